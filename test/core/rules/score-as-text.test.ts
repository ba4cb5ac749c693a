// A score kept as text must become a number: Excel leaves it out of every sum.
import rule from '../../../src/core/rules/score-as-text';
import { testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);
