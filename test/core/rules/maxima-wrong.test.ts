// The maxima add up: of a group to the group's, of all to the total stated, of a set with levels to 100.
import rule from '../../../src/core/rules/maxima-wrong';
import { testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);
