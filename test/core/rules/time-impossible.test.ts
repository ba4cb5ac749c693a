// A time must exist: no 30/02, no month 13, no fifth quarter.
import rule from '../../../src/core/rules/time-impossible';
import { testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);
