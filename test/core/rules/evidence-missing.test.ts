// A criterion with points needs evidence where most others have theirs.
import rule from '../../../src/core/rules/evidence-missing';
import { testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);
