import { dateRule } from './date-rule.js';
import { documentRule } from './document-rule.js';
import { codeRule, fallbackRule } from './fallback-rule.js';
import { fractionRule, wordFractionRule } from './fraction-rule.js';
import { labelRule } from './label-rule.js';
import { monthRule } from './month-rule.js';
import { addressRule, nameRule } from './name-rule.js';
import { itemRule, rankRule } from './ordinal-rule.js';
import { monthsOfYearRule, quarterRule } from './period-rule.js';
import { phoneRule } from './phone-rule.js';
import { quantityRule } from './quantity-rule.js';
import type { Rule } from './scene.js';
import { sectionRule } from './section-rule.js';
import { timeRule } from './time-rule.js';
import { yearRule } from './year-rule.js';

/**
 * The rules in the order in which they are asked; the first that reads a
 * number has it. A rule stands before another when its form is the narrower.
 */
export const RULES: readonly Rule[] = [
  addressRule,
  documentRule,
  phoneRule,
  dateRule,
  sectionRule,
  monthRule,
  monthsOfYearRule,
  quarterRule,
  timeRule,
  rankRule,
  itemRule,
  yearRule,
  labelRule,
  nameRule,
  wordFractionRule,
  fractionRule,
  codeRule,
  quantityRule,
  fallbackRule,
];
