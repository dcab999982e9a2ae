"""Words and phrases of a brief, and others that say the same wherever they stand.

None changes what a sentence needs around it: a noun stands for a noun of its number, a phrase of
time for one of time. By these a long clause is told without being recited.
"""

from __future__ import annotations

_PLAINER_TEXT = """
must be: ought to be
too much: far too much
they own: of their own
each month: every month
each week: every week
each day: every day
finish marine: complete marine
worth the: well worth the
build a: put up a
government hospital: state hospital
motorbike: motorcycle
hunting for: looking for
hunt for: look for
hunts for: looks for
petrol car: car on petrol
4-room HDB flat: HDB flat of 4 rooms
African swine fever: the African swine fever
parents in: family in
carried by hand: brought by hand
tuition: school fees
after losing: since losing
give tuition: give tuition
gives tuition: gives tuition
giving tuition: giving tuition
tuition class: tuition class
tuition classes: tuition classes
tuition centre: tuition centre
work from home: work at home
works from home: works at home
work-from-home: home-based
through Facebook: on Facebook
looks through Facebook: looks through Facebook
goes through Facebook: goes through Facebook
child will: child is to
a son to: a son off to
plant group: group for plants
engine oil brand: brand of engine oil
finish a: complete a
to own a: to have a
to open a: to start a
to buy a: to get a
worked on: was employed on
works in: is employed in
assigned in: posted to
near by: close by
near the: close to the
for breakfast: to have breakfast
for lunch: to have lunch
for dinner: to have dinner
over credit cards: rather than credit cards
one day: some day
thrice a: three times a
terrace house: terraced house
been targeted by: been a target of
been scammed by: lost money to
bought second hand: from a former owner
bought second-hand: from a former owner
a must: a necessity
look after: see to
looks after: sees to
looking after: seeing to
kids: children
mum: mother
mom: mother
moms: mothers
dad: father
grandma: grandmother
grandpa: grandfather
yearly: each year
at least: no less than
or more: if not more
such as: like
because: since
because of: owing to
due to: owing to
since childhood: ever since childhood
although: though
though: although
until: till
till: until
instead of: in place of
rather than: instead of
as well as: and also
along with: together with
together with: along with
in order to: to
so that: so
a lot of: plenty of
lots of: plenty of
more than: over
less than: under
fewer than: under
around the: about the
next to: beside
often: frequently
usually: as a rule
mostly: for the most part
mainly: chiefly
sometimes: now and then
rarely: seldom
expensive: costly
cheap: low-priced
huge: enormous
look for: search for
looks for: searches for
looking for: searching for
interested in: curious about
not interested in: not keen on
no longer interested in: no longer keen on
unless: except if
cooks in: cooks at
the end of the month: month's end
logo is on: logo can be seen on
the whole day: all day long
each other: one another
by themselves: alone
every weekend: each weekend
on weekends: each weekend
on the weekend: each weekend
on weekdays: from Monday to Friday
at night: by night
at weekends: each weekend
after work: when work is over
before work: ahead of work
after school: when school is over
before bed: before going to sleep
in the morning: of a morning
in the evening: of an evening
in the afternoon: of an afternoon
in the mornings: of a morning
in the evenings: of an evening
every day: daily
everyday: daily
every morning: each morning
every night: each night
every month: month by month
every week: week by week
every year: year by year
once a month: once per month
once a week: once per week
twice a month: twice per month
if possible: where possible
except for: apart from
without: with no
via: by way of
regarding: concerning
came to the city: moved to town
moved to the city: moved to town
each morning: every morning
each evening: every evening
each night: every night
by the week: at a weekly rate
by the month: at a monthly rate
by the day: at a daily rate
willing to: ready to
pay more: pay extra
in the past year: over the last year
in the past few years: over the last few years
in the last two years: over the past two years
in the last year: over the past year
for extra income: to earn a little extra
for extra money: to earn a little extra
replace one with: change one for
move to work: move for work
first of the lunar month: first day of the lunar month
on the 1st and 15th: on the first and fifteenth
every payday: each payday
rotating night shifts: night shifts in rotation
paid to promote: who take money to promote
interest loans: loans with interest
through an app: by app
pay extra: pay more
but never: though never
keep up with: keep pace with
go to the: head for the
go up too much: has gone up far too much
back in: over in
thru: through
at the end of the month: at month's end
weekends off: free weekends
can not: cannot
house and lot: house with its lot
"""
PLAINER = {
    before.casefold(): after
    for before, after in (line.split(": ", 1) for line in _PLAINER_TEXT.strip().splitlines())
}
LONGEST = max(len(phrase.split()) for phrase in PLAINER)
