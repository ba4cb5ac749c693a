// The "(Kèm theo …)" line names number and day of its document once the table under it is filled.
import rule from '../../../src/core/rules/plan-number-blank';
import { testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);
