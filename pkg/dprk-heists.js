/*! dprk-heists 0.1.0, MIT OR Apache-2.0, data CC-BY-4.0 */
(()=>{var[Rn,Mn,...qn]=["é","^][Y>","^asm^^^e`^`^`^```^``^``^`^`|``~^`^`~^`~~^`|`|^`|^`||^`^`~^`|||||^`||||^`|`|^`|||^`~`~|`^^`~^``|^`~~^``~^`||^`||^`~~^`|||^`~`|`|`~~~`|||`~`~~^`||||`||~~~^`||||^`~^`~`||^`|||`||`|||^`|`|^`||||`~~^`~^`]||`~|^`|`||||`~`||||^`|||^`||^`|||^`~~`~`||^`|||`|`~~^`|||`~^`]^`~^`|`~~~^`	~~~~~^`	~~~^`|||^`|||`~~~~`~^`||`||^`|`|^`}^`|^`}^`~^`~`^|`||^`|||||^]Âaa^ab^ak^aUa^aVa^aWa^aXa^a쁙a^aZa^a_a^a$a^aab^^abb^al^acb^adb^aeb^afb^agb^ahb^aib^ajb^akb^alb^bam^amb^anb^aob^apb^aqb^arb^asb^atb^aub^avb^an^awb^^axb^^ayb^^azb^aAb^aBb^aCb^^aDb^aEb^aFb^ao^aGb^aHb^aIb^aJb^^aKb^aLb^aMb^aNb^aOb^aPb^ap^aQb^aRb^aSb^aTb^aUb^aVb^aWb^aXb^^a쁙b^aZb^^aq^a_b^a$b^aac^abc^acc^adc^aec^afc^agc^ahc^ar^aic^ajc^akc^alc^amc^^anc^^aoc^apc^^aqc^arc^as^asc^atc^^auc^^avc^awc^axc^ayc^azc^aAc^aBc^at^^aCc^+aDc^.aEc^aFc^.ac^au^^av^aw^ax^ay^az^aA^aB^aC^aD^ad^aE^aF^aG^aH^aI^aJ^^aK^aL^aM^aN^ae^^aO^aP^aQ^aR^aS^aT^aU^aV^aW^aX^af^a쁙^aZ^^a_^a$^aaa^aba^aca^^ada^^aea^afa^ag^aga^aha^aia^caja^aka^ala^ama^ana^daoa^^apa^ah^aqa^ara^asa^ata^aua^ava^awa^axa^aya^aza^ai^aAa^aBa^aCa^aDa^aEa^aFa^aGa^^aHa^^aIa^^aJa^^aj^aKa^^aLa^aMa^aNa^aOa^	aPa^aQa^^aRa^aSa^aTa^ú]ø]	^^^^^^^^^^^^^/ 				012]]!]]3Y^^^^^^^^^^^^^^^^^^^^##]$^^^45678%9:;^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^$Y<=					^^^^^^^^^^쀾?^^^^^^^^^^^]@!A^^^^^^^^^B^^^		&CD%EF^^^^]]G^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^'[H^^^^^^^^^^^^^^^		I&((]]]]^^^^J]^^^^^^^^^^^^^^^^^^^^^^^]^	^^^^^^^^^^^^^)K*^^^^^^^^^^'L^^^^^^^^^^^^^^^^^^^^^	^^^^M+N^^^^^^^^^OP[^^^^^^^^^^^^^			Q]RSTU^^[^^*V[[W,^^^^^^X	^^^쁙^^Z쁛^^^^^^^^^^^^[,^^^^^^^^^^^^^^	>쁝 쁞_`)^^^^^a--^^^^^^^^^p^AÀ^^AÄÉ^^A¸É^Ð#Gc^Hc^·	Ic^Jc^¹Kc^¨Lc^ Mc^§Nc^¢Oc^¸Pc^¤Qc^¸Rc^·Sc^Tc^¦Uc^¥Vc^§Wc^¶Xc^쁙c^ôZc^õ_c^£$c^¡adbdcd^ûdd^õed^úfd^÷gd^öhd^²id^ájd^Ûkd^èld^¶md^ë	£^A÷aµ½	ödúbûcgiÁ¼	À¸Ý]ÁÜ]îÈÇù	 áÄ	ÿ]Ã	ØÑÒÓ		´Ô		¥º¦¨©§é	ÆÂÅÔú	f¼]÷À¬×Ò¨£ò©	þ½ð	ô¬	óÈ	×¢]ìîíù£á]ðÿöúòûöþùïýùöøõöþùù÷ôöüûøóñ»	h¬¯]ÂÅÄÃøÉÓ²]³]´]°µ]·¸]Þ]¬]ä½]¿½¶]¹¾Â¬à	û©Ù¹¹ªØã¾]ú³«Ç¼]¿]ÆÏ]ûüþÿëÁº]ÃÄ»]·]¸ùÿ·ê°]èý±]éß]À¹]ºÅß	¼¬ç¦öÁ­æ¬Í´¶±­Þ	«]Û	¿£]Ü	Ý	ÂÃ¤]Í´üË¬®­¾¿³","	 ^AÀ^^^^^^^^^^^^^^AÀ^^^^^A¬À^^^^^A¼À^^^^^AÌÀ^¨^^^^^^usdcounttotal^^^T^^^^^W^^^^^>^^^^^latestfirst^|^^^^^^^^^^un-panelgovernmentsall^^^^^^^ ^^^^^«^^^^^bestunlowhigh^^^È^^^^^Ì^^^^^Î^^^^^Ñ^^^^^evidencetarget^^ø^^^^^^^^^^methodactorcountry^^^^^^^^^^^^^^^ø^^^^^#^^^^datekindlossT^^^^^^^^^X^^^^^^^^ø^^^^^>^^^^hÀ^section.chart.À^button.pill.À^th.À^	i.swatch.À^[details.fold.À^.À^i.swatch.tier-À^tier-À^line-À^â¥ À^copy À^ÀÀpx À^À Àpx À^the cell is À bytes long; wanted at most À^wanted one of À; taken as À^	, column À^widen À^panel À^,the file is empty; wanted a header row with À^string À^one of À^, line À^À: read À	, wanted À^wanted À^invalid type: À, expected À^$the header has no such column; read À^À: wanted an object, read À^the cell is empty; À^À has no field YÀY; À^read YÀY; À^Font loading error: À^Drawing backend error: À^Canvas Error: À^: À^ÀÀ À^wanted at most À different ones; taken as empty^wanted À; taken as empty^Àpx^read YÀY; wanted UTF-8 text^.À input^wanted low â¤ À  â¤ high; the range is left out^YÀEY is no key of sources.csv and no address; the row is kept without it^the row has À À	; wanted À, as in the header^À.title^(more is not as expected here and below; À findings are listed^floating point `À`^character `À`^	integer `À`^	boolean `À`^À쁛À쁝^rgba(À,À,À,À)^ÀYÀY^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^one of ^^^noyestopmiddlestartendcenterCouldn't deserialize i64 or u64 from a BigInt outside i64::MIN..u64::MAX boundscxcyrcirclepointspolygon ,xywidthheightrectfont-sizeboldfont-weighttext-anchortext^1http://data-dostateC^^^^--colorlighting-color#permalink^=^^^+^^^-^^^@^^^	^^^[^^^a text, as save() gives itgovernmentfirminstitute^^^Ì^^^^^¢^]^^^¬^^^^°^	^^^ (attacksÂâï%there is no window to draw inâ©:scope 쀾 script:is(쁛type='text/csv'쁝, 쁛type='application/json'쁝)the browser gave no reasonloadingfiles: wanted a list of plain objects, one a rowdatainline-size1remmemorythe browser has no room for a picture of this size^^^^^^^^^^^^^^true or falsea textsomething that is no plain valueyearsnull or 쁛first, last쁝, two whole years, the first not after the last^AþÀ^]ð?^^^^Ã@^AÀ^»ÿÿÿÿÿÿ?C^^^^^^^^minUsda whole number of US dollars, 0 or more]nonecount pct쀾</쀾]/쀾],]   = {}YcreatedY:,]https://âsources.csvincidents.csvestimates.csvclaims.csva namea day, a month or a year, as 2023-06-02, 2023-06 or 2023a keywanted an address that begins with https://; shown as text, not as a linkwanted a key that no row above hasa year, as 2023dot.revisedFnOnce called more than once^^	]sans-serif;=!DPRK (unspecified)UN Panel of ExpertsFormer members of the UN Panel of Experts, citing a member statemissilemissile-and-othernuclearwmd^^^^^^^^6@^AÞÀ^B@^AîÀ^8@^^AþÀ^2@^[^AÀ^0@^^AÀ^à2@[^^^^^:focus.trend--top--sightdivroot classframedlangltrrtldirVWX쁙Z쁛>.body.charts.ledger.filters.status.aloud.headline.lead.newer.figures.widen.foot.sources-panel.exportpbdiv.figuredtddtrend-firstdetails:not(.seen, .more-said, .compact .legend)seen.said *openslotp]details] summary.words  |%] ul]button.button  type=button  data-do=newerÈ0[^J^^^z[^^^^ulbuttonliviewtargetsmethodsactorscountriesmin-usddisputedestimatoreditionamountsmeasurestackbythemechartsheading-levelcontrolssrc^^[^^^^+	^^^^[^^^^¡[^^^^¨[^^^^®[^	^^^ø^^^^^·[^^^^¾[^^^^*^^^^Æ[^	^^^Ï[^^^^Ö[^^^^Ý[^^^^ä[^^^^é[^^^^ë[^^^^ð[^^^^ö[^[^^^^^^^d^^^^f^	^^^^^^^div.markroleimgbutton.marktypemarktabindex-1ArrowDownArrowRightArrowLeftArrowUpPageDownPageUpHomeEnddiv.marksgrouparia-label.tabletbody.more.titledescendingascendingaria-sortdarkown--background--text--muted--grid--axis--accent--tier-0--tier-1--tier-2--tier-3--series-5--series-6--pale--dotcalc(px/100)--px^^^^^^^^^^^^^^^^^^^^^^div.plotcanvasaria-hiddendiv.halop.copiedstatusdiv.copylabeltextareaautoreadonlyrows4spellcheckbutton.buttondiv.buttons  role=group  aria-label=%] button.button  type=button  data-do=export png  aria-label=%  |PNG] button.button  type=button  data-do=export svg  aria-label=%  |SVG] button.button  type=button  data-do=export csv  aria-label=%  |CSV] button.button  type=button  data-do=export json  aria-label=%  |JSON] button.button  type=button  data-do=export cite  aria-expanded=false  |%] button.button  type=button  data-do=export link  aria-expanded=false  |%] button.button  type=button  data-do=export embed  aria-expanded=false  |%]div.export-panel  hidden^jklmnopq^/^^°^^^^.export-panelaria-expandedaltonerrorcitelinkBibTeXCSL-JSONembed^ô^^^^ø^^^^]^^^^쁛data-do='export '쁝^^^^^^^^^^^^^^^^^^^^label.checkcheckboxspanspan.consequence]details.consequence] summary  |%] p^)^^k^4^^^ ^^^^summaryfieldsetlegendspan.all-noneall none div.keys-listbutton.linkinput.consequencediv.wordsdiv.linesdiv.barsspan.keyi.swatch.details.legendsummary.words]div.switches] button.link  type=button  data-do=counts all  aria-label=%  |%] button.link  type=button  data-do=counts none  aria-label=%  |%H'I(A^^^^Ü^^^^.switchesbutton.switcharia-presseddata retry.tipheists-readyheists-filterbubblescomposeddetailselect:last-of-typeselect  name=estimator  aria-label=%^3e^$^^^^^^^select  name=edition  aria-label=%] option  value=latest  |%] option  value=first  |%^456^U^^^ò^^^^select  name=by  aria-label=%] option  value=target  |%] option  value=method  |%] option  value=actor  |%] option  value=evidence  |%] option  value=country  |%^789:;<^^^¡^^^ª^^^^select  name=measure  aria-label=%] option  value=usd  |%] option  value=count  |%] option  value=total  |%^=쀾?@È^k^^^4^^^^select  name=stack  aria-label=%] option  value=evidence  |%] option  value=target  |%A;8L^V^^^¢^^^^Æ[^	^^^Ï[^^^^optionvalueselect  name=amounts  aria-label=%] option  value=best  |%] option  value=un  |%] option  value=low  |%] option  value=high  |% !Ó^^^^R^^^^incidentsstolenUsdpublisheddifferencenameissueswarningerrorseverityfilelinecolumnmessageoptionsfilter2356^^^Ñ^^^^Ò^^^^h^^^^Ó^^^^Ô^^^^fullcompact^^^^^^^^^^Ö	^^^^printdetails] summary.words  |%] ol^e^^)^^^^H^^^^detailsol Â· strongspan.mutedspan.valuespan.value.dprkspan.rulespan.muted.actionpointeddiv.tip-text]button.link.tip-close  type=button  data-do=tip-close  aria-label=%  |Ã]div.tip-bar] button.button  type=button  data-do=tip -1  |%] button.button  type=button  data-do=tip 1  |%^MKL^^³^À^^^t^^^^.tip-textsheetleft.fold:not(쁛open쁝).fold쁛open쁝offpolitearia-live--years--before--afteri.outiblock-size 쀾 summary 쀾 spansetfiltersdoubt^^^^^^^^+	^^^^[^^^^^^^^^^^^^^^^^^^^^^^^ø^^^^^^^^#^^^^ ^^^>^^^^^^[^^^^^A·À^à@B^^^^^^^^^^^áõ^^^^^Ê;^^^^minmaxdiv.controls  part=controls] div.views  role=radiogroup  aria-label=%] div.bar] p.left-out]  span]  button.link  type=button  data-do=clear  |%] dialog.panel  hidden  aria-label=%]  div.panel-head]   span.title  |%]   button.link  type=button  data-do=clear  |%]  div.ranges]   fieldset.years]    legend  |%]    div.year-bars  aria-hidden=true]    div.slider]     input  type=range  name=first  aria-label=%]     input  type=range  name=last  aria-label=%]    div.steppers]     span.stepper]      button  type=button  data-do=step first -1  aria-label=%  |â]      input  type=number  name=first  aria-label=%]      button  type=button  data-do=step first 1  aria-label=%  |+]     span.muted  |%]     span.stepper]      button  type=button  data-do=step last -1  aria-label=%  |â]      input  type=number  name=last  aria-label=%]      button  type=button  data-do=step last 1  aria-label=%  |+]   details.fold.loss]    summary  |%]     span]    fieldset]     legend  |%]     div.steps]   fieldset.amounts]    legend  |%]   details.fold.doubt]    summary  |%]     span]    fieldset]     legend  |%]     label.check]      input  type=checkbox  name=disputed]      span  |%]     span.consequence]  div.panel-end]   button.button.strong  type=button  data-do=panel]    span  |%]    span.total]   button.button  type=button  data-do=clear  |%]   span.muted^%[YY#$%®^K^^ú ^^^^.panel.bar.steps.panel-end.views.left-out span.left-out button.slider 쁛name=first쁝.stepper 쁛name=first쁝.slider 쁛name=last쁝.stepper 쁛name=last쁝쁛name=disputed쁝.amounts.year-bars.slider.muted.total.doubt .consequencepanel colorrgbrgbasrgb â¦50100âÃ ^^i^^<^^^^^è^^^^^^the header names this column more than once; the first is read, ^^^^^^^^^^^^^^^^	enThe interactive figure is not shown, because the rules of this page forbid its program.]The interactive figure is not shown, because this browser does not run its program.]The interactive figure is not shown, because its program could not be started.]9bn;6m]US$]%]<1%] percentage points] theft| thefts] of ]US$bn, of all]as published]]â]â]â]â]from ]to ]part-year], ], ] and ] or ]yes]UN panelâs list]Named by governments]All cases]Target]Method]Actor]Evidence]Country]Exchanges]Other DeFi]Bridges]Wallet makers]Games]Gambling]Payments]Funds]Custodians]Private holders]Other]exchange]DeFi]bridge]wallet]game]gambling]payments]fund]custodian]private holder]other]Social engineering]Stolen key]Malware]False IT worker]Contract flaw]Supply chain]Faked screen]Not known]a government]the UN panel]an analytics firm]a researcher]not stated]North Korea, unit not named]Not known]Not stated]All others]UN panel]UN panel, quoting a state]missiles]missiles and other aims]all such weapons]no percentage given]no worldwide figure]no figure for North Korea]figures that give no share]no two figures of one edition]No worldwide figures in this data]this selection]this list] ]; ]: ]âs]â] of crypto stolen in  went to North Korea, by  count] of crypto stolen from platforms in  went to North Korea, by  count] of crypto stolen from exchanges in  went to North Korea, by  count] of crypto stolen from platforms and personal wallets in  went to North Korea, by  count]No share of worldwide theft can be given for these years by  count]North Koreaâs share of worldwide theft. Of the filters, only the years act on it.]North Koreaâs share of worldwide theft from platforms. Of the filters, only the years act on it.]North Koreaâs share of worldwide theft from exchanges. Of the filters, only the years act on it.]North Koreaâs share of worldwide theft from platforms and personal wallets. Of the filters, only the years act on it.]Divided here, both figures from one edition.] as published.] as published, the others divided here, both figures from one edition.]Grey dot: as first published.]Grey dot: in the latest edition.]Bracket: the range of the figures behind a share.]What was hit]How it was done]Which unit is named]Who says so]Where the victims are]share of the ] of every 100 dollars]for , says , .]for , says an unnamed member state, . The UN panel quotes it; it is not a finding of the panel.], says ], says , .] on the funding of : ] of weapons funding comes from illicit cyber means, says one state the UN panel quotes]No claim on the funding of weapons by these speakers]No claims on the funding of weapons in this data]What has been said of the funding of weapons]Published claims, oldest first. They mean different programmes and cannot be joined to a trend. No filter acts on them, only the choice of speakers.]Share of foreign-currency income]that comes from theft, in per cent; another question]Nothing to draw for this choice]Dashed: what is in view with no filter set.]Stolen a year, by strongest evidence.]Stolen a year, by kind of target.]Thefts a year, by strongest evidence.]Thefts a year, by kind of target.]Stolen since the first year, added up, by strongest evidence.]Stolen since the first year, added up, by kind of target.]A stroke: lowest to highest figures found.]The other years stay, grey.] ()] by ] by the end of ] in ] had the most thefts:  of ] was the costliest year: ] was the costliest year: ,  of the list] was the costliest year: ,  of the sum]One year by different counts]Under a name: when it was published.]Small dot: .]other counts of the same year]part of the year]first edition, revised later]latest edition, revised]No thefts to draw for this choice]A circle a theft, placed on its day; area is the loss, the fill its strongest evidence.]Without a circle, in the table only: , smaller than all that are drawn.]One theft: , ] without a known loss]The largest of  makes up  of the sum]The six largest thefts make up  of the sum]What was said, and when]Running totals reach  (, )]No running total by these speakers]A dot a statement, at the day it was published. They count different thefts and periods: no line joins them.]A stroke upwards is âat leastâ, a bar on top âup toâ.]No filter acts on them, only the choice of speakers.]In other units: .] (, )]What was said of costs, budgets and exports]Grey: what others said of one year. Red: what was stolen that year, in this choice. Set beside each other for scale; it is not a ratio.]Without a bar, being no sum spent, budgeted or exported in one whole year: .]rows]US$]stolen, in this choice]no theft in this choice]Stolen in all]Number of attacks]Held in wallets]Held in wallets, each line tenfold]the UN]a government]a firm]an institute]about ]at least ]up to ] a year] attacks] ]nuclear]missiles and other programmes]nuclear weapons]weapons of mass destruction]services]exchanges]all incl. personal wallets]Former members of the UN panel]. ]Strongest evidence: ]North Koreaâs crypto thefts, compiled data, version of ], for ], , for ]published ]published , covers ]edition of ]edition of , covers ]Edition of : ]Edition of , covers : ] over the range of its figures] less than as first published] more than as first published] less than in the latest edition] more than in the latest edition] ( at the low end)] by North Korea] worldwide], published in ] as published] as published; ] divided here: ]Enter shows all again]Enter shows only these]Enter shows all years again]Enter shows only ]Enter fills the square with it]Share of the funding of ]of ]since ]up to ]of  and  in ]data to ] up to ] up to the end of ], lowest to highest figures found for ] of them disputed]Largest of : , ]by strongest evidence]Worked out from published figures.]Range: ]First , ]again , ]then , ]raised by  to , ]cut by  to , ]raised by , ]cut by , ]Disputed: the attribution is contradicted, or the theft may be counted twice]All or nearly all of the money came back]sources give  to ]the UN list ]the Monitoring Team ]Listed by the UN panel as suspected]Attributed to North Korea by ] more]How the list adds up:  rows read, , against ]How the Monitoring Teamâs tables add up:  rows read, , against ]How the rows add up:  rows read, , against ]A bar a year, in the amounts that the UN list prints; in red what its report names by itself. No filter acts on it.]Bars: the rows here. Dots: what was published. No filter acts on it.]Rounding: the sum, with as many digits as were published, is the published figure. Not itemised: more was published than there are rows for.]: thefts ; US dollars ], rows here]Difference]Published ]none]rounding]not itemised]our rows exceed it]in the amounts of the UN list]in the amounts of its tables]all cases, in our best-supported amounts]Which cases]Filters]쁙ears]Loss]Disputed]any]in]out]Search victim, method, note]Reset]First year]Last year]First year, one earlier]First year, one later]to]Last year, one earlier]Last year, one later]Smallest loss, US$]Amounts]best supported]as the UN list prints them]lowest found]highest found]Disputed cases]keep in]Done]Reset all] shown.]all]none]What it means]All years]All targets]All methods]All actors]All evidence]All countries]Any loss]With disputed cases]Any words]Counted by]Edition]latest edition]as first published]Grouped by]by target]by method]by actor]by evidence]by country]Measured in]US dollars]number of thefts]running total]Stacked by]Speakers:  of  kinds]the UN]governments]firms]institutes]Other counts:  of ]Other counts: all]Other counts: none]More statements, without a bar]Earlier]Later]Close], largest first], smallest first], latest first], earliest first], by victim], by kind], by method], by evidence]Date]Victim]Kind]Method]Evidence]Loss, US$]Sources]thefts]US$]disputed]returned]Show all ]Show fewer] source| sources] source: | sources: ]Sources of this selection]The data name no source of what is shown.], ]cited by  row|cited by  rows]Rests on  sources, the most cited of them:]Save, cite and share]Save as PNG]Save as SVG]Save as CSV]Save as JSON]Cite]Link]Embed]Copy]Copied]The text is selected: copy it with the keyboard or the menu]If no file was saved: copy the text into a file of this name]If no file was saved: right-click the picture, or press it long, to save it]The rules of this page let it show no picture of its own: the SVG can be copied]Sentence]Link to this selection]This selection, for the attribute ââ]Live: changes with the data]Pinned: stays as it is today]One cell was not as expected:| cells were not as expected:]One row was left out:| rows were left out:]One row was left out, and more was not as expected:| rows were left out, and more was not as expected:]and  more].]your file]this pageâs own data]data from ]Loading data from â¦]Loading data from : Â MBâ¦]Try again]쁙our own fileâ¦]Nothing leaves your browser.]Back to the original data]Drop the file here]  comes to , |  add up to , ]The   comes to , |The   add up to , ]  , , comes to |  , , add up to ] , , , comes to | , , , add up to ]No theft ]No theft  fits this choice]on the UN panelâs list]that governments attribute to North Korea]named by governments]attributed to North Korea]listed by the UN panel as suspected]attributed to North Korea or listed by the UN panel as suspected], with an amount on the UN list,] in ] to ], ]from ]from  kinds of target]with no target chosen]with the method given as ]by one of  methods]with no method chosen]with the unit named as ]by one of  units]with no unit chosen]resting on ]resting on one of  kinds of evidence]with no evidence chosen]in ]in  countries]with no country chosen]other targets]an unknown country]of at least ]without disputed cases]matching ââ]Asked for: .]The largest, at  in , is  of the sum.]It hit  in .]The panel calls the cases suspected and under investigation.]Of , .] rests on | rest on ] on ]It rests on .|All rest on .]a governmentâs word]the UN panelâs list of suspected cases]an analytics firmâs word]independent researchers or a tentative remark]Data changed since : .]+]â] amount corrected| amounts corrected] attribution changed| attributions changed] theft otherwise revised| thefts otherwise revised] published figure or statement changed| published figures or statements changed]in all  more ()]in all  less ()]For this selection: .]For this selection, number and sum stay the same.] â ]What changed]otherwise revised]Show the newer data]Show the earlier data]stolen, ]lowest to highest, same thefts]theft, not disputed|thefts, none disputed]theft, disputed|thefts,  of them disputed]the largest: , ]best-supported amounts]as the UN list prints it]lowest figures found]highest figures found]Nothing left out.] left out.] () left out.]Without an amount on the UN list: .]A government attributes it to North Korea: an agency, a prosecutor, a police force or a group of governments.]The UN Panel of Experts lists it as suspected, under investigation; no government attributes it.]An analytics or security firm attributes it; no government does, and the UN panel does not list it.]Independent researchers attribute it, or an official in a tentative remark: the weakest tier.]The data do not say who attributes it.]: â, â]Without cases named by governments]Without cases for which the UN panelâs list is the strongest evidence]Without cases for which a firm is the strongest evidence]Without cases named only by independent researchers or in a tentative remark]Without cases of which the data do not say who attributes them]Without disputed cases]Sources]How it is counted]Data]State]None is named for this selection.] and  other, listed by row.| and  others, listed by row.]Dollars at the time of the theft, gross of what was frozen or returned. An attribution is a finding by the body named, not a verdict.]Compiled on , SHA-256 .]This is , not the projectâs own.]North Koreaâs crypto thefts, compiled data: ]No row is selected.] () in  row.| () in  rows.] () in  row, lowest to highest .| () in  rows, lowest to highest .]Selection: ; .]Selection: ; no filter set.], edition of .]Data: compiled on , SHA-256 .]Data: .]State: ââ.], read on |â¨normallengthat most 4096 bytesclaimcountsclaimantssortorder^[^^^^+	^^^^[^^^^¡[^^^^¨[^^^^ø^^^^^®[^	^^^·[^^^^¾[^^^^*^^^^Æ[^	^^^Ï[^^^^Ö[^^^^Ý[^^^^ä[^^^^é[^^^^²S^^^^·S^^^^½S^	^^^ÆS^^^^ÊS^^^^it once; the last is readv1versionfieldper cent signs with two digits each, in UTF-8one that the data have And more.state, : read YY; wanted ..two years, as 2019..2023whole US dollars, as 10000000restpalei.swatch.ringp.subtitlediv.choicesdiv.keysdetails.more-saidsummary.wordsp.notebackground-colorflood-color^ÿÿÿ쁙akäçêìîñ³-³-$ÜJ_³-³-öÃÊìîñýêìÿÿÿ:AKbold heists-error^ìîð©±»*/6}&+2ÿrÿrÿÈ8Oÿrÿrk*5&+25âæê,Y{YY:empty^^^^^^cellcellsa quotation mark opens here and is never closedô^^newerid^^^^^^^^^^^^^^^^^^^^heists-resizeexcludeinclude^¡V^^^^¨V^^^^[^^^^¡[^^^^¨[^^^^ø^^^^^®[^	^^^;view=up0123456789ABCDEF%;=,!down^^^îV^^^^W^^^^-._~^^^^^^^^^^^^^ ^^^ ^^^: ^^^^^^^^^^^^¡^^^¢^^^¢^^^dprk-heists-MSMTããï¼ï¼ï¼ï¼ããâã¼ã¡ã£ã¥ã§ã©ãã£ã¥ã§ã£ãããdotdot.ringsharetrend	line-the newer data were compiled on , wanted  or laterthe newer data have  of these  thefts by their ids, wanted mostâ¤Â â¥Â usd_per_yeariÌ0123456789abcdef^^^^^^^^^^^^^£^^^¤^^^¤^^^Ïnull or YincludeY or YexcludeYa year or two, as in Y2019..2023Y, the first not after the last^^[^^^^+	^^^^[^^^^¡[^^^^¨[^^^^®[^	^^^ø^^^^^¨	^^^^¾[^^^^*^^^^Æ[^	^^^Ï[^^^^Ö[^^^^Ý[^^^^ä[^^^^é[^^^^²S^^^^·S^^^^½S^	^^^  쁛data-do='bdiback.own-data inputa newer load has taken the place of this one, or the element is gone^^¥^^^^^^^^^¦^^^§^^^§^^^¨^^^^^^^^^©^^^data-drop.enddiv.own-databutton.button  type=button  data-do=data open  aria-describedby=own-note  |%]input  type=file  accept=.csv,.json,.tsv,.txt  tabindex=-1  hidden]button.button  type=button  data-do=data back  hidden  |%]span.muted  id=own-note  |%%Z^å^^^]쁛^^^^쁛data-do='data back'쁝cspcodehttpcors<쁛^^^^@쁛^^^^5쁛^^^^®^^^^^^^^Aü¶Á^Ïthis pageâs own datadata from your fileaddress, line 1: there is a header and no rowNo row could be read. wanted a file of incidents does not fit into the memory of this browsercreated:div.status  role=status]slot  hidden]div.body] div.head]  À ^.headline  part=headline]  p.lead]  div.newer  hidden] dl.figures] div.filters] div.widen] div.charts] section.ledger  part=ledger] section.table  part=table]  ÀÙ.title]  table]   thead]    tr]     th.date  scope=col]      button.link  type=button  data-do=sort date  |%]     th.target  scope=col]      button.link  type=button  data-do=sort target  |%]     th.kind  scope=col]      button.link  type=button  data-do=sort kind  |%]     th.method  scope=col]      button.link  type=button  data-do=sort method  |%]     th.evidence  scope=col]      button.link  type=button  data-do=sort evidence  |%]     th.loss  scope=col]      button.link  type=button  data-do=sort loss  |%]     th.sources  scope=col  |%]   tbody]  button.button.more  type=button  data-do=more] div.end]  div.foot  part=foot]  div.export] div.sources-panel]p.aloud  role=status]div.tip  part=tooltip  tabindex=-1  hidden^partchartdiv.maindetails.companion^^^^^^ü_^^^^	^^^`^^^^^^^ü_^^^^div.companion^^^^^^ü_^^^^^^^<`^[^^^div.companion.waffle^^^ü_^^^^^^^d`^^^^^^^`^^^^^^^^ü_^^^^^^^<`^[^^^YYscriptmeta쁛name='heists-sources'쁝integrityyour-data.csv0.1.0.rootimage/svg+xmltext/csv;charset=utf-8application/jsonahrefdownload<dprk-heists쀾 newer:^AÔÂÁ^Î#^^^ª^^^«^^^«^^^¬^^^^^^^^^­^^^.newer 쀾 buttonthe newer data have a row that cannot be read: http://www.w3.org/2000/svg^^^^^^^^^^®^^^¯^^^¯^^^svgon-paper^^^^^^^^^^^°^^^±^^^p.note.on-paper.on-paperroundleft:;top:;width:;height:titlesmall.addressspan.figure-alonespan.word_blankrelnoopenertrtd.dateth.targetscoperowsmalltd.kindtd.methodtd.evidencetd.losstd.sourcesspan.tagthead buttoni.probe.watchi.probe.readborder-block-start-colorborder-block-end-colorborder-inline-start-colorborder-inline-end-coloroutline-colorcolumn-rule-colortext-decoration-colorcaret-color-webkit-text-fill-color-webkit-text-stroke-color^U^^^^ïb^^^^c^^^^c^^^^6c^^^^Mc^[^^^Zc^^^^kc^^^^c^^^^c^^^^¢c^^^^lightfont-familycleardirectionthe browser gives no canvas to draw on.framed^²^^^^^^^^^³^^^^^^^^^^^^^´^^^µ^^^µ^^^then^tablecaptionthead] tr]  td]  th  scope=col  |%]  th  scope=col  |%^쁝쁞d^6^^^Ôd^^^^tr.saidthtr.citedtdcolspanpopovermanual 0 scroll-margin(prefers-reduced-motion: reduce)blocknearestinlinesmoothinstantbehaviorpublisherfromtoIncidentsUsdpublishedAssourcesyeardprkUsdallUsdlowSharehighSharesubtitlelinesspokenmarkscitation^^^^^^^[^^^^^^^¡[^^^^^^^¨[^^^^^^^®[^	^^^^^^ø^^^^^sincecompiledaddedremovedchangedestimatesclaimsbeforeafterselectionlowUsdhighUsdleftOutby쁙earbyTargetbyMethodbyActorbyEvidencebyCountry^^^^^qf^^^^^^^yf^^^^^^^f^^^^^^^f^]^^^^^^f^	^^^worldShareledgertarget_kindchainsamount_usdamount_low_usdamount_high_usdun_annex_noun_amount_usdmsmt_amount_usdattributionattributed_byreturnednotekeynull or a list of null or one of Y, Ywanted one of said^^^µW^^^^Ã^^^^ºW^^^^l^	^^^¡g^^^^some of permalink: read an element without id, wanted one with an id, under which the address holds its statethe address of a CSV, a JSON or a datapackage.jsonlazyeageroh^^^^sh^^^^X^^^^d^^^^v^^^^input  type=search  name=text  placeholder=%  aria-label=%^^ h^:^^^Úh^^^^radiolastregion]]details.legend] summary.words] div.switches]  button.switch  type=button  data-do=claimant un  |%]  button.switch  type=button  data-do=claimant government  |%]  button.switch  type=button  data-do=claimant firm  |%]  button.switch  type=button  data-do=claimant institute  |%^CDEF^^i^^^j^^^^쁛data-do$=쁝.tip *Escapepanelwidenclaimanttipexportcopystepmoretip-close.markclickchangekeydownfocusinfocusoutpointerdownpointermovetransitionend|j^^^^¶^^^÷^^^^·^^^j^^^^¸^^^j^^^^¹^^^j^^^^º^^^j^^^^»^^^j^^^^¼^^^¨j^^^^½^^^³j^[^^^¾^^^resizehashchangeloadingdonebeforeprintafterprintpointerleaveclosepointerupTabEnter쁛role=img쁝heists-select.mark, .tip.tip, canvas쁛data-do쁝쁛type=range쁝, 쁛type=search쁝select쁛type=number쁝touchbridgeexchangenetworkprotocol^^^èk^^^^îk^^^^ök^^^^ýk^^^^^^^^^^^^^^¿^^^À^^^À^^^^^^^^^^^^^Á^^^Â^^^Â^^^^öúö^ðöö^ê]â ^^^^^^^^^^^Ã^^^Ä^^^Ä^^^^^^^^^^^^^^^^Å^^^Æ^^^Æ^^^^^^^^^^^^^Ç^^^È^^^È^^^^^^^^^^^^^É^^^Ê^^^Ê^^^	^^÷^þó^óþ[^[^^^^^^^^^^^^Ë^^^Ì^^^Ì^^^^^^^^^^^^^Í^^^Î^^^Î^^^÷^	^^^î^î^^^^^^^^^^^Ï^^^Ð^^^Ð^^^ï»¿^yV^^^^T^^^^^^^^^èf^^^^#^^^^óf^^^^^^^^ùf^]^^^g^^^^g^^^^ g^^^^+g^[^^^8g^^^^^^^^Gg^^^^Rg^[^^^¾[^^^^_g^^^^e^^^^gg^^^^[]%3B'Yfill=Y<svg xmlns=Yhttp://www.w3.org/2000/svgY role=YimgYxml:spacepreserve쀾<title쀾</title쀾<desc쀾</desc쀾]^^^^^^^^^^^^Ñ^^^Ò^^^</svg쀾]^^^^^^^ð?^^^^^^ @^^^^^^ð?]×£p=]×?0 0 viewBox&amp;&lt;&gt;&quot;dprk-heistsdatasetliteralauthorissuedURLaccessed>textbraceleft{}>textbraceright{}>textbackslash{}>textasciitilde{}>textasciicircum{}{}date-parts18b8cb0969f493fc50d8db247240dda85697bd451b2a6e359345cda5bf2e7faa@misc{o^^^^¶n^^^^urlurldate]}]{2026-11-20, SHA-256 ^^ªo^]^^^´o^]^^^Fo^@^^^%7B%7D%5Cperiod_startperiod_endderivedsourceyV^^^^e^^^^Ý[^^^^Æ[^	^^^b^^^^~^	^^^Î^^^^^Î^^^^Ñ^^^^^áo^^^^ío^]^^^÷o^^^^þo^^^^gg^^^^topicprogrammestatementunitclaimant_kindyV^^^^tp^^^^yp^	^^^p^	^^^Î^^^^^Î^^^^Ñ^^^^^p^^^^áo^^^^ío^]^^^Qj^^^^p^[^^^~^	^^^þo^^^^gg^^^^yV^^^^fe^	^^^:b^^^^~^	^^^o^^^^YmetaY:,]YincidentsY:쁛}],]YY:쁛쁛originsha256null>n>u^L^^`^^ ^^B^^X^^V^^6^^^^^^^^ ^^display:flow-root;min-height:calc() + clamp(0px,(px - 100cqi)*9999,px)px<div style=Ycontainer-type:inline-sizeY쀾]<dprk-heistsstyle쀾<figure쀾<figcaption쀾<a</a쀾</figcaption쀾</figure쀾</dprk-heists쀾]</div쀾]<script deferdprk-heists.jscrossoriginanonymous쀾</script쀾embed.html<iframe loading=YlazyY width=Y100%Y height=Y900Y style=Yborder:0Y쀾</iframe쀾?&servicesexchangesall incl. personal walletsâ + ^A°æÁ^Ùü,;	^^^^^^^^^^^^^^^ð^^^^^^¥^^^^^^^^^^^^V^^^id] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] @-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1]ccn-1] ~-1] ~-2] ~-3] ~-1] ~-2] ~-3] ~-4] ~-5] ~-6] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-2] ~-3] ~-1] ~-1] @-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] @-1] ~-1] ~-2] ~-1] ~-2] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] @-1] ~-1] ~-1] ~-2] ~-3] ~-4] ~-5] ~-6] ~-7]fbi-1]fbi-2]fbi-3]fbi-4]fbi-5]fbi-6] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-2] ~-3] ~-1] ~-1] ~-1] ~-1] ~-1] @-1] ~-1] ~-1] ~-2] ~-3] @-1] ~-1] ~-2] ~-1] ~-1] ~-1] ~-1] ~-2] ~-3] ~-4] ~-5] ~-6] ~-1] ~-1] @-1] ~-1] ~-1] ~-2] ~-1] ~-1] ~-2] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-2] ~-1] ~-1] ~-2] ~-1] ~-2] @-1] @-10] @-11] @-12] @-13] @-14] @-15] @-16] @-17] @-18] @-19] @-2] @-20] @-21] @-22] @-23] @-24] @-25] @-27] @-28] @-29] @-3] @-30] @-31] @-32] @-33] @-34] @-35] @-36] @-37] @-38] @-39] @-4] @-40] @-41] @-42] @-43] @-44] @-45] @-46] @-47] @-48] @-49] @-5] @-50] @-51] @-52] @-53] @-54] @-55] @-56] @-57] @-58] @-59] @-6] @-60] @-61] @-7] @-8] @-9] ~-1] ~-1] ~-1] ~-2] ~-1] ~-1] ~-2] ~-3] ~-1] ~-1] ~-1] ~-1] ~-2] ~-1] ~-1] ~-1] ~-2] ~-3] ~-4] ~-5] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-2] ~-3] ~-1] ~-1] ~-2] ~-1] ~-2] @-1] @-2] @-3] @-4] @-5] ~-1] ~-1]voi-1] ~-1] ~-1] ~-1] ~-2] ~-3] ~-1] ~-1]ytn-1] ~-1] ~-1] ~-1] ~-1]publisher]21.co]AlphaScala (digest of TRM Labs)]Analytics Insight]Argia]Associated Press (CityNews)]Benzinga]Binance Square (digest of Chainalysis)]BitlyFool (digest of Immunefi)]Biztech Africa]BleepingComputer]Bloomingbit]BNN Bloomberg]Business Insider]Business2Community]Bytes Europe (press digest)]CCN]CertiK]CertiK]CertiK]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]CipherTrace]CleanSky (digest of TRM Labs)]CNN (via OODA Loop)]CoinCentral]CoinDesk]CoinDesk (reprint)]Coinspeaker]Cointelegraph]Cointelegraph]Cointelegraph]Cointelegraph (Arabic)]Cointelegraph (digest)]Cointelegraph (digest, The BIT Times)]Cointelegraph (reprint)]CoinTrust (digest of SlowMist)]Computing]Council on Foreign Relations]Crowdfund Insider]Crypto Daily]Crypto News UK (digest of Chainalysis)]CryptoGlobe]CryptoGlobe]CryptoPotato]CryptoPotato]CryptoSlate (reprint)]CySecurity News]Decrypt]Dedaub]DL News]Echo (PA, AP)]Economic Blogs (digest of Chainalysis)]EconoTimes]Elliptic]Elliptic]Elliptic]Elliptic]Elliptic]Elliptic]Elliptic]FBI]FBI]FBI]FBI]FBI]FBI]Forkast]FXStreet]GetBlock]Global Economic]Grafa (digest of TRM Labs)]Halborn]Halborn]Halborn]iHodl]Infosecurity]Insurance Journal]Investing.com]Investing.com (Brazil)]Investor Minute (digest of TRM Labs)]Japan Today]KBS World]KBS World]KBS World]Keyvans Crypto (digest of Chainalysis)]Korea Daily US]Korea Daily US]Korea Times US]Kukinews (쁙onhap)]Kukmin Ilbo]lazarus.day]lazarus.day]lazarus.day]lazarus.day]lazarus.day]lazarus.day]Merkle Science]Millennium Post (AP)]Multilateral Sanctions Monitoring Team (MSMT)]Nairametrics]Nasdaq]Nasdaq]Newspim]NHK World]NHK World]Nikkei Asia]Nikkei (reprint)]NK News]Observers]Odaily (Binance Square)]ON3X (digest of TRM Labs)]PAID Network (Medium)]PANews]Protos]Pulse (digest of TRM Labs)]Quadriga Initiative]Quadriga Initiative]Recorded Future]SC Media]SC Media]SlowMist]SlowMist]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Tech Times]TechRadar (reprint)]The Block]The Block]The Block (reprint)]The Chosun Ilbo]The Chosun Ilbo]The Chosun Ilbo]The Chosun Ilbo (Chosun Biz)]The Citizen]The Daily Hodl (reprint)]The Independent]The Independent]The Investor]The Japan Times]The Korea Herald]The Korea Herald]The Korea Herald]The Korea Herald]The Korea Herald]The Next Web]The Record]The Straits Times]TokenPost]Tom's Hardware]TRM Labs]TRM Labs]TRM Labs]TRT World]United Nations Security Council]United Nations Security Council]US Department of Justice]US Department of Justice]US District Court for the District of Columbia]US District Court for the District of Columbia]US District Court for the District of Columbia]US District Court for the District of Columbia]US District Court for the District of Columbia]US State Department]US Treasury]VOI]Wired (digest)]쁙ahoo News (Reuters)]쁙onhap]쁙onhap]쁙onhap]쁙onhap (reprint)]쁙onhap (via Binance Square)]쁙TN]ZachXBT]ZachXBT (thread archive)]Zawya (Reuters)]ZDNet Korea]title]Crypto holdings of the Lazarus Group (On-Chain Insights 10)]Crypto hack count hits record]$44M CoinDCX hack traced to North Korea's Lazarus Group]Spending on nuclear weapons rises for the third year]U.S. sanctions North Korean bankers accused of laundering stolen cryptocurrency]Benzinga: hackers from North Korea stole over $180M in crypto within 6 months]2026 Crypto Crime Report: North Korea's thefts of 2025]Crypto losses of 2024]Lazarus Group has amassed over $40 million in stolen crypto]KelpDAO suffers $290 million heist tied to Lazarus hackers]South Korean intelligence on North Korea's foreign-currency income]North Korea suspected in hack of DeFi project Mixin]Stolen money from cyberattacks makes up a third of the funds for North Korea's missile program]North Korean hackers raked in $2.3 billion in stolen crypto]ICAN report on nuclear spending in 2023]Web3 losses to crypto hacks hit $1.4 billion]CertiK: Hack3d, the Web3 security report 2023]Hack3d: the Web3 security report 2024]Hack3d: the Web3 security report 2025]The KuCoin hack and the Lazarus Group]North Korean hackers have prolific year as unlaundered holdings reach all-time high]$2.2 billion stolen from crypto platforms in 2024]Crypto hacking in 2025 (preview of the 2026 Crypto Crime Report)]Inside the KelpDAO bridge exploit]Tracing the $387M Bitget theft]Cryptocurrency anti-money-laundering report, first quarter of 2019]H1 2026 crypto hacks and North Korea]Half of North Korean missile program funded by cyberattacks and crypto theft, White House says]BtcTurk halts withdrawals after $48M hack across multiple networks]Russian hackers may have carried out largest ever crypto exchange theft]North Korea responsible for over $600M in crypto thefts in 2023, TRM Labs says]A week of crypto hacks]Cointelegraph: crypto exchange hack losses already 250% higher than 2017]Terra DeFi project Terraport suffers $2M hack days after launch]OKX DEX exploit of US$2.7m]Crypto market crash wipes out millions from North Korea's stolen crypto funds]North Korean crypto hacks down 80%]North Korean crypto hacks down 80%]North Korean hackers stole $600M in crypto in 2023]Losses of 2022]UN report blames North Korean attackers for theft of US$571 million from cryptocurrency exchanges]Targeting of Mixin cryptocurrency network]SlowMist's blockchain security report for 2024]TRM Labs: groups tied to North Korea stole $600 million in crypto in 2023]Crypto hackers' thefts of 2022]CryptoGlobe: total crypto theft declined in 2019]North Korean hackers reportedly behind the hack of DragonEx]How much BTC, ETH and stablecoins are held by the Lazarus Group]Lazarus Group becomes $1B bitcoin whale]Crypto hacks hit a record count]North Korea-linked hackers behind $2.1bn crypto theft in early 2025]Decrypt: North Korean hackers have stolen over $200 million in 2023]The Poly Network hack]DL News: how North Korean hackers stole a record two billion in crypto]UN experts investigate alleged North Korean cyberattacks]North Korean hackers turn to Russian exchanges]North Korea hackers stole $721 million in cryptocurrency from Japan]Following the money from the Bithumb hack]FBI: North Korean hackers behind $100 million Horizon bridge theft]North Korea-linked Atomic Wallet heist tops $100 million]How the Lazarus Group is stepping up crypto hacks and changing its tactics]North Korean hackers return to Tornado Cash despite sanctions]Drift Protocol exploited for $286 million in suspected DPRK-linked attack]Bitget attack pushes suspected North Korea heists over $1 billion in 2026]Statement on attribution of malicious cyber activity posed by the DPRK (Ronin)]Lazarus Group responsible for Harmony's Horizon bridge theft]FBI identifies cryptocurrency funds stolen by DPRK]Lazarus Group responsible for theft of $41 million from Stake.com]TraderTraitor responsible for theft of $308 million from DMM Bitcoin (with DC3 and Japan's police)]North Korea responsible for $1.5 billion Bybit hack (public service announcement)]Forkast: 2023 crypto hack loss]Hackers scoop $21 million from Japanese crypto mining pool SBI]Hacker returns all stolen assets to Munchables]Global Economic (Korea): DPRK took over 2tn won of crypto in 2022]North Korea-linked crypto theft 2025]Explained: the EasyFi hack (April 2021)]Explained: the Poloniex hack (November 2023)]Explained: the Step Finance hack (January 2026)]Chainalysis on crypto crime in 2021]Liquid cryptocurrency exchange hack]Liquid exchange theft]ChangeNOW returns $1 million stolen during 2020 Eterbase exchange hack]Report on hacks sponsored by North Korea, 65% of stolen crypto]Crypto theft in the first half of 2025]North Korean hackers stole $721 million in cryptocurrency from Japan]UN panel on North Korea's cyber attacks]US report on North Korea's military spending]US hearing on North Korea's crypto thefts]Crypto hacks of 2024]North's ripped off $1B in 2 years, says Mayorkas]North Korean hackers steal $50M in cryptocurrency from Hong Kong-based platform]N. Korea stole US$700 mln of crypto in 2022: NIS]UN panel on crypto thefts of 2022]Kukmin Ilbo: NIS report to the intelligence committee]Coinshift]Fantom]Merlin]OKX DEX]Orbit Bridge]Uno Re]Hack track: Nexus Mutual founder's wallet]North Korea stealing millions in cyber attacks, say UN experts]DPRK violations of UN sanctions through cyber and IT worker activities]Crypto worth $2.1 billion stolen in half-year 2025]US files suit against crypto accounts tied to North Korea]UN says North Korea funded nuclear weapons with crypto hacks in 2020]Newspim: Chainalysis report, US$2.2bn worldwide, DPRK 61 %]N. Korea funds weapons programs with cyberattacks, UN experts say]97 suspected North Korean cyberattacks]North Korea missile tests cost 2% of GDP already this year]North Korea's foreign-currency income from cyber theft]Lazarus Group linked to $11.5M theft from Taiwan crypto exchange]North Korea becomes third-largest government bitcoin holder after Bybit hack]Chainalysis mid-year update, August 2024]Two heists accounted for 76% of all crypto stolen in 2026]PAID Network attack postmortem]South Korean intelligence on North Korea's hacking income]Chart: North Korea stole $2.8B in crypto hacks since 2024]76% of all crypto stolen in 2026 is in North Korea]BiKi case study]CoinBene case study]Crypto Country: North Korea's targeting of cryptocurrency]FBI: North Korean hackers behind $620M Axie Infinity theft]SC Media: crypto hack theft reached record high in 2022]SlowMist Hacked (database)]Blockchain security and anti-money-laundering annual report 2025]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean hackers took record-breaking virtual assets in 2022, UN experts say]A huge year for criminals stealing cryptocurrency]US charges North Korea hackers over crypto thefts]Orbit Bridge exploit and firewall sabotage]Crypto users lost $1.8 billion in 2023 hacks and scams, Immunefi says]]Chosun Ilbo: N. Korea stole millions worth of crypto last year]Chosun Biz: MSMT report]US official on North Korea's crypto thefts of 2025]North Korea spends billions on developing nukes as people starve]$3bn of crypto stolen by North Korean hackers in six years]North Korean hackers have stolen $1.2 billion of virtual goods]North Korea's record crypto theft (Elliptic)]Crypto exchange thefts in South Korea]Attacks on South Korean cryptocurrency exchanges reportedly traced to North]]]]]Upbit theft of November 2025]Coinrail cryptocurrency exchange hack]$69 million stolen in cyberattack on crypto platform Phemex]UN inquiry suspects N. Korea link in $372m digital currency heist]TokenPost: Chainalysis 2025]US$40 million of crypto stolen from Step Finance]North Korean hackers attack Drift Protocol in USD 285 million heist]North Korea stole 76% of all crypto hack value in 2026 with just two attacks]Bitget loses $351.6 million in hot-wallet breach]UN report on North Korea's cyber attacks]Midterm report of the Panel of Experts, S/2019/691]Final report of the Panel of Experts, S/2024/215 (annex 95)]Three North Korean military hackers indicted]Coordinated actions against North Korean remote IT workers]United States v. 280 Virtual Currency Accounts, 1:20-cv-02396]United States v. 113 Virtual Currency Accounts, 1:20-cv-00606]Forfeiture complaint of 2024]Forfeiture complaint 1:25-cv-03771]Forfeiture complaint 1:25-cv-03943]Joint statement of the US, Japan and South Korea on cryptocurrency thefts]Sanctions on individuals laundering cryptocurrency for the Lazarus Group]]North Korean hackers stole nearly $400 million in crypto last year]Crypto crash threatens North Korea's stolen funds]North Korea's attacks on crypto exchanges in UN report]]N. Korea funds nearly 30 pct. of weapons programs through illicit cyber activities: Neuberger]Malicious cyberactivities account for half of North Korea's foreign currency income, UN report says]North Korea stole about $659 million in crypto in 2024]Police blame North Korea for the 2019 Upbit theft]Lazarus Group laundering of 25 hacks]Developers under false identities and a US$1.3m treasury theft]Reuters via Zawya: crypto hackers stole around $1.7bln in 2023]ZDNet Korea: DPRK crypto theft total US$6.75bn]published]2023-09-26]2026-07]2025-07]2023-06-12]2025-11-04]2023-08-17]2025-12-18]2024-12]2023-09]2026-04]2023-07-19]2023]2022-07]2023-05-15]2024-06-17]2023-11]2024-01-03]2025-01-02]2025-12]]2022-01-13]2024-12-19]2025-12-18]2026-04-23]2026-10-01]2019]2026-07-05]2023-05-10]2025-08]2019-06-17]2024-01-05]2019-04]2018-10-10]2023-04]2023-12]2022]2023-09-14]2023-09-14]2024-01-05]2023-01]2019-03]]2025-01-03]2024-01]2023-02-01]2020-01]2020-02]2023-09]2025-03-17]2026-07-05]2025-07]2023-08-18]2023-07]2025-10-07]2024-02]2023-09-14]2023-05-15]]2023-01]2023-06]2023-09-15]2024-03]2026-04-02]2026-09-25]2022-04-14]2023-01-23]2023-08-22]2023-09-06]2024-12-23]2025-02-26]2024-01-24]2025-10-01]2024-03-27]2023-02-01]2025]]]]2022-01-10]2021-08]2021-08-19]]2018-10-16]2025-06-26]2023-05]2019-03-06]2022-08-19]2023-07-20]2024-12-19]2022-10]2024-12]2023-07-19]2023-10-27]2018-02-05]]]]]]]]2022-02-06]2025-10-22]2025-06-27]2020-08-27]2021-02-09]2024-12-19]2024-02-09]2024-05-16]2022-06-09]2023-10]2025-06]2025-03-17]2024-08-15]2026-05]2021-03-07]2023-11]2025-10-23]2026-05]]]2023-11-30]2022-04]2023-02-01]]2025-12]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]2023-02-08]2024-12-19]2021-02]2024-01]2023-12-28]2023-02-01]2023-04-05]2025-10-22]2026-01-13]2022-09]2023-12]2022-12-22]2025-10]2017-10-16]2017-12-16]2013-02-12]2016-12-22]2020-05-13]2023-07-19]2025-11]2018-06]2025-01]]2025-12-18]2026]2026-04-03]2026-04-30]2026-09-25]2019-08-05]2019-08-30]2024-03-07]2021-02-17]2025-06-30]2020]2020]2024]2025]2025]2025-01-14]2020-03-02]2023-11-30]2022-01-13]2022-06-28]2019-08-13]2022-06-14]2022-11-17]2024-03-20]2025-01-14]2024-11-21]2024-04]2024-08]2024-01-24]2025-12-18]url]https://www.21.co/research/[E~-[ 2-lazarus-group]https:// *.com/markets/[ ~-the-real-risk-isnt-smart-contracts]https://www. )insight.net/news/[ F[G~-same-date-as-wazirx-breach]http:// ~.eus/en/albistea/Arma-nuklearretan-estatuek-egindako-gastua-hirugarren-urtez-jarraian-gora/inprimatu]https://toronto.1~.ca/2025/11/04/[ ~/]https://www. ~.com/markets/cryptocurrency/23/08/33894794/[)~-report]https://www. '.bh/en/square/post/33885752593234]https:// ).com/?p=673640]https:// 'africa.com/article/north-korean-hacking-group-lazarus-[.~-data-reveals/43120]https://www. ~.com/news/security/[ ~/]https://web-stg. ~.io/ko/feed/news/51999]https://www.bnn$~.ca/north-korea-suspected-in-massive-[9~-1.1981356]https://www. (insider.nl/[ l[m~-us-official-says/]https://www. ~.com/crypto-news/[ ~-japan-was-the-prime-victim-02692215]https:// %eu.com/?p=197804]https://www.ccn.com/news/web3-losses-[/~/]https://www. ~.com/resources/blog/7BokMhPUgffqEvyvXgHNaq-['~]https://www. ~.com/resources/blog/[ ~]https://www. ~.com/blog/[ ~]https://blog. ~.com/reports/[8~-[$&-exchange-hack/]https://blog. ~.com/reports/[ J-their-total-unlaundered-cryptocurrency-[W~/]https://www. ~.com/blog/crypto-hacking-[,(unds-2025/]https://www. ~.com/blog/[ .-stolen-funds-[F$/]https://www. ~.com/blog/[+~-april-2026/]https://www. ~.com/blog/[,~-2026/]https:// ~.com/articles/q1-2019-[ K-section2/]https:// (.io/blog/[ 4-[9~-2026/]https://www.($loop.com/technology/2023/05/10/[ ~/]https:// ~.com/btcturk-exchange-[(~]https://www. ~.com/markets/2019/06/17/[ ~/]https://welt-news.com/bit $/north-korea-was-[,J-last-year-[_(.html]https://www. ~.com/maxs-corner-hacks-week-[*&/]https:// ~.com/news/[.~-q3-report-shows]https:// ~.com/news/[ ~]https:// ~.com/news/[ '-2-7-m-[('-proxy-admin-contract-upgrade]https://ar. -.com/news/[ ~/amp]https://howdybit $.com/category/chainalysis/page/5]https://bitcoin-news-official-thebit=~.blogspot.com/search/label/money%20laundering]https://waarkoopikmijncrypto.nl/crypto-news-english/[ ~-report/]https:// ).com/market-news/ethereum-and-bnb-chain-was-the-main-target-of-hackers-in-[*~]https://www. ~.co.uk/news/3072600/[ Wd[X~]https://www.cfr.org/cyber-operations/[ ~]https://www. )insider.com/2025/01/234920-defi-remains-most-frequently-targeted-crypto-and-web3-sector-for-attacks-slowmist-[+:/]https:// &daily.co.uk/2024/01/trm-labs-report-[)~]http:// &newsuk.uk/[ .-steal-3-3bn]https://www. ~.com/latest/2020/01/[,~-despite-increase-in-activity/]https://www. ~.com/latest/2020/02/north-korean-hackers-were-[5=-crypto-exchange-[S~/]https:// ~.com/heres-[ L-north-koreas-[Q~-data/]https:// ~.com/[ ~-after-converting-arkham/]https://usagoldmines.com/ &-news-[ ~-but-the-biggest-threat-isnt-smart-contracts-liam-akiba-wright-usagoldmines-com/]https://www. *.news/2025/07/[ C1.html]https:// ~.co/153063/north-korean-hackers-[B~]https:// ~.com/blog/[$~/]https://www.dl#~.com/articles/markets/[(~]https://www. $-news.co.uk/news/national/24111050.[ ~-valued-billions/]https://crypto.economicblogs.org/crypto-news/2023/young-korean-hackers-turning-russian-exchanges-launder-stolen-crypto-9~]https:// ~.com/North-Korea-Hackers-Stole-721-Million-Cryptocurrency-[X$-Japan-1656182]https:// ~.co/our-thinking/following-money-from-[=~]https://hub. ~.co/news/[ ~/]https://www. ~.co/insights/[ ~/]https://www. ~.co/insights/[ ~/]https://www. ~.co/blog/[ ~]https://www. ~.co/insights/[ ~/]https://www. ~.co/insights/[ J-crypto-[K~/]https://www.fbi.gov/news/press-releases/fbi-[ cemocratic-peoples-republic-of-korea]https://www.fbi.gov/news/press-releases/fbi-confirms-lazarus-group-cyber-actors-[.7[F0-currency-theft]https://www.fbi.gov/news/press-releases/[ ~]https://www.fbi.gov/news/press-releases/fbi-identifies-lazarus-group-cyber-actors-as-[.Ncom]https://www.fbi.gov/news/press-releases/fbi-dc3-and-npa-identification-of-north-korean-cyber-actors-tracked-as-[ W-[>'dmmcom]https://www.ic3.gov/PSA/2025/PSA250226]https:// ~.news/investors-[-~-[(&hainalysis/]https://www. ~.com/cryptocurrencies/news/[ ~-zachxbt-202510012040]https:// ~.net/en/news/[ 2-625-million-worth-of-[30-gaming-platform-munchables]https://news.g-enews.com/article/Global-Biz/2023/02/202302030622472756b49b9d1da_1?md=20230203063425_U]https:// %.com/pt-BR/news/crypto/[ ~]https:// ~.com/[ ~]https://www. ~.com/blog/post/[ ~]https://www. ~.com/blog/post/[ ~]https:// ~.com/technologies/2022-01-10/[ +-[/&-fraudsters-stole-14-billion-2021/]https:// ~-magazine.com/news/[ 쀾]https://amp. )journal.com/news/international/2021/08/19/627943.htm]https:// ).com/news/cryptocurrency-news/[ ~-2680014]https://br. ).com/news/[V~currency-news/relatorio-[*%-patrocinados-pela-coreia-do-norte-abrangem-65-do-total-de-criptomoedas-roubadas-613187]https:// (minute.com/?p=172752]https:// %today.com/category/crime/[ ~-nikkei]http://$~.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=143546]http://$~.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=171850]http://$~.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=179299]https://keyvanscrypto.com/wetgeving/cryptoplatforms-hebben-in-2024-2200000000-verlies-geleden-door-hacks-maar-er-is-een-addertje-onder-het-gras-9~]https:// %dailyus.com/north[&~]https:// %dailyus.com/[ Z[쁛~]http:// %timesus.com/n-korea-stole-us[1~]http://img. (.com/article/list/@sdh3698?page=81]https://www.kmib.co.kr/article/view_amp.asp?arcid=0923896634]https:// '.day/incidents/[ &fit/]https:// '.day/incidents/[ ~/]https:// '.day/incidents/[ ~/]https:// '.day/incidents/[ #dex/]https:// '.day/incidents/orbit[&~/]https:// '.day/incidents/[ #re/]https://merkle'~.com/blog/[ ?[@~]http://www. *post.in/world/[ ~-467527]https://G~.info/Publications/detail/MSMT%20Report/4221]https:// ~.com/2025/06/27/[ ~-report/]https://www. ~.com/articles/[ ~-2020-08-27]https://www. ~.com/articles/[ ~%3A-report-2021-02-09]https:// ~.com/[ $/view/20241220000001]https://www3.nhk.or.jp/nhk$~/en/news/20240209_01/]https://www3.nhk.or.jp/nhk$~/en/news/20240516_13/]https://asia. &.com/Spotlight/N-Korea-at-crossroads/North-Korea-[,7-GDP-[H~-report]https://bactf.com/news/asia_politics/202310/2031368.html]https://www.nk#~.org/2025/06/north-koreas-[ ~/]https:// ~.com/[ ~]https://''.com/en-IN/square/post/2024-08-15-[ +-[C~-16-12204255234513]https:// $.io/en/news/[ ~-how-north-korea]https://paidnetwork.medium.com/ ,-[-~-march-7-2021-9e4c0fef0e07]https://t-www. ~lab.com/en/articledetails/c1075173.html]https:// ~.com/[ ~-report/]https://www. %.bot/defense/news/[ B-now-[C~-6c68570a-5314-47ec-8901-588cef66c839/]https://quadriga)~.com/case[*~/[ $passwordtampering.php]https://quadriga)~.com/casestudy/[ (hackcoverup.php]https://go. (future.com/hubfs/reports/cta-2023-1130.pdf]https://www.scmagazine.com/brief/cybercrime/[ ~]https://www.scmagazine.com/brief/[)~]https://hacked. ~.io/]https://www. ~.com/[U&/[>~-Blockchain-Security-and-AML-Annual-Report(EN).pdf]https://github.com/tayvano//~/blob/001954bfe49410717199fab576baf8848cf97f63/hacks-and-[4&/bZx.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and-thefts/[-&pia.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and-[4&/dao_maker.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and-[4&/dragonex.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and-[4&/etbox.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and-[4&/eterbase.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and-[4&/fetchai.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and-[4&/finnexus.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and-[4&/kucoin.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and-[4&/liquid_global.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and-[4&/taylor_ico.md]https://github.com/tayvano//~/blob/001954bfe49410717199fab576baf8848cf97f63/hacks-and-[4&/paid_network.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and-[4&/tradeio.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and-[4&/youbit_aka_yapizon_aka_coinbin.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and-[4&/zaif.md]https://github.com/tayvano//~/blob/2737dec412c3718f6904e92d85a54fa2df3f4832/hacks-and-[4&/Cypherium.md]https://github.com/tayvano//~/blob/29143c734ab958bce6a452da52a2dbda0a20d12d/hacks-and-[4&/bitcurex.md]https://github.com/tayvano//~/blob/307576e2bfc9b2d37297c78ce077d792ff5665f7/hacks-and-[4&/dwf.md]https://github.com/tayvano//~/blob/528b82247324c7144b1051a60cdf235069809caf/hacks-and-[4&/mgnr.md]https://github.com/tayvano//~/blob/5a456eda945dd922c18ac6016ef7ace79b6165c7/hacks-and-[4&/unidentified_company.md]https://github.com/tayvano//~/blob/69b91b5787ed1844d5385bbd32d48c3748743fe6/hacks-and-[4&/exmo.md]https://github.com/tayvano//~/blob/048fd1b7a1b0447a3fd854544466f2ce520ce203/hacks-and-[4&/990_btc.md]https://github.com/tayvano//~/blob/7a77ad92ff181e65348dbf086e5feb9bbcded7f1/hacks-and-[4&/metaplay-it.md]https://github.com/tayvano//~/blob/7a77ad92ff181e65348dbf086e5feb9bbcded7f1/hacks-and-[4&/metaplay-sq.md]https://github.com/tayvano//~/blob/8caa8c00f1f8a8832730cda48d64def4d199237c/README.md]https://github.com/tayvano//~/blob/9525ce54a9cc510c18bf7dd3e5ced74f9017dfd7/hacks-and-[4&/coinsquare.md]https://github.com/tayvano//~/blob/957479459e8296234c897c46a13f3bbaa5fe44c3/hacks-and-[4&/btc_markets.md]https://github.com/tayvano//~/blob/fcf20f098b2fab97934dbf950e589a98c596b372/hacks-and-[4&/market-maker.md]https://github.com/tayvano//~/blob/main/README.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/2026-05-01_unknown.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/a_large_[4%.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/afx.md]https://github.com/tayvano//~/blob/048fd1b7a1b0447a3fd854544466f2ce520ce203/hacks-and-[4&/deribit.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/coinshift.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/fantom_foundation.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/huge_march_2024_[4%.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/huge_march_2025_[4%-1900-btc.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/humanity.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/kyrrex.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/merlin_dex.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/nfprompt.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/okx_dex.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/oro.md]https://github.com/tayvano//~/blob/055352346ca7690f798eba770ed9d69a2e4f0a12/hacks-and-[4&/depo.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/ostium.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/polynetwork-2023.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/ripio.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/solareum.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/stablr.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/steadefi.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/terraport.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/unidentified_company.md]https://github.com/tayvano//~/blob/main/hacks-and-[4&/unoredao.md]https://github.com/tayvano//~/blob/main/more-hacks-and-[4&/deltaprime.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and-[4&/bancor.md]https://github.com/tayvano//~/blob/main/more-hacks-and-[4&/hector-network.md]https://github.com/tayvano//~/blob/main/more-hacks-and-[4&/onyx-dao.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and-[4&/biki.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and-[4&/bondly_finance.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and-[4&/coinsecure.md]https://tech%~.com/articles/287361/20230208/north-korea-hackers-[:쀾-[>/.htm]https://afghanjobcenter.com/its-been-[ ~-and-north-korea-was-largely-to-blame]https://www.the$~.co/linked/95175/[ 쀾-[D~]https://the$~.co/post/274411/orbit-bridge-[9~-[-']https://welt-news.com/bitcoin/[ ~.html]http://english.$&.com/site/data/html_dir/2023/02/07/2023020700963.html]https://english.$&.com/site/data/html_dir/2023/04/07/2023040701132.html?related_all]https://biz.$&.com/en/en-policy/2025/10/22/DTU5BIKAARE7HBLRXTNELAHA7M/?outputType=amp]https://biz.$&.com/en/en-international/2026/01/13/TPS쁙KD6ONBHJXARKHBPHWDE7CQ/?outputType=amp]https://www.the$~.co.tz/tanzania/news/international/[ ~-3966548]https://free.cc/3000000000-worth-[$~-says-cybersecurity-firm]https://www.$~.co.uk/tech/korea-north-south-crypto-bitcoin-[P'-b2249890.html]https://www.$~.co.uk/asia/east-asia/north-korea-[.--attack-b2841452.html]http://m.the$~.co.kr/view.php?ud=20171016000776]https://www.$%times.co.jp/news/2017/12/16/asia-pacific/attacks-[+W-[f~/]http://www01.korea*~.com/view.php?mp=190&np=1895&ud=20130212000939]http://www.korea*~.com/view.php?ud=20161223000120]http://www.korea*~.com/view.php?ud=20200514000780]https://m.korea*~.com/view.php?mp=6&np=51&ud=20230719000770]https://www.korea*~.com/article/10625930]https://the$$web.com/news/[ ~]https://the$~.media/69-million-stolen-cyberattack-[D~]https://www.$'times.com/world/united-states/[ ~]http://www. ~.kr/news/breaking/316260]https://www.toms&~.com/tech-industry/cyber-security/usd40-million-worth-[.~-hackers-compromise-executives-devices-to-gain-illicit-access]https://www.trm$~.com/resources/blog/[ M-[R~]https://www.trm$~.com/resources/blog/[ ~]https://www.trm$~.com/resources/blog/bitget-loses-usd-351[1~-in-likely-north-korea-attack]https://www.trt$~.com:443/article/12727766]https://undocs.org/S/[I$/691]https://undocs.org/S/[G$/[L#]https://www.1~.gov/opa/pr/[ ~-wide-ranging-scheme-commit-cyberattacks-and]https://www.justice.gov/opa/pr/justice-#*-announces-coordinated-nationwide-actions-combat-[<3]https://docs.justia.com/cases/federal/district-courts/:~/dcdce/1:2020cv[V~/221487/33]https://supreme.justia.com/cases/federal/district-courts/:~/dcdce/1:2020cv[V~/215786/42/]https://storage.,%listener.com/recap/gov.uscourts.dcd.273464/gov.uscourts.dcd.273464.1.0_1.pdf]https://storage.,%listener.com/recap/gov.uscourts.dcd.286215/gov.uscourts.dcd.286215.1.0.pdf]https://storage.,%listener.com/recap/gov.uscourts.dcd.286839/gov.uscourts.dcd.286839.1.0.pdf]https://2021-2025.#%.gov/office-of-the-spokesperson/releases/2025/01/joint-statement-[P~-by-the-democratic-peoples-republic-of-[J%-and-public-private-collaboration]https://home.#~.gov/news/press-releases/sm924]https://voi.id/en/technology/336006]https://newsmuncher.com/article/0c649e2676e54e378c17c9799e695b02/[ ~]https://news. %.com/[ Bs-114136733.html]https://m-en.yna.co.kr/view/AEN20190813005200325]https://m-en.yna.co.kr/view/AEN20220615000200325]https://en.yna.co.kr/view/AEN20221118000300325?section=national/diplomacy]https://indiatips.in/2024/03/21/malicious-n-k-[*C-[>7-fund-wmd-programs-un-report/]https://bbapi.viigoo.eu.org/3~/post/18949146110138]https://m.ytn.co.kr/en/news_view.amp.php?param=0103_202411212149561588]https:// ~.mirror.xyz/B0-UJtxN41cJhpPtKv0v2LZ8u-0PwZ4ecMPEdX4l8vE]https://(&readerapp.com/scrolly/1824047425822310580]https://www. %.com/en/special-coverage/the-future-of-cryptos/[2=[P~-report-q8ucetia]https:// %.co.kr/view/?no=20251219130449]id] '-[ ~] ~-[ ~] '-[ ~-youbit] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ )] '-[ ~] '-[ ~] ~-[ &-ico] '-[ ~] '-[ ~] '-[ ~] ~-unidentified-[('] '-[ ~] ~-[ $nesian-company] '-[ $] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-new-york-[(2] '-[ ~] '-[ ~] '-[ ~] '-[ 4] '-[ ~] '-[ ~] '-[ ~] '-[/#-btc-account] '-[ ~] '-[ (] '-[(~] '-[ ~] '-[ &] '-[ ~] '-[ &] '-[ ~] '-[ (] '-bzx] '-[ ~-insider] '-[ %] ~-serbian-[(-] '-[ ~] ~-atlanta-[ *-company] '-[ (-founder] '-ronin-[.&] '-[ /] '-[ %] '-[ ~] '-[ ~] '-[ )] '-[ ~] '-[ ~] '-[(~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[2~] '-[ ~] '-[ ~] '-[ ~] '-french-[('] '-[ ~] '-[ ~] '-[ &] '-[ ~] '-[ #] '-[ ~] '-[ ,] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ .-90m] '-[ ~] '-[ ~] '-[ (] '-[ ~] '-[ +] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ (] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] ~-[ '-team] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-m2] '-[ *] '-[ '-ton-holder] '-xt] '-[ (] '-[ ~] '-[ $fi] '-[ ~] '-[ '] '-[ ~] '-[ ~] '-[ .] '-[ .-1900-btc] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[&%-user] '-[ )] '-[ ~] '-[ ~] '-[ ~] '-[ '] '-[ *] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-[ ~] '-linked-to-humanity] '-[ ~] '-[ ~] '-[ '] '-[ '-btc-holder] '-[ '-victim] '-[ ~] '-[ ~] '-[ #] '-[ ~] '-[ #] '-[ ~] '-[ ~] '-[ ~]date]2016-10-13]2017-02]2017-04-22]2017-06-29]2017-09-23]2017-12-06]2017-12-19]2018-01-26]2018-03-18]2018-04-12]2018-04-21]2018-05]2018-06-10]2018-06-19]2018-07-09]2018-08]2018-08-07]2018-09]2018-09-14]2018-10-20]2019-01-14]2019-03-23]2019-03-24]2019-03-25]2019-03-26]2019-03-29]2019-07-01]2019-09-25]2019-11-27]2020-08-07]2020-09-07]2020-09-25]2020-10-26]2020-12-14]2020-12-21]2021-03-05]2021-04-19]2021-05-12]2021-05-17]2021-06-07]2021-06-21]2021-06-23]2021-07-14]2021-08-12]2021-08-19]2021-10-08]2021-10-28]2021-11-05]2022-01-11]2022-01-27]2022-02]2022-02-04]2022-03]2022-03-22]2022-03-23]2022-06-24]2022-08-01]2022-09-22]2022-11-02]2023-04-10]2023-04-26]2023-06-02]2023-06-11]2023-07-01]2023-07-22]2023-07-22]2023-08-07]2023-08-16]2023-09-04]2023-09-12]2023-09-23]2023-09-28]2023-10-17]2023-11-10]2023-11-14]2023-11-22]2023-11-22]2023-12-12]2023-12-31]2024-01-15]2024-01-22]2024-01-25]2024-02-09]2024-02-13]2024-03-05]2024-03-13]2024-03-13]2024-03-16]2024-03-20]2024-03-26]2024-03-28]2024-03-29]2024-04-29]2024-05-06]2024-05-15]2024-05-22]2024-05-29]2024-05-31]2024-06-04]2024-06-09]2024-06-10]2024-06-22]2024-06-22]2024-07-01]2024-07-18]2024-07-22]2024-08]2024-08-07]2024-09-10]2024-09-16]2024-09-20]2024-09-25]2024-09-26]2024-10-16]2024-10-18]2024-10-31]2024-11-11]2024-11-25]2024-11-28]2024-11-29]2024-12-16]2024-12-18]2025-01-23]2025-01-26]2025-02-17]2025-02-21]2025-02-28]2025-03-14]2025-03-21]2025-05-08]2025-05-08]2025-06-14]2025-06-25]2025-07-16]2025-07-19]2025-07-24]2025-08-14]2025-09-01]2025-09-02]2025-09-08]2025-09-10]2025-09-11]2025-09-22]2025-09-23]2025-09-24]2025-10-30]2025-11-27]2026-01-01]2026-01-31]2026-03-01]2026-03-17]2026-04-01]2026-04-06]2026-04-18]2026-05-01]2026-05-05]2026-05-24]2026-06-08]2026-07-13]2026-07-15]2026-07-22]2026-07-24]2026-08-12]2026-09-24]target]Bitcurex]Bithumb]쁙apizon]Bithumb]Coinis]NiceHash]쁙oubit]Coincheck]Cypherium (token sale)]Coinsecure]Gate.io]Taylor (token sale)]Coinrail]Bithumb]Bancor]Unnamed company (India)]BTC Markets]Indodax]Zaif (Tech Bureau)]Trade.io]Cryptopia]Etbox]DragonEx]CoinBene]BiKi]Bithumb]CoinTiger]Algo Capital]Upbit]Unnamed financial services company (New 쁙ork)]Eterbase]KuCoin]Harvest Finance]Nexus Mutual (founder's wallet)]EXMO]PAID Network]EasyFi]Unnamed holder (990.1 BTC)]FinNexus]Fetch.ai account at Binance]Unnamed market maker]Coinsquare]Bondly Finance]DAO Maker]Liquid (Quoine)]mgnr]PolyPlay / MetaPlay]bZx]MetaPlay]Qubit Finance (QBridge)]Virtual-token company (Serbia)]DePo]Blockchain research company (Atlanta)]DeFiance Capital (founder's wallet)]Ronin Network bridge (Axie Infinity)]Harmony Horizon bridge]Nomad bridge]DWF Labs]Deribit]Terraport Finance]Merlin DEX]Atomic Wallet]Unnamed investment platform]Poly Network]Alphapo]CoinsPaid]Steadefi]Wallets linked to Coinshift]Stake.com]CoinEx]Mixin Network]Unnamed company (France)]Fantom Foundation]Poloniex]Uno Re DAO]HECO Bridge]HTX (November hot wallets)]OKX DEX]Orbit Bridge (Orbit Chain)]Hector Network]Concentric]Wall Street Memes]PlayDapp]Duelbits]MurAll]CloudAI]NFPrompt]Wilder World]Private holder (unnamed, US$90m)]Munchables]Prisma Finance]Solareum (trading bot users)]Rain]Genius (GNUS token)]ALEX Lab]Exclusible Penthouse]SpaceCatch]DMM Bitcoin]Lykke]Loopring (smart-wallet users)]UwU Lend]BtcTurk]CoinStats]Kyrrex]WazirX]Irys]Unnamed project treasury]Nexera]Indodax]DeltaPrime]BingX]Truflation]Onyx]Radiant Capital]Tapioca DAO]M2]DeltaPrime (second theft)]Private holder (unnamed, TON)]XT.com]MetaCene (MAK)]SyFu]Rain.fi]Phemex]Dimitra (token wallet)]Ripio]Bybit]Private holder (unnamed, February 2025)]Private holder of about 1,900 BTC (unnamed)]Zoth]BitoPro]LND.fi]Clober]Favrr]BigONE]CoinDCX]WOO X]BtcTurk]OlaXBT]Large Venus Protocol user]SwissBorg (Kiln staking API)]Request / Singularity]Shibarium]UXLINK]Seedify (SFUND bridge)]SBI Crypto (mining pool)]Garden Finance]Upbit]Tenexium]Step Finance]Bitrefill]Unnamed victim (March 2026)]Drift Protocol]Zignaly]KelpDAO (rsETH bridge on LayerZero)]Private holder (unnamed, 1 May 2026)]Private holder (unnamed, 5 May 2026)]StablR]Humanity Protocol]ORO (Bittensor subnet owner wallet)]Ostium]AFX (custody bridge)]Triple-A]Bitazza]Bitget]target_kind]exchange]exchange]exchange]exchange]exchange]other]exchange]exchange]other]exchange]exchange]other]exchange]exchange]defi]other]exchange]exchange]exchange]exchange]exchange]exchange]exchange]exchange]exchange]exchange]exchange]fund]exchange]other]exchange]exchange]defi]individual]exchange]defi]defi]individual]defi]other]fund]exchange]defi]defi]exchange]fund]gaming]defi]gaming]defi]other]defi]other]individual]bridge]bridge]bridge]fund]exchange]defi]defi]wallet]other]bridge]payments]payments]defi]wallet]gambling]exchange]wallet]other]fund]exchange]defi]bridge]exchange]defi]bridge]defi]defi]other]gaming]gambling]other]other]other]gaming]individual]gaming]defi]wallet]exchange]other]defi]other]gaming]exchange]exchange]wallet]defi]exchange]wallet]exchange]exchange]other]other]defi]exchange]defi]exchange]other]defi]defi]defi]exchange]defi]individual]exchange]gaming]other]defi]exchange]other]exchange]exchange]individual]individual]defi]exchange]defi]defi]other]exchange]exchange]exchange]exchange]other]individual]custodian]other]other]other]bridge]other]bridge]exchange]other]defi]payments]other]defi]other]bridge]individual]individual]payments]other]wallet]defi]bridge]payments]exchange]exchange]country]PL]KR]KR]KR]KR]SI]KR]JP]US]IN]K쁙]EE]KR]KR]CH]IN]AU]ID]JP]CH]NZ]]SG]SG]SG]KR]SG]US]KR]US]SK]SC]]GB]GB]]IN]]VG]GB]]CA]US]]JP]]]US]]KR]RS]]US]SG]VN]US]US]]PA]KR]GB]EE]]]VC]EE]VG]]AU]HK]HK]FR]K쁙]PA]EE]]SC]SC]KR]]]]KR]]]]]]]]]US]BH]]]]]JP]GB]]]TR]]]IN]]]NL]ID]]SG]US]]HK]US]AE]]]]]]]SG]]]AE]]]]TW]]]]SC]IN]TW]TR]]]]]]]]JP]]KR]]]]]AU]]IN]]]]]]]]SG]TH]SC]chains]BTC]]BTC]BTC;ETH]BTC]BTC]BTC]XEM]ETH]BTC]BTC;ETH;LTC;ETC;XRP;DOGE;ZEC]ETH]ETH]BTC;ETH]ETH]]ETH]]BTC;BCH;MONA]ETH]ETH]]BTC;ETH;XRP;LTC;EOS]ETH]]EOS;XRP]ETH]ALGO;BTC;ETH]ETH]]ETH;BTC;XRP;XTZ;ALGO;TRX]BTC;ETH;BSV;LTC;XRP;XLM;TRX]ETH]ETH]BTC;BCH;ETH;XRP;ZEC;ETC]ETH]MATIC;ETH]BTC]BNB;ETH]BTC;BNB;ETH]ETH]BTC]ETH;BNB]ETH]ETH;BTC;XRP;TRX]ETH]ETH]BNB;MATIC;ETH]BNB]BNB;ETH]]ETH]]ETH]ETH;RON]ETH;BNB;ONE]ETH]ETH;BTC]ETH;BTC]LUNC]]BTC;ETH;TRX;XRP;XLM;DOGE;LTC]ETH]ETH;BNB;MATIC;AVAX;ARB;OP;FTM]ETH;TRX;BTC]ETH;TRX]ARB;AVAX]ETH]ETH;BNB;MATIC]BTC;ETH;TRX;MATIC;XRP;BCH;SOL;BNB;ARB;OP;XLM]BTC;ETH]]ETH;OP;FTM;MATIC;ARB]ETH;TRX;BTC]ETH;BNB]ETH]ETH;TRX;BTC]ETH]ETH]ETH;BNB;MATIC]]]ETH]]]]BNB]]BTC;ETH]ETH]ETH]SOL]BTC;ETH;SOL;XRP]]BNB;STX]]]BTC]BTC;ETH]ETH]ETH]]]TRX;BTC;ETH]ETH]]SOL;ETH]ETH]BTC;ETH;TRX;MATIC]ARB]ETH;BNB;MATIC;ARB;AVAX]]ETH]ARB;BNB]ARB;ETH]BTC;ETH;SOL]AVAX;ARB]]]]]]BTC;ETH;SOL;TRX;BNB]]ETH;BTC]ETH]]BTC;ETH]]ETH;TRX;SOL;MATIC]]]]BTC;ETH;TRX;SOL]SOL;ETH]BTC;ETH;BNB;ARB]ETH;AVAX;ARB;SOL;MATIC]]BNB]SOL]]]ARB;ETH]]BTC;ETH;LTC;DOGE;BCH]ARB;SOL;ETH]SOL]]SOL]]]SOL]]ETH;ARB]BTC;ETH]]ETH]ETH;BNB]TAO]ARB;ETH]ARB]]]ETH;XRP;ZEC;TRX]method]unknown]social-engineering]social-engineering]social-engineering]unknown]social-engineering]social-engineering]malware]private-key]private-key]malware]private-key]unknown]malware]private-key]unknown]unknown]unknown]unknown]private-key]unknown]unknown]malware]unknown]social-engineering]unknown]unknown]private-key]private-key]malware]private-key]private-key]contract-exploit]ui-spoofing]private-key]private-key]malware]unknown]private-key]unknown]unknown]unknown]private-key]private-key]unknown]social-engineering]social-engineering]social-engineering]it-worker]contract-exploit]it-worker]it-worker]it-worker]social-engineering]private-key]private-key]contract-exploit]private-key]private-key]it-worker]it-worker]unknown]unknown]malware]private-key]social-engineering]social-engineering]malware]unknown]private-key]unknown]unknown]social-engineering]private-key]it-worker]private-key]social-engineering]private-key]private-key]it-worker]social-engineering]social-engineering]private-key]unknown]social-engineering]social-engineering]social-engineering]social-engineering]social-engineering]it-worker]contract-exploit]it-worker]social-engineering]social-engineering]social-engineering]social-engineering]social-engineering]social-engineering]unknown]unknown]contract-exploit]private-key]malware]social-engineering]ui-spoofing]social-engineering]it-worker]social-engineering]unknown]private-key]unknown]social-engineering]contract-exploit]ui-spoofing]social-engineering]unknown]contract-exploit]social-engineering]unknown]social-engineering]social-engineering]social-engineering]unknown]social-engineering]unknown]supply-chain]unknown]social-engineering]social-engineering]malware]it-worker]social-engineering]it-worker]supply-chain]unknown]social-engineering]private-key]social-engineering]social-engineering]supply-chain]unknown]it-worker]social-engineering]private-key]social-engineering]unknown]private-key]it-worker]malware]malware]unknown]social-engineering]unknown]social-engineering]social-engineering]social-engineering]private-key]social-engineering]social-engineering]unknown]supply-chain]unknown]unknown]supply-chain]amount_usd]1500000]7000000]4800000]7000000]2190000]63920000]2650000]534000000]8500000]3500000]234337669]1700000]37200000]31000000]23500000]13000000]3500000]24900000]60000000]10000000]16000000]132000]7090000]105000000]123300]19400000]272000]2500000]48500000]11800000]5400000]281000000]24000000]8250000]10500000]3140000]81000000]55622579]7000000]2600000]13682000]22620000]8500000]7000000]91350000]24100000]1600000]55000000]2700000]80000000]175000]1723632]740000]1700000]620000000]100000000]190000000]44000000]28000000]2000000]1800000]121000000]17600000]10000000]101000000]37300000]1140000]2900000]41000000]70000000]150000000]3000000]7500000]138000000]219000]86000000]30000000]2390976]81500000]2789000]1720000]3850000]36000000]4600000]278000]360000]10400000]2314583]90000000]62500000]11600000]1114813]16130000]1262630]27400000]820000]200000]308000000]22800000]5000000]19300000]55000000]2200000]13500000]234900000]1500000]1300000]1830000]22000000]5980000]52000000]5125000]3800000]50000000]4700000]13700000]4800000]14000000]1700000]2056995]1936593]2009331]85000000]6910484]7800000]1460000000]3200000]171000000]8361915]11500000]1180000]1391963]680000]27000000]44200000]14000000]50000000]2206525]13500000]41000000]3000000]2000000]11300000]1200000]21000000]10800000]30400000]2000000]40000000]2500000]1250000]285000000]3106135]292000000]41297094]16219375]10400000]36000000]3100000]23000000]24047838]12000000]9700000]387000000]amount_low_usd]1500000]0]4800000]870000]2190000]62000000]2650000]526000000]8500000]3500000]230000000]1350000]37000000]17000000]13000000]13000000]3500000]24900000]59000000]7500000]16000000]132000]6028283]45000000]123300]13000000]272000]1000000]48500000]11800000]5400000]275000000]23000000]8000000]10500000]3000000]6000000]55600000]7000000]2600000]13682000]22620000]5000000]7000000]91000000]18000000]1600000]55000000]2700000]80000000]175000]1600000]740000]1500000]540000000]100000000]190000000]44000000]28000000]2000000]1800000]100000000]17600000]5500000]60000000]37000000]1140000]2900000]41000000]53000000]150000000]3000000]7000000]114000000]219000]86000000]12000000]2390976]81000000]2700000]1700000]2500000]36000000]4600000]278000]309400]10400000]2314583]90000000]62000000]10000000]1114813]14100000]1262630]4300000]820000]200000]305000000]22400000]5000000]19300000]55000000]2200000]13500000]230000000]1400000]1300000]1500000]20500000]5930000]43000000]5000000]3200000]50000000]4400000]13000000]4500000]14000000]1700000]2056995]1936593]2009331]69100000]6910484]7800000]1400000000]3200000]171000000]8300000]11000000]500000]1391963]650000]27000000]44000000]14000000]48000000]2206525]13000000]41000000]3000000]2000000]11000000]1200000]20283197]10800000]30000000]2000000]28900000]2500000]1250000]263000000]3106135]290000000]26234583]16219375]3000000]31000000]3100000]23000000]24047838]12000000]9700000]350000000]amount_high_usd]1500000]7000000]5300000]7870000]2190000]75000000]2650000]538000000]9800000]3500000]250000000]1700000]40000000]31500000]23500000]13000000]3500000]24900000]63000000]11000000]17000000]132000]9000000]105000000]12300000]20000000]272000]2500000]50700000]11800000]5400000]281000000]34000000]8300000]10500000]160000000]126000000]55622579]7000000]2600000]13682000]22620000]8500000]7000000]97000000]24100000]1710991]55000000]2700000]80000000]175000]1723632]740000]1760000]625000000]105000000]190000000]45150000]28300000]4000000]1800000]129000000]17600000]10000000]113500000]44000000]1200000]2900000]41300000]70000000]200000000]3000000]7624588]138000000]219000]87000000]30000000]2700000]84500000]2789000]1720000]3850000]290400000]4600000]278000]360000]36090000]2314583]90000000]63000000]11600000]1114813]16300000]1262630]27400000]827000]200000]308000000]23000000]5000000]20300000]55000000]2300000]13500000]235000000]1500000]1300000]1900000]22000000]7000000]52000000]5125000]3800000]58000000]4700000]13700000]4800000]14000000]1700000]2056995]1936593]2009331]85085704]6910484]9400000]1500000000]3200000]171000000]8361915]12300000]1180000]1391963]680000]27000000]44200000]14038066]55000000]2206525]27000000]41500000]3000000]2000000]44112708]1700000]21000000]12371369]36800000]2000000]40000000]2500000]1250000]286000000]3106135]293720000]41297094]16219375]13500000]36400000]3100000]23000000]24150000]12000000]9700000]390000000]un_annex_no]]1]2]3]4]6]5]]9]10]7]11]8]12]13]14]]15]16]17]18]]20]21]22]19]24]25]23]26]27]28]]29]]]30]]31]32]]]33]]]34]]35]]36]]]]37]38]39]40]]]41]42]43]44]]45]46]47]48]49]50]]51]52]53]54]56]55]]57]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]un_amount_usd]]7000000]4800000]7000000]2190000]65000000]2650000]]8500000]3500000]234000000]1700000]37000000]31500000]23500000]13000000]]24900000]60000000]10000000]16000000]]7000000]105000000]12300000]16000000]272000]2000000]50700000]11800000]5400000]275000000]]8000000]]]81000000]]7000000]2600000]]]5900000]]]24100000]]55000000]]80000000]]]]1700000]620000000]100000000]190000000]]]2000000]1800000]121000000]17600000]]113500000]44000000]1200000]2900000]41300000]70000000]]3000000]7500000]130000000]219000]86000000]30000000]]81000000]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]msmt_amount_usd]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]2789000]1700000]3850000]290000000]]278000]360000]36090000]]]]10000000]]16100000]]4300000]827000]200000]308000000]22400000]5000000]19300000]55000000]2300000]13500000]235000000]1400000]]1830000]22000000]5980000]52000000]5000000]3800000]50000000]4700000]13100000]4750000]]]]]]85000000]]7800000]1460000000]3200000]]8300000]12300000]]]680000]27000000]]]]]]41500000]]]]]]]]]]]]]]]]]]]]]]]]]actor]DPRK (unspecified)]DPRK (unspecified)]Lazarus Group]DPRK (unspecified)]Lazarus Group]Lazarus Group]Lazarus Group]Lazarus Group]BlueNoroff]TraderTraitor]Lazarus Group]BlueNoroff]DPRK (unspecified)]Lazarus Group]BlueNoroff]DPRK (unspecified)]BlueNoroff]Lazarus Group]Lazarus Group]BlueNoroff]BlueNoroff]Lazarus Group]Lazarus Group]BlueNoroff]Lazarus Group]DPRK (unspecified)]BlueNoroff]BlueNoroff]Lazarus Group]Lazarus Group]Lazarus Group]Lazarus Group]DPRK (unspecified)]BlueNoroff]Lazarus Group]DPRK (unspecified)]BlueNoroff]Citrine Sleet]BlueNoroff]BlueNoroff]BlueNoroff]TraderTraitor]BlueNoroff]DPRK (unspecified)]DPRK (unspecified)]BlueNoroff]BlueNoroff]BlueNoroff]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]BlueNoroff]Lazarus Group]Lazarus Group]DPRK (unspecified)]Citrine Sleet]Lazarus Group]DPRK (unspecified)]DPRK (unspecified)]TraderTraitor]DPRK (unspecified)]Lazarus Group]TraderTraitor]TraderTraitor]Lazarus Group]Lazarus Group]Lazarus Group]Lazarus Group]DPRK (unspecified)]DPRK (unspecified)]Lazarus Group]Lazarus Group]DPRK (unspecified)]APT38]APT38]Lazarus Group]Lazarus Group]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]DPRK (unspecified)]TraderTraitor]Lazarus Group]TraderTraitor]TraderTraitor]TraderTraitor]TraderTraitor]TraderTraitor]TraderTraitor]BlueNoroff]DPRK (unspecified)]DPRK (unspecified)]TraderTraitor]DPRK (unspecified)]TraderTraitor]DPRK (unspecified)]DPRK (unspecified)]Citrine Sleet]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]BlueNoroff]TraderTraitor]BlueNoroff]BlueNoroff]BlueNoroff]TraderTraitor]BlueNoroff]BlueNoroff]TraderTraitor]BlueNoroff]BlueNoroff]DPRK (unspecified)]Lazarus Group]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]TraderTraitor]Lazarus Group]TraderTraitor]TraderTraitor]BlueNoroff]Lazarus Group]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]Lazarus Group]DPRK (unspecified)]BlueNoroff]BlueNoroff]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]TraderTraitor]BlueNoroff]BlueNoroff]DPRK (unspecified)]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]TraderTraitor]DPRK (unspecified)]DPRK (unspecified)]TraderTraitor]attribution]independent]government]government]government]government]government]government]analytics]un-panel]un-panel]government]un-panel]government]un-panel]un-panel]un-panel]independent]government]un-panel]un-panel]un-panel]analytics]un-panel]un-panel]un-panel]un-panel]government]government]government]government]government]un-panel]analytics]un-panel]independent]independent]un-panel]independent]un-panel]un-panel]independent]independent]un-panel]independent]analytics]un-panel]independent]un-panel]independent]un-panel]government]independent]government]un-panel]government]government]un-panel]independent]government]un-panel]government]government]un-panel]independent]government]government]un-panel]un-panel]government]un-panel]independent]un-panel]un-panel]government]un-panel]government]government]independent]un-panel]government]government]government]government]independent]government]government]government]independent]independent]government]government]government]government]independent]government]government]government]government]government]government]government]government]government]government]government]government]independent]government]government]government]government]government]government]government]government]government]government]independent]independent]independent]independent]independent]government]independent]government]government]government]independent]government]government]analytics]independent]government]government]analytics]analytics]independent]independent]analytics]government]independent]independent]independent]analytics]independent]independent]government]independent]independent]independent]independent]analytics]independent]analytics]independent]independent]independent]analytics]independent]independent]independent]independent]independent]analytics]attributed_by]Taylor Monahan]UN Panel of Experts;South Korea National Intelligence Service]UN Panel of Experts;South Korea National Intelligence Service;Group-IB]UN Panel of Experts;South Korea National Intelligence Service;South Korea prosecutors]UN Panel of Experts;South Korea National Intelligence Service;Group-IB]US Department of Justice;UN Panel of Experts;LIFARS]UN Panel of Experts;US Department of Justice;Group-IB]Group-IB]UN Panel of Experts;Taylor Monahan]UN Panel of Experts;Taylor Monahan]UN Panel of Experts;US Department of Justice;US Treasury;Center for a New American Security;ZachXBT]UN Panel of Experts;Taylor Monahan]UN Panel of Experts;US Department of Justice;Taylor Monahan]UN Panel of Experts;AlienVault;Elliptic;Group-IB]UN Panel of Experts;Taylor Monahan]UN Panel of Experts]Taylor Monahan]UN Panel of Experts;US Department of Justice]UN Panel of Experts;Elliptic;Taylor Monahan]UN Panel of Experts;Taylor Monahan]UN Panel of Experts;Taylor Monahan]Qihoo 360]UN Panel of Experts;Chainalysis;Qihoo 360]UN Panel of Experts;Taylor Monahan]UN Panel of Experts;Qihoo 360]UN Panel of Experts]UN Panel of Experts;US Department of Justice;Taylor Monahan]UN Panel of Experts;US Department of Justice;Taylor Monahan]UN Panel of Experts;US Department of Justice;South Korea National Police Agency;Chainalysis]UN Panel of Experts;US Department of Justice]UN Panel of Experts;Slovakia National Crime Agency]UN Panel of Experts;Chainalysis;Center for a New American Security]Chainalysis]UN Panel of Experts;ZachXBT;Taylor Monahan]Taylor Monahan]Taylor Monahan]UN Panel of Experts;ZachXBT;Taylor Monahan]Taylor Monahan]UN Panel of Experts;ZachXBT;Taylor Monahan]UN Panel of Experts;Taylor Monahan]Taylor Monahan]Taylor Monahan]UN Panel of Experts;ZachXBT;Taylor Monahan]Taylor Monahan]Chainalysis;Taylor Monahan]UN Panel of Experts;ZachXBT;Taylor Monahan]ZachXBT;Taylor Monahan]UN Panel of Experts;Kaspersky;ZachXBT;Taylor Monahan]Taylor Monahan]UN Panel of Experts;Chainalysis]US Department of Justice;FBI]Taylor Monahan]US Department of Justice;FBI]UN Panel of Experts;Taylor Monahan]UN Panel of Experts;FBI;US Treasury;Chainalysis]UN Panel of Experts;FBI;Elliptic]UN Panel of Experts]Taylor Monahan;independent on-chain researchers]US Department of Justice;Taylor Monahan]UN Panel of Experts;Taylor Monahan]UN Panel of Experts;UK Treasury (OFSI);Taylor Monahan]FBI;UN Panel of Experts;Elliptic;TRM Labs;Chainalysis]UN Panel of Experts;Taylor Monahan]Taylor Monahan]FBI;US Department of Justice;UN Panel of Experts;Elliptic;TRM Labs;ZachXBT]FBI;US Department of Justice;UN Panel of Experts;Elliptic;TRM Labs]UN Panel of Experts;ZachXBT;Taylor Monahan]UN Panel of Experts;ZachXBT;Taylor Monahan]FBI;UN Panel of Experts;TRM Labs;Elliptic;ZachXBT]UN Panel of Experts;Elliptic;TRM Labs;SlowMist;CertiK;ZachXBT]White House official]UN Panel of Experts]UN Panel of Experts;Taylor Monahan]US Department of Justice;UN Panel of Experts;Halborn;SlowMist;X-explore;Taylor Monahan]UN Panel of Experts;Taylor Monahan]US Department of Justice;UN Panel of Experts;Elliptic;Taylor Monahan]US Department of Justice;UN Panel of Experts;Elliptic;Taylor Monahan]Taylor Monahan]UN Panel of Experts;Match Systems]Multilateral Sanctions Monitoring Team (MSMT)]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Taylor Monahan]Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);ZachXBT;SlowMist;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT)]FBI;Taylor Monahan]US government;Japan government;South Korea government;Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);ALEX Lab;ZachXBT;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]FBI;US Department of Defense Cyber Crime Center;Japan National Police Agency;South Korea government;Multilateral Sanctions Monitoring Team (MSMT);Chainalysis;Taylor Monahan]UK Treasury (OFSI);Multilateral Sanctions Monitoring Team (MSMT);Whitestream]Multilateral Sanctions Monitoring Team (MSMT)]Multilateral Sanctions Monitoring Team (MSMT)]Multilateral Sanctions Monitoring Team (MSMT)]Multilateral Sanctions Monitoring Team (MSMT);CoinStats;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]US government;South Korea government;Multilateral Sanctions Monitoring Team (MSMT);Elliptic;ZachXBT;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]ZachXBT]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT)]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT)]US government;South Korea government;Multilateral Sanctions Monitoring Team (MSMT);Mandiant;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT)]Taylor Monahan]Taylor Monahan]Taylor Monahan]Taylor Monahan]Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]FBI;Multilateral Sanctions Monitoring Team (MSMT);Elliptic;TRM Labs;Chainalysis;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);BitoPro;Taylor Monahan]Elliptic;Taylor Monahan]Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);ZachXBT;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Cyvers]Elliptic;Taylor Monahan]Taylor Monahan]Taylor Monahan]SlowMist;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT)]Taylor Monahan]Taylor Monahan]Taylor Monahan]Elliptic;Taylor Monahan]ZachXBT;Taylor Monahan]ZachXBT;Taylor Monahan]South Korea government officials]Taylor Monahan]Taylor Monahan]Bitrefill;Taylor Monahan]Taylor Monahan]TRM Labs;Elliptic;Chainalysis;Mandiant;SEAL 911;Drift Protocol;Taylor Monahan]Taylor Monahan]LayerZero;Mandiant;CrowdStrike;Chainalysis;TRM Labs;Taylor Monahan]Taylor Monahan]Taylor Monahan]Taylor Monahan]Quantstamp;Taylor Monahan]ORO;Taylor Monahan]Taylor Monahan]Taylor Monahan]Taylor Monahan]Taylor Monahan]Chainalysis;Elliptic]disputed]no]yes]no]no]no]no]no]yes]no]yes]no]no]no]no]no]yes]no]no]no]no]no]no]no]yes]no]yes]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]yes]yes]yes]no]no]no]no]no]no]no]yes]no]no]yes]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]returned]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]sources]ù]ùÙùØùæ]ùÙùØùÉ]ùÙùØùÈ]ùÙùØùÈ]ùÙùÚù½]ùÙùØù]ø]ùÙùù]ùÙùºù]ùÙùâùÝ]ùÙùù]ùÙùÝùÏ]ùÙùØøº]ùÙùµù]ùÙùØù]ùù]ùÙùÚù½]ùÙøÕù]ùÙùù]ùÙøù]ùù]ùÙùØø¯]ùÙøùø]ùÙøøù¸]ùÙùØø ]ùÙùÜøé]ùÙùÜøé]ùÙùÝùë]ùÙùÚù½]ùÙøÒù]ùÙùÑø]ùÑù]ùÙùìøå]ùù]øôù]ùÙøÌùì]ùùù]ùÙùù]ùÙùù]ùùù]ùùù]ùÙùìù¹]ùùù]øÑøÐù]ùÙùìù]ùìù]ùÙùìøÿ]ùùù]ùÙ]ùÛ]ùùªù]ùÛ]ùÙ]øÁùÙøû]øÂùÙø»]ùÙ]ù]ù]ùÙø¢ù±]ùÙøáù¦]ùÙøÃø¼]ùÙù]øµù¬]ùÙùßøÃ]ùÙøÃùß]ùÙùìù°]ùÙøßù ]ùÙøÄùÞ]ùÙø½øý]øøª]ùÙù²]ùÙøàù¡]ùÙùßøÍ]ùÙøäù³]ùÙùàø¾]ùÙùàø¾]øâø£ù¨]ùÙøãù¾]øçù¶ù]øçù]øçù]øçøöù]ù]øçù]øçù]øçù§ù]ù]ù¢ù]øÉù]øçøöù]ù®ù]ùáøç]ù]øçù]øçù]øçù]øÅùáøç]øçù]øçù]øçøöù]øçøöù]øçù]øçù¥ù]ùáøç]øçù]ùí]øçù]øçù]øçù´ù]øçù]øçù]øçù·ù]ùáøçøÛ]øçù]øçù]øçù]ù]ù]ù]ù]ù]øçùÐù]ù]øçù­ù]øÆøçøö]øçù]ù£ù]øçøöù]øçøðù]ùÇù]ù]øçù]øçù]ø]ùÇù]øù]ù]ù]øçøöù]ù]ù]ù]ùÇù]øÈù]ù]ùÎ]ù]ùÓøÎù]ù]ù¤]ùÔø¿ùÕ]ù]øøùÕ]ùù]ù]ù¯]ù¤]ù©ù]ù«ù]ùù]ù]ù]øøÀùÖ]note]Earliest case and a weak one: one researcher matches it to a Chainalysis count, while Polish prosecutors looked at the exchange's operator.]May be the same break-in as June 2017: US$7m equals the sum South Korea gave for two other exchanges, so it may be counted twice.]Some 3,800 bitcoin went; losses were spread over all customers and the exchange carried on as 쁙oubit, to be hit again in December.]Customer data came from an employee's computer and accounts were then drained; South Korean figures do not bear out the US$7m.]A small exchange; the UN panel puts this theft and April's at 쁙apizon at US$6.99m together.]A hash-power marketplace was emptied with a phished engineer's login; US charges describe a Slovenian company without naming it.]The second theft in eight months took 17% of the exchange's holdings and pushed its operator into bankruptcy.]Group-IB blamed Lazarus, but malware found later points to Russian-speaking thieves, and official totals for 2018 look too small for it.]Proceeds of a token presale were swept from its wallets; the project never gave a full public account.]Listed by the UN panel, although the exchange itself accused its own security chief of the theft.]An emailed malware file opened the way; the UN list names Gate.io, US filings leave it unnamed and it never confirmed the loss.]Proceeds of a token sale were taken; the project tied its attackers to the theft at Cypherium.]Mainly little-traded tokens were taken and some were later frozen, so the cash value was lower.]Third Bithumb theft on the UN list; the company later put its net loss at about US$17m after recoveries.]A wallet used to upgrade contracts was compromised; after freezing tokens the company put its net loss at about US$13m.]Same month, country and sum as the raid on Cosmos Bank, so the UN list may repeat a bank theft here.]Never reported by the exchange; known only from blockchain tracing by one independent researcher.]The UN list names Indodax; the US indictment speaks of an Indonesian company, and the exchange never confirmed a loss.]About 7bn yen was taken, including 5,966 bitcoin; dollar values differ with the exchange rate used.]The exchange's own tokens left cold storage; it replaced the token afterwards, so the cash value was lower.]Two drains about two weeks apart ended the exchange; New Zealand police never named North Korea.]A small loss that the security firm 360 tied to the same wave of attacks as DragonEx.]Malware opened the way; Singapore told the UN it had no record of the firm, which also cited Bangkok and Hong Kong.]The exchange denied a hack, and the value rests largely on hardly traded tokens; one analyst put it at US$45m.]Accounts were hijacked with stolen text-message codes and users repaid; the exchange says US$123,300, the UN list US$12.3m.]The exchange suspected insiders; the UN panel lists it as a fourth North Korean theft at Bithumb.]Described in a US forfeiture case that leaves the exchange unnamed; the UN list names CoinTiger.]The fund lost control of its wallets; its technology chief stepped down and promised to make good most of the loss.]In 2024 South Korean police formally blamed North Korea for the theft of 342,000 ether; the UN list dates it 28 May 2019.]A rigged trading program opened the way in; US prosecutors seized about US$1.9m to give back and did not name the firm.]Keys to several wallets were stolen and the exchange went bankrupt; a swap service later returned about US$1m.]Hot-wallet keys were stolen; the exchange says over 80% was recovered, while the figure here is the gross loss.]A weak link: the money passed through the same accounts as the KuCoin loot, but the project suspected one of its own community.]A tampered browser wallet tricked the founder, while the insurance pool was untouched; the UN list dates it 14 November 2020.]Hot wallets were emptied and about US$4m was cashed out at another exchange; only independent researchers blame North Korea.]A stolen key minted tokens worth up to US$160m on paper; only about US$3m could be turned into ether.]The headline value is mostly the project's own token, replaced days later; liquid funds taken were about US$6m.]One of the largest thefts from a single holder, traced by one independent researcher and never confirmed by the victim.]An administrator key was stolen; some users suspected insiders until links to later thefts were traced on the blockchain.]A London court ordered Binance to help trace the money; beyond the UN listing the link to North Korea is weak.]An unnamed trading firm's funds went through Tornado Cash the same day; known only from one researcher's tracing.]No statement by the exchange was found; the case is known only from one researcher's blockchain tracing.]The recovery phrase of a hardware wallet was read from an executive's password store; the UN list says US$5.9m.]A stolen key was used; a second exploit of the same service a month later is not linked to North Korea.]Wallets of the exchange's Singapore unit were breached; Chainalysis says some US$91m was laundered for North Korea.]Forged term sheets got the thieves in; the trading firm warned that others were receiving the same bait.]Two sister gaming projects fell to social engineering; a separate theft by an insider followed in January 2022.]A developer opened a booby-trapped document and keys for two chains were lost; the project cites Kaspersky on the culprit.]The project blamed a developer it had hired; losses of sister projects, about US$0.3m, are left out.]A flaw in its bridge was used; in 2023 Chainalysis blamed North Korea and called it South Korea's largest crypto theft of 2022.]A remote worker with a false identity took company funds, says the US indictment that also covers the Atlanta case.]The project blamed a former senior employee; one researcher counts it among thefts by North Korean remote workers.]A remote worker using a stolen identity changed two smart contracts to divert funds, US prosecutors say.]A phishing mail that seemed to come from a company the fund had backed emptied the founder's wallet.]Stolen validator keys let the thieves withdraw 173,600 ether and 25.5m USDC; it was noticed only six days later.]Bridge keys were stolen; the FBI saw over US$60m of the loot move through a privacy tool in January 2023.]Many wallets joined in draining a faulty bridge; only the UN list ties the sum to North Korea.]Came to light three years later through independent tracing; the firm had made no statement and part of the bitcoin lay unmoved.]Hot wallets were emptied; US authorities froze about US$1.7m of the proceeds and the exchange bore the loss.]Pools of a days-old exchange were emptied; developers it had hired are suspected.]Pools were drained during the token launch; the UN panel and Britain point to hired back-end developers.]More than 5,000 user wallets were emptied; the FBI counts about US$100m, the UN US$121m, and the cause was never published.]Counted by the UN panel, which does not name the victim.]Forged bridge messages created tokens worth US$34bn on paper, of which a few million could be sold; no agency blames North Korea.]A payment firm for betting sites lost its hot wallets; estimates rose from US$60m (FBI) to US$101m in a US court filing.]After months of attempts a fake recruiter got an employee to install remote-control software; same day as Alphapo.]A supposed fund manager sent a booby-trapped file, and the wallet that controlled the contracts was taken over.]Listed by the UN without a name; date and sum match wallets linked to Coinshift that malware had emptied.]Hot wallets were drained; the casino denied that keys had leaked, and the FBI blamed the Lazarus Group two days later.]Keys to hot wallets were stolen, and an address already used in the Stake.com theft exposed the link.]Its cloud provider's database was breached; a White House official saw North Korean methods, but no formal attribution followed.]Counted by the UN panel, which does not name the company.]An employee opened a fake video-call link; personal and foundation wallets on five chains were emptied.]Hot wallets were drained; a US court filing of 2025 puts the loss at US$138m, the UN list at US$130m.]An owner account approved a false insurance claim; hired developers are suspected of opening the door.]An operator account of the bridge tied to HTX was misused an hour before the exchange's own wallets were hit.]An employee had run a poisoned coding project 12 days earlier, say US court papers, which count US$107m with the HECO bridge.]The administrator key of an outdated contract was abused to pull tokens that users had approved for trading.]Struck hours before midnight on New 쁙ear's Eve; the operator accused a former security officer, so the case is contested.]Attributed by the 11-nation monitoring team; an independent researcher is only half convinced.]A social-engineering theft; the 11-nation monitoring team blames North Korean IT workers.]The 11-nation monitoring team blames North Korean IT workers and counts US$3.85m, an independent tally US$2.5m.]A stolen key minted 1.79bn tokens against 577m in circulation, so the US$290m counted by governments could not be cashed.]A betting site lost funds; only one independent researcher links the theft to North Korea.]A small theft; the 11-nation monitoring team blames North Korean IT workers.]A small theft; the 11-nation monitoring team blames North Korean IT workers and counts US$0.36m.]Governments count US$36m, an independent tally US$10.4m; US authorities filed to seize funds held at an exchange.]A social-engineering theft that only one independent researcher links to North Korea.]Known from blockchain tracing by one researcher; neither the victim nor any agency has confirmed it.]A hired developer diverted the funds and gave everything back within a day, so nothing was lost in the end.]Someone posing as a well-meaning hacker used a contract flaw; governments blame North Korea, a researcher disagrees.]Over 1,300 users of a trading bot lost coins, most later frozen; the FBI does not name it, a researcher made the match.]A staff member was approached with a false job offer on LinkedIn; three governments attributed the theft in January 2025.]A social-engineering theft that only one independent researcher links to North Korea.]Keys were phished; governments count US$4.3m, while the higher tally adds tokens that exchanges partly froze.]A small theft; the 11-nation monitoring team blames North Korea without naming a unit.]A small gaming project; the 11-nation monitoring team blames North Korean IT workers.]4,502.9 bitcoin went after an employee of its wallet-software supplier fell for a fake recruiter; the exchange closed.]Registered in Britain and run from Zug; Britain and the monitoring team blame North Korea, some experts find the proof thin.]Thieves got past a wallet-recovery service; governments blame North Korea, an independent researcher doubts it.]Prices were manipulated twice within three days; governments blame North Korea, an independent researcher disagrees.]Hot wallets were drained and US$5.3m frozen; governments blame North Korea, an independent researcher points to Russia.]Malware reached the company, and only wallets created inside its app were emptied.]Developers were pursued on Telegram for weeks with a malicious app; the press hardly covered the theft.]Approvers of a shared wallet saw one transaction on their screens and signed another, handing over control.]Attributed by the 11-nation monitoring team, which dates it 15 July, a week before other accounts.]A project's treasury was taken by developers hired under false names; the month is that of the disclosure.]Wallet credentials were stolen; the project removed most of the tokens from the thief, who sold about US$0.45m worth.]Hot wallets were emptied in about 150 transfers; the 11-nation monitoring team names the TraderTraitor unit.]A stolen key was used; North Korean developers had worked there, yet one researcher suspects an ordinary key thief.]Hot wallets on several chains were drained on 20 September Singapore time; early counts ran from US$43m to US$52m.]The team fell to social engineering; the 11-nation monitoring team blames North Korea without naming a unit.]A known flaw in lending code was used; governments blame North Korean IT workers, one researcher disagrees.]Three developers' computers showed harmless data while malicious transactions were signed.]Malware stole a developer's keys; the team won back about US$2.7m.]Hot wallets were hit and the exchange covered the loss; the 11-nation monitoring team counts US$13.1m.]A bug in reward claims was used; governments blame North Korea, though the taker resembled a repeat exploiter.]An unnamed holder lost coins; known only from tracing by one independent researcher.]The exchange lost coins; the link to North Korea rests on one independent researcher.]A social-engineering theft from a gaming project, linked to North Korea by one independent researcher alone.]A social-engineering theft that one independent researcher alone links to North Korea.]A social-engineering theft, linked to North Korea by one independent researcher alone.]Hot wallets on many chains were emptied at once while cold storage was untouched; early counts were near US$69m.]Its laundering overlaps with a US$171m theft of March 2025, says the one researcher who links it to North Korea.]Little covered by the press; the 11-nation monitoring team counts US$7.8m, an independent tally US$9.4m.]Largest known crypto theft: tampered software of the wallet provider Safe made staff sign away a cold wallet.]An unnamed holder; the 11-nation monitoring team lists the case as a private victim of 28 February 2025.]Second-largest case of 2025, after a faked video call; neither the victim nor any agency has confirmed it.]Governments name the TraderTraitor unit, an independent researcher another North Korean group.]Malware on a cloud engineer's computer opened the way; disclosed only after an independent investigator wrote about it.]A developer hired under a false identity is blamed; Elliptic and an independent tally differ widely on the sum.]A social-engineering theft that only one independent researcher links to North Korea.]A worker with a false identity had risen to chief technology officer before the money went.]Intruders changed the servers' logic so that false withdrawals passed as valid; no private keys leaked.]One security firm blames Lazarus, judging by the method alone; the exchange covered the loss from its own funds.]A staff device was phished; users were repaid, and Elliptic links the theft to North Korea.]Second hot-wallet theft at this exchange in 14 months; only one independent researcher links this one to North Korea.]A social-engineering theft linked to North Korea by one independent researcher; no press attribution was found.]A large user was tricked out of control over an account; a governance vote won the funds back within 12 hours.]A staking partner's interface was compromised; governments blame North Korea, one researcher sees no sign of it.]One independent researcher links it to North Korea; how it happened is not public.]One researcher counts it as a case of North Korean workers hired under false names; no other attribution was found.]Months of deepfake video calls came first; the high figure counts newly minted tokens, the low one does not.]The bridge for the project's token was abused with a stolen key; Elliptic links it to North Korea.]Coins left a mining pool and were traced by an independent investigator; its parent had not confirmed it when reported.]A bridge accused of moving stolen money was robbed itself; only independent investigators blame North Korea.]Six years to the day after the 2019 theft; South Korean officials suspect Lazarus, while PeckShield could not confirm it.]One researcher counts it as a case of North Korean workers hired under false names; no press report was found.]Executives' devices were compromised and about US$4.7m recovered; one researcher makes the link to North Korea.]An employee's laptop opened the way; the company itself pointed to North Korea and some 18,500 purchase records were exposed.]One researcher ties it to a new group, the same one later blamed for the theft at Humanity Protocol.]After six months of contact in person and online, signers were led to approve transactions in advance.]Linked to North Korea by one independent researcher alone; no press report was found.]A forged message between two chains released the tokens; about US$71m to US$75m of them was later frozen.]An unnamed holder; one researcher's estimate rose from US$26m to US$41m between two versions of a list.]An unnamed holder; one researcher ties the case on the blockchain to thefts of 9 April and 1 May 2026.]One stolen key was enough to mint tokens; how much of them the thief could cash is disputed.]A mail posing as an exchange infected one laptop that held seven signing keys; Quantstamp makes the attribution.]A fake software update stole the seed phrase of a wallet; no independent firm has published on it.]A recent case that rests on one independent researcher; no press attribution was found.]A developer copied a malicious code project and two weeks later the intruder held validator keys, one researcher says.]Named by one independent researcher only.]Named by one independent researcher only.]A wallet back-end was compromised and transaction data faked; Chainalysis and Elliptic link it to North Korea, TRM Labs not definitively.]id] ~-[ ~- ~- '] ~-[ ~- ~- '- ~] ~-[ ~- ~- '] ~-[ ~- ~- '- ~] ~-[ ~- ~- '] ~-[ ~- ~- ~- ~] ~-[ ~- ~- '] ~-[ ~- ~- '- ~] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- ~- ~] ~-[ ~- ~- '] ~-[ ~- ~- ~- ~] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- ~] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- ~] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- ~] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- ~] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- ~] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- ~] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '- #] ~-[ ~- ~- '] ~-[ ~- ~- ~] ~-[ ~- ~- ~] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '- #] ~-[ ~- ~- '] ~-[ ~- ~- ~] ~-[ ~- ~- '] ~-[ ~- ~- ~] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- '] ~-[ ~- ~- ']year]2016]2017]2017]2017]2018]2018]2018]2018]2018]2018]2018]2019]2019]2019]2019]2019]2020]2020]2020]2020]2021]2021]2021]2021]2021]2021]2021]2021]2021]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2024]2024]2024]2024]2024]2024]2024]2024]2024]2024]2024]2024]2024]2024]2024]2024]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2026]2026]2026]2026]2026]2026]2026]measure]dprk_stolen_usd]all_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]all_incidents]all_stolen_usd]all_stolen_usd]all_stolen_usd]dprk_incidents]dprk_stolen_usd]dprk_stolen_usd]all_incidents]all_incidents]all_stolen_usd]all_stolen_usd]dprk_stolen_usd]all_stolen_usd]all_stolen_usd]dprk_incidents]dprk_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]dprk_incidents]dprk_incidents]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]all_incidents]all_incidents]all_incidents]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]dprk_incidents]dprk_share_pct]dprk_share_pct]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]all_incidents]all_incidents]all_incidents]all_incidents]all_incidents]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]dprk_incidents]dprk_incidents]dprk_incidents]dprk_incidents]dprk_share_pct]dprk_share_pct]dprk_share_pct]dprk_share_pct]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]all_incidents]all_incidents]all_incidents]all_incidents]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]dprk_incidents]dprk_incidents]dprk_share_pct]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]all_incidents]all_incidents]all_incidents]all_incidents]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]dprk_incidents]dprk_incidents]dprk_share_pct]dprk_share_pct]dprk_share_pct]dprk_share_pct]dprk_share_pct]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]all_incidents]all_stolen_usd]dprk_incidents]dprk_share_pct]dprk_share_pct]dprk_stolen_usd]dprk_stolen_usd]estimator]Chainalysis]CipherTrace]Chainalysis]South Korea NIS]Chainalysis]Chainalysis]Chainalysis]CipherTrace]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]SlowMist Hacked]Chainalysis]UN Panel of Experts]Chainalysis]Chainalysis]UN Panel of Experts]Chainalysis]Immunefi]SlowMist Hacked]CertiK]Chainalysis]Chainalysis]Chainalysis]Immunefi]SlowMist Hacked]TRM Labs]South Korea NIS]Chainalysis]Recorded Future]Chainalysis]Chainalysis]Chainalysis]Elliptic]Elliptic]Recorded Future]South Korea NIS]South Korea NIS]TRM Labs]TRM Labs]UN Panel of Experts]UN Panel of Experts]CertiK]Chainalysis]Chainalysis]Immunefi]SlowMist Hacked]CertiK]Chainalysis]Chainalysis]Immunefi]SlowMist Hacked]TRM Labs]Chainalysis]Chainalysis]Elliptic]UN Panel of Experts]Chainalysis]Immunefi]TRM Labs]TRM Labs]21.co (FBI-confirmed cases)]Chainalysis]Chainalysis]Chainalysis]Elliptic]Immunefi]South Korea NIS]TRM Labs]TRM Labs]UN Panel of Experts]CertiK]Chainalysis]Immunefi]SlowMist Hacked]CertiK]Chainalysis]Chainalysis]Immunefi]SlowMist Hacked]Chainalysis]US, Japan, South Korea joint statement]Chainalysis]Chainalysis]Elliptic]MSMT]US, Japan, South Korea joint statement]CertiK]SlowMist Hacked]TRM Labs]TRM Labs]CertiK]Chainalysis]Chainalysis]SlowMist Hacked]TRM Labs]TRM Labs]TRM Labs]Chainalysis]Elliptic]Chainalysis]Chainalysis]TRM Labs]TRM Labs]TRM Labs]Chainalysis]Elliptic]MSMT]TRM Labs]TRM Labs]US State Department on MSMT]TRM Labs]TRM Labs]TRM Labs]TRM Labs]TRM Labs]TRM Labs]TRM Labs]scope]services]exchanges]services]exchanges]services]exchanges]services]exchanges]services]services]services]exchanges]services]exchanges]services]services]services]services]services]services]services]services]services]]services]]services]services]]services]]]]services]services]services]]]]]services]]services]services]services]]]]]]]]]]]services]services]]]]services]services]]]]services]services]]]services]]]]]services]services]services]]]]]]]]services]]]]services]services]]]services]]services]services]]]]]]]]]all incl. personal wallets]services]]]]]services]]all incl. personal wallets]services]]]]services]]]]]]]]]]]]]published]2023-02-01]2018-10-10]2023-02-01]2018-02-05]2024-12-19]2020-01]2024-12-19]2018-10-10]2022-01-13]2022-01-13]2023-02-01]2020-01]2024-12-19]2020-01]2023-02-01]2023-02-01]2022-01-06]2023-02-01]2022-01-13]2023-02-01]2022-01-06]2023-02-01]2024-12-19]2023-01]2022-01-13]2022-02-06]2022-01-13]2023-02-01]2022-02-06]2024-01-24]2023-12-28]2023-01]2024-01-03]2023-02-01]2024-01-24]2024-12-19]2023-12-28]2023-01]2024-01-05]2023-07-19]2023-02-01]2023-11-30]2023-02-01]2024-01-24]2024-12-19]2023-05-15]2025-10-07]2023-11-30]2022-12-22]2023-07-19]2023-08-18]2024-01-05]2023-04-05]2023-10-27]2024-01-03]2024-01-24]2024-12-19]2023-12-28]2025-01-03]2024-01-03]2024-01-24]2024-12-19]2023-12-28]2025-01-03]2024-01-05]2024-01-24]2024-12-19]2023-09-15]2024-03-20]2023-09-14]2023-12-28]2023-08-18]2024-01-05]2023-09-26]2023-09-14]2024-01-24]2024-12-19]2023-09-15]2023-12-28]2023-08-17]2023-08-18]2024-01-05]2024-03-20]2025-01-02]2024-12-19]2024-12]2025-01-03]2025-01-02]2024-08-15]2024-12-19]2024-12]2025-01-03]2024-12-19]2025-01-14]2024-12-19]2024-12-19]2025-10-07]2025-10-22]2025-01-14]2025-12-24]2025-12]2025-06-26]2026-07-03]2025-12-24]2025-12-18]2025-12-18]2025-12]2025]2025-06-26]2026-07-03]2025-12-18]2025-10-07]2025-12-18]2025-12-18]2025]2025-06-26]2026-05]2025-12-18]2025-10-07]2025-10-22]2025-06-26]2026-07-03]2026-01-12]2026-07-03]2026-07-03]2026-04-30]2026-04-30]2026-07-03]2026-04-30]2026-07-03]low]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]800000000]]630000000]]]]]]]]]]]]]]]]]]]20]]200000000]]]]240000000]]180000000]200000000]600000000]750000000]]]]]2300000000]]]]]]]]]670000000]]]]]75]]]3400000000]]]]]]]30]]]50]]]]2000000000]]]]2000000000]]]]]]]]value]1500000]266000000]29200000]24000000]35]875500000]1500000000]927000000]10]522000000]522300000]11]35]282600000]500000000]271100000]520000000]500000000]4]299500000]3200000000]3300000000]3300000000]9795000000]7]7]395000000]428800000]400000000]219]168]303]3700000000]3800000000]3700000000]3700000000]3900000000]3777000000]4000000000]2]43.4]44]1650500000]1700000000]1100000000]640000000]1350000000]1700000000]626000000]700000000]800000000]850000000]]1700000000]751]231]282]319]464]1840879064]1700000000]1800000000]1800000000]2486000000]1700000000]20]20]5]17]30]17.4]20]33]200000000]340400000]1000000000]660500000]]308600000]180000000]200000000]600000000]750000000]760]303]232]410]2300000000]1580000000]2200000000]1490000000]2013000000]47]5]61]1340000000]]1190000000]659130000]630]200]75]83]3350000000]3400000000]2690000000]2935000000]2700000000]2100000000]2300000000]12]30]59]76]]70]66.7]2020000000]2000000000]1650000000]1600000000]1700000000]2000000000]207]972000000]2]76]66]577000000]643000000]high]]]]]]]]]]]]]]]]]]]]]]]]]]]400000000]]]]]]]]]]]]]]]]]]]]]]]]]]1000000000]]]]]]]]]]]]]]]]]]]]]]]]]300000000]]]]700000000]]]]]]2450000000]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]period_start]]]]]]]]2018-01]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]2023-06-03]]2023-01]]2023-01]]2023-01]2023-01]]]2023-06-03]]2023-01]2023-01]]]]]]]]2024-01]]]]]]]]]]]]]2025-01]2025-01]]]]]]2025-01]2025-01]]2025-01]]]]2025-01]]]2025-01]2025-01]2025-01]2025-01]]2026-01]2026-01]2026-01]2026-01]2026-01]2026-01]2026-01]period_end]]]]]]]]2018-09]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]2023-09-15]]2023-09-14]]2023-08-15]]2023-09-26]2023-09-14]]]2023-09-15]]2023-06]2023-08-15]]]]]]]]2024-07]]]]]]]]]]]]]2025-06]2025-06]]]]]]2025-06]2025-06]]2025-09]]]]2025-06]]]2025-09]2025-09]2025-06]2025-06]]2026-06]2026-06]2026-04]2026-04]2026-06]2026-04]2026-06]derived]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]yes]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]source]øÊ]ø¡]øÊ]øÞ]ù¼]ø®]ø]ø¡]ùä]ùä]øÊ]ø®]ù¼]ø®]ø­]øÊ]øÏ]ø­]ø]øÊ]øÏ]øü]ø]ø¨]ø]øæ]ùä]øÊ]øæ]ùî]ù¿]ø¨]ø]øü]øÇ]ø]ù¿]ø¨]ø]øÜ]øÊ]øú]øÊ]ùî]øë]ø]ø¶]øú]ùÆ]øÜ]ø´]ø]ùÁ]øÝ]ø]ùî]øë]ù¿]ø«]ø]ùî]ø]ù¿]ø«]ø]ùî]øÙ]ø°]ùé]ø¥]ù¿]ø´]ø§]ø]ø¦]ùî]øë]ø°]ù¿]ø]ø´]ø§]ùé]ø]øë]ø]ø«]ø]øò]øë]ø]ø«]øë]ùá]øë]øë]ø¶]ùÂ]ùê]ø]øþ]øè]ø²]ø]ø]ø]øþ]øË]øè]ø]ø]ø¶]ùï]ùÒ]øË]ø³]ø÷]ø]ø¶]ùÂ]øè]ø]ùÃ]ø]ø]ùÕ]ùÕ]ø]ùÕ]ø]note]]]]South Korean exchanges only; 26bn won at about 1,090 won to the dollar.]Read off a chart.]Exchanges only.]]]]]]Exchanges only.]Read off a chart.]Exchanges only.]Rounded to US$0.5bn.]]Worked back from a published rise of 516% to 2021.]Rounded to US$0.5bn.]]]]]]Counts large frauds; not comparable.]]]US$395m, also given as nearly US$400m.]]Takes over an industry figure.]]]]]]Revised from US$3.8bn.]]]]]The two thefts behind its US$700m.]]Takes over Chainalysis' figure.]]]Revised down from US$1.65bn.]Businesses only, ransom included.]]Takes over Chainalysis' figure.]800bn won.]Two thefts.]More than; three bridge attacks.]]From US$630m (South Korean authorities) to over US$1bn (a security firm).]More than; takes over an industry figure.]]]Revised up from 231.]]]]]]]]]]]]Under investigation.]]Only cases that law enforcement had confirmed.]]]More than; cases confirmed by the FBI.]]Slightly over US$1bn.]Revised down from US$1.0bn.]]Only cases that law enforcement had confirmed.]]]US$600m confirmed, up to US$700m with thefts of late December.]More than; 17 thefts under investigation.]]]]]Mostly phishing; restated as about US$2.45bn in December 2025.]]]Without individual wallets.]]]Five named cases, not an estimate of the year.]]]A little above; worked back from Â«2025 is nearly three times 2024Â».]]Five named cases, not an estimate of the year.]]]]]]January to early December; US$713m of it from personal wallets.]US$3.4bn less US$713m from personal wallets.]Without individual users.]Undated article; the year may not have been complete.]]First published as US$2.1bn.]Worked back from Â«74% fewer than the 47 of 2024Â».]More than; individuals included.]]]More than half; undated article.]As reported; 1.6 of 2.1 would be 76%.]]]More than.]]]First published as US$1.6bn.]Likely to exceed.]]]]]]Two thefts: Drift Protocol and KelpDAO.]]id]n-un- $-5]n-un- $-35]n- ~-15]n- ~-49]n-un- $-58]n-un- $-17]n-un- '-97]n- ~- $-30]n- #- $-2]oth-cost-8~- $]oth-mil-wmeat-2004-2014]oth-cost-R~-2019]oth-mil-R~-2018]oth-cost-E~-missiles- $]oth-cost-R~-2021]oth-mil-wmeat-2019]oth-cost-E~-nuclear-total]oth- ~-2022-38bn]oth-exports-2020]oth-missile-2022-launches]oth-cost-R~-2022]oth-cost-nis-30-icbm]oth- ~- $-q3]oth-nis- '-920m]oth-exports-2021]oth-mil- (future-2022]oth- #-2023-700m]oth-un- $-missiles]oth-un-2023-750m]oth-cost-R~-2023]oth-share- #-2020]oth-share- #-2025]cum-nis- ']cum- %ib- $]cum-un- $-670m]cum-un- $-571m]cum-un- $-2bn]cum-un- $-316m]cum- ~- ~]cum- ~- ']cum-un- $-50m]cum-?~- $]cum-nis- ']cum- ~- ']cum- ~- ']cum-nis- ']cum- #- ']cum- ~- ']cum-21co-fbi- ']cum- (future- $]cum- #- ']cum-un- $-3bn]cum-un- '-36bn]cum- ~- ']cum- #- ']cum- ~- ']cum-G~- ']cum-#~- ']cum- ~- ']fx-nis- ']fx-nis- '-it]fx- +- ~]fx-un- $-50pct]fx-G~-2024-third]hold- ~- ']hold- ~- ']hold-21co- ~-06]hold-21co- $-aave]hold-21co- $-bnb]hold-21co- $-btc]hold-21co- $-busd]hold-21co- $-eth]hold-21co- $-total]hold-21co- '-14]hold-21co- $-bnb-units]hold-21co- $-btc-units]hold-21co- $-eth-units]hold- &- ']wmd-1~- ']wmd-?~- $]wmd-1~- ']wmd-1~- ']wmd-5~- ']wmd- (future- $]wmd-un- $-40pct]topic]attacks-count]attacks-count]attacks-count]attacks-count]attacks-count]attacks-count]attacks-count]attacks-count]attacks-count]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]foreign-currency-share]foreign-currency-share]foreign-currency-share]foreign-currency-share]foreign-currency-share]holdings]holdings]holdings]holdings]holdings]holdings]holdings]holdings]holdings]holdings]holdings]holdings]holdings]holdings]wmd-funding-share]wmd-funding-share]wmd-funding-share]wmd-funding-share]wmd-funding-share]wmd-funding-share]wmd-funding-share]programme]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]missile]wmd]missile-and-other]missile]nuclear]missile]wmd]statement]At least five successful attacks on crypto exchanges in Asia]At least 35 attacks on banks, crypto exchanges and mining in some 17 countries]15 documented cases worth US$1.59bn]49 hacks behind the coins not yet laundered]58 suspected attacks on crypto firms under investigation]17 suspected crypto heists in 2023]97 suspected attacks on crypto firms]More than 30 hacks in the first nine months of 2025]Two attacks make up the total for January to April 2026]Nuclear and rocket programmes had cost about US$3.2bn by 2013]Military spending of about US$3.5bn a year on average]Nuclear-weapons spending of US$620m in 2019]Military budget of US$10.2bn in 2018, 35% of national income]33 missiles fired by early June 2022 cost US$400m to US$650m]Nuclear-weapons spending of US$642m in 2021]Military spending of US$4.3bn to US$11bn in 2019]Nuclear development since the 1970s cost US$1.1bn to US$1.6bn]US$3.8bn stolen worldwide in 2022, 43.4% of it by North Korea]Goods exports of US$142m in 2020]At least 73 ballistic missile launches in 2022, eight of them intercontinental]Nuclear-weapons spending of US$589m in 2022]US$700m would pay for 30 launches of intercontinental missiles]US$208m taken by Lazarus in the third quarter of 2023]About US$920m taken by hacking worldwide from 2022 to autumn 2023]Exports of US$182m in 2021]US$1.7bn of thefts equals 45% of the military budget and 5% of the economy]US$600m confirmed in 2023, up to US$700m with late-December hacks]At least seven ballistic missile launches from July 2023 to January 2024]The 17 suspected heists of 2023 are worth more than US$750m]Nuclear-weapons spending of US$856m in 2023]Under 10% of worldwide crypto theft in 2020]About two thirds of worldwide crypto theft in 2025]26bn won of crypto taken from South Korean exchanges in 2017]US$571m of the US$882m stolen from exchanges]About US$670m in foreign currency and crypto taken by cyber attack]US$571m from at least five Asian crypto exchanges]Up to US$2bn raised by cyber attacks for weapons programmes]US$316.4m of virtual assets stolen from 2019 to November 2020]US$1.59bn in documented crypto thefts]US$1.5bn over five years]More than US$50m from at least three exchanges]More than US$1bn of crypto and hard currency in two years]About US$1.2bn of virtual assets since 2017, US$626m of it in 2022]US$3.2bn from 2016 to 2022]US$2.3bn of crypto taken from businesses]Over US$1.5bn since 2015]Over US$2bn in five years]US$3.54bn up to mid-September 2023]At least US$900m, over US$200m of it in 2023]About US$3bn since 2017, more than half of it in 2022]Nearly US$3bn since 2017]About US$3bn in 58 suspected attacks on crypto firms]US$3.6bn in 97 suspected attacks]Over US$6bn since 2017]More than US$5bn since 2017]More than US$6bn in known thefts]At least US$2.84bn from January 2024 to September 2025]More than US$3bn in three years, mostly crypto]At least US$6.75bn in all]Hackers earn about 30% of foreign currency]IT workers earn close to 30% of foreign currency]About half of foreign-currency income comes from cyber theft]Malicious cyber activity brings about half of foreign-currency income]Crypto theft of 2024 equals about a third of that year's foreign-currency income]US$170m of stolen crypto not yet laundered]The same holdings worth US$65m after prices fell]Lazarus wallets held US$86m on 6 September 2023]US$61,000 in Aave tokens]US$1.05m in BNB]US$42.5m in bitcoin]US$640,000 in the stablecoin BUSD]US$1.9m in ether]295 wallets named by US authorities held about US$47m]295 wallets named by US authorities held about US$75m]64,490 BNB]1,600 bitcoin]10,810 ether]Lazarus wallets held about 13,500 bitcoin after the Bybit theft]Up to a third of the missile programme's money comes from cyber operations]Weapons programmes largely paid for by cyber heists over two years]About 30% of missile and other malicious programmes paid for by cyber attacks]About half of the missile programme paid for by cyber attacks and crypto theft]Laundered theft pays for about half of the nuclear programme]Theft could have paid for half of the ballistic-missile programme]40% of weapons of mass destruction programmes paid for by illicit cyber means]low]5]35]]]]]]30]]]]]]400000000]]4310000000]1100000000]]]73]]]]]]]600000000]7]750000000]]]]]]]]]]1590000000]]50000000]1000000000]]]]1500000000]2000000000]]900000000]]]]]6000000000]5000000000]6000000000]2837000000]3000000000]6750000000]]]]]]]]]]]]]]47000000]]]]]1130000000]]]]]]]]value]5]35]15]49]58]17]97]30]2]3200000000]3500000000]620000000]10200000000]]642000000]]]3800000000]142000000]73]589000000]700000000]208000000]920000000]182000000]45]600000000]7]750000000]856000000]]66.7]26000000000]571000000]670000000]571000000]]316400000]1590000000]1500000000]50000000]1000000000]1200000000]3202900000]2300000000]1500000000]2000000000]3540000000]900000000]3000000000]]3000000000]3600000000]6000000000]5000000000]6000000000]2837000000]3000000000]6750000000]30]30]50]50]33.3]170000000]65000000]86000000]61000]1050000]42520000]640000]1910000]47000000]75000000]64490]1600]10810]1140000000]]]30]50]50]50]40]high]]]]]]]]]]]]]]650000000]]11000000000]1600000000]]]]]]]]]]700000000]]]]10]]]]]]2000000000]]]]]]]]]]]]]]3000000000]]]]]]]]]]]]]]]]]]1100000]]645000]]]]]]]1160000000]33.3]]]]]]]unit]attacks]attacks]attacks]attacks]attacks]attacks]attacks]attacks]attacks]usd]usd_per_year]usd_per_year]usd_per_year]usd]usd_per_year]usd_per_year]usd]usd]usd_per_year]launches]usd_per_year]usd]usd]usd]usd_per_year]pct_of_military_budget]usd]launches]usd]usd_per_year]pct]pct]krw]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]pct]pct]pct]pct]pct]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]BNB]BTC]ETH]usd]pct]qualitative]pct]pct]pct]pct]pct]period_start]2017-01]]]2017]2017]2023]2017]2025-01]2026-01]]2004]2019]2018]2022-01]2021]2019]1970]2022]2020]2022]2022]2022]2023-07]2022]2021]2022]2023]2023-07]2023]2023]2020]2025]2017]2017-01]2015]2017-01]]2019]]2017]2020]2020-10]2017]2016]2017]2015]2018]2016]2022-03]2017]2017]2017]2017]2017]2017]2017]2024-01]2022-11]2016]]]]]2024]]]2023-09-06]2023-09-20]2023-09-20]2023-09-20]2023-09-20]2023-09-20]2023-09-20]2023-09-14]2023-09-14]2023-09-14]2023-09-14]2025-03-16]]2020]]]]2022]]period_end]2018-09]2019-07]2022]2021]2023]2023]2024-04]2025-09]2026-04]2013]2014]2019]2018]2022-06]2021]2019]2022]2022]2020]2022]2022]2022]2023-09]2023]2021]2022]2023]2024-01]2023]2023]2020]2025]2017]2018-09]2018]2018-09]2019-07]2020-11]2022]2021]2021-06]2022-10]2022]2022]2022]2023-06]2023-08]2023-09-14]2023-09]2023]2023]2023]2024-04]2025-03]2025-06]2025-09]2025-09]2025-11]2025]]]]]2024]2022-01]2022-06]2023-09-06]2023-09-21]2023-09-21]2023-09-21]2023-09-21]2023-09-21]2023-09-21]2023-09-14]2023-09-14]2023-09-14]2023-09-14]2025-03-17]]2022]]]]2022]]claimant]UN Panel of Experts]UN Panel of Experts]Coincub]Chainalysis]UN Panel of Experts]UN Panel of Experts]Former members of the UN Panel of Experts]Elliptic]TRM Labs]South Korea Ministry of Unification]US State Department]International Campaign to Abolish Nuclear Weapons (ICAN)]International Campaign to Abolish Nuclear Weapons (ICAN)]Korea Institute for Defense Analyses (KIDA)]International Campaign to Abolish Nuclear Weapons (ICAN)]US State Department]Korea Institute for Defense Analyses (KIDA)]Chainalysis]Chainalysis]UN Panel of Experts]International Campaign to Abolish Nuclear Weapons (ICAN)]South Korea National Intelligence Service]Immunefi]South Korea National Intelligence Service]Recorded Future]Recorded Future]TRM Labs]UN Panel of Experts]UN Panel of Experts]International Campaign to Abolish Nuclear Weapons (ICAN)]TRM Labs (as reported)]TRM Labs]South Korea National Intelligence Service]Group-IB]UN Panel of Experts]UN Panel of Experts]UN Panel of Experts]UN Panel of Experts, citing a member state]Coincub]Chainalysis]UN Panel of Experts, citing a member state]US Homeland Security (Alejandro Mayorkas)]South Korea National Intelligence Service]Chainalysis]Elliptic]South Korea National Intelligence Service]TRM Labs]Chainalysis]21.co]Recorded Future]TRM Labs]UN Panel of Experts]Former members of the UN Panel of Experts]Elliptic]TRM Labs]Elliptic]Multilateral Sanctions Monitoring Team (MSMT)]US Treasury]Chainalysis]South Korea National Intelligence Service]South Korea National Intelligence Service]US official (unnamed)]UN Panel of Experts, citing a member state]Multilateral Sanctions Monitoring Team (MSMT)]Chainalysis]Chainalysis]21.co]21.co]21.co]21.co]21.co]21.co]21.co]21.co]21.co]21.co]21.co]Arkham Intelligence]White House (Anne Neuberger)]US Homeland Security (Alejandro Mayorkas)]White House (Anne Neuberger)]White House (Anne Neuberger)]US Senator Elizabeth Warren]Recorded Future]UN Panel of Experts, citing a member state]claimant_kind]un]un]firm]firm]un]un]un]firm]firm]government]government]institute]institute]institute]institute]government]institute]firm]firm]un]institute]government]firm]government]firm]firm]firm]un]un]institute]firm]firm]government]firm]un]un]un]un]firm]firm]un]government]government]firm]firm]government]firm]firm]firm]firm]firm]un]un]firm]firm]firm]government]government]firm]government]government]government]un]government]firm]firm]firm]firm]firm]firm]firm]firm]firm]firm]firm]firm]firm]firm]government]government]government]government]government]firm]un]published]2019-03-06]2019-08-05]2022]2022-01-13]2024-02-09]2024-03-20]2024-05-10]2025-10-07]2026-04-30]2013-02-12]2016-12-22]2020-05-13]2020-05-13]2022-06-09]2022-06-14]2022-08-19]2022-09]2023-02-01]2023-02-01]2023-04-05]2023-06-12]2023-07-19]2023-11]2023-11-01]2023-11-30]2023-11-30]2024-01-05]2024-02-09]2024-03-20]2024-06-17]2026-05]2026-05]2018-02-05]2018-10-16]2019-03-06]2019-03-12]2019-08-05]2021-02-08]2022]2022-01-13]2022-02-06]2022-10-18]2022-12-22]2023-02-01]2023-05-15]2023-08-17]2023-08-18]2023-09-14]2023-09-26]2023-11-30]2024-01-05]2024-03-20]2024-05-10]2025-03-17]2025-06-26]2025-10-07]2025-10-22]2025-11-04]2025-12-18]2023-07-19]2023-07-19]2023-10]2024-03-20]2025-10-22]2022-01-13]2022-06-28]2023-09]2023-09-21]2023-09-21]2023-09-21]2023-09-21]2023-09-21]2023-09-21]2023-09-26]2023-09-26]2023-09-26]2023-09-26]2025-03-17]2022-07-28]2022-10-18]2022-11-17]2023-05-09]2023-07-20]2023-11-30]2024-03-20]source]øÖ]ù×]ø¤]ø]øì]ùÙ]øí]ø¶]ùÕ]ùÊ]ùË]ùÌ]ùÌ]øî]ùç]ø×]ùÄ]ùÀ]øü]ù»]ø]ùÍ]ø]øõ]ùã]ùã]ø¬]ø·]ùÙ]ø]øó]ø÷]øÞ]øÓ]øÖ]ø©]ù×]øê]ø¤]ùä]øæ]øÚ]ùÆ]øÊ]ø¹]ø]ø´]ø¸]ø]øú]ø¬]ùÙ]øí]ø±]øÔ]ø¶]øç]ø]ø]ùÍ]ø]øï]ùÙ]ùÂ]ø]ùå]ø]ø°]ø°]ø°]ø°]ø°]ø°]ø]ø]ø]ø]øñ]ø]øÚ]ùè]ø]øØ]ùÅ]ùÙ]note]Attacks from January 2017 to September 2018.]Banks are included; South Korea was hit most often, with ten cases.]The article speaks of more than 15 cases.]Hacks of 2017 to 2021 whose proceeds still lay in known wallets.]From press accounts of the report; its annex 95 lists 57 cases.]Cases under investigation, not findings; valued at more than US$750m.]Unfinished work, handed in after the mandate had ended on 30 April 2024.]Includes thefts from individuals.]Drift Protocol (US$285m) and KelpDAO (US$292m), 3% of all incidents.]About US$1.5bn of it for nuclear work; the parts given do not add up exactly.]23.3% of an economy of US$15bn.]A formula: 6% of a military budget put at 35% of national income; warheads only, not missiles.]The base on which ICAN reckons nuclear spending.]Near 2% of the economy; materials alone US$208m to US$325m; five months only.]Same 6% assumption as in the 2019 estimate.]Even the low method gives more than 15% of the economy.]Some 50 years; one nuclear test is put at US$110m to US$160m.]As first published; the firm later cut both the total and North Korea's part.]Set beside the theft figures for scale.]Includes missiles combining ballistic and guidance technology.]Same formula as in the earlier estimates.]Works out at about US$23m a launch.]30% of that quarter's losses.]The day of the briefing is approximate.]Set beside the theft figures for scale.]Implies a military budget of about US$3.8bn.]About a third of all crypto hack losses of the year.]A refitted submarine and a satellite are named as well.]The 2023 rows of annex 95 add up to US$753m.]Called a 4.7% rise, so 2022 was re-estimated at about US$818m and the series breaks.]As told by the press; Chainalysis figures for the same year imply about 60%.]As told by the press.]About US$24m at the time; the Coincheck theft was still under review.]Five of 14 attacks from early 2017 to autumn 2018, Coincheck by far the largest.]Attacks of 2015 to 2018.]From private research; same sum and period as Group-IB's count, which includes Coincheck.]Banks and crypto together.]Information from one member state.]More than 15 cases.]2017 to 2021, as published in January 2022.]2020 to mid-2021, in North America, Europe and Asia; information from one member state.]Hard currency is included.]1.5tn won, of which over 100bn won from South Korea.]Sum of the yearly figures (US$3,202.9m); the part for 2022 was later cut.]2017 to 2022, US$721m (30%) of it from Japan; reckoned for Nikkei.]Over US$180m of it in the first half of 2023.]As of August 2023.]The sum up to 2022 plus US$340.4m; later cut with the 2022 figure.]Counts only cases confirmed by the FBI, from March 2022 on.]Follows industry figures for 2022 that were later cut.]As of January 2024.]An investigation, not a final finding; annex 95 lists 57 cases adding up to US$2,966m.]Unfinished work, handed in after the mandate had ended on 30 April 2024.]Reckoned after the Bybit theft.]As of June 2025.]Counts only heists the firm considers certain.]US$2.837bn in the report, signed by eleven governments.]Stated with sanctions on bankers in November 2025.]A lower bound; the firm's yearly series starts in 2016.]Press accounts differ on whether hackers or IT workers were meant.]Another press account of the same briefing, which others read as hackers.]Told to Nikkei by an official who was not named.]Information from one unnamed member state; all cyber activity, not crypto alone.]US$1.19bn, which implies an income of about US$3.6bn.]From 49 hacks between 2017 and 2021.]Down from US$170m; the day of publication is approximate.]Two days after the Stake.com theft.]0.13% of the wallets' value on 20 to 21 September 2023.]Given as US$1.1m elsewhere; 20 to 21 September 2023.]About 92% of the wallets' value on 20 to 21 September 2023.]Up to US$645,000 in other press accounts; 20 to 21 September 2023.]About 4% of the wallets' value on 20 to 21 September 2023.]A lower bound for 20 to 21 September 2023; wallets named by the FBI and the US Treasury.]1,600 BTC, 10,810 ETH and 64,490 BNB on 14 September 2023.]Held on 14 September 2023.]Held on 14 September 2023.]Held on 14 September 2023.]About US$1.14bn, plus 13,702 ether and smaller sums in other coins.]An upper bound, for the missile programme only.]No percentage was given; the day of the speech is approximate.]Covers more than missiles, so it does not continue the earlier figure.]Missile programme only; a spokesperson confirmed the figure the next day.]Repeats the White House share for a different programme.]Follows the White House figure; the report calls the exact amount unclear.]Information from one unnamed member state, not a finding of the panel; no period given.]wanted a year from 1900 to 2300a whole number of US dollars, as 620000000defiwalletgaminggamblingpaymentsfundcustodianindividualother^^îk^^^^Y0^^^^èk^^^^&0^^^^,0^^^^20^^^^:0^^^^B0^^^^F0^	^^^O0^]^^^쁙0^^^^social-engineeringprivate-keymalwareit-workercontract-exploitsupply-chainui-spoofingunknown^¸0^^^^Ê0^^^^Õ0^^^^Ü0^	^^^å0^^^^õ0^^^^1^^^^1^^^^analyticsindependent¢^]^^^^^^^^T1^	^^^쁝1^^^^^AãÈ^Ú^^^^^^Ó^^^Ô^^^T^^^^^^^^^ùf^]^^^yV^^^^èf^^^^#^^^^óf^^^^^^^^g^^^^g^^^^ g^^^^+g^[^^^8g^^^^^^^^Gg^^^^Rg^[^^^¾[^^^^_g^^^^e^^^^gg^^^^¤1^^^^^^^a day or a month, as 2022-03-23 or 2022-03the name of the victima row numberyes or no^^^^^^^^^^^^^Õ^^^Ö^^^yV^^^^tp^^^^Qj^^^^p^[^^^~^	^^^yp^	^^^p^	^^^Î^^^^^Î^^^^Ñ^^^^^p^^^^áo^^^^ío^]^^^þo^^^^gg^^^^¼2^^^^^^^wanted a number here, or in low or highwanted low â¤ value â¤ higha plain number, as 1100000000 or 43.4wanted a key of sources.csv or an address^^^^^^^^^^^^×^^^Ø^^^yV^^^^fe^	^^^o^^^^:b^^^^~^	^^^è3^^^^^^^wanted at most 100 per cent^^^^^^^^^^^Ù^^^Ú^^^e^^^^Ý[^^^^Æ[^	^^^~^	^^^Î^^^^yV^^^^b^^^^Î^^^^^Ñ^^^^^áo^^^^ío^]^^^÷o^^^^þo^^^^gg^^^^L4^^^^^^^^^^^^^^^^^Û^^^Ü^^^Ü^^^âââ^^^^^^^^^^^^^Ý^^^Þ^^^Þ^^^^^^^^^^^^^ß^^^à^^^à^^^^^^^^^^^^^á^^^â^^^â^^^a sequence쁛쁝a text, a number, true, false, null or a list of textsÃ ^^i^^-Ã ^^i^^¥^^^^^^^^^ã^^^ä^^^å^^^^^^^^^æ^^^ç^^^è^^^^^^^^^é^^^ê^^^ë^^^^^^^^^ì^^^í^^^î^^^^^^^^^ï^^^ð^^^attempted to take ownership of Rust value while it was borrowed^ñ^^^^^^^^^ò^^^ó^^^ô^^^called `Result::unwrap_throw()` on an `Err` valuean object.],]4]  ] ]  ] ] ]January]February]March]April]May]June]July]August]September]October]November]December]Jan]Feb]Mar]Apr]May]Jun]Jul]Aug]Sep]Oct]Nov]Dec]10111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111^^õ^^^^^^^^^ö^^^÷^^^ø^^^^^^^^^ù^^^ú^^^û^^^^^^^^^ü^^^ý^^^õ^^^^^^^^^þ^^^ÿ^^^õ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^pngcsvjsonbibtexcsl^x8^^^^äa^^^^{8^^^^~8^^^^ô^^^^8^^^^8^^^^]^^^^roundingnot-itemisedexceeds^Ö	^^^^Ì8^^^^Ô8^^^^à8^^^^aboutat-leastup-torange^9^^^^[9^^^^9^^^^9^^^^msmtÌ^^^^^@9^^^^È^^^^^wmd-funding-shareforeign-currency-sharecumulative-stolenattacks-countholdingscontext>9^^^^m9^^^^9^^^^9^[^^^¡9^^^^©9^^^^dprk_stolen_usdall_stolen_usddprk_share_pctdprk_incidentsall_incidents^^à9^^^^ï9^^^^ý9^^^^:^^^^:^[^^^d^^^^^^^]^^^^^^^^^^^^^^ü^^^^AõÈ^ ^^^^^^^^y@^A­õÈ^y@^AÅõÈ^P@^AÕõÈ^RP@^^^^^P@^^^^^y^^^^^^^^^^^^^^^^^^	^^]^^ô^^^^AÄöÈ^^^^^^^AûöÈ^^A¡÷È^^A¼÷È^^AøÈ^ÌNaNinf00.0000000000000000000000000000000000000000000000000000000000000000-+.^AªúÈ^3^AèúÈ^ìßE=ÏæÁûÌþ^^^^ÊÆÇþp«ÜûÔþ^^^^OÜ¼¾ü±wÿöûÜþ^^^^ÖkAïV¾üäþ^^^^<ü­Ð,üìþ^^^^U1(>QÓFüôþ^^^^µÉ¦­¬qaüüþ^^^^Ëî#wYê{üÿ^^^^mSx@IÌ®üÿ^^^^WÎ¶쁝y<±üÿ^^^^7VûM6ÂËüÿ^^^^OH8oêæü$ÿ^^^^Ç:%Ët×^ý,ÿ^^^^ô¿ÍÏ ý4ÿ^^^^å¬*]4ï5ý<ÿ^^^^²5*ûg8²PýDÿ^^^^;?ÆÒßÔÈkýLÿ^^^^ºÍÓ'DÝÅýTÿ^^^^É%»Îk ý>ÿ^^^^¥b}$l¬Ûºýdÿ^^^^öÚ_[Xf«£Õýlÿ^^^^&ñÃÞøâóïýtÿ^^^^¸ÿª¨­µµ]þ|ÿ^^^^J|l_b%þÿ^^^^S0Á4`ÿ¼É?þÿ^^^^U&ºNZþÿ^^^^½~)p$wùßtþÿ^^^^¸å¸½ß¦þ¤ÿ^^^^}tÏ_©ø©þ¬ÿ^^^^Ï¨pD¹Äþ´ÿ^^^^k¿øðßþ¼ÿ^^^^¶11eU%°ÍùþÄÿ^^^^¬{ÐÆâ?ÿÌÿ^^^^;+*Ä>ä.ÿÔÿ^^^^Ósi$$ªIÿÜÿ^^^^Ê^òµýcÿäÿ^^^^ëdå¼~ÿìÿ^^^^ÌPo	Ì¼ÿôÿ^^^^,eâX·Ñ³ÿüÿ^AÞÿÈ^@Îÿ^AìÿÈ^Ö	¥Ôèèÿ^^^^^^^b¬Åëx­^^^^^^	øx9?^^^^^^³É{ÎÀ8^$^^^^^p>ê{Î2~S^,^^^^^hé«¤8ÒÕm^4^^^^^EY&'O^<^^^^^'ûÄÔ1¢cí¢^D^^^^^¨­È8eÞ°½^L^^^^^Ûe«ÇØ^T^^^^^qBù쁝Äò^>^^^^^Xç¦,iM[d^^^^^êpdîÚ'l^^^^^Jwï£m¢Bt^^^^^k}´{x	ò>|^^^^^wÝy¡äT´w^^^^^ÂÅ쁛쁛^^^^^=쁝ÈÅS5È¬^^^^^³ ú>´*Ç^^^^^ã_ ½FÞá¤^^^^^%9Û4Â¥ü¬^^^^^>£rÆö´^^^^^Î¾éTS¿Ü·1¼^^^^^âAYòóüLÄ^^^^^¥x>ÓÎ ÌfÌ^^^^^ßS!{óZÔ^^^^^:0Üµ âÜ^^^^^³ã>SÑÙ¨¶ä^^^^^<D§¤Ù|ûÐì^^^^^D¤§LLv»ëô^^^^^@¶ï«ü^^^^^,W¦ïÐ ^^^^)1éå¤;^^^^¡ûçU^^^^)ô;bÙ (¬p^^^^Ï§z쁞KD$^^^^-Ý¬@ä!¿¥,^^^^ÿD쁞/gÀ4^^^^A¸3ÔÚ<^^^^©ã´ÛõD^^^^Ùwßºn¿ëL^^^^^^^]^^^d^^^è^^'^^ ^@B^^^áõ^Ê;Áoò#^^^ï¬쁛Am-î^^j¿dí8ní§Úôù?éO^쀾.	ßý8/ät#ìõÏÓÜÄÚ°Í¼3¦&éN^^|.쁛Ó¾rÙØ/ÆPÞkpnJÏØÕnq²&°fÆ­$6ZÓB<TÿcÀsUÌïùeò(¼U÷ÇÜÜínôÎïÜ_÷S^falsetrueclosure invoked recursively or after being dropped^^^^^[^^^^called `Option::unwrap_throw()` on a `None` valueUnknown2dbyte arrayunit valueOption valuenewtype structsequencemapenumunit variantnewtype varianttuple variantstruct varianta string.0^^^^^^^^^^^^^^^^^null pointer passed to rustrecursive use of an object detected which would lead to unsafe aliasing in rust^AÄÉ^^AÐÉ^","뤿ո|	~(~~~~~~|~~~[~*~!~|~~~~	~~[~[]~	~~~	|~]||~||||||~~~~~~~~~]^^^^^^^^^^^^^^^^^^^^~~~~~~	]^^^^^^^^^^^^^^^^~~~~~~~|	|||^^||||^^~~~~~~~^|~^~^^^^^~~~~~~~~~~~~^]^^^^^|~|~|~~~~~~~~~^^^^^^^^~~~~~~~~~~~~~~~~~^^^^^|||~||	|[||||||||^^^[~]~|~~|~~~~~~|^~^~^^^^^^^^^^^~|~~~~~	~~~	~~]	~~~~~~~~	~~	~~~~||^^^^^^^^^^|~~^^^^^^^^^^^^^^^~^^~]~[~||~|~	~~~^^^^^^^^^^^^^^^^^^^^~~|||^^^^~^^~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^~^^^^^^^^^^~~^^^^^^^~~^~~~||^||^|^^^^^^^^^^^^^~^^^~^^^^^^^^^^~^^^^^^^^^^^^^^^^^|^^^^^^^^~~~~]||^^^^^^^^~~||~~~~~|~~|~^^^^^^^^^^~~~^^^^^~~|^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^","#AkY$ (! (! (! Aqk Aj Γ (Y +!AA͏! Aj (Y(YAܘ  (6  )7 6  6 6 (Y Atj! !  G ֎! Aj! E[ Aj  ю Aj Ajʜ  ( (ٴD  D¢ܡDܠ! Ajֈ DD DcYY¡D  ¡Dܠ! Aj  ʇ E Aj ((Aܘ Aj +D ( (ͽ Ajۍ D !   !DD AKYD¢!!  G  +9 B7  9   ¸¢D Y9 -! Aj / ʐ AjD   Y ( (A kAt	rͽ ֎Y )BQ   )Yº )Yº£Dܡ¢  ¡! qYAA / /r!A!!A!A!A!!A! B7  9  D Y9  9 Aj Aj 	rʣ B7  9  9  9 Aj Aj  Atrʣ )BQ )º )º£Dܡ! Aj   )º )º£Dܡ¢ Y    ¢ Y D ܠ DAͿ  9  9 B7 D ! D ! Aj Aj͛ )BR[ Aj +Y   DAͿ^ Aj (Y(  є   ! ( ( (Y (YAكD !  ˷  f Aj D    ͽ    f Aj D     ͽ  fE[ Aj D     	rѵ Ajۍ Aj ֏ )BQ q Aj   )º )º£Dܡ¢ Y D YDAҰ Aj  D	Ұ [ Aj (( ю Aj +Y  ( (  ¡D Ѷ Ajۍ Aj (( ( (ٵ A6 6  )7 Aj Ajг Ajۍ Aj   ( ( + ¡ѷ Ajۍ Aj! Ajۍ :  6 Aj Aj Ajٻ j!  ¸¢D ! Aj (Aܘ AjDD ( ( +ѷ AjۍD!  Aj ؙ (! Aj Γ -YAl jY(! (!A (Y AK! (Y Alj!! !    IYj!  YF[B )Y |Y  V! Aj!  F! j! E[B  |Y  V!  (j! ! 6 B7 (! AG! E  FrE  (YK Al jY(! (!!! Aj    ԏ Aj )Y (  ՟ Aj  τ (Y (Al j!  G YAj! ( (  ώE[A!A!A!A! AK r[ -!A! k! Aj!  )7  (6  )7  (6  6 6  7   Atr; Aj Ajʗ AO Aj Aܘ Aj    ՟ 	;  7 6 Aj Ajʗ (Y (YAlj! (!B! (! !  G ( ( ( (Aك! ( ( ( (Aك! )Y   T! Aj!  ܠ!  ܠ!  +YD¢ܡD YD ! º!!  ¡ ¡D Dܠ! !  G B7  +9 B7  ¸D¢Y9 - -˷!D! AjD D Y ( ( ( Y	r ѷ )! PE º £! j! B7  D 9   ¢Y Dܠ PY9  9 Aj Aj /ʣ Aj   D Y  ( ( 	r + ¡D Ѷ  : :  )7 Aj Aj Ajٻ Aj!  Aj Al¸ؙ!  G Al jYAjۍ Ajۍ j!  AAʬ Aj Γ (! +! Aj (Y- ( (ș (! (Y (Y (O^ ( AljY- 6 B7 t j!A! !  G (Y (O^ ( AljY-Y AqG Aj  ( (ף 6 B7 Aj  )Y§ B§Ȇ Aj ( ( 5ȏ )! Dc Aj  پ Aj ( ( ȏ Aj!  )7  (6  )7  (6  )7  (6  (6  )7 )! )! )!  6  7 6  7  7 B7 Aj Ajʖ ! (! (! (! 6 B7 /! /! :  ;  ; Aj! t j! Aj! Aj! Aj! Aj! Aj Ajγ /q  /Y; (! (! !  AjYG  (YM^  6  6 Al jY	k Aj֕E[ Aj ֕E[!! Aj   у )! 5!  Ajʽ  ( ( ȏ  ( ( ȏ 6 B7  7  6  6 B7 Aj Ajʖ (! (! (!A!! ( ֆ  Aj (Y(Aܘ Al j! ( ( ( (Aك! AjۍB! !  G ( ( ( (Aك! ( ( ( (Aك! ( ( ( (Aك! )Y )Y   TY  T  (q! Aj!  ܠ!  ܠ!  ܠ!    D¢ܡD  YD Y¡ ¡D Dܠ!  c Aj (Aܘ Aj (Aܘ Aj D ( (ͽ Aj +D ( ( Ѷ Ajۍ Ajۍ 6 B7 º!D!A!! !  G +! (Y AjD D  (  ѷ D ! +! (Y( ( (Y (YAك! AjD D Y ( (  ¡D ѷ Aj     +Ѷ )! (! )! B7  D 9  9    º £¢  ¡DD Pܠ9 Aj Aj		 	 PYʣ BQ   )Yº £¢ !  )YV Aj   º £¢    DAͿ Aj  DAҰ Aj  D	Ұ Aj +Y  ( ( r   ¡Ѷ (! (!  (F Ajչ (! Aj! Al jYB7  9  9 B7  6  6  jY6 D !  +9 B7 B7  D 9 Aj - ( (ș (! ( (! ! Y G Aj! (G[  (G[ A:  6 Aj Aj Ajٻ ( ֆ (Y Alj! (! !  F[ (YF[ (!  )7  )7  )7  )7 Aj! qE[ A:  6 Aj Aj Ajٻ  AAʬ  Aj ؙ  AjDؙ!  G Al jYAjۍ Ajۍ 	kۍ Ajۍ j!  AAʬ  ( ( ( ( ( ( ǳ  ( ( ( ( ( ( ǳ Aj Γ (F (Y (O[ ( AljY)!  )Y7  7  )7  )7  )7  )7 Aj Aj͘ )! (Y §qrE[B   YB|Y  VB!DD +DܡYDfY  D¢ D£DܠY !B! BR  9  9  B §YAqAnY­}º¢9    	ljAq¸¢9 Aj Aj		  Tʣ B|! :  6 B7 B7  9  9 Aj Aj Ajٻ  Aj ؙ Aj Γ (YE  AjDؙ Aj  (  ҭ -! (! (! 6 B7 (Y Alj! Al j!A! F! G! !  G! 6 B7A! !  G (Y (Atj! (! (! (!B!!! Y G j! Aj! ! G Y G Aj! (G[  (G[  F! ! E[B ) |Y  V!  (j! !  (F Ajտ (! Aj! Al jY ­  7  6  6  6  jY6 )! 5! )! 5! -!B! E q!! E[! )Y )YZ[B! ! !   !   ! (YAl! (! (! (! E E[  jYAF[ Ak(Y   K! Ak(! Ak)! Ak)!!  G AlY jY)Y  j)|! B   T7 j!B  |Y  V!B  |Y  V!  (F AjAA҂ (! Aj!  jY :  6  6  6  7  7  7  7  7  jY6 (! (Y (Y (Alj!B!  F[  (Y (Y֟!   ֠! 6 6 6 B7  ­ ­B7 Aj٪Y Aj ɲ ) ɵ (Y   T! Aj!^B! Al j! !  G  )Y )Y  V  (q )! Aj!    T! (! (YF ( M[ Aj ( Alj͘ E Gr[ (E[ )BY   T!! !  G Aj ( ( ( ( /Ѱ (! ( (մ    K! Aj!  Gk¸D¢! /! +! Aj א )! )!D! PA!! (Y(! Aj  ՝ Aj ( (B ) )BRYϋ 6 B7 :  7 B7  7 )! Aj Aj͗ )BQ )! k  Q[ P[ Aj ( (   م  Q[ P[ Aj ( (   م Aj ( ( ȏ Aj    Ajǩ Aj Ajʜ (! (! (! Ajۊ E[   kٴD Dܠ!! D ! (!   ܡY¡ ¸£! G GqY D¢Dܡ D¢Dܡ!  :  6  6  6  9  6  6  7  7  9  Dd q:  9   ¡ D D ¡D¢ D¢ܠ9 DD D¢Y DcY DdڧY9  DD ¡9  6 B7 :  7 B7  7  Al j6  6 Aj! Aj ͗ )BR[ (Y (F[ )!  Aj6 Aj ב! +! PE AjD   DAͿ +! AjD D  ( ( Ѷ ((! Aj +Y ( ( AjՄ ( ( AjՄʆ +D ! (! -q! !  Aj kה! Aj  AljAk/ ʐ Aj   ( (ڬ  kY  O! Ajۍ q Aj  ( Dfȗ Aj Aj kה D  ( (ڬ Ajۍ AjD +Y + DAͿ 6 B7 (Y Alj! (Y (Alj! AjAr! Aj!!A!!  G j! Aj!  Aj Aj  )Yʃ P -YqrE Aj Aj	ʣ qE[ +! (Y (Alj!B! +! Y G Aj! )YP[ /! (! (! Aj Aj B  |Y  VYʃ BR Aj Aj  ʃD! + +Y¡YDfE[D!  +Y¡!D!  9  +9  +9   ¡9 Dc Aj Aj ʣ  )7  )7  )7  )7  ; :  AjAü]  6  6  6 A:  Ajʕ ! DcE[ 6  6 A: Aj Aj  ʂ Aj Aj Ajٻ )BQ Aj )ב! Aj )בY ¡YDc[ Aj + + + ¸¢   +D¢Y Y   DAͿ  9  9 B7  DܡY !  ¡! Aj Aj͛ )BQ Aj  +Y  DAͿ  9    9  9  9 Aj Ajܳ  O[ Aj ( ( ( ( Al jY/ѰD! +! -YE D£Dܡ! +D¢Y  +  ¸¢ + Y   D !   !    !  ¡   ¡ (Y GkY M¸£Dܡ!   D¢!D!  (6  )7  9  9  9! 6 B7  9  9AA -! ! Y G Yj! Aj!  ( (֟YE[ / /G[ (Y (Atj!!  G ( ( ( (ώ ( ( ( (ώ[ Aj! j!D! ¸! +! +! Aj Aü] Aj Aj   ¢  Aj ɵב ً +! +!  ( (֠Y E[ -qE[  Aj ɵבY¡YDc[ Aj Aj  Dً +! +Y a Dfq Aj     +D Y   d¡YA;   ¡9 B7   ܡ9  D 9 Aj Ajܳ A: Aj Aj  DA΀ Aj Ajɲ )BQ Aj  Aj )ב  Aj )בD Ϳ  6 A: Aj Aj   +Y / /rG ΀  (F Ajտ (! Al jY 6  9  9  jY6 (Y (Alj! !  G +! +! +! B7 B7  9  9 Aj Aj D ΋ Aj! Aj Ajܳ ( (մ ( AAʬ )YPB! Aj Aj  ʃ Aj Aj	ʣ Aj Aj  ʂ 6  6 A: Aj Aj Ajٻ ! !  -!  AqG[  (I ( AljY/! /! /! /! Aj ͘ qE qEr[ (E[ )! 	k (Y (Y ҹ (! (! Aj   ҹ! ( qE[ Aj +Y +Y ¸¢ Y Aj BYבY    (¸¢  Y DAͿ Aj    DAͿ B7   ¡Y9  9  9 Aj Ajܳ :  6 B7  9  D 9  9 Aj Aj Ajٻ ((Y( (ɚ (! (! 6   j6  6  6  6 Aj! Aj ֧ (YF[ AkAO[ Aj   (YӢ AjA ( (Yʫ Aj AjӰ Aj   (  ( jӣ Aj ( (ʑ (Y (YAٸ! I  Fq  ,	Jq ɬ   jՀAI  (6  )7 	6 Ajۍ Aj  ˕ (	F[  (6  )7 Aj  ٚ Aj  ( (ף Aj  ( ( ( (ـ Ajۍ :  9! :  9 B7 Aj! (! (! G At jY+!  -Y: 	;  : 	; j!  Aj6 Aj   Aj   AjA˺E[ Ajۍ Ajۍ -!! +! (!  AjY6 Aj  Ajв (! (!  6 Aj   AjAǢ (! (! (!  AqFY Dc6  6  6  6  t j6 (! Aj Ajڒ (G[  (YM^ Al jY)! (Y(!  Aj ( ( ȏ Aj  پ + ( ( + + + ¸¢   +D¢  (Y (Yʄ! Aj ) )Y (ב! Aj Aj  ʃ +!  Aj6 Aj   ܡA   AjA˺ Ajۍ ( (۪ ( ֆ -E (! (!  6  Aj6 Aj  Ajв (! (!  6 Aj   AjAǢ! 6 B7 (! (!  (6  6  6 6  t j6A! Aj Ajڒ (G[B! (Y I Al j)!  O^ Al jY)BR[ )YP  B} Vr[ (!  (F Ajպ (! At jY 7  6  6  jY6 ( (۪ (! ( ֆ Aj! At j! +! !  G (! Aj Aj (Y )Yʃ (Y(! Aj  ڀ Aj ( (Ь Aj ( ( ( (˥ Ajۍ )! Aj ( پ 6 6  7  )7 Aj AjAг Aj! Ajۍ +YD YD !! +! AF[ Aj ( (    Ak AIY¸D¢ Y Aj Aj Y( (΂   ¡9 B7  9  9 j! DfE AK! ! E[ ! Aj AjΎE[ Aj AjD΋ Aj AjٮE[ Aj AjΎE[ Aj   ( (ѵ Aj D Y    + DAͿ  c Aj   D Y DAͿ Aj    DAͿ Aj   D Y DAͿ  O[  Al j)Z[ Aj    +  A; Ajۍ Ajۍ  AAʬ (! -G[  6  6 Aj  Ajв (Y (tj! (! Aj! !  G  (YM^  Al jY)Y7  )7  )7 §Y I Al jY/! !  YFYE Aj!  /G[ -qE[  ( (֟YE r[ Aj (Y( ( (ף ( ( (Y (YAكDdE +! +!  6  6  6  Aj6  Aj6 Aj  A   AjA˺ Ajۍ Aj!^  ۪ (! Aj!  Aj +ؙ ( AAʬ! (! (!  G Al jY( (AAʬ j! ( (AAʬ ֈ ( (օ Aj Γ! 6 B7 (Y (Alj!  G (Y (Alj!B!!B!! Y G Aj! / /G[ -G[  (Y (Y֟Y / /rE!   ܆Y   T!    T! j!  j!  }YB  Z!  (F Ajպ Aj! ( AtjY 7  6  6  jY6  Aj6 Aj  Ajв (! (!  Aj6  6 Aj   AjAǢ ( ֆ ( (AAʬ A +YDfY (Y  IY6   MYk·D¢¡ ¸£YD ! D¢! (! (! (! (!!    K!  YF[ j!   мE[ ( M^ AlY (j! -F 5 )! Aj  ֢ (Y( ( ( (Aك! Ajۍ Aj -  ؄ ( ( ( (Aك! Ajۍ (Y (Alj! ! Y G Aj! / /G[  ( (֟YE[ Aj ( ( (ף ( ( ( (Aك! Ajۍ Aj ( (ٕ ( ( ( (Aك! Ajۍ Aj  Ն +! Ajۍ Aj -  Ȑ ( ( ( (Aك! Ajۍ  ( (֠! 6 6 6 B7  ­ ­B7 Aj٪Y Aj ɲ ) ɵ (Y   T!  ܠ!    ܠ ܠ! (!   Y ¡D    ܡ D Yܠ!  O^   (j/Y; Aj Ajʽ Aj D ( ( ѷ Ajۍ B7  9 B7  9 Aj  ֢ Aj D ( (  ¡D Yѷ Ajۍ B7   ºB  BXºY£  ¡Y¢ Y ¡DD Pܠ9 B7  9 Aj Aj	ʣ Aj -  ؄ Aj D ( (  ¡YѶ Ajۍ! 6  6 A: Aj Aj Ajٻ! (Y (!! Al j/ F j!  jYG[ Aj D  ¸D¢D YA; D ! (Y (Alj!D! Y G Yj! Aj!  /G[  ( (֟YE[ Aj  D YD Y  DAͿ Aj (Y Ն  (6  )7 +! Aj ( ( (ף Aj  ( (A  ¡Dܠȁ Ajۍ Aj  D Y (Y (Yͽ Aj  (Y( (  AكD Y   ( (  ¡D Ѷ Aj (( (ٕ Aj  D  ( ( Ѷ Ajۍ Aj -  Ȑ Aj   ( ( Ѷ Ajۍ Ajۍ Ajۍ  ( (֠!   ɵº £¢ !    ɵº £¢ Y ¡Df Aj   DD  d  A; A: Aj Aj  DA΀ Aj ɲ ( Aj   )º £¢     )º £¢  DAͿ A: Aj Aj  D / /rGA΀ A:  6 B7  9  9  9 Aj Aj Ajٻ   !  ܠ!  Aj ؙ ( ֆ Aj Γ (Y (Y AljAkY /! /! 6 B7 Aj  ֜ (Y (tj! (!A! !  F AFrE (Y (O^ ( tj(! Aj ( ( - ˼ (! )! ( ( ԓ! ( M^ AvAq¸D  AvY¸D D£D  D£  k	q¸ ! ( tj-!  (F Ajո (! Aj! Al jYB7  :  :  6 B7  9  B 7 B7  jY6  ۪  (6  )7D! +!  k	q¸D YDe! 6 B7 (! 	qAM Aj (  ٔ j! Aj AjʜDD  ( (ٴD Y DcY Dd! AjֈD! ! Dc  ¡D¢!D!D £DܠD £ܡ!DD D D¢D£D Y DcY Dd!   D¢! (!B!!  G ( M^ ( Alj)Y   T! j!^ : B7 D ! º!D £Dܡ! Aj Ajα (! (G[ (! (Al j! !  G   )º £¢Dܠ9 Aj!!D! G DcYE  ¡ £! j! !  F[ + -ʅD !  +!   ¡ ¡ +Y£ܡ! Aj!    ¢¡ܠ!^ Dܠ!  G B7    +¢ 9 Aj!!! (! (! AG!  F[ j! Al jY+!D!! AF[      + -ʅD Y¡ܡ ܠY9 B7!A! !  6 Y F[ Aj! + ¡Y + -ʅ + -ʅ D YcE[  ¢  ¢¡Y +Y !  (F Ajպ (! At jY 9   ¡9 j! (Y Atj!!D!D! qE !!  F[   +YdE +Y dErY  dE  cErYqq!   !   ! Aj!^ ( AAʬ      fs   Da DdqYqY9  s! j!   + -ʅ f[ [ D ¡ Dd! !D! DcD! D¢ ܡ!  ¢! (! (Al j!   ¢ !D! !D!  G Y+! Aj!  +Y + -ʅY ܠ!   ¡ܠ!    D ܠ! D !  G  +Y  +Y  DcY9      9 Aj! D    D  DcY! D £Dܠü!! Aj  Aj Յ Aj Յʆ -! (! Aj!	 ü Df Dd DeYYt	q!DD ! D ! D¢! q!! Y G !   p! j! [	  	q vjY 	O!  Aj ((  Aqٔ Aj  ʐ   ¸¢ £ ! Dc AjD  + DAͿ AjD D  ( (ͽ Aj D  DAͿ  Aj   ( (ͽ Aj + (Y( (    (Y (Yʄ   ͽ Ajۍ (!  6  Aj6 Aj  Ajв (Y (tj! (! !  G (Y (O^ Aj! ( AljY-! +! +! +! A:  9  9  9  : 	;  (6 Aj Ajۉ -G[ Aj   D D AҰ  ۪ (Y (Alj! Aj! Aj! Aj! (!A! ! E  Fr[ )YP[ k! Aj! Aj  (Yڀ Aj ( (Ь Aj ( ( ( (˥ Ajۍ   ٚ 	; 	;D!! (! AG  ( (  AjjY( ( - -كܠ! Aj! -kAqAO D  +Y ¢D DܠY  e Aj Aj + +D AѴ A; B7 AjɷAqYF[  +Y9  +Y9! AF[ AjDDDA΅ j! (Y (Atj! AlAj¸! (! !  G +!  +Y9  9  6  6  6  Aj6  Aj6 Aj Aj ٍ DD D¢Y DcY DdD D¢D¢ +Y YD cE +! B7  9  9   DD D¢Y DcY DdYD ¢D¢ Y9 Aj AjΎE[ B7  9  9  9 !  G YAj! Aj + +ג + -ʅD cE[ qY +! +! E[ Aj AjDٍ +! +! Aj    Ǻ (Y (Atj! (! !  F[  )7  )7  )7  )7 Aj AjΎE[ Aj! + +D¢ ! + +D¢ ! !  YF[ Aj! [  (F[  +¡Y ¢  +¡Y ¢  + -ʅ¡Dd[  ؚ ! ! Aj!  ؛ !^  ؚ! ! !!!! ! DfE De   !! D¢  !!  ؛  q Aj    DAͿ Aj    DAͿ Aj  DAҰ Aj    DAͿ Aj    Ǻ (Y (Atj! (! !  G  )7  )7  )7  )7 Aj! Aj Ajܳ  ؚ B7  9  9  9 Aj AjD΋ Aj AjAʣ Aj Aj   	Ѵ! G Aj Atjۍ j! ! Dc Aj AjAü] (Y (! 6 B7 )!B! P^  YBV B~!! 6 B7 BV!A!! AG q! PE B~  YPE  (F Ajվ (! At j 7  jY6 j!  B ! s! (Y Atj! (!D!! !  G )! Aj!   º £¢DܠY  YD dE[  (F Ajպ ( AtjY 7  9  jY6 !  AAʬ (! (Y +! Aj (Y( )ˌ ( ( ( (Aك!     Y¡D 9 B7 B7  D  ! Al j! +! Aj Aj͛ )BR[D! +!    dE[  9  9  9  9 ! Aj AjΎ  F[ YAj! Aj + +ג + -ʅD d[ D !^ At j!  +Y !     ! )! !  G Aj   +Y¡ 	Ұ Aj!   D YD ! !  F[ +! Aj (( )Y  Qˌ Aj     ¡D Y  A; Aj   ( (ѵ Aj! Ajۍ^ Ajۍ ( AAʬ Aj AjAü] D !  Aj ؙ ( (AAʬ  AjDؙ Aj Γ (! (!  6 Aj   AjAǢ (! (Y t jYAkY (Y (YO^  (YM^ (Y Alj/! Al j/!D!D! YAG j! -! !  F[  (YM^ Aj!  Al j-G[ Aj (Y(A ٓ ( ( (Y (YAكD D ! Dd +   c D !D! Aj   ΁ Aj D     + ¡D ѷ   ! Ajۍ 6 B7 6 B7 B7 : B7 : B7 : D !A! Aj! (! A6D! (!!! AG  At jY-: +!  Aj6  6 Aj   AjAǢ D ! j! (Y (Ytj! (! (!B!B! -! !  G  (YM^ Al jY)! )! )! )! Aj ɴ (E[ Aj! BY )Y   VY  V  §! BY    VY  T  §! PE Fq 6 B7  BT[ B!B!  X B~!B  BZ! Aj ʙ  T B~!! 6 B7 Aj א )! )! :  7 B7  7 Aj Aj͗ )BQ Aj )ʙ!  	qr! (! (! E  ն 	F[ Aj  (Y  -ȋ (Y  ( kٴD!  )7  (6 (! -!  ܠ!  F Ajո (!   YD ! Al jY :  6  6  6  6  9  9  )7  )7  jY6 Ajֈ ( ֆ   +YD¢ܡDܠ ܡY9  ;   kY  MjY6   ¡D D Dܠ ¸£9 (Y Alj! Aj! Aj!  G ((!A! -YkA!AA -! Aj  ܘ AjD +YD  ( ( +ѷ Aj (Y (Y  ȋ (! (! (! B7  Al jY6  6  6  At jY6!  F[ Aj!  F[ Aj! (Y	F[ )!  )Y7  6 AjD  ΄Y + DAA Ϳ AjD D  § B§ +Ѷ j! Ajۍ ! ! ! ! ! !  6  6  6 Ғ +!! +! +! (!  G Aj   ¸¢ Y   DAͿ j! Ajۍ (! (!! 6 B7 +Y +Y (¸¢ ! t j! (! (!A! /!  G  (YM^ Aj Al jYɴ  )B (΄! (YAvAqY ¸! AvY D  ¸D D£  D !D! Aj! B7 : AlY j!   D£ 	qY kY  O¸ ¢ Y! Aj Ajα (G[ (! !  e  F[ +! +! Aj!  ¡Y ¢  ¡Y ¢ Df[ DD qY  vj¸¢ ! (!  ܡ!  F Ajտ (!  jY 6  9  9  jY6 (Y AlYj! (! (! (! !  G  (YM^ Aj! Al jY)! )! )! )! +! ( )!! §[ PE  YR[ Aj  +Y  D D DAͿ ! § §YE Aj D D  +D D Y D D  DAͿ !   ! B  §! ! ! E  Xr[ Aj   ە   ەDAͿ !  G  (YM^ Aj + + Al j-΁ Aj!^ +!  6  6  6  Aj6 6 B7AA Dc! ! E[ Aj kYڕ-[ Aj ʛ  Aj6 Aj  Ajв (Y (tj! (! !  G Aj! (Y (tj! (!  G Aj (ڕ! Aj ڕ! Aj! ( ( ( (ώE[ Aj ʛ !  ۪ (Y (tj! (! (! (! !  G  (YM^  Al jY(YM^ Aj ((Y Al jY( (Ӭ (! (! Aj  Ю 6 B7 (	F  (6  )7 )!  )7  7 Aj Ajг ۍ Ajۍ Aj!  )7 6 6  6  6 Aj AjAг Ajۍ Ajۍ +! +! (! (!  6  6  6  Aj6 Aj  A   AjA˺! Ajۍ  kY[  ۪ Aj ( AAِ (!   ( Alj  ü]   j6  ղ Aj! Aj /̄ (Y( ( ( (Aك! Aj /̄ ( ( ( (Aك! Ajۍ Ajۍ Aj +Y  ʆ (Y (YnY  l Gj! D YD ! +! -q!!  Aj /  ̄ + (Y( (   ¸D ¢  (Y (Yʄ! Aj ( (    ΂ Aj AjΎ Aj    ͽ k!  j! Ajۍ (Y (Alj! (! !  G (! ! Y G Aj!  (G[ :  6 Aj + +Β Aj Aj Ajٻ Aj!  ۪  Aj D ؙ! (! (!  G Al jY( (ն ( (ֆ j! ( AAʬ ( ղ  AjDؙ ( ֆ (! Aj Γ  6 (! Aj (Yۜ  tY (  ü]  6  Aj6 Aj Aj Ajб (Y (tj!B! Aj! !  G Aj ( (̍ Aj! (E[ )! )! Aj ( ( /Ճ )Y     TY  TY  T  (! (! !  G Aj ( (Y̍ Aj! )BR[ /Y 	qF q ! Aj ( ( Ճ  ; Aj Ajʽ (Y( ( (Y (YAك! AjD   YD Y   +ѷ Aj ((AA )YPܘ Aj D Y  ( ( + ¡ѷD! BQ B7  +Y9  9 B7 (! Aj    )Y AǴ 6  6 A: Aj Aj AjٻD!   ! Ajۍ Ajۍ ( M^ Aj  ( AljY( (Ӭ (! (! Aj ( ( ( (ˤ Aj    ( (ـ Ajۍ Ajۍ B7  9 B7  +Y9 AjD D  ( ( ѷ Aj    ) )AǴ :  6 D ! Aj Aj Ajٻ AjۍD!! !^  ۪  Aj ؙ Aj$#AkY$ Aj! (! -! (!    K!  YF[ j!   ˾E[ t j/Y 	qY  K  !  	qY  I  !! Aj (Y (Yц (! (! (	F  ! Al j! (! (! !  YG Aj! ( (  ώE[!! 6 B7 A; 6 At j! (Y (YAlj! Aj! Aj! G  jY6  j-!!! ! Aj!  YF[ Aj! -G[ ( (AώE[  ̀E[   Ajۆ[!! 	qF  YG Aj   ˽ j! )P[ t j(! q  6  §Y6 Aj Ajۄ!  6   !  B§Y6   Aj Ajۄ! ! ­ ­B!! ! qE[! /qE[ /qE[ (Y	q §Y	qG[ (Y	q B§Y	qG[   ԁE[     ԁ! ! E[ Aj!! ! YAj!  YF[ Aj! -AG[ ( (AώE[ Aj ִE[  ̀E[ E[  AjۅE[ /q /q  5 5B7  )! (! (! Aj AjAü]B! )!  (Y6  )7 Aj Aü]  7  7  AjAü]  6  6 Aj   Aj AjΠ Aj Ajٯ (! G! q! Aj! !  YF[ (! (! Aj!    ( (ώ  ײE[  (qG[ -[ Aj   Ο Aj Ajٯ^ ! 6 B7A! ! Y G Aj! E[ ( ( ( (ώE[ ( ( ( (ώE[ -[ / /r[ (YtY j! /! !  YF[ Aj!  (Y/G[ Aj AjۅE[  6  (F Ajռ (!  j 6  j6 (Y (tj! (! !  G Aj  (Ο Aj! Aj Ajٯ  AAʬ  (6  )7! 6 B7  E[ -!! 6 B7 :  ;  ;A! q! 	k Ajγ /qE[ Aj     /ǰ  (F AjAA҂ (! At jY )7  )7  )7  )7  jY6  )7  (6 Ajҋ  )7  (Y6 (Y Atj! /! /! /!  F[! q  /YO  Oq!  : Aj!^ Aj  т -!!! !  YF[  t j(Y6 	qY 	qY  I! j! q  6! Aj AjۆE[     ˾Y!  r!! q 	q 	qF AvkAqAIq! 6 B7!  G AG Aj -YtjY   ˾ (j6 j! j!  Aj ׷ 	6  (6  )7 Aj! (Y (tj!!!  G  (YM^ Aj Թ ( ( Al jY( (֯[ Aj! ) )P[   -Y!  Er!! !  qY!   !! Aj  т Aj  Aт Aj  т Aj  ܯ! 6 B7  Aj!  ;  ;  Aj6  6 Aj   AjAǣ Ajֈ 6 B7 6 B7 -! (! (! (	F!A! ! (YAlY j! !  YF[ j! Aj! E   ( (пE[    ́E[ Aj! /! !  YF[ (E^  ((YM^ Aj!  At jY/G[ ( ( ( (ώE[ ( ( ( (ώE[ Aj ִE[  ʛAA͏Y 6  (F Ajۡ  (YjY ; B7  6 6  j6 (Y (Alj! -! Y G (! 6 )! B7  6  7  6 Aj Aj Ajб ( (ֆ  (6  )7 Aj! [  (k6  6  (Y6  )7  Aj6  Aj6  Aj6 Aj  Ajв  Aj6 Aj AjAҵ  )7  (6 Ajҏ! !!  YF[ Yj! Aj! /qE[ /qE[!! -F -E! -! /! -! /! ( (Aώ Aj ͘ (!  rE 	q Mq      ڪ  q  	qMqqY!   !     ڪ^  (6  )7 B7 6  6  ;  ;  ;  ;  E  AF:  )7  (6 6 B7 6 B7 6 6 B7 B7 6 6 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 6  (6  )7 Aj AjAü]  6  6  (6  )7  )7  (6  )7  (6  )7  (6  6  6  (6  )7  (6  )7  (6  )7  (6  )7  (6  )7  6 6 6 Aj!! Aj֡AqYAG  (F ս ( AtjY6  :  jY6 -! 	6 	6 	6 	6 	6 Aj!! AG Aj  -Yτ j! (! (YE[! 6 B7 Al jY(Y (Alj!!  G   ( (п!  (F Aj҂ (! Aj!  j :  jY6 Aj AljY( (Ⱦ  (6  )7 AjY AjAü] Aj ( (λ Aj ( (ٙ  :  6  6!A -Y j(! /! /! /! /! /! /! 6 B7 q :  ;  ; Aj!A!! Aj Ajγ /qE[ /!! q  M  Oq!  ׮  (F Ajց (! Al jYB7 B7 B7 6 B7 B7 )! )!  ;  :  7 6  7  jY6 (!A!!!! Aj! 6 B7 B7 B7 B7 B7 B7 B7 AG Aj -YAl j(Y׮ AlY AjjY( (ճ  (6  )7 Aj ۥ  jY( (ֆ  (6  )7 j! Aj -YAljY(! Aj (Y۝ (!  AtY   ü] (! Aj! Aj! Aj!A ! (! ˶s! (! (! )! (! (! (! (! (! (! -q!!    K! Y F[ j!   ˾E[ Aj   - ˼ tY j/ k	qY O^ )! )! Al jY (j6 B )Y B §YY|Y  V7! AG  -Y ͐Y Al jY(O^ ( tjY (j6 j!^  ( sj6 P	! ;  O^!! q  j/Y I  Kr! AjA ר AG! -YAl jY(	G   ͐Y (O^  (j-s! j! Aj  qר Aj    ˼ AjA (s  )Vrר!! E  O^ t j-! AjA qר (Y Aj  ֝  O^  j(YAO^ (! (! Aj  A֝  6  6  )7  -At)7 Aj AjAǡ Aj ( (ٙ Ajۍ Aj ( Ъ (Y (Atj! (! (! ! Y G Aj   ( (ˡ Aj! ([  G! ( յ Ajۍ AjA ר /! (Y (Atj!  G -˶!  ( s q	qEj6 Aj!A˶s q	qE  (j6 B  )Y|Y  V7  O^ B )Y Al jY)|Y  V7 B )Y )|Y  V7   ͐Y (O^ ( AtjY (j6 B  )Y|Y  V7 )BQ ) Z[  7  6 B7  q	qE    ͐YM^ At jY (j6 B  )Y|Y  V7 	q  (j6 B  )Y|Y  V7  ʛ  (j6 B  )Y|Y  V7  O^ B )Y Al jY)|Y  V7 B )Y )|Y  V7  O^ t j-  (j6 B  )Y|Y  V7 )BQ ) Z[  7  6 B7! AF[  -Y ͐Y Aj AljY(O^ ( AtjY (j6 B  )Y|Y  V7 j!^^! AG Aj -YAlY AjjY( ( Al jY( (ˢ  jY( (ղ  (6  )7 j! Aj   Al jY( (ˢ ( (ղ  (6  )7 Ґ  6  6  6 (Y (tj!! -! !	!  G  (YM^ t j/Y 	qY  I!  	qY  K! Aj!^ 6 B7 :  ;  ;A!! Aj Ajγ /qE[ /!  (F Ajտ (! Al jY6 B7  ;  jY6  G  (YM^ t j/ k	qY O^ Aj! Aj    ˼ (! )! Al jY (j6 B  )Y|Y  V  7^  (6  )7 ( (ղ  (6  )7  ճ! AG Aj AljY( (ճ j!! AG Al jY( (Ⱦ j! Ajۍ  AjAü] Aj$#AkY$ Aj! !#AkY$ A; B7 B7 B7 B7 B7 B7 B7 B7 B7 Aj! Aj! Aj! Aj! Aj! -k (Y (Y(O[ (	F[ (! Aj (Y ( ( ( ( ( AtjY/Yȃ Ajۍ  (6  )7 Aj (  ђ ۍ  (6  )7 ֎YE Aj  ( (ٵ ۍ  (6  )7 (Y (Alj! (!  F[ Aj   Ρ Aj!^ Aj  AǮ ۍ  (6  )7 )! )!!!! )YBQ Aj   є (Y	F[ (! (! ! ۍ :  6  6  6 Aj (Y  Ρ ( )! )! ) )ۖ! Aj ( ( Bˏ (! (!  ۖ! Aj ( ( Bˏ Aj   ( (ˣ Aj  ( (ܚ Ajۍ Ajۍ Ajۍ  )7 Aj A Ajّ  Ajʜ Ajۍ Aj ֏ § )§qq -! )! )!  ۖ!  ۖ!  ۖ!  ۖ! Aj ( (  }  }  VBˏ  )7 Aj A Ajّ Ajۍ  )7 Aj AA  TYAA   Ajّ  Ajʜ Ajۍ (Y (Alj!!  YF[ j! Aj! (F ( F! ! [ ! )P[ Aj   Ρ^ (! (!  -Y: (Y Alj! (Y(! (Y!B Al j) |Y  T!  jYG[ (! (! (! (! : E! 6 B7 Al j!A  AKAl j!B!  G  (YM^ )! (! Aj   Al jY( (ԏB  |Y  V!  j! Aj! Aj Ajʜ^ Aj Aܘ Ajۍ  (6  )7 Aj    ː Aj  ( (ܛ  Ajʜ Ajֈ  6 Al j!! Y F[ Aj!  (G[B!! (! )!!  I Al jY(! (! Aj  τA! (Y (FAA ( (  ώ! Aj    ԏ Ajۍ  (6  )7 Aj  ۲ ۍ  (6  )7 Aj    ː  6  Aj6  Aj6 Aj  AjAфA! -AF (YAO^ -!  : Aj  ܘ ۍ  (6  )7 (Y (Y(O[ (Y( ( м! Aj (Y ( AljY˕! (!  	F[! (G[  (G! (Y (YɚE -k Aj  ( (֤  )7 Aj A Ajّ Ajۍ Aj Aܘ Aj Aܘ Aj Aܘ Aj Aܘ Aj Aܘ  Ajʜ (! (! Aj   ( (ˤ Aj Ajܒ (! /! /q (! qE Aj  ܲ  )7 Aj A Ajّ  Ajʜ Ajۍ  F Aj  ܲ Aj   Ȗ  )7 Aj A Ajّ qE[ Aj  ܲ  )7 Aj A Ajّ  Ajʜ Ajۍ Aj ( ( ( (ˤ Aj Ajܒ Aj  ( (܌ Ajۍ  (6  )7 Aj  (ܲ ۍ  (6  )7 	F ( (Aώ r Aj ܣ ۍ  (6  )7 ۍ  (6  )7 (  (ʚ E[ Aj Aܘ ۍ  (6  )7 (Y (Y(O[ (! (! Aj Aj ڀ Aj  (ܲ )! Aj  -۰ A6 6  7  )7 Aj AjAг ۍ  (6  )7 Ajۍ Ajۍ (Y (! Aʒ Aj A  ԏ  ( (ʒ Ajۍ 6 B7 )Y )YR Aj   ȓ  (6  )7  (6  )7  )7  )7 Aj A Ajّ Aj Ajʜ Ajۍ Ajۍ )BQ Aj  )ٚ  )7 Aj A Ajّ Aj Ajʜ Ajۍ )BQ Aj  )ٚ  )7 Aj A Ajّ Aj Ajʜ Ajۍ Aj  ( (܏ Ajֈ Aj Ajܒ! 6 B7 Aj ( (A׋ Aj Ajʲ (YE[  (YAώ! E[ Aj   ܌ Aj Ajʜ q Aj Aܘ  Ajʜ (YAK Aj kYۛ  6 6 AlY ( (Aj ü] 5! Ajֈ Aj ( ( ȏ  )7 Aj A  Ajْ Aj Ajʜ Ajۍ (!  Aj  ( ܛ  )7 Aj A Ajّ  Ajʜ Ajۍ Ajֈ - Aj Aܘ  Ajʜ - Aj Aܘ  Ajʜ Aj ( ( ( (ˤ Aj Ajܒ Aj ( ( ( (ˤ Ajۍ  (6  )7 Aj ( ( - ˼ Aj  )B (ٚ ۍ  (6  )7 :  -: Aj ( (φ ( (ֆ  (6  )7 (Y (Y(O[ (! ( AljY (Y( (֟YE[ /Yq /Yqq Aj  ( (Ȗ  r Aj  Aj׍ 	6 Aj  (ܲ Aj  ( ( ( ( /Yȃ Ajۍ  (6  )7 (	F  )7 Aj A Ajّ  )7  )7 Aj A Ajّ Ajۍ ۍ  (6  )7 Aj  Я ۍ  (6  )7 Aj (  ђ ۍ  (6  )7 Aj ɲ )BQ )§ Aj  - ) )ȉ  )7 Aj A Ajّ Ajۍ (	F[  Ajʜ 	6 - Aj Aܘ  Ajʜ (YK! 6 B7 (Y tj!  G (! AjY! ( M[ ( Atj!  ɵ! ɵ! Aj  Я Aj  Я Aj  - ՞ (Y (Y ( (ώ! Ajۍ  Aj  - ՞ (Y (Y ( (ώ! Ajۍ  Q    ώ[ E[  }YB! Aj  -   }՞ Aj  (ܲ    ώ  )7  )7 Aj AA  T Ajّ  )7  6  6  )7 Aj AA  T AjAّ Ajۍ Ajۍ  R[   ( (ώE[A!A! Aj   ȇ Ajۍ Ajۍ Aj A ȇ Aj Ajʜ ! ! Aj  ( (܏ Ajֈ  Ajʜ Aj ( ( ( (ˤ Aj Ajܒ Aj Aj (Ԡ (Y (tj!  G (! Aj! ( M[ Aj ( AtjYAj (Ԡ Ajۍ (Y (Y(O[ (! (! 6 B7  Al jY Ajы (Y (Alj!  G )! Aj  Aj܍ )! Aj  Aj܍  7  7  )7 Aj A AjAّ  Ajʜ Aj! Ajۍ Ajۍ Aj  -ܤ  Ajʜ Aj  ( (ף Aj  )Y§ B§Ȇ Aj  Aj܍ Ajۍ  (6  )7 AjՌ Aj  (ܲ  )7 Aj A Ajّ ۍ  (6  )7 Ajۍ  )7  )7  )7  )7 Aj  AjȒ ۍ  (6  )7 Aj ( (φ ( (ֆ  (6  )7 Ajԛ (! (!  (Y6  6 (Y(Y M[ ( Alj! (! (! A (Y-YY:  ( K Aj! Aj! ( AtjY(! )! (! )! Aj! Aj! )Y! (Y!  A  jY(I Aj   ( AljY( (ԏ 	6 Aj Ajʽ Aj  ѐ  Ajʜ   (F  )Q[ Aj  ѐ Aj  ٚ  )7  )7  )7 Aj A AjAّ  Ajʜ Ajۍ Ajۍ (Y (tj!B! /!  G (Y (O^ Aj! ( tj/ G[ ( M^ ( tj1 |!^ P[ Aj ( ( ȏ  )7 Aj A  Ajْ  Ajʜ Ajۍ (! /Yq / 	qF Aj  ܲ  )7 Aj A Ajّ  Ajʜ Ajۍ -F Aj  ( ( /YՂ   Ȅ  Ajʜ )Y )YT Aj   ȓ Aj  ٚ Aj  ٚ ( ( ( (ώ! Ajۍ Ajۍ  Aj ( ( ( (ˣ Aj   ˆ Ajۍ Ajۍ  )7  )7 Aj A Ajّ  Ajʜ Ajۍ ( )! Aj Aj (Yڀ Aj ( (ς Aj ( ( ( (ˤ Aj ( ( - ˼ )! )! Aj  )  (ٚ  7  7  )7 Aj A AjAّ  Ajʜ Ajۍ Ajۍ    I6  6  Aj6  Aj6 Aj  AjAф Aj  /Y܉ (	F 6 B7  (6  )7 Aj  Aj܍ Ajۍ  (6  )7 AjՌ -AF ( (! Aj Aܘ ۍ  (6  )7A! AM -!  : Aj  ٚ ۍ  (6  )7 : Aj (  ђ ۍ  (6  )7 Ajۍ  AjAü] Aj$ - 6  AjAü] Aj$#AkY$ Aqk (! (Y(	F Aj Aܘ B7 B7 B7  (6  )7 ( (֥! (Y (YAЅ! Aj   ܌  )7 Aj AA  Ajّ Ajۍ (Y (Atj! Y G Aj! -G[   ֎Y!   ! ! )BQ Aj  ) )є!! (Y	F[ (! (! !!! /q /q Aj  ( (Ȗ Aj  /܉  6  6  6  )7  )7  6  6 Aj  AjB AjA׿ Ajۍ Ajۍ  )7 Aj A Ajّ Aj A ٓ (!! 6 B7 (Y (Atj!!! Y G! - (! Aj!  r! ֎YE[ ( r! -F Aj  /܉ Aj Ajʜ! 6 B7 (Y q Aj  ( ܛ  )7 Aj A Ajّ Aj  ( ܛ  )7 Aj A Ajّ Aj Ajʜ Ajۍ q Aj Aܘ Aj Ajʜ q Aj AA -ܘ Aj Ajʜ q Aj Aܘ Aj Ajʜ Aj  ( (܎ Ajֈ Ajֈ  (6  )7  )7  (6 Ajۍ (! (! (Y(Y (!!B Al j) |Y  V!  jYG[ P[ Aj  ٚ  )7 Aj A Ajّ Ajۍ 6 B7 Aj A -ٓ 6 B7  (6  )7  )7  (6 (! Aj (- (Y( (ș (! ( (Y (I ( AljY-! Aj ( ( 5Yȏ Aj ( ( )ȏ Aj  ( (ܙ Ajۍ )! )!  )7  )7  )7  )7 Aj  AjȒ  7  7  )7   AkAq  AjAْ Aj B At­§ܘ Aj Aܘ Ajۍ Ajۍ Ajۍ Δ ( ֆ (! ((E (Y(Y (Alj!  G -! Aj! [A!A! Aj  ܘ B7 B7 B7  (6  )7 Aj ک (	F Aj Aܘ (Y(Y (Yפ  )7 Aj A Ajّ Aj   ף Aj  ˕ (! (! (	FYE  ɚE )! Aj  ( (֤  7  )7  )7 Aj A AjAّ Ajۍ Aj   ( (ˤ  )7  )7 Aj A Ajّ Ajۍ [ Ajۍ Ajۍ Ajۍ Aj Aܘ 6 B7  (6  )7  )7  (6 ((E[ Aj (YAܘ Aj Aܘ 6 B7  (6  )7  )7  (6 (! Aj ک (	F AjɅ (! AjɅ Aj Aü] Aj Ajܰ (Y	G (! (! (! (!!!!  6  6  6 Aj  ( (֤ Aj  ( (܌ Aj  (qܱ ( (פ  )7  )7 Aj A Ajّ ( (ɚ  )7  )7  )7 Aj A AjAّ  )7  )7  )7 Aj A AjAّ  6  6  6  6 Aj Ajг  )7 Aj A Ajّ 6 B7  (6  )7  )7  (6 Ajۍ Ajۍ Ajۍ Ajۍ Ajۍ (! (Y(E ( Aj Aܘ 6 B7 Aj Aܘ 6 B7  (6  )7  )7  (6 (Y-! -!AA͏! Aj A tAq rٓ  (6  )7 6  6 6 -E (Y (Alj!  YF[ Aj! -G[ (E[ ) )Z[ Aj Aܘ Aj Ajʜ (Y (YAlj! !  F[ -! Aj! [ Aj Aܘ Aj Ajʜ (! (! Al j! -! (!! !  YF[ Aj! -G[ (E[ E[  ˿  ˿X[  (! Aj  )Yٚ Aj  /Y܉ (! /Yq / 	qF )! Aj  ȗ  7  )7 Aj A Ajّ Ajۍ  (6  )7 Ajۍ (!! (Y!  Al jY- (Gqj!  jYG[ k F  )7  )7 Aj A AjّA! -E  6 6 6AA Aj֡AqAF! )YP  )7  )7 Aj A Ajّ )! )! Aj   є  7  7  )7 Aj   AjAّ Ajۍ F Aj  ѐ  )7  )7 Aj A Ajّ Ajۍ 5! Aj ( ( ­Yȏ Aj ( ( ȏ  Aj6  Aj6  Aj6! Aj! AG Aj Atj ()7 j! Aj! Aj A  AjAْ Ajۍ Ajۍ Aj    Ղ   Ȅ Ajۍ Ajۍ 6 B7 Aj  ( (܎ 6 B7  (6  )7  )7  (6 Ajֈ Aj ѯ (Y (!AA͏! Aj Aܘ  (6  )7! 6  6 6 (Y Alj!  YF[ Aj! ( (AώE[  )7 Aj A Ajّ Aj Ajʜ (! (! Aj Aܘ Aj   ܎ 6 B7  (6  )7  )7  (6 Ajֈ Δ Aj֍ (! (Y(YE Aj Aܘ B7 B7 B7  (6  )7AA͏! 6 B7 Aj Ǜ (! (! 6 B7  Al jAkY Aj   -ӭ Ajۍ  (6  )7 ( ղ Aj  Շ  (6  )7! AG  Ajj! Aj! (YE[  6  (6 Aj A Ajّ Aj Ajʜ AjՌ Aj  ( (܎ Ajֈ  (6  )7 6  6 6 AK Aj  Akѐ  )7 Aj A Ajّ Aj Ajʜ Ajۍ (! (YG (! Aj  ֜A AI! (Y (tj! ! E  FrE Aj ( ( - (˼B ) |Y  V  (! Aj! k! ( ֆ )YP Aj  ѐ  )7 Aj A ­ Ajْ Ajۍ Aj   є AO  )7 Aj A Ajّ Aj  ѐ  )7  )7 Aj A ­ Ajْ Ajۍ Ajۍ Aj Aj ((ڀ  ( (ς Aj ( ( ( (ˤ )! Aj  )ٚ  7  )7 Aj A Ajّ Ajۍ Ajۍ Aj Aܘ Aj  ( (܎  (6  )7 Ajֈ (! (! (!! 6 B7 (Y (tj! !  F[ (Y (O^ Aj! ( AljY؁Aq Aj  ˒ Aj Ajʜ E[ Aj ɴ Aj ɴ (E[ (E[ ) )X[ Aj Aܘ (  Aj  ˕ (Y	F[  )Y7  6 Aj  ( (ף Aj  (qܲ Aj §Y B§YAͭ (! Aj  Aͭ (Y  6  6 Aj A Ajّ (Y  (6  6 Aj A Ajّ Aj  ʑ  )7  )7  )7 Aj A AjAّ Ajۍ Ajۍ Ajۍ Ajۍ Aj AܘAA͏! Aj Aܘ  (6  )7  )7  (6! 6  6 6 (Y Aj  ( ܏  )7 Aj A Ajّ Aj Ajʜ Ajۍ (! (! Aj Aܘ Aj   ܎  (6  )7 Ajֈ ( Aj Aܘ 6 B7  (6  )7  )7  (6 Δ Ajۍ Ajֈ (! (! (! 6 B7 (Y (tj!  G (Y (O^ Aj! Aj ( AljYԀ /[ Aj  ˒ Aj Ajʜ 6 B7 B7 B7 B7 ( Aj Aܘ Ajۍ  (6  )7 (Y (I Aj Aܘ Ajۍ  (6  )7 E[ Aj  ( ܏  )7 Aj A Ajّ Ajۍ  (6  )7 Ajۍ  AjAü] Ajֈ Δ Aj$#AkY$ Aj ٣YAjY (YAҷ (Y (! Aj (َ Aj  + +ʁ (! 6 (! Aj  -Y (Ҹ ( q (Y F[ -F[ AF[ Aj AjAü]  6  6  Aj6  Aj6  AjA̩ AF[ Aj AjAü]  Ajˬ  Ajǖ  6  )7  )7 )!  )7 )!  )7 (!  (6  7  6  7 -YAG -YAGq  (G[ AjAr Aj٦E[ AG AGr[ (էE[ -q[ -E[   AjП   AjЕ Ajܫ Aj Aȡ Aj ( (ӊ (Y (ا  ɍ Aj Aȡ Aj ( (ӊ (G[ Aj (YAӞ (	F 6 B7!  )7  (Y6 (! Aj  Ъ (! (Y (Y (YAώE[  AjA̩ (! (!  Aώ Ajܫ Aj Aj kг Aj ( (ɗ Ajۍ  Aώ  6  6  AjA̩ k  Aώ  AjA̩  Aώ Aj  Aҷ (YE[  ˫ Aj ˮ -AF[ Aj AjAü]  Ajǖ   AjЕ  AώE  AώE[   ɽ ٤Y(Y (Y(j!  6 E^ (! ϟ  Aj Aj  F6  AjA̩ Ҟ ؠ Aj ٣Y(A͋Yȫ ( (Ӊ ڰ ٱ Ϟ  Aώ  )7  Aj6  Aj6  AjA̩  Aώ (! (! 	6    Ajס  Aώ (! (! 6 B7    Ajס  Aώ  )7  AjA̩  Aώ AjA ( (һ (G[ (YAO^  -:  Aj6  AjA̩  Aώ ( (ԑAqYAF[  :  Aj6  AjA̩  Aώ (! (! Aj  Aҷ (YE[   ώYAA Ԉ  ڢ  Aώ (! (! (ą! ٤!! )7 )7 )7 Aj! Aj! AG At! j!  jY(Y (Y  ώE[  ԐAqYAF[ Aj (Aȡ Aj ( (ӊ (Y (ا   AtY( (ֹE[ (Ϛ!AA͏Y :  6  6  6   ǌ   ֹE[ Aj  AjԌ  ( ( (AjΗ Aj։ Ϟ ڰ  AώE  AώE[ (Y (YAώ (A͋YĶ ڰ  Aώ ̒ 	k AjȮ (qE[ (! 6   Aj̑ (! (! Aj Ajܜ (! (! Aj  ׏! )BQ ( )§Ytj  (I! Aj Ajܜ (! (Y(F (ą! E ڰ  (k6 (Ʈ ٤Y(Y(j!  6 E^ Ϟ Aj AjYAܘ (ƯYư! ڰ գ  ( (˙ ڰ Ajۍ Aj (ӝ (	F! 6 B7!  )7  (Y6 (!   Ʊ! Ajۍ Aj Aܘ  Ajχ!  Ajχ! Aj AŨYȦ (! (! ڰ! q !    Ʋ! Aj՜ (G ڰ! (! ڰ  Ӊ ڰ ڰ ڰ ڰ Ϡ ڰ  (k6  (k6  AώE[ )!  )7  7  Aj6  Aj6  AjA̩ ( յ Ajۍ ڰ ٱ Aj$#AkY$ (ϛY Aj (YAjۑ -! A6 6  (Y-At)7 Aj Ajг AtY(! (! (! /qYE /qE[  Aj Aj /Y;  Aj Aj /Y; Aj Aj׵ Aj Ajʽ Aj Aj ( (׵ Ajۍ  M[ Aj Aj׵ Aj Ajʽ Aj Aj ( (׵ Ajۍ Aj Aj׵ Aj Aj  ׵ q ! Aj٣! (! (! ( (  ώ (Y(j!  6 E^ (^ Aj! (!  6 ة Aj ױ (	G Aj  ʑ  (6  )7  Aj (AjΗ Aj؉ Aj Ajܜ (! (Y( Aj (AjAܘ ( ( (˙ Ajۍ  (k6 Aj Ȱ (! (Y	F! (! (AҫYA  ͪ A  ͪ (^ (!  6 )!  6  6  6  7 AjɄ Aj (AjAܘ  ( (ɟ! Ajۍ Aj (AjAܘ ą! B7 AjψY(j!  6 E^AA͏Y 6  6  6  (6  )7 ŤYą! Aj AjӍ (! (Y( (ب  6 6  (j6 ϣ A ө ڰ ڰ Aj ױ (	F ą!!A!ď! k!A!!A!   Į AjɩYĹY ń! Aj՜! (G ڰ ڰ ڰ ! (! ڰ ڰ Aj Ȱ (! (Y	G  (Y6  6  6 Aj (͎Yȟ (! (F ڰ Ajך ! ڰ A  ͪ A  ͪ Ķ B7 AjψY(j!  6 E^AA͏Y 6  (6  )7 ŤYą! Aj AjӍ (! (Y( (ب  6 6  (j6 ϣ Aj (ϱ (! (q !  	ŏ ՜ (G ڰ ڰ ڰ! (! ڰ ڰ ڰ! ڰ ٱ ڰ E[ Aj ȳ AjA AjؔYъ ؊ ڰ Ajۍ ٲ ڰ ԫ Aj$#AkY$ Aj (Y( (Y (YӞA   AώYYA  YоYEA  оE (Y	F!  )Y7  6 B§! §!A!  Aώ!  Aώ!!  Aώ!  Aώ!A!  Aώ Aj  Ы (! (! (! ( (յ  Aj  ǡ Ajɩ! AjAAǪA  ( (ǫ! Ajۍ ڰ!!  յ  Aώ Aj (ȴ (! Ajȼ 	F    ŨYAǫ! ڰ!!!  AώE[ Aj (ә (! Ajۍ [!Aƣ! Aj    ŨYA  ى (! (! ڰ Ajۍ s! (	F  Aώ (Y( (кAqAtY( (Ũ!  AώDŦ!  Aώ[  AώŨ!  AώAŨ!  AώAŨ!  AώAŨ!  ώAŨA! (! (!  Aώ  Aώ[  AώE[A!  Aώ Aj  ˡ (! (! (Y   (  ̉Y      ̉Yڄ! ڰ ڰ  Aώ  ̉!  AώE  Aώ[  Aώ[  Aώ[  AώE[Ĕ! Aj  A׋ Aj Ajʲ (YE[ Aj  (λ  ( (ŨY־ ڰ^^  Ũ!A!      ǉ (! (!  6  6  )7  (6 G Ajȼ! (	F 6 B7  (6  )7  Aώ!A!  Aώ!A!  Aώ!A! Aj ȳ Aj ( (Aˡ (Y )!  (6  7  6 Aj Ajг ( (ƣ! Ajۍ ڰ ! Ajۍ Ajۍ!   AjɩY  ǫ! ڰ ڰ! ڰ  6  6 Aj$#AkY$  (! (!  Aώ 6 B7 (Y (Alj!  G 	k ( (҅ Aj! Aj    (Y (˜ (! (Y	G (! Ajȼ  6  6  6 ( յ ( յ^  Aώ 6 B7 (Y (Alj! Y G Aj! -[ 	k ( (҅ Aj    (Y (˜ (! (Y	G (! Ajȼ  6  6  6 ( յ ( յ^  Aώ Aj   Aى! (! (q[ O^  -:  AώA! ɪE Aj   AAى! (! (q[ AO^ -!  :  Aώ Aj   AAى! (! (q[ AO^  -:  Aώ Aj   Aى! (! (q[ O^  -:  ώ Aj   AAى! (! (q[ AO^  -:  Aώ Aj ( (ǟ 	k    (Y (˛ (! (Y	F ( յ (! Ajɀ  6  6  6 ( յ^  AώE!A  AǬ! Aj   A˛ (! (Y	F[ (! Ajɀ  6  6  6 (! AjA  һ (F (YAO^ Aj -Al jY( (ǟ 	k    (Y (˛ (! (Y	G (! Al jYAjɀ  6  6  6 ( յ ( յ^  Aώ Aj   AAى! (! (q[ AO^  -:  Aώ ɪE ĖYŷ! 	k ġY͜! Aj ġY͜ F )BR[ (E[ +! +! ڰ ڰ ז  fE זErE!	 ü Df DdAt	 ü Df Ddr!! ڤ! ڰ [ ڰ ڰ ڤ! ڰ  6  ;  Aώ Aj ͜ )BQ +Y ¡Db[ ڭE[  ü7!A Aǫ!  Aώ ۯAqYF!   Aǫ!  :^  AώE!A  AǬ! Aj ױ (Y	G )! Ajۍ  7  6   Aǫ!!!  6  6 Aj$#AkY$ (! 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 B7 B7  j! Aj! !  G -YAF!! ɫEAA ٸ!   ! j! j!  jY	I[ !  M[ Aj   Ӣ AjA ( (AȀ Aj   ӣ Aj ( (A׋ 6 Aj Ajʲ (YE[ (!  (Yj6 Aj  ˡ (! (! AjA (Y  Y (  Yһ  K (q (YAK^ At jY(!   6 (!   6 E[ Aj    AȀ E[  AjAǝ A6 6  )7 Aj Ajг AjA   ( (Ȁ Ajۍ Ajۍ  ώ[ AjA  Ȁ Aj AjAAǭA! (F (YAO^ -! Aj! ( (к! Aj AjAʭ Aq  AqAF!! (Y Aj  (Yˡ Aj (Y   (  ͟ /! Aj (   (  ͟ / /q! /Y 	qO[ AjA  AȀ!  ;  ;  ;  : 	6 	6 	6 	6 : B7 B7 B7 Aj! AG  -Y:  6 AtY(! (!  Aj6 Aj Aj   AjA˞ -Al jYɀ  (6  )7 j! Aj AjAʭ (Y Aj  (Yό )BQ )YBT[ AjA  AȀB!  7 	k AjAǭ!  (s (Grq:A! Aj AjAA˝ (! (! (! Ajۍ   	FY6   6   6 : 	6 	6 	6 	6 	6  6  6 Aj AjA AjA˝ Aj AjAǭ (F (YO^ -! Aj AjAAǭ (F (YAO^ -! Aj AjAAǭ!! (F (YAO^ -! Aj AjAǭ (F (YO^ -! Aj AjAǭ! (F (YAO^ -! Aj AjA AjA˝  6 Aj AjA AjA˞ Aj AjAA˞  :  q:  :  :  q:  (6  )7 Ajқ Aj AjAAǭA! (F (YAO^ -! Aj AjAǭ )! (! (! (! AjY AjAü] Aj AjAü] Aj Aü]  Aj Ajϔ  :  E q: 	F 	6  6  7 BZ  7  6 Ajۍ 	6 Aj$#AkY$ Aj  ɕAA͏YA6 6  )7  (6 6  6 6 A6 6 A6 6 6 A6 6 B7 A6 Aj AjȬ (YE[ Aj   (YӞ (	F[  (6  )7  6  6 Aj Ajʟ (Y(j!  6 E^ (Y (YΫ Aj  ʑ A6 6 Aj Ajʟ ( AjAʑ A6 6 Aj Ajʟ Aj ͎Yȯ Aj AjȺ (Y	G 	Gq )!  6  7 B§! §!! 6 B7! ڰ Aj AӞ (	G ( (  ƌ! Aj՜ (F (ڰ Ajۍ Ajۍ Aj ƍ Aj ( (˧ (! (! ڰ 	F[  6  6  6  Ϋ   ( (֮  6  6  6 A6 6 Aj Ajʟ Ajۍ Aj ۑ Aj AjǓ Aj ( (љ Ajۍ ט (! (! (! (! (	G Aj (Y (YAˋ (  (Y!   !A!! Aj! Aj  ʑ Al j!!  G )! Aj ( (֛  )7 6 6  7 6  6 B7  AjȬ (Y Aj  (ʒ j! Aj! Ajۍ AjAʑ AjA ( (Ǿ AjA  Ǿ  AjA׵ Ajۍ Ajۍ Ajۍ ϟ Aj֍ ȼ 	k!  AjAʑ A6 6 Aj Ajʟ Aj AȚ Aj AȚ	! (Y	G  )! ! Ajۍ  6 ( (Y	G! (Y	F! (! (! (!  7 (! (! ƎYA! -E Aj A͋YAȠ Aj ( (ӊ (! (!! ō!! F Ə! ڰ  kY J! Ō! YAG Aj! ( K[ ! j(!A! AlY  MYnY  l GjY AkAOAA AjY AMY AO! ڰ ڰA!   !   ! 	k! (! (! (! (! (! AjAʑ Al j!  G Aj ( ( ( (Ǿ Aj! AjAʑ AjYAü]!! AG AtY j(!  Aj jʼ )! Aj   kД A6 6 A6 6  7 A6 6  )7 Aj AjAг Aj ( (ʒ Ajۍ Ajۍ Ajۍ Aj  Д 6 6  )7 Aj Ajг Aj ( (ʒ Ajۍ Ajۍ j! !  (6  )7 Aj Aj׵ AjA ( (Ǿ Ajۍ AjAʒ Aj  ї 	F 	Fq Aj ( (ʒ Ajʒ AjA  Ǿ A6 6  )7 6 6 Aj AjAг Aj ( (ʒ Ajۍ 	G  AϏE   AϏ!! AjAʒ AjA   A Ǿ 	G AjA § B§Ǿ AjAAǾ  (6  )7  AjA׵ Ajۍ Ajȼ Ajȼ Ajۍ Ajۍ ϟ Aj֍ Ajȼ ȼ Aj$#AkY$ ٤YAj! Aj ( ɕ Aj Aj ׌ Aqk Aj ۧ Aj  Aj Ajǲ Aj (͎YAȟ ( (͌! ڰ Aj  Aj Aj ( (D̴ (G B7 AjψY(j!  6 AA͏Y 6  6  6 šYą! Aj AjӍ (! (Y( (ئ  6 6  (j6 Ϣ  Ɵ ՜ ( (Ӊ ڰ^   (̫ ڰ Ajԟ Ajۍ Aj ۧ Aj AjǓ Aj ( (љ Ajۍ Aj  Aj Ajǲ (! (! (! (! Aj Ajѥ (! (! AjAʑ Aj Aj  Ι (!  (Y (AljY6  6  6 Aj!  F[ Aj! (Y	G (! (!  )Y7  6 Aj   § B§Ǿ Ajۍ ! !  6 Aj֌ AjAAǾ Aj  ї )! Aj  ї )! A6 6  7 A6 6  7 A6 6 B7 Aj AjȬ (Y Aj  (ʒ Ajۍ Ajۍ  Aj6 Aj  AjΚ  (6  )7 Aj AjA׵ Ajۍ Ajԟ Ajۍ Ajۍ (! (! AjAʑ AjAǡ Aj ( (ʒ Ajۍ (Y (tj!  G Aj  (AΜ (Y (Atj!!!  G Aj  ʒ (! (! -!!  ؗY! Aj!  j! !  YG j!! -YAk AF[ AG[! Aj   GYʒ Aj  ʒ  6  6 AjڛYAF AjAϻ F[ Aj ϻ Aj  ʒ!! Aj! AjҌ Aj Aj׵ (!! 6 B7 Φ! AjΣ!  (Y (YΥ6 A6 6  6 A6 6  6 A6 6 A6 Aj! Aj! AF[ j! Al jY(YE[ (! Aj (Yȩ (! (G  خ  6  6 Aj Ajʟ ڰ ! ڹ^ AF[A k! Aj Alj!!  F[ Al j(ڰ j!^  )7  (Y6 (! Aj (ۦ A6 6 6 B7 A6 6 6 B7 A6 6 6 B7 A6 6 6 B7 Aj! (Y (tj! (! (!  G Aj  (YAΜ Aj Aj̢ Aj  ڀ (Y! (! t j(Y I  j:  jYG[ Aj! (Y (Atj! Y G Aj ( ( Ξ Aj! Aj Aj̢ (G[  (YM[  j: (Y (Alj! Y G Aj ( ( Ν Aj! Aj Aj̢ (G[  (YM[  j: (Y (Alj!  j! (! !  YF  FrE Aj! -! j! E[ 6 B7 Aj ( (ٹ Aj ( (ٹ Aj ( (ٹ Aj / (˘ Aj ( (ٹ  (6  )7 Aj Aj̢  ۟ (! /! 6 B7 q  6 Aj Ajѣ Aj ( (і 6 6 A6 6  )7 Aj AjAг Ajۍ Ajۍ Ajۍ  (6  )7 6 B7 (! (! Aj AjǓ Aj ( (љ AjA ( (ͨ Ajۍ Ajۍ (Y AjA ( ͨ AjAAͨ AjAAͨ Al j!  G Aj ( ( ( (Ǽ Aj! AjA ( (ͨ Aj Aj״ 6 6 A6 6 A6 6  6  6 6 6  )7  )7 Aj AjAг Ajۍ A6 6 A6 6 A6 6  Aj6  Aj6  Aj6 Aj!! AF[ Al jY(YE[ j! (! (Y(YE[ 6 6  6 A6 6  6  6 A6 6  (6 Aj AjAг Aj ( (ʒ Ajۍ Aj Aj׵ Ajۍ Ajۍ Ajۍ Ajۍ Ajۍ Aj֍ Aj Ajѥ Aj AjѦ Aj Ajѧ Aj ( ǋ   Ajɩ̫ AjҚ Ϟ Aj$#AkY$ ŘY͎! ڰ Aj Aȟ ( (͌! A6 6  )7 Aj Ajг A ( (ͪ Ajۍ 	k ڍ (! (YF Ś! Aj՜ (G G! (ڰ  q  լs  rG!  ا  ا A Ө ֭ Aɜڰ Aɜ! A ( (ͪ A -Aͪ Aj  Ȥ ( (͌ڰ Aj (Yʏ )! Aj ʏ  )7  7 A6 A6  Aj6  Aj6 Aj Aj܋ A6 6  )7  Aj ɖ Ajۍ Ajۍ Ajۍ A͋! A͋! 6 B7 6 B7 (Y (Atj!  G (! (! Aj ʏ (! (!! Aj ʏ (! (!  6  6 A6  Aj6 Aj Aj܋  ( (ҫ! Ajۍ AAͪ  Aώ!  Aώ!A!  Aώ!  AώY! ! Aj! Al j! Aҫ! Aҫ!  G -!  (Y (Yҫ!  Aώ Aj  ą    Ζ Aj    AώYAA ҫ    Ζ Aj Ajʔ Aj! ڰ ڰ Aj ʚ Ajۍ Ajۍ A͋! Aj ʏ (! (! Aҫ! Aҫ! Aj Aҫ A   Ζ Aj Ajʔ ֭ ą! Ajۍ ڰ Aj Aܘ A ( (ͪ Ajۍ A͋YAҫ! ڰ  ɖ ڰ A͋Y ɖ A͋! A͋! A͋! A͋! A͋! 6 B7A!! AG Aj  -Y۱ Aj A AtY( ( ( (ڣ (! (! Ajۍ ɘ ҫ!  (F Ajս (! At jY 6  6  jY6 ڰ 6 B7 B7 AjAü] Aj Ajӕ /YAG  )7 A6  Aj6 Aj Aj܋ (! (! A6  Aj6 Aj Aj܋ (! (! Aj  ܘ      ( (ɞ! Ajۍ Ajۍ Ajۍ AAͪ ɘ Aҫڰ Aj ʚ  ɖ! A͋! A͋! A͋! A͋! A͋! A͋! A͋! 6 B7 B7 AjAü]A! Aj Aj͚ )BR[  )Y7 BR Aj  ٽ Aj Aܘ Aj Ajʻ  A ( ( ( (ڣ (! (!  (F Ajռ (! t j 6  jY6 ڰ Ajۍ Ajۍ A͋! 6 B7 A6 (6 -: Aj!A!! AG Aj   j-Y۲  AtY(Y6  (Y6 A6  Aj6 Aj Aj܋  ( (ҫ! Ajۍ A (Y (YҫYAҫڰ AҫYA  ҫڰ Aҫ! A; A6 6 A; A6 6 B7 Aj Ajӕ /YAG )! Aj  ܘ  6  6  7 Aj Ajг A ( ( (Y (Yɞ! Ajۍ Aj     ـ A ( (ͪ Ajۍ ڰ Ajۍ Aҫ! ڰ ڰ ڰ Ajۍ  (F Ajۢ (! Al jY : A:  6  6 B7 B7  jY6  )7  (6 Aj A͋Y Aے (! (! A͋! A͋! A͋! A͋! A͋!  (6  )7  )7  (6  )7  (6 ڰ ڰ Aj  Ȥ ( (͌ڰ ڰ ڰ ڰ ڰ ( (AώY Aj AȠ Aj ( (ӊ (G[ Aj (Yڎ (F (! Aj ӝ  ( (	G (Ե Ajȼ ڰ ڰ A͋! A͋! A͋! A͋! A͋Y ɖ ͋! A͋! A͋! A͋YA͋! A͋! A͋! A͋Y ɖ A͋! ͋! A͋Y ɖ ą! A͋! A͋Y ɖ A͋!  :  6  6  6  6  6 B7  6  6  6  6 Aj AjAü]  6  6  6  6  6  6  6  6  6  6 6  6  6  6  6  6  6  6  6 :  6  6  6  6  6  6 B7 B7 B7  (6  )7  )7  (6 B7  6  6 B7 B7 B7 B7 B7  6  6 B7 : B7  6  6 B7 ڰ ڰ ڰ ڰ Aj$#AkY$ ϛY AjYɌ ٣! Aj ۨ AjY Aj٧E  -:  /;  /;  -:  /;  -:  /;  -:  -:  /;  -:  /;  /;  -:  /;  -: (A -YӨ (A -YӨ  -:  /;  /;  -:  /;  -:  /;  -:  -:  /; 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 B7  -:  /; Aj!! AF[ Al jY(YE[ (! Aj / -Atr׆ (   ( (ͫ j! Ajۍ Aj Ajʼ A6 6 A6 6  )7 Aj AjAг (A ( (ͫ Ajۍ Ajۍ (֭ Aj ( (ʑ Aj AjAü]  :  :  (6 (^ Aj AjYAü]  AjAü] Ajȼ Aj ٤YAjۑ (ľJ (! ((Al¸ (ľ· ¸D£Y£YD D£d! (A Ө -!   DfqY:  G Aj (AȠ Aj ( (ӊ (! (! ; B7 AjɷAqYG (Y (tj!  YF[ Aj!  Aj (Aӧ Aj͍ sq[ q[ Aj ( (Ȥ ( (͌ڰ^ G[ Aj ȫ ( (Ӊ ڰ D¢! Aj (AȠ 	k ( (ӊ (G[ (YAӨ Df Aj Aӧ Aj͍[ ľ· fE[ Aͪ ڰ^ Aj (ڏ (Y (ا!#AkY$ Aj AjYۑ Aj AjǓ ( ( (˙ Ajۍ Aj Ajǔ ( ( (˙ Ajۍ ( (YG֭  Aj ۑ Aj Aj (Aj (Aj Aj̶ (͋Y ( (˙ ڰ (Y(j!  6 E^ (! ϟ (A͋! Aj (AjAA  Fܘ  ( (˙ Ajۍ ڰ Aj (ӝ (	F 6 B7  (6  )7 (! (Y Al j! !  G (! Aj!   jYM[^ Aj ۞ Aj ( (ʒ  (Yk!  (Yj! ! AjY G (Y K^   ( ü]  k!  j! !  k! (!!!  6  6  6 Aj  љ ( ( ( (ώ! Ajۍ Ajۍ Ajۍ  Aj؈ (ں  (6  6  Al jY6  F[ Aj! (Y	G  )Y7  6 ( § B§ҫڰ Ajۍ ! !  6 AjҒ Ajۍ (ں Aj AjǕ (Y (Alj! (! !  G Aj! (Y	F[  )7  )7  (6  6 (AҫY ( (ҫڰ  ( (ҫڰ ڰ Aj؉ ! !   kAnԙ  ձ  )7  (Y6  )7 (YAj! (Y (Atj!! (!  G AF^ ( -Y -FŃ Aj ( ( t j5ȏ ( ( (˙ Aj! j! Ajۍ^ Aj! (Y (tj!  G Aj (AӞ (	F! 6 B7!  )7  (Y6 (! Aj  Aͭ!! (Y  Y (  YAώ  -˵ j! jYAG[  Aj ( ( ­ȏ! 6!!!  Aώ /! /! /! /! /! /! 6 B7 qY qrE  (6  )7! Aj       ȅ Ajۍ /!  )7  (6  Aώ )YP Aj Aܘ! Aj  پ A6  Aj6 Aj Aj܋ Ajۍ^  Aώ Aj AA -Yܘ s!  ܁! : 6 B7 AqYAF  )7  )7 -! 	k  τ (Y (YG Aj    Ȉ Aj   ( (Ǩ!! 6 B7  : Ajۍ! (! (! (! (A͋Y  ˙ ڰ (A qYӨ  6  6  6 A6 6  6  6 6 6 Aj AjAг Aj ( ( (Ƞ Aj ( (ӊ (! (! Ajۍ G Ajۍ E  ܁AqYAGq Aj Al jY( (Ձ   Ȉ Ajۍ  (6  )7  )7 6 6 Aj Ajг  ( (˙ Ajۍ A Ө Ajۍ ڰ Aj! Ajۍ Aj (Ӛ ( ( ( (֮! Ajۍ  ( ( (ĳ Aj! Aj  ˓ ( ( (˙ 6 6  6 Aj֡! ( AqAG֭ /!!  / /qYY; /  qY!  / Y; /  !A! AG    I; Aj Ajʽ  jY(A ( (ͪ Ajۍ Aj Ajʽ (A ( (ͪ Ajۍ Aj Ajʽ ( ( (ĳ j! Aj! Ajۍ (Y (tj!!  G AF^ ( ) At)QŃ Aj! j!^ (Y (Alj!B!  G )Y   T! Aj! (ں (Y (Alj! º!!!!  G ( -YA ҫ! Aj )ºD¢ £ʎ A ( (ͫ Ajۍ ڰ j ! Aj!  rYsq j! (!  6 A6 6  6 6 A6 6 A6   M6 A6 Aj!! AF[ Al jY(YE[ (!  (6 Aj Ajʼ (   ( (ͫ j! Ajۍ ( -Ń Aj  Շ ( ( (˙ Ajۍ (Aj! (Y (Alj!  G Y-YAl jY(! (! -!  -Y:  G (ں 6 B7 -Al jY(Y (YAlj!  G (AҫYAҫYA -AtY( ( ( (ɝڰ -Y (Y (Y֗AqYAF Aj    ԏ A ( (ҫڰ Ajۍ ҫ!  ʺ Aj  - ( (ԏ A ( (ҫڰ Ajۍ ҫڰ  ɖ ͋! Aj A ٓ  ( (˙ Ajۍ Aj! ڰ Aj ʚ ڰ  -Al j6 Aj  Ajв (Y (tj! (! (! (! !  G (! Aj! -AF[  O^ Aj ( t j(Ȥ ( (͌ڰ^  ۪ (^ )!  )7 (!  (6  6  7 Ajև -! Aj! Aj  τ (! (! Aj ܜ Al j! (Y(Y (tj!! (! Y G  F^ ( M^ Al j! ( tj(!    ( (п! j! Aj! (A͋Y Ń ڰ (  Gq Gr֭ (͋! Aj ( ( ­ȏ  ( (˙ Ajۍ ڰ - ( (֗AqYAF[ (A͋! Aj   ӭ  ( (˙ Ajۍ ڰ  (k6 ( (Ձ! ( G Kr֭ ( ( Ajӫ Aj  (ѐ Aj  )ٚ  )7 Aj A Ajّ  )7  (6 Aj  Aj܎ ( ( (˙ Ajۍ AjՌ Aj Aܘ  )7  (6 (! (! Aj  Aj܍ Aj    ( (ـ Ajۍ AjՌ Ajۍ ( ( (˙ Ajۍ (! ( (Y(YE֭ (ں E (Y (Atj!!  G  6 (Y -!!! AF[ - ۘE j! ! Aj A ٓ (! (! Aj  ѐ Aj    ( (ـ Ajۍ Ajۍ A6  Aj6 Aj Aj܋ (A ( ( ( (ɞڰ Ajۍ Ajۍ Aj! j! (Y (YF[ Aj Aܘ (! (! Aj   kѐ Aj    ( (ـ Ajۍ Ajۍ (AA ( (ɞڰ Ajۍ (Y (Atj! Y G (! (! Aj - Ajǅ ( (Y (Y˙ ( ( (˙ ( ( (˙ ( G֭ (Y (Atj!  G  (6  )7  )7 ( ( Ajӫ Aj! (F (ں ( -! Aj  ( ( ҭA !A  j! (Y (Alj! (! !  F[ (YF[ -! (! -! (Aҫ! Ak AMAqk AG[ AjAʑ  6 A6  Aj6 Aj Aj܋  )7  (6 AjAʑ A6  Aj6 Aj Aj܋  ( (ҫڰ Ajۍ F  (I Aj   ( AljY( (ԏ Aj Aܘ Aj!  ( (ɘ Ajۍ Ajۍ ڰ  ھ Aj Ajѯ (!  (Y (AljY6  6  6  F[ Aj! (Y	G )!  )Y7  6 (Aҫ!  7 A6 6 Aj Ajг  ( (ҫڰ Ajۍ  § B§ɘ ڰ Ajۍ ! !  6 Aj֌ (^ 6 (! (Y (F (!!  F[ Al! At! j!  jY( (  jY( (ώ[ Aj! 6 At j!  F[  )7  )Y7 Aj! §	G (YĴ ڰ Ajۍ  F[   kAvԖ (Y (Alj!  G A6 6  )7 Aj Ajг Aj  ( (ף Aj ( (ʑ (A ( ( ( (ɞ! (Y (F ջ Aj! ( AtjY (6  )7  6  j6 Ajۍ Ajۍ (! (! At j!B!  G! (	G ( ( ( (п! (A ֺ ­ |! Aj! ( ( (G֭ Aj ( ( ȏ )! Aj ( ( 5ȏ  7  )7 Aj A Ajّ ( ( (˙ Ajۍ Ajۍ Ajۍ  (j6 -YAF (ں Aj Ǜ (Y (Alj! (! !  F[ -YAF[ (AҫY ʺ Aj A AtY( (ԏ  ( (ɘ Ajۍ ڰ Aj!  ڿ (E[ (AҫYAҫڰ Aj Aܘ  ( (ɘ Ajۍ ڰ G[ (ņE ( ɖ!!! AG 6 A6 6  -YAt)7 6 Aj AjAг j! ( ( (͋! Ajۍ (Y (Alj! Y G Aj!  -G[  ٨!   GY֭ A ֺ ڰ  q j!  j! Aj ( ( ؅ )! Aj ( ( ؅  7  )7 Aj A ­ Ajْ Ajۍ Ajۍ (A͋Y ( (˙ ڰ ( G֭ Ajۍ Aj! Aj  љ (A ( (ͪ Ajۍ Ajҙ (! (! 6 B7 Aj - ( (șA! (!A! ( (Y (O^ ( Alj-! ( ֆ (Y (Alj!A! Aq!! Y G Aq -YG Aj  ( (ף (! (! Aj  ܤ Aj    ( (ـ Ajۍ Ajۍ  (F Ajۢ (! Al jY (6  )7   G: 6 B7  jY6 (! Aj! E Al jYAFr[   Akы  (6  )7 (YO^  j6 (! (Y (YF (!!  G AlY jY-  jY-G[ ( ( ( (ώE[ (Y (G[ (! (!!  G AlY jY( (  jY( (ώE[ Aj AjٗE[ Aj AjٗE[ (Y (G[ j! ( ( t˹E[ j!  6 AjҎ  6 ( G֭ (ں Al j! Aj!  G (! - AҫYA (Y (Yҫڰ AҫYA  ͪ AҫYAҫYA ( (ҫڰ Aj!  ɖ Aҫ! (Y (Alj!  G!  (YA ҫY ( (ҫYAAͪ ڰ  Aj­ Aj­B7 6 G  t j(Y( (ҫ! (Y A ( ҫڰ j! ڰ  AҫYҫ! ڰ Aͪ (Y tj!  G (! Aj! ( M[ (! AҫY Al j ͊ ڰ ڰ Aj! ڰ ڰ ڰ ڰ ! (^ )!  )7 (!  (6  6  7 AjҎ Aj Ajܜ (! ((Y Aj ֫  (k6  (k6  (jY6 E^ (^ (!  6 ة Aj ۑ! ( ((G֭ Aj ۑ -! -! (A͋!A! (! (! kAA q!A!A!A!AA q! Aj  (ѐ  )7 Aj   Ajّ Ajۍ  ( (˙ Ajۍ ڰ qY!AA ! AG  -YAt)7 A6  Aj6 Aj Aj܋ ( ( (͋YA   FY A ͪ ڰ j! Ajۍ (ں -!  (6  )7  )7  :  : (Y(!  Aj6  Aj6  Aj6  Aj6 Aj  Ajв (! 6 B7 (Aj! (Y A  AO Ytj!A! (! (!! !  G (Y (O^ Aj  ( tj(Yڀ Aj  (ܱ Aj  -۰ Aj  -AtY( (Ǩ Aj A -AtY( (Ǩ Aj  (Y( ( (- ͣپ )Y )YQ 6 B7 Aj   Ș Aj AjAü]  (6  )7  )7  (6  )7  (6  )7  (6  (6  )7  (6  )7  (F AjAA҂ (! Aj! Al j AjAü]  jY6  ۪ Al j! (! Aj! Aj! (! !  G Aj! )YBQ[  7  AjAü]! (ҫYA ( (ҫڰ AҫYAAͪ A (Y (YҫYə ڰ 1! 1! 6  B B7 G t! j!  jY-E[ Aj  /ܘ A ( (ҫڰ Ajۍ A ( (ҫYə ڰ A ( (ҫڰ A ( (ҫڰ AҫY -ʺ  ( (ɘ A ( (ҫYA ( (ҫڰ ڰ Aҫ! (Y (! Aҫ! Aj ( ( ­Yȏ AҫYA (Y (Yҫڰ  6  6 Aj A  Ajْ A ( (ҫڰ Ajۍ  6  6  6  6 Aj A  Ajْ A ( (ͪ t j! ҫ!  G (! Aj! ( M[ (! ҫY Al j ͊ ڰ ڰ Ajۍ ڰ Ajۍ ڰ ڰ ڰ ڰ ڰ Ajؐ ! !  kAn!!  G Al jؐ j!  AAʬ (! ( ((YAK֭ - Aj Aܘ Aj ( ( ­Yȏ  )7 Aj A  Ajْ Ajۍ ( ( (˙ Ajۍ  ǐ Aj!A ( (о Aj  Ԍ Aj ܜ (Y (Y(Y  I! (!! (! (!  G t j( Al jY( (˙ j!  (k6 Aj։ Aj Ajܜ (! ((YE  (k6 (! (!  (k6  F[ ָ (ں Aj AjǑ (!  (Y (AljY6  6  6  F[ Aj! (Y	G  )Y7  6  (6  )7 (ҫY § B§ҫڰ A6  Aj6 Aj Aj܋  ( (ɘ Ajۍ ڰ Ajۍ Ajۍ ! !  6 Aj֊ Aj$ (! (! (Ƣ! (! 6 B7 (Y (Atj!  G (֭ Aj! (Y (Atj!  G Aj (ľ·ʘ Aj! (Y (Y  I! ¸D£! Aj! Ajr! (! Aj! (!  FYE At j+! (! (! (!  6  6  6  6 6    D£ܡDܠY£9  Aj6 At jY 9 Aj - Aj Ajʤ Aj  +Y¢ʎ (A ( (ͫ Ajۍ ( Dd֭ (! Aj Aü]   ¢Y9  6 Aj AjYAü] : -YG -YGq  (G[ Aj AjڝE[  +a[ G Gr[ Aj Ajܝ (! (Y+ +a  +b[ - -G[ (Y (G[ (!! (!  G AtY jY-Y  jY-G[ k Aj AjΌE[ - - j˷E[ + +b[ + +b[ + +b[ - - j˷[ + +b[ + +b[ + +b[ + +b[ + +b[ - jڞ[ + +b[ + +b[ + +b[ + +b[ + +b[ - jڞE[ + +b[ + +b[ ( ( ( (ώE[ - -G[ - -G[ - -G[ - jڞ[ Aj AjΌE[ j! Aj Ajֲ[  (k6  (k6 Aj ( Aj    ̴ (F[  AjAü] Dd 6 B7 (Y (Atj! Y G Aj! 	k! -AF[  )7  )7  Ή Aj Ajʗ (YAM (! (! (! 6 B7 Al j! !  G  )Y7  )7 (! §AqAk ( M^ ( tj(! ( K ( Alj/! A: Aj!^ A: Aj! 6  6 A: Aj! (Y (Alj!! 	q!  F[ / G j! Aj! 6  6 A: Aj! A: Aj! Aj!  )7  )7 (Y (Alj! Y G Aj!  Aj٦E[  )7  )7  )7  )7  )7  )7 Aj Ajʗ !  +Y +YܡY9  +Y +YܡY9   +   + ܠ ¡9   +   + ܠ ¡9 ! (! (! (! ( շA!!! j! Aj! Al j! !  G )!  )Y7  7 +!  7  7   +¢9   +¢9   +¢9   +¢9 Aj! ( G֭ Aj ˮ -YAFYE  -:  /; )! (!! !!!  G /! -!  /;  -: -!  :  ;  (Y6  )7  6  7  :  : E Aj ٦   !! AG AqAGr  Gr[   !! j! Aj!     6 (^  6 (!  6 (!  6  շ 6 : (^ )!  )7 )!  )7 )!  )7 )!  )7  7  7  7  7 Ajԟ^  6  AjAʀ  (ľ6 E[ Aj (ڏ (F (YŌ! ڰ [ (Y (tj!  YF[ Aj! (ŌL[ Aj (ȫ ( (Ӊ (! Ajԟ ( (ն Ϟ Ajۍ ٱ E Aj ȳ A AjؔYъ ؊ ڰ Aj Ajӎ (Y(! (! A6 (! 6 (! 6  (j6 At j! !  G (Y (YӜ ڰ ڰ Aj! ԕ  յ (O^ A (Ɏ ɔ! -F -s! Aj ٤YAjۑ (! Aj AjǓ  )7 Aj A Ajّ Ajۍ Aj ( ˓ Aj  Aj܎ AjՌ Aj ( (ʑ Aj Aj Aj͇ ( ( ( (ώ! Ajۍ q rE (Ϛ!AA͏Y 6  (6  )7 Aj ŤYAȧ (! (ӈ (^ )!  6 6 )!  6 6  7  7 Ajɋ Ajۍ Ϟ -F -! : F[ AAӪ -! :  Aj ٤YAjۑďYA (ΦYө ڰ A AjΣYө ڰ A ( (ΥYө ڰ Ϟ A Ӫ ڰ ٲ Aj$#AkY$ Aj Ajӑ Ajɋ ؝ Aj! ٤YAj! ٣YAj! (Y (Atj! Ajr!  G Aj! Aj! Aj! 	k! Aj ۑ -F[ (! Aj ܜ (! (Y( K ( AljY-! Aj jAü]A!  (k6 AqYAF -! A;! E (י! Aj ӎ (Y(Y (YI^ (! Aj  kYAAܐ (! (!  6 AlY  ( Alj ü]  (j6  j! !  G Aj! (Y	F[ Aj Aü]  )7  )7  6 (Ĵ Ajۋ ! !   kAnԚ  փ ׬ E[ (י[ ˭  :  AjAü] Aj  Aj AjǄ (! Aj ܜ (Y(Y I^ G! (! (Y Alj! AlY j!!  G  Aj٦  -F[ Aj! j!  (k6 ( AA ҫ! 6 6 A6 6 A6 6 A6 6 AA 6  6 A6  6 B7 Aj AjӒ (Y   ( ( (ͪ Aj ܜ (!  (Y(I (   (j(Ɖ! Aj՜ (qY (  ͌ڰ  (k6  AjѮ Aj ӎ  (Y(YK^ (!  (F ւ  (j!  K  kAlY Aj  ü]  AjAü] :  : 6 B7  6  j6  (j6  (k6!!  (י! s!  G Aj ӎ (Y(Y M^ (! Aj  (jYAü]  )7  )7 (! (!  jAlY  Aj ü]  k6 	F^ Aj AjAü]  )7  )7  (j6 	k ( Ȥ ( (͌ڰ Aj ӎ (! (Y(Y (F ւ j! ( AljY AjAü]  6  6  )7  )7  j6  (j6 E[ (י[ : Aj ӎ (Y( M^ (!  (jY AjֳE  AjAü] ( AjѮ Aj Aj ( (Θ Aj ( (љ Ajۍ ( ( (Y (Y֮ (A  ͪ Ajۍ  (6  )7  j6  j6 Ajۍ  (j6 Ajҗ AF[ė fE[ !  ӎ (Y(! (! A6 (! 6 (! 6  (j6 t j! !  G (YAӜ ڰ Aj! Ԕ  ֆ Ɏ ٱ Ϟ Aj$#AkY$  ܜ (! ((Y (! (!  (k6  F[  (k6 (AխE[  (jY6  (^ (!  6 ة (ں Aj AjYۑ (! Aj ۑ (! Aj (Y(ۥ Aj! (Y (tj!  G Aj  (ڀ (Y (tj!  G (! Aj! ( M[ ( tjY (j6 Aj! (Y (Atj!! Y G j! Aj! (Y (Alj!  G (! (! Aj!   мE[ (! (! ! (	F[ ( ( ( (ώE[ ( ( ( (ώE[ ɶE[ (Y (Atj! /!  F[ /! Aj!  G[ ! E[ ! (G[ (! ( M[ ( tjY (j6 !  Aj6  Aj6  Aj6  Aj6 (Y (Alj!!  G j! Aj! (! (!! AF[  Ajj! Aj! (Y( ( мE[ ! ! E[ ( M[ ( tjY (j6 ! ! (Y (Alj!  G (Y (tj!  G (! Aj! ( M[ ( tjY(!   M6 Aj!  6! 6 B7 (!  Aj6  Aj6 Aj  Ajв (Y (tj! (!A! ! (! (!  F[  (YM^ Aj! t j(YE[ ( M^ ( Alj!  (F Ajս (! At jY 6  6  jY6  ۪ )! ( (ֆ E Aj Aܘ ( ( (ҫڰ Ajۍ §! B§Y Atj! !  G 5! (! (ҫY  ˖ڰ ɘ A ( (ҫYə ڰ Aj ( ( ȏ  )7 Aj A  Ajْ A6 6  )7 Aj Ajг  ( (ɘ Ajۍ Ajۍ Ajۍ  ( (ɡ ڰ Aj!  AAʬ^ Aj$#AkY$ (! (! (! 6 B7 Aj! (Y (tj!A!  G Aj  (ڀ (Y (tj!  G (! Aj! ( M[ (YAlY j! ( Alj! !  YF[ Aj! ( ( ( (ώE[  (j6 (! (!  (F Ajۣ (!  jY6  6  6  j6 Aj! (!  Aj6 Aj  Ajв 6 B7 (Y (tj! (! !  F[ (Y (I Aj ( ( ( AljY( (ˤ Aj! Aj Ajʜ^  ۪  (6  )7 ( (AAʬ Aj  (A (Y AOY܏  AI  )7 Aj A Ajّ )! Aj ( (  k­Yȏ  7  )7 Aj A  Ajْ Ajۍ Aj Aܘ (Y Aj (  ѓ  )7 Aj A Ajّ Ajۍ Aj Ո AjAAӤ  )7  (A (Y6   6 Aj A Ajّ AjۍAA͏! Aj Aܘ  (6  )7 Aj Aܘ Aj Aܘ Aj Aܘ  )7  )7  )7  )7  )7  )7  )7  )7  )7  (6  )7 A6  6 A6 Ajۍ Ajֈ Aj$#AkY$ (! (! (! (!AA͏! 5YBR Aj ( ( )ȏ Aj  ( (ܙ Aj - ۳ Ajۍ 	k ( ( ȏ )Y )YV Aj   ˆ  )7  )7  )7  )7 Aj A  AjAْ Ajۍ  )7  )7  )7 Aj A  AjAْ 	kۍ Ajۍ Ajۍ Aj Aܘ  (6  )7 6  6 6 -YE ( Aj Aܘ Aj Ajʜ -!! Aj  ۱ Aj  ֚ Aj  ( (܏ Ajֈ (Y  6  (6  )7 Aj A Ajّ  )7 Aj A Ajّ Aj Ajʜ (Y (Atj!  F[ Ak!! k-F ֎! ! E[ (! Aj ǅ  (6  )7 Ajۍ Ajۍ )! Aj  ܲ  7  )7 Aj A Ajّ Ajۍ 	kۍ (	F[ Aj Ajʜ (Y Aj (  ѓ  )7 	k A Ajّ Ajۍ Aj Ո A6 6  )7 	k A Ajّ Ajۍ Aj 	kʜ  )7 Aj A Ajّ Aj Ajʜ Aj  ( (܎  ( (љ Ajۍ Ajۍ Ajۍ Ajֈ Aj$#AkY$ (! (! (!  (Y6 6 6 Aj֡! ( (л! -! AqAFA! k ([A!A! k^A! AA ( FA! Aj  ܘ (  )7 Aj A Ajّ Ajۍ  (6  )7 (Y )! Aj (  ѓ  7  )7 Aj A Ajّ Ajۍ  (6  )7 Ajۍ (Y Aj  ˔ Aj A ( (Ǥ Ajֈ Aj  ѐ (Y (YAljAk! G GqY /! /! /Y rq /  qY!  /  Y; (Y (! G Aj! kq!!  t jY  ζÀJ!  jYG[ 	q (Y	qG AvkAqAKr[ 	qY 	qF Aj  	r qȖ Aj Ajʽ )! Aj  qܲ  7  )7 Aj A Ajّ Ajۍ Ajۍ Aj   ȅ 6 B7 Aj  )ٚ (YA! (YE[ (YE[A! ([ -G[AA ( (л!  )7  )7  6  (6  )7  )7    ­ AjAْA! -GAAA / !  )7  )7  )7  )7    ­ AjAْ Ajۍ Ajۍ Ajۍ Ajۍ (!  )7  AA  Ajّ Ajۍ Aj$#AkY$ (! (Y)BR Aj ( ֚ Aj A ( (Ǥ Ajֈ (Y  6  (6  A Ajّ Ajۍ  (6  )7 )! (! Aj (Aj (ڀ Aj ( (ς Aj ( ( ( (ˤ Aj  (qܲ! 6 B7 - (! 6 B7 A; A: A; : A; : A; : Aj! AF[ t jY/! j! ( ( -лYE[  G (! Aj ( ( ­Yȏ )! Aj  ܘ  7  )7 Aj AA   Ajْ Aj Ajʜ Ajۍ Ajۍ Aj  ܘ  )7 Aj A ­ Ajْ Ajۍ (Y Aj ( ( ­ȏ )! Aj  ( ܛ  7  )7 Aj A Ajّ Ajۍ Ajۍ 6 B7 Ajֈ Aj Ajʜ )YPE (YOq )! )! Aj   є  7  7  )7 Aj A AjAّ Aj Ajʜ Ajۍ G[  )7  )7 Aj A Ajّ Aj Ajʜ -E Aj Aܘ Aj Ajʜ   ( (܎ Ajֈ Ajۍ Ajۍ Aj$#AkY$ (Y)BR 6 B7 (! )! Aj (Aj (ڀ 5! (Y Aj ( ( ­ȏ  )7 Aj A  Ajْ Ajۍ Aj A Aْ  ( (ς Aj ( ( ( (ˤ )! Aj  (qܲ  7  )7AA͏! Aj  )ٚ Aj - ۳  )7 AjY A Ajّ  (6  )7  )7  (6 Aj  ) )ˆ  Aܘ  (6  )7  )7  (6 Aj ( ( ȏ  (6  )7  )7  (6 Aj  ٚ  A Ajّ  (6  )7  )7  (6  )7  )7  )7  )7  )7  )7  )7  )7  )7  )7  )7  )7 A6  6 A6 Ajۍ Ajۍ Ajۍ Aj$#AkY$ Aj ٤YAjۑ Aj ٣YAj  AjǄ ٱ Aj Aj (Y (YΘ (Y Aj (  ѓ Aj Ո  )7 Aj A Ajّ Ajۍ -k Aj AjǓ (! (! (! 6 B7  O  (6  )7 Aj Al jY( (ʑ Ajۍ 6 B7 Aj ( (ʑ Aj ( (ʑ Aj  Aj܍ AjՌ (Y Aj  ( ( ( ـ Ajۍ  (6  )7 Aj! (! (! 6   jY6  6  6  6 B7 Aj! ! ! !  έ (YF[ (! (! (! Aj н[   j  jkj! Aj  ʑAA͏!  )7  (6  )7  (6 Aj A AjAǤ  (6  )7 6  6 6 AjՋ (Y (tj! Aj!  G (! Aj! ( M[ ( AljY(! /! 6 B7 q Aj  ܲ Ajۍ  (6  )7 Aj ( (ʑ  ( (ʑ  (6  )7 Aj  AjA܍ Aj Ajʜ AjՋ Aj  ( (܏ Aj ( (љ Ajۍ Ajֈ Ajۍ (! (! (! (!ď!  Aj6 A6 6  6 6 A6 6  Aj6 A6 Aj!! AF[ Al jY(YE[ (! Aj (Y( (љ    ( (ɥ j! Ajۍ 6 B7 (Y (Alj!  G Aj ( (љ Aj! Aj Ajʜ A ( (Ҳ A  ɥď!ĔY ־ A ө A  ɥ ڰ Ajֈ ڰ A Ӫ ڰ Ajۍ Ajۍ Ajҗ Ϟ Aj$#AkY$ (! Aj ۑ Aj (Yϓ Aj (Ӛ Aj (ȷ (Y (YAώ A ( (һ (G[ (YAO^  -:  Aώ Ajۍ  (6  )7 Ajۍ )! (! Aj AjAü]  Aώ Aj ( (׏ (E[  )7  Aώ  (զ:  Aώ Aj ( (׏ )BR[ )YBZ[ Aj  ( § ӿ  Aώ Aj ( (׏ )BR[ )YBZ[ Aj  (  §ӿ  ܁AqYAF[ (! (! (զ! (! (!! 6 B7 Al jY(Y (Alj! Al j! Y G ( M^ Aj! t! j! ( j(E[ Aj ( (ʑ Aj Ajʜ 6 B7 Aj  τ (Y (Y Y ( (Y Alj!  G YAj! (Y (Y  ֮E[ Aj  ʑ Aj Ajʜ  Aj  ʑ Aj Ajʜ Al j! (! (! Y G Aj!   ( (п[ Aj  G AjϬ Ajֈ Aj AljYAjɀ  (6  )7 Ajۍ )! (! Aj AjAü] Ajۍ Ajۍ Ajۍ Ajғ 	F[  6  7 Aj AjAü]  Aj˰ Aj$#AkY$  (ϛY6 AjY Aü] YAj! Aj!  (Y	G (! AjY٤Y(Y (Y(j (Y(j!  6 E^ 	G  6  6  )7  (6 Aj AjAü] Aj! (Y (Alj! Y G Aj! -[ /q /qE[ (!  (6  6 Aj AjۄE[ Aj Ajѣ Aj Ajѣ A6 6  )7 A6 6  )7 A6 6 Aj AjAг 	6 Ajۍ Ajۍ Aj AjY AjAх (Y (YtI   k­7 Aj Ajʻ  ­7 Aj Ajʻ A6 6  )7 A6 6  )7 A6 6 Aj AjAг 	6 Ajۍ Ajۍ Ajێ Aj  AjAх Aj  AjAх  AjAü] (Y	F[ (! Aj AjAü] Aj،! ԞAA͏Y 6  6 B7 Aj AjAü]  6  6  6  Aj ( ( (jj ( ( ( ( ( (jjjjjr̥ (G (ٳ (! Aj Ajۑď!  AjY6 A6 6  AjY6 A6 6 B7 Aj ӓ (YE[ (! ((Y/q  (6 Aj Ajѣ Ajɩ!A!    ө ڰ A (YAjY ( (ԡYө ڰ A (AjY ( (ԡYө ڰ Aj!Ĕ! (Y (Atj!  G (! (!ď!   ڀ  ( (ɥ A  ΤYө ڰ A  ΤYө ڰ  ־ ڰ Aj! A ө A ( ( (jj¸ɦ A ( ( (jj¸ɦď!  6 A6 6  6 A6 6 B7 (! (! Aj ӓ (Y (! (!ď! Aj (Aj  ע  ) (ץ    ө ڰ A ө ڰ ڰ   ͈ (ٳ Ϟ ٲA Ajؔ! Ԟ Aj Ѣ A6 6  )7 Aj Ajг Ajۍ  )7  (6AA͏YA6 6  )7  )7  )7 Ajؑ ϟ  ( ( ( ( ( (ΨA ( (ģ ( (Y ɨYӜ ڰ ڰ ؊ Ϟ ٲ (ڰ ؊ Ϟ ٲ  ٲ 	G ؋ (G[ (YڥYӜ ڰ ڰ ! (ڰ (Ϝ Aj$#AkY$ (! (! (! -!  (ϛY6 AjY Aü] (!  	F ٲ (! 	G (! (!  (6  )7 Aj AjAü] (! (!ďYA ¸ɦ   Χ  6  6  6  6 AjY Aj،   q̹ G ڰ   ͈ AjԞ ٲ G[ ڰ ( (A֮ (Ę! (ą!! Aj Aj  ӏ ( (ا AjY  ъ  Ϸ G ؊ ٲ  ɨYӜ ڰ ڰ ؊ ٲ^ 	F[ ؋ G[ ڥYӜ ڰ ڰ ڰ (Ϝ (ڰ Aj$#	jY$ (!  (YAAܐ (Y qY  K! (! !  G Aj ׸ Al jY )7  )7  )7 j! Aj! (^ (!  6 )!  6  6  6  7 ̤  (6  6  Al jY6 (Y (Alj!  F[ Aj! (Y	G  (6  )7  )7  6 (! (! (! (! ! Y G Aj! ( (  ώE[ ( (  ώE[ A  AΨ Aj؉ ! !  6 Aj֊ Aj։ 	k$#AkY$ 6 B7A! AG (Y (Alj! -! Y G Aj! (YAK[  -G[ (! )!  (F Ajտ (! Al jY 6  7  :  jY6 j!  (6  )7 Aj$#AkY$  At j(j! jYG[ Aj ۚ! AG  jY(! Aj ( (YAAِ (!  AtY ( Atj  ü] Aj!   j6  (6  )7 Aj$#AkY$ 6 B7 At j! Y G Aj! (YE[ ( Ajʒ Aj ( ʒ  (6  )7 Aj$#AkY$ 6 B7  Aj  kYtvAq-ϻ  (6  )7 Aj$#AkY$ 6 B7 Al j!  G Aj ( (҅ Aj!  (6  )7 Aj$#AkY$ 6 B7 Al j!  G  Aj  ʒ j! Aj ( (ʒ Aj!  (6  )7 Aj$#AkY$ 6 B7 At j!  G  Aj  ʒ j! Aj ( (ʒ Aj!  (6  )7 Aj$#AkY$ 6 B7 t j!  G (! Aj!   E[ Aj ʛ  (6  )7 Aj$#AkY$ 6 B7 At j! Y G Aj!   E[ ( ( (Y (Yп[ Aj  ʑ Aj Ajʜ  (6  )7 Aj$#AkY$ 6 B7 Al j! Y G Aj! (YE Aj ( (ʒ (YE[  6  6  (6  (6 Aj   Ajّ Ajۍ  (6  )7  (6  )7 Aj$#AkY$  Aj ( (ʑ k! Al j!! AjY G  )7  )7 Aj A   G Ajّ Ajۍ  (6  )7 j! !  (6  )7 6 B7 Aj$#AkY$  6 B7 Al j!  G  AjAϻ j! Aj ( (֛ Aj ( (ʒ Ajۍ Aj!    (  ( ǻ Ajۍ Aj$#AkY$ Aj   Ӟ! (	G Aj   ( (һ ( (q! Ajۍ Aj$ #AkY$ Aj    ԏ AqM Aj Aܘ ( (Aώ! Ajۍ (! (YI  Fq  ,	JqE[ ɬ  (6  )7 Aj$#AkY$ Aj ( (   )م Aj Aj ( (׵   ( (ܙ Ajۍ Aj$#AkY$  6  6 Aj  Aǡ A6 A6  Aj6  Aj6  Aj܋ Ajۍ Aj$#	jY$  6  6  6  6 Aj Ȳ A6 A6 A6  Aj6  Aj6  6 Aj Aj܋ Ajۍ ( (ƣ! Ajۍ 	k$ #	jY$  6  6  6  6 AjA  Ǫ A6 A6 A6  Aj6  Aj6  6 Aj Aj܋ Ajۍ ( (ƣ! Ajۍ 	k$ #	jY$ Aj   ʭ (Y Aj    (Yһ (! (! Aj  ǝ A6 6  )7 Aj Ajг      ( (Ȁ Ajۍ Ajۍ  6  6 	k$#AkY$ Aj  (ܲ /q /q )! Aj  ( (Ȗ  7  6  6 6  )7  	k6 Aj Ajǜ   Av (Y (ّ ( յ Ajۍ  6  6 6  )7  Aj6 Aj 	kǜ    (Y (ّ ( յ Ajۍ Aj$#AkY$ 6 B7  Aj Aj ڀ  Aj  )ٚ Ajۍ  (6  )7  ( (ς Aj ( ( ( (ˤ (! ( M^ Aj  ( AtjY( ( ( ( /ȃ (! ( M^ Aj  ( AljY( (ף (! Aj  ܲ  (6  )7  )7  (6   AjA܍ AjՋ Aj$#AkY$ 6 B7 At j! (! (! (! (!A! 	q!! AlY j! !  YF[ j! Aj!  /G[ ( (  ֮[ ( (  ֮[ ɶE[  (qY6 Aj! !  YF[ Aj! Aj Aj֕E[ Aj ִE[   ˻  (6  )7 B7 B7 B7 B7 B7 B7  6 : B7 6 B7 Aj  ˻  (F AjAA҂ (!  j AjAü]  jY6 Al j! Y G Aj! (q[ (E[ -E[ (E[ )!  )Y7  7  BR  ZqY­7 )  (! )  (! )  (qY! )  !!   T  Tr!  7  7  7     T7   BR BRqq­7  (Y6  )7  Aj6  Aj6 Aj  Ajв  Aj6 Aj AjAҵ (! Aj (Y (Y ʧ (! (! Aj   sʧ! (F (! G  I[  O^  O^ Al jYAj Al jYAjִE[ Aj ͖ Aj ͖ )Y )YP  §E ) )Q[!^ :  ;  6  6  6  6  6  6  6 Aj$#AkY$ Aj  AjYǅ (Y       (   ̵ D Y ( ( ̵! (! (! (! (! 6 B7 ( AqAk Aj Ǜ (Y (Alj! (! Aj! !  F[ -YAF[  A AtY( (ԏ  : A: Aj! Aj Ajʞ  ڿ (E[ Aj Aܘ A; Aj Ajʞ -! Aj  ( ( ҭA !A  j! (Y (Alj! (! !  F[ /! ( (Y (O[ Aj   ( AljY( (ԏ Aj Aܘ Aj!  )7  (6  ; Aj Ajʞ  ھ Aj ѯ (!  (Y (AljY6  6  6 Aj!  F[ Aj! (Y	F[ (! (!  )Y7  6	!  AώE		  Aώ!  § B§ʑ  ; Aj Ajʞ Ajۍ ! !  6 Aj֌   !   ! (Y (YAtj! (! ! !  G -! -! ( ( (A ((! B7 B7     c   D Y cqYY9  D   YD Y9D! Ak AMAqA Ak AMAqYAG AF[D!^ AG AGr[D!  Aj  Atrٺ A:  9  :  : :  D 9  D 9  Ajʕ  D  D  ( (D̵ D   ! Aj!!  G At jAjۍ j!  AAʬ D    c! Ajҙ Aj$ #AkY$  6  6 Aj (ʴ (! (! (! (! (! (! 6 6 B7  (6  )7  )7  Aj6 B7 B7 B7 B7 Aj AjAٺ  (6  )7  )7 Aj AjǓ AjDD ( (D̵! Ajۍ Aj Ajǔ AjD D D Y ( (D̵! Ajۍ Aj AjǕ (! (! 6 B7 (Y (YAlj! !  G   ( (A (D D  ! Aj!   !D!A! !  G   ( (A (D D Y¡! Aj   k¸£ ܠ  ¡ܡʘ (Y M^ Aj!  (Y Atj+¡! j!^ D ! At j!A!D! (! ! !  F  FrE (! (! +!  : 	; B7 Aj   Aj     Aj D Y̵Y  ( ( ̵! Aj! Aj!   !A!   D  ܠ!  ն  ԙ ( ձ   ! ! G ( (Ϊ ( (Ϊ!  K^! 6 B7 At j!D k¸D¢¡ ¸£YD !A! D Y!  G (Y (YAώ!!  Aώ!!  Aώ!!  AώY! s! Aj -Y  ¸¢D Y  Ǳ! (!  ܠ!  F Ajտ (! Aj! Al jY 6  j6  :  9  jY6 D D ! (Y Alj! (! ! !  F[ -YAF[ Aj! +! (! (! Aj Aj  ʥ D D !  j! Aj  Aj  ү!  G -YAF! Aj Aj D  ʥ +DeE D !  A: A; B7 AjA Aj   Ǳ! Aj Aj  ټ ܠ! Aj  Aj  Aj    Ǳү! j! Ajԟ Ajԟ  ܠ! !  AAʬ    d!  k! !^ B7 B7 B7  D Y9 Aj Aj	ٺ 6 B7 Aj Ǒ (Y (Alj! (!  G Aj  ( ( ( (ـ Aj! Aj Ajʜ Aj։ Aj Aܘ Aj  ( (  ـ Aj Ajʜ Ajۍ  Aj  ʑ Aj Ajʜ D ! (Y (Alj!  G  AjD  ( (D̵ ! Aj! (! (! D ڧ!  F Ajր (!  AtY 	k  ü] B7 A: 	; B7 A:  9 B7  )7 :  9 B7  jY6  6 -  AjΊ  )7  )7  )7  )7 Ajֈ ( (յ Aj$#AkY$ Aj Γ  t j!D! +! (! !  G (! Aj!  M[ Aj (Y Al jY( (ף ( ( ( (Aك! Ajۍ Aj ( У ( ( ( (Aك! Ajۍ Aj Aü] Aj  Ajэ (!  ܠ ܠ! 	G ( ( ( (Aك! Ajۍ  D ܠ! Df   D¢ܡD Y¡!D! D !D!D! Aj   ¡DܠYʇ  ¸¢D ! DfY : B7  Ajβ (G[ Aj   (·¢D¢ YD  DAͿ^   ! D ! D¢!  D¢ !!  F[ (! Yj! Aj!  KYE[ Al j!  +Y9 B7  9   ¸¢D Y9  F qY!  Aj (Y( ( (ף Aj ( У AjD   YD  ( ( 	r ѷ AjD D  ( ( ѷ Ajۍ Ajۍ ! Aj (Y(Y (qܱ ( ( (Y (YAك! Aj  ( (ף Aj  ( (A  ¡D Yȁ Ajۍ ( ( (Y (YAك! AjD D Y   	rͽ +Df Aj  ( (֣ Aj D Y  ( (  ¡ѷ Ajۍ Dd Aj +   ͽ Ajۍ AjۍD! Aj    Y  DAͿ E  9  9  9 B7 D ! D ! Aj Aj͛ )BR[ Aj +Y   DAͿ^ Aj (Y( э (Y	G ( (AώE Ajۍ  )Y7  6AA ! B§! §! )! )! )Y )Y§ (YE Aj     ºD£Dܡ¢ Y D Ϳ Aj  D   D D ͿB  B  §YPE  )Y Y   YT ºD£Dܡ! Aj   ºD£Dܡ¢     ¢  D Ϳ Aj ͘  )YP[ Aj   )  §ºD£Dܡ¢  DD  AtArҰ Aj +Y      ¡D Ѷ +! Aj (ܣ  ¡D ! Aj! (Y( (ɚ ( ( ( (YAك e  Aj Aj ! Aj  ( (A ȁ Aj   ( (ѵ Ajۍ Ajۍ :  6 Aj Aj Ajٻ^  Aj ؙ Aj$#AkY$ Aj (Y(Y  ˆ ( ( (Y (YAك! Aj BBˆ ( ( ( (Aك! Ajۍ B7  D Y9 B7   ¡D Dܠ º£Y º¢  ¡D DܠYܡD¥Y9  Aj AtArʣ  º¢ ܡD¥! D !  T     D Ϳ     D D Ϳ  D     Aۙ Ѷ Ajۍ Aj$#AkY$ +! +! +! :  D£üY6  AjY  JY D£üY  H6 D£üYAjY  JY D£üY  H! Aj Ajβ (G[ (! :  6  6 ·D¢Y ¡Df  ¡Dfq!DD q!  ¡Y ¢! Aj Ajβ (G[   (·D¢ Y¡DfE  ¡DfEr[     ¡Y ¢ D fqE[   D ǹ^ Aj$#AkY$  9   ¡Y9  9   ¡Y9   ¢  ¢ Y9  Aj6  Aj6A D£üY AO!  Aj6  6  Aj6!  G 	k Aj ¸D¢Yٌ +! +! 	k Aj D ٌ    + +  Ǹ j! Aj$#AkY$ +! 6 B7  9  9  9  9  9  9  9  9  D £ܠD¢  ¡Y ¢  ¡Y ¢ Dܠ£Y9  9  Y9  9 Aj! +! AG Al jY+!    +  ¢¡ +  ¢ ʌ Aj ( (҄ j!  ;  Av:  (6  )7 6 Aj Ajʠ Aj$#AkY$  b  bq       Ƿ Aj +Y +Y  ʌ (! (! Aj    ʌ   ¢ڧ¢ڧ! ڧüY üY  JY·  ¢£!  a     ʋYj! (Y   H!    J!     ʋYj! (Y   J!    H!  ;  Av:  6  6  6  6 6 Aj Ajʠ Aj$#AkY$  +Y +Y  ʌ  ;  Av: 6  )7   Dܠ¢¢ڧüYAu!   s k6 Aj Ajʠ Aj$#AkY$ 6 B7 : 6   ¡Y ¢  ¡Y ¢ D£Yü6 Dܠ!  Ajα (F (! B7 B7    ¸ £Y¢ 9    ¢ 9 Aj 	kD΋ Aj Ajʢ  (6  )7 Aj$#AkY$  6  6 6 6  6  6 6 6 B7  AjȬ (Y   (ʒ Aj$#AkY$ (!  6  6 6 6  6  6 6  6 B7  AjȬ (Y   (ʒ Aj$#	jY$ 6 6  6  6 A6 6  6  6 A6 6 B7 Aj AjȬ (Y   (ʒ 	k$#AkY$ Aj  ї )! 6 6  7 6 6  6  6 6 6 B7 Aj AjȬ (Y   (ʒ Ajۍ Aj$#AkY$ (YAϻ   ʒ Al j!  G  ( ( ( (Ǿ Aj!  Aj  ї )! 6 6  6  6 6 6  7 6 6 B7 Aj AjȬ (Y   (ʒ Ajۍ Aʒ Aj$#AkY$  (jY6 AI Aj  Щ 6  6  6 A6 6 A6 6  6  6 A6 6  )7 6  KY6  6 Aj AjAг  ( (ʒ Ajۍ Ajۍ AF Aʒ Aj$#AkY$ ( (    ك e   ʑ  6 6   j6 Aj 	kAο Aj    ( (Fӣ  (Y6  ( j6 AjښF[ (!  (Y6  6   k6  6 6 Aj 	kϳ A6 6  6  ( (6 Aj Ajг  G ( ( ( (  ك eqE Ajۍ  (6  )7 6 B7 Aj$#AkY$ Aj  ֛ Aj Aj׵ 6 B7 Aj  A׋ (! (! Aj Ajʲ (YE[ (YE[    Ϗ[ Aj  ʒ AjAϻ  Aj  ʒ Aj  ʒ  (Y6  (Y j6 AjښYF[ 			 	I 	I AI j6  (6  )7 Ajۍ Aj$#	jY$  ; Aj   ܌  ֥Y Aj A kٓ Aj ( (  ˤ Aj jʽ (Y  )7  6  (6  )7  A AjAّ  )7  )7  A Ajّ Ajۍ Ajۍ Ajۍ 	k$#AkY$  ; Aj  ٚ q 	q 	qFq )! Aj  ܲ  7  )7    Ajّ )! Aj Ajʽ  7  )7   Av Ajّ Ajۍ Ajۍ Aj$#AkY$  ;  ; Aj Ajʽ Aj Ajʽ 	q 	qF  )7  A Ajّ  )7  )7  A Ajّ Ajۍ Ajۍ Aj$#AkY$  6 	q 	qG Aj  ܱ )! Aj  ܱ  7  )7  A Ajّ Ajۍ Ajۍ  s	K  6 ;  6 ; Aj  Aj׍ )! Aj Ajʽ  7  )7  A Ajّ Ajۍ Ajۍ   ܱ Aj$#AkY$ Aj  Я )! Aj  (ܲ  7  )7    Ajّ Ajۍ Ajۍ Aj$#AkY$ AqAl jY( (Ձ! Aj ( ( ؅ )! Aj ( ( ؅  7  )7  A Ajّ Ajۍ Ajۍ Aj$#AkY$ Aq Aj ( ( ȏ (! (! Aj ( ( ȏ Aj   ( (ˣ  )7  A  Ajْ Ajۍ Ajۍ Ajۍ    ˆ Aj$#AkY$  6 Aj Ajʽ Aj (Y (Y  ׽ (Y (! AvY Aj ˃    	qAv ( (   ( (׾ Ajۍ       ( (׾  )7  A Ajّ Ajۍ Aj$#AkY$ 6 B7 At j! (! (! AqF!  G j! )!  Aj   ȏ  F Aj  ٽ Aj  ( (ܙ Ajۍ Aj  ٽ Aj! Aj Ajʜ  (6  )7 Aj$#AkY$ B7 B7 B7 At j!  G Aj ( (ʑ Aj! Aj Ajʜ  )7  )7  )7 Aj$#AkY$ 6 B7 Al j! Aj!  G )!  (6  Ajʾ  7 Aj! Aj Ajʟ Aj / -Atr׆ A6 6 Aj Ajʟ  (6  )7 Aj$#AkY$ 6 B7  Ajܜ (Y(Y (Alj! (! Y G Aj! ( (  ֮E[ Aj ׸ Aj Ajʠ  (k6 (	G Aj  ʑ  (6  )7 Aj Ajʠ  Ajǚ Aj$#AkY$  7 Aj ʻ AO (! 6 B7 (! (! 6   j6  6  K! I! AjڛYG  (Yj6   kAp r !! (! (! Aj  ʒ Aj ϻ  (6  )7 Ajۍ Aj$#	jY$  AqG:  6  Aj6 Aj  AjAа 6 B7 (	F  (6  )7 )!  )7  7  Ajг Ajۍ Ajۍ 	k$#	jY$ Aj   ȓ  (6  )7  (6  )7  Q  (6  )7   ( ( ( (ف Ajۍ Ajۍ 	k$#AkY$ Aj  )Yٽ  )YT (! (! Aj  ٽ Aj   ( (ˣ Ajۍ  (6  )7 Ajۍ  Aj  ( (ܙ Ajۍ  (6  )7A! -k -G[A!A!  )7    Ajّ Ajۍ  (6  )7 Aj$#AkY$   ٚ Aj  ٚ  R ( ( ( (֮E Aj  ٽ   ( (ܙ Aj  ٽ Aj  ( (ܙ Ajۍ Ajۍ Ռ  )7  )7  )7 Aj$#AkY$ ( M^! ( AtjY(F Aj  (֞ (! (! Aj  ɰ Aj ( (Y ( λ Aj (Y (YAʩ (Y  (Yؗ   λ (! (!  6  6 Aj$#AkY$ Aj AjY  ړ! (G Aj  Aͭ (Y (! Aj  Aͭ (Y (!! 	k  A׋ Aj 	kʲ Aj (Y   (  ʑ Aj  ʑ Aj  ʑ ; 6 B7  (6  )7  Aj҇ Aj   ړ (! (! (!  6  6 Aj$#AkY$ Aj  ܲ Aj  ܲ (Y (Y (Y (Yώ  (6  )7 Ajۍ Aj (Y (YA ׽ (Y 	q 	qG Kr (! Aj  A ׽ (Y (! AvY 	k ˃ Aj  A ( (  ׾ 	kۍ Aj  ʑ 6 B7  6  6  6  6  )7  6  6  A 	kAّ Ajۍ  6  6  6  6  A 	kّ Ajۍ Ajۍ Aj$#AkY$  (Y (YA ׽ (Y (!  K Aj Av˃ Aj  A ( (  ׾ Ajۍ  )7  A Ajّ Ajۍ  6  6  A Ajّ 6 B7 Aj$#AkY$ Aj  پ Aj  پ (Y (Y (Y (Yώ  (6  )7 Ajۍ     ˣ Ajۍ Ajۍ Aj$#AkY$ 6 B7 6 B7 Al j! AqE!  G Aj Aj -E s ʛ j! Aj! (  (6  )7 ( (ֆ  (6  )7 ( (ֆ Aj$#AkY$ Aj AŨYȦ  ( (Ϲ (F (YըE ڰ ڰ Aj   ț (	F 	6 (  (6  )7 Ajۍ 	6 	6 ! ڰ Aj$#AkY$ Aj   ŨYȦ  ( (Ϲ (q  (Yױ ڰ 	6 ڰ Aj$#AkY$ Aj   ő (! (! ՜ (G   π (! 	6  6 Aj$#AkY$   ĵ Aj՜ (!  (6  6 Aj$#AkY$   ı Aj՜ (!  (6  6 Aj$#AkY$   Ļ! Aj՜ (!  (qY6    6 Aj$#AkY$   į! Aj՜ (!  G (qY6    6 Aj$#AkY$   Ň! Aj՜ (!  G (qY6    6 Aj$#AkY$   ĺ! Aj՜ (!  G (qY6    6 Aj$#AkY$  ĸ! Aj՜ (!  G (qY6    6 Aj$#AkY$  ş! Aj՜ (!  (qY6    6 Aj$#AkY$  ē! Aj՜ (!  (qY6    6 Aj$#AkY$  Ĝ! Aj՜ (!  (qY6    6 Aj$#AkY$  Č! Aj՜ (!  (qY6    6 Aj$#AkY$ A Ɓ! Aj՜ (!  (qY6    6 Aj$#AkY$ ě! Aj՜ (!  (qY6    6 Aj$#AkY$ Š! Aj՜ (!  G (qY6    6 Aj$#AkY$ ķ Aj՜ (!  (6  6 Aj$#AkY$ Aj ʮ (!  (6  6 Aj$#AkY$ Aj ʯ (!  (6  6 Aj$#AkY$ Aj  ӏ (!  (6  6 Aj$#AkY$ Aj Ŕ (! (! ՜ (G   ϭ (! 	6  6 Aj$#AkY$ Aj ť (! (! Aj՜ (G Aj  ˧ (! (Y	F[  6  6  6 (! 	6  6 Aj$#AkY$ Aj ƽYƾ (! (! Aj՜ (G Aj  ˧ (! (Y	F[  6  6  6 ڰ Aj$ (! ڹ^#AkY$ Aj ȩ (! (G Aj ױ ڰ (	F[  (6  )7 ڰ Aʑ Aj$#AkY$ Aj Aț (	F Aj ױ Ajȼ  (6  )7 (	F Aʑ  (6  )7 Aj$#AkY$ Aj AӞ (	F 	6 Aj ( (λ (  (6  )7 Ajۍ 	6 Aj$#AkY$ - (AխE[ Aj (ә (	F[ (  (6  )7 Ajۍ 	6 	6 Aj$#AkY$ Aj ױ (	F 6 B7  (6  )7 Aj$#AkY$ Aj AӞ (	F 6 B7  (6  )7 Aj$ (	F 6 B7 Ȼ  (6  )7 (	F  ( (ʑ  (6  )7 (	F 	6 (ڰ  (6  )7 (	F (ڰ ۍ (	G ۍ (	G ۍ ( (۟ 	G  ۟ (	G Ԩ (	G ֈ (	G ԧ (Ϣ (	G Ԧ (ϣ (	G ך (ϣ (	G ך (	G Ajۍ Ajۍ Ajɋ Ajٶ Ajև (G Ajگ (G گ#AkY$ (^ (! 6 G (!  6  )7  (6 ( ū Aj՜ ( (Ӊ Ajگ Aj$#AkY$ Aj Ajܜ ((! (Y (k6 F (Ϛ! ( (Ŭ! Aj՜ (F (ڹAA͏Y 6  ŤYAȧ (! (ӈ (^ (!  6 )! 6  6 )! 6  6  6  7  7 AjɊ^ Aj$#AkY$ (Ϛ!AA͏Y 6 Aj ŤY ȧ (! (ӈ (^ )!  6 6 )!  6 6  7  7 Ajɋ Aj$#AkY$ Aj (YAӧ Aj͍ Aj ȵ (! Ajȼ 	F[ (Ϛ!AA͏Y 6 Aj ŤYAȧ (! (ӈ (^ )!  6 6 )!  6 6  7  7 Ajɋ Aj Aӧ Aj͍  6  AjA̩ Aj Aӧ Aj͍[  Ж Aj$#AkY$ (ą! ؞AA͏Y 6 6 Aj ŤYAȧ (! (ӈ (^ )!  6 6 )!  6 6  7  7 Ajɋ ڰ Aj$#AkY$ (^ )! 6  )7  7 ɋ Aj$#AkY$  Ajӑ ɋ ɔ Aj$#AkY$ Aj ȵ (	G Aj! (! (! Aj (ȱ Aj ( (ˡ (! (! (! Aj  ֛ Aj Aj׵ Aj    A׋ (! (! Aj Ajʲ (YE[ Aj  (  ͭ (YE[! (! Ajۍ Aj    ʑ Aj (Y (Yʑ Aj Aj Aj͇ ( (  ώ! Ajۍ E Aj Ajӑ Ajɋ   (6  )7  ܜ (! 	k (Y( (ʑ  (k6  ( (˩ Aj ٤YAj֪ Aj Aj Aj͇ Ajۍ Ϟ 	kۍ [ Ajۍ Ajۍ Ajۍ Aj$#AkY$ Aj ȵ (	G  (6  )7 Aj ٤YAj֪ Ϟ Aj Ajܜ ((! (Y (k6 F Aj (Y (Yʑ Aj Aj Aj͇ ( (  ώ! Ajۍ [ Aj Ajܜ   (Y( (ώ! (Y (k6 ! 6 Aj (ȱ! Aj (Y (Yˡ (! Aj ( (Y (  ( (  Ȃ  (Y6  (6  G6  6    6    6 Aj AjAг (! (! (ƺ! Aj՜ (G ƻ! Aj՜ (G    Ƽ Aj՜ (! (! ڰ (! ڰ (!  ا Ajۍ  Ajۍ Ajۍ Ajۍ Aj Aj Aj͇ Ajۍ 	6 A AjȎ Ajۍ Ajۍ Ajۍ Ajۍ Aj$#AkY$ Aj ۑ Aj ( ( - -΢ Aj ͎YŻ (! (! Aj՜ (G Aj  ˧  (Y6 (! (!	!  6  6 Aj Ajȸ ڰ Aj (Y (YAˋ (! (! (Y  Y (  YΫ Aj  ʑ 	6 Aj ә	! (Y	G )!  6  7 BZ Aխ[ Ajۍ	! ! (! (! (!  7  6   	G6  6 	G 	Gq  6  7 Aj     § B§ ( (Ȃ 6 6  6  6  )7 Aj AjAг Ajۍ Ajۍ 	G Ajۍ 	6żYŽ! ž!  ſ:  j:  ; ;  (6  )7  )7  (6  )7  (6 ڰ Ajۍ Aj$#AkY$ (! (! (!  (Y6  t j6AA͏Y ą6 6  6 6 Aj  ׊ Aj Ajʳ (YE[ Aj  (Yμ (! (Y  (kjYO  6 t j  kԔ ! E[ t jAkYE[ Aj  μ Aj ( (ˡ Aj  μ ( (Y! ( ! (  (  Aj AjAr (ҫ!  Aj  ˡ (! (! Aj (Y  Y (  YAʩ (! (! Aj  Aˋ  !  !  Aj Aj   ׻  ( (ɘ Ajۍ (Y (! Aj Aj  ( (׻    ( (ͪ Ajۍ   ͪ Aj ʚ Ajև Aj$#AkY$ AF[ ( j(  ώ[ j! Aj! AG! (էYE AGq  (G! Aj (AȠ Aj ( (ӊ (Y (ا   (M^ ((Ō! (A EӨ !AA ! Aj (  Ƞ Aj ( (ӊ (G[ (YAŲ! ՜ (G!  G:  (6!  : Aj͍ ڰ (A AA ͪ (Ł (!  Aͪ ų Aj՜ ( (Ӊ (ű (Ł (Y (tj!  G (A ֺ Aj! A   AώY6   6   6 A6  Aj6 Aj Aj܋ Aj ( ( (͋Yȫ ( (Ӊ ڰ Ajۍ  (Y (O^ Aj ( tj(ȫ ( (Ӊ Aj$#AkY$ Aj  Aˡ (YE[ (! Aj ( (Aˡ (YE[ (! (! (!  Aj   ȝ ( (Ӊ A  ҫYAͪ ڰ     ȝ ( (Ӊ Aj$ Aͪ  Ϗ Aي   ҫYAAͫ  AҫYA  ͪ A  ͪ A  ͪ      ҫYAAͪ A  ͪ  (A  ҫYAAͪ (֭    ҫYə AAͪ ڰ  A  ҫڰ  (    ҫڰ     ؾ     ؽ     ŨYө ڰ    ŦYө ڰ   AA Yө ڰ ( (ħYA ( (ŨYө ڰ  ( (Ũ! ۍ ! դE գ! ! AkAqAO 	qAkAqAOqA ٸ!  A -YAkAqAI r:  F A -YAkAqAI rAqA -YAkAqAI rAqG[ j! j! k!!   jY  ljY I At jY(! (! K -YAkAqYAM   l jYM^ At jY(Y (j! -AkAqY -AkAqj!! G! !! !  F[ j!A -YAkAqAI rYAkAqAI[ ! ! AqYAI[ AI[ AG[ q  I  jYMrE AҀ !  I  Oq  Ҁ j! Aj! Ak!  -! -! AqAI[ -! ( AҀ k! j!  A Aq AjAqAtr ɮ  Ҁ k! j!^#AkY$ q   v (! (! -YE[ j! ÀYN  j!    E[ AF AjY /Yj!    E[ AF  6  6 B7 At jY(  ([ j! !B! q Aj! 5!! q j! /!! ! Aq j! /! ! Aq j! /! ! Aq At j/! Aq At j/!  6  6   ­B ­BB7 At jY(  ([ j!! Aj$  AkY  O! Aj	q k!!  M[  j-YÀYN  kAq j! !  O[  jY( (r	q[ Aj!    K!  M[  j,N j! !B! -k jY O[  j,	J[  jYM[  j,! AF 	q	G[ AF 	J[ AjAqAI 	N[ 	q	G 	Nr[B!  jYM[  j,	L[  jYM[  j,! Ak AjAqAI[ AjAqK[ 	H[ 	J[  jYM[  j,	J[B!  AjYM[  j,	N[ j!B!B!  6  6!B!  ­ 7!  6 )B! )B! )Y§! )Y§! )BR  sq! ! ! E[ )BY R q r !! !  P[A   Y V! !     TY  V!B! E ! PB } BYB~Rr[ B~!^  }  }  V! k  V[  T!  BY} V P[  V[  Q!  X P[ P[  T[ P[ E[ PE[!A!!!  :  7  7  7A!  : )Y )YPE ) )Y §B!  )YP[ )  §BY X[  7  7B!  7 )Y )Y§Y )Y§Yr  ) )Y § )Y YB7       PB7B!  7#	jY$ )! )!  )7  )7  7  7  )Y7  )Y7  Aj͘ )! (Y §YqrEB! §qE[     q B7B!  7 	k$#AkY$  ͘ )! )! )! )! )! )! Aj$   §   §YBY B §q #AkY$ -M  ͘ (! Aj$ #AkY$ Aj ί! (F ( j-! Aj$ #AkY$ Ł Ҩ Aj ڎ (F (YAӨ ڰ Aj$#AkY$ Aj (AȢ  ( (ӊ (F (Yթ! ڰ E[ Ԋ ɺ Aj$#AkY$ ٣! Aj (׳ (F (YĴ ڰ Aj (AӞ ( (	G (A֯! Ajȼ   (AȞ ( (Ӊ ٱ Aj$#AkY$ ٣! (YƨE Ʃ[ ƪ[ Aj ӛ Aj! (! (Y (YAώ   ɽ Ajָ (է[ Ajɗ   Aҷ (!  Aώ rE[ ؟ E[ Aj (AӞ ( (	G (A֯! Ajȼ    Ԉ ś ˭ Aj؞[  ڢ  AώE  ώE[ Aj Aӧ Aj͍E[ ś Ķ Ajۍ ٱ Aj$#AkY$ Aj ٣YAj (YAҷ (Y ؟  ˫  ڢ ٱ Aj$#AkY$ Aj  Aҷ (Y ؟ ˭ Ajܫ Aj$#	jY$  (Y̔: Aj ٣YAj (Aҷ (Y Aj َ Aj  + +ʁ   - (Ҹ (! (!!  6  6 ٱ 	k$#AkY$ (Y̔E ٣! Aj (YAȡ Aj ( (ӊ (Y (ا  Ajɑ Aj Aj Aҷ (Y (! Aj َ Aj  + +ʁ -YAF[ Ajr AjrAü]  : Aj AjAü] Aj AjAü]  6 Aj AjAü]  6 AjAr AjAü] -YAG -YAGq  (G[ Aj AjֳE[ AG AGr[ Ajɑ  Ajˬ   Ajԋ A: Ajɐ ٱ Aj$#AkY$ Aj ٣YAj (Aҷ (Y AjY؞E[ Aj Ajܝ Aj! (Y(Y (Atj! (!  G -YAG Aj ֲ[ 	k!  (k6 Aj ˮ -!  )7  )7 Aj Ή +! +! +! +! +!  (k6   ¢9   ¢9   ¢9   ¢9 Aj AjrAü] Ak ܫ Aj AjAü]  :  6   Aj  ٱ Aj$#AkY$ Aj Ajܝ  +Y£!  £! (Y(! (!! (!    K!  YF[ j! At jY-AF[  O[ -G Aj Ή Aj  ג!  +¡Y ¢  +¡Y ¢  +¡Dܠ! DeE[    eE qY!   !!^   M A: At jY-YAG  )7  )7 Aj Ή +! +! +!   +¢9   ¢9   ¢9   ¢9  : A: A:  (k6 Aj$#AkY$    ʃ +! +! +Dܠ!  ד!  9   DܡܠY9  + ¡9   D¢   ¸¢ + ܠ9 Aj$ +!  ב!  ד!  +Y9    D  PܡY9   ¡9   D¢ 9       AكD¢ D ܡ D D   q! D Dܠ! Dd    cD  £üY M!  6   c:#AkY$  Dͽ Dd   D¢ YDͽ E[  D DDAͿ Aj ((Aܚ    D ( (ͽ Ajۍ Aj$  AvAq¸ AvAq¸Y¡¢  ڧ!A  qAv¸ qAv¸Y¡¢  ڧYü Df DdAtA ü Df DdAtrA  Aq¸ Aq¸Y¡¢  ڧYü Df Ddr  KA At jY( (΃ £D¢ڧYü Df Dd!  :   K:   ¢ڧ¢ڧüY! Dd  D¢ڧ¢ڧ!  ڧüY üY  JjY     ¢ڧ¢ڧüY  J!  6  6    D¢ ¢ڧ¢ڧü   ¢ ¢ڧü6   ¢ ¢ڧü6#AkY$  ڧü6  Ajʾ Aj$#AkY$  ڧü6 A6  Aj6  Aj܋ Aj$#AkY$ A  jY AO6 A6  Aj6  Aj܋ Aj$#AkY$  ;   	qAp; A6  Aj6  Aj܋  Ajʽ Aj$#AkY$ Aj ͥ   (  ü]  6  (6  )7 Aj$  ُ (!   (j  ü]   j6 (Y (F A ҂ (  lj  ü]  j6 (Y (F AA҂ ( Atj Aü]  j6 (Y (F ր ( Atj Aü]  j6 (Y (F ց ( Alj Aü]  j6 (Y (F ո ( Alj Aü]  j6 (Y (F վ  j6 ( Atj 9 (Y (F վ  j6 ( Atj 7 (Y (F ռ  j6 ( tj 6 (Y (F Aҁ  j6 ( tj 6 (Y (F Aҁ  j6 ( AljY )7  (6 (Y (F ۣ  j6 ( AljY )7  (6 (Y (F ջ  j6 ( AtjY )7  )7 (Y (F ۡ  j6 ( AljY )7  )7  (6 (Y (F AA҂  j6 ( AljY )7  )7  )7 (Y (F ۢ  j6 ( AljY )7  )7  )7  (6 (Y (F AA҂  j6 ( AtjY )7  )7  )7  )7#AkY$  ; :  )7  )7  )7  )7  ˯ Aj$#AkY$    ǂ (-  Ί  )7  )7  )7  )7 Aj$#AkY$  9  (6  )7   Aj Ajǂ Aj$#AkY$  6  6  (6  )7  Aj  Ӷ ϧ Aj$#AkY$  :  6  6  Aj6 Aj AjӲ! (G  AjӲ (! (! (!  6  6 Aj$#AkY$ Aj ӌ (!  6 (!  Aj6  Aj Aj ̨ (! (! (ڰ ( (ڌ  6   q6 Aj$#AkY$ 6 Aj  AjϺ Aj ( (  Է  )7 Aj$#AkY$ 6 Aj  AjϺ Aj ( (  Զ  )7 Aj$#AkY$ 6   AjϺ (!  6 6  6  6  :  6  (6 Aj$#AkY$   6  l! Aj!! Aj!  6 (  (Ϫ Aj$#AkY$ AjA  һ (F (YAO^ At jY(! (!!  6  6 Aj$#AkY$ Aj ί (F (At jY(! (!!  6  6 Aj$#AkY$ Aj ί! (F (t j(!!  6  6 Aj$#AkY$ Aj Ajΰ! (F (( (Ą!!  6  6 Aj$#AkY$ ( Aj ʰ (! (!!  6  6 Aj$#AkY$ -! (! Aj Ӱ (G Aj ֨ (! (! (!  (6 ( k!  j!  6  6 Aj$#AkY$ -E (! Aj Ӱ (G Aj ֨ (! (! (!  (Y6  k!  j! E[ Aj  Aʪ (Y Aj  (YAʪ (  (Y!   ! !  6  6 Aj$#AkY$ Aj AӞ (	F! 6 B7!  )7  (Y6 (! Aj  Ы (! (! (! ( (յ Ajۍ   6  6  6 AjAۚ (Aü] A6  )7  յ Aj$#AkY$ Aj Ǔ Aj ( (љ Ajۍ ((  (6  )7 (!  )7  A Ajّ Ajۍ Aj$#AkY$ Aj ӌ Aj ((Aj٤YAj֪ Ϟ ( (ڌ  Ajѿ  )7 Aj$#AkY$ Aj ӌ ((! 6 Aj  Aj̑ ( (ڌ Aj$#AkY$ Aj ӌ ((!  6  Aj6  Aj6 Ajć! (ڰ ( (ڌ Aj$ #AkY$ Aj ӌ (!  6  (Aj6  Aj6 Ajć! ( (ڌ Aj$ #AkY$  Aq6 A6  Aj6 Aj Aj܋  ( (ҫڰ Ajۍ Aj$#AkY$ 6 B7 6 B7  Aj6  Ajڇ^  (6  )7 Aj$#AkY$ 6 B7 6 B7  Aj6  Ajڈ^  (6  )7 Aj$#AkY$ 6 B7 6 B7  Aj6  Ajډ^  (6  )7 Aj$#AkY$ 6 B7 6 B7  Aj6  Ajڋ^  (6  )7 Aj$#AkY$ Aj ʴ AAǧ! AAǧYK^  (6  )7  j6  At)7 Aj$#AkY$ Aj ױ (	G  (6  )7 Aj$Aڸ^#AkY$ (YĞ Aj ͦ  (6  )7 ğ Aj ĠYͦ  (6  )7 ڰ 	6 Aj$#AkY$ Aj  ( (Ǌ (Yȼ  (6  )7 Aj$#AkY$ AjA۞ AqYAO AO Aj AqAnYArϻ  	lj! Aj AqAnYArϻ  	lj! Aj ArAqϻ  (6  )7 Aj$#AkY$ E^ Aj ( (ʑ (Y ( AϏE[ 6 At j!  AjYF[ Aj ( (ʒ AjAϻ !^  ( (ҶE AjAϻ  (6  )7 Aj$#AkY$ AjAʑ BR  (6  )7   ٚ Ajۍ Aj$#AkY$ Aj   Ș   ( (ܙ Ajۍ Aj$#AkY$ Aj   Ȝ  Ajȸ Aj$#AkY$ Aj   ӟ  Ajȹ Aj$#AkY$ q 	k	q	Iq AjAʑ   Ajˍ Aj$#AkY$ Aj ( ( ӟ (Y   ( ȕ (! (Y ! AjAʑ   Ajˍ Ajȼ  6  6 Aj$#AkY$ Aj   ʫ Aj AjӰ ( (!   (Yk6   j6  6!  6 Aj$#AkY$ Aj ( ( ϋ      Ajǩ Aj ( (   )م  Aj ( (׵ Ajۊ Aj$#AkY$  (Y (Y Ȕ (Y (Yώ A6  6 Aj Aj܋ Aj  Щ A6  6 A6  Aj6 Aj Aj܋ Ajۍ  (I  AtY (jY( (ڔ!  (Y(O^     (jY( ( AjԆ ۍ Aj$^#AkY$ Aj ( ( Ȕ Aj   ( (Yһ (G   M^ At jY(Y (Yώ AjAʑ  6  6 A6  Aj6 Aj 	k܋ Aj  ǝ A6 A6  Aj6  Aj6 Aj 	k܋   Ajˍ Ajۍ Ajۍ (! Aj$ #	jY$ BT    ȏ      Y~}|7 Aj Ajʻ Aj   ȏ (! (!!  (! (!  ( (ӥ  6  6  6  6  ( (Y6   6  AjAг Ajۍ Ajۍ 	k$#	jY$ Aj  ٚ Ajۍ  (6  )7 Aj  ѐ AjY Ajʜ PE Aj   є )! Aj  ٚ  7  )7 Aj A Ajّ  Ajʜ Ajۍ Ajۍ 	k$#	jY$ Aj A ٓ )! Aj  ٚ )! Aj  ѐ  7  7  )7  A AjAّ Ajۍ Ajۍ Ajۍ 	k$#	jY$ Aj  ( (ף Aj  (ܱ Aj ( ( ( (ˤ  )7  )7  )7  A AjAّ Ajۍ Ajۍ Ajۍ 	k$#	jY$ (Y )!   ѐAA͏! P  )7 Aj A Ajّ )! Aj  ٚ  7  )7 Aj A Ajّ Ajۍ  (6  )7! 6  6 6 (Y Aj  ѐ  )7 Aj A Ajّ Aj Ajʜ Ajۍ (! (!    ܎ Ajֈ ۍ  Aܘ 	k$#AkY$ 6 B7 AG Aj  -Yτ j! (! (YE[ Al!  AK Aj ( ( ­Yȏ  )7 Aj  Aj  Ajْ Ajۍ 6 B7 Al j!  G (! (!   ώE[ Aj Aܘ  AώE[ Aj Aܘ Aj    Ǩ Aj! Aj Ajʜ (! (! kAI Aj   Aǥ Aj   ܛ  )7 Aj  Aj Ajّ Ajۍ Ajֈ Aj  Ajܘ Aj Ajʜ )YPE Aj  ٚ  )7 Aj A Ajّ Aj Ajʜ Ajۍ -E Aj Aܘ Aj Ajʜ Aj ( (λ (Y Aj ( ( ( ˤ  )7 Aj A Ajّ Aj Ajʜ Ajۍ  (6  )7 Aj$#AkY$ (Y (YAώ   э Aj  Ю (Y	F 	6 )! (!  (Y6  6  7  6  6  Aj6  Aj6  Aώ  Ajׇ  Aώ Aj Ajׇ  )7  A Ajّ Ajۍ  Aώ )Y )§!AA § j Aj )! )!  B쀾  쀾  6  6 Aj Ajг  )7  A BY B §q  Ajْ Ajۍ 	6 Ajۍ Aj$#AkY$ Aj ( ( ( (ˤ /F )! Aj  (ܲ  7  )7 Aj A Ajّ Ajۍ  (6  )7 Ajۍ Aj (Y (Yά  (YA  ( (ҫ! Aj  ά (Y A  (ͪ AAͪ AAͪ Ajۍ Aj$ #AkY$ 6 B7 Aj  ׊ Aj Ajʳ (Y Aj  (ʑ Aj Ajʜ  (6  )7 Aj$#AkY$ 6 B7 q  6  Ajѣ Ajۍ  (6  )7  ( (ٹ ۍ Aj$#AkY$ Aj ӝ (	F 6 B7!  )7  (Y6 (! Aj  љ   ( (֮! Ajۍ Ajۍ  ں   ɘ Aj$#AkY$ G 	6  ȩ (! (qE Aj ˀ ڰ (	G  (6  )7 (! AjAʑ ڰ  (6  )7 ڰ Aj$#AkY$ ɪ 	6 բE AjA  Ǫ    ( (ǫ! 	6  6 Ajۍ Ė!! 6 B7 ŷ!  G     ġYA  ى (! (q[  M^ j! Aj At jY( (ʑ Aj Ajʜ ڰ^  (6  )7 ڰ 	6  6 ڰ Ajֈ ڰ Aj$#AkY$ ɪ 	6 Aj   A  ى (! (q 	6  6  O^  At jY( (ʑ Aj$#AkY$ Aj   ʭ (Y      (  و 	6 Aj$#AkY$ Aj   ʭ (Y (! 6 B7  ֮ Aj  A׋  Ajʲ (YE[ Aj     (  و (	F[ Aj Ajʜ ([ 	6 Ajֈ  (6  )7 	6 Aj$#AkY$ Aj   ؆! (! (! (G   6  l! Aj!! Aj!  6 ( (Y    ֶ! ! Aj  Ա (! (!   σ (! (!   6! !  6!  6  6  6 Aj$#AkY$ Aj   ؆ (G (YE  6 B7 (!    Ա (! Aj  σ (!   6  6 6  6  6 6 B7 Aj$#AkY$  6 6   j6 Aj Aj֧ (F[ Aj   (Ծ (! (!  ( (  ͭ (YE[ 6 (!  6  6  6  6 Aj$#AkY$  6  6  6  6 Aj  Ajв 6 B7 (Y (tj!A! (! !  F[  (YM[ Aj! At jY(YE[ )!  (F Ajտ (! Al jY 6  6  7  jY6^  ۪  (6  )7 Aj$#AkY$  6  6 A6 6  6  6  AjAг Aj$#AkY$   ɚ A6 6  6  6 A6 6  AjAг   ʑ Aj$#AkY$  6   j6 AjڛYG 	k	Iq[ G A6 6  6  6 A6 6  AjAг     ˤ Aj$#AkY$  6  6  6 Aj  AjA̧  )7 Aj$#AkY$  6  6  6 Aj Ajѿ  )7 Aj$#AkY$  6  6  6 Aj  AjĄ (G 	6 Aj (Yȳ ڰ    AjȎ Aj$#AkY$ 	6  6  6  Aj6  AjA̩  (6  )7 A AjȎ Aj$#AkY$ ٤YAj ֫ Ϟ ϖ! -E ( (G!  : ؏! (^ (!  6 Ϟ ɍ Aj Ajܜ (Y(Y (Alj! (!  G YAj! ( (AώE[  (k6  (k6 	6 A AjȎ Ϟ Aj$#AkY$ Aj Ajܜ (Y(Y (Alj! (!  G ( լ[ j! Aj!  (k6  (k6  ڮ Aj$#AkY$ Aj ܜ (Y(Y (Alj! (!  G  ֳ[ j! Aj!  (k6  (k6  ڮ Aj$#AkY$ Aj Ajܜ (! (Y (Y(O  (k6 ( Alj(ą!  (k6  ȫ ( (Ӊ ڰ Aj$#AkY$ Aj ܜ (! (Y (Y(O A:  ( AljAü]  (k6 Aj$#	jY$  Aü] A: Aj ʕ 	k$#	jY$ Aj AjҜ   Ajϔ 	k$#AkY$ Aj ϓ Aj AjҜ  (6  )7  -:  (6  )7  (6  (6  )7  (6  )7  Aj Ajϔ Ajɀ Aj$#AkY$ 6 B7 Aj! (-! AG -! j!  ٨  FF[ Aj AtY( (ʑ Aj Ajʜ Aj (AI AjϬ Aj ϓ Aj Ҝ  (6  )7  -:  (6  )7  (6  (6  )7  Aj Ajϔ Ajɀ Aj$#AkY$ (-! Aj (̟ Aj ϓ Aj AljYAjɀ  (6  )7  Aj˰ Aj$#AkY$ Aj ( (׏ )BQ )! Aj ۑ §Y (Y(O[ ( Atj-! Aj ۑ Aj (ϓ Ak AMAqk ; Aj AljYAjɀ 	6 B7 : 6 Aj AjAü]  Aj˰ Aj$ Ak AqYAMAqk /! Al j(	G! )BR! -s! (G! qA! Ak AqYAMAqk !A!A!A! t! Ak AqAMAqY -YAk AMAqF k!  ڞE[ - AqF!   jڞ   k AqY MAqY   k AqY MAqF  F  Gr!   F[  j!  j! j! -Y -YF[  k! #	jY$ q! Al j! (!  YF[  ( (  ,· Y  ,· Y    -AtrY΂ Aj!  ΎE[  )7  )7  )7  )7  Aj E[      ѵ 	k$  G#	jY$ )!  )Y7  7  )7  )7  )7  )7 Aj ͘ )BQ )!  7  7  )7  )Y7  )7  )Y7  BRAA §q j)! Aj ͘   )§ ) VqY! §  Tq! B! §  Tq! !   ! -k B7  ­7  7  ­7  B7  B7 B7  B7  B7  B7   V­7 : B7  7 B7  7 B7  7 B7   V­7 Aj ʛ 	k$  M^ Al j! Aqk B7  )7  )7  )7 B7  )7 B7  )7#AkY$  (I ( Alj! Aqk ( M^ ( Atj(  )B )§q7B!  7   ڀ  )7  )7 B7  )7 Aj$^! Aqk ( M^ ( Atj(^ ( ( ԓAqE!  Aqk ) 5 3 Aqk -E ( (ײ!  Aqk -E[ -AG[ /Y 	qI 	q Ir[ ) ) )§!   (YAvAqY AFAqk ! 	qv! q! (! (! 	q 	qI j!   (E[  k!!  ;  6 Y	q 	qI j!   (E[ 	q 	qI 	 	q 	qjY 	O ʐ 	q	  ώYjY 	qG!  k  s 	q¸Ŧ ·ŦA! BQ Ŧ!    ө ڰ#AkY$ Aj  λ Aj ( (׏ )! )!  Ũ! BQ ºŦ! ڰ ! Aj$ #AkY$  (Y ٠ Aj  ٠ (! )BR k!! E[ )Y )YV  Tk! Aj$ #AkY$  ((Y ͕ Aj  ͕ (! )BR k!! E[ )Y )YV  Tk! Aj$ #AkY$  (Y( ̍ /! )!  ( ̍ (! BR k!! E[ /Y I  Kk! Aj$ #AkY$ ( M^  ( AljYԀ /! /! Aj ɳ q (q  )7  )7  ;B!  7 Aj$#AkY$ Aj ( ( Ȕ (Y Aj ( ͞ )YP  A̮  )7  7 B7 Aj$#AkY$ Aj (Y (Y Ȕ (    Ȕ Aj ( (׎ )Y§E  A̯  )7  7 B7 Aj$#AkY$ Aj AjӐ Ajٶ (Ϛ!AA͏Y 6  (6  )7 Aj  ͏ ̲ (^ )!  )7 (!  (6  6  7 Ajٶ ڰ Aj$#AkY$ Aj 	kӐ Ajٶ (Ϛ! ą! Ϛ!AA͏Y 6AA͏Y :  6  6  (6  )7 Aj    ̲ (^ )!  )7 (!  (6  6  7 Ajٶ ڰ Aj$#AkY$ Aj (ϰ (G Aj 	kӐ Ajٶ ӵA̹ (! 6   Aj̑ Aj$#AkY$ Aj (AӞ (Y	G (  )7  6 Ajɩ! 6   Aj̐ Ajۍ Aj AjӐ Ajٶ ̥ Aj$#AkY$ Aj ƴ Aj ( (˧  (Y6  (Y6  6  Aώ! Ajۍ Aj$ #AkY$ (! 	6 	G (!  )7  6 Ajך Aj AjӍ (Y(! (! 6 (!  (j6  ب ϣ Aj$Aڸ^#AkY$ (! 	6 	G  6  )Y7  )7 (! §֭ ( ( (˙ AjԦ  AjӍ (Y(! (! 6 (!  (j6  ب ϣ Aj$Aڸ^#AkY$ (! 	6 	G  )Y7  6  (Y6 (!  § (˙ ڰ Ajԧ Aj AjӍ (Y(! (! 6 (!  (j6  ئ Ϣ Aj$Aڸ^#AkY$ (! 6 EAڸ^ (! )Y§! դ  AŨ̫ ڰ   ̫ Aj B§AjӍ (Y(! (! 6 (!  (j6  ئ Ϣ Aj$ (! 6 EAڸ^ ϛY Ajɒ ٲ Ϝ (! 6 EAڸ^ ϛY AjėD Ǐ ٲ Ϝ (! 6  ǎ ϜAڸ^ (! 6  (Yɸ ڰAڸ^#AkY$ (! 	6 	FAڸ^  6  )7  (Y6 ϛY Aj٣Y( ( (˙ ٱ ٲ Ԩ Aj$ (	F 	6  ( (ʑ#AkY$ (	F 	6 (! Aj (Yۛ qY ( (YkY  I! ( Alj!!  G Aj ( (ʑ Al jY (6  )7 Aj! j!  )7  6  6 Aj$#AkY$ ŦYAƋ! Aj՜ (! (! ڰ   q! G Aj خ 6 B7 ڰ  (6  )7 Aj$#AkY$ Aj ( (ʑ Aj Aj Aj͇ Ajۍ Aj Aj ͇ Ajۍ 6 B7 Aj Aj Aj͇ Ajۍ ɓ Aj$#AkY$ 6 B7 (Y (Y  I! (! (!  G At jY(! (! At jY(! (! - E AjAʑ AK Aj  і Aj  ʑ Aj  і j! Aj   ( (Ǽ Ajۍ  (Y ʒ Aj Aj״  ( (ʒ Ajۍ Ҍ Aj$#AkY$  ( (Aӥ B7 6 ( (Y!  ! (Y(Y (Alj! (! (! (	F!  G (! (!! E    п! Aj!    ώ F[ Aj  ʑ Aj Ajʜ Aj ( (G AjϬ  Aj˱ Aj$#AkY$ Aj ٣Y(AȠ Aj ( (ӊ (Y (ا (ں (YO^  j6 ٤Y(! (Y ( ( ҫڰ (Y (Alj!  G ( ( (ɠ Aj! (Y ( ( ҫڰ -F Aj AjAܘ (AA ( (ɞڰ Ajۍ Ϟ  (k6  (AР (A͋Y -֭ ڰ  Ajܜ (Y(Y (Alj! (!  G ( ( (ɠ Aj!  (k6 ٱ Aj$#	jY$  6  ٤6  Aj6  Aj6  AjA̩ ٤! ((Y(j!  6  (Y(j!  6 E^ ϟ ϟ  G Ҟ (Y (! Aj Ajۑ Aj Aj (Aj (Aj Aj̶ ٣Y( ( (˙ ٱ Aj؈ Ϟ (Ϟ 	k$^#AkY$ (Y(j!  6   ϓ Aj AjҜ (Y(j!  6 E^ (Y(j!  6 E^ /! -! (ϙ!  6  Aü] Aj AjAü]  :  ;  6  6  6 Aj$^#AkY$ Aj ϓ AjY AjҜ  (Aj6  (Aj6   Aj ! (G Aj AjAü] Aj Aü]  Aj Ajϔ! (! Ajғ қ  6  6 Aj$#AkY$ Aj ٤YAj̦ Ϟ Aj  Aj ! (G Aj AjAü]  Aj˪! (! Ajϖ  6  6 Aj$#AkY$  ٤YAj̦ Ϟ    Aj Aü]  Aj˪ Aj$#AkY$ Aj Aü]  Aj (  ϩ Aj$    (  ϩ  ̘ Ϧ  ̗ Ɂ    ͼ    ͼ (! (-!AA͏Y 6  6   ǌ#AkY$  (jY6 AA͏Y 6  6 Ţ!ďY Ƶ ƶ  Ƹ     ƹ Aj՜ (ӈ ą!  6  6 	6  6  :  6 6 ڰ Aj$^#AkY$AA͏Y 6  6 B7AA͏Y 6  6  6 ţ! Aj (͎Yȯ Aj AjȺ (Y	G 	Gq  )7  6 6 B7 ڰ Ajɩ! (A   ƈ! ՜ (G ڰ  6  6  6 Aj$ (ڹ^#AkY$  6  6  6  6 Aj ܜ (Y( (  ֮! (Y (k6  ؓ Aj ӎ (! (Y6   ʒ  (j6 A 6  6  Aq6 A6 A6 A6  Aj6  Aj6  Aj6 Aj Aj܋ Aj Ajӎ (! Aj (Y (Y (Yړ (G A6 A6 A6  Aj6  Aj6  Aj6 Aj Aj܋ ( ( (Ņ Ajۍ (  Ź! Aj՜ (q (ڰ ź! ڰ   Ҷ Aj ʘ (Y (O^ ( Atj+!  (j6 Ajۍ Aj$ #AkY$   +Y¢ڧüƒ   +Y¢ڧüƓ Dd DdE[ Aj ϲ! (! (q ! DDƔ Aj՜ (G A -YAŨYө ڰ Aj ąYȪ (! (YG G[ ƕE ڰ 6 B7 B7 B7 B7  9  6 (Y (Atj! Aj!  YG կ Aj Έ 	k! (Y (Alj!  G B7  -:  /; Aj! (k (! (! (! (!  AjؘYŕ ڰ  · ·  k·  k·Ɲ ! (! (! Ŋ E[ At j! (! (!  AjؘYŕ ڰ  · ·ƚ AjY G  (· (·ƛ ! Ɯ (! (! (!  AjؘYŕ ڰ Ŋ  · · ¸DDƞ Aj՜ Aj ( (˚ (Y	G[ Ŏ ! -AG[ -! -! -!  -Ѐ! (! (! Aj D + +D ʌ (! (! AƗ 	 k  AtAqvAqtY( (Ƙ  Av:  Av:  : B7  AjؘYŕ ڰ AA 6  6   ¸¢D¢9  6  6 A6 A6 A6  Aj6  Aj6  Aj6 Aj Aj܋  ( (Ņ Ajۍ    · ·ƙ Aj՜ Aj ( (˚ (Y	F[	! )! )! Ajհ 	F  ح!  7  6 6 B7 	G  Aj6 A6  Aj6 Aj AjڲE[  Aj6 A6  Aj6 Aj AjڲE[^  (6  )7 Ajɩ! (	F (! (Y(Y   (YE[  ܢ Ajۍ  ح! ڰ ڰ!AŨ! (! ڰ  6  6 Aj$#AkY$ 6 B7 +! -! -! -! (! (! 6 B7 Aj  A׋ (! q! Aj Ajʲ (YE[ (YE[ (Y  6  6 6 6  6  (6 Aj AjAг Aj  ʑ  ( (    e Ajۍ  (6  )7  )! B7 (! 6  6  7 Aj Ajʜ  6   j6 AjڛYG (! Aj ϻ   (Y (Y    d 6  6   j6A! ! ! Aj Aj֧ (YF[ (! 6 6 AjڛYG  Gq[! 	k 	F 	Fr[ AkAI!  E GrrE 	Oq[ Ak	I qAk	Iq r 	Ir[   O  G  j,	L[  K[ Aj  kY۞  6  6  (  j ü]  (Y6  )Y7 )!  7 (!  6  6  7 Aj Ajʜ (AM[ Ajۍ^ (Y Aj Ajʜ (AO AjAՍ AjAʑ Aj Ajʜ  (6  )7 E Ajۍ D¢! (Y (Alj! AjAr!D!  G Aj ( (ʑ  (6  )7  )7  )7  :  : :  : A: A:      9  9  Ajʕ   ! Aj! Ajֈ Aj$ #AkY$ Aj! Aj! (! (Y (Atj!  G (! Aj  (ڀ Aj  ڀ! ) )Q )Y )YBR ) )R  P! Aj! - -G - -GrY j!  rsq j! q j!! 6 B7 (! (! (! (! (! (! (! (! A;  6 A;  6 A;  6 A;  6 A;  6 A; A6   j j j j j6 	k! YAG j! At jY/! (YE[ I Aj  ѐ ­! Aj ( ( ­Yȏ  )7 Aj    Ajْ Aj Ajʜ Ajۍ  )7  (Y6 Aj  ( ܍ Ajֈ  (Y-Y AGY؀Y  ؀YQ 6 B7 Aj   }  }  TYٚ )! Aj A ٓ  7  )7 Aj AA  Ajّ Ajۍ Ajۍ  (6  )7  )7  (6 Aj  Aj܏ AjՌ /G Aj Aܘ Aj  ( ( ( (ـ  )7 Aj A Ajّ Ajۍ Ajۍ Aj  (ܲ  )7  )7 Aj A Ajّ Ajۍ Aj  (Y ע )! (! Aj   ע )! (Y G Aj  ѐ Aj ( ( ­ȏ Aj  ( ( ( (ف Ajۍ  (6  )7 Ajۍ  Q Aj Aܘ Aj  ѐ  (6  )7 Aj   ȑ Aj  Aj܍ AjՌ  )7 Aj A Ajّ Ajۍ  (6  )7  )7  (6 Aj  Aj܎ AjՌ 6 B7 6 B7  6  Aj6  Aj6 Aj! 	k!! AG  t j(YAj6  6 A6 6  6  6 6 6 6 j!! F[ At jY(YE[ j! (! (! (Y(Y (tj!  F[ Aj    (ǯ  6  6  )7 Aj Ajг Aj! Aj Ajʜ Ajۍ^ (Y (Atj!  G (! (!AA͏! Aj    ǯ  (6  )7 6  6 6 E Aj  ڀ Aj  ڀ )Y )YR Aj   ȑ Aj Ajʜ )Y )YP  P[ )! )! )Y )YQ[ Aj   ˅ (! (! Aj   ˅ Aj    ( (ف  )7 Aj A Ajّ Aj Ajʜ Ajۍ Ajۍ Ajۍ -Y -YG Aj  ֘ (! (! Aj  ֘ Aj    ( (ف Aj Ajʜ Ajۍ Ajۍ -Y -G Aj Aܘ A 6  6  )7 Aj Ajг Aj Ajʜ Ajۍ (YG[ Aj Aܘ Aj Ajʜ (! Aj! Aj  ( ܍ Aj Ajʜ Ajֈ ! (YAO AjAՍ Aj ( ( Ak­Yȏ  )7 Aj A  Ajْ Aj Ajʜ Ajۍ  (6  )7  (6  )7 Ajۍ Aj$#AkY$ 	6 (! (! (! (YAO Aj AAώ! Ak!   Y   YAٸ! B7 B7 6 B7AA !  j! Aj! Aj! !  F[ -YAF s! Ak q[ AjA˹[ j! A: 	; B7 B7  6 s! Aj! !  F[  Aj6 Aj Ӗ -E[  (  - Fqj6 (! (!^ (Y (YAtj! Aj! Aj! (! (! (Y (YKY (   I-!!A!!  j! !!  G -Ak j! j! !  K^   ֖!  F[  k!! 6 6  j!  jY!!  G -! Aqk AG[ AG Aj ҀA!^ AG[ AjAҀ!  F Aj (ʛ! Ak Aj Ҁ! j! j! ! Aj (Yʛ  AqF:  6  :  (Y6  (Y6  6  (Y6 (	F! 6 B7  G Aj Aj ֞ Aj ( (Э Aj ( (λ Aj ( (Щ j! Aj Ajʜ Ajۍ  (6  )7 :! 6 B7 !  G (!  (Y6  6  6  6  6  6  6  Aj6  6! 6  6  Aj6 Aj Ajӱ (q (!! (Y (Alj!!!  G ( (  ɭ[ j! Aj!!!!  Ajӱ ( Aʑ : Aj ԅ   Iq Aj ( (Ǡ Aj ( (Щ A6  Aj6  Aj܋ Ajۍ : Aj ԅ : Ajۍ (Y (F Ajս j! Aj! ( AtjY 6  6  j6  (6  )7  )7  )7 Aj؇  (6  )7  )7  )7 -E[ :  6  6  6  6 k!  Aj6  Aj6!  G Aj Aj ξ j! (qE[ 	k Aj ξ (! (! (!!!  G Aj Aj ν j! (qE[ Aj Aj ν (! (! (!! - AjAʑ q Aj Aj ֞  (6 A6 6 A6  Aj6 Aj Aj܋ ! q Aj Aj ֞ Aj ( (Э Aj ( (Щ A6  Aj6 Aj Aj܋ Ajۍ Ajۍ ! (Y F  Aj   6  6 AA FY6  6 A6 A6 A6  Aj6  Aj6  Aj6 Aj Aj܋ Aj ( AjԆ ( K ( AljY(! (!!! Aj Aj ڔ   AjԆ  K^   ֖ j!  j!  k!^ ( ֆ ( ۟ (	F  K^ Aj  ǡ A6  Aj6 Aj Aj܋ Aj   Aj׶  Ajؖ Ajۍ Aj؇ Aj$#AkY$ ą! ą!ӵ!  6 	k ϱ (! (q ! Aj ͎YAȟ (! (! ڰ q ! Aj ϲ (! (F ڰ 6 B7 B7 B7 B7 B7 B7 ڰ Aj  ш Aj  Aj AjωYΛ Aj AjAü]  (6  )7 Aj ʿ Aj Ajۑ Aj  Aj (Ǎ Aj؎! ( (յ  6  6  6  6 6  6 6 Aj AjAü]  6  6AA۩Y B7 Aj؏! ϚϚ!AA͏Y 6 Ť! AjY AjAü] : ; : 6 B7 B7 B7 B7 B7  6  6 B7 B7 B7 B7 B7 B7 B7  6  6  6  6 6 6  6 6  6 6 B7 B7 B7 B7 B7 B7 : A: A: 6 B7 B7 B7 B7 B7 : B7 B7 B7  6 6 Aj ϰ (Y (ا  ɍ Aj։  Ajǚ ɍ Ϡ! 6 B7 AjYAü] AF[ Al jY(YE[ Aj    ( (ق j! Aj Ajʡ (͎Yĉ! ڰ Aj  (AAق Aj Ajʡ Aj  (AAق Aj Ajʡ Aj  AAق Aj Ajʡ Aj  (AAق Aj Ajʡ Aj  (AAق Aj Ajʡ Aj (AȢ Aj ( (ӊ (F Aj  (YAAق Aj Ajʡ ڰ Aj  (AAق Aj Ajʡ Aj  AA̱ Aj Ajʡ Aj  (AAق Aj Ajʡ Aj  (AAق Aj Ajʡ ڰ  (jY6 E^AA͏YB7  6 ŤYĊ! Aj՜ (F (! إ Aj׭ ٲ  ċ Aj ϰ (G  6 Ajć! (! Ԥ  6 Ajć! 6   Aj̑ Aխ Aj ϰ (Y (ا [ ̓ (! (! (!^ ڰ ϟ ڰ ڰ ڰ ڰ	! ڰ ڰ! 	GAA͏Y 6  6  6  6  6  6  6! 6 B7 Aj!  6   6   6 Aj$#AkY$  AjȮ ( (ا  : Aj  Aj ٤Y(Λ Aj AjAü]  (6  )7 Ϟ  Aj˪ : Ҟ ٤Y(Y(j!  6 E^ )! )! ϟ Ϟ  Ajɛ Aj Aj  ё )! Aj Ѣ 6 6  7  )7 Aj AjAг Ajۍ Ajۍ Ajҕ A ( (  Ψ Ajۍ ٤! : 6 B7 B7 B7 B7A! (YAj!  Aj   ё Ajۍ  (6  )7 Aj! Al j! E  FrE Aj Ѣ  Ajʜ k! Aj! BZ Aj ( ( B}Yȏ  )7 Aj A  Ajْ Ajۍ  (6  )7 Ajۍ  Aj׉ Ϟ  Ajǚ Aj ٤YAj֪  Aj̡ Ϟ Ϸ E (Aխ ̓ Aj$#AkY$ ٤Y(Y(j!  6  Aj  Aj ٤Y(Λ  AjAü] Aj։ Ϟ Ϟ Aj$^#AkY$ ٤Y(Y(j!  6  Aj  Aj (Λ Aj AjAü]  )7  (6 )! (Y (Y  (jY6 E^ ٳ ϙ! ت Aj AjAü]  7  6  Aj˪  Ajǚ ҝ Ϟ Aj$^#AkY$  (Y(YI  O^ Aj (Y AljYAü]  Al jYAü]  AjAü] Aj$^  (Y(YI  O^ (Y AljAj Al jAjζ^  (Y(YI  O^ (Y AtjAj At jAjζ^  (Y(YI  O^ (Y tj(Y t j(YK  Kk^  (Y(YI  O^ (Y tj(Y t j(YK  Kk^  (Y(YI  O^ (Y Alj)Y Al j)YV  Tk^  (YI  O^ (Y Atj)Y At j)YR  V  Tk (Y M^  O^ (Y AljY( ( Al jY( (ϑ^ (-F  (Y(YI  O^ (Y AtjY)Y At jY)YQ (Y (YK  Kk!  V  Tk^^   (Y(YI  O^ (Y AtjY(Y At jY(YG  K  Ik (Y (YF )Y )YV  Tk  J  Hk^  (Y(YI  O^ (Y AljY(Y Al jY(YF ( ( ( (ϑ  K  Ik^  (Y(YI  O^ (Y AljY)! Al jY(! )!  )7 )!  7 (!  6  7  7  6^#AkY$ Aj ӎ (Y(! (!  (6 )!  )7  6  7  (j6 Aj$#AkY$ ؝  Ӝ ڰ ڰ Aj Ajӎ (! (Y(Y (F ս ( AtjY 6  6  j6  (j6 Aj$#AkY$ Aj (YAjӎ (! (Y(Y (F ռ ( tj 6  j6  (j6 ؝ Ɏ ڰ Aj$#AkY$ Aj   ˖YAȠ  ( (ӊ (F (! ڰ ! A ( (ͪ  ( (ɡ ڰ Aj$#AkY$ Aj   Ƞ  ( (ӊ (q (! Aj$   Ũڹ^ G  ڹ^ -G - (ڹ^ ƄY Aڹ^  ۩Y ^ AqAl jY( K ( tj(^ (Y( K ( Atj(G^ (Y( K ( Alj؁AqAG^ (Y( K (- ( Alj؁AqF^ (Y( K ( Alj-^ ( M^ ( AljY)BQ  )7B!  7 )BQ  ) )ۖ7B!  7#AkY$ -E )Y )YX  T  B|7 :  ) ՝ B ) )BR7B!B!  7 Aj$ )§ )Y§ (sqq! B  7 AA  j)7#AkY$ Aj ίB! (F  (At jY)7 )!  7 Aj$#AkY$ Aj ί (F  (At j)7B!  7 Aj$#AkY$ Aj ί (F  (At j+9B!  7 Aj$#AkY$  Ħ (  +9B!  7 Aj$#AkY$  Ī (  )7B!  7 Aj$#AkY$   ό )BQ  )7B!  7 Aj$#AkY$   ό (!  )Y=  B}BT q; Aj$#AkY$ Aj   ܑ )!  6  7 Aj$#AkY$ Aj  ( ( ( (ŨYǉ )! ڰ  7 Aj$#AkY$ Aj   ܐ )! 6  7 Aj$#AkY$     ˼ (! )! Aj$ B #AkY$   ڕɴ (! )! Aj$ B #AkY$ Aj ˠ (G )! 6  7 Aj$^#AkY$ Aj ęYˠ (G (!  (Y ę܅  6  6  6 Aj$^#AkY$ Aj    ˠ (G  )7 Aj$^#AkY$ Aj  і    ( (Ǽ Ajۍ Aj$#AkY$  Aj  ֛    ( (ǻ Ajۍ Aj$#AkY$     ƃ Aj՜ ( (Ӊ Aj$#AkY$ İY    Ƈ Aj՜ ( (Ӊ ڰ Aj$#AkY$ Aj    Կ (Y   (ό B7 Aj$#AkY$ Aj    Է (!  (6  6 Aj$#AkY$ Aj    Զ (!  (6  6 Aj$#AkY$  Aj    ( (!  (Y6   q6 Aj$Aڸ^#AkY$  Aj    ( (!  (Y6   qY6   6 Aj$Aڸ^#AkY$  Aj    (  (YFY6  (Y 6  A q 6 Aj$Aڸ^#AkY$  Aj    (  -Y6  ( 6  - 6 Aj$Aڸ^#AkY$  Aj   (  -Y6  ( 6  - 6 Aj$Aڸ^#AkY$  Aj   ( (!  (Y6   q6 Aj$Aڸ^     (Aڸ^   (Aڸ^    (Aڸ^    (Aڸ^      (Aڸ^#AkY$   6  Aj ( Aj$Aڸ^#AkY$    ˧  6  6  (Y6  (6  6  Aj   ( Aj$Aڸ^#AkY$  6  6 A6  Aj6 Aj  Aj܋    Ajˍ Aj$#AkY$   (Y( (     ΂ Aj ʢ Aj  ʑ  9  9  Av:  q:  Av:  Av: A:  ˯ Aj$#AkY$ B7  9  9  9  9  : A:  ˯ Aj$#AkY$  9  9  9  9  9  : :  ˯ Aj$#	jY$    D AҰ  9  9  9  : 	;  )7  )7  ۉ     D AҰ 	k$A! AqkA!A!   D AtArҰ   DAҰ   D AtArҰ     q AvYك! AvAqk  D¢ !  ¡!  9  9  Aq¸Y9   D¢ 9  j! !  F[ j! -YAkAqYAO[ Dd[ D¢ ¸ ! !D! ! ! Ak   ¸¢ ! ! D£! AG[D!  (! (Y )ºD!D!  At jAkYB )Y BXº! º! -  £!D! Df D ! D£! D  D £Y ¢! D  D¢   D£D ¢D ¢D ¢  kY M¸£!  £! +Y  +¡DD  DcY Dd¢¡#AkY$ 6 B7DA  AM¸£Y ¢!  D£D   ¢D£ ¢Y ¢YD !    £!D ¡ £!D!  G Aj      ҆  ¢!  ¢  ¢¡! j!   ¢ !  (6  )7 Aj$#AkY$ 6 B7 At j! !  G  jY  KAt jY+Y  +Y¢ D¢ ¡¢!  +Y  +Y¢ D¢ ¡¢YDf Aj  ҆ Aj! Dc DcsE[ Aj   ¡   ¡£Y¢    ¡ ¢ ҆  (6  )7 Aj$#AkY$D!D!D! Ak AqAMAqkDD 	qAF!D!D! At j!D!D! !  G  +  +¢ D¢Yܠ!  ܡ! Aj!A  ¡ £üjY AO! Aj!  £! Av!  F[ Aj      ¸ ¢YDΆ Aj (Y (    DΆ (YM ( (ճ 6 B7 (Y Atj! +! +! (! !  G Aj   + +ʌ Aj ( (҄ Aj!  ؛  (6  )7  ;  : 6  Ajʠ j! ( ճ^ Aj$#AkY$ -k /! Aj +Y +Y +Y +Yʊ    +Y +Yʊ (Y (YkYL[ (Y (YkYL[ Av! Ak AqAMYAqAF ( Ѐ!    D Y9  D Y9  9    D Y9  D Y9  9  9  9 Aj!! AF[    At jY+Y +YD Ƕ j!^ Aj ( Ͽ  -:  /; Aj! -qE  6  6  6  6 6  /;  -:  Ajʠ  / -AtrY;  Av:  6  6  6  6 6  Ajʠ +Y +ڧ¢ڧ!  ڧüY üY  JYtYL  Nr[ 6  /;  -:   jY6   jY6   kY6   kY6  AjʠD + +¢£Y ·¢!  ·¢!  ·¢!  ·¢! AqF AFq B7  9  9      Aj ǵ  9  9  9  9  9  9  9  9  AjA  · +! +! +! Aj ( /YϿ / -Atr! Ak AqAMYAqAF Aj   A D¢D¢ڧDܠüY AOt΅ (q! (Y!   + + + +D Ƿ k! Aj! ( ճ -qE     ǹ Av! / -Atr!D! AqF k DcE[D! DcE[D! DcE[D!     ǹ     ¡Y ǹ Dc[  ˷  9  9  9   ¡  ¡       Aj ǵ Aj    D¢ A΅  (Y (  · ( ճ  + + + + + ( -ЀǸ  + + + + + ( -ЀǶ Aj$#AkY$ -k  )7  )7  )7  )7 +! +! +! B7  9  9 B7   ΋  +Y +Yܡ9  +Y +Yܡ9   ¡9   ¡9  +Y9  +Y9   ¡9   ¡9  )7  )7  )7  )7 Aj$ : (Y (Atj! +!  G 	k! -k   + + ¡9 !   +¡9 !   +¡9   +¡9 !   +¡9  -k: !  )7  )7  )7  )7    Y + 9   + 9  + ¡9  + ¡9 + +a + +b[ + +b[ + +a!  +Y +Y + c  +  dE[ +Y +Y + cE[  +  d! #AkY$ +YDf +DfE[ +  + fE[ (Y (Atj!  G  D΋ Aj!  ΍E[! Aj$ #	jY$ + (+f +Y (Y+D fE[  +  +D eE[ (Y (Alj!  G Aj + +Β  +9  +9  +D 9  +D 9 Aj D΋ Aj!  Aj΍E[! 	k$ #AkY$  (Y+ +גD ! (Y (Alj! (! Y G Aj! ( (F[  + +ג f[ (!  D΋  ٮE[ + + + f!! Aj$ #AkY$ (!  D΋  ٮ! Aj$ #AkY$ B7  9  9 B7  D΋ Aj$  6 B7 B7 B7  +Dܠ9 6 B7 B7 B7 B7 6 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7#AkY$  6  6 A6  Aj6 Aj Aj܋  ( (ҫ! Ajۍ ɘA! Aҫ! Aҫ! AqYAA͏! Aj  Aے )!   Aے  )7AA͏! Aj  Aے  )7!AA͏! Aj  Aے )! Aj  Aے  )7  7! ڰ Aҫ! AF! AҫY ɖ A͋! A͋! AҫYAҫYAAͪ AҫYAAͪ Aҫ! 6 B7 B7 AqAG Aҫ! Aҫ! Aj Aܘ A ( (ҫڰ Ajۍ Aҫ! ڰ B7  6 B7 B7 B7 B7 ; 6  )7  )7  )7 : : A:  6  6  6  6  6  6  : B7 B7  6  6  6  6  6  6  6  6  6 B7 B7 ڰ Aj$#	jY$ Aj Aܘ 6 B7 Al j! (! (!  G  6 (AҫYA (Y (YҫYA ( (ҫYAAͪ Aͪ Aͪ AAͪ A6  Aj6 Aj Aj܋ A ( (  ɞ! Ajۍ Aj     ـ A ( (ͪ Ajۍ Aj ʚ ڰ ڰ ڰ Aj! j! (E )!  )7 (!  (6  6  7 Ajև ɟ! (^ (!  6 (! 6  ا Ajۍ 	k$^#AkY$AA͏! Aj ( (ʑ Aj ( (ʑ Aj ( (ʑ Aj - ֙  (6  )7  )7  (6  )7  (6  )7  (6 A6  6 A6 (! Aj (Yۤ (!  (! Aj Al jY( (ʑ Al jY (6  )7 j!  jYG[  6 6 B7 (Y (tj!  G (! Aj! ( M[ ( ( ( AljY(Y (Yп[ Aj  ʑ Aj Ajʜ Aj  ( (܍ Aj ( (ʑ  )7  )7  )7 Ajۤ Aj!! (! (! G Al jY Al jY(6  )7 j! j!  6 Al j! Aj! !  G Aj ( (љ (! (! 6   jY6  6  6  6 B7 B7 Aj! ! ! !  έ (YF[ (! (! (! AjA н[!   j  jkj! Aj  ʑ ۍ  (6  )7 Ajۍ !  A  Ǥ Ajֈ Ajֈ Aj$#AkY$ +YD¢ڧ! +!  ü6  D¢ڧü6AA͏! Aj ʍ Aj ʍ Aj Ajʾ )! Aj Ajʾ 6 6  7 A6 6  )7 Aj AjAг Aj  ʑ A6 6 A6 6 A6 6 A6 6  )7  (6  )7  (6  )7  (6  (6  )7 A6  6 A6 Ajۍ Ajۍ - AjAʑ A6 6 Aj Ajʟ  (6  )7 Aj$#AkY$  6 B7 6 )7 )7 )7 )7 (Y (Atj! (! Aj! Aj! Aj! -q! Y G կ Aj Έ 	k! (Y (Alj!  G B7  -:  /; Aj! (k (! (!  ( (Yk6 A6 6   k6 A6 6  6 6 6  6 6 6  A AjA 	kѸ ! (! (! 6 B7 At j!  G (!  (6  6 Aj Ajʾ )! Aj Ajʾ  )7 6 6  7 6 6 B7 Aj AjȬ (Y Aj  (ʒ Aj! Ajۍ Ajۍ AjA 	kȍ  ( (μ  ( (ʑ A6 6 Aj Ajʟ A ( (  Aj֍ Ajۍ ! (! (! (! 6 6  6 6 6  6 6 6   O6  A AjA 	kѸ ! -AG[ -! -! -!  -Ѐ! (! (! +! +! A6 6 6 6 6 6  ¸YD¢ڧü6  D¢ڧü6   D¢ D¢ڧü6  Av:  Av:  : B7 Aj AjA 	kȍ F Aʑ A6 6 Aj 	kʟ 	 k  AtAqvAqtY( (ʑ A6 6 Aj 	kʟ A ( (    Aj֍ Ajհ Aj$#AkY$ ( (к! ; 	6 	6 	6 	6 B7 B7 B7 : 	6 	6 	6 	6 	6  : : Aj Aj Aj Ajǃ Aj؍!  (jY6 E^  6 Aj AjAü] Aj AjAü] : A;  6  6 6 6 B7 B7 AjAü] Aj! Aj Ajʮ (YE[  Aj  (Y ˦ (qE[ (! Aj  ʑ  ȳ Aj Ajʠ ڰ Aj (AӞ (Y	G (E Ajۍ  )Y7  6 Aj Aj § B§Ǌ Ajۍ (	F[ AjAʑ  (6  )7 Aj Ajʠ  AjAü]  (6  )7 Aj$#AkY$ Aj Aj ڀ 6 B7 (Y (tj! (! (!  G (! Aj!  O[ ( AjAϻ Aj Al j  Aj ( (ʒ Ajۍ 6 B7 Aj ( (ٹ Aj (˘ Aj ( (ٹ Aj -AtY( (ٹ Aj ( (ٹ Aj ( (ٹ Aj -AtY( (ٹ AjB )ь AjB )ь AjB )ь Aj 5 5ь Aj ) )ь Aj ) )ь Aj ( (ٹ Aj -AtY( (ٹ Aj ( (ٹ Aj -Դ Aj -Դ Aj ( (ٹ Aj ( (ٹ  (6  )7 Ajۍ Aj$#AkY$ 6 B7 Aj ( (ٹ Aj -AtY( (ٹ Aj ( (ٹ Aj ( (ٹ Aj ѫ Aj ( (ٹ Aj / (˘ Aj / (˘ Aj ( (ٹ Aj -AtY( (ٹ Aj (˘ Aj   ( (ګ Aj ( (ٹ  (6  )7 Aj$#AkY$ 6 B7 Aj ( (ٹ AjB 3ь Aj -AtY( (ٹ Aj ( (ٹ Aj ( (ٹ Aj (˘ Aj ѫ Aj / (˘ Aj / (˘ Aj -Դ Aj   ( (ګ Aj ( (ٹ  (6  )7 Aj$#AkY$  ( /Y /q6  (  /q6 Aj! (Y (Atj! (! (! (! (! (!B! Y G! / F ( (  ώ ( (  ώ! Aj! (q qG[ Aj ִ qG[ -AG[ -[ )! Aj AjAü] (! (!  6  6  6 )! Aj Aü]  7  7 Aj AjAü]  6  6  Aj   AjΠ Aj$#AkY$ Aj   ( (у )! (!! 6 B7 (! )! )!  (6  7   BR6 Aj! G At! j!  jY(G[ ( ( (Yм[ Aj ʚ Aj ( (ʑ (! Aj  ɱ -YAG  -:  )7  )7  )7  (6  /; BQ A: Aj Aj ­ɱ  (6  )7  )7  (6  )7  )7  )7  -: )!  )7  )7  )7  )7  AjAü]  :  :  6  6  7  (6  /; 	6 Ajۍ ( (ֆ Aj$#AkY$ ( )! )BR Aj  ٚ Aj  ) ȓ  (6  )7  (6  )7  )7  )7 Aj A Ajّ Ajۍ Ajۍ )! )! (Y	F[ )YB§! §! §  7  6 Aj  ٚ  6  6  )7 Aj A Ajّ Ajۍ Ajۍ  7  6  6  6 Aj A Ajّ Ajۍ )! )! P 6 B7 Aj  ٚ  )7 Aj A Ajّ Ajۍ ( Aj  ) )є - (Y  6  (6  )7 Aj A Ajّ  )7 Aj A Ajّ  )7  )7 Aj A Ajّ )! Aj  (ܲ  7  )7 Aj A Ajّ Ajۍ Ajۍ   )7 Aj   AjǮ  (6  )7 AjY Ajʜ (Y (tj!  G (! Aj! ( M[  ( AtjYAj (Ԡ (E[ -G Aj  ɵٚ Aj Aü] Aj  Ajэ (	F 6 B7  (6  )7 (! (! Aj ( ( ( (ˤ Aj    ( (ـ  Ajʜ Ajۍ Ajۍ  Ajۍ Aj$#AkY$ A6 6 6 6  -At)7 Aj AjAг /F  /;  /; Aj 	kʽ )! Aj Ajʽ 6 6  7  )7 Aj AjAг AjA ( (ǻ Ajۍ Ajۍ Ajۍ AG Aj  -Yτ Aj AtY( ( ( (Ǧ j! )PE Aj ʻ AjA ( (ǻ Ajۍ -E AjAAǻ (Y Aj ( ֛ AjA ( (ǻ Ajۍ : 	6 	6 	6 	6 	6 Aj Թ AjA ( (ͩ AjA -AtY( (Aل!! -YAG AtY(! (! AjA  ل AjA -AtY( (Aل AjA -AtY( (Aل Aj -AtY( (Aل Aj AjԹ AjA ( (ͩ Aj AjԹ AjA ( (Ǧ Aj AjԹ AjA ( (Ǧ AjA AtAqY( (Aل AjA  ل  (6  )7 Ajқ Aj$#AkY$ (! (! (!ď!! (	G (! (! A  ɥ A -AtY( (ɥ A -AtY( (ɥ A -AtY( (ɥ A -AtY( (ɥ  -AtY( (ɥ (F (Y (I A ( AljY( (ɥ AAө Aj AjԹ A ( (ՠ  AjԹ A ( (ՠ Aj$ #AkY$  Aj ڀďY ( (ɥ Aj Ajѣ A ( (ɥ Ajۍ A ( (ɥ A -AtY( (ɥ A ( (ɥ A ( (ұ A -AtY( (ɥ A )צ A )צ A )צ A 5 (¸̈ A ) )º̈ A ) )º̈ A ( (ɥ A -AtY( (ɥ A ( (ұ A -ɧ A -ɧĔ! (Y (tj! (! (!  G (! Aj!  O[  Al jY( (ŨY־ ڰ A ө A ( (ɥ ڰ Aj$ #AkY$ďY )Y (ץ A )צ A )צďY ) (ץ A өĔ! (Y (Alj!  G  ʽ  ( ( ) ( ΩY־ ڰ Aj! ۍ A ө B7 AjAü] Aj! Aj! Aj Ӕ -YAF[ Al jY(! (! (! (!Ĕ! Al jY(Y (Alj!  G  (YM[  Al jY( ( ) ( ΩY־ ڰ Aj!    ө ڰ^Ĕ! (	G (Y (Atj! (! (! (! (!  YF[ Aj! -G[ ֎!ďYA /¸ɦ A  ɥ A  ɥ   Ajѣ A ( (ɥ ۍ )º  )Y§! AAөB! A  ̈B!  )º  )Y§!B! A  ̈  )BQ )º )º£!B! A  ̈B!!  )! )! )BR[ )º )º£!B!! A  ̈  AB º º£Ÿ AB ̈ A  -qɧ  ־ ڰ^ A ө ڰĔ! (Y (Alj!  GďYA ( (ɥ  	kѣ A ( (ɥ ۍ  Ajѣ  ( (ɥ ۍ  Ajѣ A ( (ɥ ۍ A -AtY( (ɥ A (¸ɦ A ځ A )ºɦ  (6  (6  )7  )7  )7  -Y: A ځ A AtY( (ɥĔ! (Y (tj! (! (!  G (! Aj!  O[  Al jY( (ŨY־ ڰ A ө ڰ  ־ ڰ Aj! A ө ڰ ڰ ڰ Aj$ #AkY$ďYA -AtY( (ɥ /G AAө /! A /̆Y ̆YڄYө ڰ ڰ ڰ B7 AjAü] Aj AjӔ -YAG Aj  τ  ( ( ( (ՠ A )צ A -ɧ A ( (ɥ Aj$  Al j!Ĕ!  GďYA -YAA ɥ A ( (ɥ A (¸ɦ A ( (ɥ A ( (ɥ  ־ ڰ Aj! A ө ڰďYA  ɥ A  ɥ   Χ A Ӫ ڰďYA  ɥ   ץ AD º º£ Pɦ !  AώE  Aώ! !  AϏE  AϏ!   AϏE  AϏE[ !  6  6 ښYG ( (j (k!  6  6 ġ! ġ! ڰ  6  6 (Y (G!  j6  6  6 (Y (I!  j6  6  6 -E (Y (YM  I!  j6! :  6  6 -E (Y (YL  H!  j6! :  6  6 -E /Y /YM  I!  j;! :  ;  ; /! /G s! qE[ / /G[ / /F! q /! /G s! q j j֕! q /Y /YG  K  Ik -Y -YF -Y -YK  Ik  K  Ik  (Y(YI  O^ (Y AljY(Y	qY Al jY(Y	qYF AvAqY AvAqYF AvY AvYK  Ik  K  Ik  K  IkYE /!! /qE qk qE[ /Y /YG[ -Y -YG[ -Y -YK  Ik! ^  K  Ik  (Y(YI  O^ (Y Alj(Y (Y(YO^  Al j(YM^ (Y tj(Y	qY t j(Y	qYF AvAqY AvAqYF AvY AvYK  Ik  K  Ik  K  IkY  I  Kk ^  (Y(YI  O^ (Y tj(Y t j(YG  K  Ik (Y(Y M^  O^ (Y AljY( ( Al jY( (ϑYAqE ( ( ( (ϑYAqE ( ( ( (ϑ! ^#AkY$  (Y(YI  O^ (Y tj(Y t j(YF Aj (Y( Т Aj ( Т ( ( ( (ϑ! Ajۍ Ajۍ  I  Kk! Aj$ ^#AkY$  6  6  6   j6 6 Aj ׯ (! (! (! Aj ϳ  (   (  Yk6   j6 Aj$#AkY$ 6  6  6  6   j6 Aj ׯ   (  (Yk6   j6 Aj$#AkY$ Aj  ֞ Aj ( (ɰ (!  6  6 Aj$#AkY$ Aj  ֞  (	K6  6 Aj$#AkY$  ڜ! Aj ֧ (! (!  6  6 Aj$#AkY$ Aj  ˧ (!  (Y6  6  6 Aj$#AkY$ Aj  ˧ (!  (6  6 Aj$#AkY$ Aj  ٘ (!  (6  6 Aj$#AkY$ Aj  Ա (!  (6  6 Aj$#AkY$ Aj AqAl jAjԹ (!  (6  6 Aj$#AkY$ Aj  ( ( (Aj˦ (!  (6  6 Aj$#AkY$ Aj AAܐ (! (!  tY   ü]  6  6  6 Aj$#AkY$ ą! B7 AjψY(j!  6 AA͏Y 6  6  (6  )7 šYą! Aj AjӍ (! (Y( (ئ  6 6  (j6 Ϣ Aj$ ^AA͏YB7  )7  (6 AA͏YB7 Aj Aü] A ͏YB7 Aj  ü]  Al j! Y G Aj! )Y V[ 6 B7 B7 Aj ( (ʑ  7  j! !  G -! j! AkAqAK[   ׏ B7  F  YG j! AlY jY( (  jY( (֮E[ !  M!   F   ˹E!   O   ˹E!   O   k j ˹E!       I˹Y  k YJ Hk#AkY$ ((Y ((Y  KY (Y(YI     IYM^ (Y Alj/! Al j/! Aj ϓ  ;  ; ;  -: Aj AjAü]  )7  -:  )7  (6  ˰ Aj$^#AkY$ Aj! /! /! /! -! AG Aj ̟ Aj AljY (6  )7 j! Aj! )! -! Aj ( (ʑ  ;  ;  ;  : Aj AjAü]  :  7 Aj$#AkY$ - -F - -G[ Aj AjδE[ Aj! Aj! AG Al! j!  j  jֱ[ ) )R[ ( ( ( (ώE[  AjְE[ - -G[ - -G[ - -G[ - -G[ - -G[ Aj AjְE[ Aj AjֱE[ Aj AjֱE[ қ ғ Aj (Aj  ǃ Aj؍! (ϡ  6 ғ  Aü] AjYқ  Aü] Aj$#AkY$ ( G Aj Aj  Ajǃ Aj؍! (ϡ  6  (jY6  (ϟ  6^ Aj$ (ϟ ғ Ajқ (ϡ (Ϡ (ت ((Y(j!  6  (Ϡ  6^ (((Y  (ϕ ((Y (Y(j!  6 [^! (ت  6   (jY6 [^!  G  (jY6 [^  G (YE[  jY6 ! [^  G  (kY6 [ Aܢ  (kY6 E Ajԥ G  (kY6 [ Aܢ  (kY6 E Ajϖ G  (kY6 [ Aܢ  (kY6 E Ajؑ G  (kY6 [ Aܢ  (kY6 E Ajҕ G  (kY6 [ Aܢ  (kY6 E Ajٰ G  (kY6 [ Aܢ  (kY6 E ( (ئ G  (kY6 [ Aܢ  (kY6 E ( (ب G  (kY6 [ Aܢ  (kY6 E ( (Ϩ G  (kY6 [ Aܢ  (kY6 E (Y (Y(Y   (! (!  ϩ G  (kY6 [ Aܢ (Y (Y(Y    ϩ (Ϣ (Y(Y (  (Y ( ܢ (ϥ  (Y   (YE[  ܢ (Y  ܢ   ܢ   ܢ   (6  )7 	6 ֈ    π 	6#AkY$  Ajщ! 	6  6 Aj$#AkY$  6 Aj ױ (	F Aj Ajщ! 	6  6  (6  )7 ڰ Aj$#AkY$ Aj ȴ (	F Aj AȠ  ( (ӊ (! (!! Ajɩ!  6  6 Aj$#AkY$ Aj ͎Yڍ! (q! (!AŨ! ڰ  6  6 Aj$#AkY$ Aj Ȫ (!! (AŨ!!  6  6 Aj$#AkY$ Aj! (! (! Aj έ (YF[ (! ԰[!  6  (   kjj (k6!  6 Aj$#AkY$ (! (! Aj Aj֧! (YG (! (!  (Y6   k  kj j6 ԰s!  6 Aj$#AkY$ -! (ƿ! Aj՜! (F (! : ǀ :!! ǁ! ڰ  6  6 Aj$#AkY$ ĒYĐ! Aj՜ (G եE : ڰ   ȥ (! (G ը đYե! ڰ E[ : : ڰ A:  6 ڰ (! A:  6 ڰ Aj$#AkY$  AjӐ (F  Aj! (Y ɨYӜ ڰ ڰ Aj!  (A͈ (ڰ Aj$ ( A͈ ڰ F ڰ  6  s6  Ͼ  AI6  6 (! AA 	I 	I AIYُ  ( (jϾ   j6 (! AA 	I 	I AIYYُ ( (j!   : 	I  AqAr:  AvAr: Av! Aq	r! AvAq	r! 	O  :  :  AqAr:  AvAr:  :  :  Ar:   j6 AI  :! 	I  AqAr:  AvAr:! Av! Aq	r! AvAq	r! 	O  :  :  AqAr:  AvAr:A!  :  :  Ar:A!  6  6 AI  : 	I  AqAr:  AvAr: Av! Aq	r! AvAq	r! 	O  :  :  AqAr:  AvAr:  :  :  Ar: 	qAv! Ak AqAMAqk   ЀY; :  Av:  Ѐ!  Ѐ! k :  -:  /; - / -Atr! / -Atr! :  -:  /;^ / -Atr! / -Atr! / -Atr! / -Atr! :  -:  /; / -Atr! / -Atr!  ;  ; :  Av:  Av:A Ak AqYAMAqk j! Aj! Aj! Aj! Aj! Aj! Aj! Aj! AI AqAl jAj!^^ Aj! / -Atr#AkY$ -k  -: A6  6 ( ( Ajɯ!  )7 A6  6 ( ( Ajɯ! (A ((! (A ((! (A ((! (A ((! (A ((! (A ((! (A ((! ( ( ( ((!  )7 A6  6 ( ( Ajɯ!  +9 A6  6 ( ( Ajɯ!  (6 A6  6 ( ( Ajɯ!  )7 A6  6 ( ( Ajɯ! (A ((! (A ((! (A ((! (A ((! Aj$ #AkY$ )BBT :  6 A6  6  AjڳE -E ( (([!! A6  6 ( ( Ajɯ! Aj$ #AkY$ (! (! (! A6  6   Ajɯ! Aj$ #AkY$ (! -Aq 6   AjϽ  ( (ѝ! (  ((! Aj$ #AkY$ 6   AjϽ   ( (ϐ! Aj$ #AkY$  (6 Aj  ڗ! Aj$ #AkY$  (6 Aj  ̿! Aj$ #AkY$  (6 Aj  ́! Aj$ #AkY$  (6 Aj  ̀! Aj$ #AkY$  (6 Aj  ̽! Aj$ #AkY$  (6 Aj  ̾! Aj$ #AkY$  (6 Aj  ̋! Aj$ #AkY$  (6 Aj  ̊! Aj$ #AkY$  (6 Aj  ͅ! Aj$ #AkY$  (6 Aj  ̈́! Aj$ #AkY$  (6 Aj  ̌! Aj$ #AkY$  (6 Aj  ϸ Aj$#AkY$  (6 Aj  ͉ Aj$#AkY$  (6 Aj  ۓ Aj$#AkY$   lAn6  Ajʼ Aj$#AkY$ ٣Y-! ٱ    ԋ  6  AjA̩ Aj$#AkY$  6  AjA̩ Aj$#AkY$  (6 Aj ӽ Aj$#AkY$ (ϛY (čY  6 Aj  Aj ( ڰ ٲ Aj$ (ϛY AjY٣Y(ľ! ٱ J  (G ɍ (Ō! (ōYJ (!  6 (!  6  F  Fq[ďYA ̇Yө ڰ A ̇Yө ڰ A Ӫ ڰ ٲ#AkY$ (YƭYġ! ڰ ̔ Aj Aȡ  ( (ӊ (Y (ا [ ٣YAjܫ ٱ ڰ Aj$#AkY$ Aj (ӛ ( (Aώ! Ajۍ  ٣YAjܫ ٱ Aj$ (̔E A: ٣YAjɐ ٱ#AkY$ ٣! (ƫY ( ժ! ڰ [ Aj (Aȡ  ( (ӊ (Y (ا E[ Ajɐ ٱ Aj$#AkY$ Aj ӌ ((AjY٣Y)! B7 +!  9 +!  9  6 BP  b  brrE : Aj ʎ (A ( (ͫ Ajۍ Aj  ¡ʎ (A ( (ͫ Ajۍ -! : G[  6  Aj6  AjAʀ (! ٱ ( (ڌ Aj$#AkY$ A:   ԋ ٣Y(ҩ (ō! AjDʎ )! Aj ·D ʎ A6 6  7  )7 Aj AjAг (A ( (ͫ Ajۍ Ajۍ Ajۍ Aj (ϱ Aj ( (͌YAȢ  ( (ӊ! (F (Yթ! ڰď!  6 A6 6 A6 6 6 A6 6 A6 6 B7 A6 AA 6 Aj AjӒ (Y   ( ( (ŨYө ڰ ( Ƴ ڰ ڰ ٱ Aj$#	jY$ 6 6  6  6 A6 6 Aj AjAг Aj  ( (Ƞ Aj ( (ӊ (F  (Yȫ ( (Ӊ ڰ Ajۍ 	k$#AkY$ 6 6  6  6 A6 6 Aj AjAг ( ( (͋! Ajۍ Aj$ #AkY$ ( K (! 6 6  Al jY)7  )7 Aj AjAг  ( (ћ Ajۍ Aj$^#AkY$   (qܱ Aj  ( (֣ (Y  6  (6 A6 6  )7  AjAг Ajۍ ۍ  (6  )7 Ajۍ Aj$#AkY$ Aj  ј 6 6 6 6  )7  AjAг Ajۍ Aj$#AkY$ Aj  Ǡ 6 6 6 6  )7  AjAг Ajۍ Aj$#AkY$  6  6 A6 A6  6  Aj6 Aj Aj܋ (Y (ħ! ( ۟ Aj$ #AkY$ Aj ӌ (! Aj ױ (Y	G  (Y6  (Y6  6 (Aj  ˩ Ajۍ!A Aǫ!! ( (ڌ  6   6 Aj$#	jY$ Aj ӌ (!   ρ (! (Y (YԐAqYAF  Ũ! AjAǝ A6 6  )7 Aj AjгA  ( (ǫYĈ! ڰ Ajۍ Ajۍ ڰ  :  Aj6  Aj6 Ajć!  Ϫ ( (ڌ 	k$ #	jY$ Aj  ќ  (Y (Yj6  6 6 Aj AjAο (F   ʑ Aj   (ӣ A6 6  )7  Ajг Ajȼ 	k$#	jY$ 6 B7 ; 6   j6  6  6  6  6 6 Aj! (! Aj ϴ (k -[ : -E (Y (YFq[  (j!  k! (!  (6  j! ( k!  Aj  ҅ -E[  (6  )7 	k$#AkY$ 6 B7 6 B7 Aj  A׋ Aj Ajʲ (YE[ Aj  (λ AjA (Y (Yһ (qE Aj  ҅ (YAO[ ( ( AtY(Y j(Yо[ Aj  ҅^  (6  )7  )7  (6 Aj$#AkY$ Aj  ٘ Aj ( (Ъ (! (! (! M[ At jYAk(! Ak(!! AF[ (! (! Aj!    ɭE[ k! 6 B7 At j! !  F[ Aj! (! (! (Y (Y  jՀ   jՀjAO[  6  6 6 6  6  6 Aj AjAг Ajۍ  (6  )7A! AjA v AqGjY AOُ A6  6   j6 AjڛYF[ Aj ϻ kY[ !  յ  (6  )7 Aj$#AkY$ 6 B7 Aj Y Yɰ (G[ )Y§Y K[ Aj  ɰ!! Aj ( (Y ( ʒ Aj	ϻ BP[ B§Aq jY K[  j!  k!^ (! (!  (6  )7  Aj  ׵ Aj$#AkY$ )! )! )! )! )BR §Y §E Aj ( (  ؂A!! ! [ 	6 § PE  )YRqr[ Aj ( (  ؂A!!^ Aj (Y (Y  ؂  §E 	6 Ajۍ Aj      §؂  (Y6  )7 (Y  (Y (Yώ  (6  )7 Ajۍ Aj    ˣ Ajۍ Ajۍ!!  6  6  )7  (6 Aj$#AkY$ )! )! )! (! )! )! Aj  -Y ɵ՞ BR §E r[  )7  A Ajّ  §  Rr[ PE  Z[    B Bȉ  )7  A Ajّ Ajۍ  (6  )7 Aj$#AkY$ (! )! )! )BR §E r[A!! )!  §[  )R[ PE Aj    (! (! Aj    Aj   ( (ˣ B7 Ajۍ AjۍA!! ! Aj ͘ )BR 	6 )!!! Aj     6  6 Aj$#	kY$ (! (!  6  6  Aj6 O 	I   AjA Ajд Aj vۜ   (Y (Ytj (Y k Ajд  ֆ  (6  )7 	j$#AkY$ Aj ۜ Aj ( AAِ (! (!  G t j 6 j! j!  6  Aj  б Aj$#AkY$  At j! !  G (! Aj!   jYM[^ Aj ۞ Aj ( (ʒ  (Yk!  (Yj! AjY G (Y K^   ( ü]  k!  j! !  k! (!!!  6  6  6 Aj$ K  vY   д t jY  kY   д    K K[ t j!  M tY   ü]  j!  F  Fr[    (Y( ( ( ((AqYAFY(6 t j! AGt j! Aj!^ tY   ü]  j! (Y( AkY( AkY( ((AqYAF! AkY   (6 t j!  AGt jYF[  G[ !  kYE[   ü] G[ (Y( (Y (Y ((AqAG[! q[  6  Y6! ! !^ AI Aq! Av! (YAI!  E^  kYjYAO^ t j t j(6^!  G t j6 j!  (j!  kYAK^ ! t j(YA kYvY AK^ t j 6 j! j!  K kYAK^ kYt j  t t j(Y vr6^ t jY ( t6 !  6 ^ j! t j! t j!  G Yj! (! AjY! E[ ­!! !!  G  jYAO^ ­ t jY5  5~||!  쀾 B§! Aj! j!^ !   jYAO^ t j 6 !   jY  I! !  (YAI t j! ­! !  G  ­  5~|Y쀾 Aj! B§!  AF^  6 j!  6 ^  (YAO^ t j! ­!  G AkY5 BY !  쀾   ~}!^ (Y (Y  KYAO^  tYj!  j!  G AkY(Y AkY(YF[  K  Ik At j!  G (! Aj! E[ Aq! Al j!  YG Aj!  (G[ ( Aq! qYt j!!! E[  t j(F r! jYAG[ Ak! 	k! qE[ t j!  G (! Aj!  G[ t j! Y G Aj!  (G[  G At j! Y G Aj!  (G[ (  ˹[  G Al j! Y G Aj! ( (  ώE[  G ( (-AljY(Y (Alj! Y G Aj! ( (  ώE[  G (Y(Y (Alj! Y G Aj! -[ ( 	k(  ώE[  G#AkY$ 6 B7  j! (Y (Alj!  G Yj! Aj! -! !  F[ -! j!  G[ -! !  ٨E[  ʛ !  Aj6   Ajб Aj$#AkY$ (! (! Y G j! t j(  ԁE[    ˽ (E[B ) |Y  V! j!  7  6 Aj$#AkY$ (! Aj (Y(ۥ Aj! (Y (tj!  G (! AjY!   E[ Aj  ڀ (Y (tj!  G (! Aj! ( M[ ( tjY (j6 ! (!  Aj6 Aj  Ajв Aj! (Y (tj! (! ! (! (!  F[  (YM[ Aj! t j(E[ B|YBV[  ʚ^  ۪ BZ Aj (Y( ( ȏ  )7 Aj A  Ajْ Aj Ajʜ Ajۍ ( (ֆ Aj$#AkY$ 6 B7 B7 B7 B7 AkAqt(Y j(Y Aj! Aj! B7 B7 B7 B7 B7 B7  j(! (!  G Aj    Ԏ Aj Aj ( (˄ j! Ajۍ AjҌ Aj ۦ (! (!  F[ Aj    Ԏ Aj Aj (Y (Y˄  Aj ( (ړ (q (Y O[  j: Aj    Ԏ (YE Er[  F (Aj! k! Aj!!  G AtY jY( (  jY( (֮[ j! - -F[ AjҌ AjҌ (Y (F ս ( AtjY 6  6  j6 Aj ʛ j! Ajۍ AjҌ^  j!! !  G Yj! -! j! [  ʛ  AjAü] ( ۟ Ajې Ajې  AjAü] Aj$#AkY$ 6 B7 6 B7 At j! Aj! !  G Aj! (Y (Alj! Y G Aj! ( ( ( (ώE[ ( ( ( (ώE[ Aj ( (ʑ  ( (ʑ! 6 B7  (6  )7	! !  G /Y 	qY  I!  	qY  K! Aj!! :  ;  ; Aj Ajγ /q Aj   Aj /ǰ  (j! Ajґ Aj ʛ Aj Ajۂ ! (!  Aj6  Aj6 Aj  Ajв 6 B7 (Y (tj! Aj! (! !  G (Y (O^ Aj! ( tj(E[ ( M^ Aj ( Alj׷ (Y (Alj! (! (!  YG Aj! ( (  ώE[!!  )7 6 6 Aj Ajг (! (!  6  6  6  6 Aj Ajг ۍ  (6  )7 Aj Ajۂ  F[ Ajۍ  ۪  (6  )7 ( (ֆ Aj҉ Aj$#AkY$ (! AA (-Y6  6 (ը (Ă! 6 B7 ŷ!A!!  F[ Aj  ġYױ (	F 6 B7  (6  )7 Aj ( Ȧ (! (F[  (6  )7  (F Ajջ (! At jY (6  )7  6  jY6 ڰ Ajۍ ڰ (Y Ԗ ( մ ڰ (! (! ڰ! 	F[  6  6  At jY6  F[ Aj! (Y	F[ (!  )Y7  6 Aj   § B§ ǉ (q[ ڰ Ajۍ ! ! (!  6 ڰ Ajۍ Aj֋  6 Aj֋! Aj (Ȳ A6 A6  Aj6  Aj6 	k Aj܋ Ajۍ ( (ƣ! 	kۍ!  6  6 Aj$#	jY$ Aj  Ȩ Aj ( (͌Yױ (	F! 6 B7!  )7  (Y6 (! ڰ Aj  ˡ (Y (! Aj ( (ˡ (YE[ (! Aj (Y (Yˡ     Aώ (Y   (   (  ( ي ɛ A6 Ajۍ 	k$#AkY$ (Yա A: ٖAqYG :  : Aj ͜ )BQ  +9 A: Aj ױ (	F Aj ˁ (Y	F A6  6  Aj܋ A:  (6  (6  (Y6 A: Aj  Ц!  ۟  )7  (Y6  6 A:  (Y6 Aj  Ц! ( ۟ Aj  Ц! Aj$ #AkY$ (! (!AA͏! Aj  ʑ  (6  )7 B7 B7 6  6 6 B7 B7 B7 B7 : 6 B7  : Ajֈ  ׉  ( (   ( (Ψ Aj$#AkY$   )Y§ B§Ȇ  )7 Aj A Ajّ Aj (Y (Y 5ȏ Aj   )ȏ B7 B7 B7 6 B7  Ajۀ ۍ Aj Aܘ -YAF Aʑ 6 B7   я Aj  AjYя 6 B7  (6  )7  )7  )7  )7  Ajۀ   (ܲ  )7 Aj A Ajّ AF AjAʑ Aj   )Y )Y )Y  VY  Tȏ Aj  Ȓ Aj ( (φ 6 B7 6 B7  (6  )7  )7  (6  Ajۀ ۍ Aj$#AkY$ 6 B7 BR  (6  )7  7 Aj Ajʻ Ajۍ  )7  (6 :  Ajʞ Aj$#AkY$ Aj ܰ (Y	G )!  )Y7  6 Aj  § B§ܚ  7  )7  Ajг Ajۍ Ajۍ 	6 Aj$#AkY$ / /r   Aj׍ ) )P  Aܘ )! Aj  )ѕ )! Aj  ѕ  7  )7  A Ajّ Ajۍ Ajۍ Aj$#AkY$ -! -! )Y )Y )Y  VY  V! Aj ( (  }  }  Tȏ AA   VY6   6  )7  Ajг Aj  Arܘ Ajۍ Aj$#AkY$ Aj ( ( ­Yȏ  )7  A  Ajْ Ajۍ Aj$#AkY$ Aj ( (   PYYȏ  )7  AAA  Q   Ajْ Ajۍ Aj$#AkY$  ; /F 	qY /G[ / G[  Aܘ Aj Ajʽ  )7  A Ajّ Ajۍ Aj$#AkY$  Aώ  Aܘ  Aώ  Aܘ   Aͭ (Y Aj ( (  (ˤ  )7  A Ajّ Ajۍ  ( (  ˤ Aj$#AkY$ PE  BڂYPq  Aܘ  7 Aj Ajʻ   ( (ܚ Ajۍ Aj$#AkY$ (BB ()YBV!B!B! PE   ڃYPq Ajʑ Aj ( (B ˏ  Aj ( (׵ Ajۍ  ( (  ˏ Aj$#AkY$ ʑ  6   j6 AjڛYAF ʒ AG AGq F[ AF 	kIr AFrE AOq  ϻ ʒ Aj AǞ  ( (ʒ Ajۍ  ­BB٫ Aϻ  (6  )7 Aj$#AkY$ 6 B7  6   j6 AjڛYAkO Ak AjAʒ AjAʒ Ak AjAʒ AjAʒ AF[ F[ q	G AOq Aj ϻ Aj	ϻ AjAϻ  (6  )7 Aj$#AkY$ 6 B7  6   j6A! AjڛYAk AG[ AF[ AG[ Ak AjAʒA! AjAʒA! AG[ Ak AjAʒA! AjAʒA! AjAʒA! Ak AG[ AG[ F[ Ajʒ Aj ϻ ! Aj ­BB٫ ! AO[ AjAϻ ! Aj ϻ !  (6  )7 Aj$#AkY$ 6 B7  6   j6 AjڛY	kI[ G Aj ϻ  (6  )7 Aj$#AkY$ 6 B7  6   j6 AjڛYF AFrE kYAO Aj ϻ!  I At jY(! (! Aj    ʒ  (6  )7 Aj$#AkY$ 6 B7  6   j6 AjڛYGA! AkAO AkAI AkAIr AkAI AkAIrr AkAI 	kAIrr[ qAFA! AkAIA! AkAIA!A! AkA!A! AG[ AjAʒ AkAI AkAIr AkAI AkAIrr AkAI 	kAIr 	kAIrrE AkAOq  AkAI AkAIr AkAIrq! sq! Aj   jY 	sk	IY Fϻ  (6  )7 Aj$#AkY$  j! !  G -YAI[ j!A ٸE[  6  6 	6 6 B7  6  6 AjڛYAk 	kI[ G[A! AI AkAIr 	kAIr[ 	I[ 	F 	Ir[ Aj ϻ  (6  )7 Aj$#AkY$ (Yq q /! 6  6   j6  Aj ڜk! (!   jՀ!  /YO (   ((! Aj   k̂! (YF[ /! (Y   (Y([    ̃! (   ((! Aj$ #AkY$A! YkYAM  AjjY  BYB~}§Ar: BT! ! E[^A k! A (YqY!  Avj!A k! (!A! q!Հ j! /Y M (Y (Y  ֦[    (! qE! Aj   k̂ (YF[ /! (Y (Y  ֦[    ([    ̃!  )Y§	qr6 (Y (Y  ֦[! Aj   k̂ (YF[ /!    ([    ̃[  7!! Aj$ #AkY$ /Y  )7  )7 )Y§Yq ( ( (Y (([  	qr6 B7  	qkY  M! (!! (Y (!! Al jת j!  jYG[  jY 	qO ( ( Aj׫! Aj   k̂ (YF[ /! (Y (Y Aj׫[    ̃!  7! ( ( ׫! Aj$ #AkY$ (Y (Y  KYAI! 6  6  6   tYj6  6   jY6  Ajڑ (Y   ((Y (jYjY6  I  Kr!  AF^ 6 j!  6 Aj$ ^#AkY$ (Y (Y  IYAI 6  6  6   tYj6  6   j6!  Ajڑ (Y  (Y ((sjY qjY6  I  Ir! qE^  6 Aj$^#AkY$ 6 B7  (Y (Yͮ (Y (! (YM !  6  6  k6 A6 A6  Aj6  Aj6 Aj Ajڲ^ (E[ A6  Aj6 Aj AjڲE[^ Aj  ڴ^ E A6  Aj6 Aj Ajڲ^ (E[ A6  Aj6 Aj Ajڲ^ A6  Aj6 Aj Ajڲ^  (6  )7 Aj$#AkY$ 6 B7 A6  6 Aj AjڲE  /; B7 Aj Ajӗ -E[  -Y: E[ A6  Aj6 Aj AjڲE[^  (6  )7 Aj$^#	jY$  6AA͏! Aj Ajʽ  (6  )7 6  6 6  Av; B7 Aj Ajӗ -E[ -YE[ Aj ˃ Aj Ajʜ 6 B7 Aj ( (Х Aj AjХ AjA ( (Ǽ Ajۍ Ajۍ  Aj״ Ajֈ 	k$#	jY$ (! Aj ʵ  )7 Aj A Ajّ Ajۍ Aj ǒ Aj  Aj܎ AjՌ (Y (! /q Aj  (ܲ  6  6  )7 Aj A Ajّ Ajۍ Aj  ʑ  )7 6 6  )7  AjAг Ajۍ Ajۍ  (6  )7 	k$#	jY$ Aj Չ Ajг /YF  (6  (6  )7 Aj Aj׵ Aj Ajѣ Aj Aj ( (׵ Ajۍ Aj ʵ Aj ( (Ф AjA ( (ǽ Ajۍ Ajۍ Aj (Y (Yٛ Aj ( (Ф AjA ( (ǽ Ajۍ Ajۍ   (6 Aj Ajʽ AjA ( (ǽ Ajۍ Aj  Պ Aj ( (ј AjA ( (ǽ Ajۍ Ajۍ Aj ǒ Aj ( (ј AjA ( (ǽ Ajۍ Ajۍ (Y Aj  (AAѲ Aj ( (AAѲ Aj ( (AAѲ Ajۍ Ajۍ AjA ( (ǽ Ajۍ /E[  (6 Aj Ajѣ AjA ( (ǽ Ajۍ  AjA׵ 	k$#AkY$ 6 B7 Aͨ AAͨ Aj ʵ A ( (ͨ Ajۍ 6 B7 Aj (Y (Yٛ AjA ( (ͨ Ajۍ Aj Aj״ Aj AjХ A ( (Ǽ Ajۍ Ajۍ Aj  Պ A ( (ͨ Ajۍ Aj Չ /F Aj (Ѥ A ( (Ǽ Ajۍ (Y A  (ͨ /E[ Aj (Ѥ A ( (Ǽ Ajۍ Aj ǒ A ( (ͨ Ajۍ Aj ״ Aj AjХ  Aj׵ Ajۍ Aj$#AkY$ Aj ( (ȔA! AjA ( (һ (G AjAǝ A6  Aj6 Aj Aj܋ Ajۍ  ( (̯ Ajۍ (YAO^ -! AӠ Aj ( (AȔ ( (ԑAqYAF AjAǝ A6  Aj6 Aj Aj܋ Ajۍ A ( (̯ Ajۍ Aj AAAׂ A /Y (Yˉ A6 B7 Aj  AjӼ Aj ( (AȔ ( (Aώ  Ajؕ Aj AAֵ Aj A (ˊ AG qE AFr[ -qE[ (! (! (! Aj (Y (Yˈ Aj  Aˈ Aj  Aˈ Aj  Aˈ Aj  ˈ Aj  Aˈ (Y (F AA҂ ( AljY AjAü]  6  6  )7  (6  )7  (6  )7  (6  )7  (6  (6  )7  :  :  6  (6  (6  )7  )7  j6 Aj$#AkY$ Aj AAׂ  /Y (Yˉ Aj ( (ȔA! AjA ( (һ (G AjAǝ A6  Aj6 Aj Aj܋ Ajۍ  ( (̯ Ajۍ (YAO^ -! AӠ Aj AAAׂ A /Y (Yˉ A6 B7 Aj  AjӼ F  Ajؕ Aj AAֵ Aj A (ˊ q qE AFr[ -qE[ (! (! (! Aj (Y (YAˈ Aj  ˈ Aj  Aˈ   AȔ ( (Aώ! Aj  Aˈ (Y (F AA҂ ( AtjY AjAü]  6  6  )7  (6  )7  (6  )7  (6  )7  (6  (6  )7  :  :  ;  6  j6 Aj$#AkY$ (! (! (! Aj AAׂ  /Y (Yˉ AӠ Aj (Y (YȔ Aj ( (͞ )§YE A̯ (! (! )! Aj  Aˈ (Y Aj  ( ړ ( AjAʑ A Ajˍ  (6  )7  (6 A6  Aj6 Aj Aj܋ Ajۍ q E[ -qE[  (Y (YҶ (Y (F A҂ ( tj 6  j6  7 Aj A̎ )! (! Aj A̎ )! (! Aj A̎ )! )!    YTYE   Y Z[ A6  Aj6 Aj Aj܋ AA  Ajˍ Y! (Y (F Ajչ ( AljY 7  7  7  7  7  j6 AԳ! AԳ! (Y (F Aj҂ ( tjY :  :  j6 Aj ( (AȔ! (Y Aj ( ׏ )BQ )YBT §!! AA̮ (Y (F Ajս ( AtjY 6  6  j6 Aj A̎ )! )! (Y (F Ajպ ( AtjY 7  7  j6 AAAˎ! AAAˎ! AAAˎ! Aj AӺ!  Aj AӺ6 A:  6 :  6 A:  6 :  6! : Aj! AG At jY-Al jAj (ʚ j! B7 )7 )7 (6 Aj! Aj! (! (! Aj Ajʯ (F Aj   (Yӟ   ( AFY  ( ʒ  (ʚ Ajȼ Aj  Aӟ Aj ( (A׋ Aj! Aj Ajʲ (YE[ Aj  (λ (! (YE[  6  6 Aj   ȕ (G A6  Aj6 Aj Aj܋ A Ajˍ  (ʚ Ajȼ Aj (ʚ Ajۍ Aj$#AkY$ )! )! )! )! )!  )7  7  7  7  7  7 B7 Aj Aj͙ )YBQ[ )! 6 B7 BR  (6  )7  BY7 Aj Ajʻ  B~|YPE  B|7 Aj Ajʻ Aj Aj׵ Aj ( (ӥ AjA (Y Y ( ʫ (Y (Yj! (! (!  6  Y j6 AjښYF[ ( j (k!  F[! Aj Aj  ׵ Ajۍ Ajۍ  )7  (6 :  Ajʞ Aj$#AkY$  6 Aj ϶ (! -Yk Aj Ի (G Aj Ajщ! 	6  6  (Y6  ŷ6 6 6 6  Aj6 6 B7 Aj! Aj! E[ Aj ʰ (G[ Aj (ή  (j6 (! Aj (ϯ (	F[  (6  )7 Aj ѭ (	F[  (6  )7 (! (Y	F[ (!  (6  )7 	F[  )7  (6  6  6  6 Aj Ajʠ (!  (6  )7 (! ڰ (! Ajۍ 	6  6 Ajҍ ( (ا (ڰ 	6  6  :  6 6 6 B7 Aj! Aj ϵ (! (  ή (! (! ( (ا  6 6 Aj ϯ (Y	F[  )Y7  6 6 Aj ѭ (	F[  (6  )7  7  6 Aj Ajʠ  (6  )7 (! (! Ajۍ 	6  6 Ajҍ Ajی ڰ Aj$#AkY$  6 ա ʑ ۯAqYG  qYA ʑ Ɩ Aj ͝ )BQ  )YŧYի! ڰ E[ ڰ  ܷ Aj ͝ )BQ  )YũYի! ڰ E[ ڰ :  7 Aj AjЦ! 	6  6 AjAʑ ( (ħ! Ajۍ 	6  6 Aj ͜ ( +! ơ  üܷ  ̠ Aj ױ (	G  ( (ʑ Ajۍ բ  6 AjڻY (ŷ! 6  6 6  6 6 B7 Aj Ajʱ (qE[ (!  (j6 	k ѭ (Y	F[  )Y7  6 ( AjAϻ Aj § B§ʒ 	kۍ  (6  )7 (! 	6  6 Ajۍ Aj ϶ (! -Yk  AjϮ 	6  6  :  6 6 B7  Ajϵ (! ( Aj ѭ (Y	F[  )Y7  6 ( 	kAϻ 	k § B§ʒ Ajۍ (!  (6  )7 	6  6 	kۍ (ڰ Aj Ajˁ (Y	G (!  (6  6 A: Aj AjЦ! 	6  6  ۟ ըĒY Ƭ! ڰ  ƷE[  6 Aj ϶ (! -Yk Aj Ի (G  AjϮ (Yŷ A: Aj AjЦ! 	6  6 ا ڰ 	6  6  :  6 6 A: Aj AjЦ! 	6  6 	kی  AjϮ ڰ ڰ Aj$#AkY$ +! +! +! +! A -AFӨ! 6 B7  9 6  9 A6 6  9 A6 6  9 A6 6 A6 Aj! AF[ At jY(YE[ +! Aj  (ʒ Aj ʎ Aj ( (ʒ j! Ajۍ İY ( (Ƒ ڰ Ajۍ Aj$#AkY$ (! (Y( (Y (Alj! (!  YF[ Aj! (Y (Alj! /!  YFYE Aj!  /G[ -qE[  (Y (Y֟YE r[   ֠G r! / /rYG r! E r!^ -! 6 B7 AA ;  q: A6 6 A;  q: 6 A;  q: A6 6 (! A6 Aj! Aj! AF[ Al jY/YAF[ j! -qE[ (! (!   ܘ  6  6 Aj Ajʟ  (6  )7 Aj$#AkY$ 6 B7 Al j! 	q!A! AtY j!  YF[ Aj!  /G[   ֟YE[ (! (! (! (! !  YF[ Aj! ( (  ώE[ ( (  ώE[  (F Ajջ (!  jY 6  6  6  6  jY6  (6  )7 Aj$#AkY$ q v! ! ,Y j! N  j!  j! 	G  AqAxYAtq AtrAvj vqj vqj!  Er! /Y j!  jj! tY AO  q! Aj ͥ Aj  ڱ^  (6  )7 Aj$#	jY$ AKYE Fq -! Aj ۞ Aj ُ (! ! (!A  AOAq!  j   j-Y  F: j!  jYG[  )7  6 Aj  O  ۞ Aj   ʫ Aj AjӰ (F ( k!  j! (! Aj  ʒ Aj  ʒ Aj  j  kʒ  (6  )7 	k$#AkY$ Aj	qY G Aj    kYҼ! (qE[ (! Ak! Aql!  K[   jY(sYk r  (sYk rq	q	G[ Aj!    j  kҼ! (q  (j!!  6  6 Aj$#AkY$  ; AqAt!!! AG   DD    jY( ( -   Ajj-Atr -Atrrͽ Aj! j! Aj$#	jY$ Aj (Y( (     ΂  AjD΋  Aʣ      ͽ 	k$ (Y( (   q Avك e      ͽ#AkY$ Aj (   q Av ȁ    ( ( ͽ Ajۍ Aj$#AkY$ Aj   ȍ    ( ( ( Aj֍ Aj$#AkY$  (6 Aj      ǿ Aj$#AkY$  (6 Aj      ҳ Aj$#AkY$  6  6  6  6    ّ Aj$#AkY$  6  6  6  6  г Aj$#AkY$  6  6    Ajّ Aj$#AkY$  Aj    ( AjY(Y (I  AAӯ	G^ (!  6  (6  )7 Aj$Aڸ^ (Y (I  ӯ	G^ (!  6  (6 (Y (F  (ԇ	G^  j6  (j :  (A ԇ	G^  (  ԇ	G^     ԇ	G^ (Y (F  (AAԇ	G^  j6 ( AtjY 6  6 (Y (F ս  j6 ( AtjY 6  6 (Y (F պ  j6 ( AtjY 9  9 Aj ( (ҶYE Ҙ  (Y (F AA҂ ( Alj Aü]  j6  (! (!  G Al jҘ j! ( AAʬ (! (!  G Al jҙ j! ( AAʬ (! (!  G Al jҍ j! ( AAʬ (! (!  G At jґ j! ( AAʬ (! (!  G At jۍ j! ( AAʬ (! (!  G Al jYۍ Ajۍ j! ( AAʬ (! (!  G Al jYۍ Ajԛ j! ( AAʬ (! (!  G Al jY( (ֆ j! ( AAʬ (! (!  G Al jY( (ճ j! ( AAʬ (! (!  G Al jY( (ֆ j! ( AAʬ ( (YkAn!  G Al jY( (۟ j! ( (օ Aj! AG Al jɀ j! Ajۍ ( (Aʬ Aj! AG Al jۏ j! ( (AAʬ ( (ʬ ( (յ ( (AAʬ Ajۍ ( (ֆ ( (ֆ ( (ֆ ۍ Ajֈ Ajֈ (! (!  G Al jAjۍ j! ( AAʬ ۍ Ajֈ Ajۍ ۍ Ajۍ Ajۍ Ajֈ ( (ֆ Ajۍ ۍ Ajۍ Ajۍ Ajۍ ۍ Ajۍ Ajۍ ۍ Ajȼ Ajȼ ȼ Ajȼ Ajɀ Ajɀ  ̞ -! (! Aj Aj̞ Aj Aj̟ Aj Aj̟  6  :#AkY$ Aj ȵ (! Ajȼ 	G Aj ̺ Aj Aj֪  Aj Aj͇ ۍ Ajϖ Aj$#AkY$  (ڏ (G 	6 Aj (YAӞ ڰ ( Ե Aj (ʿ Aj ٤YAjۑ Aj ( Aj (Ǎ Ϟ ( (յ Aj؎! (^ (!  6 ٱ  -Ԥ ̤ (	G (! (! ٣Y(  Р ٱ Ajۍ ɍ Aj$#AkY$  ӌ Aj ((Aj٤YAjۑ AjΣ! Ϟ ( (ڌ Aj$ #AkY$  ӌ Aj ((Aj٤YAjۑ (Φ! Ϟ ( (ڌ Aj$ #AkY$  ӌ Aj ((Aj٤YAjۑ ( (Υ! Ϟ ( (ڌ Aj$ #AkY$  ӌ Aj ((Aj٤YAjۑ ( (Y( (ԡ! Ϟ ( (ڌ Aj$ #AkY$  ӌ  ((Aj6 Ajć! ( (ڌ Aj$ #AkY$ Aj ӌ ((Ajء ( (ڌ Aj$#AkY$ Aj ӌ ((Aj̻ ( (ڌ Aj$#AkY$ Aj ӌ ((ą! ( (ڌ Aj$ #AkY$ Aj ӌ ((-! ( (ڌ Aj$ #AkY$ Aj AȞ ( (Ӊ Aj$ Aխ#AkY$ (AӨ ľ (ŌtH! (A Ө E E[ +! +! )! Aj Aȡ Aj ( (ӊ (Y (ا  BR[ חD   ¡cE[ (ҩE (AAͪ (ů ՜ (Y (ا E[ (Ҩ (ҩ[ (Ҩ (ŉ! ŉ! (Ō! (ō! œ! œ! Ű! œ! (q +! +!D! (ח! Ő! Ő! +YD  ·Y¡Y  +Y YD Y  ¡ ¡Y c   ¡Y e! +! +! )!  D¢  D¢¡ ܡ ܠ  ¡ܠ ܡ! PE  ܡ ܠ!  ¡!  !   D Y  ¡ ·Y¡Ye[  D  ¡Ye[  D¢  D¢¡ ܡ ܠ! ! ڰ ڰ Aj ʎ (A ( (ͫ Ajۍ Aj ʎ (A ( (ͫ Ajۍ Aj$#AkY$ Aj  Aˋ (! (! (! (! Aj ͎Y      ȟ ( (͌! ڰ   Aj  AѲ A ( (ͪ Ajۍ    ɘ   Ȥ ( (͌ڰ Aj$ #	jY$ďYAAŨYө ڰ   Ƥ! Aj՜ (G Aj   ƥ (! (! Aj՜ (G  Aj  ˧  (Y6  (6  6 	6 (! 	6  6 ڰ (! 	6  6 Aj AjȺ (Y	G 	Gq  )7  6   ʑ ڰ 	k$#	jY$ AjA -Y j(׮ Al j! (! (!  G (Y   I! (!!  G AtY jY)!  jY ( (j6 B  )Y|Y  T7 j! Aj!  (Y6  )7  6  6 Aj  Ajв (! (!  6 Aj   AjAǢ! 6 B7 (YAF! (Y tj! !  F[ j! Aj! (!  AK 	;  6  6 Aj Ajʝ ! ! [ tjY-! -!A!A! AK[ -!  :  :  6 6 Aj Ajʝ ! !  (6  )7 ( ֆ ( ֆ ( (ճ 	k$#	jY$ Aj    ((Ӯ Aj (Y (Yӹ )BR ((A  ͫ Aj (Aˇ  ( (ӹ Ajۍ  )7  )7  )7 Ajۍ 	k$#AkY$ +Dd    D ټ! Aj  Ajǅ  (6  )7 Ajۍ Ajۍ (Y D Y    (  +̵ ! ۍ Aj$ #AkY$  9  9  9  ; :  ˯ Aj$#AkY$Ĕ! Aj  A׋  Ajʲ (YE[ (YE[   ŨY־ ڰ    ө ڰ Aj$ Al j!Ĕ!  G  ( (ŨY־ ڰ Aj!    ө ڰ Al j! ((  ٷ!  G  ( ( ( (ͪ Aj!   Ե ڰ  j!	! !  G - sl! j! (Y (! (! (!  pYAt jY(G[  (YM^ Al jY( (  ֮E[ j! ^ (! (!  F[ j! !  O[  t jY(YG      6 !  6 !^ ( ֆ#AkY$ (Y (YtM Aj t	kYAAܑ (! (! ( (յ  6  6  6 (!!  F[   Al jY( (ҴYM^ At jY 6 6 j!^^    ҴYM^ ( AtjY(YE  6 6 Aj  ʑ  Ajʜ Aj$ E#AkY$ Aj   ӧ Aj͍ (Y (Atj!! ! Y F[ j! Aj! ( ժE[ Aj!  6  6 Aj$#AkY$ AqAk Aj ٤YAjۑ  (Y(O Ϟ (Y (Alj! ( Alj/!!  F[  /G j! Aj!! Ϟ!  6  6 Aj$ Al j! 	q!!  F[  /G j! Aj!!  6  6 Al j!!  F[ ( (  ώE j! Aj!!  6  6 At j!!  F[ ( (  ώE j! Aj!!  6  6 Aq!!  G  j- F[ j! !!  6  6#AkY$ AO Aj   ѳ (! (! Aq!  G  j- F[ j!!! !  6  6 Aj$#AkY$ AO AjA  ѳ (G!  G!  j! j! -AG[!  - r: (Y(   ((! Aj$   - AFr: (Y(  (( (Y(  (( (  (( (A (( (A (( (A (( (A ((Aڸ^ EAڸ^ FAڸ^ F ڹ^ G  6  6 ڹ^ AkY(j!  6   6 6^ Ӈ AkY(j!  6 E^ (YOӆ^  6  6  Aj6  j6 (ӆ^ 6  6  Aj6 (^ 6  6  Aj6 (^ )!  6  6  7 (^  (6  )7 6 (^  )7  )7 6#AkY$ Aj ί (G 6  (At jY)7  )7 Aj$#AkY$ Aj ί (G 6  (Al jY(6  )7 Aj$#AkY$ Aj ί (G A:  (Al jY(6  )7 Aj$#AkY$ Aj ί (G A;  (Al jY(6  )7 Aj$#AkY$ Aj ί (YF ( j-!  :  q: Aj$#AkY$ Aj Ӗ -!  -q:  : Aj$#AkY$ Aj AqAڐ (!  (:  q: Aj$#AkY$ Aj ŗ  ( (π Aj$#AkY$ Aj Ĳ  ( (π Aj$#AkY$ Aj ŝ  ( (π Aj$#AkY$ Aj  Ȩ ( (͌ڰ Aj$#AkY$ Aj Ŝ  ( (ϭ Aj$#AkY$ Aj   ň  ( (ϭ Aj$#AkY$ Aj   Ȕ  ( (ќ Aj$#AkY$ Aj ( ( Ȕ (E    ̯ Aj$#AkY$ Aj  Ը (Y  (  ՐYE^ Aj$ ^#AkY$ Aj   Լ (Y (!  6  6 Aj$^#AkY$ Aj   Խ (Y (!  6  6 Aj$^#AkY$ Aj   Խ (!  (6  6 Aj$#AkY$ Aj   Լ (!  (6  6 Aj$#AkY$ (!#AkY$  :  6  Aj6 Aj  AjA̧  )7 Aj$ (!  (6  6 Aj$#AkY$   ĭ! Aj՜! (G!  G:  (6  : Aj$#AkY$ ƅY   Ɔ! ՜! (G!  G:  (6  : Aj͍ ڰ Aj$#AkY$   ŨY Ƃ! ՜! (G!  G:  (6  : Aj͍ ڰ Aj$#AkY$ďYAAө AAө A ө   ŭ! Aj՜ (F (ڹ^ ( Ů! Aj՜ (G!  G:  (6!  : Aj͍ ڰ ڰ Aj$#AkY$ (! Aj ȷ! (! (! (E  оs!  ֭  Aώ ņ (F[ ں (Y (Alj!  F[ A ( (ҫYə A ( (ͪ ڰ Aj!^ Aj    ( (ĳ Ajۍ Aj$#AkY$ Aj  Aʪ (Y Aj  (ˡ (E[ (Y (Yj! !  G -! j! AkAqAO[  ( (  ˤ    ף Aj$#AkY$ Aj Ǜ (Y (YAlj! Aq! !  YF[ Aj!  -G[ M[   Aq ) (ˑ 6 B7 ( ղ Aj$#AkY$ Aj  ȣ (! (YG G[ Aj   Ȝ (Y	F AjȻ	! )! ڰ 	F[  7  6 ڰ 6 B7 Aj$#AkY$ (Y  6  l! (! Aj!! Aj!  6 (Y (! E  Ϫ 6     lֶYE[  6  6	! Aj$ #AkY$ AjY -Yjk! (! (! (! (! AI!!  K  Kr[ Aj -  j  kҽ (G[   (jjY6  I[  k!  K[ E[  j   ώE[^  6  6  6!  6 Aj$#AkY$ Aj! (! (! Aj ΰ (G[ (Y (O[ ( AljY( ( ( (ώE[^!!  6  6 Aj$#AkY$  :  (Y6  (6 (-!  Aj6 G  Aj kY֐E[!  YG! j! Aj ֐E[! !  6  6 Aj$  j! ! !  FY[ k! kY-AF[  A: k!!A!!^  jY -j:  O  k!^A! E[  jA ü  :  : (Y  (jkYE[ -AF[ AҀ AҀ  j!  G j! -YAk AҀ ! AG[ ʒ !  Ҁ ! AҀ#AkY$-G B7A!  6 Y	F[ j! -AG[  (F Ajս (! At jY  k6  j6 j! ! (! (!! AG Aj AljY(6 )7 j! B7 B7  Aj6 )7 )7 )7 )7 Aj!! AG  Ajj! At jY(! (!! 6 B7 Aj!!  G!  G! 6       Ajɮ (Y (Yj! !  G -YAF AFr r! j!A! ! q  Ҁ  F[ -! j! AG[A! AҀ AҀ   ʒ AA  jYKҀ j! ( ۟ j!   lj! Aj AjAü]  AAʬ  )7 A6 6  )7 A6 6  )7 A6 6  )7 A6 6 Aj Ajؒ Aj AjAü]  (6  )7 AjAٿ Aj AjAü] Aj!! AG Aj AljY( (۟ j! Aj،! Ԟ-k^:(ϟ: 6(!  (jY6 E^ Aj$ #AkY$ (Y (YAώ Aj ȶ (! (! Aj ͜ (   +D ( (( Ajۍ  AώY! AG Aj AljY)7 )7 )7 j! AG  ġYգE Aj ġYȶ ڰ (! (! ġYբ  ąY6 AjڻY (ŷ! 6  6 6  6 Aj	  	Oۛ Aj Ajʱ (G[ (!  (j6 Aj Ѭ (Y	F[  )7  6 Aj Ajʝ )! (! 5 B! AjҊ Aj ϶ (! -Yk Aj Ajщ­ B! ­ B!  :  6 Ajۛ Aj Ajϵ (! ( Aj Ѭ (Y	F[  )7  6 Aj Ajʝ )! (! (! ­ B! AjҊ	! (ڰ	! ڰ 	F[  6  7 6 B7 §Y B§Alj! !  G (Y (Alj!  G (! (! Aj! ( (  о[ Aj  ҅ Aj! 6 B7 (Y (Atj! !  G Aj ( (Ӵ Aj! AjAҀ  G !  G Aj! (Y (Alj!  YG Aj! ( ( ( (ώE[!! (! (! Aj  Ӵ ! Aj! (! (! (! ( յ AjҊ 	F[ 6 B7 ę!!!#AkY$  AjY(YK Y I[ Aj  ( ˟ (! (E  6  6 	F[ (!	!  6  6 Aj$ (	G[ ęY (YK Aj  kYُ (Y (Yj!! :  G j! j!  j! (!   ܅ (Y	F[ ڰ  AjjYȽ  6  6  6  (6  )7 j! Aj! ڰ (	F AjAʑA Ajؔ! 	6  6! (	G (! (! (! (!! (	G (! (! (! (! (! (! (! (! (	G (! (! (! (!!  6  6  6  6  6  6  6  6  6  6  6  6  6  6  6  6 Aj Ajؒ Aj AjAü] (! (! (! (E  Aj Ѣ A6 6  )7 Aj Ajг Ajۍ A6 6  6  6 Aj AjгAA͏YA6 6  6  6  6  (6  )7 	6  6 Ajؑ Aj ױ (	F AjAʑ (  )7 A6 6 Aj Ajг AjAʑ Ajۍ Ajۍ  (6  )7 Aj Aț (! (! (! Ajۍ   	FY6   6   6 Aj Aț (Y	G  )Y7  6 Aj § B§AӤ (Y Aj  (ٿ ; Ajۍ ;  (6  /; Aj AjAü]  6  6  6 A6 6  6  6 Aj AjгA Ajؔ! ( (۟ §ڰ A6 6  6  6 Aj AjгA Ajؔ! 	6  6 ڰ Ajۍ ڰ! AG Aj AljȽ j! ڰ Aj ȶ (! (! )7 )7 )7 )7 Aj!! AG At! j!  jY(Y (Y  ώE[! Aj ȶ   A  Ajؔ! 	6  6 Ajۍ (Y(! 6   ( Aj̪ Aj؋ [ ڰ ڰ ۍ Aj$ (Yq! q +! Y/!#AkY$ Aj ڦ! -YG -!  !! !A k MAqk A6 6 ;! Aj! A6 6 ;! Aj!! ;   6 ; 6 6! 6 6 Aj!	A .YH lY	M )YP^ BZ^ )! )!	 k ÁHÁ! AvAj! Aj	  yY§kYkֿ Aj )  ՝B	 / jkY­YYB}Y ) )B|YYPE Aq­! Aj  §Yۗ (!  -Y /kjÁYN Aj Aj    B ­  ه 	q!  kYÁ   I!! E^  n!  F^   lk!  Ajj Aj:  jYF[  F[ An! ! Aj Aj      ­ | ­  ه kAq­!B!  BR[  O^  Ajj B~Y §Aj: B~!  !  jYG[ Aj Aj       ه (YE[ /! (! P^ P^ B T^  V^  ܟ! Aj ٬ AjAü 6 6 Á! H Aj kÁе Aj е Aj Aj H AuY s kۃ Aj AjAü] ! AO Ajи Ak! Aj t(tи Aj AjѠ Ajۇ j! AjAз!  ÁYJYE  kÁ    kKYE! Aj AjAü] Ajе! Aj AjAü] Ajе! Aj AjAü]! AjAе!  G (YAO^ j! Aj tj! Aj!  F[ (! Aj! E[! Aj ۇ Aj ѡA! Aj ۇ Aj ѡ Ar! Aj ۇ Aj ѡ j! Aj Ajۇ j! Aj Ajѡ  F^  Ajj Aj: AjAз !^!  I^  Ajj!  Ajj!  F[ A: j!^ Aj AjAзйAqYG E qE[  kYM^  Ajj-qE[  I^ Aj Aj ӳ -E[ j!  M r[  Ajj -: j!  I^ Aj! Á J Aj     Ajڙ (! (!! ;   6 ; 6 6! 6 6 Aj!^  6  6  6  6  Ajџ! Aj$ ! +!!#AkY$ Aj ڦ! ,YG -!  !! !A k MAqk A6 6 ;! Aj! A6 6 ;! Aj!! 6 6 ; Aj! )YPE )YP^ )YP^   |YV^  V^ BZ^ .Y yY§k! Aj  }  ژ )! Aj   ژ )! Aj	 kֿ Aj )Y  ՝ Aj  ՝ Aj  ՝ 	k ) )B|B|Y / jkY­Y§YۗB YB}Y !   )B )}|B|Y! ) )B|! -Y /kj! Aq­! (! E^  n! AF^  Ajj Aj: j!     lkY­ |YV[  F[ An! ! Aj Aj      } ­ BنB! AF^  Ajj B~Y §Aj: j! B~!  Y B~YZ[ Aj Aj      } ~  ن (Y /! (!  ܟ! Aj ٬ Aj ٬ Aj ٬ AjAü 6 6 Á! H Aj kÁе Aj е Aj е Aj е N Aj ۃ Aj k	qYۃ Aj ۃ Aj ۃ Aj AjAü]  Aj Aj AjѠйÀJ j! AjAз AjAз AjAз Aj AjAü] Ajе! Aj AjAü] Ajе! Aj AjAü]! AjAе!! Aj ۇ Aj ѡA! Aj ۇ Aj ѡ Ar! Aj ۇ Aj ѡ j! Aj Ajۇ j! Aj Ajѡ AF^  Ajj Aj: Aj Ajй! Aj AjAü] j! Aj Aj AjѠйÀ!  ÀJ[  H[ AjAз AjAз AjAз !  N[ Ajе AjۇE[ Aj Aj ӳ -E[ AK^  Ajj -: j! j! AO^ Aj!     Ajڙ (! (!^  6  6  6  6  Ajџ! Aj$ #AkY$ ٣! Aj ( (ȣ (! (YF ڹ^ qEAڹ^  6  Aj6  Aj6 6 B7A! (ą!! qE[ Aj Aj AҮ ( +! )!  (F Ajպ (! At jY 9  7  jY6 Df[ Aj ڎ! (q (! ĽYŘ! ڰ գY ڰ s! ڰ ! ڰ Aj Aˇ Aj ( (ӹ / -Atr (! Ajۍ (! (!  kYAt jY/ -Atr D +¡ʈ!  AAʬ Aj Aˇ ( (ώ! Ajۍ! AjAü  E B7  AjY6 AjAü] B7 Aj! Aj!  F[  Aj6 Aj ʮ (YE[ Aj   (ˇ Aj ( (ӹ )BQ +YDd  ( D ¡ʈY; :  Av: Ajۍ (! (! (! Av  qו! Aj (AӞ (	G (Y (YAώY Ajȼ! Dc[ -q[!  AώE[ Ajȼ DcE[ -q[! ! Dc! Ajȼ Aj Aj (AҮ! )BQ / -Atr D +¡ʈAtr! -F -qE[ -qE[ - qE[ / -Atr!! / -AtrY! / -AtrY! YYYYY! / -AtrY! YY! !  -: /; /; -: )7 )7 /; /; -: -: /;!!!! -: /; /; -: )7 )7 /; /; -: -: /;!!!! (YAv  q!! q Av څDf! (! (!  /;  -:  /;  -:  )7  )7  /;  -:  /; (! (!  Av:  ;  /;  -:   	q r qYAv  qY  څDf! Av! qY  Dʈ!  AvY:  :   DʈYAv:  Av:   DʈYAv:  ;  ;  ;  ;  ;  /;  -: Av  q! Av  q!   ! Aj! Aj!! AG Al jY t j(YAv / -Atr qY;  Av: j! / -Atr!   qY ( qq  Dʈ / -Atr! / -Atr! / -Atr! / -Atr! / -Atr! / -Atr! / -Atr! / -Atr! / -Atr! / -Atr! ! Aj (A (Ӯ (E AjAʒ! E -  Dcsr!  (6  )7 Aj Aˇ ( (΃! Aj Aˇ ( (΃! Ajۍ Ajۍ  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  q:  :  : DD  ܠD¢D¢ڧY DcY Ddü6 ڰ ٱ Aj$#	jY$ Aj  Aˋ (Y (! (!  (YAώ Aj  Aͭ (YD! (! B7D!  Aώ[  Aώ[ B7 6 B7  6   j6 AjڛYAkYAM tAqA! F[ Aj ϻ Aj ( (ЪD! (! (YAO ( (΃Dܡ! Aj   ʉ - -! Aj   ʉ -E[ -!    ʉ -E[ -!  9 B7  ­B ­BB ­BB7 ( յ Ajۍ B7 ( յ Ajۍ B7 	k$#	jY$ Aj ( ( ӟ Aj (Y (Y (Y (YҺ (G AK  A6 6 Aj Aj܋!   Ajˍ Ajȼ! 6 B7!     Һ (! (!  6  )7  (6 G Aj Ajȹ  Ajʜ (k! Ajȼ (! Ajȼ 	k$ #AkY$ (ϛY AjY٤Y(Y(j!  6 E^ Ϟ Aj ( (  ˤ Aj! üYBR )! Aj ( ( ȏ  7  )7 Aj A Ajّ Ajۍ  )7 Aj A Ajّ A6 B7 B7 B7  )7  (6 6 6 B7 :  )7  )7 : Ajۍ  Aj׉ Ajۍ Ϡ ٲ Aj$#AkY$ Aj  (̏ )! )! Aj  (Y̏ )! )! Aj  (̏ )! )! -F  § § §rr AjAʑ   Ajˍ B7 B7  7  7  7  7  7  7 B7  (6  )7 	k! Aj Aj͙ )YBQ[ )!  ȭ (G[    §qYV! ! E[ (! AjAʑ   Ajˍ  7  7  7  7  7  7 Aj$#AkY$ AӠ -F Aj Aׁ Aj (Y (Yˈ Aj  ˈ Aj  ˈ Aj  Aˈ  /;  (6  )7  (Y6 Aj ( ά ( E AjAʑ  Ajˍ ( Aj҇[ AjAʑ  Ajˍ Aj$#AkY$ Aj ۑ (Y/q! Aj (YAj /! Aj Aj /! E /qE[ (Y(! (! (Y( (Aώ Aj     ̅ ӿ Aj      ̅ӿ Aj ϓ  -:  (6  /; Aj AjAü]  )7  -:  )7  (6  Aj˰ Aj$ /q   / /Y /qY q	qY / /Y 	qY  K q	q!     KY  KY   K!  F  Oq[  ;     K;!  ;#AkY$ /q /qE[ (Y	q (Y	qG[ AvYAq AvAqG  sKr Aqr[ ( (AώE[ Aj ɳ (!  ;  ; Aj$#AkY$  6  ׅY	qY 	qYG  O Av AvO AvAqY AvAqYO  FE!   ׅ6 Aj Ajۅ! Aj$ #AkY$ (!  (Y6  6   q Ӝ ڰ Ajج Aj$#AkY$ (! ((ą!  6  6 6   Aj̐ Aj$#AkY$ (! ((ą!  6  6 6   Aj̑ Aj$#AkY$ (! Aj  ( ( (( ( ( ׶  Ajؖ Aj$#AkY$  - q: (! Aj  ( (    ׶  Ajؖ Aj$#AkY$  jY O  (YtY  KYAA FY  K! Aj  (   ˟ (! ([  6  6	! Aj$ #AkY$ Aj ܜ ((! (Y (k6  Gk! (!  AώE  Aώ E[  Aώ [  Aώ[  Aώ Aj!  Aώ AkY  M!!  Aώ[! !  Aώ[  Gk! j!     Kڮ! Aj$ #AkY$ Aj ӌ (! Aj  ρ (Y (YAώ (YAj̒  Aώ (Aj̓  AώE  Aώ[  Aώ[  AώE  ώE  AώE (Aj!  Aώ ̻   ˨ ɍ ҝ Aj (Y( (ш  AjωY6 AjY٤Y(Y( ( ( (ώ ( ( ( (ύE[ ( ( ( (ύE[ Ϟ Ϟ  Aj6  AjA̩ ؓ Ҟ (! Ϡ (YAj! - Aj ̺ Aj Aj֪ Ajϖ Aj ٤YAj֪ Ϟ  Aj̡ ɍ (YAjҞ Aj   ώYA  ˨  Ϫ ( (ڌ Aj$#AkY$ Aj ٣Y(׳ (Y (ا ٱ E ؠ ٣! ٤! Aj ۧ  (Y6  )7 Aj! (Y (Atj! (! Y G Aj! -YAKA vqEr[ Aj ۑ  6  6  6  At+9  (6 6  Aj6 Aj - Aj Ajʤ +DeE  (AٷY6 AAͪ Aj Aj  Ι (!  (Y (AljY6  6  6  F[ Aj! (Y	G (! (!  )Y7  6 (   § B§ͪ Ajۍ ! !  6 Aj֌  Aj6 Aj AjΚ (ڰ Ajԟ (AխE (AAͪ Aj ǐ Aj ( ɕ  (6  )Y7  (6  )7  Aj Aj §	FYY)7  (6 Aj Aj ȼ Aj ۑ Aj (YAܘ Aj  ( ( ( (ـ Ajۍ (! (! (!  )7 B7   	FY6   6 Aj Ajʮ (Y (A  (ҫڰ Ajۍ Ajȼ Ajۍ Ajۍ Ϟ ٱ Aj$#AkY$ ٤! ٣! Aj AjYۑ Aj Aj  AjǄ  )7  )7 ( Ѯ Aj ۑ (! (! -! AjYɑ (ں A ( (ɢ A ( (ɢ  -YAA  ( (ɢ (Y (Alj!  G A ( (ɢ Aj! -YAG (AҫY ʺ Aj  ֙  ( (ɘ Ajۍ ڰ (Y (tj!A!!  G (! Aj! ( M[ (! (  ҫY Al j ͊ ڰA!! A ( (ɢ ( (ժE (ɸ Aj ( (Ȥ ( (͌ڰ (Ł (AӨ :   Aj ( AGҪ Ajҗ ٱ Ϟ Aj$#AkY$ (ĽYŘ! ڰ (Y (YAώ Aj  ɕ  Aj ׌AA͏! Aj (AjAܘ Aj ѥ AjAʑ Aj Ѧ AjAʑ Aj ѧ  )7  )7  )7  )7  )7  )7  )7  )7  )7 A6  6 A6 AjҚ  Aώ Aj  ɕ (!AA͏! 	F Aj (AjAّ  )7  )7  )7  (6  )7 Aj (AjAܘ  )7  )7  )7  (6  )7 Ajۍ 6  6 6 AjȼAA͏! Aj (AjYAܘ Aj  ǋ  )7  )7  )7 (Y(j!  6 6  6 6 E^ (! ϟ E ט[ Aj AȚ (! Ajȼ 	F[ Aj Aܘ Aj  ǋ Aj Ajʠ  (6  )7 ڰ Aj$#AkY$ (Y(! (! -! -!  ϓ Aj AjҜ k (Y( M^  ( Atj/ڡ qE[AA͏! ( AljY( M^ Aj ( AljY( (ʑ  (6  )7! 6  6 6 Al jAjY Ajֱ ɀ Ajɀ	! )! ɀ  7  6 (Y( ( мE[ (Y( M^ Aj ( AljY( 	k(ʑ Ajȼ  (6  )7 (Y( M^  ( Alj/ڡ (Y( M^  ( Alj/ڡ Aj Aü] Aj AjAü]  Aj Ajϔ Aj$#AkY$ AqAk ( M^ Aj ( ( ( AtjΞ ( M^ Aj ( ( ( AljΝ^ Aj  AΜ E AqY (O^ ( Atj6  (6  )7 Aj$#AkY$ Aqk A  һ (G[ (YAO^ -!A! AjA  һ (G[ (YAO^ -!A!!  AώA! [A!  ܂AqYAF[A!   ( (   (!A!    Aqٓ  ( (  ˤ Aj$#AkY$A! AjA  һ (F (YAO^ -! Aj$ #AkY$A! AjA  һ (F (YAO^ -! Aj$ #AkY$A! Aj A  һ (F (YAO^ -! Aj$   K t j(YAK^ -^  G t j(ڰ j!  G At jY(ڰ (ڰ j!  G At jYۍ (ڰ j!  G Al jۍ j!  G Al jAjۍ j!  G Al j؉ j!  G Al jۋ j! (! (!  G Al jYۍ AjՌ AjՌ ( 	k(ֆ j! ( AAʬ (! (!  G Al jYAjۍ Ajۍ Ajۍ Ajۍ Ajۍ Ajۍ j! ( AAʬ (! (!  G At jYAjۍ Ajۍ Ajۍ Ajۍ j! ( AAʬ (! (!  G Al jYۍ Ajۍ Ajۍ j! ( AAʬ (! (!  G At! j!  jY-AG[ Ajۍ ( AAʬ Aj! t j!  G (! Aj! ( ( м[  ʚ t j!Ĕ!  G   (ΤY־ ڰ Aj!  ( Aj!! F[ t j(ڰ j!^ ٣Y(AխE (Ł (Y (tj!  F[ (Aֺ Aj!^ ٱ  : ٣Y(A͋Y ֭ ڰ (A͋Y s֭ ڰ ٱ (Yŵ (ٲ (ڰ ڰ (إ ׭ (ڰ (ڰ ۍ (ڰ ۍ (Ϝ ۍ (Ϝ (ڰ Ԣ (Ϝ ( (ڰ (ڰ (Ϝ (Ϟ (ڰ (Ϝ (Y Ϝ! (Y j! Aj!	  	M6!  (Y M ( j K[ (!!  AkYAM! vq[! AI[ AvYE Aq-! AF 	F! AF Aq-qv! AG[ 	F! q  E  Տ!  ՏYE! Ak-AqE Er[  ü  6  6#AkY$ Aj  Ը (Y (Y  ՏYE^ Aj$ ^#AkY$ Aj ( ( Ȕ (Y! (Y Aώ[  ώ[  A̮! Aj$   A ٹ    Ş    ק!   k6   6    Ϗ!   k6   j 6  6  	 k O iF6  (6  ( (	G6 (Y(	G (! (!!  6  6 ը! Ģ!  6  6   O  F  j,	JE!  j!  k!  6  6   O  F  j,	JE!  6  6   M  F  j,	JE^  6  6   k6   j6  M   M  G  j,	L[   M  G  j,	L[  j!  k!  6  6  kY  j,	J j!  jYG[   t j(G j!  jYG[   	q! B Al jY) |Y  V  /I!  jYG[  Al j! 	q! !  G / F -q ([ Aj! j!  6  Al j)7B!  7#AkY$ Al j!  G Aj / ʐ Aj! (Y( ( ( (Aك! Ajۍ  ܠ! Aj$ #AkY$ Aj  ʐ (Y( ( ( (Aك! Ajۍ Aj$ #AkY$ / /r Aj ( Aj׍ ( ( ( (Aك!  (6  )7 D ! 6 B7  9 Aj$ (Y  A ) ˑ 6 B7#AkY$ AjAٿ / Aj  (ܲ (	F[  (6  )7 6 B7 Aj$ ((  /;  (6 Aٿ (   ٛ Aг Aԗ ԗ (Y O  6 ( Alj  kԗ 	qY AA AqYjO EE  AjKq^^ AI Փ!	A  AMYk M[A Aj	q AIY jAjՓYE[ Ak!  kYq Ak(Y	q  j kqAkY   kAMjY kYk! Aq  ܞ  ܞ  Ց (!  6   j6 ! (YAq 	qY AjK  ܞ  jY  kYܞ  Ց Aj  AkY(Y Վ AI! 	K[A Aj	q AI! 	q! Ak! Aq  M  kYAI[  ܞ  jY ܞ  Ց  jY(F (jY M[  ܞ  jY  kYr6 6 6( F  (jYK[  kYAK  ܞ  jY r6  jY 6  (	q6  ܞ!! 6 6 (Yq[   	qYjYK[  ՗  kYAI  ܞ  ܞ  jY ܞ  Ց  k	K  Or AIr[ E[  ՓYE[ 		 (YAq 	qjY  KY   ü] Ւ   ՏYE    KY   ü]  ܢ   j! (YqE qE[  (Yj!  kY(G  ՗ (AqAG[ 6  (	q6  r6  6 (Yq  	q6  r6  j 6( F 6 (jY6  r6( G[66( F 6 (jY6  r6  j 6  	qY՗   jYr6  j 6( G[ 6  ܓ AkY Ak(Y	qYj! qE qE[  (Yj!  kY(G  ՗ (AqAG[ 6  (	q6  r6  6 (Yq  	q6  r6  j 6 (G( F 6 (jY6  r6  j 6  	qY՗   jYr6  j 6( G[ 6 6 (jY6  r6 (F66( O[(YE[(AO ԯԮ((M[6 AI  ՘  Ք(kY6 [Ԯ AI(A AjAq AIYAvYvYAq  sqjYAtYj(YAj! j ( Ֆ  Ar6  jY (r6 ( O[  tY kr  tqhYAtYj(YAj! j ( Ֆ  Ar6  jY  kYr6  j 6  ՚ (YE[ htj(Y(	q k! ! (YE (YE[  (	q kYK!   !   ! ! Օ AI   jYAr6  jY (r6  Ar6  jY r6  j 6  ՚ AjY[ 	O[ Aj	q!(YE[ k! ܔYtj(Y A vk AGt! (	qY O  kY I ! YE[  (Y AvAq j(Y F  ! t! [! ! E E[! !! tY kr qY htj(! Y  (	qY kYK!      KY!     ! (Y[ (! E[(Y O  k Mq[ Օ AI   jYAr6  jY (r6  Ar6  jY r6  j 6  ܓ AjY[ (YM(!  kYAI66  Ar6  jY (r6 6  jY6  r6  j 6  Ar6 Aj (YI  kY6 (YjY6  r6  Ar6 Aj! 	jYAv@YF[! AtYE[ 	qYAk  k FY(jY6 (Y  K6(Y! E[ (Y (Yj G (! (  Ir  Mr[   j6( (jՙ(Y   I6  j!! E[ (Y G (! ([  6   (j6  Ar6 Aj	qAkY  jYk!( F 6 (jY6  r6( F 6 (jY6  r6  j 6 (YAqF  	qY՗  j!  jY(!  	q6  r6  j 6  ܓ Aj ԯY(! (!  Akՙ   jYAk	qAkY Aj KYA6)! )7 AjY 7 6 6 66 Aj! AjYA6 Aj! !  I[  F[  (	q6   kYr6  6  ܓ(YEE  MqE 6!	6 6 66 AG AtYj! j 6 j 6 j!  Akՙ! (YO[  kY6 (YjY6  r6  Ar6 Aj  B7  ܔY6 tj!(Y tYqE  6  6  6  6  r6 A vk AGt! (!  Y(	qG Av! t! Aq jY(Y[ (Y 6  6 6  6  6  6  6  6  6 (!  (YG (Y 6  6AA (Y j(YE! Aj Aj ! ! YAj! (Y[ Aj! (Y[ 6  (YtjY( F  6 [(	 wq6  (F  6  6 E[  6 (Y  6  6 (YE[  6  6  F(	 wq6  6  6 AO Օ (Y (YF(	 Avwq6  6  6(Y AvtYq 	qYj! j(!  r6 	qjY!  6  6  6  6 Aj	qYAkY6   kjAjY6  r6  jA66(Y( ՘ 6 6 ­BB7)!B7  B쀾  §F6  BY BY~Y  BY~Y  BY~|YB|Y7   T­  ~  T­B B||7 Aq  B  BZ§ѐ   ٚ P   ѐ    є      Ҳ   Aө AĝG ĕG ŴG ŶG ĎG łG ĿG ĨG ŒG  ļG  ăG  ĆG   ŋG#AkY$ AjA  һ (! Aj$ G (! 6 ( ٩ (Y (٩ ( AAʬ  AAʬ  AAʬ  AAʬ  AAʬ  AAʬ  AAʬ  AAʬ AA҂ AA҂ AA҂ AA҂ AA҂ AA҂ AA҂ AA҂ AA҂ AA҂ AA҂  AAʬ  AAʬ  AAʬ  AAʬ (Y (Ԕ ( AAʬ (Y (ԗ ( օ (Y (ԙ ( ձ (Y ( kAnԙ ( (ձ (Y ( kAvԖ ( (մ (Y ( kAnԘ ( (۠ (Y (Ԙ ( ۠ (F ( (YAlj ( K!  (G B7 (Y (I  ( AljY)7  )7  )7 B7 ( M^ ( AljY)P (- / /rEsq (Y( M^! ( AljY-F )BR!  (Y( M^ ( Atj(J ((G (Y( M^ (/ ( tj/F! (Y(G[ ( Aj (- ͐F!  (Aj (- ͐ ((F ( (F  Aq!!   j-F j!  jYG[ A! AqAF  ܂Aq!   A AqAtY( (Ǩ#AkY$ AqAF 6 B7 Aj A AtAqY( (ԏ  )7  A Ajّ Ajۍ Aj$#AkY$ Aj  ˔ /F Aj  / /ȅ Aj Ajʜ  (6  )7 Aj$#AkY$ 6 B7  j!  G -Yɫ Aj ϻ AjAϻ B7  AqAt Avr;  Ajӗ -E[ -YAO^ Aj -ϻ^^ j!  (6  )7 Aj$#AkY$  6  6  Aj6 (!  Aj6 Aj  Ajв (Y (tj!  F[ (Y (I  ( tj(6 Aj!^  (6  )7 Aj$#AkY$ AF[  (G j! Aj! ! Al jY kY (YO^ ( tj(! (!!  M^ Aj ( (  ( tj(Կ (!  (Y 6   6 Aj$  kY (YO^ ( tj(! (!  O^  ( tj(YK^ ( I^   k6   (j6 (Y (I ( tj(YAt j  I!  (! (! ( E[ E[ t jAkYE[  (YM[ At jYɵ!    ܆ R (! (! (!  G  jY6 -! !  ˵E[A  AF[ -! j!  ˵E[ Aۘ[  Aܘ -  Aܘ  ۱  Aώ  Aܘ  Aώ  Aܘ  Aώ  Aܘ  Aώ  Aܘ  ( (  ˤ    AώA  AώAAA  Aώܘ  Aώ  AώA  Aώ G   (    ( (! (! ڛYG  (  (Yj ( jkj6  6  6 -E : -G (Y (YF[ (! (!  k!  (j!  6  6 (-Y -F -s AG!  :  q:   Aj - -΢ ( (F - -G[ - -G[ - -G[ (! (Y  G [ ( (F!   -s:  sŁ    ώs  rE!      ώ!  (	FY (Y	Fq! E 	Gq ( ( ( (ώ!  (	FY (Y	Fq! E 	Gq ( ( ( (ύ!  -AFY -YAFq! E AGq  ٦!   ٦ Aj AjΌ!   ε Aj Ajε!    ׁ Aj  ׁ    Ր#AkY$ Ӈ Ak!  ϝ (GAڸ^ )! )! )! (! 6  6  7  7  7 G AkY(k!  6 [ Aܢ ԥ Aj$#AkY$ (! (! B7  (E (! 6 ة (^ )! 	6  (6  7 AjɄ Aj (AȠ Aj ( (ӊ (Y (ا (֭   СYAAͪ   ȫ ( (Ӊ ڰ^ Aj$ (! (! ָ    ώYE  6  6   СYAAͪ ڰ (ں s    AA ͪ -YAA  ۈ ( ( ۈ ( ( ۈ  Ÿ ÁAl	j	mYAK^  AtY/;  )7  /; /!    ܆7  ;#AkY$  ( ( Ȕ (Y Aj ( ٿ /E  A̮  /;  (6 ; Aj$#AkY$  ( ( Ȕ Aj ( (  /E    ̯  /;  (6 Aj$#AkY$ Aj  ٿ! /F (YqE  6!  ; Aj$#AkY$ Aj  ٿ! /F (Yq  6!  ; Aj$ 	q 	q Or q qr#AkY$ Aj Atq qAxrAvAǞ 6 6  )7  Ajг Ajۍ Aj$#AkY$ ()! Aj ( (Y( (ܙ  7  )7  Ajг Ajۍ Aj$#AkY$ Aj (Y(ȷ )! Aj (Ӛ  )7  7   AjA̧ ( (ا Ajۍ Ajۍ Aj$#AkY$ (^ Aj AjYAü]  Aü] AjҖ ̤ Aj$#AkY$ AjA  ʫ ;  6 6  AjAü] Aj$    ʫ ;  6 6#AkY$ Aj AjԹ (! (!  AjԹ (! (!  ۑ    6    6  (6  /;  )7 Aj$#AkY$ Aj (Y (Y / (׼ (! (!    / (׼ (! (!  E  6  6  A Ajّ    ώ   ʑ  6  6  6  6  A Ajّ   6  6  A Ajّ  Aܘ Aj$#AkY$ Aj  Aˋ ( (YYkYM (! Aj (  ό )BR[ At)! )! Aj      ό )BR[  )B՝ )BR[ )Y  ~|Y T[  7B!  7 Aj$#AkY$  -YAk -! AFY j!  kYAO E[ Aj B՝ Aj -Aڐ (G[ )BR[ k! j! )Y 5|Y Z[^ E[ Aj -Aڐ (F j! k! 5 B~|!^  7B!  7 Aj$#AkY$B! B7 B7 B7 B7 B7 Aj Aj͚ )BR[ )! BV   ՝B )B )BRYP[  Y  ~ R­|YBZ[  ~BYP[  ! §q[  ~ R­ |YBZ[ Aj B՝B ) )BR!^  7 B  BX7 Aj$#AkY$  ) )՝ +! ºDB )Y BXº )BR£Dܡ! Aj$   D ¢¡ +Y ¡  ¡ +¡ܠDܠ! +Y ¡  ¡ +¡ܠDܠY ¢  ¢  + + + ¸¢   +D¢  -  ד +YD¢ +  ¸¢   qAv¸D£Y  D¢D ¢D ¢D¢ Aq¸D£Y  D¢D ¢D ¢D¢ AvAq¸D£Y  D¢D ¢D ¢D¢    ¡Da ڭ#AkY$ Aj ϱ ( (͌YƠ! ՜ Aj (qY (  ͌Y͜ +! (! ڰ ڰ Aj$ D #AkY$ ͎YAƊ! Aj՜  G (qY (  ӊ (Y (ا ڰ Aj$ G#AkY$ Aj AȠ  ( (ӊ (Y (ا Aj$ G#AkY$ ( (ƀ Aj՜ ( (Ӊ ۍ Aj$#AkY$  )7 Aj̜ Ajث Aj$#AkY$  (6 Aj̚ Ajԭ Aj$#AkY$  (6 Aj̙ Ajԭ Aj$#AkY$  (6 Aj̛ Ajԭ Aj$#AkY$  (6 Ajڼ AjԬ Aj$#AkY$  (6 Aj   ӻ AjԬ Aj$#AkY$  ܁AqYAG  :  6  Aj6  AjA̩ ɀ Aj$#AkY$ Aj   ǃ  (6  )7 Ajٰ Aj$#AkY$ Aj  ٘ (Y (YAώ  Aܘ  Aώ  Aܘ   Aͮ ( (A֯  Aܘ  ( (  ˤ Aj$A  ק A ¸ɦ A צ    ºɦ    ϐ  ˶!   /r;  (- (Y/ /́ /k ( /Y 	j 	jq 	j 	jqsAvj (#AkY$ (Y  (  ([ (Y (Alj!  F[ Aj! /k (! AK A ([ 	j! ! E[   ([ /! : 6 תYAO[  Ajj! Aj G kY  AnYAlkAr: !  Aj  ([ (! (! !    (E[^! Aj$ #AkY$ Aj Ajӎ (Y(Y (Alj! (! Y G Aj! ( F! j! - sqE[  : (A  ͪ  (j6 Aj$#AkY$ (! (!  G Al jY(F ( ( ( ( -Ā Aj՜ (ӈ j! (ڰ Ajȼ (E[ (Ĭ (ڰ ( AAʬ Aj$#AkY$ Aj ۝ Aj ( AAِ  M! ( (YAtj!!  G 6 B7 Aj! j!  j!  6 B7 k!  )7  6 Aj$#AkY$ Aj ϴ (k  )7!  6 Aj$#AkY$	! ((Y( (Aώ B7!  6  Aj˱ Aj$#AkY$ Aj ĥ (Y   (˧ (!  (Y6  6	!  6 Aj$#AkY$ Aj  Aʪ  (Y   (  Aͮ (Y (Y  AЅ! Aj$ #AkY$ Aj AȠ  ( (ӊ  )7 Aj$#AkY$  (6  )7  ׵ Aj$   ʒ  (6  )7   ʑ Aj  ʑ  6  :  )7  (6  ( (ʑ Aj ( (ʑ Aj ( (ʑ  ( (ʑ Aj ( (ʑ  ( (ʑ   ʑ#AkY$  ώ! (Y (G  j6 ! 6 B7    /ܘ Ajۍ  (6  )7   ʑ Aj$#AkY$ q Aj  A ׽ (! (!!  6  6 Aj$ AvYkAqAM  Aq AqjkYK Al jY(! (!!!!  6  6#AkY$  AqYK Al jY(! (!!!  6  6  6  6  6  6    AjAњ Aj$#AkY$ ( K ( AljY(! (!!! BZ BB|! (AO §Y (Y(I  (j-Ak! Aq! Aq I   ˡ (  (Y! (  ! j!     њ Aj$#AkY$ (! (! (!!  G     ˼B ) |Y  V  (! j! Aj$ #AkY$ (! (!A! -k  AώE[!  AώE[!  AώE[!  ɴ A (! Aj$  B!  Aώ  ( ( ȏ   ٽ B! (! (-   پ  ( ( ȏ AqG   پ  ( ( ȏ    ­ȏ!A! ­ ­~YBP §Y	 kM  6!A! !  j 6  6 (Y	G  (AAʬ Ajֈ ۍ Ajֈ ۍ Ajۍ ۍ AjԞ Aܢ (	F (؊ ؑ AjԞ AAϊ AAϊ AAϊ AAϊ Ajۍ Ajۍ Ajۍ Ajۍ Ajۍ Ajۍ AjҔ Ajԝ AjԜ Aj҈ Ajۍ Ajۍ#AkY$ 6 B7 B7 B7 AjYΕ 6 B7 B7 ; B7 B7 B7 B7 B7 B7 B7 6 B7 B7 B7 B7 (  Aj6 Aj Aj Aj̷ AjΕ AjAȌ Ajۏ  )7  )7  )7 AjAȌ Ajۏ  )7  )7  )7 AjAȌ Ajۏ  )7  )7  )7 B7 B7 B7  Aj6  Aj6  Aj6  Aj Aj̷ Aj AjAü] Ajې Ҕ  AjAü] ( 6 B7  Aj6  Aj6 Aj Aj Aj̷  )7  (6 Ajԝ  (6  )7 ( 6 B7  Aj6  Aj6 Aj Aj Aj̷  )7  (6 AjԜ  (6  )7  (6  )7 Aj҈  (6  )7  )7  )7  AjAü]  (6  )7 Ajې Aj$#AkY$  Ajӎ (! Aj (YAü] 6 B7 B7 B7 B7  (j6 Ajܪ  (j6 Aj$AA͏Y 6  6 6 B7  (6  )7 #	jY$ B7  )7  (6 Aj Ajȭ (G[ Aj ( ( (YȔ Aj ( (׎ )BR[ )BX[ AjAʑ   Ajˍ 	k$#	jY$  )B|Y7  ) -Ys­B|7 BT Aj ہ BR ۍ A6 6 Aj Aj܋  : 6 B7  )7  (6  (6 Aj Ajہ Ajۍ Ajۍ 	k$#	jY$ 6  6  6 )7 )7 )7  6   j6 Aj Aj֧ (YG AjA н (Eq! 	k$ #	jY$  -:  -:  -:  +9 A6 A6 A6 A6  Aj6  Aj6  Aj6  Aj6 Aj Ajѱ (Y (Ũ! ( ۟ 	k$  :  )7  (6  ڧ9  +9 ( (ք  ք  ճ#AkY$ Aj (Aӧ Aj͍  Ж ɒ Aj$#AkY$ Aj Ajܜ ((! (Y (k6 Aj$ F#AkY$ (էE Aj Ajܜ ((! (Y (k6 F! Aj$ #AkY$ ؝ Aj Ajܜ ((! (Y (k6 F[ DǏ Aj$#AkY$ Aj Ajܜ ((! (Y (k6 G (ǎ Aj$#AkY$ ٣! Aj ۨ Aj Aj٧! Ajۍ ٱ E ɍ Aj$ ؓ ɍ ̝ ȿ ̕ Ƀ Ĭ ڰ  Ĭ ڰ  ڰ  إ  Ϟ  ٳ ( (ڰ (ڰ (ڰ ڰ ڰ  ˀ ڰ#AkY$  )7 Aj И AjԬ Aj$#AkY$  )7 Aj Ѩ Aj$#AkY$  )7 Aj ѩ Aj$#AkY$  )7 Aj  Ԅ Aj$#AkY$  )7 Aj  ԃ Aj$#AkY$  )7 Aj  ̰ Aj$#AkY$  )7 Aj  η! Aj$ #AkY$  )7 Aj  ι! Aj$ #AkY$  )7 Aj  θ! Aj$ #AkY$  )7 Aj  ٞ! Aj$ #AkY$  )7 Aj  κ! Aj$ #AkY$  )7 Aj  ̓! Aj$ #AkY$  )7 Aj  ږ! Aj$ #AkY$  )7 Aj    ؿ! Aj$  (     ( (̳ (     ( (̳ (     (Y( (̳      Aѻ      Aѻ      ̱      (    ֮     ǻB! BV[  ~! PE  ! P[ B~!  T^       ˏ  jkYE^  }!  |!   }YV!  T  Zr[  |Y Z  }  }TqE  -k: !!  T [  |Y Z  }  }Tq[ 6 B X  B} Zq  ;  6  6 6#AkY$  X 6   }Z 6  } V  B} BZq  O[^  V   }Y} X  I^ Aj  ӳ - jÁY ÁL  MrE  j -: j!  O[^ 6  ;  6  6 Aj$#AkY$ 6 B7  j! !  F[ j! -YAF  F[ Aj -Ә -E  jFr[ -!  -Ә -E[ Aj! - Atr! ! Aj Ҁ ( (۟ (! Aj (Y (Yɰ ( 	G  ۟ )! ! ! ­!  6  §Y6  6 	F[      (6  )7     AȀ Ajۍ^     AȀ 	6 Aj$#AkY$ Aj ױ (	G Aj   ( (һ (! (! Ajۍ q[ Aj    Ǫ    ( (ǫ! Ajۍ!  6  6 Aj$#AkY$ Aj  ʑ Aj  ˗ Aj   	 ˗ A6 6 B7  : Aj AjAܘ Aj!A! (! (!!  Aj  ˡ (! (! (  (Y! Aj     GԾ (! (! Aj ( (׏B! )BQB! (YE[ q  ~! F[ v!  ~!^ Aj  ʑ  (F տ (!  !  ! Al jY 7  )7  (6  jY6  AjAü] Ajۍ Aj$ (Y (YAlj!D! + ¡  + Yܠ! ! ! AGD! DD qY  vj¸¢  ܠ ܡ! !  G +! +! +! Aj!   ¡Y ¢  ¡Y ¢  ¡ ¡ܡ!    dY!   !   ! j!  9  9  (F Ajտ (!  j6 Al jY 9  9  9 (+!  (+£Dܡ!  (+  ¢ 9  (+  (+¢ 9  (+  (Y+ -ʅ Y (+¢ 9  (+  (+¢ 9 Ʀ! Ƨ!  ·9  ·9  ( (YkK   ҃  ( kK     ҃   	qB  ׿   	q   ׿   	q jBA׿   	l 	qr	jܱ   qܱ ĩYG F  ύ#AkY$   ˡ  (  (Y6    6 Aj$#AkY$ Aj  ћ  ( (AѲ Ajۍ Aj$#AkY$ Aj  پ   ( (ܙ Ajۍ Aj$#AkY$ (Y Aj (  ѓ  ( (љ Ajۍ Aʑ Aj$#AkY$ Aj (Y( (ܯ (Y (Alj! Y G Aj! ( (  ώE[ Ajֈ Aj$  G#AkY$ Aj (Y( (ц (Y (Alj! Y G Aj! ( (  ώE[ Aj҉ Aj$  G#AkY$  (Y(YI  O^  (((Y(Y (Y (Y Alj׀ Aj   Al j׀ /Y /YF )Y )YV  Tk  K  Ik! Aj$ ^#AkY$   (-YY (Y(YI    YM^ (-! (Y(! (Y tj(! Aj (YAjY t j(Yڀ Aj  ڀ k /Y /YG  K  Ik! -Y -YF -Y -YK  Ik  K  Ik! Aj ( (ћ Aj ( (ћ ( ( ( (ϑ! Ajۍ Ajۍ -AtY( ( -AtY( (ϑ! -AtY( ( -AtY( (ϑ! -Y -YJ  Hk! (Y (Y -Y ͣY    ͣYV  Tk! Aj$ ^ (Y( K  (Y( ( (- ( tj(˼^ ((YAj  Aj ( (-AGҪ (YI  j6  6   j6^ (YI  j6 (Y(j!  6 E^  (k6 ^ (YI  j6 (Y(j!  6 E^  (k6 ^ -k A: (I (E[  (jY6 E^ :^^ -Y -F k - -G[ ( ( ( (ܕ ( (G[ ( ( ( (ܕ ( (F (YO^  j6 (	G - -G[ - -G[ ( (G[ ( ( ( (ώE[ Aj Ajڝ!  6  (	G AqAtj! (Y (Alj!  G YAj! ( ( ( (ώE[  G Al! j!  jY(G[ ( (AAʬ#AkY$ Aj! Aj!! (G[ Aj ί (G[ (t j(YE[ Aj$ #AkY$ ُ  7 Aj! G  t j(ϻ j! Aj$#AkY$ Aü PE AF^ t j 쀾 j! B!^  6  Aü] Aj$#AkY$ Aü  (YK     ж! AO^     ж!  Aü]  6 Aj$#AkY$ (Y (Alj!  FYE    )ʃ j! Aj!  ΍E[ Aj$   ( (Y	GAAِ (! (! 	G Al jY Aü]  6  )7  )7 j!	!  6 ( (ֆ ( (ղ Aj! AG Al jY( (ղ j! Aj!! AG Al jY( (ֆ j! ( (ղ AjҐ ( (AAʬ Aj҉ (	G Ajҙ Ajҋ ( (ֆ ( (ֆ ( (ֆ ( (ֆ Ajֈ Ajֈ Ajҏ (! (!!  G Al jYAjۍ ( (ֆ j! ( AAʬ  (kY6 E (ڰ (ڰ Ajȼ (ڰ (ڰ (ڰ (ڰ (ڰ (ڰ (ڰ (! (!  G At jY(ڰ (ڰ j! ( (AAʬ Ajև (ڰ (ڰ (ڰ (ڰ Aj!! AG t j(ڰ j! (! (!!  G t j(ڰ j! ( (AAʬ (ڰ (! (!!  G Al jY(ڰ (ڰ ɉ j! ( (AAʬ (ڰ (ڰ (ڰ (ڰ (ڰ (ڰ (ڰ (ڰ Ajև (! (!!  G At jY(ڰ (ڰ ( (շ ( (Ԛ ( (փ (ڰ (ڰ Ajԟ (ڰ (ڰ (ڰ (! (!!  G At j(ڰ j! ( (AAʬ (ڰ ( (ڰ (ڰ (ڰ ( (Ԗ ( (AAʬ j! (ڰ ( (AAʬ (ڰ (ڰ AjҎ (ڰ (ڰ (ڰ (ة (ڰ (ڰ (ڰ (ة (ڰ (ڰ Ajɉ ( (ا (ة AjɄ (ڰ (ڰ Ajɇ G  (kY6 [ Aܢ  (kY6 E#AkY$ AjYɌ (ڰ (ڰ (ڰ (ڰ (ڰ Ajܪ Ɇ AjɆ AjɆ AjɆ Ajɇ Ajɇ ( (Ԕ ( (ֆ Ajɇ AjɆ Aj AjYӐ Ajٶ Aj AjӐ (F (YڥYӜ ڰ ڰ (ڰ Ɉ AjԢ ( (ا AjɈ (Ϟ (ٱ (ڰ (Ϝ AjɊ (إ ( (ԕ ( (յ AjҖ Aj։ G  (kY6 [ Aܢ Aj$  (kY6 E! Aj! G t j(ϟ j! Ajێ Ajێ Ajێ G  (kY6 [ Aܢ Al j!  G  ( ( ( (Aكܠ! Aj!  Al j!!  G (Y r! (Y r!  q r! Aj!  AA qA qA qܘ#AkY$ (Y  (YAȥ ( (͌ڰ (! 6  (! 	6   Aj̪ ڰ ϥ (YĬ ڰ Aj$#AkY$ ͎YA  Ɛ! Aj՜ (! (! ڰ   qY   ͌YȤ ( (͌ڰ Aj$ #AkY$ Aj   ҽ (! Aj$ G#AkY$   ʑ :  ʞ Aj$#AkY$  ; :  )7  )7  )7  )7 AjAr AjAü] A:  Ajʕ Aj$#AkY$ A:  )7  )7  )7  )7 Ajr AjAü]  )7  )7 Aj Ajʕ Aj$#AkY$ (Y (Atj! Aj!  G -Yk  +9  +9  /;   + 9   + 9  +9  /;   + 9   + 9  +9  -:   + 9   + 9   + 9   + 9  +9  -:   + 9   + 9   + 9   + 9 +! +!  ( (ʑ    9    9  (6  +9  +9   + 9   + 9 	k!  :  	kAü] A:  ʕ +! Aj$   #AkY$ (Y (Alj! Y G Aj! )YB!  T[ BV   Y~ R[ PE[^^  ( ( ȏB!B } BYB~R BTrE B! ! Aj ( (  ˏ  Aj ( (׵ Aj$#AkY$ (Y (YAlj! !  YF[B! jY I Al j)!  ڃ! P[ Aj!  )Y T[^  ( ( ȏ BQ Aj ( ( BY  B~|BV­|Bˏ BQ Aj ( ( BBV­ B|Bˏ  BڃYBB BVZ  ڃ! Aj ( ( ȏ §Y	qAnY	l	q k	qF Aj ( ( ­ȏ Aj ( ( Bˏ  Aj ( (׵ Aj$#AkY$ Ak  AAͬ (E[ )!!  AAͬ (E[ )!  AAAͬ (E[ )!  AAͬ (E[ )!  AAAͬ )BR[ )!  AAAͬ )BR[ )§! §! AO §YAq kAqYAO[ -! 	qAp kAqYAO[ -!A! AqYAK[ t	qA! G[AA 	qAp!A! AqY Aq I! -AG[ k! AO -AF AqAIq AqAI! E[! [  §	q §Atq Atrr6!!  ; Aj$#AkY$  (I ( AljY)! )! )! )! )!  kY (O^ ( tj(! !! Aj  A֝ ( M^ (! (! tY (j(! Aj  ֝ ( M^  (j(YAK^ ( M^ ( tj(Y (O^ (! (! -! ( AljY(! (! Aj  A֝ ( M^ ( tj(YAO^ ( M^ ( M^ ( M^ ( tj(Y (O^ (! (! -! ( AtjY(! (! ( AtjY)! )! ( AljY(! (! ( ( ԓ! Aj  A֝ ( M^ ( M^  ( tj(YK^ ( I^ (! (! ( tjY-! -! (! Aj  A֝ )!  6  6  6  :  6  6  :  6  6  6  6  7  7  7  6  6  :  6  6  7  7  7  7  :  :  6  6   k6  t j6  7 Aj$^#AkY$ )! -YAG )Y )Y   TY  Tº!B! !! Aj  AѼ  ( (  ̈ Ajۍ Aj  AѼ  ( ( § AGq­  º¡̈ Ajۍ Aj  AѼ  ( ( AtY( (ɥ Ajۍ Aj$#AkY$ P^   Y ՝ )! )! Aj$ BB BZY!BB    ~}  ~B| B |Y  T BR P^  Y    ~}BX­|ĔY ־  ־  וD Y וD Yd  £  £ )YB!   } B쁙 ў ) ў 5 ў 3 ў 1 ў (YAuY s k­ sAv ў  (k6 ϝ  ŀY6  G6  ŖY6  G6  řY6  G6  Ak	qAj AkY AK  AKY6   I6 (Y (I  j6 tY (j!  (j!!  6  6 (Y  k6 (Y (F[  Aj6 (!!  6  6 (Y    ҴYM^ ( AtjY(! (!!  6  6  kY (I ( tj(Y (M[^! ( - ( ֖j  (I ( Alj(Y (Y(O^ ( Alj^  (YI  O^ (Y Alj)YBB Y Al j)YBB YU  Sk^ (Y( ͤY ( ͤYV  Tk  kÁYN   ­YY R^  ;  7^  -AM^ ; ÁYL  6  6 ; ; 6 6  kY6A!  O[   kYO[  j!  6 	qY I ; 6 6 ;  6   kY6   j6  I  k!A! ;  6   k6  6 6 ;!  6 ;A!  6  6^ (Y (F  kY6 ,YH  kY6 -YÀY	H  AkY6 -YÀY	H  AkY6 Aq -AqAtr! Aq! Aq Atr! Aq! Aq Atr!  (Y (F  j6 -YÀH  j6 -Aq! Aq! AM  Atr  Aj6 -Aq Atr! AO  Aj6 Atq -Aq Atrr! At r   (! (! (!  YF[  jY6 -YÀH  jY6 AI[  AjY6 AI[ -!  AjY6 Atq -Aq AqAt -AqAtrrrF[    kjY6 kY[  - -F j jܵE[ Aj AjܵE[ Aj AjܵE[ Aj AjܵE[ Aj AjܵE[ Aj AjܵE[ Aj AjܵE[ Aj AjܵE[ Aj! Aj! AF[ Al! j!  j  jܵ[! Aj AjܵE[ Aj AjܵE[ Aj Ajܵ!   -ۙ -YE AFr#AkY$ Aj ( (ά  (Y (  AjAr Aj (AAѲ Aj$#AkY$  ;  ; ;  Aj Ajδs;  (6 Aj$#AkY$  ˮ -AG   П Aj$ AҫYA    ɝ! A  ҫ! ڰ  6  6A AǫAħ ½YBYB BB B§AqYYB!! Ak! PYA A BYP BQkA!A! P!B!B B BQY!BB ! P! 	 j!  :  ;  7 B7  7  B< D ¦ Y½YB§AqYAM BBB Ak­ AIY  BP¿! #AkY$ Aj ۑ (-! ;  : 	6 	6 	6 	6 : B7 B7 B7  Aj˰ Aj$#	jY$ (Y( (Y (Y(O 	6 (! Aj ( AljYAü] Aj  Ajэ (Y	G  )7  6  6 	6 	6 	k$! F  O^ Al jAj Ajۅ! ! F  Kq Al jY(! (!   ٹ#AkY$ + (Y( (   ʄ!  ( (    ΂  Ύ     ͽ Aj$ + e +! -  c!  e   6 -F ׬ (! 6 (! F āYAO Ū ا ( (ب AO Ū   ɯ   ɯ   ɯ   ʒ  ϻ  Ѫ  Ĥ^ ī^  Ե  (բ (ǎ  ((ϕ  օ  ղ  Aʓ  Aʓ  Aʓ AI  t(з AqY  t( vз Aq 	з Aq ٭ Aq A٭ Aq A٭ Aq A٭ Aq A٭  е  ζAqAv  ζÀL  ζÀJ  йÀN   ѝ Aj ʕ Ajۍ (ڰ Ajۍ (ڰ ( (ا ( (۟ ( (ֆ ( (ֆ ( (AAʬ ֈ ( (ֆ ֈ ( (յ  6  Aj6  (Aj6  (Aj6  (Aj6   ɖ  A͋6  6#AkY$ (Y(^ (!  6 )!  6 6  6  7 Ԣ Aj$#AkY$  BY  B~|BV­|7  Ajʻ Aj$  B΄  Bڂ 	I AIA AKY!A AIY!AA ! 	IAA 	IY!		 ! IAA IY!	 !AA IY! !  6  :  AA˸  AAA˸  AA͢  AA͢  AA͢  AA͢  ͢  ʬ  AAʬ AA҂ AA҂ AA҂  ( AAِ  A͠  ͠  Ӹ  Ӹ   Տ!   ֆ ء ɓ ɺ Ԋ ٖAq  A Aqٓ  A Aqٓ  A Aqٓ  A Aqٓ   Aʨ   Aʨ^^^^^^^^^^^  Ԓ  Ԓ ̖ ɂ Й Ԭ ę F   Ě^   ֟Y ɵB   ͂   ٟ    ȅ (  ԋ q   vʑ   ѱ ( (ɚ   ʑ    ף  A  Ǥ  A  Ǥ  A  Ǥ    ͧ    ͧ ( Aj ʜ ۍ AI  ՘  ՔA! I A AvgYkvq trAs!  s  F q Gq   Ӧ   Ӧ   Aّ    Aѽ    Aѽ    Aǥ  A٢  A٢  (q rr6  jY (r6 ­Ã B}y}B~B|B§     c  b     c  b Ak( Վ Ւ  Aܘ   ArAqܘ  (-At)7  (-At)7  (-At)7  (-At)7  (-At)7 ې ( (ն ɑ (ɸ AkY٥ Ϥ AkϤ Ak٥   Aǣ  Aа   AAȊ   AAȊ Aj ʢ ( ٮ  A˹E# j$#  ¹̠","~|~||||~~|~","^^]^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]]		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	[]	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^","]	]^^^^^]	]^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^		^][	^^^^^^^^]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^","^^^^^]]^[[[]^","^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^","[[!!&'$(  12#	]	]Y)%)%Y)Y]%Y#YYY[	341]32]3[		1!21 Y!#$Y! !2    ^!]	11123]]		][12	]	 1#$%2311 Y# $Y[%Y%&!121&2&[Y^123122!! 11]	[1[21578931234612[78955152[1211232121!32Y461Y#Y 1  ! 3![1Y[222 % % 1 Y#! #!$YY! !'%'%[[  !! #$Y##Y! 111Y !1 Y![11! [112]$12Y#! #]1[!^]13	213	21#-0	]2 '1!$&31' ()]+ $!,./&&!''*'*Y%[]	1	Y#)Y%$%$(-+121*0!	'(  ('(	]. & Y Y, Y&, Y YY(-%$Y& $% Y&&	Y$] 	 Y]1%%  ),.$   Y' $$($+*+*[		!//!!YYY	]	213131 1!  ! #Y! 1YY#2&[	]Y  YY& !31462572114232112112Y &!]!	21	 Y#	#$! YYY%''%162431!!131!]! Y#	!	^1234111[		! 2! !2 Y]Y ])]]] !Y[		[[[,[[	[	,,-	[	[		#		[*	]$$]+Y%	]&]-]		]'		]] !#%	(](,-]$(	]$&Y[0*+/-,.-,-,-,-,-,-,-,-,-,-,-,-]]-,-][	]	[					[[[]	[	]	[[[[	]	]]	]	][		]]^]		[	^	^]	[^^^^[	]]			]]	[	]		[]]	]	][]][^^^]^	[^^[^^^]]		^^^^]	^^^^]	^^[^]^^^^]	^[^^^^]].[	]			[	[ !Y#$%&.	'[	.	[()*+,-]]^^^^'&^^'^^^^^^^	^^^^Y^^^	^^^^[^[^^Y^^^[^[^^^^^^^^^^Y$Y^^&^^^^^^[^[^^Y^^^ ^[^![^^	^^^^^^^^^^[^^$Y^^^[Y^^[^[^YY^Y^^^^[[^^Y^^^^	^^	[^	[^^^	^^Y^^^^^	^^	^[Y$^Y^	Y$	^	^[^^	Y^^^^^Y^^^^^Y^^[)^^^^^*	&]^'(^'^^^#^^^^^^^^^&'(+,-^#Y&^#]^^^#Y$%^^^^^^^^^^Y#^^^[]					^	][][]]][		[]	]		]]][[	]]	[		]^^[^[[]^	^^^	^^[^]^	^^^^^[^^^^^^^[^^]^]	[]	]	]]	^^	]^^][		]	]]	]	[	[]		]	][][	]]][		]]]]	[ [ Y!#!$  	][[[		]	]		]]][[	]^	]		][^	^^	]^	]^^^^^^^^^^^]	[	]			]						]	^^^	^]^[[	]^^^^^^^^^^^^^^^^	^]		]]	^^]	^]	[^^^^^^^^^^][	]]^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^	]^^	]^^^^^			^]^]]	]]	[	[	[]	]	]]		[	]				][	]	[			[	]]]	^]^	[	^^[^^^^	^^		^^^]^^^^^]^^^^^^^^^^^]	][]]]		]	]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	]	][	][[	]]^^^^^^^^		[]][	]]		[]	[^	^^^^^^^^	^]^[	]]		[	]^^^^[		]]][	][	^^^^^^^^^^^^^^^^^	]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	]			]^^	][^^^^^^^^^^^	][	]	]	][]			]			]	]^^^^	]	^	^]^^^^	^]^^^^[^[[^^^^^^^^		^^][]]	^	^][	[	]		^^^^^^^^^^]]][	[]		[		]	]	][[	]^^		^^^^^^^^			]^	][	[	]		]]]	][[		^^	^^^[^]^^^^^^]	^[^^^^			^^^^^][^]^^^^]^^^^^^[^^^			]	][[[]	[]]]		^	]]		[^^^^^	]	[^^^^	^^^^^[]^]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^^^^^^^^	]^^^^^^	^^^]]	^^^^^^^^^^^^^^	]		]]	]		][	][]			]	[]]][^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^	]	]]]]]]		][ !Y	^^^^^^^^^^^^^		^^^^^^^^^","[			][[[[]][][[[]]]]]]]]]]]]]]					[]]]]]]]]^^^]][[[Y[												]]]]]]]][									[[		[[																]			^^^^^^^^	^^^^^^^^							^^^^^^^^^^]^^^^^^^^^^^^^^^	^^]]]^^]^]]^]]]^^^^]]]^		^]]^		]]]]]]]^^]]^^]]]]]^^^^^^^^[[		[[]]]]]]		^]		]]]^^			^^^^^^^		^^		^^^^^^^^			^	[^^		^				^^^]]]]]]^^^^^^^^]]]^^]]]]^]]^]	^]^^]]]^^]^^^^]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]]^^^^^^^^^^^^^		^^^^^^^^^^^[[	[[			[[[^^^^				]]		^^									^^^^^	^^^^^^^^^^^]^^^^^^^^^^^^[[^^^^[^^	]																								^^^		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]]]]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^		^^	^^^^^^	^^^^^]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^		]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]^^^^^^^^^^^^^^^^^^^^^^	]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]^^^^^^^^^^^^^^^^^]]]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^					^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^","$!#Y)%2Y]32!#11	321211#$% %%YY1!![126431332661![Y32 321 13 Y!%'Y Y#! !11!Y!1 !111 212 ]1		2&!0##Y	2/,#&Y.% ,!]Y 	1$].%'%'$Y!%'$31!! Y&1321Y !]2	! 31	1	]![		Y[Y,-[]&-+[*$]	-,..]($]]			]]]]]]]][]^	]^	^^^^^^^^^^]	]^^^^^[^^[	]]]			]	]][^[]		]		]	]^^^^^^^^^^^^	]^^^^^^.	[	.	.[	]['&%$#Y! 	()-,+*]^^^^^^^Y^	^^[				[^Y^![^$^[YY	^Y^^^[^Y^	$[Y	^^	[^^[^'^'^^##Y]#^%$Y#^^^^Y#^^^^^				^^	[		]	[^^	]	]]^[^^^^^[^^	^]^	^	^]		^		^^	]^^[	]	[]]	]			]	][]]]	[^^^^^^^^^^^^^^^^^^			^]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^			^^			[^^^^^^^^][		^^^^^^^^^^^^^^^^^^^^^^^^^^^^]]	]][	[				]^^^^^^				]]]		[]	[		]	^^^]^]^^^^^^^^^^[]		^[		]	[	[		^^^]]		[[^]	^^^^]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]			]]^^^^^]]]^^^	[^^^^[]	^^		]^^^^^^^^^^^^^^^^^^^^^^^^^^^^[[[	]^]	^^^^			[[	]]		[					^^^^]]^^	]]	][^	]^]]^^^^^^^]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]]]		^^^^^]	][ !Y	^^	^^^^^^^^^^^^^^^^^^^^^^^^^^","[!!!![$( ! ]	!Y!)%YYYY)%1#	#%Y ]'Y%Y ]#%Y ]! Y# Y& $^	[[114]2323[	]1][	21	112 Y 1!Y	!12$!Y  2 ! ^^	]1!	[]]]		113121 Y! !Y!#1	YYY#&#!! 2$211 $1 2$!&!&!&!!&[YY	^^]	^^^	^^13212!1 1 121^^]]	[1121127598[55917152825[112[[2322112112	12141121411212!Y] #!1 ]	 !]3[12121Y% !2!! !#! !#$  ]	! Y!!YY![ !! #Y Y!# ! # YY$!1 Y !  !![!][]	112#!! $# Y!#! ! Y  !!Y![1!Y!]1	[!^^]1122323	1312#	2	113' $#Y'Y YYY211)2	(()]!!+]&)!+'Y!Y'+*Y!	(!$ $ '*!''*!*!$ !$ !'!-Y%^][	1[[###Y))##Y112$1)-0#*')($'' (('(	].$]&YY  Y   Y&Y, &Y,] Y Y YY% 	#(Y-')($ &%Y  #+&Y%$#(([[))))&([	'(Y#     & $  Y]]%%  &    %$$$*+ [		!//[ Y[ Y$((%Y%$*+!*+!,)*+!*+	Y'#1211321111 -10!& !	# 	Y! Y!12! #Y&^^	[[YY Y Y YY [	&21121715423232426131112133121! ]!]	]11Y !#	]#$Y!''% %Y	6432!46!1244213]]			!			]&# !	!	[	[^Y^2311312141] Y! !2!12 ]YY1Y	^)]!Y	[,[,[[,,[	![	[[			[	]]		[)	[[] 		]]	Y		&%%]!]] 	] )##		']'%!#]](]'&)	](-/,-&/%#! 0+*[.,-,-,-.,-..,-.,-Y.,-,-,-+*.,-..,-'']]-,-, ^]]]][		[	]][[[	]]]][[[[[]]^^^^^^]]	]]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	]][^^^^^^^^^^^^^^^^^	]	^^^^^^^^^^^^^^^^^^^^^^^^^]^]^^^^^^^^^^^^	^[^^	]]	^	][	][								]^^	]			]]]		^^][]	^^^^	^][[^^^^^^^[]^	[^^^	]^	^^^^^^]^[	^]^	^^	^	]	^[^^^]]]][]]	]			]	[]].[		]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^&^'&^'^^^^^^^				^^YY^^^^^^^^^[	^^			^^^	^[^^^^]^^^^^^^^^YY$^Y^&^^^^^^^[			^^^^ ^^^^^	^							^^^^^^^^^^^^^[[^^^^^YY[^[^^^Y^^^^^[^^Y^^^^^[[^^^^	^^][^]]		^^^	^[^^		^^		]]]^^^]^^^^	Y^^^^$Y^^^	[	YY^	^^^^^^^Y]]^^^^^]^^^^YY^^^^^^&*&'()'^'(^^^[&^^#^^^^^^^^^^^&'(^+,-^^^^&^&^&^&^^		]^^^^^^^^^^^^^^^^^^^]]		]]	]]]]		]]	]]]^^^^	[][]]	[]]^^^		^]]]^^^^^^	][^^^^^^[	]^^^^^[^[^	^^^^^	^^^^^^^^^	^^^^[^^^^][		]]^^^]^]	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]			]]	]]		^^^^^^^^^^^^]						]]^^^			[]	][		]][]		^^^^^]]]]]]][[   !!#Y ! $#Y [	^	[^^[^^]	][^	^]^^]]				]			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	]	]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^			^^^^^^^^^^^^^^^]		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	[[	]		]^^^^		]^^^	^]]	]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]^^[[	^	^^^[^[^[^[^^^]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]			^^^^^^]	^]	^^^^^^^^^^^^^^^^^]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]^]]]]]	^]]]]	]		^^^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	]^^^^^	]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^	^^^	^^][	[][		][]^^[	]		]]^	]	[]	[		[	]			]^^^^^^^]	[[	[^^^^]^^]]]]^^^	^^[^^^]]^^^^^^^^			]	]]]	^^^^^^^^^	]]]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^		]	]^^		[[[^^^	^^	]][^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]	^^^^^]			]^^^^	^^^^]]	[[^^^^^^^^^[	]^	]	^^^^^^^^^^^^^[^^	]^^^^^^^^^^^^^^^^^	][][	[^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^]^^^^]^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^][^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^	][^]	^^	]^]	^][]]		^^]]			^^	]]	^^^^^^^^^^^^^^	]	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^[^^^^^^^^^^^		^^]^]]]	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^[[			^^[]^^^^	^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]	][			^^^^]	[[]	^^^^^^^^^^^^^^^^	^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^	^^^^^^^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^[^^	]^	^][	]^^^^^^^^^^^^^^^^^^^^^^^^^^^	[[]			]	]]]]	^^^	^	^^^^^^]^][^^]^]^		^^^^[^^^^^]^^^][][^^^^^^^^^^^[^[^^^	]]][[			^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^]^^[^^^^^^^^^^^^^^^^^[[		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	][^^^^^^^^^[^]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]]]]]]^]]]		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^				]]]]^^^^^^^	^^^^					]		][	]^^^]^^]	^	[]]][[^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]	^^^	]]^]]^]		^]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^","^İ°ɸɰĬńň°ɴɸǤǨX`h¤ªpxưƸ°^ɴɸɰɸʀ°ɴɸ°ƴȄȈɴɸ4$ Āü^^虬@ưƸŀňȄȈȀØ^^ $¸¸()^( $¸^͸WƌƐΤΨ^Ɛƌh^ƐƌhTX@L ǠǨȀȈưƸňŀ(0 ̈̄̀@DƌƐ^ɸɰŀńňΠΘ^ɴɸ^8<^DH^PT ^ńň͸ɴɸ͸0,͸Θ^DH8<͸^ ͸PTȀȄ͸WƌƐƴƸ^ưȄȀ^ ĄĈĸļĄĈńňĈĄ (^ňŀàČĈ2ĸļĈLP^^^ɰɴ8@ V(0ňńɴɰ^^^^ŀńŀ0ƀƄøüŐŀ^ $ ĈĄɰɸøüƀƄTɸɰɴǎĈɸɰĨ(,PXŀưƸǠǤǨƄưɰɴƸĈĈĨŐĈČĈČŘHL^ɴɸǐɴɸŘĈƀƄƈ4Ǹ,0Ř^ɸƸƸưǀȘȐȈȀ^ŰŨŐŸưƸøüƀƄTŐƙŸŰŨƸƸưVøüTʜʠ^HLTXʈʐȈȀøüVȈȀʀȀȐȈʀhnͤ͠ʨʬ^ʘʜʤ ƘĈĄǠǨĈČD@8ŨŐ<ĨXT40(,ȄȀ $ƨƬƬƤΠΨΠlpɴɸ̄̈ȈȄ^ƘŐƈ̄̈ǨǤǠƄĨĈ^ŰŨŐŸȄȈ^ɸưƸ̀ƘƈƄǤǨȈȄȀ^ưƴɰɸưǠŐ^Ĩʠʤ̄̈Ͱ̄ǠǨ^Ǹǰͤƙɴɸɰ^^TVøüĨHL^ȄȈɸɰͤŠ͠ƈƄ(,ƀƄĴĸĈČƀƄTVøühnŀńɴɸɰŀńȠȈČȄČĈ2 ɀ^ɴɸ2^ɴɸƀƄTøüHL^ɴɸt^ɴɸʀ2^ɴɸøüŐŀČĈTɴɸɴɸ2ɴɸƄƀƀƄøüɀɸɰʀHLɴɸńňɀ^ƴƸɀtɴɸ2ɴɸøüɰɸʀhnȀ|x^^ɴɸɰ^^ǔɰɸtx¨¤^ŀńňŀɈɨńňͤptͨ -ͨͤ^ -^ - -ɰɴɴ^ɰ -ͤͨ^ -^lhɨɈɴɸɴɸɈɨ^ɴɸͨͰʹͬ^ͨͤ,^ (-ͤͨ(ʠʤńňɨ^[, ^^ɴɸɰ^ȈȀ^ -̈̀ɸɰɴɸɰ^ɸʈɰʀ(^ -ɴɸɰ^ͨͤŀńńŀ^̀̄̄̈^ɨ^ǤǨɈưƸ^ -^^^ɨȄȈ̀ͤ͠ŔŐͤͨ^Ĉ^Ą虨@^̰^ɴɸ̐̐̰^ǤǨĄĈĴ^( ^ŀňŀňưƸȄȀȈĴƸƴǠǨΠĴΤŀŇǠ̐Τ̰ ^ȄȈ̐ɰɴɸ^^̐̐ňŀŐ(,ŀňŐĄĈŔ^ɸɰ^ưƴƴưĄĈ( ^^^̐ɴɸɰƴƸ^^lplpƴƸưĄĈ^̰lp̈̄ƸȈȀưƼǤ^ƴƸʹʹͰŔ̰^ƴƸŔ^ɴɸňŐxŀ|Ŕ̰̐^ƴƸ^Ͱʹ͠^^ΨΤ$(Πͬ͠ŜŠͰͤͨĴ^ɰʈʀ^Čɸʀɰ͠Ĵ^ưƸĈČ͘^ΤΨ̸͘Ȁ̸̸̄̈ȈȐĈĄlpȈȄTXɴɸ̸ǤǨǀǈW^øüLH^ ĄĈ^`dx^`d^400l^LH^pt{HLTX{hnʸx^xʰʴʴʸʰ^̸̰0@BʰʴxʰʸxdPRT3^虜@^h`pt^8<<@ 2 ̸HLx^xHLHLTXTX̴̴̸̰0^^x̸̰͈̀`dxxɐɘLDɨɠltɰɸɼʄʐʈʜʔʨʠΐΈXPƈƌɌ虬@40ͼ΀^΄ͼ(,1TRPɂɄɀ YΘΜ͈̀Θ虬@^ΠΘ^ΠΘ4ΜΠΘDH^¤¨VɌ^̸̰@8虬@^ȼ^虬@^^ΘΠ^ʸ^謟@넔HδθʴδθΐΌ^ΘΰʠƌƐ^ (0 PL^^^ØÐ¨ °¸ ^ÈÀx虬@^虬@^ΠΘŰŴΠΘäèɌ^^]ΰδ^^ΘΠθΰìðΠΘ^^^İƔƘƜƤƨĬĈĀĈĀĈĀ^ĈĀh`XĀĈĄ^pxxtĄĈƘƜôĀ0ĐĈtƘ^X^üĀ^$ ^ĈĀtx^ĈĀĈĀðƔ虬@ĈĀ^ĈĸļĄƔHLĄTXĄĄĄx|lpĈĀĈĀ`dĈĀƜƔ04ĈĀ^ƀôƈƘèàļĸtxŰŸxp|ôäĀĈtĐĘtØÜŐŔøô tøôtƄƅŠŤİĴxpǔxpxpƆŘŜPTxpƄƀ^øühnjptHLTXxĈĀ¤´¨´xpĈĀĈĀĀ{ĈĐĄ¼z^üø{äèĄĈ{ôøĄĈ{ttƘtƘôøÌÐ`d0^üø0ƐƌäèƘthTX@xpHĄxp80( xp`dPTĈĀČĈ^1PL^  $ ^^äôtlpT^^¨¤^ĄǐǎTĄ2ĈČT(0ƘƜtxĄĈĐĔäƘ^İĴǔäôĈĀtTÔÜÔxp¼ÈÌĈĀ虬@ĈĀĈĀǁƔ@8ƤƨƘƜ<ĬİX`h8@<¤ª¦¬Ü$ÜĬİp´ĄĀ<Ā<0ĤĨìäðøĀü^<4@8ĈĐWƌƐèì^ƐƌhL <@ôĀ80( Ĥäļ^ĄĈ@8ČĈlpĐüĀHLôĤTXôĤìä8@ňĐĈ8@<8ĐĘĔČĈHLlplpôÜôèTôèÜČĨĠüĄ0Č@8,421@82ĈČV (0ĈČVČĈ2V  TǐǎTôČĨĠĈČV ôèW(èôôèČôČ0^ÐÔàØ8@Ą@8Ā^ĨĤĐĈ8@p@8ČĐ^@8ĈĨĠĀĄ@8Č^p0ČĐǔ^@8Ĉ(<ĤĤČl^hl^Ĥ(ČôøĄü^ŐŔ^ĈĄĈ8Đ@Ŕ8<lpĤĀČ@8ØàÔÐ<ĨĤìäĈ@8Øà^ŜŠ^ĈĄŠĐĈĄŠĐĈĀČĨĠ^tp^ĈĐ ¤x|hlǉxà¸èÀðÈÜ¼ØPôôĈČ`dĈČX>ĈĈĐ¬ÐÔ^^ČĐLĈ¤^xpPT蜮@Ũ^^^^ĨĈČ뢌H뢐HǴÜà p@D<8ĈĐ40^^^ ^Ŭ¼À^ĈĈĐÜ,( $^^Ì^LW肰@뢐H뢌HTPǈ^^dhdhD@ĘĜ^ĠĤ 40^ LP^LHPĬĈĔČ LP ^h`,(^^¤ $LHP^h`^^^^^$(D@<0448^0^8$°´肰@肴@,(<804^$,0,$lptxĠĤ DHTPX@@ĄĈ<@DHTPX@@虦@虨@虜@$ 虦@,(虬@ŨŬTXD@PHPTPX8<虬@ $TXD@HPP40虜@@PXHPXPT^x|ňɰɴɨɬpt^̔ʨʬhl虜@¸¼`dĠĤZĨĬPXR虬@雄A雀A̐ĨĠHLĠĨ@DĤĨĠ8<虦@04虨@(,虜@ $虦@虬@̘̐蜮@ƴư(0 $ĴļĴ^İĴĨĀĄÀÄÈÀÄİĴĄĈtp>X48<ÄÀ^Ą^ĸļ84@D<Htp¢ÀÄ녰A^X>^øĸĬİĸĬİ¼´ĄĈĸļĸĄĈ°¨ŨŨŔŘ^^^^ÌÐǴǰŘŔȐȌÈÌÐ^Ĭŀ $ĜĔ`lŔŘlp^ŔŘ^d`l^,( ¼ĔlpČĐ^Ƭƨ^øüĐĔ04ĄĈĐĔ04ĐĔĈ^ 02(,ŘŐĲİÌÐȌǴǬǤǨŔŘÌÐĠĜ^txĘÌ^ȌȐŨHLȔȘD@8<404ȈǌǼ^ǐǌȘȔlp^ȘȔlp虜@肰@肴@lp(,ƘƜȀǸȈȌǌǐȔȘȐȘǌǐȈȌ^ưƴ^^^脰@脬@lpǜǠǴǬȈȌǼȀȔȘƼǀƼǄ$ ƠƘƤƬưƸhllhpd>PXomprsuvx{yp¤p¥^]pÌÐÌpǬǰpdh xp ´ČpÜǈÜĐĔ>XƴƸ^Ü^PTHLÜĐĔ@DǄ8<ÀÌÐÄÌÐ¤txÌÐ^x ƤƨƠƨƠØÜƨƤƠ Ô^ÈÌÐÈ^ÈØÜÌÐ>dT¤ĸļ^虜@W^ÌÐńň^ÈÈÐɴHLꊜ@ǌǊǈTRPÐÈP^VÐÈƬ@DƤƠƨ^^ŸƤƨ8<phƤƨŬÌÐŬŰɜɠŴPǊǈRǌT^ÌÐ^ÌÐ^ÌÐŐŔ^^鮀@ĈČƔĈČƔVÌÐČ^ƘƤƨƐVƤÌÐŜŠW脬@脰@ÌÐÌÐÌÐƤƨx|Ơ^^04^t|,( $^^^^ÌÐ^ÌÐ^ŤŨ0(ɨɘɠƜɤɬƤƨƠɴɸdÐ`0ÐĔĘ^ꊜ@ƨƤÌÐÐÌÐ `ǄƨƤÌÐÐ ƸƼ>TÜðÌÐôØÜüäèìäèd>T^^ø01ĈČƤƨƠ^	øƠƨƤƨ$ ƤƨƠƤƨ^øŸŴ^ƬŴŸ ƨƠ Ÿ0ɴŸ ÜøƤƨƠ^ø녨H녬HƤƨPøƤƨøø虨@螼@ø ĄĈøɴɸø@ƤƨTXWƌƐÌÐ^ƐƌhÈƌƐhTX ƤƨÐÈƤ$ƨ DD@@(,,D^@^ĔĐƠ$ƨ^^^^ØÜàÔ0©¨à0ÌƤƨ蜮@腠@àÌÐäª¤p¸´¨°^pl^ȠȨȧ넔H넘HȦ녨H녬H¤ǔȐȘȼȴɀɈɌɔɘɠɬɤɸɰ¼À¼^äŜŠøüŌō^ ĨĬŨŬŴŸŎƀƄƌƐƘƜĤĠɴɸƤƨ ^ĔĐè0ªÌèƤƨĐĔÐÌ^^^^^ìÈÌÐ^ìƤƨhdŴ ǀǄÐǀǄÐÄǄǀÀ^´¨¸ÜǰÔĔĘÐDĐÈńň40^ǨȄȀǼ^^((  ((    ^^Ô(ǼȀ0^ȐȌȈȌ^ȴ^ƄƀĈČT^ȘȜ( ȠȨ((  ȜȘȔȈ^È( @Đ^ĘĔȰȲ^ ($PXǨ`ǰhǸpȀpǄ $ŌŐ^^,¼À^^^ĀČȀȁØdÔɈɌdhɈɌǼɌɄĴŀĸȂȁȀĔĐĜǀǄMD>X^^L^D^48@Ĉ^ĜPT@^^ƠƤƨƬ40^0(,^ $^^^^HL8@04ƨƠ^^@D<8^Ĩİ^^0dtŬŰ8<Ƥƨ0ƨƠ^^^^^^^^^^^8Ĕlp^^$ ^øüƀƄ40ƔƘƜHLƤƨTXĬİx04$ ^ĄĈ40^$ ^ƌƐ`d^$ ^$ÐÔÌ $^^ĔĐÀÄÀ ,0^ ÐÄÈ(,^lp^ÈÌ^ĔlĐ^dhl8<4^lh^TLdhhhPĠĜtP$4<DLT>p(x0^0(TXǔ@8xD8,D8,W0WTX<8,,Ĭİ^°XPDxĠĜTxTX^¨¬WǄ0Ǆ>80Ġ>Ĝxph048x|^^PTR^lx(ǄĠW¨¬x(>WP(x>`>^ÜØÜÔ^@DW0¨¬^ÐČĘüÐĘÌü(0¨´ü´¨WÀÄ^^0PŌ8<^¼È(ǔøŐňŔŜ8@ŐňŔŜŐň¤ŐňŔŜàØÐĀĈĐĘĠĨŀĸİĠĜÌ^ĄĈÐÈTX$(04@¤¨<ÐÈ^ØÜ ¨üôTX^ĔĐ20ÐÈ(,À¸°´ÌÐpt|^øüHLøü^`^^İĴĤĨ^虜@ĨĠÈÐĤĨ^ĤĨhĤĨhĤĨ^h> $ÄÀ^ļŀŌňÈÐ¤t^^ļŀ(ĸ˨˪ĺ̴˸ ̴̨̈^pdXL@4(^ƴ^̨̤̬^ĸĺxt$(^(,L@4pdX˼˸̨̤̬^̸̰ƴ̴^ŠŘŐ^^^^^(0,ŀļ^80(^^<80,¨¬虬@虬@^^^顕A^^HL^8 °¤ª¦¬8 (,$°¨HL^üøHLTXxtĈĄlp´¼xHLTXt^X^²08( P@H èìðøèðĀ0LPH^녨H녬HP1ĈČLPH^$ HLP^^ $Ũ ^80(TXTX@<HL^^D^^^DHHD^^xTXtx$ 4xp(^lp^TX^TX^^^(lpTX(^lpTX^HLTX(¤`d¨(^ PX^TXTX ^^^H@@H^^^^^^^^^^^´X^ >T^(,,$ $$$ ((((t(ÀÄ( (,(,  ^(,^^]^^^^ , ,$0(<4  (, ,$ (,^^($,^( $<4, $,0$DH8^h^^^^ǺŨŨ^^^^^^^^^^^^^^^^ŐŘŔŜŤŬ^ǴŬǀ^ŐŤŜŔǴĘĤĜ^ǴƨƴƬ ,$ $,$ Ŭ,0`dXTP8<PT<4^^DH<D<(^,^LPpt $^ŬX>|x48hdtpŬ $ ¡pl@DxtlplpLHP4880HPT>^(,@D$|px^^x|pttxtx鬔@^DHD<@(,DD<@ $^hDDDD^D@DH^ ,($^44^^^^^^^^^^^^^^^^^^뱨H^^^^^^( ^^ (^ (^( ^^( ^{^Ŭ^p^^^ƀp^^^^^^¸¼HP¸PÀHP0^H81¨^¨0^081 (^(8 ^^^^^^^^^^^^^^^^^^^^^^^^^4^ ^^^^^^%%$,$^Ġ^餌@^^^^(,^^^^^^^<8^ ,8,8lpTX8`X8 Ǆ(虬@H84H^HVH `d$(   ^^H02H0((, ^^^^^D^^$ (,^^^Ǹŀń^^0^^^^(^0^^(^ ÈÉ¤¬^Ä¼^^虨@螼@蟀@°¨ØÙ´¼ÈÀ^^^xĘĔ^hP^V^^^ ^^^ (^08^^08{^ ¤ ^^¤ ^dh Tlp{{x ^^^^^^^^^^^^ĈĄ^^^^Ǵ^pt|Ǵ^@DLŨŨ^^^^^^^^^^^^^^^^^^Ô^^^^^żƀxtpƀÄÄǈ ǔÄǐǜǠÄǬÄǨǰÄǈppl^Ä^^^^txÔ^^^ ¢^^^ŨŴ^(,^$ ^TX8`d8 ^^^,( 40X>^^^ 뫠H뫸Hx|80^$^]	 $|x|^xtttl ¸° ^øƈĠĨĖƦĔƤh>PD,8^ǨǄǌǔ3<ǐǘİĤĨĲĠĨĠĨĤĨ<@@8( ǐǘ^^^ǔ ^ĨĠøƈĠĨĨǬǨǔǘǈĖƦǬǨǔǘƤĔǨĤx4,^^P^Q^èäà댰A^^¸¸ÄÀ´XĄü^^ĤĨøðèàpHD@L840<Ý$(,ňŌlØlh¼°XD@<840Ƹư˼˔˘(,^ŰŴŴŴŴŴĈČ $ŰŴŴЌЈЄ^ ŰŨ^ƤưƀƄ ÈÀÄƐƈŨ^ ^ ŠŨŘŔ¤^^^^^^^^^^^^^^^1^^^^^^^^^^^^^^^^^^^^ (,^^ ^^^ĈĄ^Ĉ^Ą^ČĈVČĈ^X`h^^ ^^^^^^^^^		^ ^^^^^^^^^( $$^ ^4,^^ ^ ^ ^^  ^  (  ( ^    ^^^^^^^^^^^^^^^ 0(8^^^^^@D^ @DHPX44848^ 8@< I $,<D(,D<48^Ĕ Đ @D4,$^,(^TXD<^`l $,08|t^^^^8<^^¨^¨¬^ 뫬H뫸H¨¬¸¼^^^ ¨¤̨̠̈́͌̈́`dĔĐ^ ¨¬048<끠H끤H@DHL넔H넘Hpx(, PT녨H녬HX> hl¬¤<@린H릴HHLTX`dlp螼@蟀@04x|<@x{먨H먬HHLTXthjnpz04`dpxnjhøüXTLHtxHLTXt{z^400^`0hd^ptxLT`hpx^X>^$Td80DHd80X`h´LHddHdH°d ^üø0d{`h`TX`dW肰@PRTT`HL虬@雀A雄A(,^lpVlp $0肈@肌@3胜@胘@2聤@聨@1脈@脌@4脬@脰@腠@腤@<4^Ɣƴư0肈@肌@ǔ胘@胜@2聤@聨@1脈@脌@4脬@脰@ĈĄ<@^(,04끠H끤H8<@D넔H넘Hhpx $^HL녨H녬HPTX>ĐĔ^`d(08@X`x|DLH^ƔĬİƨƤƜƘ^80X`hpx´ƌƐTXh륄H륈HL 9<0( 8뤠H뤤H`dĐĔ^W肰@肴@PTRTX>^V($ ^^^^^^^^^^^^°°ªª¬¬®®¯¯^((^^^^^  ^^^^^^^^^^^^^^^^ĔĐTT¯X®`hTRPWLD^VVVWW^^03214^^^^^^¤t^^^^^^^^^^^^^^^^^^^^^^^^^^^^^+-!+-Y$.0+-^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ǉ^^^^pǌŰŰ^^^^^P^^8@HpplPP d¸¸(,^`dhl¸ $^0ĔĐHL^(((,$$,(^8  410<81$(ꞨA^( ,4^^갌A갈A^($4,( $ (( ^`d`d`d(  (( ^{( ^^^^^^^^^^^^^^^^^ ^ ^^^^^^ ^ ^  ^^^^^^^^^ $^ĄĈ<^ĄĈ^^^^Ĕlp^pt^^ ^^멨H^^Ĕdhpt|^,$(^`HLTXHLTX¨ x] PTL^$ ^>`lht`X ^^^^$,$^XP48H@8484^^DH008 $(,048<048<^ (0<D@08^0(@L h`^H^`dh`t|,$ (¤ª0^8(4^PRT^,(^^^^^^^^^^^^^^^  ^^^  ^^^^$	<4	,0  $& 4848(,^48(,4848(,48(, 48(, $&48(,^(, (,(, $&(,(,^(, ¸¼$蜮@^¸¼24^^^^ÀÈ´¼¨°¤x$&^虬@*,^^^^ ¨|xp^BD^8<X^`¤ 0¤LP^`X`X`X^,(X`¤ `X°¨¬^^^^^ $ ¤¼Ô^ (HPldtx¬¨X`x| $H ¨  ¨ `Xhp<TL¤¤480^48 ¤ ¨ ph¤¤PXPXTX (048^>@Dhh`DPT^PTHTH@``dhPT (^^hl0ƀƄ^ĈČTVøühn0]^XTLH^^^^ ^48<^^^[ ^ ^ ^^^^^^^^^^^^^^^^^^^^^^HL^^^^ ¨¬ÀÄÌÐØÜ,($0440Ƽ^ƼŨƼȌǤǨňŌǺp^^^^lp^Ȃ^^°^^^^<8 $1$<8PL^^<4$ ^^虬@0(^^^^8<( ,$^^^^^^^^^^ƸƼÐƄĈČƀTT^^^^^^^^^^^^^^^^^^^^^^^	^^^^ŨĤĤĠĤ  ^^^^^^^^^^^^^덠Aʸʼʼʸ^^^^^^^Ƅƈ^^ƀŔŸŬŠϸϰ^^^^^ǨǤ^̠̘^^^ǜǘ^̤ǠǤӄӀǤ̘̜̘̜ѨѤ̜ӀǤǨǤǨ^^̠̜̘Ǡ^ ѬѨѬѨѤǜǔŴƌƠƜƔƐƤƸƴƬƨƈƄżŸƼǐǌǄǀјєѐǸѨӈӀҤҬҨѬѤ̜̠̘̘̜ӀӄѤѨǨǤ^^^^^^R0P8H@8@( 0аид艸IӜ^^^ԊӨӰӸԀԈӨӨӰӸ (80@ӨD`hd	^ŬtTPŨP`XÀÄ(,XZPÄÀ^TXÜàÀÐÈTP$ŨPTX$$ŨPXZ`$(0457)+%'13^^^^^^^^^^^^^^^^^^^^^^$(4äæèêÀÈÐîì0,ØÚèê^^oq@{}~xzuwrtlnik`b쁝_ŨŬà$àØÄÈTX$0,(8<(,	^$$^^^ ^$T`^^`h^^T>D^P^^ǈ^^^ÏxÎǈTǌPRǊ`d^^^^^^^^(ŰŸ $($(ȁp0(ǀǄÜ몘HÜ0Ð°´¸^¬¬ŨH@<4^ ,0´¸°tp^¸l>°T $X,08<쁙T`dDH^ĔĐTPT°PP°PP°p0 $<4,DLTt>dt|ld>^Ĩ>^^ĸĴ,(ìŀńĐČ<^ƌƈĔĐTüĐĔøĈĐĔĄ^謧@謟@0謟@虨@虬@^虬@^^<^^^^^^^48^^^ƀƀŌŐ^pp^^^^^^묜H묜H^^^Ɣƴư^^^^^^^TTV T ^ ^hn^PH^Ġ($Ġ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^(,$^^^^^^^^X`h^X^¤ª^4^0^T^^^^^^^^^녨H녬H녨H녬HPRT^^雰Ap^pl^ꊈ@ÈÄ^È¸¼Ä^^^^^^^^ꊜ@W^^%$  ^^¡  ¡  ¡¡¢¢¢^^^^^^^^$ (,44^$ 4^^뵰H뵨H뵲H^^]]^^]]]]^^^^^^ǈ^$(^^멐H^^^^(,^PX^^^^0(8쁙(^^^^^^^^^80^^^2^^^^(A0^^^^^^^^^^^^^ ^^ ƈƄ^^^d`^^^^^0ƘƐƈƘƐƈƘƐƈɰɸƐƈ ɰɸƐƈŬŤɸɰ ^^<^^^08^(^$^^^	]^^^^^^^^^Ǵ^^^^^^^^^^^^^^^^^^^^	^	^ $(LHX>TP>XPTPX04PX8<^^48^^^^^^^^ -^^^^^^ĠĜ^øü^øü ^^^øü^^^^^^^ĘĚě8<ÈÌĬİĸļ끠H끤HĠ끠H끤H넔H넘Hğ넔H넘HĞǔ^ǔ^^^p°^ňŌ^ňŀń^ŀ^^^pt¸D¹E´@x|$(,^^^^^ DH>`hhltx^^øüĐĔƔĴĸŀńŌŐŘŜƐƌ>`ƈ^ptÄÈÌÐÔŀń^ļŀŴŸżƀ^ŘŜ^ŔŘƘŤŨŠŤŰƜƠƤƨƬØÜǀǄÐ@$(8<48ÔØìðôèäàäø^üƼǀ04èìðäôĨĬĴĸĤPT^ŰŴŸż@ĈČĄĈlpŌŔǄǼǈ^^^0^^^^^^^^ ( (   (,^(,^^^^^^^^몄H몎H^ àÜ^,(^ ^|^t$ 謧@p84^¤°PL^D謟@ ^¬^@dhàÜ^Ô^Ð^루H룬H^^^^^^^^^^^^^^ĈĄ^^^^^^^^^^^^^^^^^{(,^^W^ĈĄ^ ^^^-^^^^^艸I艸I0^^^^P>T^^ǔ胘@0肈@1脈@4脬@2聤@^","^ňńŀŐŀŘňʈʀɸɰʈʀɸɰʀɸɰɴɰɸɰɴȈȀʀʈʌʔɴɰɸʘʘɸɰŘŐŀňʈɸʀɰɱɰɴ̈̀ǨǠʘʠʤʬʰʸ˄ʼʌʐʈʀɸɰňŀƴƲưȀɴɰʠʘʐʌʈɰȈȀʈɸɰʀ ^ȈŐňŀŘɰɴʈʀɸɰưƴʘʐʈʀɸɰʈʀɸɰŀńɸɰʈʀňŀɸɰ^ɸ40,( ^ňʌʄɸɰɼǨǠʈʀɸɰƘƈƄƀŨƐƌňŀŐƙŸŰŠŘƔʘʐʈʀɸɴɰɰͨ͠ȈȀȐȘǍǅƽƵɱɰʬʨʤʠƸƴưʀɸɰʈʀɸɰʠʘʐʈʀʬʤɸɰȘȐȈȀȀȄȀ^ͨȐȘȈȀƸƴưǈǀƸưȀȄʈʀɸɰʀɼɸɴɰΨΠΠ̈̀ʐʈʀɸɰͱͯͮͬƠɰɰǀƸƴưƼɰ̀ɰɰƸưɸɴɰʀɼ^ƸɼɸɰʀǈǀƸưǤǠʀɸɰƼƸưǀƴňŀ^ňưưƴȈʌʄɸɰɼǠŘŐňŀʈʀɸɰɸɴɰƸưɰɰŀńʈʀɸɰňŀ^-,( ňͨ͠ňŀňŀ ^^ɰɸ^^ɴɰʠʈʀɸɲɰʤǌƼΨΠ̈̀ǨǠŐňŀŌńʈʀɸɰʈʀɸɰʈʀɸɰʈʀɸɰʈʀɸɰ̈̀ňŀ^ň^̈ŐňŀʈʀɸɰɰʹͬΨΠʠʘʐʈʀɸɴĴńŀȈȀȈȀŘŐňŀŃŋ ^!(ΨŀŔŐňʈʄʀɸɴƴưʐɼɰƸưɰɸ^ƸȈȄȀ̀ƸưǠȈȀǨǠɸɰʀɼɸɴɰɼɸɴɰʹưƴĴʹɰƠʈʀɸɰǨǤǠŘňŀŐɰɴ̸̰ΠΜΘxʰxʰΰðè¨àÜØʸʰ^^ʸXPh`ʸʰ̈́͂̀^ʸx`hʰxɘɐ^ʰɨɠxΚΘ̈́̀θΰ̸̰^^̸^ΠΘ̀^̨̨̠͈̤̬̀ΈΐʨʠΈΐɈɆɄɂɀɌȰȸèà¨ ȼØÐxÈìÀ¸°ƈƀŸŰŨŠŘŐňŀĸİĨĠĘĐĈĀøðƐƜƔƨƠƬƴƸǀǄǌǘǐǤǜǰǨǼǴȈȀʸʴʰ^ƐͰͤ͌̀͘΄ͼ^΄^̀˼˸ΠΘ̴̲̰80( ^TVD@LΠ͸Ͱ͈ͨ͐̀͘͠^^@8^ȼʠΜΘΨΠ (0^^^ØÐ¨ °¸ÈÀx^^ŸŰƄƀżθΰΜΚΘ^θΠΘôìh`H@80( XP( ^^^h@<8àðàðhxp( Ɣ( ^ĀĈĄi^ðððð( ^^^^|xp^ÜÔèàøðxpððøð øàà( ^hi^¤( ĀĈĀ^^^p¼ÐÈĈĀĐČĈĀèàĈĀĐ( Ɣ^ĘĐĈĀ^^ÌÈ¼ÔĐĈĀƔƔĈĀĈĀĐĄĀČĈĔČĔČ( ^i^h^H^ĈĐČĈH@<88ĄüĨĠÌÌ^ĠĐĈ ^PH@8ĐĈĘ^88H@@8 ^ ^ÔÐÌ@8H@8H@8D@<8, ^4, ^^ÔÐÌ8@øð@8@<8@8@8H@8ĄĀü^àØ ^^ĨĤĠĈ ^^Ąü@8ĨĠ@8ôð^øôðĠĈ8@88@^ÔÌôð8<<8H@8^ĨĤĠü^ ^ĄüXPH@8@8LDðXP ¨ÌÜØ¸Ä¼àèðØèà°¨¨°ČĈ^ĈĈ¸ØĈĐĈĈØĈØĈĠĘĐ^Ĉ^^àØØà^^Ø¸ČĈd`hpr^Ĥ ^ĔĐČPHH^^^^hd`H^^^^@<08`X`X^H@`>XH@lhdxtp|WRP^V^ɤɜɔɌɄȼȴȬȤȜȔȌȄǼǴǬǤǜǔǌǄƸưňň^ɬɨɰ̄̂̀̇˴˨˜ː̆ʰˀʸ̐ɨɬ^ʰ̆ˀʼʸŐĠőńĸĬ̜̌ʤʛʘʚʜʙɰɨ¡ ^ưƴ^^^>XTäàÜØÐÌÈÀÔĐĈĄĀ^ÄÀÄÀ`dh`ÈÄÀÐÌÈÄÀàÜØÐÌÈÀÄÀx|ĤĠĔĐĈĄĀĘČĈĀÈÀÔÐÈÄÀÈÀ^^^^ÔÐÈŀļÌôðèäàØÔÐÈÈÐÈÌÈ ŸŴŰŬŨŤŠŜŘŔÌÈ¸ÀĤĠĜĔĸĴİĨŌňńļ¨¤ ^^^ŘŐÐÈǴǬȄŤŠŔŐŘǨǠȜȔƄƀŴŰŤŠŜŘŔŐŸŨŴŰŨŤŜŘŸŬŠìèäÜØÔÐÌÈàlhpǬǘtlphȜȘȐXPd>ǼǸȈȄƠƘ^ƠƬƤhǬȔȐȔȐƸưhǸ^ƸǄƼǌǐǔǨǤȔȐ|xtphȜȘȐ^ǄƌƔŰŨŴżƀƈǁlhÄÀ¼pÌÈƤƠƜƘƔƐƌƈƄƀżŸŴŰŬŨŤÔÐǀ(,àäèì ØưƨƴƼĨĤĠĘĐĀøð^dPLH0ĢĠĬĮĸĺńņŒŐŞŜưƲƼƾŪŨŴŶƀƂƌƎƚƘĘĜĤĨİĴļŀňŌŔŘŠŤŬŰŸżƄƈƐƔƜƠƨƬƴƸĐƦƤĤĠĔĐĘŕŔŐǈĘĐ^ƨƤƠƨƠƬƤÌÔÜÈ ¨ɸɰɰɸƠÐÈƠƨÔÐÈƨƠƨƠƬplhÜØÔÐÌÈÐÈÌÌÈÐɤɰƠðìèäÜÔÐÌØà|tÈÐÈ^ƬƴÈÐƤƠưƨƠɰ ¤ ɴɰƨƤƠƨƠƤƠƨ^ƠƨưƤƠƨƴƠƨ^ƨƠÐÌ$ÐÈ^^^ÜƤƠ¨ ¯®ÔÈÐÌÄ¼ɸɰŠŘŤŬŰŸżƄƐƈƜƔÄÈƤƨƬƨƤƠ^^^ÔÐÈ ɴɰÌÄ¼ǌǈǄǠǔǘǐÈĀüx^^ȐȈĘĐȜȔȰȸĐĐĘĔĐĘĔĐĐȨȠ^ĐĘ( ĐĘ^( ȲȰġģ^ĔĘĤĨĐĠH,($DMX`hpĨĠĘĐĐǌ^^Ǩ^ńŀļĸĘĐȁȀ^L^ĐĘČ¨^ƜƘƔƐƌƈƄƀżŸŴŰŨ^A@<40^^ƠƨİĨ^408@^L<4DD^^^^^^^^40,(^^¼ÈÀÜØ^È,(0ld^lpTLppxLp|xH@^ (0|8@^h`XP`XP^>XPPH@PXt>XPt840t`X08`Xf08,$PHD@80H@800^Ä¼ÐÈêèæäâàÞÜøĀĔÔÜĐĈÜÔäÜÔ^İ¨°ìØÐÜäĈĀČĔĠĘĤĬĸİļń^ (08@XPH^ôÐÈ¨ àÜØÔÐÈÈÐàè^´°¬ÐÈÀ¸ÜÔðìèäÜÔÐØàüôğØÐÈĞŀĸŌńxp^^ƸǈƼǄ̘̤ŴŰŨŤŠŘŔŐ^̘ŐŴŰŨŤŠŘŔŐ^^xtƴ^̘^˸˴˼ŜŤ^($ ^ $<4,(^^^^^^^^^^,$ (^ (^^^,$( ^<4,80(^<4,80(($,^@0,(H$LHD4@80  $ÔÌhXH8(ØÜÈÀ h`Xxpðèäàà^IHHLTH ¨¤H@8(0x`JIHXP@$80(<xpxpX쁙PLD^Lpx^0 xp$^XP@0H8h`XPPT(  ,($^ <480,phXP@8( H0x`,.$,.($ PXH@^,($ ,($ <840,($ LH@<840,( LHD@<80,( ´LHD@<0,($ 4P@HD LHD@P<804^^$(,$^840(0( ( ]$^^ ^^,$^ ,($,^,$^80 ^$^^^|t^^<4>XTPHD@LHD@^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^Ř^^ŤŠŜŘŔ( ^ĨĤĠĜ^ƸƴưƬ^0,($$^H@^80^^P|xxtlpHlpxplt`dxtpl|T)(&$^ 48^D@<D=@<84HLH^^^^^^^( 80^ô¤ ¨¸°^PI^ph`XPH^( ^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^(  (^^^^^^^^^^^^^^^^^^^$ ,($ 84D@LDH@$ ,(   ,$$$,^ 080<$$^^480D($ <^4< ^^^^^^^^^^^^^^^^^^^^^^^^^^Ǹń^^^^^^^^^^0h`ltxxp ¡|ÈxÎ80( ( ^( ^^ (0PH8@´xh`Xp^^^^^^^^^^^^^^t|^^DL^^^^^^^^^^^^^^^^^^^^^^^ǈǈ^^^^^^¢ ^^^^^^^^84@<^^HDL|tlxph|tlxph^>TH@80Pxxd`htp|x80p|xp|xx^xtl¤ xx¨¬¸°x ^,+*)(XH@ǌǄhd`>XTPLHD@<lưǐǘǘǐĠĨĨĠĬĴ8ĨĠ@8ĨĠĠĨĠĬĴxL8@HDńŀļĸĴİĬĨĤ^Ƽǔǐǘ8^X°¼èà^Ä¸ÝØÜÔÐÌÈĄüČĈôðèäàìĜĘĐĔĬŀļĬ^øðèàph`XńìèäàĤĠüĠňńôìäðèàLϜϔότμδάĀøϸϴϰϬϤϠΨϼϨ^^ȂȀǸǴǬǤǜǔǌǈǄưƨƠƘƐƈƀżŸŴŰŠŘŔŐŌňĴĠĘĐĈĀüì¸¨ xthXHǼ^ЌЄ^ĈĈĈ$ ^^l¸°Ǻ^ƔƐƈƘǜǘǐǈǀƸǀƸƬǘǐ^^¨°^ŘŔ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^( ^( ^^08^^^4,D<LN8XPH@80( ($ ,.,.($ ,. $(( PH@80(  (^^^^^^^^^ ^ ^àØÐÈÀ¸°¨ xph`XPH@80( ^0,84^^>TLD@80( LPT>dtx¸ÐÔØìðôÜÈløèäà^ü $,(80@<^ $,^ TLD^>XTPLD<^PLD@<T^,(@<$08LD@<^04< (@JH|xtplhd`>XTtpld`>TXTplhd`>XTtpld`XTt>hJIH@D@D@`TH<0 htgf^̨̘̠̈̐̌̔̚ ¤ ´¬°¨ ¬¤^^^^¨¤ `($xph`X>d>PX08@H( 9hLH@:쀾>XPh`TPd`LD``XPXPtplhx@Btphxht^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^TRPW^V^TRPWV^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^°8@Hll°40(8XTPLH@<840(D><840,(,($ $ (,($ ^    ^($,4$(($,<800,($ 1^( 4,^( LHD@<8( @8<^( ( ^^^^^^^^^^^^^^^ ^^^^ ^^^^¬¸,$@80XPH^^,$H@0(¤ `X¨¤ ¬¨¤ ^^ <4XPXPH@^<,$0TP((0(,$^0LH^^^ @80LH($`XPH80>T $,4lPH80 $,,$ ^]^^^^^^^^^^^ ^ ,$( $ $ $ $ ^ ',(^^0($,(0840(^80$$^¬¨¬¨tl408@DLPX>dph|tld408@DLPX>dph{zxtPH>X^  ^^^¤^°|xtplhd`X`hp¬¨@80( ld`X¨¬,^0D@H4<TLH`Xph|x^^^@<4ph844|x^^PX^^<>XTPh`>D@^^^d`H@TP^^XTP^<P^^LH@P^XPHD@840($ T:840.,$Y (@<^^^^^^^^^^^^^^^^04Ō40,,,0,0^^^4840(<84=<84^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^		^^^^^^^^^^^^ʸˀ^^ˀ˨ʼˈː˘ˠƈƀƈидаШФРИДАЈЄЀňŀ^^^^^Ҽ̤̠̜̘̤ѨѤӄӀǤǠҰҴǨǠ̠̘ѬѤ^$ ^^8(ҠҜҘҔҐҌ҈҄ҀѼѸѴѰѬѨѤ̜̘̠̤̠̜̘^8(̠̜̘̀˸̌̈̄ѨѤӀӀ̐̔ŨŤŠ̤̠̜̘̤̠̜̘8(̸̨̰̠8(۔ېی۔ېییۜۘ۔ې۔ې^^Ӡր^^^یۜۘ۔ې۔ېشذجبӰӬӨӰӬӨӰӬӨ^^ɘ˸^^ѐьшф ÈÀ^ÈXT¸P^æäèêÀÈÐìîÚØæäèêÀÈÐìîÚØ쁝_`biqy}{~tqnkwurolixz^^?=<:9764310.-+*('%$Y![ED@^^<4$(^^^84, (^HPHXPd> (4@Hl,8DT@80( PH( ^PL@Hwpt v(0^^^^(  ¬¼¸°ÈÄ´°xp°¸¤  l^ (08@^^^^^^^^ðìè^ld^Ǻ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^%^¡ ¢^^^ ,$ ^^^^^^^( ,($$  $(^^H@80(^^^^A^^^^^^^^^$( ^^^^^^ ŔŌńŘļĴĬĤĜ(0ƄżŴŬŤɰʌʄɼʤʜʔ˔ˌ˄ͨ͘͠Ɛƌƈɸɰ͘͜ƈƐĤĜɸɰ͘͜ƈƐİĨɸɰļĴ0(ŀĸ ^^<^$,^8$480( ,4<4,$80( ^^^^^^^^^^^^^^ ^^^<80@^8^<^^^^^^^ň^ňŀ^ŀ^pp^  >`h^^^	h`XP8h`XP@8`XAPHXAPHhA`XPHhA`XPH`XA`XPH@0^,(40D@<8xph$ LH^TP>X`^^^^^^^^^^   ($^^^^^^^^^]PR^Y ^X_L@4(쁞^(^^^>XT^^^^^^^","ɰ ɰŀɰŀɰɰǠɰɰưɰɰɰɰɰɰưȀɰưȀ Ǡɰŀɰɰ¸ưŀȀɰʀʌȀɰ0¸¸ɰ¸¸ɰŀ0¸͸ΠǠȀưŀŀ̀ɰʼʰʤɴưɰDɰȀŀɰɰɰXŀɰ͸͸ɰŀ͸͸͸͸ɰ͸͸͸͸ȀXưX͸ɰŀ(͸ưɰ͸͸(4LàŀɰàɰàŀɰàĈĈĴɰŀXɰŀ8ɰɰXɰPŀưɰȀȀȀȀŀǠȀŀɸưŀĈĈHĈĈŀɰĈɰɰĈŀɰĈɰĐ8ǠŀĈǠưŀɰŀĈȀưɰɰŀĈưɰŀŀĈưɰĈĈɰưưȀɰŀŀȀɰĈĈȀĈȀȀưĈŀŀĈȀ͠ǠȀĈǠɰŀĈɰɰŀĈưɰǠ8ĈŀĈĈưĈȀɰɸ0(ɰȀɰ ƤƤΠ̀ɰȀɰɸŀĈͬƠȀ̀ƀ̀ɰǠɰưȀȀŀɰŀŀĈɰȀ̀ǠɰȀɰɰưǠŀɰ̀ͬ̀̀Πɰ̀ȀΠͬĈȀɰȀŀɰĈưĈĈĈĈĈĈΠͬɰǠʀXȀŀɰĈưȀƌĈȠŀXŀɰưŀȀưɰɰɰɰɰɰɰɰɰɰɰɰɰŀɰǠȠɰɰȠɰȠɰɰȠɰȠɰŀȠȠɰɰŀɰȠȠɰȠɰɰȠɰŀưȠȠɰɰȠȠɰȠŀɰȠɈɰɰŀɰŀɰŀpŀ0000ɰ00hɈɈɰɰɈɈɈɈɈɰͬ͠ɰɈɰɈǨ̈ǀ0ɰŀưŀưɈưΠɰǠ̀ȀŀɈɰ0ɰɰŀɰɈɰ 0ɈɈɈɈɰ ɈɰŀɰɈŀɈưưɰɈŀ̀ǠưŀɈɰ0ɰɈȀɈɈȀǠɰɈɰɈ̐͠ɰɰ̐̐ɰɸĴǠŀŀȀŀưŀȀưΠưƸɸȀ̐ɰ̐̐ư̐Ȁɰɰư̐̐̐̐ȀȀừɰǠȀȀừưǠɰȀưɰǠ̀ŀ̐ɰưͬ0ưɰɰưxưɰ̐ɰ̐ưɰ̐ưɰ̸̐̐ͬĴͬ͠ɰĈɰɰưȀΠỜ̸̸̸̸Ǡɰ̀ΠȀɰǠɰȀ̸̸̸ɰŀǠ̸ΰD$°Πxxʰxʰ̀x̀ʰΰx̰ʰlʰ̰ʰttʰx̰x̀xʰ` lʰxɐʰ8ɰɼʈʔôΘʠ̀xhh̰xΘ̀̠̤̀x̨̀x̨ΰxȌʰƈʰ0ͼ̀ʼ̀(ʰ̈́ ̰ΘĴΘ̀Θ̀Θżøà̰ʠʠΘʠʠΰΘΈΰΰΘΈʠ̀Θ̀ΘΘΰΘ̀ʰxπP>D8,Ā ĀĀ ¸ĀĀ pĀƔðƔĀpĀàĀðĀpƔðppàpƔ¸ ĀpĀĀ  ĀĀpĀ Ā Ɣð ĀĀƔĀpðĀppppppĀ ĀĀpðpĀĀĀpðĀpðpĀĀ ĀĀ ĀĀĀĀðƔàpƔðpppƔpÔƔðàpƔðÔƔppƔðÔƔppÔ pppƔðƔpppƔàðƔppƔàƔpðppppp pp ppp¤¤h°Ā pĀpĀ¤ĀĀĀĀ¼pĀ¼ĀĀàðĀĀĀĀƔpÔĀÔĀpƔÔðàÔÈÔĀÈĀĀ Ā 4 4°àƔp$ðĀðHpƔĀĀĀČpĀ ĀĀpƔĀpĀĀà  ÔàTĀĀðpƔĀƔpðĀpƔpĀĀpƔpĀĀĀĀƔppƔƔƔČĀpĀpƔĀðĀpƔĀƔpð¼È ĀĀpĀ ĀĀĀĀà ƠP88ØĈ8 8  äZ8 Ĉä8ð 8ü88ĈÌ8ĈÌĠĈ88Ġ88Ġ88Ġ8ĠüØ8ĈĠ88äð8ü8Ġ8ĈĠüð8Ĉää8ðüĠä8ĠĠä8ĠüðČ8Ĉ88888Ĉ8Øäðü8ü8ü8Ĉ8Ġ,ĈðäØÌ,88X8Ì8X8Ì8XäðĈĠ8ðĈØ88Ø8ĈØ8ĈĈØ8ĈĠĈĈĠðü8Ø8ĈĠØðä8Ìü88ĈĠ8Ĉ8Ġü8ĈĠ8D8ĈðüĈ88üĈ8Ġð8ĈĈ88üĈ8Ġü8Ĉü8ĈĠ8ĠĈü8ĈĠð8Ì8Ĉ8Ø8üĠĈ8Ĉ8Ĉä8ĈĠüðä88ĈüĠĈ8Ġ8ØÌ8ü8Ĉ8ĈDĈĠðPĈ8üİpĈxhĈxÌ¨ØĈxxxØ¼xĈ8Ĉ`ĈXĈÌĿ8ĈļĈĈĿHĈØĈØØtxĈPĈ¸ØĈĈĈØĈØĈøĐĈØØ`Ĉ8øĈ0İ¸¸ĈØĈĈ¸( ¸ØĈ¨ŀHt`RǊTǌt`pt`t`rt``t<`ø0İHHHHHH`H(¤¤ H`HHH<°$0000000000000hthXX $PXPd (PpP|8P0PPP`ƼưĠxĠɨpư̐ʤɨưʤ̐ưhư`ưĠXPư˄̐ĠưɨHưĠưưĠưʸ̐ư̜8ư0ư(ư ưưɴư̌ʀưʤʌưĠưưŸɨʰèèư̠( ÀĴTĀÈTÀÈTÀÀĀÀÀÀÀÀTÀÀÀĀÀlĀÀ4ĴĀÀĴĀĴl`TÈTÀÀ¨¨´ÈôĴĨĀ´ĨĴôĴĨĀ´ĨĴĀÀ¨Ā¨Ĵ¨¨¨ĀÀ¨Ā¨¨¨¨ÀĴxl`T4ŀ4`4ŐÈ`ŐÈŜÈŐŐÈ`ǬÈ`ŐȈ`ĔÈŜĔļÈĔĨļ ÈĔļĨĔÈÈȈǬŐüŐüŐŐüüüÈüüüŐü`ÐŘ(ÈŐĈŐĔŐŐŐĨŐŐļŐ8ŐŐŐŐŐÈÈȄȈǠŐȈÈǬŐ`ÈȔÈŐȔȔȔȔȔÈȔǸŐÈļĨŘȈÈǸȈǸǠļĨĔ¸```4ȠHȐhȐ80ȄǈǬǘǸhȐǸǈȄǈȐǸhȄhhhPh>ȐǈȐhPhȐhhh(hƘpǸhǬȄȐǬǈȐȐȐǈȄƤpȐhȄȄǈǸưǈȄǐǘǤhȐhǬhǸȄȐȄȐȐǸǘƼ hhhĴŨȠ``ĘÈÈÈ ǨĐǨÈĐĜlÈ|ĐÈ¨ĐXĐÈÈPHĐĐĐ8TÈTÈÈTÈƠÈƠƠƠƠƠƠƠÈƠÈÈTÈƸÈÈ¼ÈHƠÈƠÈÈƠÈƠƠƠÈƠÈ8ƠhhƠÈƠɰÈÈĴɘÈÈɤÈÈɰÈÈƠÈXÈÈXÐƠƠÈÈÈÈÈÈÈÈtƠÈ0È( ÈÈÈÈɤÔƠƠƠƠÈɰƠÈɰƠÈÈƠÈƠÈƠÈÈƠÈTƠƠɰƠƠƠƠƠƠƠTƠɰƠƠƠɰƠɰƠƠƠƠƠƠɰƠɰĀƠƠÈÈƠÈƠp$$ƠÐ$HÈØÈÈƠÈƠÈƠÈh¯®°ÈƠȴɀɌɘɤɰÈƠ¼ÈƨÐØɰƠƠƠɰÈƠÈƠÈƠðÈÈĘÈTƠɰƠÈʀĀ¼ĀĠĐlǄǨ¨ǐĐĐÈĐxĐÈ0P00(ǨÈ0ȈĐȰȰĐXĐȰ00ȠȔĐ 0ĐĐ0ĐĐ Ǩ`ĐĐÈ`ÈĐǨ`ĜɄĐĐĐ`ĐĐ`ĐɄĐĐɐØĘØø¨0 ĀdXyHØØyØ¨dP¨HƠŨ0(¨ H¨HŨHĸŨ8ĸ¨¨¨ŨØƠŨ4ƠØư(( ŘŌŀĴ(p¼ÌØÀ((ÌÀ(ÀÌàpdd4ppLpdpLpLp(LpL(pL4LXpdĀP(4PtPtP4(PP(P4PtPtPtP>htPtPtPtPtPtPPP4(0X0tXth0Xt00$hft$0th$t00t$0XÔÔ¤°ÜĈĔìøÈìĔĈøĈĔøĔøĈÔøĔÈ¼ĈøĔÔ¼ĔøøÔ¼øÔ¼Ô¼°¤Ġňİň¸ÄňôŔìňňň¨ôÄ¸Š l ÈôÈÈÈÔ ÈÈÈ ,ØÈÔôÈÈà¸ÈÈôÈ¬ôÈÈxÈ¬8 ÐôôÈôÈôxl Ā>ÈĠĬÐĬÔĘĘĸńńńĸÈĬÔĠĬĠÈ|pŐǌĸ,̤̘̰̘˴̤Ő˴̰˴Ƹ̤̘̰ŐŐ̰̤˴$ƸHƸ˴ŐƸŐƴ˴xt̤̰̘̰̤̰̰Ő˴̰Ƹ̀,ĸhŠ((  0 0     0((4$44$44$P¨´´´$Àh¸°$¤((¸èďøàèøà¤¤èøĐHLHLHHHHLH¤(H°pP(PPpPDpPDPPppppPpPppPpPPpppp PPPPPPPPPPPPPP¤¤PPPPP0°0ߐߐ$0 ,,P $$0$   `00 P PTT`T$0$`(((((P(($$$0  0$$$$0$$0$$0$$0$$$0$$0$$0$$00$00$($$$$0$$0$0( 4hh ((444(`  p        Ő0   ƨŸ(XXLXXXL4XLƘXLXƨXXLƈXL4(<H(ƨxlƈxl ŸTx`lxl`THxƘHxx`TH00l<llHllTl`t<H(H ptpp4pp4p<<<(< <4<H<P 0p øļ8 0¸8H¸¸H¨¬¸PÀ88ð800HHQP 00 0        $0 0           0$$0  04((44(P44$(44((44(44$4$4$44$D$Ɲ0DDDD0DDD$Ɯ<D0$ƞ$D0$0DDDD0$0DP00DD<DPD(4DPDDP    DDP   0         H0XX`°ÐX¨pÌàpxxdxxxÐ 00       p   p       ƈŸƘ    ,,XXXX`X ø øİ¸¸Š¨¨ŐŐ$$0( 4LDPh<LD>h>P( 0T0xxxxph`xx0p0xp0xx ((xl¨xllxl(l(x(°(ÀĠǤǤǐưǄǐǤǐ8ǐĠ8ĠĠĠ 8Ġ ĠĠĠ8Ġ8Ġǐ8ĬĠĠǐĠ,ĠĠH$ĨǐǤxǤǐĠĠǐǐǤǐǄưƼưǄǐǤǤǐǄǄǐǤǤǄǐǄǤĠĠĠxĠxĠ8xĠǰìààPİ°°¼°¼ÈàüàÈĈĐĐàĠńńļńàĠXÈXHÈÈ8È0ÈĐ ÈńĐà(ÈńààĐĠàńĠńüĬàĬÈĐààxxàXŐ80ĈĈLĈPĈ˔ˬPĈ˔Ĉ̀P̀Ψ(øøĐ̀Є̀ĈЄĈĈЄĈĈЄĈĈЄĈĈЄĈĈ ĈЄĈĈЄĈĈЄĈĈЄĈĈЄĈЄĈĈĈА`ÀŨÀÀƠÀƬżƈƬƠÀżÀƸǄÀÀ,ÀƈƬǐÀƸ°ÀÀǠŨ°À¸Ũ¸¸¸¨ŰÀttø  000$ ,8P $ `         ,<4< <<`$0(0000$<<<<$0DT$<<$`$>h0<th>D<H>4T¤T¤¤¤T¤T¤T¤¤¤° h ɸːh¨̸ ɸ̬̠̬  ̈́ɸ  ̠ ɸ͐¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤°hh0h0°L0L DD`P`D`PD`D````D`$4P```Pp4hP>BDh4D>P(4h4h4h4h 44444444$444h $ D °DHpPT`,    Ũ Xl°DPPPXdp$|XǠXǠX  P][18888 `(`(`(p(000$$0$$0$0$04$44$$0488, `,8  8 P  0     0  Ā¬0¬¸$¬À$x0x`lxH0xlH04$  ( (L |d$  XdÀ$4PPP$$PP$P`0 00 0<HP(4P`$<`< `ltt<T$0$$0¤$$0   ]            0     $   0'(04(444(4(4(4(((($00$00$$00$$00$00$$00$$00$$00$0$$$$$$$$$$$$$$$$$$0( ÀÀ´¨À´ÀÀ´¨À´28llxÀ´¨8Ð$   *0ddp |0°B8X0XXHXXXXXX(XX¨<l`À´ XXÌX¨ØH°HXp|X¨X|pd°x ,¯0<0  LxL<  hxh4°PPPoPP 00<P```P<`PP`PoP<PoPop ddpXD<P4   ´$<$$$$ŸÀǤǼǤȐ      8 ,4X44(4(444000 Ā X X  $  ʸ8ˈƀŐʸЀƀʸʰƀŀŐрǠ̘ǠŴǔҼӀ̘ǠӀѤӀ̘ҼӏѤӀ̘ѤǠѤǠ̘̘̘ҰѤѤŴ̘̘̘ѤǠ̘ѤӀ̘ѤӀ̘ǠҤѤѤ̘ѤҤ˸̘̘̄ӀѤ(ǠǠ̘ǠǠ̘ǠǔŴǠ̠̘̘Ǡ((Ӑ0ییی0 а000а000а0мӤӠммӠیӠیییмӠмքӠքبӠبیӠیмммммммммӠмӠ00м00мӠ0000ییبݰӨӨӨӨӨӨӨ 0O0`OO0`OlĐƴɜɘlĐƴɘlĐƴӨlɘӨƴlĐƴ˼ɘ˼ΠɘΠфɘфlllllllɘlɘO0lĐӨlɘӨƴlĐƴlɘOOOӨф֐PtŬPÀ$P$PP$P`X$ØÀØPPPPPi8ØØÀPPÀð$$4$44 4 4 4  H HH p```p(T4TTTT`TǌRǊx4 Ð 00((((((Ð(Āp(p°(Ä°¬(°((pppp°(Ð>>>8>>p>>,8DP>>>h>h>>>h> XXèèdèXèĠ$8DP>ht8DP>0XXh '   h X  ]]]]   0ǌ00  (0P(` ǠH ĸ¨´ÀÌôĀČĘĤ8Ť0ɰɰƈɼƈʔƈ˄Ť͘ɰƈƈɰ͘ƈɰŤ͘ĜɰŤ ͘ĨĴ(ŰͰ0000(0 Ő ĘŐP$0 $D0PPPPD`4$ ĨĴĴĨŀ8  8 ¼ĄĜƔĨŤŰżP|ňƈưX$øČXƀƐƠưĠĴĐHX>xŜǔt,P¸ŐKpIpHp( 0]]][[++..11P]0` 4X$","ΰÿ00ppÿpX((Xÿ]ÿX88 8X8Xÿ0]ÿ88X		88XXɘÿ0(00̠000 ÿÿ000ÿ0π$ÿÿ]XX((PƠ¸¸pHXİÿpÿXXXXÿ]ɘɘÿŀÿÿ° ÿ`$ÿ̠;ÿÿŀ(dU Ƞÿ],YY8Ƞǹǹɐ0ÿʀ	ÿÿÿ]>XXÿÿ	ÿ]ppÿÿHH8ØØ8ØØĬ0ÿX00ÿư0ÿHHHHHHHHàp8Ā8 ÿ]ÿ]ĠŠĀ8Őÿ̀,Š 00   ÿ 0PÀĐ¸¸¸¸°ÿÿÿ	 °00Pߐ0 `00PP``P00000ÿ0ÿ00ÿ0000ÿ000 `   pÿ       0   Plll00ÿ]AÿAÿAÿÿAÿÿÿ ÿ ÿAÿaÿÿ0:_ÿøÿÀ àíÿðÿ0ÿ  ð 0 ÿÿÿÿdX00        00      ÿ    ÿ]dÿd0ÿ]00ÿ 000PPPPP    P  0         H0H0ÐàpÐÿÿÿÿÿÿÿÿÿÿÿÿÿ(ÿ(ÿÿÿÿÿÿÿ                     İŠŐŐ0ÿ øÀ0]:쁛	ǰÉÈŐY]]ÿYYY]ÿА	Ǡ,ÀŰÀ¸¸88ÿÿÿXX  000ÿÿÿ0ÿ]-ePÿÿĀߐ`ÿÿÿÿÿߐÿ     `ÿÿ	`8°ø͐°8° p ߸ 8Pp8`,¸¸ÿÿ00ÿÿ$$ÿÿ    ÿ :ÿõ°XXPǠǠ  ?À???ðà?À???ðà?À???ðàÿÿÿÿÿd p00800000ÿ`P 0ÿ0  ÿÿÿÿÿÿÿÿԀ)('''(()())ÿÀÿÀ$$$`PÿP000 Ą       ]Y><  	Y<[  #',->`{<<쀾   | AÀØΑΣ	А ЀԱ&ΈΆİĲŊ.ѠYҊ6Ӑ``Ā0ĹŹӁ  	 ! 00  )( )000Ðÿ°°(°°pÿpPXǹÿÿÿ  88$X¸ÀȐ      X000  ÿXXÿÿ..ÿ   $ 쁛ÿæÿÿ9]]Yр]0,YYӐ`ݰÿ?]?]	)ÿ֐ÿ?]ð)Iǳpp`Ð ÿÿÿÿÿ00ÐÐp8 ĠXÿ[ÿÿÿÿHH,	ÿ0 ÿXXXX 		Ā)ĀõǸ(  (Āÿ¸¸¸8ÿÿÿÿ ÿ߸   	  PP  000  0++`ÿÿ ÿǠ@]]0Hÿÿ ÿ!0ÿÿÿͰ0P0% `x$ ŀÿ ( ) 8pp¸Őppp]]ÿ]dÿ]ÿƐÿÿ--ÿÿ0(]A0]90????ß?ð?àð???0߿г߿вϿϿ`8 ЄЄ @Ād	ϨÿÿÿÿÿĀ쀾Ĉǿ","]]]ؐR]G[0§[[§¨[ؐ(X8	]%]0]]  *+,-.8)[[	[[]]		ܔ؆Ā؇]ؐ(](0&¯'«¬®­	]	(0[ª©]Ā(0( 89$<H	ǘԀÌÏÐÍÎGÙØÙ/Ýz«¬­¤ßÞàÜôõö;÷ùøòóÆÇêéðñîïìíëĀÆHáæâåç0èLLRs쁙X쁞_edcgfhniÿwvxutryz{0qspo}|~Ɓ¡´µ ¢¤¥¦$0G0	HIP0	MNOKJ	ŴųLŵŶŷ[]	[2	eЁЃ	,Ђ?'			'[];		8X8[?]D	d[d d5Y(9		]2	Y]]@	[		[			]Ƌ	]l[(Đ[Ĩħ][1]	[	0]]4HH0ǋǊ]ĐđĒL]ǙĦĤĪ[Ĕ[HG	[Ň[ş]ł][]ŒőŐœŔŕŏŎ	]	ØØÐ		]ţ	Ť]ØŢš4@@<ƁǴЁ[/ĀH4/00000]ЀŦŨƁǪǩǭ@@ǬHǥǦǫǧǱǰǯƳǲǳǴǶ@ǵǷƒƓƒƔƖƗƕƘƙƛƚƎƎƏƎƌƌƌƍƑƐưƻƺƹƸƶƵƷƴƱƲƳǏǎ`ǌǍǐÃÁ[LLLňĤ		 !][$d|dЁ		/ ňĜ,¸¸?şܔHG[ܐ	ČǨ[0			[ߐ<]]x&&½ÅÄ[¸	@´³µ'/Ѐ 	ÈϨR[ú&#	|=	[Ŭ[ЂЃ    -;ð]/0844//]ÿÿÿÿ7ĀĀ@X0 ][(Ǯ[1]])	ǟǞ£ǖǗǘǕƬƫƭƮƯ¶(·ŧ,;:00XЁ*%2]Ƈ[]]$X8X8¨¨ňЀ	ACB& xǂǁǀƿƾƽǑǃǄǧƁƼǆǅõşǉÈƀ]][	Y쀾/¨¨Ȉ@lT]UTV]WX쁙Z	쁛>(¨ƀ¨¸¸¸Ё(22Ѐ22222222222ؐؐ]]ؐߐߐ ]23456		Ŋ[Ų][]0ÁP		X8Ԁ¸¨;(0(9Ñ	ÒÓÖÕ×Ô0			Ё	][[<	Ё			]					Ё<@8<<X8Ȉ(°ŀ@Ǡ@&ЀЀ{[|}~]]AAFE[쁝[ ][P,µ´Ѐ ũ$$DāĂă	ŽžſÚÛ	Ƃƃ]ƄY  >쁞{}~  P0%&@? +-#]ƁǸ{}>8!	][]0Y8!	][0* *Y		]]][;0O;;ؐ2888$ X¸(..H%;.]6	O1ǹЂЂ	)1100,Y YYYYY,]0][[ĸ]ĸ]ĸ& ]	]ĸ-+¤]¤¤¤]0¤]]]¤¤¤¤]]]Ё,X]	( Ɔƅ'IY<	]	[	S	ƥǨ]]]		HŸźŹŻ	żX8!7DF?EH,@[	]](ЁЁ00(@XHH Â%]STJK¹LJº»¼	?([[8((](.]]QH)ÀI		@)(	 ĸŀǘǠǈǐ¨°ääĸ$ A###[WǇ-=8ς    p>pĀǐȈ|PQONЀ%'0]]]]	];DD0H,$]]dϨ	,Ǒ쁞_UV&M<Ԇ̄","谀Ὲ谁⿀谁῀汩谁ៈ谀Ὲ汫谀῀贀῀汧耀῀耀ᯀ耀ᯀ谀Ὲ谀Ὲ贁ᯀ贀ᯀ贀ᯈ谀ᯈ谀ᯈ谀῀耀谀ᯀ汀汘谁ᯄ氨۴谁ᯈ谁ᯈ泄泜谀῀沔贁ᯀ贁⿀谁⿈贀ᯀ谀῀谀῀谀Ὲ谀῀谀῀谀ῄ洈谀῀谀῀谁ᯀ谀῀洰۴洠谀ᯀ谀ῄ谀ῄ沬贁ᯀ谀῀谀῀Tߞ뿿ο뿿οְ֯墂ৣ圼لT⊥⊜۴胈ˤৠᥥᥥ୑胣͐뿿ο⊥⊜肇Ǡ૸뿿ο塁堼လᎴ殬ܼ搤橇W橪໦橷噴橮慴厷«৖橌叆Š橑橙樻໴༐ܴ橜ጠጘጐ摘摠橢࢛ന妏妋撈橦坔뱥뱥뱧໔ዪซ롐ይ愚惷愄愪愫愯롤ࢮ壤নභ头෫梈ࡤ桸ฃᤌ෶ᣘ෰⊆某枨෰ซ栽ݦ柘ٟඖন඾ܪා|ෝT෤ø෩Ā඾嚨嚡फ唅নකඡඨථøफ墣භম඾墍墅ෆ厲ාٟූٟØෝٟd෤ٟĈ෩ٟĬ厷厽ᣄ头޼囀ඖٟ°फনঐনম඾ࣸܪᣋ壤अ圀厚厠ଽ叐呸叐ٟ咚咑咓咑ඖ°फ唅फ唇භභ唟඾嚰ܪෆාූØෝd෤Ĉ෩Ĭ厲厷厽叆Š及圌݃෫౓ฃ෰ซ惠ซ噴噴犚ଽ狰狯犤ซ戺犫惭咓ซ惗惲ዐ煴燠熘煰煨燛燉熻燞熺爕爚爯愫爱৤ਁܵ爵ซ牮惗牼犇犐လ뗘淹渫渴湒湄渼湜湰浈浌۵淬深淲耀۵淬Ꮄᣄᣋ浌瀄炜焔৿৵戺煛昙澪煡潆݃樺煃焼澩斌昽昴樺煗煔煒ీృై్拖拣౓ౝౚ౗尶ౠ౮౳Ɣ忳忷垵悜௃恸垺恌怰怘ᡬᐈీ忼啿ᐈ怄౺ᐈᐑᐚ娌娕娙嬐ಁℨℸℾ⅂ⅈ⅒ඖ۴೓ᬔƥɼዝ茼	۴፧棠᏷⅘Ⅶⅶ↊↟↲ᮀᮨ⇆撌撐ǆᎴ፧ᎻᏃᏉᏚᏖᏬ༺Ꮯ⇕ᡜ⇝⇧⇮⇴⇺৖拊ಉಐಖಟತർඌಪಲངཊཏಸಽ᥌ᥜᥣೋዀዐᔠ᩼᪌ྲྀེཽྉྏྖྜྡྷྪྲྺ࿂࿊࿔࿞࿤࿮࿩࿵ೢనమ೭ഝഡന೒ඎඔ೔ೞೠܼ∍ᬆफŜǻᬍ፧ᬃ᫲뱧۴ᬃ⊥⊜ᮨ᮫᫧᫢᫨᫛᫓ᫌీፔ፟፧೓፧೓Ꭴ೒ጼ᏷೓ᏼɳၳၳ搤ᐢ唼ǫ啀ƺᐢᐪ৚ᓽᔊᐢᐢ啄樠樺樰ᔊᎴ༺뿿뾿ᥜ啿撑༺ీ撑撖擘ཊ擨扷擯抉抎擹抑擱擹擻ᣒ抑པཤཚƴ཭৖듈扷批技抉抎፧拂抑抖抝抦抱抑抸ᥜᎴ扌扝༺ඌඔጐ೒೓ϙ࿼۽ࢮ뿿뾿렔ᔤᣋᣄᎴᔰ໗່໲໪໦ܼඎ໔໢໐༺ന딄ඔඔ۴፧ᥥ딜潆潆潆⊥⊜뿿뾿뿿ο뿿ο뿿ο뿿ο耀៎斵戺施旂旈旍殈ඖ°ܪᮨ඾棵埴埫埋堛堑埽昙昔昡昦噹晃晉昭昴昽晉晃晎࢛憃࢛愷ၤ嬵뿿羿࢛⊆ାٳ枏֩˒枓ٟͪ뿿οج௸垪垭௸摰௘௨௸垵٦௃埃垺埁垩垿ᡬைఘఈ耀㏀耀ᯀ谀῀뿿ο谀῀谀Ὲৠ谁㏈谁ᯈ谀῀谁⿀谁ᯀ뿿뾿뿿뾿ଽ଼嘪嘦嘨৴ৰ৬淲混۴১৥৤৩뱧哻哳哬۴哢耀耀∦ଽ耀淳耀ਁܵ뿿ο뿿ο悶菀	ऋᢽࡊซݦᢑ러련段렼毐毖렀ݥଽݥݥ݃ݦݥ奼奼ᬘన᪕᪞᪯ന᫃᪺᪽നዝᬆफэ厑ࠇ妈౓⊥౓⊥⊥⊥뙾࢟ࢪ᏷໢ᢑ៎໢ඎܼဵ໐ွ೒ౝ౗房嬸圜᦬ᤤനᤤന橁橷歶ౝౚ歹۴歾橷樻လᔠလᔠ밢谀῀∩谀ῄ∫谀Ὲ耀μ耀μЪƐ∮叐෰枨װ؄ǚ똬똬똬똬෶ᣘฃᤌ莈	埆ਉ꿙뎩͔΂嘬֪ɉ끙ৠT塆ߞ愪፧愫Ā扦扬扯莹	杮杮枀ା耀塨ਉࠇ厑耀耀ࠇ厑݃݃݃뼁㯃뿿?耀ܴ꿸뎄慌慤姤姼噴毣ଃଃଃଃࢴଃଃଃଃଃ뿿뾿照৿৕న뿿뾿೒೒ၳᔖᔖ嬠Џ˨ࣨ^떰嗡ϗȊ搩ౚ౗ٹܐ厔ȒΧΐ搲۴耀耀垩坤耀耀뿟?∦猜猠猠猜浈猤≈⊆̐噁嘴ȜЯ嘸嘼ӕ⊆ʅလ떈櫀欬欲欼歇歒ᤤ檁歜歨歭檇떜ִל噴۴࢛噴妈戺荅	荅	荅	荅	荅	荅	荅	荅	荅	荅	荅	荅	荅	뿾᾿∓ԅ۴啑啛ᖌᗸᚸ᜼ឨ啦ᐳᓤᎴᓴနလဢ荁	༬໐༵ိ喌啮啿喌၃။ၐౝၘၜၤၨၩ茼	Ȃၳ༺耀۴溘۸۽溜搙ౚ搩湸満溈源۽۸۷۶܃۵۴ۭۧ۠۞ۜ뿿뾿뿿뾿ۡ܇۷۶ܐܔܟܪฐ݃݃뿿ο뿿ο胊ˬ囨咑唅फභ඾嚡ܪෆා|ූෝT෤ø෩Ā厲厷厽叆Ŝ及囮ෆාූෝ෤෩厲厲厷厽噹ŔĀ曨ģ曳Ę曹會朑朠末朸Ğ杇杒඾束斌杧晗晝晤晫暜斓ෆ抉ාා斗斞垵斤斬斬᡾曘敦敯敳᡾ූᡬ敵ᡵ敾斁斌曢ඖफफ旘ন඾ܪᢧᢛᢢ᢯ᢳᢷᢽᢕ嬸ᢽ嗦杫垵垵௃ਁܵਁܵ耀耀뗄D$ࠊߪ搲耀耀ցճ菰	菸	菻	菿	萋	萚	萧	ճՎգʴ菂	菌	菖	菢	ϛ落	ϛρ۸۽嚔殠橁殕ఴహ攏攒攟敗救敞敄敋敄政ጹ奾ጹጨ۴뿿οᥥ৴澩۵樺煚˲݃ވ뢌ٟŘؘ耀∦枨枬۴耀堼塁堼塁뿰羿噼듬圠圸ᣄᣋ̷৕৕棿ౚϛਉਉ듣든宜孼宒∺淲煫耀煭溰溣溨溬耀뿾?漇漨滦滶漗耀漺耀耀耀뿰?塒耀耀耀ߥ耀耀忀耀㿀耀耀耀@耀ǀ耀π耀耰翀耀耀π耰翀耀딾֏ǖˈɧϒ땶땾漼۴澌뱥戺滏斓咓杧濘濛濞澜澟澦噹溶໢滁戺滈滏咓滕滛滞杧৕린린ʾ਻޼ʾੁৠ૩먨먨ʾ਻ੁٳ뉐뉺꿸ેǳј느끠넔녨⊈⊐⊘ҋ뱧耀4ٳٱDڍDDD戜戲戫戦戡૸垭垪耀뿀脁τ脀τ脀τ荅	ܼ׈攂攂᪕᪕摘攂攉᪚ٶ۴ై໢棹汰沈ݐݗఈ膓π딴땀뙵萵	葳	葘	뙄荸	뿿뾿ᔽᕄᕌីෆៈ៎ߜ悴蓤	獠猼猴獀獈獐獘਌਱ਤਗ澪蓤	蓤	蓠	蓤	蓠	蓠	ࡤ࡫孴孬孤寨࢛寒宬࢛孼宒宜宥尯専ࢮࡰ࢛孜孔孌孄࢛耀@耀㿀뱥뱦뱥발밟밣밢言긫밣밢뱥뱦뱥발밟밢喒喢及ܴ掼෫ྲྀ霔,搔뿿ο∕嘁嗿嘂嘄嘋嘓嘛嘝嘟嘥嘣꼪닿Ǒ놩ʮ껬΃喼喺喽喿嗆嗎嗖嗘嗚嗠嗞꟤ͫ銳tꅙŭ頖4搙ଲ܇࢟∕∡√∝耀噰ϝ덀덧੹੾ે뿿ο塆໴໽༇༐༗༟༥༩ซ噴෰෶ฃݦ噹౓݃ݦ噹懌懤ై懧喭懰നനᤤ戄ᥩ᥯ᦃ᥹᥯ᦒᦒ፧ᦛ᦬ዴዼጂዸ݈惗끠넔ି뢌޼നዝ౮ബ蕰	蚨	蕨	耟ǀٳٱ늜ٳٱ澪澪激蚔	蚌	蚌	蚔	蚐	蚈	蚐	蚈	蚐	蚈	蚔	蚔	蚌	蚌	蚐	蚈	蚐	蚐	蚐	蚈	蚈	蚐	蚈	蚐	蚈	蚔	蚐	蚐	蚈	蚈	蚐	蚈	蚔	蚌	蚌	蚐	蚈	蚐	蚠	蚔	蚌	蚌	蚠	蚠	蚨	蚨	蚀	薀	蕸	蚈	薀	蕸	蚄	蓨	蚄	蓨	蓨	蚈	蚈	蚐	蚐	蚈	蚈	蚐	蚌	蚌	蚔	蚔	蚘	蚘	蚜	蚜	蚔	蕨	蚔	蚌	蚤	蚤	蕨	蚔	蚔	蚌	蚌	蚐	蚐	蚈	蚈	蕨	蕰	蕬	蕨	蕰	蕴	蚤	蚤	蚨	蕬	蕨	蕴	蕸	薀	薄	蚌	蚌	蚔	蚔	蓨	蚄	蚄	蓨	蚄	蚄	蚀	蚀	蚀	蚀	蚀	蕸	薀	蚀	蕸	蚔	蚌	蚠	耀@蚈	蚐	蚐	蚈	蚰	蚰	蚰	޼泰த஫஼௃த஫஼狱狹猂耀耀뗬నዝ茼	ዝ荁	荁	茼	荁	茼	ੁ耀μ耀μ耀π耀μ耀μ耀μ胿μݥ밢耀μॸ悼న୑୤஍୑஍ᡬᡵ밥밥໪밢໲৖坠戓৴ߩ厐TߞTߞ됐돔끠넔녨뉄놐뒼됸댴늨된≀Ԏހݸݰ耀֖毖哌咟⊧଼뿿ο뿿οߜ墀溶뿿뾿뿿뾿뿿뾿뿿뾿뿿뾿޼憲耀μ᡾ᢇᢑ밣뱧뱧耀耀耀0耀0耀淮။棰፧फर妞谀ῄ谀ῄ묄똬葀	芠	芨	芴	苈	苰	ᕒꄀភ隀Ȣ隀Ȣ言긫ꄀភ言긫Ĭ녨耀π","@@v@¿xxèÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿ$~xxÿÿxÿÿÿÿÿÿxÿÿÿÿÿÿÿÿÿÿ@ÿÿÿÿÿÿÿÿxxÿÿÿÿxxxxxÿÿÿÿxÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿxxxxxxxxxÿÿxxxxxxxÿÿxxx@xxxxxàÔxxxx@x@x@xx@x@ÿÿÿÿx ÿÿxxxx@xxxxxxxxxxxxxx@xxxx@xxxxx@x@xxxx@xxxx@ÿÿ@xx@x@@@x@@@ÿÿÿÿÿÿÿÿxxxxxxxxxx@x@x¿@@@@@@@@ÿÿx0@ xx@@@@@@@~}|@@ÿÿÿÿÿÿÿÿÿÿÿÿÿÿþx@x@@@@@ÿÿÿÿ@@@@xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx@@xxxxxxxxxxxx_|x¿` @~n@¿@¿@@@xx@@@ÿÿxxxvýÿÿïü@@@@@@@@@@@@xxxxxxxxxxxxxxxyxxx@@@@xx@@@@ÿÿÿÿþÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿ@@xxxxxxxxxxxxxx@@xxx@xxxxxxà^À^þà^vfà^¿@@x¬ö^x@x@xx@ @þ@@@@@@@@@@@@xxxxxxxxxxxxx@xxxxxx@ÿÿÿÿÿÿÿÿxxxxxxþ@@x@@@@@@ýÿxxx  @@ÿÿÿÿÿÿxxx@@@x@xxxxÿÿ¨À^þÿýÿèÀ^¡þ< =°¼x¨À^ªÀ^æÀ^ÿýêÀ^ÿyÿyÿÿÿÿ@@@@@@xxxxxxxxxxxxx@x@xxx@@x@xxxxx@ÿÿ@@|xx@@xxxxxxxxxx@xxxxx@@@@@Å»òx@ÿÿxxxxùøÕªÕªxxxxxxxxxxxxxxxxxxxxxt¿ý^~ @ÿÿ @ÿÿx~@@@@@ÿÿÿÿÿÿÿÿÿÿÿÿÿÿxxxxxxx@@ÿÿà^-xxx¿¿¿¿¿¿ÿÿÿÿxxÍÿ{xxxÌÿ{xx~x|xx~~xx~~xxxÍÿ{xxx¯|xx~x~ÿx~~~xxxxxxxxxx°§Îÿÿxöÿÿø7ð±@xxxxx@@@@@@@@xxxxéá^ÿÿÿÿÿÿÿÿxxxxxxx@@ÿÿvþÿÿÿÿÿÐÿÿÿÿ_ÿÿ@@~xxxx@xxxx@áëÎ^À= Î^ À=","^À^À^ ^À^^À^ ^À^À^^À^^ôè^ä^	^^^^^ ^è^À^^^^^^ ø?^^^è^À^ ^À^^^ À À^À^À^  À^À À^^^^^À^^ ÀÀ^ÀÀ^ÀÀ^	]]À^ °À^à­À^Ð²À^^èèä^]]³æÌ³æÌ³æÌ³æÌ]^^ ^ÀÀ^¡À^^¡À^^    À^À^À^^À^À^À^À^À^À^^^^^^^À^^^À^^À^^^^^^^^^^^^^^^^À^]]]À^^^À^À^^À^?À^ ^^À^À^ýøà^^À^À^ À^^À^^^ À^À^^^^À^ À^ ^ Ð^À^À^À^À^À^À^Ð^^À^ ^^^^^^^ ^à  À^ ^À^À^  ü° 0À^ À^À^^À^À^À^® À^À^À^  À^À^À^^^^^^^^À^^^^À^ À^À^À^ ÈÀ^ À^ À^À^À^ø? ÈÀ^ À^À^^^àÈÀ^àÈÀ^À^^0 ¸Ë¦­Ø¤ËÀ^^À^^^À^À^Ð^Ð^Ð^À^^À^À^À^À^À^   0ÿÿ  ^^^À^à^èèè^]v]èèèè^èè^    À^À^ è^À^À^À^^À^^^^èèèèèè   ^^^ À^À^^ø?À^ø?ø?À^^À^À^0À^^^0À^À^^À^^^^ ^^^  ^^^^^^^^À^^^	^^Î^^^^ø?À^øÿ^^^^^^^À^^À^^^^À^^À^^À^^À^^À^^ ^^^^^ø?^À^À^à ã?® À^ø?À^ø?^À^ð À^À^À^À^ Ð^^^^^^Ð^^^ÿÿÿÿÿÿÿÿÿ^øÿ^0À^À^À^(èè   À^À^^À^^À^^À^À^À^À^À^ ^ ^À^ ä^]ÿëÜ Ü^ Ü^]]]  À^Ð^0èxèÀ^À^  À^À^À^À^À^^ppppÀ^   ?]^]] ???]]]°^^^ÿÿÿ^^^^^^00  ^ ^ ÿÿÿÿÿÿÿÿ     ÿÿÿÿÿÿÿÿ^^^ è^]^]]À^ÿÿÿÿÿÿÿÿÿ^^]^^^^Èä^ä^èè À^^^^À^^^^À^^À^^À^^À^À^0 ééç]] Î^Î^Î^^]v]Â×/­âÓ{¿±]ëÜ­â¿±­âä^]èä^Î^]^^?^??ÿÿÿÿÿÿÿþÿÿÿÿÿÿ4øÿ^øÿ^ ?4x^èxóèè^ÂÁè¡Í ´ ","^^^^^^ @]×£p=]×?^^^^^^W@^^^^^^<@^^^^^^E@^^^^^^t@^^^^^^ð?^^^^^^^^^^^^^^ @^^^^^^E@^^^^^^<@^^^^^^@@^^^^^^à?^^^^^^8@^^^^^^^^^^^^^^ð?^^^^^^$À^^^^^^ð?^^^^^^ð?^^^^^^ð?^^^^^^^@^^^^^^@^^^^^^À^^^^^^ð?^^^^^^,@^^^^^^À^^^^^^@^^^^^^À^^^^^^ð?^^^^^^$@ffffff@ÍÌÌÌÌÌ@^^^^^^À^^^^^^8@^^^^^^^^^^^^^^(@^^^^^^8@Ù?^^^^^^(@^^^^^^(À^^^^^^ À^^^^^^^^^^^^^^8@^^^^^^^^^^^^^^^^^^^^^^(@^^^^^^À^^^^^^ð?^^^^^^ @{®Gáz?^^^^^^y@Ù?^^^^^^ @^^^^^^(@^^^^^^(À^^^^^^^^^^^^^^ @^^^^^^ @^^^^^^6@^^^^^^^^^^^^^^*@^^^^^^<@^^^^^^^^^^^^^^*@^^^^^^ À^^^^^^À^^^^^^^^^^^^^^ð?^^^^^^^@ÍÌÌÌÌÌ@^^^^^^@^^^^^^:@^^^^^^6À^^^^^^^^^^^^^^@^^^^^^^@^^^^^ p@^^^^^^n@^^^^^^YÀ^^^^^^$@^^^^^^^^^^^^^^^^^^^^^^Y@^^^^^^A@^^^^^^ @^^^^^^A@^^^^^^ @)>Âõ(Ü?^^^^^^F@×£p=]×ã?^^^^^^H@^^^^^^N@^^^^^^@^^^^^^^^^^^^^^à?©?^^^^^@u@^^^^^^i@×£p=]×ã?^^^^^^i@^^^^^@u@^^^^^^B@^^^^^^4@^^^^^^^^^^^^^^ð?^^^^^^^^^^^^^^YÀ^^^^^^(@^^^^^^L@^^^^^^0@^^^^^^^^^^^^^^ð?^^^^^^^^^^^^^^^@^^^^^^ð?^^^^^^^^^^^^^^8@^^^^^^8@^^^^^^@^^^^^^à?^^^^^^ø?^^^^^^@^^^^^^ø?^^^^^^@ffffff@333333@^^^^^^à?^^^^^^@^^^^^^Y@^^^^^^à?^^^^^^^^^^^^^^^^^^^^^^ð?ÍÌÌÌÌÌ@^^^^^^0@333333ó?^^^^^^à¿ÍÌÌÌÌÌ@^^^^^^^@^^^^^^ð¿@^^^^^^^@^^^^^^À^^^^^^D@^^^^^^à?^^^^^^$À^^^^^^@^^^^^^À^^^^^^D@^^^^^^ð?^^^^^^à?^^^^^^ð?^^^^^^À^^^^^^ð?^^^^^^ð?^^^^^^ð?^^^^^^ð?^^^^^@`@^^^^^ @^^^^^^D@^^^^^^D@R¸ëQØ?^^^^^^(À^^^^^^(@^^^^^^Y@^^^^^C@^^^^^^(À^^^^^^^^^^^^^^ð?^^^^^C@^^^^^F@^^^^^^A@^^^^^^L@{®Gáz?^^^^^^6@^^^^^^A@^^^^^^1@^^^^^^ð?^^^^^^^^^^^^^^À^^^^^^@{®Gáz?^^^^^^@^^^^^^0@^^^^^^À^^^^^^@ÍÌÌÌÌÌ@^^^^^^^@^^^^^^@^^^^^^ð¿^^^^^^à¿^^^^^^?@^^^^^^à?^^^^^^(@^^^^^^B@^^^^^^ð?^^^^^^^@^^^^^^쁙@^^^^^^N@^^^^^^@^^^^^^N@^^^^^^쁙@^^^^^^n@^^^^^@^^^^^^à?ÿÿÿÿÿÿï^^^^^^t@^^^^^^V@^^^^^p·@^^^^^^O@^^^^^^^^^^^^^puÀ^^^^^^(@^^^^^H@^^^^^^I@^^^^^^^^^^^^^^O@^^^^^^à?^^^^^^ À^^^^^p·@^^^^^^~@@^^^^^^ @^^^^^@^^^^^^ð?^^^^^^^^^^^^^^^^^^^^^^ð?333333ó?^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^@^^^^^^^^q=]×£pí?^^^^^@ffffffî?ffffffò?^^^^^^^^^^^^^^^^^^^^^^ð?^^^^^^D@^^^^^@^^^^^^D@^^^^^^T@^^^^^@^^^^^^0@^^^^^^ð?^^^^^^^^^^^^àÿï@^^^^^^^@^^^^^^@^^^^^^ð?^^^^^^,@^^^^^^à?^^^^^@^^^^^^^^^^^^^^ð?^^^^^^^^^^^^^^$@^^^^^^^^^^^^^^ð?^^^^^^^@^^^^^^à?^^^^^^^^^^^^^^@^^^^^HjÀ^^^^^^^^^^^^^^-À^^^^^^^^^^^^^^^^^^^^^^ð?^^^^^^ð?^^^^^^ð¿^^^^^^ø?^^^^^^ð¿^^^^^^ð?^^^^^^ð¿^^^^^^=@^^^^^^à?^^^^^^=@^^^^^^ð?^^^^^^ð¿^^^^^^ø?^^^^^^ð¿^^^^^^ð?^^^^^^ð¿^^^^^^à?^^^^^^^@^^^^^^ð?^^^^^^à?^^^^^^à?^^^^^^ð?^^^^^^à?^^^^^^à¿^^^^^^à?^^^^^^@^^^^^^ð?^^^^^^@^^^^^^ð?^^^^^^ð?^^^^^@ÿÿÿÿÿÿï@^^^^^^(@^^^^^^ À^^^^^^4@^^^^^^8@^^^^^^@^^^^^^(@^^^^^^4@^^^^^^À^^^^^^à?^^^^^^8@^^^^^^^^^^^^^^@^^^^^^ @^^^^^^ @^^^^^^4@^^^^^^ @^^^^^^2@^^^^^^@^^^^^^$@^^^^^^$À^^^^^^$@^^^^^^I@^^^^^^D@^^^^^^^^^^^^^^,@^^^^^^Ð?^^^^^^I@^^^^^^À^^^^^^ð¿^^^^^^^^^^^^^^^^^^^^^^:À^^^^^^^^^^^^^^ð?^^^^^^^^^^^^^^ À^^^^^^ð?^^^^^^ð¿^^^^^^à¿^^^^^^?@^^^^^^à¿^^^^^^@^^^^^^(@^^^^^^Y@^^^^^^Y@^^^^^^YÀ^^^^^^À^^^^^^Àù?^^^^^^À^^^^^^ð¿^^^^^^À^^^^^^^À^^^^^^@^^^^^^ð?ù?^^^^^^^@^^^^^@^^^^^^,À^^^^^^(@^^^^^^à?^^^^^^6@^^^^^^^^^^^^^^^^^^^^^^ @^^^^^^ @^^^^^^2@^^^^^^B@^^^^^^^^^^^^^^ @^^^^^^B@^^^^^^$@^^^^^^^^^^^^^^^^^^^^àÿï@^^^^^^^^^^^^àÿï@^^^^^^^^^^^^^^^@^^^^^^쁙@^^^^^^TÀ^^^^^^@^^^^^^@^^^^^^~@^^^^^^@^^^^^^D@^^^^^^쁙@^^^^^k@^^^^^^ð?^^^^^^^^^^^^^^^^^^^^^^@^^^^^^0@^^^^^^4@^^^^^^ @^^^^^^@^^^^^^@^^^^^^@^^^^^^@^^^^^^@^^^^^^0@^^^^^^@ÿÿÿÿÿÿï^^^^^^0@^^^^^^6@^^^^^^@@^^^^^^I@^^^^^@^^^^^^@@^^^^^^I@^^^^^^@^^^^^À@^^^^^^ð?^^^^^^4@^^^^^@^^^^^^ð?^^^^^^4@^^^^^^4@^^^^^^@@^^^^^^4À^^^^^^4@^^^^^@^^^^^^D@^^^^^^D@^^^^^^H@^^^^^^@@^^^^^^dÀ^^^^^^0À^^^^^^d@^^^^^^0@^^^^^^d@^^^^^^^^^^^^^^8@^^^^^^H@^^^^^^(@^^^^^^@@^^^^^@^^^^^^@@^^^^^^L@^^^^^^ @^^^^^^@^^^^^^à?^^^^^^8@^^^^^^G@^^^^^^À^^^^^^D@^^^^^^@^^^^^^^^^^^^^^6@^^^^^^@^^^^^^Ð?^^^^^^2@^^^^^^ð?^^^^^^(À^^^^^^à?^^^^^^à?^^^^^^6@^^^^^^^^^^^^^^ À^^^^^^^^^^^^^^ @^^^^^^ À^^^^^^^^^^^^^^Y@^^^^^^t@^^^^^^ @^^^^^^^^^^^^^^;@^^^^^^ð?^^^^^^@^^^^^^À^^^^^^ð?^^^^^jø@^^^^^^ð?^^^^^^@^^^^^^À^^^^^^@^^^^^^^@^^^^^jø@^^^^^^ð?^^^^^jø@^^^^^^ð?^^^^^^^@^^^^^jø@^^^^^^ð?^^^^^^@^^^^^^@^^^^^^À^^^^^^À^^^^^^2@^^^^^^ À^^^^^^^^^^^^^^ À^^^^^^^^^^^^^^ð?^^^^^^ð?^^^^^^@^^^^^^^@^^^^^^$@^^^^^^^@^^^^^^ @^^^^^^@^^^^^^@^^^^^^@^^^^^^@^^^^^^@é?é?^^^^^^@^^^^^^^^^^^^^^@é?é?é?é?^^^^^^@^^^^^^@^^^^^^@^^^^^^ð?^^^^^^à?^^^^^^^^^^^^^^^^^^^^^@^^^^^^ð?^^^^^^à?^^^^^^^^^^^^^^(@^^^^^^8@^^^^^^8@^^^^^^à¿^^^^^^ð¿^^^^^^à¿^^^^^^à¿^^^^^^ð¿^^^^^^^@^^^^^^ð?^^^^^^@^^^^^^A@^^^^^^^^^^^^^^@^^^^^^ @^^^^^^쁙@^^^^^^à?^^^^^^ @^^^^^^1@^^^^^^5@^^^^^^ð?^^^^^^ @^^^^^^^^^^^^^ào@^^^^^^^^^^^^^ào@^^^^^^^^^^^^^ào@^^^^^ào@^^^^^^^^^^^^^ào@^^^^^^^^^^^^^^^^^^^^^^à¿^^^^^^ @^^^^^^^^^^^^^^^^^^^^^^À?^^^^^^À?^^^^^^^^-DTû!@^^^^^^ @^^^^^^^^^^^^^^ @^^^^^^à?^^^^^^^^333333ó?ù¿^^^^^^@333333@^^^^^^@^^^^^^à¿^^^^^^à¿^^^^^^^^^^^^^^$@¹?^^^^^^$@^^^^^^^^^^^^^^^^^^^^^^ð?^^^^^^^^^^^^^^$@^^^^^^ð?^^^^^^$@S쁛Ú:XL	ÀS쁛Ú:XL	@^^^^^^à?J({Ëë?^^^^^^@É?UUUUUUÕ?^^^^^^ð?^^^^^^ð?^^^^^^^^^^^^^^^^^^^^^^ð?-DTû!	@^^^^^^@^^^^^^ð?^^^^^^@^^^^^^ð?^^^^^^ð?^^^^^^^^Í;f æ?Í;f æ?^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^@^^^^^^ð¿@^^^^^^$@^^^^^^@^^^^^^ð?ÍÌÌÌÌÌü?ÿÿÿÿÿÿïÿÿÿÿÿÿÿïÍ;f æ?^^^^^^ð?^^^^^^ð¿^^^^^^à¿^^^^^^à?^^^^^^à¿^^^^^^à?^^^^^^ð?^^^^^^ð?-DTû!	@^^^^^^à?^^^^^^@^^^^^^ð?^^^^^^ð?^^^^^^@ÍÌÌÌÌÌü?^^^^^^@ffffffö?^^^^^^@ñ?^^^^^^@^^^^^^à?^^^^^^^^^^^^^^^^^^^^^^@^^^^^^ À^^^^^^À^^^^^^À^^^^^^@^^^^^^^@^^^^^^^@^^^^^^^@^^^^^^^@^^^^^^@^^^^^^^^^^^^^^ @^^^^^^ @^^^^^^ @^^^^^^ @]×£p=]×?^^^^^^ @^^^^^^^^^^^^^^,@^^^^^^,@^^^^^^6@^^^^^^@^^^^^^^@^^^^^^ð¿^^^^^^^^^^^^^^,À^^^^^^,@^^^^^^à?^^^^^^à?^^^^^^,@^^^^^^,À^^^^^^à?^^^^^^à?^^^^^^^^^^^^^^(@^^^^^^ @^^^^^^^^^^^^^^ð?^^^^^^ð?^^^^^^^^^^^^^^ð?¶óýÔxéÆ?¶óýÔxéÆ?¶óýÔxéÆ?^^^^^^ð?^^^^^^@^^^^^^@É?ffffffÖ?^^^^^^è?ÍÌÌÌÌÌì?¶óýÔxéÆ?^^^^^^i@^^^^^^쁙@^^^^^^°?^^^^^^쁙@^^^^^^쁙@^^^^^^i@^^^^^^ð?^^^^^ào@^^^^^^ð?^^^^^^ð?^^^^^^^^^^^^^^@^^^^^^ðC^^^^^^ð?^^^^^^4À^^^^^^^^^^^^^^^^^^^^^^à?^^^^^^à?^^^^^ào@!9YÓ?ë«XÔå?Ã±;¥?쁝mÅþ²{²?^^^^^ào@!9YÓ?ë«XÔå?Ã±;¥?¼z6Ë?^^^^^ào@!9YÓ?ë«XÔå?Ã±;¥?¥,Cëâæ?^^^^^^^^^^^^^^^^^^^^^^ðÿÿÿÿÿÿïÿ^^^^^^^^ffffffæ?ffffffæ¿^^^^^^ð?©?©?ÿÿÿÿÿÿß?"],Bn=[0,10,13,34,92],$n=0,Gn=1,j=2,Zn=3,Vn=4,Wn=5,hn=6,Jn=7,Kn=8,Hn=9,Qn=10,gn=11,Yn=12,Xn=13,ne=14,ee=15,te=16,re=17,ie=18,se=19,ae=20,mn=21,en=256,tn=32767,_=255,oe=rn([[0,1,_],[5,5,_],[15,15,_],[26,27,_],[69,196,_],[12,13,Wn],[33,34,Hn],[35,36,Kn],[40,53,Xn],[54,62,ne]]),le=32,T=65,ce=rn([[0,255,Yn],[40,53,Qn],[54,62,gn],[en,tn,gn]]),de=rn([[0,tn,re],[69,120,te],[106,106,ee]]);function rn(i){let n=new Uint8Array(tn+1);for(let[e,t,r]of i)n.fill(r,e,t+1);return n}async function bn(){if(Rn.charCodeAt()!==233){let i=`its script was read as ${document.characterSet}, wanted UTF-8: put charset="utf-8" on its tag`;throw Object.assign(new Error(i),{code:"wasm"})}return WebAssembly.compile(pe(qn.map(ue)))}function ue(i){let n=Uint8Array.from({length:128},(t,r)=>r);Bn.forEach((t,r)=>n[Mn.charCodeAt(r)]=t);let e=new Uint16Array(i.length);for(let t=0;t<e.length;t++){let r=i.charCodeAt(t);e[t]=r<128?n[r]:r<49152?r:r-49152}return e}function pe(i){let n=new Uint32Array(i.length),e=i[Zn],t=new Uint8Array(G(j)),r=0,a=0;return C(i[$n]),w(10),E(o),C(i[Gn]),t;function o(){for(let d=O(j);d;d--)E(u)}function u(){for(let d=O(j);d;d--)O(j),X(j,1);for(let d=1;d;){let m=e[r++],N=m===le?ce[e[r]]:m===T?de[e[r]]:oe[m];if(N?t[a++]=m:d+=h(m),!N||N===_)continue;m>=40&&m<T&&a++;let Z=i[N][n[N]++];Z<64?t[a++]=Z:m===T?pn(Z):$(fn(Z,N))}}function h(d){return d>5&&d<9?(w(d-4),w(64)):d>=en?(w(16),$(d-en)):d===9?(w(T),Y(se)):d===18?(w(T),pn(G(ie)+1048576)):d>18&&d<23?(w(T),w([0,1,2,127][d-19])):(w(d),x(d)),d===11?-1:d<9?1:0}function x(d){if(d<5)Y(Vn);else if(d===14)for(let m=O(hn);m>=0;m--)O(hn);else d===17?(O(Jn),w(0)):d===63||d===64?w(0):d===66?Y(ae):d===67?X(mn,4):d===68?X(mn,8):d===252&&z(e[r++])}function z(d){w(d),d===10&&(w(0),w(0)),d===11&&w(0)}function E(d){let m=a;d();let N=t.slice(m,a);a=m,$(N.length),C(N)}function C(d){t.set(d,a),a+=d.length}function O(d){let m=G(d);return $(m),m}function $(d){for(;d>127;d>>>=7)w(d|128);w(d)}function pn(d){for(;d>63;d>>=7)w(d|128);w(d)}function Y(d){let m;do w(m=nn(d));while(m>127)}function X(d,m){for(;m--;)w(nn(d))}function w(d){t[a++]=d}function G(d){return fn(nn(d),d)}function fn(d,m){return d<32768?d:(d&16383)+G(m)*16384}function nn(d){return i[d][n[d]++]}}var F=class{__destroy_into_raw(){let n=this.__wbg_ptr;return this.__wbg_ptr=0,xn.unregister(this),n}free(){let n=this.__destroy_into_raw();c.Hc(n,0)}attribute(n){let e=k(n,c.hd,c.id),t=y;c.Ic(this.__wbg_ptr,e,t)}compare(n){try{let e=c.Jc(this.__wbg_ptr,an(n));return S(e)}finally{A[L++]=void 0}}export(n){let e=k(n,c.hd,c.id),t=y,r=c.Kc(this.__wbg_ptr,e,t);return S(r)}get filter(){let n=c.Lc(this.__wbg_ptr);return S(n)}get has_data(){return c.Mc(this.__wbg_ptr)!==0}incidents(){let n=c.Nc(this.__wbg_ptr);return S(n)}load(n){let e=c.Oc(this.__wbg_ptr,l(n));return S(e)}look(){c.Pc(this.__wbg_ptr)}constructor(n,e,t,r){try{let h=c.ld(-16);c.Qc(h,l(n),l(e),l(t),l(r));var a=g().getInt32(h+0,!0),o=g().getInt32(h+4,!0),u=g().getInt32(h+8,!0);if(u)throw S(o);return this.__wbg_ptr=a,xn.register(this,this.__wbg_ptr,this),this}finally{c.ld(16)}}open(n){c.Rc(this.__wbg_ptr,l(n))}get options(){let n=c.Sc(this.__wbg_ptr);return S(n)}ready(){let n=c.Tc(this.__wbg_ptr);return S(n)}reset(){c.Uc(this.__wbg_ptr)}restore(n){try{let r=c.ld(-16);c.Vc(r,this.__wbg_ptr,an(n));var e=g().getInt32(r+0,!0),t=g().getInt32(r+4,!0);if(t)throw S(e)}finally{c.ld(16),A[L++]=void 0}}save(){let n,e;try{let a=c.ld(-16);c.Wc(a,this.__wbg_ptr);var t=g().getInt32(a+0,!0),r=g().getInt32(a+4,!0);return n=t,e=r,f(t,r)}finally{c.ld(16),c.md(n,e,1)}}see(n,e){c.Xc(this.__wbg_ptr,n,e)}set filter(n){try{let r=c.ld(-16);c.Yc(r,this.__wbg_ptr,l(n));var e=g().getInt32(r+0,!0),t=g().getInt32(r+4,!0);if(t)throw S(e)}finally{c.ld(16)}}set options(n){try{let r=c.ld(-16);c.Zc(r,this.__wbg_ptr,l(n));var e=g().getInt32(r+0,!0),t=g().getInt32(r+4,!0);if(t)throw S(e)}finally{c.ld(16)}}settled(){let n=c._c(this.__wbg_ptr);return S(n)}summary(){let n=c.$c(this.__wbg_ptr);return S(n)}};Symbol.dispose&&(F.prototype[Symbol.dispose]=F.prototype.free);function fe(){return{__proto__:null,a:{__proto__:null,zb:function(n,e){let t=Error(f(n,e));return l(t)},J:function(){return p(function(n,e){let t=s(e).URL,r=k(t,c.hd,c.id),a=y;g().setInt32(n+4,a,!0),g().setInt32(n+0,r,!0)},arguments)},Cb:function(n,e){let t=s(e),r=typeof t=="bigint"?t:void 0;g().setBigInt64(n+8,b(r)?BigInt(0):r,!0),g().setInt32(n+0,!b(r),!0)},Bb:function(n){let e=s(n),t=typeof e=="boolean"?e:void 0;return b(t)?16777215:t?1:0},i:function(n,e){return s(n)in s(e)},g:function(n){return typeof s(n)=="bigint"},cb:function(n){return typeof s(n)=="function"},E:function(n){return s(n)===null},Ab:function(n){let e=s(n);return typeof e=="object"&&e!==null},m:function(n){return typeof s(n)=="string"},D:function(n){return s(n)===void 0},Ua:function(n,e){return s(n)===s(e)},qb:function(n,e){return s(n)==s(e)},yb:function(n,e){let t=s(e),r=typeof t=="number"?t:void 0;g().setFloat64(n+8,b(r)?0:r,!0),g().setInt32(n+0,!b(r),!0)},Db:function(n){throw S(n)},xb:function(n,e){let t=s(e),r=typeof t=="string"?t:void 0;var a=b(r)?0:k(r,c.hd,c.id),o=y;g().setInt32(n+4,o,!0),g().setInt32(n+0,a,!0)},wb:function(n,e){throw new Error(f(n,e))},Eb:function(n){s(n)._wbg_cb_unref()},rc:function(n){let e=s(n).activeElement;return b(e)?0:l(e)},La:function(){return p(function(n,e,t,r,a){s(n).addEventListener(f(e,t),s(r),s(a))},arguments)},xa:function(n){return s(n).altKey},wc:function(){return p(function(n,e){let t=s(n).appendChild(s(e));return l(t)},arguments)},Mb:function(){return p(function(n,e,t){s(n).append(f(e,t))},arguments)},na:function(){return p(function(n,e,t,r,a,o){s(n).arc(e,t,r,a,o)},arguments)},mc:function(){return p(function(n,e){let t=s(e).baseURI;var r=b(t)?0:k(t,c.hd,c.id),a=y;g().setInt32(n+4,a,!0),g().setInt32(n+0,r,!0)},arguments)},dc:function(n){s(n).beginPath()},Fa:function(){return p(function(n,e,t,r){let a=s(n).call(s(e),s(t),s(r));return l(a)},arguments)},O:function(){return p(function(n,e,t){let r=s(n).call(s(e),s(t));return l(r)},arguments)},hb:function(){return p(function(n,e){let t=s(n).call(s(e));return l(t)},arguments)},V:function(){return p(function(n,e,t,r,a){let o=s(n).call(s(e),s(t),s(r),s(a));return l(o)},arguments)},u:function(){return p(function(n,e){s(n).cancelAnimationFrame(e)},arguments)},Yb:function(n){return s(n).checked},$b:function(n){return s(n).childElementCount},S:function(n){let e=s(n).classList;return l(e)},b:function(n){let e=clearTimeout(S(n));return l(e)},Nb:function(n){s(n).click()},$:function(n){return s(n).clientHeight},Ub:function(n){return s(n).clientWidth},Da:function(n){let e=s(n).clipboard;return l(e)},la:function(n){s(n).closePath()},A:function(n){s(n).close()},ac:function(){return p(function(n,e,t){let r=s(n).closest(f(e,t));return b(r)?0:l(r)},arguments)},Aa:function(n){let e=s(n).composedPath();return l(e)},Sb:function(n,e){return s(n).contains(s(e))},aa:function(){return p(function(n,e,t,r,a){let o=s(n).createElementNS(e===0?void 0:f(e,t),f(r,a));return l(o)},arguments)},Rb:function(){return p(function(n,e,t){let r=s(n).createElement(f(e,t));return l(r)},arguments)},t:function(){return p(function(n,e){let t=URL.createObjectURL(s(e)),r=k(t,c.hd,c.id),a=y;g().setInt32(n+4,a,!0),g().setInt32(n+0,r,!0)},arguments)},wa:function(n){return s(n).ctrlKey},Wb:function(n){let e=s(n).defaultView;return b(e)?0:l(e)},qa:function(n){return s(n).devicePixelRatio},d:function(n){s(n).disconnect()},x:function(){return p(function(n,e){return s(n).dispatchEvent(s(e))},arguments)},Sa:function(n){return s(n).done},vb:function(n){let e=Object.entries(s(n));return l(e)},ma:function(n,e,t,r,a){s(n).fillRect(e,t,r,a)},ia:function(){return p(function(n,e,t,r,a){s(n).fillText(f(e,t),r,a)},arguments)},hc:function(n){s(n).fill()},Ob:function(){return p(function(n){s(n).focus()},arguments)},_a:function(n){let e=s(n).fonts;return l(e)},kb:function(n){let e=Array.from(s(n));return l(e)},bc:function(n,e,t,r){let a=s(e).getAttribute(f(t,r));var o=b(a)?0:k(a,c.hd,c.id),u=y;g().setInt32(n+4,u,!0),g().setInt32(n+0,o,!0)},cc:function(n){let e=s(n).getBoundingClientRect();return l(e)},Pb:function(){return p(function(n,e){let t=s(n).getComputedStyle(s(e));return b(t)?0:l(t)},arguments)},xc:function(){return p(function(n,e,t){let r=s(n).getContext(f(e,t));return b(r)?0:l(r)},arguments)},N:function(n){return s(n).getDate()},L:function(n){return s(n).getFullYear()},M:function(n){return s(n).getMonth()},jc:function(){return p(function(n,e,t,r){let a=s(e).getPropertyValue(f(t,r)),o=k(a,c.hd,c.id),u=y;g().setInt32(n+4,u,!0),g().setInt32(n+0,o,!0)},arguments)},Tb:function(n){let e=s(n).getRootNode();return l(e)},pb:function(){return p(function(n,e){let t=Reflect.get(s(n),s(e));return l(t)},arguments)},eb:function(){return p(function(n,e){let t=Reflect.get(s(n),s(e));return l(t)},arguments)},ub:function(n,e){let t=s(n)[e>>>0];return l(t)},Va:function(n,e){let t=s(n)[e>>>0];return l(t)},ec:function(n,e,t){return s(n).hasAttribute(f(e,t))},Vb:function(n){return s(n).hidden},Ma:function(){return p(function(n){let e=s(n).history;return l(e)},arguments)},qc:function(n){let e=s(n).host;return l(e)},Z:function(n,e){let t=s(e).href,r=k(t,c.hd,c.id),a=y;g().setInt32(n+4,a,!0),g().setInt32(n+0,r,!0)},Qa:function(){return p(function(n,e){let t=s(e).href,r=k(t,c.hd,c.id),a=y;g().setInt32(n+4,a,!0),g().setInt32(n+0,r,!0)},arguments)},pc:function(n,e){let t=s(e).id,r=k(t,c.hd,c.id),a=y;g().setInt32(n+4,a,!0),g().setInt32(n+0,r,!0)},pa:function(){return p(function(n){let e=s(n).innerHeight;return l(e)},arguments)},W:function(){return p(function(n,e,t){let r=s(n).insertBefore(s(e),s(t));return l(r)},arguments)},sb:function(n){let e;try{e=s(n)instanceof ArrayBuffer}catch{e=!1}return e},fa:function(n){let e;try{e=s(n)instanceof CanvasRenderingContext2D}catch{e=!1}return e},j:function(n){let e;try{e=s(n)instanceof Map}catch{e=!1}return e},rb:function(n){let e;try{e=s(n)instanceof Uint8Array}catch{e=!1}return e},jb:function(n){return Array.isArray(s(n))},h:function(n){return Number.isSafeInteger(s(n))},Xa:function(n,e){return Object.is(s(n),s(e))},gb:function(){return l(Symbol.iterator)},uc:function(n,e){let t=s(e).key,r=k(t,c.hd,c.id),a=y;g().setInt32(n+4,a,!0),g().setInt32(n+0,r,!0)},k:function(n){let e=Object.keys(s(n));return l(e)},lc:function(n){return s(n).left},mb:function(n){return s(n).length},F:function(n){return s(n).length},ka:function(n,e,t){s(n).lineTo(e,t)},Pa:function(n){let e=s(n).location;return l(e)},Qb:function(){return p(function(n,e,t){let r=s(n).matchMedia(f(e,t));return b(r)?0:l(r)},arguments)},Fb:function(){return p(function(n,e,t){return s(n).matches(f(e,t))},arguments)},kc:function(n){return s(n).matches},H:function(){return p(function(n,e,t){let r=s(n).measureText(f(e,t));return l(r)},arguments)},ya:function(n){return s(n).metaKey},ja:function(n,e,t){s(n).moveTo(e,t)},Ca:function(n){let e=s(n).navigator;return l(e)},K:function(){return l(new Date)},$a:function(){return p(function(n){let e=new ResizeObserver(s(n));return l(e)},arguments)},tb:function(n){let e=new Uint8Array(s(n));return l(e)},ra:function(n,e){let t=new TypeError(f(n,e));return l(t)},Ya:function(n,e){try{var t={a:n,b:e},r=(o,u)=>{let h=t.a;t.a=0;try{return be(h,t.b,o,u)}finally{t.a=h}};let a=new Promise(r);return l(a)}finally{t.a=0}},db:function(){let n=new Object;return l(n)},sa:function(){return p(function(n,e,t){let r=new Intl.DisplayNames(f(n,e),s(t));return l(r)},arguments)},ib:function(){let n=new Array;return l(n)},Y:function(){return p(function(n,e,t,r){let a=new URL(f(n,e),f(t,r));return l(a)},arguments)},w:function(){return p(function(n,e,t){let r=new CustomEvent(f(n,e),s(t));return l(r)},arguments)},q:function(){return p(function(n,e){let t=new Blob(s(n),s(e));return l(t)},arguments)},fb:function(n){let e=s(n).next;return l(e)},Ra:function(){return p(function(n){let e=s(n).next();return l(e)},arguments)},lb:function(){return Date.now()},ab:function(n,e){s(n).observe(s(e))},ta:function(){return p(function(n,e,t,r){let a=s(e).of(f(t,r));var o=b(a)?0:k(a,c.hd,c.id),u=y;g().setInt32(n+4,u,!0),g().setInt32(n+0,o,!0)},arguments)},p:function(n){let e=Array.of(s(n));return l(e)},gc:function(n){return s(n).offsetHeight},fc:function(n){return s(n).offsetWidth},ua:function(n){return s(n).offsetX},va:function(n){return s(n).offsetY},R:function(n){let e=s(n).ownerDocument;return b(e)?0:l(e)},oc:function(n){let e=s(n).parentElement;return b(e)?0:l(e)},s:function(){return p(function(n){let e=s(n).parent;return b(e)?0:l(e)},arguments)},Ha:function(n,e){let t=s(e).pointerType,r=k(t,c.hd,c.id),a=y;g().setInt32(n+4,a,!0),g().setInt32(n+0,r,!0)},sc:function(n){s(n).preventDefault()},nb:function(n,e,t){Uint8Array.prototype.set.call(we(n,e),s(t))},Oa:function(){return p(function(n,e,t,r,a,o){s(n).pushState(s(e),f(t,r),a===0?void 0:f(a,o))},arguments)},G:function(n,e){return s(n).push(s(e))},Gb:function(){return p(function(n,e,t){let r=s(n).querySelector(f(e,t));return b(r)?0:l(r)},arguments)},X:function(){return p(function(n,e,t){let r=s(n).querySelector(f(e,t));return b(r)?0:l(r)},arguments)},Za:function(n){let e=Promise.reject(s(n));return l(e)},za:function(n){let e=s(n).relatedTarget;return b(e)?0:l(e)},Ib:function(){return p(function(n,e,t){s(n).removeAttribute(f(e,t))},arguments)},a:function(){return p(function(n,e,t,r,a){s(n).removeEventListener(f(e,t),s(r),a!==0)},arguments)},Lb:function(n){s(n).remove()},v:function(){return p(function(n,e){return s(n).requestAnimationFrame(s(e))},arguments)},e:function(){return p(function(n,e){URL.revokeObjectURL(f(n,e))},arguments)},z:function(n){return s(n).right},ea:function(){return p(function(n,e,t){s(n).scale(e,t)},arguments)},Ga:function(n,e){s(n).scrollIntoView(s(e))},Ba:function(n){s(n).select()},Q:function(){return p(function(n,e,t,r,a){s(n).setAttribute(f(e,t),f(r,a))},arguments)},U:function(){return p(function(n,e,t,r,a){s(n).setProperty(f(e,t),f(r,a))},arguments)},bb:function(){return p(function(n,e){let t=setTimeout(s(n),e);return l(t)},arguments)},r:function(){return p(function(n,e,t){return s(n).setTimeout(s(e),t)},arguments)},P:function(){return p(function(n,e,t){return Reflect.set(s(n),s(e),s(t))},arguments)},Ia:function(n,e){s(n).capture=e!==0},Zb:function(n,e){s(n).checked=e!==0},ba:function(n,e,t){s(n).cssText=f(e,t)},nc:function(n,e){s(n).fillStyle=s(e)},_b:function(n,e,t){s(n).font=f(e,t)},da:function(n,e){s(n).height=e>>>0},Xb:function(n,e){s(n).hidden=e!==0},Ja:function(n,e){s(n).once=e!==0},Ka:function(n,e){s(n).passive=e!==0},ha:function(n,e,t){s(n).textAlign=f(e,t)},ga:function(n,e,t){s(n).textBaseline=f(e,t)},vc:function(n,e,t){s(n).textContent=e===0?void 0:f(e,t)},o:function(n,e,t){s(n).type=f(e,t)},Kb:function(n,e,t){s(n).value=f(e,t)},ca:function(n,e){s(n).width=e>>>0},_:function(n){let e=s(n).shadowRoot;return b(e)?0:l(e)},C:function(){return p(function(n){s(n).showModal()},arguments)},y:function(){return p(function(n){s(n).showPopover()},arguments)},Na:function(){return p(function(n){let e=s(n).state;return l(e)},arguments)},ob:function(){return p(function(n){let e=JSON.stringify(s(n));return l(e)},arguments)},Hb:function(n){let e=s(n).style;return l(e)},l:function(n){let e=s(n).target;return b(e)?0:l(e)},tc:function(n,e){let t=s(e).textContent;var r=b(t)?0:k(t,c.hd,c.id),a=y;g().setInt32(n+4,a,!0),g().setInt32(n+0,r,!0)},oa:function(){return p(function(n,e){s(n).toBlob(s(e))},arguments)},f:function(){return p(function(n,e){let t=s(n).toString(e);return l(t)},arguments)},B:function(){return p(function(n,e,t){return s(n).toggleAttribute(f(e,t))},arguments)},T:function(){return p(function(n,e,t,r){return s(n).toggle(f(e,t),r!==0)},arguments)},ic:function(n){return s(n).top},Jb:function(n,e){let t=s(e).value,r=k(t,c.hd,c.id),a=y;g().setInt32(n+4,a,!0),g().setInt32(n+0,r,!0)},Ta:function(n){let e=s(n).value;return l(e)},n:function(n,e,t,r){console.warn(f(n,e),f(t,r))},I:function(n){return s(n).width},Ea:function(n,e,t){let r=s(n).writeText(f(e,t));return l(r)},yc:function(n,e){let t=V(n,e,ge);return l(t)},zc:function(n,e){let t=V(n,e,me);return l(t)},Ac:function(n,e){let t=V(n,e,xe);return l(t)},Bc:function(n,e){let t=V(n,e,he);return l(t)},Cc:function(n){return l(n)},Dc:function(n){return l(n)},Ec:function(n,e){let t=f(n,e);return l(t)},Fc:function(n){let e=BigInt.asUintN(64,n);return l(e)},Wa:function(n){let e=s(n);return l(e)},c:function(n){S(n)}}}}function he(i,n){c.gd(i,n)}function ge(i,n,e){c.fd(i,n,l(e))}function me(i,n,e){try{c.ed(i,n,an(e))}finally{A[L++]=void 0}}function be(i,n,e,t){c.dd(i,n,l(e),l(t))}function xe(i,n,e,t,r){let a=k(e,c.hd,c.id),o=y;c.cd(i,n,a,o,l(t),l(r))}var xn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(i=>c.Hc(i,1));function l(i){M===A.length&&A.push(A.length+1);let n=M;return M=A[n],A[n]=i,n}function an(i){if(L==1)throw new Error("out of js stack");return A[--L]=i,L}var vn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(i=>c.kd(i.a,i.b));function ve(i){i<1028||(A[i]=M,M=i)}function we(i,n){return i=i>>>0,R().subarray(i/1,i/1+n)}var U=null;function g(){return(U===null||U.buffer.detached===!0||U.buffer.detached===void 0&&U.buffer!==c.Gc.buffer)&&(U=new DataView(c.Gc.buffer)),U}function f(i,n){return ke(i>>>0,n)}var P=null;function R(){return(P===null||P.byteLength===0)&&(P=new Uint8Array(c.Gc.buffer)),P}function s(i){return A[i]}function p(i,n){try{return i.apply(this,n)}catch(e){c.jd(l(e))}}var A=new Array(1024).fill(void 0);A.push(void 0,null,!0,!1);var M=A.length;function b(i){return i==null}function V(i,n,e){let t={a:i,b:n,cnt:1},r=(...a)=>{t.cnt++;let o=t.a;t.a=0;try{return e(o,t.b,...a)}finally{t.a=o,r._wbg_cb_unref()}};return r._wbg_cb_unref=()=>{--t.cnt===0&&(c.kd(t.a,t.b),t.a=0,vn.unregister(t))},vn.register(r,t,t),r}function k(i,n,e){if(e===void 0){let u=q.encode(i),h=n(u.length,1)>>>0;return R().subarray(h,h+u.length).set(u),y=u.length,h}let t=i.length,r=n(t,1)>>>0,a=R(),o=0;for(;o<t;o++){let u=i.charCodeAt(o);if(u>127)break;a[r+o]=u}if(o!==t){o!==0&&(i=i.slice(o)),r=e(r,t,t=o+i.length*3,1)>>>0;let u=R().subarray(r+o,r+t),h=q.encodeInto(i,u);o+=h.written,r=e(r,t,o,1)>>>0}return y=o,r}var L=1024;function S(i){let n=s(i);return ve(i),n}var W=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0});W.decode();var ye=2146435072,sn=0;function ke(i,n){return sn+=n,sn>=ye&&(W=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0}),W.decode(),sn=n),W.decode(R().subarray(i,i+n))}var q=new TextEncoder;"encodeInto"in q||(q.encodeInto=function(i,n){let e=q.encode(i);return n.set(e),{read:i.length,written:e.length}});var y=0,Se,ze,c;function Ae(i,n){return ze=i,c=i.exports,Se=n,U=null,P=null,c}function wn(i){if(c!==void 0)return c;i!==void 0&&(Object.getPrototypeOf(i)===Object.prototype?{module:i}=i:console.warn("using deprecated parameters for `initSync()`; pass a single object instead"));let n=fe();i instanceof WebAssembly.Module||(i=new WebAssembly.Module(i));let e=new WebAssembly.Instance(i,n);return Ae(e,i)}var yn=':host{display:block;font-family:var(--heists-font, inherit);line-height:1.4;text-align:start}:host([hidden]){display:none}.root{--start: left;--end: right;--way: 1;container-type:inline-size;position:relative;border-block-start:2px solid var(--text);padding-block-start:16px;color:var(--text);color-scheme:light;font-size:calc(10 * var(--px));line-height:calc(18 * var(--px));overflow-wrap:break-word;font-variant-numeric:tabular-nums lining-nums;-webkit-text-size-adjust:100%}.root>*{font-size:calc(13 * var(--px))}.root.dark{color-scheme:dark}.root.own{background:var(--background);padding-inline:16px;padding-block-end:16px}.probe{position:absolute;visibility:hidden;font-size:medium;forced-color-adjust:none;background-color:color-mix(in srgb,var(--heists-background, #0000),var(--heists-background, #0000));border-block-start-color:color-mix(in srgb,var(--heists-text, #0000),var(--heists-text, #0000));border-block-end-color:color-mix(in srgb,var(--heists-muted, #0000),var(--heists-muted, #0000));border-inline-start-color:color-mix(in srgb,var(--heists-grid, #0000),var(--heists-grid, #0000));border-inline-end-color:color-mix(in srgb,var(--heists-accent, #0000),var(--heists-accent, #0000));outline-color:color-mix(in srgb,var(--heists-series-1, #0000),var(--heists-series-1, #0000));column-rule-color:color-mix(in srgb,var(--heists-series-2, #0000),var(--heists-series-2, #0000));text-decoration-color:color-mix(in srgb,var(--heists-series-3, #0000),var(--heists-series-3, #0000));caret-color:color-mix(in srgb,var(--heists-series-4, #0000),var(--heists-series-4, #0000));-webkit-text-fill-color:color-mix(in srgb,var(--heists-series-5, #0000),var(--heists-series-5, #0000));-webkit-text-stroke-color:color-mix(in srgb,var(--heists-series-6, #0000),var(--heists-series-6, #0000));flood-color:color-mix(in srgb,Canvas,Canvas);lighting-color:color-mix(in srgb,var(--color, #0000),var(--color, #0000))}.read{color:transparent}.watch{transition:1ms;transition-behavior:allow-discrete}.root:dir(rtl){--start: right;--end: left;--way: -1}[hidden]{display:none!important}*{box-sizing:border-box}h2,h3,h4,h5,h6,p,dl,dd,ol,ul,fieldset{margin:0;padding:0;border:0;min-inline-size:0}button,input,select{font:inherit;color:inherit}button,select,summary,label,input[type=checkbox],input[type=radio],input[type=range]{cursor:pointer}button,select{background:none;border:0;border-radius:0;padding:0}:focus-visible{outline:2px solid;outline-color:var(--heists-focus, var(--text));outline-offset:2px}a{color:inherit;text-underline-offset:2px}.muted{color:var(--muted)}.status p{margin-block-end:4px;overflow-wrap:anywhere}.status:not(:empty){border-inline-start:3px solid;padding-inline-start:12px;margin-block-end:20px}.status .button{margin-block:4px}.status p:first-child{font-weight:600}.headline{font-size:calc(30 * var(--px));line-height:calc(36 * var(--px));font-weight:700;letter-spacing:-.012em;max-inline-size:36em;text-wrap:balance}.lead{font-size:calc(16 * var(--px));line-height:calc(24 * var(--px));color:var(--muted);max-inline-size:46em;margin-block-start:4px;text-wrap:pretty}.newer{max-inline-size:46em;margin-block-start:16px;padding-inline-start:12px;border-inline-start:3px solid var(--axis);font-size:calc(14 * var(--px));line-height:calc(20 * var(--px))}.newer ul{list-style:none}.newer details{margin-block-start:4px}.newer li{padding-block:2px;overflow-wrap:anywhere}.newer .button{margin-block-start:8px}.figures:empty{display:none}.figures{display:flex;flex-wrap:wrap;gap:16px 56px;margin-block-start:20px}.figure{display:flex;flex-direction:column-reverse;justify-content:flex-end}.figure dd{font-size:calc(24 * var(--px));line-height:calc(30 * var(--px));font-weight:600;white-space:nowrap}.figure:first-child dd{color:var(--accent)}.figure dt{color:var(--muted)}.controls{margin-block-start:24px}.views{display:inline-flex;border:1px solid var(--axis);border-radius:var(--heists-radius, 4px);overflow:clip}.views label{position:relative;display:flex}.views label+label{border-inline-start:1px solid var(--axis)}.views input,.steps input{position:absolute;inset:0;inline-size:100%;block-size:100%;margin:0;opacity:0}.views span{padding:8px 14px;font-weight:500}.views b{font-weight:400;color:var(--muted)}.views :checked+span,.pill.set,.button.strong,.button[aria-expanded=true]{background:var(--text);color:var(--background)}.views :checked+span b,.pill.set span{color:inherit;opacity:.75}.views label:focus-within,.steps label:focus-within,.views:has(:focus-visible){outline:2px solid;outline-color:var(--heists-focus, var(--text));outline-offset:2px}.bar{display:flex;flex-wrap:wrap;align-items:center;gap:8px;margin-block-start:12px}.pill{display:inline-flex;align-items:center;gap:6px;min-block-size:32px;padding:4px 12px;border:1px solid var(--axis);border-radius:var(--heists-radius, 16px);font-weight:500}.pill span{font-weight:400;color:var(--muted)}.pill span:empty{display:none}.pill.filters{display:none}.pill:after{content:"";inline-size:6px;block-size:6px;margin-block-start:-3px;border:solid currentColor;border-width:0 1.5px 1.5px 0;rotate:45deg}.pill[aria-expanded=true]:after{rotate:225deg;margin-block-start:3px}input[type=search]{text-overflow:ellipsis;flex:1 1 calc(200 * var(--px));max-inline-size:calc(280 * var(--px));min-inline-size:calc(160 * var(--px));min-block-size:32px;padding-block:4px;padding-inline:24px 4px;border:0;border-block-end:1px solid var(--axis);border-radius:0;appearance:none;background:radial-gradient(circle at var(--start) 9px top 14px,transparent 4px,var(--muted) 4.5px 5.5px,transparent 6px),linear-gradient(calc(45deg * var(--way)),transparent 45%,var(--muted) 45% 55%,transparent 55%) var(--start) 12px top 17px / 5px 5px no-repeat}input::placeholder{color:var(--muted);opacity:1}.left-out{display:flex;flex-wrap:wrap;gap:4px 8px;align-items:baseline;min-block-size:24px;margin-block-start:8px;color:var(--muted)}.link{color:var(--text);text-decoration:underline;text-underline-offset:3px;min-block-size:24px;min-inline-size:24px}.button{min-block-size:32px;padding:4px 12px;border:1px solid var(--axis);border-radius:var(--heists-radius, 4px);font-weight:500}.widen{display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin-block-start:12px}.compact .controls{display:flex;flex-wrap:wrap;gap:12px;align-items:center}.compact .bar{flex:1;margin:0}.compact .left-out{flex-basis:100%;margin:0}.compact .pill.filters{display:inline-flex}.compact .buttons{display:flex;flex-wrap:wrap}.compact .buttons .button{flex:auto;padding-inline:8px}.compact :is(.pill:not(.filters),[type=search]:placeholder-shown:not(:focus)),:is(.compact,.none) :is([data-do="export svg"],[data-do="export json"]){display:none}.none :is(.views,.bar,.left-out .link,.widen,.choices,.legend,[data-do="export png"],[data-do="export csv"]){display:none}.none .left-out{margin:0}.panel[open]{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(calc(210 * var(--px)),100%),1fr));gap:28px 40px}.panel{position:relative;inline-size:auto;margin:12px 0 0;padding:24px;border:1px solid var(--axis);border-radius:var(--heists-radius, 6px);background:none;color:inherit}.panel-head,.fold>summary,.total{display:none}.panel fieldset{position:relative}legend,.panel-end{padding:0}legend{font-weight:600;margin-block-end:8px}.ranges{display:grid;gap:24px;align-content:start}.year-bars{display:flex;align-items:end;gap:4px;block-size:40px;margin-block-end:4px}.year-bars i{flex:1;border:1px solid var(--accent);background:var(--accent)}.year-bars .out{border-color:var(--axis);background:var(--series-6)}.slider{--half: calc(50% / var(--years));position:relative;block-size:28px}.slider:after{content:"";position:absolute;inset-inline:calc(var(--half) * (1 + 2 * var(--before))) calc(var(--half) * (1 + 2 * var(--after)));inset-block-start:calc(50% - 2px);block-size:4px;background:var(--text)}.slider:before{content:"";position:absolute;inset-inline:0;inset-block-start:calc(50% - 1px);block-size:2px;background:var(--axis)}.slider input{position:absolute;z-index:1;inset-inline-start:calc(var(--half) - 12px);inline-size:calc(100% + 24px - 2 * var(--half));block-size:28px;margin:0;background:none;appearance:none;pointer-events:none}.slider input::-webkit-slider-runnable-track{background:none}.slider input::-moz-range-track{background:none}.slider input::-webkit-slider-thumb{appearance:none;inline-size:24px;block-size:24px;border:2px solid var(--text);border-radius:50%;background:var(--background);pointer-events:auto}.slider input::-moz-range-thumb{inline-size:20px;block-size:20px;border:2px solid var(--text);border-radius:50%;background:var(--background);pointer-events:auto}.slider input:focus-visible::-webkit-slider-thumb{background:var(--text)}.slider input:focus-visible::-moz-range-thumb{background:var(--text)}.steppers{display:flex;gap:6px;align-items:center;margin-block-start:8px}.stepper{display:inline-flex;border:1px solid var(--axis);border-radius:var(--heists-radius, 4px)}.stepper button{inline-size:calc(26 * var(--px));min-block-size:30px}.stepper input{inline-size:calc(42 * var(--px));padding:0;border:solid var(--axis);border-width:0 1px;background:none;text-align:center;appearance:textfield}.stepper input::-webkit-inner-spin-button{appearance:none}.steps{display:flex;flex-wrap:wrap;gap:4px}.steps label{position:relative}.steps span{display:flex;align-items:center;justify-content:center;min-inline-size:calc(36 * var(--px));padding:5px 8px;border:1px solid var(--axis);border-radius:var(--heists-radius, 4px)}.steps :checked+span{background:var(--text);color:var(--background)}.check{display:flex;align-items:center;gap:8px;min-block-size:28px}.check span{min-inline-size:0;overflow-wrap:anywhere}.check input{inline-size:calc(16 * var(--px));block-size:calc(16 * var(--px));margin:0;accent-color:var(--text);flex:none}.check b{margin-inline-start:auto;font-weight:400;color:var(--muted)}.consequence{display:block;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));color:var(--muted)}.keys-list .consequence{margin-inline-start:24px}details.consequence{padding-block-end:8px}details.consequence summary{line-height:calc(24 * var(--px));text-decoration:underline}.evidence .keys-list{max-block-size:none}.all-none{position:absolute;inset-block-start:calc(-9px - 18 * var(--px));inset-inline-end:0;display:flex;gap:8px}.all-none .link{color:var(--muted)}.keys-list{max-block-size:320px;overflow:auto}.panel-end{grid-column:1 / -1;display:flex;flex-wrap:wrap;gap:12px;align-items:center;padding-block-start:20px;border-block-start:1px solid var(--grid)}.sheet.panel{position:fixed;inset:max(0px,min(var(--top, 0px),100% - 400px)) 0 auto;inline-size:100%;max-inline-size:600px;block-size:max(var(--sight, 100%),min(400px,100%));max-block-size:none;margin:0 auto;padding:0 16px;border:0;border-radius:0;background:var(--background);overscroll-behavior:contain;scroll-padding-block:56px 120px}.sheet.panel[open]{display:flex;flex-direction:column;gap:0}.sheet .panel-head,.sheet .panel-end{position:sticky;z-index:2;inset-block:0;background:var(--background)}.sheet .panel-head,.sheet .fold>summary{display:flex;flex-wrap:wrap;gap:0 12px;align-items:center;justify-content:space-between;min-block-size:48px}.sheet .link,.sheet summary,.sheet select{min-block-size:44px}.sheet .ranges{gap:0}.sheet .fold,.sheet .amounts{border-block-end:1px solid var(--grid)}.fold>summary{font-weight:500}.fold>summary span{margin-inline-start:auto;font-weight:400;color:var(--muted)}.fold>summary .set{font-weight:600;color:var(--text)}.fold>summary:after{content:"›"}.fold[open]>summary:after{rotate:90deg}.sheet .fold fieldset{padding-block-end:12px}.sheet .all-none{position:static;justify-content:end}.sheet .keys-list{max-block-size:none}.sheet .amounts{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:0 12px}.sheet .amounts legend{float:inline-start;margin:0;font-weight:500}.sheet .amounts select{margin-inline-start:auto;border:0}.sheet .steppers{flex-wrap:wrap;justify-content:space-between;margin-block:4px 12px}.sheet .stepper button{inline-size:44px;min-block-size:44px;touch-action:manipulation}.sheet .stepper input{inline-size:calc(46 * var(--px))}.sheet .steppers .muted{display:none}.sheet .panel-end{flex-direction:column-reverse;align-items:stretch;gap:8px;margin-block-start:auto;padding-block:12px max(12px,env(safe-area-inset-bottom))}.sheet .total{display:inline}.sheet .strong span:first-child,.sheet .panel-end .strong+.button{display:none}select{appearance:none;field-sizing:content;min-block-size:24px;max-inline-size:100%;padding-inline-end:14px;border-block-end:1px solid var(--axis);font-weight:500;text-overflow:ellipsis;background:conic-gradient(from -39deg at bottom,currentColor 78deg,transparent 0) var(--end) 1px center / 8px 5px no-repeat}select option{color:var(--text);background:var(--background)}.charts{display:grid;gap:48px 40px;margin-block-start:32px}.chart{display:grid;grid-row:span 2;grid-template-rows:subgrid;grid-template-columns:minmax(0,1fr);row-gap:0}.companion{margin-block-start:24px}.title{font-size:calc(17 * var(--px));line-height:calc(22 * var(--px));font-weight:600;text-wrap:balance;max-inline-size:34em}.companion .title{display:inline;font-size:calc(13 * var(--px));line-height:calc(18 * var(--px))}.subtitle{margin-block-start:4px;color:var(--muted);max-inline-size:52em;text-wrap:pretty}.companion .subtitle{display:inline;margin-inline-start:4px}.choices{display:flex;flex-wrap:wrap;gap:4px 12px;margin-block-start:2px}.companion .choices{display:inline-flex;margin:0;margin-inline-start:8px}.title:empty,.choices:empty,.keys:empty,.note:empty,.subtitle:empty{display:none}.keys{display:flex;flex-wrap:wrap;gap:4px 16px;margin-block-start:4px;color:var(--muted)}.key{white-space:nowrap}.legend{margin-block-start:4px}.switches{display:flex;flex-wrap:wrap;gap:0 14px;margin-block-start:2px}.switch{min-block-size:28px;text-align:start}.switch[aria-pressed=false],.switches .link{color:var(--muted)}.swatch.dot,.switch:before{content:"";box-sizing:border-box;display:inline-block;inline-size:8px;block-size:8px;margin-inline-end:6px;border:4px solid var(--dot);border-radius:50%;background:none}.swatch.ring,.switch[aria-pressed=false]:before{border-width:1.6px}.swatch.revised{inline-size:5px;block-size:5px;margin-block-end:1px;border-width:2.5px;border-color:var(--axis)}.plot{position:relative;margin-block-start:12px}canvas{display:block;inline-size:100%}.note{margin-block-start:8px;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));color:var(--muted)}.mark,.halo{position:absolute;pointer-events:none}.round{border-radius:50%}.plot.pointed .halo{outline:1px solid var(--text);outline-offset:2px}.aloud,.sheet .fold legend{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}.waffle{display:grid;grid-template-columns:minmax(calc(80 * var(--px)),calc(160 * var(--px))) 1fr;gap:0 16px;align-items:start}.waffle .plot{grid-area:1 / 1;margin:0}.waffle .words{grid-area:1 / 2}.waffle .title{display:block;font-size:calc(20 * var(--px));line-height:calc(26 * var(--px));color:var(--accent)}.waffle .subtitle{display:block;margin:4px 0 0}details>.words{display:block;min-block-size:24px;inline-size:auto;text-align:start;text-decoration:none}details>.words:before{content:"";display:inline-block;inline-size:5px;block-size:5px;margin-inline:2px 8px;margin-block-end:2px;border:solid var(--muted);border-width:0 1.5px 1.5px 0;rotate:calc(45deg - 90deg * var(--way))}details[open]>.words:before{rotate:45deg}details>.words .subtitle{display:inline}.swatch{display:inline-block;inline-size:calc(10 * var(--px));block-size:calc(10 * var(--px));margin-inline-end:6px;background:var(--accent)}.tier-0{background:var(--tier-0)}.tier-1{background:var(--tier-1)}.tier-2,.tier-3{overflow:clip;border:1px solid currentColor;background:none}.tier-2{color:var(--tier-2);background:var(--pale)}.tier-3{color:var(--tier-3)}.tier-2:before,.tier-3:before{content:"";display:block;background:currentColor}.tier-2:before{inline-size:14px;block-size:1.5px;margin:3px -3px;rotate:-45deg;box-shadow:0 3px currentColor,0 -3px currentColor}.tier-3:before{inline-size:2px;block-size:2px;margin:1px;border-radius:50%;box-shadow:4px 0 currentColor,0 4px currentColor,4px 4px currentColor}.rest{border:1px solid var(--axis);background:var(--series-6)}.pale{border:1px solid var(--accent);background:var(--series-5)}.ring{border:1px dashed var(--text);border-radius:50%;background:none}.tip{position:absolute;z-index:2;inline-size:calc(300 * var(--px));max-inline-size:100cqi;padding:12px 14px;border:1px solid var(--axis);border-radius:var(--heists-radius, 6px);background:var(--background);box-shadow:0 6px 20px #00000024;overflow-wrap:anywhere}.tip-text>*{display:block}.tip strong{font-size:calc(14 * var(--px));line-height:calc(20 * var(--px));font-weight:600}.tip .value{font-size:calc(20 * var(--px));line-height:calc(26 * var(--px));font-weight:600;margin-block:2px}.tip .value.dprk{color:var(--accent)}.tip .rule{margin-block-start:8px;padding-block-start:8px;border-block-start:1px solid var(--grid)}.tip .action{margin-block-start:8px;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px))}.tip-bar,.tip-close{display:none}.tip.sheet{display:flex;flex-direction:column;inline-size:100cqi;max-block-size:max(calc(200 * var(--px)),var(--sight) * .45);padding:0}.tip.sheet[popover]{position:fixed;inset:auto 0 0!important;inline-size:auto;max-inline-size:600px;max-block-size:60vh;margin:0 auto;border-block-end:0;border-end-start-radius:0;border-end-end-radius:0;color:inherit}.sheet .tip-text{overflow:auto;overscroll-behavior:contain;padding:12px 14px 4px}.sheet .tip-text strong{padding-inline-end:36px}.sheet .tip-text a{padding-block:13px}.sheet .tip-close{display:block;position:absolute;inset-block-start:0;inset-inline-end:0;inline-size:44px;font-size:calc(20 * var(--px));text-decoration:none}.sheet .tip-bar{display:flex;gap:8px;padding:8px 14px max(8px,env(safe-area-inset-bottom))}.sheet .tip-bar .button{flex:1;min-block-size:44px;touch-action:manipulation}.tip-bar :first-child:before{content:"‹ "}.tip-bar :last-child:after{content:" ›"}.tip.sheet .action{display:none}.sources-panel{margin-block-start:16px}.sources-panel ol{columns:24em 2;column-gap:32px;margin-block:8px 0;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px))}.sources-panel li{list-style:none;break-inside:avoid;padding-block:6px;border-block-start:1px solid var(--grid);overflow-wrap:anywhere}.address{display:block;color:var(--muted);overflow-wrap:anywhere;user-select:all}.root:not(.framed) :is(.tip,td) a+.address{display:none}.table{margin-block-start:56px;padding-block-start:12px;border-block-start:1px solid var(--text)}table{inline-size:100%;margin-block:12px;border-collapse:collapse;font-size:calc(14 * var(--px));line-height:calc(20 * var(--px))}th,td{padding-block:8px;padding-inline:0 12px;text-align:start;vertical-align:top;font-weight:400}thead th{vertical-align:bottom;padding-block-end:6px;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));color:var(--muted);border-block-end:1px solid var(--axis)}tbody tr{border-block-end:1px solid var(--grid)}thead .link{display:block;min-block-size:24px;padding-block-start:6px;color:inherit;text-decoration:none}thead .link:hover{text-decoration:underline}th[aria-sort=ascending] .link,th[aria-sort=descending] .link{color:var(--text);font-weight:600}th[aria-sort=ascending] .link:after{content:" ↑"}th[aria-sort=descending] .link:after{content:" ↓"}td.date{white-space:nowrap}tbody th span:first-child{font-weight:500}td small,th small{display:block;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));color:var(--muted);max-inline-size:46em}td.loss,th.loss{text-align:end;white-space:nowrap}th.loss .link{margin-inline-start:auto}td.sources,th.sources{text-align:end;padding-inline-end:0}td.sources li{list-style:none;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));text-align:start;max-inline-size:12em}:is(.cited,.tip,td.sources) a{display:inline-block;padding-block:4px}summary{list-style:none}.sources summary{display:inline-block;min-inline-size:24px;min-block-size:24px;text-align:center;text-decoration:underline;text-underline-offset:3px}summary::-webkit-details-marker{display:none}.word{display:none}.tag{margin-inline-start:6px;padding:0 5px;border:1px dashed var(--axis);border-radius:3px;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px))}.ledger{display:grid;gap:16px 40px;margin-block-start:56px;padding-block-start:12px;border-block-start:1px solid var(--text)}.ledger>*,.ledger td,.ledger th{min-inline-size:0}.ledger table{margin-block:0 16px}.ledger caption{font-weight:600;text-align:start;font-size:calc(13 * var(--px));line-height:calc(18 * var(--px))}.ledger td,.ledger thead th:not(:first-child){text-align:end;padding-inline-end:0;padding-inline-start:12px}.ledger tbody th,.ledger tbody td{padding-block:4px}.ledger tbody th{inline-size:100%}.ledger tr{border:0}.ledger thead td{border-block-end:1px solid var(--axis)}.ledger .said th,.ledger .said td{font-weight:600}.ledger .said td{white-space:nowrap}.ledger .said small{font-weight:400}.ledger .cited{border-block-end:1px solid var(--grid)}.ledger .cited td{padding:0 0 8px;text-align:start}.ledger td:not([colspan]) small{white-space:nowrap}@container (width < 32em){.ledger tbody th,.ledger td{font-size:calc(12 * var(--px))}.ledger .said td,.ledger td:not([colspan]) small{white-space:normal}}.end{display:flex;flex-wrap:wrap;gap:12px 24px;margin-block-start:32px;padding-block-start:12px;border-block-start:1px solid var(--grid)}.export{display:contents}.buttons{display:flex;align-items:start;gap:8px}.buttons .button{padding-inline:10px}.export-panel{flex-basis:100%;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(calc(280 * var(--px)),100%),1fr));gap:16px 24px}.own-data{flex-basis:100%;display:flex;flex-wrap:wrap;align-items:center;gap:8px 12px;font-size:calc(13 * var(--px));line-height:calc(18 * var(--px))}:host(:is([controls="compact"],[controls="none"])) .own-data{display:none}.dropping:after{content:"";position:absolute;inset:0;z-index:3;border:2px dashed var(--text);background:color-mix(in srgb,var(--background) 85%,transparent);pointer-events:none}.dropping:before{content:attr(data-drop);position:sticky;inset-block-start:40vh;z-index:4;display:block;block-size:0;text-align:center;font-size:calc(17 * var(--px));font-weight:600;pointer-events:none}.copy label{display:block;cursor:default}textarea{display:block;inline-size:100%;margin-block:4px 8px;padding:8px;border:1px solid var(--axis);border-radius:var(--heists-radius, 4px);background:none;color:inherit;font:inherit;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));resize:vertical}.export-panel img{inline-size:100%}.copied{grid-column:1 / -1;color:var(--muted)}.foot{flex:1 1 calc(320 * var(--px));font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));color:var(--muted)}.foot p{max-inline-size:70em;margin-block-end:4px}.foot b{font-weight:600;color:var(--text)}@container (width >= 60em){.charts{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.trend,.incidents,.said{grid-column:1 / -1}}@container (width >= 80em){.ledger{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.ledger>.words{grid-column:1 / -1}.said>div:last-child{display:grid;grid-template-columns:minmax(0,1fr) calc(340 * var(--px));gap:40px}.said .companion{margin:0}}@container (width >= 96em){td.evidence{white-space:nowrap}.charts:not(.trend-first){grid-template-columns:repeat(3,minmax(0,1fr))}.charts:not(.trend-first) .trend{grid-column:auto}}@container (width < 60em){.headline{font-size:calc(25 * var(--px));line-height:calc(31 * var(--px))}.lead{font-size:calc(15 * var(--px));line-height:calc(22 * var(--px))}.figures{display:grid;grid-template-columns:minmax(min-content,2fr) minmax(0,3fr);gap:12px 16px}.figure dd{font-size:calc(20 * var(--px));line-height:calc(26 * var(--px));white-space:normal}.views{display:flex;flex-basis:100%}.views label{flex:1}.views span{flex:1;padding:6px 4px;text-align:center;min-block-size:44px}.views b{display:block}.pill,.button,.steps span,.check,.stepper button,.switch,.switches .link{min-block-size:44px}.pill{border-radius:var(--heists-radius, 22px)}input[type=search]{flex:1 1 calc(140 * var(--px));min-inline-size:0;max-inline-size:none;min-block-size:44px;background-position:0 6px,var(--start) 12px top 23px}.buttons{display:grid;grid-template-columns:repeat(3,1fr);inline-size:100%}.panel{padding:16px}.table table,.table thead,.table tbody{display:block}.table thead tr{display:flex;flex-wrap:wrap;gap:0 16px;border-block-end:1px solid var(--axis)}.table thead th{border:0}thead .link{min-block-size:44px}thead .sources{display:none}.table tbody tr{display:flex;flex-wrap:wrap;gap:2px 12px;padding-block:10px}.table th,.table td{padding:0}.table tbody th{order:-2;flex:1 0 calc(100% - 12px - 96 * var(--px));max-inline-size:calc(100% - 12px - 96 * var(--px))}td.loss{order:-1;inline-size:calc(96 * var(--px))}td.loss small{white-space:normal}td.date,td.kind,td.method,td.evidence,td.sources{font-size:calc(12 * var(--px));line-height:calc(24 * var(--px));color:var(--muted);text-align:start}td.sources li{max-inline-size:none}.sources summary{min-inline-size:44px;text-align:start}.figure-alone{display:none}.word{display:inline}.pill:not(.filters){display:none}.pill.filters{display:inline-flex}}@container (width < 24em){.figures{grid-template-columns:minmax(0,1fr)}.views{flex-direction:column}.views label+label{border-block-start:1px solid var(--axis);border-inline-start:0}.waffle{display:block}.key{white-space:normal}.ledger :is(table,thead,tbody,caption){display:block}.ledger tr{display:flex;flex-wrap:wrap;justify-content:end}.ledger tbody th,.ledger .cited td,.table tbody th{flex:1 0 100%;max-inline-size:none}td.loss{inline-size:100%;text-align:start}}@media(pointer:coarse){.views span,.pill,.button,.link,.switch,.check,.steps span,.stepper button,select,details>.words,details>summary,.sources summary,input[type=search]{min-block-size:44px}summary,.views span{align-content:center}input[type=search]{background-position:0 6px,var(--start) 12px top 23px}:is(.cited,.tip,td.sources) a{padding-block:14px}.slider,.slider input{block-size:44px}.panel legend{margin:0;line-height:44px}.all-none{inset-block-start:-44px}}@media(prefers-reduced-motion:no-preference){.tip:not([hidden]){animation:appear 80ms ease-out}.tip.sheet:not([hidden]){animation:rise .16s ease-out}@keyframes appear{0%{opacity:0}}@keyframes rise{0%{opacity:0;translate:0 12px}}}@media(forced-colors:active){.probe{order:1;background-color:Canvas;border-block-start-color:CanvasText;border-inline-start-color:GrayText;border-inline-end-color:Highlight}.swatch,.switch:before,select,input[type=search]{forced-color-adjust:none}.tier-1{border:1px solid var(--tier-1);background:repeating-linear-gradient(-45deg,var(--pale) 0 3px,var(--tier-1) 3px 4.5px)}.slider:before,.slider:after{background:CanvasText}.views :checked+span,.steps :checked+span,.pill.set,.button.strong,.button[aria-expanded=true]{forced-color-adjust:none;background:Highlight;color:HighlightText}}@container (60em <= width < 96em){th,td{padding-inline-end:8px}td.kind,td.method,td.evidence{hyphens:auto}}.root:lang(ko){word-break:keep-all}.root:lang(ja){word-break:auto-phrase}.root:lang(ar){line-height:1.45}.root:lang(ar) :is(.headline,.lead,.title,.subtitle,.words,.note,.tip *){letter-spacing:0;line-height:1.45}.root[dir=rtl] [lang=en]{direction:ltr;unicode-bidi:isolate;text-align:right}.on-paper{display:none}@media print{:host{container-type:inline-size;min-block-size:0!important}.root{--background: #fff !important;--text: #16181d !important;--muted: #59616b !important;--grid: #e4e7ea !important;--axis: #868e98 !important;--accent: #b3122d !important;--tier-0: #8f0e24 !important;--tier-1: #dc4a5f !important;--tier-2: #b3122d !important;--tier-3: #b3122d !important;--series-5: #f6c3ca !important;--series-6: #eceef1 !important;--pale: #fdeaec !important;--dot: #3a414b !important;--px: 1px !important;background:#fff;color-scheme:light;print-color-adjust:exact}@supports (zoom: tan(atan2(1cqi,1px))){.root{inline-size:842px;zoom:tan(atan2(100cqi,842px))}}.filters,.widen,.newer .button,.newer details:not([open]),.choices,.legend,.companion,.ledger,.export,.own-data,.more,.tip,.plot:has(svg)>:not(svg){display:none}.on-paper{display:block;inline-size:100%;block-size:auto}.figures{flex-wrap:nowrap;column-gap:40px}.trend,.incidents,.said,.said>div:last-child{display:block}.charts{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.chart,tr,.note{break-inside:avoid}.table{margin-block-start:40px}.table .title,thead,.sources-panel .words{break-after:avoid}thead .link{display:contents}.table table{font-size:13px;line-height:17px}.table th,.table td{padding-block:5px}td.evidence{white-space:nowrap}.sources-panel .words:before{display:none}.sources-panel a{text-decoration:none}.sources-panel ol{columns:3;column-gap:24px;font-size:10px;line-height:12px}.sources-panel li{padding-block:2px}.sources-panel .address{display:inline;margin-inline-start:4px}}';var kn=["dragenter","dragover","dragleave","drop","change"];function Sn(i,n){let e=i.shadowRoot,t=r=>{if(r.type==="change"){let{files:h,type:x}=r.target;if(x!=="file"||!h.length)return;n(h[0]),r.target.value="";return}if(!r.dataTransfer?.types.includes("Files")||/^(compact|none)$/.test(i.getAttribute("controls")))return;r.preventDefault();let[a,o]=r.dataTransfer.files,u=r.type!=="drop"&&!(r.type==="dragleave"&&!e.contains(r.relatedTarget));e.querySelector(".root").classList.toggle("dropping",u),r.dataTransfer.dropEffect="copy",r.type==="drop"&&a&&n(o?[a,o]:a)};for(let r of kn)e.addEventListener(r,t);return()=>kn.forEach(r=>e.removeEventListener(r,t))}var J=["incidents","estimates","claims","sources"];var Ne=[[/^PK\x03\x04[^]*(?:\[Content_Types\]|xl\/|spreadsheet)/,"an Excel workbook (.xlsx), not text: save it as CSV"],[/^PK\x03\x04/,"a ZIP archive, not data: unpack it first"],[/^\xd0\xcf\x11\xe0/,"an old Excel workbook (.xls), not text: save it as CSV"],[/^\x1f\x8b/,"a gzip archive, not data: unpack it first"],[/^%PDF/,"a PDF, not data"],[/^(?:\x89PNG|GIF8|\xff\xd8\xff|RIFF....WEBP)/,"a picture, not data"],[/^\s*<(?:[^]*<)?!?(?:doctype )?(?:html|head|body|script)\b/i,"a web page (HTML), not data"],[/^\s*</,"XML, not data"],[/\0/,"no text: wanted CSV or JSON"]],v=class extends Error{constructor(n,e){super(e),this.code=n}};function zn(i,n,e){let t={base:n,control:new AbortController,files:[],host:"",size:0,last:Date.now()},r=!1,a=setInterval(()=>{t.host&&e("loading",t.host,t.size/1048576),t.waits&&Date.now()-t.last>3e4&&t.control.abort(t.stalled=!0)},250),o=(...u)=>{clearInterval(a),r||e(...u)};return Oe(t,i).then(()=>o("files",t.origin,t.files),u=>{t.control.abort(),o("failure",...De(u))}),()=>{r=!0,clearInterval(a),t.control.abort()}}function De(i){return i instanceof v?[i.code,i.message]:[i instanceof RangeError?"memory":"data",`the data could not be read: ${i.message}`]}async function Oe(i,n){try{let e=An(n);if(e==="Blob"||e==="File"){i.origin="";let t=B(n.name??"data.csv");if(n.size>64*1048576)throw ln(t,n.size);await on(i,t,new Uint8Array(await n.arrayBuffer()))}else if(e==="HTMLScriptElement")await on(i,"inline data",new TextEncoder().encode(n.textContent));else if(e==="URL"||typeof n=="string"){let t=Nn(n,i.base,r=>`${r} is no address`);i.origin=t.host||void 0,i.files.address=t.href,await En(i,t)}else{if(n?.[0]instanceof Blob)throw new v("data","wanted one file, read several");await Dn(i,"",n)}}catch(e){throw e instanceof Error?e:new v("data","the data could not be read")}}function An(i){return Object.prototype.toString.call(i).slice(8,-1)}async function En(i,n,e){let t=n.protocol==="data:"?"data.csv":n.pathname.split("/").pop()||n.host;await on(i,t,await Ce(i,n,t),n,e)}function Nn(i,n,e){let t=URL.canParse?.(i,n)??!0?new URL(i,n):null;if(!t||!/^(?:https?|file|data|blob):$/.test(t.protocol))throw new v("data",e(cn(i)));return t}async function Ce(i,n,e){let{signal:t}=i.control,r=null,a=o=>r=o.effectiveDirective;document.addEventListener("securitypolicyviolation",a),i.host=n.host,i.waits=!0,i.last=Date.now();try{let o=await fetch(n.href,{signal:t});if(!o.ok)throw new v("http",`${e}: ${n.host} answered ${`${o.status} ${o.statusText}`.trim()}`);let u=+o.headers.get("content-length");if(i.size+u>64*1048576)throw ln(e,u);return await Ue(i,o,e)}catch(o){throw await new Promise(u=>setTimeout(u)),i.stalled?new v("http",`${e}: ${n.host} has sent nothing for ${3e4/1e3} seconds`):typeof o.code=="string"&&!(o instanceof v)?new v("cors",o.message):o instanceof v||o instanceof RangeError?o:Te(i,n,r)}finally{i.waits=!1,document.removeEventListener("securitypolicyviolation",a)}}async function Ue(i,n,e){let t=n.body?.getReader(),r=[],a=0;for(let u;t&&!(u=await t.read()).done;)if(r.push(u.value),a+=u.value.length,i.size+=u.value.length,i.last=Date.now(),i.size>64*1048576)throw ln(e,0);let o=new Uint8Array(a);for(let u,h=a;u=r.pop();)o.set(u,h-=u.length);return o}function ln(i,n){let e=n?`is ${Math.ceil(n/1048576)} MB long`:"does not end";return new v("data",`${i} ${e}; wanted at most 64 MB`)}function Te(i,{href:n,protocol:e,origin:t,host:r},a){if(a)return new v("csp",`${n} could not be read: the page's Content-Security-Policy must allow it by ${a} ${t}`);let o=(u,h)=>new v(u,`${n} could not be read: ${h}`);return e==="file:"?o("cors","a browser lets no page read files from disk by their address; choose the file instead"):i.size?o("http","the connection broke off"):t===location.origin?o("http",`${r} does not answer`):o("cors","the address does not answer, or its server does not send Access-Control-Allow-Origin")}async function on(i,n,e,t,r){(e[0]===255&&e[1]===254||e[0]===254&&e[1]===255)&&(e=new TextEncoder().encode(new TextDecoder(e[0]===255?"utf-16le":"utf-16be").decode(e)));let o=String.fromCharCode(...e.subarray(0,2e3)).replace(/^\xef\xbb\xbf/,""),u=Ne.find(([h])=>h.test(o));if(u)throw new v("data",`${n} is ${u[1]}`);if(!/^\s*[[{]/.test(o))return void(i.files[r??0]=[n,e]);await Dn(i,n,Ie(n,new TextDecoder().decode(e)),t,r)}async function Dn(i,n,e,t,r){let a=u=>[n,u].filter(Boolean).join(": "),o=(u,h=0)=>i.files[h]=[a(`${J[h]}[]`),Le(u,a(J[h]))];if(Array.isArray(e))return o(e,r);if(r!==void 0)throw D(n,"wanted CSV or a list of rows",e);if(!e||typeof e!="object")throw D(n,'wanted a URL, a Blob, a list of rows, or an object with a list "incidents"',e);if(i.files.created??=e.created,Array.isArray(e.resources))return _e(i,a,e.resources,t);for(let[u,h]of J.entries()){let x=e[h]??[];if(!Array.isArray(x))throw D(a(h),"wanted a list of rows",x);x.length&&o(x,u)}if(!i.files[0])throw D(n,'wanted a list "incidents" with rows, or "resources" as a datapackage.json has',e)}async function _e(i,n,e,t){let r=[];for(let[a,o]of e.entries()){let u=J.indexOf(o?.name);if(u<0)continue;let h=n(`resources[${a}].path`);if(i.origin==="")throw new v("data",`${h}: a page cannot read the other files of a package from disk; choose the CSV with the incidents`);if(typeof o.path!="string")throw D(h,"wanted the address of a CSV file",o.path);let x=Nn(o.path,t??i.base,z=>`${h}: wanted an address on http or https, read ${z}`);if(!/^http/.test(x.protocol))throw D(h,"wanted an address on http or https",o.path);if(x.href===t?.href)throw D(h,"wanted another file than the package itself",o.path);r.push([x,u])}if(!r.some(([,a])=>!a))throw new v("data",`${n("resources")}: wanted one whose name is "incidents"`);for(let[a,o]of r)await En(i,a,o)}function Le(i,n){if(!i.length)throw new v("data",`${n}: the list is empty; wanted rows with date, target, amount_usd`);if(i.length>1e6)throw new v("data",`${n}: wanted at most 1000000 rows, read ${i.length}; more go as CSV`);let e=new Set;return Array.from(i,(t,r)=>{if(!t||typeof t!="object"||Array.isArray(t))throw D(`${n}[${r}]`,"wanted an object",t);return Object.entries(t).map(([a,o])=>{e.add(a);let u=`${n}[${r}].${B(a)}`;if(e.size>200)throw new v("data",`${u}: wanted at most 200 columns`);return[a,On(o,u)]})})}function On(i,n){if(Array.isArray(i))return i.map(e=>`${On(e,n)}`);if(i==null)return null;if(typeof i=="bigint")return`${i}`;if(!/^(?:string|number|boolean)$/.test(typeof i))throw D(n,"wanted a text, a number, true, false, null or a list of texts",i);return i}function D(i,n,e){let t=Array.isArray(e)?"a list":e&&typeof e=="object"?Fe(e):null;return new v("data",`${i&&`${i}: `}${n}, read ${t??(typeof e=="function"?"a function":cn(e))}`)}function Fe(i){let n=An(i);if(n!=="Object")return`a ${n}`;let e=Object.keys(i);return e.length?`an object with ${B(e.join(", "))}`:"an empty object"}function cn(i){return typeof i=="string"?`"${B(i)}"`:B(String(i))}function B(i){return i=i.replace(/[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g,""),i.length>80?`${i.slice(0,80)}…`:i}function Ie(i,n){try{return JSON.parse(n)}catch{let e=je(n),t=n.slice(0,e).split(`
`),r=n.slice(e,e+20).split(/\s*\n/)[0];throw new v("data",`${i}, line ${t.length}, column ${t.at(-1).length+1}: this is no JSON, read ${r.trim()?cn(r):"the end"}`)}}function je(i){let n=/[\s]*(?:([[{])|([\]}])|([,:])|("(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y,e=[],t="value",r=!1;for(;;){let a=n.lastIndex,[o,u,h,x,z]=n.exec(i)??[],E=h&&(t==="next"||r)&&h==={"[":"]","{":"}"}[e.at(-1)],C=x?x===t||x===","&&t==="next"&&e.length:h?E:z&&t==="key"?!0:t==="value";if(!o||!C)return a+/^\s*/.exec(i.slice(a))[0].length;u&&e.push(u),h&&e.pop();let O=e.at(-1)==="{";r=!!u,t=u||x===","?O?"key":"value":x?"value":t==="key"?":":"next"}}var K={en:`The interactive figure is not shown, because the rules of this page forbid its program.
The interactive figure is not shown, because this browser does not run its program.
The interactive figure is not shown, because its program could not be started.`,ko:`이 페이지의 보안 설정 때문에 대화형 그래픽을 표시할 수 없습니다.
이 브라우저에서는 대화형 그래픽을 실행할 수 없습니다.
대화형 그래픽을 시작하지 못했습니다.
8억;4만
 달러
%
<1%
%포인트
건
 중 
억 달러, 전체 중
발표치
년
–년
–
–
–
부터
까지
연중 일부
, 
, 
, 
 또는 
no
유엔 패널 목록
정부 지목
전체 사건
대상
수법
조직
근거
국가
거래소
기타 디파이
브리지
지갑업체
게임
도박
결제
펀드
수탁업체
개인 보유자
기타
거래소
디파이
브리지
지갑
게임
도박
결제
펀드
수탁업체
개인 보유자
기타
사회공학
개인키 탈취
악성코드
위장 IT 인력
스마트계약 결함
공급망
화면 위조
불명
정부
유엔 패널
분석업체
연구자
명시 없음
북한, 조직 미상
불명
명시 없음
나머지
유엔 패널
유엔 패널(한 국가 인용)
미사일
미사일 등
대량살상무기 전체
비율 제시 없음
전 세계 수치 없음
북한 수치 없음
비중을 낼 수 없는 수치
같은 판의 두 수치 없음
이 데이터에 전 세계 수치 없음
현재 선택
이 목록
 
; 
: 


 도난당한 암호화폐의 가 북한 몫( 집계)
 플랫폼에서 도난당한 암호화폐의 가 북한 몫( 집계)
 거래소에서 도난당한 암호화폐의 가 북한 몫( 집계)
 플랫폼과 개인 지갑에서 도난당한 암호화폐의 가 북한 몫( 집계)
 집계로는 이 기간 북한의 비중을 낼 수 없음
전 세계 도난액 중 북한의 비중. 필터 중 연도만 적용된다.
전 세계 플랫폼 도난액 중 북한의 비중. 필터 중 연도만 적용된다.
전 세계 거래소 도난액 중 북한의 비중. 필터 중 연도만 적용된다.
전 세계 플랫폼과 개인 지갑 도난액 중 북한의 비중. 필터 중 연도만 적용된다.
같은 판의 두 수치를 나눠 자체 계산.
: 발표치.
: 발표치. 나머지: 같은 판의 두 수치를 나눠 자체 계산.
회색 점: 최초 발표치.
회색 점: 최신판.
가로 괄호: 비중 계산에 쓰인 수치의 범위.
무엇을 노렸나
어떤 수법을 썼나
어느 조직이 지목됐나
누가 그렇게 보나
피해자는 어디에 있나
 중 비중
100달러 중 달러
 자금 기준.  주장, .
 자금 기준. 익명 회원국 주장, . 유엔 패널이 인용했을 뿐 패널의 조사 결과가 아니다.
: 
: , .
 자금에 관한  수치: 
유엔 패널이 인용한 한 국가 주장: 무기 자금의 가 불법 사이버 수단에서 나온다
이 발언 주체들은 무기 자금에 관한 주장 없음
이 데이터에 무기 자금에 관한 주장 없음
무기 자금에 관한 주장들
공개된 주장, 오래된 순. 가리키는 프로그램이 서로 달라 추세로 이을 수 없다. 필터는 적용되지 않고 발언 주체 선택만 적용된다.
외화 수입에서 차지하는 비중
도난 자금의 몫, 단위 %. 위와는 다른 물음
이 선택으로는 그릴 것이 없음
점선: 필터가 없을 때.
연도별 도난액, 가장 강한 근거별.
연도별 도난액, 대상 유형별.
연도별 도난 건수, 가장 강한 근거별.
연도별 도난 건수, 대상 유형별.
첫해부터의 누적 도난액, 가장 강한 근거별.
첫해부터의 누적 도난액, 대상 유형별.
세로선: 확인된 최저–최고 수치.
다른 해는 회색.
()
까지 누적 
년 말까지 누적 
 
도난이 가장 많았던 때는 , 건 중 건
피해가 가장 컸던 때는 , 
피해가 가장 컸던 때는 , 로 목록의 
피해가 가장 컸던 때는 , 로 합계의 
같은 해, 서로 다른 집계
이름 아래: 발표일.
작은 점: .
같은 해의 다른 집계
연중 일부
최초판, 이후 수정
최신판, 수정치
이 선택으로는 그릴 도난이 없음
원 하나가 도난 한 건, 위치는 발생일. 넓이는 피해액, 채움은 가장 강한 근거.
원 없이 표에만 있는 것: , 그려진 모든 것보다 작다.
도난 1건: , 
피해액을 알 수 없는 도난 
 중 최대 사건이 합계의 를 차지
큰 사건 여섯이 합계의 를 차지
언제 무엇이라 했나
누적 집계 에 이르러(, )
이 발언 주체들은 누적 집계 없음
점 하나가 발표 한 건, 위치는 발표일. 세는 사건과 기간이 서로 달라 선으로 잇지 않는다.
위로 뻗은 선은 “최소”, 위의 가로선은 “최대”.
필터는 적용되지 않고 발언 주체 선택만 적용된다.
다른 단위: .
(, )
비용·예산·수출에 관한 발표들
회색: 한 해에 관한 다른 기관의 수치. 빨간색: 그해 도난액(현재 선택). 규모를 가늠하려 나란히 놓았을 뿐 비율이 아니다.
막대 없음(한 해 전체의 지출·예산·수출 금액이 아님): .
행
달러
도난액(현재 선택)
현재 선택에 도난 없음
총 도난액
공격 건수
지갑 보유액
지갑 보유액, 선마다 10배
유엔
정부
기업
연구소
약 
최소 
최대 
연 
공격 건
년 
핵
미사일 등 프로그램
핵무기
대량살상무기
플랫폼
거래소
개인 지갑 포함 전체
전 유엔 패널 위원들
. 
가장 강한 근거: 
북한의 암호화폐 절도, 종합 데이터, 판
, 년 집계
, , 년 집계
 발표
 발표,  집계
판
판,  집계
판: 
판,  집계: 
수치 범위로는 
최초 발표보다  낮음
최초 발표보다  높음
최신판보다  낮음
최신판보다  높음
(하한 )
북한 
전 세계 
,  발표
(발표치)
(발표치); 
(자체 계산): 
Enter 키로 전체 다시 보기
Enter 키로 이것만 보기
Enter 키로 모든 연도 다시 보기
Enter 키로 년만 보기
Enter 키로 사각형에 표시
 자금 중 비중
대상 기간: 
 이후
까지
년 ,  중
까지의 데이터
까지 누적 
년 말까지 누적 
, 년 확인된 최저–최고 수치
이 가운데 건 이견 있음
년 최대: , 
가장 강한 근거별
발표된 수치로 계산.
범위: 
첫 발표 , 
다시 , 
이후 , 
 상향한 , 
 하향한 , 
 상향, 
 하향, 
이견 있음: 지목이 반박됐거나 중복 집계일 수 있음
피해액 전부 또는 거의 전부 반환
출처에 따라 에서 
유엔 목록 
제재모니터링팀 
유엔 패널 목록에 의심 사건으로 기재
북한 소행으로 지목: 
그 밖에 곳
목록 합산: 행, . 발표치는 
제재모니터링팀 표 합산: 행, . 발표치는 
데이터 합산: 행, . 발표치는 
막대 하나가 한 해, 금액은 유엔 목록 기재액. 빨간색은 패널 보고서가 따로 언급한 것. 필터는 적용되지 않는다.
막대: 이 데이터의 행. 점: 발표치. 필터는 적용되지 않는다.
반올림: 합계를 발표된 자릿수로 맞추면 발표치와 같음. 내역 없음: 발표치가 행의 합계보다 큼.
: 건수 ; 달러 
, 이 데이터
차이
 발표
없음
반올림
내역 없음
이 데이터가 더 큼
유엔 목록 금액 기준
자체 표 금액 기준
전체 사건, 가장 유력한 금액 기준
사건 범위
필터
연도
피해액
이견
전체
포함
제외
피해자·수법·메모 검색
초기화
첫해
마지막 해
첫해 1년 앞으로
첫해 1년 뒤로
–
마지막 해 1년 앞으로
마지막 해 1년 뒤로
최소 피해액, 달러
금액
가장 유력
유엔 목록 기재액
확인된 최저
확인된 최고
이견 있는 사건
포함
완료
모두 초기화
 표시.
모두
없음
설명
모든 연도
모든 대상
모든 수법
모든 조직
모든 근거
모든 국가
모든 피해액
이견 포함
검색어 없이
집계 기관
판
최신판
최초 발표
분류 기준
대상별
수법별
조직별
근거별
국가별
표시 단위
미국 달러
도난 건수
누적액
막대 구분
발언 주체: 종 중 
유엔
정부
기업
연구소
다른 집계:  중 
다른 집계: 모두
다른 집계: 없음
막대 없는 발표 더 보기
이전
다음
닫기
, 피해액 큰 순
, 피해액 작은 순
, 최신순
, 오래된 순
, 피해자순
, 유형순
, 수법순
, 근거순
날짜
피해자
유형
수법
근거
피해액, 달러
출처
건수
달러
이견 있음
반환됨
건 모두 보기
간략히 보기
출처 건
출처 건: 
현재 선택의 출처
표시된 내용의 출처가 데이터에 없다.
, 
행에 인용
출처 건, 가장 많이 인용된 것:
저장·인용·공유
PNG 저장
SVG 저장
CSV 저장
JSON 저장
인용
링크
퍼가기
복사
복사됨
텍스트가 선택됐습니다. 키보드나 메뉴로 복사하세요
파일이 저장되지 않았다면 텍스트를 복사해 이 이름의 파일로 저장하세요
파일이 저장되지 않았다면 그림을 마우스 오른쪽 단추로 누르거나 길게 눌러 저장하세요
이 페이지의 규칙 때문에 그림을 표시할 수 없습니다. SVG는 복사할 수 있습니다
문장
현재 선택 링크
현재 선택, “” 속성값
실시간: 데이터가 바뀌면 함께 바뀜
고정: 오늘 상태 그대로 유지
예상과 다른 셀 개:
제외된 행 개:
제외된 행 개, 그 밖에도 예상과 다른 내용:
그 밖에 개
.
사용자 파일
이 페이지의 자체 데이터
 데이터
에서 데이터를 불러오는 중…
에서 데이터를 불러오는 중: MB…
다시 시도
내 파일 열기…
데이터는 브라우저 밖으로 나가지 않습니다.
원래 데이터로 돌아가기
여기에 파일을 놓으세요
 ,  합계 
 ,  합계 
 (),  합계 
 (),  합계 
 없음
 중 이 선택에 맞는 것 없음
유엔 패널 목록의 도난
각국 정부가 북한 소행으로 지목한 도난
정부가 지목한 도난
북한 소행으로 지목된 도난
유엔 패널이 의심 사건으로 올린 도난
북한 소행으로 지목됐거나 유엔 패널이 의심 사건으로 올린 도난
(유엔 목록에 금액이 있는 것)
에서 
년–
 / 
대상은 
대상 종
대상 선택 없음
수법은 
수법 종
수법 선택 없음
조직은 
조직 곳
조직 선택 없음
근거는 
근거 종
근거 선택 없음
국가는 
개국
국가 선택 없음
기타 대상
불명
 이상
이견 있는 사건 제외
검색어 “”
조건: .
최대 사건은  , 합계의 다.
피해자는 , 발생 시기는 .
패널은 이를 의심 사건이며 조사 중이라고 적었다.
건 중 에 근거한다.
건은 
건은 
모두 에 근거한다.
정부 발표
유엔 패널의 의심 사건 목록
분석업체 지목
독립 연구자의 지목이나 잠정적 발언
 이후 데이터가 바뀌었다: .
추가 
삭제 
금액 정정 건
지목 변경 건
기타 수정 건
공표 내용 변경 건
총액  증가()
총액  감소()
현재 선택: .
현재 선택의 건수와 금액은 그대로다.
 → 
변경 내용
기타 수정
새 데이터 보기
이전 데이터 보기
도난액, 
같은 사건의 최저–최고
도난 건수, 이견 없음
도난 건수, 이견 건
최대: , 
가장 유력한 금액
유엔 목록 기재액
확인된 최저 금액
확인된 최고 금액
제외된 사건 없음.
 제외.
() 제외.
유엔 목록에 금액 없음: .
정부(기관, 검찰, 경찰 또는 여러 정부의 모임)가 북한 소행으로 지목.
유엔 전문가 패널이 의심 사건으로 올려 조사 중. 지목한 정부는 없음.
분석·보안업체가 지목. 정부나 유엔 패널의 지목은 없음.
독립 연구자가 지목했거나 당국자가 잠정적으로 언급: 가장 약한 단계.
누가 지목했는지 데이터에 없음.
: −, −
정부가 지목한 사건 제외 시
유엔 패널 목록이 가장 강한 근거인 사건 제외 시
업체 지목이 가장 강한 근거인 사건 제외 시
독립 연구자나 잠정적 발언만 지목한 사건 제외 시
누가 지목했는지 데이터에 없는 사건 제외 시
이견 있는 사건 제외 시
출처
집계 방법
데이터
상태
현재 선택에 명시된 출처 없음.
; 그 밖에 곳, 행별 표기.
도난 당시 달러 가치이며 동결·반환된 금액을 빼지 않았다. 지목은 해당 기관의 판단이지 판결이 아니다.
 작성, SHA-256 .
이 프로젝트의 데이터가 아님: .
북한의 암호화폐 절도, 종합 데이터: 
선택된 행 없음.
행, ().
행, (), 최저–최고 .
선택: ; .
선택: ; 필터 없음.
, 판.
데이터:  작성, SHA-256 .
데이터: .
상태: “”.
,  열람`,ja:`このページのセキュリティ設定により、操作できる図は表示されません。
このブラウザーでは操作できる図を実行できません。
操作できる図を開始できませんでした。
8億;4万
ドル
%
<1%
ポイント
件
のうち
億ドル、総額中
公表値
年
–年
–
–
–
から
まで
年の一部
、
、
、
、
no
国連パネル一覧
政府が名指し
全事件
標的
手口
組織
根拠
国
取引所
その他DeFi
ブリッジ
ウォレット業者
ゲーム
賭博
決済
ファンド
保管業者
個人保有者
その他
取引所
DeFi
ブリッジ
ウォレット
ゲーム
賭博
決済
ファンド
保管業者
個人保有者
その他
人をだます手口
秘密鍵の窃取
マルウエア
偽装IT労働者
契約コードの欠陥
供給網
画面の偽装
不明
政府
国連パネル
分析会社
研究者
記載なし
北朝鮮、組織名なし
不明
記載なし
それ以外
国連パネル
国連パネル（ある国を引用）
ミサイル
ミサイルなど
大量破壊兵器全般
割合の明示なし
世界全体の数値なし
北朝鮮の数値なし
割合を出せない数値
同じ版の2数値なし
このデータに世界全体の数値なし
この選択
この一覧

；
：


に盗まれた暗号資産のが北朝鮮に（集計）
にプラットフォームから盗まれた暗号資産のが北朝鮮に（集計）
に取引所から盗まれた暗号資産のが北朝鮮に（集計）
にプラットフォームと個人ウォレットから盗まれた暗号資産のが北朝鮮に（集計）
集計では、この期間の北朝鮮の割合は出せない
世界の盗難額に占める北朝鮮の割合。年以外のフィルターは効かない。
世界のプラットフォームからの盗難額に占める北朝鮮の割合。年以外のフィルターは効かない。
世界の取引所からの盗難額に占める北朝鮮の割合。年以外のフィルターは効かない。
世界のプラットフォームと個人ウォレットからの盗難額に占める北朝鮮の割合。年以外のフィルターは効かない。
同じ版の2数値から独自に算出。
は公表値。
は公表値、ほかは同じ版の2数値から独自に算出。
灰色の点：最初の公表値。
灰色の点：最新版の値。
横の括弧：割合のもとになる数値の幅。
何が狙われたか
どんな手口か
どの組織とされるか
誰がそう言うのか
被害者はどこにいるか
に占める割合
100ドルのうちドル
の資金について。の主張、。
の資金について。匿名の加盟国の主張、。国連パネルが引用したもので、パネルの認定ではない。
：
：、。
の資金についてのの数字：
国連パネルが引用したある国の主張：兵器資金のは不正なサイバー手段から
これらの発言者に兵器資金についての主張なし
このデータに兵器資金についての主張なし
兵器資金について言われてきたこと
公表された主張、古い順。対象の計画が異なり、推移としてはつなげない。フィルターは効かず、発言者の選択だけを反映する。
外貨収入に占める割合
盗みによる分、単位%。上とは別の問い
この選択では描くものがない
破線：フィルターなしの場合。
年ごとの盗難額、最も強い根拠別。
年ごとの盗難額、標的の種類別。
年ごとの盗難件数、最も強い根拠別。
年ごとの盗難件数、標的の種類別。
最初の年からの累計盗難額、最も強い根拠別。
最初の年からの累計盗難額、標的の種類別。
縦線：確認できた最低–最高の数値。
ほかの年は灰色。
（）
までに累計
年末までに累計
に
盗難が最も多いのは：件のうち件
被害が最大なのは：
被害が最大なのは：、一覧の
被害が最大なのは：、合計の
同じ年、異なる集計
名前の下：公表日。
小さな点：。
同じ年の他の集計
年の一部
初版、のちに改訂
最新版、改訂後
この選択では描く盗難がない
円1つが盗難1件、位置は発生日。面積は被害額、塗りは最も強い根拠。
円がなく表だけにあるもの：、描かれたどれよりも小さい。
盗難1件：、
被害額不明の盗難
のうち最大の1件が合計のを占める
最大の6件が合計のを占める
いつ何が言われたか
累計の公表値はに（、）
これらの発言者に累計なし
点1つが発表1件、位置は公表日。数える盗難も期間も異なり、線ではつながない。
上に伸びる線は「少なくとも」、上端の横線は「最大」。
フィルターは効かず、発言者の選択だけを反映する。
他の単位：。
（、）
費用・予算・輸出について言われたこと
灰色：ある1年について他者が示した額。赤：その年の盗難額（この選択）。規模の目安に並べたもので、比率ではない。
棒なし（丸1年の支出・予算・輸出の額ではない）：。
行
ドル
盗難額（この選択）
この選択に盗難なし
盗難総額
攻撃件数
ウォレット残高
ウォレット残高、線ごとに10倍
国連
政府
企業
研究機関
約
少なくとも
最大
年間
攻撃件
年
核
ミサイルなどの計画
核兵器
大量破壊兵器
サービス
取引所
個人ウォレット含む全体
国連パネルの元委員
。
最も強い根拠：
北朝鮮の暗号資産窃取、集約データ、版
、年分
、、年分
公表
公表、対象は
版
版、対象は
版：
版、対象は：
数値の幅では
最初の公表値より低い
最初の公表値より高い
最新版より低い
最新版より高い
（下限）
北朝鮮
世界全体
、公表
（公表値）
（公表値）；
（独自に算出）：
Enterキーで全体に戻す
Enterキーでこれだけ表示
Enterキーで全年に戻す
Enterキーで年だけ表示
Enterキーで正方形に表示
の資金に占める割合
対象期間：
以降
まで
年の、のうち
までのデータ
までに累計
年末までに累計
、年に確認できた最低–最高の数値
うち件に異論あり
年の最大：、
最も強い根拠別
公表値から算出。
幅：
当初、
再び、
その後、
引き上げて、
引き下げて、
引き上げ、
引き下げ、
異論あり：犯行の特定に反論があるか、二重計上の可能性
全額かほぼ全額が返還された
出典によりから
国連の一覧では
監視チームでは
国連パネルが疑いとして一覧に記載
北朝鮮の犯行と指摘：
ほか者
一覧の合算：行で、公表値は
監視チームの表の合算：行で、公表値は
データの合算：行で、公表値は
棒1本が1年、金額は国連の一覧の記載額。赤はパネルの報告書が個別に挙げたもの。フィルターは効かない。
棒：このデータの行。点：公表値。フィルターは効かない。
四捨五入：合計を公表値の桁数にそろえると公表値と同じ。内訳なし：公表値が行の合計より多い。
：件数 ；ドル 
、このデータ
差
公表
なし
四捨五入
内訳なし
このデータが上回る
国連の一覧の金額
その表の金額
全事件、最も有力な金額
事件の範囲
フィルター
年
被害額
異論
全て
含む
除く
被害者・手口・注記を検索
リセット
最初の年
最後の年
最初の年を1年前に
最初の年を1年後に
–
最後の年を1年前に
最後の年を1年後に
最小の被害額、ドル
金額
最も有力
国連一覧の記載額
確認できた最低
確認できた最高
異論のある事件
含める
完了
すべてリセット
を表示。
全て
なし
説明
全年
全標的
全手口
全組織
全根拠
全ての国
全被害額
異論を含む
検索語なし
集計者
版
最新版
最初の公表値
分類
標的別
手口別
組織別
根拠別
国別
単位
米ドル
盗難件数
累計
積み上げ
発言者：種のうち
国連
政府
企業
研究機関
他の集計：のうち
他の集計：全て
他の集計：なし
棒のない発表をさらに表示
前へ
次へ
閉じる
、被害額の大きい順
、被害額の小さい順
、新しい順
、古い順
、被害者順
、種類順
、手口順
、根拠順
日付
被害者
種類
手口
根拠
被害額、ドル
出典
件数
ドル
異論あり
返還
件すべて表示
表示を減らす
出典件
出典件：
この選択の出典
表示内容の出典はデータにない。
、
行が引用
出典件、引用の多いもの：
保存・引用・共有
PNGで保存
SVGで保存
CSVで保存
JSONで保存
引用
リンク
埋め込み
コピー
コピー済み
テキストを選択しました。キーボードかメニューでコピーしてください
ファイルが保存されなかった場合は、テキストをコピーしてこの名前のファイルに保存してください
ファイルが保存されなかった場合は、画像を右クリックまたは長押しして保存してください
このページの規則により画像を表示できません。SVGはコピーできます
文章
この選択へのリンク
この選択、属性「」用
自動更新：データの更新とともに変わる
固定：今日のまま変わらない
想定外のセル個：
行を除外：
行を除外、ほかにも想定外あり：
ほか件
。
手元のファイル
このページ独自のデータ
のデータ
からデータを読み込んでいます…
からデータを読み込んでいます：MB…
もう一度試す
自分のファイルを開く…
データがブラウザの外に出ることはありません。
元のデータに戻る
ここにファイルをドロップ
、に計
、に計
（）、に計
（）、に計
なし
のうち、この選択に合うものなし
国連パネルの一覧にある盗難
各国政府が北朝鮮の犯行とする盗難
政府が名指しした盗難
北朝鮮の犯行とされる盗難
国連パネルが疑いとして挙げた盗難
北朝鮮の犯行とされるか、国連パネルが疑いとして挙げた盗難
（国連の一覧に金額があるもの）
で
年–
／
標的は
標的は種
標的の選択なし
手口は
手口は種
手口の選択なし
組織は
組織
組織の選択なし
根拠は
根拠は種
根拠の選択なし
国は
カ国
国の選択なし
その他の標的
不明
以上
異論のある事件を除く
検索語「」
条件：。
最大はので、合計の。
被害者は、発生は。
パネルは「疑いがあり調査中」の事件としている。
件のうちに基づく。
件は
件は
すべてに基づく。
政府の発表
国連パネルによる疑い事例の一覧
分析会社の指摘
独立系研究者の指摘または暫定的な発言
以降のデータの変更：。
追加
削除
金額の訂正件
犯行特定の変更件
その他の修正件
公表内容の変更件
総額増（）
総額減（）
この選択：。
この選択の件数と総額は変わらない。
 → 
変更内容
その他の修正
新しいデータを表示
以前のデータを表示
盗難額、
同じ盗難の最低–最高
盗難件数、異論なし
盗難件数、異論あり件
最大：、
最も有力な金額
国連一覧の記載額
確認できた最低額
確認できた最高額
除外なし。
を除外。
（）を除外。
国連の一覧に金額なし：。
政府（機関、検察、警察、または複数の政府の集まり）が北朝鮮の犯行としている。
国連専門家パネルが疑いのある事件として挙げ、調査中。名指しした政府はない。
分析会社かセキュリティー会社が北朝鮮の犯行としている。政府や国連パネルの指摘はない。
独立系研究者の指摘、または当局者の暫定的な発言：最も弱い段階。
誰の指摘かはデータにない。
：−、−
政府が名指しした事件を除くと
国連パネルの一覧が最も強い根拠の事件を除くと
会社の指摘が最も強い根拠の事件を除くと
独立系研究者か暫定的な発言だけが指摘する事件を除くと
誰の指摘かデータにない事件を除くと
異論のある事件を除くと
出典
数え方
データ
状態
この選択に出典の記載なし。
；ほか者、行ごとに記載。
盗難時のドル換算額で、凍結・返還分を差し引いていない。犯行の特定は名を挙げた機関の判断であり、判決ではない。
作成、SHA-256 。
このプロジェクトのデータではない：。
北朝鮮の暗号資産窃取、集約データ：
選択された行なし。
行、（）。
行、（）、最低–最高。
選択：；。
選択：；フィルターなし。
、版。
データ：作成、SHA-256 。
データ：。
状態：「」。
、閲覧`,zh:`此页面的安全策略不允许运行交互图表。
此浏览器无法运行交互图表。
交互图表未能启动。
8亿;4万
美元
%
<1%
个百分点
起盗窃
（共）
亿美元（总额）
原公布值
年
–年
至
至
–
起
至
非全年
、
，
和
或
no
联合国专家小组清单
政府指名
全部案件
目标
手法
行为方
证据
国家/地区
交易所
其他DeFi
跨链桥
钱包商
游戏
博彩
支付
基金
托管商
个人持有者
其他
交易所
DeFi
跨链桥
钱包
游戏
博彩
支付
基金
托管商
个人持有者
其他
社会工程
密钥被盗
恶意软件
假冒IT人员
合约漏洞
供应链
伪造界面
不明
政府
联合国专家小组
分析公司
研究者
未说明
朝鲜（未指明单位）
不明
未说明
其余
联合国专家小组
联合国专家小组引述一国
导弹
导弹及其他用途
所有此类武器
未给百分比
无全球数字
无朝鲜数字
数字得不出占比
无同一版本的两个数字
本数据无全球数字
当前选择
本清单

；
：


据统计，失窃加密货币的流向朝鲜
据统计，平台失窃加密货币的流向朝鲜
据统计，交易所失窃加密货币的流向朝鲜
据统计，平台和个人钱包失窃加密货币的流向朝鲜
按的统计，无法给出这些年份的全球盗窃占比
朝鲜占全球盗窃的比重。筛选条件中仅年份对其有效。
朝鲜占全球平台盗窃的比重。筛选条件中仅年份对其有效。
朝鲜占全球交易所盗窃的比重。筛选条件中仅年份对其有效。
朝鲜占全球平台和个人钱包盗窃的比重。筛选条件中仅年份对其有效。
占比为此处计算，所用两个数字出自同一版本。
为原公布值。
为原公布值，其余为此处计算，所用两个数字出自同一版本。
灰点：首次公布值。
灰点：最新版本的值。
括线：占比所依据数字的区间。
盗窃目标
作案手法
所指单位
依据谁的说法
受害者所在地
占的比重
每100美元中的美元
用于，称，。
用于，某未具名成员国称，。联合国专家小组引述此说，但并非小组的结论。
，称
，称，。
就资金给出的数字：
联合国专家小组引述一国称：武器资金的来自非法网络手段
这些发言方未谈及武器资金
本数据中没有关于武器资金的说法
关于武器资金的各种说法
已公布的说法，由旧到新。所指计划不同，不能连成趋势。筛选对其无效，只随发言方的选择而变。
占外汇收入的比重
盗窃所得部分，百分比；属另一问题
当前选择无可绘内容
虚线：不设筛选时的数据。
每年被盗金额，按最强证据分。
每年被盗金额，按目标类型分。
每年盗窃起数，按最强证据分。
每年盗窃起数，按目标类型分。
首年以来累计被盗金额，按最强证据分。
首年以来累计被盗金额，按目标类型分。
竖线：所见最低至最高数字。
其余年份保留为灰色。
（）
截至合计
截至年底合计
：
盗窃最多：起中的起
损失最大：
损失最大：，占清单的
损失最大：，占合计的
同一年的不同统计
名称下方为公布时间。
小点：。
同一年的其他统计
非全年
首版，后经修订
最新版，经修订
当前选择无可绘的盗窃
每个圆为一起盗窃，位于案发日；面积为损失，填充为最强证据。
未画圆、仅列于表中：，均小于所绘各起。
1起盗窃：，
，损失不明
中最大一起占合计的
最大的六起盗窃占合计的
何时有何说法
累计数达（，）
这些发言方无累计数
每个点为一则说法，位于公布日。所计盗窃和时段各不相同，故不连线。
向上的竖线表示“至少”，顶端的横线表示“最多”。
筛选对其无效，只随发言方的选择而变。
其他单位：。
（，）
关于成本、预算和出口的说法
灰色：他人就某一年所述。红色：当前选择内当年被盗金额。并列仅为对照规模，并非比率。
未画条形，因其并非某一整年支出、预算或出口的金额：。
行
美元
当前选择内被盗金额
当前选择内无盗窃
被盗总额
攻击次数
钱包持有
钱包持有，每线十倍
联合国
政府
公司
研究机构
约
至少
最多
每年
次攻击
年
核武器
导弹和其他计划
核武器
大规模杀伤性武器
平台
交易所
全部（含个人钱包）
联合国专家小组前成员
。
最强证据：
朝鲜加密货币盗窃汇编数据，版
，年
，，年
公布
公布，涵盖
版
版，涵盖
版：
版，涵盖：
按其数字区间为
比首次公布低
比首次公布高
比最新版低
比最新版高
，低值
朝鲜
全球
，公布
，原公布值
，原公布值；
，此处计算：
按Enter恢复全部
按Enter只看这些
按Enter恢复所有年份
按Enter只看年
按Enter以此填充方格
占资金的比重
所指时段：
自起
截至
年共、
数据截至
截至：
截至年底：
，年所见最低至最高数字
其中起存在争议
年最大：，
按最强证据分
由已公布数字推算。
区间：
首次，
再次，
其后，
上调至，
下调至，
上调，
下调，
有争议：归因有相反说法，或可能重复计算
款项已全部或几乎全部归还
各来源：至
联合国清单：
监测小组：
联合国专家小组列为疑似
将其归因于朝鲜
另外家
清单合计：已读行，，对照
监测小组各表合计：已读行，，对照
各行合计：已读行，，对照
一年一条，按联合国清单所列金额；红色为其报告单独列出者。筛选对其无效。
条形：此处各行。点：公布值。筛选对其无效。
舍入：合计按公布位数取整，即为公布值。未列明细：公布值多于此处有行可查者。
：盗窃；美元
，此处各行
差额
公布
无差额
舍入
未列明细
此处各行更多
按联合国清单金额
按其各表金额
全部案件，按本项目依据最充分的金额
哪些案件
筛选
年份
损失
有争议
不限
计入
不计
搜索受害者、手法、备注
重置
起始年
结束年
起始年，早一年
起始年，晚一年
至
结束年，早一年
结束年，晚一年
最低损失，美元
金额
依据最充分
按联合国清单
所见最低
所见最高
有争议案件
计入
完成
全部重置
显示。
全选
全不选
含义
所有年份
所有目标
所有手法
所有行为方
所有证据
所有国家/地区
损失不限
含有争议案件
文字不限
统计方
版本
最新版
首次公布
分组
按目标
按手法
按行为方
按证据
按国家/地区
计量
美元
盗窃起数
累计
堆叠
发言方：类中的类
联合国
政府
公司
研究机构
其他统计：项中的项
其他统计：全选
其他统计：全不选
更多说法（无条形）
上一个
下一个
关闭
，由大到小
，由小到大
，由新到旧
，由旧到新
，按受害者
，按类型
，按手法
，按证据
日期
受害者
类型
手法
证据
损失，美元
来源
起数
美元
有争议
已归还
显示全部起
收起
个来源
个来源：
当前选择的来源
数据未注明所示内容的来源。
，
行引用
依据个来源，引用最多的是：
保存、引用和分享
存为PNG
存为SVG
存为CSV
存为JSON
引用
链接
嵌入
复制
已复制
文字已选中：请用键盘或菜单复制
若未保存文件：请复制文字，并以此名称存为文件
若未保存文件：请右键点击或长按图片来保存
本页面的规则不允许显示图片：可以复制 SVG
句子
当前选择的链接
当前选择，用于属性“”
实时：随数据更新而变化
固定：保持今日状态
个单元格与预期不符：
行被略去：
行被略去，另有与预期不符之处：
另有项
。
你的文件
本页自有数据
来自的数据
正在从加载数据…
正在从加载数据： MB…
重试
打开自己的文件…
数据不会离开你的浏览器。
返回原始数据
将文件拖放到此处
，合计（）
，合计（）
，，合计（）
，，合计（）
没有盗窃
没有盗窃符合当前选择
联合国专家小组清单所列的
由政府归因于朝鲜的
政府指名的
归因于朝鲜的
联合国专家小组列为疑似的
归因于朝鲜或被联合国专家小组列为疑似的
、联合国清单上有金额的
中
年至
，
目标为
涉类目标
不含任何目标
手法为
涉种手法
不含任何手法
指名单位为
涉个指名单位
不含任何单位
证据为
涉类证据
不含任何证据
位于
位于个国家/地区
不含任何国家/地区
其他
不明国家/地区
单起至少
不计有争议案件
匹配“”
筛选条件：。
最大一起为的，占合计的。
受害者为，。
专家小组称这些案件为疑似，仍在调查。
起中有。
依据的起
依据的起
全部依据。
政府说法
联合国专家小组疑似案件清单
分析公司说法
独立研究者或试探性表态
以来数据有变：。
新增
删去
更正金额处
变更归因处
其他修订起
公布内容变更项
总额增加（）
总额减少（）
当前选择：。
当前选择的起数和总额不变。
 → 
变更内容
其他修订
显示新数据
显示原数据
被盗，
最低至最高，同一批盗窃
起盗窃，均无争议
起盗窃，其中起有争议
最大：，
依据最充分的金额
按联合国清单所列
所见最低数字
所见最高数字
未排除任何案件。
已排除。
已排除（）。
联合国清单上无金额：。
由政府归因于朝鲜：政府机构、检方、警方或多国政府联合。
联合国专家小组列为疑似、正在调查；没有政府指名。
由分析或安全公司归因；政府和联合国专家小组均未归因。
由独立研究者归因，或出自官员的试探性表态：最弱一级。
数据未说明由谁归因。
：减少、
不计政府指名的案件
不计以联合国专家小组清单为最强证据的案件
不计以公司为最强证据的案件
不计仅由独立研究者或试探性表态指名的案件
不计数据未说明由谁归因的案件
不计有争议案件
来源
统计方法
数据
状态
当前选择未注明来源。
及另外家，逐行列出。
按被盗时的美元价值，未扣除冻结或归还部分。归因是所列机构的结论，并非判决。
汇编，SHA-256 。
此为，并非本项目数据。
朝鲜加密货币盗窃汇编数据：
未选中任何行。
（），共行。
（），共行，最低至最高。
选择：；。
选择：；未设筛选。
，版。
数据：汇编，SHA-256 。
数据：。
状态：“”。
，查阅`,fr:`L’infographie interactive n’est pas affichée : les règles de sécurité de cette page l’interdisent.
L’infographie interactive n’est pas affichée : ce navigateur ne peut pas l’exécuter.
L’infographie interactive n’a pas pu démarrer.
9 Md;6 M
 $US
 %
< 1 %
 points
 vol| vols
 sur 
Md $US, sur total
chiffre publié

-
-
–
-
dès 
→ 
partiel
, 
, 
 et 
 ou 
yes
Liste de l’ONU
Selon des gouvernements
Tous les cas
Cible
Méthode
Unité
Indice
Pays
Bourses
Autre DeFi
Ponts
Portefeuilles
Jeux
Jeux d’argent
Paiements
Fonds
Dépositaires
Particuliers
Autres
bourse
DeFi
pont
portefeuille
jeu
jeux d’argent
paiements
fonds
dépositaire
particulier
autre
Ingénierie sociale
Clé volée
Logiciel malveillant
Faux informaticien
Faille de contrat
Via un fournisseur
Faux écran
Inconnue
un gouvernement
le panel de l’ONU
une société
un chercheur
non précisé
Corée du Nord, unité non nommée
Inconnu
Non précisée
Le reste
Panel de l’ONU
Panel de l’ONU, citant un État
les missiles
les missiles et autres
toutes ces armes
pourcentage non précisé
pas de chiffre mondial
pas de chiffre nord-coréen
chiffres sans part calculable
pas deux chiffres d’une édition
Pas de chiffres mondiaux dans ces données
cette sélection
cette liste
 
 ; 
 : 


 des cryptomonnaies volées en  sont allées à la Corée du Nord, selon le décompte 
 des cryptomonnaies volées à des plateformes en  sont allées à la Corée du Nord, selon le décompte 
 des cryptomonnaies volées à des bourses en  sont allées à la Corée du Nord, selon le décompte 
 des cryptomonnaies volées à des plateformes et à des particuliers en  sont allées à la Corée du Nord, selon le décompte 
La part des vols mondiaux ne peut être donnée pour ces années selon le décompte 
Part de la Corée du Nord dans les vols mondiaux. Seul le filtre des années agit ici.
Part de la Corée du Nord dans les vols mondiaux à des plateformes. Seul le filtre des années agit ici.
Part de la Corée du Nord dans les vols mondiaux à des bourses. Seul le filtre des années agit ici.
Part de la Corée du Nord dans les vols mondiaux à des plateformes et à des particuliers. Seul le filtre des années agit ici.
Parts calculées ici, les deux chiffres d’une même édition.
 : parts publiées.
 : parts publiées ; les autres calculées ici, les deux chiffres d’une même édition.
Point gris : première publication.
Point gris : dernière édition.
Crochet : fourchette des chiffres dont la part est tirée.
Ce qui a été visé
La méthode employée
Quelle unité est nommée
Qui le dit
Où sont les victimes
part des 
 dollars sur 100
pour  (, ).
pour , selon un État membre non nommé (). Le panel de l’ONU le cite ; ce n’est pas une conclusion du panel.
 ()
 (, ).
 sur les fonds pour  : 
 du financement des armes vient de moyens cyber illicites, selon un État que cite le panel de l’ONU
Aucune déclaration de ces intervenants sur le financement des armes
Aucune déclaration sur le financement des armes dans ces données
Ce qui a été dit du financement des armes
Déclarations publiées, les plus anciennes d’abord. Elles visent des programmes différents et ne forment pas une tendance. Aucun filtre n’agit ici, sauf le choix des intervenants.
Part des recettes en devises
issue de vols, en pour cent ; autre question
Rien à représenter pour ce choix
Tirets : la vue sans aucun filtre.
Montants volés par an, selon l’indice le plus solide.
Montants volés par an, selon le type de cible.
Vols par an, selon l’indice le plus solide.
Vols par an, selon le type de cible.
Cumul volé depuis la première année, selon l’indice le plus solide.
Cumul volé depuis la première année, selon le type de cible.
Trait : du plus bas au plus élevé des chiffres trouvés.
Les autres années restent en gris.
 ()
Total :  ()
Total :  (fin )
 en 
, l’année comptant le plus de vols :  sur 
, l’année la plus coûteuse : 
, l’année la plus coûteuse : ,  de la liste
, l’année la plus coûteuse : ,  du total
Une année, plusieurs décomptes
Sous le nom : date de publication.
Petit point : .
autres décomptes de l’année
partie de l’année
première édition, révisée ensuite
dernière édition, révisée
Aucun vol à représenter pour ce choix
Un cercle par vol, placé à sa date ; la surface indique la perte, le remplissage l’indice le plus solide.
Sans cercle, dans le tableau seulement : , de moindre montant que tous ceux représentés.
Un seul vol : , 
 sans perte connue
Sur , le plus gros représente  du total
Les six plus gros vols représentent  du total
Ce qui a été dit, et quand
Les cumuls avancés atteignent  (, )
Aucun cumul avancé par ces intervenants
Un point par déclaration, à sa date de publication. Vols et périodes comptés diffèrent : aucune ligne ne relie les points.
Trait vers le haut : « au moins » ; barre au-dessus : « jusqu’à ».
Aucun filtre n’agit ici, sauf le choix des intervenants.
En d’autres unités : .
 (, )
Ce qui a été dit des coûts, budgets et exportations
Gris : ce que d’autres ont dit d’une année. Rouge : ce qui a été volé cette année-là, dans cette sélection. Côte à côte pour l’échelle ; ce n’est pas un rapport.
Sans barre, faute d’une somme dépensée, budgétée ou exportée sur une année entière : .
lignes
$US
volé, dans cette sélection
aucun vol dans ce choix
Total volé
Nombre d’attaques
En portefeuille
En portefeuille, × 10 à chaque ligne
l’ONU
un gouvernement
une société
un institut
environ 
au moins 
jusqu’à 
 par an
 attaque| attaques
 
le nucléaire
les missiles et autres programmes
les armes nucléaires
les armes de destruction massive
plateformes
bourses
tout, dont portefeuilles privés
Ex-membres du panel de l’ONU
. 
Indice le plus solide : 
Corée du Nord, vols de cryptomonnaies, données compilées, version du 
, pour 
, , pour 
publication ()
publication (), période 
édition 
édition , période 
Édition  – 
Édition , période  – 
 sur la fourchette de ses chiffres
 de moins qu’à la première publication
 de plus qu’à la première publication
 de moins que dans la dernière édition
 de plus que dans la dernière édition
 ( au plus bas)
 par la Corée du Nord
 dans le monde
, chiffre publié en 
, part publiée
, part publiée ; 
, part calculée ici : 
Entrée : tout réafficher
Entrée : n’afficher que ceux-ci
Entrée : réafficher toutes les années
Entrée : n’afficher que 
Entrée : en remplir le carré
Part des fonds pour 
période : 
début : 
fin : 
sur  et  en 
dernières données : 
cumul :  ()
cumul :  (fin )
, du plus bas au plus élevé des chiffres trouvés pour 
dont  contesté|dont  contestés
Le plus gros de  : , 
selon l’indice le plus solide
Calculé à partir de chiffres publiés.
Fourchette : 
D’abord , 
de nouveau , 
puis , 
relevé de  à , 
abaissé de  à , 
relevé de , 
abaissé de , 
Litigieux : l’attribution est contredite, ou le vol peut être compté deux fois
La totalité ou presque a été restituée
sources : de  à 
liste de l’ONU : 
Équipe de surveillance : 
Cas suspecté, selon la liste du panel de l’ONU
Attribué à la Corée du Nord par 
 autre| autres
La somme de la liste :  ligne lue, , contre |La somme de la liste :  lignes lues, , contre 
La somme des tableaux de l’Équipe de surveillance :  ligne lue, , contre |La somme des tableaux de l’Équipe de surveillance :  lignes lues, , contre 
La somme des lignes :  ligne lue, , contre |La somme des lignes :  lignes lues, , contre 
Une barre par an, aux montants imprimés dans la liste de l’ONU ; en rouge, ce que son rapport cite à part. Aucun filtre n’agit ici.
Barres : les lignes d’ici. Points : ce qui a été publié. Aucun filtre n’agit ici.
Arrondi : la somme, avec autant de chiffres qu’il en a été publié, est le chiffre publié. Non détaillé : il a été publié plus que n’en montrent les lignes.
 : vols  ; dollars 
, lignes d’ici
Écart
Publication ()
aucun
arrondi
non détaillé
nos lignes l’excèdent
aux montants de la liste de l’ONU
aux montants de ses tableaux
tous les cas, à nos montants les mieux étayés
Quels cas
Filtres
Années
Pertes
Litigieux
toutes
inclus
exclus
Chercher victime, méthode, note
Rétablir
Première année
Dernière année
Première année, une de moins
Première année, une de plus
à
Dernière année, une de moins
Dernière année, une de plus
Perte minimale, $US
Montants
les mieux étayés
selon la liste de l’ONU
les plus bas
les plus élevés
Cas litigieux
inclure
OK
Tout rétablir
Sélection : .
tout
rien
Définition
Toutes les années
Toutes les cibles
Toute méthode
Toute unité
Tout indice
Tous les pays
Toute perte
Avec les cas litigieux
Sans recherche
Décompte
Édition
dernière édition
première parution
Groupé par
par cible
par méthode
par unité
par indice
par pays
Mesuré en
dollars
nombre de vols
cumul
Empilé par
Qui parle :  types sur 
l’ONU
gouvernements
sociétés
instituts
Autres décomptes :  sur 
Autres décomptes : tous
Autres décomptes : aucun
Autres déclarations, sans barre
Avant
Après
Fermer
, par perte décroissante
, par perte croissante
, par date décroissante
, par date croissante
, par victime
, par type
, par méthode
, par indice
Date
Victime
Type
Méthode
Indice
Perte, $US
Sources
vols
$US
litigieux
restitué
Voir les 
Voir moins
 source| sources
 source : | sources : 
Sources de cette sélection
Les données ne nomment aucune source de ce qui est affiché.
, 
citée par  ligne|citée par  lignes
Repose sur  sources, dont les plus citées :
Exporter, citer, partager
Exporter PNG
Exporter SVG
Exporter CSV
Exporter JSON
Citer
Lien
Intégrer
Copier
Copié
Le texte est sélectionné : copiez-le au clavier ou par le menu
Si aucun fichier n’a été enregistré : copiez le texte dans un fichier de ce nom
Si aucun fichier n’a été enregistré : clic droit ou appui long sur l’image pour l’enregistrer
Les règles de cette page n’y laissent paraître aucune image : le SVG peut être copié
Phrase
Lien vers cette sélection
Cette sélection, pour l’attribut «  »
Actualisé : change avec les données
Figé : reste tel qu’aujourd’hui
Une cellule inattendue :| cellules inattendues :
Une ligne écartée :| lignes écartées :
Une ligne écartée, et d’autres anomalies :| lignes écartées, et d’autres anomalies :
et  de plus
.
votre fichier
les données de cette page
les données du site 
Chargement des données de …
Chargement des données de  :  Mo…
Réessayer
Votre propre fichier…
Rien ne quitte votre navigateur.
Revenir aux données d’origine
Déposez le fichier ici
  représente  ()|  totalisent  ()
Le seul vol  représente  ()|Les   totalisent  ()
  représente  ( ; )|  totalisent  ( ; )
  représente  ( ; )|  totalisent  ( ; )
Aucun vol 
Aucun vol  ne répond à ce choix
de la liste du panel de l’ONU
que des gouvernements attribuent à la Corée du Nord
que des gouvernements attribuent à la Corée du Nord
mis au compte de la Corée du Nord
dont le panel de l’ONU soupçonne la Corée du Nord
mis au compte de la Corée du Nord ou dont le panel de l’ONU la soupçonne
, avec montant dans la liste de l’ONU,
 dans 
de  à 
 ; 
cibles : 
 types de cibles
aucun type de cible
méthode : 
 méthodes
aucune méthode
unité : 
 unités
aucune unité
indice : 
 types d’indices
aucun type d’indice
pays : 
 pays
aucun pays
autres
inconnu
perte d’au moins 
sans les cas litigieux
recherche «  »
Critères demandés ().
Le plus gros vol (, ) représente  du total.
Il a visé  en .
Le panel parle de cas suspectés, en cours d’enquête.
Sur , .
 repose sur | reposent sur 
 sur 
Tout repose sur .
la parole d’un gouvernement
la liste de cas suspectés du panel de l’ONU
la parole d’une société d’analyse
des chercheurs indépendants ou une remarque prudente
Données modifiées depuis le  : .
+
−
 montant corrigé| montants corrigés
 attribution modifiée| attributions modifiées
 vol autrement révisé| vols autrement révisés
 publication modifiée| publications modifiées
en tout  de plus ()
en tout  de moins ()
Pour cette sélection : .
Pour cette sélection, nombre et somme restent les mêmes.
 → 
Ce qui a changé
autrement révisé
Voir les nouvelles données
Voir les données antérieures
volés, 
du plus bas au plus élevé, mêmes vols
vol, non litigieux|vols, aucun litigieux
vol, litigieux|vols, dont  litigieux
le plus gros : , 
montants les mieux étayés
selon la liste de l’ONU
chiffres les plus bas
chiffres les plus élevés
Rien d’exclu.
Hors sélection : .
Hors sélection :  ().
Sans montant dans la liste de l’ONU : .
Un gouvernement l’attribue à la Corée du Nord : une agence, un procureur, une police ou un groupe de gouvernements.
Le Groupe d’experts de l’ONU l’inscrit comme suspecté, en cours d’enquête ; aucun gouvernement ne le nomme.
Une société d’analyse ou de sécurité l’attribue ; aucun gouvernement ni panel de l’ONU ne le fait.
Des chercheurs indépendants l’attribuent, ou un responsable dans une remarque prudente : le niveau le plus faible.
Les données ne disent pas qui l’attribue.
 : −, −
Sans les cas nommés par des gouvernements
Sans les cas dont la liste du panel de l’ONU est l’indice le plus solide
Sans les cas dont une société est l’indice le plus solide
Sans les cas nommés seulement par des chercheurs indépendants ou dans une remarque prudente
Sans les cas dont les données ne disent pas qui les attribue
Sans les cas litigieux
Sources
Décompte
Données
État
Aucune n’est nommée pour cette sélection.
 et  autre, détaillée par ligne.| et  autres, détaillées par ligne.
Dollars au moment du vol, sans déduire ce qui a été gelé ou restitué. Une attribution est une conclusion de l’organisme cité, pas un verdict.
Compilées le , SHA-256 .
Affiché ici : , et non les données du projet.
Corée du Nord, vols de cryptomonnaies, données compilées : 
Aucune ligne n’est sélectionnée.
 () en  ligne.| () en  lignes.
 () en  ligne, du plus bas au plus élevé .| () en  lignes, du plus bas au plus élevé .
Sélection :  ; .
Sélection :  ; aucun filtre.
, édition .
Données : compilées le , SHA-256 .
Données utilisées : .
État : «  ».
, consulté le `,de:`Die interaktive Grafik fehlt, weil die Regeln dieser Seite ihr Programm nicht zulassen.
Die interaktive Grafik fehlt, weil dieser Browser ihr Programm nicht ausführt.
Die interaktive Grafik fehlt, weil ihr Programm nicht starten konnte.
9 Mrd.;6 Mio.
 US-$
 %
<1 %
 Prozentpunkte
 Diebstahl| Diebstähle
 von 
in Mrd. US-$
wie publiziert

–
–
–
–
ab 
bis 
Teiljahr
, 
, 
 und 
 oder 
no
UN-Liste
Laut Regierungen
Alle Fälle
Ziel
Methode
Akteur
Beleg
Land
Börsen
DeFi (übrige)
Bridges
Wallet-Anbieter
Spiele
Glücksspiel
Zahldienste
Fonds
Verwahrer
Privatpersonen
Sonstige
Börse
DeFi
Bridge
Wallet
Spiel
Glücksspiel
Zahldienst
Fonds
Verwahrer
Privatperson
Sonstiges
Social Engineering
Key-Diebstahl
Malware
Fake-IT-Kraft
Contract-Lücke
Lieferkette
Fake-Oberfläche
Unbekannt
Regierung
UN-Gremium
Analysefirma
Forscher
keine Angabe
Einheit ungenannt
Unbekannt
Keine Angabe
Alle übrigen
UN-Gremium
UN-Gremium, zitiert einen Staat
Raketen
Raketen und andere Zwecke
ABC-Waffen
keine Prozentangabe
keine weltweite Zahl
keine Zahl für Nordkorea
Zahlen ergeben keinen Anteil
keine zwei Zahlen einer Ausgabe
Keine weltweiten Zahlen in diesen Daten
diese Auswahl
diese Liste
 
; 
: 


 gingen  der gestohlenen Kryptowerte an Nordkorea, so die Zählung von 
 gingen  der von Plattformen gestohlenen Kryptowerte an Nordkorea, so die Zählung von 
 gingen  der von Börsen gestohlenen Kryptowerte an Nordkorea, so die Zählung von 
 gingen  der von Plattformen und aus privaten Wallets gestohlenen Kryptowerte an Nordkorea, so die Zählung von 
Für diese Jahre lässt sich nach der Zählung von  kein weltweiter Anteil angeben
Nordkoreas Anteil am weltweit Gestohlenen. Von den Filtern wirken hier nur die Jahre.
Nordkoreas Anteil am weltweit von Plattformen Gestohlenen. Von den Filtern wirken hier nur die Jahre.
Nordkoreas Anteil am weltweit von Börsen Gestohlenen. Von den Filtern wirken hier nur die Jahre.
Nordkoreas Anteil am weltweit von Plattformen und aus privaten Wallets Gestohlenen. Von den Filtern wirken hier nur die Jahre.
Hier errechnet, beide Zahlen aus einer Ausgabe.
 wie veröffentlicht.
 wie veröffentlicht, die übrigen hier errechnet, beide Zahlen aus einer Ausgabe.
Grauer Punkt: Erstveröffentlichung.
Grauer Punkt: neueste Ausgabe.
Klammer: Spanne der Zahlen hinter einem Anteil.
Was getroffen wurde
Wie es geschah
Welche Einheit genannt wird
Wer es sagt
Wo die Opfer sitzen
Anteil an 
 von je 100 Dollar
für  (, ).
für , so ein ungenannter Mitgliedstaat, . Das UN-Expertengremium zitiert ihn; ein eigener Befund des Gremiums ist es nicht.
: 
 (, ).
 zu den Mitteln für : 
 der Mittel für Waffen stammen aus illegalen Cyberaktivitäten, sagt ein Staat, den das UN-Expertengremium zitiert
Keine Aussage dieser Stimmen zur Finanzierung von Waffen
Keine Aussagen zur Finanzierung von Waffen in diesen Daten
Was über die Finanzierung von Waffen gesagt wurde
Veröffentlichte Aussagen, älteste zuerst. Sie meinen verschiedene Programme und ergeben keinen Trend. Filter wirken hier nicht, nur die Wahl der Stimmen.
Anteil an den Deviseneinnahmen
der aus Diebstahl stammt, in Prozent; eine andere Frage
Nichts zu zeigen bei dieser Auswahl
Gestrichelt: die Ansicht ohne Filter.
Gestohlen pro Jahr, nach stärkstem Beleg.
Gestohlen pro Jahr, nach Art des Ziels.
Diebstähle pro Jahr, nach stärkstem Beleg.
Diebstähle pro Jahr, nach Art des Ziels.
Gestohlen seit dem ersten Jahr, aufaddiert, nach stärkstem Beleg.
Gestohlen seit dem ersten Jahr, aufaddiert, nach Art des Ziels.
Strich: niedrigste bis höchste gefundene Zahlen.
Die übrigen Jahre bleiben grau.
 ()
 bis 
 bis Ende 
: 
 gab es die meisten Diebstähle:  von 
 war das teuerste Jahr: 
 war das teuerste Jahr: ,  der Liste
 war das teuerste Jahr: ,  der Summe
Ein Jahr in verschiedenen Zählungen
Unter dem Namen: wann veröffentlicht.
Kleiner Punkt: .
andere Zählungen desselben Jahres
Teil des Jahres
erste Ausgabe, später revidiert
neueste Ausgabe, revidiert
Keine Diebstähle bei dieser Auswahl
Ein Kreis je Diebstahl, an seinem Tag; die Fläche ist der Schaden, die Füllung der stärkste Beleg.
Ohne Kreis, nur in der Tabelle: , kleiner als alle gezeichneten.
Ein Diebstahl: , 
 ohne bekannten Schaden
: Der größte macht  der Summe aus
Die sechs größten Diebstähle machen  der Summe aus
Was wann gesagt wurde
Genannte Gesamtsummen erreichen  (, )
Keine Gesamtsumme von diesen Stimmen
Ein Punkt je Aussage, am Tag der Veröffentlichung. Sie zählen verschiedene Diebstähle und Zeiträume: Keine Linie verbindet sie.
Strich nach oben: „mindestens“; Balken darüber: „bis zu“.
Filter wirken hier nicht, nur die Wahl der Stimmen.
In anderen Einheiten: .
 (, )
Was über Kosten, Budgets und Exporte gesagt wurde
Grau: was andere über ein Jahr sagten. Rot: was in dem Jahr gestohlen wurde, in dieser Auswahl. Nebeneinander nur zum Größenvergleich; ein Verhältnis ist es nicht.
Ohne Balken, da keine Ausgaben, Budgets oder Exporte eines ganzen Jahres: .
Zeilen
US-$
gestohlen, in der Auswahl
kein Diebstahl in der Auswahl
Gestohlen gesamt
Zahl der Angriffe
In Wallets gehalten
In Wallets gehalten, je Linie das Zehnfache
UN
Regierung
Firma
Institut
etwa 
mindestens 
bis zu 
 pro Jahr
 Angriff| Angriffe
 
Atomwaffen
Raketen und andere Programme
Atomwaffen
Massenvernichtungswaffen
Plattformen
Börsen
alles inkl. privater Wallets
Ex-Mitglieder des UN-Gremiums
. 
Stärkster Beleg: 
Nordkoreas Kryptodiebstähle, Datensammlung, Fassung vom 
, für 
, , für 
publiziert 
publiziert , umfasst 
Ausgabe 
Ausgabe , umfasst 
Ausgabe : 
Ausgabe , umfasst : 
 über die Spanne der Zahlen
 weniger als zuerst veröffentlicht
 mehr als zuerst veröffentlicht
 weniger als in der neuesten Ausgabe
 mehr als in der neuesten Ausgabe
 ( am unteren Ende)
 durch Nordkorea
 weltweit
, publiziert 
 wie veröffentlicht
 wie veröffentlicht; 
 hier errechnet: 
Enter zeigt wieder alle
Enter zeigt nur diese
Enter zeigt wieder alle Jahre
Enter zeigt nur 
Enter füllt damit das Quadrat
Anteil an den Mitteln für 
für 
seit 
bis 
 insgesamt: , 
Daten bis 
 bis 
 bis Ende 
, niedrigste bis höchste gefundene Zahlen für 
davon  strittig
Größter Diebstahl : , 
nach stärkstem Beleg
Aus veröffentlichten Zahlen errechnet.
Spanne: 
Zuerst , 
erneut , 
dann , 
um  erhöht auf , 
um  gesenkt auf , 
um  erhöht, 
um  gesenkt, 
Strittig: Der Zuschreibung wird widersprochen, oder der Diebstahl ist womöglich doppelt gezählt
Das Geld kam ganz oder fast ganz zurück
Quellen nennen  bis 
UN-Liste 
Monitoring-Team 
Vom UN-Expertengremium als Verdachtsfall geführt
Nordkorea zugeschrieben von 
 weiteren
So summiert sich die Liste:  Zeilen gelesen, , gegenüber 
So summieren sich die Tabellen des Monitoring-Teams:  Zeilen gelesen, , gegenüber 
So summieren sich die Zeilen:  Zeilen gelesen, , gegenüber 
Ein Balken je Jahr, Beträge wie auf der UN-Liste; rot, wofür ihr Bericht eine eigene Zahl nennt. Filter wirken hier nicht.
Balken: die Zeilen hier. Punkte: was veröffentlicht wurde. Filter wirken hier nicht.
Rundung: Mit so vielen Stellen wie veröffentlicht ist die Summe die veröffentlichte Zahl. Ohne Einzelfälle: Es wurde mehr veröffentlicht, als es Zeilen gibt.
: Diebstähle ; US-Dollar 
, Zeilen hier
Differenz
Publiziert 
keine
Rundung
ohne Einzelfälle
unsere Zahl ist höher
in Beträgen der UN-Liste
in Beträgen seiner Tabellen
alle Fälle, in unseren bestbelegten Beträgen
Welche Fälle
Filter
Jahre
Schaden
Strittig
alle
mit
ohne
Opfer, Methode, Notiz suchen
Rücksetzen
Startjahr
Endjahr
Startjahr, eins früher
Startjahr, eins später
bis
Endjahr, eins früher
Endjahr, eins später
Mindestschaden, US-$
Beträge
am besten belegt
wie auf der UN-Liste
niedrigste
höchste
Strittige Fälle
mitzählen
Fertig
Alle rücksetzen
 angezeigt.
alle
keine
Was das heißt
Alle Jahre
Alle Ziele
Alle Methoden
Alle Akteure
Alle Belege
Alle Länder
Jeder Schaden
Mit strittigen Fällen
Ohne Suchwort
Zählung
Ausgabe
neueste Ausgabe
Erstveröffentlichung
Gruppiert
nach Ziel
nach Methode
nach Akteur
nach Beleg
nach Land
Messgröße
US-Dollar
Zahl der Diebstähle
laufende Summe
Gestapelt
Stimmen:  von  Arten
UN
Regierungen
Firmen
Institute
Andere Zählungen:  von 
Andere Zählungen: alle
Andere Zählungen: keine
Weitere Aussagen, ohne Balken
Früher
Später
Schließen
, größte zuerst
, kleinste zuerst
, neueste zuerst
, älteste zuerst
, nach Opfer
, nach Art
, nach Methode
, nach Beleg
Datum
Opfer
Art
Methode
Beleg
Schaden, US-$
Quellen
Fälle
US-$
strittig
Geld zurück
Alle  zeigen
Weniger zeigen
 Quelle| Quellen
 Quelle: | Quellen: 
Quellen dieser Auswahl
Die Daten nennen keine Quelle für das Gezeigte.
, 
in  Zeile zitiert|in  Zeilen zitiert
Beruht auf  Quellen, am häufigsten zitiert:
Speichern, zitieren, teilen
PNG speichern
SVG speichern
CSV speichern
JSON speichern
Zitat
Link
Einbetten
Kopieren
Kopiert
Der Text ist markiert: mit Tastatur oder Menü kopieren
Falls keine Datei gespeichert wurde: den Text in eine Datei dieses Namens kopieren
Falls keine Datei gespeichert wurde: das Bild mit Rechtsklick oder langem Druck speichern
Die Regeln dieser Seite lassen kein eigenes Bild zu: das SVG lässt sich kopieren
Satz
Link zu dieser Auswahl
Diese Auswahl, für das Attribut „“
Live: ändert sich mit den Daten
Fixiert: bleibt, wie es heute ist
Eine Zelle war nicht wie erwartet:| Zellen waren nicht wie erwartet:
Eine Zeile wurde ausgelassen:| Zeilen wurden ausgelassen:
Eine Zeile wurde ausgelassen, und anderes war nicht wie erwartet:| Zeilen wurden ausgelassen, und anderes war nicht wie erwartet:
und  weitere
.
Daten aus Ihrer Datei
Daten dieser Seite
Daten von 
Daten von  werden geladen …
Daten von  werden geladen:  MB …
Erneut versuchen
Eigene Datei …
Nichts verlässt Ihren Browser.
Zurück zu den ursprünglichen Daten
Datei hier ablegen
 beläuft sich auf  ()| summieren sich auf  ()
Die eine Tat beläuft sich auf  ()|Die  summieren sich auf  ()
 beläuft sich auf  (; )| summieren sich auf  (; )
 beläuft sich auf  (; )| summieren sich auf  (; )
Keine Diebstähle vorhanden
Kein Diebstahl passt zu dieser Auswahl
 auf der Liste des UN-Expertengremiums
, die Regierungen Nordkorea zuschreiben,
, Nordkorea von Regierungen zugeschrieben,
, Nordkorea zugeschrieben,
, vom UN-Expertengremium als Verdachtsfall geführt,
, Nordkorea zugeschrieben oder vom UN-Expertengremium als Verdachtsfall geführt,
 mit Betrag auf der UN-Liste
 in den 
 bis 
; 
Ziel: 
 Arten von Zielen
kein Ziel
Methode: 
 Methoden
keine Methode
Akteur: 
 Akteure
kein Akteur
Beleg: 
 Arten von Belegen
kein Beleg
Land: 
 Länder
kein Land
sonstige
unbekannt
ab 
ohne strittige Fälle
Suchwort: „“
Gesetzte Filter – .
Der größte (, ) macht  der Summe aus.
Getroffen wurde  ().
Das Gremium spricht von Verdachtsfällen, die untersucht werden.
Von  .
beruht  auf |beruhen  auf 
 auf 
Er beruht auf .|Alle beruhen auf .
der Aussage einer Regierung
der Liste von Verdachtsfällen des UN-Expertengremiums
der Aussage einer Analysefirma
Angaben unabhängiger Forscher oder einer vorsichtigen Äußerung
Daten geändert seit dem : .
+
−
 Betrag berichtigt| Beträge berichtigt
 Zuschreibung geändert| Zuschreibungen geändert
 Diebstahl sonst überarbeitet| Diebstähle sonst überarbeitet
 Veröffentlichung geändert| Veröffentlichungen geändert
insgesamt  mehr ()
insgesamt  weniger ()
Für diese Auswahl: .
Für diese Auswahl bleiben Zahl und Summe gleich.
 → 
Was sich geändert hat
sonst überarbeitet
Neuere Daten zeigen
Frühere Daten zeigen
gestohlen, 
Spanne, dieselben Diebstähle
Diebstahl, nicht strittig|Diebstähle, keiner strittig
Diebstahl, strittig|Diebstähle, davon  strittig
der größte: , 
bestbelegte Beträge
wie auf der UN-Liste
niedrigste gefundene Zahlen
höchste gefundene Zahlen
Nichts ausgelassen.
 ausgelassen.
 () ausgelassen.
Ohne Betrag auf der UN-Liste: .
Eine Regierung schreibt den Fall Nordkorea zu: eine Behörde, Staatsanwaltschaft, Polizei oder eine Gruppe von Regierungen.
Das UN-Expertengremium führt ihn als Verdachtsfall, der untersucht wird; keine Regierung nennt ihn.
Eine Analyse- oder Sicherheitsfirma schreibt ihn zu, aber keine Regierung und kein UN-Gremium.
Unabhängige Forscher schreiben ihn zu oder ein Amtsträger in einer vorsichtigen Äußerung: die schwächste Stufe.
Die Daten sagen nicht, wer ihn zuschreibt.
: −, −
Ohne Fälle, die Regierungen nennen
Ohne Fälle mit der Liste des UN-Gremiums als stärkstem Beleg
Ohne Fälle mit einer Firma als stärkstem Beleg
Ohne Fälle, die nur unabhängige Forscher oder eine vorsichtige Äußerung nennen
Ohne Fälle, bei denen die Daten nicht sagen, wer sie zuschreibt
Ohne strittige Fälle
Quellen
Zählweise
Daten
Zustand
Für diese Auswahl ist keine genannt.
 und  weitere, je Zeile aufgeführt.
Dollar zur Zeit des Diebstahls, einschließlich dessen, was eingefroren oder zurückgegeben wurde. Eine Zuschreibung ist ein Befund der genannten Stelle, kein Urteil.
Zusammengestellt am , SHA-256 .
Dies sind , nicht die des Projekts.
Nordkoreas Kryptodiebstähle, Datensammlung: 
Keine Zeile ist ausgewählt.
 () in  Zeile.| () in  Zeilen.
 () in  Zeile, Spanne .| () in  Zeilen, Spanne .
Auswahl: ; .
Auswahl: ; kein Filter gesetzt.
, Ausgabe .
Daten: zusammengestellt am , SHA-256 .
Grundlage: .
Zustand: „“.
, abgerufen am `,es:`El gráfico interactivo no se muestra: las reglas de seguridad de esta página no lo permiten.
El gráfico interactivo no se muestra: este navegador no puede ejecutarlo.
El gráfico interactivo no pudo iniciarse.
6 M
 US$
 %
< 1 %
 puntos porcentuales
 robo| robos
 de 
M US$, del total
dato publicado

-
-
–
-
desde 
a 
parcial
, 
, 
 y 
 o 
yes
Lista ONU
Señalados por gobiernos
Todos
Objetivo
Método
Unidad
Indicio
País
Bolsas
Otra DeFi
Puentes
Monederos
Juegos
Apuestas
Pagos
Fondos
Custodios
Particulares
Otros
bolsa
DeFi
puente
monedero
juego
apuestas
pagos
fondo
custodio
particular
otro
Ingeniería social
Clave robada
Código malicioso
Falso informático
Fallo de contrato
Vía proveedor
Pantalla falsa
Desconocido
un gobierno
el panel de la ONU
una empresa
un investigador
sin precisar
Corea del Norte, sin precisar
Desconocido
Sin precisar
El resto
Panel ONU
Panel ONU, cita a un Estado
misiles
misiles y otros fines
todas esas armas
sin porcentaje
sin cifra mundial
sin cifra norcoreana
cifras de las que no sale cuota
sin dos cifras de una edición
No hay cifras mundiales en estos datos
esta selección
esta lista
 
; 
: 


El  de las criptomonedas robadas en  fue a parar a Corea del Norte, según el recuento de 
El  de las criptomonedas robadas a plataformas en  fue a parar a Corea del Norte, según el recuento de 
El  de las criptomonedas robadas a bolsas en  fue a parar a Corea del Norte, según el recuento de 
El  de las criptomonedas robadas a plataformas y monederos personales en  fue a parar a Corea del Norte, según el recuento de 
No puede darse la cuota del robo mundial en estos años según el recuento de 
Cuota de Corea del Norte en el robo mundial. De los filtros, solo actúan los años.
Cuota de Corea del Norte en el robo mundial a plataformas. De los filtros, solo actúan los años.
Cuota de Corea del Norte en el robo mundial a bolsas. De los filtros, solo actúan los años.
Cuota de Corea del Norte en el robo mundial a plataformas y monederos personales. De los filtros, solo actúan los años.
Cuotas calculadas aquí, ambas cifras de una misma edición.
: cuotas publicadas.
: cuotas publicadas; las demás, calculadas aquí, ambas cifras de una misma edición.
Punto gris: primera publicación.
Punto gris: última edición.
Corchete: horquilla de las cifras de las que sale la cuota.
Qué fue atacado
Cómo se hizo
Qué unidad se nombra
Quién lo dice
Dónde están las víctimas
parte de los 
 de cada 100 dólares
para  (, ).
para , según un Estado miembro no identificado (). El panel de la ONU lo cita; no es una conclusión del panel.
 ()
 (, ).
 sobre los fondos para : 
El  de los fondos para armas procede de medios cibernéticos ilícitos, según un Estado que cita el panel de la ONU
Ninguna declaración de estas voces sobre la financiación de armas
Ninguna declaración sobre la financiación de armas en estos datos
Qué se ha dicho de la financiación de armas
Declaraciones publicadas, de la más antigua a la más reciente. Se refieren a programas distintos y no forman una tendencia. Ningún filtro actúa sobre ellas, solo la elección de voces.
Parte de los ingresos en divisas
que procede del robo, en porcentaje; otra cuestión
Nada que mostrar con esta selección
Línea discontinua: la vista sin ningún filtro.
Importe robado al año, según el indicio más sólido.
Importe robado al año, por tipo de objetivo.
Robos al año, según el indicio más sólido.
Robos al año, por tipo de objetivo.
Acumulado robado desde el primer año, según el indicio más sólido.
Acumulado robado desde el primer año, por tipo de objetivo.
Trazo: de la cifra más baja a la más alta halladas.
Los demás años quedan en gris.
 ()
Total:  ()
Total:  (fin de )
 en 
, el año con más robos:  de 
, el año más costoso: 
, el año más costoso: ,  de la lista
, el año más costoso: ,  del total
Un año según varios recuentos
Bajo el nombre: fecha de publicación.
Punto pequeño: .
otros recuentos del mismo año
parte del año
primera edición, luego revisada
última edición, revisada
Ningún robo que mostrar con esta selección
Un círculo por robo, situado en su día; el área es la pérdida; el relleno, el indicio más sólido.
Sin círculo, solo en la tabla: , de menor importe que todos los dibujados.
Un solo robo: , 
 sin pérdida conocida
De , el mayor supone el  del total
Los seis mayores robos suponen el  del total
Qué se dijo y cuándo
Los totales declarados alcanzan  (, )
Ningún total declarado por estas voces
Un punto por declaración, en su fecha de publicación. Cuentan robos y periodos distintos: ninguna línea los une.
Trazo hacia arriba: «al menos»; barra encima: «hasta».
Ningún filtro actúa sobre ellas, solo la elección de voces.
En otras unidades: .
 (, )
Qué se dijo de costes, presupuestos y exportaciones
Gris: lo que otros dijeron de un año. Rojo: lo robado ese año, en esta selección. Se muestran juntos por la escala; no es una proporción.
Sin barra, por no ser una suma gastada, presupuestada o exportada en un año entero: .
filas
US$
robado, en esta selección
sin robos en la selección
Total robado
Número de ataques
En monederos
En monederos, × 10 en cada línea
la ONU
un gobierno
una empresa
un instituto
unos 
al menos 
hasta 
 al año
 ataque| ataques
 
nuclear
misiles y otros programas
armas nucleares
armas de destrucción masiva
plataformas
bolsas
todo, con monederos personales
Exmiembros del panel de la ONU
. 
Indicio más sólido: 
Corea del Norte, robos de criptomonedas, datos compilados, versión del 
, para 
, , para 
publicación ()
publicación (), periodo 
edición de 
edición de , periodo 
Edición de  – 
Edición de , periodo  – 
 en la horquilla de sus cifras
 menos que en la primera publicación
 más que en la primera publicación
 menos que en la última edición
 más que en la última edición
 ( como mínimo)
 por Corea del Norte
 en el mundo
, publicado en 
, cuota publicada
, cuota publicada; 
, cuota calculada aquí: 
Intro: mostrar todo
Intro: mostrar solo estos
Intro: mostrar todos los años
Intro: mostrar solo 
Intro: llenar con ella el cuadrado
Parte de los fondos para 
periodo: 
desde: 
hasta: 
de  y  en 
último dato: 
acumulado:  ()
acumulado:  (fin de )
, de la cifra más baja a la más alta halladas para 
de ellos,  discutido|de ellos,  discutidos
El mayor de : , 
según el indicio más sólido
Calculado a partir de cifras publicadas.
Horquilla: 
Primero , 
de nuevo , 
luego , 
elevado en  a , 
rebajado en  a , 
elevado en , 
rebajado en , 
En disputa: hay quien contradice la atribución, o el robo puede estar contado dos veces
Se devolvió todo o casi todo el dinero
fuentes: de  a 
lista de la ONU: 
Equipo de Seguimiento: 
Bajo sospecha, según la lista del panel de la ONU
Atribuido a Corea del Norte por 
 más
La suma de la lista:  fila leída, , frente a |La suma de la lista:  filas leídas, , frente a 
La suma de las tablas del Equipo de Seguimiento:  fila leída, , frente a |La suma de las tablas del Equipo de Seguimiento:  filas leídas, , frente a 
La suma de las filas:  fila leída, , frente a |La suma de las filas:  filas leídas, , frente a 
Una barra por año, con los importes que imprime la lista de la ONU; en rojo, lo que su informe cita aparte. Ningún filtro actúa aquí.
Barras: las filas de aquí. Puntos: lo publicado. Ningún filtro actúa aquí.
Redondeo: la suma, con tantas cifras como se publicaron, es el dato publicado. Sin detallar: se publicó más de lo que recogen las filas.
: robos ; dólares 
, filas de aquí
Diferencia
Publicación ()
ninguna
redondeo
sin detallar
nuestras filas superan
en los importes de la lista de la ONU
en los importes de sus tablas
todos los casos, en nuestros importes mejor avalados
Qué casos
Filtros
Años
Pérdidas
En disputa
todas
sí
no
Buscar víctima, método, nota
Reiniciar
Primer año
Último año
Primer año, uno menos
Primer año, uno más
a
Último año, uno menos
Último año, uno más
Pérdida mínima, US$
Importes
los mejor avalados
según la lista de la ONU
los más bajos
los más altos
Casos en disputa
incluir
Listo
Reiniciar todo
Selección: .
todo
nada
Qué significa
Todos los años
Todo objetivo
Todo método
Toda unidad
Todo indicio
Todo país
Toda pérdida
Con casos en disputa
Sin búsqueda
Recuento
Edición
última edición
primera publicación
Agrupado por
por objetivo
por método
por unidad
por indicio
por país
Medido en
dólares
número de robos
acumulado
Apilado por
Quién habla:  de  tipos
la ONU
gobiernos
empresas
institutos
Otros recuentos:  de 
Otros recuentos: todos
Otros recuentos: ninguno
Más declaraciones, sin barra
Antes
Después
Cerrar
, de mayor a menor
, de menor a mayor
, de último a primero
, de primero a último
, por víctima
, por tipo
, por método
, por indicio
Fecha
Víctima
Tipo
Método
Indicio
Pérdida, US$
Fuentes
robos
US$
en disputa
devuelto
Ver los 
Ver menos
 fuente| fuentes
 fuente: | fuentes: 
Fuentes de esta selección
Los datos no nombran ninguna fuente de lo que se muestra.
, 
citada en  fila|citada en  filas
Se basa en  fuentes; las más citadas:
Guardar, citar, compartir
Guardar PNG
Guardar SVG
Guardar CSV
Guardar JSON
Citar
Enlace
Insertar
Copiar
Copiado
El texto está seleccionado: cópielo con el teclado o el menú
Si no se ha guardado ningún archivo: copie el texto en un archivo con este nombre
Si no se ha guardado ningún archivo: guarde la imagen con el botón derecho o una pulsación larga
Las reglas de esta página no permiten mostrar la imagen: puede copiar el SVG
Frase
Enlace a esta selección
Esta selección, para el atributo «»
Actualizado: cambia con los datos
Fijo: se queda como hoy
Una celda inesperada:| celdas inesperadas:
Una fila descartada:| filas descartadas:
Una fila descartada y otras anomalías:| filas descartadas y otras anomalías:
y  más
.
su archivo
los datos de esta página
los datos de 
Cargando datos de …
Cargando datos de :  MB…
Reintentar
Su propio archivo…
Nada sale de su navegador.
Volver a los datos originales
Suelte el archivo aquí
  supone  ()|  suman  ()
El único robo  supone  ()|Los   suman  ()
  supone  (; )|  suman  (; )
  supone  (; )|  suman  (; )
Ningún robo 
Ningún robo  responde a esta selección
de la lista del panel de la ONU
que algún gobierno atribuye a Corea del Norte
que algún gobierno atribuye a Corea del Norte
con autoría atribuida a Corea del Norte
bajo sospecha según la lista del panel de la ONU
con autoría atribuida a Corea del Norte o bajo sospecha según la lista del panel de la ONU
, con importe en la lista de la ONU,
 en 
de  a 
; 
objetivos: 
 tipos de objetivo
ningún tipo de objetivo
método: 
 métodos
ningún método
unidad: 
 unidades
ninguna unidad
indicio: 
 tipos de indicio
ningún tipo de indicio
país: 
 países
ningún país
otros
desconocido
pérdida de al menos 
sin casos en disputa
búsqueda «»
Criterios pedidos ().
El mayor (, ) supone el  del total.
Afectó a  en .
El panel habla de casos bajo sospecha, en investigación.
De , .
 se basa en | se basan en 
 en 
Todo se basa en .
la palabra de un gobierno
la lista de casos bajo sospecha del panel de la ONU
la palabra de una empresa de análisis
investigadores independientes o un comentario con reservas
Datos modificados desde el : .
+
−
 importe corregido| importes corregidos
 atribución modificada| atribuciones modificadas
 robo con otros cambios| robos con otros cambios
 publicación modificada| publicaciones modificadas
en total  más ()
en total  menos ()
Para esta selección: .
Para esta selección, el número y la suma no cambian.
 → 
Qué ha cambiado
otros cambios
Ver los datos nuevos
Ver los datos anteriores
robados, 
de mínimo a máximo, mismos robos
robo, no en disputa|robos, ninguno en disputa
robo, en disputa|robos,  en disputa
el mayor: , 
importes mejor avalados
según la lista de la ONU
cifras más bajas halladas
cifras más altas halladas
Nada excluido.
Fuera de la selección: .
Fuera de la selección:  ().
Sin importe en la lista de la ONU: .
Un gobierno lo atribuye a Corea del Norte: una agencia, un fiscal, una policía o un grupo de gobiernos.
El Grupo de Expertos de la ONU lo incluye bajo sospecha, en investigación; ningún gobierno lo nombra.
Lo atribuye una empresa de análisis o de seguridad; ningún gobierno ni panel de la ONU lo hace.
Lo atribuyen investigadores independientes, o un funcionario en un comentario con reservas: el nivel más débil.
Los datos no dicen quién lo atribuye.
: −, −
Sin casos señalados por gobiernos
Sin casos cuyo indicio más sólido es la lista del panel de la ONU
Sin casos cuyo indicio más sólido es una empresa
Sin casos señalados solo por investigadores independientes o en un comentario con reservas
Sin casos de los que los datos no dicen quién los atribuye
Sin casos en disputa
Fuentes
Cómo se cuenta
Datos
Estado
No se nombra ninguna para esta selección.
 y  más, detallada por fila.| y  más, detalladas por fila.
Dólares en el momento del robo, sin descontar lo congelado o devuelto. Una atribución es una conclusión del organismo citado, no un veredicto.
Compilados el , SHA-256 .
Se muestra aquí: , no los datos del proyecto.
Corea del Norte, robos de criptomonedas, datos compilados: 
No hay ninguna fila seleccionada.
 () en  fila.| () en  filas.
 () en  fila, de mínimo a máximo .| () en  filas, de mínimo a máximo .
Selección de casos: ; .
Selección de casos: ; sin filtros.
, edición de .
Datos: compilados el , SHA-256 .
Datos: .
Estado: «».
, consultado el `,ar:`لا يُعرض الرسم التفاعلي لأن قواعد أمان هذه الصفحة لا تسمح بتشغيله.
لا يُعرض الرسم التفاعلي لأن هذا المتصفح لا يستطيع تشغيله.
تعذّر تشغيل الرسم التفاعلي.
9 مليار;6 مليون
 دولار
%
دون 1%
 نقطة مئوية
لا سرقات|سرقة واحدة|سرقتان| سرقات| سرقة| سرقة
 من 
مليار دولار من الكل
كما نُشرت

–
 إلى 
–
–
من 
حتى 
جزء من عام
، 
، 
 و
 أو 
no
قائمة الفريق الأممي
ما سمّته حكومات
كل الحالات
الهدف
الطريقة
الجهة
الدليل
البلد
منصات تداول
تمويل لامركزي آخر
جسور
شركات محافظ
ألعاب
مراهنات
مدفوعات
صناديق
أمناء حفظ
أفراد
أخرى
منصة تداول
تمويل لامركزي
جسر
محفظة
لعبة
مراهنات
مدفوعات
صندوق
أمين حفظ
فرد
هدف آخر
هندسة اجتماعية
مفتاح مسروق
برمجية خبيثة
تقني منتحل صفة
ثغرة في عقد
سلسلة التوريد
شاشة مزوّرة
غير معروفة
حكومة
الفريق الأممي
شركة تحليل
باحث
مصدر غير مذكور
كوريا الشمالية بلا تحديد وحدة
غير معروف
غير مذكورة
البقية كلها
الفريق الأممي
الفريق الأممي نقلًا عن دولة
الصواريخ
الصواريخ وأغراض أخرى
كل هذه الأسلحة
بلا نسبة مئوية
لا رقم عالميًا
لا رقم لكوريا الشمالية
أرقام لا تعطي حصة
لا رقمين من إصدار واحد
لا أرقام عالمية في هذه البيانات
هذا الاختيار
هذه القائمة
 
؛ 
: 


 من العملات المشفرة المسروقة في  ذهبت إلى كوريا الشمالية، بحسب 
 من العملات المشفرة المسروقة من المنصات في  ذهبت إلى كوريا الشمالية، بحسب 
 من العملات المشفرة المسروقة من منصات التداول في  ذهبت إلى كوريا الشمالية، بحسب 
 من العملات المشفرة المسروقة من المنصات والمحافظ الشخصية في  ذهبت إلى كوريا الشمالية، بحسب 
لا يمكن تحديد حصة من السرقات عالميًا لهذه الأعوام بحسب 
حصة كوريا الشمالية من السرقات عالميًا. لا يؤثر فيها من خيارات التصفية سوى الأعوام.
حصة كوريا الشمالية من سرقات المنصات عالميًا. لا يؤثر فيها من خيارات التصفية سوى الأعوام.
حصة كوريا الشمالية من سرقات منصات التداول عالميًا. لا يؤثر فيها من خيارات التصفية سوى الأعوام.
حصة كوريا الشمالية من سرقات المنصات والمحافظ الشخصية عالميًا. لا يؤثر فيها من خيارات التصفية سوى الأعوام.
الحصص محسوبة هنا، ورقما كل منها من إصدار واحد.
 كما نُشرت.
 كما نُشرت، والبقية محسوبة هنا من رقمين في إصدار واحد.
النقطة الرمادية: كما نُشرت أولًا.
النقطة الرمادية: في أحدث إصدار.
القوس: نطاق الأرقام التي تقوم عليها الحصة.
ما الذي استُهدف
كيف نُفّذت
أي وحدة سُمّيت
من يقول ذلك
أين الضحايا
الحصة من 
 من كل 100 دولار
من تمويل ، وفق ، .
من تمويل ، وفق دولة عضو لم تُسمَّ، . ينقل الفريق الأممي قولها، وليس من استنتاجاته.
، وفق 
، وفق ، .
 عن تمويل : 
 من تمويل الأسلحة مصدرها وسائل سيبرانية غير مشروعة، وفق دولة ينقل عنها الفريق الأممي
لا تصريح لهؤلاء المتحدثين عن تمويل الأسلحة
لا تصريحات عن تمويل الأسلحة في هذه البيانات
ما قيل عن تمويل الأسلحة
تصريحات منشورة، الأقدم أولًا. تعني برامج مختلفة ولا تصلح لرسم اتجاه. لا تؤثر فيها التصفية، بل اختيار المتحدثين فقط.
الحصة من دخل العملات الأجنبية
المتأتية من السرقة، بالمئة؛ وهي مسألة أخرى
لا شيء يُرسم لهذا الاختيار
المتقطع: ما يظهر بلا تصفية.
المسروق سنويًا، حسب أقوى دليل.
المسروق سنويًا، حسب نوع الهدف.
السرقات سنويًا، حسب أقوى دليل.
السرقات سنويًا، حسب نوع الهدف.
المسروق تراكميًا منذ أول عام، حسب أقوى دليل.
المسروق تراكميًا منذ أول عام، حسب نوع الهدف.
الخط: من أدنى الأرقام الموجودة إلى أعلاها.
تبقى الأعوام الأخرى رمادية.
 ()
 حتى 
 حتى نهاية 
 في 
أكثر السرقات في :  من 
 العام الأعلى خسائر: 
 العام الأعلى خسائر: ،  من القائمة
 العام الأعلى خسائر: ،  من المجموع
عام واحد وفق إحصاءات مختلفة
تحت الاسم: تاريخ النشر.
نقطة صغيرة: .
إحصاءات أخرى للعام نفسه
جزء من العام
الإصدار الأول، عُدّل لاحقًا
أحدث إصدار، معدّل
لا سرقات تُرسم لهذا الاختيار
كل دائرة سرقة في يومها؛ المساحة هي الخسارة، والتعبئة أقوى دليل عليها.
بلا دائرة، في الجدول فقط: ، أصغر من كل المرسوم.
سرقة واحدة: ، 
 بلا خسارة معروفة
: حصة الكبرى  من المجموع
أكبر ست سرقات تشكل  من المجموع
ماذا قيل ومتى
المجاميع التراكمية تبلغ  (، )
لا مجموع تراكميًا لهؤلاء المتحدثين
كل نقطة تصريح، في يوم نشره. تحصي سرقات وفترات مختلفة، فلا خط يصل بينها.
الخط الصاعد يعني «على الأقل»، والعارضة فوقه «على الأكثر».
لا تؤثر فيها التصفية، بل اختيار المتحدثين فقط.
بوحدات أخرى: .
 (، )
ما قيل عن التكاليف والميزانيات والصادرات
الرمادي: ما قاله آخرون عن عام واحد. الأحمر: المسروق في ذلك العام ضمن هذا الاختيار. وُضعا جنبًا إلى جنب لبيان الحجم، لا كنسبة.
بلا عمود، إذ ليست مبلغًا أُنفق أو رُصد أو صُدّر في عام كامل واحد: .
صفوف
دولار
المسروق ضمن هذا الاختيار
لا سرقة ضمن هذا الاختيار
إجمالي المسروق
عدد الهجمات
المحفوظ في محافظ
المحفوظ في محافظ، كل خط عشرة أضعاف
الأمم المتحدة
حكومة
شركة
معهد
نحو 
 على الأقل
 على الأكثر
 سنويًا
لا هجمات|هجوم واحد|هجومان| هجمات| هجومًا| هجوم
 
النووي
الصواريخ وبرامج أخرى
الأسلحة النووية
أسلحة الدمار الشامل
المنصات
منصات التداول
الكل مع المحافظ الشخصية
أعضاء سابقون في الفريق الأممي
. 
أقوى دليل: 
سرقات كوريا الشمالية من العملات المشفرة، بيانات مجمّعة، نسخة 
، عن 
، ، عن 
نُشر في 
نُشر في ، ويشمل 
إصدار 
إصدار ، ويشمل 
إصدار : 
إصدار ، ويشمل : 
 على نطاق أرقامها
أقل بـ مما نُشر أولًا
أكثر بـ مما نُشر أولًا
أقل بـ من أحدث إصدار
أكثر بـ من أحدث إصدار
 ( في الحد الأدنى)
 لكوريا الشمالية
 عالميًا
، نُشر في 
 كما نُشرت
 كما نُشرت؛ 
 محسوبة هنا: 
Enter: عرض الكل مجددًا
Enter: عرض هذه فقط
Enter: عرض كل الأعوام مجددًا
Enter: عرض  فقط
Enter: ملء المربع بها
الحصة من تمويل 
عن 
منذ 
حتى 
إجمالي :  و
البيانات حتى 
 حتى 
 حتى نهاية 
، بين أدنى الأرقام الموجودة لعام  وأعلاها
منها محل خلاف: 
كبرى سرقات : ، 
حسب أقوى دليل
محسوب من أرقام منشورة.
النطاق: 
أولًا ، 
مجددًا ، 
ثم ، 
 بزيادة قدرها ، 
 بخفض قدره ، 
بزيادة قدرها ، 
بخفض قدره ، 
محل خلاف: ثمة ما يناقض إسنادها، أو قد تكون محسوبة مرتين
أُعيدت الأموال كلها أو كلها تقريبًا
المصادر: من  إلى 
القائمة الأممية: 
فريق الرصد: 
أدرجها الفريق الأممي بوصفها مشتبهًا بها
نسبها إلى كوريا الشمالية: 
لا جهات أخرى|جهة أخرى|جهتان أخريان| جهات أخرى| جهة أخرى| جهة أخرى
مجموع القائمة:  (الصفوف المقروءة: )، مقابل 
مجموع جداول فريق الرصد:  (الصفوف المقروءة: )، مقابل 
مجموع الصفوف:  (الصفوف المقروءة: )، مقابل 
عمود لكل عام، بمبالغ القائمة الأممية؛ وبالأحمر ما يذكره تقريرها على حدة. لا تؤثر فيها التصفية.
الأعمدة: الصفوف هنا. النقاط: ما نُشر. لا تؤثر فيها التصفية.
تقريب: المجموع، بعدد الخانات المنشورة، هو الرقم المنشور. غير مفصّل: نُشر أكثر مما له صفوف.
: السرقات ؛ بالدولار 
، الصفوف هنا
الفارق
نُشر في 
لا فارق
تقريب
غير مفصّل
صفوفنا تزيد عليه
بمبالغ القائمة الأممية
بمبالغ جداوله
كل الحالات، بأوثق المبالغ لدينا
أي الحالات
تصفية
الأعوام
الخسارة
الخلافية
الكل
مشمولة
مستبعدة
ابحث: ضحية، طريقة، ملاحظة
إعادة ضبط
أول عام
آخر عام
أول عام، أبكر بعام
أول عام، أحدث بعام
إلى
آخر عام، أبكر بعام
آخر عام، أحدث بعام
أدنى خسارة، دولار
المبالغ
الأوثق
كما في القائمة الأممية
أدنى الموجود
أعلى الموجود
الحالات الخلافية
إبقاؤها
تم
إعادة ضبط الكل
المعروض: .
الكل
لا شيء
ماذا يعني
كل الأعوام
كل الأهداف
كل الطرق
كل الجهات
كل الأدلة
كل البلدان
أي خسارة
مع الحالات الخلافية
أي كلمات
إحصاء
الإصدار
أحدث إصدار
كما نُشر أولًا
التصنيف
حسب الهدف
حسب الطريقة
حسب الجهة
حسب الدليل
حسب البلد
المقياس
الدولار
عدد السرقات
مجموع تراكمي
التقسيم
أنواع المتحدثين:  من 
الأمم المتحدة
حكومات
شركات
معاهد
إحصاءات أخرى:  من 
إحصاءات أخرى: الكل
إحصاءات أخرى: لا شيء
تصريحات أخرى، بلا عمود
الأسبق
التالي
إغلاق
، الأكبر أولًا
، الأصغر أولًا
، الأحدث أولًا
، الأقدم أولًا
، حسب الضحية
، حسب النوع
، حسب الطريقة
، حسب الدليل
التاريخ
الضحية
النوع
الطريقة
الدليل
الخسارة، دولار
المصادر
سرقات
دولار
محل خلاف
أُعيدت
عرض الكل ()
عرض أقل
بلا مصادر|مصدر واحد|مصدران| مصادر| مصدرًا| مصدر
بلا مصادر: |مصدر واحد: |مصدران: | مصادر: | مصدرًا: | مصدر: 
مصادر هذا الاختيار
لا تذكر البيانات مصدرًا للمعروض.
، 
غير مذكور في أي صف|مذكور في صف واحد|مذكور في صفين|مذكور في  صفوف|مذكور في  صفًّا|مذكور في  صف
عدد المصادر ، أكثرها ورودًا:
حفظ واستشهاد ومشاركة
حفظ بصيغة PNG
حفظ بصيغة SVG
حفظ بصيغة CSV
حفظ بصيغة JSON
استشهاد
رابط
تضمين
نسخ
نُسخ
النص محدد: انسخه بلوحة المفاتيح أو من القائمة
إن لم يُحفظ أي ملف: انسخ النص إلى ملف بهذا الاسم
إن لم يُحفظ أي ملف: احفظ الصورة بالنقر بالزر الأيمن أو بالضغط المطوّل
قواعد هذه الصفحة لا تسمح بعرض الصورة: يمكن نسخ SVG
جملة
رابط هذا الاختيار
هذا الاختيار، للسمة «»
متجدد: يتغير مع البيانات
مثبّت: يبقى كما هو اليوم
خلايا على غير المتوقع ():
صفوف مستبعدة ():
صفوف مستبعدة ()، وأمور أخرى على غير المتوقع:
و غيرها
.
ملفك
بيانات هذه الصفحة نفسها
بيانات من 
جارٍ تحميل البيانات من …
جارٍ تحميل البيانات من : ‏ ميغابايت…
حاول مجددًا
ملف من عندك…
لا يغادر متصفحك أي شيء.
العودة إلى البيانات الأصلية
أفلت الملف هنا
:  بقيمة ، 
:  بقيمة ، 
، :  بقيمة ، 
، :  بقيمة ، 
لا 
لا  ضمن هذا الاختيار
سرقات في قائمة فريق خبراء الأمم المتحدة
سرقات تنسبها حكومات إلى كوريا الشمالية
سرقات سمّتها حكومات
سرقات منسوبة إلى كوريا الشمالية
سرقات مشتبه بها في قائمة فريق خبراء الأمم المتحدة
سرقات منسوبة إلى كوريا الشمالية أو مشتبه بها في قائمة فريق خبراء الأمم المتحدة
، ولها مبلغ في القائمة الأممية
 في 
من  إلى 
، 
من 
من أنواع أهداف عددها 
بلا أي نوع هدف
طريقتها 
بطرق عددها 
بلا أي طريقة
الجهة المسماة 
بجهات مسماة عددها 
بلا أي جهة مسماة
تستند إلى 
تستند إلى أنواع أدلة عددها 
بلا أي نوع من الأدلة
في 
في بلدان عددها 
بلا أي بلد
أهداف أخرى
بلد غير معروف
كل منها  على الأقل
بلا الحالات الخلافية
تطابق «»
المطلوب: .
كبرى السرقات (، ) تمثل  من المجموع.
طالت  في .
يصف الفريق الحالات بأنها مشتبه بها وقيد التحقيق.
من أصل ، .
تستند  إلى |تستند واحدة إلى |تستند اثنتان إلى |تستند  إلى |تستند  إلى |تستند  إلى 
 إلى |واحدة إلى |اثنتان إلى | إلى | إلى | إلى 
تستند كلها إلى .
قول حكومة
قائمة الفريق الأممي للحالات المشتبه بها
قول شركة تحليل
باحثين مستقلين أو تعليق غير جازم
تغيّرت البيانات منذ : .
أُضيف: 
حُذف: 
مبالغ مصحَّحة: 
إسنادات معدَّلة: 
تعديلات أخرى: 
منشورات معدَّلة: 
المجموع أكبر بمقدار  ()
المجموع أقل بمقدار  ()
في هذا الاختيار: .
في هذا الاختيار لا يتغير العدد ولا المجموع.
 ← 
ما الذي تغيّر
تعديل آخر
عرض البيانات الأحدث
عرض البيانات السابقة
المسروق، 
من الأدنى إلى الأعلى، السرقات نفسها
سرقات|سرقة، ليست محل خلاف|سرقتان، بلا خلاف|سرقات، بلا خلاف|سرقة، بلا خلاف|سرقة، بلا خلاف
سرقات|سرقة، محل خلاف|سرقتان،  محل خلاف|سرقات،  منها محل خلاف|سرقة،  منها محل خلاف|سرقة،  منها محل خلاف
الكبرى: ، 
بأوثق المبالغ
كما في القائمة الأممية
بأدنى الأرقام الموجودة
بأعلى الأرقام الموجودة
لم يُستبعد شيء.
المستبعد: .
المستبعد:  ().
بلا مبلغ في القائمة الأممية: .
تنسبها حكومة إلى كوريا الشمالية: هيئة أو ادعاء عام أو شرطة أو مجموعة حكومات.
يدرجها فريق خبراء الأمم المتحدة بوصفها مشتبهًا بها وقيد التحقيق؛ ولا تسميها أي حكومة.
تنسبها شركة تحليل أو أمن، ولا تنسبها حكومة ولا الفريق الأممي.
ينسبها باحثون مستقلون، أو مسؤول في تعليق غير جازم: أضعف الدرجات.
لا تذكر البيانات من ينسبها.
: يُخصم  و
دون ما سمّته حكومات
دون حالات أقوى دليل عليها قائمة الفريق الأممي
دون حالات أقوى دليل عليها شركة
دون حالات لم ترد إلا عن باحثين مستقلين أو في تعليق غير جازم
دون حالات لا تذكر البيانات من ينسبها
دون الحالات الخلافية
المصادر
طريقة الحساب
البيانات
الحالة
لا مصدر مذكورًا لهذا الاختيار.
 ولا غيرها، مدرجة حسب الصف.| وجهة أخرى، مدرجة حسب الصف.| وجهتان أخريان، مدرجة حسب الصف.| و جهات أخرى، مدرجة حسب الصف.| و جهة أخرى، مدرجة حسب الصف.| و جهة أخرى، مدرجة حسب الصف.
بالدولار وقت السرقة، قبل خصم ما جُمّد أو أُعيد. والإسناد استنتاج الجهة المسماة، لا حكم قضائي.
جُمعت في ، SHA-256 .
المعروض ، لا بيانات المشروع.
سرقات كوريا الشمالية من العملات المشفرة، بيانات مجمّعة: 
لم يُختر أي صف.
 ()، عدد الصفوف .
 ()، عدد الصفوف ، من الأدنى إلى الأعلى .
الاختيار: ؛ .
الاختيار: ؛ بلا تصفية.
، إصدار .
البيانات: جُمعت في ، SHA-256 .
البيانات: .
الحالة: «».
، اطُّلع عليه في `};var Pe={ar:["zero","one","two","few","many","other"],ko:["other"],ja:["other"],zh:["other"]},Cn=Array.from({length:12},(i,n)=>new Date(Date.UTC(2022,n,22)));function Un(i){let n=_n(i);if(n==="en")return"";let e=dn(n),t=new Intl.Locale(n,{numberingSystem:"latn",calendar:"gregory"});return`${[`${t.baseName}`,e==="ar"?"rtl":"ltr",...Re(t),...Me(t),qe(t,e)].join(`
`)}

${e==="en"?"":K[e]}`}function Tn(i,n){let[e,t,r]=K[dn(_n(i))].split(`
`,3);return{csp:e,wasm:t}[n]??r}function _n(i){let n=[];for(let e=i;e;e=e.parentElement??e.getRootNode().host)n.push(e.getAttribute("lang"));return[...n,...navigator.languages??[]].find(e=>e&&K[dn(e)])??"en"}function dn(i){try{return new Intl.Locale(i).language}catch{return""}}function Re(i){let n=r=>new Intl.NumberFormat(i).formatToParts(r),e=(r,a)=>r.find(o=>o.type===a)?.value??"",t=e(n(1234),"group")?4:5;return[e(n(1.5),"decimal"),e(n(12345),"group"),"#".repeat(t)]}function Me(i){let n=(z,E)=>new Intl.DateTimeFormat(i,{timeZone:"UTC",...z}).formatToParts(E),e={day:"",month:"",year:""},t=z=>n(z,Cn[10]).map(E=>e[E.type]??E.value).join("").replace("月",""),r=z=>/^\d+$/.test(z)?`${z}月`:z,a=z=>Cn.map(E=>r(n(z,E).find(C=>C.type==="month").value)),[o,u]=[{day:"numeric"},{year:"numeric"}],h={month:"long",...u},x={month:"short",...u};return[t({...o,...h}),t(h),t({...o,...x}),t(x),t({...o,month:"short"}),...a({...o,...h}),...a({...o,...x})]}function qe(i,n){let e=Pe[n]??["one","other"],t=new Intl.PluralRules(i),r=a=>e.indexOf(t.select(a));return Array.from({length:200},(a,o)=>r(o)<0?e.length-1:r(o)).join("")}var Ln=["pointermove","pointerdown","focusin","click"];function Fn(i,n){if(parent===window)return()=>{};let e=new IntersectionObserver(r=>{let{top:a,bottom:o}=r.at(-1).intersectionRect;e.disconnect(),o>a&&n(a,o)}),t=()=>{e.disconnect(),e.observe(document.documentElement)};return Ln.forEach(r=>i.addEventListener(r,t)),()=>{e.disconnect(),Ln.forEach(r=>i.removeEventListener(r,t))}}var I="dprk-heists",Be=["view","charts","years","targets","methods","actors","countries","evidence","min-usd","disputed","text","estimator","edition","amounts","measure","stack","by","controls","theme","lang","heading-level","src","newer","state","permalink","loading","version"],H=class i extends(globalThis.HTMLElement??Object){static observedAttributes=[...Be,"id"];static version="0.1.0";static#i=[];static#f=new Set;#t=null;#n=null;#r=new Q;#b=!1;#e=null;#o=null;#h=null;#l=[];#c=!1;constructor(){super();let n=un(this.ownerDocument);this.attachShadow({mode:"open"}).adoptedStyleSheets=[n],this.#m();for(let e of["filter","options"]){if(!Object.hasOwn(this,e))continue;let t=this[e];delete this[e],this[e]=t}}static enlist(n){let[e]=this.#i;if(!this.#i.some(t=>t.version===n.version)){this.#i.push(n);for(let t of this.#f)t();e&&console.warn(`<${I}>: versions ${e.version} and ${n.version} are on this page; ${n.version} draws elements with version="${n.version}" only`)}}static#g(n){return n?this.#i.find(e=>e.version===n):this.#i[0]}connectedCallback(){this.#e||!this.ownerDocument.defaultView||(this.#b||this.getAttribute("loading")==="eager"?this.#a():this.#o??=Ge(this,()=>this.#a()))}disconnectedCallback(){queueMicrotask(()=>this.isConnected||this.#p())}adoptedCallback(){this.#n&&(this.#l=[["filter",this.filter],["options",this.options]]),this.#p(),this.ownerDocument.defaultView&&(this.shadowRoot.adoptedStyleSheets=[un(this.ownerDocument)])}attributeChangedCallback(n){n==="version"&&this.#e&&i.#g(this.getAttribute(n))!==this.#t&&(this.#p(),this.isConnected&&this.#a()),n==="loading"&&this.getAttribute(n)==="eager"&&this.#u(),this.#n?.attribute(n)}get script(){return this.#t?.script}get ready(){return this.#u(),this.#r.ready}get filter(){return this.#x("filter")}set filter(n){this.#v("filter",n)}get options(){return this.#x("options")}set options(n){this.#v("options",n)}async settled(){return(await this.#d()).settled()}summary(){return this.#s("summary()").summary()}incidents(){return this.#s("incidents()").incidents()}async load(n){return(await this.#d()).load(n)}async compare(n){return await this.ready,(await this.#d()).compare(n)}save(){return this.#s("save()").save()}restore(n){this.#s("restore()").restore(n)}async export(n){return await this.ready,(await this.#d()).export(`${n}`)}reset(){this.#s("reset()").reset()}#d(){return this.#u(),this.#r.started}#s(n){if(this.#u(),this.#n)return this.#n;throw new DOMException(`<${I}> has not started: await its ready before ${n}`,"InvalidStateError")}#x(n){return this.#c?this.#n[n]:Object.assign({},...this.#l.map(([e,t])=>e===n&&t))}#v(n,e){e!=null&&(this.#c?this.#n[n]=e:this.#l.push([n,e]))}#u(){this.#b=!0,this.isConnected&&this.#a()}async#a(){if(this.#e)return;let n=this.#e={};this.#y();let e=i.#g(this.getAttribute("version"));if(!e)return this.#k();this.#t=e;try{await e.start(),await Ze(this),n===this.#e&&this.#S()}catch(t){n===this.#e&&this.#w(t)}}#k(){let{defaultView:n,readyState:e}=this.ownerDocument,t=()=>{i.#g(this.getAttribute("version"))&&(this.#p(),this.#a())},r=()=>{let{version:a}=i,u=`the element asks for version "${this.getAttribute("version")}", but this page has ${a}: add the script of that version, or remove the attribute to show what ${a} knows`;this.#w(Object.assign(new Error(u),{code:"version"}))};i.#f.add(t),n.addEventListener("load",r),this.#o=()=>{i.#f.delete(t),n.removeEventListener("load",r)},e==="complete"&&r()}#S(){this.shadowRoot.adoptedStyleSheets=[this.#t.sheetOf(this.ownerDocument)],this.shadowRoot.replaceChildren();let n=this.#n=this.#t.widget(this),e=()=>this.#n===n&&this.#z();n.has_data?e():n.ready().then(e,e);let t=[Ve(this.ownerDocument,()=>this.#n?.attribute("lang"),()=>this.#n?.look()),Fn(this,(r,a)=>this.#n?.see(r,a)),Sn(this,r=>this.#n?.open(r))];this.#h=()=>t.forEach(r=>r()),this.#r.start(this.#n)}#z(){this.#c=!0;for(let[n,e]of this.#l.splice(0))try{this.#n[n]=e}catch(t){reportError(t)}this.#n.attribute("permalink")}#w(n){let e=We(n);this.#m((this.#t??Pn).whyNot(this,e.code)),console.error(`<${I}>`,e.message),this.#r.fail(Object.assign(new Error(e.message,{cause:n}),{code:e.code})),this.dispatchEvent(new CustomEvent("heists-error",{detail:e,bubbles:!0,composed:!0}))}#p(){this.#y(),this.#e&&(this.#r.isOver&&(this.#r=new Q),this.#h?.(),this.#n?.free(),this.#e=this.#t=this.#h=this.#n=null,this.#c=!1,this.#m())}#y(){this.#o?.(),this.#o=null}#m(n){let{ownerDocument:e}=this,t=e.createElement("p");t.className="status",t.setAttribute("role","status"),this.shadowRoot.replaceChildren(t,e.createElement("slot")),n&&(t.textContent=n)}},Q=class{isOver=!1;constructor(){this.started=new Promise((n,e)=>Object.assign(this,{start:n,fail:e})),this.ready=this.started.then(n=>n.ready());for(let n of[this.started,this.ready])n.catch(()=>{});this.started.finally(()=>this.isOver=!0).catch(()=>{})}},Pn={version:"0.1.0",script:globalThis.document?.currentScript,sheetOf:un,start:$e,widget:i=>new F(i,i.shadowRoot,Un,zn),whyNot:Tn},In=new WeakMap,jn=null;function un(i){let n=In.get(i);return n||(n=new i.defaultView.CSSStyleSheet,n.replaceSync(yn),In.set(i,n),n)}function $e(){return jn??=bn().then(i=>wn({module:i})).catch(i=>{throw jn=null,i})}function Ge(i,n){let e=i.ownerDocument.defaultView,t=new IntersectionObserver(r=>r.some(a=>a.isIntersecting)&&n(),{rootMargin:"400px"});return t.observe(i),e.addEventListener("beforeprint",n),()=>{t.disconnect(),e.removeEventListener("beforeprint",n)}}async function Ze(i){let{ownerDocument:n}=i,e=t=>!t||!t.nextSibling&&e(t.parentNode);n.readyState!=="loading"||i.hasAttribute("src")||!e(i)||await new Promise(t=>n.addEventListener("DOMContentLoaded",t,{once:!0}))}function Ve({documentElement:i,body:n},e,t){let r=[new MutationObserver(e),new MutationObserver(t)];r[0].observe(i,{attributes:!0,attributeFilter:["lang"],subtree:!0});for(let a of[i,n??i])r[1].observe(a,{attributes:!0});return()=>r.forEach(a=>a.disconnect())}function We(i){let n=String(i?.message??i);return typeof i?.code=="string"?{code:i.code,message:n}:globalThis.WebAssembly?/content security policy|\bcsp\b|unsafe-eval/i.test(n)?{code:"csp",message:`the page's Content-Security-Policy must allow script-src 'wasm-unsafe-eval': ${n}`}:{code:"wasm",message:n}:{code:"wasm",message:"this browser has WebAssembly switched off"}}globalThis.customElements&&!customElements.get(I)&&customElements.define(I,H);var Je=globalThis.customElements?.get(I)??H;Je.enlist?.(Pn);})();
