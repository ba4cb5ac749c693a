// Tiêu chí không có trong bộ.
import rule from '../../../src/core/rules/criterion-not-in-set';
import { testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);
