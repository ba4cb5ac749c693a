// Nhóm không có tiêu chí.
import rule from '../../../src/core/rules/group-empty';
import { testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);
