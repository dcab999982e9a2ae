"""English verbs by which a note begins that tells what somebody does: base forms and pasts.

Left out are those that as often begin a thing, as "cash" and "phone" do.
"""

from __future__ import annotations

_VERBS_WORDS = """
accept adapt add admire adopt allow apply argue arrange arrive ask assume attend avoid babysit
bake balance bargain beg begin believe belong bet blame blend boil book borrow boycott breastfeed
breathe breed brew bring browse budget build buy call camp cancel care carry cater celebrate
change chase chat check chew choose chop clean climb close coach collect combine come commit
communicate commute compare compete complain complete consult contribute convert cook cope crave
create cultivate cycle dance daydream decide decorate delete deliver demand depend deposit deserve
detest develop dig dine disagree discover discuss dislike distrust dive dodge donate download
dream drink drive earn eat educate embrace employ encourage enjoy ensure enter escape evaluate
examine exercise expect experiment explore extend farm fast favour fear feed feel fetch find
finish fish fly focus follow forget forgive foster fry gain gamble garden gather get give go
gossip grill grow haggle handle hate haul help hide hike hire hoard hope host hunt identify
imagine improve include indulge inherit insist inspect install insure intend introduce invest
invite jog join judge juggle keep knit know lack laugh lead learn leave lend like listen live look
lose love make manage measure meditate meet mentor message mind miss mix monitor move nap need
negotiate obey observe open operate oppose order organise organize overspend owe own pack paddle
paint pamper participate pawn pay persuade photograph pick plan play post pour practise pray
prefer prepare preserve prevent produce promise protect provide pursue put race raise read receive
recite recommend recycle reduce refer refill refuse regret reheat reject relax rely remember
remind remit remove renovate rent repair repay repeat replace reply research resell resent reserve
resist respect restore return reuse review revise ride rise roast run sacrifice save scold scrimp
scroll search seek sell send serve set settle sew share shop simmer sing sit skate skip sleep
smoke soak solve speak spend splurge sponsor squeeze start stash stay steal stir stop stream
stretch strive struggle study submit subscribe succeed suffer suggest supervise supply support
surf suspect swap sweep swim switch take talk taste teach tell tend text think throw tolerate top
train transfer translate travel trust try turn tutor understand unplug unwind update upgrade
upload use value video-call visit volunteer vote wait wake walk wander want warn wash watch wear
weave weed welcome wholesale win wipe withdraw wonder work worry wrap write yearn
"""
VERBS = frozenset(_VERBS_WORDS.split())
_PAST_WORDS = """
came grew went left got bought built had took made found began won met lost spent sold taught ran
drove rode gave kept quit fell felt became broke chose wrote sent paid worked
"""
PAST = frozenset(_PAST_WORDS.split())
