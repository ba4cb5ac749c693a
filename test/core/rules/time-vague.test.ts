// A time which names neither a day, a period nor a document is too vague to follow.
import rule from '../../../src/core/rules/time-vague';
import { testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);
