// A score may not be less than 0, but where points are deducted.
import rule from '../../../src/core/rules/score-negative';
import { testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);
