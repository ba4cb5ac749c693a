// A time which careful readers take in two ways is asked about.
import rule from '../../../src/core/rules/time-ambiguous';
import { testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);
