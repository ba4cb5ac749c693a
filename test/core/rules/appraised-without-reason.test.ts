// An appraised score which differs from the self score needs a reason.
import rule from '../../../src/core/rules/appraised-without-reason';
import { testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);
