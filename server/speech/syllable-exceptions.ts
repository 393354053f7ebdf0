const byCount: Record<number, string> = {
  1: "drawer hugh seoul there'd",
  2: `boredom business cafe cliche embed evening frontier genius hatred hundred hundreds jesse kindred louis maybe
    mrs naked nike really rely relied reply replied rugged sacred safety therefore thereby triage wednesday whereby wicked`,
  3: `adobe altruism andrea apache boolean businesses caveat caveats finale karate lineage
    machete machetes noteworthy nvidia pancreas permeate readjust recipe recipes uniquely valuable vigilante visualize
    visualized`,
  4: 'entirely initiate whatsoever epitome initiative initiatives invaluable jeopardizing kubernetes ukulele',
  5: 'visualization visualizations',
}

/** Words that the spelling rules of `syllables` get wrong, with the syllables heard in American English. */
export const syllableExceptions: ReadonlyMap<string, number> = new Map(
  Object.entries(byCount).flatMap(([count, words]) => words.split(/\s+/).map((word) => [word, Number(count)] as const)),
)
