// Numbers of rows follow each other without gap.
import rule from '../../../src/core/rules/stt-gap';
import { testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);
