// The level stated is the one that the deciding total reaches.
import rule from '../../../src/core/rules/level-wrong';
import { testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);
