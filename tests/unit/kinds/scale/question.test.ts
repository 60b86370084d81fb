import { describe, expect, it } from 'vitest'

import { isAsked, keyOfQuestion, readQuestion } from '../../../../src/kinds/scale/pages/question'

const read = (search: string) => readQuestion(new URLSearchParams(search))

describe('the question of « quelle échelle ? »', () => {
  it('counts ages in months, whatever they are given in', () => {
    expect(read('age=7').person.months).toBe(84)
    expect(read('age=7&unit=month').person.months).toBe(7)
    expect(read('age=2,5').person.months).toBe(30)
    expect(read('age=2.5').person.months).toBe(30)
  })

  it.each(['-1', 'dix', '131', '1e2', '7 ans', '99999', '<b>'])(
    'says of « %s » that it is no age, and looks for nothing by it',
    (age) => {
      const question = read(`age=${encodeURIComponent(age)}`)
      expect(question).toMatchObject({ wrongAge: true, age: null, person: { months: null } })
    },
  )

  it('takes an empty form for no question', () => {
    const question = read('age=&unit=year&setting=')
    expect(question.wrongAge).toBe(false)
    expect(isAsked(question)).toBe(false)
  })

  it('takes what it does not know for no answer', () => {
    expect(read('communication=perhaps&setting=moon&unit=week').person).toEqual({
      months: null,
      answering: null,
      setting: null,
    })
  })

  it('has one key for one question, whatever else the address holds', () => {
    const key = 'age=7&unit=year&communication=no&setting=emergency'
    expect(keyOfQuestion(read(`x=1&setting=emergency&communication=no&age=7`))).toBe(key)
    expect(keyOfQuestion(read('unit=month'))).toBe('')
  })
})
