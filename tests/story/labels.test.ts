/** Every way of writing a label that people use, each with the parts seen in it. */
import { expect, test } from 'vitest'
import { outline } from './outline.ts'

const tidy = (text: string): string => text.replace(/^\n/, '')

test.each([
  [
    'heading above, bold labels with the colon inside',
    `
# My interview stories

## The slow report

**Situation:** Every Monday the sales report took four hours, and I was the one who waited for it.

**Task:** I had to bring it under ten minutes before the spring fair.

**Action:** I moved the joins out of the loop and kept one table in memory.

**Result:** It now takes six minutes.`,
    `
3-11  The slow report
  5  situation: Every Monday the sales …
  7  task: I had to bring …
  9  action: I moved the joins …
  11  result: It now takes six …`,
  ],
  [
    'colon outside the bold',
    `
## The slow report

**Situation**: The report took four hours and I waited for it.

**Task**: I had to bring it under ten minutes.

**Action**: I moved the joins out of the loop.

**Result**: It takes six minutes.`,
    `
1-9  The slow report
  3  situation: The report took four …
  5  task: I had to bring …
  7  action: I moved the joins …
  9  result: It takes six minutes.`,
  ],
  [
    'full stop inside the bold',
    `
## The slow report

**Situation.** The report took four hours and I waited for it.

**Task.** I had to bring it under ten minutes.

**Action.** I moved the joins out of the loop.

**Result.** It takes six minutes.`,
    `
1-9  The slow report
  3  situation: The report took four …
  5  task: I had to bring …
  7  action: I moved the joins …
  9  result: It takes six minutes.`,
  ],
  [
    'bare bold line above the text',
    `
## The slow report

**Situation**  
The report took four hours and I waited for it.

**Task**  
I had to bring it under ten minutes.

**Action**  
I moved the joins out of the loop.

**Result**  
It takes six minutes.`,
    `
1-13  The slow report
  3-4  situation: The report took four …
  6-7  task: I had to bring …
  9-10  action: I moved the joins …
  12-13  result: It takes six minutes.`,
  ],
  [
    'upper case',
    `
## The slow report

**SITUATION:** The report took four hours and I waited for it.
**TASK:** I had to bring it under ten minutes.
**ACTION:** I moved the joins out of the loop.
**RESULT:** It takes six minutes.`,
    `
1-6  The slow report
  3  situation: The report took four …
  4  task: I had to bring …
  5  action: I moved the joins …
  6  result: It takes six minutes.`,
  ],
  [
    'first letter bold',
    `
## The slow report

**S**ituation: The report took four hours and I waited for it.

**T**ask: I had to bring it under ten minutes.

**A**ction: I moved the joins out of the loop.

**R**esult: It takes six minutes.`,
    `
1-9  The slow report
  3  situation: The report took four …
  5  task: I had to bring …
  7  action: I moved the joins …
  9  result: It takes six minutes.`,
  ],
  [
    'plain labels',
    `
## The slow report

Situation: The report took four hours and I waited for it.

Task: I had to bring it under ten minutes.

Action: I moved the joins out of the loop.

Result: It takes six minutes.`,
    `
1-9  The slow report
  3  situation: The report took four …
  5  task: I had to bring …
  7  action: I moved the joins …
  9  result: It takes six minutes.`,
  ],
  [
    'plain labels in a list',
    `
## The slow report

- Situation: The report took four hours and I waited for it.
- Task: I had to bring it under ten minutes.
- Action: I moved the joins out of the loop.
  - I kept one table in memory.
- Result: It takes six minutes.`,
    `
1-7  The slow report
  3  situation: The report took four …
  4  task: I had to bring …
  5-6  action: I moved the joins …
  7  result: It takes six minutes.`,
  ],
  [
    'headings',
    `
## The slow report

### Situation

The report took four hours and I waited for it.

### Task

I had to bring it under ten minutes.

### Action

I moved the joins out of the loop.

### Result

It takes six minutes.`,
    `
1-17  The slow report
  3-5  situation: The report took four …
  7-9  task: I had to bring …
  11-13  action: I moved the joins …
  15-17  result: It takes six minutes.`,
  ],
  [
    'emoji and letters in headings',
    `
## The slow report

### ✅ **S - Situation**

The report took four hours and I waited for it.

### 🎯 **Task:**

I had to bring it under ten minutes.

### 🔧 Action

I moved the joins out of the loop.

### 📈 Result

It takes six minutes.`,
    `
1-17  The slow report
  3-5  situation: The report took four …
  7-9  task: I had to bring …
  11-13  action: I moved the joins …
  15-17  result: It takes six minutes.`,
  ],
  [
    'single letters with a dash',
    `
## The slow report

- **S** — The report took four hours and I waited for it.
- **T** — I had to bring it under ten minutes.
- **A** — I moved the joins out of the loop.
- **R** — It takes six minutes.`,
    `
1-6  The slow report
  3  situation: The report took four …
  4  task: I had to bring …
  5  action: I moved the joins …
  6  result: It takes six minutes.`,
  ],
  [
    'single letters with a colon',
    `
## The slow report

**S:** The report took four hours and I waited for it.
**T:** I had to bring it under ten minutes.
**A:** I moved the joins out of the loop.
**R:** It takes six minutes.`,
    `
1-6  The slow report
  3  situation: The report took four …
  4  task: I had to bring …
  5  action: I moved the joins …
  6  result: It takes six minutes.`,
  ],
  [
    'letter with its word in brackets',
    `
## The slow report

**S (Situation):** The report took four hours and I waited for it.

**T (Task):** I had to bring it under ten minutes.

**A (Action):** I moved the joins out of the loop.

**R (Result):** It takes six minutes.`,
    `
1-9  The slow report
  3  situation: The report took four …
  5  task: I had to bring …
  7  action: I moved the joins …
  9  result: It takes six minutes.`,
  ],
  [
    'emoji before the letter',
    `
## The slow report

**📋 S** : The report took four hours and I waited for it.

**🎯 T** : I had to bring it under ten minutes.

**🔧 A** : I moved the joins out of the loop.

**📈 R** : It takes six minutes.`,
    `
1-9  The slow report
  3  situation: The report took four …
  5  task: I had to bring …
  7  action: I moved the joins …
  9  result: It takes six minutes.`,
  ],
  [
    'full-width colon',
    `
## The slow report

**S：** The report took four hours and I waited for it.

**T：** I had to bring it under ten minutes.

**A：** I moved the joins out of the loop.

**R：** It takes six minutes.`,
    `
1-9  The slow report
  3  situation: The report took four …
  5  task: I had to bring …
  7  action: I moved the joins …
  9  result: It takes six minutes.`,
  ],
  [
    'two labels on one line',
    `
## The slow report

**S**: The report took four hours and I waited for it. | **T**: I had to bring it under ten minutes.

**A**: I moved the joins out of the loop. | **R**: It takes six minutes.`,
    `
1-5  The slow report
  3  situation: The report took four …
  3  task: I had to bring …
  5  action: I moved the joins …
  5  result: It takes six minutes.`,
  ],
  [
    'four labels in one paragraph',
    `
## The slow report

**Situation:** The report took four hours and I waited for it. **Task:** I had to bring it under ten minutes. **Action:** I moved the joins out of the loop. **Result:** It takes six minutes.`,
    `
1-3  The slow report
  3  situation: The report took four …
  3  task: I had to bring …
  3  action: I moved the joins …
  3  result: It takes six minutes.`,
  ],
  [
    'HTML bold in list items',
    `
## The slow report

<ul>
<li><b>Situation: </b>The report took four hours and I waited for it.</li>
<li><b>Task: </b>I had to bring it under ten minutes.</li>
<li><b>Action: </b>I moved the joins out of the loop.</li>
<li><b>Result: </b>It takes six minutes.</li>
</ul>`,
    `
1-8  The slow report
  4  situation: The report took four …
  5  task: I had to bring …
  6  action: I moved the joins …
  7-8  result: It takes six minutes.`,
  ],
  [
    'a block quote',
    `
## The slow report

> **Situation:** The report took four hours and I waited for it.
>
> **Task:** I had to bring it under ten minutes.
>
> **Action:** I moved the joins out of the loop.
>
> **Result:** It takes six minutes.`,
    `
1-9  The slow report
  3  situation: The report took four …
  5  task: I had to bring …
  7  action: I moved the joins …
  9  result: It takes six minutes.`,
  ],
  [
    'a numbered list',
    `
## The slow report

1. **Situation:** The report took four hours and I waited for it.
2. **Task:** I had to bring it under ten minutes.
3. **Action:** I moved the joins out of the loop.
4. **Result:** It takes six minutes.`,
    `
1-6  The slow report
  3  situation: The report took four …
  4  task: I had to bring …
  5  action: I moved the joins …
  6  result: It takes six minutes.`,
  ],
  [
    'other names for the parts',
    `
## The slow report

**Context:** The report took four hours and I waited for it.

**Goal:** I had to bring it under ten minutes.

**Approach:** I moved the joins out of the loop.

**Outcome:** It takes six minutes.

**What I learned:** I measure before I guess.`,
    `
1-11  The slow report
  3  situation: The report took four …
  5  task: I had to bring …
  7  action: I moved the joins …
  9  result: It takes six minutes.
  11  learning: I measure before I …`,
  ],
  [
    'problem and solution',
    `
## My STAR stories for the interview

**The problem:** The report took four hours and I waited for it.

**Task:** I had to bring it under ten minutes.

**Solution:** I moved the joins out of the loop.

**Results:** It takes six minutes.`,
    `
1-9  My STAR stories for …
  3  situation: The report took four …
  5  task: I had to bring …
  7  action: I moved the joins …
  9  result: It takes six minutes.`,
  ],
  [
    'two roles under one label',
    `
## The slow report

**Situation/Task:** The report took four hours and I had to bring it under ten minutes.

**Action:** I moved the joins out of the loop.

**Result:** It takes six minutes.`,
    `
1-7  The slow report
  3  situation + task: The report took four …
  5  action: I moved the joins …
  7  result: It takes six minutes.`,
  ],
  [
    'a missing part and an empty one',
    `
## The slow report

**Situation:** The report took four hours and I waited for it.

**Action:** I moved the joins out of the loop and kept one table in memory.

**Result:**`,
    `
1-7  The slow report
  3  situation: The report took four …
  5  action: I moved the joins …
  7  result: nothing`,
  ],
  [
    'words between heading and first label are about the story',
    `
## The slow report

In my second year the sales report took four hours every Monday, and I was the one who waited for it.

**Task:** I had to bring it under ten minutes.

**Action:** I moved the joins out of the loop.

**Result:** It takes six minutes.`,
    `
1-9  The slow report
  5  task: I had to bring …
  7  action: I moved the joins …
  9  result: It takes six minutes.`,
  ],
  [
    'notes beside the story',
    `
## The slow report

**Situation:** The report took four hours and I waited for it.

**Task:** I had to bring it under ten minutes.

**Action:** I moved the joins out of the loop.

**Result:** It takes six minutes.

**Time: ~90 seconds**

**Follow-ups:**
- Why not a bigger machine?
- Who checked it?`,
    `
1-15  The slow report
  3  situation: The report took four …
  5  task: I had to bring …
  7  action: I moved the joins …
  9  result: It takes six minutes.`,
  ],
  [
    'Spanish',
    `
## El informe lento

**Situación:** El informe tardaba cuatro horas y yo lo esperaba cada lunes.

**Tarea:** Tenía que bajarlo a menos de diez minutos.

**Acción:** Moví las uniones fuera del bucle y guardé una tabla en memoria.

**Resultado:** Ahora tarda seis minutos.`,
    `
1-9  El informe lento
  3  situation: El informe tardaba cuatro …
  5  task: Tenía que bajarlo a …
  7  action: Moví las uniones fuera …
  9  result: Ahora tarda seis minutos.`,
  ],
  [
    'Korean',
    `
## 느린 보고서

**상황:** 매주 월요일 보고서가 네 시간 걸렸고 저는 그것을 기다렸습니다.

**과제:** 십 분 아래로 줄여야 했습니다.

**행동:** 반복문 밖으로 조인을 옮겼습니다.

**결과:** 이제 육 분 걸립니다.`,
    `
1-9  느린 보고서
  3  situation: 매주 월요일 보고서가 네 …
  5  task: 십 분 아래로 줄여야 …
  7  action: 반복문 밖으로 조인을 옮겼습니다.
  9  result: 이제 육 분 걸립니다.`,
  ],
  [
    'a table with a row for each story',
    `
# My STAR stories

| Situation | Task | Action | Result |
|---|---|---|---|
| The report took four hours | Bring it under ten minutes | I moved the joins | It takes six minutes |
| The disk filled up twice | Keep it from filling | I wrote a clean-up job | It never filled again |`,
    `
1-5  My STAR stories
  5  situation: The report took four …
  5  task: Bring it under ten …
  5  action: I moved the joins
  5  result: It takes six minutes
6  untitled
  6  situation: The disk filled up …
  6  task: Keep it from filling
  6  action: I wrote a clean-up …
  6  result: It never filled again`,
  ],
  [
    'a table down the first column',
    `
## The slow report

| Stage | Content |
|---|---|
| Situation | The report took four hours and I waited for it |
| Task | I had to bring it under ten minutes |
| Action | I moved the joins out of the loop |
| Result | |`,
    `
1-8  The slow report
  5  situation: The report took four …
  6  task: I had to bring …
  7  action: I moved the joins …
  8  result: nothing`,
  ],
  [
    'several stories under one heading',
    `
# STAR stories

**Situation:** The report took four hours and I waited for it.
**Task:** I had to bring it under ten minutes.
**Action:** I moved the joins out of the loop.
**Result:** It takes six minutes.

**Situation:** The disk filled up twice a month and woke me.
**Task:** I had to keep it from filling.
**Action:** I wrote a job that cleans up.
**Result:** It has not filled since May.`,
    `
1-6  STAR stories
  3  situation: The report took four …
  4  task: I had to bring …
  5  action: I moved the joins …
  6  result: It takes six minutes.
8-11  untitled
  8  situation: The disk filled up …
  9  task: I had to keep …
  10  action: I wrote a job …
  11  result: It has not filled …`,
  ],
])('%s', (_, text, drawn) => {
  expect(outline(tidy(text))).toBe(tidy(drawn))
})
