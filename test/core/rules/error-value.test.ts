// No cell of a table may show an error; those that only pass one on are told under its source.
import rule from '../../../src/core/rules/error-value';
import { testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);
