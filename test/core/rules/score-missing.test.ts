// A criterion without score is missing one where the others have theirs; in a form it is only blank.
import rule from '../../../src/core/rules/score-missing';
import { testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);
