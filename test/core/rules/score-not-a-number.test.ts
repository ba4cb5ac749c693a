// What stands for a score must be a number, and asks where the words leave it open.
import rule from '../../../src/core/rules/score-not-a-number';
import { testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);
