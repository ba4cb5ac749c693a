// A task whose last due date is over must be finished, or say why not.
import rule from '../../../src/core/rules/deadline-passed';
import { testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);
