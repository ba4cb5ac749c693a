// The due date beside a time phrase must be one that follows from it.
import rule from '../../../src/core/rules/due-date-stale';
import { testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);
