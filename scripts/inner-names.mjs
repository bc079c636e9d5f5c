/**
 * Names of members that nobody outside the one-file bundle uses: of sentences, and of what elements keep to
 * themselves. There they are a letter or two, as names of variables are; written out they cost every visitor
 * three hundred bytes. A name stands here only where no text, no data, no second file and no public type has it:
 * a test sees to that.
 */
export const innerNames = [
  // Sentences.
  'statuses, failed, reached, equal, noData, unnamedLevel, topTwo, ofLevels, ofCount, rounding, unknownSurvey, badSurvey',
  'sincePrevious, sinceKnown, gaps, unanswered, nothingAnswered, waitingMore, waitingHere, rejectedMore, undeclared',
  'needed, incomplete, ties, notShown, mustBe, atLeast, atMost, others, voluntary, again, edit, five, three',
  // Members of elements.
  'hear, forgetAfter, smallPrint, leadTo, doubts, company, questionnaire, absence, barred, shut, complains, tellChange',
  'settle, outsideName, describedBy, withoutUnit, readOf, followed, writtenLang, firstLang, writtenIn, loadedAt, sought',
  'gather, coming, given, follow, joined, lightForm, understood, strength, best, worst, saving, desk',
  'chosen, reviewing, confirmed, running, literals, letters, thousand, grouping, bare',
  // What stands in files of their own elsewhere.
  'JsonSource, cardDetails, publishableCard, refineCard, stateWords, breakable, likertView, tableOf, rankingView, findProof',
  'fault, faultOf, faultOfCard, faultOfSummary, stateOfSummary, unclear, lost, outside',
].flatMap((line) => line.split(', '));

/** The same of Lit, of which nothing outside the bundle asks: what shares an element or a template with it does not need them. */
export const innerNamesOfLit = [
  '_\\$[A-Z]\\w*, getPropertyOptions, getPropertyDescriptor, createProperty',
  'noAccessor, useDefault, enableUpdating, finalizeStyles, shadowRootOptions, addInitializer',
  'setConnected, startNode, endNode, creationScope, converter, toAttribute, fromAttribute, wrapped, isUpdatePending',
  'willUpdate, scheduleUpdate, hasUpdated',
  'shouldUpdate, createRenderRoot, renderOptions, renderBefore, hasChanged, getUpdateComplete, performUpdate, ctor',
].flatMap((line) => line.split(', '));
