// One column writes "hằng năm" in one way.
import rule from '../../../src/core/rules/yearly-spelling-mixed';
import { testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);
