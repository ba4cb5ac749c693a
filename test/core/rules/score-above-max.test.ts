// A score may not exceed the maximum of its criterion.
import rule from '../../../src/core/rules/score-above-max';
import { testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);
