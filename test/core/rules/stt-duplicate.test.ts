// A number names one row only.
import rule from '../../../src/core/rules/stt-duplicate';
import { testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);
