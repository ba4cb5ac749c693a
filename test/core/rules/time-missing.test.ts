// A task needs a time where the others have theirs.
import rule from '../../../src/core/rules/time-missing';
import { testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);
