"""How what somebody does begins, and other beginnings that say the same of anybody."""

from __future__ import annotations

_TURNS_TEXT = """
is loyal to: is faithful to | stays with
says: is sure that | has it that
accepts: takes
drinks a: has a
drinks an: has an
gets up before: is up before | rises before
has switched to: has gone over to | has changed over to
is against: is opposed to | objects to
is broke: is short of money
is curious about: takes an interest in | would like to know more about
is devoted to: has a devotion to
is proud of: takes pride in | takes a pride in
is proud to be: takes pride in being | is glad to be
looks down on: has no respect for | thinks little of
rides a: gets around on a | goes about on a | has a
rides an: gets around on an | goes about on an | has an
runs every: goes running every
begins to: starts to
is building: is busy building | has begun building
commutes by: gets to work by | travels to work by
does not smoke: never smokes | is a non-smoker
fills up with: refuels with
gives tuition: teaches tuition classes | gives tuition classes
goes fishing: goes out to fish
has stopped: has given up
is doubtful about: has doubts about | is not sold on
is reviewing for: is studying for | is preparing for
is saving for: is putting money by for | is setting money aside for
is saving to: is putting money by to | is setting money aside to
is tired of: is weary of | has had enough of
is worried that: worries that | is anxious that
lives in the house: shares the house | lives in the same house
keeps savings in: has savings in | puts savings into
keeps cats: has cats
keeps dogs: has dogs
keeps goats: has goats
lights incense: burns incense
receives: gets
rents a: is renting a | pays rent for a
restocks at: buys stock at | gets stock at
runs a: keeps a | has a
sends money home: remits money home | transfers money home
sings in: is a singer in
skips: goes without | leaves out
supports: is a supporter of
will not buy: never buys | refuses to buy
will not eat: never eats | refuses to eat
will not go near: stays away from | keeps clear of
will not touch: stays away from | keeps clear of
would not: would never | is not going to
would pay: is ready to pay | is willing to pay
would swap: would trade | would give up
works overtime: puts in overtime
works as: is employed as | has a job as
works at: is employed at | has a job at
works for: is employed by | has a job with
lives with: is living with | shares a home with
stays with: is staying with | lives with
manages: runs
studies at: is a student at | is studying at
will pay: is ready to pay | is willing to pay
hopes to: would like to | wants to
saves to: puts money by to
learns: is learning
works from midnight: is at work from midnight
helps with: lends a hand with
avoids: stays away from | keeps clear of | steers clear of
believes in: has faith in
buys: gets | picks up
checks: looks at | keeps an eye on
collects: gathers
compares: weighs up
complains about: grumbles about | has complaints about
dislikes: is not fond of | does not care for | has no liking for
distrusts: does not trust | has little trust in | is wary of
does not believe in: puts no faith in | has no faith in | has little trust in
does not believe: puts no faith in | has no faith in | gives no credit to
does not like: is not fond of | does not care for | has no liking for
does not trust: distrusts | has little trust in | puts no trust in
does not want to: would rather not | has no wish to | does not care to
does not want: has no wish for | does not care for
does not drink: never drinks | stays away from
does not eat: never eats | stays away from
does not use: makes no use of | never uses
dreams of: has dreams of | has long dreamt of | is full of dreams of
enjoys: likes | is fond of | takes pleasure in
fears: is afraid of | is scared of | dreads
follows: keeps up with | keeps an eye on
gets: receives
grows: cultivates
does not have a: has no | is without a
hates: cannot stand | detests
is afraid of: fears | is scared of | dreads
is considering: is thinking about | is weighing up
is interested in: has an interest in | takes an interest in
is paid: gets paid
is sceptical of: is doubtful of | has doubts about | is not sold on
is skeptical of: is doubtful of | has doubts about | is not sold on
is suspicious of: does not trust | is wary of
is thinking of: is considering | is thinking about | is weighing up
is wary of: is careful about | is on their guard against | is cautious about
is worried about: worries about | is anxious about | is uneasy about
leaves before: is out before | sets off before | is off before
likes: enjoys | is fond of
lives in: has a home in | makes their home in
loves: is very fond of | is devoted to | adores
never misses: does not miss | always makes time for | makes time for
owns: has | is the owner of
pays bills with: settles bills with
plans to: intends to | means to | has plans to
prefers: favours
pays with: settles up with
reads: looks through | goes through
refuses: says no to | turns down
rents: is renting
saves for: puts money by for | sets money aside for
saves up for: puts money by for | sets money aside for
sells: deals in
shops at: does their shopping at | buys things at
shops for: goes shopping for | looks for
shops on: does their shopping on | buys things on
shops online: buys things online
shuns: stays away from | keeps clear of
thinks: is of the opinion that | believes | considers that
travels by: gets around by
tries to: does their best to | makes an effort to
trusts: has trust in | puts their trust in
uses: makes use of | relies on
visits: goes to see
walks every: goes for a walk every
walks each: goes for a walk each
wants to: would like to | hopes to | is keen to
worries about: is worried about | is anxious about | frets about
belongs to: is a member of
has a second-hand: owns a second-hand
has a teenage son: is the parent of a teenage son
has an old: owns an old
has debts at: owes money at
has never owned: has at no time owned
has never used: has at no time used
has two children: is the parent of two children
is anxious about: worries about | is uneasy about
is living in: lives in
is nervous about: worries about | is anxious about
is training for: is in training for | trains for
is uneasy about: has doubts about | is not at ease about
is waiting for: waits for | is still waiting for
returned from: came back from
takes no: never takes
will not take: refuses to take | never takes
came from: is from | hails from
cares about: sets store by | attaches importance to
commutes from: travels to work from | comes to work from
deleted: got rid of | took down
does not buy: never buys | will not buy
does not celebrate: never celebrates | has no celebration for
does not drive: never drives
does not gamble: never gambles
does not play: never plays
doubts: is doubtful about | is not convinced by | has doubts about
drives a: gets around in a | goes about in a | has a
drives an: gets around in an | goes about in an | has an
feels guilty about: has feelings of guilt about | has some guilt about
feels pressured by: is under pressure from
finds it hard to: has trouble trying to
gave up: quit
gets up at: is up at
goes home: travels home | makes the trip home
goes to the gym: works out at the gym | trains at the gym
goes to: attends
hands their: gives their | passes their
has a job at: works at | is employed at
has relatives: has family | has kin
invests in: puts money into | has money in
is a member of: belongs to | is one of the members of
is a: works as a
is always looking for: keeps looking for | is forever on the lookout for
is an: works as an
is annoyed by: is put out by | has had enough of | gets annoyed by
is fed up with: has had enough of | is tired of | is weary of
is fluent in: is at home in | speaks fluent
is impatient with: has no patience with | has little patience for | loses patience with
is in secondary school: goes to secondary school | attends secondary school
is in primary school: goes to primary school | attends primary school
is in lower primary: goes to lower primary
is in kinder: goes to kinder | attends kinder
is in elementary school: goes to elementary school | attends elementary school
is in high school: goes to high school | attends high school
is in kindergarten: goes to kindergarten | attends kindergarten
is looking for: searches for | is on the lookout for
is paying off: has yet to finish paying off | pays instalments on
is planning to: means to | intends to | has plans to
is put off by: is discouraged by | is turned off by
is saving up for: is putting money by for | is setting money aside for
is sceptical about: has doubts about | is not sold on | is doubtful about
is skeptical about: has doubts about | is not sold on | is doubtful about
is still paying off: has yet to finish paying off | has not finished paying off
is thinking about: is considering | keeps thinking about | is weighing up
is trying to: is making an effort to | is doing their best to
is working in: works in | has a job in | has work in
joined a: became a member of a | signed up with a
leaves the child with: has the child looked after by
leaves the children with: has the children looked after by
lights candles: burns candles
listens to: puts on
looks after: takes care of | sees to
never skips: does not skip | always makes time for
never buys: does not buy | will not buy
never touches: does not touch | stays away from | keeps clear of
owes money to: is in debt to | has debts with
pays bills by: settles bills by | takes care of bills by
pays bills through: settles bills through | takes care of bills through
pays bills via: settles bills via | takes care of bills via
pays by: settles up by
pays off: has yet to finish paying off | pays instalments on
quit: gave up
refuses to: is not willing to | will not
saves in: keeps savings in | puts money into
saves money: puts money by | sets money aside
sells through: makes sales through | reaches buyers through
sells to: supplies | does business with
sends: remits | transfers
ships with: sends out orders with | sends parcels with
speaks: is able to speak | knows
spends their day off: passes their day off
subscribes to: has a subscription to | is a subscriber to
takes part in: joins in | is active in
takes the: travels by
teaches at: is a teacher at | gives lessons at
tops up: puts money on
wakes up at: is up at | gets up at
works abroad in: is employed abroad in | has a job abroad in
works in: is employed in | has a job in | has work in
works part-time at: has a part-time job at | helps out part-time at
would like to: wants to | hopes to | is keen to
"""
TURNS: dict[str, tuple[str, ...]] = {
    before: tuple(after.split(" | "))
    for before, after in (line.split(": ", 1) for line in _TURNS_TEXT.strip().splitlines())
}
