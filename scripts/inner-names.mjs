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
  'needed, incomplete',
  // Members of elements.
  'hear, forgetAfter, smallPrint, leadTo, doubts, company, questionnaire, absence, barred, shut, complains, tellChange',
  'settle, outsideName, describedBy, withoutUnit, readOf, followed, writtenLang, firstLang, writtenIn, loadedAt, sought',
  'gather, coming, given, accepts, follow, detailed, joined, lightForm',
  // What stands in files of their own elsewhere.
  'JsonSource, cardDetails, publishableCard, refineCard, isCard, stateWords, breakable, likertView, tableOf, rankingView',
  'findProof',
].flatMap((line) => line.split(', '));
