// The rest of a text, cut off into a row of its own by a page break, belongs to the row above.
import rule from '../../../src/core/rules/row-split';
import { testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);
