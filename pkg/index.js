/*! dprk-heists 0.1.0, MIT OR Apache-2.0, data CC-BY-4.0 */
var[yn,...kn]=["^]>[","^asm^^^e`^`^`^````^`^``^`^`|``~^`~^`|`^`|^`~^`||^`|||||^`~~^`|`||||^`|^`^``~|`|||^`~^`^^``|^`|^`||^`|||^`~~^`|`||^`~^`~`~~^`~`|`~~~`|||`~`|`||||`||||^`|`|||^`|||^`||~~~^`]||`~`~~^`~~^`~^`|`|^`||||`|||`~~`||`|||`||^`~`]^`||||`~`~^`||||^`|||^`||^`|`||^`||`~^`	~~~^`	~~~~~^`~^`~~^`~|^`|||`|||^`~~~~`|||`~~~^`|`||^`|^`}^`|^`}^`~^`~^`~`^|`||^`|||||^Ë]Éaa^ab^ak^aUa^	aVa^aWa^^aXa^aYa^aZa^a_a^a$a^aab^abb^al^acb^adb^aeb^afb^^agb^ahb^aib^ajb^akb^alb^am^^amb^anb^aob^apb^aqb^arb^basb^atb^aub^avb^an^awb^axb^ayb^azb^aAb^aBb^aCb^^aDb^^aEb^^aFb^ao^aGb^aHb^aIb^^aJb^aKb^aLb^aMb^aNb^aOb^aPb^^ap^aQb^aRb^aSb^aTb^aUb^aVb^aWb^aXb^aYb^aZb^aq^a_b^a$b^aac^abc^^acc^adc^^aec^afc^agc^ahc^ar^aic^ajc^akc^alc^amc^anc^aoc^^apc^aqc^arc^as^^asc^atc^^auc^^avc^awc^^axc^ayc^azc^aAc^^aBc^^at^aCc^aDc^aEc^aFc^aGc^aHc^aIc^aJc^+aKc^.aLc^ac^au^aMc^.av^^aw^ax^ay^az^^aA^aB^aC^^aD^ad^aE^aF^aG^aH^aI^aJ^aK^aL^aM^aN^ae^aO^aP^aQ^aR^aS^^aT^aU^aV^aW^aX^af^aY^aZ^a_^a$^aaa^aba^aca^ada^aea^afa^ag^aga^^aha^^aia^aja^aka^ala^ama^cana^aoa^apa^ah^aqa^ara^dasa^^ata^aua^ava^awa^axa^aya^aza^ai^aAa^^aBa^^aCa^^aDa^aEa^aFa^aGa^aHa^aIa^aJa^aj^aKa^aLa^aMa^aNa^aOa^aPa^aQa^^aRa^^aSa^aTa^£]¡]^^^^^^^^^^	]]]						^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^]!/!01[[##]]]^$^^^^^^2%^^	3^4&5^^^6^^^7^^^^'8$9:(;<=쀾^^^^^^^^^^^^^^^^^^^^ ^^^^^]?@AB^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^C^^^^^)D]E	^^^^^^^^^F(^^^^^^^^^^^^^^			^^^^^^^	^^^^^^^^]^^^^^^^>	>>>^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]GHIJ*]'^^^^]K쀝^^^^^^L^^^^^M^^>N	쀝OPQ^^^)RS^^^^^T+&U^^^^	V,^^^^^^^^^^^^^^^^^W%^^^^^^^*^^^^^^^^X^^YZ^^^^^^^^	쁛쀝쁝쁞_^>,^`^^a^^--^p^AÀ^^A¤öÈ^^AúÈ^²Nc^Oc^	Pc^ÎQc^ÍRc^¹Sc^ÚTc^£Uc^¡Vc^ËWc^ºXc^¢Yc^ Zc^Ì_c^¸$c^ªad^«bd^cd^»ddedfd^gd^hd^id^jd^Äkd^õld^§]md^ª	nd^æod^­		^A]ô]jlknr»Þæ	ó]ÝÕû]ÆÖÅùëÆ]Ç]ßç	Ú]·Ô]å	ì]«©àÌ	ª¬]ú¨]ª]«]©]é	ù]Ò¡è	¸]mÚ	²¼¥¹¤·­]§Ì]¸¥¦æ¾ã]ä]á]ö­«¬À¿µ¬°±¬þÿ³¬®¬´¯­¬²±ò]ä	oÓ	ãÂ¸·¹ºÛ]âåØ]æ±é³	ºÃÿÑçã	ÒÆ¨´	ìíÓÞïÏÈ°¯®â]ëìè²Åãö]ÔàÕÇü	áÖäé]êÓ	é¿èâ×ý]Ä¸]þ]ÆÙ]]Ä]Ò	ÂØäÃß]ÇÁÀà]ÅÙ]Ù¦¤¥½Ã]¶","øó쀝^AÀ^}^^^^^^^^^~^^^^AÀ^^^^^A¬À^^^^^A¼À^^^^^AÌÀ^ð^^^^^^usdcounttotal^^^T^^^^^W^^^^^^^^^^latestfirst^|^^^^^^^^^^un-panelgovernmentsall^^^^^^^ ^^^^^«^^^^^bestunlowhigh^^^È^^^^^Ì^^^^^Î^^^^^Ñ^^^^^evidencetarget^^ø^^^^^^^^^^methodactorcountry^^^^^^^^^^^^^^^ø^^^^^#^^^^datekindlossT^^^^^^^^^X^^^^^^^^ø^^^^^^^^^hÀ^section.chart.À^button.pill.À^th.À^	i.swatch.À^>details.fold.À^i.swatch.tier-À^tier-À^line-À^â¥ À^copy À^ÀÀpx À^À Àpx À^the cell is À bytes long; wanted at most À^wanted one of À; taken as À^	, column À^widen À^panel À^,the file is empty; wanted a header row with À^string À^one of À^À, line À^À: read À	, wanted À^wanted À^invalid type: À, expected À^$the header has no such column; read À^À: wanted an object, read À^the cell is empty; À^À has no field [À[; À^read [À[; À^Font loading error: À^Drawing backend error: À^Canvas Error: À^À could not be read: À^À: À^No row could be read. À^ÀÀ À^À] answered À À^wanted À; taken as empty^Àpx^À&, line 1: there is a header and no row^À+: wanted a list of plain objects, one a row^read [À[; wanted UTF-8 text^.À input^wanted low â¤ À  â¤ high; the range is left out^[ÀE[ is no key of sources.csv and no address; the row is kept without it^[À[ is no address^the row has À À	; wanted À, as in the header^À.title^floating point `À`^character `À`^	integer `À`^	boolean `À`^rgba(À,À,À,À)^À[À[^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^one of ^^^noyestopmiddlestartendcenterCouldn't deserialize i64 or u64 from a BigInt outside i64::MIN..u64::MAX boundscxcyrcirclepointspolygon ,xywidthheightrectfont-sizeboldfont-weighttext-anchortext^1http://state^^^D^^^^datadata.csvhttpï»¿--colorlighting-color#permalink^^=^^^+^^^-^^^@^^^	^^^>^^^a text, as save() gives it^^^^^^^^^^^^^^governmentfirminstitute^Ì^^^^^Ì^]^^^Ö^^^^Ú^	^^^ (attacksdisputed[include[ or [exclude[%there is no window to draw inâ©the browser gave no reasoninline-size1remmemorythe browser has no room for a picture of this size^^^^^^^^^^^^^^^true or falsea textsomething that is no plain valueyearsnull or 쁛first, last쁝, two whole years, the first not after the last^AÆÀ^]ð?^^^^Ã@^AàÀ^£ÿÿÿÿÿÿ?C^^^^^^^^minUsda whole number of US dollars, 0 or more]nonecount pct쀾</쀾]/쀾],]   = {}https://sources.csvincidents.csvestimates.csvclaims.csva namea day, a month or a year, as 2023-06-02, 2023-06 or 2023a keywanted an address that begins with https://; shown as text, not as a linkwanted a key that no row above hasa year, as 2023dot.revisedâFnOnce called more than once^^	];=!DPRK (unspecified)UN Panel of ExpertsFormer members of the UN Panel of Experts, citing a member statemissilemissile-and-othernuclearwmd^^^^^^6@^AÀ^B@^AÀ^8@^^A®À^2@^>^A¾À^0@^^AÎÀ^¼2@>^^^^^sans-serifbutton.buttonclear:focus.trenddivrootroot framedclasslangltrrtldirVWXYZ쁛.body.charts.ledger.filters.status.aloud.headline.lead.figures.widen.foot.sources-panel.exportpbdiv.figuredtddtrend-firstdetails:not(.seen, .more-said)seen.said *openslotviewtargetsmethodsactorscountriesmin-usdestimatoreditionamountsmeasurestackbytheme^^Ü^^^^ó^^^^à^^^^ç^^^^î^^^^ô^	^^^ø^^^^^ý^^^^>^^^^2^^^^>^	^^^>>^^^^>^^^^>^^^^[>^^^^'>^^^^)>^^^^div.markroleimgbutton.marktypebuttondata-domarktabindex-1ArrowDownArrowRightArrowLeftArrowUpPageDownPageUpHomeEnddiv.marksgrouparia-label.tabletbody.more.titledescendingascendingaria-sortdarkown--background--text--muted--grid--axis--accent--tier-0--tier-1--tier-2--tier-3--series-5--series-6--pale--dotcalc(px/100)--px^^^^^^^^^^^^^^^^^^^^^div.plotcanvasaria-hiddendiv.halodiv.buttons  role=group  aria-label=%] button.button  type=button  data-do=export png  aria-label=%  |PNG] button.button  type=button  data-do=export svg  aria-label=%  |SVG] button.button  type=button  data-do=export csv  aria-label=%  |CSV] button.button  type=button  data-do=export json  aria-label=%  |JSON] button.button  type=button  data-do=export cite  aria-expanded=false  |%] button.button  type=button  data-do=export link  aria-expanded=false  |%] button.button  type=button  data-do=export embed  aria-expanded=false  |%]div.export-panel  hiddenjklmnopq1^/^^`^^^^.export-panelaria-expandedcitelinkintegrityBibTeXCSL-JSON쁛data-do='export '쁝p.copiedstatusdiv.copylabeltextareaautoreadonlyrows4spellcheck^^^^^^^^^^^^^^^^^^^^^label.checkcheckboxspanspan.consequence]details.consequence] summary  |%] p^)^^;^4^^^p^^^^summaryfieldsetlegendspan.all-noneall none div.keys-listbutton.linkinput.consequencediv.wordsdiv.linesdiv.barsspan.keyi.swatch.details.legendsummary.words]div.switches] button.link  type=button  data-do=counts all  aria-label=%  |%] button.link  type=button  data-do=counts none  aria-label=%  |%H'I(^^^^¬^^^^.switchesbutton.switcharia-pressedheists-errorsrcheists-readyheists-filterbubblescomposeddetail.tipselect:last-of-typeselect  name=estimator  aria-label=%3:^$^^^쁞^^^^select  name=edition  aria-label=%] option  value=latest  |%] option  value=first  |%^456p^U^^^Æ^^^^select  name=by  aria-label=%] option  value=target  |%] option  value=method  |%] option  value=actor  |%] option  value=evidence  |%] option  value=country  |%^789:;<^^Ü^¡^^^~^^^^select  name=measure  aria-label=%] option  value=usd  |%] option  value=count  |%] option  value=total  |%^=쀾?@^k^^^^^^^select  name=stack  aria-label=%] option  value=evidence  |%] option  value=target  |%A;8 ^V^^^v^^^^>^	^^^>>^^^^optionvalueselect  name=amounts  aria-label=%] option  value=best  |%] option  value=un  |%] option  value=low  |%] option  value=high  |%쀝 !§^^^^&^^^^incidentsstolenUsdpublisheddifferencenameissueswarningerrorseverityfilelinecolumnmessageoptionsfilterheading-levelprintdetails] summary.words  |%] ol^e·^^^^Ö^^^^detailsolli Â· strongspan.mutedspan.valuespan.value.dprkspan.rulespan.muted.actionpointedsheetleftdiv.tip-text]button.link.tip-close  type=button  data-do=tip-close  aria-label=%  |Ã]div.tip-bar] button.button  type=button  data-do=tip -1  |%] button.button  type=button  data-do=tip 1  |%MKLJ^À^^^]^^^^.tip-text.fold쁛open쁝.fold:not(쁛open쁝)offpolitearia-live--years--before--afteri.outiblock-size 쀾 summary 쀾 spansetfiltersdoubt^^^^^^^^^ó^^^^>^^^^^^^^^^^^^^쀝^^^^^^^^^^ø^^^^^^^^#^^^^ ^^^^^^^^^^^^^^A´À^³@B^^^^^^^^^^^áõ^^^^^Ê;^^^^minmaxdiv.controls  part=controls] div.views  role=radiogroup  aria-label=%] div.bar] p.left-out]  span]  button.link  type=button  data-do=clear  |%] dialog.panel  hidden  aria-label=%]  div.panel-head]   span.title  |%]   button.link  type=button  data-do=clear  |%]  div.ranges]   fieldset.years]    legend  |%]    div.year-bars  aria-hidden=true]    div.slider]     input  type=range  name=first  aria-label=%]     input  type=range  name=last  aria-label=%]    div.steppers]     span.stepper]      button  type=button  data-do=step first -1  aria-label=%  |â]      input  type=number  name=first  aria-label=%]      button  type=button  data-do=step first 1  aria-label=%  |+]     span.muted  |%]     span.stepper]      button  type=button  data-do=step last -1  aria-label=%  |â]      input  type=number  name=last  aria-label=%]      button  type=button  data-do=step last 1  aria-label=%  |+]   details.fold.loss]    summary  |%]     span]    fieldset]     legend  |%]     div.steps]   fieldset.amounts]    legend  |%]   details.fold.doubt]    summary  |%]     span]    fieldset]     legend  |%]     label.check]      input  type=checkbox  name=disputed]      span  |%]     span.consequence]  div.panel-end]   button.button.strong  type=button  data-do=panel]    span  |%]    span.total]   button.button  type=button  data-do=clear  |%]   span.muted^%>쀝[[#$%쀾^K^^^^^^.panel.bar.steps.panel-end.views.left-out span.left-out button.slider 쁛name=first쁝.stepper 쁛name=first쁝.slider 쁛name=last쁝.stepper 쁛name=last쁝쁛name=disputed쁝.amounts.year-bars.slider.muted.total.doubt .consequencepanel colorrgbrgbasrgb â¦50100,]âÃ ^^i^^<the header names this column more than once; the first is read, ^^^^^^^^^^^^^^^^^^^	file:the address does not answer, or its server does not send Access-Control-Allow-Origina browser lets no page read files from disk by their address; choose the file insteadcorsenThe interactive figure is not shown, because the rules of this page forbid its program.]The interactive figure is not shown, because this browser does not run its program.]The interactive figure is not shown, because its program could not be started.]9bn;6m]US$]%]<1%] percentage points] theft| thefts] of ]US$bn, of all]as published]]â]â]â]â]from ]to ]part-year], ], ] and ] or ]yes]UN panelâs list]Named by governments]All cases]Target]Method]Actor]Evidence]Country]Exchanges]Other DeFi]Bridges]Wallet makers]Games]Gambling]Payments]Funds]Custodians]Private holders]Other]exchange]DeFi]bridge]wallet]game]gambling]payments]fund]custodian]private holder]other]Social engineering]Stolen key]Malware]False IT worker]Contract flaw]Supply chain]Faked screen]Not known]a government]the UN panel]an analytics firm]a researcher]not stated]North Korea, unit not named]Not known]Not stated]All others]UN panel]UN panel, quoting a state]missiles]missiles and other aims]all such weapons]no percentage given]no worldwide figure]no figure for North Korea]figures that give no share]no two figures of one edition]No worldwide figures in this data]this selection]this list] ]; ]: ]âs]â] of crypto stolen in  went to North Korea, by  count] of crypto stolen from platforms in  went to North Korea, by  count] of crypto stolen from exchanges in  went to North Korea, by  count] of crypto stolen from platforms and personal wallets in  went to North Korea, by  count]No share of worldwide theft can be given for these years by  count]North Koreaâs share of worldwide theft. Of the filters, only the years act on it.]North Koreaâs share of worldwide theft from platforms. Of the filters, only the years act on it.]North Koreaâs share of worldwide theft from exchanges. Of the filters, only the years act on it.]North Koreaâs share of worldwide theft from platforms and personal wallets. Of the filters, only the years act on it.]Divided here, both figures from one edition.] as published.] as published, the others divided here, both figures from one edition.]Grey dot: as first published.]Grey dot: in the latest edition.]Bracket: the range of the figures behind a share.]What was hit]How it was done]Which unit is named]Who says so]Where the victims are]share of the ] of every 100 dollars]for , says , .]for , says an unnamed member state, . The UN panel quotes it; it is not a finding of the panel.], says ], says , .] on the funding of : ] of weapons funding comes from illicit cyber means, says one state the UN panel quotes]No claim on the funding of weapons by these speakers]No claims on the funding of weapons in this data]What has been said of the funding of weapons]Published claims, oldest first. They mean different programmes and cannot be joined to a trend. No filter acts on them, only the choice of speakers.]Share of foreign-currency income]that comes from theft, in per cent; another question]Nothing to draw for this choice]Dashed: what is in view with no filter set.]Stolen a year, by strongest evidence.]Stolen a year, by kind of target.]Thefts a year, by strongest evidence.]Thefts a year, by kind of target.]Stolen since the first year, added up, by strongest evidence.]Stolen since the first year, added up, by kind of target.]A stroke: lowest to highest figures found.]The other years stay, grey.] ()] by ] by the end of ] in ] had the most thefts:  of ] was the costliest year: ] was the costliest year: ,  of the list] was the costliest year: ,  of the sum]One year by different counts]Under a name: when it was published.]Small dot: .]other counts of the same year]part of the year]first edition, revised later]latest edition, revised]No thefts to draw for this choice]A circle a theft, placed on its day; area is the loss, the fill its strongest evidence.]Without a circle, in the table only: , smaller than all that are drawn.]One theft: , ] without a known loss]The largest of  makes up  of the sum]The six largest thefts make up  of the sum]What was said, and when]Running totals reach  (, )]No running total by these speakers]A dot a statement, at the day it was published. They count different thefts and periods: no line joins them.]A stroke upwards is âat leastâ, a bar on top âup toâ.]No filter acts on them, only the choice of speakers.]In other units: .] (, )]What was said of costs, budgets and exports]Grey: what others said of one year. Red: what was stolen that year, in this choice. Set beside each other for scale; it is not a ratio.]Without a bar, being no sum spent, budgeted or exported in one whole year: .]rows]US$]stolen, in this choice]no theft in this choice]Stolen in all]Number of attacks]Held in wallets]Held in wallets, each line tenfold]the UN]a government]a firm]an institute]about ]at least ]up to ] a year] attacks] ]nuclear]missiles and other programmes]nuclear weapons]weapons of mass destruction]services]exchanges]all incl. personal wallets]Former members of the UN panel]. ]Strongest evidence: ]North Koreaâs crypto thefts, compiled data, version of ], for ], , for ]published ]published , covers ]edition of ]edition of , covers ]Edition of : ]Edition of , covers : ] over the range of its figures] less than as first published] more than as first published] less than in the latest edition] more than in the latest edition] ( at the low end)] by North Korea] worldwide], published in ] as published] as published; ] divided here: ]Enter shows all again]Enter shows only these]Enter shows all years again]Enter shows only ]Enter fills the square with it]Share of the funding of ]of ]since ]up to ]of  and  in ]data to ] up to ] up to the end of ], lowest to highest figures found for ] of them disputed]Largest of : , ]by strongest evidence]Worked out from published figures.]Range: ]First , ]again , ]then , ]raised by  to , ]cut by  to , ]raised by , ]cut by , ]Disputed: the attribution is contradicted, or the theft may be counted twice]All or nearly all of the money came back]sources give  to ]the UN list ]the Monitoring Team ]Listed by the UN panel as suspected]Attributed to North Korea by ] more]How the list adds up:  rows read, , against ]How the Monitoring Teamâs tables add up:  rows read, , against ]How the rows add up:  rows read, , against ]A bar a year, in the amounts that the UN list prints; in red what its report names by itself. No filter acts on it.]Bars: the rows here. Dots: what was published. No filter acts on it.]Rounding: the sum, with as many digits as were published, is the published figure. Not itemised: more was published than there are rows for.]: thefts ; US dollars ], rows here]Difference]Published ]none]rounding]not itemised]our rows exceed it]in the amounts of the UN list]in the amounts of its tables]all cases, in our best-supported amounts]Which cases]Filters]Years]Loss]Disputed]any]in]out]Search victim, method, note]Reset]First year]Last year]First year, one earlier]First year, one later]to]Last year, one earlier]Last year, one later]Smallest loss, US$]Amounts]best supported]as the UN list prints them]lowest found]highest found]Disputed cases]keep in]Done]Reset all] shown.]all]none]What it means]All years]All targets]All methods]All actors]All evidence]All countries]Any loss]With disputed cases]Any words]Counted by]Edition]latest edition]as first published]Grouped by]by target]by method]by actor]by evidence]by country]Measured in]US dollars]number of thefts]running total]Stacked by]Speakers:  of  kinds]the UN]governments]firms]institutes]Other counts:  of ]Other counts: all]Other counts: none]More statements, without a bar]Earlier]Later]Close], largest first], smallest first], latest first], earliest first], by victim], by kind], by method], by evidence]Date]Victim]Kind]Method]Evidence]Loss, US$]Sources]thefts]US$]disputed]returned]Show all ]Show fewer] source| sources] source: | sources: ]Sources of this selection]The data name no source of what is shown.], ]cited by  row|cited by  rows]Rests on  sources, the most cited of them:]Save, cite and share]Save as PNG]Save as SVG]Save as CSV]Save as JSON]Cite]Link]Embed]Copy]Copied]The text is selected: copy it with the keyboard or the menu]Sentence]Link to this selection]This selection, for the attribute ââ]Live: follows the scriptâs updates]Pinned: this version of the script only]One cell was not as expected:| cells were not as expected:]One row was left out:| rows were left out:]One row was left out, and more was not as expected:| rows were left out, and more was not as expected:]and  more].]your file]this pageâs own data]data from ]  comes to , |  add up to , ]The   comes to , |The   add up to , ]  , , comes to |  , , add up to ] , , , comes to | , , , add up to ]No theft ]No theft  fits this choice]on the UN panelâs list]that governments attribute to North Korea]named by governments]attributed to North Korea]listed by the UN panel as suspected]attributed to North Korea or listed by the UN panel as suspected], with an amount on the UN list,] in ] to ], ]from ]from  kinds of target]with no target chosen]with the method given as ]by one of  methods]with no method chosen]with the unit named as ]by one of  units]with no unit chosen]resting on ]resting on one of  kinds of evidence]with no evidence chosen]in ]in  countries]with no country chosen]other targets]an unknown country]of at least ]without disputed cases]matching ââ]Asked for: .]The largest, at  in , is  of the sum.]It hit  in .]The panel calls the cases suspected and under investigation.]Of , .] rests on | rest on ] on ]It rests on .|All rest on .]a governmentâs word]the UN panelâs list of suspected cases]an analytics firmâs word]independent researchers or a tentative remark]stolen, ]lowest to highest, same thefts]theft, not disputed|thefts, none disputed]theft, disputed|thefts,  of them disputed]the largest: , ]best-supported amounts]as the UN list prints it]lowest figures found]highest figures found]Nothing left out.] left out.] () left out.]Without an amount on the UN list: .]A government attributes it to North Korea: an agency, a prosecutor, a police force or a group of governments.]The UN Panel of Experts lists it as suspected, under investigation; no government attributes it.]An analytics or security firm attributes it; no government does, and the UN panel does not list it.]Independent researchers attribute it, or an official in a tentative remark: the weakest tier.]The data do not say who attributes it.]: â, â]Without cases named by governments]Without cases for which the UN panelâs list is the strongest evidence]Without cases for which a firm is the strongest evidence]Without cases named only by independent researchers or in a tentative remark]Without cases of which the data do not say who attributes them]Without disputed cases]Sources]How it is counted]Data]State]None is named for this selection.] and  other, listed by row.| and  others, listed by row.]Dollars at the time of the theft, gross of what was frozen or returned. An attribution is a finding by the body named, not a verdict.]Compiled on , SHA-256 .]This is , not the projectâs own.]North Koreaâs crypto thefts, compiled data: ]No row is selected.] () in  row.| () in  rows.] () in  row, lowest to highest .| () in  rows, lowest to highest .]Selection: ; .]Selection: ; no filter set.], edition of .]Data: compiled on , SHA-256 .]Data: .]State: ââ.], read on |â¨normalresourcesestimatesclaimssources^^@^	^^^ÄO^	^^^ÍO^^^^ÓO^^^^pathyour filedata from this pageâs own datawanted a URL, a Blob, a list of rows, or an object with a list [incidents[lengthat most 4096 bytesclaimcountsclaimantssortorderÜ^^^^ó^^^^à^^^^ç^^^^î^^^^ø^^^^^ô^	^^^ý^^^^>^^^^2^^^^>^	^^^>>^^^^>^^^^>^^^^[>^^^^'>^^^^P^^^^P^^^^P^	^^^P^^^^£P^^^^it once; the last is readv1versionfieldper cent signs with two digits each, in UTF-8one that the data have And more.state, : read [[; wanted ..two years, as 2019..2023whole US dollars, as 10000000restpalei.swatch.ringp.subtitlediv.choicesdiv.keysdetails.more-saidsummary.wordsp.notebackground-colorflood-color^ÿÿÿ쀝Yakäçêìîñ³-³-$ÜJ_³-³-öÃÊìîñýêìÿÿÿ:AKbold ^ìîð©±»*/6}&+2ÿrÿrÿÈ8Oÿrÿrk*5&+25âæê,[{[[:empty^^^^^^cellcellsa quotation mark opens here and is never closedcharts^^^^^^^^^^^^^^^^^^^^^a newer load has taken the place of this one, or the element is gonecodeexcludeinclude^^¤S^^^^«S^^^^à^^^^ç^^^^î^^^^ø^^^^^ô^	^^^;view=up0123456789ABCDEF%;=,!down^^^òS^^^^	T^^^^-._~^^^^^^^^^^^^^^^^^^^: ^^^^^^^^^^^^^^^^^^^^^dprk-heists-MSMTããï¼ï¼ï¼ï¼ããâã¼ã¡ã£ã¥ã§ã©ãã£ã¥ã§ã£ãããdotdot.ringsharetrend	â¤Â â¥Â usd_per_yeariÌ0123456789abcdef^^^^^^^^^^^^^^^^^^^^Ï^^^Ü^^^^ó^^^^à^^^^ç^^^^î^^^^ô^	^^^ø^^^^^p	^^^^>^^^^2^^^^>^	^^^>>^^^^>^^^^>^^^^[>^^^^'>^^^^P^^^^P^^^^P^	^^^light[auto[, [light[ or [dark[  bdi:div.status  role=status]slot  hidden]div.body] div.head]  À^.headline  part=headline]  p.lead] dl.figures] div.filters] div.widen] div.charts] section.ledger  part=ledger] section.table  part=table]  ÀÙ.title]  table]   thead]    tr]     th.date  scope=col]      button.link  type=button  data-do=sort date  |%]     th.target  scope=col]      button.link  type=button  data-do=sort target  |%]     th.kind  scope=col]      button.link  type=button  data-do=sort kind  |%]     th.method  scope=col]      button.link  type=button  data-do=sort method  |%]     th.evidence  scope=col]      button.link  type=button  data-do=sort evidence  |%]     th.loss  scope=col]      button.link  type=button  data-do=sort loss  |%]     th.sources  scope=col  |%]   tbody]  button.button.more  type=button  data-do=more] div.end]  div.foot  part=foot]  div.export] div.sources-panel]p.aloud  role=status]div.tip  part=tooltip  tabindex=-1  hidden^partchartdiv.maindetails.companion^^^^^Y^^^^	^^^Y^^^^^^^Y^^^^div.companion^^^^^^Y^^^^^^^ÀY^>^^^div.companion.waffle^^^Y^^^^^^^èY^^^^^^^Y^^^^^^^^Y^^^^^^^ÀY^>^^^[[http://www.w3.org/2000/svg^^^^^^^^^^ ^^^¡^^^¡^^^svgon-paper^^^^^^^^^^^¢^^^£^^^p.note.on-paper.on-paperroundleft:;top:;width:;height:titlesmall.addressspan.figure-alonespan.wordulahref_blankrelnoopenertrtd.dateth.targetscoperowsmalltd.kindtd.methodtd.evidencetd.losstd.sourcesspan.tagi.probe.watchi.probe.readborder-block-start-colorborder-block-end-colorborder-inline-start-colorborder-inline-end-coloroutline-colorcolumn-rule-colortext-decoration-colorcaret-color-webkit-text-fill-color-webkit-text-stroke-color^^jR^^^^r쁛^^^^쁛^^^^ 쁛^^^^¹쁛^^^^Ð쁛^>^^^Ý쁛^^^^î쁛^^^^^^^^^^^^%^^^^font-familydirectionthe browser gives no canvas to draw oncontrolsyour-data.csvconstructorscriptembed^^^^^^^^^^^ø^^^^¤^^^^^^^^^¥^^^image/svg+xmltext/csv;charset=utf-8application/jsondownload^^^^^^^^^^^¦^^^§^^^§^^^then^tablecaptionthead] tr]  td]  th  scope=col  |%]  th  scope=col  |%^쁝쁞쁝^6^^^È쁝^^^^tr.saidthtr.citedtdcolspan3.framedpopovermanual 0 scroll-margin(prefers-reduced-motion: reduce)blocknearestinlinesmoothinstantbehaviorpublisherfromtoIncidentsUsdpublishedAsyeardprkUsdallUsdlowSharehighSharesubtitlelinesspokenmarkscitation^^^^^^à^^^^^^^ç^^^^^^^î^^^^^^^ô^	^^^^^^ø^^^^^lowUsdhighUsdleftOutbyYearbyTargetbyMethodbyActorbyEvidencebyCountry^^^^[_^^^^^^^*_^^^^^^^2_^^^^^^^9_^]^^^^^^C_^	^^^worldShareledgeridtarget_kindchainsamount_usdamount_low_usdamount_high_usdun_annex_noun_amount_usdmsmt_amount_usdattributionattributed_byreturnednotekeynull or a list of null or one of [, [wanted one of said^¹T^^^^u^^^^¾T^^^^@^	^^^S`^^^^input  type=search  name=text  placeholder=%  aria-label=%^^`^:^^^º`^^^^radiolastregion]]details.legend] summary.words] div.switches]  button.switch  type=button  data-do=claimant un  |%]  button.switch  type=button  data-do=claimant government  |%]  button.switch  type=button  data-do=claimant firm  |%]  button.switch  type=button  data-do=claimant institute  |%^CDEF^^á`^^^öa^^^^쁛data-do$=쁝.tip *Escapepanelwidenclaimanttipexportcopystepmoretip-close.markclickchangekeydownfocusinfocusoutpointerdownpointermovetransitionendb^^^^¨^^^Ç^^^^©^^^ab^^^^ª^^^gb^^^^«^^^nb^^^^¬^^^ub^^^^­^^^}b^^^^®^^^b^^^^¯^^^b^>^^^°^^^resizehashchangeloadingdonebeforeprintafterprintpointerleavepointerupTabEnter쁛role=img쁝heists-select.mark, .tip.tip, canvas쁛data-do쁝쁛type=range쁝, 쁛type=search쁝select쁛type=number쁝touchbridgeexchangenetworkprotocolÃc^^^^Éc^^^^Ñc^^^^Øc^^^^^^^^^^^^^^±^^^²^^^²^^^^^^^^^^^^^³^^^´^^^´^^^^öúö^ðöö^ê]â ^^^^^^^^^^^µ^^^¶^^^¶^^^^^^^^^^^^^^^^·^^^¸^^^¸^^^^^^^^^^^^^¹^^^º^^^º^^^^^^^^^^^^^»^^^¼^^^¼^^^	^^÷^þó^óþ>^>^^^^^^^^^^^^½^^^¾^^^¾^^^^^^^^^^^^^¿^^^À^^^À^^^÷^	^^^î^î^^^^^^^^^^^Á^^^Â^^^Â^^^_^^^^T^^^^^^^^^_^^^^#^^^^¥_^^^^^^^^«_^]^^^µ_^^^^Ã_^^^^Ò_^^^^Ý_^>^^^ê_^^^^^^^^ù_^^^^`^>^^^>^^^^`^^^^ÓO^^^^`^^^^>]%3B'[fill=[<svg xmlns=[http://www.w3.org/2000/svg[ role=[img[xml:spacepreserve쀾<title쀾</title쀾<desc쀾</desc쀾]^^^^^^^^^^^^Ã^^^Ä^^^</svg쀾]^AÖÌÁ^¿ð?^^^^^^ @^^^^^^ð?]×£p=]×?0 0 viewBox&amp;&lt;&gt;&quot;dprk-heistsdatasetliteralauthorissuedURLaccessedtextbraceleft{}textbraceright{}textbackslash{}textasciitilde{}textasciicircum{}{}date-parts18b8cb0969f493fc50d8db247240dda85697bd451b2a6e359345cda5bf2e7faa@misc{쁞g^^^^f^^^^urlurldate]}]{2026-11-20, SHA-256 ^^g^]^^^g^]^^^g^@^^^%7B%7D%5Cperiod_startperiod_endderivedsource_^^^^쁞^^^^>^^^^>^	^^^쁛^^^^R^	^^^Î^^^^^¢^^^^Ñ^^^^^¹g^^^^Åg^]^^^Ïg^^^^Ög^^^^`^^^^topicprogrammestatementunitclaimant_kind_^^^^Lh^^^^Qh^	^^^Zh^	^^^Î^^^^^¢^^^^Ñ^^^^^ch^^^^¹g^^^^Åg^]^^^1b^^^^gh^>^^^R^	^^^Ög^^^^`^^^^_^^^^b쁞^	^^^ÂZ^^^^R^	^^^tg^^^^{[meta[:,][incidents[:쁛}],][[:쁛쁛origincompiledsha256nullnu<dprk-heists쀾<p쀾<a</a쀾</p쀾</dprk-heists쀾]<script deferdprk-heists.jscrossoriginanonymous쀾</script쀾servicesexchangesall incl. personal wallets^^^^^^^^^^^^^^^^^ð^^^^^^¥^^^^^^^^^^^^V^^^id] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] @-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1]ccn-1] ~-1] ~-2] ~-3] ~-1] ~-2] ~-3] ~-4] ~-5] ~-6] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-2] ~-3] ~-1] ~-1] @-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] @-1] ~-1] ~-2] ~-1] ~-2] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] @-1] ~-1] ~-1] ~-2] ~-3] ~-4] ~-5] ~-6] ~-7]fbi-1]fbi-2]fbi-3]fbi-4]fbi-5]fbi-6] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-2] ~-3] ~-1] ~-1] ~-1] ~-1] ~-1] @-1] ~-1] ~-1] ~-2] ~-3] @-1] ~-1] ~-2] ~-1] ~-1] ~-1] ~-1] ~-2] ~-3] ~-4] ~-5] ~-6] ~-1] ~-1] @-1] ~-1] ~-1] ~-2] ~-1] ~-1] ~-2] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-2] ~-1] ~-1] ~-2] ~-1] ~-2] @-1] @-10] @-11] @-12] @-13] @-14] @-15] @-16] @-17] @-18] @-19] @-2] @-20] @-21] @-22] @-23] @-24] @-25] @-27] @-28] @-29] @-3] @-30] @-31] @-32] @-33] @-34] @-35] @-36] @-37] @-38] @-39] @-4] @-40] @-41] @-42] @-43] @-44] @-45] @-46] @-47] @-48] @-49] @-5] @-50] @-51] @-52] @-53] @-54] @-55] @-56] @-57] @-58] @-59] @-6] @-60] @-61] @-7] @-8] @-9] ~-1] ~-1] ~-1] ~-2] ~-1] ~-1] ~-2] ~-3] ~-1] ~-1] ~-1] ~-1] ~-2] ~-1] ~-1] ~-1] ~-2] ~-3] ~-4] ~-5] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-2] ~-3] ~-1] ~-1] ~-2] ~-1] ~-2] @-1] @-2] @-3] @-4] @-5] ~-1] ~-1]voi-1] ~-1] ~-1] ~-1] ~-2] ~-3] ~-1] ~-1]ytn-1] ~-1] ~-1] ~-1] ~-1]publisher]21.co]AlphaScala (digest of TRM Labs)]Analytics Insight]Argia]Associated Press (CityNews)]Benzinga]Binance Square (digest of Chainalysis)]BitlyFool (digest of Immunefi)]Biztech Africa]BleepingComputer]Bloomingbit]BNN Bloomberg]Business Insider]Business2Community]Bytes Europe (press digest)]CCN]CertiK]CertiK]CertiK]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]CipherTrace]CleanSky (digest of TRM Labs)]CNN (via OODA Loop)]CoinCentral]CoinDesk]CoinDesk (reprint)]Coinspeaker]Cointelegraph]Cointelegraph]Cointelegraph]Cointelegraph (Arabic)]Cointelegraph (digest)]Cointelegraph (digest, The BIT Times)]Cointelegraph (reprint)]CoinTrust (digest of SlowMist)]Computing]Council on Foreign Relations]Crowdfund Insider]Crypto Daily]Crypto News UK (digest of Chainalysis)]CryptoGlobe]CryptoGlobe]CryptoPotato]CryptoPotato]CryptoSlate (reprint)]CySecurity News]Decrypt]Dedaub]DL News]Echo (PA, AP)]Economic Blogs (digest of Chainalysis)]EconoTimes]Elliptic]Elliptic]Elliptic]Elliptic]Elliptic]Elliptic]Elliptic]FBI]FBI]FBI]FBI]FBI]FBI]Forkast]FXStreet]GetBlock]Global Economic]Grafa (digest of TRM Labs)]Halborn]Halborn]Halborn]iHodl]Infosecurity]Insurance Journal]Investing.com]Investing.com (Brazil)]Investor Minute (digest of TRM Labs)]Japan Today]KBS World]KBS World]KBS World]Keyvans Crypto (digest of Chainalysis)]Korea Daily US]Korea Daily US]Korea Times US]Kukinews (Yonhap)]Kukmin Ilbo]lazarus.day]lazarus.day]lazarus.day]lazarus.day]lazarus.day]lazarus.day]Merkle Science]Millennium Post (AP)]Multilateral Sanctions Monitoring Team (MSMT)]Nairametrics]Nasdaq]Nasdaq]Newspim]NHK World]NHK World]Nikkei Asia]Nikkei (reprint)]NK News]Observers]Odaily (Binance Square)]ON3X (digest of TRM Labs)]PAID Network (Medium)]PANews]Protos]Pulse (digest of TRM Labs)]Quadriga Initiative]Quadriga Initiative]Recorded Future]SC Media]SC Media]SlowMist]SlowMist]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Tech Times]TechRadar (reprint)]The Block]The Block]The Block (reprint)]The Chosun Ilbo]The Chosun Ilbo]The Chosun Ilbo]The Chosun Ilbo (Chosun Biz)]The Citizen]The Daily Hodl (reprint)]The Independent]The Independent]The Investor]The Japan Times]The Korea Herald]The Korea Herald]The Korea Herald]The Korea Herald]The Korea Herald]The Next Web]The Record]The Straits Times]TokenPost]Tom's Hardware]TRM Labs]TRM Labs]TRM Labs]TRT World]United Nations Security Council]United Nations Security Council]US Department of Justice]US Department of Justice]US District Court for the District of Columbia]US District Court for the District of Columbia]US District Court for the District of Columbia]US District Court for the District of Columbia]US District Court for the District of Columbia]US State Department]US Treasury]VOI]Wired (digest)]Yahoo News (Reuters)]Yonhap]Yonhap]Yonhap]Yonhap (reprint)]Yonhap (via Binance Square)]YTN]ZachXBT]ZachXBT (thread archive)]Zawya (Reuters)]ZDNet Korea]title]Crypto holdings of the Lazarus Group (On-Chain Insights 10)]Crypto hack count hits record]$44M CoinDCX hack traced to North Korea's Lazarus Group]Spending on nuclear weapons rises for the third year]U.S. sanctions North Korean bankers accused of laundering stolen cryptocurrency]Benzinga: hackers from North Korea stole over $180M in crypto within 6 months]2026 Crypto Crime Report: North Korea's thefts of 2025]Crypto losses of 2024]Lazarus Group has amassed over $40 million in stolen crypto]KelpDAO suffers $290 million heist tied to Lazarus hackers]South Korean intelligence on North Korea's foreign-currency income]North Korea suspected in hack of DeFi project Mixin]Stolen money from cyberattacks makes up a third of the funds for North Korea's missile program]North Korean hackers raked in $2.3 billion in stolen crypto]ICAN report on nuclear spending in 2023]Web3 losses to crypto hacks hit $1.4 billion]CertiK: Hack3d, the Web3 security report 2023]Hack3d: the Web3 security report 2024]Hack3d: the Web3 security report 2025]The KuCoin hack and the Lazarus Group]North Korean hackers have prolific year as unlaundered holdings reach all-time high]$2.2 billion stolen from crypto platforms in 2024]Crypto hacking in 2025 (preview of the 2026 Crypto Crime Report)]Inside the KelpDAO bridge exploit]Tracing the $387M Bitget theft]Cryptocurrency anti-money-laundering report, first quarter of 2019]H1 2026 crypto hacks and North Korea]Half of North Korean missile program funded by cyberattacks and crypto theft, White House says]BtcTurk halts withdrawals after $48M hack across multiple networks]Russian hackers may have carried out largest ever crypto exchange theft]North Korea responsible for over $600M in crypto thefts in 2023, TRM Labs says]A week of crypto hacks]Cointelegraph: crypto exchange hack losses already 250% higher than 2017]Terra DeFi project Terraport suffers $2M hack days after launch]OKX DEX exploit of US$2.7m]Crypto market crash wipes out millions from North Korea's stolen crypto funds]North Korean crypto hacks down 80%]North Korean crypto hacks down 80%]North Korean hackers stole $600M in crypto in 2023]Losses of 2022]UN report blames North Korean attackers for theft of US$571 million from cryptocurrency exchanges]Targeting of Mixin cryptocurrency network]SlowMist's blockchain security report for 2024]TRM Labs: groups tied to North Korea stole $600 million in crypto in 2023]Crypto hackers' thefts of 2022]CryptoGlobe: total crypto theft declined in 2019]North Korean hackers reportedly behind the hack of DragonEx]How much BTC, ETH and stablecoins are held by the Lazarus Group]Lazarus Group becomes $1B bitcoin whale]Crypto hacks hit a record count]North Korea-linked hackers behind $2.1bn crypto theft in early 2025]Decrypt: North Korean hackers have stolen over $200 million in 2023]The Poly Network hack]DL News: how North Korean hackers stole a record two billion in crypto]UN experts investigate alleged North Korean cyberattacks]North Korean hackers turn to Russian exchanges]North Korea hackers stole $721 million in cryptocurrency from Japan]Following the money from the Bithumb hack]FBI: North Korean hackers behind $100 million Horizon bridge theft]North Korea-linked Atomic Wallet heist tops $100 million]How the Lazarus Group is stepping up crypto hacks and changing its tactics]North Korean hackers return to Tornado Cash despite sanctions]Drift Protocol exploited for $286 million in suspected DPRK-linked attack]Bitget attack pushes suspected North Korea heists over $1 billion in 2026]Statement on attribution of malicious cyber activity posed by the DPRK (Ronin)]Lazarus Group responsible for Harmony's Horizon bridge theft]FBI identifies cryptocurrency funds stolen by DPRK]Lazarus Group responsible for theft of $41 million from Stake.com]TraderTraitor responsible for theft of $308 million from DMM Bitcoin (with DC3 and Japan's police)]North Korea responsible for $1.5 billion Bybit hack (public service announcement)]Forkast: 2023 crypto hack loss]Hackers scoop $21 million from Japanese crypto mining pool SBI]Hacker returns all stolen assets to Munchables]Global Economic (Korea): DPRK took over 2tn won of crypto in 2022]North Korea-linked crypto theft 2025]Explained: the EasyFi hack (April 2021)]Explained: the Poloniex hack (November 2023)]Explained: the Step Finance hack (January 2026)]Chainalysis on crypto crime in 2021]Liquid cryptocurrency exchange hack]Liquid exchange theft]ChangeNOW returns $1 million stolen during 2020 Eterbase exchange hack]Report on hacks sponsored by North Korea, 65% of stolen crypto]Crypto theft in the first half of 2025]North Korean hackers stole $721 million in cryptocurrency from Japan]UN panel on North Korea's cyber attacks]US report on North Korea's military spending]US hearing on North Korea's crypto thefts]Crypto hacks of 2024]North's ripped off $1B in 2 years, says Mayorkas]North Korean hackers steal $50M in cryptocurrency from Hong Kong-based platform]N. Korea stole US$700 mln of crypto in 2022: NIS]UN panel on crypto thefts of 2022]Kukmin Ilbo: NIS report to the intelligence committee]Coinshift]Fantom]Merlin]OKX DEX]Orbit Bridge]Uno Re]Hack track: Nexus Mutual founder's wallet]North Korea stealing millions in cyber attacks, say UN experts]DPRK violations of UN sanctions through cyber and IT worker activities]Crypto worth $2.1 billion stolen in half-year 2025]US files suit against crypto accounts tied to North Korea]UN says North Korea funded nuclear weapons with crypto hacks in 2020]Newspim: Chainalysis report, US$2.2bn worldwide, DPRK 61 %]N. Korea funds weapons programs with cyberattacks, UN experts say]97 suspected North Korean cyberattacks]North Korea missile tests cost 2% of GDP already this year]North Korea's foreign-currency income from cyber theft]Lazarus Group linked to $11.5M theft from Taiwan crypto exchange]North Korea becomes third-largest government bitcoin holder after Bybit hack]Chainalysis mid-year update, August 2024]Two heists accounted for 76% of all crypto stolen in 2026]PAID Network attack postmortem]South Korean intelligence on North Korea's hacking income]Chart: North Korea stole $2.8B in crypto hacks since 2024]76% of all crypto stolen in 2026 is in North Korea]BiKi case study]CoinBene case study]Crypto Country: North Korea's targeting of cryptocurrency]FBI: North Korean hackers behind $620M Axie Infinity theft]SC Media: crypto hack theft reached record high in 2022]SlowMist Hacked (database)]Blockchain security and anti-money-laundering annual report 2025]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean hackers took record-breaking virtual assets in 2022, UN experts say]A huge year for criminals stealing cryptocurrency]US charges North Korea hackers over crypto thefts]Orbit Bridge exploit and firewall sabotage]Crypto users lost $1.8 billion in 2023 hacks and scams, Immunefi says]]Chosun Ilbo: N. Korea stole millions worth of crypto last year]Chosun Biz: MSMT report]US official on North Korea's crypto thefts of 2025]North Korea spends billions on developing nukes as people starve]$3bn of crypto stolen by North Korean hackers in six years]North Korean hackers have stolen $1.2 billion of virtual goods]North Korea's record crypto theft (Elliptic)]Crypto exchange thefts in South Korea]Attacks on South Korean cryptocurrency exchanges reportedly traced to North]]]]]Upbit theft of November 2025]Coinrail cryptocurrency exchange hack]$69 million stolen in cyberattack on crypto platform Phemex]UN inquiry suspects N. Korea link in $372m digital currency heist]TokenPost: Chainalysis 2025]US$40 million of crypto stolen from Step Finance]North Korean hackers attack Drift Protocol in USD 285 million heist]North Korea stole 76% of all crypto hack value in 2026 with just two attacks]Bitget loses $351.6 million in hot-wallet breach]UN report on North Korea's cyber attacks]Midterm report of the Panel of Experts, S/2019/691]Final report of the Panel of Experts, S/2024/215 (annex 95)]Three North Korean military hackers indicted]Coordinated actions against North Korean remote IT workers]United States v. 280 Virtual Currency Accounts, 1:20-cv-02396]United States v. 113 Virtual Currency Accounts, 1:20-cv-00606]Forfeiture complaint of 2024]Forfeiture complaint 1:25-cv-03771]Forfeiture complaint 1:25-cv-03943]Joint statement of the US, Japan and South Korea on cryptocurrency thefts]Sanctions on individuals laundering cryptocurrency for the Lazarus Group]]North Korean hackers stole nearly $400 million in crypto last year]Crypto crash threatens North Korea's stolen funds]North Korea's attacks on crypto exchanges in UN report]]N. Korea funds nearly 30 pct. of weapons programs through illicit cyber activities: Neuberger]Malicious cyberactivities account for half of North Korea's foreign currency income, UN report says]North Korea stole about $659 million in crypto in 2024]Police blame North Korea for the 2019 Upbit theft]Lazarus Group laundering of 25 hacks]Developers under false identities and a US$1.3m treasury theft]Reuters via Zawya: crypto hackers stole around $1.7bln in 2023]ZDNet Korea: DPRK crypto theft total US$6.75bn]published]2023-09-26]2026-07]2025-07]2023-06-12]2025-11-04]2023-08-17]2025-12-18]2024-12]2023-09]2026-04]2023-07-19]2023]2022-07]2023-05-15]2024-06-17]2023-11]2024-01-03]2025-01-02]2025-12]]2022-01-13]2024-12-19]2025-12-18]2026-04-23]2026-10-01]2019]2026-07-05]2023-05-10]2025-08]2019-06-17]2024-01-05]2019-04]2018-10-10]2023-04]2023-12]2022]2023-09-14]2023-09-14]2024-01-05]2023-01]2019-03]]2025-01-03]2024-01]2023-02-01]2020-01]2020-02]2023-09]2025-03-17]2026-07-05]2025-07]2023-08-18]2023-07]2025-10-07]2024-02]2023-09-14]2023-05-15]]2023-01]2023-06]2023-09-15]2024-03]2026-04-02]2026-09-25]2022-04-14]2023-01-23]2023-08-22]2023-09-06]2024-12-23]2025-02-26]2024-01-24]2025-10-01]2024-03-27]2023-02-01]2025]]]]2022-01-10]2021-08]2021-08-19]]2018-10-16]2025-06-26]2023-05]2019-03-06]2022-08-19]2023-07-20]2024-12-19]2022-10]2024-12]2023-07-19]2023-10-27]2018-02-05]]]]]]]]2022-02-06]2025-10-22]2025-06-27]2020-08-27]2021-02-09]2024-12-19]2024-02-09]2024-05-16]2022-06-09]2023-10]2025-06]2025-03-17]2024-08-15]2026-05]2021-03-07]2023-11]2025-10-23]2026-05]]]2023-11-30]2022-04]2023-02-01]]2025-12]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]2023-02-08]2024-12-19]2021-02]2024-01]2023-12-28]2023-02-01]2023-04-05]2025-10-22]2026-01-13]2022-09]2023-12]2022-12-22]2025-10]2017-10-16]2017-12-16]2013-02-12]2016-12-22]2020-05-13]2023-07-19]2025-11]2018-06]2025-01]]2025-12-18]2026]2026-04-03]2026-04-30]2026-09-25]2019-08-05]2019-08-30]2024-03-07]2021-02-17]2025-06-30]2020]2020]2024]2025]2025]2025-01-14]2020-03-02]2023-11-30]2022-01-13]2022-06-28]2019-08-13]2022-06-14]2022-11-17]2024-03-20]2025-01-14]2024-11-21]2024-04]2024-08]2024-01-24]2025-12-18]url]https://www.21.co/research/>E~-> 2-lazarus-group]https:// *.com/markets/> ~-the-real-risk-isnt-smart-contracts]https://www. )insight.net/news/> F>G~-same-date-as-wazirx-breach]http:// ~.eus/en/albistea/Arma-nuklearretan-estatuek-egindako-gastua-hirugarren-urtez-jarraian-gora/inprimatu]https://toronto.1~.ca/2025/11/04/> ~/]https://www. ~.com/markets/cryptocurrency/23/08/33894794/>)~-report]https://www. '.bh/en/square/post/33885752593234]https:// ).com/?p=673640]https:// 'africa.com/article/north-korean-hacking-group-lazarus->.~-data-reveals/43120]https://www. ~.com/news/security/> ~/]https://web-stg. ~.io/ko/feed/news/51999]https://www.bnn$~.ca/north-korea-suspected-in-massive->9~-1.1981356]https://www. (insider.nl/> l>m~-us-official-says/]https://www. ~.com/crypto-news/> ~-japan-was-the-prime-victim-02692215]https:// %eu.com/?p=197804]https://www.ccn.com/news/web3-losses->/~/]https://www. ~.com/resources/blog/7BokMhPUgffqEvyvXgHNaq->'~]https://www. ~.com/resources/blog/> ~]https://www. ~.com/blog/> ~]https://blog. ~.com/reports/>8~->$&-exchange-hack/]https://blog. ~.com/reports/> J-their-total-unlaundered-cryptocurrency->W~/]https://www. ~.com/blog/crypto-hacking->,(unds-2025/]https://www. ~.com/blog/> .-stolen-funds->F$/]https://www. ~.com/blog/>+~-april-2026/]https://www. ~.com/blog/>,~-2026/]https:// ~.com/articles/q1-2019-> K-section2/]https:// (.io/blog/> 4->9~-2026/]https://www.($loop.com/technology/2023/05/10/> ~/]https:// ~.com/btcturk-exchange->(~]https://www. ~.com/markets/2019/06/17/> ~/]https://welt-news.com/bit $/north-korea-was->,J-last-year->_(.html]https://www. ~.com/maxs-corner-hacks-week->*&/]https:// ~.com/news/>.~-q3-report-shows]https:// ~.com/news/> ~]https:// ~.com/news/> '-2-7-m->('-proxy-admin-contract-upgrade]https://ar. -.com/news/> ~/amp]https://howdybit $.com/category/chainalysis/page/5]https://bitcoin-news-official-thebit=~.blogspot.com/search/label/money%20laundering]https://waarkoopikmijncrypto.nl/crypto-news-english/> ~-report/]https:// ).com/market-news/ethereum-and-bnb-chain-was-the-main-target-of-hackers-in->*~]https://www. ~.co.uk/news/3072600/> Wd>X~]https://www.cfr.org/cyber-operations/> ~]https://www. )insider.com/2025/01/234920-defi-remains-most-frequently-targeted-crypto-and-web3-sector-for-attacks-slowmist->+:/]https:// &daily.co.uk/2024/01/trm-labs-report->)~]http:// &newsuk.uk/> .-steal-3-3bn]https://www. ~.com/latest/2020/01/>,~-despite-increase-in-activity/]https://www. ~.com/latest/2020/02/north-korean-hackers-were->5=-crypto-exchange->S~/]https:// ~.com/heres-> L-north-koreas->Q~-data/]https:// ~.com/> ~-after-converting-arkham/]https://usagoldmines.com/ &-news-> ~-but-the-biggest-threat-isnt-smart-contracts-liam-akiba-wright-usagoldmines-com/]https://www. *.news/2025/07/> C1.html]https:// ~.co/153063/north-korean-hackers->B~]https:// ~.com/blog/>$~/]https://www.dl#~.com/articles/markets/>(~]https://www. $-news.co.uk/news/national/24111050.> ~-valued-billions/]https://crypto.economicblogs.org/crypto-news/2023/young-korean-hackers-turning-russian-exchanges-launder-stolen-crypto-9~]https:// ~.com/North-Korea-Hackers-Stole-721-Million-Cryptocurrency->X$-Japan-1656182]https:// ~.co/our-thinking/following-money-from->=~]https://hub. ~.co/news/> ~/]https://www. ~.co/insights/> ~/]https://www. ~.co/insights/> ~/]https://www. ~.co/blog/> ~]https://www. ~.co/insights/> ~/]https://www. ~.co/insights/> J-crypto->K~/]https://www.fbi.gov/news/press-releases/fbi-> cemocratic-peoples-republic-of-korea]https://www.fbi.gov/news/press-releases/fbi-confirms-lazarus-group-cyber-actors->.7>F0-currency-theft]https://www.fbi.gov/news/press-releases/> ~]https://www.fbi.gov/news/press-releases/fbi-identifies-lazarus-group-cyber-actors-as->.Ncom]https://www.fbi.gov/news/press-releases/fbi-dc3-and-npa-identification-of-north-korean-cyber-actors-tracked-as-> W->'dmmcom]https://www.ic3.gov/PSA/2025/PSA250226]https:// ~.news/investors->-~->(&hainalysis/]https://www. ~.com/cryptocurrencies/news/> ~-zachxbt-202510012040]https:// ~.net/en/news/> 2-625-million-worth-of->30-gaming-platform-munchables]https://news.g-enews.com/article/Global-Biz/2023/02/202302030622472756b49b9d1da_1?md=20230203063425_U]https:// %.com/pt-BR/news/crypto/> ~]https:// ~.com/> ~]https://www. ~.com/blog/post/> ~]https://www. ~.com/blog/post/> ~]https:// ~.com/technologies/2022-01-10/> +->/&-fraudsters-stole-14-billion-2021/]https:// ~-magazine.com/news/> 쀾]https://amp. )journal.com/news/international/2021/08/19/627943.htm]https:// ).com/news/cryptocurrency-news/> ~-2680014]https://br. ).com/news/>V~currency-news/relatorio->*%-patrocinados-pela-coreia-do-norte-abrangem-65-do-total-de-criptomoedas-roubadas-613187]https:// (minute.com/?p=172752]https:// %today.com/category/crime/> ~-nikkei]http://$~.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=143546]http://$~.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=171850]http://$~.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=179299]https://keyvanscrypto.com/wetgeving/cryptoplatforms-hebben-in-2024-2200000000-verlies-geleden-door-hacks-maar-er-is-een-addertje-onder-het-gras-9~]https:// %dailyus.com/north>&~]https:// %dailyus.com/> Z>쁛~]http:// %timesus.com/n-korea-stole-us>1~]http://img. (.com/article/list/@sdh3698?page=81]https://www.kmib.co.kr/article/view_amp.asp?arcid=0923896634]https:// '.day/incidents/> &fit/]https:// '.day/incidents/> ~/]https:// '.day/incidents/> ~/]https:// '.day/incidents/> #dex/]https:// '.day/incidents/orbit>&~/]https:// '.day/incidents/> #re/]https://merkle'~.com/blog/> ?>@~]http://www. *post.in/world/> ~-467527]https://G~.info/Publications/detail/MSMT%20Report/4221]https:// ~.com/2025/06/27/> ~-report/]https://www. ~.com/articles/> ~-2020-08-27]https://www. ~.com/articles/> ~%3A-report-2021-02-09]https:// ~.com/> $/view/20241220000001]https://www3.nhk.or.jp/nhk$~/en/news/20240209_01/]https://www3.nhk.or.jp/nhk$~/en/news/20240516_13/]https://asia. &.com/Spotlight/N-Korea-at-crossroads/North-Korea->,7-GDP->H~-report]https://bactf.com/news/asia_politics/202310/2031368.html]https://www.nk#~.org/2025/06/north-koreas-> ~/]https:// ~.com/> ~]https://''.com/en-IN/square/post/2024-08-15-> +->C~-16-12204255234513]https:// $.io/en/news/> ~-how-north-korea]https://paidnetwork.medium.com/ ,->-~-march-7-2021-9e4c0fef0e07]https://t-www. ~lab.com/en/articledetails/c1075173.html]https:// ~.com/> ~-report/]https://www. %.bot/defense/news/> B-now->C~-6c68570a-5314-47ec-8901-588cef66c839/]https://quadriga)~.com/case>*~/> $passwordtampering.php]https://quadriga)~.com/casestudy/> (hackcoverup.php]https://go. (future.com/hubfs/reports/cta-2023-1130.pdf]https://www.scmagazine.com/brief/cybercrime/> ~]https://www.scmagazine.com/brief/>)~]https://hacked. ~.io/]https://www. ~.com/>U&/>~-Blockchain-Security-and-AML-Annual-Report(EN).pdf]https://github.com/tayvano//~/blob/001954bfe49410717199fab576baf8848cf97f63/hacks-and->4&/bZx.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and-thefts/>-&pia.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/dao_maker.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/dragonex.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/etbox.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/eterbase.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/fetchai.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/finnexus.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/kucoin.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/liquid_global.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/taylor_ico.md]https://github.com/tayvano//~/blob/001954bfe49410717199fab576baf8848cf97f63/hacks-and->4&/paid_network.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/tradeio.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/youbit_aka_yapizon_aka_coinbin.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/zaif.md]https://github.com/tayvano//~/blob/2737dec412c3718f6904e92d85a54fa2df3f4832/hacks-and->4&/Cypherium.md]https://github.com/tayvano//~/blob/29143c734ab958bce6a452da52a2dbda0a20d12d/hacks-and->4&/bitcurex.md]https://github.com/tayvano//~/blob/307576e2bfc9b2d37297c78ce077d792ff5665f7/hacks-and->4&/dwf.md]https://github.com/tayvano//~/blob/528b82247324c7144b1051a60cdf235069809caf/hacks-and->4&/mgnr.md]https://github.com/tayvano//~/blob/5a456eda945dd922c18ac6016ef7ace79b6165c7/hacks-and->4&/unidentified_company.md]https://github.com/tayvano//~/blob/69b91b5787ed1844d5385bbd32d48c3748743fe6/hacks-and->4&/exmo.md]https://github.com/tayvano//~/blob/048fd1b7a1b0447a3fd854544466f2ce520ce203/hacks-and->4&/990_btc.md]https://github.com/tayvano//~/blob/7a77ad92ff181e65348dbf086e5feb9bbcded7f1/hacks-and->4&/metaplay-it.md]https://github.com/tayvano//~/blob/7a77ad92ff181e65348dbf086e5feb9bbcded7f1/hacks-and->4&/metaplay-sq.md]https://github.com/tayvano//~/blob/8caa8c00f1f8a8832730cda48d64def4d199237c/README.md]https://github.com/tayvano//~/blob/9525ce54a9cc510c18bf7dd3e5ced74f9017dfd7/hacks-and->4&/coinsquare.md]https://github.com/tayvano//~/blob/957479459e8296234c897c46a13f3bbaa5fe44c3/hacks-and->4&/btc_markets.md]https://github.com/tayvano//~/blob/fcf20f098b2fab97934dbf950e589a98c596b372/hacks-and->4&/market-maker.md]https://github.com/tayvano//~/blob/main/README.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/2026-05-01_unknown.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/a_large_>4%.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/afx.md]https://github.com/tayvano//~/blob/048fd1b7a1b0447a3fd854544466f2ce520ce203/hacks-and->4&/deribit.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/coinshift.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/fantom_foundation.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/huge_march_2024_>4%.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/huge_march_2025_>4%-1900-btc.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/humanity.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/kyrrex.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/merlin_dex.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/nfprompt.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/okx_dex.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/oro.md]https://github.com/tayvano//~/blob/055352346ca7690f798eba770ed9d69a2e4f0a12/hacks-and->4&/depo.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/ostium.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/polynetwork-2023.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/ripio.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/solareum.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/stablr.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/steadefi.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/terraport.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/unidentified_company.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/unoredao.md]https://github.com/tayvano//~/blob/main/more-hacks-and->4&/deltaprime.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/bancor.md]https://github.com/tayvano//~/blob/main/more-hacks-and->4&/hector-network.md]https://github.com/tayvano//~/blob/main/more-hacks-and->4&/onyx-dao.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/biki.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/bondly_finance.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/coinsecure.md]https://tech%~.com/articles/287361/20230208/north-korea-hackers->:쀾->/.htm]https://afghanjobcenter.com/its-been-> ~-and-north-korea-was-largely-to-blame]https://www.the$~.co/linked/95175/> 쀾->D~]https://the$~.co/post/274411/orbit-bridge->9~->-']https://welt-news.com/bitcoin/> ~.html]http://english.$&.com/site/data/html_dir/2023/02/07/2023020700963.html]https://english.$&.com/site/data/html_dir/2023/04/07/2023040701132.html?related_all]https://biz.$&.com/en/en-policy/2025/10/22/DTU5BIKAARE7HBLRXTNELAHA7M/?outputType=amp]https://biz.$&.com/en/en-international/2026/01/13/TPSYKD6ONBHJXARKHBPHWDE7CQ/?outputType=amp]https://www.the$~.co.tz/tanzania/news/international/> ~-3966548]https://free.cc/3000000000-worth->$~-says-cybersecurity-firm]https://www.$~.co.uk/tech/korea-north-south-crypto-bitcoin->P'-b2249890.html]https://www.$~.co.uk/asia/east-asia/north-korea->.--attack-b2841452.html]http://m.the$~.co.kr/view.php?ud=20171016000776]https://www.$%times.co.jp/news/2017/12/16/asia-pacific/attacks->+W->f~/]http://www01.korea*~.com/view.php?mp=190&np=1895&ud=20130212000939]http://www.korea*~.com/view.php?ud=20161223000120]http://www.korea*~.com/view.php?ud=20200514000780]https://m.korea*~.com/view.php?mp=6&np=51&ud=20230719000770]https://www.korea*~.com/article/10625930]https://the$$web.com/news/> ~]https://the$~.media/69-million-stolen-cyberattack->D~]https://www.$'times.com/world/united-states/> ~]http://www. ~.kr/news/breaking/316260]https://www.toms&~.com/tech-industry/cyber-security/usd40-million-worth->.~-hackers-compromise-executives-devices-to-gain-illicit-access]https://www.trm$~.com/resources/blog/> M->R~]https://www.trm$~.com/resources/blog/> ~]https://www.trm$~.com/resources/blog/bitget-loses-usd-351>1~-in-likely-north-korea-attack]https://www.trt$~.com:443/article/12727766]https://undocs.org/S/>I$/691]https://undocs.org/S/>G$/>L#]https://www.1~.gov/opa/pr/> ~-wide-ranging-scheme-commit-cyberattacks-and]https://www.justice.gov/opa/pr/justice-#*-announces-coordinated-nationwide-actions-combat-><3]https://docs.justia.com/cases/federal/district-courts/:~/dcdce/1:2020cv>V~/221487/33]https://supreme.justia.com/cases/federal/district-courts/:~/dcdce/1:2020cv>V~/215786/42/]https://storage.,%listener.com/recap/gov.uscourts.dcd.273464/gov.uscourts.dcd.273464.1.0_1.pdf]https://storage.,%listener.com/recap/gov.uscourts.dcd.286215/gov.uscourts.dcd.286215.1.0.pdf]https://storage.,%listener.com/recap/gov.uscourts.dcd.286839/gov.uscourts.dcd.286839.1.0.pdf]https://2021-2025.#%.gov/office-of-the-spokesperson/releases/2025/01/joint-statement->P~-by-the-democratic-peoples-republic-of->J%-and-public-private-collaboration]https://home.#~.gov/news/press-releases/sm924]https://voi.id/en/technology/336006]https://newsmuncher.com/article/0c649e2676e54e378c17c9799e695b02/> ~]https://news. %.com/> Bs-114136733.html]https://m-en.yna.co.kr/view/AEN20190813005200325]https://m-en.yna.co.kr/view/AEN20220615000200325]https://en.yna.co.kr/view/AEN20221118000300325?section=national/diplomacy]https://indiatips.in/2024/03/21/malicious-n-k->*C->7-fund-wmd-programs-un-report/]https://bbapi.viigoo.eu.org/3~/post/18949146110138]https://m.ytn.co.kr/en/news_view.amp.php?param=0103_202411212149561588]https:// ~.mirror.xyz/B0-UJtxN41cJhpPtKv0v2LZ8u-0PwZ4ecMPEdX4l8vE]https://(&readerapp.com/scrolly/1824047425822310580]https://www. %.com/en/special-coverage/the-future-of-cryptos/>2=>P~-report-q8ucetia]https:// %.co.kr/view/?no=20251219130449]id] '-> ~] ~-> ~] '-> ~-youbit] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> )] '-> ~] '-> ~] ~-> &-ico] '-> ~] '-> ~] '-> ~] ~-unidentified->('] '-> ~] ~-> $nesian-company] '-> $] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-new-york->(2] '-> ~] '-> ~] '-> ~] '-> 4] '-> ~] '-> ~] '-> ~] '->/#-btc-account] '-> ~] '-> (] '->(~] '-> ~] '-> &] '-> ~] '-> &] '-> ~] '-> (] '-bzx] '-> ~-insider] '-> %] ~-serbian->(-] '-> ~] ~-atlanta-> *-company] '-> (-founder] '-ronin->.&] '-> /] '-> %] '-> ~] '-> ~] '-> )] '-> ~] '-> ~] '->(~] '-> ~] '-> ~] '-> ~] '-> ~] '->2~] '-> ~] '-> ~] '-> ~] '-french->('] '-> ~] '-> ~] '-> &] '-> ~] '-> #] '-> ~] '-> ,] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> .-90m] '-> ~] '-> ~] '-> (] '-> ~] '-> +] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> (] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] ~-> '-team] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-m2] '-> *] '-> '-ton-holder] '-xt] '-> (] '-> ~] '-> $fi] '-> ~] '-> '] '-> ~] '-> ~] '-> .] '-> .-1900-btc] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '->&%-user] '-> )] '-> ~] '-> ~] '-> ~] '-> '] '-> *] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-linked-to-humanity] '-> ~] '-> ~] '-> '] '-> '-btc-holder] '-> '-victim] '-> ~] '-> ~] '-> #] '-> ~] '-> #] '-> ~] '-> ~] '-> ~]date]2016-10-13]2017-02]2017-04-22]2017-06-29]2017-09-23]2017-12-06]2017-12-19]2018-01-26]2018-03-18]2018-04-12]2018-04-21]2018-05]2018-06-10]2018-06-19]2018-07-09]2018-08]2018-08-07]2018-09]2018-09-14]2018-10-20]2019-01-14]2019-03-23]2019-03-24]2019-03-25]2019-03-26]2019-03-29]2019-07-01]2019-09-25]2019-11-27]2020-08-07]2020-09-07]2020-09-25]2020-10-26]2020-12-14]2020-12-21]2021-03-05]2021-04-19]2021-05-12]2021-05-17]2021-06-07]2021-06-21]2021-06-23]2021-07-14]2021-08-12]2021-08-19]2021-10-08]2021-10-28]2021-11-05]2022-01-11]2022-01-27]2022-02]2022-02-04]2022-03]2022-03-22]2022-03-23]2022-06-24]2022-08-01]2022-09-22]2022-11-02]2023-04-10]2023-04-26]2023-06-02]2023-06-11]2023-07-01]2023-07-22]2023-07-22]2023-08-07]2023-08-16]2023-09-04]2023-09-12]2023-09-23]2023-09-28]2023-10-17]2023-11-10]2023-11-14]2023-11-22]2023-11-22]2023-12-12]2023-12-31]2024-01-15]2024-01-22]2024-01-25]2024-02-09]2024-02-13]2024-03-05]2024-03-13]2024-03-13]2024-03-16]2024-03-20]2024-03-26]2024-03-28]2024-03-29]2024-04-29]2024-05-06]2024-05-15]2024-05-22]2024-05-29]2024-05-31]2024-06-04]2024-06-09]2024-06-10]2024-06-22]2024-06-22]2024-07-01]2024-07-18]2024-07-22]2024-08]2024-08-07]2024-09-10]2024-09-16]2024-09-20]2024-09-25]2024-09-26]2024-10-16]2024-10-18]2024-10-31]2024-11-11]2024-11-25]2024-11-28]2024-11-29]2024-12-16]2024-12-18]2025-01-23]2025-01-26]2025-02-17]2025-02-21]2025-02-28]2025-03-14]2025-03-21]2025-05-08]2025-05-08]2025-06-14]2025-06-25]2025-07-16]2025-07-19]2025-07-24]2025-08-14]2025-09-01]2025-09-02]2025-09-08]2025-09-10]2025-09-11]2025-09-22]2025-09-23]2025-09-24]2025-10-30]2025-11-27]2026-01-01]2026-01-31]2026-03-01]2026-03-17]2026-04-01]2026-04-06]2026-04-18]2026-05-01]2026-05-05]2026-05-24]2026-06-08]2026-07-13]2026-07-15]2026-07-22]2026-07-24]2026-08-12]2026-09-24]target]Bitcurex]Bithumb]Yapizon]Bithumb]Coinis]NiceHash]Youbit]Coincheck]Cypherium (token sale)]Coinsecure]Gate.io]Taylor (token sale)]Coinrail]Bithumb]Bancor]Unnamed company (India)]BTC Markets]Indodax]Zaif (Tech Bureau)]Trade.io]Cryptopia]Etbox]DragonEx]CoinBene]BiKi]Bithumb]CoinTiger]Algo Capital]Upbit]Unnamed financial services company (New York)]Eterbase]KuCoin]Harvest Finance]Nexus Mutual (founder's wallet)]EXMO]PAID Network]EasyFi]Unnamed holder (990.1 BTC)]FinNexus]Fetch.ai account at Binance]Unnamed market maker]Coinsquare]Bondly Finance]DAO Maker]Liquid (Quoine)]mgnr]PolyPlay / MetaPlay]bZx]MetaPlay]Qubit Finance (QBridge)]Virtual-token company (Serbia)]DePo]Blockchain research company (Atlanta)]DeFiance Capital (founder's wallet)]Ronin Network bridge (Axie Infinity)]Harmony Horizon bridge]Nomad bridge]DWF Labs]Deribit]Terraport Finance]Merlin DEX]Atomic Wallet]Unnamed investment platform]Poly Network]Alphapo]CoinsPaid]Steadefi]Wallets linked to Coinshift]Stake.com]CoinEx]Mixin Network]Unnamed company (France)]Fantom Foundation]Poloniex]Uno Re DAO]HECO Bridge]HTX (November hot wallets)]OKX DEX]Orbit Bridge (Orbit Chain)]Hector Network]Concentric]Wall Street Memes]PlayDapp]Duelbits]MurAll]CloudAI]NFPrompt]Wilder World]Private holder (unnamed, US$90m)]Munchables]Prisma Finance]Solareum (trading bot users)]Rain]Genius (GNUS token)]ALEX Lab]Exclusible Penthouse]SpaceCatch]DMM Bitcoin]Lykke]Loopring (smart-wallet users)]UwU Lend]BtcTurk]CoinStats]Kyrrex]WazirX]Irys]Unnamed project treasury]Nexera]Indodax]DeltaPrime]BingX]Truflation]Onyx]Radiant Capital]Tapioca DAO]M2]DeltaPrime (second theft)]Private holder (unnamed, TON)]XT.com]MetaCene (MAK)]SyFu]Rain.fi]Phemex]Dimitra (token wallet)]Ripio]Bybit]Private holder (unnamed, February 2025)]Private holder of about 1,900 BTC (unnamed)]Zoth]BitoPro]LND.fi]Clober]Favrr]BigONE]CoinDCX]WOO X]BtcTurk]OlaXBT]Large Venus Protocol user]SwissBorg (Kiln staking API)]Request / Singularity]Shibarium]UXLINK]Seedify (SFUND bridge)]SBI Crypto (mining pool)]Garden Finance]Upbit]Tenexium]Step Finance]Bitrefill]Unnamed victim (March 2026)]Drift Protocol]Zignaly]KelpDAO (rsETH bridge on LayerZero)]Private holder (unnamed, 1 May 2026)]Private holder (unnamed, 5 May 2026)]StablR]Humanity Protocol]ORO (Bittensor subnet owner wallet)]Ostium]AFX (custody bridge)]Triple-A]Bitazza]Bitget]target_kind]exchange]exchange]exchange]exchange]exchange]other]exchange]exchange]other]exchange]exchange]other]exchange]exchange]defi]other]exchange]exchange]exchange]exchange]exchange]exchange]exchange]exchange]exchange]exchange]exchange]fund]exchange]other]exchange]exchange]defi]individual]exchange]defi]defi]individual]defi]other]fund]exchange]defi]defi]exchange]fund]gaming]defi]gaming]defi]other]defi]other]individual]bridge]bridge]bridge]fund]exchange]defi]defi]wallet]other]bridge]payments]payments]defi]wallet]gambling]exchange]wallet]other]fund]exchange]defi]bridge]exchange]defi]bridge]defi]defi]other]gaming]gambling]other]other]other]gaming]individual]gaming]defi]wallet]exchange]other]defi]other]gaming]exchange]exchange]wallet]defi]exchange]wallet]exchange]exchange]other]other]defi]exchange]defi]exchange]other]defi]defi]defi]exchange]defi]individual]exchange]gaming]other]defi]exchange]other]exchange]exchange]individual]individual]defi]exchange]defi]defi]other]exchange]exchange]exchange]exchange]other]individual]custodian]other]other]other]bridge]other]bridge]exchange]other]defi]payments]other]defi]other]bridge]individual]individual]payments]other]wallet]defi]bridge]payments]exchange]exchange]country]PL]KR]KR]KR]KR]SI]KR]JP]US]IN]KY]EE]KR]KR]CH]IN]AU]ID]JP]CH]NZ]]SG]SG]SG]KR]SG]US]KR]US]SK]SC]]GB]GB]]IN]]VG]GB]]CA]US]]JP]]]US]]KR]RS]]US]SG]VN]US]US]]PA]KR]GB]EE]]]VC]EE]VG]]AU]HK]HK]FR]KY]PA]EE]]SC]SC]KR]]]]KR]]]]]]]]]US]BH]]]]]JP]GB]]]TR]]]IN]]]NL]ID]]SG]US]]HK]US]AE]]]]]]]SG]]]AE]]]]TW]]]]SC]IN]TW]TR]]]]]]]]JP]]KR]]]]]AU]]IN]]]]]]]]SG]TH]SC]chains]BTC]]BTC]BTC;ETH]BTC]BTC]BTC]XEM]ETH]BTC]BTC;ETH;LTC;ETC;XRP;DOGE;ZEC]ETH]ETH]BTC;ETH]ETH]]ETH]]BTC;BCH;MONA]ETH]ETH]]BTC;ETH;XRP;LTC;EOS]ETH]]EOS;XRP]ETH]ALGO;BTC;ETH]ETH]]ETH;BTC;XRP;XTZ;ALGO;TRX]BTC;ETH;BSV;LTC;XRP;XLM;TRX]ETH]ETH]BTC;BCH;ETH;XRP;ZEC;ETC]ETH]MATIC;ETH]BTC]BNB;ETH]BTC;BNB;ETH]ETH]BTC]ETH;BNB]ETH]ETH;BTC;XRP;TRX]ETH]ETH]BNB;MATIC;ETH]BNB]BNB;ETH]]ETH]]ETH]ETH;RON]ETH;BNB;ONE]ETH]ETH;BTC]ETH;BTC]LUNC]]BTC;ETH;TRX;XRP;XLM;DOGE;LTC]ETH]ETH;BNB;MATIC;AVAX;ARB;OP;FTM]ETH;TRX;BTC]ETH;TRX]ARB;AVAX]ETH]ETH;BNB;MATIC]BTC;ETH;TRX;MATIC;XRP;BCH;SOL;BNB;ARB;OP;XLM]BTC;ETH]]ETH;OP;FTM;MATIC;ARB]ETH;TRX;BTC]ETH;BNB]ETH]ETH;TRX;BTC]ETH]ETH]ETH;BNB;MATIC]]]ETH]]]]BNB]]BTC;ETH]ETH]ETH]SOL]BTC;ETH;SOL;XRP]]BNB;STX]]]BTC]BTC;ETH]ETH]ETH]]]TRX;BTC;ETH]ETH]]SOL;ETH]ETH]BTC;ETH;TRX;MATIC]ARB]ETH;BNB;MATIC;ARB;AVAX]]ETH]ARB;BNB]ARB;ETH]BTC;ETH;SOL]AVAX;ARB]]]]]]BTC;ETH;SOL;TRX;BNB]]ETH;BTC]ETH]]BTC;ETH]]ETH;TRX;SOL;MATIC]]]]BTC;ETH;TRX;SOL]SOL;ETH]BTC;ETH;BNB;ARB]ETH;AVAX;ARB;SOL;MATIC]]BNB]SOL]]]ARB;ETH]]BTC;ETH;LTC;DOGE;BCH]ARB;SOL;ETH]SOL]]SOL]]]SOL]]ETH;ARB]BTC;ETH]]ETH]ETH;BNB]TAO]ARB;ETH]ARB]]]ETH;XRP;ZEC;TRX]method]unknown]social-engineering]social-engineering]social-engineering]unknown]social-engineering]social-engineering]malware]private-key]private-key]malware]private-key]unknown]malware]private-key]unknown]unknown]unknown]unknown]private-key]unknown]unknown]malware]unknown]social-engineering]unknown]unknown]private-key]private-key]malware]private-key]private-key]contract-exploit]ui-spoofing]private-key]private-key]malware]unknown]private-key]unknown]unknown]unknown]private-key]private-key]unknown]social-engineering]social-engineering]social-engineering]it-worker]contract-exploit]it-worker]it-worker]it-worker]social-engineering]private-key]private-key]contract-exploit]private-key]private-key]it-worker]it-worker]unknown]unknown]malware]private-key]social-engineering]social-engineering]malware]unknown]private-key]unknown]unknown]social-engineering]private-key]it-worker]private-key]social-engineering]private-key]private-key]it-worker]social-engineering]social-engineering]private-key]unknown]social-engineering]social-engineering]social-engineering]social-engineering]social-engineering]it-worker]contract-exploit]it-worker]social-engineering]social-engineering]social-engineering]social-engineering]social-engineering]social-engineering]unknown]unknown]contract-exploit]private-key]malware]social-engineering]ui-spoofing]social-engineering]it-worker]social-engineering]unknown]private-key]unknown]social-engineering]contract-exploit]ui-spoofing]social-engineering]unknown]contract-exploit]social-engineering]unknown]social-engineering]social-engineering]social-engineering]unknown]social-engineering]unknown]supply-chain]unknown]social-engineering]social-engineering]malware]it-worker]social-engineering]it-worker]supply-chain]unknown]social-engineering]private-key]social-engineering]social-engineering]supply-chain]unknown]it-worker]social-engineering]private-key]social-engineering]unknown]private-key]it-worker]malware]malware]unknown]social-engineering]unknown]social-engineering]social-engineering]social-engineering]private-key]social-engineering]social-engineering]unknown]supply-chain]unknown]unknown]supply-chain]amount_usd]1500000]7000000]4800000]7000000]2190000]63920000]2650000]534000000]8500000]3500000]234337669]1700000]37200000]31000000]23500000]13000000]3500000]24900000]60000000]10000000]16000000]132000]7090000]105000000]123300]19400000]272000]2500000]48500000]11800000]5400000]281000000]24000000]8250000]10500000]3140000]81000000]55622579]7000000]2600000]13682000]22620000]8500000]7000000]91350000]24100000]1600000]55000000]2700000]80000000]175000]1723632]740000]1700000]620000000]100000000]190000000]44000000]28000000]2000000]1800000]121000000]17600000]10000000]101000000]37300000]1140000]2900000]41000000]70000000]150000000]3000000]7500000]138000000]219000]86000000]30000000]2390976]81500000]2789000]1720000]3850000]36000000]4600000]278000]360000]10400000]2314583]90000000]62500000]11600000]1114813]16130000]1262630]27400000]820000]200000]308000000]22800000]5000000]19300000]55000000]2200000]13500000]234900000]1500000]1300000]1830000]22000000]5980000]52000000]5125000]3800000]50000000]4700000]13700000]4800000]14000000]1700000]2056995]1936593]2009331]85000000]6910484]7800000]1460000000]3200000]171000000]8361915]11500000]1180000]1391963]680000]27000000]44200000]14000000]50000000]2206525]13500000]41000000]3000000]2000000]11300000]1200000]21000000]10800000]30400000]2000000]40000000]2500000]1250000]285000000]3106135]292000000]41297094]16219375]10400000]36000000]3100000]23000000]24047838]12000000]9700000]387000000]amount_low_usd]1500000]0]4800000]870000]2190000]62000000]2650000]526000000]8500000]3500000]230000000]1350000]37000000]17000000]13000000]13000000]3500000]24900000]59000000]7500000]16000000]132000]6028283]45000000]123300]13000000]272000]1000000]48500000]11800000]5400000]275000000]23000000]8000000]10500000]3000000]6000000]55600000]7000000]2600000]13682000]22620000]5000000]7000000]91000000]18000000]1600000]55000000]2700000]80000000]175000]1600000]740000]1500000]540000000]100000000]190000000]44000000]28000000]2000000]1800000]100000000]17600000]5500000]60000000]37000000]1140000]2900000]41000000]53000000]150000000]3000000]7000000]114000000]219000]86000000]12000000]2390976]81000000]2700000]1700000]2500000]36000000]4600000]278000]309400]10400000]2314583]90000000]62000000]10000000]1114813]14100000]1262630]4300000]820000]200000]305000000]22400000]5000000]19300000]55000000]2200000]13500000]230000000]1400000]1300000]1500000]20500000]5930000]43000000]5000000]3200000]50000000]4400000]13000000]4500000]14000000]1700000]2056995]1936593]2009331]69100000]6910484]7800000]1400000000]3200000]171000000]8300000]11000000]500000]1391963]650000]27000000]44000000]14000000]48000000]2206525]13000000]41000000]3000000]2000000]11000000]1200000]20283197]10800000]30000000]2000000]28900000]2500000]1250000]263000000]3106135]290000000]26234583]16219375]3000000]31000000]3100000]23000000]24047838]12000000]9700000]350000000]amount_high_usd]1500000]7000000]5300000]7870000]2190000]75000000]2650000]538000000]9800000]3500000]250000000]1700000]40000000]31500000]23500000]13000000]3500000]24900000]63000000]11000000]17000000]132000]9000000]105000000]12300000]20000000]272000]2500000]50700000]11800000]5400000]281000000]34000000]8300000]10500000]160000000]126000000]55622579]7000000]2600000]13682000]22620000]8500000]7000000]97000000]24100000]1710991]55000000]2700000]80000000]175000]1723632]740000]1760000]625000000]105000000]190000000]45150000]28300000]4000000]1800000]129000000]17600000]10000000]113500000]44000000]1200000]2900000]41300000]70000000]200000000]3000000]7624588]138000000]219000]87000000]30000000]2700000]84500000]2789000]1720000]3850000]290400000]4600000]278000]360000]36090000]2314583]90000000]63000000]11600000]1114813]16300000]1262630]27400000]827000]200000]308000000]23000000]5000000]20300000]55000000]2300000]13500000]235000000]1500000]1300000]1900000]22000000]7000000]52000000]5125000]3800000]58000000]4700000]13700000]4800000]14000000]1700000]2056995]1936593]2009331]85085704]6910484]9400000]1500000000]3200000]171000000]8361915]12300000]1180000]1391963]680000]27000000]44200000]14038066]55000000]2206525]27000000]41500000]3000000]2000000]44112708]1700000]21000000]12371369]36800000]2000000]40000000]2500000]1250000]286000000]3106135]293720000]41297094]16219375]13500000]36400000]3100000]23000000]24150000]12000000]9700000]390000000]un_annex_no]]1]2]3]4]6]5]]9]10]7]11]8]12]13]14]]15]16]17]18]]20]21]22]19]24]25]23]26]27]28]]29]]]30]]31]32]]]33]]]34]]35]]36]]]]37]38]39]40]]]41]42]43]44]]45]46]47]48]49]50]]51]52]53]54]56]55]]57]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]un_amount_usd]]7000000]4800000]7000000]2190000]65000000]2650000]]8500000]3500000]234000000]1700000]37000000]31500000]23500000]13000000]]24900000]60000000]10000000]16000000]]7000000]105000000]12300000]16000000]272000]2000000]50700000]11800000]5400000]275000000]]8000000]]]81000000]]7000000]2600000]]]5900000]]]24100000]]55000000]]80000000]]]]1700000]620000000]100000000]190000000]]]2000000]1800000]121000000]17600000]]113500000]44000000]1200000]2900000]41300000]70000000]]3000000]7500000]130000000]219000]86000000]30000000]]81000000]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]msmt_amount_usd]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]2789000]1700000]3850000]290000000]]278000]360000]36090000]]]]10000000]]16100000]]4300000]827000]200000]308000000]22400000]5000000]19300000]55000000]2300000]13500000]235000000]1400000]]1830000]22000000]5980000]52000000]5000000]3800000]50000000]4700000]13100000]4750000]]]]]]85000000]]7800000]1460000000]3200000]]8300000]12300000]]]680000]27000000]]]]]]41500000]]]]]]]]]]]]]]]]]]]]]]]]]actor]DPRK (unspecified)]DPRK (unspecified)]Lazarus Group]DPRK (unspecified)]Lazarus Group]Lazarus Group]Lazarus Group]Lazarus Group]BlueNoroff]TraderTraitor]Lazarus Group]BlueNoroff]DPRK (unspecified)]Lazarus Group]BlueNoroff]DPRK (unspecified)]BlueNoroff]Lazarus Group]Lazarus Group]BlueNoroff]BlueNoroff]Lazarus Group]Lazarus Group]BlueNoroff]Lazarus Group]DPRK (unspecified)]BlueNoroff]BlueNoroff]Lazarus Group]Lazarus Group]Lazarus Group]Lazarus Group]DPRK (unspecified)]BlueNoroff]Lazarus Group]DPRK (unspecified)]BlueNoroff]Citrine Sleet]BlueNoroff]BlueNoroff]BlueNoroff]TraderTraitor]BlueNoroff]DPRK (unspecified)]DPRK (unspecified)]BlueNoroff]BlueNoroff]BlueNoroff]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]BlueNoroff]Lazarus Group]Lazarus Group]DPRK (unspecified)]Citrine Sleet]Lazarus Group]DPRK (unspecified)]DPRK (unspecified)]TraderTraitor]DPRK (unspecified)]Lazarus Group]TraderTraitor]TraderTraitor]Lazarus Group]Lazarus Group]Lazarus Group]Lazarus Group]DPRK (unspecified)]DPRK (unspecified)]Lazarus Group]Lazarus Group]DPRK (unspecified)]APT38]APT38]Lazarus Group]Lazarus Group]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]DPRK (unspecified)]TraderTraitor]Lazarus Group]TraderTraitor]TraderTraitor]TraderTraitor]TraderTraitor]TraderTraitor]TraderTraitor]BlueNoroff]DPRK (unspecified)]DPRK (unspecified)]TraderTraitor]DPRK (unspecified)]TraderTraitor]DPRK (unspecified)]DPRK (unspecified)]Citrine Sleet]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]BlueNoroff]TraderTraitor]BlueNoroff]BlueNoroff]BlueNoroff]TraderTraitor]BlueNoroff]BlueNoroff]TraderTraitor]BlueNoroff]BlueNoroff]DPRK (unspecified)]Lazarus Group]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]TraderTraitor]Lazarus Group]TraderTraitor]TraderTraitor]BlueNoroff]Lazarus Group]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]Lazarus Group]DPRK (unspecified)]BlueNoroff]BlueNoroff]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]TraderTraitor]BlueNoroff]BlueNoroff]DPRK (unspecified)]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]TraderTraitor]DPRK (unspecified)]DPRK (unspecified)]TraderTraitor]attribution]independent]government]government]government]government]government]government]analytics]un-panel]un-panel]government]un-panel]government]un-panel]un-panel]un-panel]independent]government]un-panel]un-panel]un-panel]analytics]un-panel]un-panel]un-panel]un-panel]government]government]government]government]government]un-panel]analytics]un-panel]independent]independent]un-panel]independent]un-panel]un-panel]independent]independent]un-panel]independent]analytics]un-panel]independent]un-panel]independent]un-panel]government]independent]government]un-panel]government]government]un-panel]independent]government]un-panel]government]government]un-panel]independent]government]government]un-panel]un-panel]government]un-panel]independent]un-panel]un-panel]government]un-panel]government]government]independent]un-panel]government]government]government]government]independent]government]government]government]independent]independent]government]government]government]government]independent]government]government]government]government]government]government]government]government]government]government]government]government]independent]government]government]government]government]government]government]government]government]government]government]independent]independent]independent]independent]independent]government]independent]government]government]government]independent]government]government]analytics]independent]government]government]analytics]analytics]independent]independent]analytics]government]independent]independent]independent]analytics]independent]independent]government]independent]independent]independent]independent]analytics]independent]analytics]independent]independent]independent]analytics]independent]independent]independent]independent]independent]analytics]attributed_by]Taylor Monahan]UN Panel of Experts;South Korea National Intelligence Service]UN Panel of Experts;South Korea National Intelligence Service;Group-IB]UN Panel of Experts;South Korea National Intelligence Service;South Korea prosecutors]UN Panel of Experts;South Korea National Intelligence Service;Group-IB]US Department of Justice;UN Panel of Experts;LIFARS]UN Panel of Experts;US Department of Justice;Group-IB]Group-IB]UN Panel of Experts;Taylor Monahan]UN Panel of Experts;Taylor Monahan]UN Panel of Experts;US Department of Justice;US Treasury;Center for a New American Security;ZachXBT]UN Panel of Experts;Taylor Monahan]UN Panel of Experts;US Department of Justice;Taylor Monahan]UN Panel of Experts;AlienVault;Elliptic;Group-IB]UN Panel of Experts;Taylor Monahan]UN Panel of Experts]Taylor Monahan]UN Panel of Experts;US Department of Justice]UN Panel of Experts;Elliptic;Taylor Monahan]UN Panel of Experts;Taylor Monahan]UN Panel of Experts;Taylor Monahan]Qihoo 360]UN Panel of Experts;Chainalysis;Qihoo 360]UN Panel of Experts;Taylor Monahan]UN Panel of Experts;Qihoo 360]UN Panel of Experts]UN Panel of Experts;US Department of Justice;Taylor Monahan]UN Panel of Experts;US Department of Justice;Taylor Monahan]UN Panel of Experts;US Department of Justice;South Korea National Police Agency;Chainalysis]UN Panel of Experts;US Department of Justice]UN Panel of Experts;Slovakia National Crime Agency]UN Panel of Experts;Chainalysis;Center for a New American Security]Chainalysis]UN Panel of Experts;ZachXBT;Taylor Monahan]Taylor Monahan]Taylor Monahan]UN Panel of Experts;ZachXBT;Taylor Monahan]Taylor Monahan]UN Panel of Experts;ZachXBT;Taylor Monahan]UN Panel of Experts;Taylor Monahan]Taylor Monahan]Taylor Monahan]UN Panel of Experts;ZachXBT;Taylor Monahan]Taylor Monahan]Chainalysis;Taylor Monahan]UN Panel of Experts;ZachXBT;Taylor Monahan]ZachXBT;Taylor Monahan]UN Panel of Experts;Kaspersky;ZachXBT;Taylor Monahan]Taylor Monahan]UN Panel of Experts;Chainalysis]US Department of Justice;FBI]Taylor Monahan]US Department of Justice;FBI]UN Panel of Experts;Taylor Monahan]UN Panel of Experts;FBI;US Treasury;Chainalysis]UN Panel of Experts;FBI;Elliptic]UN Panel of Experts]Taylor Monahan;independent on-chain researchers]US Department of Justice;Taylor Monahan]UN Panel of Experts;Taylor Monahan]UN Panel of Experts;UK Treasury (OFSI);Taylor Monahan]FBI;UN Panel of Experts;Elliptic;TRM Labs;Chainalysis]UN Panel of Experts;Taylor Monahan]Taylor Monahan]FBI;US Department of Justice;UN Panel of Experts;Elliptic;TRM Labs;ZachXBT]FBI;US Department of Justice;UN Panel of Experts;Elliptic;TRM Labs]UN Panel of Experts;ZachXBT;Taylor Monahan]UN Panel of Experts;ZachXBT;Taylor Monahan]FBI;UN Panel of Experts;TRM Labs;Elliptic;ZachXBT]UN Panel of Experts;Elliptic;TRM Labs;SlowMist;CertiK;ZachXBT]White House official]UN Panel of Experts]UN Panel of Experts;Taylor Monahan]US Department of Justice;UN Panel of Experts;Halborn;SlowMist;X-explore;Taylor Monahan]UN Panel of Experts;Taylor Monahan]US Department of Justice;UN Panel of Experts;Elliptic;Taylor Monahan]US Department of Justice;UN Panel of Experts;Elliptic;Taylor Monahan]Taylor Monahan]UN Panel of Experts;Match Systems]Multilateral Sanctions Monitoring Team (MSMT)]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Taylor Monahan]Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);ZachXBT;SlowMist;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT)]FBI;Taylor Monahan]US government;Japan government;South Korea government;Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);ALEX Lab;ZachXBT;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]FBI;US Department of Defense Cyber Crime Center;Japan National Police Agency;South Korea government;Multilateral Sanctions Monitoring Team (MSMT);Chainalysis;Taylor Monahan]UK Treasury (OFSI);Multilateral Sanctions Monitoring Team (MSMT);Whitestream]Multilateral Sanctions Monitoring Team (MSMT)]Multilateral Sanctions Monitoring Team (MSMT)]Multilateral Sanctions Monitoring Team (MSMT)]Multilateral Sanctions Monitoring Team (MSMT);CoinStats;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]US government;South Korea government;Multilateral Sanctions Monitoring Team (MSMT);Elliptic;ZachXBT;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]ZachXBT]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT)]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT)]US government;South Korea government;Multilateral Sanctions Monitoring Team (MSMT);Mandiant;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT)]Taylor Monahan]Taylor Monahan]Taylor Monahan]Taylor Monahan]Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]FBI;Multilateral Sanctions Monitoring Team (MSMT);Elliptic;TRM Labs;Chainalysis;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);BitoPro;Taylor Monahan]Elliptic;Taylor Monahan]Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);ZachXBT;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Cyvers]Elliptic;Taylor Monahan]Taylor Monahan]Taylor Monahan]SlowMist;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT)]Taylor Monahan]Taylor Monahan]Taylor Monahan]Elliptic;Taylor Monahan]ZachXBT;Taylor Monahan]ZachXBT;Taylor Monahan]South Korea government officials]Taylor Monahan]Taylor Monahan]Bitrefill;Taylor Monahan]Taylor Monahan]TRM Labs;Elliptic;Chainalysis;Mandiant;SEAL 911;Drift Protocol;Taylor Monahan]Taylor Monahan]LayerZero;Mandiant;CrowdStrike;Chainalysis;TRM Labs;Taylor Monahan]Taylor Monahan]Taylor Monahan]Taylor Monahan]Quantstamp;Taylor Monahan]ORO;Taylor Monahan]Taylor Monahan]Taylor Monahan]Taylor Monahan]Taylor Monahan]Chainalysis;Elliptic]disputed]no]yes]no]no]no]no]no]yes]no]yes]no]no]no]no]no]yes]no]no]no]no]no]no]no]yes]no]yes]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]yes]yes]yes]no]no]no]no]no]no]no]yes]no]no]yes]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]returned]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]sources]ù]ùÙùØùæ]ùÙùØùÉ]ùÙùØùÈ]ùÙùØùÈ]ùÙùÚù½]ùÙùØù]ø]ùÙùù]ùÙùºù]ùÙùâùÝ]ùÙùù]ùÙùÝùÏ]ùÙùØøº]ùÙùµù]ùÙùØù]ùù]ùÙùÚù½]ùÙøÕù]ùÙùù]ùÙøù]ùù]ùÙùØø¯]ùÙøùø]ùÙøøù¸]ùÙùØø ]ùÙùÜøé]ùÙùÜøé]ùÙùÝùë]ùÙùÚù½]ùÙøÒù]ùÙùÑø]ùÑù]ùÙùìøå]ùù]øôù]ùÙøÌùì]ùùù]ùÙùù]ùÙùù]ùùù]ùùù]ùÙùìù¹]ùùù]øÑøÐù]ùÙùìù]ùìù]ùÙùìøÿ]ùùù]ùÙ]ùÛ]ùùªù]ùÛ]ùÙ]øÁùÙøû]øÂùÙø»]ùÙ]ù]ù]ùÙø¢ù±]ùÙøáù¦]ùÙøÃø¼]ùÙù]øµù¬]ùÙùßøÃ]ùÙøÃùß]ùÙùìù°]ùÙøßù ]ùÙøÄùÞ]ùÙø½øý]øøª]ùÙù²]ùÙøàù¡]ùÙùßøÍ]ùÙøäù³]ùÙùàø¾]ùÙùàø¾]øâø£ù¨]ùÙøãù¾]øçù¶ù]øçù]øçù]øçøöù]ù]øçù]øçù]øçù§ù]ù]ù¢ù]øÉù]øçøöù]ù®ù]ùáøç]ù]øçù]øçù]øçù]øÅùáøç]øçù]øçù]øçøöù]øçøöù]øçù]øçù¥ù]ùáøç]øçù]ùí]øçù]øçù]øçù´ù]øçù]øçù]øçù·ù]ùáøçøÛ]øçù]øçù]øçù]ù]ù]ù]ù]ù]øçùÐù]ù]øçù­ù]øÆøçøö]øçù]ù£ù]øçøöù]øçøðù]ùÇù]ù]øçù]øçù]ø]ùÇù]øù]ù]ù]øçøöù]ù]ù]ù]ùÇù]øÈù]ù]ùÎ]ù]ùÓøÎù]ù]ù¤]ùÔø¿ùÕ]ù]øøùÕ]ùù]ù]ù¯]ù¤]ù©ù]ù«ù]ùù]ù]ù]øøÀùÖ]note]Earliest case and a weak one: one researcher matches it to a Chainalysis count, while Polish prosecutors looked at the exchange's operator.]May be the same break-in as June 2017: US$7m equals the sum South Korea gave for two other exchanges, so it may be counted twice.]Some 3,800 bitcoin went; losses were spread over all customers and the exchange carried on as Youbit, to be hit again in December.]Customer data came from an employee's computer and accounts were then drained; South Korean figures do not bear out the US$7m.]A small exchange; the UN panel puts this theft and April's at Yapizon at US$6.99m together.]A hash-power marketplace was emptied with a phished engineer's login; US charges describe a Slovenian company without naming it.]The second theft in eight months took 17% of the exchange's holdings and pushed its operator into bankruptcy.]Group-IB blamed Lazarus, but malware found later points to Russian-speaking thieves, and official totals for 2018 look too small for it.]Proceeds of a token presale were swept from its wallets; the project never gave a full public account.]Listed by the UN panel, although the exchange itself accused its own security chief of the theft.]An emailed malware file opened the way; the UN list names Gate.io, US filings leave it unnamed and it never confirmed the loss.]Proceeds of a token sale were taken; the project tied its attackers to the theft at Cypherium.]Mainly little-traded tokens were taken and some were later frozen, so the cash value was lower.]Third Bithumb theft on the UN list; the company later put its net loss at about US$17m after recoveries.]A wallet used to upgrade contracts was compromised; after freezing tokens the company put its net loss at about US$13m.]Same month, country and sum as the raid on Cosmos Bank, so the UN list may repeat a bank theft here.]Never reported by the exchange; known only from blockchain tracing by one independent researcher.]The UN list names Indodax; the US indictment speaks of an Indonesian company, and the exchange never confirmed a loss.]About 7bn yen was taken, including 5,966 bitcoin; dollar values differ with the exchange rate used.]The exchange's own tokens left cold storage; it replaced the token afterwards, so the cash value was lower.]Two drains about two weeks apart ended the exchange; New Zealand police never named North Korea.]A small loss that the security firm 360 tied to the same wave of attacks as DragonEx.]Malware opened the way; Singapore told the UN it had no record of the firm, which also cited Bangkok and Hong Kong.]The exchange denied a hack, and the value rests largely on hardly traded tokens; one analyst put it at US$45m.]Accounts were hijacked with stolen text-message codes and users repaid; the exchange says US$123,300, the UN list US$12.3m.]The exchange suspected insiders; the UN panel lists it as a fourth North Korean theft at Bithumb.]Described in a US forfeiture case that leaves the exchange unnamed; the UN list names CoinTiger.]The fund lost control of its wallets; its technology chief stepped down and promised to make good most of the loss.]In 2024 South Korean police formally blamed North Korea for the theft of 342,000 ether; the UN list dates it 28 May 2019.]A rigged trading program opened the way in; US prosecutors seized about US$1.9m to give back and did not name the firm.]Keys to several wallets were stolen and the exchange went bankrupt; a swap service later returned about US$1m.]Hot-wallet keys were stolen; the exchange says over 80% was recovered, while the figure here is the gross loss.]A weak link: the money passed through the same accounts as the KuCoin loot, but the project suspected one of its own community.]A tampered browser wallet tricked the founder, while the insurance pool was untouched; the UN list dates it 14 November 2020.]Hot wallets were emptied and about US$4m was cashed out at another exchange; only independent researchers blame North Korea.]A stolen key minted tokens worth up to US$160m on paper; only about US$3m could be turned into ether.]The headline value is mostly the project's own token, replaced days later; liquid funds taken were about US$6m.]One of the largest thefts from a single holder, traced by one independent researcher and never confirmed by the victim.]An administrator key was stolen; some users suspected insiders until links to later thefts were traced on the blockchain.]A London court ordered Binance to help trace the money; beyond the UN listing the link to North Korea is weak.]An unnamed trading firm's funds went through Tornado Cash the same day; known only from one researcher's tracing.]No statement by the exchange was found; the case is known only from one researcher's blockchain tracing.]The recovery phrase of a hardware wallet was read from an executive's password store; the UN list says US$5.9m.]A stolen key was used; a second exploit of the same service a month later is not linked to North Korea.]Wallets of the exchange's Singapore unit were breached; Chainalysis says some US$91m was laundered for North Korea.]Forged term sheets got the thieves in; the trading firm warned that others were receiving the same bait.]Two sister gaming projects fell to social engineering; a separate theft by an insider followed in January 2022.]A developer opened a booby-trapped document and keys for two chains were lost; the project cites Kaspersky on the culprit.]The project blamed a developer it had hired; losses of sister projects, about US$0.3m, are left out.]A flaw in its bridge was used; in 2023 Chainalysis blamed North Korea and called it South Korea's largest crypto theft of 2022.]A remote worker with a false identity took company funds, says the US indictment that also covers the Atlanta case.]The project blamed a former senior employee; one researcher counts it among thefts by North Korean remote workers.]A remote worker using a stolen identity changed two smart contracts to divert funds, US prosecutors say.]A phishing mail that seemed to come from a company the fund had backed emptied the founder's wallet.]Stolen validator keys let the thieves withdraw 173,600 ether and 25.5m USDC; it was noticed only six days later.]Bridge keys were stolen; the FBI saw over US$60m of the loot move through a privacy tool in January 2023.]Many wallets joined in draining a faulty bridge; only the UN list ties the sum to North Korea.]Came to light three years later through independent tracing; the firm had made no statement and part of the bitcoin lay unmoved.]Hot wallets were emptied; US authorities froze about US$1.7m of the proceeds and the exchange bore the loss.]Pools of a days-old exchange were emptied; developers it had hired are suspected.]Pools were drained during the token launch; the UN panel and Britain point to hired back-end developers.]More than 5,000 user wallets were emptied; the FBI counts about US$100m, the UN US$121m, and the cause was never published.]Counted by the UN panel, which does not name the victim.]Forged bridge messages created tokens worth US$34bn on paper, of which a few million could be sold; no agency blames North Korea.]A payment firm for betting sites lost its hot wallets; estimates rose from US$60m (FBI) to US$101m in a US court filing.]After months of attempts a fake recruiter got an employee to install remote-control software; same day as Alphapo.]A supposed fund manager sent a booby-trapped file, and the wallet that controlled the contracts was taken over.]Listed by the UN without a name; date and sum match wallets linked to Coinshift that malware had emptied.]Hot wallets were drained; the casino denied that keys had leaked, and the FBI blamed the Lazarus Group two days later.]Keys to hot wallets were stolen, and an address already used in the Stake.com theft exposed the link.]Its cloud provider's database was breached; a White House official saw North Korean methods, but no formal attribution followed.]Counted by the UN panel, which does not name the company.]An employee opened a fake video-call link; personal and foundation wallets on five chains were emptied.]Hot wallets were drained; a US court filing of 2025 puts the loss at US$138m, the UN list at US$130m.]An owner account approved a false insurance claim; hired developers are suspected of opening the door.]An operator account of the bridge tied to HTX was misused an hour before the exchange's own wallets were hit.]An employee had run a poisoned coding project 12 days earlier, say US court papers, which count US$107m with the HECO bridge.]The administrator key of an outdated contract was abused to pull tokens that users had approved for trading.]Struck hours before midnight on New Year's Eve; the operator accused a former security officer, so the case is contested.]Attributed by the 11-nation monitoring team; an independent researcher is only half convinced.]A social-engineering theft; the 11-nation monitoring team blames North Korean IT workers.]The 11-nation monitoring team blames North Korean IT workers and counts US$3.85m, an independent tally US$2.5m.]A stolen key minted 1.79bn tokens against 577m in circulation, so the US$290m counted by governments could not be cashed.]A betting site lost funds; only one independent researcher links the theft to North Korea.]A small theft; the 11-nation monitoring team blames North Korean IT workers.]A small theft; the 11-nation monitoring team blames North Korean IT workers and counts US$0.36m.]Governments count US$36m, an independent tally US$10.4m; US authorities filed to seize funds held at an exchange.]A social-engineering theft that only one independent researcher links to North Korea.]Known from blockchain tracing by one researcher; neither the victim nor any agency has confirmed it.]A hired developer diverted the funds and gave everything back within a day, so nothing was lost in the end.]Someone posing as a well-meaning hacker used a contract flaw; governments blame North Korea, a researcher disagrees.]Over 1,300 users of a trading bot lost coins, most later frozen; the FBI does not name it, a researcher made the match.]A staff member was approached with a false job offer on LinkedIn; three governments attributed the theft in January 2025.]A social-engineering theft that only one independent researcher links to North Korea.]Keys were phished; governments count US$4.3m, while the higher tally adds tokens that exchanges partly froze.]A small theft; the 11-nation monitoring team blames North Korea without naming a unit.]A small gaming project; the 11-nation monitoring team blames North Korean IT workers.]4,502.9 bitcoin went after an employee of its wallet-software supplier fell for a fake recruiter; the exchange closed.]Registered in Britain and run from Zug; Britain and the monitoring team blame North Korea, some experts find the proof thin.]Thieves got past a wallet-recovery service; governments blame North Korea, an independent researcher doubts it.]Prices were manipulated twice within three days; governments blame North Korea, an independent researcher disagrees.]Hot wallets were drained and US$5.3m frozen; governments blame North Korea, an independent researcher points to Russia.]Malware reached the company, and only wallets created inside its app were emptied.]Developers were pursued on Telegram for weeks with a malicious app; the press hardly covered the theft.]Approvers of a shared wallet saw one transaction on their screens and signed another, handing over control.]Attributed by the 11-nation monitoring team, which dates it 15 July, a week before other accounts.]A project's treasury was taken by developers hired under false names; the month is that of the disclosure.]Wallet credentials were stolen; the project removed most of the tokens from the thief, who sold about US$0.45m worth.]Hot wallets were emptied in about 150 transfers; the 11-nation monitoring team names the TraderTraitor unit.]A stolen key was used; North Korean developers had worked there, yet one researcher suspects an ordinary key thief.]Hot wallets on several chains were drained on 20 September Singapore time; early counts ran from US$43m to US$52m.]The team fell to social engineering; the 11-nation monitoring team blames North Korea without naming a unit.]A known flaw in lending code was used; governments blame North Korean IT workers, one researcher disagrees.]Three developers' computers showed harmless data while malicious transactions were signed.]Malware stole a developer's keys; the team won back about US$2.7m.]Hot wallets were hit and the exchange covered the loss; the 11-nation monitoring team counts US$13.1m.]A bug in reward claims was used; governments blame North Korea, though the taker resembled a repeat exploiter.]An unnamed holder lost coins; known only from tracing by one independent researcher.]The exchange lost coins; the link to North Korea rests on one independent researcher.]A social-engineering theft from a gaming project, linked to North Korea by one independent researcher alone.]A social-engineering theft that one independent researcher alone links to North Korea.]A social-engineering theft, linked to North Korea by one independent researcher alone.]Hot wallets on many chains were emptied at once while cold storage was untouched; early counts were near US$69m.]Its laundering overlaps with a US$171m theft of March 2025, says the one researcher who links it to North Korea.]Little covered by the press; the 11-nation monitoring team counts US$7.8m, an independent tally US$9.4m.]Largest known crypto theft: tampered software of the wallet provider Safe made staff sign away a cold wallet.]An unnamed holder; the 11-nation monitoring team lists the case as a private victim of 28 February 2025.]Second-largest case of 2025, after a faked video call; neither the victim nor any agency has confirmed it.]Governments name the TraderTraitor unit, an independent researcher another North Korean group.]Malware on a cloud engineer's computer opened the way; disclosed only after an independent investigator wrote about it.]A developer hired under a false identity is blamed; Elliptic and an independent tally differ widely on the sum.]A social-engineering theft that only one independent researcher links to North Korea.]A worker with a false identity had risen to chief technology officer before the money went.]Intruders changed the servers' logic so that false withdrawals passed as valid; no private keys leaked.]One security firm blames Lazarus, judging by the method alone; the exchange covered the loss from its own funds.]A staff device was phished; users were repaid, and Elliptic links the theft to North Korea.]Second hot-wallet theft at this exchange in 14 months; only one independent researcher links this one to North Korea.]A social-engineering theft linked to North Korea by one independent researcher; no press attribution was found.]A large user was tricked out of control over an account; a governance vote won the funds back within 12 hours.]A staking partner's interface was compromised; governments blame North Korea, one researcher sees no sign of it.]One independent researcher links it to North Korea; how it happened is not public.]One researcher counts it as a case of North Korean workers hired under false names; no other attribution was found.]Months of deepfake video calls came first; the high figure counts newly minted tokens, the low one does not.]The bridge for the project's token was abused with a stolen key; Elliptic links it to North Korea.]Coins left a mining pool and were traced by an independent investigator; its parent had not confirmed it when reported.]A bridge accused of moving stolen money was robbed itself; only independent investigators blame North Korea.]Six years to the day after the 2019 theft; South Korean officials suspect Lazarus, while PeckShield could not confirm it.]One researcher counts it as a case of North Korean workers hired under false names; no press report was found.]Executives' devices were compromised and about US$4.7m recovered; one researcher makes the link to North Korea.]An employee's laptop opened the way; the company itself pointed to North Korea and some 18,500 purchase records were exposed.]One researcher ties it to a new group, the same one later blamed for the theft at Humanity Protocol.]After six months of contact in person and online, signers were led to approve transactions in advance.]Linked to North Korea by one independent researcher alone; no press report was found.]A forged message between two chains released the tokens; about US$71m to US$75m of them was later frozen.]An unnamed holder; one researcher's estimate rose from US$26m to US$41m between two versions of a list.]An unnamed holder; one researcher ties the case on the blockchain to thefts of 9 April and 1 May 2026.]One stolen key was enough to mint tokens; how much of them the thief could cash is disputed.]A mail posing as an exchange infected one laptop that held seven signing keys; Quantstamp makes the attribution.]A fake software update stole the seed phrase of a wallet; no independent firm has published on it.]A recent case that rests on one independent researcher; no press attribution was found.]A developer copied a malicious code project and two weeks later the intruder held validator keys, one researcher says.]Named by one independent researcher only.]Named by one independent researcher only.]A wallet back-end was compromised and transaction data faked; Chainalysis and Elliptic link it to North Korea, TRM Labs not definitively.]id] ~-> ~- ~- '] ~-> ~- ~- '- ~] ~-> ~- ~- '] ~-> ~- ~- '- ~] ~-> ~- ~- '] ~-> ~- ~- ~- ~] ~-> ~- ~- '] ~-> ~- ~- '- ~] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- ~- ~] ~-> ~- ~- '] ~-> ~- ~- ~- ~] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- ~] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- ~] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- ~] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- ~] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- ~] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- ~] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '- #] ~-> ~- ~- '] ~-> ~- ~- ~] ~-> ~- ~- ~] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '- #] ~-> ~- ~- '] ~-> ~- ~- ~] ~-> ~- ~- '] ~-> ~- ~- ~] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- ']year]2016]2017]2017]2017]2018]2018]2018]2018]2018]2018]2018]2019]2019]2019]2019]2019]2020]2020]2020]2020]2021]2021]2021]2021]2021]2021]2021]2021]2021]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2024]2024]2024]2024]2024]2024]2024]2024]2024]2024]2024]2024]2024]2024]2024]2024]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2026]2026]2026]2026]2026]2026]2026]measure]dprk_stolen_usd]all_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]all_incidents]all_stolen_usd]all_stolen_usd]all_stolen_usd]dprk_incidents]dprk_stolen_usd]dprk_stolen_usd]all_incidents]all_incidents]all_stolen_usd]all_stolen_usd]dprk_stolen_usd]all_stolen_usd]all_stolen_usd]dprk_incidents]dprk_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]dprk_incidents]dprk_incidents]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]all_incidents]all_incidents]all_incidents]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]dprk_incidents]dprk_share_pct]dprk_share_pct]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]all_incidents]all_incidents]all_incidents]all_incidents]all_incidents]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]dprk_incidents]dprk_incidents]dprk_incidents]dprk_incidents]dprk_share_pct]dprk_share_pct]dprk_share_pct]dprk_share_pct]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]all_incidents]all_incidents]all_incidents]all_incidents]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]dprk_incidents]dprk_incidents]dprk_share_pct]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]all_incidents]all_incidents]all_incidents]all_incidents]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]dprk_incidents]dprk_incidents]dprk_share_pct]dprk_share_pct]dprk_share_pct]dprk_share_pct]dprk_share_pct]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]all_incidents]all_stolen_usd]dprk_incidents]dprk_share_pct]dprk_share_pct]dprk_stolen_usd]dprk_stolen_usd]estimator]Chainalysis]CipherTrace]Chainalysis]South Korea NIS]Chainalysis]Chainalysis]Chainalysis]CipherTrace]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]SlowMist Hacked]Chainalysis]UN Panel of Experts]Chainalysis]Chainalysis]UN Panel of Experts]Chainalysis]Immunefi]SlowMist Hacked]CertiK]Chainalysis]Chainalysis]Chainalysis]Immunefi]SlowMist Hacked]TRM Labs]South Korea NIS]Chainalysis]Recorded Future]Chainalysis]Chainalysis]Chainalysis]Elliptic]Elliptic]Recorded Future]South Korea NIS]South Korea NIS]TRM Labs]TRM Labs]UN Panel of Experts]UN Panel of Experts]CertiK]Chainalysis]Chainalysis]Immunefi]SlowMist Hacked]CertiK]Chainalysis]Chainalysis]Immunefi]SlowMist Hacked]TRM Labs]Chainalysis]Chainalysis]Elliptic]UN Panel of Experts]Chainalysis]Immunefi]TRM Labs]TRM Labs]21.co (FBI-confirmed cases)]Chainalysis]Chainalysis]Chainalysis]Elliptic]Immunefi]South Korea NIS]TRM Labs]TRM Labs]UN Panel of Experts]CertiK]Chainalysis]Immunefi]SlowMist Hacked]CertiK]Chainalysis]Chainalysis]Immunefi]SlowMist Hacked]Chainalysis]US, Japan, South Korea joint statement]Chainalysis]Chainalysis]Elliptic]MSMT]US, Japan, South Korea joint statement]CertiK]SlowMist Hacked]TRM Labs]TRM Labs]CertiK]Chainalysis]Chainalysis]SlowMist Hacked]TRM Labs]TRM Labs]TRM Labs]Chainalysis]Elliptic]Chainalysis]Chainalysis]TRM Labs]TRM Labs]TRM Labs]Chainalysis]Elliptic]MSMT]TRM Labs]TRM Labs]US State Department on MSMT]TRM Labs]TRM Labs]TRM Labs]TRM Labs]TRM Labs]TRM Labs]TRM Labs]scope]services]exchanges]services]exchanges]services]exchanges]services]exchanges]services]services]services]exchanges]services]exchanges]services]services]services]services]services]services]services]services]services]]services]]services]services]]services]]]]services]services]services]]]]]services]]services]services]services]]]]]]]]]]]services]services]]]]services]services]]]]services]services]]]services]]]]]services]services]services]]]]]]]]services]]]]services]services]]]services]]services]services]]]]]]]]]all incl. personal wallets]services]]]]]services]]all incl. personal wallets]services]]]]services]]]]]]]]]]]]]published]2023-02-01]2018-10-10]2023-02-01]2018-02-05]2024-12-19]2020-01]2024-12-19]2018-10-10]2022-01-13]2022-01-13]2023-02-01]2020-01]2024-12-19]2020-01]2023-02-01]2023-02-01]2022-01-06]2023-02-01]2022-01-13]2023-02-01]2022-01-06]2023-02-01]2024-12-19]2023-01]2022-01-13]2022-02-06]2022-01-13]2023-02-01]2022-02-06]2024-01-24]2023-12-28]2023-01]2024-01-03]2023-02-01]2024-01-24]2024-12-19]2023-12-28]2023-01]2024-01-05]2023-07-19]2023-02-01]2023-11-30]2023-02-01]2024-01-24]2024-12-19]2023-05-15]2025-10-07]2023-11-30]2022-12-22]2023-07-19]2023-08-18]2024-01-05]2023-04-05]2023-10-27]2024-01-03]2024-01-24]2024-12-19]2023-12-28]2025-01-03]2024-01-03]2024-01-24]2024-12-19]2023-12-28]2025-01-03]2024-01-05]2024-01-24]2024-12-19]2023-09-15]2024-03-20]2023-09-14]2023-12-28]2023-08-18]2024-01-05]2023-09-26]2023-09-14]2024-01-24]2024-12-19]2023-09-15]2023-12-28]2023-08-17]2023-08-18]2024-01-05]2024-03-20]2025-01-02]2024-12-19]2024-12]2025-01-03]2025-01-02]2024-08-15]2024-12-19]2024-12]2025-01-03]2024-12-19]2025-01-14]2024-12-19]2024-12-19]2025-10-07]2025-10-22]2025-01-14]2025-12-24]2025-12]2025-06-26]2026-07-03]2025-12-24]2025-12-18]2025-12-18]2025-12]2025]2025-06-26]2026-07-03]2025-12-18]2025-10-07]2025-12-18]2025-12-18]2025]2025-06-26]2026-05]2025-12-18]2025-10-07]2025-10-22]2025-06-26]2026-07-03]2026-01-12]2026-07-03]2026-07-03]2026-04-30]2026-04-30]2026-07-03]2026-04-30]2026-07-03]low]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]800000000]]630000000]]]]]]]]]]]]]]]]]]]20]]200000000]]]]240000000]]180000000]200000000]600000000]750000000]]]]]2300000000]]]]]]]]]670000000]]]]]75]]]3400000000]]]]]]]30]]]50]]]]2000000000]]]]2000000000]]]]]]]]value]1500000]266000000]29200000]24000000]35]875500000]1500000000]927000000]10]522000000]522300000]11]35]282600000]500000000]271100000]520000000]500000000]4]299500000]3200000000]3300000000]3300000000]9795000000]7]7]395000000]428800000]400000000]219]168]303]3700000000]3800000000]3700000000]3700000000]3900000000]3777000000]4000000000]2]43.4]44]1650500000]1700000000]1100000000]640000000]1350000000]1700000000]626000000]700000000]800000000]850000000]]1700000000]751]231]282]319]464]1840879064]1700000000]1800000000]1800000000]2486000000]1700000000]20]20]5]17]30]17.4]20]33]200000000]340400000]1000000000]660500000]]308600000]180000000]200000000]600000000]750000000]760]303]232]410]2300000000]1580000000]2200000000]1490000000]2013000000]47]5]61]1340000000]]1190000000]659130000]630]200]75]83]3350000000]3400000000]2690000000]2935000000]2700000000]2100000000]2300000000]12]30]59]76]]70]66.7]2020000000]2000000000]1650000000]1600000000]1700000000]2000000000]207]972000000]2]76]66]577000000]643000000]high]]]]]]]]]]]]]]]]]]]]]]]]]]]400000000]]]]]]]]]]]]]]]]]]]]]]]]]]1000000000]]]]]]]]]]]]]]]]]]]]]]]]]300000000]]]]700000000]]]]]]2450000000]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]period_start]]]]]]]]2018-01]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]2023-06-03]]2023-01]]2023-01]]2023-01]2023-01]]]2023-06-03]]2023-01]2023-01]]]]]]]]2024-01]]]]]]]]]]]]]2025-01]2025-01]]]]]]2025-01]2025-01]]2025-01]]]]2025-01]]]2025-01]2025-01]2025-01]2025-01]]2026-01]2026-01]2026-01]2026-01]2026-01]2026-01]2026-01]period_end]]]]]]]]2018-09]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]2023-09-15]]2023-09-14]]2023-08-15]]2023-09-26]2023-09-14]]]2023-09-15]]2023-06]2023-08-15]]]]]]]]2024-07]]]]]]]]]]]]]2025-06]2025-06]]]]]]2025-06]2025-06]]2025-09]]]]2025-06]]]2025-09]2025-09]2025-06]2025-06]]2026-06]2026-06]2026-04]2026-04]2026-06]2026-04]2026-06]derived]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]yes]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]source]øÊ]ø¡]øÊ]øÞ]ù¼]ø®]ø]ø¡]ùä]ùä]øÊ]ø®]ù¼]ø®]ø­]øÊ]øÏ]ø­]ø]øÊ]øÏ]øü]ø]ø¨]ø]øæ]ùä]øÊ]øæ]ùî]ù¿]ø¨]ø]øü]øÇ]ø]ù¿]ø¨]ø]øÜ]øÊ]øú]øÊ]ùî]øë]ø]ø¶]øú]ùÆ]øÜ]ø´]ø]ùÁ]øÝ]ø]ùî]øë]ù¿]ø«]ø]ùî]ø]ù¿]ø«]ø]ùî]øÙ]ø°]ùé]ø¥]ù¿]ø´]ø§]ø]ø¦]ùî]øë]ø°]ù¿]ø]ø´]ø§]ùé]ø]øë]ø]ø«]ø]øò]øë]ø]ø«]øë]ùá]øë]øë]ø¶]ùÂ]ùê]ø]øþ]øè]ø²]ø]ø]ø]øþ]øË]øè]ø]ø]ø¶]ùï]ùÒ]øË]ø³]ø÷]ø]ø¶]ùÂ]øè]ø]ùÃ]ø]ø]ùÕ]ùÕ]ø]ùÕ]ø]note]]]]South Korean exchanges only; 26bn won at about 1,090 won to the dollar.]Read off a chart.]Exchanges only.]]]]]]Exchanges only.]Read off a chart.]Exchanges only.]Rounded to US$0.5bn.]]Worked back from a published rise of 516% to 2021.]Rounded to US$0.5bn.]]]]]]Counts large frauds; not comparable.]]]US$395m, also given as nearly US$400m.]]Takes over an industry figure.]]]]]]Revised from US$3.8bn.]]]]]The two thefts behind its US$700m.]]Takes over Chainalysis' figure.]]]Revised down from US$1.65bn.]Businesses only, ransom included.]]Takes over Chainalysis' figure.]800bn won.]Two thefts.]More than; three bridge attacks.]]From US$630m (South Korean authorities) to over US$1bn (a security firm).]More than; takes over an industry figure.]]]Revised up from 231.]]]]]]]]]]]]Under investigation.]]Only cases that law enforcement had confirmed.]]]More than; cases confirmed by the FBI.]]Slightly over US$1bn.]Revised down from US$1.0bn.]]Only cases that law enforcement had confirmed.]]]US$600m confirmed, up to US$700m with thefts of late December.]More than; 17 thefts under investigation.]]]]]Mostly phishing; restated as about US$2.45bn in December 2025.]]]Without individual wallets.]]]Five named cases, not an estimate of the year.]]]A little above; worked back from Â«2025 is nearly three times 2024Â».]]Five named cases, not an estimate of the year.]]]]]]January to early December; US$713m of it from personal wallets.]US$3.4bn less US$713m from personal wallets.]Without individual users.]Undated article; the year may not have been complete.]]First published as US$2.1bn.]Worked back from Â«74% fewer than the 47 of 2024Â».]More than; individuals included.]]]More than half; undated article.]As reported; 1.6 of 2.1 would be 76%.]]]More than.]]]First published as US$1.6bn.]Likely to exceed.]]]]]]Two thefts: Drift Protocol and KelpDAO.]]id]n-un- $-5]n-un- $-35]n- ~-15]n- ~-49]n-un- $-58]n-un- $-17]n-un- '-97]n- ~- $-30]n- #- $-2]oth-cost-8~- $]oth-mil-wmeat-2004-2014]oth-cost-R~-2019]oth-mil-R~-2018]oth-cost-E~-missiles- $]oth-cost-R~-2021]oth-mil-wmeat-2019]oth-cost-E~-nuclear-total]oth- ~-2022-38bn]oth-exports-2020]oth-missile-2022-launches]oth-cost-R~-2022]oth-cost-nis-30-icbm]oth- ~- $-q3]oth-nis- '-920m]oth-exports-2021]oth-mil- (future-2022]oth- #-2023-700m]oth-un- $-missiles]oth-un-2023-750m]oth-cost-R~-2023]oth-share- #-2020]oth-share- #-2025]cum-nis- ']cum- %ib- $]cum-un- $-670m]cum-un- $-571m]cum-un- $-2bn]cum-un- $-316m]cum- ~- ~]cum- ~- ']cum-un- $-50m]cum-?~- $]cum-nis- ']cum- ~- ']cum- ~- ']cum-nis- ']cum- #- ']cum- ~- ']cum-21co-fbi- ']cum- (future- $]cum- #- ']cum-un- $-3bn]cum-un- '-36bn]cum- ~- ']cum- #- ']cum- ~- ']cum-G~- ']cum-#~- ']cum- ~- ']fx-nis- ']fx-nis- '-it]fx- +- ~]fx-un- $-50pct]fx-G~-2024-third]hold- ~- ']hold- ~- ']hold-21co- ~-06]hold-21co- $-aave]hold-21co- $-bnb]hold-21co- $-btc]hold-21co- $-busd]hold-21co- $-eth]hold-21co- $-total]hold-21co- '-14]hold-21co- $-bnb-units]hold-21co- $-btc-units]hold-21co- $-eth-units]hold- &- ']wmd-1~- ']wmd-?~- $]wmd-1~- ']wmd-1~- ']wmd-5~- ']wmd- (future- $]wmd-un- $-40pct]topic]attacks-count]attacks-count]attacks-count]attacks-count]attacks-count]attacks-count]attacks-count]attacks-count]attacks-count]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]foreign-currency-share]foreign-currency-share]foreign-currency-share]foreign-currency-share]foreign-currency-share]holdings]holdings]holdings]holdings]holdings]holdings]holdings]holdings]holdings]holdings]holdings]holdings]holdings]holdings]wmd-funding-share]wmd-funding-share]wmd-funding-share]wmd-funding-share]wmd-funding-share]wmd-funding-share]wmd-funding-share]programme]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]missile]wmd]missile-and-other]missile]nuclear]missile]wmd]statement]At least five successful attacks on crypto exchanges in Asia]At least 35 attacks on banks, crypto exchanges and mining in some 17 countries]15 documented cases worth US$1.59bn]49 hacks behind the coins not yet laundered]58 suspected attacks on crypto firms under investigation]17 suspected crypto heists in 2023]97 suspected attacks on crypto firms]More than 30 hacks in the first nine months of 2025]Two attacks make up the total for January to April 2026]Nuclear and rocket programmes had cost about US$3.2bn by 2013]Military spending of about US$3.5bn a year on average]Nuclear-weapons spending of US$620m in 2019]Military budget of US$10.2bn in 2018, 35% of national income]33 missiles fired by early June 2022 cost US$400m to US$650m]Nuclear-weapons spending of US$642m in 2021]Military spending of US$4.3bn to US$11bn in 2019]Nuclear development since the 1970s cost US$1.1bn to US$1.6bn]US$3.8bn stolen worldwide in 2022, 43.4% of it by North Korea]Goods exports of US$142m in 2020]At least 73 ballistic missile launches in 2022, eight of them intercontinental]Nuclear-weapons spending of US$589m in 2022]US$700m would pay for 30 launches of intercontinental missiles]US$208m taken by Lazarus in the third quarter of 2023]About US$920m taken by hacking worldwide from 2022 to autumn 2023]Exports of US$182m in 2021]US$1.7bn of thefts equals 45% of the military budget and 5% of the economy]US$600m confirmed in 2023, up to US$700m with late-December hacks]At least seven ballistic missile launches from July 2023 to January 2024]The 17 suspected heists of 2023 are worth more than US$750m]Nuclear-weapons spending of US$856m in 2023]Under 10% of worldwide crypto theft in 2020]About two thirds of worldwide crypto theft in 2025]26bn won of crypto taken from South Korean exchanges in 2017]US$571m of the US$882m stolen from exchanges]About US$670m in foreign currency and crypto taken by cyber attack]US$571m from at least five Asian crypto exchanges]Up to US$2bn raised by cyber attacks for weapons programmes]US$316.4m of virtual assets stolen from 2019 to November 2020]US$1.59bn in documented crypto thefts]US$1.5bn over five years]More than US$50m from at least three exchanges]More than US$1bn of crypto and hard currency in two years]About US$1.2bn of virtual assets since 2017, US$626m of it in 2022]US$3.2bn from 2016 to 2022]US$2.3bn of crypto taken from businesses]Over US$1.5bn since 2015]Over US$2bn in five years]US$3.54bn up to mid-September 2023]At least US$900m, over US$200m of it in 2023]About US$3bn since 2017, more than half of it in 2022]Nearly US$3bn since 2017]About US$3bn in 58 suspected attacks on crypto firms]US$3.6bn in 97 suspected attacks]Over US$6bn since 2017]More than US$5bn since 2017]More than US$6bn in known thefts]At least US$2.84bn from January 2024 to September 2025]More than US$3bn in three years, mostly crypto]At least US$6.75bn in all]Hackers earn about 30% of foreign currency]IT workers earn close to 30% of foreign currency]About half of foreign-currency income comes from cyber theft]Malicious cyber activity brings about half of foreign-currency income]Crypto theft of 2024 equals about a third of that year's foreign-currency income]US$170m of stolen crypto not yet laundered]The same holdings worth US$65m after prices fell]Lazarus wallets held US$86m on 6 September 2023]US$61,000 in Aave tokens]US$1.05m in BNB]US$42.5m in bitcoin]US$640,000 in the stablecoin BUSD]US$1.9m in ether]295 wallets named by US authorities held about US$47m]295 wallets named by US authorities held about US$75m]64,490 BNB]1,600 bitcoin]10,810 ether]Lazarus wallets held about 13,500 bitcoin after the Bybit theft]Up to a third of the missile programme's money comes from cyber operations]Weapons programmes largely paid for by cyber heists over two years]About 30% of missile and other malicious programmes paid for by cyber attacks]About half of the missile programme paid for by cyber attacks and crypto theft]Laundered theft pays for about half of the nuclear programme]Theft could have paid for half of the ballistic-missile programme]40% of weapons of mass destruction programmes paid for by illicit cyber means]low]5]35]]]]]]30]]]]]]400000000]]4310000000]1100000000]]]73]]]]]]]600000000]7]750000000]]]]]]]]]]1590000000]]50000000]1000000000]]]]1500000000]2000000000]]900000000]]]]]6000000000]5000000000]6000000000]2837000000]3000000000]6750000000]]]]]]]]]]]]]]47000000]]]]]1130000000]]]]]]]]value]5]35]15]49]58]17]97]30]2]3200000000]3500000000]620000000]10200000000]]642000000]]]3800000000]142000000]73]589000000]700000000]208000000]920000000]182000000]45]600000000]7]750000000]856000000]]66.7]26000000000]571000000]670000000]571000000]]316400000]1590000000]1500000000]50000000]1000000000]1200000000]3202900000]2300000000]1500000000]2000000000]3540000000]900000000]3000000000]]3000000000]3600000000]6000000000]5000000000]6000000000]2837000000]3000000000]6750000000]30]30]50]50]33.3]170000000]65000000]86000000]61000]1050000]42520000]640000]1910000]47000000]75000000]64490]1600]10810]1140000000]]]30]50]50]50]40]high]]]]]]]]]]]]]]650000000]]11000000000]1600000000]]]]]]]]]]700000000]]]]10]]]]]]2000000000]]]]]]]]]]]]]]3000000000]]]]]]]]]]]]]]]]]]1100000]]645000]]]]]]]1160000000]33.3]]]]]]]unit]attacks]attacks]attacks]attacks]attacks]attacks]attacks]attacks]attacks]usd]usd_per_year]usd_per_year]usd_per_year]usd]usd_per_year]usd_per_year]usd]usd]usd_per_year]launches]usd_per_year]usd]usd]usd]usd_per_year]pct_of_military_budget]usd]launches]usd]usd_per_year]pct]pct]krw]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]pct]pct]pct]pct]pct]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]BNB]BTC]ETH]usd]pct]qualitative]pct]pct]pct]pct]pct]period_start]2017-01]]]2017]2017]2023]2017]2025-01]2026-01]]2004]2019]2018]2022-01]2021]2019]1970]2022]2020]2022]2022]2022]2023-07]2022]2021]2022]2023]2023-07]2023]2023]2020]2025]2017]2017-01]2015]2017-01]]2019]]2017]2020]2020-10]2017]2016]2017]2015]2018]2016]2022-03]2017]2017]2017]2017]2017]2017]2017]2024-01]2022-11]2016]]]]]2024]]]2023-09-06]2023-09-20]2023-09-20]2023-09-20]2023-09-20]2023-09-20]2023-09-20]2023-09-14]2023-09-14]2023-09-14]2023-09-14]2025-03-16]]2020]]]]2022]]period_end]2018-09]2019-07]2022]2021]2023]2023]2024-04]2025-09]2026-04]2013]2014]2019]2018]2022-06]2021]2019]2022]2022]2020]2022]2022]2022]2023-09]2023]2021]2022]2023]2024-01]2023]2023]2020]2025]2017]2018-09]2018]2018-09]2019-07]2020-11]2022]2021]2021-06]2022-10]2022]2022]2022]2023-06]2023-08]2023-09-14]2023-09]2023]2023]2023]2024-04]2025-03]2025-06]2025-09]2025-09]2025-11]2025]]]]]2024]2022-01]2022-06]2023-09-06]2023-09-21]2023-09-21]2023-09-21]2023-09-21]2023-09-21]2023-09-21]2023-09-14]2023-09-14]2023-09-14]2023-09-14]2025-03-17]]2022]]]]2022]]claimant]UN Panel of Experts]UN Panel of Experts]Coincub]Chainalysis]UN Panel of Experts]UN Panel of Experts]Former members of the UN Panel of Experts]Elliptic]TRM Labs]South Korea Ministry of Unification]US State Department]International Campaign to Abolish Nuclear Weapons (ICAN)]International Campaign to Abolish Nuclear Weapons (ICAN)]Korea Institute for Defense Analyses (KIDA)]International Campaign to Abolish Nuclear Weapons (ICAN)]US State Department]Korea Institute for Defense Analyses (KIDA)]Chainalysis]Chainalysis]UN Panel of Experts]International Campaign to Abolish Nuclear Weapons (ICAN)]South Korea National Intelligence Service]Immunefi]South Korea National Intelligence Service]Recorded Future]Recorded Future]TRM Labs]UN Panel of Experts]UN Panel of Experts]International Campaign to Abolish Nuclear Weapons (ICAN)]TRM Labs (as reported)]TRM Labs]South Korea National Intelligence Service]Group-IB]UN Panel of Experts]UN Panel of Experts]UN Panel of Experts]UN Panel of Experts, citing a member state]Coincub]Chainalysis]UN Panel of Experts, citing a member state]US Homeland Security (Alejandro Mayorkas)]South Korea National Intelligence Service]Chainalysis]Elliptic]South Korea National Intelligence Service]TRM Labs]Chainalysis]21.co]Recorded Future]TRM Labs]UN Panel of Experts]Former members of the UN Panel of Experts]Elliptic]TRM Labs]Elliptic]Multilateral Sanctions Monitoring Team (MSMT)]US Treasury]Chainalysis]South Korea National Intelligence Service]South Korea National Intelligence Service]US official (unnamed)]UN Panel of Experts, citing a member state]Multilateral Sanctions Monitoring Team (MSMT)]Chainalysis]Chainalysis]21.co]21.co]21.co]21.co]21.co]21.co]21.co]21.co]21.co]21.co]21.co]Arkham Intelligence]White House (Anne Neuberger)]US Homeland Security (Alejandro Mayorkas)]White House (Anne Neuberger)]White House (Anne Neuberger)]US Senator Elizabeth Warren]Recorded Future]UN Panel of Experts, citing a member state]claimant_kind]un]un]firm]firm]un]un]un]firm]firm]government]government]institute]institute]institute]institute]government]institute]firm]firm]un]institute]government]firm]government]firm]firm]firm]un]un]institute]firm]firm]government]firm]un]un]un]un]firm]firm]un]government]government]firm]firm]government]firm]firm]firm]firm]firm]un]un]firm]firm]firm]government]government]firm]government]government]government]un]government]firm]firm]firm]firm]firm]firm]firm]firm]firm]firm]firm]firm]firm]firm]government]government]government]government]government]firm]un]published]2019-03-06]2019-08-05]2022]2022-01-13]2024-02-09]2024-03-20]2024-05-10]2025-10-07]2026-04-30]2013-02-12]2016-12-22]2020-05-13]2020-05-13]2022-06-09]2022-06-14]2022-08-19]2022-09]2023-02-01]2023-02-01]2023-04-05]2023-06-12]2023-07-19]2023-11]2023-11-01]2023-11-30]2023-11-30]2024-01-05]2024-02-09]2024-03-20]2024-06-17]2026-05]2026-05]2018-02-05]2018-10-16]2019-03-06]2019-03-12]2019-08-05]2021-02-08]2022]2022-01-13]2022-02-06]2022-10-18]2022-12-22]2023-02-01]2023-05-15]2023-08-17]2023-08-18]2023-09-14]2023-09-26]2023-11-30]2024-01-05]2024-03-20]2024-05-10]2025-03-17]2025-06-26]2025-10-07]2025-10-22]2025-11-04]2025-12-18]2023-07-19]2023-07-19]2023-10]2024-03-20]2025-10-22]2022-01-13]2022-06-28]2023-09]2023-09-21]2023-09-21]2023-09-21]2023-09-21]2023-09-21]2023-09-21]2023-09-26]2023-09-26]2023-09-26]2023-09-26]2025-03-17]2022-07-28]2022-10-18]2022-11-17]2023-05-09]2023-07-20]2023-11-30]2024-03-20]source]øÖ]ù×]ø¤]ø]øì]ùÙ]øí]ø¶]ùÕ]ùÊ]ùË]ùÌ]ùÌ]øî]ùç]ø×]ùÄ]ùÀ]øü]ù»]ø]ùÍ]ø]øõ]ùã]ùã]ø¬]ø·]ùÙ]ø]øó]ø÷]øÞ]øÓ]øÖ]ø©]ù×]øê]ø¤]ùä]øæ]øÚ]ùÆ]øÊ]ø¹]ø]ø´]ø¸]ø]øú]ø¬]ùÙ]øí]ø±]øÔ]ø¶]øç]ø]ø]ùÍ]ø]øï]ùÙ]ùÂ]ø]ùå]ø]ø°]ø°]ø°]ø°]ø°]ø°]ø]ø]ø]ø]øñ]ø]øÚ]ùè]ø]øØ]ùÅ]ùÙ]note]Attacks from January 2017 to September 2018.]Banks are included; South Korea was hit most often, with ten cases.]The article speaks of more than 15 cases.]Hacks of 2017 to 2021 whose proceeds still lay in known wallets.]From press accounts of the report; its annex 95 lists 57 cases.]Cases under investigation, not findings; valued at more than US$750m.]Unfinished work, handed in after the mandate had ended on 30 April 2024.]Includes thefts from individuals.]Drift Protocol (US$285m) and KelpDAO (US$292m), 3% of all incidents.]About US$1.5bn of it for nuclear work; the parts given do not add up exactly.]23.3% of an economy of US$15bn.]A formula: 6% of a military budget put at 35% of national income; warheads only, not missiles.]The base on which ICAN reckons nuclear spending.]Near 2% of the economy; materials alone US$208m to US$325m; five months only.]Same 6% assumption as in the 2019 estimate.]Even the low method gives more than 15% of the economy.]Some 50 years; one nuclear test is put at US$110m to US$160m.]As first published; the firm later cut both the total and North Korea's part.]Set beside the theft figures for scale.]Includes missiles combining ballistic and guidance technology.]Same formula as in the earlier estimates.]Works out at about US$23m a launch.]30% of that quarter's losses.]The day of the briefing is approximate.]Set beside the theft figures for scale.]Implies a military budget of about US$3.8bn.]About a third of all crypto hack losses of the year.]A refitted submarine and a satellite are named as well.]The 2023 rows of annex 95 add up to US$753m.]Called a 4.7% rise, so 2022 was re-estimated at about US$818m and the series breaks.]As told by the press; Chainalysis figures for the same year imply about 60%.]As told by the press.]About US$24m at the time; the Coincheck theft was still under review.]Five of 14 attacks from early 2017 to autumn 2018, Coincheck by far the largest.]Attacks of 2015 to 2018.]From private research; same sum and period as Group-IB's count, which includes Coincheck.]Banks and crypto together.]Information from one member state.]More than 15 cases.]2017 to 2021, as published in January 2022.]2020 to mid-2021, in North America, Europe and Asia; information from one member state.]Hard currency is included.]1.5tn won, of which over 100bn won from South Korea.]Sum of the yearly figures (US$3,202.9m); the part for 2022 was later cut.]2017 to 2022, US$721m (30%) of it from Japan; reckoned for Nikkei.]Over US$180m of it in the first half of 2023.]As of August 2023.]The sum up to 2022 plus US$340.4m; later cut with the 2022 figure.]Counts only cases confirmed by the FBI, from March 2022 on.]Follows industry figures for 2022 that were later cut.]As of January 2024.]An investigation, not a final finding; annex 95 lists 57 cases adding up to US$2,966m.]Unfinished work, handed in after the mandate had ended on 30 April 2024.]Reckoned after the Bybit theft.]As of June 2025.]Counts only heists the firm considers certain.]US$2.837bn in the report, signed by eleven governments.]Stated with sanctions on bankers in November 2025.]A lower bound; the firm's yearly series starts in 2016.]Press accounts differ on whether hackers or IT workers were meant.]Another press account of the same briefing, which others read as hackers.]Told to Nikkei by an official who was not named.]Information from one unnamed member state; all cyber activity, not crypto alone.]US$1.19bn, which implies an income of about US$3.6bn.]From 49 hacks between 2017 and 2021.]Down from US$170m; the day of publication is approximate.]Two days after the Stake.com theft.]0.13% of the wallets' value on 20 to 21 September 2023.]Given as US$1.1m elsewhere; 20 to 21 September 2023.]About 92% of the wallets' value on 20 to 21 September 2023.]Up to US$645,000 in other press accounts; 20 to 21 September 2023.]About 4% of the wallets' value on 20 to 21 September 2023.]A lower bound for 20 to 21 September 2023; wallets named by the FBI and the US Treasury.]1,600 BTC, 10,810 ETH and 64,490 BNB on 14 September 2023.]Held on 14 September 2023.]Held on 14 September 2023.]Held on 14 September 2023.]About US$1.14bn, plus 13,702 ether and smaller sums in other coins.]An upper bound, for the missile programme only.]No percentage was given; the day of the speech is approximate.]Covers more than missiles, so it does not continue the earlier figure.]Missile programme only; a spokesperson confirmed the figure the next day.]Repeats the White House share for a different programme.]Follows the White House figure; the report calls the exact amount unclear.]Information from one unnamed member state, not a finding of the panel; no period given.]a whole number of US dollars, as 620000000defiwalletgaminggamblingpaymentsfundcustodianindividualother^Éc^^^^¯&^^^^Ãc^^^^³&^^^^¹&^^^^¿&^^^^Ç&^^^^Ï&^^^^Ó&^	^^^Ü&^]^^^æ&^^^^social-engineeringprivate-keymalwareit-workercontract-exploitsupply-chainui-spoofingunknown^D'^^^^V'^^^^a'^^^^h'^	^^^q'^^^^'^^^^'^^^^'^^^^analyticsindependentÌ^]^^^^^^^^à'^	^^^é'^^^^^A ÐÈ^Ô^^^^^^Å^^^Æ^^^T^^^^^^^^^«_^]^^^_^^^^_^^^^#^^^^¥_^^^^^^^^µ_^^^^Ã_^^^^Ò_^^^^Ý_^>^^^ê_^^^^^^^^ù_^^^^`^>^^^>^^^^`^^^^ÓO^^^^`^^^^0(^^^^^^^a day or a month, as 2022-03-23 or 2022-03the name of the victima row numberyes or no^^^^^^^^^^^^^Ç^^^È^^^_^^^^Lh^^^^1b^^^^gh^>^^^R^	^^^Qh^	^^^Zh^	^^^Î^^^^^¢^^^^Ñ^^^^^ch^^^^¹g^^^^Åg^]^^^Ög^^^^`^^^^H)^^^^^^^wanted a number here, or in low or highwanted low â¤ value â¤ higha plain number, as 1100000000 or 43.4wanted a key of sources.csv or an address^^^^^^^^^^^^É^^^Ê^^^_^^^^b쁞^	^^^tg^^^^ÂZ^^^^R^	^^^t*^^^^^^^wanted at most 100 per cent^^^^^^^^^^^Ë^^^Ì^^^쁞^^^^>^^^^>^	^^^R^	^^^¢^^^^_^^^^쁛^^^^Î^^^^^Ñ^^^^^¹g^^^^Åg^]^^^Ïg^^^^Ög^^^^`^^^^Ø*^^^^^^^^^^^^^^^^^Í^^^Î^^^Î^^^âââ^^^^^^^^^^^^^Ï^^^Ð^^^Ð^^^^^^^^^^^^^Ñ^^^Ò^^^Ò^^^^^^^^^^^^^Ó^^^Ô^^^Ô^^^a sequencea text, a number, true, false, null or a list of textsÃ ^^i^^-Ã ^^i^^^^Õ^^^^^^^^^Ö^^^×^^^Õ^^^^^^^^^Ø^^^Ù^^^Ú^^^^^^^^^Û^^^Ü^^^Ý^^^^^^^^^Þ^^^ß^^^à^^^^^^^^^á^^^â^^^attempted to take ownership of Rust value while it was borrowed^ã^^^^^^^^^ä^^^å^^^æ^^^called `Result::unwrap_throw()` on an `Err` valuean object.],]4]  ] ]  ] ] ]January]February]March]April]May]June]July]August]September]October]November]December]Jan]Feb]Mar]Apr]May]Jun]Jul]Aug]Sep]Oct]Nov]Dec]10111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111^^ç^^^^^^^^^è^^^é^^^ê^^^^^^^^^ë^^^ì^^^í^^^^^^^^^î^^^ï^^^ç^^^^^^^^^ð^^^ñ^^^ç^^^^^^^^^ò^^^ó^^^ô^^^^^^^^^õ^^^ö^^^pngcsvjsonbibtexcsl^ð.^^^^lZ^^^^ó.^^^^ö.^^^^^^^^ú.^^^^^/^^^^ø^^^^roundingnot-itemisedexceeds^	^^^^D/^^^^L/^^^^X/^^^^aboutat-leastup-torange^/^^^^/^^^^/^^^^/^^^^msmtÌ^^^^^¸/^^^^È^^^^^wmd-funding-shareforeign-currency-sharecumulative-stolenattacks-countholdingscontextÔ/^^^^å/^^^^û/^^^^0^>^^^0^^^^!0^^^^dprk_stolen_usdall_stolen_usddprk_share_pctdprk_incidentsall_incidents^^X0^^^^g0^^^^u0^^^^0^^^^0^>^^^d^^^^^^^]^^^^^^^^^^^^^^쀝^AýáÈ^y@^AâÈ^y@^A¥âÈ^P@^AµâÈ^RP@^^^^^P@^^^^^^^^^^^^^^^÷^^^^^^^^^ø^^^ù^^^æ^^^^A¤ãÈ^^^^^^^AÛãÈ^^AäÈ^^AäÈ^^AüäÈ^ÌNaNinf00.0000000000000000000000000000000000000000000000000000000000000000-+.^AçÈ^3^AÈçÈ^ìßE=ÏæÁûÌþ^^^^ÊÆÇþp«ÜûÔþ^^^^OÜ¼¾ü±wÿöûÜþ^^^^ÖkAïV¾üäþ^^^^<ü­Ð,üìþ^^^^U1(QÓFüôþ^^^^µÉ¦­¬qaüüþ^^^^Ëî#w[ê{üÿ^^^^mSx@IÌ®üÿ^^^^WÎ¶쁝y<±üÿ^^^^7VûM6ÂËüÿ^^^^OH8oêæü$ÿ^^^^Ç:%Ët×^ý,ÿ^^^^ô¿ÍÏ ý4ÿ^^^^å¬*]4ï5ý<ÿ^^^^²5*ûg8²PýDÿ^^^^;?ÆÒßÔÈkýLÿ^^^^ºÍÓ'DÝÅýTÿ^^^^É%»Îk ýÿ^^^^¥b}$l¬Ûºýdÿ^^^^öÚ_>Xf«£Õýlÿ^^^^&ñÃÞøâóïýtÿ^^^^¸ÿª¨­µµ]þ|ÿ^^^^J|l_b%þÿ^^^^S0Á4`ÿ¼É?þÿ^^^^U&ºNZþÿ^^^^½~)p$wùßtþÿ^^^^¸å¸½ß¦þ¤ÿ^^^^}tÏ_©ø©þ¬ÿ^^^^Ï¨pD¹Äþ´ÿ^^^^k¿øðßþ¼ÿ^^^^¶11eU%°ÍùþÄÿ^^^^¬{ÐÆâ?ÿÌÿ^^^^;+*Ää.ÿÔÿ^^^^Ósi$$ªIÿÜÿ^^^^Ê^òµýcÿäÿ^^^^ëdå¼~ÿìÿ^^^^ÌPo	Ì¼ÿôÿ^^^^,eâX·Ñ³ÿüÿ^A¾ìÈ^@Îÿ^AÌìÈ^Ö	¥Ôèèÿ^^^^^^^b¬Åëx­^^^^^^	øx9?^^^^^^³É{ÎÀ8^$^^^^^pê{Î2~S^,^^^^^hé«¤8ÒÕm^4^^^^^E[&'O^<^^^^^'ûÄÔ1¢cí¢^D^^^^^¨­È8eÞ°½^L^^^^^Ûe«ÇØ^T^^^^^쀝qBù쀝쁝Äò^^^^^^Xç¦,iM>d^^^^^êpdîÚ'l^^^^^Jwï£m¢Bt^^^^^k}´{x	ò|^^^^^wÝy¡äT´w^^^^^ÂÅ쁛쁛^^^^^=쁝ÈÅS5È¬^^^^^³ ú´*Ç^^^^^ã_ ½FÞá¤^^^^^%9Û4Â¥ü¬^^^^^£rÆö´^^^^^Î¾éTS¿Ü·1¼^^^^^âA[òóüLÄ^^^^^¥xÓÎ ÌfÌ^^^^^ßS!{óZÔ^^^^^:0Üµ âÜ^^^^^³ãSÑÙ¨¶ä^^^^^<D§¤Ù|ûÐì^^^^^D¤§LLv»ëô^^^^^@¶ï«ü^^^^^,W¦ïÐ ^^^^)1éå¤;^^^^¡ûçU^^^^)ô;bÙ (¬p^^^^Ï§z쁞KD$^^^^-Ý¬@ä!¿¥,^^^^ÿD쁞/gÀ4^^^^A¸3ÔÚ<^^^^©ã´ÛõD^^^^Ùwßºn¿ëL^^^^^^^]^^^d^^^è^^'^^ ^@B^^^áõ^Ê;Áoò#^^^ï¬쁛Am-î^^j¿dí8ní§Úôù?éO^쀾.	ßý8/ät#ìõÏÓÜÄÚ°Í¼3¦&éN^^|.쁛Ó¾rÙØ/ÆPÞkpnJÏØÕnq²&°fÆ­$6쀝ZÓB<TÿcÀsUÌïùeò(¼U÷ÇÜÜínôÎïÜ_÷S^falsetrueclosure invoked recursively or after being dropped^ú^^^û^^^ü^^^ý^^^called `Option::unwrap_throw()` on a `None` valueUnknown2dbyte arrayunit valueOption valuenewtype structsequencemapenumunit variantnewtype varianttuple variantstruct varianta string.0^^^^^^^^^^^þ^^^ÿ^^^^^^null pointer passed to rustrecursive use of an object detected which would lead to unsafe aliasing in rust^A¤öÈ^^^","Ꙏԡ|	~(~>~~~||~>~~~	~~~~~|~|~~!~|#~>~~~~^^^^^^^^^^^^^^^^^^^|~|~||~~~~|||	~|	|>||~|||||~]|~~~~^|~~~~]~~~~~~~~~~~^~^^^^^||^^||||^^^^^^^^~~^^^|||||^~~~~~~	~~|~|^||^||||~~]^^^^^^^^^^^^^^^^~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^	~~~~~~	~~	]|~|	~|~~~^~~~~~^~~^~]	|~~~~>~||~~~^~~~~~~~~~~~~~~~|^^||~~	~^^^~~~~~~~~~~~^~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^~^~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^|||||]|	|^^^^~~~~~~~^^^^^^^^^^^^^^^^	~]~~^^^^^^^^^^^^^~~~~~~~~^^^^^^^^^^^^~~~^^^^~~^^^~~^^^^^^^^^^^^^^^^^~~~~~|~~~^^^^^^^^^^^^^^^^^^^~^^^^^^^^^^^^^^^^~||^^^^^^^^^^^^^^~^^^^^^^^^^^|^^~^|^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^","#Ak[$ (! (! (! Aqk Aj ̧ ([ +!AAԂ! Aj ([([Aژ  (6  )7 6  6 6 ([ Atj! !  G ؿ! Aj! E> Aj  Ͼ Aj Ajˬ  ( (٭D  D¢ۜDۛ! Ajع DD Dc[[¡D  ¡Dۛ! Aj  ʈ E Aj ((Aژ Aj +D ( (ɀ Ajۙ D !   !DD AK[D¢!!  G  +9 B7  9   ¸¢D [9 -! Aj / ɋ AjD   [ ( (A kAt	rɀ ؿ[ )BQ   )[º )[º£Dۜ¢  ¡! q[AA / /r!A!!A!A!A!!A! B7  9  D [9  9 Aj Aj 	r˥ B7  9  9  9 Aj Aj  Atr˥ )BQ )º )º£Dۜ! Aj   )º )º£Dۜ¢ [    ¢ [ D ۛ DAȾ  9  9 B7 D ! D ! Aj Ajя )BR> Aj +[   DAȾ^ Aj ([(  ̳   ! ( ( ([ ([AւD !  ʨ  f Aj D    ɀ    f Aj D     ɀ  fE> Aj D     	rɁ Ajۙ Aj װ )BQ q Aj   )º )º£Dۜ¢ [ D [DAͪ Aj  D	ͪ > Aj (( Ͼ Aj +[  ( (  ¡D ɂ Ajۙ Aj (( ( (٫ A6 6  )7 Aj Aj֗ Ajۙ Aj   ( ( + ¡Ƀ Ajۙ Aj! Ajۙ :  6 Aj Aj Aj؃ j!  ¸¢D ! Aj (Aژ AjDD ( ( +Ƀ AjۙD!  Aj ̰ (! Aj ̧ -[Al j[(! (!A ([ AK! ([ Alj!! !    I[j!  [F>B )[ |[  V! Aj!  F! j! E>B  |[  V!  (j! ! 6 B7 (! AG! E  FrE  ([K Al j[(! (!!! Aj    ի Aj )[ (  ״ Aj  Ѝ ([ (Al j!  G [Aj! ( (  ӢE>A!A!A!A! AK r> -!A! k! Aj!  )7  (6  )7  (6  6 6  7   Atr; Aj Aj˳ AO Aj Aژ Aj    ״ 	;  7 6 Aj Aj˳ ([ ([Alj! (!B! (! !  G ( ( ( (Aւ! ( ( ( (Aւ! )[   T! Aj!  ۛ!  ۛ!  +[D¢ۜD [D ! º!!  ¡ ¡D Dۛ! !  G B7  +9 B7  ¸D¢[9 - -ʨ!D! AjD D [ ( ( ( [	r Ƀ )! PE º £! j! B7  D 9   ¢[ Dۛ P[9  9 Aj Aj /˥ Aj   D [  ( ( 	r + ¡D ɂ  : :  )7 Aj Aj Aj؃ Aj!  Aj Al¸̰!  G Al j[Ajۙ Ajۙ j!  AAҤ Aj ̧ (! +! Aj ([- ( (ʒ (! ([ ([ (O^ ( Alj[- 6 B7 t j!A! !  G ([ (O^ ( Alj[-[ AqG Aj  ( (՝ 6 B7 Aj  )[§ B§ɍ Aj ( ( 5ʻ )! Dc Aj  Ӎ Aj ( ( ʻ Aj!  )7  (6  )7  (6  )7  (6  (6  )7 )! )! )!  6  7 6  7  7 B7 Aj Aj˲ ! (! (! (! 6 B7 /! /! :  ;  ; t j! Aj! Aj! Aj! Aj! Aj Ajҭ /q  /[; (! (! !  Aj[G  ([M^  6  6 Al j[	k AjڠE> Aj ڠE>!! Aj   ֒ )! 5!  AjȰ  ( ( ʻ  ( ( ʻ 6 B7  7  6  6 B7 Aj Aj˲ (! (! (!A!! ( ԝ  Aj ([(Aژ Al j! ( ( ( (Aւ! AjۙB! !  G ( ( ( (Aւ! ( ( ( (Aւ! ( ( ( (Aւ! )[ )[   T[  T  (q! Aj!  ۛ!  ۛ!  ۛ!    D¢ۜD  [D [¡ ¡D Dۛ!  c Aj (Aژ Aj (Aژ Aj D ( (ɀ Aj +D ( ( ɂ Ajۙ Ajۙ 6 B7 º!D!A!! !  G +! ([ AjD D  (  Ƀ D ! +! ([( ( ([ ([Aւ! AjD D [ ( (  ¡D Ƀ Aj     +ɂ )! (! )! B7  D 9  9    º £¢  ¡DD Pۛ9 Aj Aj		 	 P[˥ BQ   )[º £¢ !  )[V Aj   º £¢    DAȾ Aj  DAͪ Aj  D	ͪ Aj +[  ( ( r   ¡ɂ (! (!  (F AjԨ (! Aj! Al j[B7  9  9 B7  6  6  j[6 D !  +9 B7 B7  D 9 Aj - ( (ʒ (! ( (! ! [ G Aj! (G>  (G> A:  6 Aj Aj Aj؃ ( ԝ ([ Alj! (! !  F> ([F> (!  )7  )7  )7  )7 Aj! qE> A:  6 Aj Aj Aj؃  AAҤ  Aj ̰  AjD̰!  G Al j[Ajۙ Ajۙ 	kۙ Ajۙ j!  AAҤ  ( ( ( ( ( ( ʊ  ( ( ( ( ( ( ʊ Aj ̧ (F ([ (O> ( Alj[)!  )[7  7  )7  )7  )7  )7 Aj Ajױ )! ([ §qrE>B   [B|[  VB!DD +Dۜ[Df[  D¢ D£Dۛ[ !B! BR  9  9  B §[AqAn[­}º¢9    	ljAq¸¢9 Aj Aj		  T˥ B|! :  6 B7 B7  9  9 Aj Aj Aj؃  Aj ̰ Aj ̧ ([E  AjD̰ Aj  (  Ф -! (! (! 6 B7 ([ Alj! Al j!A! F! G! !  G! 6 B7A! !  G ([ (Atj! (! (! (!B!!! [ G j! Aj! ! G [ G Aj! (G>  (G>  F! ! E>B ) |[  V!  (j! !  (F AjԮ (! Aj! Al j[ ­  7  6  6  6  j[6 )! 5! )! 5! -!B! E q!! E>! )[ )[Z>B! ! !   !   ! ([Al! (! (! (! E E>  j[AF> Ak([   K! Ak(! Ak)! Ak)!!  G Al[ j[)[  j)|! B   T7 j!B  |[  V!B  |[  V!  (F AjAA˺ (! Aj!  j[ :  6  6  6  7  7  7  7  7  j[6 (! ([ ([ (Alj!B!  F>  ([ ([֝!   ֞! 6 6 6 B7  ­ ­B7 Ajѹ[ Aj ʭ ) ʯ ([   T! Aj!^B! Al j! !  G  )[ )[  V  (q )! Aj!    T! (! ([F ( M> Aj ( Aljױ E Gr> (E> )B[   T!! !  G Aj ( ( ( ( /ʁ (! ( (ԡ    K! Aj!  Gk¸D¢! /! +! Aj ׆ )! )!D! PA!! ([(! Aj  ײ Aj ( (B ) )BR[̤ 6 B7 :  7 B7  7 )! Aj Aj׉ )BQ )! k  Q> P> Aj ( (   ڒ  Q> P> Aj ( (   ڒ Aj ( ( ʻ Aj    Ajˀ Aj Ajˬ (! (! (! Ajַ E>   k٭D Dۛ!! D ! (!   ۜ[¡ ¸£! G Gq[ D¢Dۜ D¢Dۜ!  :  6  6  6  9  6  6  7  7  9  Dd q:  9   ¡ D D ¡D¢ D¢ۛ9 DD D¢[ Dc[ Ddׄ[9  DD ¡9  6 B7 :  7 B7  7  Al j6  6 Aj! Aj ׉ )BR> ([ (F> )!  Aj6 Aj ͡! +! PE AjD   DAȾ +! AjD D  ( ( ɂ ((! Aj +[ ( ( Ajɺ ( ( Ajɺʇ +D ! (! -q! !  Aj kͤ! Aj  AljAk/ ɋ Aj   ( (ڗ  k[  O! Ajۙ q Aj  ( Dfʐ Aj Aj kͤ D  ( (ڗ Ajۙ AjD +[ + DAȾ 6 B7 ([ Alj! ([ (Alj! AjAr! Aj!!A!!  G j! Aj!  Aj Aj  )[ˡ P -[qrE Aj Aj	˥ qE> +! ([ (Alj!B! +! [ G Aj! )[P> /! (! (! Aj Aj B  |[  V[ˡ BR Aj Aj  ˡD! + +[¡[DfE>D!  +[¡!D!  9  +9  +9   ¡9 Dc Aj Aj ˥  )7  )7  )7  )7  ; :  AjAü]  6  6  6 A:  Aj˱ ! DcE> 6  6 A: Aj Aj  ˢ Aj Aj Aj؃ )BQ Aj )͡! Aj )͡[ ¡[Dc> Aj + + + ¸¢   +D¢[ [   DAȾ  9  9 B7  Dۜ[ !  ¡! Aj Ajя )BQ Aj  +[  DAȾ  9    9  9  9 Aj Aj۞  O> Aj ( ( ( ( Al j[/ʁD! +! -[E D£Dۜ! +D¢[  +  ¸¢ + [   D !   !    !  ¡   ¡ ([ Gk[ M¸£Dۜ!   D¢!D!  (6  )7  9  9  9! 6 B7  9  9AA -! ! [ G [j! Aj!  ( (֝[E> / /G> ([ (Atj!!  G ( ( ( (Ӣ ( ( ( (Ӣ> Aj! j!D! ¸! +! +! Aj Aü] Aj Aj   ¢  Aj ʯ͡ ՙ +! +!  ( (֞[ E> -qE>  Aj ʯ͡[¡[Dc> Aj Aj  Dՙ +! +[ a Dfq Aj     +D [   d¡[Aȿ   ¡9 B7   ۜ9  D 9 Aj Aj۞ A: Aj Aj  DA؂ Aj Ajʭ )BQ Aj  Aj )͡  Aj )͡D Ⱦ  6 A: Aj Aj   +[ / /rG ؂  (F AjԮ (! Al j[ 6  9  9  j[6 ([ (Alj! !  G +! +! +! B7 B7  9  9 Aj Aj D ̯ Aj! Aj Aj۞ ( (ԡ ( AAҤ )[PB! Aj Aj  ˡ Aj Aj	˥ Aj Aj  ˢ 6  6 A: Aj Aj Aj؃ ! !  -!  AqG>  (I ( Alj[/! /! /! /! Aj ױ qE qEr> (E> )! 	k ([ ([ ̠ (! (! Aj   ̠! ( qE> Aj +[ +[ ¸¢ [ Aj B[͡[    (¸¢  [ DAȾ Aj    DAȾ B7   ¡[9  9  9 Aj Aj۞ :  6 B7  9  D 9  9 Aj Aj Aj؃ (([( (ε (! (! 6   j6  6  6  6 Aj! Aj ǹ ([F> AkAO> Aj   ([ɴ AjA ( ([ң Aj Aj֓ Aj   (  ( jգ Aj ( (ϕ ([ ([AЎ! I  Fq  ,	Jq ξ   jզAI  (6  )7 	6 Ajۙ Aj  ˌ (	F>  (6  )7 Aj  Ӈ Aj  ( (՝ Aj  ( ( ( (҄ Ajۙ :  9! :  9 B7 Aj! (! (! G At j[+!  -[: 	;  : 	; j!  Aj6 Aj   Aj   AjAʫE> Ajۙ Ajۙ -!! +! (!  Aj[6 Aj  Ajӓ (! (!  6 Aj   AjAɗ (! (! (!  AqF[ Dc6  6  6  6  t j6 (! Aj AjҨ (G>  ([M^ Al j[)! ([(!  Aj ( ( ʻ Aj  Ӎ + ( ( + + + ¸¢   +D¢  ([ ([ˠ! Aj ) )[ (͡! Aj Aj  ˡ +!  Aj6 Aj   ۜA   AjAʫ Ajۙ ( (چ ( ԝ -E (! (!  6  Aj6 Aj  Ajӓ (! (!  6 Aj   AjAɗ! 6 B7 (! (!  (6  6  6 6  t j6A! Aj AjҨ (G>B! ([ I Al j)!  O^ Al j[)BR> )[P  B} Vr> (!  (F Ajԩ (! At j[ 7  6  6  j[6 ( (چ (! ( ԝ At j! +! !  G (! Aj Aj ([ )[ˡ ([(! Aj  آ Aj ( (ϴ Aj ( ( ( (̀ Ajۙ )! Aj ( Ӎ 6 6  7  )7 Aj AjA֗ Aj! Ajۙ +[D [D !! +! AF> Aj ( (    Ak AI[¸D¢ [ Aj Aj [( (ͦ   ¡9 B7  9  9 j! DfE AK! ! E> ! Aj Aj̬E> Aj AjD̯ Aj Aj٬E> Aj Aj̬E> Aj   ( (Ɂ Aj D [    + DAȾ  c Aj   D [ DAȾ Aj    DAȾ Aj   D [ DAȾ  M>  Al j)Z> Aj    +  Aȿ Ajۙ Ajۙ  AAҤ (! -G>  6  6 Aj  Ajӓ ([ (tj! (! Aj! !  G  ([M^  Al j[)[7  )7  )7 §[ I Al j[/! !  [F[E Aj!  /G> -qE>  ( (֝[E r> Aj ([( ( (՝ ( ( ([ ([AւDdE +! +!  6  6  6  Aj6  Aj6 Aj  A   AjAʫ Ajۙ Aj!^  چ (! Aj!  Aj +̰ ( AAҤ! (! (!  G Al j[( (AAҤ j! ( (AAҤ ع ( (Ԣ Aj ̧! 6 B7 ([ (Alj!  G ([ (Alj!B!!B!! [ G Aj! / /G> -G>  ([ ([֝[ / /rE!   ځ[   T!    T! j!  j!  }[B  Z!  (F Ajԩ Aj! ( Atj[ 7  6  6  j[6  Aj6 Aj  Ajӓ (! (!  Aj6  6 Aj   AjAɗ ( ԝ ( (AAҤ A +[Df[ ([  I[6   M[k·D¢¡ ¸£[D ! D¢! (! (! (! (!!    K!  [F> j!   ӞE> ( M^ Al[ (j! -F 5 )! Aj  Ջ ([( ( ( (Aւ! Ajۙ Aj -  י ( ( ( (Aւ! Ajۙ ([ (Alj! ! [ G Aj! / /G>  ( (֝[E> Aj ( ( (՝ ( ( ( (Aւ! Ajۙ Aj ( (և ( ( ( (Aւ! Ajۙ Aj  ɼ +! Ajۙ Aj -  ʼ ( ( ( (Aւ! Ajۙ  ( (֞! 6 6 6 B7  ­ ­B7 Ajѹ[ Aj ʭ ) ʯ ([   T!  ۛ!    ۛ ۛ! (!   [ ¡D    ۜ D [ۛ!  O^   (j/[; Aj AjȰ Aj D ( ( Ƀ Ajۙ B7  9 B7  9 Aj  Ջ Aj D ( (  ¡D [Ƀ Ajۙ B7   ºB  BXº[£  ¡[¢ [ ¡DD Pۛ9 B7  9 Aj Aj	˥ Aj -  י Aj D ( (  ¡[ɂ Ajۙ! 6  6 A: Aj Aj Aj؃! ([ (!! Al j/ F j!  j[G> Aj D  ¸D¢D [Aȿ D ! ([ (Alj!D! [ G [j! Aj!  /G>  ( (֝[E> Aj  D [D [  DAȾ Aj ([ ɼ  (6  )7 +! Aj ( ( (՝ Aj  ( (A  ¡Dۛȸ Ajۙ Aj  D [ ([ ([ɀ Aj  ([( (  AւD [   ( (  ¡D ɂ Aj (( (և Aj  D  ( ( ɂ Ajۙ Aj -  ʼ Aj   ( ( ɂ Ajۙ Ajۙ Ajۙ  ( (֞!   ʯº £¢ !    ʯº £¢ [ ¡Df Aj   DD  d  Aȿ A: Aj Aj  DA؂ Aj ʭ ( Aj   )º £¢     )º £¢  DAȾ A: Aj Aj  D / /rGA؂ A:  6 B7  9  9  9 Aj Aj Aj؃   !  ۛ!  Aj ̰ ( ԝ Aj ̧ ([ ([ AljAk[ /! /! 6 B7 Aj  ӑ ([ (tj! (!A! !  F AFrE ([ (O^ ( tj(! Aj ( ( - ː (! )! ( ( ׎! ( M^ AvAq¸D  Av[¸D D£D  D£  k	q¸ ! ( tj-!  (F Ajԧ (! Aj! Al j[B7  :  :  6 B7  9  B 7 B7  j[6  چ  (6  )7D! +!  k	q¸D [De! 6 B7 (! 	qAM Aj (  ֆ j! Aj AjˬDD  ( (٭D [ Dc[ Dd! AjعD! ! Dc  ¡D¢!D!D £DۛD £ۜ!DD D D¢D£D [ Dc[ Dd!   D¢! (!B!!  G ( M^ ( Alj)[   T! j!^ : B7 D ! º!D £Dۜ! Aj Ajҫ (! (G> (! (Al j! !  G   )º £¢Dۛ9 Aj!!D! G Dc[E  ¡ £! j! !  F> + -͠D !  +!   ¡ ¡ +[£ۜ! Aj!    ¢¡ۛ!^ Dۛ!  G B7    +¢ 9 Aj!!! (! (! AG!  F> j! Al j[+!D!! AF>      + -͠D [¡ۜ ۛ[9 B7!A! !  6 [ F> Aj! + ¡[ + -͠ + -͠ D [cE>  ¢  ¢¡[ +[ !  (F Ajԩ (! At j[ 9   ¡9 j! ([ Atj!!D!D! qE !!  F>   +[dE +[ dEr[  dE  cEr[qq!   !   ! Aj!^ ( AAҤ      fs   Da Ddq[q[9  s! j!   + -͠ f> > D ¡ Dd! !D! DcD! D¢ ۜ!  ¢! (! (Al j!   ¢ !D! !D!  G [+! Aj!  +[ + -͠[ ۛ!   ¡ۛ!    D ۛ! D !  G  +[  +[  Dc[9      9 Aj! D    D  Dc[! D £Dۛü!! Aj  Aj ɻ Aj ɻʇ -! (!	 ü Df Dd De[[t	q!DD ! D ! D¢! q!! [ G !   p! j! >	  	q vj[ 	O!  Aj ((  Aqֆ Aj  ɋ   ¸¢ £ ! Dc AjD  + DAȾ AjD D  ( (ɀ Aj D  DAȾ  Aj   ( (ɀ Aj + ([( (    ([ ([ˠ   ɀ Ajۙ (!  6  Aj6 Aj  Ajӓ ([ (tj! (! !  G ([ (O^ Aj! ( Alj[-! +! +! +! A:  9  9  9  : 	;  (6 Aj Ajڣ -G> Aj   D D Aͪ  چ ([ (Alj! Aj! Aj! Aj! (!A! ! E  Fr> )[P> k! Aj! Aj  ([آ Aj ( (ϴ Aj ( ( ( (̀ Ajۙ   Ӈ 	; 	;D!! (! AG  ( (  Ajj[( ( - -ւۛ! Aj! -kAqAO D  +[ ¢D Dۛ[  e Aj Aj + +D A֚ A; B7 AjѸAq[F>  +[9  +[9! AF> AjDDDA՗ j! ([ (Atj! AlAj¸! (! !  G +!  +[9  9  6  6  6  Aj6  Aj6 Aj Aj ͨ DD D¢[ Dc[ DdD D¢D¢ +[ [D cE +! B7  9  9   DD D¢[ Dc[ Dd[D ¢D¢ [9 Aj Aj̬E> B7  9  9  9 !  G [Aj! Aj + +͢ + -͠D cE> q[ +! +! E> Aj AjDͨ +! +! Aj    Ֆ ([ (Atj! (! !  F>  )7  )7  )7  )7 Aj Aj̬E> Aj! + +D¢ ! + +D¢ ! !  [F> Aj! >  (F>  +¡[ ¢  +¡[ ¢  + -͠¡Dd>  ڂ ! ! Aj!  ڃ !^  ڂ! ! !!!! ! DfE De   !! D¢  !!  ڃ  q Aj    DAȾ Aj    DAȾ Aj  DAͪ Aj    DAȾ Aj    Ֆ ([ (Atj! (! !  G  )7  )7  )7  )7 Aj! Aj Aj۞  ڂ B7  9  9  9 Aj AjD̯ Aj AjA˥ Aj Aj   	֚! G Aj Atjۙ j! ! Dc Aj AjAü] ([ (! 6 B7 )!B! P^  [BV B~!! 6 B7 BV!A!! AG q! PE B~  [PE  (F Ajԭ (! At j 7  j[6 j!  B ! s! ([ Atj! (!D!! !  G )! Aj!   º £¢Dۛ[  [D dE>  (F Ajԩ ( Atj[ 7  9  j[6 !  AAҤ (! ([ +! Aj ([( )ʿ ( ( ( (Aւ!     [¡D 9 B7 B7  D  ! Al j! +! Aj Ajя )BR>D! +!    dE>  9  9  9  9 ! Aj Aj̬  F> [Aj! Aj + +͢ + -͠D d> D !^ At j!  +[ !     ! )! !  G Aj   +[¡ 	ͪ Aj!   D [D ! !  F> +! Aj (( )[  Qʿ Aj     ¡D [  Aȿ Aj   ( (Ɂ Aj! Ajۙ^ Ajۙ ( AAҤ Aj AjAü] D !  Aj ̰ ( (AAҤ  AjD̰ Aj ̧ (! (!  6 Aj   AjAɗ (! ([ t j[Ak[ ([ ([O^  ([M^ ([ Alj/! Al j/!D!D! [AG j! -! !  F>  ([M^ Aj!  Al j-G> Aj ([(A ք ( ( ([ ([AւD D ! Dd +   c D !D! Aj   ؁ Aj D     + ¡D Ƀ   ! Ajۙ 6 B7 6 B7 B7 : B7 : B7 : D !A! Aj! (! A6D! (!!! AG  At j[-: +!  Aj6  6 Aj   AjAɗ D ! j! ([ ([tj! (! (!B!B! -! !  G  ([M^ Al j[)! )! )! )! Aj ʬ (E> Aj! B[ )[   V[  V  §! B[    V[  T  §! PE Fq 6 B7  BT> B!B!  X B~!B  BZ! Aj ˰  T B~!! 6 B7 Aj ׆ )! )! :  7 B7  7 Aj Aj׉ )BQ Aj )˰!  	qr! (! (! E  ԟ 	F> Aj  ([  -ɒ ([  ( k٭D!  )7  (6 (! -!  ۛ!  F Ajԧ (!   [D ! Al j[ :  6  6  6  6  9  9  )7  )7  j[6 Ajع ( ԝ   +[D¢ۜDۛ ۜ[9  ;   k[  Mj[6   ¡D D Dۛ ¸£9 ([ Alj! Aj!  G ((!A! -[kA!AA -! Aj  ژ AjD +[D  ( ( +Ƀ Aj ([ ([  ɒ At j! ([ qAlj! (Al j! (!! !  F>  F> Aj! ([	F> )!  )[7  6 AjD  ʅ[ + DAA Ⱦ AjD D  § B§ +ɂ j! Ajۙ ! Aj! ! !  kAn!!  G Al j[( (Դ j!  Ԣ +!! +! +! (!  G Aj   ¸¢ [   DAȾ j! Ajۙ (! (!! 6 B7 +[ +[ (¸¢ ! t j! (! (!A! /!  G  ([M^ Aj Al j[ʬ  )B (ʅ! ([AvAq[ ¸! Av[ D  ¸D D£  D !D! Aj! B7 : Al[ j!   D£ 	q[ k[  O¸ ¢ [! Aj Ajҫ (G> (! !  e  F> +! +! Aj!  ¡[ ¢  ¡[ ¢ Df> DD q  vk¸¢ ! (!  ۜ!  F AjԮ (!  j[ 6  9  9  j[6 ([ Al[j! (! (! (! !  G  ([M^ Aj! Al j[)! )! )! )! +! ( )!! §> PE  [R> Aj  +[  D D DAȾ ! § §[E Aj D D  +D D [ D D  DAȾ !   ! B  §! ! ! E  Xr> Aj   ڹ   ڹDAȾ !  G  ([M^ Aj + + Al j-؁ Aj!^ +!  6  6  6  Aj6 6 B7AA Dc! ! E> Aj k[ԇ-> Aj ˭  Aj6 Aj  Ajӓ ([ (tj! (! !  G Aj! ([ (tj! (!  G Aj (ԇ! Aj ԇ! Aj! ( ( ( (ӢE> Aj ˭ !  چ ([ (tj! (! (! (! !  G  ([M^  Al j[([M^ Aj (([ Al j[( (՜ (! (! Aj  ˍ 6 B7 (	F  (6  )7 )!  )7  7 Aj Aj֗ ۙ Ajۙ Aj!  )7 6 6  6  6 Aj AjA֗ Ajۙ Ajۙ +! +! (! (!  6  6  6  Aj6 Aj  A   AjAʫ! Ajۙ  k[>  چ Aj ( AAվ (!   ( Alj  ü]   j6  ԥ Aj! Aj /˘ ([( ( ( (Aւ! Aj /˘ ( ( ( (Aւ! Ajۙ Ajۙ Aj +[  ʇ ([ ([n[  l Gj! D [D ! +! -q!!  Aj /  ˘ + ([( (   ¸D ¢  ([ ([ˠ! Aj ( (    ͦ Aj Aj̬ Aj    ɀ k!  j! Ajۙ ([ (Alj! (! !  G (! ! [ G Aj!  (G> :  6 Aj + +̨ Aj Aj Aj؃ Aj!  چ  Aj D ̰! (! (!  G Al j[( (ԟ ( (ԝ j! ( AAҤ ( ԥ  AjD̰ ( ԝ (! Aj ̧  6 (! Aj ([Է  t[ (  ü]  6  Aj6 Aj Aj AjӒ ([ (tj!B! Aj! !  G Aj ( (Ҝ Aj! (E> )! )! Aj ( ( /̣ )[     T[  T[  T  (! (! !  G Aj ( ([Ҝ Aj! )BR> /[ 	qF q ! Aj ( ( ̣  ; Aj AjȰ ([( ( ([ ([Aւ! AjD   [D [   +Ƀ Aj ((AA )[Pژ Aj D [  ( ( + ¡ɃD! BQ B7  +[9  9 B7 (! Aj    )[ Aʉ 6  6 A: Aj Aj Aj؃D!   ! Ajۙ Ajۙ ( M^ Aj  ( Alj[( (՜ (! (! Aj ( ( ( (́ Aj    ( (҄ Ajۙ Ajۙ B7  9 B7  +[9 AjD D  ( ( Ƀ Aj    ) )Aʉ :  6 D ! Aj Aj Aj؃ AjۙD!! !^  چ  Aj ̰ Aj$#Ak[$ (! -! (!    K!  [F> j!   ˒E> t j/[ 	q[  K  !  	q[  I  !! Aj ([ ([Ь (! (! (	F  ! Al j! (! (! !  [G Aj! ( (  ӢE>!! 6 B7 A; 6 At j! ([ ([Alj! Aj! Aj! G  j[6  j-!!! ! Aj!  [F> Aj! -G> ( (AӢE>  ˔E>   AjӦ>!! 	qF  [G Aj   ˑ j! )P> t j(! q  6  §[6 Aj AjӨ!  6   !  B§[6   Aj AjӨ! ! ­ ­B!! ! qE>! /qE> /qE> ([	q §[	qG> ([	q B§[	qG>   ҳE>     ҳ! ! E> Aj!! ! [Aj!  [F> Aj! -AG> ( (AӢE> Aj ٓE>  ˔E> E>  AjӧE> /q /q  5 5B7  )! (! (! Aj AjAü]B! )!  ([6  )7 Aj Aü]  7  7  AjAü]  6  6 Aj   Aj Aj؟ Aj Ajׯ (! G! q! Aj! !  [F> (! (! Aj!    ( (Ӣ  њE>  (qG> -> Aj   ء Aj Ajׯ^ ! 6 B7A! ! [ G Aj! E> ( ( ( (ӢE> ( ( ( (ӢE> -> / /r> ([t[ j! /! !  [F> Aj!  ([/G> Aj AjӧE>  6  (F Ajԫ (!  j 6  j6 ([ (tj! (! !  G Aj  (ء Aj! Aj Ajׯ  AAҤ  (6  )7! 6 B7  E> -!! 6 B7 :  ;  ;A! q! 	k Ajҭ /qE> Aj     /Ю  (F AjAA˺ (! At j[ )7  )7  )7  )7  j[6  )7  (6 Ajț  )7  ([6 ([ Atj! /! /! /!  F>! q  /[O  Oq!  : Aj!^ Aj  ֑ -!!! !  [F>  t j([6 	q[ 	q[  I! j! q  6! Aj AjӦE>     ˒[!  r!! q 	q 	qF AvkAqAIq! 6 B7!  G AG Aj -[tj[   ˒ (j6 j! j!  Aj ؍ 	6  (6  )7 Aj! ([ (tj!!  G  ([M^ Aj ϋ ( ( Al j[( (ؖ> Aj! ) )P>   -[!  Er!! !  q[!   !! Aj  ֑ Aj  A֑ Aj  ֑ Aj  ێ! 6 B7  Aj!  ;  ;  Aj6  6 Aj   AjAɘ Ajع 6 B7 6 B7 -! (! (! (	F!A! ! ([Al[ j! !  [F> j! Aj! E   ( (ӗE>    ˕E> Aj! /! !  [F> (E^  (([M^ Aj!  At j[/G> ( ( ( (ӢE> ( ( ( (ӢE> Aj ٓE>  ˭AAԂ[ 6  (F AjԽ  ([j[ ; B7  6 6  j6 ([ (Alj! -! [ G (! 6 )! B7  6  7  6 Aj Aj AjӒ ( (ԝ  (6  )7 Aj! >  (k6  6  ([6  )7  Aj6  Aj6  Aj6 Aj  Ajӓ  Aj6 Aj AjAЪ  )7  (6 Ajȕ! !!  [F> [j! Aj! /qE> /qE>!! -F -E! -! /! -! /! ( (AӢ Aj ױ (!  rE 	q Mq      О  q  	qMqq[!   !     О^  (6  )7 B7 6  6  ;  ;  ;  ;  E  AF:  )7  (6 6 B7 6 B7 6 6 B7 B7 6 6 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 6  (6  )7 Aj AjAü]  6  6  (6  )7  )7  (6  )7  (6  )7  (6  6  6  (6  )7  (6  )7  (6  )7  (6  )7  (6  )7  6 6 6 Aj!! AjՊAq[AG  (F Ԭ ( Atj[6  :  j[6 -! 	6 	6 	6 	6 	6 Aj!! AG Aj  -[Ѝ j! (! ([E>! 6 B7 Al j[([ (Alj!!  G   ( (ӗ!  (F Aj˺ (! Aj!  j :  j[6 Aj Alj[( (·  (6  )7 Aj[ AjAü] Aj ( (В Aj ( (ӈ  :  6  6!A -[ j(! /! /! /! /! /! /! 6 B7 q :  ;  ; Aj!A!! Aj Ajҭ /qE> /!! q  M  Oq!  ԑ  (F Aj԰ (! Al j[B7 B7 B7 6 B7 B7 )! )!  ;  :  7 6  7  j[6 (!A!!!! Aj! 6 B7 B7 B7 B7 B7 B7 B7 AG Aj -[Al j([ԑ Al[ Ajj[( (Ԡ  (6  )7 Aj ј  j[( (ԝ  (6  )7 j! Aj -[Alj[(! Aj ([Թ (!  At[   ü] (! Aj! Aj! Aj!A ! (! ʧs! (! (! )! (! (! (! (! (! (! -q!!    K! [ F> j!   ˒E> Aj   - ː t[ j/ k	q[ O^ )! )! Al j[ (j6 B )[ B §[[|[  V7! AG  -[ ԃ[ Al j[(O^ ( tj[ (j6 j!^  ( sj6 P	! ;  O^!! q  j/[ I  Kr! AjA ٸ AG! -[Al j[(	G   ԃ[ (O^  (j-s! j! Aj  qٸ Aj    ː AjA (s  )Vrٸ!! E  O^ t j-! AjA qٸ ([ Aj  ֛  O^  j([AO^ (! (! Aj  A֛  6  6  )7  -At)7 Aj AjAɖ Aj ( (ӈ Ajۙ Aj ( ϶ ([ (Atj! (! (! ! [ G Aj   ( (˅ Aj! (>  G! ( Ԟ Ajۙ AjA ٸ /! ([ (Atj!  G -ʧ!  ( s q	qEj6 Aj!Aʧs q	qE  (j6 B  )[|[  V7  O^ B )[ Al j[)|[  V7 B )[ )|[  V7   ԃ[ (O^ ( Atj[ (j6 B  )[|[  V7 )BQ ) Z>  7  6 B7  q	qE    ԃ[M^ At j[ (j6 B  )[|[  V7 	q  (j6 B  )[|[  V7  ˭  (j6 B  )[|[  V7  O^ B )[ Al j[)|[  V7 B )[ )|[  V7  O^ t j-  (j6 B  )[|[  V7 )BQ ) Z>  7  6 B7! AF>  -[ ԃ[ Aj Alj[(O^ ( Atj[ (j6 B  )[|[  V7 j!^^! AG Aj -[Al[ Ajj[( ( Al j[( (У  j[( (ԥ  (6  )7 j! Aj   Al j[( (У ( (ԥ  (6  )7 Ȗ  6  6  6 ([ (tj!! -! !	!  G  ([M^ t j/[ 	q[  I!  	q[  K! Aj!^ 6 B7 :  ;  ;A!! Aj Ajҭ /qE> /!  (F AjԮ (! Al j[6 B7  ;  j[6  G  ([M^ t j/ k	q[ O^ Aj! Aj    ː (! )! Al j[ (j6 B  )[|[  V  7^  (6  )7 ( (ԥ  (6  )7  Ԡ! AG Aj Alj[( (Ԡ j!! AG Al j[( (· j! Ajۙ  AjAü] Aj$#Ak[$ ċ! ċ!-G B7A!  6 [	F> j! -AG>  (F AjԬ (! At j[  k6  j6 j! ! (! (!! AG Aj Alj[(6 )7 j! B7 B7  Aj6 )7 )7 )7 )7 Aj!! AG  Ajj! At j[(! (!! 6 B7 Aj!!  G!  G! 6       Ajխ ([ ([j! !  G -[AF AFr r! j!A! ! q  ˼  F> -! j! AG>A! A˼ A˼   ϖ AA  j[K˼ j! ( Դ j!   lj! Aj AjAü]  AAҤ  )7 A6 6  )7 A6 6  )7 A6 6  )7 A6 6 Aj Ajǖ! AG Aj Alj[( (Դ j! AjҌ! Ajز-k^:(֤: 6(!  (j[6 E^  6 Aj ͻ (! (q ! Aj ԁ[Aɡ (! (! Ӽ q ! Aj ͺ (! (F Ӽ 6 B7 B7 B7 B7 B7 B7 Ӽ Aj  ϸ Aj  Aj Ajҋ[ʍ Aj AjAü]  (6  )7 Aj ׸ Aj Ajو Aj  Aj (Ǡ AjҊ! ( (Ԟ  6  6  6 6  6 6 Aj AjAü]  6  6AAډ[E^ B7 Aj҈! ֨֨!AAԂ[ 6 Ŭ! Aj[ AjAü] : ; 6  6  6 6 B7 B7 B7 B7 B7 B7 B7  6  6  6 B7 B7 B7 B7 B7 6 6  6 6  6 6 B7 B7 B7 B7 B7 B7 : A: A: 6 B7 B7 B7 B7  6 6 AӸ Δ Ajؽ  Ajʸ Δ ֣  6! 6 B7 Aj[Aü] AF> Al j[([E> Aj    ( (҅ j! Aj Aj˨ (ԁ[ď! Ӽ Aj  (AA҅ Aj Aj˨ Aj  (AA҅ Aj Aj˨ Aj  AA҅ Aj Aj˨ Aj  (AA҅ Aj Aj˨ Aj  (AA҅ Aj Aj˨ Aj (Aɤ Aj ( (ٙ (F Aj  ([AA҅ Aj Aj˨ Ӽ Aj  (AA҅ Aj Aj˨ Aj  (AA҅ Aj Aj˨ Aj  (AA҅ Aj Aj˨ Ӽ  (j[6 E^AAԂ[ 6 Ŭ[Đ! Ajئ (F (! Ȇ AjԐ ּ  đ Aj Aɶ (	F  6 AjƓ! (! (! ־ Aj  ůҁ! Ajۙ (! (! (! Ӽ ֤ Ӽ Ӽ Ӽ	! Ӽ Ӽ! 	GAAԂ[ 6  6  6  6  6  6  6! 6 B7 Aj!  6   6   6 Aj$#Ak[$ ׁ[Aj! Aj ( ϭ Aj Aj Ѓ Aqk Aj ښ Aj  Aj Ajʋ Aj (ԁ[Aɡ ( (ӿ! Ӽ Aj  Aj Aj ( (DȺ (G B7 Ajҍ[(j!  6 AAԂ[ 6  6  6 Ū[ċ! Aj AjҔ (! ([( (ٝ  6 6  (j6 ֦  ƫ ئ ( (Ӿ Ӽ^   (Ӂ Ӽ Ajس Ajۙ Aj ښ Aj AjǓ Aj ( (̻ Ajۙ Aj  Aj Ajʋ (! (! (! (! Aj AjՑ (! (! AjAϕ Aj Aj  Ǐ (!  ([ (Alj[6  6  6 Aj!  F> Aj! ([	G (! (!  )[7  6 Aj   § B§Ǥ Ajۙ ! !  6 Ajػ AjAAǤ Aj  ̼ )! Aj  ̼ )! A6 6  7 A6 6  7 A6 6 B7 Aj Ajɭ ([ Aj  (ϖ Ajۙ Ajۙ  Aj6 Aj  Ajǎ  (6  )7 Aj AjA؋ Ajۙ Ajس Ajۙ Ajۙ (! (! AjAϕ AjAɖ Aj ( (ϖ Ajۙ ([ (tj!  G Aj  (A͙ ([ (Atj!!!  G Aj  ϖ (! (! -!!  Ր[! Aj!  j! !  [G j!! -[Ak AF> AG>! Aj   G[ϖ Aj  ϖ  6  6 Ajِ[AF AjAϗ F> Aj ϗ Aj  ϖ!! Aj! AjȜ Aj Aj؋ (!! 6 B7 ͜! Ajչ!  ([ ([͛6 A6 6  6 A6 6  6 A6 6 A6 Aj! Aj! AF> j! Al j[([E> (! Aj ([ɪ (! (G  ۗ  6  6 Aj Aj˪ Ӽ ! ٥^ AF>A k! Aj Alj!!  F> Al j(Ӽ j!^  )7  ([6 (! Aj ([ھ (! (! A6 6 6 B7 A6 6 6 B7 A6 6 6 B7 A6 6 6 B7 ([ (tj!  G Aj  ([A͙ Aj Aj΀ Aj  آ ([! (! t j([ I  j:  j[G> Aj! ([ (Atj! [ G 6 B7 Aj ( (؅ AjB 3Ѐ Aj -At[( (؅ Aj ( (؅ Aj ( (؅ Aj (ϻ Aj ͗ Aj / (ϻ Aj / (ϻ Aj -φ Aj ( ( ( (П Aj ( (؅  (6  )7 Aj! Aj Aj΀ (G>  ([M>  j: ([ (Alj! [ G 6 B7 Aj ( (؅ Aj -At[( (؅ Aj ( (؅ Aj ( (؅ Aj ͗ Aj ( (؅ Aj / (ϻ Aj / (ϻ Aj ( (؅ Aj -At[( (؅ Aj (ϻ Aj ( ( ( (П Aj ( (؅  (6  )7 Aj! Aj Aj΀ (G>  ([M>  j: ([ (Alj!  j! !  [F  FrE Aj! -! j! E> 6 B7 Aj ( (؅ Aj ( (؅ Aj ( (؅ Aj / (ϻ Aj ( (؅  (6  )7 Aj Aj΀  Դ 6 B7 Aj AjǓ Aj ( (̻ AjA ( (ɝ Ajۙ Ajۙ ([ AjA ( ɝ AjAAɝ AjAAɝ Al j!  G Aj ( ( ( (ǧ Aj! AjA ( (ɝ Aj Aj؊ 6 6 A6 6 6  )7  )7 A6 Aj AjA֗ Ajۙ A6 6 A6 6 A6 6  Aj6  Aj6  Aj6 Aj!! AF> Al j[([E> j! (! ([([E> 6 6  6 A6 6  6  6 A6 6  (6 Aj AjA֗ Aj ( (ϖ Ajۙ Aj Aj؋ Ajۙ Ajۙ Ajۙ Ajۙ Ajغ Aj AjՑ Aj Aj׺ Aj Aj׻ Aj ( Ǎ   AjؾӁ Ajȣ ֡ Aj$#Ak[$ Aj  ϭAAԂ[A6 6  )7  (6 6  6 6 A6 6 A6 6 6 A6 6 B7 A6 Aj Ajɭ ([E> Aj   ([ɶ (	F>  (6  )7  6  6 Aj Aj˪ Aj ԁ[ɯ Aj Ajύ ([	G 	Gq )!  6  7 B§! §!! 6 B7! Ӽ Aj Aɶ (	G Aj ( (  ɠ (! (F Ӽ Ajۙ Ajۙ Aj Υ Ӽ ([	F> ( (ՠ  )7  6 A6 6 Aj Aj˪ Ajۙ ([(j!  6 E^ (! ֤ E> AjAϕ A6 6 Aj Aj˪ Aj Aʚ Aj Aʚ	! ([	G  )! ! Ajۙ  7  6 Aj و Aj AjǓ Aj ( (̻ Ajۙ (! (! (! (! (! (! (! (! (! (! (! (! (! AjAϕ Al j!  G Aj ( ( ( (Ǥ Aj! AjAϖ Aj  ̼ 	F 	Fq Aj ( (ϖ Ajϖ AjA  	G  	F[   Ǥ A6 6  )7 6 6 Aj AjA֗ Aj ( (ϖ Ajۙ 	G  AӣE   Aӣ!! AjAϖ AjA   A Ǥ 	G AjA § B§Ǥ AjAAǤ  AjA؋ Ajۙ Ajۙ Aj΅ Aj΅ Ajۙ Ajغ Aj΅ Aj΅ Aj$#Ak[$  6 B7 6 )7 )7 )7 )7 ([ (Atj! (! Aj! Aj! Aj! -q! [ G Ӻ Aj ʄ 	k! ([ (Alj!  G B7  -:  /; Aj! (k (! (!  ( ([k6 A6 6   k6 A6 6  6 6 6  6 6 6  A AjA 	kɄ ! (! (! 6 B7 At j!  G (!  (6  6 Aj AjȲ )! Aj AjȲ  )7 6 6  7 6 6 B7 Aj Ajɭ ([ Aj  (ϖ Aj! Ajۙ Ajۙ AjA 	kʺ  ( (Б  ( (ϕ A6 6 Aj Aj˪ A ( (  Ajغ Ajۙ ! (! (! (! 6 6  6 6 6  6 6 6   O6  A AjA 	kɄ ! -AG> -! -! -!  -ϝ! (! (! +! +! A6 6 6 6 6 6  ¸[D¢ׄü6  D¢ׄü6   D¢ D¢ׄü6  Av:  Av:  : B7 Aj AjA 	kʺ F Aϕ A6 6 Aj 	k˪ 	 k  AtAqvAqt[( (ϕ A6 6 Aj 	k˪ A ( (    Ajغ AjԤ Aj$#Ak[$ +[D¢ׄ! +!  ü6  D¢ׄü6AAԂ! Aj Ɉ Aj Ɉ Aj AjȲ )! Aj AjȲ 6 6  7 A6 6  )7 Aj AjA֗ Aj  ϕ A6 6 A6 6 A6 6 A6 6  )7  (6  )7  (6  )7  (6  (6  )7 A6  6 A6 Ajۙ Ajۙ - AjAϕ A6 6 Aj Aj˪  (6  )7 Aj$#Ak[$AAԂ! Aj ( (ϕ Aj ( (ϕ Aj ( (ϕ Aj - ̸  (6  )7  )7  (6  )7  (6  )7  (6 A6  6 A6 (! Aj ([Հ (!  (! Aj Al j[( (ϕ Al j[ (6  )7 j!  j[G>  6 6 B7 ([ (tj!  G (! Aj! ( M> ( ( ( Alj[([ ([ӗ> Aj  ϕ Aj Ajˬ Aj  ( (ؒ Aj ( (ϕ  )7  )7  )7 AjՀ Aj!! (! (! G Al j[ Al j[(6  )7 j! j!  6 Al j! Aj! !  G Aj ( (̻ (! (! 6   j[6  6  6  6 B7 B7 Aj! ! ! !  Ǻ ([F> (! (! (! AjA ә>!   j  jkj! Aj  ϕ ۙ  (6  )7 Ajۙ !  A  ə Ajع Ajع Aj$#Ak[$ (! (! (! 6 B7 ([ (tj!A!  G Aj  (آ ([ (tj!  G (! Aj! ( M> ([Al[ j! ( Alj! !  [F> Aj! ( ( ( (ӢE>  (j6 (! (!  (F AjԿ (!  j[6  6  6  j6 Aj! (!  Aj6 Aj  Ajӓ 6 B7 ([ (tj! (! !  F> ([ (I Aj ( ( ( Alj[( (́ Aj! Aj Ajˬ^  چ  (6  )7 ( (AAҤ Aj  (A ([ AO[ؔ  AI  )7 Aj A Ajօ )! Aj ( (  k­[ʻ  7  )7 Aj A  Ajփ Ajۙ Aj Aژ ([ Aj (  ̵  )7 Aj A Ajօ Ajۙ Aj ֎ A6 6  )7 Aj A Ajօ AjۙAAԂ! Aj Aژ  (6  )7 Aj Aژ Aj Aژ Aj Aژ  )7  )7  )7  )7  )7  )7  )7  )7  )7  (6  )7 A6  6 A6 Ajۙ ع Aj$#Ak[$ (! (! (! (!AAԂ! 5[BR Aj ( ( )ʻ Aj  ( (ۇ Aj - ט Ajۙ 	k ( ( ʻ )[ )[V Aj   ɸ  )7  )7  )7  )7 Aj A  AjAփ Ajۙ  )7  )7  )7 Aj A  AjAփ 	kۙ Ajۙ Ajۙ Aj Aژ  (6  )7 6  6 6 -[E ( Aj Aژ Aj Ajˬ -!! Aj  ז Aj  ̹ Aj  ( (ؔ Ajع ([  6  (6  )7 Aj A Ajօ  )7 Aj A Ajօ Aj Ajˬ ([ (Atj!  F> Ak!! k-F ؿ! ! E> (! Aj б  (6  )7 Ajۙ Ajۙ )! Aj  Ճ  7  )7 Aj A Ajօ Ajۙ 	kۙ (	F> Aj Ajˬ ([ Aj (  ̵  )7 	k A Ajօ Ajۙ Aj ֎ A6 6  )7 	k A Ajօ Ajۙ Aj 	kˬ  )7 Aj A Ajօ Aj Ajˬ Aj  ( (ؓ  ( (̻ Ajۙ Ajۙ Ajۙ Ajع Aj$#Ak[$ (! (! (!  ([6 6 6 AjՊ! ( (Ӛ! -! AqAFA! k (>A!A! k^A! AA ( FA! Aj  ژ (  )7 Aj A Ajօ Ajۙ  (6  )7 ([ )! Aj (  ̵  7  )7 Aj A Ajօ Ajۙ  (6  )7 Ajۙ ([ Aj  ˋ Aj A ( (ə Ajع Aj  ̷ ([ ([AljAk! G Gq[ /! /! /[ rq /  q[!  /  [; ([ (! G Aj! kq!!  t j[  ҰÀJ!  j[G> 	q ([	qG AvkAqAKr> 	q[ 	qF Aj  	r qʏ Aj AjȰ )! Aj  qՃ  7  )7 Aj A Ajօ Ajۙ Ajۙ Aj   Ɍ 6 B7 Aj  )Ӈ ([A! ([E> ([E>A! (> -G>AA ( (Ӛ!  )7  )7  6  (6  )7  )7    ­ AjAփA! -GAAA / !  )7  )7  )7  )7    ­ AjAփ Ajۙ Ajۙ Ajۙ Ajۙ (!  )7  AA  Ajօ Ajۙ Aj$#Ak[$ (! ([)BR Aj ( ̹ Aj A ( (ə Ajع ([  6  (6  A Ajօ Ajۙ  (6  )7 )! (! Aj ( (آ Aj ( (Ј Aj ( ( ( (́ Aj  (qՃ! 6 B7 - (! 6 B7 A; A: A; : A; : A; : Aj! AF> t j[/! j! ( ( -Ӛ[E>  G (! Aj ( ( ­[ʻ )! Aj  ژ  7  )7 Aj AA   Ajփ Aj Ajˬ Ajۙ Ajۙ Aj  ژ  )7 Aj A ­ Ajփ Ajۙ ([ Aj ( ( ­ʻ )! Aj  ( ۔  7  )7 Aj A Ajօ Ajۙ Ajۙ 6 B7 Ajع Aj Ajˬ )[PE ([Oq )! )! Aj   ̳  7  7  )7 Aj A AjAօ Aj Ajˬ Ajۙ G>  )7  )7 Aj A Ajօ Aj Ajˬ -E Aj Aژ Aj Ajˬ   ( (ؓ Ajع Ajۙ Ajۙ Aj$#Ak[$ ([)BR 6 B7 (! )! Aj ( (آ 5! ([ Aj ( ( ­ʻ  )7 Aj A  Ajփ Ajۙ Aj A Aփ  ( (Ј Aj ( ( ( (́ )! Aj  (qՃ  7  )7AAԂ! Aj  )Ӈ Aj - ט  )7 Aj[ A Ajօ  (6  )7  )7  (6 Aj  ) )ɸ  Aژ  (6  )7  )7  (6 Aj ( ( ʻ  (6  )7  )7  (6 Aj  Ӈ  A Ajօ  (6  )7  )7  (6  )7  )7  )7  )7  )7  )7  )7  )7  )7  )7  )7  )7 A6  6 A6 Ajۙ Ajۙ Ajۙ Aj$#Ak[$ 6 B7 Aj̦ B7 B7 B7 B7 B7 B7 6 B7 B7 B7 B7 (  Aj6 Aj Aj AjЯ Aj̦ AjAɓ Ajڇ  )7  )7  )7 AjAɓ Ajڇ  )7  )7  )7 AjAɓ Ajڇ  )7  )7  )7 B7 B7 B7  Aj6  Aj6  Aj6  Aj AjЯ Aj AjAü] Ajڈ Ajֹ Aj AjAü] ( 6 B7  Aj6  Aj6 Aj Aj AjЯ  )7  (6 Ajر  (6  )7 ( 6 B7  Aj6  Aj6 Aj Aj AjЯ  )7  (6 Ajذ  (6  )7  (6  )7 Ajș  (6  )7  AjAü]  (6  )7 Ajڈ Aj$#Ak[$ ([(! 	6 	F Ӽ )!  6 Aj AjAü]  7 Aj  ( (! 	6 Aj! (! 	G (!  6  )7  )7  )7  ([6 q q Aj ϥ! Aj ġ[͵ ([ ([j! Aj! !  F> -! j! Ak[AM tq>A Ў> ArAG> Aj  ϵ Aj	 ([ ([ң ([ ([j! (! (!  6  [ j6 Ajِ[F> (  (kj!  F> !  j  kĮ! Ajئ (G 	k (  ( ( Ǜ! Ӽ Ajۙ ( Դ E> Aj ([ǳ A6 A6  Aj6  Aj6 Aj Ajؐ AjۙA AjҎ! Ӽ Ajۙ ( Դ Ӽ Aj ( (ϕ  (6  )7 ([AO^ 	k Alj[AjΆ  )7  )7  )7 Ӽ Ӽ Aj֯ : F  Aj6 AA ( (Aӣ[6  6 6 A6  Aj6  Aj6 Aj AjؐA AjҎ! ĂE  č; Aj Ę Aj ( (̈́  ([6  (6  6 A6 A6 A6  Aj6  Aj6  Aj6 Aj Ajؐ AjۙA AjҎ! Ӽ ģ! Ajئ ([F Aj ([ϥ! Ӽ Ӽ! q>  )7  )7  )7  )7 Έ  )7  )7  )7  )7^ Ӽ Aj֯! Aj! ([E>  k[6 ( Atj[(! ([Ĺ Aj Aʛ (	F AjAϕ  (6  )7 ń! Ajئ (F> AjAϕ 	kۙ  (6  )7 (! (! (! Ĕ! Ӽ!! !! Aj љ (	F ŏ Aj Υ 	6 Aj΅  (6  )7 (	F AjAϕ 	kۙ  (6  )7		 	k   Ǜ[!   !  (6  )7 Aj ([ԁ[ɯ Aj Ajύ ([	G 	Gq )!  6  7 B§! §!! 6 B7! Ӽ Aj ( (  ɠ (! (q A6  Aj6 Aj AjؐA AjҎ! Ӽ Aj Ś Aj ( (̈́  ([6  ([6  6   6  6 A6 6 Aj Aj֗ AjAϕ 	kۙ  (6  )7 Aj Υ ([! ([! Aj  Aʘ ( (! (! Aj  ϕ  ͻ (! (G   ť! (! (! (! (! Ӽ Ajۙ Ӽ Ajۙ Ajۙ ! ! ! Aj ǳA AjҎ! Ӽ Ajۙ Ajۙ Ajۙ Ӽ Ajۙ Ajۙ	! Ӽ 	k Έ :  6  6  6  6  6  6  6! ! (٥^ 	F Ӽ (! (! Aj 	kAü] (	F AjAϕA AjҎ!  )7  )7! (	G (! (! (! (!! (	G (! (! (! (! (	G (! (! (! (!!  )7  )7  6  6  6  6  6  6  6  6  6  6  6  6 Aj Ajǖ Aj AjAü] (! (! (! ( Ajۙ  (6  )7 (! (! Aj AjAü] AjȒ   6 A6  Aj6 Aj Ajؐ 6  Aj6 Aj AjؐAAԂ[A6 6  6  6  6  (6  )7 Ajۄ 	kְ	!  6  6 Aj AjAü]  6  6  6   AjӀ! 	G> Ӽ G 	k ҇ Ӽ (! (!  6 	6   AjӀ 	kְ Ajȝ Έ (Ӽ Ajȑ Aj$#Ak[$ Aj ׁ[Ajو Aj  Ajа Aj Aj ([ ([ǐ (! (! ([ Aj (  ̵ Aj ֎  )7 Aj A Ajօ Ajۙ -k Aj AjǓ (! (! (! 6 B7  O  (6  )7 Aj Al j[( (ϕ Ajۙ 6 B7 Aj ( (ϕ Aj ( (ϕ Aj  Ajؒ Aj֊ ([ Aj  ( ( ( ҄ Ajۙ  (6  )7 Aj! (! (! 6   j[6  6  6  6 B7 Aj! ! ! !  Ǻ ([F> (! (! (! Aj ә>   j  jkj! Aj  ϕAAԂ!  )7  (6  )7  (6 Aj A AjAə  (6  )7 6  6 6 Aj֋ ([ (tj! Aj!  G (! Aj! ( M> ( Alj[(! /! 6 B7 q Aj  Ճ Ajۙ  (6  )7 Aj ( (ϕ  ( (ϕ  (6  )7 Aj  AjAؒ Aj Ajˬ Aj֋ Aj  ( (ؔ Aj ( (̻ Ajۙ Ajع Ajۙ (! (!ĕ!  Aj6 A6 6  6 6 A6 6  Aj6 A6 Aj!! AF> Al j[([E> (! Aj ([( (̻    ( (ȃ j! Ajۙ 6 B7 ([ (Alj!  G Aj ( (̻ Aj! Aj Ajˬ A ( (Ч A  ȃĕ!ě[ ٵ A ʝ A  ȃ Ӽ Ajع Ӽ Ajۙ Ajۙ AjȠ ֡ A ʠ Ӽ Aj$#Ak[$  6 Aj ͽ (! -[k Aj ջ (G Aj AjϹ! 	6  6  ([6  Ɔ6 6 6 6  Aj6 6 B7 Aj! Aj! E> Aj ͹ (G> Aj (ǻ  (j6 (! Aj (Ǵ (	F>  (6  )7 Aj ǚ (	F>  (6  )7 (! ([	F> (!  (6  )7 	F>  )7  (6  6  6  6 Aj Aj˧ (!  (6  )7 (! Ӽ (! Ajۙ 	6  6 Ajȓ ( (ٜ (Ӽ 	6  6  :  6 6 6 B7 Aj! Aj ͼ (! (  ǻ (! (! ( (ٜ  6 6 Aj Ǵ ([	F>  )[7  6 6 Aj ǚ (	F>  (6  )7  7  6 Aj Aj˧  (6  )7 (! (! Ajۙ 	6  6 Ajȓ Ajֵ Ӽ Aj$#Ak[$  6 ӷ ϕ הAq[G  q[A ϕ ƒ Aj ё )BQ  )[Ů[ӵ! Ӽ E> Ӽ  ۧ Aj ё )BQ  )[Ų[ӵ! Ӽ E> Ӽ :  7 Aj Aj͋! 	6  6 AjAϕ ( (ĭ! Ajۙ 	6  6 Aj ѐ ( +! Ɲ  üۧ  ; Aj љ (	G  ( (ϕ Ajۙ ӱ  6 Ajؘ[ (Ɔ! 6  6 6  6 6 B7 Aj AjͶ (qE> (!  (j6 	k ǚ ([	F>  )[7  6 ( AjAϗ Aj § B§ϖ 	kۙ  (6  )7 (! 	6  6 Ajۙ Aj ͽ (! -[k  AjԔ 	6  6  :  6 6 B7  Ajͼ (! ( Aj ǚ ([	F>  )[7  6 ( 	kAϗ 	k § B§ϖ Ajۙ (!  (6  )7 	6  6 	kۙ (Ӽ Aj Ajϐ ([	G (!  (6  6 A: Aj Aj͋! 	6  6  Դ ӯĚ[ ƨ! Ӽ  ƳE>  6 Aj ͽ (! -[k Aj ջ (G  AjԔ ([Ɔ A: Aj Aj͋! 	6  6 ٜ Ӽ 	6  6  :  6 6 A: Aj Aj͋! 	6  6 	kֵ  AjԔ Ӽ Ӽ Aj$#Ak[$ ӱ AO^  At[([6  ([6  ċ[6 	kؘ[ (Ɔ! 6  6 6  6 Aj	  	OԸ Aj AjͶ (G> (!  (j6 Aj Ǚ ([	F>  )7  6 Aj Aj˫ )! (! 5! AjȚ Aj ͽ (! -[k 	k AjϹ­! ­!  :  6 AjԸ  Ajͼ (! ( Aj Ǚ ([	F>  )7  6 Aj Aj˫ )! (! (! ­! AjȚ	! (Ӽ	! Ӽ 	G  6  7 6 B7 §[ B§Alj! !  G ([ (Alj!  G (! (! Aj! ( (  Ә> Aj  ˷ Aj! 6 B7 ([ (Atj! !  G Aj ( (؜ Aj! AjA˼  G !  G Aj! ([ (Alj!  [G Aj! ( ( ( (ӢE>!! (! (! Aj  ؜ ! Aj! (! (! (! ( Ԟ AjȚ 	F> Aj  ϕ Al j[AjΆ  6  6  6  (6  )7 §Ӽ 6  Aj6 Aj AjؐA AjҎ! Aj Aʜ (qE AF> Aj  ( (ʜ [j! Aj! (G>   ([   Ǜ! Ӽ E> ([ĝ[Ɔ!  G Aj  Ĩ[Aʛ (	F! 6 B7!  )7  ([6 (! j!!! AF> ( j(  ӢE j! Aj! Aj Aʛ (	F! 6 B7!  )7  ([6 (! Aj    ɠ (! (q Ӽ ([ (F Ԭ  j6 ( Atj[ 6  6 Ajۙ Ajۙ Ӽ Ӽ Ӽ! Aj$ #Ak[$  (! (!  AӢ 6 B7 ([ (Alj!  G 	k ( (˷ Aj! Aj    ([ (ǯ (! ([	G (! Aj΅  6  6  6 ( Ԟ ( Ԟ^  AӢ 6 B7 ([ (Alj! [ G Aj! -> 	k ( (˷ Aj    ([ (ǯ (! ([	G (! Aj΅  6  6  6 ( Ԟ ( Ԟ^  AӢ Aj   Aж! (! (q> O^  -:  AӢA! πE Aj   AAж! (! (q> AO^ -!  :  AӢ Aj   AAж! (! (q> AO^  -:  AӢ Aj   Aж! (! (q> O^  -:  Ӣ Aj   AAж! (! (q> AO^  -:  AӢ Aj ( (ɔ 	k    ([ (ǰ (! ([	F ( Ԟ (! AjΊ  6  6  6 ( Ԟ^  AӢE!A  AǪ! Aj   Aǰ (! ([	F> (! AjΊ  6  6  6 (! AjA  ̡ (F ([AO^ Aj -Al j[( (ɔ 	k    ([ (ǰ (! ([	G (! Al j[AjΊ  6  6  6 ( Ԟ ( Ԟ^  AӢ Aj   AAж! (! (q> AO^  -:  AӢ πE ĝ[Ɔ! 	k Ĩ[ѐ! Aj Ĩ[ѐ F )BR> (E> +! +! Ӽ Ӽ ؀  fE ؀ErE!	 ü Df DdAt	 ü Df Ddr!! ٦! Ӽ > Ӽ Ӽ ٦! Ӽ  6  ;  AӢ Aj ѐ )BQ +[ ¡Db> ږE>  ü7!A Aǩ!  AӢ הAq[F!   Aǩ!  :^  AӢE!A  AǪ! Aj љ ([	G )! Ajۙ  7  6   Aǩ!!!  6  6 Aj$#Ak[$ (! ([ ([AӢ!A  [A  [Ә[EA  ӘE  AӢE! Aj (Aɶ! (	G ([ ([AӢ>  AӢ>  AӢ>A  ů[Aǩ! Ӽ! Aj΅ Aj (  ɶ s! ([	F  AӢ ([( (ӛAqAt[( (ů!  AӢDŭ!  AӢ>  AӢů!  AӢAů!  AӢAů!  AӢAů!  ӢAůA! (! (!  AӢ  AӢ>  AӢE>A!  AӢ Aj  ˅ (! (! ([   (  ׷[      ׷[ת! Ӽ Ӽ  AӢ  ׷!  AӢE  AӢ>  AӢ>  AӢ>  AӢE>ě! Aj  AЂ Aj AjǶ ([E> Aj  (В  ( (ů[ٵ Ӽ^^  ů!A!      ǜ! (F (! 	G  AӢ   ( (ů[Aǩ! Ӽ Ӽ !! Ӽ Aj΅  6  6 Aj$#Ak[$ Aj ׀[Aj[ ([AѮ ([ (! Aj (ռ Aj  + +՚ (! 6 (! Aj  -[ (̢ AF Ajڊ (! (! Aj AjAü]  q  G  6  6  Aj6  Aj6  AjAҿ  Ajʶ  Ajǘ  6  )7  )7 )!  )7 )!  )7 (!  (6  7  6  7 -[AG -[AGq  (G> AjAr AjُE> AG AGr> (ӮE> -q> -E>   Ajϱ  Aj٨ Aj Aɣ 	k ( (ٙ ([ (ٜ  Δ Aj Aɣ Aj ( (ٙ (G> Aj ([Aɶ (	F 6 B7!  )7  ([6 (! Aj  ϶ (! ([ ([ ([AӢE>  AjAҿ (! (!  AӢ Ajڊ Aj Aj k֗  ( (ϯ Ajۙ  AӢ  6  6  AjAҿ k  AӢ  AjAҿ  AӢE  AӢE>   щ Aj  AѮ ([E>  ʵ Aj Ԏ -AF> Aj AjAü]  Ajǘ  Aj٨  AӢ  )7  Aj6  Aj6  AjAҿ  AӢ (! (! 	6    AjҢ  AӢ (! (! 6 B7    AjҢ  AӢ  )7  AjAҿ  AӢ AjA ( (̡ (G> ([AO^  -:  Aj6  AjAҿ  AӢ ( (ыAq[AF>  :  Aj6  AjAҿ  AӢ (! (! Aj  AѮ ([E>   Ӣ[AA ם  ڍ  AӢ (! (!! )7 )7 )7 Aj! Aj! AG At! j!  j[([ ([  ӢE>  ьAq[AF> (ċ! ׁ! (֨!AAԂ[ :  6  6  6   ǌ ׁ! (! (! Ѵ    ӢE  6  6   ͆[AAɞ Ӽ (ؗ Aj (Aj[Aژ 6 B7 Aj  Ajշ ([ (Alj! (! (!!  G  6 (A˄[A ( (˄[A ( (˄[AAɞ Aɞ Aɞ AAɞ A6  Aj6 Aj Ajؐ A ( (  Ǿ! Ajۙ Aj    ( (҄ A ( (ɞ Ajۙ Aj ˮ Ӽ Ӽ Ӽ Aj! j! Ajؽ (A˄[AAɞ (^ )!  )7 (!  (6  6  7 AjԜ (^ (!  6 (! 6  ٜ (ڛ Ajۙ ֡  AӢE> (! (! Aj AjԻ (! (! Aj  ׇ! )BQ ( )§[tj  (I! ([O^  j6 (F (ċ! E Ӽ (k!  (k6 (ǀ ׁ[([(j!  6 E^ ֡ Aj Aj[Aژ (ǁ[ǂ! Ӽ ӳ  ( (Ϻ Ӽ Ajۙ Aj (Ω (	F! 6 B7!  )7  ([6 (!   ǃ! Ajۙ Aj Aژ  Ajҏ!  Ajҏ! Aj Aů[ɦ (! (! Ӽ! q !    Ǆ! Ajئ (G Ӽ! (! Ӽ  Ӿ Ӽ Ӽ Ӽ Ӽ ֣ Ӽ  6  (k6  AӢE> )!  )7  7  Aj6  Aj6  AjAҿ ( Ԟ Ajۙ Ӽ ֻ Aj$#Ak[$ ֩[ Aj[Γ ׀! Aj ڙ Aj[ AjَE  -:  /;  /;  -:  /;  -:  /;  -:  -:  /;  -:  /;  /;  -:  /;  -: (A -[ʞ (A -[ʞ  -:  /;  /;  -:  /;  -:  /;  -:  -:  /; 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 B7  -:  /; Aj!! AF> Al j[([E> (! Aj / -AtrϨ (   ( (ɟ j! Ajۙ Aj Ajȱ A6 6 A6 6  )7 Aj AjA֗ (A ( (ɟ Ajۙ Ajۙ Aj ( (ϕ Aj AjAü]  :  :  (6 (^ Aj Aj[Aü]  AjAü] Aj΅ Aj ׁ[Ajو (! ((Al¸ (Ņ· ¸D£[£[D D£d! (A ʞ -!   Dfq[:  G Aj (Aɢ Aj ( (ٙ (! (! ; B7 AjѸAq[G ([ (tj!  [F> Aj!  Aj (Aʟ AjԀ sq> q> Aj ( (ɧ ( (ӿӼ^ G> Aj ɬ ( (Ӿ Ӽ D¢! Aj (Aɢ Aj ( (ٙ (F ([Aʞ Df Aj Aʟ AjԀ> Ņ· fE> Aɞ Ӽ Aj (ӫ ([ (ٜ#Ak[$ Aj Aj[و Aj AjǓ ( ( (Ϻ Ajۙ Aj Ajǔ ( ( (Ϻ Ajۙ (ؗ Aj AjǕ ([ (Alj! (! !  G Aj! ([	F>  )7  )7  (6  6 (A˄[ ( (˄Ӽ  ( (˄Ӽ Ӽ Aj֯ ! !   kAnȌ  ԣ  )7  ([6  )7 ([Aj! ([ (Atj!! (!  G AF^ ( -[ -FŊ Aj ( ( t j5ʻ ( ( (Ϻ Aj! j! Ajۙ^ Aj! ([ (tj!  G Aj (Aɶ (	F! 6 B7!  )7  ([6 (! Aj  Aͭ!! ([  [ (  [AӢ  -ʦ j! j[AG>  Aj ( ( ­ʻ! 6!!!  AӢ /! /! /! /! /! /! 6 B7 q[ qrE  (6  )7! Aj       Ɍ Ajۙ /!  )7  (6  AӢ )[P Aj Aژ! Aj  Ӎ A6  Aj6 Aj Ajؐ Ajۙ^  AӢ Aj AA -[ژ s!  ہ! : 6 B7 Aq[AF  )7  )7 -! Aj  Ѝ ([ ([G Aj    ɏ Aj   ( (ˁ!! 6 B7  : Ajۙ! (! (! (! (Aα[  Ϻ Ӽ (A q[ʞ  6  6  6 A6 6  6  6 6 6 Aj AjA֗ Aj ( ( (ɢ Aj ( (ٙ (! (! Ajۙ G Ajۙ E  ہAq[AGq Aj Al j[( (է   ɏ Ajۙ  (6  )7  )7 6 6 Aj Aj֗  ( (Ϻ Ajۙ A ʞ Ajۙ Ӽ Aj! Ajۙ Aj (Φ ( ( ( (ؕ! Ajۙ  ( ( (ĺ Aj  ˊ ( ( (Ϻ 6 6  6 AjՊ! ( AqAGڛ /!!  / /q[[; /  q[!  / [; /  !A! AG    I; Aj AjȰ  j[(A ( (ɞ Ajۙ Aj AjȰ (A ( (ɞ Ajۙ Aj AjȰ ( ( (ĺ j! Aj! Ajۙ ([ (tj!!  G AF^ ( ) At)QŊ Aj! j!^ ([ (Alj!B!  G )[   T! Aj! (ؗ ([ (Alj! º!!!!  G ( -[A ˄! Aj )ºD¢ £ɉ A ( (ɟ Ajۙ Ӽ j ! Aj!  r[sq j! (!  6 A6 6  6 6 A6 6 A6   M6 A6 Aj!! AF> Al j[([E> (!  (6 Aj Ajȱ (   ( (ɟ j! Ajۙ ( -Ŋ Aj  ֏ ( ( (Ϻ Ajۙ (Aj! ([ (Alj!  G [-[Al j[(! (! -!  -[:  G (ؗ 6 B7 -Al j[([ ([Alj!  G (A˄[A˄[A -At[( ( ( (ǽӼ -[ ([ ([ժAq[AF Aj    ի A ( (˄Ӽ Ajۙ ˄!  ҂ Aj  - ( (ի A ( (˄Ӽ Ajۙ ˄Ӽ  Ϯ α! Aj A ք  ( (Ϻ Ajۙ Aj! Ӽ Aj ˮ Ӽ  -Al j6 Aj  Ajӓ ([ (tj! (! (! (! !  G (! Aj! -AF>  O^ Aj ( t j(ɧ ( (ӿӼ^  چ (^ )!  )7 (!  (6  6  7 AjԜ -! Aj! Aj  Ѝ (! (! Aj Ի Al j! ([([ (tj!! (! [ G  F^ ( M^ Al j! ( tj(!    ( (ӗ! j! Aj! (Aα[ Ŋ Ӽ (  Gq Grڛ (α! Aj ( ( ­ʻ  ( (Ϻ Ajۙ Ӽ - ( (ժAq[AF> (Aα! Aj   ՛  ( (Ϻ Ajۙ Ӽ  (k6 ( (է! ( G Krڛ ( ( Ajϣ Aj  (̷ Aj  )Ӈ  )7 Aj A Ajօ  )7  (6 Aj  Ajؓ ( ( (Ϻ Ajۙ Aj֊ Aj Aژ  )7  (6 (! (! Aj  Ajؒ Aj    ( (҄ Ajۙ Aj֊ Ajۙ ( ( (Ϻ Ajۙ (! ( ([([Eڛ (ؗ E ([ (Atj!!  G  6 ([ -!!! AF> - ՁE j! ! Aj A ք (! (! Aj  ̷ Aj    ( (҄ Ajۙ Ajۙ A6  Aj6 Aj Ajؐ (A ( ( ( (ǾӼ Ajۙ Ajۙ Aj! j! ([ ([F> Aj Aژ (! (! Aj   k̷ Aj    ( (҄ Ajۙ Ajۙ (AA ( (ǾӼ Ajۙ ([ (Atj! [ G (! (! Aj - Ajб ( ([ ([Ϻ ( ( (Ϻ ( ( (Ϻ ( Gڛ ([ (Atj!  G  (6  )7  )7 ( ( Ajϣ Aj! (F (ؗ ( -! Aj  ( ( ФA !A  j! ([ (Alj! (! !  F> ([F> -! (! -! (A˄! Ak AMAqk AG> AjAϕ  6 A6  Aj6 Aj Ajؐ  )7  (6 AjAϕ A6  Aj6 Aj Ajؐ  ( (˄Ӽ Ajۙ F  (I Aj   ( Alj[( (ի Aj Aژ Aj!  ( (γ Ajۙ Ajۙ Ӽ  ڄ Aj Ajϳ (!  ([ (Alj[6  6  6  F> Aj! ([	G )!  )[7  6 (A˄!  7 A6 6 Aj Aj֗  ( (˄Ӽ Ajۙ  § B§γ Ӽ Ajۙ ! !  6 Ajػ (^ 6 (! ([ (F (!!  F> Al! At! j!  j[( (  j[( (Ӣ> Aj! 6 At j!  F>  )7  )[7 Aj! §	G ([Ļ Ӽ Ajۙ  F>   kAvȊ ([ (Alj!  G A6 6  )7 Aj Aj֗ Aj  ( (՝ Aj ( (ϕ (A ( ( ( (Ǿ! ([ (F Ԫ Aj! ( Atj[ (6  )7  6  j6 Ajۙ Ajۙ (! (! At j!B!  G! (	G ( ( ( (ӗ! (A ٱ ­ |! Aj! ( ( (Gڛ Aj ( ( ʻ )! Aj ( ( 5ʻ  7  )7 Aj A Ajօ ( ( (Ϻ Ajۙ Ajۙ Ajۙ  (j6 -[AF (ؗ Aj ʀ ([ (Alj! (! !  F> -[AF> (A˄[ ҂ Aj A At[( (ի  ( (γ Ajۙ Ӽ Aj!  څ (E> (A˄[A˄Ӽ Aj Aژ  ( (γ Ajۙ Ӽ G> (ŌE ( Ϯ!!! AG 6 A6 6  -[At)7 6 Aj AjA֗ j! ( ( (α! Ajۙ ([ (Alj! [ G Aj!  -G>  ӝ!   G[ڛ A ٱ Ӽ  q j!  j! Aj ( ( ۉ )! Aj ( ( ۉ  7  )7 Aj A ­ Ajփ Ajۙ Ajۙ (Aα[ ( (Ϻ Ӽ ( Gڛ Ajۙ Aj! Aj  ̻ (A ( (ɞ Ajۙ AjȢ (! (! 6 B7 Aj - ( (ʒA! (!A! ( ([ (O^ ( Alj-! ( ԝ ([ (Alj!A! Aq!! [ G Aq -[G Aj  ( (՝ (! (! Aj  ۅ Aj    ( (҄ Ajۙ Ajۙ  (F AjԾ (! Al j[ (6  )7   G: 6 B7  j[6 (! Aj! E Al j[AFr>   AkϪ  (6  )7 ([O^  j6 (! ([ ([F (!!  G Al[ j[-  j[-G> ( ( ( (ӢE> ([ (G> (! (!!  G Al[ j[( (  j[( (ӢE> Aj Aj։E> Aj Aj։E> ([ (G> j! ( ( tʪE> j!  6 AjȔ  6 ( Gڛ (ؗ Al j! Aj!  G (! - A˄[A ([ ([˄Ӽ A˄[A  ɞ A˄[A˄[A ( (˄Ӽ Aj!  Ϯ A˄! ([ (Alj!  G!  ([A ˄[ ( (˄[AAɞ Ӽ  Aj­ Aj­B7 6 G  t j([( (˄! ([ A ( ˄Ӽ j! Ӽ  A˄[˄! Ӽ Aɞ ([ tj!  G (! Aj! ( M> (! A˄[ Al j β Ӽ Ӽ Aj! Ӽ Ӽ Ӽ Ӽ ! (^ )!  )7 (!  (6  6  7 AjȔ Aj AjԻ (! (([ Aj ً  (k6  (k6  (j[6 E^ (^ (!  6 ٞ Aj و! ( ((Gڛ Aj و -! -! (Aα!A! (! (! kAA q!A!A!A!AA q! Aj  (̷  )7 Aj   Ajօ Ajۙ  ( (Ϻ Ajۙ Ӽ q[!AA ! AG  -[At)7 6  Aj6 Aj Ajؐ ( ( (α[A   F[ A ɞ Ӽ j! Ajۙ (ؗ -!  (6  )7  )7  :  : ([(!  Aj6  Aj6  Aj6  Aj6 Aj  Ajӓ (! 6 B7 ([ A  AO [tj!A! (! (! (!! !  G ([ (O^ Aj  ( tj([آ Aj  (Մ Aj  -ו Aj  -At[( (ˁ Aj A -At[( (ˁ Aj  ([( ( (- іӍ )[ )[Q 6 B7 Aj   ʑ Aj AjAü]  (6  )7  )7  (6  )7  (6  )7  (6  (6  )7  (6  )7  (F AjAA˺ (! Aj! Al j AjAü]  j[6  چ Al j! (! Aj! Aj! (! !  G Aj! )[BQ>  7  AjAü]! (˄[A ( (˄Ӽ A˄[AAɞ A ([ ([˄[δ Ӽ 1! 1! 6  B B7 G t! j!  j[-E> Aj  /ژ A ( (˄Ӽ Ajۙ A ( (˄[δ Ӽ A ( (˄Ӽ A ( (˄Ӽ A˄[ -҂  ( (γ A ( (˄[A ( (˄Ӽ Ӽ A˄! ([ (! A˄! Aj ( ( ­[ʻ A˄[A ([ ([˄Ӽ  6  6 Aj A  Ajփ A ( (˄Ӽ Ajۙ  6  6  6  6 Aj A  Ajփ A ( (ɞ t j! ˄!  G (! Aj! ( M> (! ˄[ Al j β Ӽ Ӽ Ajۙ Ӽ Ajۙ Ӽ Ӽ Ӽ Ӽ Ӽ Ajۃ ! !  kAn!!  G Al jۃ j!  AAҤ (! ( (([AKڛ - Aj Aژ Aj ( ( ­[ʻ  )7 Aj A  Ajփ Ajۙ ( ( (Ϻ Ajۙ Aj ͒ ( Aj Aj[ շ  Ի ([ ([([  I! (!! (! (!  G t j( Al j[( (Ϻ j!  (k6 Ajؽ (ؗ Aj AjǑ ([ (Alj! (! !  G Aj! ([	F>  )[7  6  (6  )7 (˄[ § B§˄Ӽ A6  Aj6 Aj Ajؐ  ( (γ Ajۙ Ӽ Ajۙ Ajۙ ! !   kAnȋ  ԣ Aj$ (! (! (Ư! (! 6 B7 ([ (Atj!  G (ڛ Aj! ([ (Atj!  G Aj (Ņ·˯ Aj! ([ ([  I! ¸D£! Aj! Ajr! (! Aj! (!  F[E At j+! (! (! (!  6  6  6  6 6    D£ۜDۛ[£9  Aj6 At j[ 9 Aj - Aj Aj̱ Aj  +[¢ɉ (A ( (ɟ Ajۙ ( Ddڛ (! Aj Aü]   ¢[9  6 Aj Aj[Aü] : -[G -[Gq  (G> Aj AjڟE>  +a> G Gr> 	k AjԺ (! ([+ +a  +b> - -G> ([ (G> (!! (!  G At[ j[-[  j[-G> k Aj Aj̮E> - - jʨE> + +b> + +b> + +b> - - jʨ> + +b> + +b> + +b> + +b> + +b> - jڝ> + +b> + +b> + +b> + +b> + +b> - jڝE> + +b> + +b> ( ( ( (ӢE> - -G> - -G> - -G> - jڝ> Aj Aj̮E> j! Aj Aj׬>  (k6  (k6 Aj ( Aj    Ⱥ (F>  AjAü] Dd 6 B7 ([ (Atj! [ G Aj! 	k! -AF>  )7  )7  ˣ Aj Aj˳ ([AM (! (! (! 6 B7 Al j! !  G  )[7  )7 (! §AqAk ( M^ ( tj(! ( K ( Alj/! A: Aj!^ A: Aj! 6  6 A: Aj! ([ (Alj!! 	q!  F> / G j! Aj! 6  6 A: Aj! A: Aj! Aj!  )7  )7 ([ (Alj! [ G Aj!  AjُE>  )7  )7  )7  )7  )7  )7 Aj Aj˳ !  +[ +[ۜ[9  +[ +[ۜ[9   +   + ۛ ¡9   +   + ۛ ¡9 ! (! (! (! ( ԦA!!! j! Aj! Al j! !  G )!  )[7  7 +!  7  7   +¢9   +¢9   +¢9   +¢9 Aj! ( Gڛ Aj Ԏ -[AF[E  -:  /; )! (!! !!!  G /! -!  /;  -: -!  :  ;  ([6  )7  6  7  :  : E Aj ُ   !! AG AqAGr  Gr>   !! j! Aj!     6 (^  6 (!  6 (!  6  Ԧ 6 : (^ )!  )7 )!  )7 )!  )7 )!  )7  7  7  7  7 Ajس^ Aj  (AѮ ([ Aj[ʱE> Aj AjԺ Aj! ([([ (Atj! (!  G -[AG Aj ׬[> 	k!  (k6 Aj Ԏ -!  )7  )7 Aj ˣ +! +! +! +! +!  (k6   ¢9   ¢9   ¢9   ¢9 Aj Ajr[Aü] AqAk ڊ  :  AjAü]   Ajϰ  (Ņ6 E> Aj (ӫ (F ([œ! Ӽ > ([ (tj!  [F> Aj! (œL> Aj (ɬ ( (Ӿ (! Ajس ( (ԟ ֡ Ajۙ ֻ E Aj ǳ A AjҎ[ȵ ֮ Ӽ Aj Ajҕ ([(! (! A6 (! 6 (! 6  (j6 At j! !  G ([ ([Τ Ӽ Ӽ Aj! ȉ  Ԟ (O^ A (Ζ ն! -F -s! Aj ׁ[Ajو (! Aj AjǓ  )7 Aj A Ajօ Ajۙ Aj ( ˊ Aj  Ajؓ Aj֊ Aj ( (ϕ Aj Aj AjЄ ( ( ( (Ӣ! Ajۙ q rE (֨!AAԂ[ 6  (6  )7 Aj Ŭ[Aɨ (! (ـ (^ )!  6 6 )!  6 6  7  7 AjΒ Ajۙ ֡ -F -! : F> AAʠ -! :  Aj ׁ[Ajوĕ[A (͜[ʝ Ӽ A Ajչ[ʝ Ӽ A ( (͛[ʝ Ӽ ֡ A ʠ Ӽ ּ Aj$#Ak[$ Š[ԁ! Ӽ Aj Aɡ ( (ӿ! Aj Ӫ (! ([F Ź! Ajئ (G G! (Ӽ  q  Ӷs  rG!  ٜ  ٜ A AA ɞ AǿӼ Aǿ! A ( (ɞ A -Aɞ Aj  ɧ ( (ӿӼ Aj ([Ɋ )! Aj Ɋ  )7  7 6 6  Aj6  Aj6 Aj Ajؐ A6 6  )7  Aj Ϯ Ajۙ Ajۙ Ajۙ Aα! Aα! 6 B7 6 B7 ([ (Atj!  G (! (! Aj Ɋ (! (!! Aj Ɋ (! (!  6  6 6  Aj6 Aj Ajؐ  ( (˄! Ajۙ AAɞ  AӢ!  AӢ!A!  AӢ!  AӢ[! ! Aj! Al j! A˄! A˄!  G -!  ([ ([˄!  AӢ Aj  ċ    ǡ Aj    AӢ[AA ˄    ǡ 	k Aj˴ Aj! Ӽ Ӽ Aj ˮ Ajۙ Ajۙ Aα! Aj Ɋ (! (! A˄! A˄! Aj A˄ A   ǡ 	k Aj˴ ڛ ċ! Ajۙ Ӽ Aα[ Ϯ Aα! Aα! Aα! Aα! Aα! 6 B7A!! AG Aj  -[ז Aj A At[( ( ( (Ǽ (! (! Ajۙ γ ˄!  (F AjԬ (! At j[ 6  6  j[6 Ӽ 6 B7 B7 AjAü] Aj Ajў /[AG  )7 6  Aj6 Aj Ajؐ (! (! 6  Aj6 Aj Ajؐ (! (! Aj  ژ      ( (Ǿ! Ajۙ Ajۙ Ajۙ AAɞ γ A˄Ӽ Aj ˮ  Ϯ! Aα! Aα! Aα! Aα! Aα! Aα! Aα! 6 B7 B7 AjAü]A! Aj Ajю )BR>  )[7 BR Aj  ӌ Aj Aژ Aj Ajȯ  A ( ( ( (Ǽ (! (!  (F Ajԫ (! t j 6  j[6 Ӽ Ajۙ Ajۙ Aα! 6 B7 A6 (6 -: Aj!A!! AG Aj   j-[ח  At[([6  ([6 6  Aj6 Aj Ajؐ  ( (˄! Ajۙ A ([ ([˄[A˄Ӽ A˄[A  ˄Ӽ A˄! A; A6 6 A; A6 6 B7 Aj Ajў /[AG )! Aj  ژ  6  6  7 Aj Aj֗ A ( ( ([ ([Ǿ! Ajۙ Aj     ҄ A ( (ɞ Ajۙ Ӽ Ajۙ A˄! Ӽ Ӽ Ӽ Ajۙ  (F AjԾ (! Al j[ : A:  6  6 B7 B7  j[6  )7  (6 Aj Aα[ Aٖ )! Aα! Aα! Aα! Aα! Aα!  (6  )7  )7  (6  )7  (6 Ӽ Ӽ Aj  ɧ ( (ӿӼ  AjAü]  6  6  6  6  6  6  6  6  6  6 6  6  6  6  6  7 Ӽ Ӽ Ӽ Ӽ Aα! Aα! Aα! Aα! Aα! Aα!  (6  )7  )7  (6 Aα[Aα! Aα! Aα! Aα[ Ϯ Aα! α! Aα[ Ϯ ċ! Aα! Aα[ Ϯ Aα! :  6  6  6  6  6  6  6 B7  6  6 B7  6  6 B7  6  6 B7 B7 B7  6  6 B7  6  6  6  6 B7  6  6 B7 B7 Ӽ Ӽ Ӽ Ӽ Aj$#Ak[$  6  6 6  Aj6 Aj Ajؐ  ( (˄! Ajۙ γA! A˄! A˄! Aq[AAԂ! Aj  Aٖ )!   Aٖ  )7AAԂ! Aj  Aٖ  )7!AAԂ! Aj  Aٖ )! Aj  Aٖ  )7  7! Ӽ A˄! AF! A˄[ Ϯ Aα! Aα! A˄[A˄[AAɞ A˄[AAɞ A˄! 6 B7 B7 AqAG A˄! A˄! Aj Aژ A ( (˄Ӽ Ajۙ A˄! Ӽ B7  6 B7 B7 B7 B7 ; 6  )7  )7  )7 : : A:  6  6  6  6  6  6  : B7 B7  6  6  6  6  6  6  6  6  6 B7 B7 Ӽ Aj$#Ak[$  (j[6 AI Aj  ͅ 6  6  6 A6 6 A6 6  6  6 A6 6  )7 6  K[6  6 Aj AjA֗  ( (ϖ Ajۙ Ajۙ AF Aϖ Aj$#Ak[$ ([Aϗ   ϖ Al j!  G  ( ( ( (Ǥ Aj!  Aj  ̼ )! 6 6  6  6 6 6  7 6 6 B7 Aj Ajɭ ([   (ϖ Ajۙ Aϖ Aj$#Ak[$ Aj  ̼ )! 6 6  7 6 6  6  6 6 6 B7 Aj Ajɭ ([   (ϖ Ajۙ Aj$#	j[$ 6 6  6  6 A6 6  6  6 A6 6 B7 Aj Ajɭ ([   (ϖ 	k$#Ak[$  6  6 6 6  6  6 6 6 B7  Ajɭ ([   (ϖ Aj$#Ak[$ (!  6  6 6 6  6  6 6  6 B7  Ajɭ ([   (ϖ Aj$#Ak[$  6  6 Aj  Aɖ A6 6  Aj6  Aj6  Ajؐ Ajۙ Aj$#	j[$  6  6  6  6 Aj ǲ 6 A6 6  Aj6  Aj6  6 Aj Ajؐ Ajۙ ( (ư! Ajۙ 	k$ #	j[$  6  6  6  6 AjA  Ǩ A6 6 6  Aj6  Aj6  6 Aj Ajؐ Ajۙ ( (ư! Ajۙ 	k$ #	j[$ Aj   ҥ ([ Aj    ([̡ (! (! Aj  ɾ A6 6  )7 Aj Aj֗      ( (Ǣ Ajۙ Ajۙ  6  6 	k$#Ak[$ Aj  (Ճ /q /q )! Aj  ( (ʏ  7  6  6 6  )7  	k6 Aj Ajɿ   Av ([ (օ ( Ԟ Ajۙ  6  6 6  )7  Aj6 Aj 	kɿ    ([ (օ ( Ԟ Ajۙ Aj$#Ak[$ Aj   ҥ ([ (! 6 B7  ؕ Aj  AЂ  AjǶ ([E> Aj     (  е (	F> Aj Ajˬ (> 	6 Ajع  (6  )7 	6 Aj$#Ak[$ Aj   ҥ ([      (  е 	6 Aj$#Ak[$ π 	6 Aj   A  ж (! (q 	6  6  O^  At j[( (ϕ Aj$#Ak[$ π 	6 ӱE AjA  Ǩ    ( (ǩ! 	6  6 Ajۙ ĝ!! 6 B7 Ɔ!  G     Ĩ[A  ж (! (q>  M^ j! Aj At j[( (ϕ Aj Ajˬ Ӽ^  (6  )7 Ӽ 	6  6 Ӽ Ajع Ӽ Aj$#Ak[$ G 	6  ɪ (! (qE Aj ϑ Ӽ (	G  (6  )7 (! AjAϕ Ӽ  (6  )7 Ӽ Aj$#Ak[$ Aj ɪ (! (G Aj љ Ӽ (	F>  (6  )7 Ӽ Aϕ Aj$#Ak[$ Aj Aʛ (	F Aj љ Aj΅  (6  )7 (	F Aϕ  (6  )7 Aj$#Ak[$  6 Aj љ (	F Aj AjϹ! 	6  6  (6  )7 Ӽ Aj$#Ak[$ Aj Ą[ą (! (! Ajئ (G Aj  ̈́ (! ([	F>  6  6  6 Ӽ Aj$ (! ٥^#Ak[$ -! (! Aj ֓ (G Aj Ǹ (! (! (!  (6 ( k!  j!  6  6 Aj$#Ak[$ -E (! Aj ֓ (G Aj Ǹ (! (! (!  ([6  k!  j! E> Aj  Aʔ ([ Aj  ([Aʔ (  ([!   ! !  6  6 Aj$ -E : -G ([ ([F> (! (!  k!  (j!  6  6 (! (! ِ[G  (  ([j ( jkj6  6  6 ْ[G ( (j (k!  6  6 Ĩ! Ĩ! Ӽ  6  6 A˄[A    ǽ! A  ˄! Ӽ  6  6 A˄[A  ɞ A  ɞ A  ɞ      ˄[AAɞ A  ɞ    ˄[AAɟ    ˄[δ AAɞ Ӽ  A  ˄Ӽ  (    ˄Ӽ     ů[ʝ Ӽ    ŭ[ʝ Ӽ   AA [ʝ Ӽ ĳ Ӽ Ӽ Ӽ (Ӽ (Ӽ  G At j[(Ӽ (Ӽ j!  G At j[ۙ (Ӽ j!  G Al j[ۙ Ajۙ j!  G Al j֯ j!  G Al jۙ j!  G Al jAjۙ j!  G Al jֶ j!  G t j(Ӽ j! G t j(Ȇ j! AG Al jΆ j! (! (!  G Al j[ۙ Ajۙ j! ( AAҤ (! (!  G Al j[ۙ Ajد j! ( AAҤ (! (!  G Al j[( (ԝ j! ( AAҤ (! (!  G Al j[( (Ԡ j! ( AAҤ (! (!  G Al j[( (ԝ j! ( AAҤ (! (!  G Al jȢ j! ( AAҤ (! (!  G Al jȡ j! ( AAҤ (! (!  G Al jȓ j! ( AAҤ (! (!  G At jȗ j! ( AAҤ (! (!  G At jۙ j! ( AAҤ (! (!  G At j(Ӽ j! ( AAҤ ۙ Ajع Ajع (! (!  G Al jAjۙ j! ( AAҤ ۙ Ajع Ajۙ ۙ Ajۙ Ajۙ Ajع ( (ԝ Ajۙ ۙ Ajۙ Ajۙ Ajۙ ۙ Ajۙ Ajۙ ۙ Aj΅ Aj΅ ΅ Aj΅ AjΊ AjΊ  ΃ -! (! Aj Aj΃ Aj Aj΂ Aj Aj΂  6  :#Ak[$ (-! Aj (΂ Aj Ҷ Aj Alj[AjΊ  (6  )7  Ajȩ Aj$#Ak[$ 6 B7 Aj! (-! AG -! j!  ӝ  FF> Aj At[( (ϕ Aj Ajˬ Aj (AI Ajώ Aj Ҷ Aj ȥ  (6  )7  -:  (6  )7  (6  (6  )7  Aj Ajي AjΊ Aj$#Ak[$ Aj Ҷ Aj Ajȥ  (6  )7  -:  (6  )7  (6  (6  )7  (6  )7  Aj Ajي AjΊ Aj$#	j[$ Aj Ajȥ   Ajي 	k$#	j[$  Aü] A: Aj ˱ 	k$#	j[$ ([( ([ ([(O 	6 (! Aj ( Alj[Aü] Aj  AjϿ ([	G  )7  6  6 	6 	6 	k$#Ak[$ - (AӸE> Aj (Χ (	F> (  (6  )7 Ajۙ 	6 	6 Aj$#Ak[$ Aj Aɶ (	F 6 B7  (6  )7 Aj$#Ak[$ 6 B7  Ajٮ^  (6  )7 Aj$#Ak[$ 6 B7 6 B7  Aj6  Ajץ^  (6  )7 Aj$#Ak[$ 6 B7 6 B7  Aj6  Ajק^  (6  )7 Aj$#Ak[$ 6 B7 6 B7  Aj6  Ajצ^  (6  )7 Aj$#Ak[$ 6 B7 6 B7  Aj6  Ajש^  (6  )7 Aj$#Ak[$ 6 B7 A6  6 Aj AjծE  /; B7 Aj Ajћ -E>  -[: E> A6  Aj6 Aj AjծE>^  (6  )7 Aj$^#	j[$  6AAԂ! Aj AjȰ  (6  )7 6  6 6  Av; B7 Aj Ajћ -E> -[E> Aj ϓ Aj Ajˬ 6 B7 Aj ( (͊ Aj Aj͊ AjA ( (ǧ Ajۙ Ajۙ  Aj؊ Ajع 	k$#	j[$ (! (!AAԂ! Aj  ϕ  (6  )7 B7 6 B7 6 B7 B7 B7 6 B7 Ajع (^ Aj AjAü] 6  6 6  (6  )7  )7  (6 Ajȟ ֿ  ( (   ( (͞ 	k$#Ak[$ Aj Aɶ (	F AjAԶ (Aü] A6  )7  ([6  )7 6 B7 Aj ( AЂ Aj AjǶ ([E>   (В! (! (! AF> j! (! Aj!  ([  ӢE> Aj  ˷  (6  )7 Ajۙ Aj$#Ak[$ Aj  ̺ Aj Aj؋ 6 B7 Aj  AЂ (! (! Aj AjǶ ([E> ([E>    ӣ> Aj  ϖ AjAϗ  Aj  ϖ Aj  ϖ  ([6  ([ j6 Ajْ[F> 			 	I 	I AI j6  (6  )7 Ajۙ Aj$#Ak[$ ( (    ւ e   ϕ  6 6   j6 Aj 	kAЋ Aj    ( (Fգ  ([6  ( j6 AjْF> (!  ([6  6   k6  6 6 Aj 	k֕ A6 6  6  ( (6 Aj Aj֗  G ( ( ( (  ւ eqE Ajۙ  (6  )7 6 B7 Aj$#Ak[$  6  6  6  6 Aj Ի ([( (  ؕ! ([ (k6  خ Aj ҕ (! ([6   ϖ  (j6 A 6  6  Aq6 6 A6 6  Aj6  Aj6  Aj6 Aj Ajؐ Aj Ajҕ (! Aj ([ ([ ([Ҧ (G 6 A6 6  Aj6  Aj6  Aj6 Aj Ajؐ ( ( (ŋ Ajۙ (  Ɗ! Ajئ (q (Ӽ Ƌ! Ӽ   Т Aj ˯ ([ (O^ ( Atj+!  (j6 Ajۙ Aj$ #Ak[$   +[¢ׄüƞ   +[¢ׄüƟ Dd DdE> Aj ͺ! (! (q ! DDƠ Ajئ (G A -[Aů[ʝ Ӽ Aj ċ[ɫ (! ([G G> ơE Ӽ 6 B7 B7 B7 B7  9  6 ([ (Atj! Aj!  [G Ӻ Aj ʄ 	k! ([ (Alj!  G B7  -:  /; Aj! (k (! (! (! (!  Ajڕ[ŝ Ӽ  · ·  k·  k·Ʃ ! (! (! ő E> At j! (! (!  Ajڕ[ŝ Ӽ  · ·ƥ Aj[ G  (· (·Ʀ ! Ƨ (! (! (!  Ajڕ[ŝ Ӽ ő  · · ¸DDƪ Ajئ Aj ( (Ǳ ([	G> ŕ ! -AG> -! -! -!  -ϝ! (! (! Aj D + +D ڏ (! (! AƢ 	 k  AtAqvAqt[( (ƣ  Av:  Av:  : B7  Ajڕ[ŝ Ӽ AA 6  6   ¸¢D¢9  6  6 6 A6 6  Aj6  Aj6  Aj6 Aj Ajؐ  ( (ŋ Ajۙ    · ·Ƥ Ajئ Aj ( (Ǳ ([	F>	! )! )! AjԤ 	F  ȇ!  7  6 6 B7 	G  Aj6 A6  Aj6 Aj AjծE>  Aj6 A6  Aj6 Aj AjծE>^  (6  )7 Ajؾ! (	F (! ([([   ([E>  ڋ Ajۙ  ȇ! Ӽ Ӽ!Aů! (! Ӽ  6  6 Aj$#Ak[$ 6 B7 +! -! -! -! (! (! 6 B7 Aj  AЂ (! q! Aj AjǶ ([E> ([E> ([  6  6 6 6  6  (6 Aj AjA֗ Aj  ϕ  ( (    e Ajۙ  (6  )7  )! B7 (! 6  6  7 Aj Ajˬ  6   j6 Ajِ[G (! Aj ϗ   ([ ([    d 6  6   j6A! ! ! Aj Ajǹ ([F> (! 6 6 Ajِ[G  Gq>! 	k 	F 	Fr> AkAI!  E GrrE 	Oq> Ak	I qAk	Iq r 	Ir>   O  G  j,	L>  K> Aj  k[Ե  6  6  (  j ü]  ([6  )[7 )!  7 (!  6  6  7 Aj Ajˬ (AM> Ajۙ^ ([ Aj Ajˬ ([AO A6 (Aj Akȍ AjAϕ Aj Ajˬ  (6  )7 E Ajۙ D¢! ([ (Alj! AjAr!D!  G Aj ( (ϕ  (6  )7  )7  )7  :  : :  : A: A:      9  9  Aj˱   ! Aj! Ajع Aj$ #Ak[$ +! 6 B7  9  9  9  9  9  9  9  9  D £ۛD¢  ¡[ ¢  ¡[ ¢ Dۛ£[9  9  [9  9 Aj! +! AG Al j[+!    +  ¢¡ +  ¢ ڏ Aj ( (˸ j!  ;  Av:  (6  )7 6 Aj Aj˧ Aj$#Ak[$  9   ¡[9  9   ¡[9   ¢  ¢ [9  Aj6  Aj6A D£ü[ AO!  Aj6  6  Aj6!  G 	k Aj ¸D¢[ͧ +! +! 	k Aj D ͧ    + +  Ք j! Aj$#Ak[$  9  9  9  9  9  : :  Ȫ Aj$#Ak[$ B7  9  9  9  9  : A:  Ȫ Aj$#Ak[$   ([( (     ͦ Aj ˦ Aj  ϕ  9  9  Av:  q:  Av:  Av: A:  Ȫ Aj$#	j[$ Aj ([( (     ͦ  AjD̯  A˥      ɀ 	k$ ([( (   q Avւ e      ɀ#Ak[$ Aj (   q Av ȸ    ( ( ɀ Ajۙ Aj$#Ak[$ Aj   ʺ    ( ( ( Ajغ Aj$#Ak[$  (6 Aj      ǣ Aj$#Ak[$  (6 Aj      Ш Aj$#Ak[$  (6 Aj ׼ Aj$#Ak[$  ׄü6  AjȲ Aj$#Ak[$  ׄü6 A6  Aj6  Ajؐ Aj$#Ak[$ A  j[ AO6 A6  Aj6  Ajؐ Aj$#Ak[$  ;   	qAp; A6  Aj6  Ajؐ  AjȰ Aj$#Ak[$  ;  ; Aj AjȰ Aj AjȰ 	q 	qF  )7  A Ajօ  )7  )7  A Ajօ Ajۙ Ajۙ Aj$#Ak[$  6 	q 	qG Aj  Մ )! Aj  Մ  7  )7  A Ajօ Ajۙ Ajۙ  s	K  6 ;  6 ; Aj  Ajӏ )! Aj AjȰ  7  )7  A Ajօ Ajۙ Ajۙ   Մ Aj$#Ak[$ Aj  ˎ )! Aj  (Ճ  7  )7    Ajօ Ajۙ Ajۙ Aj$#Ak[$ AqAl j[( (է! Aj ( ( ۉ )! Aj ( ( ۉ  7  )7  A Ajօ Ajۙ Ajۙ Aj$#Ak[$ Aq Aj ( ( ʻ (! (! Aj ( ( ʻ Aj   ( (͂  )7  A  Ajփ Ajۙ Ajۙ Ajۙ    ɸ Aj$#Ak[$  6 Aj AjȰ Aj ([ ([  Р ([ (! Av[ Aj ϓ    	qAv ( (   ( (С Ajۙ       ( (С  )7  A Ajօ Ajۙ Aj$#Ak[$ 6 B7 At j! (! (! AqF!  G j! )!  Aj   ʻ  F Aj  ӌ Aj  ( (ۇ Ajۙ Aj  ӌ Aj! Aj Ajˬ  (6  )7 Aj$#Ak[$ B7 B7 B7 At j!  G Aj ( (ϕ Aj! Aj Ajˬ  )7  )7  )7 Aj$#Ak[$ 6 B7 Al j!  G Aj ( (˷ Aj!  (6  )7 Aj$#Ak[$ 6 B7 Al j!  G  Aj  ϖ j! Aj ( (ϖ Aj!  (6  )7 Aj$#Ak[$ 6 B7 At j!  G  Aj  ϖ j! Aj ( (ϖ Aj!  (6  )7 Aj$#Ak[$ 6 B7 t j!  G (! Aj!   E> Aj ˭  (6  )7 Aj$#Ak[$ 6 B7 At j! [ G Aj!   E> ( ( ([ ([ӗ> Aj  ϕ Aj Ajˬ  (6  )7 Aj$#Ak[$ 6 B7 Al j! [ G Aj! ([E Aj ( (ϖ ([E>  6  6  (6  (6 Aj   Ajօ Ajۙ  (6  )7  (6  )7 Aj$#Ak[$  Aj ( (ϕ k! Al j!! Aj[ G  )7  )7 Aj A   G Ajօ Ajۙ  (6  )7 j! !  (6  )7 6 B7 Aj$#Ak[$  6 B7 Al j!  G  AjAϗ j! Aj ( (̺ Aj ( (ϖ Ajۙ Aj!    (  ( Ǧ Ajۙ Aj$#Ak[$  Aj  ̺    ( (Ǧ Ajۙ Aj$#Ak[$ Aj  ̾    ( (ǧ Ajۙ Aj$#Ak[$     ƕ Ajئ ( (Ӿ Aj$#Ak[$ Ķ[    ƙ Ajئ ( (Ӿ Ӽ Aj$#Ak[$    Ũ! Ajئ (!  (q[6    6 Aj$#Ak[$   Ł! Ajئ (!  (q[6    6 Aj$#Ak[$   ĵ! Ajئ (!  G (q[6    6 Aj$#Ak[$   ō! Ajئ (!  G (q[6    6 Aj$#Ak[$   ŀ! Ajئ (!  G (q[6    6 Aj$#Ak[$  Ŀ! Ajئ (!  G (q[6    6 Aj$#Ak[$  Ĥ! Ajئ (!  (q[6    6 Aj$#Ak[$  ŧ! Ajئ (!  (q[6    6 Aj$#Ak[$  Ē! Ajئ (!  (q[6    6 Aj$#Ak[$ A Ƒ! Ajئ (!  (q[6    6 Aj$#Ak[$ Ģ! Ajئ (!  (q[6    6 Aj$#Ak[$ ũ! Ajئ (!  G (q[6    6 Aj$#Ak[$ ľ Ajئ (!  (6  6 Aj$#Ak[$ Aj ͷ (!  (6  6 Aj$#Ak[$ Aj ͸ (!  (6  6 Aj$#Ak[$ Aj Ŝ (! (! ئ (G   Ϗ (! 	6  6 Aj$#Ak[$ Aj   Ř (! (! ئ (G   Њ (! 	6  6 Aj$#Ak[$   ļ Ajئ (!  (6  6 Aj$#Ak[$   ķ Ajئ (!  (6  6 Aj$#Ak[$ Aj   բ (!  (6  6 Aj$#Ak[$ Aj   բ ([ (!  6  6 Aj$^#Ak[$ Aj  ϊ ([  (  ԙ[E^ Aj$ ^#Ak[$ Aj   Ŏ  ( (Ϗ Aj$#Ak[$ Aj   ʙ  ( (ϕ Aj$#Ak[$ Aj   ʑ   ( (ۇ Ajۙ Aj$#Ak[$ Aj   ɰ  Ajό Aj$#Ak[$ Al j!  G Aj / ɋ Aj! ([( ( ( (Aւ! Ajۙ  ۛ! Aj$ #Ak[$ Aj  ɋ ([( ( ( (Aւ! Ajۙ Aj$ #Ak[$ / /r Aj ( Ajӏ ( ( ( (Aւ!  (6  )7 D ! 6 B7  9 Aj$#Ak[$ 6 B7  Aj  k[tvAq-ϗ  (6  )7 Aj$#Ak[$ 6 B7 At j! [ G Aj! ([E> ( Ajϖ Aj ( ϖ  (6  )7 Aj$#Ak[$  At j(j! j[G> Aj Զ! AG  j[(! Aj ( ([AAվ (!  At[ ( Atj  ü] Aj!   j6  (6  )7 Aj$#Ak[$ 6 B7A! AG ([ (Alj! -! [ G Aj! ([AK>  -G> (! )!  (F AjԮ (! Al j[ 6  7  :  j[6 j!  (6  )7 Aj$#Ak[$ 6 B7 Al j! 	q!A! At[ j!  [F> Aj!  /G>   ֝[E> (! (! (! (! !  [F> Aj! ( (  ӢE> ( (  ӢE>  (F AjԪ (!  j[ 6  6  6  6  j[6  (6  )7 Aj$#Ak[$ 6 B7 At j! !  G  j[  KAt j[+[  +[¢ D¢ ¡¢!  +[  +[¢ D¢ ¡¢[Df Aj  ͩ Aj! Dc DcsE> Aj   ¡   ¡£[¢    ¡ ¢ ͩ  (6  )7 Aj$#Ak[$D!D!D! Ak AqAMAqkDD 	qAF!D!D! At j!D!D! !  G  +  +¢ D¢[ۛ!  ۜ! Aj!A  ¡ £üj[ AO! Aj!  £! Av!  F> Aj      ¸ ¢[Dʂ Aj ([ (    Dʂ ([M ( (Ԡ 6 B7 ([ Atj! +! +! (! !  G Aj   + +ڏ Aj ( (˸ Aj!  ڃ  (6  )7  ;  : 6  Aj˧ j! ( Ԡ^ Aj$#Ak[$ -k /! Aj +[ +[ +[ +[˞    +[ +[˞ ([ ([k[L> ([ ([k[L> Av! Ak AqAM[AqAF ( ϝ!    D [9  D [9  9    D [9  D [9  9  9  9 Aj!! AF>    At j[+[ +[D Ƚ j!^ Aj ( Ϝ  -:  /; Aj! -qE  6  6  6  6 6  /;  -:  Aj˧  / -Atr[;  Av:  6  6  6  6 6  Aj˧ +[ +ׄ¢ׄ!  ׄü[ ü[  J[t[L  Nr> 6  /;  -:   j[6   j[6   k[6   k[6  Aj˧D + +¢£[ ·¢!  ·¢!  ·¢!  ·¢! AqF AFq B7  9  9      Aj ՘  9  9  9  9  9  9  9  9  AjA  ʃ +! +! +! Aj ( /[Ϝ / -Atr! Ak AqAM[AqAF Aj   A D¢D¢ׄDۛü[ AOt՗ (q! ([!   + + + +D ȼ k! Aj! ( Ԡ -qE     Օ Av! / -Atr!D! AqF k DcE>D! DcE>D! DcE>D!     Օ     ¡[ Օ Dc>  ʨ  9  9  9   ¡  ¡       Aj ՘ Aj    D¢ A՗  ([ (  ʃ ( Ԡ  + + + + + ( -ϝՔ  + + + + + ( -ϝȽ Aj$ (! ([ )ºD!D!  At jAk[B )[ BXº! º! -  £!D! Df D ! D£! D  D £[ ¢! D  D¢   D£D ¢D ¢D ¢  k[ M¸£!  £! +[  +¡DD  Dc[ Dd¢¡  j! !  F> j! -[AkAq[AO> Dd> D¢ ¸ ! !D! ! ! Ak   ¸¢ ! ! D£! AG>D! ! D Dۛ! Dd    cD  £ü[ M!  6   c:#Ak[$  Dɀ Dd   D¢ [Dɀ E>  D DDAȾ Aj ((Aۈ    D ( (ɀ Ajۙ Aj$#Ak[$ Aj ([([  ɸ ( ( ([ ([Aւ! Aj BBɸ ( ( ( (Aւ! Ajۙ B7  D [9 B7   ¡D Dۛ º£[ º¢  ¡D Dۛ[ۜD¥[9  Aj AtAr˥  º¢ ۜD¥! D !  T     D Ⱦ     D D Ⱦ  D     AՂ ɂ Ajۙ Aj$#Ak[$ Aj ̧  t j!D! +! (! !  G (! Aj!  M> Aj ([ Al j[( (՝ ( ( ( (Aւ! Ajۙ Aj ( ͈ ( ( ( (Aւ! Ajۙ Aj Aü] Aj  AjϿ (!  ۛ ۛ! 	G ( ( ( (Aւ! Ajۙ  D ۛ! Df   D¢ۜD [¡!D! D !D!D! Aj   ¡Dۛ[ʈ  ¸¢D ! Df[ : B7  AjҬ (G> Aj   (·¢D¢ [D  DAȾ^   ! D ! D¢!  D¢ !!  F> (! [j! Aj!  K[E> Al j!  +[9 B7  9   ¸¢D [9  F q[!  Aj ([( ( (՝ Aj ( ͈ AjD   [D  ( ( 	r Ƀ AjD D  ( ( Ƀ Ajۙ Ajۙ ! Aj ([([ (qՄ ( ( ([ ([Aւ! Aj  ( (՝ Aj  ( (A  ¡D [ȸ Ajۙ ( ( ([ ([Aւ! AjD D [   	rɀ +Df Aj  ( (Ռ Aj D [  ( (  ¡Ƀ Ajۙ Dd Aj +   ɀ Ajۙ AjۙD! Aj    [  DAȾ E  9  9  9 B7 D ! D ! Aj Ajя )BR> Aj +[   DAȾ^ Aj ([( Ͽ ([	G ( (AӢE Ajۙ  )[7  6AA ! B§! §! )! )! )[ )[§ ([E Aj     ºD£Dۜ¢ [ D Ⱦ Aj  D   D D ȾB  B  §[PE  )[ [   [T ºD£Dۜ! Aj   ºD£Dۜ¢     ¢  D Ⱦ Aj ױ  )[P> Aj   )  §ºD£Dۜ¢  DD  AtArͪ Aj +[      ¡D ɂ +! Aj (ۆ  ¡D ! Aj! ([( (ε ( ( ( ([Aւ e  Aj Aj ! Aj  ( (A ȸ Aj   ( (Ɂ Ajۙ Ajۙ :  6 Aj Aj Aj؃^  Aj ̰ Aj$#Ak[$  6  6 Aj (ȶ (! (! (! (! (! (! 6 6 B7  (6  )7  )7  Aj6 B7 B7 B7 B7 Aj AjA؄  (6  )7  )7 Aj AjǓ AjDD ( (DȻ! Ajۙ Aj Ajǔ AjD D D [ ( (DȻ! Ajۙ Aj AjǕ (! (! 6 B7 ([ ([Alj! !  G   ( (A (D D  ! Aj!   !D!A! !  G   ( (A (D D [¡! Aj   k¸£ ۛ  ¡ۜ˯ ([ M^ Aj!  ([ Atj+¡! j!^ D ! At j!A!D! (! ! !  F  FrE (! (! +!  : 	; B7 Aj   Aj     Aj D [Ȼ[  ( ( Ȼ! Aj! Aj!   !A!   D  ۛ!  ԟ  Ȍ ( ԣ   ! ! G ( (՟ ( (՟!  K^! 6 B7 At j!D k¸D¢¡ ¸£[D !A! D [!  G ([ ([AӢ!!  AӢ!!  AӢ!!  AӢ[! s! Aj -[  ¸¢D [  Э! (!  ۛ!  F AjԮ (! Aj! Al j[ 6  j6  :  9  j[6 D D ! ([ Alj! (! ! !  F> -[AF> Aj! +! (! (! Aj Aj  ̲ D D !  j! Aj  Aj  ׿!  G -[AF! Aj Aj D  ̲ +DeE D !  A: A; B7 AjA Aj   Э! Aj Aj  ٪ ۛ! Aj  Aj  Aj    Э׿! j! Ajس Ajس  ۛ! !  AAҤ    d!  k! !^ B7 B7 B7  D [9 Aj Aj	؄ 6 B7 Aj Ǒ ([ (Alj! (!  G Aj  ( ( ( (҄ Aj! Aj Ajˬ Ajؽ Aj Aژ Aj  ( (  ҄ Aj Ajˬ Ajۙ  Aj  ϕ Aj Ajˬ D ! ([ (Alj!  G  AjD  ( (DȻ ! Aj! (! (! D ׄ!  F Ajԯ (!  At[ 	k  ü] B7 A: 	; B7 A:  9 B7  )7 :  9 B7  j[6  6 -  Ajˤ  )7  )7  )7  )7 Ajع ( (Ԟ Aj$#Ak[$ (! 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 B7 B7  j! Aj! !  G -[AF!! οEAA Ў!   ! j! j!  j[	I> !  M> Aj   ɴ AjA ( (AǢ Aj   գ Aj ( (AЂ 6 Aj AjǶ ([E> (!  ([j6 Aj  ˅ (! (! AjA ([  [ (  [̡  K (q ([AK^ At j[(!   6 (!   6 E> Aj    AǢ E>  AjAɾ A6 6  )7 Aj Aj֗ AjA   ( (Ǣ Ajۙ Ajۙ  Ӣ> AjA  Ǣ Aj AjAAǫA! (F ([AO^ -! Aj! ( (ӛ! Aj AjAҥ Aq  AqAF!! ([ Aj  ([˅ Aj ([   (  ѓ /! Aj (   (  ѓ / /q! /[ 	qO> AjA  AǢ!  ;  ;  ;  : 	6 	6 	6 	6 : B7 B7 B7 Aj! AG  -[:  6 At[(! (!  Aj6 Aj Aj   AjAǭ -Al j[Ί  (6  )7 j! Aj AjAҥ ([ Aj  ([Ӡ )BQ )[BT> AjA  AǢB!  7 	k AjAǫ!  (s (Grq:A! Aj AjAAǮ (! (! (! Ajۙ   	F[6   6   6 : 	6 	6 	6 	6 	6  6  6 Aj AjA AjAǮ Aj AjAǫ (F ([O^ -! Aj AjAAǫ (F ([AO^ -! Aj AjAAǫ!! (F ([AO^ -! Aj AjAǫ (F ([O^ -! Aj AjAǫ! (F ([AO^ -! Aj AjA AjAǮ  6 Aj AjA AjAǭ Aj AjAAǭ  :  q:  :  :  q:  (6  )7 AjȤ Aj AjAAǫA! (F ([AO^ -! Aj AjAǫ )! (! (! (! Aj[ AjAü] Aj AjAü] Aj Aü]  Aj Ajي  :  E q: 	F 	6  6  7 BZ  7  6 Ajۙ 	6 Aj$#Ak[$ ( (ӛ! ; 	6 	6 	6 	6 B7 B7 B7 : 	6 	6 	6 	6 	6  : : Aj Aj Aj AjǊ Aj҉!  (j[6 E^  6 Aj AjAü] Aj AjAü] : A;  6  6 6 B7 B7 AjAü] Aj! Aj Ajͷ ([E> Aj Aj  ([ ̓ (qE> (! Aj  ϕ  ǳ Aj Aj˧ Ӽ Aj (Aɶ ([	G (E Ajۙ  )[7  6 Aj Aj § B§ʌ Ajۙ (	F> AjAϕ  (6  )7 Aj Aj˧  AjAü]  (6  )7 Aj$#Ak[$ Aj Aj[  Ҧ! (G Aj  Aͭ ([ (! Aj  Aͭ ([ (!! 	k  AЂ Aj 	kǶ Aj ([   (  ϕ Aj  ϕ Aj  ϕ ; 6 B7  (6  )7  Aj˶ Aj   Ҧ (! (! (!  6  6 Aj$#Ak[$ Aj  Ճ Aj  Ճ Aj ([ ([A Р ([ 	q 	qG Kr (! Aj  A Р ([ (! Av[ 	k ϓ Aj  A ( (  С 	kۙ Aj  ϕ 6 B7  )7  )7  )7  6  6  A 	kAօ Ajۙ  )7  )7  A 	kօ Ajۙ Ajۙ Aj$#Ak[$  ([ ([A Р ([ (!  K Aj Avϓ Aj  A ( (  С Ajۙ  )7  A Ajօ Ajۙ  6  6  A Ajօ 6 B7 Aj$#Ak[$ Aj  Ӎ Aj  Ӎ ([ ([ ([ ([Ӣ  (6  )7 Ajۙ     ͂ Ajۙ Ajۙ Aj$#Ak[$ 6 B7 6 B7 Al j! AqE!  G Aj Aj -E s ˭ j! Aj! (  (6  )7 ( (ԝ  (6  )7 ( (ԝ Aj$#Ak[$ 6 Aj  AjϘ Aj ( (  ω  )7 Aj$#Ak[$ 6 Aj  AjϘ Aj ( (  ψ  )7 Aj$#Ak[$ Aj ғ (!  6 (!  Aj6  Aj Aj ʡ (! (! (Ӽ ( (ټ  6   q6 Aj$#Ak[$  :  6  6  Aj6 Aj Aj؝! (G  Aj؝ (! (! (!  6  6 Aj$#Ak[$ Aj ( ( ʙ ([   ( ʎ (! ([ ! AjAϕ   AjϤ  6  6 Aj$#Ak[$ Aj   ң Aj Aj֓ ( (!   ([k6   j6  6!  6 Aj$#Ak[$ ( M^! ( Atj[(F Aj  (֜ (! (! Aj  կ Aj ( ([ ( В Aj ([ ([Aʓ ([  ([Ր   В (! (!  6  6 Aj$#Ak[$ Aj Aů[ɦ Aj ( (ٚ (q (! Ӽ Aj Aů[ɦ  ( (ٚ (F ([ӯE Ӽ Ӽ Aj   ʛ (	F 	6 (  (6  )7 Ajۙ 	6 Ӽ 	6 Ӽ 	6 ! Ӽ Aj$#Ak[$ Aj   ů[ɦ  ( (ٚ (q  ([љ Ӽ 	6 Ӽ Aj$#Ak[$ Aj   ů[ɦ  ( (ٚ! (F ([ӱ! Ӽ Ӽ  6  6 Aj$#Ak[$   ů[ Ɣ! ئ! (G!  G:  (6  : AjԀ Ӽ Aj$#Ak[$ Ɨ[   Ƙ! ئ! (G!  G:  (6  : AjԀ Ӽ Aj$#Ak[$   Ĵ! Ajئ! (G!  G:  (6  : Aj$#Ak[$ĕ[AAʝ AAʝ A ʝ   Ž! Ajئ (F (٥^ ( ž! Ajئ (G!  G:  (6!  : AjԀ Ӽ Ӽ Aj$#Ak[$ Aj ׁ[Ajʣ ֡ Aj  Aj ! (G Aj AjAü]  Ajʷ! (! Ajى  6  6 Aj$#Ak[$ Aj Ҷ Aj[ Ajȥ  (Aj6  (Aj6   Aj ! (G Aj AjAü] Aj Aü]  Aj Ajي! (! Ajָ Ȥ  6  6 Aj$#Ak[$ ([(j!  6   Ҷ Aj Ajȥ ([(j!  6 E^ ([(j!  6 E^  6 /! -!  Aü] Aj AjAü]  :  ;  6  6 Aj$^#Ak[$ ([(! (! -! -!  Ҷ Aj Ajȥ k ([( M^  ( Atj/؉ qE>AAԂ! ( Alj[( M^ Aj ( Alj[( (ϕ  (6  )7! 6  6 6 Al jAj[ Aj׭ Ί AjΊ	! )! Ί  7  6 ([( ( ӞE> ([( M^ Aj ( Alj[( 	k(ϕ Aj΅  (6  )7 ([( M^  ( Alj/؉ ([( M^  ( Alj/؉ Aj Aü] Aj AjAü]  Aj Ajي Aj$#Ak[$ Aj ( (ׇ )BQ )! Aj و §[ ([(O> ( Atj-! Aj و Aj (Ҷ Ak AMAqk ; Aj Alj[AjΊ 	6 B7 : 6 Aj AjAü]  Ajȩ Aj$ Ak Aq[AMAqk /! Al j(	G! )BR! -s! (G! qA! Ak Aq[AMAqk !A!A!A! t! Ak AqAMAq[ -[Ak AMAqF k!  ڝE> - AqF!   jڝ   k Aq[ MAq[   k Aq[ MAqF  F  Gr!   F>  j!  j! j! -[ -[F>  k! #	j[$ q! Al j! (!  [F>  ( (  ,· [  ,· [    -Atr[ͦ Aj!  ̬E>  )7  )7  )7  )7  Aj E>      Ɂ 	k$  G#	j[$ )! )!  )7  )7  7  7  )[7  )[7  Ajױ )! ([ §[qrEB! §qE>     q B7B!  7 	k$ )[ )[PE ) )[ §B!  )[P> )  §B[ X>  7  7B!  7 )[ )[§[ )[§[r  ) )[ § )[ [B7       PB7B!  7#Ak[$  ױ )! )! )! )! )! )! Aj$   §   §[B[ B §q #Ak[$ -M  ױ (! Aj$ #Ak[$ (ӮE Aj AjԻ ((! ([ (k6 F! Aj$ #Ak[$ Aj AjԻ ((! ([ (k6 Aj$ F#Ak[$ ʲ Aj AjԻ ((! ([ (k6 F> D͓ Aj$#Ak[$ Aj AjԻ (! ([ ([(O  (k6 ( Alj(ċ!  (k6  ɬ ( (Ӿ Ӽ Aj$#Ak[$ Aj AjԻ ([([ (Alj! (!  G ( Ӷ> j! Aj!  (k6  (k6  ӽ Aj$#Ak[$ Aj Ի ([([ (Alj! (!  G  ׫> j! Aj!  (k6  (k6  ӽ Aj$#Ak[$ ׁ[Aj ً ֡ ى! -E ( (G!  : ҈! (^ (!  6 ֡ Δ Aj AjԻ ([([ (Alj! (!  G [Aj! ( (AӢE>  (k6  (k6 	6 A Ajʹ ֡ Aj$#Ak[$ ([ ( Alj[Ak[E> Aj AjԻ Ak! Ak! Ak! Ak! ([([ (Alj! (!  [F> Aj! ( ( ( (ӢE> ( ( ( (ӢE>!  (k6 E> A ( (A͞ (^ )!  )7 (!  (6  6  7 Ajؽ ֿ Aj$#Ak[$ 6 B7  AjԻ ([([ (Alj! Aj! (! [ G Aj! ([ ([  ؕE> Aj  ϕ  ( (ϕ Aj Aj˧  (k6 (	G Aj  ϕ  (6  )7 Aj Aj˧  Ajʸ Aj$#Ak[$ 6 B7 Al j! Aj!  G )!  (6  AjȲ  7 Aj! Aj Aj˪ Aj / -AtrϨ A6 6 Aj Aj˪  (6  )7 Aj$#Ak[$  7 Aj ȯ AO (! 6 B7 (! (! 6   j6  6  K! I! Ajِ[G  ([j6   kAp r !! (! (! Aj  ϖ Aj ϗ  (6  )7 Ajۙ Aj$#	j[$  AqG:  6  Aj6 Aj  AjAձ 6 B7 (	F  (6  )7 )!  )7  7  Aj֗ Ajۙ Ajۙ 	k$#Ak[$ Aj  )[ӌ  )[T (! (! Aj  ӌ Aj   ( (͂ Ajۙ  (6  )7 Ajۙ  Aj  ( (ۇ Ajۙ  (6  )7A! -k -G>A!A!  )7    Ajօ Ajۙ  (6  )7 Aj$#Ak[$   Ӈ Aj  Ӈ  R ( ( ( (ؕE Aj  ӌ   ( (ۇ Aj  ӌ Aj  ( (ۇ Ajۙ Ajۙ ֊  )7  )7  )7 Aj$#Ak[$ Aj ( ( ̤      Ajˀ Aj ( (   )ڒ  Aj ( (؋ Ajַ Aj$#Ak[$ Aj ( (   )ڒ Aj Aj ( (؋   ( (ۇ Ajۙ Aj$#Ak[$ Aj    ի AqM Aj Aژ ( (AӢ! Ajۙ (! ([I  Fq  ,	JqE> ξ  (6  )7 Aj$#Ak[$ Aj   ٗ (G ([E  6 B7 (!    σ (! Aj  Ї (!   6  6 6  6  6 6 B7 Aj$#Ak[$  j[ O  ([t[  K[AA F[  K! (!#Ak[$ Aj   ٗ! (! (! (G   6  l! Aj!! Aj!  6 ( ([    ٕ! ! Aj  σ (! (!   Ї (! (!   6! !  6!  6  6  6 Aj$ (! (>  6  6	! Aj$ #Ak[$ Aj  Aʘ (! (! (! (! Aj ԁ[      ɡ ( (ӿ! Ӽ   Aj  Aן A ( (ɞ Ajۙ    γ   ɧ ( (ӿӼ Aj$ #Ak[$  6 6   j6 Aj Ajǹ (F> Aj   (դ (! (!  ( (  ͭ ([E> 6 (!  6  6  6  6 Aj$#	j[$ BT    ʻ      [~}|7 Aj Ajȯ Aj   ʻ (! (!!  (! (!  ( (ɳ  6  6  6  6  ( ([6   6  AjA֗ Ajۙ Ajۙ 	k$#	j[$ Aj  Ӈ Ajۙ  (6  )7 Aj  ̷ Aj[ Ajˬ PE Aj   ̳ )! Aj  Ӈ  7  )7 Aj A Ajօ  Ajˬ Ajۙ Ajۙ 	k$#	j[$ Aj A ք )! Aj  Ӈ )! Aj  ̷  7  7  )7  A AjAօ Ajۙ Ajۙ Ajۙ 	k$#	j[$ Aj  ( (՝ Aj  (Մ Aj ( ( ( (́  )7  )7  )7  A AjAօ Ajۙ Ajۙ Ajۙ 	k$#	j[$ ([ )!   ̷AAԂ! P  )7 Aj A Ajօ )! Aj  Ӈ  7  )7 Aj A Ajօ Ajۙ  (6  )7! 6  6 6 ([ Aj  ̷  )7 Aj A Ajօ Aj Ajˬ Ajۙ (! (!    ؓ Ajع ۙ  Aژ 	k$#Ak[$ 6 B7 AG Aj  -[Ѝ j! (! ([E> Al!  AK Aj ( ( ­[ʻ  )7 Aj  Aj  Ajփ Ajۙ 6 B7 Al j!  G (! (!   ӢE> Aj Aژ  AӢE> Aj Aژ Aj    ˁ Aj! Aj Ajˬ (! (! kAI Aj   Aɚ Aj   ۔  )7 Aj  Aj Ajօ Ajۙ Ajع Aj  Ajژ Aj Ajˬ )[PE Aj  Ӈ  )7 Aj A Ajօ Aj Ajˬ Ajۙ -E Aj Aژ Aj Ajˬ Aj ( (В ([ Aj ( ( ( ́  )7 Aj A Ajօ Aj Ajˬ Ajۙ  (6  )7 Aj$#Ak[$ ([ ([AӢ   Ͽ Aj  ˍ ([	F 	6 )! (!  ([6  6  7  6  6  Aj6  Aj6  AӢ  Ajϧ  AӢ Aj Ajϧ  )7  A Ajօ Ajۙ  AӢ )[ )§!AA § j Aj )! )!  B쀾  쀾  6  6 Aj Aj֗  )7  A B[ B §q  Ajփ Ajۙ 	6 Ajۙ Aj$#Ak[$ )! )! )! )! )BR §[ §E Aj ( (  כA!! ! > 	6 § PE  )[Rqr> Aj ( (  כA!!^ Aj ([ ([  כ  §E 	6 Ajۙ Aj      §כ  ([6  )7 ([  ([ ([Ӣ  (6  )7 Ajۙ Aj    ͂ Ajۙ Ajۙ!!  6  6  )7  (6 Aj$#Ak[$ )! )! )! (! )! )! Aj  -[ ʯ׳ BR §E r>  )7  A Ajօ  §  Rr> PE  Z>    B Bɐ  )7  A Ajօ Ajۙ  (6  )7 Aj$#	j[$ )!  )[7  7  )7  )7  )7  )7 Aj ױ )BQ )!  7  7  )7  )[7  )7  )[7  BRAA §q j)! Aj ױ   )§ ) Vq[! §  Tq! B! §  Tq! !   ! -k B7  ­7  7  ­7  B7  B7 B7  B7  B7  B7   V­7 : B7  7 B7  7 B7  7 B7   V­7 Aj ˭ 	k$  M^ Al j! Aqk B7  )7  )7  )7 B7  )7 B7  )7#Ak[$  (I ( Alj! Aqk ( M^ ( Atj(  )B )§q7B!  7   آ  )7  )7 B7  )7 Aj$^! Aqk ( M^ ( Atj(^ ( ( ׎AqE!  Aqk ) 5 3 Aqk -E ( (њ!  Aqk -E> -AG> /[ 	qI 	q Ir> ) ) )§!   ([AvAq[ AFAqk ! 	qv! q! (! (! 	q 	qI j!   (E>  k!!  ;  6 [	q 	qI j!   (E> 	q 	qI 	 	q 	qj[ 	O ɋ 	q	  Ӣ[j[ 	qG!  k  s 	q¸ŭ 	q 	q Or q qr  AvAq¸ AvAq¸[¡¢  ׄ!A  qAv¸ qAv¸[¡¢  ׄ[ü Df DdAtA ü Df DdAtrA  Aq¸ Aq¸[¡¢  ׄ[ü Df Ddr  KA At j[( (ʆ £D¢ׄ[ü Df Dd!  :   K:   ¢ׄ¢ׄü[! Dd  D¢ׄ¢ׄ!  ׄü[ ü[  Jj[     ¢ׄ¢ׄü[  J!  6  6    D¢ ¢ׄ¢ׄü       AւD¢ D ۜ +!  ͡!  ͣ!  +[9    D  Pۜ[9   ¡9   D¢ 9#Ak[$    ˡ +! +! +Dۛ!  ͣ!  9   Dۜۛ[9  + ¡9   D¢   ¸¢ + ۛ9 Aj$#Ak[$ -k  )7  )7  )7  )7 +! +! +! B7  9  9 B7   ̯  +[ +[ۜ9  +[ +[ۜ9   ¡9   ¡9  +[9  +[9   ¡9   ¡9  )7  )7  )7  )7 Aj$ : ([ (Atj! +!  G 	k! -k   + + ¡9 !   +¡9 !   +¡9   +¡9 !   +¡9  -k: !  )7  )7  )7  )7#Ak[$  ; :  )7  )7  )7  )7  Ȫ Aj$ ([ (F AA˺  j6 ( Atj[ )7  )7  )7  )7 ([ (F AA˺  j6 ( Alj[ )7  )7  )7 ([ (F Ծ  j6 ( Alj[ )7  )7  )7  (6 ([ (F Ԫ  j6 ( Atj[ )7  )7 ([ (F Խ  j6 ( Alj[ )7  )7  (6 ([ (F Կ  j6 ( Alj[ )7  (6 ([ (F A˹  j6 ( Alj[ )7  (6 ([ (F A˹  j6 ( tj 6 ([ (F ԫ  j6 ( tj 6 ([ (F ԭ  j6 ( Atj 9 ([ (F ԭ  j6 ( Atj 7 ([ (F ԯ ( Atj Aü]  j6 ([ (F ԰ ( Alj Aü]  j6 ([ (F ԧ ( Alj Aü]  j6 ([ (F AA˺ ( Atj Aü]  j6 ([ (F A ˺ (  lj  ü]  j6 Aj ( (Т[E ȡ  ([ (F AA˺ ( Alj Aü]  j6  ([ (F Ԭ  j6 ( Atj[ 6  6 ([ (F  (AA˃	G^  j6 ( Atj[ 6  6  (A ˃	G^  (  ˃	G^     ˃	G^ ([ (F  (˃	G^  j6  (j : ([ (I  ͱ	G^ (!  6  (6#Ak[$  Aj    ( Aj[([ (I  AAͱ	G^ (!  6  (6  )7 Aj$Aٷ^#Ak[$  Aj    ( (!  ([6   q6 Aj$Aٷ^#Ak[$  Aj    ( (!  ([6   q[6   6 Aj$Aٷ^#Ak[$  Aj    (  ([F[6  ([ 6  A q 6 Aj$Aٷ^#Ak[$  Aj    (  -[6  ( 6  - 6 Aj$Aٷ^#Ak[$  Aj   (  -[6  ( 6  - 6 Aj$Aٷ^#Ak[$  Aj   ( (!  ([6   q6 Aj$Aٷ^     (Aٷ^   (Aٷ^    (Aٷ^    (Aٷ^      (Aٷ^#Ak[$   6  Aj ( Aj$Aٷ^#Ak[$  6  Aj ҿ Aj$#Ak[$  (6 Aj  ٛ Aj$#Ak[$  (6 Aj  І Aj$#Ak[$  (6 Aj  Л! Aj$ #Ak[$  (6 Aj  Н! Aj$ #Ak[$  (6 Aj  М! Aj$ #Ak[$  (6 Aj  Қ! Aj$ #Ak[$  (6 Aj  ҙ! Aj$ #Ak[$  (6 Aj  И! Aj$ #Ak[$  (6 Aj  қ! Aj$ #Ak[$  (6 Aj  З! Aj$ #Ak[$  (6 Aj  К! Aj$ #Ak[$  (6 Aj  ڀ! Aj$ #Ak[$  (6 Aj  Й! Aj$ #Ak[$ 6   AjϚ   ( (Ӥ! Aj$ #Ak[$ (! -Aq 6   AjϚ  ( (Ϣ! (  ((! Aj$ #Ak[$ (! (! (! A6  6   Ajծ! Aj$ #Ak[$ )BBT :  6 A6  6  AjكE -E ( ((>!! A6  6 ( ( Ajծ! Aj$ #Ak[$ AO AjA  ֙ (G!  G!  j! j! -AG>!  - r: ([(   ((! Aj$ #Ak[$ AO Aj   ֙ (! (! Aq!  G  j- F> j!!! !  6  6 Aj$ Aq!!  G  j- F> j! !!  6  6 Al j! 	q!!  F>  /G j! Aj!!  6  6 At j!!  F> ( (  ӢE j! Aj!!  6  6#Ak[$ AqAk Aj ׁ[Ajو  ([(O ֡ ([ (Alj! ( Alj/!!  F>  /G j! Aj!! ֡!  6  6 Aj$ Al j! 	q! !  G / F -q (> Aj! j!  6  Al j)7B!  7 Al j! [ G Aj! )[ V> 6 B7 B7 Aj ( (ϕ  7 6 B7 B7 B7 B7 6 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7  6 B7 B7 B7  +Dۛ9#Ak[$ B7  9  9 B7  D̯ Aj$#Ak[$ (!  D̯  ٬! Aj$ #Ak[$  ([+ +͢D ! ([ (Alj! (! [ G Aj! ( (F>  + +͢ f> (!  D̯  ٬E> + + + f!! Aj$ #	j[$ + (+f +[ ([+D fE>  +  +D eE> ([ (Alj!  G Aj + +̨  +9  +9  +D 9  +D 9 Aj D̯ Aj!  Aj̭E>! 	k$ #Ak[$ +[Df +DfE> +  + fE> ([ (Atj!  G  D̯ Aj!  ̭E>! Aj$  +[ +[ + c  +  dE> +[ +[ + cE>  +  d!  + +a + +b> + +b> + +a!     [ + 9   + 9  + ¡9  + ¡9 :  )7  (6  ׄ9  +9 ( (Գ#Ak[$    ǉ (-  ˤ  )7  )7  )7  )7 Aj$#Ak[$  9  (6  )7   Aj Ajǉ Aj$#Ak[$ PE  Bؤ[Pq  Aژ  7 Aj Ajȯ   ( (ۈ Ajۙ Aj$#Ak[$  ; /F 	q[ /G> / G>  Aژ Aj AjȰ  )7  A Ajօ Ajۙ Aj$#Ak[$  AӢ  Aژ  AӢ  Aژ   Aͭ ([ Aj ( (  (́  )7  A Ajօ Ajۙ  ( (  ́ Aj$#Ak[$ Al j!  G 1B |! Aj! Aj ( ( ­[  P[[ʻ  )7  AAA  Q   Ajփ Ajۙ Aj$#Ak[$ Aj ( ( ­[ʻ  )7  A  Ajփ Ajۙ Aj$#Ak[$ AqAF 6 B7 Aj A AtAq[( (ի  )7  A Ajօ Ajۙ Aj$#Ak[$ Aj  ˋ /F Aj  / /Ɍ Aj Ajˬ  (6  )7 Aj$#Ak[$ 6 B7  j!  G -[ο Aj ϗ AjAϗ B7  AqAt Avr;  Ajћ -E> -[AO^ Aj -ϗ^^ j!  (6  )7 Aj$#Ak[$ 6 B7  6   j6 Ajِ[	kI> G Aj ϗ  (6  )7 Aj$#Ak[$ 6 B7  6   j6 Ajِ[AkO Ak AjAϖ AjAϖ Ak AjAϖ AjAϖ AF> F> q	G AOq Aj ϗ Aj	ϗ AjAϗ  (6  )7 Aj$#Ak[$ 6 B7  6   j6A! Ajِ[Ak AG> AF> AG> Ak AjAϖA! AjAϖA! AG> Ak AjAϖA! AjAϖA! AjAϖA! Ak AG> AG> F> Ajϖ Aj ϗ ! Aj ­BBѺ ! AO> AjAϗ ! Aj ϗ !  (6  )7 Aj$#Ak[$ ϕ  6   j6 Ajِ[AF ϖ AG AGq F> AF 	kIr AFrE AOq  ϗ ϖ Aj Aɽ  ( (ϖ Ajۙ  ­BBѺ Aϗ  (6  )7 Aj$#Ak[$ 6 B7  6   j6 Ajِ[F AFrE k[AO Aj ϗ!  I At j[(! (! Aj    ϖ  (6  )7 Aj$#Ak[$  6   j6 Ajِ[G 	k	Iq> G A6 6  6  6 A6 6  AjA֗     ́ Aj$#Ak[$   ε A6 6  6  6 A6 6  AjA֗   ϕ Aj$#Ak[$  6  6 A6 6  6  6  AjA֗ Aj$#Ak[$  6  6  6 Aj  AjAʢ  )7 Aj$#Ak[$  6  6  6 Aj Aj˽  )7 Aj$#Ak[$  6 6   j6 Aj AjAЋ (F   ϕ    (գ A6 6  )7  Aj֗ Aj$#Ak[$ 6 6  6  6 A6 6 Aj AjA֗ ( ( (α! Ajۙ Aj$ #Ak[$ ( K (! 6 6  Al j[)7  )7 Aj AjA֗  ( (ٯ Ajۙ Aj$^#Ak[$   (qՄ Aj  ( (Ռ ([  6  (6 A6 6  )7  AjA֗ Ajۙ ۙ  (6  )7 Ajۙ Aj$#Ak[$ Aj  ̽ 6 6 6 6  )7  AjA֗ Ajۙ Aj$#Ak[$ Aj  ɕ 6 6 6 6  )7  AjA֗ Ajۙ Aj$#Ak[$  6  6 A6 A6  6  Aj6 Aj Ajؐ ([ (ĭ! ( Դ Aj$ #Ak[$ Aj ғ (! Aj љ ([	G  ([6  ([6  6 (Aj  Ӑ Ajۙ!A Aǩ!! ( (ټ  6   6 Aj$#	j[$ Aj ғ (!   Љ (! ([ ([ьAq[AF  ů! AjAɾ A6 6  )7 Aj Aj֗A  ( (ǩ[Ď! Ӽ Ajۙ Ajۙ Ӽ  :  Aj6  Aj6 AjƓ!  ֬ ( (ټ 	k$ #Ak[$ Aj ғ (! Aj  Љ ([ ([AӢ Aj ((Aɶ (	F> Aj AjؾҁӼ  AӢE  AӢE  AӢ 	k ([( (ϸ  	kҋ[6 Aj[ׁ[([( ( ( (Ӣ ( ( ( (ӡE> ( ( ( (ӡE> ֡ ֡  Aj6  	kAҿ خ м (! ֣  AӢ (Ajһ ([Aj!  AӢ - 	k Ҽ Aj 	kٍ 	kى Aj ׁ[Ajٍ ֡  AjͿ Δ  6  6  6 Aj  	kAʡ (G 	6 	k ([ǳ Ӽ    	kʹ Δ մ (Ajм  ֬ ( (ټ Aj$#Ak[$ ׀! ([ƺE ƻ> Ƽ> Aj Ψ Aj! (! ([ ([AӢ   щ AjѴ (Ӯ> ϯ   AѮ (!  AӢ rE> ʳ E> Aj (Aɶ ( (	G (Aؖ! Aj΅    ם Ţ ʴ Ajʱ>  ڍ  AӢE  ӢE> Aj Aʟ AjԀE> Ţ Ľ Ajۙ ֻ Aj$#Ak[$ ׀! Aj (Ϊ (F ([Ļ Ӽ Aj (Aɶ ( (	G (Aؖ! Aj΅   (Aɲ ( (Ӿ ֻ Aj$#Ak[$ Aj ׀[(Ϊ ([ (ٜ ֻ E Aj AjԻ ((! ([ (k6 G (ǟ ׀! ׁ! Aj ښ  ([6  )7 Aj! ([ (Atj! (! [ G Aj! -[AKA vqEr> Aj و  6  6  6  At+9  (6 6  Aj6 Aj - Aj Aj̱ +DeE  (Aӄ[6 AAɞ Aj Aj  Ǐ (!  ([ (Alj[6  6  6  F> Aj! ([	G (! (!  )[7  6 (   § B§ɞ Ajۙ ! !  6 Ajػ  Aj6 Aj Ajǎ (Ӽ Ajس (AӸE (AAɞ Aj ͒ Aj ( ϭ  (6  )[7  (6  )7  Aj Aj §	F[[)7  (6 Aj Aj ΅ Aj و Aj ([Aژ Aj  ( ( ( (҄ Ajۙ (! (! (!  )7 B7   	F[6   6  Ajͷ ([ (A  (˄Ӽ Ajۙ Aj΅ Ajۙ Ajۙ ֡ ֻ Aj$#Ak[$  Ի (! (([ (! (!  (k6  F>  (k6 (AӸE>  (j[6  (^ (!  6 ٞ (ؗ Aj Aj[و (! Aj و (! Aj ([(ј ([ (tj!  G Aj  (آ ([ (tj!  G (! Aj! ( M> ( tj[ (j6 Aj! ([ (Atj!! [ G j! Aj! ([ (Alj!  G (! (! Aj!   ӞE> (! (! ! (	F> ( ( ( (ӢE> ( ( ( (ӢE> ʰE> ([ (Atj! /!  F> /! Aj!  G> ! E> ! (G> (! ( M> ( tj[ (j6 !  Aj6  Aj6  Aj6  Aj6 ([ (Alj!!  G j! Aj! (! (!! AF>  Ajj! Aj! ([( ( ӞE> ! ! E> ( M> ( tj[ (j6 ! ! ([ (Alj!  G ([ (tj!  G (! Aj! ( M> ( tj[(!   M6 Aj!  6! 6 B7 (!  Aj6  Aj6 Aj  Ajӓ ([ (tj! (!A! ! (! (!  F>  ([M^ Aj! t j([E> ( M^ ( Alj!  (F AjԬ (! At j[ 6  6  j[6  چ )! ( (ԝ E Aj Aژ ( ( (˄Ӽ Ajۙ §! B§[ Atj! !  G 5! (! (˄[  ϽӼ γ A ( (˄[δ Ӽ Aj ( ( ʻ  )7 Aj A  Ajփ A6 6  )7 Aj Aj֗  ( (γ Ajۙ Ajۙ Ajۙ  ( (ȁ Ӽ Aj!  AAҤ^ Aj$#Ak[$ Aj AjҖ AjΒ ʲ Aj! ׁ[Aj! ׀[([ (Atj! Ajr!  G Aj! Aj! Aj! 	k! Aj و -F> (! Aj Ի (! ([( K ( Alj[-! Aj jAü]A!  (k6 Aq[AF -! A;! E (ѵ! Aj ҕ ([([ ([I^ (! Aj  k[AAڽ (! (!  6 Al[  ( Alj ü]  (j6  j! !  G Aj! ([	F> Aj Aü]  )7  )7  6 (Ļ Ajֶ ! !   kAnȏ  Բ ԏ E> (ѵ> ʴ  :  AjAü] Aj Aj Ajа (! Aj Ի ([([ I^ G! (! ([ Alj! Al[ j!!  G  Ajُ  -F> Aj! j!  (k6 ( AA ˄! 6 6 A6 6 A6 6 A6 6 AA 6  6 A6  6 B7 Aj Ajџ ([   ( ( (ɞ Aj Ի (!  ([(I (   (j(ƚ! Ajئ (q[ (  ӿӼ  (k6  Ajϲ Aj ҕ  ([([K^ (!  (F Ա  (j!  K  kAl[ Aj  ü]  AjAü] :  : 6 B7  6  j6  (j6  (k6!!  (ѵ! s!  G Aj ҕ ([([ M^ (! Aj  (j[Aü]  )7  )7 (! (!  jAl[  Aj ü]  k6 	F^ Aj AjAü]  )7  )7  (j6 	k ( ɧ ( (ӿӼ Aj ҕ (! ([([ (F Ա j! ( Alj[ AjAü]  6  6  )7  )7  j6  (j6 E> (ѵ> : Aj ҕ ([( M^ (!  (j[ Aj׫E  AjAü] ( Ajϲ Aj Aj ( (ǐ Aj ( (̻ Ajۙ ( ( ([ ([ؕ (A  ɞ Ajۙ  (6  )7  j6  j6 Ajۙ  (j6 AjȠ AF>Ğ fE> !  ҕ ([(! (! A6 (! 6 (! 6  (j6 t j! !  G ([AΤ Ӽ Aj! Ȑ  ԝ Ζ ֻ ֡ Aj$#Ak[$ (! (! (! Aj AAҠ Aҡ Aj ([ ([ʙ Aj ( (ђ )§[E Aڼ (! (! )! Aj  Aʙ ([ Aj  ([ Ҧ ( AjAϕ A AjϤ Aj  ϕ  (6 A6  Aj6 Aj Ajؐ /F E> -qE> (!  ([ ([Т ([ (F A˺ ( tj 6  j6  7 Aj Aҝ )! (! Aj Aҝ )! (! Aj Aҝ )! )!    [T[E   [ Z> A6  Aj6 Aj Ajؐ AA  AjϤ [! ([ (F AjԨ ( Alj[ 7  7  7  7  7  j6 Aυ! Aυ! ([ (F Aj˺ ( tj[ :  :  j6 Aj ( (Aʙ! ([ Aj ( ׇ )BQ )[BT §!! AAڻ ([ (F AjԬ ( Atj[ 6  6  j6 Aj Aҝ )! )! ([ (F Ajԩ ( Atj[ 7  7  j6 AAA׽! AAA׽! AAA׽! 	k ([ ([Aʙ Aj ( (Ӕ! Aj  Aʙ  Aj ( (Ӕ6 A:  6 :  6 A:  6 :  6! : Aj! AG At j[-Al jAj (ˮ j! B7 )7 )7 (6 Aj! Aj! Aj Aj͸ (G> ! ! ([AG Aj   ʙ (! (!   ϖ  (ˮ Aj  Aʙ Aj ( (AЂ Aj! Aj AjǶ ([E> Aj  (В (! ([E>  6  6 Aj   ʎ (G 6  Aj6 Aj Ajؐ A AjϤ  (ˮ Aj (ˮ Ajۙ Aj$#Ak[$ Aj ( (ʙA! AjA ( (̡ (G AjAɾ A6  Aj6 Aj Ajؐ Ajۙ  ( (ڼ Ajۙ ([AO^ -! Aҡ Aj ( (Aʙ ( (ыAq[AF AjAɾ A6  Aj6 Aj Ajؐ Ajۙ A ( (ڼ Ajۙ Aj AAAҠ A6 B7 Aj  Aj͘ Aj ( (Aʙ ( (AӢ  Aj׹ Aj AAٔ Aj A (ʗ AG AF> /qE> -qE> (! (! (! (! Aj ([ ([ɷ Aj  Aɷ Aj  Aɷ Aj  Aɷ Aj  ɷ Aj  Aɷ ([ (F AA˺ ( Alj[ AjAü]  6  6  )7  (6  )7  (6  )7  (6  )7  (6  (6  )7  :  :  6  (6  (6  )7  )7  j6 Aj$#Ak[$ Aj AAҠ Aj ( (ʙA! AjA ( (̡ (G AjAɾ A6  Aj6 Aj Ajؐ Ajۙ  ( (ڼ Ajۙ ([AO^ -! Aҡ Aj AAAҠ A6 B7 Aj  Aj͘ F  Aj׹ Aj AAٔ Aj A (ʗ /F AF> /qE> -qE> (! (! (! (! /! Aj ([ ([Aɷ Aj  ɷ Aj  Aɷ   Aʙ ( (AӢ! Aj  Aɷ ([ (F AA˺ ( Atj[ AjAü]  6  6  )7  (6  )7  (6  )7  (6  )7  (6  (6  )7  :  :  ;  6  j6 Aj$#Ak[$ )! )! )! )! )!  )7  7  7  7  7  7 B7 Aj Ajэ )[BQ> )! 6 B7 BR  (6  )7  B[7 Aj Ajȯ  B~|[PE  B|7 Aj Ajȯ Aj Aj؋ Aj ( (ɳ AjA ([ [ ( ң ([ ([j! (! (!  6  [ j6 Ajْ[F> ( j (k!  F>! Aj Aj  ؋ Ajۙ Ajۙ  )7  (6 :  Aj˩ Aj$#Ak[$ Aj  (Ҟ )! )! Aj  ([Ҟ )! )! Aj  (Ҟ )! )! -F  § § §rr AjAϕ   AjϤ B7 B7  7  7  7  7  7  7 B7  (6  )7 	k! Aj Ajэ )[BQ> )!  ɮ (G>    §q[V! ! E> (! AjAϕ   AjϤ  7  7  7  7  7  7 Aj$#Ak[$ Aj  آ 6 B7 ([ (tj! (! (!  G (! Aj!  O> ( AjAϗ Aj Al j  Aj ( (ϖ Ajۙ 6 B7 Aj ( (؅ Aj (ϻ Aj ( (؅ Aj -At[( (؅ Aj ( (؅ Aj ( (؅ Aj -At[( (؅ AjB )Ѐ AjB )Ѐ AjB )Ѐ Aj 5 5Ѐ Aj ) )Ѐ Aj ) )Ѐ Aj ( (؅ Aj -At[( (؅ Aj ( (؅ Aj -φ Aj -φ Aj ( (؅ Aj ( (؅  (6  )7 Ajۙ Aj$#Ak[$  ғ Aj ((Ajׁ[Ajو (! (!ě! ([ (tj! Aj!  G Aj  (آĕ[ ( (ȃ Aj ȳ A ( (ȃ Ajۙ A ( (ȃ A -At[( (ȃ A ( (ȃ A ( (Ц A -At[( (ȃ A )ۊ A )ۊ A )ۊ (¸  ([! A ­ ׶ )º  )[§! A  ׶ )º  )[§! A  ׶ A ( (ȃ A -At[( (ȃ A ( (Ц A -ȅ A -ȅě! ([ (tj!  G (! Aj! ( M>  ( Alj[( (ů[ٵ Ӽ A ʝ A ( (ȃ  ٵ Ӽ Ӽ Aj! ֡ ( (ټ Aj$ #Ak[$ĕ[ )[ (ۋ A )ۊ A )ۊĕ[ ) (ۋ A ʝě! ([ (Alj!  G  Ȱ  ( ( ) ( ͟[ٵ Ӽ Aj! ۙ A ʝ B7 AjAü] Aj! Aj! Aj ѝ -[AF> Al j[(! (! (! (!ě! Al j[([ (Alj!  G  ([M>  Al j[( ( ) ( ͟[ٵ Ӽ Aj!    ʝ Ӽ^ě! (	G ([ (Atj! (! (! (! (!  [F> Aj! -G> ؿ!ĕ[A /¸Ȅ A  ȃ A  ȃ   Ajȳ A ( (ȃ ۙ )º  )[§! AAʝB! A  ׶B!  )º  )[§!B! A  ׶  )BQ )º )º£!B! A  ׶B!!  )! )! )BR> )º )º£!B!! A  ׶  AB º º£[׶ AB ׶ A  -qȅ  ٵ Ӽ^ A ʝ Ӽě! ([ (Alj!  Gĕ[A ( (ȃ  	kȳ A ( (ȃ ۙ  Ajȳ  ( (ȃ ۙ  Ajȳ A ( (ȃ ۙ A -At[( (ȃ A (¸Ȅ A أ A )ºȄ  (6  (6  )7  )7  )7  -[: A أ A At[( (ȃě! ([ (tj! (! (!  G (! Aj!  O>  Al j[( (ů[ٵ Ӽ A ʝ Ӽ  ٵ Ӽ Aj! A ʝ Ӽ Ӽ Ӽ Aj$ #Ak[$ĕ[A -At[( (ȃ /G AAʝ /! A /˚[ ˚[ת[ʝ Ӽ Ӽ Ӽ B7 AjAü] Aj Ajѝ -[AG Aj  Ѝ  ( ( ( (׵ A )ۊ A -ȅ A ( (ȃ Aj$  Al j!ě!  Gĕ[A -[AA ȃ A ( (ȃ A (¸Ȅ A ( (ȃ A ( (ȃ  ٵ Ӽ Aj! A ʝ Ӽĕ[A  ȃ A  ȃ   ͝ A ʠ Ӽĕ[A  ȃ   ۋ AD º º£ PȄ  D D   q#Ak[$  ) )ײ +! ºDB )[ BXº )BR£Dۜ! Aj$   D ¢¡ +[ ¡  ¡ +¡ۛDۛ! +[ ¡  ¡ +¡ۛDۛ[ ¢  ¢  + + + ¸¢   +D¢  -  ͣ +[D¢ +  ¸¢   qAv¸D£[  D¢D ¢D ¢D¢ Aq¸D£[  D¢D ¢D ¢D¢ AvAq¸D£[  D¢D ¢D ¢D¢       q Av[ւ! AvAqk  D¢ !  ¡!  9  9  Aq¸[9   D¢ 9 (+!  (+£Dۜ!  (+  ¢ 9  (+  (+¢ 9  (+  ([+ -͠ [ (+¢ 9  (+  (+¢ 9 ([ (F ԩ  j6 ( Atj[ 9  9#Ak[$  9  9  9  ; :  Ȫ Aj$#Ak[$  6  6  6  6  ֗ Aj$#Ak[$  6  6    Ajօ Aj$#Ak[$ Aj    ω (!  (6  6 Aj$#Ak[$ Aj    ψ (!  (6  6 Aj$#Ak[$ Aj    ե ([   (Ӡ B7 Aj$#Ak[$ q Aj  A Р (! (!!  6  6 Aj$#Ak[$ ([  6  l! (! Aj!! Aj!  6 ([ (! E  ֬ 6     lٕ[E>  6  6	! Aj$ #Ak[$ Aj  ɥ (! ([G G> Aj   ɰ ([	F Aj΄	! )! Ӽ 	F>  7  6 Ӽ 6 B7 Aj$#Ak[$ Aj    ˂ (G  )7 Aj$^#Ak[$ Aj ˂ (G )! 6  7 Aj$^#Ak[$ Aj ğ[˂ (G (! (! ğ[ ğG^   Ġ  6  6  6 Aj$^#Ak[$ ( Aj ͹ (! (!!  6  6 Aj$#Ak[$ Aj ҩ (F (At j[(! (!!  6  6 Aj$#Ak[$ Aj ҩ! (F (t j(!!  6  6 Aj$#Ak[$ Aj AjҪ! (F (( (Ċ!!  6  6 Aj$#Ak[$ Aj ɫ (!! (Aů!!  6  6 Aj$#Ak[$ Aj ԁ[Ӫ! (q! (!Aů! Ӽ  6  6 Aj$#Ak[$ -! (Ć! Ajئ! (F (! : ć :!! Ĉ! Ӽ  6  6 Aj$#Ak[$ Ě[Ė! Ajئ (G ӴE : Ӽ  ė! ئ (G ӯ ę[Ӵ! Ӽ E> :  6 : Ӽ (! A:  6 Ӽ (! A:  6 Ӽ Aj$#Ak[$ ŭ[AƇ! Ajئ (! (! Ӽ   q! G Aj ۗ 6 B7 Ӽ  (6  )7 Aj$#Ak[$ Aj ( (ϕ Aj Aj AjЄ Ajۙ Aj Aj Є Ajۙ 6 B7 Aj Aj AjЄ Ajۙ յ Aj$#Ak[$ 6 B7 ([ ([  I! (! (!  G At j[(! (! At j[(! (! - E AjAϕ AK Aj  ̾ Aj  ϕ Aj  ̾ j! Aj   ( (ǧ Ajۙ  ([ ϖ Aj Aj؊  ( (ϖ Ajۙ Ȝ Aj$#Ak[$  ( (Aɳ B7 6 ( ([!  ! ([([ (Alj! (! (! (	F!  G (! (!! E    ӗ! Aj!    Ӣ F> Aj  ϕ Aj Ajˬ Aj ( (G Ajώ  AjȨ Aj$#Ak[$ (	F 	6 (! Aj ([Ը q[ ( ([k[  I! ( Alj!!  G Aj ( (ϕ Al j[ (6  )7 Aj! j!  )7  6  6 Aj$ (	F 	6  ( (ϕ (	F (Ӽ ۙ (	G ۙ (	G ۙ ( (Դ 	G  Դ (	G ֯ (	G ֲ (	G ع (	G ֱ (֦ (	G ۙ (֦ (	G Ajۙ Ajۙ AjΒ AjԜ (G Ajӻ (G ӻ#Ak[$ (^ (! 6 G (!  6  )7  (6 ( ź Ajئ ( (Ӿ Ajӻ Aj$#Ak[$ Aj AjԻ ((! ([ (k6 F (֨! ( (Ż! Ajئ (q[ (  ӿ!AAԂ[ 6  Ŭ[Aɨ (! (ـ (^ (!  6 )! 6  6 )! 6  6  6  7  7 AjΑ Aj$#Ak[$ Aj ([Aʟ AjԀ Aj Ȭ (! Aj΅ 	F> (֨!AAԂ[ 6 Aj Ŭ[Aɨ (! (ـ (^ )!  6 6 )!  6 6  7  7 AjΒ Aj Aʟ AjԀ  6  AjAҿ Aj Aʟ AjԀ>  ٧ Aj$#Ak[$ (֨!AAԂ[ 6 Aj Ŭ[ ɨ (! (ـ (^ )!  6 6 )!  6 6  7  7 AjΒ Aj$#Ak[$ (ċ! ʱAAԂ[ 6 6 Aj Ŭ[Aɨ (! (ـ (^ )!  6 6 )!  6 6  7  7 AjΒ Ӽ Aj$#Ak[$ (^ )! 6  )7  7 Β Aj$#Ak[$  AjҖ Β ն Aj$#Ak[$  (6 Ajт Ajג Aj$#Ak[$  (6 Ajс Ajג Aj$#Ak[$  (6 Ajр Ajג Aj$#Ak[$  (6 Ajп Ajד Aj$#Ak[$  (6 Aj۩ Ajד Aj$#Ak[$  ғ  ((Aj6 AjƓ! ( (ټ Aj$ #Ak[$ Aj ғ ((Ajһ ( (ټ Aj$#Ak[$ Aj ғ ((Ajн ( (ټ Aj$#Ak[$ Aj ғ ((ċ! ( (ټ Aj$ #Ak[$ Aj ғ (Aj ҁ! ( (ټ Aj$ #Ak[$ Aj  ɩ ( (ӿӼ Aj$#Ak[$ Aj Ŗ  ( (Њ Aj$#Ak[$ Aj ĸ  ( (Њ Aj$#Ak[$ Aj ş  ( (Њ Aj$#Ak[$ Aj Ť  ( (Њ Aj$#Ak[$ Aj ţ  ( (Ϗ Aj$#Ak[$ Aj Aɢ  ( (ٙ  )7 Aj$#Ak[$ ([ƿ[Ĩ! Ӽ ճ Aj Aɣ  ( (ٙ ([ (ٜ > ׀[Ajڊ ֻ Ӽ Aj$#Ak[$ Aj (Ψ ( (AӢ! Ajۙ  ׀[Ajڊ ֻ Aj$ (ճE A: ׀[AjΗ ֻ#Ak[$ ([ճE ׀! Aj ([Aɣ Aj ( (ٙ ([ (ٜ  AjΘ Aj Aj AѮ ([ (! Aj ռ Aj  + +՚ -[AF> Ajr AjrAü]  : Aj AjAü] Aj AjAü]  6 Aj AjAü]  6 AjAr AjAü] -[AG -[AGq  (G> Aj Aj׫E> AG AGr> AjΘ  Ajʶ   Ajϰ A: AjΗ ֻ Aj$#	j[$  ([ճ: Aj ׀[Aj (AѮ ([ Aj ռ Aj  + +՚   - (̢ (! (!!  6  6 ֻ 	k$#Ak[$ ׀[Aj! (ƽ[ ( Ӭ! Ӽ > Aj (Aɣ  ( (ٙ ([ (ٜ E> Η ֻ Aj$#Ak[$ Aj   ɢ  ( (ٙ (q (! Aj$   ů٥^#Ak[$ Aj   Ͻ[Aɢ  ( (ٙ (F (! Ӽ ! A ( (ɞ  ( (ȁ Ӽ Aj$#Ak[$ Aj  A˅ ([E> (! Aj ( (A˅ ([E> (! (! (!  Aj   ɱ ( (Ӿ A  ˄[Aɞ Ӽ     ɱ ( (Ӿ Aj$ Aɞ  ӣ Aд (A (( (A (( (A (( (A (( (  (( ([(  ((  - AFr: ([(  (( A -[AkAqAI r:! AkAqAO 	qAkAqAOqA Ў! ! ӲE ӳ! A! I A Avg[kvq trAs!  Ak[AM! vq>! AI> Av[E Aq-! AF 	F! AF Aq-qv! AG> 	F! q  E  Ԛ!  Ԛ[E! Ak-AqE Er>  ü  6  6#Ak[$ Aj  ϊ ([ ([  Ԛ[E^ Aj$ ^#Ak[$ Aj ( ( ʙ ([! ([ AӢ>  Ӣ>  Aڻ! Aj$   A ؅    Ŧ    ٿ!   k6   6    ӣ!   k6   j 6  6  	 k O iF6  (6  ( (	G6 (	F 6 B7 ΄  (6  )7 (	F 	6 (Ӽ  (6  )7   (6  )7 	6 ع    Њ 	6#Ak[$ ([Ħ Aj ͵  (6  )7 ħ Aj ġ[͵  (6  )7 Ӽ 	6 Aj$#Ak[$ Aj љ (	G  (6  )7 Aj$Aٷ^#Ak[$ Aj  ( (ʌ ([΅  (6  )7 Aj$#Ak[$ AjAԵ Aq[AO AO Aj AqAn[Arϗ  	lj! Aj AqAn[Arϗ  	lj! Aj ArAqϗ  (6  )7 Aj$#Ak[$ Aj Է  t[ (  ü]  6  (6  )7 Aj$#Ak[$ Aj ʹ   (  ü]  6  (6  )7 Aj$  ս (!   (j  ü]   j6 (! AA 	I 	I AI[ս  ( (jϛ   j6  ϛ A 	I AI6  6 (! AA 	I 	I AI[[ս ( (j!   : 	I  AqAr:  AvAr: Av! Aq	r! AvAq	r! 	O  :  :  AqAr:  AvAr:  :  :  Ar:   j6 AI  :! 	I  AqAr:  AvAr:! Av! Aq	r! AvAq	r! 	O  :  :  AqAr:  AvAr:A!  :  :  Ar:A!  6  6 AI  : 	I  AqAr:  AvAr: Av! Aq	r! AvAq	r! 	O  :  :  AqAr:  AvAr:  :  :  Ar: 	qAv! Ak AqAMAqk   ϝ[; :  Av:  ϝ!  ϝ! k :  -:  /; - / -Atr! / -Atr! :  -:  /;^ / -Atr! / -Atr! / -Atr! / -Atr! :  -:  /; / -Atr! / -Atr!  ;  ; :  Av:  Av:A Ak Aq[AMAqk j! Aj! Aj! Aj! Aj! Aj! Aj! Aj! AI AqAl jAj!^^ Aj! / -Atr#Ak[$ -k  -: A6  6 ( ( Ajծ!  )7 A6  6 ( ( Ajծ! (A ((! (A ((! (A ((! (A ((! (A ((! (A ((! (A ((! ( ( ( ((!  )7 A6  6 ( ( Ajծ!  +9 A6  6 ( ( Ajծ!  (6 A6  6 ( ( Ajծ!  )7 6  6 ( ( Ajծ! (A ((! (A ((! (A ((! (A ((! Aj$ #Ak[$ ([  (  (> ([ (Alj!  F> Aj! /k (! AK A (> 	j! ! E>   (> /! : 6 ٺ[AO>  Ajj! Aj G k[  An[AlkAr: !  Aj  (> (! (! !    (E>^! Aj$ #Ak[$A! [k[AM  Ajj[  B[B~}§Ar: BT! ! E>^A k! A ([q[!  Avj!A k! (!A! q!զ j! /[ M ([ ([  Տ>    (! qE! Aj   k˖ ([F> /! ([ ([  Տ>    (>    ˗!  )[§	qr6 ([ ([  Տ>! Aj   k˖ ([F> /!    (>    ˗>  7!! Aj$ #Ak[$ /[  )7  )7 )[§[q ( ( ([ ((>  	qr6 B7  	qk[  M! (!! ([ (!! Al jٺ j!  j[G>  j[ 	qO ( ( Ajϟ! Aj   k˖ ([F> /! ([ ([ Ajϟ>    ˗!  7! ( ( ϟ! Aj$ #Ak[$ ([q q /! 6  6   j6  Aj ّk! (!   jզ!  /[O (   ((! Aj   k˖! ([F> /! ([   ([(>    ˗! (   ((! Aj$ #Ak[$ (! Aj ȭ! (! (! (E  Әs!  ڛ  AӢ Ō (F> ؗ ([ (Alj!  F> A ( (˄[δ A ( (ɞ Ӽ Aj!^ Aj    ( (ĺ Ajۙ Aj$#Ak[$  ([ ([ ʙ ([ ([Ӣ A6  6 Aj Ajؐ Aj  ͅ A6  6 A6  Aj6 Aj Ajؐ Ajۙ  (I  At[ (j[( (׏!  ([(O^     (j[( ( AjӋ ۙ Aj$^#Ak[$ Aj ǳ A6 A6  6  Aj6 Aj Ajؐ AjۙA AjҎ! Aj$ #Ak[$ Aj ([(ȭ )! Aj (Φ  )7  7   AjAʢ ( (ٜ Ajۙ Ajۙ Aj$#Ak[$ ()! Aj ( ([( (ۇ  7  )7  Aj֗ Ajۙ Aj$#Ak[$ Aj Atq qAxrAvAɽ 6 6  )7  Aj֗ Ajۙ Aj$#Ak[$ -! -! )[ )[ )[  V[  V! Aj ( (  }  }  Tʻ AA   V[6   6  )7  Aj֗ Aj  Arژ Ajۙ Aj$#Ak[$   )[§ B§ɍ  )7 Aj A Ajօ Aj ([ ([ 5ʻ Aj   )ʻ B7 B7 B7 6 B7  Ajڧ ۙ Aj Aژ -[AF Aϕ 6 B7   ϩ Aj  Aj[ϩ 6 B7  (6  )7  )7  )7  )7  Ajڧ   (Ճ  )7 Aj A Ajօ AF AjAϕ Aj   )[ )[ )[  V[  Tʻ Aj  ʽ Aj ( (ϔ 6 B7 6 B7  (6  )7  )7  (6  Ajڧ ۙ Aj$#Ak[$ (! AA (-[6  6 (ӯ (ƾ! 6 B7 Ɔ!A!!  F> Aj  Ĩ[љ (	F 6 B7  (6  )7 Aj ( ɦ (! (F>  (6  )7  (F AjԪ (! At j[ (6  )7  6  j[6 Ӽ Ajۙ Ӽ ([ Ȋ ( ԡ Ӽ (! (! Ӽ! 	F>  6  6  At j[6  F> Aj! ([	F> (!  )[7  6 Aj   § B§ ǜ (q> Ӽ Ajۙ ! ! (!  6 Ӽ Ajۙ Ajؼ  6 Ajؼ! Aj (ǲ A6 6  Aj6  Aj6 	k Ajؐ Ajۙ ( (ư! 	kۙ!  6  6 Aj$#Ak[$ Aj (Ajو -! A6 6  ([-At)7 Aj Aj֗ At[(! (! (! /q[E /qE>  Aj Aj /[;  Aj Aj /[; Aj Aj؋ Aj AjȰ Aj Aj ( (؋ Ajۙ  M> Aj Aj؋ Aj AjȰ Aj Aj ( (؋ Ajۙ! Aj Aj؋ Aj Aj  ؋ q ! (! (! Aj љ (	F ċ!!A!ĕ! k!A!!A!   Ŵ Ajؾ[ŵ[ Ŷ! Ajئ! (G Ӽ Ӽ Ӽ ! (! Ӽ Ӽ Aj ŷ (! (! Ajئ (G Aj  ̈́ (! ([	F>  6  6  6 Aj (ԁ[ɡ (! (! Ӽ F Ajۙ ! A  ɞ A  ɞ ĽAAԂ[B7 B7AAԂ[ 6  (6  )7 Ŭ[ċ! Aj AjҔ (! ([( (ٝ  6 6  (j6 ֦ Aj (ͻ (! (q !  	Ÿ Ajئ (G Ӽ Ӽ Ӽ! (! Ӽ Ӽ Ӽ (!! Ӽ Ӽ (֩[  Aj ǳ AjA AjҎ[ȵ ֮ ּ Ӽ  Ӽ E> ּ Ajۙ ִ Aj$#Ak[$ Aj و Aj ( ( - -ո Aj ԁ[ƌ (! (! Ajئ (G Aj  ̈́  ([6 (! (!	!  6  6 Aj Ajό Ӽ Aj ([ ([Aʘ (! (! ([  [ (  [ՠ Aj  ϕ 	6 Aj Χ	! ([	G )!  6  7 BZ AӸ> Ajۙ	! ! (! (! (!  7  6   	G6  6 	G 	Gq  6  7 Aj     § B§ ( (ȷ 6 6  6  6  )7 Aj AjA֗ Ajۙ Ajۙ 	G Ajۙ 	6ƍ[Ǝ! Ə!  Ɛ:  j:  ; ;  (6  )7  )7  (6  )7  (6 Ӽ Ajۙ Aj$#Ak[$ (! (! (!  ([6  t j6AAԂ[ ċ6 6  6 6 Aj  Ё Aj AjǷ ([E> Aj  ([Б (! ([  (kj[O  6 t j  kȐ ! E> t jAk[E> Aj  Б Aj ( (˅ Aj  Б ( ([! ( ! (  (  Aj AjAr (˄!  Aj  ˅ (! (! Aj ([  [ (  [Aʓ (! (! Aj  Aʘ  !  !  Aj Aj   ֐  ( (γ Ajۙ ([ (! Aj Aj  ( (֐    ( (ɞ Ajۙ   ɞ Aj ˮ AjԜ Aj$#Ak[$ AF> ( j(  Ӣ> j! Aj! AG! AG (œ[Jq  (G! Aj (Aɢ Aj ( (ٙ ([ (ٜ  L (M^ ((œ! (! ! Aʞ!A! Ѳ! (A ʞ !AA ! Aj (  ɢ Aj ( (ٙ (G> ([AƂ! ئ (G!  G:  (6!  : AjԀ Ӽ (A AA ɞ (ň (!  ƃ Ajئ ( (Ӿ Aɞ (Ɓ (ň ([ (tj!  G (A ٱ Aj! A   AӢ[6   6   6 6  Aj6 Aj Ajؐ Aj ( ( (α[ɬ ( (Ӿ Ӽ Ajۙ  ([ (O^ Aj ( tj(ɬ ( (Ӿ Aj$#Ak[$ Aj ׁ[Aj[و Aj  Ajа ׀!  )7  )7 ( ϲ +! +! +! +! Aj و (! (! -! Aj[Θ (ؗ A ( (Ȃ A ( (Ȃ  -[AA  ( (Ȃ ([ (Alj!  G A ( (Ȃ Aj! -[AG (A˄[ ҂ Aj  ̸  ( (γ Ajۙ Ӽ ([ (tj!A!!  G (! Aj! ( M> (! (  ˄[ Al j β ӼA!! A ( (Ȃ ( (ӬE (ѷ Aj ( (ɧ ( (ӿӼ (ň (Aʞ (Aʞ (Ņ (œtH! (A ʞ AF E> (ѲE> (ѱE (AAɞ (ſ ئ ([ (ٜ E> (Ѱ (ѱ> (Ѱ (Ő! (Ő! (œ! (Ŕ! ś! ś! ƀ! ś! ŗ! D  ·[¡[   [D [ (ѳ ŗ¡ ¡[ c   [f!  ¡!  D¢  D¢¡ ۜ ۛ  ¡ۛ ۜ!  !   D [  ¡ ·[¡[e>  D  ¡[e>  D¢  D¢¡ ۜ ۛ! ! Ӽ Ӽ Aj ɉ (A ( (ɟ Ajۙ Aj ɉ (A ( (ɟ Ajۙ ֻ AjȠ ֡ Aj$#Ak[$ A:   ϰ ׀[(ѱ (Ŕ! AjDɉ )! Aj ·D ɉ A6 6  7  )7 Aj AjA֗ (A ( (ɟ Ajۙ Ajۙ Ajۙ Aj (ͻ Aj ( (ӿ[Aɤ  ( (ٙ! (F ([Ӱ! Ӽĕ!  6 A6 6 A6 6 6 A6 6 A6 6 B7 A6 AA 6 Aj Ajџ ([   ( ( (ů[ʝ Ӽ ( ǅ Ӽ Ӽ ֻ Aj$#Ak[$ +! +! +! +! A -AFʞ! 6 B7  9 6  9 A6 6  9 A6 6  9 A6 6 A6 Aj! AF> At j[([E> +! Aj  (ϖ Aj ɉ Aj ( (ϖ j! Ajۙ Ķ[ ( (Ɯ Ӽ Ajۙ Aj$#Ak[$ (! ([( ([ (Alj! (!  [F> Aj! ([ (Alj! /!  [F[E Aj!  /G> -qE>  ([ ([֝[E r>   ֞G r! / /r[G r! E r!^ -! 6 B7 AA ;  q: A6 6 A;  q: 6 A;  q: A6 6 (! A6 Aj! Aj! AF> Al j[/[AF> j! -qE> (! (!   ژ  6  6 Aj Aj˪  (6  )7 Aj$#Ak[$ Aj  ؆ Aj ( (϶ (! (! (! M> At j[Ak(! Ak(!! [AF> Aj! ( G> (! ! ! E>A -[AkAqAI rAqA -[AkAqAI rAqG> j! j! k!^ k! 6 B7 At j! !  F> Aj! (! (! ([ ([  jզ   jզjAO>  6  6 6 6  6  6 Aj AjA֗ Ajۙ  (6  )7A! AjA v AqGj[ AOս A6  6   j6 Ajِ[F> Aj ϗ k[> !  Ԟ  (6  )7 Aj$#Ak[$ 6 B7 Aj [ [կ (G> )[§[ K> Aj  կ!! Aj ( ([ ( ϖ Aj	ϗ BP> B§Aq j[ K>  j!  k!^ (! (!  (6  )7  Aj  ؋ Aj$#	j[$ 6 B7 ; 6   j6  6  6  6  6 6 Aj! (! Aj ֖ (k -> : -E ([ ([Fq>  (j!  k! (!  (6  j! ( k!  Aj  ˷ -E>  (6  )7 	k$#	j[$ Aj  Aʘ ([ (! (!  ([AӢ Aj  Aͭ ([D! (! B7D!  AӢ>  AӢ> B7 6 B7  6   j6 Ajِ[Ak[AM tAqA! F> Aj ϗ Aj ( (϶D! (! ([AO ( (ʆDۜ! Aj   ˝ - -! Aj   ˝ -E> -!    ˝ -E> -!  9 B7  ­B ­BB ­BB7 ( Ԟ Ajۙ B7 ( Ԟ Ajۙ B7 	k$#	j[$ Aj  ɩ Aj ( (ӿ[љ (	F! 6 B7!  )7  ([6 (! Ӽ Aj  ˅ ([ (! Aj ( (˅ ([E> (! Aj ([ ([˅     AӢ ([   (   (  ( д ζ A6 Ajۙ 	k$#Ak[$ ([ӷ A: ֈAq[G :  : Aj ѐ )BQ  +9 A: Aj љ (	F Aj ϐ ([	F 6  6  Ajؐ A:  (6  (6  ([6 A: Aj  ͋!  Դ  )7  ([6  6 A:  ([6 Aj  ͋! ( Դ Aj  ͋! Aj$ #Ak[$ Aj Ω (	F 6 B7!  )7  ([6 (! Aj  ̻   ( (ؕ! Ajۙ Ajۙ  ؗ   γ Aj$#Ak[$ 6 B7 q  6  Ajȳ Ajۙ  (6  )7  ( (؅ ۙ Aj$#Ak[$ 6 B7 Aj  Ё Aj AjǷ ([ Aj  (ϕ Aj Ajˬ  (6  )7 Aj$#Ak[$ Aj ( ( ( (́ /F )! Aj  (Ճ  7  )7 Aj A Ajօ Ajۙ  (6  )7 Ajۙ Aj ([ ([ա  ([A  ( (˄! Aj  ա ([ A  (ɞ AAɞ AAɞ Ajۙ Aj$ #Ak[$ / /r   Ajӏ ) )P  Aژ )! Aj  )ӎ )! Aj  ӎ  7  )7  A Ajօ Ajۙ Ajۙ Aj$#Ak[$ Aj ۏ ([	G )!  )[7  6 Aj  § B§ۈ  7  )7  Aj֗ Ajۙ Ajۙ 	6 Aj$#Ak[$ 6 B7 BR  (6  )7  7 Aj Ajȯ Ajۙ  )7  (6 :  Aj˩ Aj$#Ak[$ AjA  ң ;  6 6  AjAü] Aj$    ң ;  6 6#Ak[$ Aj Ajϋ (! (!  Ajϋ (! (!  و    6    6  (6  /;  )7 Aj$#Ak[$ Aj ҕ ([(! (!  (6 )!  )7  6  7  (j6 Aj$#Ak[$ ʲ  Τ Ӽ Ӽ Aj 	kҕ (! ([([ (F Ԭ ( Atj[ 6  6  j6  (j6 Aj$#Ak[$ Aj ([Ajҕ (! ([([ (F ԫ ( tj 6  j6  (j6 ʲ Ζ Ӽ Aj$#Ak[$ Aj  σ (!  (6  6 Aj$#Ak[$ Aj  ؆ (!  (6  6 Aj$#Ak[$ Aj  ̈́ (!  (6  6 Aj$#Ak[$ Aj  ̈́ (!  ([6  6  6 Aj$#Ak[$  ّ! Aj ǹ (! (!  6  6 Aj$#Ak[$ Aj  ( ( (Aj̓ (!  (6  6 Aj$#Ak[$ Aj AqAl jAjϋ (!  (6  6 Aj$#Ak[$ Aj   ̞ (! Aj$ G#Ak[$ Aj  ֜  (	K6  6 Aj$#Ak[$ Aj  ֜ Aj ( (կ (!  6  6 Aj$#Ak[$ 6  6  6  6   j6 Aj Ԓ   (  ([k6   j6 Aj$#Ak[$  6  6  6   j6 6 Aj Ԓ (! (! (! Aj ֕  (   (  [k6   j6 Aj$#Ak[$  ([([I  O^ ([ tj([ t j([F Aj ([( ͇ Aj ( ͇ ( ( ( (ӥ! Ajۙ Ajۙ  I  Kk! Aj$ ^  ([([I  O^ ([ tj([ t j([G  K  Ik ([([ M^  O^ ([ Alj[( ( Al j[( (ӥ[AqE ( ( ( (ӥ[AqE ( ( ( (ӥ! ^  ([I  O^ ([ Atj)[ At j)[R  V  Tk ([ M^  O^ ([ Alj[( ( Al j[( (ӥ^ (-F  ([([I  O^ ([ Atj[)[ At j[)[Q ([ ([K  Kk!  V  Tk^^   ([([I  O^ ([ Alj)[ Al j)[V  Tk^  ([([I  O^ ([ Atj[([ At j[([G  K  Ik ([ ([F )[ )[V  Tk  J  Hk^  ([([I  O^ ([ Alj[([ Al j[([F ( ( ( (ӥ  K  Ik^  ([([I  O^ ([ tj([ t j([K  Kk^  ([([I  O^ ([ tj([ t j([K  Kk^  ([([I  O^ ([ AtjAj At jAjҰ^  ([([I  O^ ([ AljAj Al jAjҰ^! F  O^ Al jAj Ajӧ! ! F  Kq Al j[(! (!   ؅ Av[kAqAM  Aq Aqjk[K Al j[(! (!!!!  6  6#Ak[$  Aq[K Al j[(! (!!!  6  6  6  6  6  6    AjA̿ Aj$#Ak[$ ([ ([tM Aj t	k[AAھ (! (! ( (Ԟ  6  6  6 (!!  F>   Al j[( (Щ[M^ At j[ 6 6 j!^^    Щ[M^ ( Atj[([E  6 6 Aj  ϕ  Ajˬ Aj$ E#Ak[$  6  6  6  6 Aj  Ajӓ 6 B7 ([ (tj!A! (! !  F>  ([M> Aj! At j[([E> )!  (F AjԮ (! Al j[ 6  6  7  j[6^  چ  (6  )7 Aj$#	j[$ AjA -[ j(ԑ Al j! (! (!  G ([   I! (!!  G At[ j[)!  j[ ( (j6 B  )[|[  T7 j! Aj!  ([6  )7  6  6 Aj  Ajӓ (! (!  6 Aj   AjAɗ! 6 B7 ([AF! ([ tj! !  F> j! Aj! (!  AK 	;  6  6 Aj Aj˫ ! ! > tj[-! -!A!A! AK> -!  :  :  6 6 Aj Aj˫ ! !  (6  )7 ( ԝ ( ԝ ( (Ԡ 	k$#	j[$ĕ[AAů[ʝ Ӽ   Ʊ! Ajئ (G Aj   Ʋ (! (! Ajئ (G  Aj  ̈́  ([6  (6  6 	6 (! 	6  6 Ӽ (! 	6  6 Aj Ajύ ([	G 	Gq  )7  6   ϕ Ӽ 	k$#Ak[$ě! Aj  AЂ  AjǶ ([E> ([E>   ů[ٵ Ӽ    ʝ Ӽ Aj$ Al j!ě!  G  ( (ů[ٵ Ӽ Aj!    ʝ Ӽ Al j! ((  ӄ!  G  ( ( ( (ɞ Aj!   χ Ӽ  j!	! !  G - sl! j! ([ (! (! (!  p[At j[(G>  ([M^ Al j[( (  ؕE> j! ^ (! (!  F> j! !  O>  t j[([G      6 !  6 !^ ( ԝ#Ak[$ (! Aj ([(ј ([ (tj!  G (! Aj[!   E> Aj  آ ([ (tj!  G (! Aj! ( M> ( tj[ (j6 ! (!  Aj6 Aj  Ajӓ Aj! ([ (tj! (! ! (! (!  F>  ([M> Aj! t j(E> B|[BV>  ˮ^  چ BZ Aj ([( ( ʻ  )7 Aj A  Ajփ Aj Ajˬ Ajۙ ( (ԝ Aj$#Ak[$ 6 B7 6 B7 At j! Aj! !  G Aj! ([ (Alj! [ G Aj! ( ( ( (ӢE> ( ( ( (ӢE> Aj ( (ϕ  ( (ϕ! 6 B7  (6  )7	! !  G /[ 	q[  I!  	q[  K! Aj!! :  ;  ; Aj Ajҭ /q Aj   Aj /Ю  (j! Ajȗ Aj ˭ Aj Ajک ! (!  Aj6  Aj6 Aj  Ajӓ 6 B7 ([ (tj! Aj! (! !  G ([ (O^ Aj! ( tj(E> ( M^ Aj ( Alj؍ ([ (Alj! (! (!  [G Aj! ( (  ӢE>!!  )7 6 6 Aj Aj֗ (! (!  6  6  6  6 Aj Aj֗ ۙ  (6  )7 Aj Ajک  F> Ajۙ  چ  (6  )7 ( (ԝ AjȘ Aj$#Ak[$ Aj  Aj[б ([       (   Ȼ D [ ( ( Ȼ! (! (! (! (! 6 B7 ( AqAk Aj ʀ ([ (Alj! (! Aj! !  F> -[AF>  A At[( (ի  : A: Aj! Aj Aj˩  څ (E> Aj Aژ A; Aj Aj˩ -! Aj  ( ( ФA !A  j! ([ (Alj! (! !  F> /! ( ([ (O> Aj   ( Alj[( (ի Aj Aژ Aj!  )7  (6  ; Aj Aj˩  ڄ Aj ϳ (!  ([ (Alj[6  6  6 Aj!  F> Aj! ([	F> (! (!  )[7  6	!  AӢE		  AӢ!  § B§ϕ  ; Aj Aj˩ Ajۙ ! !  6 Ajػ   !   ! ([ ([Atj! (! ! !  G -! -! ( ( (A ((! B7 B7     c   D [ cq[[9  D   [D [9D! Ak AMAqA Ak AMAq[AG AF>D!^ AG AGr>D!  Aj  Atr؄ A:  9  :  : :  D 9  D 9  Aj˱  D  D  ( (DȻ D   ! Aj!!  G At jAjۙ j!  AAҤ D    c! AjȢ Aj$ #Ak[$ 6 B7 At j! (! (! (! (!A! 	q!! Al[ j! !  [F> j! Aj!  /G> ( (  ؕ> ( (  ؕ> ʰE>  (q[6 Aj! !  [F> Aj! Aj AjڠE> Aj ٓE>   ˏ  (6  )7 B7 B7 B7 B7 B7 B7  6 : B7 6 B7 Aj  ˏ  (F AjAA˺ (!  j AjAü]  j[6 Al j! [ G Aj! (q> (E> -E> (E> )!  )[7  7  BR  Zq[­7 )  (! )  (! )  (q[! )  !!   T  Tr!  7  7  7     T7   BR BRqq­7  ([6  )7  Aj6  Aj6 Aj  Ajӓ  Aj6 Aj AjAЪ (! Aj ([ ([ ʖ (! (! Aj   sʖ! (F (! G  I>  O^  O^ Al j[Aj Al j[AjٓE> Aj ׊ Aj ׊ )[ )[P  §E ) )Q>!^ :  ;  6  6  6  6  6  6  6 Aj$#Ak[$ 	6 (! (! (! ([AO Aj AAӢ! Ak!   [   [AЎ! B7 B7AA ! ([ ([Atj! Aj! Aj! (! (!!A!!  j!! !  G -Ak j! j! !  K^   թ!  F>  k!! 6 6  j!  j[!!  G -! Aqk AF>! Ak AG Aj ˼A!^ AF AjA˼ AF>A! Ak AF> AF>! Ak! Aj (˭! Aj ˼! j! j! ! Aj ([˭  AqF:  6  :  ([6  ([6  6  ([6 (	F! 6 B7  G Aj Aj ֜ Aj ( (ϵ Aj ( (В Aj ( (ϕ j! Aj Ajˬ Ajۙ  (6  )7 :! 6 B7 !  G (!  ([6  6  6  6  6  6  6  Aj6  6 6  6  Aj6 Aj Aj֔ (! (! Aj Aj֔ ( Aϕ : Aj ӊ E  Iq Aj ( (ɕ Aj ( (ͅ A6  Aj6  Ajؐ Ajۙ : Aj ӊ : Ajۙ ([ (F AjԬ j! Aj! ( Atj[ 6  6  j6  (6  )7  )7  )7 Ajض  (6  )7  )7  )7 -E> :  6  6  6  6 k!  Aj6  Aj6!  G Aj Aj Џ j! (qE> Aj Aj Џ (! (! (!!!  G 	k Aj А j! (qE> Aj Aj А (! (! (!! - AjAϕ q Aj Aj ֜  (6 A6 6 A6  Aj6 Aj Ajؐ ! q Aj Aj ֜ Aj ( (ϵ Aj ( (ͅ A6  Aj6 Aj Ajؐ Ajۙ Ajۙ ! ([ F  Aj   6  6 AA F[6  6 A6 6 A6  Aj6  Aj6  Aj6 Aj Ajؐ Aj ( AjӋ ( K ( Alj[(! (!!! Aj Aj ׏   AjӋ  K^   թ j!  j!  k!^ ( ԝ ( Դ (	F  K^ Aj  ɖ A6  Aj6 Aj Ajؐ Aj   Aj،  Ajڨ Ajۙ Ajض Aj$#Ak[$ A; B7 B7 B7 B7 B7 B7 B7 B7 B7 Aj! Aj! Aj! Aj! Aj! -k ([ ([(O> (	F> (! Aj ([ ( ( ( ( ( Atj[/[Ւ Ajۙ  (6  )7 Aj (  ̴ ۙ  (6  )7 ؿ[E Aj  ( (٫ ۙ  (6  )7 ([ (Alj! (!  F> Aj   ؠ Aj!^ Aj  AǬ ۙ  (6  )7 )! )!!!! )[BQ Aj   ̳ ([	F> (! (! ! ۙ :  6  6  6 Aj ([  ؠ ( )! )! ) )ں! Aj ( ( Bˆ (! (!  ں! Aj ( ( Bˆ Aj   ( (͂ Aj  ( (ۈ Ajۙ Ajۙ Ajۙ  )7 Aj A Ajօ  Ajˬ Ajۙ Aj װ § )§qq -! )! )!  ں!  ں!  ں!  ں! Aj ( (  }  }  VBˆ  )7 Aj A Ajօ Ajۙ  )7 Aj AA  T[AA   Ajօ  Ajˬ Ajۙ ([ (Alj!!  [F> j! Aj! (F ( F! ! > ! )P> Aj   ؠ^ (! (!  -[: ([ Alj! ([(! ([!B Al j) |[  T!  j[G> (! (! (! (! : E! 6 B7 Al j!A  AKAl j!B!  G  ([M^ )! (! Aj   Al j[( (իB  |[  V!  j! Aj! Aj Ajˬ^ Aj Aژ Ajۙ  (6  )7 Aj    ˇ Aj  ( (۔  Ajˬ Ajع  6 Al j!! [ F> Aj!  (G>B!! (! )!!  I Al j[(! (! Aj  ЍA! ([ (FAA ( (  Ӣ! Aj    ի Ajۙ  (6  )7 Aj  ח ۙ  (6  )7 Aj    ˇ  6  Aj6  Aj6 Aj  AjAЫA! -AF ([AO^ -!  : Aj  ژ ۙ  (6  )7 ([ ([(O> ([( ( Ӟ! Aj ([ ( Alj[ˌ! (!  	F>! (G>  (G! ([ ([εE -k Aj  ( (Ս  )7 Aj A Ajօ Ajۙ Aj Aژ Aj Aژ Aj Aژ Aj Aژ Aj Aژ  Ajˬ (! (! Aj   ( (́ Aj Ajۖ (! /! /q (! qE Aj  Ճ  )7 Aj A Ajօ  Ajˬ Ajۙ  F Aj  Ճ Aj   ʏ  )7 Aj A Ajօ qE> Aj  Ճ  )7 Aj A Ajօ  Ajˬ Ajۙ Aj ( ( ( (́ Aj Ajۖ Aj  ( (ؑ Ajۙ  (6  )7 Aj  (Ճ ۙ  (6  )7 	F ( (AӢ r Aj ۆ ۙ  (6  )7 ۙ  (6  )7 (  (ˮ E> Aj Aژ ۙ  (6  )7 ([ ([(O> (! (! Aj  آ Aj  (Ճ )! Aj  -ו A6 6  7  )7 Aj AjA֗ ۙ  (6  )7 Ajۙ Ajۙ ([ (! Aϖ Aj A  ի  ( (ϖ Ajۙ 6 B7 )[ )[R Aj   ʾ  (6  )7  (6  )7  )7  )7 Aj A Ajօ Aj Ajˬ Ajۙ Ajۙ )BQ Aj  )Ӈ  )7 Aj A Ajօ Aj Ajˬ Ajۙ )BQ Aj  )Ӈ  )7 Aj A Ajօ Aj Ajˬ Ajۙ Aj  ( (ؔ Ajع Aj Ajۖ! 6 B7 Aj ( (AЂ Aj AjǶ ([E>  ([AӢ! E> Aj   ؑ Aj Ajˬ q Aj Aژ  Ajˬ ([AK Aj k[Ը  6 6 Al[ ( (Aj ü] 5! Ajع Aj ( ( ʻ  )7 Aj A  Ajփ Aj Ajˬ Ajۙ (!  Aj  ( ۔  )7 Aj A Ajօ  Ajˬ Ajۙ Ajع - Aj Aژ  Ajˬ - Aj Aژ  Ajˬ Aj ( ( ( (́ Aj Ajۖ Aj ( ( ( (́ Ajۙ  (6  )7 Aj ( ( - ː Aj  )B (Ӈ ۙ  (6  )7 :  -: Aj ( (ϔ ( (ԝ  (6  )7 ([ ([(O> (! ( Alj[ ([( (֝[E> /[q /[qq Aj  ( (ʏ  r Aj  Ajӏ 	6 Aj  (Ճ Aj  ( ( ( ( /[Ւ Ajۙ  (6  )7 (	F  )7 Aj A Ajօ  )7  )7 Aj A Ajօ Ajۙ ۙ  (6  )7 Aj  ˎ ۙ  (6  )7 Aj (  ̴ ۙ  (6  )7 Aj ʭ )BQ )§ Aj  - ) )ɐ  )7 Aj A Ajօ Ajۙ (	F>  Ajˬ 	6 - Aj Aژ  Ajˬ ([K! 6 B7 ([ tj!  G (! Aj[! ( M> ( Atj!  ʯ! ʯ! Aj  ˎ Aj  ˎ Aj  - ׳ ([ ([ ( (Ӣ! Ajۙ  Aj  - ׳ ([ ([ ( (Ӣ! Ajۙ  Q    Ӣ> E>  }[B! Aj  -   }׳ Aj  (Ճ    Ӣ  )7  )7 Aj AA  T Ajօ  )7  6  6  )7 Aj AA  T AjAօ Ajۙ Ajۙ  R>   ( (ӢE>A!A! Aj   Ɏ Ajۙ Ajۙ Aj A Ɏ Aj Ajˬ ! ! Aj  ( (ؔ Ajع  Ajˬ Aj ( ( ( (́ Aj Ajۖ Aj Aj (ش ([ (tj!  G (! Aj! ( M> Aj ( Atj[Aj (ش Ajۙ ([ ([(O> (! (! 6 B7  Al j[ AjϪ ([ (Alj!  G )! Aj  Ajؒ )! Aj  Ajؒ  7  7  )7 Aj A AjAօ  Ajˬ Aj! Ajۙ Ajۙ Aj  -ۅ  Ajˬ Aj  ( (՝ Aj  )[§ B§ɍ Aj  Ajؒ Ajۙ  (6  )7 Aj֊ Aj  (Ճ  )7 Aj A Ajօ ۙ  (6  )7 Ajۙ  )7  )7  )7  )7 Aj  Ajʽ ۙ  (6  )7 Aj ( (ϔ ( (ԝ  (6  )7 Ajد (! (!  ([6  6 ([([ M> ( Alj! (! (! A ([-[[:  ( K Aj! Aj! ( Atj[(! )! (! )! Aj! Aj! )[! ([!  A  j[(I Aj   ( Alj[( (ի 	6 Aj AjȰ Aj  ̷  Ajˬ   (F  )Q> Aj  ̷ Aj  Ӈ  )7  )7  )7 Aj A AjAօ  Ajˬ Ajۙ Ajۙ ([ (tj!B! /!  G ([ (O^ Aj! ( tj/ G> ( M^ ( tj1 |!^ P> Aj ( ( ʻ  )7 Aj A  Ajփ  Ajˬ Ajۙ (! /[q / 	qF Aj  Ճ  )7 Aj A Ajօ  Ajˬ Ajۙ -F Aj  ( ( /[ը   Փ  Ajˬ )[ )[T Aj   ʾ Aj  Ӈ Aj  Ӈ ( ( ( (Ӣ! Ajۙ Ajۙ  Aj ( ( ( (͂ Aj   ɸ Ajۙ Ajۙ  )7  )7 Aj A Ajօ  Ajˬ Ajۙ ( )! Aj  ([آ Aj ( (Ј Aj ( ( ( (́ Aj ( ( - ː )! )! Aj  )  (Ӈ  7  7  )7 Aj A AjAօ  Ajˬ Ajۙ Ajۙ    I6  6  Aj6  Aj6 Aj  AjAЫ Aj  /[ۡ (	F 6 B7  (6  )7 Aj  Ajؒ Ajۙ  (6  )7 Aj֊ -AF ( (! Aj Aژ ۙ  (6  )7A! AM -!  : Aj  Ӈ ۙ  (6  )7 : Aj (  ̴ ۙ  (6  )7 Ajۙ  AjAü] Aj$#Ak[$ Aqk (! ([(	F Aj Aژ B7 B7 B7  (6  )7 ( (Վ! ([ ([A̙! Aj   ؑ  )7 Aj AA  Ajօ Ajۙ ([ (Atj! [ G Aj! -G>   ؿ[!   ! ! )BQ Aj  ) )̳!! ([	F> (! (! !!! /q /q Aj  ( (ʏ Aj  /ۡ  6  6  6  )7  )7  6  6 Aj  AjB AjAנ Ajۙ Ajۙ  )7 Aj A Ajօ Aj A ք (!! 6 B7 ([ (Atj!!! [ G! - (! Aj!  r! ؿ[E> ( r! -F Aj  /ۡ Aj Ajˬ! 6 B7 ([ q Aj  ( ۔  )7 Aj A Ajօ Aj  ( ۔  )7 Aj A Ajօ Aj Ajˬ Ajۙ q Aj Aژ Aj Ajˬ q Aj AA -ژ Aj Ajˬ q Aj Aژ Aj Ajˬ Aj  ( (ؓ Ajع Ajع  (6  )7  )7  (6 Ajۙ (! (! ([([ (!!B Al j) |[  V!  j[G> P> Aj  Ӈ  )7 Aj A Ajօ Ajۙ 6 B7 Aj A -ք 6 B7  (6  )7  )7  (6 (! Aj (- ([( (ʒ (! ( ([ (I ( Alj[-! Aj ( ( 5[ʻ Aj ( ( )ʻ Aj  ( (ۇ Ajۙ )! )!  )7  )7  )7  )7 Aj  Ajʽ  7  7  )7   AkAq  AjAփ Aj B At­§ژ Aj Aژ Ajۙ Ajۙ Ajۙ ̥ ( ԝ (! ((E ([([ (Alj!  G -! Aj! >A!A! Aj  ژ B7 B7 B7  (6  )7 Aj ȫ (	F Aj Aژ ([([ ([՞  )7 Aj A Ajօ Aj   ՝ Aj  ˌ (! (! (	F[E  εE )! Aj  ( (Ս  7  )7  )7 Aj A AjAօ Ajۙ Aj   ( (́  )7  )7 Aj A Ajօ Ajۙ > Ajۙ Ajۙ Ajۙ Aj Aژ 6 B7  (6  )7  )7  (6 ((E> Aj ([Aژ Aj Aژ 6 B7  (6  )7  )7  (6 (! Aj ȫ (	F Aj΍ (! Aj΍ Aj Aü] Aj Ajۏ ([	G (! (! (! (!!!!  6  6  6 Aj  ( (Ս Aj  ( (ؑ Aj  (qՄ ( (՞  )7  )7 Aj A Ajօ ( (ε  )7  )7  )7 Aj A AjAօ  )7  )7  )7 Aj A AjAօ  6  6  6  6 Aj Aj֗  )7 Aj A Ajօ 6 B7  (6  )7  )7  (6 Ajۙ Ajۙ Ajۙ Ajۙ Ajۙ (! ([(E ( Aj Aژ 6 B7 Aj Aژ 6 B7  (6  )7  )7  (6 ([-! -!AAԂ! Aj A tAq rք  (6  )7 6  6 6 -E ([ (Alj!  [F> Aj! -G> (E> ) )Z> Aj Aژ Aj Ajˬ ([ ([Alj! !  F> -! Aj! > Aj Aژ Aj Ajˬ (! (! Al j! -! (!! !  [F> Aj! -G> (E> E>  ˓  ˓X>  (! Aj  )[Ӈ Aj  /[ۡ (! /[q / 	qF )! Aj  ʐ  7  )7 Aj A Ajօ Ajۙ  (6  )7 Ajۙ (!! ([!  Al j[- (Gqj!  j[G> k F  )7  )7 Aj A AjօA! -E  6 6 6AA AjՊAqAF! )[P  )7  )7 Aj A Ajօ )! )! Aj   ̳  7  7  )7 Aj   AjAօ Ajۙ F Aj  ̷  )7  )7 Aj A Ajօ Ajۙ 5! Aj ( ( ­[ʻ Aj ( ( ʻ  Aj6  Aj6  Aj6! Aj! AG Aj Atj ()7 j! Aj! Aj A  AjAփ Ajۙ Ajۙ Aj    ը   Փ Ajۙ Ajۙ 6 B7 Aj  ( (ؓ 6 B7  (6  )7  )7  (6 Ajع Aj ϳ ([ (!AAԂ! Aj Aژ  (6  )7! 6  6 6 ([ Alj!  [F> Aj! ( (AӢE>  )7 Aj A Ajօ Aj Ajˬ (! (! Aj Aژ Aj   ؓ 6 B7  (6  )7  )7  (6 Ajع ̥ Ajغ (! ([([E Aj Aژ B7 B7 B7  (6  )7AAԂ! 6 B7 Aj ʀ (! (! 6 B7  Al jAk[ Aj   -՛ Ajۙ  (6  )7 ( ԥ Aj  ֏  (6  )7! AG  Ajj! Aj! ([E>  6  (6 Aj A Ajօ Aj Ajˬ Aj֊ Aj  ( (ؓ Ajع  (6  )7 6  6 6 AK Aj  Ak̷  )7 Aj A Ajօ Aj Ajˬ Ajۙ (! ([G (! Aj  ӑA AI! ([ (tj! ! E  FrE Aj ( ( - (ːB ) |[  V  (! Aj! k! ( ԝ )[P Aj  ̷  )7 Aj A ­ Ajփ Ajۙ Aj   ̳ AO  )7 Aj A Ajօ Aj  ̷  )7  )7 Aj A ­ Ajփ Ajۙ Ajۙ Aj  ((آ  ( (Ј Aj ( ( ( (́ )! Aj  )Ӈ  7  )7 Aj A Ajօ Ajۙ Ajۙ Aj Aژ Aj  ( (ؓ  (6  )7 Ajع (! (! (!! 6 B7 ([ (tj! !  F> ([ (O^ Aj! ( Alj[לAq Aj  ˉ Aj Ajˬ E> Aj ʬ Aj ʬ (E> (E> ) )X> Aj Aژ (  Aj  ˌ ([	F>  )[7  6 Aj  ( (՝ Aj  (qՃ Aj §[ B§[Aͭ (! Aj  Aͭ ([  6  6 Aj A Ajօ ([  (6  6 Aj A Ajօ Aj  ϕ  )7  )7  )7 Aj A AjAօ Ajۙ Ajۙ Ajۙ Ajۙ Aj AژAAԂ! Aj Aژ  (6  )7  )7  (6! 6  6 6 ([ Aj  ( ؔ  )7 Aj A Ajօ Aj Ajˬ Ajۙ (! (! Aj Aژ Aj   ؓ  (6  )7 Ajع ( Aj Aژ 6 B7  (6  )7  )7  (6 ̥ Ajۙ Ajع (! (! (! 6 B7 ([ (tj!  G ([ (O^ Aj! Aj ( Alj[Ҵ /> Aj  ˉ Aj Ajˬ 6 B7 B7 B7 B7 ( Aj Aژ Ajۙ  (6  )7 ([ (I Aj Aژ Ajۙ  (6  )7 E> Aj  ( ؔ  )7 Aj A Ajօ Ajۙ  (6  )7 Ajۙ  AjAü] Ajع ̥ Aj$ ([q! q +! [/!#Ak[$ Aj ׅ! -[G -!  !! !A k MAqk A6 6 ;! Aj! A6 6 ;! Aj!! ;   6 ; 6 6! 6 6 Aj!	A .[H l[	M )[P^ BZ^ )! )!	 k ÁHÁ! AvAj! Aj	  y[§k[kڑ Aj )  ײB	 / jk[­[[B}[ ) )B|[[PE Aq­! Aj  §[ٰ (!  -[ /kjÁ[N Aj Aj    B ­  ס 	q!  k[Á   I!! E^  n!  F^   lk!  Ajj Aj:  j[F>  F> An! ! Aj Aj      ­ | ­  ס kAq­!B!  BR>  O^  Ajj B~[ §Aj: B~!  !  j[G> Aj Aj       ס ([E> /! (! P^ P^ B T^  V^  ە! Aj ҽ AjAü 6 6 Á! H Aj kÁѾ Aj Ѿ Aj Aj H Au[ s kڔ Aj AjAü] ! AO Ajѻ Ak! Aj t(tѻ Aj Ajѿ Aj۝ j! AjAѼ!  Á[J[E  kÁ    kK[E! Aj AjAü] AjѾ! Aj AjAü] AjѾ! Aj AjAü]! AjAѾ!  G ([AO^ j! Aj tj! Aj!  F> (! Aj! E>! Aj ۝ Aj ҀA! Aj ۝ Aj Ҁ Ar! Aj ۝ Aj Ҁ j! Aj Aj۝ j! Aj AjҀ  F^  Ajj Aj: AjAѼ !^!  I^  Ajj!  Ajj!  F> A: j!^ Aj AjAѼӜAq[G E qE>  k[M^  Ajj-qE>  I^ Aj Aj ӟ -E> j!  M r>  Ajj -: j!  I^ Aj! Á J Aj     Aj؞ (! (!! ;   6 ; 6 6! 6 6 Aj!^  6  6  6  6  Ajϡ! Aj$ ! +!!#Ak[$ Aj ׅ! ,[G -!  !! !A k MAqk A6 6 ;! Aj! A6 6 ;! Aj!! 6 6 ; Aj! )[PE )[P^ )[P^   |[V^  V^ BZ^ .[ y[§k! Aj  }  ף )! Aj   ף )! Aj	 kڑ Aj )[  ײ Aj  ײ Aj  ײ 	k ) )B|B|[ / jk[­[§[ٰB [B}[ !   )B )}|B|[! ) )B|! -[ /kj! Aq­! (! E^  n! AF^  Ajj Aj: j!     lk[­ |[V>  F> An! ! Aj Aj      } ­ BעB! AF^  Ajj B~[ §Aj: j! B~!  [ B~[Z> Aj Aj      } ~  ע ([ /! (!  ە! Aj ҽ Aj ҽ Aj ҽ AjAü 6 6 Á! H Aj kÁѾ Aj Ѿ Aj Ѿ Aj Ѿ N Aj ڔ Aj k	q[ڔ Aj ڔ Aj ڔ Aj AjAü]  Aj Aj AjѿӜÀJ j! AjAѼ AjAѼ AjAѼ Aj AjAü] AjѾ! Aj AjAü] AjѾ! Aj AjAü]! AjAѾ!! Aj ۝ Aj ҀA! Aj ۝ Aj Ҁ Ar! Aj ۝ Aj Ҁ j! Aj Aj۝ j! Aj AjҀ AF^  Ajj Aj: Aj AjӜ! Aj AjAü] j! Aj Aj AjѿӜÀ!  ÀJ>  H> AjAѼ AjAѼ AjAѼ !  N> AjѾ Aj۝E> Aj Aj ӟ -E> AK^  Ajj -: j! j! AO^ Aj!     Aj؞ (! (!^  6  6  6  6  Ajϡ! Aj$ #Ak[$ ׀! Aj ( (ɥ (! ([F ٥^ qEA٥^  6  Aj6  Aj6 6 B7A! (ċ!! qE> Aj Aj A׾ ( +! )!  (F Ajԩ (! At j[ 9  7  j[6 Df> Aj ө! (q (! Ń[Š! Ӽ ӳ[ Ӽ s! Ӽ ! Ӽ Aj Aɹ Aj ( (Ϸ / -Atr (! Ajۙ (! (!  k[At j[/ -Atr D +¡˜!  AAҤ Aj Aɹ ( (Ӣ! Ajۙ! AjAü  E B7  Aj[6 AjAü] B7 Aj! Aj!  F>  Aj6 Aj ͷ ([E> Aj   (ɹ Aj ( (Ϸ )BQ +[Dd  ( D ¡˜[; :  Av: Ajۙ (! (! (! Av  qͥ! Aj (Aɶ (	G ([ ([AӢ[ Aj΅! Dc> -q>!  AӢE> Aj΅ DcE> -q>! ! Dc! Aj΅ Aj Aj (A׾! )BQ / -Atr D +¡˜Atr! -F -qE> -qE> - qE> / -Atr!! / -Atr[! / -Atr[! [[[[[! / -Atr[! [[! !  -: /; /; -: )7 )7 /; /; -: -: /;!!!! -: /; /; -: )7 )7 /; /; -: -: /;!!!! ([Av  q!! q Av ڌDf! (! (!  /;  -:  /;  -:  )7  )7  /;  -:  /; (! (!  Av:  ;  /;  -:   	q r q[Av  q[  ڌDf! Av! q[  D˜!  Av[:  :   D˜[Av:  Av:   D˜[Av:  ;  ;  ;  ;  ;  /;  -: Av  q! Av  q!   ! Aj! Aj!! AG Al j[ t j([Av / -Atr q[;  Av: j! / -Atr!   q[ ( qq  D˜ / -Atr! / -Atr! / -Atr! / -Atr! / -Atr! / -Atr! / -Atr! / -Atr! / -Atr! / -Atr! ! Aj (A (Ͳ (E AjAϖ! E -  Dcsr!  (6  )7 Aj Aɹ ( (ʆ! Aj Aɹ ( (ʆ! Ajۙ Ajۙ  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  q:  :  : DD  ۛD¢D¢ׄ[ Dc[ Ddü6 Ӽ ֻ Aj$#Ak[$ Aj  ϕ Aj  ϼ Aj   	 ϼ A6 6 B7  : Aj AjAژ Aj!A! (! (!!  Aj  ˅ (! (! (  ([! Aj     Gդ (! (! Aj ( (ׇB! )BQB! ([E> q  ~! F> v!  ~!^ Aj  ϕ  (F Ԯ (!  !  ! Al j[ 7  )7  (6  j[6  AjAü] Ajۙ Aj$#Ak[$ 6 B7  j! !  F> j! -[AF  F> Aj -ќ -E  jFr> -!  -ќ -E> Aj! - Atr! ! Aj ˼ ( (Դ (! Aj ([ ([կ ( 	G  Դ )! ! ! ­!  6  §[6  6 	F>      (6  )7     AǢ Ajۙ^     AǢ 	6 Aj$#Ak[$ Aj љ (	G Aj   ( (̡ (! (! Ajۙ q> Aj    Ǩ    ( (ǩ! Ajۙ!  6  6 Aj$#Ak[$ Aj Ǔ Aj ( (̻ Ajۙ ((  (6  )7 (!  )7  A Ajօ Ajۙ Aj$#Ak[$ Aj ғ Aj ((Ajׁ[Ajٍ ֡ ( (ټ  Aj˽  )7 Aj$#Ak[$  ғ Aj ((Ajׁ[Ajو (͜! ֡ ( (ټ Aj$ #Ak[$  ғ Aj ((Ajׁ[Ajو Ajչ! ֡ ( (ټ Aj$ #Ak[$  ғ Aj ((Ajׁ[Ajو ( (͛! ֡ ( (ټ Aj$ #Ak[$ ( χ Aj (׸ Aj ׁ[Ajو Aj ( Aj (Ǡ ֡ ( (Ԟ AjҊ! (^ (!  6 ֻ  -־ ֿ Δ Aj$#Ak[$ ׀! Aj ڙ Aj Ajَ! Ajۙ ֻ E Δ Aj$ خ Δ (֩[ (! Aj[׀[(Ņ! ֻ  G Δ ּ (! 6 EAٷ^ ֩[ AjΙ ּ ֧ (! 6 EAٷ^ ֩[ AjĞD ͓ ּ ֧ (! 6  ǟ ֧Aٷ^ (! 6  ([ѷ ӼAٷ^#Ak[$ (! 	6 	G  )[7  6  ([6 (!  § (Ϻ Ӽ Ajֱ Aj AjҔ ([(! (! 6 (!  (j6  ٝ ֦ Aj$Aٷ^#Ak[$ (! 	6 	G (!  )[7  6 § B§ų Ajئ ( (Ӿ Ajۙ  AjҔ ([(! (! 6 (!  (j6  ٝ ֦ Aj$Aٷ^#Ak[$ (! 6 EAٷ^ (! )[§! Ӳ  AůӁ Ӽ   Ӂ Aj B§AjҔ ([(! (! 6 (!  (j6  ٝ ֦ Aj$#Ak[$ (! 	6 	FAٷ^  6  )7  ([6 ֩[ Aj׀[( ( (Ϻ ֻ ּ ֲ Aj$#Ak[$ Aj ׀[Aj ([AѮ ([ ʳ  ʵ  ڍ ֻ Aj$#Ak[$ Aj  AѮ ([ ʳ ʴ Ajڊ Aj$#Ak[$A! Aj A  ̡ (F ([AO^ -! Aj$ #Ak[$A! AjA  ̡ (F ([AO^ -! Aj$ #Ak[$A! AjA  ̡ (F ([AO^ -! Aj$ #Ak[$ Aj ҩB! (F  (At j[)7 )!  7 Aj$#Ak[$ Aj ҩ (F  (At j)7B!  7 Aj$#Ak[$ Aj ҩ (F  (At j+9B!  7 Aj$#Ak[$  Ĭ (  +9B!  7 Aj$#Ak[$  ı (  )7B!  7 Aj$#Ak[$   Ӡ )BQ  )7B!  7 Aj$#Ak[$   Ӡ (!  )[=  B}BT q; Aj$#Ak[$ Aj  ( ( ( (ů[ǜ )! Ӽ  7 Aj$#Ak[$ Aj   ڽ )! 6  7 Aj$#Ak[$     ː (! )! Aj$ B #Ak[$   ԇʬ (! )! Aj$ B #Ak[$ Aj AAھ )!  6  7 Aj$#Ak[$ Aj ī ([   (̈́ (!  ([6  6	!  6 Aj$#Ak[$ Aj  Aʔ  ([   (  Aͮ ([ ([  A̙! Aj$ #Ak[$ Aj ҩ ([F ( j-!  :  q: Aj$#Ak[$ Aj AqAڎ (!  (:  q: Aj$#Ak[$ Aj ҩ (G A:  (Al j[(6  )7 Aj$#Ak[$ Aj ҩ (G A;  (Al j[(6  )7 Aj$#Ak[$ Aj ҩ (G 6  (At j[)7  )7 Aj$#Ak[$  )7 Aj ͕ Aj$#Ak[$  )7 Aj ͖ Aj$#Ak[$  )7 Aj Ǘ Ajۨ Aj$#Ak[$  )7 Aj ӂ Ajד Aj$#Ak[$  )7 Ajу Ajۘ Aj$#Ak[$  )7 Aj  ٘ Aj$#Ak[$  )7 Aj  ұ! Aj$ #Ak[$  )7 Aj  Д! Aj$ #Ak[$  )7 Aj  Ҳ! Aj$ #Ak[$  )7 Aj  Ҙ! Aj$ #Ak[$  )7 Aj  Г! Aj$ #Ak[$  )7 Aj  Ж! Aj$ #Ak[$  )7 Aj  Ԉ! Aj$ #Ak[$  )7 Aj    ۓ! Aj$ #Ak[$ Aj   ʟ AjԀ ([ (Atj!! ! [ F> j! Aj! ( ӬE> Aj!  6  6 Aj$#Ak[$ Aj (Aʟ AjԀ  ٧ Ι Aj$#Ak[$ Aj Aɲ ( (Ӿ Aj$ AӸ#Ak[$ Aj ͻ ( (ӿ! Aj Aɣ Aj ( (ٙ ([ (ٜ  ѳ! Ƭ! Ajئ (F (٥^ ƭ! Ajئ (q[ (  ӿ! Ӽ · f!! Ӽ Aj$ #Ak[$ Aj ͻ ( (ӿ[Ʈ! ئ Aj (q[ (  ӿ[ѐ +! (! Ӽ Ӽ Aj$ D #Ak[$ (! (! B7  Aj (Aɢ Aj ( (ٙ ([ (ٜ (ڛ   ͆[AAɞ  Aj ɬ ( (Ӿ Ӽ Aj$#Ak[$ Aj Aɢ  ( (ٙ ([ (ٜ Aj$ G#Ak[$ Aj (Aɤ  ( (ٙ (F ([Ӱ! Ӽ E> ͑ ͐ Aj$#Ak[$ ň Ѱ Aj ө (F ([Aʞ Ӽ Aj$#Ak[$ Aj ҩ! (F ( j-! Aj$ #Ak[$ Aj! Aj!! (G> Aj ҩ (G> (t j([E> Aj$ #Ak[$ ս  7 Aj! G  t j(ϗ j! Aj$  ([AO^ t j! ­!  G Ak[5 B[ !  쀾   ~}!^ ([AI t j! ­! !  G  ­  5~|[쀾 Aj! B§!  AF^  6 j!  6 ^ j! t j! t j!  G [j! (! Aj[! E> ­!! !!  G  j[AO^ ­ t j[5  5~||!  쀾 B§! Aj! j!^ !   j[AO^ t j 6 !   j[  I! !  AI Aq! Av! ([AI!  E^  k[j[AO^ t j t j(6^!  G t j6 j!  (j!  k[AK^ ! t j([A k[v[ AK^ t j 6 j! j!  K k[AK^ k[t j  t t j([ vr6^ t j[ ( t6 !  6 ^#Ak[$ ([ ([  K[AI! 6  6  6   t[j6  6   j[6  Ajҧ ([   (([ (j[j[6  I  Kr!  AF^ 6 j!  6 Aj$ ^#Ak[$ ([ ([  I[AI 6  6  6   t[j6  6   j6!  Ajҧ ([  ([ ((sj[ qj[6  I  Ir! qE^  6 Aj$^#Ak[$ ([(j!  6  6  6  6  Aj6  Aj6 AjƓ! (Ӽ Aj$ #Ak[$  Aq6 A6  Aj6 Aj Ajؐ  ( (˄Ӽ Ajۙ Aj$#Ak[$  6  6 6  Aj6 Aj  Ajؐ    AjϤ Aj$#Ak[$  6  6  6  6  A օ Aj$#Ak[$  (j[6 AAԂ[ 6  6 ū!ĕ[ƴ Ƶ ƶ     Ʒ Ajئ (ـ ċ!  6  6 	6  6 :  6 6 Ӽ Aj$^#Ak[$ ([([(j!  6  ((! ((ċ! ((ċ!AAԂ[ 6  6  6  6AAԂ[ 6 6  6 B7  6 6 	6 	6 	6 B7 B7 6  6 AjAĔ[҇ Ӽ Aj$^#Ak[$AAԂ[	6 B7  AҐ[ AҐ[ƉӼ Aj Aj[Aü]  Aü]  ­ ­B7 Ajط ֢ Aj$AAԂ[B7 Aj Aü] AAԂ[B7 Aj Aü] AAԂ[B7 Aj Aü] AAԂ[B7 Aj Aü] AAԂ[B7 Aj Aü] AAԂ[B7  )7  (6 AAԂ[ 6  6 6 B7  (6  )7 #Ak[$ ċ! B7 Ajҍ[(j!  6 AAԂ[ 6  6  (6  )7 Ū[ċ! Aj AjҔ (! ([( (ٝ  6 6  (j6 ֦ Aj$ ^  (j[6 AAԂ[ 6  6 Ū^ (([(j!  6  (֣  6^ Ak[(j!  6   6 6^ ف Ak[(j!  6 E^ ([Oق^  6  6  Aj6  j6 (ق^ 6  6  Aj6 (^ 6  6  Aj6 (^  )7  )7 6  ([([I  O^ ([ Alj[)! Al j[(! )!  )7 )!  7 (!  6  7  7  6^#Ak[$  ([([I  O^  ((([([ ([ ([ Aljڐ Aj   Al jڐ /[ /[F )[ )[V  Tk  K  Ik! Aj$ ^#Ak[$  (([ ׋ Aj  ׋ (! )BR k!! E> )[ )[V  Tk! Aj$ #Ak[$  ([ ׍ Aj  ׍ (! )BR k!! E> )[ )[V  Tk! Aj$ #Ak[$  ([( Ҝ /! )!  ( Ҝ (! BR k!! E> /[ I  Kk! Aj$ #Ak[$ ( M^  ( Alj[Ҵ /! /! Aj ʮ q (q  )7  )7  ;B!  7 Aj$#Ak[$ Aj ( ( ʙ ([ Aj ( ђ )[P  Aڻ  )7  7 B7 Aj$#Ak[$ Aj ([ ([ ʙ (    ʙ Aj ( (׈ )[§E  Aڼ  )7  7 B7 Aj$#Ak[$  ( ( ʙ ([ Aj ( լ /E  Aڻ  /;  (6 ; Aj$#Ak[$  ( ( ʙ Aj ( (  /E    ڼ  /;  (6 Aj$#Ak[$ Aj ( ( ʙ (E    ڼ Aj$#Ak[$  ہAq[AG  :  6  Aj6  AjAҿ Ί Aj$#Ak[$ 6   AjϘ (!  6 6  6  6  :  6  (6 Aj$#Ak[$   6  l! Aj!! Aj!  6 (  (֬ Aj$#Ak[$ AjA  ̡ (F ([AO^ At j[(! (!!  6  6 Aj$ ([    Щ[M^ ( Atj[(! (!!  6  6 ([ (I  j6 t[ (j!  (j!!  6  6 ([  k6 ([ (F>  Aj6 (!!  6  6 ([ (G!  j6  6  6 ([ (I!  j6  6  6 -E ([ ([M  I!  j6! :  6  6 -E ([ ([L  H!  j6! :  6  6 -E /[ /[M  I!  j;! :  ;  ; /! /G s! qE> / /G> / /F! q /! /G s! q j jڠ! q /[ /[G  K  Ik -[ -[F -[ -[K  Ik  K  Ik  ([([I  O^ ([ Alj[([	q[ Al j[([	q[F AvAq[ AvAq[F Av[ Av[K  Ik  K  Ik  K  Ik[E /!! /qE qk qE> /[ /[G> -[ -[G> -[ -[K  Ik! ^  K  Ik  ([([I  O^ ([ Alj([ ([([O^  Al j([M^ ([ tj([	q[ t j([	q[F AvAq[ AvAq[F Av[ Av[K  Ik  K  Ik  K  Ik[  I  Kk ^#Ak[$  6  ˛[	q[ 	q[G  O Av AvO AvAq[ AvAq[O  FE!   ˛6 Aj Ajӧ! Aj$ #Ak[$ /q /qE> ([	q ([	qG> Av[Aq AvAqG  sKr Aqr> ( (AӢE> Aj ʮ (!  ;  ; Aj$ /q   / /[ /q[ q	q[ / /[ 	q[  K q	q!     K[  K[   K!  F  Oq>  ;     K;!  ;#Ak[$ Aj! /! /! /! -! AG Aj ΂ Aj Alj[ (6  )7 j! Aj! )! -! Aj ( (ϕ  ;  ;  ;  : Aj AjAü]  :  7 Aj$#Ak[$ (([ (([  K[ ([([I     I[M^ ([ Alj/! Al j/! Aj Ҷ  ;  ; ;  -: Aj AjAü]  )7  -:  )7  (6  ȩ Aj$^#Ak[$ Aj و ([/q! Aj ([Aj /! Aj Aj /! E /qE> ([(! (! ([( (AӢ Aj     ˙ ҵ Aj      ˙ҵ Aj Ҷ  -:  (6  /; Aj AjAü]  )7  -:  )7  (6  Ajȩ Aj$#Ak[$ (! Aj و Aj ([Ҷ Aj (Φ Aj (ȭ ([ ([AӢ A ( (̡ (G> ([AO^  -:  AӢ Ajۙ  (6  )7 Ajۙ )! (! Aj AjAü]  AӢ Aj ( (ׇ (E>  )7  AӢ  (ӭ:  AӢ Aj ( (ׇ )BR> )[BZ> Aj  ( § ҵ  AӢ Aj ( (ׇ )BR> )[BZ> Aj  (  §ҵ  ہAq[AF> (! (! (ӭ! (! (!! 6 B7 Al j[([ (Alj! Al j! [ G ( M^ Aj! t! j! ( j(E> Aj ( (ϕ Aj Ajˬ 6 B7 Aj  Ѝ ([ ([ [ ( ([ Alj!  G [Aj! ([ ([  ؕE> Aj  ϕ Aj Ajˬ  Aj  ϕ Aj Ajˬ Al j! (! (! [ G Aj!   ( (ӗ> Aj  G Ajώ Ajع Aj Alj[AjΊ  (6  )7 Ajۙ )! (! Aj AjAü] Ajۙ Ajۙ Ajۙ Ajָ 	F>  6  7 Aj AjAü]  Ajȩ Aj$#Ak[$  Aü] (! (! (֩[ ( G ּ (	F Aj ([ȵ ( (ĭ[A ( (ů[ʝ Ӽ ( Τ Ӽ ֮ ּ Ӽ )! (! Aj AjAü]  )7  ([6 (!ĕ[A ¸Ȅ   ͝  6  7 Aj AjҌ Aj Aj[ׁ[(ʍ Aj AjAü]  (6  )7 ֡  Ajʷ : м  Ajζ Aj Aj  ̶ )! Aj Ȯ 6 6  7  )7 Aj AjA֗ Ajۙ Ajۙ AjȞ A ( (  ͞ Ajۙ ׁ! 6 B7 B7 B7 B7 ([Aj!  Aj   ̶ Ajۙ  (6  )7 Aj! Al j!A! E  FrE Aj Ȯ  Ajˬ k! Aj! AO Aj ( ( Ak­[ʻ  )7 Aj A  Ajփ Aj[ۙ  (6  )7 Ajۙ (^ Aj Aj[Aü]  AjAü] Ajȟ ֡ ֿ  Ajʸ Aj ׁ[Ajٍ  AjͿ ֡   Ѕ Ajز ּ^Aĭ! ( Τ Ӽ Ӽ (	F (֮ ۄ Ajز (֧ (Ӽ Aj$#Ak[$ ׁ[([(j!  6  Aj  Aj ׁ[(ʍ  AjAü]  (6  )7 ֡ ֡  ʷ  Ajʸ մ Aj$^#Ak[$ ׁ[([(j!  6    Aj ׁ[(ʍ  Aü] Ajؽ ֡ ֡ Aj$^#Ak[$ Aü PE AF^ t j 쀾 j! B!^  6  Aü] Aj$#Ak[$ Aü  ([K     ѽ! AO^     ѽ!  Aü]  6 Aj$#Ak[$  ׁ[Ajʣ ֡    Aj Aü]  Ajʷ Aj$#Ak[$  Aü]   (  ֫ Aj$    (  ֫#Ak[$ (֩[ (ű[  6 Aj  Aj ( Ӽ ּ Aj$#Ak[$ (!  ([6  6   q Τ Ӽ AjȈ Aj$#Ak[$ ԁ[A  ƛ! Ajئ (! (! Ӽ   q[   ӿ[ɧ ( (ӿӼ Aj$ #Ak[$ Aj ([( (ێ ([ (Alj! [ G Aj! ( (  ӢE> Ajع Aj$  G#Ak[$ Aj ([( (Ь ([ (Alj! [ G Aj! ( (  ӢE> AjȘ Aj$  G#Ak[$ Aj  Ӎ   ( (ۇ Ajۙ Aj$#Ak[$ Aj  ٯ  ( (Aן Ajۙ Aj$#Ak[$ ([ Aj (  ̵  ( (̻ Ajۙ Aϕ Aj$#Ak[$ (! Aj  ( ( (( ( ( ،  Ajڨ Aj$#Ak[$  - q: (! Aj  ( (    ،  Ajڨ Aj$#Ak[$ ([ (Alj! [ G Aj! )[B!  T> BV   [~ R> PE>^^  ( ( ʻB!B } B[B~R BTrE B! ! Aj ( (  ˆ  Aj ( (؋ Aj$#Ak[$ ([ ([Alj! !  [F>B! j[ I Al j)!  إ! P> Aj!  )[ T>^  ( ( ʻ BQ Aj ( ( B[  B~|BV­|Bˆ BQ Aj ( ( BBV­ B|Bˆ  Bإ[BB BVZ  إ! Aj ( ( ʻ §[	qAn[	l	q k	qF Aj ( ( ­ʻ Aj ( ( Bˆ  Aj ( (؋ Aj$#Ak[$ (BB ()[BV!B!B! PE   إ[Pq Ajϕ Aj ( (B ˆ  Aj ( (؋ Ajۙ  ( (  ˆ Aj$#Ak[$ Aj ([ ([ / (Ͱ (! (!    / (Ͱ (! (!  E  6  6  A Ajօ    Ӣ   ϕ  6  6  6  6  A Ajօ   6  6  A Ajօ  Aژ Aj$#Ak[$ 	6  6  6  Aj6  AjAҿ  (6  )7 A Ajʹ Aj$#Ak[$  6  6  Aj6 (!  Aj6 Aj  Ajӓ ([ (tj!  F> ([ (I  ( tj(6 Aj!^  (6  )7 Aj$#	k[$ (! (!  6  6  Aj6 O 	I   AjA Aj֘ Aj vԷ   ([ ([tj ([ k Aj֘  ԝ  (6  )7 	j$#Ak[$ Aj Է Aj ( AAվ (! (!  G t j 6 j! j!  6  Aj  Ӓ Aj$#Ak[$ ([ (Alj!  G ( (  Ӣ> j! Aj! Aj  ϕ  Ajˬ (k! Aj$  ( (-Alj[([ (Alj! [ G Aj! ( (  ӢE>  G ([([ (Alj! [ G Aj! -> ( 	k(  ӢE>  G Al j! [ G Aj! ( (  ӢE>  G At j! [ G Aj!  (G> (  ʪ>  G t j! [ G Aj!  (G>  G Aq! Al j!  [G Aj!  (G> ( At j!  G (! Aj! E> ([ ([  K[AO^  t[j!  j!  G Ak[([ Ak[([F>  K  Ik (	G AqAtj! ([ (Alj!  G [Aj! ( ( ( (ӢE> Aq! q[t j!!! E>  t j(F r! j[AG> Ak! 	k! qE> t j!  G (! Aj!  G>  j! ! !  F[> k! k[-AF>  A: k!!A!!^  j[ -j:  O  k!^A! E>  jA ü  :  :  j! !  G -! j! AkAqAK>   ׇ B7  F  [G j! Al[ j[( (  j[( (ؕE> !  M!   F   ʪE!   O   ʪE!   O   k j ʪE!       Iʪ[  k [J Hk  ҰÀJ  ҰÀL  ҰAqAv  Ş[6  G6  Ň[6  G6  š[6  G6  łG ŉG ņG įG řG ĜG ƅG ƄG ēG  ĉG  ČG AĥG   ŒG#Ak[$ AjA  ̡ (! Aj$ G (! 6 ( ص (! 6 F (Ű[AO ż ( (ٝ AO ż  6 -F ԏ F ٥^ G  ٥^ -G - (٥^ Ɩ[ A٥^  ډ[ ^ AqAl j[( K ( tj(^ ([( K ( Atj(G^ ([( K ( AljלAqAG^ ([( K (- ( AljלAqF^  (I ( Alj([ ([(O^ ( Alj^  ([I  O^ ([ Alj)[BB [ Al j)[BB [U  Sk^#Ak[$  ([([I  O^ Aj ([ Alj[Aü]  Al j[Aü]  AjAü] Aj$^ ( M^ ( Alj[)P (- / /rEsq ([( M^! ( Alj[-F )BR!  ([( M^ ( Atj(J ((G ([( M^ (/ ( tj/F! ([(G> (  (- ԃF! #Ak[$ Aj Ի (! ([ ([(O A:  ( AljAü]  (k6 Aj$#Ak[$ Aj Ajҕ ([([ (Alj! (! [ G Aj! ( F! j! - sqE>  : (A  ɞ  (j6 Aj$#Ak[$ (! (!  G Al j[(F ( ( ( ( -Ā Ajئ (ـ (Ӽ (	G Ajۙ j! (E> (ĳ (Ӽ ( AAҤ Aj$#Ak[$ Aj Թ Aj ( AAվ  M! ( ([Atj!!  G 6 B7 Aj! j!  j!  6 B7 k!  )7  6 Aj$#Ak[$ Aj ֖ (k  )7!  6 Aj$#Ak[$	! (([( (AӢ B7!  6  AjȨ Aj$#Ak[$  AjϹ! 	6  6 Aj$ Aj	q[Ak[6   kjAj[6  r6  jA66 Ak[ Ak([	q[j! qE qE>  ([j!  k[(G  Շ (AqAG> 6  (	q6  r6  6 ([q  	q6  r6  j 6 (G( F 6 (j[6  r6  j 6  	q[Շ   j[r6  j 6( G> 6 6 (j[6  r6 (F66( O>([E>(AO אב((M>6 AI  Ո  Չ(k[6 >ב  j! ([qE qE>  ([j!  k[(G  Շ (AqAG> 6  (	q6  r6  6 ([q  	q6  r6  j 6( F 6 (j[6  r6( G>66( F 6 (j[6  r6  j 6  	q[Շ   j[r6  j 6( G> 6  ړ AI(A AjAq AI[Av[v[Aq  sqj[At[j([Aj! j ( Ն  Ar6  j[ (r6 ( O>  t[ kr  tqh[At[j([Aj! j ( Ն  Ar6  j[  k[r6  j 6  م ([E> htj([(	q k! ! ([E ([E>  (	q k[K!   !   ! ! Յ AI   j[Ar6  j[ (r6  Ar6  j[ r6  j 6  م Aj[> 	O> Aj	q!([E> k! ρ[tj([ A vk AGt! (	q[ O  k[ I ! [E>  ([ AvAq j([ F  ! t! >! ! E E>! !! t[ kr q[ htj(! [  (	q[ k[K!      K[!     ! ([> (! E>([ O  k Mq> Յ AI   j[Ar6  j[ (r6  Ar6  j[ r6  j 6  ړ Aj[> ([M(!  k[AI66  Ar6  j[ (r6 6  j[6  r6  j 6  Ar6 Aj ([I  k[6 ([j[6  r6  Ar6 Aj! 	j[Av@[F>! At[E> 	q[Ak  k F[(j[6 ([  K6([! E> ([ ([j G (! (  Ir  Mr>   j6( (jԕ([   I6  j!! E> ([ G (! (>  6   (j6  Ar6 Aj	qAk[  j[k!( F 6 (j[6  r6( F 6 (j[6  r6  j 6 ([AqF  	q[Շ  j!  j[(!  	q6  r6  j 6  ړ Aj א[(! (!  Akԕ   j[Ak	qAk[ Aj K[A6)! )7 Aj[ 7 6 6 66 Aj! Aj[A6 Aj! !  I>  F>  (	q6   k[r6  6  ړ([EE  MqE 6!	6 6 66 AG At[j! j 6 j 6 j!  Akԕ! ([O>  k[6 ([j[6  r6  Ar6 Aj  Ak[([ ԛ AI! 	K>A Aj	q AI! 	q! Ak! Aq  M  k[AI>  ې  j[ ې  ԗ  j[(F (j[ M>  ې  j[  k[r6 6 6( F  (j[K>  k[AK  ې  j[ r6  j[ 6  (	q6  ې!! 6 6 ([q>   	q[j[K>  Շ  k[AI  ې  ې  j[ ې  ԗ  k	K  Or AIr> E>  Ԙ[E> 		 ([Aq 	qj[  K[   ü] Ԗ   Ԛ[E    K[   ü]  ڋ  AI Ԙ!	A  AM[k M>A Aj	q AI[ jAjԘ[E> Ak!  k[q Ak([	q  j kqAk[   kAMj[ k[k! Aq  ې  ې  ԗ (!  6   j6 ! ([Aq 	q[ AjK  ې  j[  k[ې  ԗ Aj  	q[ AA Aq[jO EE  AjKq^^ ([ (Ȑ ( AAҤ  AAҤ  AAҤ  AAҤ  AAҤ  AAҤ  AAҤ  AAҤ ([ (ص ( AAҤ  AAҤ  AAҤ AA˺ AA˺ AA˺ AA˺ AA˺ AA˺ AA˺ AA˺ AA˺ AA˺ AA˺  AAҤ  AAҤ  Ҥ  ѕ  AAѕ  AAѕ  AAѕ  AAѕ  A׃  A׃  AAҤ AA˺ AA˺ AA˺  ( AAվ  AAʩ  AAAʩ   AAɑ   AAɑ (!  ([G ([ 6  6AA ([ j([E! Aj Aj ! ! [Aj! ([> Aj! ([> 6  ([tj[( F  6 >(	 wq6  (F  6  6 E>  6 ([  6  6 ([E>  6  6  F(	 wq6  6  6 AO Յ ([ ([F(	 Avwq6  6  6([ Avt[q 	q[j! j(!  r6 	qj[!  6  6  6  6 B7  ρ[6 tj!([ t[qE  6  6  6  6  r6 A vk AGt! (!  [(	qG Av! t! Aq j[([> ([ 6  6 6  6  6  6  6  6  6 (! (! (!  G  j[6 -! !  ʦE>A  AF> -! j!  ʦE> AՁ>  Aژ -  Aژ  ז  AӢ  Aژ  AӢ  Aژ  AӢ  Aژ  AӢ  Aژ  ( (  ́    AӢA  AӢAAA  AӢژ  AӢ  AӢA  AӢ G   (    (#	j[$ 6  6  6 )7 )7 )7  6   j6 Aj Ajǹ ([G AjA ә (Eq! 	k$ #	j[$ (! Aj з  )7 Aj A Ajօ Ajۙ Aj ǒ Aj  Ajؓ Aj֊ ([ (! /q Aj  (Ճ  6  6  )7 Aj A Ajօ Ajۙ Aj  ϕ  )7 6 6  )7  AjA֗ Ajۙ Ajۙ  (6  )7 	k$#	j[$  ; Aj   ؑ  Վ[ Aj A kք Aj ( (  ́ Aj jȰ ([  )7  6  (6  )7  A AjAօ  )7  )7  A Ajօ Ajۙ Ajۙ Ajۙ 	k$#Ak[$  ; Aj  Ӈ q 	q 	qFq )! Aj  Ճ  7  )7    Ajօ )! Aj AjȰ  7  )7   Av Ajօ Ajۙ Ajۙ Aj$#Ak[$  b  bq       ȼ Aj +[ +[  ڏ (! (! Aj    ڏ   ¢ׄ¢ׄ! ׄü[ ü[  J[·  ¢£!  a     ˟[j! ([   H!    J!     ˟[j! ([   J!    H!  ;  Av:  6  6  6  6 6 Aj Aj˧ Aj$#Ak[$  +[ +[  ڏ  ;  Av: 6  )7   Dۛ¢¢ׄü[Au!   s k6 Aj Aj˧ Aj$#Ak[$ 6 B7 : 6   ¡[ ¢  ¡[ ¢ D£[ü6 Dۛ!  Ajҫ (F (! B7 B7    ¸ £[¢ 9    ¢ 9 Aj 	kD̯ Aj Aj˦  (6  )7 Aj$#Ak[$ 6 B7DA  AM¸£[ ¢!  D£D   ¢D£ ¢[ ¢[D !    £!D ¡ £!D!  G Aj      ͩ  ¢!  ¢  ¢¡! j!   ¢ !  (6  )7 Aj$#Ak[$ +! +! +! :  D£ü[6  Aj[  J[ D£ü[  H6 D£ü[Aj[  J[ D£ü[  H! Aj AjҬ (G> (! :  6  6 ·D¢[ ¡Df  ¡Dfq!DD q!  ¡[ ¢! Aj AjҬ (G>   (·D¢ [¡DfE  ¡DfEr>     ¡[ ¢ D fqE>   D Օ^ Aj$ ([ ([Alj!D! + ¡  + [ۛ! ! ! AGD! DD q  vk¸¢  ۛ ۜ! !  G +! +! +! Aj!   ¡[ ¢  ¡[ ¢  ¡ ¡ۜ!    d[!   !   ! j!  9  9  (F AjԮ (!  j6 Al j[ 9  9  9#Ak[$ Aj AjԺ  +[£!  £! ([(! (!! (!    K!  [F> j! At j[-AF>  O> -G Aj ˣ Aj  ͢!  +¡[ ¢  +¡[ ¢  +¡Dۛ! DeE>    eE q[!   !!^   M A: At j[-[AG  )7  )7 Aj ˣ +! +! +!   +¢9   ¢9   ¢9   ¢9  : A: A:  (k6 Aj$#Ak[$ Aj ʀ ([ ([Alj! Aq! !  [F> Aj!  -G> M>   Aq ) (ˈ 6 B7 ( ԥ Aj$#Ak[$ Aj  Aʔ ([ Aj  (˅ (E> ([ ([j! !  G -! j! AkAqAO>  ( (  ́    ՝ Aj$#Ak[$ Aj  ؆ ([ ([AӢ  Aژ  AӢ  Aژ   Aͮ ( (Aؖ  Aژ  ( (  ́ Aj$A  ٿ!  AӢE  AӢ! !  AӣE  Aӣ!   AӣE  AӣE> !  6  6   O  F  j,	JE!  j!  k!  6  6   M  F  j,	JE^  6  6   M  F  j,	JE^  6  6   k6   j6  M   M  G  j,	L>   M  G  j,	L>  j!  k!  6  6  k[  j,	J j!  j[G>   t j(G j!  j[G>   	q! B Al j[) |[  V  /I!  j[G>   Aq!!   j-F j!  j[G> A! AqAF  ۂAq! #Ak[$ Aqk A  ̡ (G> ([AO^ -!A! AjA  ̡ (G> ([AO^ -!A!!  AӢA! >A!  ۂAq[AF>A!   ( (   (!A!    Aqք  ( (  ́ Aj$#Ak[$ Ak  AAͯ (E> )!!  AAͯ (E> )!  AAAͯ (E> )!  AAͯ (E> )!  AAAͯ )BR> )!  AAAͯ )BR> )§! §! AO §[Aq kAq[AO> -! 	qAp kAq[AO> -!A! Aq[AK> t	qA! G>AA 	qAp!A! Aq[ Aq I! -AG> k! AO -AF AqAIq AqAI! E>! >  §	q §Atq Atrr6!!  ; Aj$  j[  lj[ I At j[(! (! K -[AkAq[AM   l j[M^ At j[([ (j! -AkAq[ -AkAqj!! G! !! !  F> j!A -[AkAqAI r[AkAqAI> ! ! Aq[AI> AI> AG> q  I  j[MrE A˼ !  I  Oq  ˼ j! Aj! Ak!  -! -! AqAI> -! ( A˼ k! j!  A Aq AjAqAtr խ  ˼ k! j!^#Ak[$ q   v (! (! -[E> j! À[N  j!    E> AF Aj[ /[j!    E> AF  6  6 B7 At j[(  (> j! !B! q Aj! 5!! q j! /!! ! Aq j! /! ! Aq j! /! ! Aq At j/! Aq At j/!  6  6   ­B ­BB7 At j[(  (> j!! Aj$  Ak[  O! Aj	q k!!  M>  j-[À[N  kAq j! !  O>  j[( (r	q> Aj!    K!  M>  j,N j! !B! -k j[ O>  j,	J>  j[M>  j,! AF 	q	G> AF 	J> AjAqAI 	N> 	q	G 	Nr>B!  j[M>  j,	L>  j[M>  j,! Ak AjAqAI> AjAqK> 	H> 	J>  j[M>  j,	J>B!  Aj[M>  j,	N> j!B!B!  6  6!B!  ­ 7!  6 )B! )B! )[§! )[§! )BR  sq! ! ! E> )B[ R q r !! !  P>A   [ V! !     T[  V!B! E ! PB } B[B~Rr> B~!^  }  }  V! k  V>  T!  B[} V P>  V>  Q!  X P> P>  T> P> E> PE>!A!!!  :  7  7  7A!  :#Ak[$ (! )! )! )BR §E r>A!! )!  §>  )R> PE Aj    (! (! Aj    Aj   ( (͂ B7 Ajۙ AjۙA!! ! Aj ױ )BR 	6 )!!! Aj     6  6 Aj$#Ak[$ (!#Ak[$  :  6  Aj6 Aj  AjAʢ  )7 Aj$ (!  (6  6 Aj$#Ak[$ Aj ǆ Aj ( (̈́  ([6  ([6  6  AӢ! Ajۙ Aj$ #Ak[$ Aj Ȭ (! Aj΅ 	G Aj Ҽ Aj Ajٍ Aj Aj AjЄ Ajۙ Ajى Aj$#Ak[$ Aj Ȭ (	G Aj! (! (! Aj (ǵ Aj ( (˅ (! (! (! Aj  ̺ Aj Aj؋ Aj    AЂ (! (! Aj AjǶ ([E> Aj  (  ͭ ([E>! (! Ajۙ Aj    ϕ Aj ([ ([ϕ Aj Aj AjЄ ( (  Ӣ! Ajۙ E Aj AjҖ AjΒ   (6  )7  Ի (! 	k ([( (ϕ  (k6  ( (Ӑ Aj ׁ[Ajٍ Aj Aj AjЄ Ajۙ ֡ 	kۙ > Ajۙ Ajۙ Ajۙ Aj$#Ak[$ Aj Ȭ (	G  (6  )7 Aj ׁ[Ajٍ ֡ Aj AjԻ ((! ([ (k6 F Aj ([ ([ϕ Aj Aj AjЄ ( (  Ӣ! Ajۙ > Aj AjԻ   ([( (Ӣ! ([ (k6 ! 6 Aj (ǵ! Aj ([ ([˅ (! Aj ( ([ (  ( (  ȷ  ([6  (6  G6  6    6    6 Aj AjA֗ (! (! (Ǉ! Ajئ (G ǈ! Ajئ (G    ă Ajئ (! (! Ӽ (! Ӽ (!  ٜ Ajۙ  Ajۙ Ajۙ Ajۙ Aj Aj AjЄ Ajۙ 	6 A Ajʹ Ajۙ Ajۙ Ajۙ Ajۙ Aj$#Ak[$ (Ń[Š! Ӽ ([ ([AӢ Aj  ϭ  Aj ЃAAԂ! Aj (AjAژ Aj Ց AjAϕ Aj ׺ AjAϕ Aj ׻  )7  )7  )7  )7  )7  )7  )7  )7  )7 A6  6 A6 Ajȣ  AӢEAAԂ! Aj (Aj[Aژ Aj[  Ǎ  )7  )7  )7 6  6 6 Aj Aʚ (! Aj΅ 	G Aj Aژ   Ǎ Aj Aj˧  (6  )7 Aj  ϭ (!AAԂ! 	F Aj (AjAօ  )7  )7  )7  (6  )7 Aj (AjAژ  )7  )7  )7  (6  )7 Ajۙ 6  6 6 Aj΅ Ӽ Aj$#Ak[$ A6 6 6 6  -At)7 Aj AjA֗ /F  /;  /; Aj 	kȰ )! Aj AjȰ 6 6  7  )7 Aj AjA֗ AjA ( (Ǧ Ajۙ Ajۙ Ajۙ AG Aj  -[Ѝ Aj At[( ( ( (ɛ j! )PE Aj ȯ AjA ( (Ǧ Ajۙ -E AjAAǦ ([ Aj ( ̺ AjA ( (Ǧ Ajۙ : 	6 	6 	6 	6 	6 Aj ϋ AjA ( (ɜ AjA -At[( (Aց!! -[AG At[(! (! AjA  ց AjA -At[( (Aց AjA -At[( (Aց Aj -At[( (Aց Aj Ajϋ AjA ( (ɜ Aj Ajϋ AjA ( (ɛ Aj Ajϋ AjA ( (ɛ AjA AtAq[( (Aց AjA  ց  (6  )7 AjȤ Aj$#Ak[$ (! (! (!ĕ!! (	G (! (! A  ȃ A -At[( (ȃ A -At[( (ȃ A -At[( (ȃ A -At[( (ȃ  -At[( (ȃ (F ([ (I A ( Alj[( (ȃ AAʝ Aj Ajϋ A ( (׵  Ajϋ A ( (׵ Aj$  ([(	G (! (!!  6  6 ӯ! ĩ!  6  6 Ƹ! ƹ!  ·9  ·9  ( ([kK   ˻  ( kK     ˻     ۑ     ے    ؕ     Ǧ      (   	q   נ   	q jBAנ   	qB  נ   	l 	qr	jՄ   qՄ İ[G F  ӡ ȍ Aȍ (   Ӊ A֗ ((  /;  (6 Aլ#Ak[$ AjAլ / Aj  (Ճ (	F>  (6  )7 6 B7 Aj$ ([  A ) ˈ 6 B7#Ak[$  Ӣ! ([ (G  j6 ! 6 B7    /ژ Ajۙ  (6  )7   ϕ Aj$#Ak[$ 6 B7  j! ([ (Alj!  G [j! Aj! -! !  F> -! j!  G> -! !  ӝE>  ˭ !  Aj6   AjӒ Aj$#Ak[$ (! (! [ G j! t j(  ҳE>    ˑ (E>B ) |[  V! j!  7  6 Aj$#Ak[$ Aj[ -[jk! (! (! (! (! AI!!  K  Kr> Aj -  j  k̞ (G>   (jj[6  I>  k!  K> E>  j   ӢE>^  6  6  6!  6 Aj$#Ak[$ Aj! (! (! Aj Ҫ (G> ([ (O> ( Alj[( ( ( (ӢE>^!!  6  6 Aj$#Ak[$ Aj! (! (! Aj Ǻ ([F> (! ς>!  6  (   kjj (k6!  6 Aj$#Ak[$ (! (! Aj Ajǹ! ([G (! (!  ([6   k  kj j6 ςs!  6 Aj$#Ak[$  At j! !  G (! Aj!   j[M>^ Aj Ե Aj ( (ϖ  ([k!  ([j! Aj[ G ([ K^   ( ü]  k!  j! !  k! (!!!  6  6  6 Aj$ K  v[   ֘ t j[  k[   ֘    K K> t j!  M t[   ü]  j!  F  Fr>    ([( ( ( ((Aq[AF[(6 t j! AGt j! Aj!^ t[   ü]  j! ([( Ak[( Ak[( ((Aq[AF! Ak[   (6 t j!  AGt j[F>  G> !  k[E>   ü] G> ([( ([ ([ ((AqAG>! q>  6  [6! ! !^#Ak[$ Aj	q[ G Aj    k[̟! (qE> (! Ak! Aql!  K>   j[(s[k r  (s[k rq	q	G> Aj!    j  k̟! (q  (j!!  6  6 Aj$#Ak[$  ; AqAt!!! AG   DD    j[( ( -   Ajj-Atr -Atrrɀ Aj! j! Aj$#Ak[$ AF>  (G j! Aj! ! Al j[ k[ ([O^ ( tj(! (!!  M^ Aj ( (  ( tj(ե (!  ([ 6   6 Aj$  k[ ([O^ ( tj(! (!  O^  ( tj([K^ ( I^   k6   (j6 ([ (I ( tj([At j  I!  (! (! ( E> E> t jAk[E>  ([M> At j[ʯ!    ځ R#Ak[$ ف Ak!  ֠ (GAٷ^ )! )! )! (! 6  6  7  7  7 G Ak[(k!  6 > Aڋ ֽ Aj$  (k[6 E Ajֽ G  (k[6 > Aڋ  (k[6 E Ajى G  (k[6 > Aڋ  (k[6 E Ajط G  (k[6 > Aڋ  (k[6 E AjȞ G  (k[6 > Aڋ  (k[6 E Ajۄ G  (k[6 > Aڋ  (k[6 E ( (֪ G  (k[6 > Aڋ  (k[6 E ( (ٝ G  (k[6 > Aڋ G  (k[6 > Aڋ G  (j[6 >^  G ([E>  j[6 ! >^   ([   ([E>  ڋ ([  ڋ   ڋ   ڋ ۙ Ajز Aڋ ۙ Ajۙ AjȒ ۙ (Ӽ ۙ (֧ ۙ (֧ (Ӽ (Ӽ (֡ (Ӽ (֧ (Ӽ ( (ٜ (Ӽ Ajۙ Ajۙ Aj! AG Al jΊ j! Ajۙ ( (AҤ Aj! AG Al jڇ j! ( (AAҤ ( (Ҥ ( (Ԟ ( (AAҤ Ajۙ ( (ԝ ( (ԝ ( (ԝ  (k[6 E! ( (ԝ ( (ԥ Aj! AG Al j[( (ԥ j! Aj!! AG Al j[( (ԝ j! ( (ԥ AjȖ ( (AAҤ AjȘ (	G AjȢ Ajț ( (ԝ ( (ԝ ( (ԝ ( (ԝ Ajع Ajع Ajȕ (! (!!  G Al j[Ajۙ ( (ԝ j! ( (AAҤ G  (k[6 > Aڋ  (k[6 E (Ӽ (Ӽ Aj΅ (Ӽ (Ӽ (Ӽ (Ӽ (Ӽ (! (!  G At j[(Ӽ (Ӽ j! ( (AAҤ AjԜ (Ӽ (Ӽ (Ӽ (Ӽ Aj!! AG t j(Ӽ j! (! (!!  G t j(Ӽ j! ( (AAҤ (Ӽ (! (!!  G Al j[(Ӽ (Ӽ ΐ j! ( (AAҤ (Ӽ (Ӽ (Ӽ (Ӽ (Ӽ (Ӽ (Ӽ (Ӽ AjԜ (! (!!  G At j[(Ӽ (Ӽ ( (Ԧ ( (ȏ ( (Բ (Ӽ (Ӽ Ajس (Ӽ (Ӽ (Ӽ (! (!!  G At j(Ӽ j! ( (AAҤ (Ӽ ( (Ӽ (Ӽ (Ӽ ( (Ȋ ( (AAҤ j! (Ӽ ( (AAҤ (Ӽ (Ӽ AjȔ (Ӽ (Ӽ (Ӽ (ٞ (Ӽ (Ӽ (Ӽ (ٞ (Ӽ (Ӽ Ajΐ ( (ٜ (Ӽ (Ӽ AjΏ G  (k[6 > Aڋ  (k[6 E Aj[Γ (Ӽ (Ӽ (Ӽ (Ӽ Ajی Ύ AjΎ AjΎ AjΎ AjΏ AjΏ ( (Ȑ ( (ԝ AjΏ AjΎ (֡ (ֻ (Ӽ (֧ AjΑ (Ȇ ( (ȉ ( (Ԟ Ajȟ Ajؽ G  (k[6 > Aڋ ([ā (ּ (Ӽ Ӽ (Ȇ Ԑ  : ׀[(Aα[ ڛ Ӽ (Aα[ sڛ Ӽ ֻ#Ak[$ ׀[(ؗ ([O^  j6 ([ ( ( ˄Ӽ ([ (Alj!  G ( ( (Ȁ Aj! ([ ( ( ˄Ӽ  (k6 Aj AjԻ ([([ (Alj! (!  G ( ( (Ȁ Aj!  (k6 ֻ Aj$ ([I  j6 ([(j!  6 E^  (k6 ^ ([I  j6 ([(j!  6 E^  (k6 ^ -k A: (I (E>  (j[6 E^ :^^ ([I  j6  6   j6^ D ¦ [½[B§Aq[AM BBB Ak­ AI[  BP¿!  ½[B[B BB B§Aq[[B!! Ak! P[A A B[P BQkA!A! P!B!B B BQ[!BB ! P! 	 j!  :  ;  7 B7  7  B<#Ak[$B! B7 B7 B7 B7 B7 Aj Ajю )BR> )! BV   ײB )B )BR[P>  [  ~ R­|[BZ>  ~B[P>  ! §q>  ~ R­ |[BZ> Aj BײB ) )BR!^  7 B  BX7 Aj$#Ak[$  -[Ak -! AF[ j!  k[AO E> Aj Bײ Aj -Aڎ (G> )BR> k! j! )[ 5|[ Z>^ E> Aj -Aڎ (F j! k! 5 B~|!^  7B!  7 Aj$#Ak[$ Aj  Aʘ ( ([[k[M (! Aj (  Ӡ )BR> At)! )! Aj      Ӡ )BR>  )Bײ )BR> )[  ~|[ T>  7B!  7 Aj$#Ak[$ -E )[ )[X  T  B|7 :  ) ײ B ) )BR7B!B!  7 Aj$ )BQ  ) )ں7B!  7 ( M^ ( Alj[)BQ  )7B!  7 ([( K ( Alj-^ ([( K  ([( ( (- ( tj(ː^  K t j([AK^ -^  k[ (I ( tj([ (M>^! ( - ( թj!  ([ M ( j K> (!! ! ([ j! Aj!	  	M6 ([ ֧ (֧ ֈAq  A Aqք  A Aqք  A Aqք  A Aqք AqG   Ӎ  ( ( ʻ B! (! (-   Ӎ  ( ( ʻ B!  AӢ  ( ( ʻ   ӌ#Ak[$ (! (!A! -k  AӢE>!  AӢE>!  AӢE>!  ʬ A (! Aj$ #Ak[$ Aj Ի ((! ([ (k6  Gk! (!  AӢE  AӢ E>  AӢ >  AӢ>  AӢ Aj!  AӢ Ak[  M!!  AӢ>! !  AӢ>  Gk! j!     Kӽ! Aj$ #Ak[$ q v! ! ,[ j! N  j!  j! 	G  AqAx[Atq AtrAvj vqj vqj!  Er! /[ j!  jj! t[ AO  q! Aj ʹ Aj  ل^  (6  )7 Aj$#	j[$ AK[E Fq -! Aj Ե Aj ս (! ! (!A  AOAq!  j   j-[  F: j!  j[G>  )7  6 Aj  O  Ե Aj   ң Aj Aj֓ (F ( k!  j! (! Aj  ϖ Aj  ϖ Aj  j  kϖ  (6  )7 	k$#Ak[$ ( K ( Alj[(! (!!! BZ BB|! (AO §[ ([(I  (j-Ak! Aq! Aq I   ˅ (  ([! (  ! j!     ̿ Aj$#Ak[$  X 6   }Z 6  } V  B} BZq  O>^  V   }[} X  I^ Aj  ӟ - jÁ[ ÁL  MrE  j -: j!  O>^ 6  ;  6  6 Aj$  jk[E^  }!  |!   }[V!  T  Zr>  |[ Z  }  }TqE  -k: !!  T >  |[ Z  }  }Tq> 6 B X  B} Zq  ;  6  6 6  kÁ[N   ­[[ R^  ;  7^ )[B!   } BY Ϡ ) Ϡ 5 Ϡ 3 Ϡ 1 Ϡ ([Au[ s k­ sAv Ϡě[ ٵ  ٵ   ُ Aj Aj̮!  -AF[ -[AFq! E AGq  ُ!  (	F[ ([	Fq! E 	Gq ( ( ( (ӡ!  (	F[ ([	Fq! E 	Gq ( ( ( (Ӣ!   ( ([	GAAվ (! (! 	G Al j[ Aü]  6  )7  )7 j!	!  6 (G B7 ([ (I  ( Alj[)7  )7  )7 B7 )§ )[§ (sqq! B  7 AA  j)7  B[ B[~[  B[~[  B[~|[B|[7   T­  ~  T­B B||7 Aq  B  BZ§̷   Ӈ P   ̷    ̳      Ч   AʝA! BQ ŭ!    ʝ Ӽ#Ak[$ Aj  В Aj ( (ׇ )! )!  ů! BQ ºŭ! Ӽ ! Aj$ #Ak[$ Aj Aɶ (	G Aj ( (ׇ ( )[BTq! §! Ajۙ  ȶ   kAO 6 Aj$#	j[$ B7  )7  (6 Aj Ajɮ (G> Aj ( ( ([ʙ Aj ( (׈ )BR> )BX> AjAϕ   AjϤ 	k$#	j[$ Aj ֍ Aj֗ /[F  (6  (6  )7 Aj Aj؋ Aj Ajȳ Aj Aj ( (؋ Ajۙ Aj з Aj ( (͉ AjA ( (ǥ Ajۙ Ajۙ Aj ([ ([Ӊ Aj ( (͉ AjA ( (ǥ Ajۙ Ajۙ   (6 Aj AjȰ AjA ( (ǥ Ajۙ Aj  ֌ Aj ( (̽ AjA ( (ǥ Ajۙ Ajۙ Aj ǒ Aj ( (̽ AjA ( (ǥ Ajۙ Ajۙ ([ Aj  (AAן Aj ( (AAן Aj ( (AAן Ajۙ Ajۙ AjA ( (ǥ Ajۙ /E>  (6 Aj Ajȳ AjA ( (ǥ Ajۙ  AjA؋ 	k$#Ak[$ 6 B7 Aɝ AAɝ Aj з A ( (ɝ Ajۙ 6 B7 Aj ([ ([Ӊ AjA ( (ɝ Ajۙ Aj Aj؊ Aj Aj͊ A ( (ǧ Ajۙ Ajۙ Aj  ֌ A ( (ɝ Ajۙ Aj ֍ /F Aj (ȴ A ( (ǧ Ajۙ ([ A  (ɝ /E> Aj (ȴ A ( (ǧ Ajۙ Aj ǒ A ( (ɝ Ajۙ Aj ؊ Aj Aj͊  Aj؋ Ajۙ Aj$#Ak[$ Aҡ -F Aj Aҟ Aj ([ ([ɷ Aj  ɷ Aj  ɷ Aj  Aɷ  /;  (6  )7  ([6 Aj ( ա ( E AjAϕ  AjϤ ( Aj˶> AjAϕ  AjϤ Aj$#Ak[$ Aj ( ( ʙ Aj   ( ([̡ (G   M^ At j[([ ([Ӣ AjAϕ  6  6 6  Aj6 Aj 	kؐ Aj  ɾ A6 A6  Aj6  Aj6 Aj 	kؐ   AjϤ Ajۙ Ajۙ (! Aj$ #	j[$ Aj    ((Ͳ Aj ([ ([Ϸ )BR ((A  ɟ Aj (Aɹ  ( (Ϸ Ajۙ  )7  )7  )7 Ajۙ 	k$#Ak[$ +Dd    D ٪! Aj  Ajб  (6  )7 Ajۙ Ajۙ ([ D [    (  +Ȼ ! ۙ Aj$   ¡Da ږA! AqkA!A!   D AtArͪ   DAͪ   D AtArͪ#	j[$    D Aͪ  9  9  9  : 	;  )7  )7  ڣ     D Aͪ 	k$#Ak[$ A:  )7  )7  )7  )7 Ajr AjAü]  )7  )7 Aj Aj˱ Aj$#Ak[$  ; :  )7  )7  )7  )7 AjAr AjAü] A:  Aj˱ Aj$#Ak[$   ϕ :  ˩ Aj$#Ak[$   ˅  (  ([6    6 Aj$#Ak[$ Aj  լ! /F ([q  6!  ; Aj$#Ak[$ Aj  լ! /F ([qE  6!  ; Aj$#Ak[$  ;  ; ;  Aj AjҮs;  (6 Aj$#Ak[$  (6  )7  ؋ Aj$   ϖ  (6  )7   ϕ Aj  ϕ  6  :  )7  (6  ( (ϕ Aj ( (ϕ Aj ( (ϕ  ( (ϕ   ϕ q   vϕ   מ ( (ε   ϕ    ՝  A  ə  A  ə  A  ə    Ӣs  rE!      Ӣ!   χ  (ӱ  ϗ   ϖ ([  (jk[E> -AF> A˼ A˼  j!  G j! -[Ak A˼ ! AG> ϖ !  ˼ ! A˼#Ak[$  :  ([6  (6 (-!  Aj6 G  Aj k[ԊE>!  [G! j! Aj ԊE>! !  6  6 Aj$  -AM^ ; Á[L  6  6 ; ; 6 6  k[6A!  O>   k[O>  j!  6 	q[ I ; 6 6 ;  6   k[6   j6  I  k!A! ;  6   k6  6 6 ;!  6 ;A!  6  6^#Ak[$ Aj   ( (֒ )! (!! 6 B7 (! )! )!  (6  7   BR6 Aj! G At! j!  j[(G> ( ( ([Ӟ> Aj ˮ Aj ( (ϕ (! Aj  հ -[AG  -:  )7  )7  )7  (6  /; BQ A: Aj Aj ­հ  (6  )7  )7  (6  )7  )7  )7  -: )!  )7  )7  )7  )7  AjAü]  :  :  6  6  7  (6  /; 	6 Ajۙ ( (ԝ Aj$#Ak[$ ( )! )BR Aj  Ӈ Aj  ) ʾ  (6  )7  (6  )7  )7  )7 Aj A Ajօ Ajۙ Ajۙ )! )! ([	F> )[B§! §! §  7  6 Aj  Ӈ  6  6  )7 Aj A Ajօ Ajۙ Ajۙ  7  6  6  6 Aj A Ajօ Ajۙ )! )! P 6 B7 Aj  Ӈ  )7 Aj A Ajօ Ajۙ ( Aj  ) )̳ - ([  6  (6  )7 Aj A Ajօ  )7 Aj A Ajօ  )7  )7 Aj A Ajօ )! Aj  (Ճ  7  )7 Aj A Ajօ Ajۙ Ajۙ   )7 Aj   AjǬ  (6  )7 Aj[ Ajˬ ([ (tj!  G (! Aj! ( M>  ( Atj[Aj (ش (E> -G Aj  ʯӇ Aj Aü] Aj  AjϿ (	F 6 B7  (6  )7 (! (! Aj ( ( ( (́ Aj    ( (҄  Ajˬ Ajۙ Ajۙ  Ajۙ Aj$#Ak[$  ( /[ /q6  (  /q6 Aj! ([ (Atj! (! (! (! (! (!B! [ G! / F ( (  Ӣ ( (  Ӣ! Aj! (q qG> Aj ٓ qG> -AG> -> )! Aj AjAü] (! (!  6  6  6 )! Aj Aü]  7  7 Aj AjAü]  6  6     Aj؟ Aj$#Ak[$  (I ( Alj[)! )! )! )! )!  k[ (O^ ( tj(! !! Aj  A֛ ( M^ (! (! t[ (j(! Aj  ֛ ( M^  (j([AK^ ( M^ ( tj([ (O^ (! (! -! ( Alj[(! (! Aj  A֛ ( M^ ( tj([AO^ ( M^ ( M^ ( M^ ( tj([ (O^ (! (! -! ( Atj[(! (! ( Atj[)! )! ( Alj[(! (! ( ( ׎! Aj  A֛ ( M^ ( M^  ( tj([K^ ( I^ (! (! ( tj[-! -! (! Aj  A֛ )!  6  6  6  :  6  6  :  6  6  6  6  7  7  7  6  6  :  6  6  7  7  7  7  :  :  6  6   k6  t j6  7 Aj$^#Ak[$ )! -[AG )[ )[   T[  Tº!B! !! Aj  Aͫ  ( (  ׶ Ajۙ Aj  Aͫ  ( ( § AGq­  º¡׶ Ajۙ Aj  Aͫ  ( ( At[( (ȃ Ajۙ Aj$#Ak[$ P^   [ ײ )! )! Aj$ BB BZ[!BB    ~}  ~B| B |[  T BR P^  [    ~}BX­|)!B7  B쀾  §F6 ­BB7  (-At)7  (-At)7  (-At)7  (-At)7  (-At)7#Ak[$ Aj و (-! ;  : 	6 	6 	6 	6 : B7 B7 B7  Ajȩ Aj$#Ak[$  Ajҕ (! Aj ([Aü] 6 B7 B7 B7 B7  (j6 Ajی  (j6 Aj$ (! (!  G Al j[ۙ Aj֊ Aj֊ ( 	k(ԝ j! ( AAҤ (! (!  G Al j[Ajۙ Ajۙ Ajۙ Ajۙ Ajۙ Ajۙ j! ( AAҤ (! (!  G At j[Ajۙ Ajۙ Ajۙ Ajۙ j! ( AAҤ (! (!  G Al j[ۙ Ajۙ Ajۙ j! ( AAҤ (! (!  G At! j!  j[-AG> Ajۙ ( AAҤ Aj! t j!  G (! Aj! ( ( Ӟ>  ˮ  G Al! j!  j[(G> ( (AAҤ ([	G  (AAҤ Ajع (	G ְ Ajȝ AjΈ (Ӽ (! ([([    ֫ Ajȑ ([ ([([    ֫ (֦ ([ (ȍ ( Ԣ ([ (Ȏ ( Լ ([ ( kAnȎ ( (Լ ([ ( kAvȊ ( (ԡ ([ (ȋ ( ԣ ( (ů! ۙ  (F ( ([Alj ( K!  FAٷ^ EAٷ^Aٷ^   ծ   ծ([( Ո 6 6  6 6  6 6  6  Aj6  (Aj6  (Aj6  (Aj6 (֤ ָ AjȤ (ֺ (֣#Ak[$ - -F - -G> Aj AjҮE> Aj! Aj! AG Al! j!  j  j׭> ) )R> ( ( ( (ӢE>  Aj׮E> - -G> - -G> - -G> - -G> - -G> Aj Aj׮E> Aj Aj׭E> Aj Aj׭E> Ȥ ָ Aj (Aj  Ǌ Aj҉! (ֺ  6 ָ  Aü] Aj[Ȥ  Aü] Aj$ ( (F - -G> - -G> - -G> ( (F!  (-[ -F -s AG!  :  q:   Aj - -ո ([O^  j6 (	G - -G> - -G> ( (G> ( ( ( (ӢE> Aj Ajڟ!  6  -[ -F k - -G> ( ( ( (ۍ ( (G> ( ( ( (ۍ ( (F ([ (F  j6 -[ÀH  j6 -Aq! Aq! AM  Atr  Aj6 -Aq Atr! AO  Aj6 Atq -Aq Atrr! At r   (! (! (!  [F>  j[6 -[ÀH  j[6 AI>  Aj[6 AI> -!  Aj[6 Atq -Aq AqAt -AqAtrrrF>    kj[6 k[>  ([ (F  k[6 ,[H  k[6 -[À[	H  Ak[6 -[À[	H  Ak[6 Aq -AqAtr! Aq! Aq Atr! Aq! Aq Atr!   ү Aj Ajү!    ҟ Aj  ҟ    ԙ   Ϯ  Aα6  6!A! ­ ­~[BP §[	 kM  6!A! !  j 6  6 (! (-!AAԂ[ 6  6   ǌ G  6  6 ٥^ F Ӽ  6  s6 ( AЅ Ӽ  Ӽ  Ȇ  ֡ ч Ή х Ό ͐ н յ ͑ Ĳ^A Aǩ  A̋  A̋#Ak[$   (-[[ ([([I    [M^ (-! ([(! ([ tj(! Aj ([ t j([آ Aj  آ k /[ /[G  K  Ik! -[ -[F -[ -[K  Ik  K  Ik! Aj ( (ٯ Aj ( (ٯ ( ( ( (ӥ! Ajۙ Ajۙ -At[( ( -At[( (ӥ! -At[( ( -At[( (ӥ! -[ -[J  Hk! ([ ([ -[ і[    і[V  Tk! Aj$ ^#Ak[$ ([ (Atj! Aj!  G -[k  +9  +9  /;   + 9   + 9  +9  /;   + 9   + 9  +9  -:   + 9   + 9   + 9   + 9  +9  -:   + 9   + 9   + 9   + 9 +! +!  ( (ϕ    9    9  (6  +9  +9   + 9   + 9 	k!  :  	kAü] A:  ˱ +! Aj$    Al j!!  G ([ r! ([ r!  q r! Aj!  AA qA qA qژ#Ak[$ ([ (Alj!  F[E    )ˡ j! Aj!  ̭E> Aj$  Al j!  G  ( ( ( (Aւۛ! Aj! #Ak[$ A6 A6  6  Aj6!   ծE ( A6  Aj6   ծ> A6  Aj6   ծ! Aj$ #Ak[$ 6 B7  6   j6 Ajِ[GA! AkAO AkAI AkAIr AkAI AkAIrr AkAI 	kAIrr> qAFA! AkAIA! AkAIA!A! AkA!A! AG> AjAϖ AkAI AkAIr AkAI AkAIrr AkAI 	kAIr 	kAIrrE AkAOq  AkAI AkAIr AkAIrq! sq! Aj   j[ 	sk	I[ Fϗ  (6  )7 Aj$ 	I AIA AK[!A AI[!AA ! 	IAA 	I[!		 ! IAA I[!	 !AA I[! !  6  :    AA ɞ -[AA  ڢ ( ( ڢ ( ( ڢ  ƈ  ͔  Ī^  ʧ!   /r;  (- ([/ /˕ /k ( /[ 	j 	jq 	j 	jqsAvj (  (k6 ֠  ф ΋  ц ظ    Ӥ ([( ї[ ( ї[V  Tk   ֝[ ʯB  Գ  Ԡ  Ԣ  ԥ  ԝ ع ( (ԝ ع ( (Ԟ  Ԛ Θ (ѷ Ak( ԛ Ԗ ͥD [ ͥD [d  £  £#Ak[$  Ԏ -AG   ϱ Aj$  Ak	qAj Ak[ AK  AK[6   I6   ¢ ¢ׄü6   ¢ ¢ׄü6 /!    ځ7  ; ÁAl	j	m[AK^  At[/;  )7  /;B! BV>  ~! PE  ! P> B~!  T^       ˆ AI  Ո  Չ AI  t(Ѽ Aq[  t( vѼ Aq 	Ѽ Aq Ҿ Aq AҾ Aq AҾ Aq AҾ Aq AҾ  Ѿ#	j[$  -:  -:  -:  +9 A6 A6 A6 A6  Aj6  Aj6  Aj6  Aj6 Aj Ajמ ([ (ů! ( Դ 	k$  + e +! -  c!  e #Ak[$ + ([( (   ˠ!  ( (    ͦ  ̬     ɀ Aj$   Aօ  г  г  sň  -s:  -Ղ -[E AFr - -F j jۥE> Aj AjۥE> Aj AjۥE> Aj AjۥE> Aj AjۥE> Aj AjۥE> Aj AjۥE> Aj AjۥE> Aj! Aj! AF> Al! j!  j  jۥ>! Aj AjۥE> Aj AjۥE> Aj Ajۥ!  ( (F ( (- ԃ ((F   Ϣ Aj ˱ Akׂ Ak֥ Ak[ׂ ֥  A˵  A˵  A˵   Aʕ   Aʕ^^^^^^^^^^^#Ak[$ Aj ( (ա  ([ (  AjAr Aj (AAן Aj$#Ak[$  B[  B~|BV­|7  Ajȯ Aj$  Bʅ  Bؤ    ҃    ҃    ͳ    ͳ   ղ   ղ  ъ  ъ Ajۙ Ajۙ Ajۙ Ajۙ Ajۙ Ajۙ ֹ Ajر Ajذ Ajș Ajۙ   ArAqژ  Aژ    Aͬ    Aͬ    ­ʻ    ºȄ A ¸Ȅ A ۊ ڈ ( (ԟ s  F q Gq   Aɘ  Aձ  (q rr6  j[ (r6 (     ( (ȹ (     ( (ȹ (     ([( (ȹ    Aɚ ­Ã B}y}B~B|B§ ( Aj ˬ ۙ  ϑ Ӽ ( (Ӽ ( (Դ ( ( (ٮ     c  b     c  b  ӜÀN Aj ˦ ( ٳ ( ٬    Ɍ   ҆   Е   ٩  AʪE# j$#  ¹; (֢ (ǟ","~|~||||~~~|","^^]^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	>]	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]]		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^","]	]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^		^]>	^^^^^^^^^^^		^^]	]^^^^^^^^^^^	^^^^^^^^^^^^]^^","]]^]^^^^^^^>>>","^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^","	]>!!&'$(  12#[)%)%[)[]%[#[[[>]34132	3]1!21 [!#$[! !2    ^!]11123]]12 1#$%2311 [# $[]%[%&!121&2&][^123122!! 11]1]21578931234612]78955152]1211232121!32[461[#[ 1  ! 쀝3!]1[]222 % % 1 [#! #!$[[! !'%'%]]  !! #$[##[! 111[ !1 [!]11! ]112	$12[#! #]1	!^1321321#-02 '1!$&31' ()+ $!,./&&!''*'*[%]1[#)[%$%$(-+121*0!'(  ('(]. & [ [, [&,	 [ [[(-%$[& $% [&&[$]  [	1	%%  ),.$   [' $$($+*+*]!//!![[[213131 1!  ! #[! 1[[#2&][  [[&	 !31462572114232112112[ &!	!]21 [##$!] [[[%''%]162431!!13]]1!! [#!^1234111]! 2! !2 [[ (	쀝 ![>]]>>>,>>]]>,,-]>]>]#]]>)]$$*+쀝[]%&]-	]]	 ']	]!#$%	,-&&)>>쀝[]0	*+/-,.-,-,-,-,-,-,-,-,-,-,-,--,-	]>]>>]		>]		^^^]^	>^^^^^]]	>	^^^^]	^^^^	>]^^^]^^^^]	^^^^^	]>>^	^^^^^^^^	^]^	]]		>]	]>	]		]]]>>	]^>^	]^^^^^^^^]>^^^^	^^^^>]^>	]]^^>	]]	^>]		]^	^		]					]		]>]]		^^^>	^^^	^>^^^^]^^^^'&^^'^ ^^^^	^>^^^^^[^^^^^^^^^^^^^^[$[^^&^^^^^^>^>^^[^^^^>^!>^^	^^^^^^^^^^>^^$[^^^>>[^^>^^[[^[^^^^>^^[^^^^	^^	>^	>^^^	^^[^^^^^	^^^	>[$^[^	[$	^	^>^^	[^^^^^[^^^^^[^^>)^^^^^*&	^'(^'^쀝^^#^^^^^^^^^&'(+,-^#[&^#	^쀝^^#[$%]^^'()*&^^^^^^^^^^^[#^^^	]	'>]	]>쀝' ![#>$'%&>'>	]>		>]^^^	]^^^]	^^^^^^^^^^		^]^]]	]]	>	>	>]	]	]]		>	]	]			]^^^^]	>	]	]>	]>>	]]^^^^^	]>>	]]]쀝]	> > [!#!$  	]>]>	]]]>쀝		>]]	]	^^^^^^^^^^^^^]>^^^^^	]	]		]	]	^]		]]	]			]	]]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	]	>^^^^	]>	]>		]]	]>>]					^^	^>^	^^^^^>^>^^]^^]^^^^^^^	^]>]]	]		>^	]^^^>^^^>		]]]>	]>	^	]^^	]^^^^^^^^^^^^^^^		^]^^^^^	]		]	]	]		^^	]^]		^	>^^^]^^]^^^^^^^^	^]>		]]	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]	]	>	]>>	]^^		]	]]			]]	]	>	>]		]]>		]	]>^^	^^^^]^]]^	^^^^^^^^^^^^^^	]	]]>>	>]]	>>>	]	]]	]	]>		]^	^^^>^]^^^^^^]	^>^^^^			^^^쀝^^]>^]^^^^]^^^^^^>^^^			]	]>>>]	>]]]			]	]]	]		]>	]>]		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	]>^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	]^^^^^^>^>>]^	^^^	^^>^	]>^^^^^^^	]]]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^^^	]]]>>	]	]>		]	>]]]>^>	]		^^]]]	]	>	]			]						]	^^^^	]>	]	]^^	^^^^^^^			]^^^^^^^	]			]^^^]		>	]>	]쀝	]> ![	^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^	]^^^^^^^^^^^","		]												>>				>>						>>		]	]]			>>		>>>>										>>		>>>>>>		>>				>>			]]		>>]>>		]				>>]>>		>>>>	>>>>>>>]]]]]]		>>>>>>>>]]>>^^^					>>]]][>										]]^^^^^^^^^^]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]									^^^]]^^^^^^^^^^^^^^^^^^]]]^^^^]]]^	^]]^						]]		]		]]			]]^	^]]^^]]	]]]	^^^^^^^^>>>>]]]]]]		^]		]]]^^			^^^^^^^		>^^		^^^^^^^^			^	^^		^				^^^]]]]]]^^^^^^^^]]]^^]]]]^]]^]	^]^^]]]^^^^]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^	^^^^		^^^^^^^^^^]^^^^^^^^^^^^^^^^^^^^^	]																										^^^^^^^^^]]]]^^^^^^^^^^]	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]]^^>>	>>			>>>^^^^^^^^^^^^^^	]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^		]]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^>^^>>^^^^^^^^														]			^^			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	]]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^		]^^^^^^^^^]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^","$!#[)%2[32!#11321211#$% %%[[1!!]126431332661!][32 321 13 [!%'[ [#! !11![!1 !111 		212 ]1	2&!0##[2/,#&[.%	 ,!]>[ 1$.%'%'$[!%'$31!! [&>>1321[ !2! 31>1!>[][,->&-*			>)$ -,..쀝&]]		>>	>]	^^^^^^^^^^^^	]^^^^^]^^^]		>		]	>^>^^^^^^^		^	^^	^^	>]	]>^^^^]	]	^]			^^]]^^^	^^^^>^^>	]^^^^^[^^^	>^[^!>^$^>[[	^>[^^^>^[^	$>[	^^	>^^>^'^'^^##[	#^%$[#]^^^^^[#^^			']'[#'&$>]> 쀝']	]	>>		]^^	]^^		^^^^^^^^^^^^^^^^^^^^^^]]	]]>]]]^^			]>]		^]			]쀝]	쀝]		^^^^^^^^]>^^^^^^^^^		^]			]			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]^^>	^^^				^>>^^>]^^	>]]]^]>]	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]]]^^^	^			^	^^^^^^^	^^^^^^^^^^^		>	^	]]	>]>	]^^>	>^^^	^]	]]]	]]			]]				]]>]	^	]^	^^				^^^^]]^^	]]	]>]]]		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]^]]^>	^^^^^]^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^^^^^^^^]>	^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^	>>]		]>쀝 ![	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^","!!!!$( ! ![!)%[[[[)%1##%[ ]'[%[ ]#%[ ]! [# [& $^>]]1142323]>1	]21112 [ 1![!12$![  2 ! ^^]1!>]113121 [! ![!#1[[[#&#!! 2$211 $1 2$!&!&!&!!&][[^^^^^^^13212!1 1 121^^>]1121127598]55917152825]112]]232211211212141121411212![ #!1  !3]12121[% !쀝2!! !#! !#$  ! [!![[!] !! #[ [!# ! # [[$!1 [ !  !!]!]112	>#!! $# [!#! ! [  !![!1]![!1	!^^11223231312#2113' $#['[ [[[211)2(()!!+&)!+'[!['+*[!(!$ $ '*!''*!*!$ !$ !'!-[%^>]1###[))##[112$1)-0#*')($'' (('(].$]&[[  [   [&[, &	[,] [ [ [[% #([-')($ &%[  #+&[%$#(())))&('([#     & $  [		>%%  &    %$$$*+ ]!//] [] [$((%[%$*+!*+!,)*+!*+['#1211321111 -10!& !# [! [!12! #[&^^][[ [ [ [[ 	]&21121715423232426131112133121! !	]11[ !#]#$[!''% %[]6432!46!1244213]]!&# !!^[^	2311312141 [! !2!12 [[1[^(쀝쀝	![]>,>,>>,,>]!]>]]	]	쀝]>	]]>(]>> ]]			][쀝+]&	%%!	 ]	 (##]]	'	'%#$										')>>(-/,-)/	%$#! 0+*].,-,-,-.,-.>.,-.,-.,-,-,-+*.,-..,-'[>'-,-,!^	>>]]]	>	]	]	]]	^^^^^^^^^>]^	^^^>>	]^	^^^^^^]^	^]^	^^	^	]	^>^^^^	>^^	^^^^]]	>>^^]			]^	]>]^^^		^]]]^^^^^^	]>^^^^^^^^^^^^^]	]^^^^^^^^^^]	>^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]]	]>^^^^^^	^]^]					]			]]]		^^	>]	^^^^]^^^^^^^^	^	^^]^^^^^^^^]^		^^^>	^^		^^^^^^^&^'&^'^^^^^^>	^^^^^^	^^^^^^^^^^^]^^^^[[$^[^&^^^^^^^>^^^	^^^^^^^^^^^^^^^^^^^^>>^^^^^[[^>^^^[^^^^^^^[^^^^^^>^>^^	^^]>^]]		^^^	^>^^		^^		]]]^^^]^^^^[^	^^^$[^^^	>	[[^	^^^^^^^[]]^^^^^^^[[^^^^^^&*&'()'^'(쀝^^^>&^^#^^^^^^^^^^^&'(^+,-^^^^&^&^&^&^^쀝	^쀝]^^^*&)&(&'&^ ^^^^^^^^^^^^^^^^]]]			]]]>	>			'!>>%]]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^]>	>]>		]>]^^>	]		]]^]^	^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]	^^>]^^	>>>^^^	^^	]]>^^^^^^^^^^^^^^^^^^^^^	>^^>^^]]]]]쀝]]]>>   !!#[ ! $#[ >	^		>]	]>		]]>]		^^^^^]>]	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]^]]]]]	^]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	]^^	^^^^^^^^^^^^^^^^^]			^^^^^^]	^]	^^^]^^^^]^	^^^^]]]	]		^^^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	]>^^^^^	>]>]			]^^]]		]]	]]]]		]]	]]]^^^^^	^^>>^>>^>^^^^>^^^^^	]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]]]	^>>		^^^^^^^^	>^^^^	]>]>	>^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	]^^^^^	]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^			^^^^^^^^^^^^^^^^^^	]	^	]]	^^]	]				^^^^^^^^^^^^^^^]	^]^^^^]>^^^^^^^^^>>			^^	]]	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]]]]]]^]]^^^^	^^]	^^]	>>]	^^^^^^^^^^^		]^]	^]]			^^^^^]						]]^^^	]			]]	]]		^^^^^^^^^^^^^	^^^	^]^	^^^	^^^^^		^^]]]>				]]]>>]		>>]]]]		]]]]		>]]]]]>>>>>]]		^^^^^^]]	]]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	]]>^^^^^^^^^^^^^^^^^	]	^^^^^^^^^^^^^^^^^	^	^^^^^^]^]>^^]^]^		^^^^>^^^^^]쀝쀝^쀝^^]>]>^^^^^^쀝^^^^^>^>^^^	]]]>>			^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^]^^>^^^^^^^]	^				]		]>	]^^^]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]>^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^>^>^	^^^^^	^^^^^>^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	]]^]]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]]				]			^^^^		]	]^^		]>^	>]]]>>^^^^>	^	^^^>^>^>^>^^^]	^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]		^]^^^	>>	]		]^^^^		]^^^	^]]	]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	]>^]	^^	^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	]^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^]		^^^	^^^^					]]]]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	]	^^^^^^^^^^^^^>^^	]>	]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^]	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^","^İ°ɸɰĬńň°ɴɸǤǨX`h¤ªpxưƸ°^ɴɸɰɸʀ°ɴɸ°ƴȄȈɴɸ4Āü^^虴@ưƸŀňȄȈȀØ^^ $¸¸()^( $¸^͸WƌƐΤΨ^Ɛƌh^ƐƌhTX@L ǠǨȀȈưƸňŀ(0 ̈̄̀@DƌƐ^ɸɰŀńňΠΘ^ɴɸ^8<^DH^PT ^ńň͸ɴɸ͸0,͸Θ^DH8<͸^ ͸PTȀȄ͸WƌƐƴƸ^ưȄȀ^ ôøĸļôøńňøô (^ňŀàČĈ2ĸļĈLP^^^ɰɴ8@ V(0ňńɴɰ^^^^ŀńŀ0ƀƄèìŐŀ^ $ øôɰɸèìƀƄTɸɰɴǎĈɸɰĨ(,PXŀưƸǠǤǨƄưɰɴƸĈĈĨŐĈČĈČŘHL^ɴɸǐɴɸŘĈƀƄƈ4Ǹ,0Ř^ɸƸƸưǀȘȐȈȀ^ŰŨŐŸưƸèìƀƄTŐƙŸŰŨƸƸưVèìTʜʠ^HLTXʈʐȈȀèìVȈȀʀȀȐȈʀhnͤ͠ʨʬ^ʘʜʤ ƘøôǠǨĈČD@8ŨŐ<ĨXT40(,ȄȀ $ƨƬƬƤΠΨΠlpɴɸ̄̈ȈȄ^ƘŐƈ̄̈ǨǤǠƄĨĈ^ŰŨŐŸȄȈ^ɸưƸ̀ƘƈƄǤǨȈȄȀ^ưƴɰɸưǠŐ^Ĩʠʤ̄̈Ͱ̄ǠǨ^Ǹǰͤƙɴɸɰ^^TVèìĨHL^ȄȈɸɰͤŠ͠ƈƄ(,ƀƄĴĸĈČƀƄTVèìhnŀńɴɸɰŀńȠȈČȄČĈ2 ɀ^ɴɸ2^ɴɸƀƄTèìHL^ɴɸt^ɴɸʀ2^ɴɸèìŐŀČĈTɴɸɴɸ2ɴɸƄƀƀƄèìɀɸɰʀHLɴɸńňɀ^ƴƸɀtɴɸ2ɴɸèìɰɸʀhnȀ|x^^ɴɸɰ^^ǔɰɸdh^ŀńňŀɈɨńňͤptͨ -ͨͤ^ -^ - -ɰɴɴ^ɰ -ͤͨ^ -^lhɨɈɴɸɴɸɈɨ^ɴɸͨͰʹͬ^ͨͤ,^ (-ͤͨ(ʠʤńňɨ^>, ^^ɴɸɰ^ȈȀ^ -̈̀ɸɰɴɸɰ^ɸʈɰʀ(^ -ɴɸɰ^ͨͤŀńńŀ^̀̄̄̈^ɨ^ǤǨɈưƸ^ -^^^ɨȄȈ̀ͤ͠ŔŐͤͨ^ø^ô虰@^̰^ɴɸ̐̐̰^ǤǨôøĴ^( ^ŀňŀňưƸȄȀȈĴƸƴǠǨΠĴΤŀŇǠ̐Τ̰ ^ƴƸ̐ɴɸɰ^^̐̐^ňŀŐ(,ŀňŐôøŔ^ɸɰ^ưƴƴưôø( ^^^̐ɴɸɰƴƸ^^lplpƴƸưôø^̰lp̈̄ƸȈȀưƼǤ^ƴƸʹʹͰŔ̰^ƴƸŔ^ɴɸňŐxŀ|Ŕ̰̐^ƴƸ^Ͱʹ͠^^ΨΤ$(Πͬ͠ŜŠͰͤͨĴ^ɰʈʀ^Čɸʀɰ͠Ĵ^ưƸĈČ͘^ΤΨ̸͘Ȁ̸̸̄̈ȈȐøôlpȈȄTXɴɸ̸ǤǨǀǈW^èìLH^ ôø^`dx^`d^400l^LH^pt{HLTX{hnʸx^xʰʴʴʸʰ^̸̰0@BʰʴxʰʸxdPRT3^虤@^h`pt^8<<@ 2 ̸HLx^xHLHLTXTX̴̴̸̰0^^x̸̰͈̀`dxxɐɘLDɨɠltɰɸɼʄʐʈʜʔʨʠΐΈXPƈƌɌ虴@40ͼ΀^΄ͼ(,1TRPɂɄɀ [ΘΜ͈̀Θ虴@^ΠΘ^ΠΘ4ΜΠΘ48^VɌ^̸̰@8虴@^ȼ^虴@^^ΘΠ^ʸ^諛@ꞠHδθʴδθΐΌ^ΘΰʠƌƐ^ (0 PL^^^ØÐ¨ °¸ ^ÈÀx虴@^虴@^ΠΘŰŴΠΘäèɌ^^]ΰδ^^ΘΠθΰìðΠΘ^^^ꨌAèììè^^^^^^^<@^^8<`TH^^^^^,($ Ɛƈʔɴɸ^ŘŜŜŜŜŜèìŘŜŜèðìΜΘΔŐŐŌŐ^^^^ÔØÈÄŐŌǰǬÐÔØ^Ĥĸ $ĔČhtŌŐlp^ŌŐ^lht^40 ¨ÄĄ,(lp^ƤƠ^èì<@x{날H낤HHLTXthjnpzĀĄ04`dŐň04ôø<@뀨H뀬HHLTX`dlp蟤@蟨@ĀĄ04x|Őň04ĀĄ^ 02(,ŐňŌŐÔØĐČ^|ĐÔ^ǬǰŐ ÔÜÔx|PTXPTXT^Ę°´|ÀÄ048$(,¤¨¬HL^ØÜØ|^^^^8<^^¨^¨¬^ 녌H녘H¨¬^`l $,08|t I $,<D(,D<48^Ą Ā @D4,$^,(^TXD<^lp^¸¼^ĄĀ^TX(,$^X^D<TXXX@ĐČd@$,4<DL`h p^0(TXǔ@8xD8,D8,W0WTX<8,,Ĭİ^°XPDxĐČTxTX^¨¬WǄ0Ǆ80ĐČxph048x|^^PTR^lx(ǄĐW¨¬x(WP(x`^ÜØÜÔ^@DW0¨¬^ÐČĘüÐĘÌü(0¨´ü´¨WÀÄ^^0PŌ8<^¼È(ǔøŐňŔŜ8@ŐňŔŜŐň¤ŐňŔŜàØÐĀĈĐĘĠĨŀĸİ0ŘŐňŘŐňŘŐňȰȸŐň ȰȸŐňĬĤȸȰ^¬¸<8¼ÄÌÔɬɰ^ɼʀϤϰϠϬǼȀ ˠ˘˜ɨ$ɨˌːɰɨˠĀøð˘˜ϠϤ,(04ˠ˘ːˈϸϰϨϠ´°^ϠϨϠϨϠˈˌːϠϨϠɨϨϠɰɨàˈˌɼʀϠϤːˈôøϠϬϨ^ðːˌˈÜØȈȘȌȠȴȰȨȤȸɌɈɀȼɐɤɠɘɔʀɸӼӸӴːH@ˈˌøðÜØàtpĐČÌ^ôøÐÈTX$(04@¤¨<ÐÈ^ØÜ ¨üôTX^ĄĀ20ÐÈ(,À¸°´ÌÐ|^øüHLøüx| $H ¨  ¨ `Xhp<TL¤¤480^48 ¤ ¨ ph¤¤PXPXTX (048^@Dhh`DPT^PTHTH@``dhPT迠A远A^PptXTtDH^DHd`HTtxtx^^LHDpLD 远A迠A$DDLd远A^DDLt^ĠĤ DHTPX@@ôø<@DHTPX@@虮@虰@虤@$ 虮@,(虴@ŨŬTXD@PHPTPX8<虴@TXD@HPP40虤@@PXHPXPT^^(,0^ ¤肰@肴@$ 40(,^ $^TP^èð`dXLH`X ¨ °¨¼¸Ű´´èì@Dèì8<èèð°´^^ìð4è蜶@^^^^ŐưŘŔŠ  ĠĜŠ¼À¼ÀŠńňĤŐĬŤŬŨŠ,(èðŤŨŬŤŤ^ ^Ŕ ^èèð¼$ ^¬}§©­¯´µ £¡¦¤^]ÜàÜȴȸtx°°ÄČĀƌĀĠĤlh^Ā^`dXĀĠĤPTƬHLä¼Àè¼Àì¼À¸^ìÈÌ¼ÀLTD^虤@W^¼À^¸¸Àɤ8<ꄤ@ǌǊǈTRPÀ¸Ppx^VÀ¸Ɯ04ƔƐƘ^^DƔƘpt(,`XtƔƘ8¼À8<Ɍɐ@PǊǈRǌT^¼À^¼À^¼À ^^騐@ĈČ`ĈČ`V¼ÀČ^dƔƘVp¼À(,W脬@脰@¼À¼À¼ÀƔƘhlƐ^^ $^dl^^^^¼À^¼À^040(ɘɈɐhtxɔɜxtƔƘlɤɨTôP0ôĔĘ^ꄤ@ƘƔ¼Àô¼À`ǄƘƔ¼ÀôLDÜð¼ÀôÈÌüÔØìäèTLD^^ø01ĈČƔƘƐ^	øƐƘƔƘƔƘƐƔƘ^øtxŸŴ^ƜŴŸtxƘƐ Ÿ0ɤŸtÜøƔƘƐ^øꟴHꟸHƔƘPøƔƘøø虰@蟤@øôøtøɤɨø@ƔƘDHWƌƐ¼À^Ɛƌh¸ƌƐhTXƔƘptÀ¸txpüƔĈƘĄDD@@ČĐĐD^@^ĄĀüĀƐĈƘ^^^^ĔĘĜÄ0¥¤Ĝ|0¼ƔƘ蜶@腠@Ĝ¼ÀĠ¦xpp¨¤ ^pl^ȐȘȗꞠHꞤHȖꟴHꟸHǔȀȈȬȤȰȸȼɄɈɐɜɔɨɠ¬°¬p^ĠŌŐèìļĽ^ĘĜŘŜŤŨľŰŴżƀƈƌĔĐɤɨƔƘ^ĄĀĤ|0¦¼ĤƔƘŐÀ^¼^^Ĩ¼À¸^Ĩ¼ÀxtŜ°ÐÐÔÐ^Ä¸ÈÜȸÔĤĨÐDĠØŔŘD@^ȰɌɈɄ^^((  ((    ^^Ô8ɄɈ0^ȀǼǸǼ^Ȥ^ƄƀĈČT^ȈȌ( ȐȘ((  ȌȈȄǸ^È( @Ġ^ĨĤȠȢ^ ($PXȰ`ȸhɀpɈŰ4(,0^Ġ81ȰȸɀɈ¨^Ƭ $^^<ÌÐ^^^ÀÌƼƽètäɘɜtxɘɜƸɜɔôĀøƾƽƼĤĠĬ8<40(,4 $ǈƌƼ^Ɛƌǘǔ`^ǘǔ虤@肰@肴@`ŘŜǀƸǈǌƌƐǔǘǐǘƌƐǈǌ^ŰŴ^^^脰@脬@`ƜƠƴƬǈǌƼǀǔǘżƀżƄŠŘŤŬŰŸTL@H@D^ @DHPX´X^^^^8 °¤ª¦¬8 (,$^D^^^^%%$,%$  ^^^^^^^^^^^HL^^^^^^^,($0440^^^^虰@蟤@蟨@°¨ØÙ´¼ÈÀ ÈÉ¤¬^Ä¼^øôƶŐŐ	<4	,0$Ĩ^(,(0(^ꁘA^$ $$^ T^(,,$(,^$ ^TX8`d8 ^^^,( 40X^^^ 녀H녘Hx|80^$^]	 $|x|^xttptl ¸°^^^H@@H ^ ^ ^ ^^^((t(ÀÄ( (,(,  ^(,^^^HL^^T ^ ^hn^铣A^^¨¬虴@虴@^XTLH^^^^( $$^ ^4,^^ ^ ^ ^^  ^  (  ( ^^^^  ^^(^lp^TX^TX^^^(lpTX(^lpTX^HLTX(¤`d¨(^ PX^TXTXŐ ^80(TXTX@<HL^^D^^^DHHD^^xTXtx$ 4xp^x|ňɰɴɨɬpt^̔ʨʬhl虤@¨¬`dĠĤZĨĬPXR虴@鏈A鏄A̐ĨĠHLĠĨ@DĤĨĠ8<虮@04虰@(,虤@ $虮@虴@̘̐蜶@ƴư¨¬^^ʌʔʐ̴̴̼ʈʀ( $<4,DH, 8, ^h^^^^^($,^^$,,$^^^^Ő^^^^^^ĸĴìŀńĀü<^ƌƈĔĐT^xĘĔ^hP^V^^^ ^^^^( ^^ (^ (^( ^{^^^^^^^(^0^^0^^^^ƴĀĄ^^^^^^^PT^^^^^^] , ,$(, ,$ (,^(,^^^^^$ (,^<8^ ,8,8lpTX8`X8 Ǆ(虴@H84H^HVH `d$(   ^^H( ^`d`d`d(  (( ^{ (^08^^08{^ ¤ ^^¤ ^dh Tlp{{x ^^^8(^    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^		^^^^^^^^^^^^^^^^^^^^^^^^^^^T^ƄĈČƀTTV ^^^^^^^^^^^ 0(8^^^^^^^^4^ PRT^(ꟴHꟸHPRT^^鏴A^^^ĄĀHL^(((,$$,(^8 Ř(ŘŠ $($(4ƽ $^^Lļļ^^ư0(Ü냸HÜ0Ð°´¸^¬¬ļļŐH@<4^ ,0´¸°t^^^^^^^8Ąlp^^$ ^èìƀƄ40ƔƘƜHLƤƨTXĬİx04$ ^ôø40^$ ^ƌƐ`d^$ ^$ÐÔÌ $^^ĄĀÀÄÀ ,0^ ÐÄÈ(,MDX^^L^D^48@Ĉ^ĜPT@^^ƠƤƨƬ40^0(,^ $^^^^HL8@04ƨƠ^^@D<8^Ĩİ^^0dtŬŰ8<Ƥƨ0ƨƠ^^^^^^^`d^XPnpx|^^LH¤ °¨¬^@D8<^^^^04¼(, $Ô^(, ¸¼$蜶@^¸¼^^24^^ÀÈ´¼¨°¤x^虴@^$*,&^^^ ¨|xp^ (HPldtx¬¨X`^^`h^`dĄĀ^ ¨¬048<ꛬH꛰H@DHLꞠHꞤHpx(, PTꟴHꟸHX hl¬¤^lp^HL¸¼PT¨ꛬH꛰HX`d§ꞠHꞤHD@( 80hl¦ꟴHꟸHpt¤¥x|^ĄĀ(08@X`x|DLH^ƔĬİƨƤƜƘ^80X`hpx´ƌƐTXh꾼H꿀HL 9<0( 8꾘H꾜H`dĀĄ^W肰@肴@PTRTX^V($ ^^^0(8Y(^^^^^^^^ -^^^^^^^^^^^^^żƀxtpƀ^^^^^^^^^^^ĐĘĔĜĤŔ^ưŔƨ^ĐĤĜĔ^ưƌƘƐưØäÜ^^^^^^^^^^^^^^¸¼HP¸PÀH^^^^^^^^^ (, ,($^^^^^^^^^^^논H논H^^^^^^^^^^^+-!+-[$.0+-^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ĤĤĠĤ  ^^^^^^^^^^^4^@L h`^H^`dh`t|^^^^$,$^XP48H@8484^^DH^HW肰@꼈H꼄HPPǈ^^``|8<X0(,$ LD^^4 $pl@DxtlplpLHP4880HPT^(,@D$|px^^x|pttxtx馠@^DHD<@(,DDD<@ $^hDDDD^D@DH^^¸( lpŴ $X,08<YŴ`dDH^ĄĀŴPT°^^°^Ű°ŰŰŰ^^^^^^Ű°ŰŰŰ^`d^`dŰŰ d¸¸(,^`dhl¸ (^^hl0ƀƄ^ĈČTVèìhn0]^^^ꏤAꏠA^^^($4,( $ (410<81$0,(8<(,	^$$008 $(,048<048<^ (0<D@08^02H0((, ¤ª0^8((,$ ^$(^^^^^^^^^^^^^^^^^  ^^^^1^^^^^^^^^^^^^^^^^^^^1<8PL^^<4$ ^^虴@0(^<8 $^^^^^^^^^Ąlp^pt^^ ^^HLTXHLTX¨ x] PTL^$ ^`lht`X 0LPH^ꟴHꟸHP1ĈČLPH^HLP^^ $xHLTXt^X^²08( P@H èìðøèðĀ^^^^¸¸ÄÀ´X $Ąü^ĤĨøðèàpPLHT@<8DÝ,04ňŌlØlh¼°X^İƔƘƜƤƨĬĈĀĈĀĈĀ^ĈĀh`XĀĈĄ^pxxtĄĈƘƜôĀ0ĐĈtƘ^X^üĀ^^ĈĀtx^ĈĀĈĀðƔ虴@ĈĀ^øĸļôƔHLĄTXĄĄĄx|lpĈĀĈĀ`dĈĀƜƔ04ĈĀ^ƀôƈƘèàļĸtxŰŸxp|ôäĀĈtĐĘtØÜŐŔøô tøôtƄƅŠŤİĴxpǔxpxpƆŘŜPTxpƄƀ^èìhnjptHLTXxĈĀ¤´¨´xpĈĀĈĀĀ{ĈĐĄ¼z^ìè{äèĄĈ{ôøĄĈ{ttƘtƘôøÌÐ`d0^ìè0ƐƌäèƘthTX@xpHĄxp80( xp`dPTĈĀČĈ^1PL^  ^^äôtlpT^^^ĄǐǎTĄ2ĈČT(0ƘƜtxĄĈĐĔäƘ^İĴǔäôĈĀtTÔÜÔxp¼ÈÌĈĀ虴@ĈĀĈĀƔ@8ƤƨƘƜ<ĬİX`h8@<¤ª¦¬Ü$ÜĬİp´ĄĀ<Ā<0ĤĨìäðøĀü^<4@8ĈĐWƌƐèì^ƐƌhL <@ôĀ80( Ĥäļ^ôø@8ČĈlpĐüĀHLôĤTXôĤìä8@ňĐĈ8@<8ĐĘĔČĈHLlplpôÜôèTôèÜČĨĠüĄ0Č@8,421@82ĈČV (0ĈČVČĈ2V  TǐǎTôČĨĠĈČV ôèW(èôôèČôČ0^ÐÔàØ8@Ą@8Ā^ĨĤĐĈ8@p@8ČĐ^@8ĈĨĠĀĄ@8Č^p0ČĐǔ^@8Ĉ(<ĤĤČl^hl^Ĥ(ČôøĄü^ŐŔ^øôĈ8Đ@Ŕ8<lpĤĀČ@8ØàÔÐ<ĨĤìäø@8Øà^ŜŠ^øôŠĐĈĄŠĐĈĀČĨĠ^R0P8H@8@( 0аид룘HӜ^^^ԊӨӰӸԀԈӨӨӰӸ (80@ӨD`hd	^ŔTPŐP`XÀÄ(,XZPÄÀ^TXÜàÀÐÈTP$ŐPTX$$ŐPXZ`$(0457)+%'13^^^^^^^^^^^^^^^^^^^^^^$(4äæèêÀÈÐîì0,ØÚèê^^oq@{}~xzuwrtlnik`b쁝_ŐŔà$àØÄÈTXLHXTPXPTPX04PX^	^ $(^Đ^^^^ƤŐƤƬƌƐĈČƶ^ƴ^^^^^^^^^^^^^^^ø^虴@虰@諛@^^^^^^^^^^^^^^^^^^^^^^^Ð^ $(,^^Ŕ^^^^ ^ ^^^^ ^ ^^^  ^^^  ^^^^ƨ^^^^^Ř^^^^^^^^^^^^^^^^^^^^^^èì^^^^^^^^^^^øô^^^^^^]]^^]]^^^^^^^^^^^^^^^°°ªª¬¬®®¯¯^((^^`dǈTǌPRǊTRPWLD^V^^^ĔĐTT¯X®`hP^^ǈ^^^ÏxÎ^`^^İĴĤĨ^虤@ĨĠÈÐĤĨ^ĤĨhĤĨhĤĨ^hÄÀ^ļŀŌňÈÐ^ƨ^^ĔĜĤ ΠΘϔϠΰδ ̀˸˼πθİ^^^ ŘŐ^  ^^^^^èì^èì ĐČ^(,^(,^^,(^^^p^pl^^^^^ôø<^^^^  ^^$(,^^^^^^^-^ ^^^øô^ø^ô^øô^^^X^¤ª^4^0^T^^^(^(A0^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^(,$^^^^^^^^^^^ꄤ@W^^^  $& $ ((^^^^^8<^^48¨0^081 (^^^^^^^^^^^T^^諣@諛@0^^^^^^냠H냪H^^^^^^^^^^^^^^^니H^^^^^^( ^( ^^ $ Ŕ,0`dXTP8<PT<4^^DH<D<(^,^LPpt $^ŔX|x48hdtpŔ<4,DLTldtdt|W肰@PRTT`HL虴@鏄A鏈A(,^lpVlp $0肈@肌@3胜@胘@2聤@聨@1脈@脌@4脬@脰@腠@腤@<4^Ɣƴư0肈@肌@ǔ胘@胜@2聤@聨@1脈@脌@4脬@脰@øô<@^Ɣƴư^^Đ^Đ($PH^^ôø^^^^^^^^^^^^^^^^^^^^^^^^>ꄐ@ÈÄ^È¸¼Ä^^^^^^^^^^^^^^^^^^^^0^ ¨¬ÀÄÌÐØÜ^pt|^^ĀĄĘĜƜļŀňŌŔŘŠŤƔƘ`ƐƔ^èìðôø^@DHL^$(^ $d04,0<hlptxüĀÐ@$(8<48ÔØìðôèäàäø^üĔĘĤĨĬĠİļŀĸŜŠŨŬŰŴ^ŘŜŠ@ÈÌÄÈČĔƬƸưPTLPèĨĴèİļŀèŌèňĨè^ĈČ^ĈĀĄ^Ā^^PX^^^^(,^냈H^^^X`hČĈ^^ČĈV^ǔ^^虴@^^^^^^^^d`^^(^^^ ^48< ƈƄ^^	^^^^^^^^^^^^^`hX`h ^^^^084848(,^48(,4848(,48(, 48(, $&48(,^(, (,(, $&(,(,^TD^^^^^^8<( ,$^^^^^^]]^^^ ^^^^^^^`0hd^ptxLT`hpx^X^$Td80DHd80X`h´LHddHdH°d ^ìè0d{`h`TX`dpxnjhèìXTLHtxHLTXt{z^400^ àÜ^,(^ ^|^t$ 諣@p84^¤°PL^D諛@ ^¬^@dhàÜ^Ô^Ð^꽠H꽤H^^0肈@1脈@4脬@2聤@ǔ胘@W^^<<^^^^^^^48^^^ ^^^^^^^^^^^VVWW^^03214^^ÜDÝEØ@ ^^^^^^^^^^^^^^^^^^^^ĘĚě8<ÈÌĬİĸļꛬH꛰HĠꛬH꛰HꞠHꞤHğꞠHꞤHĞǔ^ ( (   0^DH^^^^^2^^^^^^^^^돐H돈H돒H룘H룘H	]^^^ ^^^{^^^^^^^(,^^^^^^^^^^^^","^ňńŀŐŀŘňʈʀɸɰʈʀɸɰʀɸɰɴɰɸɰɴȈȀʀʈʌʔɴɰɸʘʘɸɰŘŐŀňʈɸʀɰɱɰɴ̈̀ǨǠʘʠʤʬʰʸ˄ʼʌʐʈʀɸɰňŀƴƲưȀɴɰʠʘʐʌʈɰȈȀʈɸɰʀ ^ȈŐňŀŘɰɴʈʀɸɰưƴʘʐʈʀɸɰʈʀɸɰŀńɸɰʈʀňŀɸɰ^ɸ40,( ^ňʌʄɸɰɼǨǠʈʀɸɰƘƈƄƀŨƐƌňŀŐƙŸŰŠŘƔʘʐʈʀɸɴɰɰͨ͠ȈȀȐȘǍǅƽƵɱɰʬʨʤʠƸƴưʀɸɰʈʀɸɰʠʘʐʈʀʬʤɸɰȘȐȈȀȀȄȀ^ͨȐȘȈȀƸƴưǈǀƸưȀȄʈʀɸɰʀɼɸɴɰΨΠΠ̈̀ʐʈʀɸɰͱͯͮͬƠɰɰǀƸƴưƼɰ̀ɰɰƸưɸɴɰʀɼ^ƸɼɸɰʀǈǀƸưǤǠʀɸɰƼƸưǀƴňŀ^ňưưƴȈʌʄɸɰɼǠŘŐňŀʈʀɸɰɸɴɰƸưɰɰŀńʈʀɸɰňŀ^-,( ňͨ͠ňŀňŀ ^^ɰɸ^^ɴɰʠʈʀɸɲɰʤǌƼΨΠ̈̀ǨǠŐňŀŌńʈʀɸɰʈʀɸɰʈʀɸɰʈʀɸɰʈʀɸɰ̈̀ňŀ^ň^̈ŐňŀʈʀɸɰɰʹͬΨΠʠʘʐʈʀɸɴĴńŀȈȀȈȀŘŐňŀŃŋ ^!(ΨŀŔŐňɴɰƸưɰɸ^ƸȈȄȀ̀ƸưǠȈȀǨǠɸɰʀɼɸɴɰɼɸɴɰʹưƴĴʹɰƠʈʀɸɰǨǤǠŘňŀŐɰɴ̸̰ΠΜΘxʰxʰΰðè¨àÜØʸʰ^^ʸXPh`ʸʰ̈́͂̀^ʸx`hʰxɘɐ^ʰɨɠxΚΘ̈́̀θΰ̸̰^^̸^ΠΘ̀^̨̨̠͈̤̬̀ΈΐʨʠΈΐɈɆɄɂɀɌȰȸèà¨ ȼØÐxÈìÀ¸°ƈƀŸŰŨŠŘŐňŀĸİĨĠĘĐĈĀøðƐƜƔƨƠƬƴƸǀǄǌǘǐǤǜǰǨǼǴȈȀʸʴʰ^ƐͰͤ͌̀͘΄ͼ^΄^̀˼˸ΠΘ̴̲̰80( ^TVD@LΠ͸Ͱ͈ͨ͐̀͘͠^^@8^ȼʠΜΘΨΠ (0^^^ØÐ¨ °¸ÈÀx^^ŸŰƄƀżθΰΜΚΘ^θΠΘôìèð^^ðĘìøĀĈĐ@8@ːˌˈˀʼʸʰʬʨʠʜʘ^^^^4͔̼ͬͤ͌̈́͜àØ΄΀ͼʹͰ̸Έ͸^^ƾƼƴưƬƨƔƌƄżŴŬŤŠŜŘŐňŀĸİĠĘĔĐČĈôàØÐÈÀ¼¬xh`XPHƸ^8ΜΔ^ʘ$ ^^ ^^^^ÜØÐĸĴÔüøðìèàÜØÐÐØÐÔÐ¨ ŰŬŨŤŠŜŘŔŐŌÔÐÀÈĜĘĔČİĬĨĠńŀļĴ°¬¨ ^ŐňØÐ^ŐňØÐ^ŐňØÐǼǴŬŨŜŘňŠŐŌŬŨŠŜŔŐŰŤŘôðìäàÜØÔÐè^LHDtplh`XPd|xXTP^TPd`XTP04< (@JH|xtplhd`XTtpld`TXTplhd`XTtpld`XTthJIH@D@D@PLD@<T^,(@<$08LD@<^^ $,^ TLD^XTPLD<^T^`D<^``h<lh`80^ (0l8t@^h`XP`XP^XPPH@PXtXPt840t`X08`Xf08,$PHD@80H@800^Ä¼ÐÈêèæäâàÞÜøĀĔÔÜĐĈÜÔäÜÔ^İ¨°ìØÐÜäĈĀČĔĠĘĤĬĸİļń^ (08@XPH^ĜĔČĄüôńļĴĬĤȰɌɄȼɤɜɔʔʌʄ̨̠̘ŐŌňȸȰ̜̘ňŐüôȸȰ̜̘ňŐĈĀȸȰĔČĜĔ@è¸ˈˌ˔˜ˤȀǼϬϤϨϠĄüˤɸʌʈϬϤϨϠʈøôðϴϬϤϰϨϠϸϰϨϠ^´ːˈH@ɨɰɨH@ʀɸʈʌʐʈˌˈȄȀǼϬϨϤϠH@ÔÐÌÈÄÀ¼¸ʀɸʐʈ˄ˀʼʸʴʰʬʨʤʠʜʘϘϐɨϤϠϤϠ^ϤϠӼӸӴϤϠôÐÈ¨ àÜØÔÐÈÈÐàè^´°¬ÐÈÀ¸ÜÔðìèäÜÔÐØàüô,^0D@H4<TLH`Xph|x^^^@<4ph844|x^^PX^^<XTPh`D@^^^d`H@TP^^XTP^<P^^LH@P^0,@PLHDPd`XTtp48xpLD tph``hxppx^H@`XH@lhdxtp|WRP^V^^`¬Ę¼¸¤ ¨°¸ÈÀìèè¸èðèè¸è¸èĀøð^ŘŔĬĤİĸĴňŐÀ¸ŬŨŤŤ^À¸¸ÀŤ^¸ìèĲİļľňŊŔŖŢŠŮŬǀǂǌǎźŸƄƆƐƒƜƞƪƨĨĬĴĸŀńŌŐŘŜŤŨŰŴżƀƈƌƔƘƠƤƬưƸƼǄǈĠƶƴĴİĤĠĨťŤŠƌĨĠ¼ÄÌ¸ɨɠɠɨƐÀ¸xpƐƘtpÄÀ¸ƘƐƘƐƜ`XÌÈÄÀ¼¸xpÀ¸¼¼¸ÀɔɠƐàÜØÔÌÄÀ¼ÈÐpld¸À¸^pƜƤ¸ÀpƔƐƠƘƐɠtptpɤɠƘƔƐƘƐƔƐƘ^ƐƘƠƔƐƘƤƐƘxp^xƘƐüüüÀ¼ĀĈÀ¸^^^ĘƔƐÄ¸À¼´¬ɨɠŐňŔŜŠŨŬŴƀŸƌƄ´¸ƔƘƜƘƔƐ^ƘƐtpÔÌǜǘǔǰǤǨǠÈĐČx^^ȀǸĨĠȌȄȠȨĠĠĨĤĠĨĤĠĠȘȐ^ĠĨ( ĠĨ^( ȢȠıĳ^ĤĨĴĸĠİH,($DMX`hpĸİĨĠ^Ĩġ^ňŀĸİĠƴ^^Ȱ^ĄĀüøĨĠƽƼƬƘd`XǜǘǐH@TLƼƸǈǄŠŘ^ŠŬŤXƬǔǐǔǐŸŰXƸ^ŸƄżƌƐƔƨƤǔǐtplhd`Xǜǘǐ^Ƅ|`Xdlpxplhd`XTPLHD@<80|tƄøôðìèäàŰŬŨŜŘŔŌńļĸĴĬĨĤĠĜĔĐČĄü0,84^^TLD@80( LPTdtx¸ÐÔØìðôÜÈløèäà^ü´LHD@<0,($ 4PLHD@<80,( LH@<840,( <840,($ ,($ ,($ ,$( ^<4,80(^<4,80(($,^@0,(H$LHD4@^^^^^^^^^^^^^^^^^^^%^^^^^04xp ¡|h`ltx0^^^^^^^^^^^ ',(^^0($^^4,$<ŀļĸĴĬńŌ^$^$(,$^@HD LHD@P<804^^84@<^^HDL|tlxph|tlxph^TH@80Pxxd`htp|x80p|xp|xx^xtl¤ xx¨¬¸°xt ^,+*)(XH@phXP@8( H0x`,.$^ <480,( ^( ^ ^ ( ]$^^^^^^^,$ (^ (^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^4,D<LN8XPH@80( ($ ,.,.($ ,. $(( PH@80(  (^( XP@0H8h`XPPT@$80(<xpxpXYPLD^Lpx^0 xp$^ɤɜɔɌɄȼȴȬȤȜȔȌȄǼǴǬǤǜǔǌǄƸưňň^ɬɨɰ̄̂̀̇˴˨˜ː̆ʰˀʸ̐ɨɬ^ʰ̆ˀʼʸŐĠőńĸĬ̜̌ʤʛʘʚʜʙɰɨ^ưƴ^^hPD8(  p¡|on^ĸņńŀļʈʀʌʐʌʠʘ¨ |t^<4XPHD@H@^^^^^^^^^^^^^^^^^^		^^^^^^^ðìè^ldÈxÎ80( ( 80^^^^^^^^^^^^ƴĄ^^^T^,$ ^^ ,($,^,$^80$^^^^^^^^^^^$ ,(   ,$$$,^ 080<$$^^480D($ <^( ^^( ^( ^^ (0PH8@´xh`Xp^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^àØÐÈÀ¸°¨ xph`XPH@80( ^ ^^^^^^]^^^^^^^^^^,( ,($ $ (,($ ^    ^($,4$(4@HD@@^  ¬¼¸°ÈÄ´°xp°¸¤ ^^^^^40,(^^¼ÈÀÜØ^È,(0^L^ĐĘČ¨^ƜƘƔƐƌƈƄƀżŸŴŰŨ^A@<40^^ƠƨİĨ^408@^L<4DD^^^¼^ÈÀ¼ ^^^¤^°¬¨¤ ¸´ÌÈ¬¨¬¨tl408@DLPXdph|tld408@DLPXdph{zxt@80( ld`X¨¬T@80( PH( ^ ¬¤^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^Ę^^ĤĠĜĘĔ( ^ƜƘƔƐ^èäàÜ^^^ph¸p´d`^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^$ ,($ ,$ (( `XPH80T $,4lPH80 $, <4XPXPH@^<,$0TP((0(,$^X`hjLHD^^^^tlpHlpxplt`dxtpl|T)(&$^ 48^D@<D=@<84HLH p40(8XTPLH@<840(DXPHD@840($ T:840.,$[ (@<^( LHD@<8( @8<^( 0,($ 1^^^<4$(^^^0LH^^^4< ^,$ ,($$  $(^^^^^^^^^^^^^^^^^^^^^^^^^^^4840(<84=<84^40,,,0,0^^^^¬¸$H@0(¤ `X¨¤ ¬¨¤ ^^IHHLTH ¨¤H@8(0x`JIHXP $ÔÌhXH8(ØÜÈÀ h`Xxpðèäàà^X°¼Ä¸ÝØÜÔÐÌÈĄüČĈôðèäàìĜĘĐĔĬŀļĬ^øðèàph`XńìèäàĤĠüĠňńôìäðèàh`H@80( XP( ^^^h@<8àðàðhxp( Ɣ( ^ĀĈĄi^ðððð( ^^^^|xp^ÜÔèàøðxpððøð øàà( ^hi^¤( ĀĈĀ^^^p¼ÐÈĈĀĐČĈĀèàĈĀĐ( Ɣ^ĘĐĈĀ^^ÌÈ¼ÔĐĈĀƔƔĈĀĈĀĐĄĀČĈĔČĔČ( ^i^h^^ĈĐČĈH@<88ĄüĨĠÌÌ^ĠĐĈ ^PH@8ĐĈĘ^88H@@8 ^ ^ÔÐÌ@8H@8H@8D@<8, ^4, ^^ÔÐÌ8@øð@8@<8@8@8H@8ĄĀü^àØ ^^ĨĤĠĈ ^^Ąü@8ĨĠ@8ôð^øôðĠĈ8@88@^ÔÌôð8<<8H@8^ĨĤĠü^ ^ĄüXPH@8@8LDðXP۔ېی۔ېییۜۘ۔ې۔ې^^Ӡր^^^یۜۘ۔ې۔ېشذجبӰӬӨӰӬӨӰӬӨ^^ɘ˸^^ѐьшф ÈÀ^ÈXT¸P^æäèêÀÈÐìîÚØæäèêÀÈÐìîÚØ쁝_`biqy}{~tqnkwurolixz^^?=<:9764310.-+*('%$[!>ED@<80@^8 ^^^^^Č^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^ ^^ ^ ƨ^^^^^¬|x`H0¨¤^¬^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^TRPWV^TRPW^Vwpt v(0ğØÐÈĞŀĸŌńxpĠĨĸİ˰˨ƾτπθψЈЀϸϰϨϰϨϜ^^¨ ^^  ^^^^^^^^^^^^(^^A^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^80( ,4,(0840(^840(0(,.($ PXH@^^ ,($^<^^( ^^^^^^^^^^^^^^^^^^H@^80^^P|xx^ (08@^^^^^^tplhx@Btphxht^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ƶĨĨ^Ĉ^ĈĀ^Ā^^^[ ^H@80(^^^^^^^^^^^^^^^^^^^^^^`h^^^^^$,80$$^PL@H84D@LDH@^^^08h`XP@8	h`XP8^^^]PR^^$( ^^   ($^($xph`XdPX08@H( 9hLH@:쀾XPh`TPd`LD``XPXP^¨¤ `,(40D@<8xph$ LH^TPX`^^^^^^^^X_L@4(쁞 ^^<^^^^^^^^^^^^^^^^^^^`XAPHXAPHhA`XPHhA`XPH`XA`XPH@0^^^^^^^^^^^<4,$80( ","ɰ ɰŀɰŀɰɰǠɰɰưɰɰɰɰɰɰưȀɰưȀ Ǡɰŀɰɰ¸ưŀȀɰʀʌȀɰ0¸¸ɰ¸¸ɰŀ0¸͸ΠǠȀưŀŀ̀ɰʼʰʤɴưɰDɰȀŀɰɰɰXŀɰ͸͸ɰŀ͸͸͸͸ɰ͸͸͸͸ȀXưX͸ɰŀ(͸ưɰ͸͸(4LàŀɰàɰàŀɰàĈĈĴɰŀXɰŀ8ɰɰXɰPŀưɰȀȀȀȀŀǠȀŀɸưŀĈĈHĈĈŀɰĈɰɰĈŀɰĈɰĐ8ǠŀĈǠưŀɰŀĈȀưɰɰŀĈưɰŀŀĈưɰĈĈɰưưȀɰŀŀȀɰĈĈȀĈȀȀưĈŀŀĈȀ͠ǠȀĈǠɰŀĈɰɰŀĈưɰǠ8ĈŀĈĈưĈȀɰɸ0(ɰȀɰ ƤƤΠ̀ɰȀɰɸŀĈͬƠȀ̀ƀ̀ɰǠɰưȀȀŀɰŀŀĈɰȀ̀ǠɰȀɰɰưǠŀɰ̀ͬ̀̀Πɰ̀ȀΠͬĈȀɰȀŀɰĈưĈĈĈĈĈĈΠͬɰǠʀXȀŀɰĈưȀƌĈȠŀXŀɰưŀȀưɰɰɰɰɰɰɰɰɰɰɰɰɰŀɰǠȠɰɰȠɰȠɰɰȠɰȠɰŀȠȠɰɰŀɰȠȠɰȠɰɰȠɰŀưȠȠɰɰȠȠɰȠŀɰȠɈɰɰŀɰŀɰŀpŀ0000ɰ00hɈɈɰɰɈɈɈɈɈɰͬ͠ɰɈɰɈǨ̈ǀ0ɰŀưŀưɈưΠɰǠ̀ȀŀɈɰ0ɰɰŀɰɈɰ 0ɈɈɈɈɰ ɈɰŀɰɈŀɈưưɰɈŀ̀ǠưŀɈɰ0ɰɈȀɈɈȀǠɰɈɰɈ̐͠ɰɰ̐̐ɰɸĴǠŀŀȀŀưŀȀưΠưƸư̐ɰ̐̐ɰ̐ưɰɰư̐̐̐̐ȀȀừɰǠȀȀừưǠɰȀưɰǠ̀ŀ̐ɰưͬ0ưɰɰưxưɰ̐ɰ̐ưɰ̐ưɰ̸̐̐ͬĴͬ͠ɰĈɰɰưȀΠỜ̸̸̸̸Ǡɰ̀ΠȀɰǠɰȀ̸̸̸ɰŀǠ̸ΰD$°Πxxʰxʰ̀x̀ʰΰx̰ʰlʰ̰ʰttʰx̰x̀xʰ` lʰxɐʰ8ɰɼʈʔäΘʠ̀xhh̰xΘ̀̠̤̀x̨̀x̨ΰxȌʰƈʰ0ͼ̀ʼ̀(ʰ̈́ ̰ΘĴΘ̀Θ̀Θżøà̰ʠʠΘʠʠΰΘΈΰΰΘΈʠ̀Θ̀ΘΘΰΘ̀ʰxπèʘˈøʘ88ʘèʘ8èǼ( èè4è8èɴʄ8èɴèʘ8ʘ̸ØØðʘΔʘèΔèèΔèèΔèèΔèèΔèèèΔèèΔèèΔèèΔèΔèʘ8èΠ<h<ňÐhňÐŔ ÐňňÐhÀÐ hňǨhČÐ ŔČĴÐČĠĴ ÐČĴĠČ ÐÐǨ ÀňĀňĀňňĀĀĀÐĀĀĀňĀhØŐ0 Ðň(ňČňňňňňňňňňňňňňňĠÐňňňňňňňňňňňňňĴÐ8ňňňňň ÐňhÐǴÐňǴǴǴǴǴÐǴǜňÐ ĴĠŐǨÐǜǨǜ ĴĠČÀhhh<ȀPÔDxPxPPPPPDPPXDP¤°°PxP¼xÈÈÈÔÈÈÈxPÈxÈÈÈÈÈÔ¼¤D$0àH4T¤T¤¤¤T¤T¤T¤¤¤°$h0<thD<$<<<<$0DT$<<$``TT$``<`T`<`<`<`<`<$<H`TðP(4PtPtP4(PP(P4PtPtPtPhtPtPtPtPtPtPPP4(0X0tXth0Xt00$hft$0th$t00t$0XÔÔ¤°ÜĈĔìøÈìĔĈøĈĔøĔøĈÔøĔÈ¼ĈøĔÔ¼ĔøøÔ¼øÔ¼Ô¼°¤Ġňİň¸ÄňôŔìňňň¨ôÄ¸ŠĤ0ȰȰňȼňɔňʄĤ̘ȰňňȰ̘ňȰĤ̘ôȰĤ ̘ĀČḬ̇D8¸ˈɨ¬ɸϠǼ ɸǼǼˈʈϠǼʈɸðˈ˔ʈɸðϠðϠ(ðʈˈǼϠðǼ0ˈˈ¬ϠˈϠϠɨϠϠϠˈϠɸϠˈϠϠˈϠˈðϠˈǼʈɸϠϠˈðǼʈɸǼϠϠϠʈˈϠϐðːȈɨðϠɸðϠˈϨðϠϠ¬èԀ l ÈôÈÈÈÔ ÈÈÈ ,ØÈÔôÈÈà¸ÈÈôÈ¬ôÈÈxÈ¬8 ÐôôÈôÈôxl Āx ,¯0<0  LxL<  hxh4°PPPoPP 00<P```P<`PP`PoP<PoPopTDpT`TD`TD`p`pDDD4D,DpD DDp`$PXPd (PpP|8P0PPP`(((((PPèXHŰèXĘ¬¸XX¸Xèèè8è¬ĿŰèèèĿ0è¸è¸¸è¸èèè¸è¸èńðĘİ¸Ĵ¸¸¸Ĥ¸Ę(ńèè¸èè ¸èŀppĨØØØ°ȰĠȰØĠĬ|Ø ĠØ¸ĠhĠØØ`XĠPĠĠHD¸D¸¸D¸¸D¸Ƹ¸¸¼¸8Ɛp¸Ɛ¸¸Ɛp¸Ɛ0ƐƐ¸Ɛ¸p(ƐXpXƐ¸Ɛpɠ¸¸Ɉ¸¸ɔ¸¸ɠ¸¸Ɛ¸X¸¸XÀƐpƐ¸¸¸¸¸¸¸¸dƐ¸ ¸¸¸¸¸ɔÄƐppƐpƐpƐ¸ɠƐ¸pɠƐ¸¸Ɛp¸Ɛ¸Ɛ¸¸Ɛ¸DƐƐɠƐpƐpƐƐƐƐƐDpƐpɠƐpƐƐpɠpƐpɠƐƐƐƐƐƐpɠƐpɠĀƐƐ¸¸Ɛ¸Ɛpp$$ƐÀ$H¸Ĕ¸p¸Ɛ¸Ɛ¸Ɛ¸h ¸ƐȤȰȼɈɔɠ¸Ɛ¬¸ƘÀØɠƐƐƐɠ¸Ɛ¸Ɛ¸ƐĬ¸ļ¸¸DƐ¸p¸ƐɰĀÌĀİĠ|ǔȰ¸ǠĠĠØĠxĠØP008ȰØ0ǸĠȠȠĠXĠȠ00ȐȄĠ 0ĠĠ0Ġ0Ű(00ĠȰØĠØĠ ȰpĠĠHØpØĠȰpĬɔĠĠĠpÐĠpĠɔĠĠɠ80( ǄƈƬƘƸXǐƸƈǄƈǐƸXǄXXXXLǐƈǐXXǐXXŘ`ƸXƬǄǐƬƈǐǐǐƈǄŤ`ǐXǄǄƈƸŰƈǄƐƘƤXǐXƬXƸǄǐǄǐǐƸƘżXǠ,<4< <<`TT` P P00 0((4$44$44$PDDP       $0$<$$$$pX¨pÌàX`°ÐX    '(04(444(4(4(Ĭ((((P(((((PT$0$`( 4LDPh<LDhP( 0T0xxxxph`xx0p0xp0xx ((xl¨xllxT(l(x(°(À $ ,,P000    0$$$$0$$0$$0$$0$$$0$$0$$0  0 0 Xh$ ,8P $ `0PPPPPPPPPPPPPP¤¤PPPPP0°pP(PPpPDpPDPPppppPpPppPpPPpppp ƼưĠxĠɨpư̐ʤɨưʤ̐ưhư`ưĠXPư˄̐ĠưɨHưĠưưĠưʸ̐ư̜8ư0ư(ư ưưɴư̌ʀưʤʌưĠưưŸɨʰèèư̠¨p¨¨Āpʔ̨ʌ¨̜ʀ̜ʌʌ̴¨ʌʌʀʌ῭( 4hh (444(`  p      0$0$$0 °°Ő`X ø øİXXXXXXèèdèXèĠxxdxxxÐ ĐØH0P P P$0$$0$00$$$$$0$$0$$0      044$(44((44(44$4$4$44$D$Ɠ0DDDD0DDD$ƒ<D0$Ɣ$D0$0DDDD0$0DP00DD<DP     0 00  0 XX X           ]  ,                0000$$0$$0$0$04$44$((4444àńŰ  Đ(Āp(p°(Ä°¬(°(Ĵ(pppp°(Ð(( ŘŌŀĴ(p¼ÌØÀ((ÌÀ(ÀÌàØØØ¸¨0 ĀdXyHØØyØ¨dP¨HƠŨ0(¨ H¨HŨHĸŨ8ĸ¨¨¨ŨØƠŨ4ƠØưn`XPt¼tÈ¼H¨<8lÀ´0(Ì ´¼È¼ØtÐ( ÀÀ´¨À´ÀÀ´¨À´28llxÀ´¨8Ð$   *0ddp |0°HXp|X¨X|pd°```p¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤°  ´´ÀD °DHpPT`,0 ŬŜż     Đ0   ƌŰŰŰ¸ŰH¸¸Hhl¸PÀŰŰðŰ 0]>10  $   0 0 0   `$<`< `ltt<T$4PPP$$PP$P`DlXRǊTǌxlXhlxXxlXjlxXXlxX8X0( DDDx0l<llHllTl`t<H(H ptpp4pp4p<<<(< <4<H<PŰp`(`(`(p ddpXD<P,8  8 P  04$$4$440 00 0<HP  DDPD(4DP¤$$0$$0$00¸Ő    tt   4X44(4(48 ,0¬0¬¸$¬À4$  ( (L |d$  XdÀHLHLHHHHLH¤(H°h¸°$¤((¸èďøàèøà¤¤èøĐİ°°¼°¼ ÈàüàÈĈĐĐàĠńńļńàĠXÈXPÈHÈÈ8ÈĐ(ÈńĐà0ÈńààĐĠàńĠńüĬàĬÈĐààxxàXŐPD8,Ā ĀĀ ¸ĀĀ pĀƔðƔĀpĀàĀðĀpƔðppàpƔ¸ ĀpĀĀ  ĀĀpĀ Ā Ɣð ĀĀƔĀpðĀppppppĀ ĀĀpðpĀĀĀpðĀpðpĀĀ ĀĀ ĀĀĀĀðƔàpƔðpppƔpÔƔðàpƔðÔƔppƔðÔƔppÔ pppƔðƔpppƔàðƔppƔàƔpðppppp pp ppp¤¤h°Ā pĀpĀ¤ĀĀĀĀ¼pĀ¼ĀĀàðĀĀĀĀƔpÔĀÔĀpƔÔðàÔÈÔĀÈĀĀ Ā 4 4°àƔp$ðĀðHpƔĀĀĀČpĀ ĀĀpƔĀpĀĀà  ÔàTĀĀðpƔĀƔpðĀpƔpĀĀpƔpĀĀĀĀƔppƔƔƔČĀpĀpƔĀðĀpƔĀƔpð¼È ĀĀpĀ ĀĀĀĀà Ơ88ØĈ8 8  äZ8 Ĉä8ð 8ü88ĈÌ8ĈÌĠĈ88Ġ88Ġ88Ġ8ĠüØ8ĈĠ88äð8ü8Ġ8ĈĠüð8Ĉää8ðüĠä8ĠĠä8ĠüðČ8Ĉ88888Ĉ8Øäðü8ü8ü8Ĉ8Ġ,ĈðäØÌ,88X8Ì8X8Ì8XäðĈĠ8ðĈØ88Ø8ĈØ8ĈĈØ8ĈĠĈĈĠðü8Ø8ĈĠØðä8Ìü88ĈĠ8Ĉ8Ġü8ĈĠ8D8ĈðüĈ88üĈ8Ġð8ĈĈ88üĈ8Ġü8Ĉü8ĈĠ8ĠĈü8ĈĠð8Ì8Ĉ8Ø8üĠĈ8Ĉ8Ĉä8ĈĠüðä88ĈüĠĈ8Ġ8ØÌ8ü8Ĉ8ĈDĈĠðPĈ8üİ0ییی0 а000а000а0мӤӠммӠیӠیییмӠмքӠքبӠبیӠیмммммммммӠмӠ00м00мӠ0000ییبݰӨӨӨӨӨӨӨ 0O0`OO0`OlĐƴɜɘlĐƴɘlĐƴӨlɘӨƴlĐƴ˼ɘ˼ΠɘΠфɘфlllllllɘlɘO0lĐӨlɘӨƴlĐƴlɘOOOӨф֐PŔPÀ$P$PP$P`X$ØÀØPPPPPi8ØØÀPPÀð$D0PPPPD`$0      ƌƜƌưP  ŨĀ  (0       °°        ]] DPXl°TǌRǊx4 ÐÈĠĬÐĬÔĘĘĸńńńĸÈĬÔĠĬĠÈ|pŐļ˸İŘɈ˸Ɉ˸ϐ˸ϜάθϜϐ˸ά˸Ϩϴ˸˸,˸θϜЀ˸˸ĴϨ˸˨˸˸ĠĔА°Ő° ŠŐ °    ŀĠ$00   h ÀH'0(4(((((($$$0$0$   `ߐߐ$0400 p       Ŝ ÀŜ(XXLXXXL4XLżXLXƌXXLŬXL4(<H(ƌxlŬxl ŜTx`lxl`THxżHxx`TH0,8DPhh 4hPBDh4DP(4h4h4h4h 44444444$444h $ ð 4´ÄČĤƜİŬŸƄP T|XĈńŸŤŴƄƔàôÐĜĴPP(`(0 4  000$00$00$$00$$00$00$$00$$00$$00$0$$$$$$$$$$$$$$$$$$0(T4TTTT`4((44(P440IpKp]]P]L0L DD`P`D`PD`D````D`$4P```Pphh0h0°( 0`0$8DPht8DP0lx¤XXPPXdp$|XǠX¤ĨĴĴĨŀHp¸8 $ 0]  ]]>>++..11¨´ÀÌäðüĈ$","ΰÿ00ppÿpX((Xÿ]ÿX88 8X8Xÿ0]ÿ88X		88XXɘÿ0(00̠000 ÿÿ000ÿ0π$ÿÿ]XX((Π]0,[[	Ȁÿ],[[8à°ø`8ð8 ÿ]ÿ]ĠŠ̰Ԁ	 {Ā8°pÿ  `$ÿPÿŀÿÿɠ0ÿɰ	ÿÿÿ]XXÿÿ	ÿ]ppÿÿHH8ØØ8ØØĬ0ÿX00ÿÿǠǟǟ`ÿÿ	`PP000PP       0HX¸$8pàÐ    0P(P`ÿ øÀ0]:쁛	Pߐ000d0000ÿ0ÿ00ÿ0 00 XPÿÿĀߐ`ÿÿÿÿÿߐÿ0ÿ]-e0° ̠;ÿÿ̀ `   pÿ     000 ŐİĠXÐÿÿÿÿÿÿÿÿÿÿÿÿÿHH0  000ÿ000  ÿ   0PP0 (ÿ(ÿÿÿÿÿÿ쀝ÿÿÿÿÿ  0X08 .ÿÿX ÿXXX          ,  ÿ߸    	[<>  #',-`{<<쀾  ][<  |     000800000ÿà  Ðàp8ư0ÿHHHHHHHHÐ(Ðÿ°°p°8À8Pp8`,ÿÿÿÿ0      0   ð0.Aÿ0ÿ]Aÿ쀾	ÿ0 ÿÿ]dÿd0ÿ]00ÿ?À???ðà?À???ðà?À???ðàÿÿÿÿÿ@]]000   $000   Ą`Plllp8ppPXǟP AÿÿAÿÿ0ÿ)IPÿ  PP0000ÿ    $$ÿÿ888ÿÿ ÿ  X0ÀÀ$$$°ÿÿÿ	Đ¸¸¸¸Ő]ÿ,][[,][,]ÿƠ¸¸pHXİÿpÿXXXXÿ]ɘɘÿݰÿ?]?]	)ÿ֐ÿ?]ð`0%      ưP  ÿ0  ))(((Ԁ)(''' )( )  ÿ °°        ÿ¸¸ÿÿ00ÿÿÿÿ ÿÿÿP°XXÐŐÿА,	Š° ( )ŀĠ$00]    ÿ)ÿ9:ÿõЄЄÿÿÿÀ¸¸¸80H)ĀõǸ쀝(  (	Ā	Ā쀝	00 `0x0ÿÿ 쁛ÿæXÿÿÿÿÿÿ]ÿ]dÿ]ÿƐÿÿ--ÿÿÿ ÿ ÿAÿaÿÿ0:_ÿøÿÀ àíÿðÿ0ÿ   À  ߸ ÿÿÿÿÿÿÿÿÿÿ  p߿вϿϿ߿г`0++ XXÿÿÿÿÿÿ쀝ÿ!0ÿÿp¸ÿ  0`P0ÿpp]][0 p°0(]`0H,¸Ǡ?ß?ð?àð??????ŀp¸ 8 AÀØΑΣ	А ЀԱ&ΈΆİĲŊ.Ѡ[Ҋ6Ӑ``Ā0ĹŹӁd	Ϩ0A0]9PPĀ @Ā Ĉǿ","]]]ؐR]G>0§>>§¨>ؐ(X8	]%]0]]  )*+,-8(>>	>>]]		ܔ؆Ā؇]ؐ(](0%¯&«¬®­	]	'0>ª©]Ā(0( 56$<H	ǘ[[[[,]0]>>  ǀ@lS]TSU]VWX	YZ(2	[쀝]@	>	 		]	P	0ÁžǐǏǓǒHǋǌǑǍǗǖǕƩǘǙǚǜ@ǛǝƈƉƈƊƌƍƋƎƏƑƐƄƄƅƄƂƂƂƃƇƆƦƱưƯƮƬƫƭƪƧƨƩƵƴ`ƲƳƶääĔ UT	]	/lJĔČ ČÃÁ>O;;]				'>]]	ЁЃ	,Ђ0F	GHN	0LMJI	>Ų]>>]ŴųK]]4HH]ĐđĒL]ƿĦĤĪ>>Ĕ>H>G	>Ň>ş]ł]>]ŒőŐœŔŕŏŎ	]	ØØÐ		]ţ	Ť]ØŢš4@@//<žǴЁ>>		>			]]l>(Đ>Ĩħ]>.]0	>	]/0123		Ŋ>]]<, ]>>ЂЃX¸$8 00	:]$(,&&x>>	@BA& xߐؐ4>>¸	,Ѐߐߐ ]>0			>ܐ	Čǎ;쀝		8X8X8Ԁ /)'ЂЂ X8X8X8X?´³µ..	ǅǄ£ƼƽƾƻƢơƣƤƥ¶(·µ´ÿÿÿÿ @X0ĀĀ88222Ѐ2222222222@@.ÚÛ	ſƀ]ƁźŻżÂ%  쁞{}~ [P>R	Q]ƥǎŦŨ/ĀH4/00000]Ѐ* *[>	!	]]]>;8[	]>]0#8[	]>00'쀝;]>><	Ё			]					Ё<&쀝]ÈϨP>ú	/0844Ŭ	]6 &	1x!>yz{]]@+-	āĂă>#	|=	>]]]		>   ( Cŧ	](H$;ũşܔHG>¸¸쀾]]>[쀾/>>>>ԀÌÏÐÍÎGÙØÙ8Ýz«¬­¤ßÞàÜôõö;÷ùøòóÆÇêéðñîïìíëĀÆHáæâåç9èLRsYX쁞_edcgfhniÿwvxutryz{0qspo}|~ž¡´µ ¢¤¥¦$¤]¤¤¤]0¤]]]¤¤¤¤]]]Ё,X]	<8-ǔ2)(ǟ>> >WЀ´¬¤¨ ǠǘƐƈ@8ĜĔ *%8O<<<LLLĠĈ Ž$$D       Ġς7Ѐ1100ЁЁ¸¸¸0(00(@XHH ̄Ԇ]STJK¹LJº»¼	žǞ½ÅÄ)H)ÀI!7DF?E]]]]쀝 -;ð&HŵŸ	ŹŷŶ			Ё	]]?((¨´@Ĝǀ (pǠĀƐǀ]].,Ʒ	]	p(ЁЁ>{}I[]]ؐؐؐ'%UV,[ [9Ñ	ÒÓÖÕ×Ô0(0(	]$H,@1OX8ЀDDE0PQON> P0%&@?]dϨ	]@:::H,$쁛;M		;","谀Ὲ谁⿀谁῀摁谁ៈ谀Ὲ摃谀῀贀῀搿耀῀耀ᯀ耀ᯀ谀Ὲ谀Ὲ贁ᯀ贀ᯀ贀ᯈ谀ᯈ谀ᯈ谀῀耀谀ᯀ搘搰谁ᯄ搀ۼ谁ᯈ谁ᯈ撜撴谀῀摬贁ᯀ贁⿀谁⿈贀ᯀ谀῀谀῀谀Ὲ谀῀谀῀谀ῄ擠谀῀谀῀谁ᯀ뿿羿谀῀攈ۼ擸谀ᯀ谀ῄ谀ῄ撄贁ᯀ谀῀谀῀Tࠆ뿿ο뿿οסע唎ফ呀ٌTℭℤۼ무樌槨槠槬槴槼樄৅৪ঢ়৐무무묰무묰묰༘갔Ᏺ抠挌挒挜挧挲ឲ扡挼捈执갨Ᏺפ༘걤旍旿昈昦昘昐昰晄ݤ攠۽旀旅旆耀۽旀ኄមស攠柜桴棬嫂椴椺枂楂朞݄戚検椔俓俍俄戚椰椭椫݄ഩగ峒匼ᏲᏲ峚ᏲᏲᆢ楐楜楠嫱楢বঽܽ楦Ᏺ榆ᆢ榔榟榨晐晘晠晨܅܀ۿ۾܋۽ۼۯ۵ۨۦۤ뿿뾿뿿뾿۩܏ۿ۾ܘܜܧܲۼ晰܀܅晴岘ఞ岣耀ꮨ朞朞ℭℤ뿿뾿뿿ο뿿ο뿿ο뿿οꪜꩠꛬꞠꟴ꣐ꠜꭈ꫄꧀ꤴ耛ǀݤ耀ϧݔℭↆℲϏ⇛Ќݠᝥݘ倀倓Ժݔ倉倀ݠ倩ݔϭнݔ耀ᚢ庪嫂庲康庽廂捣$ٻٹ4ڕ444Ѧݔ侻ᝥ俠俼ഄ傋഍٧ഔ٧Øഛ٧dഢ٧Ĉധ٧Ĭ傐傖ម啤ߤ叄೜٧°ࣳ॰क़॰ॶࠍࣀܲស唔࣍೽唔॰啤ഩഩᇯ喬๳ഩ喱೜॰ࠍܲ഍|ഛTഢøധĀࠍ厫厤ࣳ凝॰ೠ೧೮೴øࠍࠕ༘ኄ掇ො௯戧W扊෣扎扗傐«ঞ戬傟Š戱戹戛෱ญܼ戼崐崈崀崘ᆍ릡ᇚᇢᇧడᇯᇳᇻᇿሀ릜Ǿ௢ืᇌවᇔ扂뿿뾿嵼扆๳๷๺ຆຌຓນຟວຯື຿໇໑໛໡໫໦໲ಠ௴௺ಫ೉್೔ಒಜಞො₝ᦑࣳŜǷᦘሷᦎ᥽닇ۼᦎℭℤᨸᨻᥲᥭᥳᥦᥞᥗఀሤሯሷ಑ሷ಑ቴಐሌ዇಑ዌɯ௢௢௯ዲ刔ǧ刘ƺዲዺঢᏍᏚዲዲ刜戀戚成Ꮪኄื뿿뾿៨剗嶅ืఀ嶅嶊巌็巜嬆巣嬘嬝巭嬠工巭巯巶嬠๑๡๗ƴ๪ঞꭔ嬆嬈嬏嬘嬝ሷ孑嬠嬥嬬嬵孀嬠孇៨ኄ嫔嫥ื嫮៱ಐ಑Й໸܅ᐣࡵ뿿뾿꺠Ᏽសមኄᐁఀఒఇః孙学గడఞఛ嗏తలషƔ奸奼咹娠୵姼咾姐妴妜ᝀዘఀ妁剗ዘ妉ాዘዡዪ౅ᾸῈ῎ῒῘῢ೜ۼ಑ᦠƥɸᆍ릜ۼሷ惀዇Ῠῶ ‚ ⁂ᨐᨸ⁖嶀嶄ǆኄሷኋናኙኪኦኼืኯ⁥ᜰ⁭⁷⁾₄₊్౔ౚౣ౨౰แ็์౶౻៘៨៯ಉᅰᆀᐣᤐᤠվۼ利刳ᑠᓌᖌᘐᙼ刾ጃᎴኄᏄ༐༘༞릡ษවา༩剤剆剗剤닇凓凋凄ۼ冺যভব঱旆旋ۼ়স঴૯૮勶勲勴恁כˏ恅ͧ٧૰怲怠怠먙࣓ទࡌD耀耀ᇢ惐ሷ዇ිᝥᚢිූොࡦࡱಐడఛ嫇ݽᝥ겸겸겸겸겸겸가겸갈朔匼恘恜૯耀耀耀₶効ІȆ岣ఞఛځܘ侵Ȏ겸Τ겸΍岬ۼ耀耀咭周耀耀뿟?₶иƐ⃀૰먠ℋ뿾᾿₣늂谀῀₹谀ῄ₻谀Ὲ谁⿀谁ᯀ耀㏀耀ᯀ谀῀뿿ο谀῀谀Ὲন谁㏈谁ᯈ谀῀嵤ஈ஘ந咹ٮ୵哇咾哅咭哃ᝀ୸ைஸ各偳偹૯储児储٧兲兩八兩೜°ࣳ凝ࣳ凟೽೽凷ࠍ厴ܲഄ഍ഔØഛdഢĈധĬ傋傐傖傟Š傣吐ര݄݄ঽܽ뿿ο뿿οꨵ峧峲ᐎᐕᐝ뼁㯃݄݄ݔ旇耀ٻۼఒ耀ꛦনT哔ࠆ哊哏뿿?耀ܼ耀π耀μ耀μ耀μ耀μ릥릥릥릥릥릥릥릥릥릥릥릥릥ξЛ몝Л倀倓倉耀暈晻暀暄耀뿾?曟最暾曎曯耀朒旆楌耀楎耀耀耀ࡉ侲ࡉ侲઼耀₶ᇊᆹۼ뿿ο៳়极۽戚椳˯݄ޠ꼄٧ŘؠᏲᏲ匼ឥగ݄ݽ戡扗捑డఞ捔ۼ捙೔ឲ೔婔婬ఒ婯劅婸೔೔ឲ媌೔ꮐ៱៱ۼሷ៳෇ම෯෧෣ොූහිවื꣜꤆ꚅ઀ǯҽꤜꛬꞠꟴℐ℘℠Ӱ뀨뀨ʺ৴ߤʺ৺নઢ날날ʺ৴৺ٻ닇耀꧌꧳徘ŔĀ徚ģ徥Ę徫徵心忒忝忪Ğ忹怄ࠍ怑俓怙弈弎引弜彌庈ഄ嬘഍഍庌库咹庙庡庡ᝒ很幢幫幯ᝒഔᝀ幱ᝉ幺幽俓徒೜ࣳࣳ廌॰ࠍܲ᝻ᝯ᝶ឃជឋទᝩ厠ទᏦ思咹耀μ岬ࠬ楈₾ঝ뿿뾿깸掐껈掫掱꺴꺌׸媛捻戡ᐣ༘༘捰嗌嫂侲ࡉ嗌గ⇟గ⇟⇟⇟괊괁ꯀꯊ몕吠耀π耟ǀٻٹꤨٻٹ맨ֺ֬멐멘멛멟멫멺몇֬և֜ʰ먢먬먶멂늅늅耀耀@耀ǀ耀π耀耰翀耀耀π耰翀耀耀忀耀㿀耀ᚌഄ᚜ᚢ͑Ϳϧݠ耀μ胿μݼ꭯꭬઼઼មស̴员닅닅닇嵋崨崵嫰嫱嵛껜ࡵݽݼ嗊嗊ᦤ௴ᡁᤴᡁᤩᤴ೔᥎᥈᥅೔ᆍᦑࣳҲ៷៽᠑᠇៽ᠠᠠሷᠩᠺᡁᡁ巾帅ᡆپ帋帎帛幓幍幚幀幇幀帻媤媺媳媮媩઱咱咮ۼ耀₥₱₪₭耀ঝঝ惟ఞЛ嫰ሷ嫱Ā嫵嫻嫾耀哴摈摠ි惙膓πꭸ吤吼ந咮咱ந뿿οشݤ⃍ℋ̍匍匀ȘҔ匄匈Վℋʁ胈ˤন៳៳ଃ胣͐뿿οℭℤ肇Ǡ઱뿿ο哏哊耀@耀㿀닅닆닅뉼뉿늃늂言긫늃늂닅닆닅뉼뉿늂剪剺傣ܼ局ഩ๳霔,喬뿿ο₥勍勋勎勐勗募勧勩勫勱勯꼪닿Ǒ놩ʮ껬΃劔劒劕劗办劦劮劰劲劸劶꟤ͫ銳tꅙŭ頖4岘௘܏ࡦ⇡૮冤具િિિિિિિࡻિ扗戛ߤ꼄呤掱巾巾巷௴ᆍ릜௴ឲᠺ،ǖ^޼걐갼맘뿿뾿ꚅꨐ৺储뿿ο哔೜°ܲᨸࠍ惕厠ᇻۼݔ卜娺唌暎⃌݄擈ߤ뿰羿ߤ෧늂෯ঞ4볤볜볰耀@볠볘볤볠볠볘볘볠볘볤볜볜볠볘볠볰볤볜볜볰볰본본볠볘볤볤볜볜볠볘볠볠볠볘볘볠볘볐믐믈볘믐믈볔문볔문문볘볘볠볠볘볘볠볜볜볤볤볨볨볬볬볤뮸볤볜보보뮸볤볤볜볜볠볠볘볘뮸므뮼뮸므믄보보본뮼뮸믄믈믐믔볜볜볤볤볤볜볜볤볠볘볠볘문볔볔볐볐볐볐볐믈믐볐믈문볔볔ୖଢ଼୮୵ୖଢ଼୮榲榺槃耀ޘސވ耀ۼ뿿뾿뿿뾿ࠄଃଖିଃି咹୵ঽܽঽܽꛬꞠ૱耀μ哊哏掾ݼ૯ݼݼ݄ᆚᆫᆱᆞᆢ݌召兩凝ࣳ೽ࠍ厤ܲഄ഍|ഔഛTഢøധĀ傋傐傖傟Ŝ傣史ഄ഍ഔഛഢധ傋傋傐傖뿿ο뿿ο枘枂枂ࠫ卄耀耀脁τ脀τ脀τ걸ల೘뿿뾿ಐಐ뿿뾿뿿뾿뿿뾿뿿뾿늂뮸므본ࠆTࠆT෱෺คญดผยฦ耀뿀侱ឥꪨ杤닅嫂暧庈八怙枰枳架杴杷松徘暎ි暙嫂暠暧八暭暳暶怙ঝਲ਷઀勸לɅݧݮஸीࠄ耀μ耀μ়娸늃닇닇胊ˬ뿿ο뿿οᝒ᝛ᝥ봀봀봀곐몸뫓몠녤볘볠볠볘뿿뾿耀耀0耀0耀耀ᐧࢰࣳࣸ˄ɣϨ耀뿰?哠耀耀耀ꄀភ隀Ȣ隀Ȣ言긫ꄀភ言긫릡릜릡릜뤀뤈뤔뤨륐׈谀ῄ谀ῄ旂Н˥Ĭꟴᝀᝉ","@@v@¿xxèÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿ$~xxÿÿxÿÿÿÿÿÿxÿÿÿÿÿÿÿÿÿÿ@ÿÿÿÿÿÿÿÿxxÿÿÿÿxxxxxÿÿÿÿxÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿùøxxxxxxxxxxxxxxxxx@@@@@@@@@@x@@@ÿÿÿÿÿÿÿÿxxxxÿý@@x@xxx@xx@xx@xxx@xxxx@xx@x@xxxxxxxxxxxxx@x@xxx@@x@xxxxx@@ÕªÕªx@xxxxxxx@x@x@xx@x@ÿÿÿÿxxxx@xxxxxxxxx@@ÿÿ@@@@@@@@@@@@@xxxxxxxxxxxxxxxxx@@@@@xxxx@xxxx@@@@x~}|@@@xxxxxxà^À^þà^vfà^¿@@@@ÿÿÿÿÿÿÿÿÿÿÿÿþxxÿÿþxx0@  ÿÿxxxx@xxxxxxxxxxxxxxxxxx@@ÿÿÿÿ@@@@xxxxxxx@xx@@@@xx@x@¿x@@@@@@@@@@xxxxx@@ÿÿÿÿþÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿx@xxxxxxxÿÿÿÿ@@ÿÿèÀ^þÿýÿ¨À^yx@@x@@@@@@@x@@xxxxxx@xx@@@x@xxxxxxxxxxxxxxxxxxxx@@_à^-xxxxxxxxxvþ@ÿyÿyÿÿÿÿxxx@@xxàÔxxxxxxxxxxýÿ@@@@@x@xxxxx@@@@@xxxxx@Å»òxÿÿÿÿÿÿxÿÿxx@xxxxxxxxxxÿÿxxxxxxxÿÿxt¿ý^~ @ÿÿ @ÿÿx~ÐÛ^xxxxxxxxxxxxxxxxÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿxxxÿÿvþÿÿÿx  @x@xxxxx~~x~~xxxÍÿ{xxx¯|xx~x~ÿÌÿ{xx~x|xxÍÿ{xxxx~~~xxx@@@@@@ÿÿÿÿ@¿¿¿¿¿¿ÿÿÿÿÐÿÿÿÿ|x¿` @~n@¿@¿@xxx@@xxxx@xxxxxxÿÿÿÿÿÿÿÿx|xxx~ÿÿ@@xxxxxxxxxx@@@@@@@@@ @ÿÿxxxxxxx@xxx@@x@@¡þ< =°¼Î^À= Î^ À=öÿÿø7ð±_°§Îáë@@","^À^À^ ^À^^À^ ^À^À^^À^^ôè^ä^	^^^^^ ^è^À^^^^^^ ø?^^^è^À^ ^À^^^ À À^À^À^  À^À À^^^^^À^^ ÀÀ^ÀÀ^ÀÀ^	]]À^ °À^à­À^Ð²À^^èèä^]]³æÌ³æÌ³æÌ³æÌ]^ ^ÀÀ^¡À^^¡À^^    À^À^À^^À^À^À^À^À^À^^^^^^^À^^^À^^À^^^^^^^^^^^^^À^À^^^À^^ ^^^^À^^  ^^^^À^^ Ð^À^À^À^À^À^  À^ø?À^ø?À^à ã?® À^À^^À^À^À^À^^À^^À^^À^^À^ ® À^À^À^  À^ À^À^À^À^à À^ ^À^À^  ü° À^À^À^À^Ð^^À^ ^ ^^^^^^^^^^ø?^Ð^Ð^Ð^À^À^À^À^À^      ^À^À^^ø?À^ø?ø?À^À^ø?À^^À^À^À^À^À^À^øÿ^¸Ë¦­Ø¤ËÀ^^À^^0 À^ ÈÀ^ À^ À^À^À^ø? ÈÀ^ À^À^^^àÈÀ^àÈÀ^^^^^À^ À^À^^^^èèèèèè^À^À^^À^À^ è^èè^èèèèèè   ^^^ÿÿÿÿÿÿÿÿÿ^øÿ^^À^^À^^^^À^^À^^À^^À^^À^^ ^^^ä^  Ü^ Ü^  À^ 0Ð^À^0èxè^00À^Ð^^^^^^Ð^^^À^]]] ^À^À^ ^ 0À^(À^^^ÿÿÿ^^À^ À^À^À^À^À^ À^À^^^^^^^^À^^^^À^À^À^^^^À^]]]À^^^À^À^^À^?À^ ^^À^À^ýøà^^À^À^ À^^ ?]^]] ???]]]°^]  Î^^^    À^^^^À^À^^ Î^Î^Î^^]v]Â×/­âÓ{¿±]ëÜ­â¿±­âä^]èä^Î^]]ÿëÜ^??^^^^^^  0ÿÿ  ^^^À^à^èèè^]v]À^4xÿÿÿÿÿÿÿþÿÿÿÿÿÿ4øÿ^øÿ^ ?]À^ÿÿÿÿÿÿÿÿÿ^^]^]^]è^^^èèÈä^ä^?^^^ÿÿÿÿÿÿÿÿ     ÿÿÿÿÿÿÿÿ0 À^ ^^^  ^^À^ ^ç]èxóèèÂÁè¡Í ´ ","^^^^^^ @]×£p=]×?^^^^^^W@^^^^^^<@^^^^^^E@^^^^^^t@^^^^^^ð?^^^^^^^^^^^^^^ @^^^^^^E@^^^^^^<@^^^^^^@@^^^^^^à?^^^^^^8@^^^^^^^^^^^^^^ð?^^^^^^$À^^^^^^ð?^^^^^^ð?^^^^^^ð?^^^^^^^@^^^^^^@^^^^^^À^^^^^^ð?^^^^^^,@^^^^^^À^^^^^^@^^^^^^À^^^^^^ð?^^^^^^$@ffffff@ÍÌÌÌÌÌ@^^^^^^À^^^^^^8@^^^^^^^^^^^^^^(@^^^^^^8@Ù?^^^^^^(@^^^^^^(À^^^^^^ À^^^^^^^^^^^^^^8@^^^^^^^^^^^^^^^^^^^^^^(@^^^^^^À^^^^^^ð?^^^^^^ @{®Gáz?^^^^^^y@Ù?^^^^^^ @^^^^^^(@^^^^^^(À^^^^^^^^^^^^^^ @^^^^^^ @^^^^^^6@^^^^^^^^^^^^^^*@^^^^^^<@^^^^^^^^^^^^^^*@^^^^^^ À^^^^^^À^^^^^^^^^^^^^^ð?^^^^^^^@ÍÌÌÌÌÌ@^^^^^^@^^^^^^:@^^^^^^6À^^^^^^^^^^^^^^@^^^^^^^@^^^^^ p@^^^^^^n@^^^^^^[À^^^^^^$@^^^^^^^^^^^^^^^^^^^^^^[@^^^^^^A@^^^^^^ @^^^^^^A@^^^^^^ @)Âõ(Ü?^^^^^^F@×£p=]×ã?^^^^^^H@^^^^^^N@^^^^^^@^^^^^^^^^^^^^^à?©?^^^^^@u@^^^^^^i@×£p=]×ã?^^^^^^i@^^^^^@u@^^^^^^B@^^^^^^4@^^^^^^^^^^^^^^ð?^^^^^^^^^^^^^^[À^^^^^^(@^^^^^^L@^^^^^^0@^^^^^^^^^^^^^^ð?^^^^^^^^^^^^^^^@^^^^^^ð?^^^^^^^^^^^^^^8@^^^^^^8@^^^^^^@^^^^^^à?^^^^^^ø?^^^^^^@^^^^^^ø?^^^^^^@ffffff@333333@^^^^^^à?^^^^^^@^^^^^^[@^^^^^^à?^^^^^^^^^^^^^^^^^^^^^^ð?ÍÌÌÌÌÌ@^^^^^^0@333333ó?^^^^^^à¿ÍÌÌÌÌÌ@^^^^^^^@^^^^^^ð¿@^^^^^^^@^^^^^^À^^^^^^D@^^^^^^à?^^^^^^$À^^^^^^@^^^^^^À^^^^^^D@^^^^^^ð?^^^^^^à?^^^^^^ð?^^^^^^À^^^^^^ð?^^^^^^ð?^^^^^^ð?^^^^^^ð?^^^^^@`@^^^^^ @^^^^^^D@^^^^^^D@R¸ëQØ?^^^^^^(À^^^^^^(@^^^^^^[@^^^^^C@^^^^^^(À^^^^^^^^^^^^^^ð?^^^^^C@^^^^^F@^^^^^^A@^^^^^^L@{®Gáz?^^^^^^6@^^^^^^A@^^^^^^1@^^^^^^ð?^^^^^^^^^^^^^^À^^^^^^@{®Gáz?^^^^^^@^^^^^^0@^^^^^^À^^^^^^@ÍÌÌÌÌÌ@^^^^^^^@^^^^^^@^^^^^^ð¿^^^^^^à¿^^^^^^?@^^^^^^à?^^^^^^(@^^^^^^B@^^^^^^ð?^^^^^^^@^^^^^^Y@^^^^^^N@^^^^^^@^^^^^^N@^^^^^^Y@^^^^^^n@^^^^^@^^^^^^à?ÿÿÿÿÿÿï^^^^^^t@^^^^^^V@^^^^^p·@^^^^^^O@^^^^^^^^^^^^^puÀ^^^^^^(@^^^^^H@^^^^^^I@^^^^^^^^^^^^^^O@^^^^^^à?^^^^^^ À^^^^^p·@^^^^^^~@@^^^^^^ @^^^^^@^^^^^^ð?^^^^^^^^^^^^^^^^^^^^^^ð?333333ó?^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^@^^^^^^^^q=]×£pí?^^^^^@ffffffî?ffffffò?^^^^^^^^^^^^^^^^^^^^^^ð?^^^^^^D@^^^^^@^^^^^^D@^^^^^^T@^^^^^@^^^^^^0@^^^^^^ð?^^^^^^^^^^^^àÿï@^^^^^^^@^^^^^^@^^^^^^ð?^^^^^^,@^^^^^^à?^^^^^@^^^^^^^^^^^^^^ð?^^^^^^^^^^^^^^$@^^^^^^^^^^^^^^ð?^^^^^^^@^^^^^^à?^^^^^^^^^^^^^^@^^^^^HjÀ^^^^^^^^^^^^^^-À^^^^^^^^^^^^^^^^^^^^^^ð?^^^^^^ð?^^^^^^ð¿^^^^^^ø?^^^^^^ð¿^^^^^^ð?^^^^^^ð¿^^^^^^=@^^^^^^à?^^^^^^=@^^^^^^ð?^^^^^^ð¿^^^^^^ø?^^^^^^ð¿^^^^^^ð?^^^^^^ð¿^^^^^^à?^^^^^^^@^^^^^^ð?^^^^^^à?^^^^^^à?^^^^^^ð?^^^^^^à?^^^^^^à¿^^^^^^à?^^^^^^@^^^^^^ð?^^^^^^@^^^^^^ð?^^^^^^ð?^^^^^@ÿÿÿÿÿÿï@^^^^^^(@^^^^^^ À^^^^^^4@^^^^^^8@^^^^^^@^^^^^^(@^^^^^^4@^^^^^^À^^^^^^à?^^^^^^8@^^^^^^^^^^^^^^@^^^^^^ @^^^^^^ @^^^^^^4@^^^^^^ @^^^^^^2@^^^^^^@^^^^^^$@^^^^^^$À^^^^^^$@^^^^^^I@^^^^^^D@^^^^^^^^^^^^^^,@^^^^^^Ð?^^^^^^I@^^^^^^À^^^^^^ð¿^^^^^^^^^^^^^^^^^^^^^^:À^^^^^^^^^^^^^^ð?^^^^^^^^^^^^^^ À^^^^^^ð?^^^^^^ð¿^^^^^^à¿^^^^^^?@^^^^^^à¿^^^^^^@^^^^^^(@^^^^^^[@^^^^^^[@^^^^^^[À^^^^^^À^^^^^^Àù?^^^^^^À^^^^^^ð¿^^^^^^À^^^^^^^À^^^^^^@^^^^^^ð?ù?^^^^^^^@^^^^^@^^^^^^,À^^^^^^(@^^^^^^à?^^^^^^6@^^^^^^^^^^^^^^^^^^^^^^ @^^^^^^ @^^^^^^2@^^^^^^B@^^^^^^^^^^^^^^ @^^^^^^B@^^^^^^$@^^^^^^^@^^^^^^ @^^^^^^ @]×£p=]×?^^^^^^ @^^^^^^ @^^^^^^ @^^^^^^^^^^^^àÿï@^^^^^^^^^^^^àÿï@^^^^^^^^^^^^^^^^^^^^^^Y@^^^^^^TÀ^^^^^^@^^^^^^@^^^^^^~@^^^^^^@^^^^^^D@^^^^^^Y@^^^^^k@^^^^^^ð?^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^À?^^^^^^À?^^^^^^^^-DTû!@^^^^^^ @^^^^^^^^^^^^^^ @^^^^^^à?^^^^^^^^^^^^^^ð?^^^^^^à?^^^^^^^^^^^^^@^^^^^^@^^^^^^@^^^^^^^@^^^^^^@Í;f æ?Í;f æ?^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^@^^^^^^ð¿@^^^^^^$@^^^^^^@^^^^^^ð?ÍÌÌÌÌÌü?ÿÿÿÿÿÿïÿÿÿÿÿÿÿïÍ;f æ?^^^^^^ð?^^^^^^ð¿^^^^^^à¿^^^^^^à?^^^^^^à¿^^^^^^à?^^^^^^ð?^^^^^^ð?-DTû!	@^^^^^^à?^^^^^^@^^^^^^ð?^^^^^^ð?^^^^^^@ÍÌÌÌÌÌü?^^^^^^@ffffffö?^^^^^^@ñ?^^^^^^@^^^^^^à?^^^^^^^^^^^^^^ð?^^^^^^^^^^^^^^$@^^^^^^ð?^^^^^^$@S쁛Ú:XL	ÀS쁛Ú:XL	@^^^^^^à?J({Ëë?^^^^^^@É?UUUUUUÕ?^^^^^^ð?^^^^^^ð?^^^^^^^^^^^^^^^^^^^^^^ð?^^^^^^^^^^^^^^$@¹?^^^^^^$@^^^^^^^^^^^^^^@^^^^^^A@^^^^^^^^^^^^^^@^^^^^^ @^^^^^^Y@^^^^^^à?^^^^^^ @^^^^^^1@^^^^^^5@^^^^^^ð?^^^^^^ @^^^^^^2@^^^^^^ À^^^^^^^^^^^^^^ À^^^^^^^^^^^^^^ð?^^^^^^ð?^^^^^^@^^^^^^^@^^^^^^$@^^^^^^^@^^^^^^ @^^^^^^L@^^^^^^ @^^^^^^@^^^^^^à?^^^^^^8@^^^^^^G@^^^^^^À^^^^^^D@^^^^^^@^^^^^^^^^^^^^^6@^^^^^^@^^^^^^Ð?^^^^^^2@^^^^^^ð?^^^^^^(À^^^^^^à?^^^^^^à?^^^^^^6@^^^^^^^^^^^^^^ À^^^^^^^^^^^^^^ @^^^^^^ À^^^^^^^^^^^^^^[@^^^^^^t@^^^^^^ @^^^^^^^^^^^^^^;@^^^^^^ð?^^^^^^@^^^^^^À^^^^^^ð?^^^^^jø@^^^^^^ð?^^^^^^@^^^^^^À^^^^^^@^^^^^^^@^^^^^jø@^^^^^^ð?^^^^^jø@^^^^^^ð?^^^^^^^@^^^^^jø@^^^^^^ð?^^^^^^@^^^^^^@^^^^^^À^^^^^^À^^^^^^@@^^^^^^I@^^^^^@^^^^^^@@^^^^^^I@^^^^^^@^^^^^À@^^^^^^ð?^^^^^^4@^^^^^@^^^^^^ð?^^^^^^4@^^^^^^4@^^^^^^@@^^^^^^4À^^^^^^4@^^^^^@^^^^^^D@^^^^^^D@^^^^^^H@^^^^^^@@^^^^^^dÀ^^^^^^0À^^^^^^d@^^^^^^0@^^^^^^d@^^^^^^^^^^^^^^8@^^^^^^H@^^^^^^(@^^^^^^@@^^^^^@^^^^^^@@^^^^^^ð^^^^^^^^^^^^^ào@^^^^^^^^^^^^^ào@^^^^^^^^^^^^^ào@^^^^^ào@^^^^^^^^^^^^^ào@^^^^^^^^^^^^^^^^^^^^^^à¿^^^^^^à¿^^^^^^ð¿^^^^^^ð¿^^^^^^à¿^^^^^^8@^^^^^^8@^^^^^^à¿^^^^^^^^^^^^^^@^^^^^^^@^^^^^^^@^^^^^^^@^^^^^^ À^^^^^^À^^^^^^À^^^^^^@^^^^^^^@^^^^^^^^^^^^^^^^^^^^^^@^^^^^^^^^^^^^^^^^^^^^^^@^^^^^^ð?^^^^^^ðC^^^^^^ð?^^^^^^4À^^^^^^^^^^^^^^^^^^^^^^à?^^^^^^à?^^^^^ào@!9[Ó?ë«XÔå?Ã±;¥?쁝mÅþ²{²?^^^^^ào@!9[Ó?ë«XÔå?Ã±;¥?¼z6Ë?^^^^^ào@!9[Ó?ë«XÔå?Ã±;¥?¥,Cëâæ?^^^^^^à¿^^^^^^à¿^^^^^^ð?^^^^^^,À^^^^^^,@^^^^^^à?^^^^^^à?^^^^^^,@^^^^^^,À^^^^^^à?^^^^^^à?^^^^^^,@^^^^^^,@^^^^^^ð?^^^^^ào@^^^^^^ð?^^^^^^ð?^^^^^^@^^^^^^0@^^^^^^4@^^^^^^ @^^^^^^@^^^^^^@^^^^^^@^^^^^^@^^^^^^@^^^^^^0@^^^^^^@ÿÿÿÿÿÿï^^^^^^0@^^^^^^6@^^^^^^ð?^^^^^^ð?^^^^^^^^^^^^^^ð?¶óýÔxéÆ?¶óýÔxéÆ?¶óýÔxéÆ?^^^^^^ð?^^^^^^@^^^^^^@É?ffffffÖ?^^^^^^è?ÍÌÌÌÌÌì?¶óýÔxéÆ?^^^^^^i@^^^^^^Y@^^^^^^°?^^^^^^Y@^^^^^^Y@^^^^^^i@^^^^^^ @^^^^^^^^^^^^^^^^^^^^^^@^^^^^^ð?^^^^^^à?-DTû!	@^^^^^^@^^^^^^ð?^^^^^^@^^^^^^ð?^^^^^^ð?^^^^^^^^^^^^^^@^^^^^^@^^^^^^@^^^^^^@^^^^^^@é?é?^^^^^^@^^^^^^^^^^^^^^@é?é?é?é?ÿÿÿÿÿÿïÿ^^^^^^^^ffffffæ?ffffffæ¿^^^^^^^^^^^^^^(@^^^^^^6@^^^^^^@ÿÿÿÿÿÿß?^^^^^^^^^^^^^^(@^^^^^^ @^^^^^^^^^^^^^^@333333@^^^^^^@333333ó?ù¿©?©?"],zn=[0,10,13,34,92],Sn=0,An=1,j=2,Nn=3,En=4,Un=5,on=6,Dn=7,Cn=8,On=9,_n=10,ln=11,jn=12,Ln=13,Fn=14,Tn=15,In=16,Pn=17,qn=18,Rn=19,Zn=20,cn=21,H=256,Q=32767,D=255,Bn=Y([[0,1,D],[5,5,D],[15,15,D],[26,27,D],[69,196,D],[12,13,Un],[33,34,On],[35,36,Cn],[40,53,Ln],[54,62,Fn]]),Mn=32,U=65,Gn=Y([[0,255,jn],[40,53,_n],[54,62,ln],[H,Q,ln]]),Wn=Y([[0,Q,Pn],[69,120,In],[106,106,Tn]]);function Y(a){let n=new Uint8Array(Q+1);for(let[e,t,i]of a)n.fill(i,e,t+1);return n}async function un(){return WebAssembly.compile(Jn(kn.map(Vn)))}function Vn(a){let n=Uint8Array.from({length:128},(t,i)=>i);zn.forEach((t,i)=>n[yn.charCodeAt(i)]=t);let e=new Uint16Array(a.length);for(let t=0;t<e.length;t++){let i=a.charCodeAt(t);e[t]=i<128?n[i]:i<49152?i:i-49152}return e}function Jn(a){let n=new Uint32Array(a.length),e=a[Nn],t=new Uint8Array(Z(j)),i=0,o=0;return _(a[Sn]),b(10),S(p),_(a[An]),t;function p(){for(let c=E(j);c;c--)S(m)}function m(){for(let c=E(j);c;c--)E(j),$(j,1);for(let c=1;c;){let g=e[i++],A=g===Mn?Gn[e[i]]:g===U?Wn[e[i]]:Bn[g];if(A?t[o++]=g:c+=y(g),!A||A===D)continue;g>=40&&g<U&&o++;let B=a[A][n[A]++];B<64?t[o++]=B:g===U?an(B):R(sn(B,A))}}function y(c){return c>5&&c<9?(b(c-4),b(64)):c>=H?(b(16),R(c-H)):c===9?(b(U),J(Rn)):c===18?(b(U),an(Z(qn)+1048576)):c>18&&c<23?(b(U),b([0,1,2,127][c-19])):(b(c),O(c)),c===11?-1:c<9?1:0}function O(c){if(c<5)J(En);else if(c===14)for(let g=E(on);g>=0;g--)E(on);else c===17?(E(Dn),b(0)):c===63||c===64?b(0):c===66?J(Zn):c===67?$(cn,4):c===68?$(cn,8):c===252&&z(e[i++])}function z(c){b(c),c===10&&(b(0),b(0)),c===11&&b(0)}function S(c){let g=o;c();let A=t.slice(g,o);o=g,R(A.length),_(A)}function _(c){t.set(c,o),o+=c.length}function E(c){let g=Z(c);return R(g),g}function R(c){for(;c>127;c>>>=7)b(c|128);b(c)}function an(c){for(;c>63;c>>=7)b(c|128);b(c)}function J(c){let g;do b(g=K(c));while(g>127)}function $(c,g){for(;g--;)b(K(c))}function b(c){t[o++]=c}function Z(c){return sn(K(c),c)}function sn(c,g){return c<32768?c:(c&16383)+Z(g)*16384}function K(c){return a[c][n[c]++]}}var C=class{__destroy_into_raw(){let n=this.__wbg_ptr;return this.__wbg_ptr=0,dn.unregister(this),n}free(){let n=this.__destroy_into_raw();l.Oc(n,0)}attribute(n){let e=v(n,l.jd,l.kd),t=x;l.Pc(this.__wbg_ptr,e,t)}export(n){let e=v(n,l.jd,l.kd),t=x,i=l.Qc(this.__wbg_ptr,e,t);return w(i)}get filter(){let n=l.Rc(this.__wbg_ptr);return w(n)}incidents(){let n=l.Sc(this.__wbg_ptr);return w(n)}load(n){let e=l.Tc(this.__wbg_ptr,s(n));return w(e)}look(){l.Uc(this.__wbg_ptr)}constructor(n,e,t){try{let m=l.nd(-16);l.Vc(m,s(n),s(e),s(t));var i=d().getInt32(m+0,!0),o=d().getInt32(m+4,!0),p=d().getInt32(m+8,!0);if(p)throw w(o);return this.__wbg_ptr=i,dn.register(this,this.__wbg_ptr,this),this}finally{l.nd(16)}}get options(){let n=l.Wc(this.__wbg_ptr);return w(n)}ready(){let n=l.Xc(this.__wbg_ptr);return w(n)}reset(){l.Yc(this.__wbg_ptr)}restore(n){try{let i=l.nd(-16);l.Zc(i,this.__wbg_ptr,fn(n));var e=d().getInt32(i+0,!0),t=d().getInt32(i+4,!0);if(t)throw w(e)}finally{l.nd(16),k[I++]=void 0}}save(){let n,e;try{let o=l.nd(-16);l._c(o,this.__wbg_ptr);var t=d().getInt32(o+0,!0),i=d().getInt32(o+4,!0);return n=t,e=i,f(t,i)}finally{l.nd(16),l.od(n,e,1)}}set filter(n){try{let i=l.nd(-16);l.$c(i,this.__wbg_ptr,s(n));var e=d().getInt32(i+0,!0),t=d().getInt32(i+4,!0);if(t)throw w(e)}finally{l.nd(16)}}set options(n){try{let i=l.nd(-16);l.ad(i,this.__wbg_ptr,s(n));var e=d().getInt32(i+0,!0),t=d().getInt32(i+4,!0);if(t)throw w(e)}finally{l.nd(16)}}settled(){let n=l.bd(this.__wbg_ptr);return w(n)}summary(){let n=l.cd(this.__wbg_ptr);return w(n)}};Symbol.dispose&&(C.prototype[Symbol.dispose]=C.prototype.free);function $n(){return{__proto__:null,a:{__proto__:null,Fb:function(n,e){let t=Error(f(n,e));return s(t)},S:function(){return u(function(n,e){let t=r(e).URL,i=v(t,l.jd,l.kd),o=x;d().setInt32(n+4,o,!0),d().setInt32(n+0,i,!0)},arguments)},Ib:function(n,e){let t=r(e),i=typeof t=="bigint"?t:void 0;d().setBigInt64(n+8,h(i)?BigInt(0):i,!0),d().setInt32(n+0,!h(i),!0)},Hb:function(n){let e=r(n),t=typeof e=="boolean"?e:void 0;return h(t)?16777215:t?1:0},h:function(n,e){return r(n)in r(e)},f:function(n){return typeof r(n)=="bigint"},hb:function(n){return typeof r(n)=="function"},M:function(n){return r(n)===null},Gb:function(n){let e=r(n);return typeof e=="object"&&e!==null},L:function(n){return r(n)===void 0},_a:function(n,e){return r(n)===r(e)},xb:function(n,e){return r(n)==r(e)},Eb:function(n,e){let t=r(e),i=typeof t=="number"?t:void 0;d().setFloat64(n+8,h(i)?0:i,!0),d().setInt32(n+0,!h(i),!0)},Jb:function(n){throw w(n)},Db:function(n,e){let t=r(e),i=typeof t=="string"?t:void 0;var o=h(i)?0:v(i,l.jd,l.kd),p=x;d().setInt32(n+4,p,!0),d().setInt32(n+0,o,!0)},Cb:function(n,e){throw new Error(f(n,e))},Kb:function(n){r(n)._wbg_cb_unref()},yc:function(n){let e=r(n).activeElement;return h(e)?0:s(e)},Da:function(){return u(function(n,e,t,i,o){r(n).addEventListener(f(e,t),r(i),r(o))},arguments)},Ha:function(n){return r(n).altKey},Dc:function(){return u(function(n,e){let t=r(n).appendChild(r(e));return s(t)},arguments)},Sb:function(){return u(function(n,e,t){r(n).append(f(e,t))},arguments)},ra:function(){return u(function(n,e,t,i,o,p){r(n).arc(e,t,i,o,p)},arguments)},n:function(){return u(function(n){let e=r(n).arrayBuffer();return s(e)},arguments)},tc:function(){return u(function(n,e){let t=r(e).baseURI;var i=h(t)?0:v(t,l.jd,l.kd),o=x;d().setInt32(n+4,o,!0),d().setInt32(n+0,i,!0)},arguments)},jc:function(n){r(n).beginPath()},Pa:function(){return u(function(n,e,t,i){let o=r(n).call(r(e),r(t),r(i));return s(o)},arguments)},X:function(){return u(function(n,e,t){let i=r(n).call(r(e),r(t));return s(i)},arguments)},lb:function(){return u(function(n,e){let t=r(n).call(r(e));return s(t)},arguments)},C:function(){return u(function(n,e){r(n).cancelAnimationFrame(e)},arguments)},cc:function(n){return r(n).checked},fc:function(n){return r(n).childElementCount},aa:function(n){let e=r(n).classList;return s(e)},c:function(n){let e=clearTimeout(w(n));return s(e)},Tb:function(n){r(n).click()},_b:function(n){return r(n).clientWidth},Na:function(n){let e=r(n).clipboard;return s(e)},pa:function(n){r(n).closePath()},I:function(n){r(n).close()},gc:function(){return u(function(n,e,t){let i=r(n).closest(f(e,t));return h(i)?0:s(i)},arguments)},Ka:function(n){let e=r(n).composedPath();return s(e)},Yb:function(n,e){return r(n).contains(r(e))},ea:function(){return u(function(n,e,t,i,o){let p=r(n).createElementNS(e===0?void 0:f(e,t),f(i,o));return s(p)},arguments)},Xb:function(){return u(function(n,e,t){let i=r(n).createElement(f(e,t));return s(i)},arguments)},z:function(){return u(function(n,e){let t=URL.createObjectURL(r(e)),i=v(t,l.jd,l.kd),o=x;d().setInt32(n+4,o,!0),d().setInt32(n+0,i,!0)},arguments)},Ga:function(n){return r(n).ctrlKey},ac:function(n){let e=r(n).defaultView;return h(e)?0:s(e)},wa:function(n){return r(n).devicePixelRatio},b:function(n){r(n).disconnect()},F:function(){return u(function(n,e){return r(n).dispatchEvent(r(e))},arguments)},Ya:function(n){return r(n).done},Bb:function(n){let e=Object.entries(r(n));return s(e)},t:function(n,e,t){let i=r(n).fetch(f(e,t));return s(i)},qa:function(n,e,t,i,o){r(n).fillRect(e,t,i,o)},ma:function(){return u(function(n,e,t,i,o){r(n).fillText(f(e,t),i,o)},arguments)},nc:function(n){r(n).fill()},Ub:function(){return u(function(n){r(n).focus()},arguments)},db:function(n){let e=r(n).fonts;return s(e)},qb:function(n){let e=Array.from(r(n));return s(e)},hc:function(n,e,t,i){let o=r(e).getAttribute(f(t,i));var p=h(o)?0:v(o,l.jd,l.kd),m=x;d().setInt32(n+4,m,!0),d().setInt32(n+0,p,!0)},ic:function(n){let e=r(n).getBoundingClientRect();return s(e)},Vb:function(){return u(function(n,e){let t=r(n).getComputedStyle(r(e));return h(t)?0:s(t)},arguments)},Fc:function(){return u(function(n,e,t){let i=r(n).getContext(f(e,t));return h(i)?0:s(i)},arguments)},W:function(n){return r(n).getDate()},U:function(n){return r(n).getFullYear()},V:function(n){return r(n).getMonth()},qc:function(){return u(function(n,e,t,i){let o=r(e).getPropertyValue(f(t,i)),p=v(o,l.jd,l.kd),m=x;d().setInt32(n+4,m,!0),d().setInt32(n+0,p,!0)},arguments)},Zb:function(n){let e=r(n).getRootNode();return s(e)},wb:function(){return u(function(n,e){let t=Reflect.get(r(n),r(e));return s(t)},arguments)},kb:function(){return u(function(n,e){let t=Reflect.get(r(n),r(e));return s(t)},arguments)},Ab:function(n,e){let t=r(n)[e>>>0];return s(t)},$a:function(n,e){let t=r(n)[e>>>0];return s(t)},kc:function(n,e,t){return r(n).hasAttribute(f(e,t))},ua:function(){return u(function(n){return r(n).height},arguments)},$b:function(n){return r(n).hidden},Sa:function(){return u(function(n){let e=r(n).history;return s(e)},arguments)},s:function(n,e){let t=r(e).host,i=v(t,l.jd,l.kd),o=x;d().setInt32(n+4,o,!0),d().setInt32(n+0,i,!0)},xc:function(n){let e=r(n).host;return s(e)},oc:function(n,e){let t=r(e).href,i=v(t,l.jd,l.kd),o=x;d().setInt32(n+4,o,!0),d().setInt32(n+0,i,!0)},Wa:function(){return u(function(n,e){let t=r(e).href,i=v(t,l.jd,l.kd),o=x;d().setInt32(n+4,o,!0),d().setInt32(n+0,i,!0)},arguments)},wc:function(n,e){let t=r(e).id,i=v(t,l.jd,l.kd),o=x;d().setInt32(n+4,o,!0),d().setInt32(n+0,i,!0)},va:function(){return u(function(n){let e=r(n).innerHeight;return s(e)},arguments)},da:function(){return u(function(n,e,t){let i=r(n).insertBefore(r(e),r(t));return s(i)},arguments)},zb:function(n){let e;try{e=r(n)instanceof ArrayBuffer}catch{e=!1}return e},p:function(n){let e;try{e=r(n)instanceof Blob}catch{e=!1}return e},ja:function(n){let e;try{e=r(n)instanceof CanvasRenderingContext2D}catch{e=!1}return e},i:function(n){let e;try{e=r(n)instanceof Map}catch{e=!1}return e},yb:function(n){let e;try{e=r(n)instanceof Uint8Array}catch{e=!1}return e},r:function(n){let e;try{e=r(n)instanceof URL}catch{e=!1}return e},pb:function(n){return Array.isArray(r(n))},g:function(n){return Number.isSafeInteger(r(n))},bb:function(n,e){return Object.is(r(n),r(e))},nb:function(){return s(Symbol.iterator)},Bc:function(n,e){let t=r(e).key,i=v(t,l.jd,l.kd),o=x;d().setInt32(n+4,o,!0),d().setInt32(n+0,i,!0)},j:function(n){let e=Object.keys(r(n));return s(e)},sc:function(n){return r(n).left},sb:function(n){return r(n).length},N:function(n){return r(n).length},oa:function(n,e,t){r(n).lineTo(e,t)},Va:function(n){let e=r(n).location;return s(e)},Wb:function(){return u(function(n,e,t){let i=r(n).matchMedia(f(e,t));return h(i)?0:s(i)},arguments)},Lb:function(){return u(function(n,e,t){return r(n).matches(f(e,t))},arguments)},rc:function(n){return r(n).matches},Q:function(){return u(function(n,e,t){let i=r(n).measureText(f(e,t));return s(i)},arguments)},Ia:function(n){return r(n).metaKey},na:function(n,e,t){r(n).moveTo(e,t)},Ma:function(n){let e=r(n).navigator;return s(e)},T:function(){return s(new Date)},eb:function(){return u(function(n){let e=new ResizeObserver(r(n));return s(e)},arguments)},ub:function(n){let e=new Uint8Array(r(n));return s(e)},xa:function(n,e){let t=new TypeError(f(n,e));return s(t)},Y:function(n,e){try{var t={a:n,b:e},i=(p,m)=>{let y=t.a;t.a=0;try{return Yn(y,t.b,p,m)}finally{t.a=y}};let o=new Promise(i);return s(o)}finally{t.a=0}},jb:function(){let n=new Object;return s(n)},ya:function(){return u(function(n,e,t){let i=new Intl.DisplayNames(f(n,e),r(t));return s(i)},arguments)},ob:function(){let n=new Array;return s(n)},Ec:function(){return u(function(n,e,t,i){let o=new URL(f(n,e),f(t,i));return s(o)},arguments)},E:function(){return u(function(n,e,t){let i=new CustomEvent(f(n,e),r(t));return s(i)},arguments)},q:function(){return u(function(n){let e=new Response(r(n));return s(e)},arguments)},y:function(){return u(function(n,e){let t=new Blob(r(n),r(e));return s(t)},arguments)},mb:function(n){let e=r(n).next;return s(e)},Xa:function(){return u(function(n){let e=r(n).next();return s(e)},arguments)},rb:function(){return Date.now()},fb:function(n,e){r(n).observe(r(e))},za:function(){return u(function(n,e,t,i){let o=r(e).of(f(t,i));var p=h(o)?0:v(o,l.jd,l.kd),m=x;d().setInt32(n+4,m,!0),d().setInt32(n+0,p,!0)},arguments)},x:function(n){let e=Array.of(r(n));return s(e)},mc:function(n){return r(n).offsetHeight},lc:function(n){return r(n).offsetWidth},Ea:function(n){return r(n).offsetX},Fa:function(n){return r(n).offsetY},k:function(n){return r(n).ok},$:function(n){let e=r(n).ownerDocument;return h(e)?0:s(e)},vc:function(n){let e=r(n).parentElement;return h(e)?0:s(e)},B:function(){return u(function(n){let e=r(n).parent;return h(e)?0:s(e)},arguments)},o:function(){return u(function(n,e){let t=JSON.parse(f(n,e));return s(t)},arguments)},Ra:function(n,e){let t=r(e).pointerType,i=v(t,l.jd,l.kd),o=x;d().setInt32(n+4,o,!0),d().setInt32(n+0,i,!0)},zc:function(n){r(n).preventDefault()},tb:function(n,e,t){Uint8Array.prototype.set.call(ne(n,e),r(t))},Ua:function(){return u(function(n,e,t,i,o,p){r(n).pushState(r(e),f(t,i),o===0?void 0:f(o,p))},arguments)},O:function(n,e){return r(n).push(r(e))},Mb:function(){return u(function(n,e,t){let i=r(n).querySelector(f(e,t));return h(i)?0:s(i)},arguments)},cb:function(n){let e=Promise.reject(r(n));return s(e)},Ja:function(n){let e=r(n).relatedTarget;return h(e)?0:s(e)},Ob:function(){return u(function(n,e,t){r(n).removeAttribute(f(e,t))},arguments)},a:function(){return u(function(n,e,t,i,o){r(n).removeEventListener(f(e,t),r(i),o!==0)},arguments)},Rb:function(n){r(n).remove()},D:function(){return u(function(n,e){return r(n).requestAnimationFrame(r(e))},arguments)},ib:function(n){let e=Promise.resolve(r(n));return s(e)},v:function(){return u(function(n,e){URL.revokeObjectURL(f(n,e))},arguments)},H:function(n){return r(n).right},ia:function(){return u(function(n,e,t){r(n).scale(e,t)},arguments)},ta:function(){return u(function(n){let e=r(n).screen;return s(e)},arguments)},Qa:function(n,e){r(n).scrollIntoView(r(e))},La:function(n){r(n).select()},_:function(){return u(function(n,e,t,i,o){r(n).setAttribute(f(e,t),f(i,o))},arguments)},ca:function(){return u(function(n,e,t,i,o){r(n).setProperty(f(e,t),f(i,o))},arguments)},gb:function(){return u(function(n,e){let t=setTimeout(r(n),e);return s(t)},arguments)},A:function(){return u(function(n,e,t){return r(n).setTimeout(r(e),t)},arguments)},Z:function(){return u(function(n,e,t){return Reflect.set(r(n),r(e),r(t))},arguments)},Aa:function(n,e){r(n).capture=e!==0},dc:function(n,e){r(n).checked=e!==0},fa:function(n,e,t){r(n).cssText=f(e,t)},uc:function(n,e){r(n).fillStyle=r(e)},ec:function(n,e,t){r(n).font=f(e,t)},ha:function(n,e){r(n).height=e>>>0},bc:function(n,e){r(n).hidden=e!==0},Ba:function(n,e){r(n).once=e!==0},Ca:function(n,e){r(n).passive=e!==0},la:function(n,e,t){r(n).textAlign=f(e,t)},ka:function(n,e,t){r(n).textBaseline=f(e,t)},Cc:function(n,e,t){r(n).textContent=e===0?void 0:f(e,t)},w:function(n,e,t){r(n).type=f(e,t)},Qb:function(n,e,t){r(n).value=f(e,t)},ga:function(n,e){r(n).width=e>>>0},K:function(){return u(function(n){r(n).showModal()},arguments)},G:function(){return u(function(n){r(n).showPopover()},arguments)},Ta:function(){return u(function(n){let e=r(n).state;return s(e)},arguments)},m:function(n,e){let t=r(e).statusText,i=v(t,l.jd,l.kd),o=x;d().setInt32(n+4,o,!0),d().setInt32(n+0,i,!0)},l:function(n){return r(n).status},vb:function(){return u(function(n){let e=JSON.stringify(r(n));return s(e)},arguments)},Nb:function(n){let e=r(n).style;return s(e)},u:function(n){let e=r(n).target;return h(e)?0:s(e)},Ac:function(n,e){let t=r(e).textContent;var i=h(t)?0:v(t,l.jd,l.kd),o=x;d().setInt32(n+4,o,!0),d().setInt32(n+0,i,!0)},P:function(n,e,t){let i=r(n).then(r(e),r(t));return s(i)},sa:function(){return u(function(n,e){r(n).toBlob(r(e))},arguments)},e:function(){return u(function(n,e){let t=r(n).toString(e);return s(t)},arguments)},J:function(){return u(function(n,e,t){return r(n).toggleAttribute(f(e,t))},arguments)},ba:function(){return u(function(n,e,t,i){return r(n).toggle(f(e,t),i!==0)},arguments)},pc:function(n){return r(n).top},Pb:function(n,e){let t=r(e).value,i=v(t,l.jd,l.kd),o=x;d().setInt32(n+4,o,!0),d().setInt32(n+0,i,!0)},Za:function(n){let e=r(n).value;return s(e)},R:function(n){return r(n).width},Oa:function(n,e,t){let i=r(n).writeText(f(e,t));return s(i)},Gc:function(n,e){let t=X(n,e,Hn);return s(t)},Hc:function(n,e){let t=X(n,e,Qn);return s(t)},Ic:function(n,e){let t=X(n,e,Kn);return s(t)},Jc:function(n){return s(n)},Kc:function(n){return s(n)},Lc:function(n,e){let t=f(n,e);return s(t)},Mc:function(n){let e=BigInt.asUintN(64,n);return s(e)},ab:function(n){let e=r(n);return s(e)},d:function(n){w(n)}}}}function Kn(a,n){l.id(a,n)}function Hn(a,n,e){l.hd(a,n,s(e))}function Qn(a,n,e){try{l.gd(a,n,fn(e))}finally{k[I++]=void 0}}function Yn(a,n,e,t){l.fd(a,n,s(e),s(t))}var dn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(a=>l.Oc(a,1));function s(a){T===k.length&&k.push(k.length+1);let n=T;return T=k[n],k[n]=a,n}function fn(a){if(I==1)throw new Error("out of js stack");return k[--I]=a,I}var pn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(a=>l.md(a.a,a.b));function Xn(a){a<1028||(k[a]=T,T=a)}function ne(a,n){return a=a>>>0,F().subarray(a/1,a/1+n)}var N=null;function d(){return(N===null||N.buffer.detached===!0||N.buffer.detached===void 0&&N.buffer!==l.Nc.buffer)&&(N=new DataView(l.Nc.buffer)),N}function f(a,n){return te(a>>>0,n)}var L=null;function F(){return(L===null||L.byteLength===0)&&(L=new Uint8Array(l.Nc.buffer)),L}function r(a){return k[a]}function u(a,n){try{return a.apply(this,n)}catch(e){l.ld(s(e))}}var k=new Array(1024).fill(void 0);k.push(void 0,null,!0,!1);var T=k.length;function h(a){return a==null}function X(a,n,e){let t={a,b:n,cnt:1},i=(...o)=>{t.cnt++;let p=t.a;t.a=0;try{return e(p,t.b,...o)}finally{t.a=p,i._wbg_cb_unref()}};return i._wbg_cb_unref=()=>{--t.cnt===0&&(l.md(t.a,t.b),t.a=0,pn.unregister(t))},pn.register(i,t,t),i}function v(a,n,e){if(e===void 0){let m=P.encode(a),y=n(m.length,1)>>>0;return F().subarray(y,y+m.length).set(m),x=m.length,y}let t=a.length,i=n(t,1)>>>0,o=F(),p=0;for(;p<t;p++){let m=a.charCodeAt(p);if(m>127)break;o[i+p]=m}if(p!==t){p!==0&&(a=a.slice(p)),i=e(i,t,t=p+a.length*3,1)>>>0;let m=F().subarray(i+p,i+t),y=P.encodeInto(a,m);p+=y.written,i=e(i,t,p,1)>>>0}return x=p,i}var I=1024;function w(a){let n=r(a);return Xn(a),n}var M=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0});M.decode();var ee=2146435072,nn=0;function te(a,n){return nn+=n,nn>=ee&&(M=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0}),M.decode(),nn=n),M.decode(F().subarray(a,a+n))}var P=new TextEncoder;"encodeInto"in P||(P.encodeInto=function(a,n){let e=P.encode(a);return n.set(e),{read:a.length,written:e.length}});var x=0,re,ie,l;function ae(a,n){return ie=a,l=a.exports,re=n,N=null,L=null,l}function mn(a){if(l!==void 0)return l;a!==void 0&&(Object.getPrototypeOf(a)===Object.prototype?{module:a}=a:console.warn("using deprecated parameters for `initSync()`; pass a single object instead"));let n=$n();a instanceof WebAssembly.Module||(a=new WebAssembly.Module(a));let e=new WebAssembly.Instance(a,n);return ae(e,a)}var gn=':host{display:block;font-family:var(--heists-font, inherit);line-height:1.4;text-align:start}:host([hidden]){display:none}.root{--start: left;--end: right;--way: 1;container-type:inline-size;position:relative;border-block-start:2px solid var(--text);padding-block-start:16px;color:var(--text);color-scheme:light;font-size:calc(10 * var(--px));line-height:calc(18 * var(--px));overflow-wrap:break-word;font-variant-numeric:tabular-nums lining-nums;-webkit-text-size-adjust:100%}.root>*{font-size:calc(13 * var(--px))}.root.dark{color-scheme:dark}.root.own{background:var(--background);padding-inline:16px;padding-block-end:16px}.probe{position:absolute;visibility:hidden;font-size:medium;forced-color-adjust:none;background-color:color-mix(in srgb,var(--heists-background, #0000),var(--heists-background, #0000));border-block-start-color:color-mix(in srgb,var(--heists-text, #0000),var(--heists-text, #0000));border-block-end-color:color-mix(in srgb,var(--heists-muted, #0000),var(--heists-muted, #0000));border-inline-start-color:color-mix(in srgb,var(--heists-grid, #0000),var(--heists-grid, #0000));border-inline-end-color:color-mix(in srgb,var(--heists-accent, #0000),var(--heists-accent, #0000));outline-color:color-mix(in srgb,var(--heists-series-1, #0000),var(--heists-series-1, #0000));column-rule-color:color-mix(in srgb,var(--heists-series-2, #0000),var(--heists-series-2, #0000));text-decoration-color:color-mix(in srgb,var(--heists-series-3, #0000),var(--heists-series-3, #0000));caret-color:color-mix(in srgb,var(--heists-series-4, #0000),var(--heists-series-4, #0000));-webkit-text-fill-color:color-mix(in srgb,var(--heists-series-5, #0000),var(--heists-series-5, #0000));-webkit-text-stroke-color:color-mix(in srgb,var(--heists-series-6, #0000),var(--heists-series-6, #0000));flood-color:color-mix(in srgb,Canvas,Canvas);lighting-color:color-mix(in srgb,var(--color, #0000),var(--color, #0000))}.read{color:transparent}.watch{transition:1ms;transition-behavior:allow-discrete}.root:dir(rtl){--start: right;--end: left;--way: -1}[hidden]{display:none!important}*{box-sizing:border-box}h2,h3,h4,h5,h6,p,dl,dd,ol,ul,fieldset{margin:0;padding:0;border:0;min-inline-size:0}button,input,select{font:inherit;color:inherit}button,select,summary,label,input[type=checkbox],input[type=radio],input[type=range]{cursor:pointer}button,select{background:none;border:0;border-radius:0;padding:0}:focus-visible{outline:2px solid;outline-color:var(--heists-focus, var(--text));outline-offset:2px}a{color:inherit;text-underline-offset:2px}.muted{color:var(--muted)}.status p{margin-block-end:4px;overflow-wrap:anywhere}.status:not(:empty){border-inline-start:3px solid;padding-inline-start:12px;margin-block-end:20px}.status p:first-child{font-weight:600}.headline{font-size:calc(30 * var(--px));line-height:calc(36 * var(--px));font-weight:700;letter-spacing:-.012em;max-inline-size:36em;text-wrap:balance}.lead{font-size:calc(16 * var(--px));line-height:calc(24 * var(--px));color:var(--muted);max-inline-size:46em;margin-block-start:4px;text-wrap:pretty}.figures:empty{display:none}.figures{display:flex;flex-wrap:wrap;gap:16px 56px;margin-block-start:20px}.figure{display:flex;flex-direction:column-reverse;justify-content:flex-end}.figure dd{font-size:calc(24 * var(--px));line-height:calc(30 * var(--px));font-weight:600;white-space:nowrap}.figure:first-child dd{color:var(--accent)}.figure dt{color:var(--muted)}.controls{margin-block-start:24px}.views{display:inline-flex;border:1px solid var(--axis);border-radius:var(--heists-radius, 4px);overflow:clip}.views label{position:relative;display:flex}.views label+label{border-inline-start:1px solid var(--axis)}.views input,.steps input{position:absolute;inset:0;inline-size:100%;block-size:100%;margin:0;opacity:0}.views span{padding:8px 14px;font-weight:500}.views b{font-weight:400;color:var(--muted)}.views :checked+span,.pill.set,.button.strong,.button[aria-expanded=true]{background:var(--text);color:var(--background)}.views :checked+span b,.pill.set span{color:inherit;opacity:.75}.views label:focus-within,.steps label:focus-within,.views:has(:focus-visible){outline:2px solid;outline-color:var(--heists-focus, var(--text));outline-offset:2px}.bar{display:flex;flex-wrap:wrap;align-items:center;gap:8px;margin-block-start:12px}.pill{display:inline-flex;align-items:center;gap:6px;min-block-size:32px;padding:4px 12px;border:1px solid var(--axis);border-radius:var(--heists-radius, 16px);font-weight:500}.pill span{font-weight:400;color:var(--muted)}.pill span:empty{display:none}.pill.filters{display:none}.pill:after{content:"";inline-size:6px;block-size:6px;margin-block-start:-3px;border:solid currentColor;border-width:0 1.5px 1.5px 0;rotate:45deg}.pill[aria-expanded=true]:after{rotate:225deg;margin-block-start:3px}input[type=search]{text-overflow:ellipsis;flex:1 1 calc(200 * var(--px));max-inline-size:calc(280 * var(--px));min-inline-size:calc(160 * var(--px));min-block-size:32px;padding-block:4px;padding-inline:24px 4px;border:0;border-block-end:1px solid var(--axis);border-radius:0;appearance:none;background:radial-gradient(circle at var(--start) 9px top 14px,transparent 4px,var(--muted) 4.5px 5.5px,transparent 6px),linear-gradient(calc(45deg * var(--way)),transparent 45%,var(--muted) 45% 55%,transparent 55%) var(--start) 12px top 17px / 5px 5px no-repeat}input::placeholder{color:var(--muted);opacity:1}.left-out{display:flex;flex-wrap:wrap;gap:4px 8px;align-items:baseline;min-block-size:24px;margin-block-start:8px;color:var(--muted)}.link{color:var(--text);text-decoration:underline;text-underline-offset:3px;min-block-size:24px;min-inline-size:24px}.button{min-block-size:32px;padding:4px 12px;border:1px solid var(--axis);border-radius:var(--heists-radius, 4px);font-weight:500}.widen{display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin-block-start:12px}.panel[open]{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(calc(210 * var(--px)),100%),1fr));gap:28px 40px}.panel{position:relative;inline-size:auto;margin:12px 0 0;padding:24px;border:1px solid var(--axis);border-radius:var(--heists-radius, 6px);background:none;color:inherit}.panel-head,.fold>summary,.total{display:none}.panel fieldset{position:relative}legend,.panel-end{padding:0}legend{font-weight:600;margin-block-end:8px}.ranges{display:grid;gap:24px;align-content:start}.year-bars{display:flex;align-items:end;gap:4px;block-size:40px;margin-block-end:4px}.year-bars i{flex:1;border:1px solid var(--accent);background:var(--accent)}.year-bars .out{border-color:var(--axis);background:var(--series-6)}.slider{--half: calc(50% / var(--years));position:relative;block-size:28px}.slider:after{content:"";position:absolute;inset-inline:calc(var(--half) * (1 + 2 * var(--before))) calc(var(--half) * (1 + 2 * var(--after)));inset-block-start:calc(50% - 2px);block-size:4px;background:var(--text)}.slider:before{content:"";position:absolute;inset-inline:0;inset-block-start:calc(50% - 1px);block-size:2px;background:var(--axis)}.slider input{position:absolute;z-index:1;inset-inline-start:calc(var(--half) - 12px);inline-size:calc(100% + 24px - 2 * var(--half));block-size:28px;margin:0;background:none;appearance:none;pointer-events:none}.slider input::-webkit-slider-runnable-track{background:none}.slider input::-moz-range-track{background:none}.slider input::-webkit-slider-thumb{appearance:none;inline-size:24px;block-size:24px;border:2px solid var(--text);border-radius:50%;background:var(--background);pointer-events:auto}.slider input::-moz-range-thumb{inline-size:20px;block-size:20px;border:2px solid var(--text);border-radius:50%;background:var(--background);pointer-events:auto}.slider input:focus-visible::-webkit-slider-thumb{background:var(--text)}.slider input:focus-visible::-moz-range-thumb{background:var(--text)}.steppers{display:flex;gap:6px;align-items:center;margin-block-start:8px}.stepper{display:inline-flex;border:1px solid var(--axis);border-radius:var(--heists-radius, 4px)}.stepper button{inline-size:calc(26 * var(--px));min-block-size:30px}.stepper input{inline-size:calc(42 * var(--px));padding:0;border:solid var(--axis);border-width:0 1px;background:none;text-align:center;appearance:textfield}.stepper input::-webkit-inner-spin-button{appearance:none}.steps{display:flex;flex-wrap:wrap;gap:4px}.steps label{position:relative}.steps span{display:flex;align-items:center;justify-content:center;min-inline-size:calc(36 * var(--px));padding:5px 8px;border:1px solid var(--axis);border-radius:var(--heists-radius, 4px)}.steps :checked+span{background:var(--text);color:var(--background)}.check{display:flex;align-items:center;gap:8px;min-block-size:28px}.check span{min-inline-size:0;overflow-wrap:anywhere}.check input{inline-size:calc(16 * var(--px));block-size:calc(16 * var(--px));margin:0;accent-color:var(--text);flex:none}.check b{margin-inline-start:auto;font-weight:400;color:var(--muted)}.consequence{display:block;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));color:var(--muted)}.keys-list .consequence{margin-inline-start:24px}details.consequence{padding-block-end:8px}details.consequence summary{line-height:calc(24 * var(--px));text-decoration:underline}.evidence .keys-list{max-block-size:none}.all-none{position:absolute;inset-block-start:calc(-9px - 18 * var(--px));inset-inline-end:0;display:flex;gap:8px}.all-none .link{color:var(--muted)}.keys-list{max-block-size:320px;overflow:auto}.panel-end{grid-column:1 / -1;display:flex;flex-wrap:wrap;gap:12px;align-items:center;padding-block-start:20px;border-block-start:1px solid var(--grid)}.sheet.panel{position:fixed;inset:0;inline-size:100%;max-inline-size:600px;block-size:100%;max-block-size:none;margin:0 auto;padding:0 16px;border:0;border-radius:0;background:var(--background);overscroll-behavior:contain;scroll-padding-block:56px 120px}.sheet.panel[open]{display:flex;flex-direction:column;gap:0}.sheet .panel-head,.sheet .panel-end{position:sticky;z-index:2;inset-block:0;background:var(--background)}.sheet .panel-head,.sheet .fold>summary{display:flex;flex-wrap:wrap;gap:0 12px;align-items:center;justify-content:space-between;min-block-size:48px}.sheet .link,.sheet summary,.sheet select{min-block-size:44px}.sheet .ranges{gap:0}.sheet .fold,.sheet .amounts{border-block-end:1px solid var(--grid)}.fold>summary{font-weight:500}.fold>summary span{margin-inline-start:auto;font-weight:400;color:var(--muted)}.fold>summary .set{font-weight:600;color:var(--text)}.fold>summary:after{content:"›"}.fold[open]>summary:after{rotate:90deg}.sheet .fold fieldset{padding-block-end:12px}.sheet .all-none{position:static;justify-content:end}.sheet .keys-list{max-block-size:none}.sheet .amounts{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:0 12px}.sheet .amounts legend{float:inline-start;margin:0;font-weight:500}.sheet .amounts select{margin-inline-start:auto;border:0}.sheet .steppers{flex-wrap:wrap;justify-content:space-between;margin-block:4px 12px}.sheet .stepper button{inline-size:44px;min-block-size:44px;touch-action:manipulation}.sheet .stepper input{inline-size:calc(46 * var(--px))}.sheet .steppers .muted{display:none}.sheet .panel-end{flex-direction:column-reverse;align-items:stretch;gap:8px;margin-block-start:auto;padding-block:12px max(12px,env(safe-area-inset-bottom))}.sheet .total{display:inline}.sheet .strong span:first-child,.sheet .panel-end .strong+.button{display:none}select{appearance:none;field-sizing:content;min-block-size:24px;max-inline-size:100%;padding-inline-end:14px;border-block-end:1px solid var(--axis);font-weight:500;text-overflow:ellipsis;background:conic-gradient(from -39deg at bottom,currentColor 78deg,transparent 0) var(--end) 1px center / 8px 5px no-repeat}select option{color:var(--text);background:var(--background)}.charts{display:grid;gap:48px 40px;margin-block-start:32px}.chart{display:grid;grid-row:span 2;grid-template-rows:subgrid;grid-template-columns:minmax(0,1fr);row-gap:0}.companion{margin-block-start:24px}.title{font-size:calc(17 * var(--px));line-height:calc(22 * var(--px));font-weight:600;text-wrap:balance;max-inline-size:34em}.companion .title{display:inline;font-size:calc(13 * var(--px));line-height:calc(18 * var(--px))}.subtitle{margin-block-start:4px;color:var(--muted);max-inline-size:52em;text-wrap:pretty}.companion .subtitle{display:inline;margin-inline-start:4px}.choices{display:flex;flex-wrap:wrap;gap:4px 12px;margin-block-start:2px}.companion .choices{display:inline-flex;margin:0;margin-inline-start:8px}.title:empty,.choices:empty,.keys:empty,.note:empty,.subtitle:empty{display:none}.keys{display:flex;flex-wrap:wrap;gap:4px 16px;margin-block-start:4px;color:var(--muted)}.key{white-space:nowrap}.legend{margin-block-start:4px}.switches{display:flex;flex-wrap:wrap;gap:0 14px;margin-block-start:2px}.switch{min-block-size:28px;text-align:start}.switch[aria-pressed=false],.switches .link{color:var(--muted)}.swatch.dot,.switch:before{content:"";box-sizing:border-box;display:inline-block;inline-size:8px;block-size:8px;margin-inline-end:6px;border:4px solid var(--dot);border-radius:50%;background:none}.swatch.ring,.switch[aria-pressed=false]:before{border-width:1.6px}.swatch.revised{inline-size:5px;block-size:5px;margin-block-end:1px;border-width:2.5px;border-color:var(--axis)}.plot{position:relative;margin-block-start:12px}canvas{display:block;inline-size:100%}.note{margin-block-start:8px;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));color:var(--muted)}.mark,.halo{position:absolute;pointer-events:none}.round{border-radius:50%}.plot.pointed .halo{outline:1px solid var(--text);outline-offset:2px}.aloud,.sheet .fold legend{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}.waffle{display:grid;grid-template-columns:minmax(calc(80 * var(--px)),calc(160 * var(--px))) 1fr;gap:0 16px;align-items:start}.waffle .plot{grid-area:1 / 1;margin:0}.waffle .words{grid-area:1 / 2}.waffle .title{display:block;font-size:calc(20 * var(--px));line-height:calc(26 * var(--px));color:var(--accent)}.waffle .subtitle{display:block;margin:4px 0 0}details>.words{display:block;min-block-size:24px;inline-size:auto;text-align:start;text-decoration:none}details>.words:before{content:"";display:inline-block;inline-size:5px;block-size:5px;margin-inline:2px 8px;margin-block-end:2px;border:solid var(--muted);border-width:0 1.5px 1.5px 0;rotate:calc(45deg - 90deg * var(--way))}details[open]>.words:before{rotate:45deg}details>.words .subtitle{display:inline}.swatch{display:inline-block;inline-size:calc(10 * var(--px));block-size:calc(10 * var(--px));margin-inline-end:6px;background:var(--accent)}.tier-0{background:var(--tier-0)}.tier-1{background:var(--tier-1)}.tier-2,.tier-3{overflow:clip;border:1px solid currentColor;background:none}.tier-2{color:var(--tier-2);background:var(--pale)}.tier-3{color:var(--tier-3)}.tier-2:before,.tier-3:before{content:"";display:block;background:currentColor}.tier-2:before{inline-size:14px;block-size:1.5px;margin:3px -3px;rotate:-45deg;box-shadow:0 3px currentColor,0 -3px currentColor}.tier-3:before{inline-size:2px;block-size:2px;margin:1px;border-radius:50%;box-shadow:4px 0 currentColor,0 4px currentColor,4px 4px currentColor}.rest{border:1px solid var(--axis);background:var(--series-6)}.pale{border:1px solid var(--accent);background:var(--series-5)}.ring{border:1px dashed var(--text);border-radius:50%;background:none}.tip{position:absolute;z-index:2;inline-size:calc(300 * var(--px));max-inline-size:100cqi;padding:12px 14px;border:1px solid var(--axis);border-radius:var(--heists-radius, 6px);background:var(--background);box-shadow:0 6px 20px #00000024;overflow-wrap:anywhere}.tip-text>*{display:block}.tip strong{font-size:calc(14 * var(--px));line-height:calc(20 * var(--px));font-weight:600}.tip .value{font-size:calc(20 * var(--px));line-height:calc(26 * var(--px));font-weight:600;margin-block:2px}.tip .value.dprk{color:var(--accent)}.tip .rule{margin-block-start:8px;padding-block-start:8px;border-block-start:1px solid var(--grid)}.tip .action{margin-block-start:8px;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px))}.tip-bar,.tip-close{display:none}.tip.sheet{display:flex;flex-direction:column;inline-size:100cqi;padding:0}.tip.sheet[popover]{position:fixed;inset:auto 0 0!important;inline-size:auto;max-inline-size:600px;max-block-size:60vh;margin:0 auto;border-block-end:0;border-end-start-radius:0;border-end-end-radius:0;color:inherit}.sheet .tip-text{overflow:auto;overscroll-behavior:contain;padding:12px 14px 4px}.sheet .tip-text strong{padding-inline-end:36px}.sheet .tip-text a{padding-block:13px}.sheet .tip-close{display:block;position:absolute;inset-block-start:0;inset-inline-end:0;inline-size:44px;font-size:calc(20 * var(--px));text-decoration:none}.sheet .tip-bar{display:flex;gap:8px;padding:8px 14px max(8px,env(safe-area-inset-bottom))}.sheet .tip-bar .button{flex:1;min-block-size:44px;touch-action:manipulation}.tip-bar :first-child:before{content:"‹ "}.tip-bar :last-child:after{content:" ›"}.tip.sheet .action{display:none}.sources-panel{margin-block-start:16px}.sources-panel ol{columns:24em 2;column-gap:32px;margin-block:8px 0;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px))}.sources-panel li{list-style:none;break-inside:avoid;padding-block:6px;border-block-start:1px solid var(--grid);overflow-wrap:anywhere}.address{display:block;color:var(--muted);overflow-wrap:anywhere;user-select:all}.root:not(.framed) :is(.tip,td) a+.address{display:none}.table{margin-block-start:56px;padding-block-start:12px;border-block-start:1px solid var(--text)}table{inline-size:100%;margin-block:12px;border-collapse:collapse;font-size:calc(14 * var(--px));line-height:calc(20 * var(--px))}th,td{padding-block:8px;padding-inline:0 12px;text-align:start;vertical-align:top;font-weight:400}thead th{vertical-align:bottom;padding-block-end:6px;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));color:var(--muted);border-block-end:1px solid var(--axis)}tbody tr{border-block-end:1px solid var(--grid)}thead .link{display:block;min-block-size:24px;padding-block-start:6px;color:inherit;text-decoration:none}thead .link:hover{text-decoration:underline}th[aria-sort=ascending] .link,th[aria-sort=descending] .link{color:var(--text);font-weight:600}th[aria-sort=ascending] .link:after{content:" ↑"}th[aria-sort=descending] .link:after{content:" ↓"}td.date{white-space:nowrap}tbody th span:first-child{font-weight:500}td small,th small{display:block;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));color:var(--muted);max-inline-size:46em}td.loss,th.loss{text-align:end;white-space:nowrap}th.loss .link{margin-inline-start:auto}td.sources,th.sources{text-align:end;padding-inline-end:0}td.sources li{list-style:none;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));text-align:start;max-inline-size:12em}:is(.cited,.tip,td.sources) a{display:inline-block;padding-block:4px}summary{list-style:none}.sources summary{display:inline-block;min-inline-size:24px;min-block-size:24px;text-align:center;text-decoration:underline;text-underline-offset:3px}summary::-webkit-details-marker{display:none}.word{display:none}.tag{margin-inline-start:6px;padding:0 5px;border:1px dashed var(--axis);border-radius:3px;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px))}.ledger{display:grid;gap:16px 40px;margin-block-start:56px;padding-block-start:12px;border-block-start:1px solid var(--text)}.ledger>*,.ledger td,.ledger th{min-inline-size:0}.ledger table{margin-block:0 16px}.ledger caption{font-weight:600;text-align:start;font-size:calc(13 * var(--px));line-height:calc(18 * var(--px))}.ledger td,.ledger thead th:not(:first-child){text-align:end;padding-inline-end:0;padding-inline-start:12px}.ledger tbody th,.ledger tbody td{padding-block:4px}.ledger tbody th{inline-size:100%}.ledger tr{border:0}.ledger thead td{border-block-end:1px solid var(--axis)}.ledger .said th,.ledger .said td{font-weight:600}.ledger .said td{white-space:nowrap}.ledger .said small{font-weight:400}.ledger .cited{border-block-end:1px solid var(--grid)}.ledger .cited td{padding:0 0 8px;text-align:start}.ledger td:not([colspan]) small{white-space:nowrap}@container (width < 32em){.ledger tbody th,.ledger td{font-size:calc(12 * var(--px))}.ledger .said td,.ledger td:not([colspan]) small{white-space:normal}}.end{display:flex;flex-wrap:wrap;gap:12px 24px;margin-block-start:32px;padding-block-start:12px;border-block-start:1px solid var(--grid)}.export{display:contents}.buttons{display:flex;align-items:start;gap:8px}.buttons .button{padding-inline:10px}.export-panel{flex-basis:100%;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(calc(280 * var(--px)),100%),1fr));gap:16px 24px}.copy label{display:block;cursor:default}textarea{display:block;inline-size:100%;margin-block:4px 8px;padding:8px;border:1px solid var(--axis);border-radius:var(--heists-radius, 4px);background:none;color:inherit;font:inherit;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));resize:vertical}.copied{grid-column:1 / -1;color:var(--muted)}.foot{flex:1 1 calc(320 * var(--px));font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));color:var(--muted)}.foot p{max-inline-size:70em;margin-block-end:4px}.foot b{font-weight:600;color:var(--text)}@container (width >= 60em){.charts{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.trend,.incidents,.said{grid-column:1 / -1}}@container (width >= 80em){.ledger{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.ledger>.words{grid-column:1 / -1}.said>div:last-child{display:grid;grid-template-columns:minmax(0,1fr) calc(340 * var(--px));gap:40px}.said .companion{margin:0}}@container (width >= 96em){td.evidence{white-space:nowrap}.charts:not(.trend-first){grid-template-columns:repeat(3,minmax(0,1fr))}.charts:not(.trend-first) .trend{grid-column:auto}}@container (width < 60em){.headline{font-size:calc(25 * var(--px));line-height:calc(31 * var(--px))}.lead{font-size:calc(15 * var(--px));line-height:calc(22 * var(--px))}.figures{display:grid;grid-template-columns:minmax(min-content,2fr) minmax(0,3fr);gap:12px 16px}.figure dd{font-size:calc(20 * var(--px));line-height:calc(26 * var(--px));white-space:normal}.views{display:flex}.views label{flex:1}.views span{flex:1;padding:6px 4px;text-align:center;min-block-size:44px}.views b{display:block}.pill,.button,.steps span,.check,.stepper button,.switch,.switches .link{min-block-size:44px}.pill{border-radius:var(--heists-radius, 22px)}input[type=search]{flex:1 1 calc(140 * var(--px));min-inline-size:0;max-inline-size:none;min-block-size:44px;background-position:0 6px,var(--start) 12px top 23px}.buttons{display:grid;grid-template-columns:repeat(3,1fr);inline-size:100%}.panel{padding:16px}.table table,.table thead,.table tbody{display:block}.table thead tr{display:flex;flex-wrap:wrap;gap:0 16px;border-block-end:1px solid var(--axis)}.table thead th{border:0}thead .link{min-block-size:44px}thead .sources{display:none}.table tbody tr{display:flex;flex-wrap:wrap;gap:2px 12px;padding-block:10px}.table th,.table td{padding:0}.table tbody th{order:-2;flex:1 0 calc(100% - 12px - 96 * var(--px));max-inline-size:calc(100% - 12px - 96 * var(--px))}td.loss{order:-1;inline-size:calc(96 * var(--px))}td.loss small{white-space:normal}td.date,td.kind,td.method,td.evidence,td.sources{font-size:calc(12 * var(--px));line-height:calc(24 * var(--px));color:var(--muted);text-align:start}td.sources li{max-inline-size:none}.sources summary{min-inline-size:44px;text-align:start}.figure-alone{display:none}.word{display:inline}.pill:not(.filters){display:none}.pill.filters{display:inline-flex}}@container (width < 24em){.figures{grid-template-columns:minmax(0,1fr)}.views{flex-direction:column}.views label+label{border-block-start:1px solid var(--axis);border-inline-start:0}.waffle{display:block}.key{white-space:normal}.ledger :is(table,thead,tbody,caption){display:block}.ledger tr{display:flex;flex-wrap:wrap;justify-content:end}.ledger tbody th,.ledger .cited td,.table tbody th{flex:1 0 100%;max-inline-size:none}td.loss{inline-size:100%;text-align:start}}@media(pointer:coarse){.views span,.pill,.button,.link,.switch,.check,.steps span,.stepper button,select,details>.words,details>summary,.sources summary,input[type=search]{min-block-size:44px}summary,.views span{align-content:center}input[type=search]{background-position:0 6px,var(--start) 12px top 23px}:is(.cited,.tip,td.sources) a{padding-block:14px}.slider,.slider input{block-size:44px}.panel legend{margin:0;line-height:44px}.all-none{inset-block-start:-44px}}@media(prefers-reduced-motion:no-preference){.tip:not([hidden]){animation:appear 80ms ease-out}.tip.sheet:not([hidden]){animation:rise .16s ease-out}@keyframes appear{0%{opacity:0}}@keyframes rise{0%{opacity:0;translate:0 12px}}}@media(forced-colors:active){.probe{order:1;background-color:Canvas;border-block-start-color:CanvasText;border-inline-start-color:GrayText;border-inline-end-color:Highlight}.swatch,.switch:before,select,input[type=search]{forced-color-adjust:none}.tier-1{border:1px solid var(--tier-1);background:repeating-linear-gradient(-45deg,var(--pale) 0 3px,var(--tier-1) 3px 4.5px)}.slider:before,.slider:after{background:CanvasText}.views :checked+span,.steps :checked+span,.pill.set,.button.strong,.button[aria-expanded=true]{forced-color-adjust:none;background:Highlight;color:HighlightText}}@container (60em <= width < 96em){th,td{padding-inline-end:8px}td.kind,td.method,td.evidence{hyphens:auto}}.root:lang(ko){word-break:keep-all}.root:lang(ja){word-break:auto-phrase}.root:lang(ar){line-height:1.45}.root:lang(ar) :is(.headline,.lead,.title,.subtitle,.words,.note,.tip *){letter-spacing:0;line-height:1.45}.root[dir=rtl] [lang=en]{direction:ltr;unicode-bidi:isolate;text-align:right}.on-paper{display:none}@media print{:host{container-type:inline-size}.root{--background: #fff !important;--text: #16181d !important;--muted: #59616b !important;--grid: #e4e7ea !important;--axis: #868e98 !important;--accent: #b3122d !important;--tier-0: #8f0e24 !important;--tier-1: #dc4a5f !important;--tier-2: #b3122d !important;--tier-3: #b3122d !important;--series-5: #f6c3ca !important;--series-6: #eceef1 !important;--pale: #fdeaec !important;--dot: #3a414b !important;--px: 1px !important;background:#fff;color-scheme:light;print-color-adjust:exact}@supports (zoom: tan(atan2(1cqi,1px))){.root{inline-size:842px;zoom:tan(atan2(100cqi,842px))}}.filters,.widen,.choices,.legend,.companion,.ledger,.export,.more,.tip,.plot:has(svg)>:not(svg){display:none}.on-paper{display:block;inline-size:100%;block-size:auto}.figures{flex-wrap:nowrap;column-gap:40px}.trend,.incidents,.said,.said>div:last-child{display:block}.charts{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.chart,tr,.note{break-inside:avoid}.table{margin-block-start:40px}.table .title,thead,.sources-panel .words{break-after:avoid}thead .link{display:contents}.table table{font-size:13px;line-height:17px}.table th,.table td{padding-block:5px}td.evidence{white-space:nowrap}.sources-panel .words:before{display:none}.sources-panel a{text-decoration:none}.sources-panel ol{columns:3;column-gap:24px;font-size:10px;line-height:12px}.sources-panel li{padding-block:2px}.sources-panel .address{display:inline;margin-inline-start:4px}}';var G={en:`The interactive figure is not shown, because the rules of this page forbid its program.
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
문장
현재 선택 링크
현재 선택, “” 속성값
실시간: 스크립트 업데이트 반영
고정: 이 버전의 스크립트만
예상과 다른 셀 개:
제외된 행 개:
제외된 행 개, 그 밖에도 예상과 다른 내용:
그 밖에 개
.
사용자 파일
이 페이지의 자체 데이터
 데이터
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
文章
この選択へのリンク
この選択、属性「」用
自動更新：スクリプトの更新に追従
固定：この版のスクリプトのみ
想定外のセル個：
行を除外：
行を除外、ほかにも想定外あり：
ほか件
。
手元のファイル
このページ独自のデータ
のデータ
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
句子
当前选择的链接
当前选择，用于属性“”
实时：随脚本更新
固定：仅限此版脚本
个单元格与预期不符：
行被略去：
行被略去，另有与预期不符之处：
另有项
。
你的文件
本页自有数据
来自的数据
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
Phrase
Lien vers cette sélection
Cette sélection, pour l’attribut «  »
Actualisé : suit les mises à jour du script
Figé : cette version du script seulement
Une cellule inattendue :| cellules inattendues :
Une ligne écartée :| lignes écartées :
Une ligne écartée, et d’autres anomalies :| lignes écartées, et d’autres anomalies :
et  de plus
.
votre fichier
les données de cette page
les données du site 
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
Satz
Link zu dieser Auswahl
Diese Auswahl, für das Attribut „“
Live: folgt Aktualisierungen des Skripts
Fixiert: nur diese Version des Skripts
Eine Zelle war nicht wie erwartet:| Zellen waren nicht wie erwartet:
Eine Zeile wurde ausgelassen:| Zeilen wurden ausgelassen:
Eine Zeile wurde ausgelassen, und anderes war nicht wie erwartet:| Zeilen wurden ausgelassen, und anderes war nicht wie erwartet:
und  weitere
.
Daten aus Ihrer Datei
Daten dieser Seite
Daten von 
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
Frase
Enlace a esta selección
Esta selección, para el atributo «»
Actualizado: sigue los cambios del script
Fijo: solo esta versión del script
Una celda inesperada:| celdas inesperadas:
Una fila descartada:| filas descartadas:
Una fila descartada y otras anomalías:| filas descartadas y otras anomalías:
y  más
.
su archivo
los datos de esta página
los datos de 
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
جملة
رابط هذا الاختيار
هذا الاختيار، للسمة «»
متجدد: يتبع تحديثات البرنامج
مثبّت: هذه النسخة من البرنامج فقط
خلايا على غير المتوقع ():
صفوف مستبعدة ():
صفوف مستبعدة ()، وأمور أخرى على غير المتوقع:
و غيرها
.
ملفك
بيانات هذه الصفحة نفسها
بيانات من 
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
، اطُّلع عليه في `};var oe={ar:["zero","one","two","few","many","other"],ko:["other"],ja:["other"],zh:["other"]},hn=Array.from({length:12},(a,n)=>new Date(Date.UTC(2022,n,22)));function bn(a){let n=vn(a);if(n==="en")return"";let e=en(n),t=new Intl.Locale(n,{numberingSystem:"latn",calendar:"gregory"});return`${[`${t.baseName}`,e==="ar"?"rtl":"ltr",...le(t),...ce(t),ue(t,e)].join(`
`)}

${e==="en"?"":G[e]}`}function xn(a,n){let[e,t,i]=G[en(vn(a))].split(`
`,3);return{csp:e,wasm:t}[n]??i}function vn(a){let n=[];for(let e=a;e;e=e.parentElement??e.getRootNode().host)n.push(e.getAttribute("lang"));return[...n,...navigator.languages??[]].find(e=>e&&G[en(e)])??"en"}function en(a){try{return new Intl.Locale(a).language}catch{return""}}function le(a){let n=i=>new Intl.NumberFormat(a).formatToParts(i),e=(i,o)=>i.find(p=>p.type===o)?.value??"",t=e(n(1234),"group")?4:5;return[e(n(1.5),"decimal"),e(n(12345),"group"),"#".repeat(t)]}function ce(a){let n=(z,S)=>new Intl.DateTimeFormat(a,{timeZone:"UTC",...z}).formatToParts(S),e={day:"",month:"",year:""},t=z=>n(z,hn[10]).map(S=>e[S.type]??S.value).join("").replace("月",""),i=z=>/^\d+$/.test(z)?`${z}月`:z,o=z=>hn.map(S=>i(n(z,S).find(_=>_.type==="month").value)),[p,m]=[{day:"numeric"},{year:"numeric"}],y={month:"long",...m},O={month:"short",...m};return[t({...p,...y}),t(y),t({...p,...O}),t(O),t({...p,month:"short"}),...o({...p,...y}),...o({...p,...O})]}function ue(a,n){let e=oe[n]??["one","other"],t=new Intl.PluralRules(a),i=o=>e.indexOf(t.select(o));return Array.from({length:200},(o,p)=>i(p)<0?e.length-1:i(p)).join("")}var q="dprk-heists",de=["view","charts","years","targets","methods","actors","countries","evidence","min-usd","disputed","text","estimator","edition","amounts","measure","stack","by","controls","theme","lang","heading-level","src","state","permalink","loading"],rn=class extends(globalThis.HTMLElement??Object){static observedAttributes=de;static version="0.1.0";static script=globalThis.document?.currentScript;#n=null;#e=new V;#u=!1;#r=!1;#a=null;#s=null;#d=[];constructor(){super();let n=pe();this.attachShadow({mode:"open"}).adoptedStyleSheets=[n],this.#c();for(let e of["filter","options"]){if(!Object.hasOwn(this,e))continue;let t=this[e];delete this[e],this[e]=t}}connectedCallback(){this.#r||(this.#u||this.getAttribute("loading")==="eager"?this.#l():this.#a??=me(this,()=>this.#l()))}disconnectedCallback(){queueMicrotask(()=>this.isConnected||this.#h())}attributeChangedCallback(n){n==="loading"&&this.getAttribute(n)==="eager"&&this.#i(),this.#n?.attribute(n)}get ready(){return this.#i(),this.#e.ready}get filter(){return this.#t("filter").filter}set filter(n){this.#p("filter",n)}get options(){return this.#t("options").options}set options(n){this.#p("options",n)}async settled(){return(await this.#o()).settled()}summary(){return this.#t("summary()").summary()}incidents(){return this.#t("incidents()").incidents()}async load(n){return(await this.#o()).load(n)}save(){return this.#t("save()").save()}restore(n){this.#t("restore()").restore(n)}async export(n){return await this.ready,(await this.#o()).export(`${n}`)}reset(){this.#t("reset()").reset()}#o(){return this.#i(),this.#e.started}#t(n){if(this.#i(),this.#n)return this.#n;throw new DOMException(`<${q}> has not started: await its ready before ${n}`,"InvalidStateError")}#p(n,e){this.#n?this.#n[n]=e:this.#d.push([n,e])}#i(){this.#u=!0,this.isConnected&&this.#l()}async#l(){if(this.#r)return;this.#r=!0,this.#f();let n=this.#e;try{await fe(),n===this.#e&&this.#m()}catch(e){n===this.#e&&this.#g(e)}}#m(){this.shadowRoot.replaceChildren(),this.#n=new C(this,this.shadowRoot,bn);for(let[n,e]of this.#d.splice(0))try{this.#n[n]=e}catch(t){reportError(t)}this.#n.attribute("permalink"),this.#s=ge(()=>this.#n?.attribute("lang"),()=>this.#n?.look()),this.#e.start(this.#n)}#g(n){let e=he(n);this.#c(xn(this,e.code)),console.error(`<${q}>`,e.message),this.#e.fail(Object.assign(new Error(e.message,{cause:n}),{code:e.code})),this.dispatchEvent(new CustomEvent("heists-error",{detail:e,bubbles:!0,composed:!0}))}#h(){this.#f(),this.#r&&(this.#r=!1,this.#e=new V,this.#s?.(),this.#n?.free(),this.#s=this.#n=null,this.#c())}#f(){this.#a?.(),this.#a=null}#c(n){let e=document.createElement("p");e.className="status",e.setAttribute("role","status"),this.shadowRoot.replaceChildren(e,document.createElement("slot")),n&&(e.textContent=n)}},V=class{constructor(){this.started=new Promise((n,e)=>Object.assign(this,{start:n,fail:e})),this.ready=this.started.then(n=>n.ready());for(let n of[this.started,this.ready])n.catch(()=>{})}},tn=null,wn=null;function pe(){if(tn)return tn;let a=new CSSStyleSheet;return a.replaceSync(gn),tn=a}function fe(){return wn??=un().then(a=>mn({module:a})).catch(a=>{throw wn=null,a})}function me(a,n){let e=new IntersectionObserver(t=>t.some(i=>i.isIntersecting)&&n(),{rootMargin:"400px"});return e.observe(a),addEventListener("beforeprint",n),()=>{e.disconnect(),removeEventListener("beforeprint",n)}}function ge(a,n){let e=[new MutationObserver(a),new MutationObserver(n)];e[0].observe(document.documentElement,{attributes:!0,attributeFilter:["lang"],subtree:!0});for(let t of[document.documentElement,document.body??document.documentElement])e[1].observe(t,{attributes:!0});return()=>e.forEach(t=>t.disconnect())}function he(a){let n=String(a?.message??a);return typeof a?.code=="string"?{code:a.code,message:n}:globalThis.WebAssembly?/content security policy|\bcsp\b|unsafe-eval/i.test(n)?{code:"csp",message:`the page's Content-Security-Policy must allow script-src 'wasm-unsafe-eval': ${n}`}:{code:"wasm",message:n}:{code:"wasm",message:"this browser has WebAssembly switched off"}}var W=globalThis.customElements?.get(q);W&&W.version!=="0.1.0"&&console.warn(`<${q}>: version ${W.version} is on this page already, 0.1.0 is not used`);W||globalThis.customElements?.define(q,rn);export{rn as DprkHeists};
