// Tiêu chí của bộ chưa có trong bảng.
import rule from '../../../src/core/rules/criterion-not-scored';
import { testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);
