/** What to read aloud where there is no story of one's own to read: everyday work, a few figures, no hard words. */
export const neutralPassage = [
  'Last spring our team moved its reports to a new system. I looked after the part that everybody opened first, a page with the orders of the day.',
  'On the first morning the page took forty seconds to load, and by nine o’clock three people stood at my desk. I asked them to show me what they needed to see, and it turned out that most of them looked at six numbers out of sixty.',
  'So I built those six first, from figures that were added up during the night, and left the rest for a second page. I measured both versions for a week. The new one came up in under two seconds, and the figures agreed.',
  'What I remember is not the speed. It is that nobody had asked before what the page was for.',
].join('\n\n')
