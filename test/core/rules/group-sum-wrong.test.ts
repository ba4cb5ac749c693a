// The score of a group, a parent or a subtotal must be what its criteria add up to.
import rule from '../../../src/core/rules/group-sum-wrong';
import { testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);
