// Thiếu điểm tối đa.
import rule from '../../../src/core/rules/max-missing';
import { testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);
