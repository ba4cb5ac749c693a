// Scores given against the sample set must not be sent; a form built on it is only said to be one.
import rule from '../../../src/core/rules/sample-set-scored';
import { testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);
