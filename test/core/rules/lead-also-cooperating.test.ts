// The lead of a task is not named again among its partners.
import rule from '../../../src/core/rules/lead-also-cooperating';
import { testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);
