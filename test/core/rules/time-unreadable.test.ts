// What stands for a time must speak of time; what does, but can't be read, is asked about.
import rule from '../../../src/core/rules/time-unreadable';
import { testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);
