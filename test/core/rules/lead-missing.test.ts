// A task needs a lead unit where the others have theirs.
import rule from '../../../src/core/rules/lead-missing';
import { testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);
