// The level reached is held against the one registered, once all criteria are scored.
import rule from '../../../src/core/rules/level-against-registered';
import { testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);
