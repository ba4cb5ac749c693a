// The stated total must be the sum of all criteria.
import rule from '../../../src/core/rules/total-wrong';
import { testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);
