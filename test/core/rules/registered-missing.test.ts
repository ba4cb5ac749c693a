// The registered level must be stated once scores are given, where the workbook has a place for it.
import rule from '../../../src/core/rules/registered-missing';
import { testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);
