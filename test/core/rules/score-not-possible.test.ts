// A score must be one that its criterion's scoring rule can give.
import rule from '../../../src/core/rules/score-not-possible';
import { testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);
