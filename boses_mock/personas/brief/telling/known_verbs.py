"""Verbs that open what somebody does, by which a clause is known for a deed."""

from __future__ import annotations

_VERBS_WORDS = """
shun mind champion convert flee inspire prune vlog blog livestream resign fund prefer
tease flirt hug kiss scam cheat envy ration skimp outsource automate invoice deliver deworm
vaccinate breastfeed wean homeschool pool double-check fact-check
fold iron sweep hang rinse dust polish varnish weld solder drill sand tile plaster bolt fasten
measure mend darn hem knead whisk chop dice slice marinate deep-fry stir-fry steam bake
ferment distil harvest sow winnow shear milk trap net troll moor anchor row sail pilot navigate
dock stevedore tally audit file archive index print scan staple laminate bind
quote invoice bill charge tax levy fine insure underwrite mortgage redeem repay remortgage
confide gripe moan nag boast brag swear curse vow pledge commit repent tithe bow kneel chant
burn offer sacrifice abstain refrain detox diet slim gain shed tone bulk jog sprint spar box
wrestle skateboard snorkel windsurf kayak canoe trek backpack camp picnic sightsee
list host depend
add allow apply arrange arrive beg breathe change chop commit communicate complete contribute
convert create cultivate decide demand deserve detest develop dig disagree discuss dodge educate
embrace employ encourage ensure enter escape evaluate examine extend favour focus gain gather
imagine improve include insist inspect introduce lack laugh measure operate oppose participate
persuade pour prevent produce promise provide pursue receive recite reduce refer remind remove
repay repeat revise scold search simmer sit soak solve squeeze steal stir submit succeed suggest
taste tell throw understand unplug update wander warn weave weed wipe wrap yearn
trade renovate fly dabble rear raise jump hide lock scan ferry resell restock flip vape
chant snack bid negotiate translate edit judge blame earn hire mop scroll ballot
donate reuse refill recycle replace upgrade downgrade juggle stand squat wade trek jog stroll
haunt frequent patronise patronize subsidise subsidize insure lodge chope dapao
tapao eat-out over-order under-spend overspend hotdesk commute telecommute micromanage
dine bike breastfeed pump count weigh eye ponder mull rotate alternate combine split barter import
export ship deliver freelance moonlight consume purchase acquire inherit maintain fix customise
customize
decorate furnish
tidy scrub mop sweep steam boil ferment pickle preserve freeze reheat blend sip chew forgo sacrifice
compromise negotiate lease sublet welcome entertain mourn honour honor obey preach confess worship
stretch lift perform audition compete cheer wager curate photograph caption unfollow mute enrol
enroll
memorise memorize graduate migrate relocate settle carpool refuel earmark allot allocate set-aside
restock replenish stock hire supply binge snack vent downgrade economise economize monitor delay
postpone hide wonder assume doubt suspect handle sponsor crochet sketch climb fly identify consult
google reply react respond chip indulge resell thrift declutter aim strive aspire intend hesitate
tolerate resent envy idolise emulate imitate rewatch replay stockpile batch-cook meal-prep pre-order
love like use shop save prefer value follow want seek enjoy watch buy care trust spend work live
play read need dislike avoid hate listen look plan try eat drink cook travel own rent drive ride
pay send check compare expect think believe feel worry distrust order share post stream collect
support raise dream hope attend go stay research switch refuse restore make build paint grow keep
sell teach study learn volunteer join visit write sing dance train repair breed race sleep wake
delete stop skip ask help give donate get call rise smoke garden pray bring carry take earn
borrow lend invest budget wear speak talk meet come return move leave run walk cycle swim hike
bake sew fish farm knit commute exercise meditate gamble bet bargain haggle recycle order fear
miss suffer struggle manage organise organize host lead serve wait rely depend belong know
remember celebrate fast chat message text video-call browse scroll download upload subscribe review
recommend consider find hunt crave upgrade swap scroll queue chase guard track shift test
recommend tend look prepare pack wash clean feed adopt foster mind fetch juggle balance supply
remit owe lose win finish start begin open close book reserve choose pick mix turn put set
babysit pawn accept complain boycott roast brew practise
observe grill fry regret respect admire transfer deposit withdraw argue vote jog nap cater haul
supervise mentor coach tutor camp surf dive paddle skate gossip daydream stash hoard top refill
wonder cancel replace upgrade download experiment explore discover
consult monitor wholesale resell hire install
renovate reuse reject resist forgive forget protect
plant harvest till ply roam herd pluck peel grind roast dry salt patch stitch embroider
unload gather forage dig plow thresh mill spray graze hatch slaughter bottle label assemble patrol
dispatch escort transcribe annotate moderate broadcast rehearse compose shoot animate illustrate
braid dye massage treat say bathe groom counsel lobby campaign protest audit encode photocopy
light bless shelter rescue guide
hang cough get prefer envy owe lack
scrimp splurge indulge pamper relax unwind dine invite adapt cope struggle strive
let fill cut hold become seem appear regard require involve obtain rebuild reconcile
reinvest rejoin relay reorganise repaint replant reschedule retell retrain reunite revisit rewrite
scramble sculpt shave shorten shovel sift soothe speculate spill sprinkle squint steer strengthen
substitute survive suspend swallow sway swipe tackle tempt threaten tie tighten tuck tune unpack
uphold urge vacuum verify violate whisper widen withhold accompany accumulate achieve acknowledge
adjust administer advertise advise agree analyse analyze announce anticipate apologise apologize
appoint appreciate arise assess assist associate assure attach attempt attract await behave bend
bother bury calculate capture carve catch cease cite classify coordinate compile comply confirm
confront congratulate connect consist construct contain continue convey convince criticise
criticize cure deduct defend define delegate deny derive describe destroy detect determine devote
diminish disappear disapprove discard disclose disrupt distinguish distribute disturb divide
divorce elect eliminate emerge emphasise emphasize enable encounter endure enforce enhance enlarge
enquire erase establish exaggerate exceed exclude execute exist expand explain expose facilitate
fail forbid fulfil fulfill generate govern greet harm heed hurry ignore impose inform inhabit
injure inquire instruct interact interpret interrupt intervene irrigate isolate justify kill
locate loosen manufacture marry melt merge mislead misplace mistrust misuse modify motivate
neglect nod occur offend outgrow overcharge overcome overlook oversee perceive possess predict
pretend prioritise prioritize proceed procure prohibit promote pronounce propose prosecute prove
publish pull punish purify push qualify reach realise realize reassure recall reckon recognise
recognize reconnect recover recruit refinance refresh regulate relieve rename renew repel
represent resemble reside restrict retain retrieve reveal ruin satisfy scatter segregate shrink
simplify snore specialise specialize specify spoil sterilise sterilize straighten subtract sue
sustain sweat tabulate thaw transform tremble undergo undertake undo unite unlock unwrap utilise
utilize vanish ventilate weaken yawn thrive oversleep overwork reconsider undercut upskill reskill
co-own remarry refurbish restream repost retweet unsubscribe crowdfund quarrel bicker grumble
intercrop overcrop replant see hear
scoff cringe flinch touch pass wish sign dress
"""
KNOWN = frozenset(_VERBS_WORDS.split())
