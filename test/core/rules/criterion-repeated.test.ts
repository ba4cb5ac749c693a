// Tiêu chí ghi hai lần.
import rule from '../../../src/core/rules/criterion-repeated';
import { testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);
