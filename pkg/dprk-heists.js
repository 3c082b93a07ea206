/*! dprk-heists 0.1.0, MIT OR Apache-2.0, data CC-BY-4.0 */
(()=>{var[yn,...kn]=["^]>[","^asm^^^e`^`^`^````^`^``^`^`|``~^`|`|^`~^`^`||^`|||||^`~~^`|`|^`||||^`~^`^``~|`|||^`~^`^^`|^`||^`|||^``|^`~~^`|`~`~~^`~^`||^`~`~~~`|`|||`~`~`~^`||||^`|`~`|`|^`|||`||^`||||`|`~~^`~^`~`||`||~~~^`||||^`|||^`||`|||`||||`~~^`||^`|||`|||^`|`~~^`~^`||||`|||^`|||^`||^`]^`	~~~^`	~~~~~^`~^`~~~~`|||`~~`]||`||^`~^`|`~|^`~~~^`|^`}^`|^`}^`~^`~`^|`||^`|||||^Ë]Éaa^ab^ak^aUa^	aVa^aWa^^aXa^aYa^aZa^a_a^a$a^aab^abb^al^acb^adb^aeb^afb^^agb^ahb^aib^ajb^akb^alb^am^^amb^anb^aob^apb^aqb^arb^basb^atb^aub^avb^an^awb^axb^ayb^azb^aAb^aBb^aCb^^aDb^^aEb^^aFb^ao^aGb^aHb^aIb^^aJb^aKb^aLb^aMb^aNb^aOb^aPb^^ap^aQb^aRb^aSb^aTb^aUb^aVb^aWb^aXb^aYb^aZb^aq^a_b^a$b^aac^abc^^acc^adc^^aec^afc^agc^ahc^ar^aic^ajc^akc^alc^amc^anc^aoc^^apc^aqc^arc^as^^asc^atc^^auc^^avc^awc^^axc^ayc^azc^aAc^^aBc^^at^aCc^aDc^aEc^aFc^aGc^aHc^aIc^aJc^,aKc^.aLc^ac^au^aMc^.av^^aw^ax^ay^az^^aA^aB^aC^^aD^ad^aE^aF^aG^aH^aI^aJ^aK^aL^aM^aN^ae^aO^aP^aQ^aR^aS^^aT^aU^aV^aW^aX^af^aY^aZ^a_^a$^aaa^aba^aca^ada^aea^afa^ag^aga^^aha^^aia^aja^aka^ala^ama^cana^aoa^apa^ah^aqa^ara^dasa^^ata^aua^ava^awa^axa^aya^aza^ai^aAa^^aBa^^aCa^^aDa^aEa^aFa^aGa^aHa^aIa^aJa^aj^aKa^aLa^aMa^aNa^aOa^aPa^aQa^^aRa^^aSa^aTa^]]^^^^^^^^^^^^^^^^/^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^						]]]]01  !!]]]	^^^^^^^^^^[[#^^^^^^^^^^^^^^^^^$^^^^^^^^^^^^^^^^^%23&^^^^^^^^^^^^^^^^^^^^^^^^^^^>'#&4567>>^^^]89':;^^^^^^^^^^^^^^<^^^^^](=^^^^^^^^>쀾?@)ABC^^^^^^	D^^^^^^^^^^^*	^^		EF^G	^^^^^^^^^^^^^^^^^^^^^^^^^^]H쀝^^^^+$>I^^^^^^^^^^^^^^^]^^^^^^^>>J^^^^^	K	^^^)LMN^^^^O쀝PQR^^^^^^^^^^^^^^^S+^^^^^^T^^^U]]VW	(^,*^^^^^^X>^^^^Y^^^^^^^^^^^^^^^^Z쁛%	쁝쀝쁞_`^^^^a--^^p^AÀ^^AÌõÈ^^AÄùÈ^²Nc^Oc^ÍPc^ºQc^Rc^ºSc^ýTc^ÀUc^¾Vc^ËWc^¹Xc^¿Yc^½Zc^_c^$c^Ãad^Äbd^¼cd^»ddedfd^²gd^·hd^´id^³jd^Õkd^öld^¼]md^nd^ãod^	þ^Aÿâ]ÿ	´j³l·knrú	ïä	þ	ùÀØúÁùÆÆ¯°£å	Þ«²]ª´]ã	 	µ]òóô²Í	´Ì		³Á]¸	½]¿]À]¾]ç	Ç	ÿåÍ]Î	æ	¹mê¡	û	ñÐô©Ç÷¬]÷Ò¡ö·Ò¶ï]õ]ð]æîêé­ÎÅÉ¯ÊÅ«¶¬Ì¶ÅÇ²ÅÍÈ¶Æ±ÅËÊµ°®ý	â	ðÈo]Ó	÷	ù	ø	ö	Æ¢]Áæ]Ï©Ì]¢æ¥ìÙÙóÿµºø»ö£è¼÷¦û¶¦Ñ] ì¸·íª±]óôëìíî]¾íÂú§ü¿ýÀï¨ë½î¤çÄè]¥ë]Û ÜÉø¡Ý§Â]Ãù¦éÅþ]Ýµ]ØÞ]®Ù	]¯ßå]ã]]² ]ª³ä]´±°ß]­ßå]º	ÓÉ]Ç]È]×ü	Ï","¤ó쀝^AÀ^{^^^^^^^^^|^^^}^AÀ^^^^~^A¬À^^^^^A¼À^^^^^AÌÀ^ð^^^^^^usdcounttotal^^^T^^^^^W^^^^^^^^^^latestfirst^|^^^^^^^^^^un-panelgovernmentsall^^^^^^^ ^^^^^«^^^^^bestunlowhigh^^^È^^^^^Ì^^^^^Î^^^^^Ñ^^^^^evidencetarget^^ø^^^^^^^^^^methodactorcountry^^^^^^^^^^^^^^^ø^^^^^#^^^^datekindlossT^^^^^^^^^X^^^^^^^^ø^^^^^^^^^hÀ^section.chart.À^button.pill.À^th.À^	i.swatch.À^>details.fold.À^i.swatch.tier-À^tier-À^line-À^â¥ À^copy À^ÀÀpx À^À Àpx À^the cell is À bytes long; wanted at most À^wanted one of À; taken as À^	, column À^widen À^panel À^,the file is empty; wanted a header row with À^string À^one of À^À, line À^À: read À	, wanted À^wanted À^invalid type: À, expected À^$the header has no such column; read À^À: wanted an object, read À^the cell is empty; À^À has no field [À[; À^read [À[; À^Font loading error: À^Drawing backend error: À^Canvas Error: À^À could not be read: À^À: À^No row could be read. À^ÀÀ À^À] answered À À^wanted À; taken as empty^Àpx^À&, line 1: there is a header and no row^À+: wanted a list of plain objects, one a row^read [À[; wanted UTF-8 text^.À input^wanted low â¤ À  â¤ high; the range is left out^[ÀE[ is no key of sources.csv and no address; the row is kept without it^[À[ is no address^the row has À À	; wanted À, as in the header^À.title^floating point `À`^character `À`^	integer `À`^	boolean `À`^rgba(À,À,À,À)^À[À[^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^one of ^^^noyestopmiddlestartendcenterCouldn't deserialize i64 or u64 from a BigInt outside i64::MIN..u64::MAX boundscxcyrcirclepointspolygon ,xywidthheightrectfont-sizeboldfont-weighttext-anchortext^1http://state^^^D^^^^datadata.csvhttpï»¿--colorlighting-color#permalink^^=^^^+^^^-^^^@^^^	^^^>^^^a text, as save() gives it^^^^^^^^^^^^^^governmentfirminstitute^Ì^^^^^Ì^]^^^Ö^^^^Ú^	^^^ (attacksdisputed[include[ or [exclude[%there is no window to draw inâ©the browser gave no reasoninline-size1remmemorythe browser has no room for a picture of this size^^^^^^^^^^^^^^^true or falsea textsomething that is no plain valueyearsnull or 쁛first, last쁝, two whole years, the first not after the last^AÆÀ^]ð?^^^^Ã@^AàÀ^£ÿÿÿÿÿÿ?C^^^^^^^^minUsda whole number of US dollars, 0 or more]nonecount pct쀾</쀾]/쀾],]   = {}https://sources.csvincidents.csvestimates.csvclaims.csva namea day, a month or a year, as 2023-06-02, 2023-06 or 2023a keywanted an address that begins with https://; shown as text, not as a linkwanted a key that no row above hasa year, as 2023dot.revisedâFnOnce called more than once^^	];=!DPRK (unspecified)UN Panel of ExpertsFormer members of the UN Panel of Experts, citing a member statemissilemissile-and-othernuclearwmd^^^^^^6@^AÀ^B@^AÀ^8@^^A®À^2@^>^A¾À^0@^^AÎÀ^¸2@>^^^^^sans-serifbutton.buttonclear:focus.trenddivrootroot framedclasslangltrrtldirVWXYZ쁛.body.charts.ledger.filters.status.aloud.headline.lead.figures.widen.foot.sources-panel.exportpbdiv.figuredtddtrend-firstdetails:not(.seen, .more-said)seenopenslotviewtargetsmethodsactorscountriesmin-usdestimatoreditionamountsmeasurestackbytheme^Õ^^^^ó^^^^Ù^^^^à^^^^ç^^^^í^	^^^ø^^^^^ö^^^^>^^^^2^^^^ý^	^^^>^^^^>>^^^^>^^^^>^^^^ >^^^^[>^^^^div.markroleimgbutton.marktypebuttondata-domarktabindex-1cursorArrowDownArrowRightArrowLeftArrowUpPageDownPageUpHomeEnddiv.marksgrouparia-label.tabletbody.more.titledescendingascendingaria-sortdarkown--background--text--muted--grid--axis--accent--tier-0--tier-1--tier-2--tier-3--series-5--series-6--pale--dotcalc(px/100)--px^^^^^^^^^^^^^^^^^^^div.plotcanvasaria-hiddendiv.halodiv.buttons  role=group  aria-label=%] button.button  type=button  data-do=export png  aria-label=%  |PNG] button.button  type=button  data-do=export svg  aria-label=%  |SVG] button.button  type=button  data-do=export csv  aria-label=%  |CSV] button.button  type=button  data-do=export json  aria-label=%  |JSON] button.button  type=button  data-do=export cite  aria-expanded=false  |%] button.button  type=button  data-do=export link  aria-expanded=false  |%] button.button  type=button  data-do=export embed  aria-expanded=false  |%]div.export-panel  hiddenjklmnopq-^/^^^^^^.export-panelaria-expandedcitelinkintegrityBibTeXCSL-JSON쁛data-do='export '쁝p.copiedstatusdiv.copylabeltextareaautoreadonlyrows4spellcheck^^^^^^^^^^^^^^^^^^^^^label.checkcheckboxspanspan.consequence]details.consequence] summary  |%] p^)^^7^4^^^l^^^^summaryfieldsetlegendspan.all-noneall none div.keys-listbutton.linkinput.consequencediv.wordsdiv.linesdiv.barsspan.keyi.swatch.details.legendsummary.words]div.switches] button.link  type=button  data-do=counts all  aria-label=%  |%] button.link  type=button  data-do=counts none  aria-label=%  |%H'I(>^^^^¨^^^^.switchesbutton.switcharia-pressedheists-errorsrcheists-readyheists-filterbubblescomposeddetail.tipselect:last-of-typeselect  name=estimator  aria-label=%36^$^^^Z^^^^select  name=edition  aria-label=%] option  value=latest  |%] option  value=first  |%^456l^U^^^Â^^^^select  name=by  aria-label=%] option  value=target  |%] option  value=method  |%] option  value=actor  |%] option  value=evidence  |%] option  value=country  |%^789:;<^^Ø^¡^^^z^^^^select  name=measure  aria-label=%] option  value=usd  |%] option  value=count  |%] option  value=total  |%^=쀾?@^k^^^^^^^select  name=stack  aria-label=%] option  value=evidence  |%] option  value=target  |%A;8^V^^^r^^^^ý^	^^^>^^^^optionvalueselect  name=amounts  aria-label=%] option  value=best  |%] option  value=un  |%] option  value=low  |%] option  value=high  |%쀝 !£^^^^[^^^^incidentsstolenUsdpublisheddifferencenameissueswarningerrorseverityfilelinecolumnmessageoptionsfilterheading-levelprintdetails] summary.words  |%] ol^e³^^^^Ò^^^^detailsolli Â· strongspan.mutedspan.valuespan.value.dprkspan.rulespan.muted.actionpointedsheetleftdiv.tip-text]button.link.tip-close  type=button  data-do=tip-close  aria-label=%  |Ã]div.tip-bar] button.button  type=button  data-do=tip -1  |%] button.button  type=button  data-do=tip 1  |%MKLF^À^^^^^^^.tip-text.fold쁛open쁝.fold:not(쁛open쁝)offpolitearia-live--years--before--afteri.outiblock-size 쀾 summary 쀾 spansetfiltersdoubt^^^^^^^^^ó^^^^>^^^^^^^^^^^^^^쀝^^^^^^^^^^ø^^^^^^^^#^^^^ ^^^^^^^^^^^^^^A´À^ë@B^^^^^^^^^^^áõ^^^^^Ê;^^^^minmaxdiv.controls  part=controls] div.views  role=radiogroup  aria-label=%] div.bar] p.left-out]  span]  button.link  type=button  data-do=clear  |%] dialog.panel  hidden  aria-label=%]  div.panel-head]   span.title  |%]   button.link  type=button  data-do=clear  |%]  div.ranges]   fieldset.years]    legend  |%]    div.year-bars  aria-hidden=true]    div.slider]     input  type=range  name=first  aria-label=%]     input  type=range  name=last  aria-label=%]    div.steppers]     span.stepper]      button  type=button  data-do=step first -1  aria-label=%  |â]      input  type=number  name=first  aria-label=%]      button  type=button  data-do=step first 1  aria-label=%  |+]     span.muted  |%]     span.stepper]      button  type=button  data-do=step last -1  aria-label=%  |â]      input  type=number  name=last  aria-label=%]      button  type=button  data-do=step last 1  aria-label=%  |+]   details.fold.loss]    summary  |%]     span]    fieldset]     legend  |%]     div.steps]   fieldset.amounts]    legend  |%]   details.fold.doubt]    summary  |%]     span]    fieldset]     legend  |%]     label.check]      input  type=checkbox  name=disputed]      span  |%]     span.consequence]  div.panel-end]   button.button.strong  type=button  data-do=panel]    span  |%]    span.total]   button.button  type=button  data-do=clear  |%]   span.muted^%>쀝[[#$%6^K^^^^^^.panel.bar.steps.panel-end.views.left-out span.left-out button.slider 쁛name=first쁝.stepper 쁛name=first쁝.slider 쁛name=last쁝.stepper 쁛name=last쁝쁛name=disputed쁝.amounts.year-bars.slider.muted.total.doubt .consequencepanel colorrgbrgbasrgb â¦50100,]âÃ ^^i^^â¤Â â¥Â <the header names this column more than once; the first is read, ^^^^^^^^^^^^^^^^^	file:the address does not answer, or its server does not send Access-Control-Allow-Origina browser lets no page read files from disk by their address; choose the file insteadcorsenThe interactive figure is not shown, because the rules of this page forbid its program.]The interactive figure is not shown, because this browser does not run its program.]The interactive figure is not shown, because its program could not be started.]9bn;6m]US$]%]<1%] percentage points] theft| thefts] of ]US$bn, of all]as published]]â]â]â]â]from ]to ]part-year], ], ] and ] or ]yes]UN panelâs list]Named by governments]All cases]Target]Method]Actor]Evidence]Country]Exchanges]Other DeFi]Bridges]Wallet makers]Games]Gambling]Payments]Funds]Custodians]Private holders]Other]exchange]DeFi]bridge]wallet]game]gambling]payments]fund]custodian]private holder]other]Social engineering]Stolen key]Malware]False IT worker]Contract flaw]Supply chain]Faked screen]Not known]a government]the UN panel]an analytics firm]a researcher]not stated]North Korea, unit not named]Not known]Not stated]All others]UN panel]UN panel, quoting a state]missiles]missiles and other aims]all such weapons]no percentage given]no worldwide figure]no figure for North Korea]figures that give no share]no two figures of one edition]No worldwide figures in this data]this selection]this list] ]; ]: ]âs]â] of crypto stolen in  went to North Korea, by  count] of crypto stolen from platforms in  went to North Korea, by  count] of crypto stolen from exchanges in  went to North Korea, by  count] of crypto stolen from platforms and personal wallets in  went to North Korea, by  count]No share of worldwide theft can be given for these years by  count]North Koreaâs share of worldwide theft. Of the filters, only the years act on it.]North Koreaâs share of worldwide theft from platforms. Of the filters, only the years act on it.]North Koreaâs share of worldwide theft from exchanges. Of the filters, only the years act on it.]North Koreaâs share of worldwide theft from platforms and personal wallets. Of the filters, only the years act on it.]Divided here, both figures from one edition.] as published.] as published, the others divided here, both figures from one edition.]Grey dot: as first published.]Grey dot: in the latest edition.]Bracket: the range of the figures behind a share.]What was hit]How it was done]Which unit is named]Who says so]Where the victims are]share of the ] of every 100 dollars]for , says , .]for , says an unnamed member state, . The UN panel quotes it; it is not a finding of the panel.], says ], says , .] on the funding of : ] of weapons funding comes from illicit cyber means, says one state the UN panel quotes]No claim on the funding of weapons by these speakers]No claims on the funding of weapons in this data]What has been said of the funding of weapons]Published claims, oldest first. They mean different programmes and cannot be joined to a trend. No filter acts on them, only the choice of speakers.]Share of foreign-currency income]that comes from theft, in per cent; another question]Nothing to draw for this choice]Dashed: what is in view with no filter set.]Stolen a year, by strongest evidence.]Stolen a year, by kind of target.]Thefts a year, by strongest evidence.]Thefts a year, by kind of target.]Stolen since the first year, added up, by strongest evidence.]Stolen since the first year, added up, by kind of target.]A stroke: lowest to highest figures found.]The other years stay, grey.] ()] by ] by the end of ] in ] had the most thefts:  of ] was the costliest year: ] was the costliest year: ,  of the list] was the costliest year: ,  of the sum]One year by different counts]Under a name: when it was published.]Small dot: .]other counts of the same year]part of the year]first edition, revised later]latest edition, revised]No thefts to draw for this choice]A circle a theft, placed on its day; area is the loss, the fill its strongest evidence.]Without a circle, in the table only: , smaller than all that are drawn.]One theft: , ] without a known loss]The largest of  makes up  of the sum]The six largest thefts make up  of the sum]What was said, and when]Running totals reach  (, )]No running total by these speakers]A dot a statement, at the day it was published. They count different thefts and periods: no line joins them.]A stroke upwards is âat leastâ, a bar on top âup toâ.]No filter acts on them, only the choice of speakers.]In other units: .] (, )]What was said of costs, budgets and exports]Grey: what others said of one year. Red: what was stolen that year, in this choice. Set beside each other for scale; it is not a ratio.]Without a bar, being no sum spent, budgeted or exported in one whole year: .]rows]US$]stolen, in this choice]no theft in this choice]Stolen in all]Number of attacks]Held in wallets]Held in wallets, each line tenfold]the UN]a government]a firm]an institute]about ]at least ]up to ] a year] attacks] ]nuclear]missiles and other programmes]nuclear weapons]weapons of mass destruction]services]exchanges]all incl. personal wallets]Former members of the UN panel]. ]Strongest evidence: ]North Koreaâs crypto thefts, compiled data, version of ], for ], , for ]published ]published , covers ]edition of ]edition of , covers ]Edition of : ]Edition of , covers : ] over the range of its figures] less than as first published] more than as first published] less than in the latest edition] more than in the latest edition] ( at the low end)] by North Korea] worldwide], published in ] as published] as published; ] divided here: ]Enter shows all again]Enter shows only these]Enter shows all years again]Enter shows only ]Enter fills the square with it]Share of the funding of ]of ]since ]up to ]of  and  in ]data to ] up to ] up to the end of ], lowest to highest figures found for ] of them disputed]Largest of : , ]by strongest evidence]Worked out from published figures.]Range: ]First , ]again , ]then , ]raised by  to , ]cut by  to , ]raised by , ]cut by , ]Disputed: the attribution is contradicted, or the theft may be counted twice]All or nearly all of the money came back]sources give  to ]the UN list ]the Monitoring Team ]Listed by the UN panel as suspected]Attributed to North Korea by ] more]How the list adds up:  rows read, , against ]How the Monitoring Teamâs tables add up:  rows read, , against ]How the rows add up:  rows read, , against ]A bar a year, in the amounts that the UN list prints; in red what its report names by itself. No filter acts on it.]Bars: the rows here. Dots: what was published. No filter acts on it.]Rounding: the sum, with as many digits as were published, is the published figure. Not itemised: more was published than there are rows for.]: thefts ; US dollars ], rows here]Difference]Published ]none]rounding]not itemised]our rows exceed it]in the amounts of the UN list]in the amounts of its tables]all cases, in our best-supported amounts]Which cases]Filters]Years]Loss]Disputed]any]in]out]Search victim, method, note]Reset]First year]Last year]First year, one earlier]First year, one later]to]Last year, one earlier]Last year, one later]Smallest loss, US$]Amounts]best supported]as the UN list prints them]lowest found]highest found]Disputed cases]keep in]Done]Reset all] shown.]all]none]What it means]All years]All targets]All methods]All actors]All evidence]All countries]Any loss]With disputed cases]Any words]Counted by]Edition]latest edition]as first published]Grouped by]by target]by method]by actor]by evidence]by country]Measured in]US dollars]number of thefts]running total]Stacked by]Speakers:  of  kinds]the UN]governments]firms]institutes]Other counts:  of ]Other counts: all]Other counts: none]More statements, without a bar]Earlier]Later]Close], largest first], smallest first], latest first], earliest first], by victim], by kind], by method], by evidence]Date]Victim]Kind]Method]Evidence]Loss, US$]Sources]thefts]US$]disputed]returned]Show all ]Show fewer] source| sources] source: | sources: ]Sources of this selection]The data name no source of what is shown.], ]cited by  row|cited by  rows]Rests on  sources, the most cited of them:]Save, cite and share]Save as PNG]Save as SVG]Save as CSV]Save as JSON]Cite]Link]Embed]Copy]Copied]The text is selected: copy it with the keyboard or the menu]Sentence]Link to this selection]This selection, for the attribute ââ]Live: follows the scriptâs updates]Pinned: this version of the script only]One cell was not as expected:| cells were not as expected:]One row was left out:| rows were left out:]One row was left out, and more was not as expected:| rows were left out, and more was not as expected:]and  more].]your file]this pageâs own data]data from ]  comes to , |  add up to , ]The   comes to , |The   add up to , ]  , , comes to |  , , add up to ] , , , comes to | , , , add up to ]No theft ]No theft  fits this choice]on the UN panelâs list]that governments attribute to North Korea]named by governments]attributed to North Korea]listed by the UN panel as suspected]attributed to North Korea or listed by the UN panel as suspected], with an amount on the UN list,] in ] to ], ]from ]from  kinds of target]with no target chosen]with the method given as ]by one of  methods]with no method chosen]with the unit named as ]by one of  units]with no unit chosen]resting on ]resting on one of  kinds of evidence]with no evidence chosen]in ]in  countries]with no country chosen]other targets]an unknown country]of at least ]without disputed cases]matching ââ]Asked for: .]The largest, at  in , is  of the sum.]It hit  in .]The panel calls the cases suspected and under investigation.]Of , .] rests on | rest on ] on ]It rests on .|All rest on .]a governmentâs word]the UN panelâs list of suspected cases]an analytics firmâs word]independent researchers or a tentative remark]stolen, ]lowest to highest, same thefts]theft, not disputed|thefts, none disputed]theft, disputed|thefts,  of them disputed]the largest: , ]best-supported amounts]as the UN list prints it]lowest figures found]highest figures found]Nothing left out.] left out.] () left out.]Without an amount on the UN list: .]A government attributes it to North Korea: an agency, a prosecutor, a police force or a group of governments.]The UN Panel of Experts lists it as suspected, under investigation; no government attributes it.]An analytics or security firm attributes it; no government does, and the UN panel does not list it.]Independent researchers attribute it, or an official in a tentative remark: the weakest tier.]The data do not say who attributes it.]: â, â]Without cases named by governments]Without cases for which the UN panelâs list is the strongest evidence]Without cases for which a firm is the strongest evidence]Without cases named only by independent researchers or in a tentative remark]Without cases of which the data do not say who attributes them]Without disputed cases]Sources]How it is counted]Data]State]None is named for this selection.] and  other, listed by row.| and  others, listed by row.]Dollars at the time of the theft, gross of what was frozen or returned. An attribution is a finding by the body named, not a verdict.]Compiled on , SHA-256 .]This is , not the projectâs own.]North Koreaâs crypto thefts, compiled data: ]No row is selected.] () in  row.| () in  rows.] () in  row, lowest to highest .| () in  rows, lowest to highest .]Selection: ; .]Selection: ; no filter set.], edition of .]Data: compiled on , SHA-256 .]Data: .]State: ââ.], read on |â¨normalresourcesestimatesclaimssources^^<^	^^^ÄO^	^^^ÍO^^^^ÓO^^^^pathyour filedata from this pageâs own datawanted a URL, a Blob, a list of rows, or an object with a list [incidents[lengthat most 4096 bytesclaimcountsclaimantssortorderÕ^^^^ó^^^^Ù^^^^à^^^^ç^^^^ø^^^^^í^	^^^ö^^^^>^^^^2^^^^ý^	^^^>^^^^>>^^^^>^^^^>^^^^ >^^^^P^^^^P^^^^P^	^^^P^^^^£P^^^^it once; the last is readv1versionfieldper cent signs with two digits each, in UTF-8one that the data have And more.state, : read [[; wanted ..two years, as 2019..2023whole US dollars, as 10000000restpalei.swatch.ringp.subtitlediv.choicesdiv.keysdetails.more-saidsummary.wordsp.notebackground-colorflood-color^ÿÿÿ쀝Yakäçêìîñ³-³-$ÜJ_³-³-öÃÊìîñýêìÿÿÿ:AKbold ^ìîð©±»*/6}&+2ÿrÿrÿÈ8Oÿrÿrk*5&+25âæê,[{[[:empty^^^^^^cellcellsa quotation mark opens here and is never closedcharts^^^^^^^^^^^^^^^^^^^^^a newer load has taken the place of this one, or the element is gonecodeexcludeinclude^^¤S^^^^«S^^^^Ù^^^^à^^^^ç^^^^ø^^^^^í^	^^^;view=up0123456789ABCDEF%;=,!down^^^òS^^^^	T^^^^-._~^^^^^^^^^^^^^^^^^^^: ^^^^^^^^^^^^^^^^^^^^^dprk-heists-MSMTdotdot.ringsharetrend	usd_per_yeariÌ0123456789abcdef^^^^^^^^^^^^^^^^^^^Ï^^^Õ^^^^ó^^^^Ù^^^^à^^^^ç^^^^í^	^^^ø^^^^^p	^^^^>^^^^2^^^^ý^	^^^>^^^^>>^^^^>^^^^>^^^^ >^^^^P^^^^P^^^^P^	^^^light[auto[, [light[ or [dark[  bdi:div.status  role=status]slot  hidden]div.body] div.head]  À^.headline  part=headline]  p.lead] dl.figures] div.filters] div.widen] div.charts] section.ledger  part=ledger] section.table  part=table]  ÀÙ.title]  table]   thead]    tr]     th.date  scope=col]      button.link  type=button  data-do=sort date  |%]     th.target  scope=col]      button.link  type=button  data-do=sort target  |%]     th.kind  scope=col]      button.link  type=button  data-do=sort kind  |%]     th.method  scope=col]      button.link  type=button  data-do=sort method  |%]     th.evidence  scope=col]      button.link  type=button  data-do=sort evidence  |%]     th.loss  scope=col]      button.link  type=button  data-do=sort loss  |%]     th.sources  scope=col  |%]   tbody]  button.button.more  type=button  data-do=more] div.end]  div.foot  part=foot]  div.export] div.sources-panel]p.aloud  role=status]div.tip  part=tooltip  tabindex=-1  hidden^partchartdiv.maindiv.companion^^^^^1Y^^^^	^^^9Y^>^^^^^^1Y^^^^^^^1Y^^^^^^^9Y^>^^^div.companion.waffledetails.companion^^^^^^1Y^^^^^^^Y^^^^^^^Y^^^^^^^^1Y^^^^^^^9Y^>^^^[[http://www.w3.org/2000/svg^^^^^^^^^^^^^^^^^^^svgon-paper^^^^^^^^^^^ ^^^¡^^^p.note.on-paper.on-paperroundleft:;top:;width:;height:titlesmall.addressspan.figure-alonespan.wordulahref_blankrelnoopenertrtd.dateth.targetscoperowsmalltd.kindtd.methodtd.evidencetd.losstd.sourcesspan.tagi.probe.watchi.probe.readborder-block-start-colorborder-block-end-colorborder-inline-start-colorborder-inline-end-coloroutline-colorcolumn-rule-colortext-decoration-colorcaret-color-webkit-text-fill-color-webkit-text-stroke-color^^jR^^^^[쁛^^^^:쁛^^^^P쁛^^^^i쁛^^^^쁛^>^^^쁛^^^^쁛^^^^³쁛^^^^¾쁛^^^^Õ쁛^^^^font-familydirectionthe browser gives no canvas to draw oncontrolsyour-data.csvconstructorscriptembed^^^^^^^^^^^¨^^^^¢^^^^^^^^^£^^^image/svg+xmltext/csv;charset=utf-8application/jsondownload^^^^^^^^^^^¤^^^¥^^^¥^^^then^tablecaptionthead] tr]  td]  th  scope=col  |%]  th  scope=col  |%^쁝쁞A쁝^6^^^x쁝^^^^tr.saidthtr.citedtdcolspan3.framedpopovermanual 0 scroll-margin(prefers-reduced-motion: reduce)blocknearestinlinesmoothinstantbehaviorpublisherfromtoIncidentsUsdpublishedAsyeardprkUsdallUsdlowSharehighSharesubtitlelinesspokenmarkscitation^^^^^^Ù^^^^^^^à^^^^^^^ç^^^^^^^í^	^^^^^^ø^^^^^lowUsdhighUsdleftOutbyYearbyTargetbyMethodbyActorbyEvidencebyCountry^^^^Ò쁞^^^^^^^Ú쁞^^^^^^^â쁞^^^^^^^é쁞^]^^^^^^ó쁞^	^^^worldShareledgeridtarget_kindchainsamount_usdamount_low_usdamount_high_usdun_annex_noun_amount_usdmsmt_amount_usdattributionattributed_byreturnednotekeynull or a list of null or one of [, [wanted one of said^tT^^^^u^^^^yT^^^^<^	^^^`^^^^input  type=search  name=text  placeholder=%  aria-label=%^^0`^:^^^j`^^^^radiolastregion]]details.legend] summary.words] div.switches]  button.switch  type=button  data-do=claimant un  |%]  button.switch  type=button  data-do=claimant government  |%]  button.switch  type=button  data-do=claimant firm  |%]  button.switch  type=button  data-do=claimant institute  |%^CDEF^^`^^^¦a^^^^쁛data-do$=쁝.tip *Escapepanelwidenclaimanttipexportcopystepmoretip-close.markclickchangekeydownfocusinfocusoutpointerdownpointermovetransitionendb^^^^¦^^^Ã^^^^§^^^b^^^^¨^^^b^^^^©^^^b^^^^ª^^^%b^^^^«^^^-b^^^^¬^^^8b^^^^­^^^Cb^>^^^®^^^resizehashchangeloadingdonebeforeprintafterprintpointerleavepointerupTabEnter쁛role=img쁝heists-select.mark, .tip.tip, canvas쁛data-do쁝쁛type=range쁝, 쁛type=search쁝select쁛type=number쁝touchbridgeexchangenetworkprotocolsc^^^^yc^^^^c^^^^c^^^^^^^^^^^^^^¯^^^°^^^°^^^^^^^^^^^^^±^^^²^^^²^^^^öúö^ðöö^ê]â ^^^^^^^^^^^³^^^´^^^´^^^^^^^^^^^^^^^^µ^^^¶^^^¶^^^^^^^^^^^^^·^^^¸^^^¸^^^^^^^^^^^^^¹^^^º^^^º^^^	^^÷^þó^óþ>^>^^^^^^^^^^^^»^^^¼^^^¼^^^^^^^^^^^^^½^^^¾^^^¾^^^÷^	^^^î^î^^^^^^^^^^^¿^^^À^^^À^^^H_^^^^T^^^^^^^^^J_^^^^#^^^^U_^^^^^^^^쁛_^]^^^e_^^^^s_^^^^_^^^^_^>^^^_^^^^^^^^©_^^^^´_^>^^^>^^^^Á_^^^^ÓO^^^^É_^^^^>]%3B'[fill=[<svg xmlns=[http://www.w3.org/2000/svg[ role=[img[xml:spacepreserve쀾<title쀾</title쀾<desc쀾</desc쀾]^^^^^^^^^^^^Á^^^Â^^^</svg쀾]^AÌÁ^¿ð?^^^^^^ @^^^^^^ð?]×£p=]×?0 0 viewBox&amp;&lt;&gt;&quot;dprk-heistsdatasetliteralauthorissuedURLaccessedtextbraceleft{}textbraceright{}textbackslash{}textasciitilde{}textasciicircum{}{}date-parts18b8cb0969f493fc50d8db247240dda85697bd451b2a6e359345cda5bf2e7faa@misc{g^^^^쀾f^^^^urlurldate]}]{2026-11-20, SHA-256 ^^2g^]^^^<g^]^^^Îf^@^^^%7B%7D%5Cperiod_startperiod_endderivedsourceH_^^^^8쁞^^^^>^^^^ý^	^^^ÈZ^^^^N^	^^^Î^^^^^^^^^Ñ^^^^^ig^^^^ug^]^^^g^^^^g^^^^É_^^^^topicprogrammestatementunitclaimant_kindH_^^^^üg^^^^h^	^^^]h^	^^^Î^^^^^^^^^Ñ^^^^^h^^^^ig^^^^ug^]^^^áa^^^^h^>^^^N^	^^^g^^^^É_^^^^H_^^^^쁞^	^^^rZ^^^^N^	^^^$g^^^^{[meta[:,][incidents[:쁛}],][[:쁛쁛origincompiledsha256nullnu<dprk-heists쀾<p쀾<a</a쀾</p쀾</dprk-heists쀾]<script deferdprk-heists.jscrossoriginanonymous쀾</script쀾servicesexchangesall incl. personal wallets^^^^^^^^^^^^^^^^^ð^^^^^^¥^^^^^^^^^^^^V^^^id] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] @-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1]ccn-1] ~-1] ~-2] ~-3] ~-1] ~-2] ~-3] ~-4] ~-5] ~-6] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-2] ~-3] ~-1] ~-1] @-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] @-1] ~-1] ~-2] ~-1] ~-2] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] @-1] ~-1] ~-1] ~-2] ~-3] ~-4] ~-5] ~-6] ~-7]fbi-1]fbi-2]fbi-3]fbi-4]fbi-5]fbi-6] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-2] ~-3] ~-1] ~-1] ~-1] ~-1] ~-1] @-1] ~-1] ~-1] ~-2] ~-3] @-1] ~-1] ~-2] ~-1] ~-1] ~-1] ~-1] ~-2] ~-3] ~-4] ~-5] ~-6] ~-1] ~-1] @-1] ~-1] ~-1] ~-2] ~-1] ~-1] ~-2] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-2] ~-1] ~-1] ~-2] ~-1] ~-2] @-1] @-10] @-11] @-12] @-13] @-14] @-15] @-16] @-17] @-18] @-19] @-2] @-20] @-21] @-22] @-23] @-24] @-25] @-27] @-28] @-29] @-3] @-30] @-31] @-32] @-33] @-34] @-35] @-36] @-37] @-38] @-39] @-4] @-40] @-41] @-42] @-43] @-44] @-45] @-46] @-47] @-48] @-49] @-5] @-50] @-51] @-52] @-53] @-54] @-55] @-56] @-57] @-58] @-59] @-6] @-60] @-61] @-7] @-8] @-9] ~-1] ~-1] ~-1] ~-2] ~-1] ~-1] ~-2] ~-3] ~-1] ~-1] ~-1] ~-1] ~-2] ~-1] ~-1] ~-1] ~-2] ~-3] ~-4] ~-5] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-2] ~-3] ~-1] ~-1] ~-2] ~-1] ~-2] @-1] @-2] @-3] @-4] @-5] ~-1] ~-1]voi-1] ~-1] ~-1] ~-1] ~-2] ~-3] ~-1] ~-1]ytn-1] ~-1] ~-1] ~-1] ~-1]publisher]21.co]AlphaScala (digest of TRM Labs)]Analytics Insight]Argia]Associated Press (CityNews)]Benzinga]Binance Square (digest of Chainalysis)]BitlyFool (digest of Immunefi)]Biztech Africa]BleepingComputer]Bloomingbit]BNN Bloomberg]Business Insider]Business2Community]Bytes Europe (press digest)]CCN]CertiK]CertiK]CertiK]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]CipherTrace]CleanSky (digest of TRM Labs)]CNN (via OODA Loop)]CoinCentral]CoinDesk]CoinDesk (reprint)]Coinspeaker]Cointelegraph]Cointelegraph]Cointelegraph]Cointelegraph (Arabic)]Cointelegraph (digest)]Cointelegraph (digest, The BIT Times)]Cointelegraph (reprint)]CoinTrust (digest of SlowMist)]Computing]Council on Foreign Relations]Crowdfund Insider]Crypto Daily]Crypto News UK (digest of Chainalysis)]CryptoGlobe]CryptoGlobe]CryptoPotato]CryptoPotato]CryptoSlate (reprint)]CySecurity News]Decrypt]Dedaub]DL News]Echo (PA, AP)]Economic Blogs (digest of Chainalysis)]EconoTimes]Elliptic]Elliptic]Elliptic]Elliptic]Elliptic]Elliptic]Elliptic]FBI]FBI]FBI]FBI]FBI]FBI]Forkast]FXStreet]GetBlock]Global Economic]Grafa (digest of TRM Labs)]Halborn]Halborn]Halborn]iHodl]Infosecurity]Insurance Journal]Investing.com]Investing.com (Brazil)]Investor Minute (digest of TRM Labs)]Japan Today]KBS World]KBS World]KBS World]Keyvans Crypto (digest of Chainalysis)]Korea Daily US]Korea Daily US]Korea Times US]Kukinews (Yonhap)]Kukmin Ilbo]lazarus.day]lazarus.day]lazarus.day]lazarus.day]lazarus.day]lazarus.day]Merkle Science]Millennium Post (AP)]Multilateral Sanctions Monitoring Team (MSMT)]Nairametrics]Nasdaq]Nasdaq]Newspim]NHK World]NHK World]Nikkei Asia]Nikkei (reprint)]NK News]Observers]Odaily (Binance Square)]ON3X (digest of TRM Labs)]PAID Network (Medium)]PANews]Protos]Pulse (digest of TRM Labs)]Quadriga Initiative]Quadriga Initiative]Recorded Future]SC Media]SC Media]SlowMist]SlowMist]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Tech Times]TechRadar (reprint)]The Block]The Block]The Block (reprint)]The Chosun Ilbo]The Chosun Ilbo]The Chosun Ilbo]The Chosun Ilbo (Chosun Biz)]The Citizen]The Daily Hodl (reprint)]The Independent]The Independent]The Investor]The Japan Times]The Korea Herald]The Korea Herald]The Korea Herald]The Korea Herald]The Korea Herald]The Next Web]The Record]The Straits Times]TokenPost]Tom's Hardware]TRM Labs]TRM Labs]TRM Labs]TRT World]United Nations Security Council]United Nations Security Council]US Department of Justice]US Department of Justice]US District Court for the District of Columbia]US District Court for the District of Columbia]US District Court for the District of Columbia]US District Court for the District of Columbia]US District Court for the District of Columbia]US State Department]US Treasury]VOI]Wired (digest)]Yahoo News (Reuters)]Yonhap]Yonhap]Yonhap]Yonhap (reprint)]Yonhap (via Binance Square)]YTN]ZachXBT]ZachXBT (thread archive)]Zawya (Reuters)]ZDNet Korea]title]Crypto holdings of the Lazarus Group (On-Chain Insights 10)]Crypto hack count hits record]$44M CoinDCX hack traced to North Korea's Lazarus Group]Spending on nuclear weapons rises for the third year]U.S. sanctions North Korean bankers accused of laundering stolen cryptocurrency]Benzinga: hackers from North Korea stole over $180M in crypto within 6 months]2026 Crypto Crime Report: North Korea's thefts of 2025]Crypto losses of 2024]Lazarus Group has amassed over $40 million in stolen crypto]KelpDAO suffers $290 million heist tied to Lazarus hackers]South Korean intelligence on North Korea's foreign-currency income]North Korea suspected in hack of DeFi project Mixin]Stolen money from cyberattacks makes up a third of the funds for North Korea's missile program]North Korean hackers raked in $2.3 billion in stolen crypto]ICAN report on nuclear spending in 2023]Web3 losses to crypto hacks hit $1.4 billion]CertiK: Hack3d, the Web3 security report 2023]Hack3d: the Web3 security report 2024]Hack3d: the Web3 security report 2025]The KuCoin hack and the Lazarus Group]North Korean hackers have prolific year as unlaundered holdings reach all-time high]$2.2 billion stolen from crypto platforms in 2024]Crypto hacking in 2025 (preview of the 2026 Crypto Crime Report)]Inside the KelpDAO bridge exploit]Tracing the $387M Bitget theft]Cryptocurrency anti-money-laundering report, first quarter of 2019]H1 2026 crypto hacks and North Korea]Half of North Korean missile program funded by cyberattacks and crypto theft, White House says]BtcTurk halts withdrawals after $48M hack across multiple networks]Russian hackers may have carried out largest ever crypto exchange theft]North Korea responsible for over $600M in crypto thefts in 2023, TRM Labs says]A week of crypto hacks]Cointelegraph: crypto exchange hack losses already 250% higher than 2017]Terra DeFi project Terraport suffers $2M hack days after launch]OKX DEX exploit of US$2.7m]Crypto market crash wipes out millions from North Korea's stolen crypto funds]North Korean crypto hacks down 80%]North Korean crypto hacks down 80%]North Korean hackers stole $600M in crypto in 2023]Losses of 2022]UN report blames North Korean attackers for theft of US$571 million from cryptocurrency exchanges]Targeting of Mixin cryptocurrency network]SlowMist's blockchain security report for 2024]TRM Labs: groups tied to North Korea stole $600 million in crypto in 2023]Crypto hackers' thefts of 2022]CryptoGlobe: total crypto theft declined in 2019]North Korean hackers reportedly behind the hack of DragonEx]How much BTC, ETH and stablecoins are held by the Lazarus Group]Lazarus Group becomes $1B bitcoin whale]Crypto hacks hit a record count]North Korea-linked hackers behind $2.1bn crypto theft in early 2025]Decrypt: North Korean hackers have stolen over $200 million in 2023]The Poly Network hack]DL News: how North Korean hackers stole a record two billion in crypto]UN experts investigate alleged North Korean cyberattacks]North Korean hackers turn to Russian exchanges]North Korea hackers stole $721 million in cryptocurrency from Japan]Following the money from the Bithumb hack]FBI: North Korean hackers behind $100 million Horizon bridge theft]North Korea-linked Atomic Wallet heist tops $100 million]How the Lazarus Group is stepping up crypto hacks and changing its tactics]North Korean hackers return to Tornado Cash despite sanctions]Drift Protocol exploited for $286 million in suspected DPRK-linked attack]Bitget attack pushes suspected North Korea heists over $1 billion in 2026]Statement on attribution of malicious cyber activity posed by the DPRK (Ronin)]Lazarus Group responsible for Harmony's Horizon bridge theft]FBI identifies cryptocurrency funds stolen by DPRK]Lazarus Group responsible for theft of $41 million from Stake.com]TraderTraitor responsible for theft of $308 million from DMM Bitcoin (with DC3 and Japan's police)]North Korea responsible for $1.5 billion Bybit hack (public service announcement)]Forkast: 2023 crypto hack loss]Hackers scoop $21 million from Japanese crypto mining pool SBI]Hacker returns all stolen assets to Munchables]Global Economic (Korea): DPRK took over 2tn won of crypto in 2022]North Korea-linked crypto theft 2025]Explained: the EasyFi hack (April 2021)]Explained: the Poloniex hack (November 2023)]Explained: the Step Finance hack (January 2026)]Chainalysis on crypto crime in 2021]Liquid cryptocurrency exchange hack]Liquid exchange theft]ChangeNOW returns $1 million stolen during 2020 Eterbase exchange hack]Report on hacks sponsored by North Korea, 65% of stolen crypto]Crypto theft in the first half of 2025]North Korean hackers stole $721 million in cryptocurrency from Japan]UN panel on North Korea's cyber attacks]US report on North Korea's military spending]US hearing on North Korea's crypto thefts]Crypto hacks of 2024]North's ripped off $1B in 2 years, says Mayorkas]North Korean hackers steal $50M in cryptocurrency from Hong Kong-based platform]N. Korea stole US$700 mln of crypto in 2022: NIS]UN panel on crypto thefts of 2022]Kukmin Ilbo: NIS report to the intelligence committee]Coinshift]Fantom]Merlin]OKX DEX]Orbit Bridge]Uno Re]Hack track: Nexus Mutual founder's wallet]North Korea stealing millions in cyber attacks, say UN experts]DPRK violations of UN sanctions through cyber and IT worker activities]Crypto worth $2.1 billion stolen in half-year 2025]US files suit against crypto accounts tied to North Korea]UN says North Korea funded nuclear weapons with crypto hacks in 2020]Newspim: Chainalysis report, US$2.2bn worldwide, DPRK 61 %]N. Korea funds weapons programs with cyberattacks, UN experts say]97 suspected North Korean cyberattacks]North Korea missile tests cost 2% of GDP already this year]North Korea's foreign-currency income from cyber theft]Lazarus Group linked to $11.5M theft from Taiwan crypto exchange]North Korea becomes third-largest government bitcoin holder after Bybit hack]Chainalysis mid-year update, August 2024]Two heists accounted for 76% of all crypto stolen in 2026]PAID Network attack postmortem]South Korean intelligence on North Korea's hacking income]Chart: North Korea stole $2.8B in crypto hacks since 2024]76% of all crypto stolen in 2026 is in North Korea]BiKi case study]CoinBene case study]Crypto Country: North Korea's targeting of cryptocurrency]FBI: North Korean hackers behind $620M Axie Infinity theft]SC Media: crypto hack theft reached record high in 2022]SlowMist Hacked (database)]Blockchain security and anti-money-laundering annual report 2025]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean hackers took record-breaking virtual assets in 2022, UN experts say]A huge year for criminals stealing cryptocurrency]US charges North Korea hackers over crypto thefts]Orbit Bridge exploit and firewall sabotage]Crypto users lost $1.8 billion in 2023 hacks and scams, Immunefi says]]Chosun Ilbo: N. Korea stole millions worth of crypto last year]Chosun Biz: MSMT report]US official on North Korea's crypto thefts of 2025]North Korea spends billions on developing nukes as people starve]$3bn of crypto stolen by North Korean hackers in six years]North Korean hackers have stolen $1.2 billion of virtual goods]North Korea's record crypto theft (Elliptic)]Crypto exchange thefts in South Korea]Attacks on South Korean cryptocurrency exchanges reportedly traced to North]]]]]Upbit theft of November 2025]Coinrail cryptocurrency exchange hack]$69 million stolen in cyberattack on crypto platform Phemex]UN inquiry suspects N. Korea link in $372m digital currency heist]TokenPost: Chainalysis 2025]US$40 million of crypto stolen from Step Finance]North Korean hackers attack Drift Protocol in USD 285 million heist]North Korea stole 76% of all crypto hack value in 2026 with just two attacks]Bitget loses $351.6 million in hot-wallet breach]UN report on North Korea's cyber attacks]Midterm report of the Panel of Experts, S/2019/691]Final report of the Panel of Experts, S/2024/215 (annex 95)]Three North Korean military hackers indicted]Coordinated actions against North Korean remote IT workers]United States v. 280 Virtual Currency Accounts, 1:20-cv-02396]United States v. 113 Virtual Currency Accounts, 1:20-cv-00606]Forfeiture complaint of 2024]Forfeiture complaint 1:25-cv-03771]Forfeiture complaint 1:25-cv-03943]Joint statement of the US, Japan and South Korea on cryptocurrency thefts]Sanctions on individuals laundering cryptocurrency for the Lazarus Group]]North Korean hackers stole nearly $400 million in crypto last year]Crypto crash threatens North Korea's stolen funds]North Korea's attacks on crypto exchanges in UN report]]N. Korea funds nearly 30 pct. of weapons programs through illicit cyber activities: Neuberger]Malicious cyberactivities account for half of North Korea's foreign currency income, UN report says]North Korea stole about $659 million in crypto in 2024]Police blame North Korea for the 2019 Upbit theft]Lazarus Group laundering of 25 hacks]Developers under false identities and a US$1.3m treasury theft]Reuters via Zawya: crypto hackers stole around $1.7bln in 2023]ZDNet Korea: DPRK crypto theft total US$6.75bn]published]2023-09-26]2026-07]2025-07]2023-06-12]2025-11-04]2023-08-17]2025-12-18]2024-12]2023-09]2026-04]2023-07-19]2023]2022-07]2023-05-15]2024-06-17]2023-11]2024-01-03]2025-01-02]2025-12]]2022-01-13]2024-12-19]2025-12-18]2026-04-23]2026-10-01]2019]2026-07-05]2023-05-10]2025-08]2019-06-17]2024-01-05]2019-04]2018-10-10]2023-04]2023-12]2022]2023-09-14]2023-09-14]2024-01-05]2023-01]2019-03]]2025-01-03]2024-01]2023-02-01]2020-01]2020-02]2023-09]2025-03-17]2026-07-05]2025-07]2023-08-18]2023-07]2025-10-07]2024-02]2023-09-14]2023-05-15]]2023-01]2023-06]2023-09-15]2024-03]2026-04-02]2026-09-25]2022-04-14]2023-01-23]2023-08-22]2023-09-06]2024-12-23]2025-02-26]2024-01-24]2025-10-01]2024-03-27]2023-02-01]2025]]]]2022-01-10]2021-08]2021-08-19]]2018-10-16]2025-06-26]2023-05]2019-03-06]2022-08-19]2023-07-20]2024-12-19]2022-10]2024-12]2023-07-19]2023-10-27]2018-02-05]]]]]]]]2022-02-06]2025-10-22]2025-06-27]2020-08-27]2021-02-09]2024-12-19]2024-02-09]2024-05-16]2022-06-09]2023-10]2025-06]2025-03-17]2024-08-15]2026-05]2021-03-07]2023-11]2025-10-23]2026-05]]]2023-11-30]2022-04]2023-02-01]]2025-12]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]2023-02-08]2024-12-19]2021-02]2024-01]2023-12-28]2023-02-01]2023-04-05]2025-10-22]2026-01-13]2022-09]2023-12]2022-12-22]2025-10]2017-10-16]2017-12-16]2013-02-12]2016-12-22]2020-05-13]2023-07-19]2025-11]2018-06]2025-01]]2025-12-18]2026]2026-04-03]2026-04-30]2026-09-25]2019-08-05]2019-08-30]2024-03-07]2021-02-17]2025-06-30]2020]2020]2024]2025]2025]2025-01-14]2020-03-02]2023-11-30]2022-01-13]2022-06-28]2019-08-13]2022-06-14]2022-11-17]2024-03-20]2025-01-14]2024-11-21]2024-04]2024-08]2024-01-24]2025-12-18]url]https://www.21.co/research/>E~-> 2-lazarus-group]https:// *.com/markets/> ~-the-real-risk-isnt-smart-contracts]https://www. )insight.net/news/> F>G~-same-date-as-wazirx-breach]http:// ~.eus/en/albistea/Arma-nuklearretan-estatuek-egindako-gastua-hirugarren-urtez-jarraian-gora/inprimatu]https://toronto.1~.ca/2025/11/04/> ~/]https://www. ~.com/markets/cryptocurrency/23/08/33894794/>)~-report]https://www. '.bh/en/square/post/33885752593234]https:// ).com/?p=673640]https:// 'africa.com/article/north-korean-hacking-group-lazarus->.~-data-reveals/43120]https://www. ~.com/news/security/> ~/]https://web-stg. ~.io/ko/feed/news/51999]https://www.bnn$~.ca/north-korea-suspected-in-massive->9~-1.1981356]https://www. (insider.nl/> l>m~-us-official-says/]https://www. ~.com/crypto-news/> ~-japan-was-the-prime-victim-02692215]https:// %eu.com/?p=197804]https://www.ccn.com/news/web3-losses->/~/]https://www. ~.com/resources/blog/7BokMhPUgffqEvyvXgHNaq->'~]https://www. ~.com/resources/blog/> ~]https://www. ~.com/blog/> ~]https://blog. ~.com/reports/>8~->$&-exchange-hack/]https://blog. ~.com/reports/> J-their-total-unlaundered-cryptocurrency->W~/]https://www. ~.com/blog/crypto-hacking->,(unds-2025/]https://www. ~.com/blog/> .-stolen-funds->F$/]https://www. ~.com/blog/>+~-april-2026/]https://www. ~.com/blog/>,~-2026/]https:// ~.com/articles/q1-2019-> K-section2/]https:// (.io/blog/> 4->9~-2026/]https://www.($loop.com/technology/2023/05/10/> ~/]https:// ~.com/btcturk-exchange->(~]https://www. ~.com/markets/2019/06/17/> ~/]https://welt-news.com/bit $/north-korea-was->,J-last-year->_(.html]https://www. ~.com/maxs-corner-hacks-week->*&/]https:// ~.com/news/>.~-q3-report-shows]https:// ~.com/news/> ~]https:// ~.com/news/> '-2-7-m->('-proxy-admin-contract-upgrade]https://ar. -.com/news/> ~/amp]https://howdybit $.com/category/chainalysis/page/5]https://bitcoin-news-official-thebit=~.blogspot.com/search/label/money%20laundering]https://waarkoopikmijncrypto.nl/crypto-news-english/> ~-report/]https:// ).com/market-news/ethereum-and-bnb-chain-was-the-main-target-of-hackers-in->*~]https://www. ~.co.uk/news/3072600/> Wd>X~]https://www.cfr.org/cyber-operations/> ~]https://www. )insider.com/2025/01/234920-defi-remains-most-frequently-targeted-crypto-and-web3-sector-for-attacks-slowmist->+:/]https:// &daily.co.uk/2024/01/trm-labs-report->)~]http:// &newsuk.uk/> .-steal-3-3bn]https://www. ~.com/latest/2020/01/>,~-despite-increase-in-activity/]https://www. ~.com/latest/2020/02/north-korean-hackers-were->5=-crypto-exchange->S~/]https:// ~.com/heres-> L-north-koreas->Q~-data/]https:// ~.com/> ~-after-converting-arkham/]https://usagoldmines.com/ &-news-> ~-but-the-biggest-threat-isnt-smart-contracts-liam-akiba-wright-usagoldmines-com/]https://www. *.news/2025/07/> C1.html]https:// ~.co/153063/north-korean-hackers->B~]https:// ~.com/blog/>$~/]https://www.dl#~.com/articles/markets/>(~]https://www. $-news.co.uk/news/national/24111050.> ~-valued-billions/]https://crypto.economicblogs.org/crypto-news/2023/young-korean-hackers-turning-russian-exchanges-launder-stolen-crypto-9~]https:// ~.com/North-Korea-Hackers-Stole-721-Million-Cryptocurrency->X$-Japan-1656182]https:// ~.co/our-thinking/following-money-from->=~]https://hub. ~.co/news/> ~/]https://www. ~.co/insights/> ~/]https://www. ~.co/insights/> ~/]https://www. ~.co/blog/> ~]https://www. ~.co/insights/> ~/]https://www. ~.co/insights/> J-crypto->K~/]https://www.fbi.gov/news/press-releases/fbi-> cemocratic-peoples-republic-of-korea]https://www.fbi.gov/news/press-releases/fbi-confirms-lazarus-group-cyber-actors->.7>F0-currency-theft]https://www.fbi.gov/news/press-releases/> ~]https://www.fbi.gov/news/press-releases/fbi-identifies-lazarus-group-cyber-actors-as->.Ncom]https://www.fbi.gov/news/press-releases/fbi-dc3-and-npa-identification-of-north-korean-cyber-actors-tracked-as-> W->'dmmcom]https://www.ic3.gov/PSA/2025/PSA250226]https:// ~.news/investors->-~->(&hainalysis/]https://www. ~.com/cryptocurrencies/news/> ~-zachxbt-202510012040]https:// ~.net/en/news/> 2-625-million-worth-of->30-gaming-platform-munchables]https://news.g-enews.com/article/Global-Biz/2023/02/202302030622472756b49b9d1da_1?md=20230203063425_U]https:// %.com/pt-BR/news/crypto/> ~]https:// ~.com/> ~]https://www. ~.com/blog/post/> ~]https://www. ~.com/blog/post/> ~]https:// ~.com/technologies/2022-01-10/> +->/&-fraudsters-stole-14-billion-2021/]https:// ~-magazine.com/news/> 쀾]https://amp. )journal.com/news/international/2021/08/19/627943.htm]https:// ).com/news/cryptocurrency-news/> ~-2680014]https://br. ).com/news/>V~currency-news/relatorio->*%-patrocinados-pela-coreia-do-norte-abrangem-65-do-total-de-criptomoedas-roubadas-613187]https:// (minute.com/?p=172752]https:// %today.com/category/crime/> ~-nikkei]http://$~.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=143546]http://$~.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=171850]http://$~.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=179299]https://keyvanscrypto.com/wetgeving/cryptoplatforms-hebben-in-2024-2200000000-verlies-geleden-door-hacks-maar-er-is-een-addertje-onder-het-gras-9~]https:// %dailyus.com/north>&~]https:// %dailyus.com/> Z>쁛~]http:// %timesus.com/n-korea-stole-us>1~]http://img. (.com/article/list/@sdh3698?page=81]https://www.kmib.co.kr/article/view_amp.asp?arcid=0923896634]https:// '.day/incidents/> &fit/]https:// '.day/incidents/> ~/]https:// '.day/incidents/> ~/]https:// '.day/incidents/> #dex/]https:// '.day/incidents/orbit>&~/]https:// '.day/incidents/> #re/]https://merkle'~.com/blog/> ?>@~]http://www. *post.in/world/> ~-467527]https://G~.info/Publications/detail/MSMT%20Report/4221]https:// ~.com/2025/06/27/> ~-report/]https://www. ~.com/articles/> ~-2020-08-27]https://www. ~.com/articles/> ~%3A-report-2021-02-09]https:// ~.com/> $/view/20241220000001]https://www3.nhk.or.jp/nhk$~/en/news/20240209_01/]https://www3.nhk.or.jp/nhk$~/en/news/20240516_13/]https://asia. &.com/Spotlight/N-Korea-at-crossroads/North-Korea->,7-GDP->H~-report]https://bactf.com/news/asia_politics/202310/2031368.html]https://www.nk#~.org/2025/06/north-koreas-> ~/]https:// ~.com/> ~]https://''.com/en-IN/square/post/2024-08-15-> +->C~-16-12204255234513]https:// $.io/en/news/> ~-how-north-korea]https://paidnetwork.medium.com/ ,->-~-march-7-2021-9e4c0fef0e07]https://t-www. ~lab.com/en/articledetails/c1075173.html]https:// ~.com/> ~-report/]https://www. %.bot/defense/news/> B-now->C~-6c68570a-5314-47ec-8901-588cef66c839/]https://quadriga)~.com/case>*~/> $passwordtampering.php]https://quadriga)~.com/casestudy/> (hackcoverup.php]https://go. (future.com/hubfs/reports/cta-2023-1130.pdf]https://www.scmagazine.com/brief/cybercrime/> ~]https://www.scmagazine.com/brief/>)~]https://hacked. ~.io/]https://www. ~.com/>U&/>~-Blockchain-Security-and-AML-Annual-Report(EN).pdf]https://github.com/tayvano//~/blob/001954bfe49410717199fab576baf8848cf97f63/hacks-and->4&/bZx.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and-thefts/>-&pia.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/dao_maker.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/dragonex.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/etbox.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/eterbase.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/fetchai.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/finnexus.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/kucoin.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/liquid_global.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/taylor_ico.md]https://github.com/tayvano//~/blob/001954bfe49410717199fab576baf8848cf97f63/hacks-and->4&/paid_network.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/tradeio.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/youbit_aka_yapizon_aka_coinbin.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/zaif.md]https://github.com/tayvano//~/blob/2737dec412c3718f6904e92d85a54fa2df3f4832/hacks-and->4&/Cypherium.md]https://github.com/tayvano//~/blob/29143c734ab958bce6a452da52a2dbda0a20d12d/hacks-and->4&/bitcurex.md]https://github.com/tayvano//~/blob/307576e2bfc9b2d37297c78ce077d792ff5665f7/hacks-and->4&/dwf.md]https://github.com/tayvano//~/blob/528b82247324c7144b1051a60cdf235069809caf/hacks-and->4&/mgnr.md]https://github.com/tayvano//~/blob/5a456eda945dd922c18ac6016ef7ace79b6165c7/hacks-and->4&/unidentified_company.md]https://github.com/tayvano//~/blob/69b91b5787ed1844d5385bbd32d48c3748743fe6/hacks-and->4&/exmo.md]https://github.com/tayvano//~/blob/048fd1b7a1b0447a3fd854544466f2ce520ce203/hacks-and->4&/990_btc.md]https://github.com/tayvano//~/blob/7a77ad92ff181e65348dbf086e5feb9bbcded7f1/hacks-and->4&/metaplay-it.md]https://github.com/tayvano//~/blob/7a77ad92ff181e65348dbf086e5feb9bbcded7f1/hacks-and->4&/metaplay-sq.md]https://github.com/tayvano//~/blob/8caa8c00f1f8a8832730cda48d64def4d199237c/README.md]https://github.com/tayvano//~/blob/9525ce54a9cc510c18bf7dd3e5ced74f9017dfd7/hacks-and->4&/coinsquare.md]https://github.com/tayvano//~/blob/957479459e8296234c897c46a13f3bbaa5fe44c3/hacks-and->4&/btc_markets.md]https://github.com/tayvano//~/blob/fcf20f098b2fab97934dbf950e589a98c596b372/hacks-and->4&/market-maker.md]https://github.com/tayvano//~/blob/main/README.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/2026-05-01_unknown.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/a_large_>4%.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/afx.md]https://github.com/tayvano//~/blob/048fd1b7a1b0447a3fd854544466f2ce520ce203/hacks-and->4&/deribit.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/coinshift.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/fantom_foundation.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/huge_march_2024_>4%.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/huge_march_2025_>4%-1900-btc.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/humanity.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/kyrrex.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/merlin_dex.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/nfprompt.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/okx_dex.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/oro.md]https://github.com/tayvano//~/blob/055352346ca7690f798eba770ed9d69a2e4f0a12/hacks-and->4&/depo.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/ostium.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/polynetwork-2023.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/ripio.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/solareum.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/stablr.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/steadefi.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/terraport.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/unidentified_company.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/unoredao.md]https://github.com/tayvano//~/blob/main/more-hacks-and->4&/deltaprime.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/bancor.md]https://github.com/tayvano//~/blob/main/more-hacks-and->4&/hector-network.md]https://github.com/tayvano//~/blob/main/more-hacks-and->4&/onyx-dao.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/biki.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/bondly_finance.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/coinsecure.md]https://tech%~.com/articles/287361/20230208/north-korea-hackers->:쀾->/.htm]https://afghanjobcenter.com/its-been-> ~-and-north-korea-was-largely-to-blame]https://www.the$~.co/linked/95175/> 쀾->D~]https://the$~.co/post/274411/orbit-bridge->9~->-']https://welt-news.com/bitcoin/> ~.html]http://english.$&.com/site/data/html_dir/2023/02/07/2023020700963.html]https://english.$&.com/site/data/html_dir/2023/04/07/2023040701132.html?related_all]https://biz.$&.com/en/en-policy/2025/10/22/DTU5BIKAARE7HBLRXTNELAHA7M/?outputType=amp]https://biz.$&.com/en/en-international/2026/01/13/TPSYKD6ONBHJXARKHBPHWDE7CQ/?outputType=amp]https://www.the$~.co.tz/tanzania/news/international/> ~-3966548]https://free.cc/3000000000-worth->$~-says-cybersecurity-firm]https://www.$~.co.uk/tech/korea-north-south-crypto-bitcoin->P'-b2249890.html]https://www.$~.co.uk/asia/east-asia/north-korea->.--attack-b2841452.html]http://m.the$~.co.kr/view.php?ud=20171016000776]https://www.$%times.co.jp/news/2017/12/16/asia-pacific/attacks->+W->f~/]http://www01.korea*~.com/view.php?mp=190&np=1895&ud=20130212000939]http://www.korea*~.com/view.php?ud=20161223000120]http://www.korea*~.com/view.php?ud=20200514000780]https://m.korea*~.com/view.php?mp=6&np=51&ud=20230719000770]https://www.korea*~.com/article/10625930]https://the$$web.com/news/> ~]https://the$~.media/69-million-stolen-cyberattack->D~]https://www.$'times.com/world/united-states/> ~]http://www. ~.kr/news/breaking/316260]https://www.toms&~.com/tech-industry/cyber-security/usd40-million-worth->.~-hackers-compromise-executives-devices-to-gain-illicit-access]https://www.trm$~.com/resources/blog/> M->R~]https://www.trm$~.com/resources/blog/> ~]https://www.trm$~.com/resources/blog/bitget-loses-usd-351>1~-in-likely-north-korea-attack]https://www.trt$~.com:443/article/12727766]https://undocs.org/S/>I$/691]https://undocs.org/S/>G$/>L#]https://www.1~.gov/opa/pr/> ~-wide-ranging-scheme-commit-cyberattacks-and]https://www.justice.gov/opa/pr/justice-#*-announces-coordinated-nationwide-actions-combat-><3]https://docs.justia.com/cases/federal/district-courts/:~/dcdce/1:2020cv>V~/221487/33]https://supreme.justia.com/cases/federal/district-courts/:~/dcdce/1:2020cv>V~/215786/42/]https://storage.,%listener.com/recap/gov.uscourts.dcd.273464/gov.uscourts.dcd.273464.1.0_1.pdf]https://storage.,%listener.com/recap/gov.uscourts.dcd.286215/gov.uscourts.dcd.286215.1.0.pdf]https://storage.,%listener.com/recap/gov.uscourts.dcd.286839/gov.uscourts.dcd.286839.1.0.pdf]https://2021-2025.#%.gov/office-of-the-spokesperson/releases/2025/01/joint-statement->P~-by-the-democratic-peoples-republic-of->J%-and-public-private-collaboration]https://home.#~.gov/news/press-releases/sm924]https://voi.id/en/technology/336006]https://newsmuncher.com/article/0c649e2676e54e378c17c9799e695b02/> ~]https://news. %.com/> Bs-114136733.html]https://m-en.yna.co.kr/view/AEN20190813005200325]https://m-en.yna.co.kr/view/AEN20220615000200325]https://en.yna.co.kr/view/AEN20221118000300325?section=national/diplomacy]https://indiatips.in/2024/03/21/malicious-n-k->*C->7-fund-wmd-programs-un-report/]https://bbapi.viigoo.eu.org/3~/post/18949146110138]https://m.ytn.co.kr/en/news_view.amp.php?param=0103_202411212149561588]https:// ~.mirror.xyz/B0-UJtxN41cJhpPtKv0v2LZ8u-0PwZ4ecMPEdX4l8vE]https://(&readerapp.com/scrolly/1824047425822310580]https://www. %.com/en/special-coverage/the-future-of-cryptos/>2=>P~-report-q8ucetia]https:// %.co.kr/view/?no=20251219130449]id] '-> ~] ~-> ~] '-> ~-youbit] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> )] '-> ~] '-> ~] ~-> &-ico] '-> ~] '-> ~] '-> ~] ~-unidentified->('] '-> ~] ~-> $nesian-company] '-> $] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-new-york->(2] '-> ~] '-> ~] '-> ~] '-> 4] '-> ~] '-> ~] '-> ~] '->/#-btc-account] '-> ~] '-> (] '->(~] '-> ~] '-> &] '-> ~] '-> &] '-> ~] '-> (] '-bzx] '-> ~-insider] '-> %] ~-serbian->(-] '-> ~] ~-atlanta-> *-company] '-> (-founder] '-ronin->.&] '-> /] '-> %] '-> ~] '-> ~] '-> )] '-> ~] '-> ~] '->(~] '-> ~] '-> ~] '-> ~] '-> ~] '->2~] '-> ~] '-> ~] '-> ~] '-french->('] '-> ~] '-> ~] '-> &] '-> ~] '-> #] '-> ~] '-> ,] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> .-90m] '-> ~] '-> ~] '-> (] '-> ~] '-> +] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> (] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] ~-> '-team] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-m2] '-> *] '-> '-ton-holder] '-xt] '-> (] '-> ~] '-> $fi] '-> ~] '-> '] '-> ~] '-> ~] '-> .] '-> .-1900-btc] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '->&%-user] '-> )] '-> ~] '-> ~] '-> ~] '-> '] '-> *] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-linked-to-humanity] '-> ~] '-> ~] '-> '] '-> '-btc-holder] '-> '-victim] '-> ~] '-> ~] '-> #] '-> ~] '-> #] '-> ~] '-> ~] '-> ~]date]2016-10-13]2017-02]2017-04-22]2017-06-29]2017-09-23]2017-12-06]2017-12-19]2018-01-26]2018-03-18]2018-04-12]2018-04-21]2018-05]2018-06-10]2018-06-19]2018-07-09]2018-08]2018-08-07]2018-09]2018-09-14]2018-10-20]2019-01-14]2019-03-23]2019-03-24]2019-03-25]2019-03-26]2019-03-29]2019-07-01]2019-09-25]2019-11-27]2020-08-07]2020-09-07]2020-09-25]2020-10-26]2020-12-14]2020-12-21]2021-03-05]2021-04-19]2021-05-12]2021-05-17]2021-06-07]2021-06-21]2021-06-23]2021-07-14]2021-08-12]2021-08-19]2021-10-08]2021-10-28]2021-11-05]2022-01-11]2022-01-27]2022-02]2022-02-04]2022-03]2022-03-22]2022-03-23]2022-06-24]2022-08-01]2022-09-22]2022-11-02]2023-04-10]2023-04-26]2023-06-02]2023-06-11]2023-07-01]2023-07-22]2023-07-22]2023-08-07]2023-08-16]2023-09-04]2023-09-12]2023-09-23]2023-09-28]2023-10-17]2023-11-10]2023-11-14]2023-11-22]2023-11-22]2023-12-12]2023-12-31]2024-01-15]2024-01-22]2024-01-25]2024-02-09]2024-02-13]2024-03-05]2024-03-13]2024-03-13]2024-03-16]2024-03-20]2024-03-26]2024-03-28]2024-03-29]2024-04-29]2024-05-06]2024-05-15]2024-05-22]2024-05-29]2024-05-31]2024-06-04]2024-06-09]2024-06-10]2024-06-22]2024-06-22]2024-07-01]2024-07-18]2024-07-22]2024-08]2024-08-07]2024-09-10]2024-09-16]2024-09-20]2024-09-25]2024-09-26]2024-10-16]2024-10-18]2024-10-31]2024-11-11]2024-11-25]2024-11-28]2024-11-29]2024-12-16]2024-12-18]2025-01-23]2025-01-26]2025-02-17]2025-02-21]2025-02-28]2025-03-14]2025-03-21]2025-05-08]2025-05-08]2025-06-14]2025-06-25]2025-07-16]2025-07-19]2025-07-24]2025-08-14]2025-09-01]2025-09-02]2025-09-08]2025-09-10]2025-09-11]2025-09-22]2025-09-23]2025-09-24]2025-10-30]2025-11-27]2026-01-01]2026-01-31]2026-03-01]2026-03-17]2026-04-01]2026-04-06]2026-04-18]2026-05-01]2026-05-05]2026-05-24]2026-06-08]2026-07-13]2026-07-15]2026-07-22]2026-07-24]2026-08-12]2026-09-24]target]Bitcurex]Bithumb]Yapizon]Bithumb]Coinis]NiceHash]Youbit]Coincheck]Cypherium (token sale)]Coinsecure]Gate.io]Taylor (token sale)]Coinrail]Bithumb]Bancor]Unnamed company (India)]BTC Markets]Indodax]Zaif (Tech Bureau)]Trade.io]Cryptopia]Etbox]DragonEx]CoinBene]BiKi]Bithumb]CoinTiger]Algo Capital]Upbit]Unnamed financial services company (New York)]Eterbase]KuCoin]Harvest Finance]Nexus Mutual (founder's wallet)]EXMO]PAID Network]EasyFi]Unnamed holder (990.1 BTC)]FinNexus]Fetch.ai account at Binance]Unnamed market maker]Coinsquare]Bondly Finance]DAO Maker]Liquid (Quoine)]mgnr]PolyPlay / MetaPlay]bZx]MetaPlay]Qubit Finance (QBridge)]Virtual-token company (Serbia)]DePo]Blockchain research company (Atlanta)]DeFiance Capital (founder's wallet)]Ronin Network bridge (Axie Infinity)]Harmony Horizon bridge]Nomad bridge]DWF Labs]Deribit]Terraport Finance]Merlin DEX]Atomic Wallet]Unnamed investment platform]Poly Network]Alphapo]CoinsPaid]Steadefi]Wallets linked to Coinshift]Stake.com]CoinEx]Mixin Network]Unnamed company (France)]Fantom Foundation]Poloniex]Uno Re DAO]HECO Bridge]HTX (November hot wallets)]OKX DEX]Orbit Bridge (Orbit Chain)]Hector Network]Concentric]Wall Street Memes]PlayDapp]Duelbits]MurAll]CloudAI]NFPrompt]Wilder World]Private holder (unnamed, US$90m)]Munchables]Prisma Finance]Solareum (trading bot users)]Rain]Genius (GNUS token)]ALEX Lab]Exclusible Penthouse]SpaceCatch]DMM Bitcoin]Lykke]Loopring (smart-wallet users)]UwU Lend]BtcTurk]CoinStats]Kyrrex]WazirX]Irys]Unnamed project treasury]Nexera]Indodax]DeltaPrime]BingX]Truflation]Onyx]Radiant Capital]Tapioca DAO]M2]DeltaPrime (second theft)]Private holder (unnamed, TON)]XT.com]MetaCene (MAK)]SyFu]Rain.fi]Phemex]Dimitra (token wallet)]Ripio]Bybit]Private holder (unnamed, February 2025)]Private holder of about 1,900 BTC (unnamed)]Zoth]BitoPro]LND.fi]Clober]Favrr]BigONE]CoinDCX]WOO X]BtcTurk]OlaXBT]Large Venus Protocol user]SwissBorg (Kiln staking API)]Request / Singularity]Shibarium]UXLINK]Seedify (SFUND bridge)]SBI Crypto (mining pool)]Garden Finance]Upbit]Tenexium]Step Finance]Bitrefill]Unnamed victim (March 2026)]Drift Protocol]Zignaly]KelpDAO (rsETH bridge on LayerZero)]Private holder (unnamed, 1 May 2026)]Private holder (unnamed, 5 May 2026)]StablR]Humanity Protocol]ORO (Bittensor subnet owner wallet)]Ostium]AFX (custody bridge)]Triple-A]Bitazza]Bitget]target_kind]exchange]exchange]exchange]exchange]exchange]other]exchange]exchange]other]exchange]exchange]other]exchange]exchange]defi]other]exchange]exchange]exchange]exchange]exchange]exchange]exchange]exchange]exchange]exchange]exchange]fund]exchange]other]exchange]exchange]defi]individual]exchange]defi]defi]individual]defi]other]fund]exchange]defi]defi]exchange]fund]gaming]defi]gaming]defi]other]defi]other]individual]bridge]bridge]bridge]fund]exchange]defi]defi]wallet]other]bridge]payments]payments]defi]wallet]gambling]exchange]wallet]other]fund]exchange]defi]bridge]exchange]defi]bridge]defi]defi]other]gaming]gambling]other]other]other]gaming]individual]gaming]defi]wallet]exchange]other]defi]other]gaming]exchange]exchange]wallet]defi]exchange]wallet]exchange]exchange]other]other]defi]exchange]defi]exchange]other]defi]defi]defi]exchange]defi]individual]exchange]gaming]other]defi]exchange]other]exchange]exchange]individual]individual]defi]exchange]defi]defi]other]exchange]exchange]exchange]exchange]other]individual]custodian]other]other]other]bridge]other]bridge]exchange]other]defi]payments]other]defi]other]bridge]individual]individual]payments]other]wallet]defi]bridge]payments]exchange]exchange]country]PL]KR]KR]KR]KR]SI]KR]JP]US]IN]KY]EE]KR]KR]CH]IN]AU]ID]JP]CH]NZ]]SG]SG]SG]KR]SG]US]KR]US]SK]SC]]GB]GB]]IN]]VG]GB]]CA]US]]JP]]]US]]KR]RS]]US]SG]VN]US]US]]PA]KR]GB]EE]]]VC]EE]VG]]AU]HK]HK]FR]KY]PA]EE]]SC]SC]KR]]]]KR]]]]]]]]]US]BH]]]]]JP]GB]]]TR]]]IN]]]NL]ID]]SG]US]]HK]US]AE]]]]]]]SG]]]AE]]]]TW]]]]SC]IN]TW]TR]]]]]]]]JP]]KR]]]]]AU]]IN]]]]]]]]SG]TH]SC]chains]BTC]]BTC]BTC;ETH]BTC]BTC]BTC]XEM]ETH]BTC]BTC;ETH;LTC;ETC;XRP;DOGE;ZEC]ETH]ETH]BTC;ETH]ETH]]ETH]]BTC;BCH;MONA]ETH]ETH]]BTC;ETH;XRP;LTC;EOS]ETH]]EOS;XRP]ETH]ALGO;BTC;ETH]ETH]]ETH;BTC;XRP;XTZ;ALGO;TRX]BTC;ETH;BSV;LTC;XRP;XLM;TRX]ETH]ETH]BTC;BCH;ETH;XRP;ZEC;ETC]ETH]MATIC;ETH]BTC]BNB;ETH]BTC;BNB;ETH]ETH]BTC]ETH;BNB]ETH]ETH;BTC;XRP;TRX]ETH]ETH]BNB;MATIC;ETH]BNB]BNB;ETH]]ETH]]ETH]ETH;RON]ETH;BNB;ONE]ETH]ETH;BTC]ETH;BTC]LUNC]]BTC;ETH;TRX;XRP;XLM;DOGE;LTC]ETH]ETH;BNB;MATIC;AVAX;ARB;OP;FTM]ETH;TRX;BTC]ETH;TRX]ARB;AVAX]ETH]ETH;BNB;MATIC]BTC;ETH;TRX;MATIC;XRP;BCH;SOL;BNB;ARB;OP;XLM]BTC;ETH]]ETH;OP;FTM;MATIC;ARB]ETH;TRX;BTC]ETH;BNB]ETH]ETH;TRX;BTC]ETH]ETH]ETH;BNB;MATIC]]]ETH]]]]BNB]]BTC;ETH]ETH]ETH]SOL]BTC;ETH;SOL;XRP]]BNB;STX]]]BTC]BTC;ETH]ETH]ETH]]]TRX;BTC;ETH]ETH]]SOL;ETH]ETH]BTC;ETH;TRX;MATIC]ARB]ETH;BNB;MATIC;ARB;AVAX]]ETH]ARB;BNB]ARB;ETH]BTC;ETH;SOL]AVAX;ARB]]]]]]BTC;ETH;SOL;TRX;BNB]]ETH;BTC]ETH]]BTC;ETH]]ETH;TRX;SOL;MATIC]]]]BTC;ETH;TRX;SOL]SOL;ETH]BTC;ETH;BNB;ARB]ETH;AVAX;ARB;SOL;MATIC]]BNB]SOL]]]ARB;ETH]]BTC;ETH;LTC;DOGE;BCH]ARB;SOL;ETH]SOL]]SOL]]]SOL]]ETH;ARB]BTC;ETH]]ETH]ETH;BNB]TAO]ARB;ETH]ARB]]]ETH;XRP;ZEC;TRX]method]unknown]social-engineering]social-engineering]social-engineering]unknown]social-engineering]social-engineering]malware]private-key]private-key]malware]private-key]unknown]malware]private-key]unknown]unknown]unknown]unknown]private-key]unknown]unknown]malware]unknown]social-engineering]unknown]unknown]private-key]private-key]malware]private-key]private-key]contract-exploit]ui-spoofing]private-key]private-key]malware]unknown]private-key]unknown]unknown]unknown]private-key]private-key]unknown]social-engineering]social-engineering]social-engineering]it-worker]contract-exploit]it-worker]it-worker]it-worker]social-engineering]private-key]private-key]contract-exploit]private-key]private-key]it-worker]it-worker]unknown]unknown]malware]private-key]social-engineering]social-engineering]malware]unknown]private-key]unknown]unknown]social-engineering]private-key]it-worker]private-key]social-engineering]private-key]private-key]it-worker]social-engineering]social-engineering]private-key]unknown]social-engineering]social-engineering]social-engineering]social-engineering]social-engineering]it-worker]contract-exploit]it-worker]social-engineering]social-engineering]social-engineering]social-engineering]social-engineering]social-engineering]unknown]unknown]contract-exploit]private-key]malware]social-engineering]ui-spoofing]social-engineering]it-worker]social-engineering]unknown]private-key]unknown]social-engineering]contract-exploit]ui-spoofing]social-engineering]unknown]contract-exploit]social-engineering]unknown]social-engineering]social-engineering]social-engineering]unknown]social-engineering]unknown]supply-chain]unknown]social-engineering]social-engineering]malware]it-worker]social-engineering]it-worker]supply-chain]unknown]social-engineering]private-key]social-engineering]social-engineering]supply-chain]unknown]it-worker]social-engineering]private-key]social-engineering]unknown]private-key]it-worker]malware]malware]unknown]social-engineering]unknown]social-engineering]social-engineering]social-engineering]private-key]social-engineering]social-engineering]unknown]supply-chain]unknown]unknown]supply-chain]amount_usd]1500000]7000000]4800000]7000000]2190000]63920000]2650000]534000000]8500000]3500000]234337669]1700000]37200000]31000000]23500000]13000000]3500000]24900000]60000000]10000000]16000000]132000]7090000]105000000]123300]19400000]272000]2500000]48500000]11800000]5400000]281000000]24000000]8250000]10500000]3140000]81000000]55622579]7000000]2600000]13682000]22620000]8500000]7000000]91350000]24100000]1600000]55000000]2700000]80000000]175000]1723632]740000]1700000]620000000]100000000]190000000]44000000]28000000]2000000]1800000]121000000]17600000]10000000]101000000]37300000]1140000]2900000]41000000]70000000]150000000]3000000]7500000]138000000]219000]86000000]30000000]2390976]81500000]2789000]1720000]3850000]36000000]4600000]278000]360000]10400000]2314583]90000000]62500000]11600000]1114813]16130000]1262630]27400000]820000]200000]308000000]22800000]5000000]19300000]55000000]2200000]13500000]234900000]1500000]1300000]1830000]22000000]5980000]52000000]5125000]3800000]50000000]4700000]13700000]4800000]14000000]1700000]2056995]1936593]2009331]85000000]6910484]7800000]1460000000]3200000]171000000]8361915]11500000]1180000]1391963]680000]27000000]44200000]14000000]50000000]2206525]13500000]41000000]3000000]2000000]11300000]1200000]21000000]10800000]30400000]2000000]40000000]2500000]1250000]285000000]3106135]292000000]41297094]16219375]10400000]36000000]3100000]23000000]24047838]12000000]9700000]387000000]amount_low_usd]1500000]0]4800000]870000]2190000]62000000]2650000]526000000]8500000]3500000]230000000]1350000]37000000]17000000]13000000]13000000]3500000]24900000]59000000]7500000]16000000]132000]6028283]45000000]123300]13000000]272000]1000000]48500000]11800000]5400000]275000000]23000000]8000000]10500000]3000000]6000000]55600000]7000000]2600000]13682000]22620000]5000000]7000000]91000000]18000000]1600000]55000000]2700000]80000000]175000]1600000]740000]1500000]540000000]100000000]190000000]44000000]28000000]2000000]1800000]100000000]17600000]5500000]60000000]37000000]1140000]2900000]41000000]53000000]150000000]3000000]7000000]114000000]219000]86000000]12000000]2390976]81000000]2700000]1700000]2500000]36000000]4600000]278000]309400]10400000]2314583]90000000]62000000]10000000]1114813]14100000]1262630]4300000]820000]200000]305000000]22400000]5000000]19300000]55000000]2200000]13500000]230000000]1400000]1300000]1500000]20500000]5930000]43000000]5000000]3200000]50000000]4400000]13000000]4500000]14000000]1700000]2056995]1936593]2009331]69100000]6910484]7800000]1400000000]3200000]171000000]8300000]11000000]500000]1391963]650000]27000000]44000000]14000000]48000000]2206525]13000000]41000000]3000000]2000000]11000000]1200000]20283197]10800000]30000000]2000000]28900000]2500000]1250000]263000000]3106135]290000000]26234583]16219375]3000000]31000000]3100000]23000000]24047838]12000000]9700000]350000000]amount_high_usd]1500000]7000000]5300000]7870000]2190000]75000000]2650000]538000000]9800000]3500000]250000000]1700000]40000000]31500000]23500000]13000000]3500000]24900000]63000000]11000000]17000000]132000]9000000]105000000]12300000]20000000]272000]2500000]50700000]11800000]5400000]281000000]34000000]8300000]10500000]160000000]126000000]55622579]7000000]2600000]13682000]22620000]8500000]7000000]97000000]24100000]1710991]55000000]2700000]80000000]175000]1723632]740000]1760000]625000000]105000000]190000000]45150000]28300000]4000000]1800000]129000000]17600000]10000000]113500000]44000000]1200000]2900000]41300000]70000000]200000000]3000000]7624588]138000000]219000]87000000]30000000]2700000]84500000]2789000]1720000]3850000]290400000]4600000]278000]360000]36090000]2314583]90000000]63000000]11600000]1114813]16300000]1262630]27400000]827000]200000]308000000]23000000]5000000]20300000]55000000]2300000]13500000]235000000]1500000]1300000]1900000]22000000]7000000]52000000]5125000]3800000]58000000]4700000]13700000]4800000]14000000]1700000]2056995]1936593]2009331]85085704]6910484]9400000]1500000000]3200000]171000000]8361915]12300000]1180000]1391963]680000]27000000]44200000]14038066]55000000]2206525]27000000]41500000]3000000]2000000]44112708]1700000]21000000]12371369]36800000]2000000]40000000]2500000]1250000]286000000]3106135]293720000]41297094]16219375]13500000]36400000]3100000]23000000]24150000]12000000]9700000]390000000]un_annex_no]]1]2]3]4]6]5]]9]10]7]11]8]12]13]14]]15]16]17]18]]20]21]22]19]24]25]23]26]27]28]]29]]]30]]31]32]]]33]]]34]]35]]36]]]]37]38]39]40]]]41]42]43]44]]45]46]47]48]49]50]]51]52]53]54]56]55]]57]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]un_amount_usd]]7000000]4800000]7000000]2190000]65000000]2650000]]8500000]3500000]234000000]1700000]37000000]31500000]23500000]13000000]]24900000]60000000]10000000]16000000]]7000000]105000000]12300000]16000000]272000]2000000]50700000]11800000]5400000]275000000]]8000000]]]81000000]]7000000]2600000]]]5900000]]]24100000]]55000000]]80000000]]]]1700000]620000000]100000000]190000000]]]2000000]1800000]121000000]17600000]]113500000]44000000]1200000]2900000]41300000]70000000]]3000000]7500000]130000000]219000]86000000]30000000]]81000000]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]msmt_amount_usd]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]2789000]1700000]3850000]290000000]]278000]360000]36090000]]]]10000000]]16100000]]4300000]827000]200000]308000000]22400000]5000000]19300000]55000000]2300000]13500000]235000000]1400000]]1830000]22000000]5980000]52000000]5000000]3800000]50000000]4700000]13100000]4750000]]]]]]85000000]]7800000]1460000000]3200000]]8300000]12300000]]]680000]27000000]]]]]]41500000]]]]]]]]]]]]]]]]]]]]]]]]]actor]DPRK (unspecified)]DPRK (unspecified)]Lazarus Group]DPRK (unspecified)]Lazarus Group]Lazarus Group]Lazarus Group]Lazarus Group]BlueNoroff]TraderTraitor]Lazarus Group]BlueNoroff]DPRK (unspecified)]Lazarus Group]BlueNoroff]DPRK (unspecified)]BlueNoroff]Lazarus Group]Lazarus Group]BlueNoroff]BlueNoroff]Lazarus Group]Lazarus Group]BlueNoroff]Lazarus Group]DPRK (unspecified)]BlueNoroff]BlueNoroff]Lazarus Group]Lazarus Group]Lazarus Group]Lazarus Group]DPRK (unspecified)]BlueNoroff]Lazarus Group]DPRK (unspecified)]BlueNoroff]Citrine Sleet]BlueNoroff]BlueNoroff]BlueNoroff]TraderTraitor]BlueNoroff]DPRK (unspecified)]DPRK (unspecified)]BlueNoroff]BlueNoroff]BlueNoroff]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]BlueNoroff]Lazarus Group]Lazarus Group]DPRK (unspecified)]Citrine Sleet]Lazarus Group]DPRK (unspecified)]DPRK (unspecified)]TraderTraitor]DPRK (unspecified)]Lazarus Group]TraderTraitor]TraderTraitor]Lazarus Group]Lazarus Group]Lazarus Group]Lazarus Group]DPRK (unspecified)]DPRK (unspecified)]Lazarus Group]Lazarus Group]DPRK (unspecified)]APT38]APT38]Lazarus Group]Lazarus Group]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]DPRK (unspecified)]TraderTraitor]Lazarus Group]TraderTraitor]TraderTraitor]TraderTraitor]TraderTraitor]TraderTraitor]TraderTraitor]BlueNoroff]DPRK (unspecified)]DPRK (unspecified)]TraderTraitor]DPRK (unspecified)]TraderTraitor]DPRK (unspecified)]DPRK (unspecified)]Citrine Sleet]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]BlueNoroff]TraderTraitor]BlueNoroff]BlueNoroff]BlueNoroff]TraderTraitor]BlueNoroff]BlueNoroff]TraderTraitor]BlueNoroff]BlueNoroff]DPRK (unspecified)]Lazarus Group]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]TraderTraitor]Lazarus Group]TraderTraitor]TraderTraitor]BlueNoroff]Lazarus Group]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]Lazarus Group]DPRK (unspecified)]BlueNoroff]BlueNoroff]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]TraderTraitor]BlueNoroff]BlueNoroff]DPRK (unspecified)]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]TraderTraitor]DPRK (unspecified)]DPRK (unspecified)]TraderTraitor]attribution]independent]government]government]government]government]government]government]analytics]un-panel]un-panel]government]un-panel]government]un-panel]un-panel]un-panel]independent]government]un-panel]un-panel]un-panel]analytics]un-panel]un-panel]un-panel]un-panel]government]government]government]government]government]un-panel]analytics]un-panel]independent]independent]un-panel]independent]un-panel]un-panel]independent]independent]un-panel]independent]analytics]un-panel]independent]un-panel]independent]un-panel]government]independent]government]un-panel]government]government]un-panel]independent]government]un-panel]government]government]un-panel]independent]government]government]un-panel]un-panel]government]un-panel]independent]un-panel]un-panel]government]un-panel]government]government]independent]un-panel]government]government]government]government]independent]government]government]government]independent]independent]government]government]government]government]independent]government]government]government]government]government]government]government]government]government]government]government]government]independent]government]government]government]government]government]government]government]government]government]government]independent]independent]independent]independent]independent]government]independent]government]government]government]independent]government]government]analytics]independent]government]government]analytics]analytics]independent]independent]analytics]government]independent]independent]independent]analytics]independent]independent]government]independent]independent]independent]independent]analytics]independent]analytics]independent]independent]independent]analytics]independent]independent]independent]independent]independent]analytics]attributed_by]Taylor Monahan]UN Panel of Experts;South Korea National Intelligence Service]UN Panel of Experts;South Korea National Intelligence Service;Group-IB]UN Panel of Experts;South Korea National Intelligence Service;South Korea prosecutors]UN Panel of Experts;South Korea National Intelligence Service;Group-IB]US Department of Justice;UN Panel of Experts;LIFARS]UN Panel of Experts;US Department of Justice;Group-IB]Group-IB]UN Panel of Experts;Taylor Monahan]UN Panel of Experts;Taylor Monahan]UN Panel of Experts;US Department of Justice;US Treasury;Center for a New American Security;ZachXBT]UN Panel of Experts;Taylor Monahan]UN Panel of Experts;US Department of Justice;Taylor Monahan]UN Panel of Experts;AlienVault;Elliptic;Group-IB]UN Panel of Experts;Taylor Monahan]UN Panel of Experts]Taylor Monahan]UN Panel of Experts;US Department of Justice]UN Panel of Experts;Elliptic;Taylor Monahan]UN Panel of Experts;Taylor Monahan]UN Panel of Experts;Taylor Monahan]Qihoo 360]UN Panel of Experts;Chainalysis;Qihoo 360]UN Panel of Experts;Taylor Monahan]UN Panel of Experts;Qihoo 360]UN Panel of Experts]UN Panel of Experts;US Department of Justice;Taylor Monahan]UN Panel of Experts;US Department of Justice;Taylor Monahan]UN Panel of Experts;US Department of Justice;South Korea National Police Agency;Chainalysis]UN Panel of Experts;US Department of Justice]UN Panel of Experts;Slovakia National Crime Agency]UN Panel of Experts;Chainalysis;Center for a New American Security]Chainalysis]UN Panel of Experts;ZachXBT;Taylor Monahan]Taylor Monahan]Taylor Monahan]UN Panel of Experts;ZachXBT;Taylor Monahan]Taylor Monahan]UN Panel of Experts;ZachXBT;Taylor Monahan]UN Panel of Experts;Taylor Monahan]Taylor Monahan]Taylor Monahan]UN Panel of Experts;ZachXBT;Taylor Monahan]Taylor Monahan]Chainalysis;Taylor Monahan]UN Panel of Experts;ZachXBT;Taylor Monahan]ZachXBT;Taylor Monahan]UN Panel of Experts;Kaspersky;ZachXBT;Taylor Monahan]Taylor Monahan]UN Panel of Experts;Chainalysis]US Department of Justice;FBI]Taylor Monahan]US Department of Justice;FBI]UN Panel of Experts;Taylor Monahan]UN Panel of Experts;FBI;US Treasury;Chainalysis]UN Panel of Experts;FBI;Elliptic]UN Panel of Experts]Taylor Monahan;independent on-chain researchers]US Department of Justice;Taylor Monahan]UN Panel of Experts;Taylor Monahan]UN Panel of Experts;UK Treasury (OFSI);Taylor Monahan]FBI;UN Panel of Experts;Elliptic;TRM Labs;Chainalysis]UN Panel of Experts;Taylor Monahan]Taylor Monahan]FBI;US Department of Justice;UN Panel of Experts;Elliptic;TRM Labs;ZachXBT]FBI;US Department of Justice;UN Panel of Experts;Elliptic;TRM Labs]UN Panel of Experts;ZachXBT;Taylor Monahan]UN Panel of Experts;ZachXBT;Taylor Monahan]FBI;UN Panel of Experts;TRM Labs;Elliptic;ZachXBT]UN Panel of Experts;Elliptic;TRM Labs;SlowMist;CertiK;ZachXBT]White House official]UN Panel of Experts]UN Panel of Experts;Taylor Monahan]US Department of Justice;UN Panel of Experts;Halborn;SlowMist;X-explore;Taylor Monahan]UN Panel of Experts;Taylor Monahan]US Department of Justice;UN Panel of Experts;Elliptic;Taylor Monahan]US Department of Justice;UN Panel of Experts;Elliptic;Taylor Monahan]Taylor Monahan]UN Panel of Experts;Match Systems]Multilateral Sanctions Monitoring Team (MSMT)]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Taylor Monahan]Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);ZachXBT;SlowMist;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT)]FBI;Taylor Monahan]US government;Japan government;South Korea government;Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);ALEX Lab;ZachXBT;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]FBI;US Department of Defense Cyber Crime Center;Japan National Police Agency;South Korea government;Multilateral Sanctions Monitoring Team (MSMT);Chainalysis;Taylor Monahan]UK Treasury (OFSI);Multilateral Sanctions Monitoring Team (MSMT);Whitestream]Multilateral Sanctions Monitoring Team (MSMT)]Multilateral Sanctions Monitoring Team (MSMT)]Multilateral Sanctions Monitoring Team (MSMT)]Multilateral Sanctions Monitoring Team (MSMT);CoinStats;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]US government;South Korea government;Multilateral Sanctions Monitoring Team (MSMT);Elliptic;ZachXBT;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]ZachXBT]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT)]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT)]US government;South Korea government;Multilateral Sanctions Monitoring Team (MSMT);Mandiant;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT)]Taylor Monahan]Taylor Monahan]Taylor Monahan]Taylor Monahan]Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]FBI;Multilateral Sanctions Monitoring Team (MSMT);Elliptic;TRM Labs;Chainalysis;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);BitoPro;Taylor Monahan]Elliptic;Taylor Monahan]Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);ZachXBT;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Cyvers]Elliptic;Taylor Monahan]Taylor Monahan]Taylor Monahan]SlowMist;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT)]Taylor Monahan]Taylor Monahan]Taylor Monahan]Elliptic;Taylor Monahan]ZachXBT;Taylor Monahan]ZachXBT;Taylor Monahan]South Korea government officials]Taylor Monahan]Taylor Monahan]Bitrefill;Taylor Monahan]Taylor Monahan]TRM Labs;Elliptic;Chainalysis;Mandiant;SEAL 911;Drift Protocol;Taylor Monahan]Taylor Monahan]LayerZero;Mandiant;CrowdStrike;Chainalysis;TRM Labs;Taylor Monahan]Taylor Monahan]Taylor Monahan]Taylor Monahan]Quantstamp;Taylor Monahan]ORO;Taylor Monahan]Taylor Monahan]Taylor Monahan]Taylor Monahan]Taylor Monahan]Chainalysis;Elliptic]disputed]no]yes]no]no]no]no]no]yes]no]yes]no]no]no]no]no]yes]no]no]no]no]no]no]no]yes]no]yes]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]yes]yes]yes]no]no]no]no]no]no]no]yes]no]no]yes]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]returned]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]sources]ù]ùÙùØùæ]ùÙùØùÉ]ùÙùØùÈ]ùÙùØùÈ]ùÙùÚù½]ùÙùØù]ø]ùÙùù]ùÙùºù]ùÙùâùÝ]ùÙùù]ùÙùÝùÏ]ùÙùØøº]ùÙùµù]ùÙùØù]ùù]ùÙùÚù½]ùÙøÕù]ùÙùù]ùÙøù]ùù]ùÙùØø¯]ùÙøùø]ùÙøøù¸]ùÙùØø ]ùÙùÜøé]ùÙùÜøé]ùÙùÝùë]ùÙùÚù½]ùÙøÒù]ùÙùÑø]ùÑù]ùÙùìøå]ùù]øôù]ùÙøÌùì]ùùù]ùÙùù]ùÙùù]ùùù]ùùù]ùÙùìù¹]ùùù]øÑøÐù]ùÙùìù]ùìù]ùÙùìøÿ]ùùù]ùÙ]ùÛ]ùùªù]ùÛ]ùÙ]øÁùÙøû]øÂùÙø»]ùÙ]ù]ù]ùÙø¢ù±]ùÙøáù¦]ùÙøÃø¼]ùÙù]øµù¬]ùÙùßøÃ]ùÙøÃùß]ùÙùìù°]ùÙøßù ]ùÙøÄùÞ]ùÙø½øý]øøª]ùÙù²]ùÙøàù¡]ùÙùßøÍ]ùÙøäù³]ùÙùàø¾]ùÙùàø¾]øâø£ù¨]ùÙøãù¾]øçù¶ù]øçù]øçù]øçøöù]ù]øçù]øçù]øçù§ù]ù]ù¢ù]øÉù]øçøöù]ù®ù]ùáøç]ù]øçù]øçù]øçù]øÅùáøç]øçù]øçù]øçøöù]øçøöù]øçù]øçù¥ù]ùáøç]øçù]ùí]øçù]øçù]øçù´ù]øçù]øçù]øçù·ù]ùáøçøÛ]øçù]øçù]øçù]ù]ù]ù]ù]ù]øçùÐù]ù]øçù­ù]øÆøçøö]øçù]ù£ù]øçøöù]øçøðù]ùÇù]ù]øçù]øçù]ø]ùÇù]øù]ù]ù]øçøöù]ù]ù]ù]ùÇù]øÈù]ù]ùÎ]ù]ùÓøÎù]ù]ù¤]ùÔø¿ùÕ]ù]øøùÕ]ùù]ù]ù¯]ù¤]ù©ù]ù«ù]ùù]ù]ù]øøÀùÖ]note]Earliest case and a weak one: one researcher matches it to a Chainalysis count, while Polish prosecutors looked at the exchange's operator.]May be the same break-in as June 2017: US$7m equals the sum South Korea gave for two other exchanges, so it may be counted twice.]Some 3,800 bitcoin went; losses were spread over all customers and the exchange carried on as Youbit, to be hit again in December.]Customer data came from an employee's computer and accounts were then drained; South Korean figures do not bear out the US$7m.]A small exchange; the UN panel puts this theft and April's at Yapizon at US$6.99m together.]A hash-power marketplace was emptied with a phished engineer's login; US charges describe a Slovenian company without naming it.]The second theft in eight months took 17% of the exchange's holdings and pushed its operator into bankruptcy.]Group-IB blamed Lazarus, but malware found later points to Russian-speaking thieves, and official totals for 2018 look too small for it.]Proceeds of a token presale were swept from its wallets; the project never gave a full public account.]Listed by the UN panel, although the exchange itself accused its own security chief of the theft.]An emailed malware file opened the way; the UN list names Gate.io, US filings leave it unnamed and it never confirmed the loss.]Proceeds of a token sale were taken; the project tied its attackers to the theft at Cypherium.]Mainly little-traded tokens were taken and some were later frozen, so the cash value was lower.]Third Bithumb theft on the UN list; the company later put its net loss at about US$17m after recoveries.]A wallet used to upgrade contracts was compromised; after freezing tokens the company put its net loss at about US$13m.]Same month, country and sum as the raid on Cosmos Bank, so the UN list may repeat a bank theft here.]Never reported by the exchange; known only from blockchain tracing by one independent researcher.]The UN list names Indodax; the US indictment speaks of an Indonesian company, and the exchange never confirmed a loss.]About 7bn yen was taken, including 5,966 bitcoin; dollar values differ with the exchange rate used.]The exchange's own tokens left cold storage; it replaced the token afterwards, so the cash value was lower.]Two drains about two weeks apart ended the exchange; New Zealand police never named North Korea.]A small loss that the security firm 360 tied to the same wave of attacks as DragonEx.]Malware opened the way; Singapore told the UN it had no record of the firm, which also cited Bangkok and Hong Kong.]The exchange denied a hack, and the value rests largely on hardly traded tokens; one analyst put it at US$45m.]Accounts were hijacked with stolen text-message codes and users repaid; the exchange says US$123,300, the UN list US$12.3m.]The exchange suspected insiders; the UN panel lists it as a fourth North Korean theft at Bithumb.]Described in a US forfeiture case that leaves the exchange unnamed; the UN list names CoinTiger.]The fund lost control of its wallets; its technology chief stepped down and promised to make good most of the loss.]In 2024 South Korean police formally blamed North Korea for the theft of 342,000 ether; the UN list dates it 28 May 2019.]A rigged trading program opened the way in; US prosecutors seized about US$1.9m to give back and did not name the firm.]Keys to several wallets were stolen and the exchange went bankrupt; a swap service later returned about US$1m.]Hot-wallet keys were stolen; the exchange says over 80% was recovered, while the figure here is the gross loss.]A weak link: the money passed through the same accounts as the KuCoin loot, but the project suspected one of its own community.]A tampered browser wallet tricked the founder, while the insurance pool was untouched; the UN list dates it 14 November 2020.]Hot wallets were emptied and about US$4m was cashed out at another exchange; only independent researchers blame North Korea.]A stolen key minted tokens worth up to US$160m on paper; only about US$3m could be turned into ether.]The headline value is mostly the project's own token, replaced days later; liquid funds taken were about US$6m.]One of the largest thefts from a single holder, traced by one independent researcher and never confirmed by the victim.]An administrator key was stolen; some users suspected insiders until links to later thefts were traced on the blockchain.]A London court ordered Binance to help trace the money; beyond the UN listing the link to North Korea is weak.]An unnamed trading firm's funds went through Tornado Cash the same day; known only from one researcher's tracing.]No statement by the exchange was found; the case is known only from one researcher's blockchain tracing.]The recovery phrase of a hardware wallet was read from an executive's password store; the UN list says US$5.9m.]A stolen key was used; a second exploit of the same service a month later is not linked to North Korea.]Wallets of the exchange's Singapore unit were breached; Chainalysis says some US$91m was laundered for North Korea.]Forged term sheets got the thieves in; the trading firm warned that others were receiving the same bait.]Two sister gaming projects fell to social engineering; a separate theft by an insider followed in January 2022.]A developer opened a booby-trapped document and keys for two chains were lost; the project cites Kaspersky on the culprit.]The project blamed a developer it had hired; losses of sister projects, about US$0.3m, are left out.]A flaw in its bridge was used; in 2023 Chainalysis blamed North Korea and called it South Korea's largest crypto theft of 2022.]A remote worker with a false identity took company funds, says the US indictment that also covers the Atlanta case.]The project blamed a former senior employee; one researcher counts it among thefts by North Korean remote workers.]A remote worker using a stolen identity changed two smart contracts to divert funds, US prosecutors say.]A phishing mail that seemed to come from a company the fund had backed emptied the founder's wallet.]Stolen validator keys let the thieves withdraw 173,600 ether and 25.5m USDC; it was noticed only six days later.]Bridge keys were stolen; the FBI saw over US$60m of the loot move through a privacy tool in January 2023.]Many wallets joined in draining a faulty bridge; only the UN list ties the sum to North Korea.]Came to light three years later through independent tracing; the firm had made no statement and part of the bitcoin lay unmoved.]Hot wallets were emptied; US authorities froze about US$1.7m of the proceeds and the exchange bore the loss.]Pools of a days-old exchange were emptied; developers it had hired are suspected.]Pools were drained during the token launch; the UN panel and Britain point to hired back-end developers.]More than 5,000 user wallets were emptied; the FBI counts about US$100m, the UN US$121m, and the cause was never published.]Counted by the UN panel, which does not name the victim.]Forged bridge messages created tokens worth US$34bn on paper, of which a few million could be sold; no agency blames North Korea.]A payment firm for betting sites lost its hot wallets; estimates rose from US$60m (FBI) to US$101m in a US court filing.]After months of attempts a fake recruiter got an employee to install remote-control software; same day as Alphapo.]A supposed fund manager sent a booby-trapped file, and the wallet that controlled the contracts was taken over.]Listed by the UN without a name; date and sum match wallets linked to Coinshift that malware had emptied.]Hot wallets were drained; the casino denied that keys had leaked, and the FBI blamed the Lazarus Group two days later.]Keys to hot wallets were stolen, and an address already used in the Stake.com theft exposed the link.]Its cloud provider's database was breached; a White House official saw North Korean methods, but no formal attribution followed.]Counted by the UN panel, which does not name the company.]An employee opened a fake video-call link; personal and foundation wallets on five chains were emptied.]Hot wallets were drained; a US court filing of 2025 puts the loss at US$138m, the UN list at US$130m.]An owner account approved a false insurance claim; hired developers are suspected of opening the door.]An operator account of the bridge tied to HTX was misused an hour before the exchange's own wallets were hit.]An employee had run a poisoned coding project 12 days earlier, say US court papers, which count US$107m with the HECO bridge.]The administrator key of an outdated contract was abused to pull tokens that users had approved for trading.]Struck hours before midnight on New Year's Eve; the operator accused a former security officer, so the case is contested.]Attributed by the 11-nation monitoring team; an independent researcher is only half convinced.]A social-engineering theft; the 11-nation monitoring team blames North Korean IT workers.]The 11-nation monitoring team blames North Korean IT workers and counts US$3.85m, an independent tally US$2.5m.]A stolen key minted 1.79bn tokens against 577m in circulation, so the US$290m counted by governments could not be cashed.]A betting site lost funds; only one independent researcher links the theft to North Korea.]A small theft; the 11-nation monitoring team blames North Korean IT workers.]A small theft; the 11-nation monitoring team blames North Korean IT workers and counts US$0.36m.]Governments count US$36m, an independent tally US$10.4m; US authorities filed to seize funds held at an exchange.]A social-engineering theft that only one independent researcher links to North Korea.]Known from blockchain tracing by one researcher; neither the victim nor any agency has confirmed it.]A hired developer diverted the funds and gave everything back within a day, so nothing was lost in the end.]Someone posing as a well-meaning hacker used a contract flaw; governments blame North Korea, a researcher disagrees.]Over 1,300 users of a trading bot lost coins, most later frozen; the FBI does not name it, a researcher made the match.]A staff member was approached with a false job offer on LinkedIn; three governments attributed the theft in January 2025.]A social-engineering theft that only one independent researcher links to North Korea.]Keys were phished; governments count US$4.3m, while the higher tally adds tokens that exchanges partly froze.]A small theft; the 11-nation monitoring team blames North Korea without naming a unit.]A small gaming project; the 11-nation monitoring team blames North Korean IT workers.]4,502.9 bitcoin went after an employee of its wallet-software supplier fell for a fake recruiter; the exchange closed.]Registered in Britain and run from Zug; Britain and the monitoring team blame North Korea, some experts find the proof thin.]Thieves got past a wallet-recovery service; governments blame North Korea, an independent researcher doubts it.]Prices were manipulated twice within three days; governments blame North Korea, an independent researcher disagrees.]Hot wallets were drained and US$5.3m frozen; governments blame North Korea, an independent researcher points to Russia.]Malware reached the company, and only wallets created inside its app were emptied.]Developers were pursued on Telegram for weeks with a malicious app; the press hardly covered the theft.]Approvers of a shared wallet saw one transaction on their screens and signed another, handing over control.]Attributed by the 11-nation monitoring team, which dates it 15 July, a week before other accounts.]A project's treasury was taken by developers hired under false names; the month is that of the disclosure.]Wallet credentials were stolen; the project removed most of the tokens from the thief, who sold about US$0.45m worth.]Hot wallets were emptied in about 150 transfers; the 11-nation monitoring team names the TraderTraitor unit.]A stolen key was used; North Korean developers had worked there, yet one researcher suspects an ordinary key thief.]Hot wallets on several chains were drained on 20 September Singapore time; early counts ran from US$43m to US$52m.]The team fell to social engineering; the 11-nation monitoring team blames North Korea without naming a unit.]A known flaw in lending code was used; governments blame North Korean IT workers, one researcher disagrees.]Three developers' computers showed harmless data while malicious transactions were signed.]Malware stole a developer's keys; the team won back about US$2.7m.]Hot wallets were hit and the exchange covered the loss; the 11-nation monitoring team counts US$13.1m.]A bug in reward claims was used; governments blame North Korea, though the taker resembled a repeat exploiter.]An unnamed holder lost coins; known only from tracing by one independent researcher.]The exchange lost coins; the link to North Korea rests on one independent researcher.]A social-engineering theft from a gaming project, linked to North Korea by one independent researcher alone.]A social-engineering theft that one independent researcher alone links to North Korea.]A social-engineering theft, linked to North Korea by one independent researcher alone.]Hot wallets on many chains were emptied at once while cold storage was untouched; early counts were near US$69m.]Its laundering overlaps with a US$171m theft of March 2025, says the one researcher who links it to North Korea.]Little covered by the press; the 11-nation monitoring team counts US$7.8m, an independent tally US$9.4m.]Largest known crypto theft: tampered software of the wallet provider Safe made staff sign away a cold wallet.]An unnamed holder; the 11-nation monitoring team lists the case as a private victim of 28 February 2025.]Second-largest case of 2025, after a faked video call; neither the victim nor any agency has confirmed it.]Governments name the TraderTraitor unit, an independent researcher another North Korean group.]Malware on a cloud engineer's computer opened the way; disclosed only after an independent investigator wrote about it.]A developer hired under a false identity is blamed; Elliptic and an independent tally differ widely on the sum.]A social-engineering theft that only one independent researcher links to North Korea.]A worker with a false identity had risen to chief technology officer before the money went.]Intruders changed the servers' logic so that false withdrawals passed as valid; no private keys leaked.]One security firm blames Lazarus, judging by the method alone; the exchange covered the loss from its own funds.]A staff device was phished; users were repaid, and Elliptic links the theft to North Korea.]Second hot-wallet theft at this exchange in 14 months; only one independent researcher links this one to North Korea.]A social-engineering theft linked to North Korea by one independent researcher; no press attribution was found.]A large user was tricked out of control over an account; a governance vote won the funds back within 12 hours.]A staking partner's interface was compromised; governments blame North Korea, one researcher sees no sign of it.]One independent researcher links it to North Korea; how it happened is not public.]One researcher counts it as a case of North Korean workers hired under false names; no other attribution was found.]Months of deepfake video calls came first; the high figure counts newly minted tokens, the low one does not.]The bridge for the project's token was abused with a stolen key; Elliptic links it to North Korea.]Coins left a mining pool and were traced by an independent investigator; its parent had not confirmed it when reported.]A bridge accused of moving stolen money was robbed itself; only independent investigators blame North Korea.]Six years to the day after the 2019 theft; South Korean officials suspect Lazarus, while PeckShield could not confirm it.]One researcher counts it as a case of North Korean workers hired under false names; no press report was found.]Executives' devices were compromised and about US$4.7m recovered; one researcher makes the link to North Korea.]An employee's laptop opened the way; the company itself pointed to North Korea and some 18,500 purchase records were exposed.]One researcher ties it to a new group, the same one later blamed for the theft at Humanity Protocol.]After six months of contact in person and online, signers were led to approve transactions in advance.]Linked to North Korea by one independent researcher alone; no press report was found.]A forged message between two chains released the tokens; about US$71m to US$75m of them was later frozen.]An unnamed holder; one researcher's estimate rose from US$26m to US$41m between two versions of a list.]An unnamed holder; one researcher ties the case on the blockchain to thefts of 9 April and 1 May 2026.]One stolen key was enough to mint tokens; how much of them the thief could cash is disputed.]A mail posing as an exchange infected one laptop that held seven signing keys; Quantstamp makes the attribution.]A fake software update stole the seed phrase of a wallet; no independent firm has published on it.]A recent case that rests on one independent researcher; no press attribution was found.]A developer copied a malicious code project and two weeks later the intruder held validator keys, one researcher says.]Named by one independent researcher only.]Named by one independent researcher only.]A wallet back-end was compromised and transaction data faked; Chainalysis and Elliptic link it to North Korea, TRM Labs not definitively.]id] ~-> ~- ~- '] ~-> ~- ~- '- ~] ~-> ~- ~- '] ~-> ~- ~- '- ~] ~-> ~- ~- '] ~-> ~- ~- ~- ~] ~-> ~- ~- '] ~-> ~- ~- '- ~] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- ~- ~] ~-> ~- ~- '] ~-> ~- ~- ~- ~] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- ~] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- ~] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- ~] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- ~] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- ~] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- ~] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '- #] ~-> ~- ~- '] ~-> ~- ~- ~] ~-> ~- ~- ~] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '- #] ~-> ~- ~- '] ~-> ~- ~- ~] ~-> ~- ~- '] ~-> ~- ~- ~] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- ']year]2016]2017]2017]2017]2018]2018]2018]2018]2018]2018]2018]2019]2019]2019]2019]2019]2020]2020]2020]2020]2021]2021]2021]2021]2021]2021]2021]2021]2021]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2024]2024]2024]2024]2024]2024]2024]2024]2024]2024]2024]2024]2024]2024]2024]2024]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2026]2026]2026]2026]2026]2026]2026]measure]dprk_stolen_usd]all_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]all_incidents]all_stolen_usd]all_stolen_usd]all_stolen_usd]dprk_incidents]dprk_stolen_usd]dprk_stolen_usd]all_incidents]all_incidents]all_stolen_usd]all_stolen_usd]dprk_stolen_usd]all_stolen_usd]all_stolen_usd]dprk_incidents]dprk_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]dprk_incidents]dprk_incidents]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]all_incidents]all_incidents]all_incidents]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]dprk_incidents]dprk_share_pct]dprk_share_pct]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]all_incidents]all_incidents]all_incidents]all_incidents]all_incidents]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]dprk_incidents]dprk_incidents]dprk_incidents]dprk_incidents]dprk_share_pct]dprk_share_pct]dprk_share_pct]dprk_share_pct]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]all_incidents]all_incidents]all_incidents]all_incidents]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]dprk_incidents]dprk_incidents]dprk_share_pct]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]all_incidents]all_incidents]all_incidents]all_incidents]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]dprk_incidents]dprk_incidents]dprk_share_pct]dprk_share_pct]dprk_share_pct]dprk_share_pct]dprk_share_pct]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]all_incidents]all_stolen_usd]dprk_incidents]dprk_share_pct]dprk_share_pct]dprk_stolen_usd]dprk_stolen_usd]estimator]Chainalysis]CipherTrace]Chainalysis]South Korea NIS]Chainalysis]Chainalysis]Chainalysis]CipherTrace]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]SlowMist Hacked]Chainalysis]UN Panel of Experts]Chainalysis]Chainalysis]UN Panel of Experts]Chainalysis]Immunefi]SlowMist Hacked]CertiK]Chainalysis]Chainalysis]Chainalysis]Immunefi]SlowMist Hacked]TRM Labs]South Korea NIS]Chainalysis]Recorded Future]Chainalysis]Chainalysis]Chainalysis]Elliptic]Elliptic]Recorded Future]South Korea NIS]South Korea NIS]TRM Labs]TRM Labs]UN Panel of Experts]UN Panel of Experts]CertiK]Chainalysis]Chainalysis]Immunefi]SlowMist Hacked]CertiK]Chainalysis]Chainalysis]Immunefi]SlowMist Hacked]TRM Labs]Chainalysis]Chainalysis]Elliptic]UN Panel of Experts]Chainalysis]Immunefi]TRM Labs]TRM Labs]21.co (FBI-confirmed cases)]Chainalysis]Chainalysis]Chainalysis]Elliptic]Immunefi]South Korea NIS]TRM Labs]TRM Labs]UN Panel of Experts]CertiK]Chainalysis]Immunefi]SlowMist Hacked]CertiK]Chainalysis]Chainalysis]Immunefi]SlowMist Hacked]Chainalysis]US, Japan, South Korea joint statement]Chainalysis]Chainalysis]Elliptic]MSMT]US, Japan, South Korea joint statement]CertiK]SlowMist Hacked]TRM Labs]TRM Labs]CertiK]Chainalysis]Chainalysis]SlowMist Hacked]TRM Labs]TRM Labs]TRM Labs]Chainalysis]Elliptic]Chainalysis]Chainalysis]TRM Labs]TRM Labs]TRM Labs]Chainalysis]Elliptic]MSMT]TRM Labs]TRM Labs]US State Department on MSMT]TRM Labs]TRM Labs]TRM Labs]TRM Labs]TRM Labs]TRM Labs]TRM Labs]scope]services]exchanges]services]exchanges]services]exchanges]services]exchanges]services]services]services]exchanges]services]exchanges]services]services]services]services]services]services]services]services]services]]services]]services]services]]services]]]]services]services]services]]]]]services]]services]services]services]]]]]]]]]]]services]services]]]]services]services]]]]services]services]]]services]]]]]services]services]services]]]]]]]]services]]]]services]services]]]services]]services]services]]]]]]]]]all incl. personal wallets]services]]]]]services]]all incl. personal wallets]services]]]]services]]]]]]]]]]]]]published]2023-02-01]2018-10-10]2023-02-01]2018-02-05]2024-12-19]2020-01]2024-12-19]2018-10-10]2022-01-13]2022-01-13]2023-02-01]2020-01]2024-12-19]2020-01]2023-02-01]2023-02-01]2022-01-06]2023-02-01]2022-01-13]2023-02-01]2022-01-06]2023-02-01]2024-12-19]2023-01]2022-01-13]2022-02-06]2022-01-13]2023-02-01]2022-02-06]2024-01-24]2023-12-28]2023-01]2024-01-03]2023-02-01]2024-01-24]2024-12-19]2023-12-28]2023-01]2024-01-05]2023-07-19]2023-02-01]2023-11-30]2023-02-01]2024-01-24]2024-12-19]2023-05-15]2025-10-07]2023-11-30]2022-12-22]2023-07-19]2023-08-18]2024-01-05]2023-04-05]2023-10-27]2024-01-03]2024-01-24]2024-12-19]2023-12-28]2025-01-03]2024-01-03]2024-01-24]2024-12-19]2023-12-28]2025-01-03]2024-01-05]2024-01-24]2024-12-19]2023-09-15]2024-03-20]2023-09-14]2023-12-28]2023-08-18]2024-01-05]2023-09-26]2023-09-14]2024-01-24]2024-12-19]2023-09-15]2023-12-28]2023-08-17]2023-08-18]2024-01-05]2024-03-20]2025-01-02]2024-12-19]2024-12]2025-01-03]2025-01-02]2024-08-15]2024-12-19]2024-12]2025-01-03]2024-12-19]2025-01-14]2024-12-19]2024-12-19]2025-10-07]2025-10-22]2025-01-14]2025-12-24]2025-12]2025-06-26]2026-07-03]2025-12-24]2025-12-18]2025-12-18]2025-12]2025]2025-06-26]2026-07-03]2025-12-18]2025-10-07]2025-12-18]2025-12-18]2025]2025-06-26]2026-05]2025-12-18]2025-10-07]2025-10-22]2025-06-26]2026-07-03]2026-01-12]2026-07-03]2026-07-03]2026-04-30]2026-04-30]2026-07-03]2026-04-30]2026-07-03]low]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]800000000]]630000000]]]]]]]]]]]]]]]]]]]20]]200000000]]]]240000000]]180000000]200000000]600000000]750000000]]]]]2300000000]]]]]]]]]670000000]]]]]75]]]3400000000]]]]]]]30]]]50]]]]2000000000]]]]2000000000]]]]]]]]value]1500000]266000000]29200000]24000000]35]875500000]1500000000]927000000]10]522000000]522300000]11]35]282600000]500000000]271100000]520000000]500000000]4]299500000]3200000000]3300000000]3300000000]9795000000]7]7]395000000]428800000]400000000]219]168]303]3700000000]3800000000]3700000000]3700000000]3900000000]3777000000]4000000000]2]43.4]44]1650500000]1700000000]1100000000]640000000]1350000000]1700000000]626000000]700000000]800000000]850000000]]1700000000]751]231]282]319]464]1840879064]1700000000]1800000000]1800000000]2486000000]1700000000]20]20]5]17]30]17.4]20]33]200000000]340400000]1000000000]660500000]]308600000]180000000]200000000]600000000]750000000]760]303]232]410]2300000000]1580000000]2200000000]1490000000]2013000000]47]5]61]1340000000]]1190000000]659130000]630]200]75]83]3350000000]3400000000]2690000000]2935000000]2700000000]2100000000]2300000000]12]30]59]76]]70]66.7]2020000000]2000000000]1650000000]1600000000]1700000000]2000000000]207]972000000]2]76]66]577000000]643000000]high]]]]]]]]]]]]]]]]]]]]]]]]]]]400000000]]]]]]]]]]]]]]]]]]]]]]]]]]1000000000]]]]]]]]]]]]]]]]]]]]]]]]]300000000]]]]700000000]]]]]]2450000000]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]period_start]]]]]]]]2018-01]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]2023-06-03]]2023-01]]2023-01]]2023-01]2023-01]]]2023-06-03]]2023-01]2023-01]]]]]]]]2024-01]]]]]]]]]]]]]2025-01]2025-01]]]]]]2025-01]2025-01]]2025-01]]]]2025-01]]]2025-01]2025-01]2025-01]2025-01]]2026-01]2026-01]2026-01]2026-01]2026-01]2026-01]2026-01]period_end]]]]]]]]2018-09]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]2023-09-15]]2023-09-14]]2023-08-15]]2023-09-26]2023-09-14]]]2023-09-15]]2023-06]2023-08-15]]]]]]]]2024-07]]]]]]]]]]]]]2025-06]2025-06]]]]]]2025-06]2025-06]]2025-09]]]]2025-06]]]2025-09]2025-09]2025-06]2025-06]]2026-06]2026-06]2026-04]2026-04]2026-06]2026-04]2026-06]derived]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]yes]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]source]øÊ]ø¡]øÊ]øÞ]ù¼]ø®]ø]ø¡]ùä]ùä]øÊ]ø®]ù¼]ø®]ø­]øÊ]øÏ]ø­]ø]øÊ]øÏ]øü]ø]ø¨]ø]øæ]ùä]øÊ]øæ]ùî]ù¿]ø¨]ø]øü]øÇ]ø]ù¿]ø¨]ø]øÜ]øÊ]øú]øÊ]ùî]øë]ø]ø¶]øú]ùÆ]øÜ]ø´]ø]ùÁ]øÝ]ø]ùî]øë]ù¿]ø«]ø]ùî]ø]ù¿]ø«]ø]ùî]øÙ]ø°]ùé]ø¥]ù¿]ø´]ø§]ø]ø¦]ùî]øë]ø°]ù¿]ø]ø´]ø§]ùé]ø]øë]ø]ø«]ø]øò]øë]ø]ø«]øë]ùá]øë]øë]ø¶]ùÂ]ùê]ø]øþ]øè]ø²]ø]ø]ø]øþ]øË]øè]ø]ø]ø¶]ùï]ùÒ]øË]ø³]ø÷]ø]ø¶]ùÂ]øè]ø]ùÃ]ø]ø]ùÕ]ùÕ]ø]ùÕ]ø]note]]]]South Korean exchanges only; 26bn won at about 1,090 won to the dollar.]Read off a chart.]Exchanges only.]]]]]]Exchanges only.]Read off a chart.]Exchanges only.]Rounded to US$0.5bn.]]Worked back from a published rise of 516% to 2021.]Rounded to US$0.5bn.]]]]]]Counts large frauds; not comparable.]]]US$395m, also given as nearly US$400m.]]Takes over an industry figure.]]]]]]Revised from US$3.8bn.]]]]]The two thefts behind its US$700m.]]Takes over Chainalysis' figure.]]]Revised down from US$1.65bn.]Businesses only, ransom included.]]Takes over Chainalysis' figure.]800bn won.]Two thefts.]More than; three bridge attacks.]]From US$630m (South Korean authorities) to over US$1bn (a security firm).]More than; takes over an industry figure.]]]Revised up from 231.]]]]]]]]]]]]Under investigation.]]Only cases that law enforcement had confirmed.]]]More than; cases confirmed by the FBI.]]Slightly over US$1bn.]Revised down from US$1.0bn.]]Only cases that law enforcement had confirmed.]]]US$600m confirmed, up to US$700m with thefts of late December.]More than; 17 thefts under investigation.]]]]]Mostly phishing; restated as about US$2.45bn in December 2025.]]]Without individual wallets.]]]Five named cases, not an estimate of the year.]]]A little above; worked back from Â«2025 is nearly three times 2024Â».]]Five named cases, not an estimate of the year.]]]]]]January to early December; US$713m of it from personal wallets.]US$3.4bn less US$713m from personal wallets.]Without individual users.]Undated article; the year may not have been complete.]]First published as US$2.1bn.]Worked back from Â«74% fewer than the 47 of 2024Â».]More than; individuals included.]]]More than half; undated article.]As reported; 1.6 of 2.1 would be 76%.]]]More than.]]]First published as US$1.6bn.]Likely to exceed.]]]]]]Two thefts: Drift Protocol and KelpDAO.]]id]n-un- $-5]n-un- $-35]n- ~-15]n- ~-49]n-un- $-58]n-un- $-17]n-un- '-97]n- ~- $-30]n- #- $-2]oth-cost-8~- $]oth-mil-wmeat-2004-2014]oth-cost-R~-2019]oth-mil-R~-2018]oth-cost-E~-missiles- $]oth-cost-R~-2021]oth-mil-wmeat-2019]oth-cost-E~-nuclear-total]oth- ~-2022-38bn]oth-exports-2020]oth-missile-2022-launches]oth-cost-R~-2022]oth-cost-nis-30-icbm]oth- ~- $-q3]oth-nis- '-920m]oth-exports-2021]oth-mil- (future-2022]oth- #-2023-700m]oth-un- $-missiles]oth-un-2023-750m]oth-cost-R~-2023]oth-share- #-2020]oth-share- #-2025]cum-nis- ']cum- %ib- $]cum-un- $-670m]cum-un- $-571m]cum-un- $-2bn]cum-un- $-316m]cum- ~- ~]cum- ~- ']cum-un- $-50m]cum-?~- $]cum-nis- ']cum- ~- ']cum- ~- ']cum-nis- ']cum- #- ']cum- ~- ']cum-21co-fbi- ']cum- (future- $]cum- #- ']cum-un- $-3bn]cum-un- '-36bn]cum- ~- ']cum- #- ']cum- ~- ']cum-G~- ']cum-#~- ']cum- ~- ']fx-nis- ']fx-nis- '-it]fx- +- ~]fx-un- $-50pct]fx-G~-2024-third]hold- ~- ']hold- ~- ']hold-21co- ~-06]hold-21co- $-aave]hold-21co- $-bnb]hold-21co- $-btc]hold-21co- $-busd]hold-21co- $-eth]hold-21co- $-total]hold-21co- '-14]hold-21co- $-bnb-units]hold-21co- $-btc-units]hold-21co- $-eth-units]hold- &- ']wmd-1~- ']wmd-?~- $]wmd-1~- ']wmd-1~- ']wmd-5~- ']wmd- (future- $]wmd-un- $-40pct]topic]attacks-count]attacks-count]attacks-count]attacks-count]attacks-count]attacks-count]attacks-count]attacks-count]attacks-count]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]foreign-currency-share]foreign-currency-share]foreign-currency-share]foreign-currency-share]foreign-currency-share]holdings]holdings]holdings]holdings]holdings]holdings]holdings]holdings]holdings]holdings]holdings]holdings]holdings]holdings]wmd-funding-share]wmd-funding-share]wmd-funding-share]wmd-funding-share]wmd-funding-share]wmd-funding-share]wmd-funding-share]programme]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]missile]wmd]missile-and-other]missile]nuclear]missile]wmd]statement]At least five successful attacks on crypto exchanges in Asia]At least 35 attacks on banks, crypto exchanges and mining in some 17 countries]15 documented cases worth US$1.59bn]49 hacks behind the coins not yet laundered]58 suspected attacks on crypto firms under investigation]17 suspected crypto heists in 2023]97 suspected attacks on crypto firms]More than 30 hacks in the first nine months of 2025]Two attacks make up the total for January to April 2026]Nuclear and rocket programmes had cost about US$3.2bn by 2013]Military spending of about US$3.5bn a year on average]Nuclear-weapons spending of US$620m in 2019]Military budget of US$10.2bn in 2018, 35% of national income]33 missiles fired by early June 2022 cost US$400m to US$650m]Nuclear-weapons spending of US$642m in 2021]Military spending of US$4.3bn to US$11bn in 2019]Nuclear development since the 1970s cost US$1.1bn to US$1.6bn]US$3.8bn stolen worldwide in 2022, 43.4% of it by North Korea]Goods exports of US$142m in 2020]At least 73 ballistic missile launches in 2022, eight of them intercontinental]Nuclear-weapons spending of US$589m in 2022]US$700m would pay for 30 launches of intercontinental missiles]US$208m taken by Lazarus in the third quarter of 2023]About US$920m taken by hacking worldwide from 2022 to autumn 2023]Exports of US$182m in 2021]US$1.7bn of thefts equals 45% of the military budget and 5% of the economy]US$600m confirmed in 2023, up to US$700m with late-December hacks]At least seven ballistic missile launches from July 2023 to January 2024]The 17 suspected heists of 2023 are worth more than US$750m]Nuclear-weapons spending of US$856m in 2023]Under 10% of worldwide crypto theft in 2020]About two thirds of worldwide crypto theft in 2025]26bn won of crypto taken from South Korean exchanges in 2017]US$571m of the US$882m stolen from exchanges]About US$670m in foreign currency and crypto taken by cyber attack]US$571m from at least five Asian crypto exchanges]Up to US$2bn raised by cyber attacks for weapons programmes]US$316.4m of virtual assets stolen from 2019 to November 2020]US$1.59bn in documented crypto thefts]US$1.5bn over five years]More than US$50m from at least three exchanges]More than US$1bn of crypto and hard currency in two years]About US$1.2bn of virtual assets since 2017, US$626m of it in 2022]US$3.2bn from 2016 to 2022]US$2.3bn of crypto taken from businesses]Over US$1.5bn since 2015]Over US$2bn in five years]US$3.54bn up to mid-September 2023]At least US$900m, over US$200m of it in 2023]About US$3bn since 2017, more than half of it in 2022]Nearly US$3bn since 2017]About US$3bn in 58 suspected attacks on crypto firms]US$3.6bn in 97 suspected attacks]Over US$6bn since 2017]More than US$5bn since 2017]More than US$6bn in known thefts]At least US$2.84bn from January 2024 to September 2025]More than US$3bn in three years, mostly crypto]At least US$6.75bn in all]Hackers earn about 30% of foreign currency]IT workers earn close to 30% of foreign currency]About half of foreign-currency income comes from cyber theft]Malicious cyber activity brings about half of foreign-currency income]Crypto theft of 2024 equals about a third of that year's foreign-currency income]US$170m of stolen crypto not yet laundered]The same holdings worth US$65m after prices fell]Lazarus wallets held US$86m on 6 September 2023]US$61,000 in Aave tokens]US$1.05m in BNB]US$42.5m in bitcoin]US$640,000 in the stablecoin BUSD]US$1.9m in ether]295 wallets named by US authorities held about US$47m]295 wallets named by US authorities held about US$75m]64,490 BNB]1,600 bitcoin]10,810 ether]Lazarus wallets held about 13,500 bitcoin after the Bybit theft]Up to a third of the missile programme's money comes from cyber operations]Weapons programmes largely paid for by cyber heists over two years]About 30% of missile and other malicious programmes paid for by cyber attacks]About half of the missile programme paid for by cyber attacks and crypto theft]Laundered theft pays for about half of the nuclear programme]Theft could have paid for half of the ballistic-missile programme]40% of weapons of mass destruction programmes paid for by illicit cyber means]low]5]35]]]]]]30]]]]]]400000000]]4310000000]1100000000]]]73]]]]]]]600000000]7]750000000]]]]]]]]]]1590000000]]50000000]1000000000]]]]1500000000]2000000000]]900000000]]]]]6000000000]5000000000]6000000000]2837000000]3000000000]6750000000]]]]]]]]]]]]]]47000000]]]]]1130000000]]]]]]]]value]5]35]15]49]58]17]97]30]2]3200000000]3500000000]620000000]10200000000]]642000000]]]3800000000]142000000]73]589000000]700000000]208000000]920000000]182000000]45]600000000]7]750000000]856000000]]66.7]26000000000]571000000]670000000]571000000]]316400000]1590000000]1500000000]50000000]1000000000]1200000000]3202900000]2300000000]1500000000]2000000000]3540000000]900000000]3000000000]]3000000000]3600000000]6000000000]5000000000]6000000000]2837000000]3000000000]6750000000]30]30]50]50]33.3]170000000]65000000]86000000]61000]1050000]42520000]640000]1910000]47000000]75000000]64490]1600]10810]1140000000]]]30]50]50]50]40]high]]]]]]]]]]]]]]650000000]]11000000000]1600000000]]]]]]]]]]700000000]]]]10]]]]]]2000000000]]]]]]]]]]]]]]3000000000]]]]]]]]]]]]]]]]]]1100000]]645000]]]]]]]1160000000]33.3]]]]]]]unit]attacks]attacks]attacks]attacks]attacks]attacks]attacks]attacks]attacks]usd]usd_per_year]usd_per_year]usd_per_year]usd]usd_per_year]usd_per_year]usd]usd]usd_per_year]launches]usd_per_year]usd]usd]usd]usd_per_year]pct_of_military_budget]usd]launches]usd]usd_per_year]pct]pct]krw]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]pct]pct]pct]pct]pct]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]BNB]BTC]ETH]usd]pct]qualitative]pct]pct]pct]pct]pct]period_start]2017-01]]]2017]2017]2023]2017]2025-01]2026-01]]2004]2019]2018]2022-01]2021]2019]1970]2022]2020]2022]2022]2022]2023-07]2022]2021]2022]2023]2023-07]2023]2023]2020]2025]2017]2017-01]2015]2017-01]]2019]]2017]2020]2020-10]2017]2016]2017]2015]2018]2016]2022-03]2017]2017]2017]2017]2017]2017]2017]2024-01]2022-11]2016]]]]]2024]]]2023-09-06]2023-09-20]2023-09-20]2023-09-20]2023-09-20]2023-09-20]2023-09-20]2023-09-14]2023-09-14]2023-09-14]2023-09-14]2025-03-16]]2020]]]]2022]]period_end]2018-09]2019-07]2022]2021]2023]2023]2024-04]2025-09]2026-04]2013]2014]2019]2018]2022-06]2021]2019]2022]2022]2020]2022]2022]2022]2023-09]2023]2021]2022]2023]2024-01]2023]2023]2020]2025]2017]2018-09]2018]2018-09]2019-07]2020-11]2022]2021]2021-06]2022-10]2022]2022]2022]2023-06]2023-08]2023-09-14]2023-09]2023]2023]2023]2024-04]2025-03]2025-06]2025-09]2025-09]2025-11]2025]]]]]2024]2022-01]2022-06]2023-09-06]2023-09-21]2023-09-21]2023-09-21]2023-09-21]2023-09-21]2023-09-21]2023-09-14]2023-09-14]2023-09-14]2023-09-14]2025-03-17]]2022]]]]2022]]claimant]UN Panel of Experts]UN Panel of Experts]Coincub]Chainalysis]UN Panel of Experts]UN Panel of Experts]Former members of the UN Panel of Experts]Elliptic]TRM Labs]South Korea Ministry of Unification]US State Department]International Campaign to Abolish Nuclear Weapons (ICAN)]International Campaign to Abolish Nuclear Weapons (ICAN)]Korea Institute for Defense Analyses (KIDA)]International Campaign to Abolish Nuclear Weapons (ICAN)]US State Department]Korea Institute for Defense Analyses (KIDA)]Chainalysis]Chainalysis]UN Panel of Experts]International Campaign to Abolish Nuclear Weapons (ICAN)]South Korea National Intelligence Service]Immunefi]South Korea National Intelligence Service]Recorded Future]Recorded Future]TRM Labs]UN Panel of Experts]UN Panel of Experts]International Campaign to Abolish Nuclear Weapons (ICAN)]TRM Labs (as reported)]TRM Labs]South Korea National Intelligence Service]Group-IB]UN Panel of Experts]UN Panel of Experts]UN Panel of Experts]UN Panel of Experts, citing a member state]Coincub]Chainalysis]UN Panel of Experts, citing a member state]US Homeland Security (Alejandro Mayorkas)]South Korea National Intelligence Service]Chainalysis]Elliptic]South Korea National Intelligence Service]TRM Labs]Chainalysis]21.co]Recorded Future]TRM Labs]UN Panel of Experts]Former members of the UN Panel of Experts]Elliptic]TRM Labs]Elliptic]Multilateral Sanctions Monitoring Team (MSMT)]US Treasury]Chainalysis]South Korea National Intelligence Service]South Korea National Intelligence Service]US official (unnamed)]UN Panel of Experts, citing a member state]Multilateral Sanctions Monitoring Team (MSMT)]Chainalysis]Chainalysis]21.co]21.co]21.co]21.co]21.co]21.co]21.co]21.co]21.co]21.co]21.co]Arkham Intelligence]White House (Anne Neuberger)]US Homeland Security (Alejandro Mayorkas)]White House (Anne Neuberger)]White House (Anne Neuberger)]US Senator Elizabeth Warren]Recorded Future]UN Panel of Experts, citing a member state]claimant_kind]un]un]firm]firm]un]un]un]firm]firm]government]government]institute]institute]institute]institute]government]institute]firm]firm]un]institute]government]firm]government]firm]firm]firm]un]un]institute]firm]firm]government]firm]un]un]un]un]firm]firm]un]government]government]firm]firm]government]firm]firm]firm]firm]firm]un]un]firm]firm]firm]government]government]firm]government]government]government]un]government]firm]firm]firm]firm]firm]firm]firm]firm]firm]firm]firm]firm]firm]firm]government]government]government]government]government]firm]un]published]2019-03-06]2019-08-05]2022]2022-01-13]2024-02-09]2024-03-20]2024-05-10]2025-10-07]2026-04-30]2013-02-12]2016-12-22]2020-05-13]2020-05-13]2022-06-09]2022-06-14]2022-08-19]2022-09]2023-02-01]2023-02-01]2023-04-05]2023-06-12]2023-07-19]2023-11]2023-11-01]2023-11-30]2023-11-30]2024-01-05]2024-02-09]2024-03-20]2024-06-17]2026-05]2026-05]2018-02-05]2018-10-16]2019-03-06]2019-03-12]2019-08-05]2021-02-08]2022]2022-01-13]2022-02-06]2022-10-18]2022-12-22]2023-02-01]2023-05-15]2023-08-17]2023-08-18]2023-09-14]2023-09-26]2023-11-30]2024-01-05]2024-03-20]2024-05-10]2025-03-17]2025-06-26]2025-10-07]2025-10-22]2025-11-04]2025-12-18]2023-07-19]2023-07-19]2023-10]2024-03-20]2025-10-22]2022-01-13]2022-06-28]2023-09]2023-09-21]2023-09-21]2023-09-21]2023-09-21]2023-09-21]2023-09-21]2023-09-26]2023-09-26]2023-09-26]2023-09-26]2025-03-17]2022-07-28]2022-10-18]2022-11-17]2023-05-09]2023-07-20]2023-11-30]2024-03-20]source]øÖ]ù×]ø¤]ø]øì]ùÙ]øí]ø¶]ùÕ]ùÊ]ùË]ùÌ]ùÌ]øî]ùç]ø×]ùÄ]ùÀ]øü]ù»]ø]ùÍ]ø]øõ]ùã]ùã]ø¬]ø·]ùÙ]ø]øó]ø÷]øÞ]øÓ]øÖ]ø©]ù×]øê]ø¤]ùä]øæ]øÚ]ùÆ]øÊ]ø¹]ø]ø´]ø¸]ø]øú]ø¬]ùÙ]øí]ø±]øÔ]ø¶]øç]ø]ø]ùÍ]ø]øï]ùÙ]ùÂ]ø]ùå]ø]ø°]ø°]ø°]ø°]ø°]ø°]ø]ø]ø]ø]øñ]ø]øÚ]ùè]ø]øØ]ùÅ]ùÙ]note]Attacks from January 2017 to September 2018.]Banks are included; South Korea was hit most often, with ten cases.]The article speaks of more than 15 cases.]Hacks of 2017 to 2021 whose proceeds still lay in known wallets.]From press accounts of the report; its annex 95 lists 57 cases.]Cases under investigation, not findings; valued at more than US$750m.]Unfinished work, handed in after the mandate had ended on 30 April 2024.]Includes thefts from individuals.]Drift Protocol (US$285m) and KelpDAO (US$292m), 3% of all incidents.]About US$1.5bn of it for nuclear work; the parts given do not add up exactly.]23.3% of an economy of US$15bn.]A formula: 6% of a military budget put at 35% of national income; warheads only, not missiles.]The base on which ICAN reckons nuclear spending.]Near 2% of the economy; materials alone US$208m to US$325m; five months only.]Same 6% assumption as in the 2019 estimate.]Even the low method gives more than 15% of the economy.]Some 50 years; one nuclear test is put at US$110m to US$160m.]As first published; the firm later cut both the total and North Korea's part.]Set beside the theft figures for scale.]Includes missiles combining ballistic and guidance technology.]Same formula as in the earlier estimates.]Works out at about US$23m a launch.]30% of that quarter's losses.]The day of the briefing is approximate.]Set beside the theft figures for scale.]Implies a military budget of about US$3.8bn.]About a third of all crypto hack losses of the year.]A refitted submarine and a satellite are named as well.]The 2023 rows of annex 95 add up to US$753m.]Called a 4.7% rise, so 2022 was re-estimated at about US$818m and the series breaks.]As told by the press; Chainalysis figures for the same year imply about 60%.]As told by the press.]About US$24m at the time; the Coincheck theft was still under review.]Five of 14 attacks from early 2017 to autumn 2018, Coincheck by far the largest.]Attacks of 2015 to 2018.]From private research; same sum and period as Group-IB's count, which includes Coincheck.]Banks and crypto together.]Information from one member state.]More than 15 cases.]2017 to 2021, as published in January 2022.]2020 to mid-2021, in North America, Europe and Asia; information from one member state.]Hard currency is included.]1.5tn won, of which over 100bn won from South Korea.]Sum of the yearly figures (US$3,202.9m); the part for 2022 was later cut.]2017 to 2022, US$721m (30%) of it from Japan; reckoned for Nikkei.]Over US$180m of it in the first half of 2023.]As of August 2023.]The sum up to 2022 plus US$340.4m; later cut with the 2022 figure.]Counts only cases confirmed by the FBI, from March 2022 on.]Follows industry figures for 2022 that were later cut.]As of January 2024.]An investigation, not a final finding; annex 95 lists 57 cases adding up to US$2,966m.]Unfinished work, handed in after the mandate had ended on 30 April 2024.]Reckoned after the Bybit theft.]As of June 2025.]Counts only heists the firm considers certain.]US$2.837bn in the report, signed by eleven governments.]Stated with sanctions on bankers in November 2025.]A lower bound; the firm's yearly series starts in 2016.]Press accounts differ on whether hackers or IT workers were meant.]Another press account of the same briefing, which others read as hackers.]Told to Nikkei by an official who was not named.]Information from one unnamed member state; all cyber activity, not crypto alone.]US$1.19bn, which implies an income of about US$3.6bn.]From 49 hacks between 2017 and 2021.]Down from US$170m; the day of publication is approximate.]Two days after the Stake.com theft.]0.13% of the wallets' value on 20 to 21 September 2023.]Given as US$1.1m elsewhere; 20 to 21 September 2023.]About 92% of the wallets' value on 20 to 21 September 2023.]Up to US$645,000 in other press accounts; 20 to 21 September 2023.]About 4% of the wallets' value on 20 to 21 September 2023.]A lower bound for 20 to 21 September 2023; wallets named by the FBI and the US Treasury.]1,600 BTC, 10,810 ETH and 64,490 BNB on 14 September 2023.]Held on 14 September 2023.]Held on 14 September 2023.]Held on 14 September 2023.]About US$1.14bn, plus 13,702 ether and smaller sums in other coins.]An upper bound, for the missile programme only.]No percentage was given; the day of the speech is approximate.]Covers more than missiles, so it does not continue the earlier figure.]Missile programme only; a spokesperson confirmed the figure the next day.]Repeats the White House share for a different programme.]Follows the White House figure; the report calls the exact amount unclear.]Information from one unnamed member state, not a finding of the panel; no period given.]a whole number of US dollars, as 620000000defiwalletgaminggamblingpaymentsfundcustodianindividualother^yc^^^^_&^^^^sc^^^^c&^^^^i&^^^^o&^^^^w&^^^^&^^^^&^	^^^&^]^^^&^^^^social-engineeringprivate-keymalwareit-workercontract-exploitsupply-chainui-spoofingunknown^ô&^^^^'^^^^'^^^^'^	^^^!'^^^^1'^^^^='^^^^H'^^^^analyticsindependentÌ^]^^^^^^^^'^	^^^'^^^^^AÐÏÈ^Ì^^^^^^Ã^^^Ä^^^T^^^^^^^^^쁛_^]^^^H_^^^^J_^^^^#^^^^U_^^^^^^^^e_^^^^s_^^^^_^^^^_^>^^^_^^^^^^^^©_^^^^´_^>^^^>^^^^Á_^^^^ÓO^^^^É_^^^^à'^^^^^^^a day or a month, as 2022-03-23 or 2022-03the name of the victima row numberyes or no^^^^^^^^^^^^^Å^^^Æ^^^H_^^^^üg^^^^áa^^^^h^>^^^N^	^^^h^	^^^]h^	^^^Î^^^^^^^^^Ñ^^^^^h^^^^ig^^^^ug^]^^^g^^^^É_^^^^ø(^^^^^^^wanted a number here, or in low or highwanted low â¤ value â¤ higha plain number, as 1100000000 or 43.4wanted a key of sources.csv or an address^^^^^^^^^^^^Ç^^^È^^^H_^^^^쁞^	^^^$g^^^^rZ^^^^N^	^^^$*^^^^^^^wanted at most 100 per cent^^^^^^^^^^^É^^^Ê^^^8쁞^^^^>^^^^ý^	^^^N^	^^^^^^^H_^^^^ÈZ^^^^Î^^^^^Ñ^^^^^ig^^^^ug^]^^^g^^^^g^^^^É_^^^^*^^^^^^^^^^^^^^^^^Ë^^^Ì^^^Ì^^^â^^^^^^^^^^^Í^^^Î^^^Î^^^^^^^^^^^^^Ï^^^Ð^^^Ð^^^^^^^^^^^^^Ñ^^^Ò^^^Ò^^^a sequencea text, a number, true, false, null or a list of textsÃ ^^i^^-Ã ^^i^^^^Ó^^^^^^^^^Ô^^^Õ^^^Ó^^^^^^^^^Ö^^^×^^^Ø^^^^^^^^^Ù^^^Ú^^^Û^^^^^^^^^Ü^^^Ý^^^Þ^^^^^^^^^ß^^^à^^^attempted to take ownership of Rust value while it was borrowed^á^^^^^^^^^â^^^ã^^^ä^^^called `Result::unwrap_throw()` on an `Err` valuean object.],]4]  ] ]  ] ] ]January]February]March]April]May]June]July]August]September]October]November]December]Jan]Feb]Mar]Apr]May]Jun]Jul]Aug]Sep]Oct]Nov]Dec]10111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111^^å^^^^^^^^^æ^^^ç^^^è^^^^^^^^^é^^^ê^^^ë^^^^^^^^^ì^^^í^^^å^^^^^^^^^î^^^ï^^^å^^^^^^^^^ð^^^ñ^^^ò^^^^^^^^^ó^^^ô^^^pngcsvjsonbibtexcsl^.^^^^Z^^^^.^^^^.^^^^^^^^¢.^^^^¨.^^^^¨^^^^roundingnot-itemisedexceeds^	^^^^ì.^^^^ô.^^^^^/^^^^aboutat-leastup-torange^(/^^^^-/^^^^5/^^^^:/^^^^msmtÌ^^^^^`/^^^^È^^^^^wmd-funding-shareforeign-currency-sharecumulative-stolenattacks-countholdingscontext|/^^^^/^^^^£/^^^^´/^>^^^Á/^^^^É/^^^^dprk_stolen_usdall_stolen_usddprk_share_pctdprk_incidentsall_incidents^^^0^^^^0^^^^쀝0^^^^+0^^^^90^>^^^d^^^^^^^]^^^^^^^^^^^^^^쀝^A¥áÈ^y@^AµáÈ^y@^AÍáÈ^P@^AÝáÈ^RP@^^^^^P@^^^^^^^^^^^^^^^õ^^^^^^^^^ö^^^÷^^^ä^^^^AÌâÈ^^^^^^^AãÈ^^A©ãÈ^^AÄãÈ^^A¤äÈ^ÌNaNinf00.0000000000000000000000000000000000000000000000000000000000000000-+.^A²æÈ^3^AðæÈ^ìßE=ÏæÁûÌþ^^^^ÊÆÇþp«ÜûÔþ^^^^OÜ¼¾ü±wÿöûÜþ^^^^ÖkAïV¾üäþ^^^^<ü­Ð,üìþ^^^^U1(QÓFüôþ^^^^µÉ¦­¬qaüüþ^^^^Ëî#w[ê{üÿ^^^^mSx@IÌ®üÿ^^^^WÎ¶쁝y<±üÿ^^^^7VûM6ÂËüÿ^^^^OH8oêæü$ÿ^^^^Ç:%Ët×^ý,ÿ^^^^ô¿ÍÏ ý4ÿ^^^^å¬*]4ï5ý<ÿ^^^^²5*ûg8²PýDÿ^^^^;?ÆÒßÔÈkýLÿ^^^^ºÍÓ'DÝÅýTÿ^^^^É%»Îk ýÿ^^^^¥b}$l¬Ûºýdÿ^^^^öÚ_>Xf«£Õýlÿ^^^^&ñÃÞøâóïýtÿ^^^^¸ÿª¨­µµ]þ|ÿ^^^^J|l_b%þÿ^^^^S0Á4`ÿ¼É?þÿ^^^^U&ºNZþÿ^^^^½~)p$wùßtþÿ^^^^¸å¸½ß¦þ¤ÿ^^^^}tÏ_©ø©þ¬ÿ^^^^Ï¨pD¹Äþ´ÿ^^^^k¿øðßþ¼ÿ^^^^¶11eU%°ÍùþÄÿ^^^^¬{ÐÆâ?ÿÌÿ^^^^;+*Ää.ÿÔÿ^^^^Ósi$$ªIÿÜÿ^^^^Ê^òµýcÿäÿ^^^^ëdå¼~ÿìÿ^^^^ÌPo	Ì¼ÿôÿ^^^^,eâX·Ñ³ÿüÿ^AæëÈ^@Îÿ^AôëÈ^Ö	¥Ôèèÿ^^^^^^^b¬Åëx­^^^^^^	øx9?^^^^^^³É{ÎÀ8^$^^^^^pê{Î2~S^,^^^^^hé«¤8ÒÕm^4^^^^^E[&'O^<^^^^^'ûÄÔ1¢cí¢^D^^^^^¨­È8eÞ°½^L^^^^^Ûe«ÇØ^T^^^^^쀝qBù쀝쁝Äò^^^^^^Xç¦,iM>d^^^^^êpdîÚ'l^^^^^Jwï£m¢Bt^^^^^k}´{x	ò|^^^^^wÝy¡äT´w^^^^^ÂÅ쁛쁛^^^^^=쁝ÈÅS5È¬^^^^^³ ú´*Ç^^^^^ã_ ½FÞá¤^^^^^%9Û4Â¥ü¬^^^^^£rÆö´^^^^^Î¾éTS¿Ü·1¼^^^^^âA[òóüLÄ^^^^^¥xÓÎ ÌfÌ^^^^^ßS!{óZÔ^^^^^:0Üµ âÜ^^^^^³ãSÑÙ¨¶ä^^^^^<D§¤Ù|ûÐì^^^^^D¤§LLv»ëô^^^^^@¶ï«ü^^^^^,W¦ïÐ ^^^^)1éå¤;^^^^¡ûçU^^^^)ô;bÙ (¬p^^^^Ï§z쁞KD$^^^^-Ý¬@ä!¿¥,^^^^ÿD쁞/gÀ4^^^^A¸3ÔÚ<^^^^©ã´ÛõD^^^^Ùwßºn¿ëL^^^^^^^]^^^d^^^è^^'^^ ^@B^^^áõ^Ê;Áoò#^^^ï¬쁛Am-î^^j¿dí8ní§Úôù?éO^쀾.	ßý8/ät#ìõÏÓÜÄÚ°Í¼3¦&éN^^|.쁛Ó¾rÙØ/ÆPÞkpnJÏØÕnq²&°fÆ­$6쀝ZÓB<TÿcÀsUÌïùeò(¼U÷ÇÜÜínôÎïÜ_÷S^falsetrueclosure invoked recursively or after being dropped^ø^^^ù^^^ú^^^û^^^called `Option::unwrap_throw()` on a `None` valueUnknown2dbyte arrayunit valueOption valuenewtype structsequencemapenumunit variantnewtype varianttuple variantstruct varianta string.0^^^^^^^^^^^ü^^^ý^^^þ^^^null pointer passed to rustrecursive use of an object detected which would lead to unsafe aliasing in rust^AÌõÈ^ÿ^^^","黌Ԝ|	~(~#~>~~>~||~>~~~	~~~~~~~~~~~~!~|~~~~~~^^~^^~~~	~^^~~~~~|~|~~~|~|~~~|~~~~~~~^^^^^^^^^^^^^^^^^^^^^^~~~~~~~~~^^^^^^^^|||~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^~~~~~~]~~~~^~^^^^^|||^||||||||||||^^^>~~|~||~~~~~~]	~~~~~~~~~~~^^^~^|^~	~~]	~~>|>]||~|||||||~|||^^^|^^~~~~~~~]^^^^^^^^~^~~^^^~~~~||~>|	|||	~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^~~~~~~^^~~~~^^^^^^^^^^^^^^^^^	~~~~~~^^^^^^^^^^^^^^^^~^^^^^^^~~~^^^~>~|~	|~~~~~~~~^|]|	|^^^^^^^~^~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^~~~~^^^^^^~|^^^^^^^^^|^^^^^^^^^^^^^^~^^^^^^^^^^^^^^^^^^^~|^^^^^^^^^^^^^|^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^|^~||^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^","#Ak[$ (! (! (! Aqk Aj ζ ([ +!AAͰ! Aj ([([A۠  (6  )7 6  6 6 ([ Atj! !  G ׯ! Aj! E> Aj  ̐ Aj Aj̙  ( (ھD  D¢ۖDە! Aj՗ DD Dc[[¡D  ¡Dە! Aj  і E Aj ((A۠ Aj +D ( (ʠ Aj۟ D !   !DD AK[D¢!!  G  +9 B7  9   ¸¢D [9 -! Aj / ɍ AjD   [ ( (A kAt	rʠ ׯ[ )BQ   )[º )[º£Dۖ¢  ¡! q[AA / /r!A!!A!A!A!!A! B7  9  D [9  9 Aj Aj 	r̒ B7  9  9  9 Aj Aj  Atr̒ )BQ )º )º£Dۖ! Aj   )º )º£Dۖ¢ [    ¢ [ D ە DAʞ  9  9 B7 D ! D ! Aj Aj̓ )BR> Aj +[   DAʞ^ Aj ([(  Γ   ! ( ( ([ ([AԂD !  Ȟ  f Aj D    ʠ    f Aj D     ʠ  fE> Aj D     	rʡ Aj۟ Aj ׮ )BQ q Aj   )º )º£Dۖ¢ [ D [DAֿ Aj  D	ֿ > Aj (( ̐ Aj +[  ( (  ¡D ʢ Aj۟ Aj (( ( (، A6 6  )7 Aj Ajә Aj۟ Aj   ( ( + ¡ʣ Aj۟ Aj! Aj۟ :  6 Aj Aj Ajم j!  ¸¢D ! Aj (A۠ AjDD ( ( +ʣ Aj۟D!  Aj Փ (! Aj ζ -[Al j[(! (!A ([ AK! ([ Alj!! !    I[j  [F>B )[ |[  V! Aj!  F j!E>B  |[  V!  (j!! 6 B7 (! AG! E  FrE  ([K Al j[(! (!!! Aj    ֟ Aj )[ (  Է Aj  ȶ ([ (Al j!  G [Aj! ( (  ȥE>A!A!A!A! AK r> -!A! k! Aj!  )7  (6  )7  (6  6 6  7   Atr; Aj Aj̠ AO Aj A۠ Aj    Է 	;  7 6 Aj Aj̠ ([ ([Alj! (B! (! !  G ( ( ( (AԂ! ( ( ( (AԂ! )[   T! Aj!  ە!  ە!  +[D¢ۖD [D ! º!!  ¡ ¡D Dە! !  G B7  +9 B7  ¸D¢[9 - -Ȟ!D! AjD D [ ( ( ( [	r ʣ )! PE º £! j! B7  D 9   ¢[ Dە P[9  9 Aj Aj /̒ Aj   D [  ( ( 	r + ¡D ʢ  : :  )7 Aj Aj Ajم Aj!  Aj Al¸Փ!  G Al j[Aj۟ Aj۟ j! AAǼ Aj ζ (! +! Aj ([- ( (֯ (! ([ ([ (O^ ( Alj[- 6 B7 t j!A! !  G ([ (O^ ( Alj[-[ AqG Aj  ( (ֲ 6 B7 Aj  )[§ B§ɏ Aj ( ( 5Ί )! Dc Aj  ֧ Aj ( ( Ί Aj!  )7  (6  )7  (6  )7  (6  (6  )7 )! )! )!  6  7 6  7  7 B7 Aj Aj̟ ! (! (! (! 6 B7 /! /! :  ;  ; t j! Aj! Aj! Aj! Aj! Aj AjѢ /q  /[; (! (! !  Aj[G  ([M^  6  6 Al j[	k AjَE> Aj َE>!! Aj   у )! 5!  Ajɠ  ( ( Ί  ( ( Ί 6 B7  7  6  6 B7 Aj Aj̟ (! (! (!A!! ( ՜  Aj ([(A۠ Al j! ( ( ( (AԂ! Aj۟B! !  G ( ( ( (AԂ! ( ( ( (AԂ! ( ( ( (AԂ! )[ )[   T[  T  (q! Aj!  ە!  ە!  ە!    D¢ۖD  [D [¡ ¡D Dە!  c Aj (A۠ Aj (A۠ Aj D ( (ʠ Aj +D ( ( ʢ Aj۟ Aj۟ 6 B7 º!D!A!! !  G +! ([ AjD D  (  ʣ D ! +! ([( ( ([ ([AԂ! AjD D [ ( (  ¡D ʣ Aj     +ʢ )! (! )! B7  D 9  9    º £¢  ¡DD Pە9 Aj Aj		 	 P[̒ BQ   )[º £¢ !  )[V Aj   º £¢    DAʞ Aj  DAֿ Aj  D	ֿ Aj +[  ( ( r   ¡ʢ (! (!  (F Ajӫ (! Aj! Al j[B7  9  9 B7  6  6  j[6 D !  +9 B7 B7  D 9 Aj - ( (֯ (! ( (! ! [ G Aj! (G>  (G> A:  6 Aj Aj Ajم ( ՜ ([ Alj! ( !  F> ([F> (!  )7  )7  )7  )7 Aj! qE> A:  6 Aj Aj Ajم AAǼ  Aj Փ  AjDՓ!  G Al j[Aj۟ Aj۟ 	k۟ Aj۟ j!  AAǼ  ( ( ( ( ( ( ь  ( ( ( ( ( ( ь Aj ζ (F ([ (O> ( Alj[)!  )[7  7  )7  )7  )7  )7 Aj Ajغ )! ([ §qrE>B   [B|[  VB!DD +Dۖ[Df[  D¢ D£Dە[ !B! BR  9  9  B §[AqAn[­}º¢9    	ljAq¸¢9 Aj Aj		  T̒ B|! :  6 B7 B7  9  9 Aj Aj Ajم  Aj Փ Aj ζ ([E  AjDՓ Aj  (  ϑ -! ([ ( 6 B7 ([ Alj!Alj!A! F! G! !  G! 6 B7A! !  G ([ (Atj! (! (! (!B!!! [ G j! Aj! ! G [ G Aj! (G>  (G>  F !E>B ) |[  V!  (j! !  (F AjӶ (! Aj! Al j[ ­  7  6  6  6  j[6 )! )! 5 -!B! E q!E>! )[ )[Z>B! ! ! 5  !  ! ([Al! (! (! (! E E>  j[AF> Ak([   K! Ak(! Ak)! Ak)!!  G Al[ j[)[  j)|! B   T7 j!B  |[  V!B  |[  V!  (F AjAA̧ (! Aj!  j[ :  6  6  6  7  7  7  7  7  j[6 (! ([ ([ (Alj!B!  F>  ([ ([Ү!   ү! 6 6 6 B7  ­ ­B7 Aj׏[ Aj Ǡ ) Ǣ ([   T! Aj!^B! Al j! !  G  )[ )[  V  (q )! Aj!    T! (! ([F ( M> Aj ( Aljغ E Gr> (E> )B[   T!! !  G Aj ( ( ( ( /Ӏ (! ( (Ӧ    K! Aj!  Gk¸D¢ /! +! Aj Դ )! )!D! PA!! ([(! Aj  Ե Aj ( (B ) )BR[к 6 B7 :  7 B7  7 )! Aj Aj֐ )BQ )! k  Q> P> Aj ( (   ڽ  Q> P> Aj ( (   ڽ Aj ( ( Ί Aj    AjҀ Aj Aj̙ (! (! (! Ajԣ E>   kھD Dە!!D ! (!   ۖ[¡ ¸£! G Gq[ D¢Dۖ D¢Dۖ!  :  6  6  6  9  6  6  7  7  9  Dd q:  9   ¡ D D ¡D¢ D¢ە9 DD D¢[ Dc[ DdБ[9  DD ¡9  6 B7 :  7 B7  7  Al j6  6 Aj! Aj ֐ )BR> ([ (F> )!  Aj6 Aj Τ! +! PE AjD   DAʞ +! AjD D  ( ( ʢ ((! Aj +[ ( ( Aj̼ ( ( Aj̼ѕ +D ! (! -q! !  Aj kΧ! Aj  AljAk/ ɍ Aj   ( (ٓ  k[  O! Aj۟ q Aj  ( DfǶ Aj Aj kΧ D  ( (ٓ Aj۟ AjD +[ + DAʞ 6 B7 ([ Alj! ([ (Alj! AjAr! Aj!!A!!  G j Aj  Aj Aj  )[Ϊ P -[qrE Aj Aj	̒ qE> +! ([ (Alj!B! +! [ G Aj! )[P> /! (! (! Aj Aj B  |[  V[Ϊ BR Aj Aj  ΪD! + +[¡[DfE>D!  +[¡!D!  9  +9  +9   ¡9 Dc Aj Aj ̒  )7  )7  )7  )7  ; :  AjAü]  6  6  6 A:  Aj̞ ! DcE> 6  6 A: Aj Aj  Ϋ Aj Aj Ajم )BQ Aj )Τ! Aj )Τ[ ¡[Dc> Aj + + + ¸¢   +D¢[ [   DAʞ  9  9 B7  Dۖ[ !  ¡! Aj Aj̓ )BQ Aj  +[  DAʞ  9    9  9  9 Aj Ajږ  O> Aj ( ( ( ( Al j[/ӀD! +! -[E D£Dۖ! +D¢[  +  ¸¢ + [   D !   !    !  ¡   ¡ ([ Gk[ M¸£Dۖ!   D¢!D!  (6  )7  9  9  9! 6 B7  9  9AA -! ! [ G [j! Aj!  ( (Ү[E> / /G> ([ (Atj!!  G ( ( ( (ȥ ( ( ( (ȥ> Aj! j!D! ¸! +! +! Aj Aü] Aj Aj   ¢  Aj ǢΤ ׃ +! +!  ( (ү[ E> -qE>  Aj ǢΤ[¡[Dc> Aj Aj  D׃ +! +[ a Dfq Aj     +D [   d¡[Aʟ   ¡9 B7   ۖ9  D 9 Aj Ajږ A: Aj Aj  DA־ Aj AjǠ )BQ Aj  Aj )Τ  Aj )ΤD ʞ  6 A: Aj Aj   +[ / /rG ־  (F AjӶ (! Al j[ 6  9  9  j[6 ([ (Alj! !  G +! +! +! B7 B7  9  9 Aj Aj D ή Aj! Aj Ajږ ( (Ӧ ( AAǼ )[PB! Aj Aj  Ϊ Aj Aj	̒ Aj Aj  Ϋ 6  6 A: Aj Aj Ajم!!  -!  AqG>  (I ( Alj[/! /! /! / Aj غqE qEr> (E> )! 	k ([ ([ Ҙ (! (! Aj   Ҙ! ( qE> Aj +[ +[ ¸¢ [ Aj B[Τ[    (¸¢  [ DAʞ Aj    DAʞ B7   ¡[9  9  9 Aj Ajږ :  6 B7  9  D 9  9 Aj Aj Ajم (([( (ˌ (! (! 6   j6  6  6  6 Aj! Aj ֎ ([F> AkAO> Aj   ([ϻ AjA ( ([ǻ Aj AjϮ Aj   (  ( jҠ Aj ( (̸ ([ ([A϶! I  Fq  ,	Jq ֖   jҞAI  (6  )7 	6 Aj۟ Aj  ̄ (	F>  (6  )7 Aj  ѻ Aj  ( (ֲ Aj  ( ( ( (ҩ Aj۟ :  9! :  9 B7 Aj! (! (! G At j[+!  -[: 	;  : 	; j!  Aj6 Aj   Aj   AjAْE> Aj۟ Aj۟ -!! +! (!  Aj[6 Aj  Ajѷ (! (!  6 Aj   AjAɖ (! (! (!  AqF[ Dc6  6  6  6  t j6 (! Aj Ajӕ (G>  ([M^ Al j[)! ([(!  Aj ( ( Ί Aj  ֧ + ( ( + + + ¸¢   +D¢  ([ ([ј! Aj ) )[ (Τ! Aj Aj  Ϊ +!  Aj6 Aj   ۖA   AjAْ Aj۟ ( (ٲ ( ՜ -E (! (!  6  Aj6 Aj  Ajѷ (! (!  6 Aj   AjAɖ! 6 B7 (! (!  (6  6  6 6  t j6A! Aj Ajӕ (G>B! ([ I Al j)!  O^ Al j[)BR> )[P  B} Vr> (!  (F AjӬ (! At j[ 7  6  6  j[6 ( (ٲ ( ( ՜ At j! +! !  G (! Aj Aj ([ )[Ϊ ([(! Aj  ֭ Aj ( (Ћ Aj ( ( ( (ϕ Aj۟ )! Aj ( ֧ 6 6  7  )7 Aj AjAә Aj! Aj۟ +[D [D !! +! AF> Aj ( (    Ak AI[¸D¢ [ Aj Aj [( (Ω   ¡9 B7  9  9 j! DfE AK !E> ! Aj AjαE> Aj AjDή Aj Aj؍E> Aj AjαE> Aj   ( (ʡ Aj D [    + DAʞ  c Aj   D [ DAʞ Aj    DAʞ Aj   D [ DAʞ  O>  Al j)Z> Aj    +  Aʟ Aj۟ Aj۟ AAǼ (! -G>  6  6 Aj  Ajѷ ([ (tj! (! Aj! !  G  ([M^  Al j[)[7  )7  )7 §[ I Al j[/! !  [F[E Aj!  /G> -qE>  ( (Ү[E r> Aj ([( ( (ֲ ( ( ([ ([AԂDdE +! +!  6  6  6  Aj6  Aj6 Aj  A   AjAْ Aj۟ Aj!^  ٲ (! Aj  Aj +Փ ( AAǼ! (! (!  G Al j[( (AAǼ j! ( (AAǼ՗ ( (՝ Aj ζ! 6 B7 ([ (Alj!  G ([ (Alj!B!!B!! [ G Aj! / /G> -G>  ([ ([Ү[ / /rE   ٧[   T!    T! j! j!  }[B  Z!  (F AjӬ Aj! ( Atj[ 7  6  6  j[6  Aj6 Aj  Ajѷ (! (!  Aj6  6 Aj   AjAɖ ( ՜ ( (AAǼ A +[Df[ ([  I[6   M[k·D¢¡ ¸£[D ! D¢! (! (! (! (!!    K!  [F> j!   мE> ( M^ Al[ (j! -F 5 )! Aj  ȡ ([( ( ( (AԂ! Aj۟ Aj -  ք ( ( ( (AԂ! Aj۟ ([ (Alj! ! [ G Aj! / /G>  ( (Ү[E> Aj ( ( (ֲ ( ( ( (AԂ! Aj۟ Aj ( (ԇ ( ( ( (AԂ! Aj۟ Aj  ̺ +! Aj۟ Aj -  ́ ( ( ( (AԂ! Aj۟  ( (ү! 6 6 6 B7  ­ ­B7 Aj׏[ Aj Ǡ ) Ǣ ([   T!  ە!    ە ە! (!   [ ¡D    ۖ D [ە!  O^   (j/[; Aj Ajɠ Aj D ( ( ʣ Aj۟ B7  9 B7  9 Aj  ȡ Aj D ( (  ¡D [ʣ Aj۟ B7   ºB  BXº[£  ¡[¢ [ ¡DD Pە9 B7  9 Aj Aj	̒ Aj -  ք Aj D ( (  ¡[ʢ Aj۟! 6  6 A: Aj Aj Ajم! ([ (!! Al j/ F j!  j[G> Aj D  ¸D¢D [Aʟ D ! ([ (Alj!D! [ G [j! Aj!  /G>  ( (Ү[E> Aj  D [D [  DAʞ Aj ([ ̺  (6  )7 +! Aj ( ( (ֲ Aj  ( (A  ¡Dەʘ Aj۟ Aj  D [ ([ ([ʠ Aj  ([( (  AԂD [   ( (  ¡D ʢ Aj (( (ԇ Aj  D  ( ( ʢ Aj۟ Aj -  ́ Aj   ( ( ʢ Aj۟ Aj۟ Aj۟  ( (ү!   Ǣº £¢ !    Ǣº £¢ [ ¡Df Aj   DD  d  Aʟ A: Aj Aj  DA־ Aj Ǡ ( Aj   )º £¢     )º £¢  DAʞ A: Aj Aj  D / /rGA־ A:  6 B7  9  9  9 Aj Aj Ajم   !  ە!  Aj Փ ( ՜ Aj ζ ([ ([ AljAk[ / /! 6 B7 Aj  Ջ ([ (tj! (!A! !  F AFrE ([ (O^ ( tj(! Aj ( ( - Ζ (! )! ( ( ֕! ( M^ AvAq¸D  Av[¸D D£D  D£  k	q¸ ! ( tj-!  (F AjӪ (! Aj! Al j[B7  :  :  6 B7  9  B 7 B7  j[6  ٲ  (6  )7D! +! k	q¸D [De! 6 B7 (! 	qAM Aj (  Ԇ j! Aj Aj̙DD  ( (ھD [ Dc[ Dd! Aj՗D! ! Dc  ¡D¢!D!D £DەD £ۖ!DD D D¢D£D [ Dc[ Dd!   D¢! (!B!!  G ( M^ ( Alj)[   T! j!^ : B7 D ! º!D £Dۖ! Aj AjѠ (! (G> ( (Al j! !  G   )º £¢Dە9 Aj!!D! G Dc[E  ¡ £! j! !  F> + -їD !  +!   ¡ ¡ +[£ۖ! Aj!    ¢¡ە!^ Dە!  G B7    +¢ 9 Aj!!! (! (!AG!  F> j Al j[+!D!! AF>      + -їD [¡ۖ ە[9 B7!A! !  6 [ F> Aj! + ¡[ + -ї + -ї D [cE>  ¢  ¢¡[ +[ !  (F AjӬ (! At j[ 9   ¡9 j! ([ Atj!!D!D! qE !!  F>   +[dE +[ dEr[  dE  cEr[qq!   !   ! Aj!^ ( AAǼ      fs   Da Ddq[q[9  s! j!   + -ї f> > D ¡ Dd!!D! DcD! D¢ ۖ!  ¢! (! (Al j!   ¢ !D! !D!  G [+! Aj!  +[ + -ї[ ە!   ¡ە!    D ە! D !  G  +[  +[  Dc[9      9 Aj! D    D  Dc[! D £Dەü!! Aj  Aj ̻ Aj ̻ѕ -! (!	 ü Df Dd De[[t	q!DD ! D ! D¢! q!! [ G !   p! j! >	  	q vj[ 	O!  Aj ((  AqԆ Aj  ɍ   ¸¢ £ ! Dc AjD  + DAʞ AjD D  ( (ʠ Aj D  DAʞ  Aj   ( (ʠ Aj + ([( (    ([ ([ј   ʠ Aj۟ (!  6  Aj6 Aj  Ajѷ ([ (tj! (! !  G ([ (O^ Aj! ( Alj[-! +! +! +! A:  9  9  9  : 	;  (6 Aj Ajن -G> Aj   D D Aֿ  ٲ ([ (Alj! Aj! Aj! Aj! (!A! ! E  Fr> )[P> k! Aj Aj  ([֭ Aj ( (Ћ Aj ( ( ( (ϕ Aj۟   ѻ 	; 	;D!! (! AG  ( (  Ajj[( ( - -Ԃە! Aj! -kAqAO D  +[ ¢D Dە[  e Aj Aj + +D Aҫ A; B7 AjǤAq[F>  +[9  +[9! AF> AjDDDAђ j ([ (Atj! AlAj¸! (! !  G +!  +[9  9  6  6  6  Aj6  Aj6 Aj Aj ׁ DD D¢[ Dc[ DdD D¢D¢ +[ [D cE +! B7  9  9   DD D¢[ Dc[ Dd[D ¢D¢ [9 Aj AjαE> B7  9  9  9 !  G [Aj! Aj + +Υ + -їD cE> q[ +! +! E> Aj AjDׁ +! +! Aj    ё ([ (Atj! (! !  F>  )7  )7  )7  )7 Aj AjαE> Aj! + +D¢ ! + +D¢ ! !  [F> Aj! >  (F>  +¡[ ¢  +¡[ ¢  + -ї¡Dd>  Ք ! ! Aj!  Օ!^  Ք! ! !!!! ! DfE De   !! D¢  !!  Օ  q Aj    DAʞ Aj    DAʞ Aj  DAֿ Aj    DAʞ Aj    ё ([ (Atj! (! !  G  )7  )7  )7  )7 Aj! Aj Ajږ  Ք B7  9  9  9 Aj AjDή Aj AjA̒ Aj Aj   	ҫ! G Aj Atj۟ j!! Dc Aj AjAü] ([ (! 6 B7 )!B! P^  [BV B~!! 6 B7 BV!A!! AG q! PE B~  [PE  (F Ajӵ (! At j 7  j[6 j!  B ! s! ([ Atj! (D!! !  G )! Aj!   º £¢Dە[  [D dE>  (F AjӬ ( Atj[ 7  9  j[6 ! AAǼ (! ([ +! Aj ([( )ٖ ( ( ( (AԂ     [¡D 9 B7 B7 D  ! Al j! +! Aj Aj̓ )BR>D! +!    dE>  9  9  9  9 ! Aj Ajα  F> [Aj! Aj + +Υ + -їD d> D !^ At j!  +[ !     ! )! !  G Aj   +[¡ 	ֿ Aj!   D [D ! !  F> +! Aj (( )[  Qٖ Aj     ¡D [  Aʟ Aj   ( (ʡ Aj! Aj۟^ Aj۟ ( AAǼ Aj AjAü] D !  Aj Փ ( (AAǼ  AjDՓ Aj ζ (! (!  6 Aj   AjAɖ (! ([ t j[Ak[ ([ ([O^  ([M^ ([ Alj/! Al j/!D!D! [AG j! -! !  F>  ([M^ Aj!  Al j-G> Aj ([(A Ԅ ( ( ([ ([AԂD D ! Dd +   c D !D! Aj   ֽ Aj D     + ¡D ʣ   ! Aj۟ 6 B7 6 B7 B7 : B7 : B7 : D !A! Aj! (! A6D! (!!! AG  At j[-: +!  Aj6  6 Aj   AjAɖ D ! j! ([ ([tj! (! (!B!B! -! !  G  ([M^ Al j[) )! ) )! Aj ǟ (E> Aj!B[ )[   V[  V  §!B[    V[  T  §! PE Fq 6 B7  BT> B!B!  X B~!B  BZ! Aj ̝  T B~!! 6 B7 Aj Դ )! )! :  7 B7  7 Aj Aj֐ )BQ Aj )̝!  	qr! (! (! E  Ө 	F> Aj  ([  -ϊ ([  ( kھD!  )7  (6 ( -!  ە! F AjӪ (!   [D ! Al j[ :  6  6  6  6  9  9  )7  )7  j[6 Aj՗ ( ՜   +[D¢ۖDە ۖ[9  ;   k[  Mj[6   ¡D D Dە ¸£9 ([ Alj! Aj!  G ((!A! -[kA!AA -! Aj  ۠ AjD +[D  ( ( +ʣ Aj ([ ([  ϊ At j! ([ qAlj! (Al j! (! !  F>  F> Aj! ([	F> )!  )[7  6 AjD  ѓ[ + DAA ʞ AjD D  § B§ +ʢ j! Aj۟ ! Aj! ! !  kAn!!  G Al j[( (Ӽ j! ՝ +!! +! +! (!  G Aj   ¸¢ [   DAʞ j! Aj۟ (! (!! 6 B7 +[ +[ (¸¢ ! t j! (! (!A! /!  G  ([M^ Aj Al j[ǟ  )B (ѓ! ([AvAq[ ¸! Av[ D  ¸D D£  D !D! Aj! B7 : Al[ j!   D£ 	q[ k[  O¸ ¢ [! Aj AjѠ (G> (! !  e  F> +! + Aj! ¡[ ¢  ¡[ ¢ Df> DD q  vk¸¢ ! (  ۖ! F AjӶ (!  j[ 6  9  9  j[6 ([ Al[j! ( (! (! !  G  ([M^ Aj! Al j[)! )! )! )! +! ( )!! §> PE  [R> Aj  +[  D D DAʞ ! § §[E Aj D D  +D D [ D D  DAʞ !   ! B  §! ! ! E  Xr> Aj   ԰   ԰DAʞ !  G  ([M^ Aj + + Al j-ֽ Aj!^ +!  6  6  6  Aj6 6 B7AA Dc! ! E> Aj k[͵-> Aj ̚  Aj6 Aj  Ajѷ ([ (tj! (! !  G Aj ([ (tj! (!  G Aj (͵! Aj ͵! Aj! ( ( ( (ȥE> Aj ̚!  ٲ ([ (tj! (! (! (! !  G  ([M^  Al j[([M^ Aj (([ Al j[( (и (! (! Aj  ̃ 6 B7 (	F  (6  )7 )!  )7  7 Aj Ajә ۟ Aj۟ Aj!  )7 6 6  6  6 Aj AjAә Aj۟ Aj۟ +! +! (! (!  6  6  6  Aj6 Aj  A   AjAْ! Aj۟  k[>  ٲ Aj ( AAӾ (!   ( Alj  ü]   j6 Ӥ Aj! Aj /Ξ ([( ( ( (AԂ! Aj /Ξ ( ( ( (AԂ! Aj۟ Aj۟ Aj +[  ѕ ([ ([n[  l Gj! D [D ! +! -q!!  Aj /  Ξ + ([( (   ¸D ¢  ([ ([ј! Aj ( (    Ω Aj Ajα Aj    ʠ k!  j! Aj۟ ([ (Alj! (! !  G (! ! [ G Aj!  (G> :  6 Aj + +ε Aj Aj Ajم Aj!  ٲ  Aj D Փ! (! (!  G Al j[( (Ө ( (՜ j! ( AAǼ ( Ӥ  AjDՓ ( ՜ (! Aj ζ  6 (! Aj ([ӯ  t[ (  ü]  6  Aj6 Aj Aj Ajְ ([ (tj!B! Aj! !  G Aj ( (Ѱ Aj! (E> )! )! Aj ( ( /қ )[     T[  T[  T  (! (! !  G Aj ( ([Ѱ Aj! )BR> /[ 	qF q ! Aj ( ( қ  ; Aj Ajɠ ([( ( ([ ([AԂ! AjD   [D [   +ʣ Aj ((AA )[P۠ Aj D [  ( ( + ¡ʣD! BQ B7  +[9  9 B7 (! Aj    )[ Aэ 6  6 A: Aj Aj AjمD!   ! Aj۟ Aj۟ ( M^ Aj  ( Alj[( (и (! (! Aj ( ( ( (ϔ Aj    ( (ҩ Aj۟ Aj۟ B7  9 B7  +[9 AjD D  ( ( ʣ Aj    ) )Aэ :  6 D ! Aj Aj Ajم Aj۟D!! !^  ٲ  Aj Փ Aj$#Ak[$ (! -! (!    K!  [F> j!   ΘE> t j/[ 	q[  K  !  	q[  I  !! Aj ([ ([х (! (! (	F  ! Al j! (! (! !  [G Aj! ( (  ȥE>!! 6 B7 A; 6 At j! ([ ([Alj! Aj! Aj! G  j[6  j-!!! ! Aj!  [F> Aj! -G> ( (AȥE>  ΚE>   Ajڔ>!! 	qF  [G Aj   Η j! )P> t j(! q  6  §[6 Aj Ajڒ!  6   !  B§[6   Aj Ajڒ! ! ­ ­B!! ! qE>! /qE> /qE> ([	q §[	qG> ([	q B§[	qG>   մE>     մ! ! E> Aj!! ! [Aj!  [F> Aj! -AG> ( (AȥE> Aj ٘E>  ΚE> E>  AjړE> /q /q  5 5B7  )! (! (! Aj AjAü]B! )!  ([6  )7 Aj Aü]  7  7  AjAü]  6  6 Aj   Aj AjҶ Aj Aj׭ (! G! q! Aj! !  [F> (! (! Aj!    ( (ȥ  ͔E>  (qG> -> Aj   ֬ Aj Aj׭^ ! 6 B7A! ! [ G Aj! E> ( ( ( (ȥE> ( ( ( (ȥE> -> / /r> ([t[ j! /! !  [F> Aj!  ([/G> Aj AjړE>  6  (F AjӮ (!  j 6  j6 ([ (tj! ( !  G Aj  (֬ Aj! Aj Aj׭ AAǼ  (6  )7! 6 B7  E> -! 6 B7 :  ;  ;A!q! 	k AjѢ /qE> Aj     /֢  (F AjAA̧ (! At j[ )7  )7  )7  )7  j[6  )7  (6 Aj˫  )7  ([6 ([ Atj! /! /! /!  F>! q  /[O  Oq!  : Aj!^ Aj  т -!!! !  [F>  t j([6 	q[ 	q[  I! j! q  6! Aj AjڔE>     Θ[!  r!! q 	q 	qF AvkAqAIq! 6 B7!  G AG Aj -[tj[   Θ (j6 j! j!  Aj ڬ 	6  (6  )7 Aj! ([ (tj!!  G  ([M^ Aj ͜ ( ( Al j[( (ٟ> Aj! ) )P>   -[!  Er!! !  q[!   !! Aj  т Aj  Aт Aj  т Aj  ڞ! 6 B7  Aj!  ;  ;  Aj6  6 Aj   AjAɕ Aj՗ 6 B7 6 B7 -! (! (! (	F!A! ! ([Al[ j! !  [F> j! Aj! E   ( (пE>    ΛE> Aj! /! !  [F> (E^  (([M^ Aj!  At j[/G> ( ( ( (ȥE> ( ( ( (ȥE> Aj ٘E>  ̚AAͰ[ 6  (F Ajա  ([j[ ; B7  6 6  j6 ([ (Alj! -! [ G (! 6 )! B7  6  7  6 Aj Aj Ajְ ( (՜  (6  )7 Aj! >  (k6  6  ([6  )7  Aj6  Aj6  Aj6 Aj  Ajѷ  Aj6 Aj AjAҰ  )7  (6 Aj˥! !!  [F> [j! Aj! /qE> /qE>!! -F -E! -! /! - /! ( (Aȥ Aj غ (! rE 	q Mq      ڼ  q  	qMqq[!   !     ڼ^  (6  )7 B7 6  6  ;  ;  ;  ;  E  AF:  )7  (6 6 B7 6 B7 6 6 B7 B7 6 6 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 6  (6  )7 Aj AjAü]  6  6  (6  )7  )7  (6  )7  (6  )7  (6  6  6  (6  )7  (6  )7  (6  )7  (6  )7  (6  )7  6 6 6 Aj!! AjȢAq[AG  (F Ӵ ( Atj[6  :  j[6 -! 	6 	6 	6 	6 	6 Aj!! AG Aj  -[ȶ j! (! ([E>! 6 B7 Al j[([ (Alj!!  G   ( (п!  (F Aj̧ (! Aj!  j :  j[6 Aj Alj[( (͢  (6  )7 Aj[ AjAü] Aj ( (ȯ Aj ( (Ѽ  :  6  6!A -[ j(! /! /! /! /! /! / 6 B7q :  ;  ; Aj!A!! Aj AjѢ /qE> /!! q  M  Oq!  Ϧ  (F AjӸ (! Al j[B7 B7 B7 6 B7 B7 )! )!  ;  :  7 6  7  j[6 (!A!!!! Aj! 6 B7 B7 B7 B7 B7 B7 B7 AG Aj -[Al j([Ϧ Al[ Ajj[( (ӥ  (6  )7 Aj Ԯ  j[( (՜  (6  )7 j! Aj -[Alj[(! Aj ([ӳ (!  At[   ü] (! Aj Aj! Aj!A ! (! ȝs! (! (! )! (! (! (! (! (! (! -q!!    K! [ F> j!   ΘE> Aj   - Ζ t[ j/ k	q[ O^ )! )! Al j[ (j6 B )[ B §[[|[  V7! AG  -[ ͱ[ Al j[(O^ ( tj[ (j6 j!^  ( sj6 P	! ;  O^!! q  j/[ I  Kr! AjA ׈ AG! -[Al j[(	G   ͱ[ (O^  (j-s! j! Aj  q׈ Aj    Ζ AjA (s  )Vr׈!! E  O^ t j-! AjA q׈ ([ Aj  Ҭ  O^  j([AO^ (! (! Aj  AҬ  6  6  )7  -At)7 Aj AjAɗ Aj ( (Ѽ Aj۟ Aj ( Љ ([ (Atj! (! (! ! [ G Aj   ( (ό Aj! (>  G! ( ӧ Aj۟ AjA ׈ /! ([ (Atj!  G -ȝ!  ( s q	qEj6 Aj!Aȝs q	qE  (j6 B  )[|[  V7  O^ B )[ Al j[)|[  V7 B )[ )|[  V7   ͱ[ (O^ ( Atj[ (j6 B  )[|[  V7 )BQ ) Z>  7  6 B7  q	qE    ͱ[M^ At j[ (j6 B  )[|[  V7 	q  (j6 B  )[|[  V7  ̚  (j6 B  )[|[  V7  O^ B )[ Al j[)|[  V7 B )[ )|[  V7  O^ t j-  (j6 B  )[|[  V7 )BQ ) Z>  7  6 B7! AF>  -[ ͱ[ Aj Alj[(O^ ( Atj[ (j6 B  )[|[  V7 j!^^! AG Aj -[Al[ Ajj[( ( Al j[( (ϒ  j[( (Ӥ  (6  )7 j! Aj   Al j[( (ϒ ( (Ӥ  (6  )7˦  6  6  6 ([ (tj!! -! !	!  G  ([M^ t j/[ 	q[  I!  	q[  K! Aj!^ 6 B7 :  ;  ;A!! Aj AjѢ /qE> /!  (F AjӶ (! Al j[6 B7  ;  j[6  G  ([M^ t j/ k	q[ O^ Aj! Aj    Ζ (! )! Al j[ (j6 B  )[|[  V  7^  (6  )7 ( (Ӥ  (6  )7  ӥ! AG Aj Alj[( (ӥ j!! AG Al j[( (͢ j! Aj۟  AjAü] Aj$#Ak[$ ċ! ċ!-G B7A!  6 [	F> j! -AG>  (F AjӴ (! At j[  k6  j6 j! ! (! (! AG Aj Alj[(6 )7 j! B7 B7  Aj6 )7 )7 )7 )7 Aj!! AG  Ajj! At j[(! (!! 6 B7 Aj!!  G!  G! 6       AjЌ ([ ([j! !  G -[AF AFr r! j!A! ! q  ̩  F> -! j! AG>A! A̩ A̩   ئ AA  j[K̩ j! ( Ӽ j!   lj! Aj AjAü] AAǼ  )7 A6 6  )7 A6 6  )7 A6 6  )7 A6 6 Aj AjǗ! AG Aj Alj[( (Ӽ j! Ajӊ! Aj؇-k^:(Ԑ: 6(!  (j[6 E^  6 Aj ϩ (! (q ! Aj ͯ[Aȁ (! ( ױq ! Aj Ϩ (! (F ױ 6 B7 B7 B7 B7 B7 B7 ױ Aj  ч Aj  Aj AjӉ[ǳ Aj AjAü]  (6  )7 Aj Տ Aj Ajȭ Aj  Aj (ǌ AjӋ! ( (ӧ  6  6  6 6  6 6 Aj AjAü]  6  6AAٶ[E^ B7 AjӍ! ԔԔ!AAͰ[ 6 Ŭ! Aj[ AjAü] : ; 6  6  6 6 B7 B7 B7 B7 B7 B7 B7  6  6  6 B7 B7 B7 B7 B7 6 6  6 6  6 6 B7 B7 B7 B7 B7 B7 : A: A: 6 B7 B7 B7 B7  6 6 AՅ ʫ Aj؁  Aj· ʫ ԏ  6! 6 B7 Aj[Aü] AF> Al j[([E> Aj    ( (ʧ j! Aj Aj̕ (ͯ[ď! ױ Aj  (AAʧ Aj Aj̕ Aj  (AAʧ Aj Aj̕ Aj  AAʧ Aj Aj̕ Aj  (AAʧ Aj Aj̕ Aj  (AAʧ Aj Aj̕ Aj (AȄ Aj ( (ͫ (F Aj  ([AAʧ Aj Aj̕ ױ Aj  (AAʧ Aj Aj̕ Aj  (AAʧ Aj Aj̕ Aj  (AAʧ Aj Aj̕ ױ  (j[6 E^AAͰ[ 6 Ŭ[Đ! Ajػ (F (! ˗ Ajב Ԩ  đ Aj AǾ (	F  6 AjƓ! (! (! ɯ Aj  ůҦ! Aj۟ (! (! (! ױ Ԑ ױ ױ ױ	! ױ ױ! 	GAAͰ[ 6  6  6  6  6  6  6! 6 B7 Aj!  6   6   6 Aj$#Ak[$ Š[ͯ! ױ Aj Aȁ ( (ͭ! Aj ڱ (! ([F Ź! Ajػ (G G! (ױ  q  Ճs  rG!  ؟  ؟ A AA ϛ Aˎױ Aˎ! A ( (ϛ A -Aϛ Aj  ȇ ( (ͭױ Aj ([Ɍ )! Aj Ɍ  )7  7 6 6  Aj6  Aj6 Aj Ajک A6 6  )7  Aj Ǫ Aj۟ Aj۟ Aj۟ Aˈ! Aˈ! 6 B7 6 B7 ([ (Atj!  G (! (! Aj Ɍ (! (!! Aj Ɍ (! (!  6  6 6  Aj6 Aj Ajک  ( (Ϗ! Aj۟ AAϛ  Aȥ!  Aȥ!A!  Aȥ!  Aȥ[! ! Aj! Al j! AϏ! AϏ!  G -!  ([ ([Ϗ!  Aȥ Aj  ċ    ι Aj   AF[AA Ϗ    ι 	k Aj̡ Aj! ױ ױ Aj ̛ Aj۟ Aj۟ Aˈ! Aj Ɍ (! (! AϏ! AϏ! Aj AϏ A   ι 	k Aj̡ ċ! Aj۟ ױ Aˈ[ Ǫ Aˈ! Aˈ! Aˈ! Aˈ! Aˈ! 6 B7A!! AG Aj  -[ٹ Aj A At[( ( ( (ѝ (! (! Aj۟ ˊ Ϗ!  (F AjӴ (! At j[ 6  6  j[6 ױ 6 B7 B7 AjAü] Aj Aj͈ /[AG  )7 6  Aj6 Aj Ajک (! (! 6  Aj6 Aj Ajک (! (! Aj  ۠      ( (ː! Aj۟ Aj۟ Aj۟ AAϛ ˊ AϏױ Aj ̛  Ǫ! Aˈ! Aˈ! Aˈ! Aˈ! Aˈ! Aˈ! Aˈ! 6 B7 B7 AjAü]A! Aj Aj̈́ )BR>  )[7 BR Aj  ֦ Aj A۠ Aj Ajɟ  A ( ( ( (ѝ ( (!  (F AjӮ (! t j 6  j[6ױ Aj۟ Aj۟ Aˈ! 6 B7 A6 (6 -: Aj!A!! AG Aj   j-[ٺ  At[([6  ([6 6  Aj6 Aj Ajک  ( (Ϗ! Aj۟ A ([ ([Ϗ[AϏױ AϏ[A  Ϗױ AϏ! A; A6 6 A; A6 6 B7 Aj Aj͈ /[AG )! Aj  ۠  6  6  7 Aj Ajә A ( ( ([ ([ː! Aj۟ Aj     ҩ A ( (ϛ Aj۟ ױ Aj۟ AϏ! ױ ױ ױ Aj۟  (F Ajՠ (! Al j[ : A:  6  6 B7 B7  j[6  )7  (6 Aj Aˈ[ Aڮ )! Aˈ! Aˈ! Aˈ! Aˈ! Aˈ!  (6  )7  )7  (6  )7  (6 ױ ױ Aj  ȇ ( (ͭױ  AjAü]  6  6  6  6  6  6  6  6  6  6 6  6  6  6  6  7 ױ ױ ױ ױ Aˈ! Aˈ! Aˈ! Aˈ! Aˈ! Aˈ!  (6  )7  )7  (6 Aˈ[Aˈ! Aˈ! Aˈ! Aˈ[ Ǫ Aˈ! ˈ! Aˈ[ Ǫ ċ! Aˈ! Aˈ[ Ǫ Aˈ! :  6  6  6  6  6  6  6 B7  6  6 B7  6  6 B7  6  6 B7 B7 B7  6  6 B7  6  6  6  6 B7  6  6 ױ ױ ױ ױ Aj$#Ak[$ Ԋ[Aj! Aj ( ǫ Aj Aj а Aqk Aj ښ Aj  Aj Ajы Aj (ͯ[Aȁ ( (ͭ! ױ Aj  Aj Aj ( (Dκ (G B7 Ajӈ[(j!  6 AAͰ[ 6  6  6 Ū[ċ! Aj AjД (! ([( (؞  6 6  (j6 Ԓ  ƫ ػ ( (ͬ ױ^   (ؔ ױ Aj؉ Aj۟ Aj ښ Aj Ajǔ Aj ( (υ Aj۟ Aj  Aj Ajы (! (! (! (! Aj Ajς (! (! AjA̸ Aj Aj  ǐ (!  ([ (Alj[6  6  6 Aj!  F> Aj! ([	G (! (!  )[7  6 Aj   § B§ʕ Aj۟ ! !  6 Ajՙ AjAAʕ Aj  φ )! Aj  φ )! A6 6  7 A6 6  7 A6 6 B7 Aj Ajȍ ([ Aj  (ئ Aj۟ Aj۟  Aj6 Aj  AjǏ  (6  )7 Aj AjAו Aj۟ Aj؉ Aj۟ Aj۟ (! (! AjA̸ AjAɗ Aj ( (ئ Aj۟ ([ (tj!  G Aj  (A֮ ([ (Atj!!!  G Aj  ئ (! (! -!!  Ց[! Aj!  j! !  [G j!! -[Ak AF> AG>! Aj   G[ئ Aj  ئ  6  6 Ajا[AF AjAإ F> Aj إ Aj  ئ!! Aj! Ajˬ Aj Ajו (! 6 B7ɿ! Ajɻ!  ([ ([ɼ6 A6 6  6 A6 6  6 A6 6 A6 Aj! Aj! AF> j! Al j[([E> (! Aj ([Ȋ (! (G  ء  6  6 Aj Aj̗ ױ ! ٭^ AF>A k! Aj Alj!!  F> Al j(ױ j!^  )7  ([6 (! Aj ([ځ (! ( A6 6 6 B7 A6 6 6 B7 A6 6 6 B7 A6 6 6 B7 ([ (tj!  G Aj  ([A֮ Aj Aj҂ Aj  ֭ ([! (! t j([ I  j:  j[G> Aj! ([ (Atj! [ G 6 B7 Aj ( (ض AjB 3̑ Aj -At[( (ض Aj ( (ض Aj ( (ض Aj (ʈ Aj Ǟ Aj / (ʈ Aj / (ʈ Aj -͗ Aj ( ( ( (ڻ Aj ( (ض  (6  )7 Aj! Aj Aj҂ (G>  ([M>  j: ([ (Alj! [ G 6 B7 Aj ( (ض Aj -At[( (ض Aj ( (ض Aj ( (ض Aj Ǟ Aj ( (ض Aj / (ʈ Aj / (ʈ Aj ( (ض Aj -At[( (ض Aj (ʈ Aj ( ( ( (ڻ Aj ( (ض  (6  )7 Aj! Aj Aj҂ (G>  ([M>  j: ([ (Alj!  j! !  [F  FrE Aj! - j!E> 6 B7 Aj ( (ض Aj ( (ض Aj ( (ض Aj / (ʈ Aj ( (ض  (6  )7 Aj Aj҂ Ӽ 6 B7 Aj Ajǔ Aj ( (υ AjA ( (ϝ Aj۟ Aj۟ ([ AjA ( ϝ AjAAϝ AjAAϝ Al j!  G Aj ( ( ( (ʔ Aj! AjA ( (ϝ Aj Ajה 6 6 A6 6 6  )7  )7 A6 Aj AjAә Aj۟ A6 6 A6 6 A6 6  Aj6  Aj6  Aj6 Aj!! AF> Al j[([E> j! (! ([([E> 6 6  6 A6 6  6  6 A6 6  (6 Aj AjAә Aj ( (ئ Aj۟ Aj Ajו Aj۟ Aj۟ Aj۟ Aj۟ Aj՘ Aj Ajς Aj Ajպ Aj Ajչ Aj ( ǎ   Aj؂ؔ Aj˳ ԍ Aj$#Ak[$ Aj  ǫAAͰ! Aj ( (̸ A6 6  )7  (6 6  6 6 A6 6 A6 6 6 A6 6 B7 A6 Aj Ajȍ ([E> Aj   ([Ǿ (	F>  (6  )7  6  6 Aj Aj̗ Aj ͯ[ȏ Aj Aj҇ ([	G 	Gq )!  6  7 B§! §!! 6 B7! ױ Aj AǾ (	G Aj ( (  Ϛ (! (F ױ Aj۟ Aj۟ Aj ˂ ױ ([	F> ( (ֵ  )7  6 A6 6 Aj Aj̗ Aj۟ ([(j!  6 E^ ( ԐE> AjA̸ A6 6 Aj Aj̗ Aj A˼ Aj A˼	! ([	G  )! ! Aj۟  7  6 Aj ȭ Aj Ajǔ (! (! (! (! (! (! (! (! ( (! (! ([ ( AjA̸Alj!  G Aj ( ( ( (ʕ Aj! AjAئ Aj  φ 	F 	Fq Aj ( (ئ Ajئ AjA  	G  	F[   ʕ A6 6  )7 6 6 Aj AjAә Aj ( (ئ Aj۟	G  AȦE   AȦ!! AjAئ AjA   A ʕ 	G AjA § B§ʕ AjAAʕ  AjAו Aj۟ Aj۟ Aj͠ Aj͠ Aj۟ Aj՘ Aj˳ Aj$#Ak[$  6 B7 6 )7 )7 )7 )7 ([ (Atj! (! Aj! Aj! Aj! -q! [ G ؀ Aj ҽ 	k! ([ (Alj!  G B7  -:  /; Aj! (k (! (!  ( ([k6 A6 6   k6 A6 6  6 6 6  6 6 6  A AjA 	kʤ ! ([ ( 6 B7Atj!  G (!  (6  6 Aj Ajɢ )! Aj Ajɢ  )7 6 6  7 6 6 B7 Aj Ajȍ ([ Aj  (ئ Aj! Aj۟ Aj۟ AjA 	kΉ  ( (Ȯ  ( (̸ A6 6 Aj Aj̗ A ( (  Aj՘ Aj۟ ! (! (! (! 6 6  6 6 6  6 6 6   O6  A AjA 	kʤ ! -AG> - -! -!  -ծ! (! (! +! +! A6 6 6 6 6 6  ¸[D¢Бü6  D¢Бü6   D¢ D¢Бü6  Av:  Av:  : B7 Aj AjA 	kΉF A̸ A6 6 Aj 	k̗ 	 k  AtAqvAqt[( (̸ A6 6 Aj 	k̗ A ( (    Aj՘ AjӢ Aj$#Ak[$ +[D¢Б! +!  ü6  D¢Бü6AAͰ! Aj Ɋ Aj Ɋ Aj Ajɢ )! Aj Ajɢ 6 6  7 A6 6  )7 Aj AjAә Aj  ̸ A6 6 A6 6 A6 6 A6 6  )7  (6  )7  (6  )7  (6  (6  )7 A6  6 A6 Aj۟ Aj۟ - AjA̸ A6 6 Aj Aj̗  (6  )7 Aj$#Ak[$AAͰ! Aj ( (̸ Aj ( (̸ Aj ( (̸ Aj - І  (6  )7  )7  (6  )7  (6  )7  (6 A6  6 A6 (! Aj ([՞ (!  (! Aj Al j[( (̸ Al j[ (6  )7 j!  j[G>  6 6 B7 ([ (tj!  G (! Aj! ( M> ( ( ( Alj[([ ([п> Aj  ̸ Aj Aj̙ Aj  ( (ٛ Aj ( (̸  )7  )7  )7 Aj՞ Aj!! (! (! G Al j[ Al j[(6  )7 j! j!  6 Al j! Aj! !  G Aj ( (υ (! (! 6   j[6  6  6  6 B7 B7 Aj ! ! !  ֍ ([F> (! (! (! AjA н>!   j  jkj! Aj  ̸ ۟  (6  )7 Aj۟!  A  ɒ Aj՗ Aj՗ Aj$#Ak[$ (! (! (! 6 B7 ([ (tj!A!  G Aj  (֭ ([ (tj!  G (! Aj! ( M> ([Al[ j! ( Alj! !  [F> Aj! ( ( ( (ȥE>  (j6 (! (!  (F Aj՟ (!  j[6  6  6  j6 Aj! (!  Aj6 Aj  Ajѷ 6 B7 ([ (tj! (! !  F> ([ (I Aj ( ( ( Alj[( (ϔ Aj! Aj Aj̙^  ٲ  (6  )7 ( (AAǼ Aj  (A ([ AO[ٝ  AI  )7 Aj A Ajԅ )! Aj ( (  k­[Ί  7  )7 Aj A  Ajԃ Aj۟ Aj A۠ ([ Aj (  Β  )7 Aj A Ajԅ Aj۟ Aj Ҋ A6 6  )7 Aj A Ajԅ Aj۟AAͰ! Aj A۠  (6  )7 Aj A۠ Aj A۠ Aj A۠  )7  )7  )7  )7  )7  )7  )7  )7  )7  (6  )7 A6  6 A6 Aj۟ ՗ Aj$#Ak[$ (! (! (! (!AAͰ! 5[BR Aj ( ( )Ί Aj  ( (ۀ Aj - ٻ Aj۟ 	k ( ( Ί )[ )[V Aj   ̽  )7  )7  )7  )7 Aj A  AjAԃ Aj۟  )7  )7  )7 Aj A  AjAԃ 	k۟ Aj۟ Aj۟ Aj A۠  (6  )7 6  6 6 -[E ( Aj A۠ Aj Aj̙ -!! Aj  ٹ Aj  Ї Aj  ( (ٝ Aj՗ ([  6  (6  )7 Aj A Ajԅ  )7 Aj A Ajԅ Aj Aj̙ ([ (Atj!  F> Ak!! k-F ׯ! ! E> (! Aj ǰ  (6  )7 Aj۟ Aj۟ )! Aj  ե  7  )7 Aj A Ajԅ Aj۟ 	k۟ (	F> Aj Aj̙ ([ Aj (  Β  )7 	k A Ajԅ Aj۟ Aj Ҋ A6 6  )7 	k A Ajԅ Aj۟ Aj 	k̙  )7 Aj A Ajԅ Aj Aj̙ Aj  ( (ٜ  ( (υ Aj۟ Aj۟ Aj۟ Aj՗ Aj$#Ak[$ (! (! (!  ([6 6 6 AjȢ! ( (л! -! AqAFA! k (>A!A! k^A! AA ( FA! Aj  ۠ (  )7 Aj A Ajԅ Aj۟  (6  )7 ([ )! Aj (  Β  7  )7 Aj A Ajԅ Aj۟  (6  )7 Aj۟ ([ Aj  ̅ Aj A ( (ɒ Aj՗ Aj  Ώ ([ ([AljAk! G Gq[ /! /! /[ rq /  q[!  /  [; ([ (! G Aj! kq!!  t j[  ѥÀJ!  j[G> 	q ([	qG AvkAqAKr> 	q[ 	qF Aj  	r qǵ Aj Ajɠ )! Aj  qե  7  )7 Aj A Ajԅ Aj۟ Aj۟ Aj   Ɏ 6 B7 Aj  )ѻ ([A! ([E> ([E>A! (> -G>AA ( (л!  )7  )7  6  (6  )7  )7    ­ AjAԃA! -GAAA / !  )7  )7  )7  )7    ­ AjAԃ Aj۟ Aj۟ Aj۟ Aj۟ (!  )7  AA  Ajԅ Aj۟ Aj$#Ak[$ (! ([)BR Aj ( Ї Aj A ( (ɒ Aj՗ ([  6  (6  A Ajԅ Aj۟  (6  )7 )! (! Aj ( (֭ Aj ( (ȴ Aj ( ( ( (ϔ Aj  (qե! 6 B7 - (! 6 B7 A; A: A; : A; : A; : Aj! AF> t j[/! j! ( ( -л[E>  G (! Aj ( ( ­[Ί )! Aj  ۠  7  )7 Aj AA   Ajԃ Aj Aj̙ Aj۟ Aj۟ Aj  ۠  )7 Aj A ­ Ajԃ Aj۟ ([ Aj ( ( ­Ί )! Aj  ( ۂ  7  )7 Aj A Ajԅ Aj۟ Aj۟ 6 B7 Aj՗ Aj Aj̙ )[PE ([Oq )! )! Aj   Γ  7  7  )7 Aj A AjAԅ Aj Aj̙ Aj۟ G>  )7  )7 Aj A Ajԅ Aj Aj̙ -E Aj A۠ Aj Aj̙   ( (ٜ Aj՗ Aj۟ Aj۟ Aj$#Ak[$ ([)BR 6 B7 (! )! Aj ( (֭ 5! ([ Aj ( ( ­Ί  )7 Aj A  Ajԃ Aj۟ Aj A Aԃ  ( (ȴ Aj ( ( ( (ϔ )! Aj  (qե  7  )7AAͰ! Aj  )ѻ Aj - ٻ  )7 Aj[ A Ajԅ  (6  )7  )7  (6 Aj  ) )̽  A۠  (6  )7  )7  (6 Aj ( ( Ί  (6  )7  )7  (6 Aj  ѻ  A Ajԅ  (6  )7  )7  (6  )7  )7  )7  )7  )7  )7  )7  )7  )7  )7  )7  )7 A6  6 A6 Aj۟ Aj۟ Aj۟ Aj$#Ak[$ 6 B7 Ajθ B7 B7 B7 B7 B7 B7 6 B7 B7 B7 B7 (  Aj6 Aj Aj AjǱ Ajθ AjAӆ Ajٳ  )7  )7  )7 AjAӆ Ajٳ  )7  )7  )7 AjAӆ Ajٳ  )7  )7  )7 B7 B7 B7  Aj6  Aj6  Aj6  Aj AjǱ Aj AjAü] Ajٴ Ajԥ Aj AjAü] ( 6 B7  Aj6  Aj6 Aj Aj AjǱ  )7  (6 Aj؆  (6  )7 ( 6 B7  Aj6  Aj6 Aj Aj AjǱ  )7  (6 Aj؅  (6  )7  (6  )7 Aj˩  (6  )7  AjAü]  (6  )7 Ajٴ Aj$#Ak[$ ([(! 	6 	F ױ )!  6 Aj AjAü]  7 Aj  ( (! 	6 Aj! (! 	G (!  6  )7  )7  )7  ([6 q q Aj Ό! Aj ġ[ϥ ([ ([j! Aj! !  F> -! j! Ak[AM tq>A ϶> ArAG> Aj  Њ Aj	 ([ ([ǻ ([ ([j! (! (!  6  [ j6 Ajا[F> (  (kj!  F> !  j  kĮ! Ajػ (G 	k (  ( ( ɷ! ױ Aj۟ ( Ӽ E> Aj ([ʅ A6 A6  Aj6  Aj6 Aj Ajک Aj۟A AjӇ! ױ Aj۟ ( Ӽ ױ Aj ( (̸  (6  )7 ([AO^ 	k Alj[Aj͡  )7  )7  )7 ױ ױ Ajԛ : F  Aj6 AA ( (AȦ[6  6 6 A6  Aj6  Aj6 Aj AjکA AjӇ! ĂE  č; Aj Ę Aj ( (в  ([6  (6  6 A6 A6 A6  Aj6  Aj6  Aj6 Aj Ajک Aj۟A AjӇ! ױ ģ! Ajػ ([F Aj ([Ό! ױ ױ! q>  )7  )7  )7  )7 ͣ  )7  )7  )7  )7^ ױ Ajԛ! Aj! ([E>  k[6 ( Atj[(! ([Ĺ Aj Aȑ (	F AjA̸  (6  )7 ń! Ajػ (F> AjA̸ 	k۟  (6  )7 (! (! (! Ĕ! ױ!! !! Aj ͓ (	F ŏ Aj ˂ 	6 Aj͠  (6  )7 (	F AjA̸ 	k۟  (6  )7		 	k   ɷ[!   !  (6  )7 Aj ([ͯ[ȏ Aj Aj҇ ([	G 	Gq )!  6  7 B§! §!! 6 B7! ױ Aj ( (  Ϛ (! (q A6  Aj6 Aj AjکA AjӇ! ױ Aj Ś Aj ( (в  ([6  ([6  6   6  6 A6 6 Aj Ajә AjA̸ 	k۟  (6  )7 Aj ˂ ([! ([! Aj  Aж ( (! (! Aj  ̸  ϩ (! (G   ť! (! (! (! (! ױ Aj۟ ױ Aj۟ Aj۟ ! ! ! Aj ʅA AjӇ! ױ Aj۟ Aj۟ Aj۟ ױ Aj۟ Aj۟	! ױ 	k ͣ :  6  6  6  6  6  6  6! ! (٭^ 	F ױ (! ( Aj 	kAü] (	F AjA̸A AjӇ!  )7  )7! (	G (! (! (! (!! (	G (! (! (! (! (	G (! (! (! (!!  )7  )7  6  6  6  6  6  6  6  6  6  6  6  6 Aj AjǗ Aj AjAü] (! (! (! ( Aj۟  (6  )7 (! (! Aj AjAü] Ajˣ   6 A6  Aj6 Aj Ajک 6  Aj6 Aj AjکAAͰ[A6 6  6  6  6  (6  )7 Aj؃ 	kԜ	!  6  6 Aj AjAü]  6  6  6  Ajؓ! 	G> ױ G 	k ӎ ױ (! (  6 	6  Ajؓ 	kԜ Aj˭ ͣ (ױ Ajˢ Aj$#Ak[$  Aü] (! (! (ԕ[ ( G Ԩ (	F Aj ([ӄ ( (ĭ[A ( (ů[ȓ ױ ( ˁ ױ Ԛ Ԩ ױ )! (! Aj AjAü]  )7  ([6 (!ĕ[A ¸˕   ɾ  6  7 Aj Ajӊ Aj Aj[Ԋ[(ǳ Aj AjAü]  (6  )7 ԍ  AjΆ : ʸ  Ajˍ Aj Aj  ΐ )! Aj ɞ 6 6  7  )7 Aj AjAә Aj۟ Aj۟ Ajˮ A ( (  ِ Aj۟ Ԋ! 6 B7 B7 B7 B7 ([Aj!  Aj   ΐ Aj۟  (6  )7 Aj! Al j!A! E  FrE Aj ɞ  Aj̙ k! Aj! AO Aj ( ( Ak­[Ί  )7 Aj A  Ajԃ Aj[۟  (6  )7 Aj۟ (^ Aj Aj[Aü]  AjAü] Aj˯ ԍ ռ  Aj· Aj Ԋ[Ajح  Ajʂ ԍ   ΁ Aj؇ Ԩ^Aĭ! ( ˁ ױ ױ (	F (Ԛ ؃ Aj؇ (ԓ (ױ Aj$#Ak[$ Aj Ԋ[Ajȭ Aj  Ajǯ Aj Aj ([ ([Ǒ (! (! ([ ([ȥ Aj Ҋ  )7 Aj A Ajԅ Aj۟ Aj  ̸ -k Aj Ajǔ (! (! (! 6 B7  O  (6  )7 Aj Al j[( (̸ Aj۟ 6 B7 Aj ([ ([̸ Aj ([ ([̸ Aj  Ajٛ Ajڥ ([ Aj  ( ( ( ҩ Aj۟  (6  )7 (! (! 6   j[6  6  6  6 B7 Aj! ! ! ! Aj ֍ ([F> (! (! (! Aj н>   j  jkj! Aj  ̸AAͰ!  )7  (6  )7  (6 Aj A AjAɒ  (6  )7 6  6 6 Ajڤ ([ (tj! Aj!  G (! Aj! ( M> ( Alj[(! / 6 B7q Aj  ե Aj۟  (6  )7 Aj ( (̸  ( (̸  (6  )7 Aj  AjAٛ Aj Aj̙ Ajڤ Aj  ( (ٝ Aj ( (υ Aj۟ Aj՗ Aj۟ (! (!ĕ[A  ˔ A  ˔ A ( ˔ A ( (Ҳ A  ˔ĕ!ě[ ٪ A ȓ A  ˔ ױ ױ Aj۟ Aj۟ Aj˰ ԍ A Ȗ ױ Aj$#Ak[$ (! (! (! Aj AAѴ Aѵ Aj ([ ([˽ Aj ( (ԫ )§[E Aڃ (! (! )! Aj  A˽ ([ Aj  ([ ڌ ( AjA̸ A Aj΋ Aj  ̸  (6 A6  Aj6 Aj Ajک /F E> -qE> (!  ([ ([ҁ ([ (F A̧ ( tj 6  j6  7 Aj Aѱ )! (! Aj Aѱ )! (! Aj Aѱ )! )!    [T[E   [ Z> A6  Aj6 Aj Ajک AA  Aj΋ [! ([ (F Ajӫ ( Alj[ 7  7  7  7  7  j6 A͖! A͖! ([ (F Aj̧ ( tj[ :  :  j6 Aj ( (A˽! ([ Aj ( Գ )BQ )[BT §!! AAڄ ([ (F AjӴ ( Atj[ 6  6  j6 Aj Aѱ )! )! ([ (F AjӬ ( Atj[ 7  7  j6 AAAν! AAAν! AAAν! 	k ([ ([A˽ Aj ( (Ѹ! Aj  A˽  Aj ( (Ѹ6 A:  6 :  6 A:  6 :  6! : Aj! AG At j[-Al jAj (̛ j! B7 )7 )7 (6 Aj! Aj! Aj Aj͊ (G> ! ! ([AG Aj   ˽ (! (!   ئ  (̛ Aj  A˽ Aj ( (Aе Aj! Aj Aj͍ ([E> Aj  (ȯ (! ([E>  6  6 Aj   Ǵ (G 6  Aj6 Aj Ajک A Aj΋  (̛ Aj (̛ Aj۟ Aj$#Ak[$ Aj ( (˽A! AjA ( (ҙ (G AjAɛ A6  Aj6 Aj Ajک Aj۟  ( (ڃ Aj۟ ([AO^ -! Aѵ Aj ( (A˽ ( (ϸAq[AF AjAɛ A6  Aj6 Aj Ajک Aj۟ A ( (ڃ Aj۟ Aj AAAѴ A6 B7 Aj  AjՈ Aj ( (A˽ ( (Aȥ  AjՐ Aj AAٙ Aj A (з AG AF> /qE> -qE> (! (! (! (! Aj ([ ([ǽ Aj  Aǽ Aj  Aǽ Aj  Aǽ Aj  ǽ Aj  Aǽ ([ (F AA̧ ( Alj[ AjAü]  6  6  )7  (6  )7  (6  )7  (6  )7  (6  (6  )7  :  :  6  (6  (6  )7  )7  j6 Aj$#Ak[$ Aj AAѴ Aj ( (˽A! AjA ( (ҙ (G AjAɛ A6  Aj6 Aj Ajک Aj۟  ( (ڃ Aj۟ ([AO^ -! Aѵ Aj AAAѴ A6 B7 Aj  AjՈ F  AjՐ Aj AAٙ Aj A (з /F AF> /qE> -qE> (! (! (! (! /! Aj ([ ([Aǽ Aj  ǽ Aj  Aǽ   A˽ ( (Aȥ! Aj  Aǽ ([ (F AA̧ ( Atj[ AjAü]  6  6  )7  (6  )7  (6  )7  (6  )7  (6  (6  )7  :  :  ;  6  j6 Aj$#Ak[$ )! )! )! )! )!  )7  7  7  7  7  7 B7 Aj Ajͅ )[BQ> )! 6 B7 BR  (6  )7  B[7 Aj Ajɟ  B~|[PE  B|7 Aj Ajɟ Aj Ajו Aj ( (ϼ AjA ([ [ ( ǻ ([ ([j! (! (!  6  [ j6 Ajة[F> ( j (k!  F>! Aj Aj  ו Aj۟ Aj۟  )7  (6 :  Aj̖ Aj$#	j[$ )! )!  )7  )7  7  7  )[7  )[7  Ajغ )! ([ §[qrEB! §qE>     q B7B!  7 	k$ )[ )[PE ) )[ §B!  )[P> )  §B[ X>  7  7B!  7 )[ )[§[ )[§[r  ) )[ § )[ [B7       PB7B!  7#Ak[$  غ )! ) ) )! )! )! Aj$ §   §[B[ B §q #Ak[$ -M  غ (! Aj$ #Ak[$ Aj ў! (F ( j-! Aj$ #Ak[$ ň Ы Aj ڲ (F ([AȔ ױ Aj$#Ak[$ Aj (AȄ  ( (ͫ (F ([Խ ױ ɱ ɰ Aj$#Ak[$ Aj AȂ  ( (ͫ ([ (؟ Aj$ G#Ak[$ (! (! B7  Aj (AȂ Aj ( (ͫ ([ (؟ (ڠ   ̊[AAϛ  Aj Ȍ ( (ͬ ױ Aj$#Ak[$ AF> ( j(  ȥ> j! Aj! AG! AG (œ[Jq  (G! Aj (AȂ Aj ( (ͫ ([ (؟ !A! J> (M^ ((œ (!! AȔ!A! Э! (A Ȕ !AA ! Aj (  Ȃ Aj ( (ͫ (G> ([AƂ! ػ (G!  G:  (6!  : Ajͮ ױ (A AA ϛ (ň (!  ƃ Ajػ ( (ͬA!A! Aϛ (Ɓ (ň!A! ([ (tj!  G (A  ϛ Aj! A   Aȥ[6   6   6 6  Aj6 Aj Ajک Aj ( ( (ˈ[Ȍ ( (ͬ ױ Aj۟  ([ (O^ Aj ( tj(Ȍ ( (ͬ Aj$#Ak[$ (! (! (!  ([6  t j6AAͰ[ ċ6 6  6 6 Aj  д Aj Aj͎ ([E> Aj  ([Ȯ (! ([  (kj[O  6 t j  kˡ ! E> t jAk[E> Aj  Ȯ Aj ( (ό Aj  Ȯ ( ([! ( ! (  (  Aj AjAr (Ϗ!  Aj  ό ( ( Aj ([  [ (  [Aǹ (! (! Aj  Aж ! !  Aj Aj   Ѿ  ( (ˊ Aj۟ ([ (! Aj Aj  ( (Ѿ    ( (ϛ Aj۟   ϛ Aj ̛ Aj՛ Aj$#Ak[$ Aj ȭ Aj ( ( - -ɺ Aj ͯ[ƌ (! (! Ajػ (G Aj  в  ([6 (! (!	!  6  6 Aj Aj҈ ױ Aj ([ ([Aж (! (! ([  [ (  [ֵ Aj  ̸ 	6 Aj ˄	! ([	G )!  6  7 BZ AՅ> Aj۟	! ! (! (! (!  7  6   	G6  6 	G 	Gq  6  7 Aj     § B§ ( (ʙ 6 6  6  6  )7 Aj AjAә Aj۟ Aj۟ 	G Aj۟ 	6ƍ[Ǝ! Ə!  Ɛ:  j:  ; ;  (6  )7  )7  (6  )7  (6 ױ Aj۟ Aj$#Ak[$ Aj (Ajȭ -! A6 6  ([-At)7 Aj Ajә At[(! (! (! /q[E /qE>  Aj Aj /[;  Aj Aj /[; Aj Ajו Aj Ajɠ Aj Aj ( (ו Aj۟  M> Aj Ajו Aj Ajɠ Aj Aj ( (ו Aj۟! Aj Ajו Aj Aj  ו q ! (! (! Aj ͓ (	F ċ!!A!ĕ! k!A!!A!   Ŵ Aj؂[ŵ[ Ŷ! Ajػ! (G ױ ױ ױ ! (! ױ ױ Aj ŷ (! (! Ajػ (G Aj  в (! ([	F>  6  6  6 Aj (ͯ[ȁ (! ( ױF Aj۟ ! A  ϛ A  ϛ ĽAAͰ[B7 B7AAͰ[ 6  (6  )7 Ŭ[ċ! Aj AjД (! ([( (؞  6 6  (j6 Ԓ Aj (ϩ (! (q !  	Ÿ Ajػ (G ױ ױ ױ! (! ױ ױ ױ (!! ױ ױ (ԕ[  Aj ʅ AjA AjӇ[ӄ Ԛ Ԩ ױ  ױ E> Ԩ Aj۟ Ԡ Aj$#Ak[$ Aj ԉ[Aj[ ([Aذ ([ (! Aj (ڏ Aj  + +ׄ ( 6 (! Aj  -[ (Қ AF Ajۜ (! ( Aj AjAü]q  G  6  6  Aj6  Aj6  AjAؒ  Aj΅  Ajǚ  6  )7  )7 -F )!  )7 )!  )7 (!  (6  7  6  7 -[AG -[AGq  (G> AjAr Ajت> AG> AF>   Ajщ  Ajۓ Aj Aȃ 	k ( (ͫ ([ (؟  ʫ Aj Aȃ Aj ( (ͫ (G> Aj ([AǾ (	F 6 B7!  )7  ([6 (! Aj  Љ (! ([ ([ ([AȥE>  AjAؒ (! (!  Aȥ Ajۜ Aj Aj kә  ( (ǩ Aj۟  Aȥ  6  6  AjAؒ k  Aȥ  AjAؒ  AȥE  AȥE>   ϵ Aj  Aذ ([E>  ΄ Aj ց -AF> Aj AjAü]  Ajǚ  Ajۓ  Aȥ  )7  Aj6  Aj6  AjAؒ  Aȥ (! (! 	6    Ajֱ  Aȥ (! (! 6 B7    Ajֱ  Aȥ  )7  AjAؒ  Aȥ AjA ( (ҙ (G> ([AO^  -:  Aj6  AjAؒ  Aȥ ( (ϸAq[AF>  :  Aj6  AjAؒ  Aȥ (! (! Aj  Aذ ([E>   ȥ[AA ֈ  ٗ  Aȥ (! (!! )7 )7 )7 Aj! Aj! AG At j! j[([ ([  ȥE>  ϹAq[AF> (ċ! Ԋ! (Ԕ!AAͰ[ :  6  6  6   Ǎ Ԋ! (! ( Ǩ   ȥE  6  6   ̊[AAϛ ױ (٠ Aj (Aj[A۠ 6 B7 Aj  Ajҹ ([ (Alj! (! (!!  G  6 (AϏ[A ( (Ϗ[A ( (Ϗ[AAϛ Aϛ Aϛ AAϛ A6  Aj6 Aj Ajک A ( (  ː! Aj۟ Aj    ( (ҩ A ( (ϛ Aj۟ Aj ̛ ױ ױ ױ Aj! j! Aj؁ (AϏ[AAϛ (^ )!  )7 (!  (6  6  7 Aj՛ (^ (!  6 ( 6 ؟ (ڠ Aj۟ ԍ  AȥE> (! (! Aj Ajې (! (! Aj  Գ! )BQ ( )§[tj  (I! ([O^  j6 (F (ċ! E ױ (k!  (k6 (ǀ Ԋ[([(j!  6 E^ ԍ Aj Aj[A۠ (ǁ[ǂ! ױ Հ  ( (ʇ ױ Aj۟ Aj (ˆ (	F! 6 B7!  )7  ([6 (!   ǃ! Aj۟ Aj A۠  AjӐ!  AjӐ! Aj Aů[Ȇ (! ( ױ!q !    Ǆ! Ajػ (G ױ! (! ױ  ͬ ױ ױ ױ ױ ԏ ױ  6  (k6  AȥE> )!  )7  7  Aj6  Aj6  AjAؒ ( ӧ Aj۟ ױ ԧ Aj$#Ak[$ ԕ[ Aj[ʬ ԉ! Aj ڛ Aj[ AjخE  -:  /;  /;  -:  /;  -:  /;  -:  -:  /;  -:  /;  /;  -:  /;  -: (A -[Ȕ (A -[Ȕ  -:  /;  /;  -:  /;  -:  /;  -:  -:  /; 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 B7  -:  /; Aj!! AF> Al j[([E> (! Aj / -AtrЄ (   ( (Ϝ j! Aj۟ Aj Ajɡ A6 6 A6 6  )7 Aj AjAә (A ( (Ϝ Aj۟ Aj۟ Aj ( (̸ Aj AjAü]  :  :  (6 (^ Aj Aj[Aü]  AjAü] Aj͠ Aj Ԋ[Ajȭ (! ((Al¸ (Ņ· ¸D£[£[D D£d! (A Ȕ -!   Dfq[:  G Aj (AȂ Aj ( (ͫ (! ( ; B7 AjǤAq[G ([ (tj!  [F> Aj!  Aj (Aȕ Ajͮ sq> q> Aj ( (ȇ ( (ͭױ^G> Aj Ȍ ( (ͬ ױ D¢! Aj (AȂ Aj ( (ͫ (G> ([AȔ  Ņ·e Aϛ ױ Aj (ڳ ([ (؟#Ak[$ Aj Aj[ȭ Aj Ajǔ ( ( (ʇ Aj۟ Aj AjǕ ( ( (ʇ Aj۟ (٠ Aj Ajǖ ([ (Alj! ( !  G Aj! ([	F>  )7  )7  (6  6 (AϏ[ ( (Ϗױ  ( (Ϗױ ױ Ajԛ ! !   kAn˝ ӣ  )7  ([6  )7 ([Aj! ([ (Atj!! (!  G AF^ ( -[ -FŊ Aj ( ( t j5Ί ( ( (ʇ Aj! j! Aj۟^ Aj! ([ (tj!  G Aj (AǾ (	F! 6 B7!  )7  ([6 (! Aj  AϘ!! ([  [ (  [Aȥ  -Ȝ j! j[AG>  Aj ( ( ­Ί! 6!!!  Aȥ /! /! /! /! /! /! 6 B7 q[ qrE  (6  )7! Aj       Ɏ Aj۟ /!  )7  (6  Aȥ )[P Aj A۠! Aj  ֧ A6  Aj6 Aj Ajک Aj۟^  Aȥ Aj AA -[۠ s!  څ : 6 B7Aq[AF  )7  )7 -! Aj  ȶ ([ ([G Aj    ɑ Aj   ( (ѿ!! 6 B7  : Aj۟! (! (! (! (Aˈ[  ʇ ױ (A q[Ȕ  6  6  6 A6 6  6  6 6 6 Aj AjAә Aj ( ( (Ȃ Aj ( (ͫ ( (! Aj۟G Aj۟ E  څAq[AGq Aj Al j[( (ҝ   ɑ Aj۟  (6  )7  )7 6 6 Aj Ajә  ( (ʇ Aj۟ A Ȕ Aj۟ ױ Aj! Aj۟ Aj (˃ ( ( ( (ٞ Aj۟ ( ( (ĺ Aj  ̆ ( ( (ʇ 6 6  6 AjȢ! ( AqAGڠ /!!  / /q[[; /  q[!  / [; /  !A! AG    I; Aj Ajɠ  j[(A ( (ϛ Aj۟ Aj Ajɠ (A ( (ϛ Aj۟ Aj Ajɠ ( ( (ĺ j! Aj! Aj۟ ([ (tj!!  G AF^ ( ) At)QŊ Aj! j!^ ([ (Alj!B!  G )[   T! Aj! (٠ ([ (Alj! º!!!!  G ( -[A Ϗ! Aj )ºD¢ £ɋ A ( (Ϝ Aj۟ ױ j ! Aj!  r[sq j! (!  6 A6 6  6 6 A6 6 A6   M6 A6 Aj!! AF> Al j[([E> (!  (6 Aj Ajɡ (   ( (Ϝ j! Aj۟ ( -Ŋ Aj  ҉ ( ( (ʇ Aj۟ (Aj! ([ (Alj!  G [-[Al j[(! (! -  -[: G (٠ 6 B7 -Al j[([ ([Alj!  G (AϏ[AϏ[A -At[( ( ( (ˏױ -[ ([ ([֞Aq[AF Aj    ֟ A ( (Ϗױ Aj۟ Ϗ!  ҧ Aj  - ( (֟ A ( (Ϗױ Aj۟ Ϗױ  Ǫ ˈ! Aj A Ԅ  ( (ʇ Aj۟ Aj! ױ Aj ̛ ױ  -Al j6 Aj  Ajѷ ([ (tj! (! (! (! !  G (! Aj! -AF>  O^ Aj ( t j(ȇ ( (ͭױ^  ٲ (^ )!  )7 (!  (6  6  7 Aj՛ -! Aj! Aj  ȶ (! (! Aj ې Al j! ([([ (tj!! (! [ G  F^ ( M^ Al j! ( tj(!    ( (п! j! Aj! (Aˈ[ Ŋ ױ (  Gq Grڠ (ˈ! Aj ( ( ­Ί  ( (ʇ Aj۟ ױ - ( (֞Aq[AF> (Aˈ! Aj   й  ( (ʇ Aj۟ ױ  (k6 ( (ҝ! ( G Krڠ ( ( Ajϲ Aj  (Ώ Aj  )ѻ  )7 Aj A Ajԅ  )7  (6 Aj  Ajٜ ( ( (ʇ Aj۟ Ajڥ Aj A۠  )7  (6 (! (! Aj  Ajٛ Aj    ( (ҩ Aj۟ Ajڥ Aj۟ ( ( (ʇ Aj۟ (! ( ([([Eڠ (٠ E ([ (Atj!!  G  6 ([ -!!! AF> - գE j! ! Aj A Ԅ (! (! Aj  Ώ Aj    ( (ҩ Aj۟ Aj۟ A6  Aj6 Aj Ajک (A ( ( ( (ːױ Aj۟ Aj۟ Aj! j! ([ ([F> Aj A۠ (! (! Aj   kΏ Aj    ( (ҩ Aj۟ Aj۟ (AA ( (ːױ Aj۟ ([ (Atj! (!  [F> (! Aj - Ajǰ ( ([ ([ʇ ( ( (ʇ ( ( (ʇ ( Gڠ ([ (Atj!  G  (6  )7  )7 ( ( Ajϲ Aj! (F (٠ ( -! Aj  ( ( ϑA !A  j! ([ (Alj! (! !  F> ([F> -! (! -! (AϏ! Ak AMAqk AG> AjA̸  6 A6  Aj6 Aj Ajک  )7  (6 AjA̸ A6  Aj6 Aj Ajک  ( (Ϗױ Aj۟ F  (I Aj   ( Alj[( (֟ Aj A۠ Aj!  ( (ˊ Aj۟ Aj۟ ױ  Ֆ Aj AjӁ (!  ([ (Alj[6  6  6  F> Aj! ([	G )!  )[7  6 (AϏ!  7 A6 6 Aj Ajә  ( (Ϗױ Aj۟  § B§ˊ ױ Aj۟ ! !  6 Ajՙ (^ 6 (! ([ (F (!!  F> Al! At! j!  j[( (  j[( (ȥ> Aj! 6 At j!  F>  )7  )[7 Aj! §	G ([Ļ ױ Aj۟  F>   kAv˛ ([ (Alj!  G A6 6  )7 Aj Ajә Aj  ( (ֲ Aj ( (̸ (A ( ( ( (ː! ([ (F ӭ Aj! ( Atj[ (6  )7  6  j6 Aj۟ Aj۟ (! (! At j!B!  G (	GAA ( ( ( (п[! ! ­!A!B!! (A  ϛ  |! Aj! ( ( (Gڠ Aj ( ( Ί )! Aj ( ( 5Ί  7  )7 Aj A Ajԅ ( ( (ʇ Aj۟ Aj۟ Aj۟  (j6 -[AF (٠ Aj ɝ ([ (Alj! (! !  F> -[AF> (AϏ[ ҧ Aj A At[( (֟  ( (ˊ Aj۟ ױ Aj!  ٱ (E> (AϏ[AϏױ Aj A۠  ( (ˊ Aj۟ ױ G> (ŌE ( Ǫ!!! AG 6 A6 6  -[At)7 6 Aj AjAә j! ( ( (ˈ! Aj۟ ([ (Alj! [ G Aj!  -G>  ӡ!   G[ڠ A AA ϛ ױ  q j!  j! Aj ( ( ڀ )! Aj ( ( ڀ  7  )7 Aj A ­ Ajԃ Aj۟ Aj۟ (Aˈ[ ( (ʇ ױ ( Gڠ Aj۟ Aj! Aj  υ (A ( (ϛ Aj۟ Aj˲ 6 B7 ([ (Alj!A!A!! [ G Aq -[G Aj  ( (ֲ (! (! Aj  ۙ Aj    ( (ҩ Aj۟ Aj۟ -F!  (F Ajՠ (! Al j[ (6  )7  : 6 B7  j[6 (! Aj! E Al j[AFr>   AkҸ! (! ( ( ([Gڠ (Ō G (٠ Al j! Aj! !  F> (! - AϏ[A ([ ([Ϗױ AϏ[A  ϛ AϏ[AϏ[A ( (Ϗױ Aj  Ǫ AϏ! ([ (Alj!  G!  ([A Ϗ[ ( (Ϗ[AAϛ ױ  Aj­ Aj­B7 6 G  t j([( (Ϗ! ([ A ( Ϗױ j! ױ  AϏ[Ϗ! ױ Aϛ ([ tj!  G (! Aj! ( M> (! AϏ[ Al j ˉ ױ ױ Aj! ױ ױ ױ ױ!^  G Al j[۟ Aj؈ j! AAǼ Aj Ajې (! (([ Aj ث  (k6  (k6  (j[6 E^ (^ (  6؝ Aj ȭ! ( ((Gڠ Aj ȭ -! -! (Aˈ!A! (! (! kAA q!A!A!A!AA q! Aj  (Ώ  )7 Aj   Ajԅ Aj۟  ( (ʇ Aj۟ ױ q[!AA ! AG  -[At)7 6  Aj6 Aj Ajک ( ( (ˈ[A   F[ A ϛ ױ j! Aj۟ (٠ -!  (6  )7  )7  :  : ([(!  Aj6  Aj6  Aj6  Aj6 Aj  Ajѷ (! 6 B7 ([ A  AO [tj!A! (! (! (!! !  G ([ (O^ Aj  ( tj([֭ Aj  (զ Aj  -ٸ Aj  -At[( (ѿ Aj A -At[( (ѿ Aj  ([( ( (- ֧̿ )[ )[Q 6 B7 Aj   ˿ Aj AjAü]  (6  )7  )7  (6  )7  (6  )7  (6  (6  )7  (6  )7  (F AjAA̧ (! Aj! Al j AjAü]  j[6  ٲ Al j! ( Aj! Aj! (! !  G Aj! )[BQ>  7  AjAü]! (Ϗ[A ( (Ϗױ AϏ[AAϛ A ([ ([Ϗ[ˋ ױ 1! 1! 6  B B7 G t j! j[-E> Aj  /۠ A ( (Ϗױ Aj۟ A ( (Ϗ[ˋ ױ A ( (Ϗױ A ( (Ϗױ AϏ[ -ҧ  ( (ˊ A ( (Ϗ[A ( (Ϗױ ױ AϏ! ([ (! AϏ! Aj ( ( ­[Ί AϏ[A ([ ([Ϗױ  6  6 Aj A  Ajԃ A ( (Ϗױ Aj۟  6  6  6  6 Aj A  Ajԃ A ( (ϛ t j! Ϗ!  G (! Aj! ( M> (! Ϗ[ Al j ˉ ױ ױ Aj۟ ױ Aj۟ ױ ױ ױ ױ ױ Aj؄ ! !  kAn!!  G Al j؄ j! AAǼ (! ( (([AKڠ - Aj A۠ Aj ( ( ­[Ί  )7 Aj A  Ajԃ Aj۟ ( ( (ʇ Aj۟ Aj ɲ ( Aj Aj[ ҹ  ې ([ ([([  I! (!! (! (!  G t j( Al j[( (ʇ j!  (k6 Aj؁ (٠ Aj Ajǒ ([ (Alj! ( !  G Aj! ([	F>  )[7  6  (6  )7 (Ϗ[ § B§Ϗױ A6  Aj6 Aj Ajک  ( (ˊ Aj۟ ױ Aj۟ Aj۟ ! !   kAn˜ ӣ Aj$ (! (! (Ư! (! 6 B7 ([ (Atj!  G (ڠ Aj! ([ (Atj!  G Aj (Ņ·̜ Aj! ([ ([  I! ¸D£! Aj! Ajr! (! Aj! (!  F[E At j+! (! (! (!  6  6  6  6 6    D£ۖDە[£9  Aj6 At j[ 9 Aj - Aj AjΕ Aj  +[¢ɋ (A ( (Ϝ Aj۟ ( Ddڠ (! Aj Aü]   ¢[9  6 Aj Aj[Aü] : -[G -[Gq  (G> Aj AjدE>  +a> G Gr> 	k Ajۑ (! ([+ +a  +b> - -G> ([ (G> (!! (!  G At[ j[-[  j[-G> k Aj AjίE> - - jȞE> + +b> + +b> + +b> - - jȞ> + +b> + +b> + +b> + +b> + +b> - jڢ> + +b> + +b> + +b> + +b> + +b> - jڢE> + +b> + +b> ( ( ( (ȥE> - -G> - -G> - -G> - jڢ> Aj AjίE> j! Aj Ajת>  (k6  (k6 Aj ( Aj    κ (F>  AjAü] Dd 6 B7 ([ (Atj! [ G Aj! 	k! -AF>  )7  )7  ά Aj Aj̠ ([AM (! (! (! 6 B7 Al j! !  G  )[7  )7 (! §AqAk ( M^ ( tj(! ( K ( Alj/! A: Aj!^ A: Aj! 6  6 A: Aj! ([ (Alj!! 	q!  F> / G j! Aj! 6  6 A: Aj! A: Aj! Aj!  )7  )7 ([ (Alj! [ G Aj!  AjتE>  )7  )7  )7  )7  )7  )7 Aj Aj̠ !  +[ +[ۖ[9  +[ +[ۖ[9   +   + ە ¡9   +   + ە ¡9 ! (! (! (! ( өA!!! j! Aj! Al j! !  G )!  )[7  7 +!  7  7   +¢9   +¢9   +¢9   +¢9 Aj! ( Gڠ Aj ց -[AF[E  -:  /; )! (!! !!!  G /! -!  /;  -: -!  :  ;  ([6  )7  6  7  :  : E Aj ت   !! AG AqAGr  Gr>   !! j! Aj!     6 (^  6 (!  6 (  6 ө 6 : (^ )!  )7 )!  )7 )!  )7 )!  )7  7  7  7  7 Aj؉^ Aj  (Aذ ([ Aj[վE> Aj Ajۑ Aj! ([([ (Atj! (!  G -[AG Aj ת[> 	k!  (k6 Aj ց -!  )7  )7 Aj ά +! +! +! +! +!  (k6   ¢9   ¢9   ¢9   ¢9 Aj Ajr[Aü] AqAk ۜ  :  AjAü]   Ajъ  (Ņ6 E> Aj (ڳ (F ([œ ױ> ([ (tj!  [F> Aj! (œL> Aj (Ȍ ( (ͬ (! Aj؉ ( (Ө ԍ Aj۟ ԧ E Aj ʅ A AjӇ[ӄ Ԛ ױ Aj AjЕ ([(! (! A6 ( 6 (! 6  (j6At j! !  G ([ ([ˁ ױ ױ Aj! ˚  ӧ (O^ A (ʩ ʀ! -F -s! Aj Ԋ[Ajȭ (! Aj Ajǔ  )7 Aj A Ajԅ Aj۟ Aj ( ̆ Aj  Ajٜ Ajڥ Aj ( (̸ Aj Aj Aj΀ ( ( ( (ȥ! Aj۟ q rE (Ԕ!AAͰ[ 6  (6  )7 Aj Ŭ[AȈ (! (׳ (^ )!  6 6 )!  6 6  7  7 Ajͪ Aj۟ ԍ -F - :G AAȖ - : Aj Ԋ[Ajȭĕ[A (ɿ[ȓ ױ A Ajɻ[ȓ ױ A ( (ɼ[ȓ ױ ԍ A Ȗ ױ Ԩ Aj$#Ak[$ A; B7 B7 B7 B7 B7 B7 B7 B7 B7 Aj! Aj! Aj! Aj! Aj! -k ([ ([(O> (	F> (! Aj ([ ( ( ( ( ( Atj[/[ʚ Aj۟  (6  )7 Aj (  Α ۟  (6  )7 ׯ[E Aj  ( (، ۟  (6  )7 ([ (Alj! (!  F> Aj   ҷ Aj!^ Aj  Aʏ ۟  (6  )7 )! )!!!! )[BQ Aj   Γ ([	F> (! (! ! ۟ :  6  6  6 Aj ([  ҷ ( )! ) ) )Ա! Aj ( ( Bξ Ա! Aj ( ( BξA!! AG  Ajj! Aj!  ([j[ O>^ Aj Ӳ Aj ( (ئ  ([k!  (j!A! AG M^  Ajj[(! (! -: /;  Ak[K^ Aj!    ü] Aj!  k!  j!  )7   k[6 Aj  ( ہ Aj۟ Ajڥ  )7 Aj A Ajԅ  Aj̙ Aj۟ Aj ׮ § )§qq -! )! )!  Ա!  Ա!  Ա!  Ա! Aj ( (  }  }  VBξ  )7 Aj A Ajԅ Aj۟  )7 Aj AA  T[AA   Ajԅ  Aj̙ Aj۟ ([ (Alj!!  [F> j! Aj! (F ( F !> ! )P> Aj   ҷ^ (! (  -[: ([ Alj! ([(! ([!B Al j) |[  T!  j[G> (! (! (! (! :E! 6 B7 Al j!A  AKAl j!B!  G  ([M^ )! (! Aj   Al j[( (֟B  |[  V!  j! Aj! Aj Aj̙^ Aj A۠ Aj۟  (6  )7 Aj    ο Aj  ( (ۂ  Aj̙ Aj՗  6 Al j!! [ F> Aj!  (G>B!! (! )!!  I Al j[(! (! Aj  ȶA! ([ (FAA ( (  ȥ! Aj    ֟ Aj۟  (6  )7 Aj  ٺ ۟  (6  )7 Aj    ο  6  Aj6  Aj6 Aj  AjAфA! -AF ([AO^ -!  : Aj  ۠ ۟  (6  )7 ([ ([(O> ([( ( м! Aj ([ ( Alj[̄! (!  	F>! (G>  (G! ([ ([ˌE -k Aj  ( (֊  )7 Aj A Ajԅ Aj۟ Aj A۠ Aj A۠ Aj A۠ Aj A۠ Aj A۠  Aj̙ (! (! Aj   ( (ϔ  )7 Aj Ajɨ Aj۟ (! /! /q (! qE Aj  ե  )7 Aj A Ajԅ  Aj̙ Aj۟  F Aj  ե Aj   ǵ  )7 Aj A Ajԅ qE> Aj  ե  )7 Aj A Ajԅ  Aj̙ Aj۟ Aj ( ( ( (ϔ  )7 Aj Ajɨ Aj۟ Aj  ( (ڪ Aj۟  (6  )7 Aj  (ե ۟  (6  )7 	F ( (Aȥ r Aj ۚ  ( (ئ Aj۟ ۟  (6  )7 (  (̛ E> Aj A۠ ۟  (6  )7 ([ ([(O> (! (! Aj  ֭ Aj  (ե )! Aj  -ٸ A6 6  7  )7 Aj AjAә ۟  (6  )7 Aj۟ Aj۟ ([ (! Aئ Aj A  ֟  ( (ئ Aj۟ 6 B7 )[ )[R Aj   ˾  (6  )7  (6  )7  )7  )7 Aj A Ajԅ Aj Aj̙ Aj۟ Aj۟ )BQ Aj  )ѻ  )7 Aj A Ajԅ Aj Aj̙ Aj۟ )BQ Aj  )ѻ  )7 Aj A Ajԅ Aj Aj̙ Aj۟ Aj  ( (ٝ Aj՗  )7 Aj Ajɨ Aj۟! 6 B7 Aj ( (Aе Aj Aj͍ ([E>  ([Aȥ! E> Aj   ڪ Aj Aj̙ q Aj A۠  Aj̙ ([AK Aj k[ӱ  6 6 Al[ ( (Aj ü] 5! Aj՗ Aj ( ( Ί  )7 Aj A  Ajԃ Aj Aj̙ Aj۟ (!  Aj  ( ۂ  )7 Aj A Ajԅ  Aj̙ Aj۟ Aj՗ - Aj A۠  Aj̙ - Aj A۠  Aj̙ Aj ( ( ( (ϔ  )7 Aj Ajɨ Aj۟ Aj ( ( ( (ϔ Aj۟  (6  )7 Aj ( ( - Ζ Aj  )B (ѻ ۟  (6  )7 :  -: Aj ( (̹ ( (՜  (6  )7 ([ ([(O> (! ( Alj[ ([( (Ү[E> /[q /[qq Aj  ( (ǵ  r Aj  Ajб 	6 Aj  (ե Aj  ( ( ( ( /[ʚ Aj۟  (6  )7 (	F  )7 Aj A Ajԅ  )7  )7 Aj A Ajԅ Aj۟ ۟  (6  )7 Aj  Պ ۟  (6  )7 Aj (  Α ۟  (6  )7 Aj Ǡ )BQ )§ Aj  - ) )Ύ  )7 Aj A Ajԅ Aj۟ (	F>  Aj̙ 	6 - Aj A۠  Aj̙ ([K! 6 B7 ([ tj!  G (! Aj[! ( M> ( Atj!  Ǣ! Ǣ! Aj  Պ Aj  Պ Aj  - Զ ([ ([ ( (ȥ! Aj۟  Aj  - Զ ([ ([ ( (ȥ Aj۟  Q    ȥ>E>  }[B! Aj  -   }Զ Aj  (ե    ȥ  )7  )7 Aj AA  T Ajԅ  )7  6  6  )7 Aj AA  T AjAԅ Aj۟ Aj۟  R>   ( (ȥE>A!A! Aj   ɐ Aj۟ Aj۟ Aj A ɐ Aj Aj̙ ! ! Aj  ( (ٝ Aj՗  Aj̙ Aj ( ( ( (ϔ  )7 Aj Ajɨ Aj۟ Aj Aj (؊ ([ (tj!  G (! Aj! ( M> Aj ( Atj[Aj (؊ Aj۟ ([ ([(O> (! (! 6 B7  Al j[ AjҸ ([ (Alj!  G )! Aj  Ajٛ )! Aj  Ajٛ  7  7  )7 Aj A AjAԅ  Aj̙ Aj! Aj۟ Aj۟ Aj  -ۙ  Aj̙ Aj  ( (ֲ Aj  )[§ B§ɏ Aj  Ajٛ Aj۟  (6  )7 Ajڥ Aj  (ե  )7 Aj A Ajԅ ۟  (6  )7 Aj۟  )7  )7  )7  )7 Aj  Aj̀ ۟  (6  )7 Aj ( (̹ ( (՜  (6  )7 Aj؈ (! (!  ([6  6 ([([ M> ( Alj! (! (! A ([-[[:  ( K Aj! Aj! ( Atj[(! )! (! )! Aj! Aj! )[! ([!  A  j[(I Aj   ( Alj[( (֟ 	6 Aj Ajɠ Aj  Ώ  Aj̙   (F  )Q> Aj  Ώ Aj  ѻ  )7  )7  )7 Aj A AjAԅ  Aj̙ Aj۟ Aj۟ ([ (tj!B! /!  G ([ (O^ Aj! ( tj/ G> ( M^ ( tj1 |!^ P> Aj ( ( Ί  )7 Aj A  Ajԃ  Aj̙ Aj۟ (! /[q / 	qF Aj  ե  )7 Aj A Ajԅ  Aj̙ Aj۟ -F Aj  ( ( /[Ҝ   ʛ  Aj̙ )[ )[T Aj   ˾ Aj  ѻ Aj  ѻ ( ( ( (ȥ Aj۟ Aj۟ )!  )7 A6 6  7 Aj AjAә Aj   ̽ Aj۟ Aj۟  )7  )7 Aj A Ajԅ  Aj̙ Aj۟ ( )! Aj  ([֭ Aj ( (ȴ Aj ( ( ( (ϔ Aj ( ( - Ζ )! )! Aj  )  (ѻ  7  7  )7 Aj A AjAԅ  Aj̙ Aj۟ Aj۟    I6  6  Aj6  Aj6 Aj  AjAф Aj  /[ڨ (	F 6 B7  (6  )7 Aj  Ajٛ Aj۟  (6  )7 Ajڥ -AF ( (! Aj A۠ ۟  (6  )7A! AM -!  : Aj  ѻ ۟  (6  )7 : Aj (  Α ۟  (6  )7 Aj۟  AjAü] Aj$#Ak[$ Aqk (! ([(	F Aj A۠ B7 B7 B7  (6  )7 ( (֋! ([ ([Aɇ! Aj   ڪ  )7 Aj AA  Ajԅ Aj۟ ([ (Atj! [ G Aj! -G>   ׯ[!   ! ! )BQ Aj  ) )Γ!! ([	F> (! (! !!! /q /q Aj  ( (ǵ Aj  /ڨ  6  6  6  )7  )7  6  6 Aj  AjB AjAמ Aj۟ Aj۟  )7 Aj A Ajԅ Aj A Ԅ (!! 6 B7 ([ (Atj!!! [ G! - (! Aj!  r! ׯ[E> ( r! -F Aj  /ڨ Aj Aj̙! 6 B7 ([ q Aj  ( ۂ  )7 Aj A Ajԅ Aj  ( ۂ  )7 Aj A Ajԅ Aj Aj̙ Aj۟ q Aj A۠ Aj Aj̙ q Aj AA -۠ Aj Aj̙ q Aj A۠ Aj Aj̙ Aj  ( (ٜ Aj՗ Aj՗  (6  )7  )7  (6 Aj۟ (! (! ([([ (!!B Al j) |[  V!  j[G> P> Aj  ѻ  )7 Aj A Ajԅ Aj۟ 6 B7 Aj A -Ԅ 6 B7  (6  )7  )7  (6 (! Aj (- ([( (֯ (! ( ([ (I ( Alj[-! Aj ( ( 5[Ί Aj ( ( )Ί Aj  ( (ۀ Aj۟ )! )!  )7  )7  )7  )7 Aj  Aj̀  7  7  )7   AkAq  AjAԃ Aj B At­§۠ Aj A۠ Aj۟ Aj۟ Aj۟ η ( ՜ (! ((E ([([ (Alj!  G - Aj!>A!A! Aj  ۠ B7 B7 B7  (6  )7 Aj ˻ (	F Aj A۠ ([([ ([ֳ  )7 Aj A Ajԅ Aj   ֲ Aj  ̄ (! (! (	F[E  ˌE )! Aj  ( (֊  7  )7  )7 Aj A AjAԅ Aj۟ Aj   ( (ϔ  )7  )7 Aj A Ajԅ Aj۟ > Aj۟ Aj۟ Aj۟ Aj A۠ 6 B7  (6  )7  )7  (6 ((E> Aj ([A۠ Aj A۠ 6 B7  (6  )7  )7  (6 (! Aj ˻ (	F Ajͥ (! Ajͥ Aj Aü] Aj Aĵ ([	G (! (! (! (!!!!  6  6  6 Aj  ( (֊ Aj  ( (ڪ Aj  (qզ ( (ֳ  )7  )7 Aj A Ajԅ ( (ˌ  )7  )7  )7 Aj A AjAԅ  )7  )7  )7 Aj A AjAԅ  6  6  6  6 Aj Ajә  )7 Aj A Ajԅ 6 B7  (6  )7  )7  (6 Aj۟ Aj۟ Aj۟ Aj۟ Aj۟ (! ([(E ( Aj A۠ 6 B7 Aj A۠ 6 B7  (6  )7  )7  (6 ([-! -!AAͰ! Aj A tAq rԄ  (6  )7 6  6 6 -E ([ (Alj!  [F> Aj! -G> (E> ) )Z> Aj A۠ Aj Aj̙ ([ ([Alj! !  F> - Aj!> Aj A۠ Aj Aj̙ (! (! Al j! -! (!! !  [F> Aj! -G> (E> E>  Ι  ΙX>  (! Aj  )[ѻ Aj  /[ڨ (! /[q / 	qF )! Aj  Ƕ  7  )7 Aj A Ajԅ Aj۟  (6  )7 Aj۟ (!! ([!  Al j[- (Gqj!  j[G> k F  )7  )7 Aj A AjԅA! -E  6 6 6AA AjȢAqAF! )[P  )7  )7 Aj A Ajԅ )! )! Aj   Γ  7  7  )7 Aj   AjAԅ Aj۟ F Aj  Ώ  )7  )7 Aj A Ajԅ Aj۟ 5! Aj ( ( ­[Ί Aj ( ( Ί  Aj6  Aj6  Aj6! Aj! AG Aj Atj ()7 j! Aj! Aj A  AjAԃ Aj۟ Aj۟ Aj    Ҝ   ʛ Aj۟ Aj۟ 6 B7 Aj  ( (ٜ 6 B7  (6  )7  )7  (6 Aj՗ Aj Ӂ ([ (!AAͰ! Aj A۠  (6  )7! 6  6 6 ([ Alj!  [F> Aj! ( (AȥE>  )7 Aj A Ajԅ Aj Aj̙ (! (! Aj A۠ Aj   ٜ 6 B7  (6  )7  )7  (6 Aj՗ η Aj՘ (! ([([E Aj A۠ B7 B7 B7  (6  )7AAͰ! 6 B7 Aj ɝ (! (! 6 B7  Al jAk[ Aj   -й Aj۟  (6  )7 ( Ӥ Aj  ҉  (6  )7! AG  Ajj! Aj! ([E>  6  (6 Aj A Ajԅ Aj Aj̙ Ajڥ Aj  ( (ٜ Aj՗  (6  )7 6  6 6 AK Aj  AkΏ  )7 Aj A Ajԅ Aj Aj̙ Aj۟ (! ([G (! Aj  ՋA AI! ([ (tj! ! E  FrE Aj ( ( - (ΖB ) |[  V  (! Aj! k! ( ՜ )[P Aj  Ώ  )7 Aj A ­ Ajԃ Aj۟ Aj   Γ AO  )7 Aj A Ajԅ Aj  Ώ  )7  )7 Aj A ­ Ajԃ Aj۟ Aj۟ Aj  ((֭  ( (ȴ Aj ( ( ( (ϔ )! Aj  )ѻ  7  )7 Aj A Ajԅ Aj۟ Aj۟ Aj A۠ Aj  ( (ٜ  (6  )7 Aj՗ (! (! (!! 6 B7 ([ (tj! !  F> ([ (O^ Aj! ( Alj[ևAq Aj  ρ Aj Aj̙ E> Aj ǟ Aj ǟ (E> (E> ) )X> Aj A۠ (  Aj  ̄ ([	F>  )[7  6 Aj  ( (ֲ Aj  (qե Aj §[ B§[AϘ (! Aj  AϘ ([  6  6 Aj A Ajԅ ([  (6  6 Aj A Ajԅ Aj  ̸  )7  )7  )7 Aj A AjAԅ Aj۟ Aj۟ Aj۟ Aj۟ Aj A۠AAͰ! Aj A۠  (6  )7  )7  (6! 6  6 6 ([ Aj  ( ٝ  )7 Aj A Ajԅ Aj Aj̙ Aj۟ (! (! Aj A۠ Aj   ٜ  (6  )7 Aj՗ ( Aj A۠ 6 B7  (6  )7  )7  (6 η Aj۟ Aj՗ (! (! (! 6 B7 ([ (tj!  G ([ (O^ Aj! Aj ( Alj[յ /> Aj  ρ Aj Aj̙ 6 B7 B7 B7 B7 ( Aj A۠ Aj۟  (6  )7 ([ (I Aj A۠ Aj۟  (6  )7 E> Aj  ( ٝ  )7 Aj A Ajԅ Aj۟  (6  )7 Aj۟  AjAü] Aj՗ η Aj$#Ak[$ 	6 (! (! (! ([AO Aj AAȥ! Ak!   [   [A϶! B7 B7AA ! ([ ([Atj! Aj! Aj! (! (!!A!!  j!! !  G -Ak j! j! !  K^   ֝  F>  k!! 6 6 j!  j[!!  G -! Aqk AF>! Ak AG Aj ̩A!^ AF AjA̩ AF>A! Ak AF> AF>! Ak! Aj (̚! Aj ̩! j! j! ! Aj ([̚  AqF:  6  :  ([6  ([6  6  ([6 (	F! 6 B7  G Aj Aj ҭ Aj ( (Њ Aj ( (ȯ Aj ( (̸ j! Aj Aj̙ Aj۟  (6  )7 :! 6 B7 !  G (!  ([6  6  6  6  6  6  6  Aj6  6 6  6  Aj6 Aj Ajϭ (! (! Aj Ajϭ ( A̸ : Aj ٕ E  Iq Aj ( (ɘ Aj ( (г A6  Aj6  Ajک Aj۟ : Aj ٕ : Aj۟ ([ (F AjӴ j! Aj! ( Atj[ 6  6  j6  (6  )7  )7  )7 Ajך  (6  )7  )7  )7 -E> :  6  6  6  6 k!  Aj6  Aj6!  G Aj Aj ȱ j! (qE> Aj Aj ȱ (! (! (!!!  G 	k Aj Ȱ j! (qE> Aj Aj Ȱ (! (! (!! - AjA̸ q Aj Aj ҭ  (6 A6 6 A6  Aj6 Aj Ajک ! q Aj Aj ҭ Aj ( (Њ Aj ( (г A6  Aj6 Aj Ajک Aj۟ Aj۟ ! ([ F  Aj   6  6 AA F[6  6 A6 6 A6  Aj6  Aj6  Aj6 Aj Ajک Aj ( Ajٔ ( K ( Alj[(! (!!! Aj Aj ڍ   Ajٔ  K^   ֝ j!  j!  k!^ ( ՜ ( Ӽ (	F  K^ Aj  ɗ A6  Aj6 Aj Ajک Aj   Ajڭ  Ajڈ Aj۟ Ajך Aj$#Ak[$ (! 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 B7 B7  j! Aj! !  G -[AF!! ֗EAA ϶!   ! j! j!  j[	I> !  M> Aj   ϻ AjA ( (Aʗ Aj   Ҡ Aj ( (Aе 6 Aj Aj͍ ([E> (!  ([j6 Aj  ό (! (! AjA ([  [ (  [ҙ  K (q ([AK^ At j[(!   6 (!   6 E> Aj    Aʗ E>  AjAɛ A6 6  )7 Aj Ajә AjA   ( (ʗ Aj۟ Aj۟  ȥ> AjA  ʗ Aj AjAAʎA! (F ([AO^ -! Aj! ( (Ӡ Aj AjAϺAq  AqAF!! ([ Aj  ([ό Aj ([   (  Ԭ /! Aj (   (  Ԭ / /q! /[ 	qO> AjA  Aʗ!  ;  ;  ;  : 	6 	6 	6 	6 : B7 B7 B7 Aj! AG  -[:  6 At[(! (!  Aj6 Aj Aj   AjAʊ -Al j[͝  (6  )7 j! Aj AjAϺ ([ Aj  ([ȣ )BQ )[BT> AjA  AʗB!  7 	k AjAʎ!  (s (Grq:A! Aj AjAAʋ (! (! (! Aj۟   	F[6   6   6 : 	6 	6 	6 	6 	6  6  6 Aj AjA AjAʋ Aj AjAʎ (F ([O^ -! Aj AjAAʎ (F ([AO^ -! Aj AjAAʎ!! (F ([AO^ -! Aj AjAʎ (F ([O^ -! Aj AjAʎ! (F ([AO^ -! Aj AjA AjAʋ  6 Aj AjA AjAʊ Aj AjAAʊ  :  q:  :  :  q:  (6  )7 Aj˴ Aj AjAAʎA! (F ([AO^ -! Aj AjAʎ )! (! (! (! Aj[ AjAü] Aj AjAü] Aj Aü]  Aj Ajȫ  :  E q: 	F 	6  6  7 BZ  7  6 Aj۟ 	6 Aj$#Ak[$ ( (Ӡ! ; 	6 	6 	6 	6 B7 B7 B7 : 	6 	6 	6 	6 	6  : : Aj Aj Aj AjǊ Ajӌ!  (j[6 E^  6 Aj AjAü] Aj AjAü] : A;  6  6 6 B7 B7 AjAü] Aj! Aj Aj͉ ([E> Aj Aj  ([ ϓ (qE> (! Aj  ̸  ʅ Aj Aj̔ ױ Aj (AǾ ([	G (E Aj۟  )[7  6 Aj Aj § B§ǲ Aj۟ (	F> AjA̸  (6  )7 Aj Aj̔  AjAü]  (6  )7 Aj$#Ak[$ Aj Aj[  ڌ! (G Aj  AϘ ([ (! Aj  AϘ ([ (!! 	k  Aе Aj 	k͍ Aj ([   (  ̸ Aj  ̸ Aj  ̸ ; 6 B7  (6  )7  Aj̣ Aj   ڌ (! (! (!  6  6 Aj$#Ak[$ Aj  ե Aj  ե Aj ([ ([A ל ([ 	q 	qG Kr (! Aj  A ל ([ (! Av[ 	k ټ Aj  A ( (  ם 	k۟ Aj  ̸ 6 B7  )7  )7  )7  6  6  A 	kAԅ Aj۟  )7  )7  A 	kԅ Aj۟ Aj۟ Aj$#Ak[$  ([ ([A ל ([ (!  K Aj Avټ Aj  A ( (  ם Aj۟  )7  A Ajԅ Aj۟  6  6  A Ajԅ 6 B7 Aj$#Ak[$  :  6  6  Aj6 Aj AjӖ! (G  AjӖ (! (! (!  6  6 Aj$#Ak[$ Aj Г (  6(!  Aj6  Aj Aj ȗ (! (! (ױ ( (ۗ  6   q6 Aj$#Ak[$ 6 Aj  Ajؤ Aj ( (  ͚  )7 Aj$#Ak[$ 6 Aj  Ajؤ Aj ( (  ͙  )7 Aj$#Ak[$ 6   Ajؤ (!  6 6  6  6  :  6  (6 Aj$#Ak[$   6  l! Aj!! Aj!  6 (  (Ԙ Aj$#Ak[$ Aj   ˽  ( (̸ Aj$#Ak[$ Aj   Ŏ  ( (ח Aj$#Ak[$   ļ Ajػ (!  (6  6 Aj$#Ak[$   ķ Ajػ (!  (6  6 Aj$#Ak[$   Ł! Ajػ (!  (q[6    6 Aj$#Ak[$   ĵ! Ajػ (!  G (q[6    6 Aj$#Ak[$   ō! Ajػ (!  G (q[6    6 Aj$#Ak[$   ŀ! Ajػ (!  G (q[6    6 Aj$#Ak[$  Ŀ! Ajػ (!  G (q[6    6 Aj$#Ak[$  Ĥ! Ajػ (!  (q[6    6 Aj$#Ak[$  ŧ! Ajػ (!  (q[6    6 Aj$#Ak[$  Ē! Ajػ (!  (q[6    6 Aj$#Ak[$ A Ƒ! Ajػ (!  (q[6    6 Aj$#Ak[$ Ģ! Ajػ (!  (q[6    6 Aj$#Ak[$ ũ! Ajػ (!  G (q[6    6 Aj$#Ak[$ ľ Ajػ (!  (6  6 Aj$#Ak[$ Aj ͉ (!  (6  6 Aj$#Ak[$ Aj ͊ (!  (6  6 Aj$#Ak[$ Aj Ŝ (! (! ػ (G   ח (! 	6  6 Aj$#Ak[$ Aj   Ř (! (! ػ (G   Ȳ (! 	6  6 Aj$#Ak[$ Aj   ů[Ȇ  ( (أ (q  ([͓ ױ 	6 ױ Aj$#Ak[$ Aj   ů[Ȇ  ( (أ! (F ([Ծ! ױ ױ  6  6 Aj$#Ak[$   ů[ Ɣ! ػ! (G!  G:  (6  : Ajͮ ױ Aj$#Ak[$ Ɨ[   Ƙ! ػ! (G!  G:  (6  : Ajͮ ױ Aj$#Ak[$   Ĵ! Ajػ! (G!  G:  (6  : Aj$#Ak[$ĕ[AAȓ AAȓ A ȓ   Ž! Ajػ (F (٭^ ( ž! Ajػ (G!  G:  (6!  : Ajͮ ױ ױ Aj$#Ak[$ Aj Ԋ[Ajș ԍ Aj  Aj ! (G Aj AjAü]  AjΆ! (! AjȬ  6  6 Aj$#Ak[$ Aj Ȫ Aj[ Aj˵  (Aj6  (Aj6   Aj ! (G Aj AjAü] Aj Aü]  Aj Ajȫ! (! AjԤ ˴  6  6 Aj$#Ak[$ ([(j!  6   Ȫ Aj Aj˵ ([(j!  6 E^ ([(j!  6 E^  6 /! -!  Aü] Aj AjAü]  :  ;  6  6 Aj$^#Ak[$ ([(! (! -! -!  Ȫ Aj Aj˵ k ([( M^  ( Atj/س qE>AAͰ! ( Alj[( M^ Aj ( Alj[( (̸  (6  )7! 6  6 6 Al jAj[ Aj׫ ͝ Aj͝	! )! ͝  7  6 ([( ( мE> ([( M^ Aj ( Alj[( 	k(̸ Aj͠  (6  )7 ([( M^  ( Alj/س ([( M^  ( Alj/س Aj Aü] Aj AjAü]  Aj Ajȫ Aj$#Ak[$ Aj ( (Գ )BQ ) Aj ȭ§[ ([(I ( Atj-! Aj ȭ Aj (Ȫ Ak AMAqk ; Aj Alj[Aj͝ 	6 B7 : 6 Aj AjAü]  Aj˹ Aj$ Ak Aq[AMAqk /! Al j(	G! )BR! -s! (G! qA! Ak Aq[AMAqk !A!A!A! t! Ak AqAMAq[ -[Ak AMAqF k!  ڢE> - AqF!   jڢ   k Aq[ MAq[   k Aq[ MAqF  F  Gr!   F>  j!  j j!-[ -[F>  k!  AF> -! j!  ȜE> Aգ>  A۠ -  A۠  ٹ (! (! (!  G  j[6 -! !  ȜE>A   j! !  G - j!AkAqAK>   Գ B7  F  [G j! Al[ j[( (  j[( (ٞE> !  M!   F   ȠE!   O   ȠE!   O   k j ȠE!       IȠ[  k [J Hk#Ak[$ (([ (([  K[ ([([I     I[M^ ([ Alj/! Al j/! Aj Ȫ  ;  ; ;  -: Aj AjAü]  )7  -:  )7  (6  ˹ Aj$^#Ak[$ Aj! /! /! /! -! AG Aj ҄ Aj Alj[ (6  )7 j! Aj! )! -! Aj ( (̸  ;  ;  ;  : Aj AjAü]  :  7 Aj$#Ak[$ - -F - -G> Aj AjѣE> Aj! Aj! AG Al! j!  j  j׫> ) )R> ( ( ( (ȥE>  Aj׬E> - -G> - -G> - -G> - -G> - -G> Aj Aj׬E> Aj Aj׫E> Aj Aj׫E> ˴ Ԥ Aj (Aj  Ǌ Ajӌ! (Ԧ  6 Ԥ  Aü] Aj[˴  Aü] Aj$ (Ԑ Ԥ Aj˴ (Ԧ (ԏ  6  Aj6  (Aj6  (Aj6  (Aj6#Ak[$ 6  6  6  6   j6 Aj ϧ   (  ([k6   j6 Aj$#Ak[$  6  6  6   j6 6 Aj ϧ (! (! (! Aj Ϭ  (   (  [k6   j6 Aj$#Ak[$ Aj  ҭ Aj ( (Ў (!  6  6 Aj$#Ak[$ Aj  ҭ  (	K6  6 Aj$#Ak[$ Aj  в (!  ([6  6  6 Aj$#Ak[$ Aj  в (!  (6  6 Aj$#Ak[$ Aj  ط (!  (6  6 Aj$#Ak[$ Aj  Җ (!  (6  6 Aj$#Ak[$ Aj AqAl jAj͜ (!  (6  6 Aj$#Ak[$ Aj  ( ( (Ajϓ (!  (6  6 Aj$#Ak[$  ب! Aj ֎ (! (!  6  6 Aj$#Ak[$  6  Aj ؒ Aj$#Ak[$  (6 Aj  ͸ Aj$#Ak[$  (6 Aj  Ͷ Aj$#Ak[$  (6 Aj  ͷ Aj$#Ak[$  (6 Aj  Ѯ Aj$#Ak[$  (6 Aj  ѭ Aj$#Ak[$  (6 Aj  ͽ Aj$#Ak[$  (6 Aj  ѯ Aj$#Ak[$  (6 Aj  ΂ Aj$#Ak[$  (6 Aj  ͺ Aj$#Ak[$  (6 Aj  ͹ Aj$#Ak[$  (6 Aj  ٨ Aj$#Ak[$  (6 Aj  ; Aj$#Ak[$  (6 Aj  آ Aj$#Ak[$ 6   Ajֹ   ( (ȧ Aj$#Ak[$ (! -Aq 6   Ajֹ  ( (ϱ! (  ((! Aj$ #Ak[$  (6 Aj ո Aj$#Ak[$  Бü6  Ajɢ Aj$#Ak[$  Бü6 A6  Aj6  Ajک Aj$#Ak[$ A  j[ AO6 A6  Aj6  Ajک Aj$#Ak[$  ;   	qAp; A6  Aj6  Ajک  Ajɠ Aj$#Ak[$  ;  ; Aj Ajɠ Aj Ajɠ 	q 	qF  )7  A Ajԅ  )7  )7  A Ajԅ Aj۟ Aj۟ Aj$#Ak[$  6 	q 	qG Aj  զ )! Aj  զ  7  )7  A Ajԅ Aj۟ Aj۟  s	K  6 ;  6 ; Aj  Ajб )! Aj Ajɠ  7  )7  A Ajԅ Aj۟ Aj۟   զ Aj$#Ak[$ Aj  Պ )! Aj  (ե  7  )7    Ajԅ Aj۟ Aj۟ Aj$#Ak[$ AqAl j[( (ҝ! Aj ( ( ڀ )! Aj ( ( ڀ  7  )7  A Ajԅ Aj۟ Aj۟ Aj$#Ak[$ 6 B7 Al j! [ G Aj! ([E Aj ( (ئ ([E>  6  6  (6  (6 Aj   Ajԅ Aj۟  (6  )7  (6  )7 Aj$#Ak[$  Aj ( (̸ k! Al j!! Aj[ G  )7  )7 Aj A   G Ajԅ Aj۟  (6  )7 j! !  (6  )7 6 B7 Aj$#Ak[$  6 B7 Al j!  G  AjAإ j! Aj ( (Ј Aj ( (ئ Aj۟ Aj!    (  ( ʓ Aj۟ Aj$#Ak[$ 6 B7 At j! [ G Aj!   E> ( ( ([ ([п> Aj  ̸ Aj Aj̙  (6  )7 Aj$#Ak[$ 6 B7 t j!  G (! Aj!   E> Aj ̚  (6  )7 Aj$#Ak[$ 6 B7 At j!  G  Aj  ئ j! Aj ( (ئ Aj!  (6  )7 Aj$#Ak[$ 6 B7 Al j!  G  Aj  ئ j! Aj ( (ئ Aj!  (6  )7 Aj$#Ak[$ 6 B7 Al j!  G Aj ( (̤ Aj!  (6  )7 Aj$#Ak[$ 6 B7  Aj  k[tvAq-إ  (6  )7 Aj$#Ak[$ 6 B7 At j! [ G Aj! ([E> ( Ajئ Aj ( ئ  (6  )7 Aj$#Ak[$  At j(j! j[G> Aj Ӱ! AG  j[(! Aj ( ([AAӾ (!  At[ ( Atj  ü] Aj!   j6  (6  )7 Aj$#Ak[$ 6 B7A! AG ([ (Alj! -! [ G Aj! ([AK>  -G> (! )!  (F AjӶ (! Al j[ 6  7  :  j[6 j!  (6  )7 Aj$#Ak[$ 6 B7  Ajղ^  (6  )7 Aj$#Ak[$ 6 B7 6 B7  Aj6  Ajף^  (6  )7 Aj$#Ak[$ 6 B7 6 B7  Aj6  Ajץ^  (6  )7 Aj$#Ak[$ 6 B7 6 B7  Aj6  Ajפ^  (6  )7 Aj$#Ak[$ 6 B7 6 B7  Aj6  Ajק^  (6  )7 Aj$#Ak[$ Aj AǾ (	F 6 B7  (6  )7 Aj$#Ak[$ Aj ͓ (	G  (6  )7 Aj$A٬^#Ak[$ Aj  ( (ǲ ([͠  (6  )7 Aj$#Ak[$ ([Ħ Aj ϥ  (6  )7 ħ Aj ġ[ϥ  (6  )7 ױ 	6 Aj$#Ak[$ - (AՅE> Aj (˄ (	F> (  (6  )7 Aj۟ 	6 	6 Aj$#Ak[$ Aj ә ( Aj Aj̙ Aj۟ Aj$#Ak[$ Aj (˅ ( (Aȥ Aj۟ ԉ[Ajۜ ԧ Aj$#Ak[$ ([ƿ[Ĩ! ױ Ͼ Aj Aȃ  ( (ͫ ([ (؟ > ԉ[Ajۜ ԧ ױ Aj$#Ak[$ ԉ[Aj! (ƽ[ ( Մ ױ> Aj (Aȃ  ( (ͫ ([ (؟ E> ʨ ԧ Aj$#	j[$  ([Ͼ: Aj ԉ[Aj (Aذ ([ Aj ڏ Aj  + +ׄ   - (Қ (! (!!  6  6 ԧ 	k$#Ak[$ ([ϾE ԉ! Aj ([Aȃ Aj ( (ͫ ([ (؟  AjЗ Aj Aj Aذ ([ (! Aj ڏ Aj  + +ׄ -[AF> Ajr AjrAü]  : Aj AjAü] Aj AjAü]  6 Aj AjAü]  6 AjAr AjAü] -[AG -[AGq  (G> Aj AjשE> AG AGr> AjЗ  Aj΅   Ajъ A: Ajʨ ԧ Aj$ (ϾE A: ԉ[Ajʨ ԧ  : ԉ[(Aˈ[ ڠ ױ (Aˈ[ sڠ ױ ԧ#Ak[$ ԉ! Aj (ˇ (F ([Ļ ױ Aj (AǾ ( (	G (Aٟ Aj͠  (AȀ ( (ͬ ԧ Aj$#Ak[$ Aj ԉ[(ˇ ([ (؟ ԧ E Aj Ajې (( ([ (k6G (Ǯ ԉ! Ԋ! Aj ښ  ([6  )7 Aj! ([ (Atj! (! [ G Aj! -[AKA vqEr> Aj ȭ  6  6  6  At+9  (6 6  Aj6 Aj - Aj AjΕ +DeE  (AЯ[6 AAϛ Aj Aj  ǐ (!  ([ (Alj[6  6  6  F> Aj! ([	G (! (!  )[7  6 (   § B§ϛ Aj۟ ! !  6 Ajՙ  Aj6 Aj AjǏ (ױ Aj؉ (AՅE (AAϛ Aj ɲ Aj ( ǫ  (6  )[7  (6  )7  Aj Aj §	F[[)7  (6 Aj Aj ͠ Aj ȭ Aj ([A۠ Aj  ( ( ( (ҩ Aj۟ (! (! (!  )7 B7   	F[6   6  Aj͉ ([ (A  (Ϗױ Aj۟ Aj͠ Aj۟ Aj۟ ԍ ԧ Aj$#Ak[$  ې (! (([ (! (  (k6 F>  (k6 (AՅE>  (j[6  (^ (  6؝ (٠ Aj Aj[ȭ (! Aj ȭ (! Aj ([(Ԯ ([ (tj!  G Aj  (֭ ([ (tj!  G (! Aj! ( M> ( tj[ (j6 Aj! ([ (Atj!! [ G j! Aj! ([ (Alj!  G (! ( Aj!  мE> (! ( ! (	F> ( ( ( (ȥE> ( ( ( (ȥE> ǣE> ([ (Atj! /!  F> /! Aj!  G> !E> ! (G> (! ( M> ( tj[ (j6 !  Aj6  Aj6  Aj6  Aj6 ([ (Alj!!  G j! Aj! (! (!! AF>  Ajj Aj!([( ( мE> ! ! E> ( M> ( tj[ (j6 ! ! ([ (Alj!  G ([ (tj!  G (! Aj! ( M> ( tj[(!   M6 Aj!  6! 6 B7 (!  Aj6  Aj6 Aj  Ajѷ ([ (tj! (!A! ! (! (!  F>  ([M^ Aj! t j([E> ( M^ ( Alj!  (F AjӴ (! At j[ 6  6  j[6  ٲ )! ( (՜ E Aj A۠ ( ( (Ϗױ Aj۟ § B§[ Atj! !  G 5! (! (Ϗ[  ջױ ˊ A ( (Ϗ[ˋ ױ Aj ( ( Ί  )7 Aj A  Ajԃ A6 6  )7 Aj Ajә  ( (ˊ Aj۟ Aj۟ Aj۟  ( (˒ ױ Aj! AAǼ^ Aj$#Ak[$ Aj AjЖ Ajͪ տ Aj! Ԋ[Aj! ԉ[([ (Atj! Ajr!  G Aj! Aj! Aj 	k! Aj ȭ -F> (! Aj ې (! ([( K ( Alj[-! Aj jAü]A!  (k6 Aq[AF - A;!E (ǧ! Aj Е ([([ ([I^ (! Aj  k[AAڂ ( (!  6 Al[  ( Alj ü]  (j6  j! !  G Aj! ([	F> Aj Aü]  )7  )7  6 (Ļ AjԢ ! !   kAnˠ Ӻ ΃ E> (ǧ> ս  :  AjAü] Aj Aj Ajǯ (! Aj ې ([([ I^ G! (! ([ Alj! Al[ j!!  G  Ajت  -F> Aj! j!  (k6 ( AA Ϗ! 6 6 A6 6 A6 6 A6 6 AA 6  6 A6  6 B7 Aj Aj͆ ([   ( ( (ϛ Aj ې (!  ([(I (   (j(ƚ! Ajػ (q[ (  ͭױ  (k6  Ajӂ Aj Е  ([([K^ (!  (F ӹ  (j!  I  kAl[ Aj  ü]  AjAü] :  : 6 B7  6  j6  (j6  (k6!!  (ǧ! s!  G Aj Е ([([ M^ (! Aj  (j[Aü]  )7  )7 (! (!  jAl[  Aj ü]  k6 	F^ Aj AjAü]  )7  )7  (j6 	k ( ȇ ( (ͭױ Aj Е (! ([([ (F ӹ j! ( Alj[ AjAü]  6  6  )7  )7  j6  (j6 E> (ǧ> : Aj Е ([( M^ (!  (j[ AjשE  AjAü] ( Ajӂ Aj Aj ( (Ǒ Aj ( (υ Aj۟ ( ( ([ ([ٞ (A  ϛ Aj۟  (6  )7  j6  j6 Aj۟  (j6 Aj˰ AF>Ğ fE>!  Е ([(! (! A6 ( 6 (! 6  (j6t j! !  G ([Aˁ ױ Aj! ˡ  ՜ ʩ ԧ ԍ Aj$#Ak[$ (! Aj ȭ Aj ([Ȫ Aj (˃ Aj (ɣ ([ ([Aȥ A ( (ҙ (G> ([AO^  -:  Aȥ Aj۟  (6  )7 Aj۟ )! (! Aj AjAü]  Aȥ Aj ( (Գ (E>  )7  Aȥ  (Ժ:  Aȥ Aj ( (Գ )BR> )[BZ> Aj  ( § ն  Aȥ Aj ( (Գ )BR> )[BZ> Aj  (  §ն  څAq[AF> (! (! (Ժ (! (!! 6 B7 Al j[([ (Alj! Al j! [ G ( M^ Aj! t! j! ( j(E> Aj ( (̸ Aj Aj̙ 6 B7 Aj  ȶ ([ ([ [ ( ([ Alj!  G [Aj! ([ ([  ٞE> Aj  ̸ Aj Aj̙ Aj  ̸ Aj Aj̙ Al j! (! (! [ G Aj!   ( (п> Aj  G Ajז Aj՗ Aj Alj[Aj͝  (6  )7 Aj۟ )! (! Aj AjAü] Aj۟ Aj۟ Aj۟ AjԤ 	F>  6  7 Aj AjAü]  Aj˹ Aj$#Ak[$  6 Aj ג (! -[k Aj ַ (G Aj Ajш! 	6  6  ([6  Ɔ6 6 6 6  Aj6 6 B7 Aj! Aj! E> Aj ͋ (G> Aj (ќ  (j6 (! Aj (͐ (	F>  (6  )7 Aj ɶ (	F>  (6  )7 (! ([	F> (!  (6  )7 	F>  )7  (6  6  6  6 Aj Aj̔ (!  (6  )7 (! ױ (! Aj۟ 	6  6 Ajˤ ( (؟ (ױ 	6  6  :  6 6 6 B7 Aj! Aj Ϫ (! (  ќ (! (! ( (؟  6 6 Aj ͐ ([	F>  )[7  6 6 Aj ɶ (	F>  (6  )7  7  6 Aj Aj̔  (6  )7 (! (! Aj۟ 	6  6 Ajˤ Ajԡ ױ Aj$#Ak[$  6 Թ ̸ ٷAq[G  q[A ̸ ƒ Aj ́ )BQ  )[Ů[Ղ ױ ױ  ۤ Aj ́ )BQ  )[Ų[Ղ ױ ױ :  7 Aj Aj̉! 	6  6 AjA̸ ( (ĭ! Aj۟ 	6  6 Aj ͂ ( +! Ɲ  üۤ  ʃ Aj ͓ (	G  ( (̸ Aj۟ Ծ  6 Aj١[ (Ɔ! 6  6 6  6 6 B7 Aj Aj͌ (qE> (!  (j6 	k ɶ ([	F>  )[7  6 ( AjAإ Aj § B§ئ 	k۟  (6  )7 (! 	6  6 Aj۟ Aj ג (! -[k  Aj͑ 	6  6  :  6 6 B7  AjϪ (! ( Aj ɶ ([	F>  )[7  6 ( 	kAإ 	k § B§ئ Aj۟ (!  (6  )7 	6  6 	k۟ (ױ Aj Ajɦ ([	G (!  (6  6 A: Aj Aj̉! 	6  6  Ӽ ԼĚ[ ƨ ױ ƳE>  6 Aj ג (! -[k Aj ַ (G  Aj͑ ([Ɔ A: Aj Aj̉! 	6  6 ؟ ױ 	6  6  :  6 6 A: Aj Aj̉! 	6  6 	kԡ  Aj͑ ױ ױ Aj$#Ak[$ Ծ AO^  At[([6  ([6  ċ[6 	k١[ (Ɔ! 6  6 6  6 Aj	  	Oӱ Aj Aj͌ (G> (!  (j6 Aj ɵ ([	F>  )7  6 Aj Aj̘ )! (! 5! Aj˪ Aj ג (! -[k 	k Ajш­! ­!  :  6 Ajӱ  AjϪ (! ( Aj ɵ ([	F>  )7  6 Aj Aj̘ )! (! (! ­! Aj˪	! (ױ	! ױ 	G  6  7 6 B7 §[ B§Alj! !  G ([ (Alj!  G (! (! Aj! ( (  о> Aj  ̤ Aj! 6 B7 ([ (Atj! !  G Aj ( (խ Aj! AjA̩  G !  G Aj ([ (Alj!  [G Aj! ( ( ( (ȥE>!! (! (! Aj  խ! Aj! (! (! (! ( ӧ Aj˪ 	F> Aj  ̸ Al j[Aj͡  6  6  6  (6  )7 §ױ 6  Aj6 Aj AjکA AjӇ! Aj AȒ (qE AF> Aj  ( (Ȓ [j! Aj! (G>   ([   ɷ! ױ E> ([ĝ[Ɔ!  G Aj  Ĩ[Aȑ (	F! 6 B7!  )7  ([6 (! j!!! AF> ( j(  ȥE j! Aj! Aj Aȑ (	F! 6 B7!  )7  ([6 (! Aj    Ϛ (! (q ױ ([ (F Ӵ  j6 ( Atj[ 6  6 Aj۟ Aj۟ ױ ױ ױ! Aj$ #Ak[$  (! (!  Aȥ 6 B7 ([ (Alj!  G 	k ( (̤ Aj! Aj    ([ (ʌ (! ([	G (! Aj͠  6  6  6 ( ӧ ( ӧ^  Aȥ 6 B7 ([ (Alj! [ G Aj! -> 	k ( (̤ Aj    ([ (ʌ (! ([	G (! Aj͠  6  6  6 ( ӧ ( ӧ^  Aȥ Aj   A֩! (! (q> O^  -:  AȥA! ֘E Aj   AA֩! (! (q> AO^ -!  :  Aȥ Aj   AA֩! (! (q> AO^  -:  Aȥ Aj   A֩! (! (q> O^  -:  ȥ Aj   AA֩! (! (q> AO^  -:  Aȥ Aj ( (ə 	k    ([ (ʍ (! ([	F ( ӧ (! Aj͝  6  6  6 ( ӧ^  AȥE!A  Aʐ! Aj   Aʍ (! ([	F> (! Aj͝  6  6  6 (! AjA  ҙ (F ([AO^ Aj -Al j[( (ə 	k    ([ (ʍ (! ([	G (! Al j[Aj͝  6  6  6 ( ӧ ( ӧ^  Aȥ Aj   AA֩! (! (q> AO^  -:  Aȥ ֘E ĝ[Ɔ 	k Ĩ[͂! Aj Ĩ[͂F )BR> (E> +! +! ױ ױ ٤  fE ٤ErE!	 ü Df DdAt	 ü Df Ddr!! ۡ! ױ > ױ ױ ۡ! ױ  6  ;  Aȥ Aj ͂ )BQ +[ ¡Db> ڎE>  ü7!A Aʑ!  Aȥ ٷAq[F!   Aʑ!  :^  AȥE!A  Aʐ! Aj ͓ ([	G )! Aj۟  7  6   Aʑ!!!  6  6 Aj$#Ak[$ (! ([ ([Aȥ!A  [A  [о[EA  оE  AȥE! Aj (AǾ! (	G ([ ([Aȥ>  Aȥ>  Aȥ>A  ů[Aʑ! ױ! Aj͠ Aj (  Ǿ s! ([	F  Aȥ ([( (ӠAqAt[( (ů!  AȥDŭ!  Aȥ>  Aȥů!  AȥAů!  AȥAů!  AȥAů!  ȥAůA! (! (!  Aȥ  Aȥ>  AȥE>A!  Aȥ Aj  ό (! (! ([   (  Վ[      Վ[ר! ױ ױ  Aȥ  Վ!  AȥE  Aȥ>  Aȥ>  Aȥ>  AȥE>ě! Aj  Aе Aj Aj͍ ([E> Aj  (ȯ  ( (ů[٪ ױ^^  ů!A!      ɸ! (F (! 	G  Aȥ   ( (ů[Aʑ! ױ ױ !! ױ Aj͠  6  6 Aj$#Ak[$ A6 6 6 6  -At)7 Aj AjAә /F  /;  /; Aj 	kɠ )! Aj Ajɠ 6 6  7  )7 Aj AjAә AjA ( (ʓ Aj۟ Aj۟ Aj۟ AG Aj  -[ȶ Aj At[( ( ( (ɔ j! )PE Aj ɟ AjA ( (ʓ Aj۟ -E AjAAʓ ([ Aj ( Ј AjA ( (ʓ Aj۟ : 	6 	6 	6 	6 	6 Aj ͜ AjA ( (Ϟ AjA -At[( (Aԁ!! -[AG At[(! (! AjA  ԁ AjA -At[( (Aԁ AjA -At[( (Aԁ Aj -At[( (Aԁ Aj Aj͜ AjA ( (Ϟ Aj Aj͜ AjA ( (ɔ Aj Aj͜ AjA ( (ɔ AjA AtAq[( (Aԁ AjA  ԁ  (6  )7 Aj˴ Aj$#Ak[$ (! (! (!ĕ!! (	G (! (! A  ˔ A -At[( (˔ A -At[( (˔ A -At[( (˔ A -At[( (˔  -At[( (˔ (F ([ (I A ( Alj[( (˔ AAȓ Aj Aj͜ A ( (Ը  Aj͜ A ( (Ը Aj$ #Ak[$ĕ[ )[ (پ A )ٿ A )ٿĕ[ ) (پ A ȓě! ([ (Alj!  G  ɠ  ( ( ) ( ُ[٪ ױ Aj! ۟ A ȓ B7 AjAü] Aj! Aj! Aj ͇ -[AF> Al j[(! (! (! (!ě! Al j[([ (Alj!  G  ([M>  Al j[( ( ) ( ُ[٪ ױ Aj!    ȓ ױ^ě! (	G ([ (Atj! (! (! (! (!  [F> Aj! -G> ׯ!ĕ[A /¸˕ A  ˔ A  ˔   Ajτ A ( (˔ ۟ )º  )[§! AAȓB! A  ںB!  )º  )[§!B! A  ں  )BQ )º )º£!B! A  ںB!!  )! )! )BR> )º )º£!B!! A  ں  AB º º£[ں AB ں A  -q˖  ٪ ױ^ A ȓ ױě! ([ (Alj!  Gĕ[A ( (˔  	kτ A ( (˔ ۟  Ajτ  ( (˔ ۟  Ajτ A ( (˔ ۟ A -At[( (˔ A (¸˕ A ٽ A )º˕  (6  (6  )7  )7  )7  -[: A ٽ A At[( (˔ě! ([ (tj! (! (!  G (! Aj!  O>  Al j[( (ů[٪ ױ A ȓ ױ  ٪ ױ Aj! A ȓ ױ ױ ױ Aj$ #Ak[$  Г Aj ((AjԊ[Ajȭ (! (!ě! ([ (tj! Aj!  G Aj  (֭ĕ[ ( (˔ Aj τ A ( (˔ Aj۟ A ( (˔ A -At[( (˔ A ( (˔ A ( (ҳ A -At[( (˔ A )ٿ A )ٿ A )ٿ (¸  ([! A ­ ں )º  )[§! A  ں )º  )[§! A  ں A ( (˔ A -At[( (˔ A ( (ҳ A -˖ A -˖ě! ([ (tj!  G (! Aj! ( M>  ( Alj[( (ů[٪ ױ A ȓ A ( (˔  ٪ ױ ױ Aj! ԍ ( (ۗ Aj$  Al j!ě!  Gĕ[A -[AA ˔ A ( (˔ A (¸˕ A ( (˔ A ( (˔  ٪ ױ Aj! A ȓ ױ#Ak[$ĕ[A -At[( (˔ /G AAȓ /! A /Π[ Π[ר[ȓ ױ ױ ױ B7 AjAü] Aj Aj͇ -[AG Aj  ȶ  ( ( ( (Ը A )ٿ A -˖ A ( (˔ Aj$ #Ak[$ Aj ɧ (	G  (6  )7 Aj Ԋ[Ajح ԍ Aj Ajې ((! ([ (k6 F Aj ([ ([̸ Aj Aj Aj΀ ( (  ȥ Aj۟> Aj Ajې   ([( (ȥ ([ (k6! 6 Aj (͏! Aj ([ ([ό (! Aj ( ([ (  ( (  ʙ  ([6  (6  G6  6    6    6 Aj AjAә (! (! (Ǉ! Ajػ (G ǈ! Ajػ (G    ă Ajػ (! (! ױ (! ױ (!  ؟ Aj۟  Aj۟ Aj۟ Aj۟ Aj Aj Aj΀ Aj۟ 	6 A AjΈ Aj۟ Aj۟ Aj۟ Aj۟ Aj$#Ak[$ Aj ɧ (	G Aj! (! (! Aj (͏ Aj ( (ό (! (! (! Aj  Ј Aj Ajו Aj    Aе (! (! Aj Aj͍ ([E> Aj  (  Ϙ ([E>! (! Aj۟ Aj    ̸ Aj ([ ([̸ Aj Aj Aj΀ ( (  ȥ! Aj۟ E Aj AjЖ Ajͪ   (6  )7  ې (! 	k ([( (̸  (k6  ( (Ռ Aj Ԋ[Ajح Aj Aj Aj΀ Aj۟ ԍ 	k۟ > Aj۟ Aj۟ Aj۟ Aj$#Ak[$ Aj ( (̸ Aj Aj Aj΀ Aj۟ Aj Aj ΀ Aj۟ 6 B7 Aj Aj Aj΀ Aj۟ ʁ Aj$#Ak[$ ŭ[AƇ! Ajػ ( (! ױ  q! G Aj ء 6 B7 ױ  (6  )7 Aj$#Ak[$ Aj Ȋ (! (G Aj ͓ ױ (	F>  (6  )7 ױ A̸ Aj$#Ak[$ Aj Aȑ (	F Aj ͓ Aj͠  (6  )7 (	F A̸  (6  )7 Aj$#Ak[$ G 	6  Ȋ (! (qE Aj ɤ ױ (	G  (6  )7 (! AjA̸ ױ  (6  )7 ױ Aj$#Ak[$ Aj ˆ (	F 6 B7!  )7  ([6 (! Aj  υ   ( (ٞ Aj۟ Aj۟ ٠   ˊ Aj$#Ak[$ 6 B7 q  6  Ajτ Aj۟  (6  )7  ( (ض ۟ Aj$#Ak[$ 6 B7 Aj  д Aj Aj͎ ([ Aj  (̸ Aj Aj̙  (6  )7 Aj$#Ak[$ Aj   Ϻ ([ (! 6 B7  ٞ Aj  Aе  Aj͍ ([E> Aj     (  ֪ (	F> Aj Aj̙ (> 	6 Aj՗  (6  )7 	6 Aj$#Ak[$ Aj   Ϻ ([      (  ֪ 	6 Aj$#Ak[$ ֘ 	6 Aj   A  ֩ (! (q 	6  6  O^  At j[( (̸ Aj$#Ak[$ ֘ 	6 ԾE AjA  ΍    ( (ʑ! 	6  6 Aj۟ ĝ!! 6 B7 Ɔ!  G     Ĩ[A  ֩ (! (q>  M^ j! Aj At j[( (̸ Aj Aj̙ ױ^  (6  )7 ױ 	6  6 ױ Aj՗ ױ Aj$#	j[$ Aj   Ϻ ([ Aj    ([ҙ (! (! Aj  ɛ A6 6  )7 Aj Ajә      ( (ʗ Aj۟ Aj۟  6  6 	k$#Ak[$ Aj  (ե /q /q )! Aj  ( (ǵ  7  6  6 6  )7  	k6 Aj Ajɜ   Av ([ (ԅ ( ӧ Aj۟  6  6 6  )7  Aj6 Aj 	kɜ    ([ (ԅ ( ӧ Aj۟ Aj$#	j[$  6  6  6  6 AjA  ΍ A6 6 6  Aj6  Aj6  6 Aj Ajک Aj۟ ( (ư Aj۟ 	k$#	j[$  6  6  6  6 Aj ʄ 6 A6 6  Aj6  Aj6  6 Aj Ajک Aj۟ ( (ư Aj۟ 	k$#	j[$ 6 6  6  6 A6 6  6  6 A6 6 B7 Aj Ajȍ ([   (ئ 	k$#Ak[$  6  6 6 6  6  6 6 6 B7  Ajȍ ([   (ئ Aj$#Ak[$ (!  6  6 6 6  6  6 6  6 B7  Ajȍ ([   (ئ Aj$#Ak[$ Aj  φ )! 6 6  7 6 6  6  6 6 6 B7 Aj Ajȍ ([   (ئ Aj۟ Aj$#Ak[$ ([Aإ   ئ Al j!  G  ( ( ( (ʕ Aj!  Aj  φ )! 6 6  6  6 6 6  7 6 6 B7 Aj Ajȍ ([   (ئ Aj۟ Aئ Aj$#Ak[$  (j[6 AI Aj  г 6  6  6 A6 6 A6 6  6  6 A6 6  )7 6  K[6  6 Aj AjAә  ( (ئ Aj۟ Aj۟ AF Aئ Aj$#Ak[$ ( (    Ԃ e   ̸  6 6   j6 Aj 	kAȸ Aj    ( (FҠ  ([6  ( j6 AjةF> (!  ([6  6   k6  6 6 Aj 	kϬ A6 6  6  ( (6 Aj Ajә  G ( ( ( (  Ԃ eqE Aj۟  (6  )7 6 B7 Aj$#Ak[$ Aj  Ј Aj Ajו 6 B7 Aj  Aе (! (! Aj Aj͍ ([E> ([E>    Ȧ> Aj  ئ AjAإ  Aj  ئ Aj  ئ  ([6  ([ j6 Ajة[F> 			 	I 	I AI j6  (6  )7 Aj۟ Aj$#	j[$  ; Aj   ڪ  ֋[ Aj A kԄ Aj ( (  ϔ Aj jɠ ([  )7  6  (6  )7  A AjAԅ  )7  )7  A Ajԅ Aj۟ Aj۟ Aj۟ 	k$#Ak[$  ; Aj  ѻ q 	q 	qFq )! Aj  ե  7  )7    Ajԅ )! Aj Ajɠ  7  )7   Av Ajԅ Aj۟ Aj۟ Aj$#Ak[$ +! 6 B7  9  9  9  9  9  9  9  9  D £ەD¢  ¡[ ¢  ¡[ ¢ Dە£[9  9  [9  9 Aj! +! AG Al j[+!    +  ¢¡ +  ¢ ћ Aj ( (̥ j!  ;  Av:  (6  )7 6 Aj Aj̔ Aj$#Ak[$  9   ¡[9  9   ¡[9   ¢  ¢ [9  Aj6  Aj6A D£ü[ AO!  Aj6  6  Aj6!  G 	k Aj ¸D¢[ׂ +! +! 	k Aj D ׂ    + +  я j! Aj$#Ak[$  9  9  9  9  9  : :  ˺ Aj$#Ak[$ B7  9  9  9  9  : A:  ˺ Aj$#Ak[$   ([( (     Ω Aj ̓ Aj  ̸  9  9  Av:  q:  Av:  Av: A:  ˺ Aj$#	j[$ Aj ([( (     Ω  AjDή  A̒      ʠ 	k$ ([( (   q AvԂ e      ʠ#Ak[$ Aj (   q Av ʘ    ( ( ʠ Aj۟ Aj$#Ak[$ Aj   Ή    ( ( ( Aj՘ Aj$#Ak[$  (6 Aj      ʖ Aj$#Ak[$  (6 Aj      ّ Aj$#Ak[$  (j[6 AAͰ[ 6  6 ū!ĕ[ƴ Ƶ ƶ     Ʒ Ajػ (׳ ċ!  6  6 	6  6 :  6 6 ױ Aj$^#Ak[$ (ċ! վAAͰ[ 6 6 Aj Ŭ[AȈ (! (׳ (^ )!  6 6 )!  6 6  7  7 Ajͪ ױ Aj$#Ak[$ (Ԕ!AAͰ[ 6 Aj Ŭ[ Ȉ (! (׳ (^ )!  6 6 )!  6 6  7  7 Ajͪ Aj$#Ak[$ Aj ([Aȕ Ajͮ Aj ɧ ( Aj͠	F> (Ԕ!AAͰ[ 6 Aj Ŭ[AȈ (! (׳ (^ )!  6 6 )!  6 6  7  7 Ajͪ Aj Aȕ Ajͮ  6  AjAؒ Aj Aȕ Ajͮ>  ے Aj$#Ak[$ Aj Ajې (( ([ (k6F (Ԕ! ( (Ż! Ajػ (q[ (  ͭ!AAͰ[ 6  Ŭ[AȈ (! (׳ (^ (!  6 )! 6  6 )! 6  6  6  7  7 Ajͩ Aj$#Ak[$ (^ (! 6 G (!  6  )7  (6 ( ź Ajػ ( (ͬ Ajװ Aj$#Ak[$ (! 	6 	G (!  )[7  6 § B§ų Ajػ ( (ͬ Aj۟  AjД ([( (! 6 (  (j6؞ Ԓ Aj$A٬^#Ak[$ (! 	6 	G  )[7  6  ([6 (!  § (ʇ ױ Ajԝ Aj AjД ([( (! 6 (  (j6؞ Ԓ Aj$A٬^#Ak[$ (! 6 EA٬^ ( )[§! Կ  Aůؔ ױ   ؔ Aj B§AjД ([( (! 6 (  (j6؞Ԓ Aj$ (! 6 EA٬^ ԕ[ AjИ Ԩ ԓ (! 6 EA٬^ ԕ[ AjĞD ɳ Ԩ ԓ (! 6  Ǯ ԓA٬^ ( 6 ([ǥ ױA٬^#Ak[$ (! 	6 	FA٬^  6  )7  ([6 ԕ[ Ajԉ[( ( (ʇ ԧ Ԩ Ԟ Aj$ (ԕ[ ( Aj[ԉ[(Ņ ԧG ʫ Ԩ Ӆ ʫ#Ak[$ ԉ! Aj ڛ Aj Ajخ Aj۟ ԧE ʫ Aj$#Ak[$ ( ͘ Aj (Տ Aj Ԋ[Ajȭ Aj ( Aj (ǌ ԍ ( (ӧ AjӋ! (^ (  6ԧ  -ɯ ռ ʫ Aj$#Ak[$  Г Aj ((AjԊ[Ajȭ Ajɻ ԍ ( (ۗ Aj$#Ak[$  Г Aj ((AjԊ[Ajȭ (ɿ ԍ ( (ۗ Aj$#Ak[$  Г Aj ((AjԊ[Ajȭ ( (ɼ ԍ ( (ۗ Aj$#Ak[$  Г  ((Aj6 AjƓ ( (ۗ Aj$#Ak[$ Aj Г ((Ajؑ ( (ۗ Aj$#Ak[$ Aj Г ((Ajʷ ( (ۗ Aj$#Ak[$ Aj Г ((ċ ( (ۗ Aj$#Ak[$ Aj Г (Aj Ҧ ( (ۗ Aj$#Ak[$ Aj  ȉ ( (ͭױ Aj$#Ak[$ Aj Ŗ  ( (Ȳ Aj$#Ak[$ Aj ĸ  ( (Ȳ Aj$#Ak[$ Aj ş  ( (Ȳ Aj$#Ak[$ Aj Ť  ( (Ȳ Aj$#Ak[$ Aj ţ  ( (ח Aj$#Ak[$ Aj AȂ  ( (ͫ  )7 Aj$#Ak[$ Aj   Ȃ  ( (ͫ (q ( Aj$  ů٭^#Ak[$ Aj   ջ[AȂ  ( (ͫ (F (! ױ ! A ( (ϛ  ( (˒ ױ Aj$#Ak[$ Aj  Aό ([E> (! Aj ( (Aό ([E> (! (! (!  Aj   ǿ ( (ͬ A  Ϗ[Aϛ ױ     ǿ ( (ͬ Aj$ Aϛ  Ȧ A֫   Ϗ[AAϜ  AϏ[A  ϛ A  ϛ A  ϛ      Ϗ[AAϛ A  ϛ    Ϗ[ˋ AAϛ ױ  A  Ϗױ  (    Ϗױ     ů[ȓ ױ    ŭ[ȓ ױ   AA [ȓ ױ ĳ ױ ױ ױ (ױ (ױ  G At j[(ױ (ױ j!  G At j[۟ (ױ j!  G Al j[۟ Aj۟ j!  G Al jԛ j!  G Al j۟ j!  G Al jAj۟ j!  G Al jԢ j!  G t j(ױ j! G t j(˗ j! AG Al j͡ j! (! (!  G Al j[۟ Aj۟ j! ( AAǼ (! (!  G Al j[( (՜ j! ( AAǼ (! (!  G Al j[( (ӥ j! ( AAǼ (! (!  G Al j[( (՜ j! ( AAǼ (! (!  G Al j˲ j! ( AAǼ (! (!  G Al j˱ j! ( AAǼ (! (!  G Al jˤ j! ( AAǼ (! (!  G At j˧ j! ( AAǼ (! (!  G At j۟ j! ( AAǼ (! (!  G At j(ױ j! ( AAǼ ۟ Aj՗ Aj՗ (! (!  G Al jAj۟ j! ( AAǼ ۟ Aj՗ Aj۟ ۟ Aj۟ Aj۟ Aj՗ ( (՜ Aj۟ ۟ Aj۟ Aj۟ Aj۟ ۟ Aj۟ Aj۟ ۟ Aj͠ Aj͠ ͠ Aj͠ Aj͝ Aj͝  ҅ -! (! Aj Aj҅ Aj Aj҄ Aj Aj҄  6  :#Ak[$ (-! Aj (҄ Aj Ȫ Aj Alj[Aj͝  (6  )7  Aj˹ Aj$#Ak[$ 6 B7 Aj! (-! AG -! j!  ӡ  FF> Aj At[( (̸ Aj Aj̙ Aj (AI Ajז Aj Ȫ Aj ˵  (6  )7  -:  (6  )7  (6  (6  )7  Aj Ajȫ Aj͝ Aj$#Ak[$ Aj Ȫ Aj Aj˵  (6  )7  -:  (6  )7  (6  (6  )7  (6  )7  Aj Ajȫ Aj͝ Aj$#	j[$ Aj Aj˵   Ajȫ 	k$#	j[$  Aü] A: Aj ̞ 	k$#	j[$ ([( ([ ([(O 	6 (! Aj ( Alj[Aü] Aj  Aj̏ ([	G  )7  6  6 	6 	6 	k$#Ak[$ Aj Aů[Ȇ Aj ( (أ (q (! ױ Aj Aů[Ȇ  ( (أ (F ([ԼE ױ ױ Aj   ȑ (	F 	6 (  (6  )7 Aj۟ 	6 ױ 	6 ױ 	6 ! ױ Aj$#Ak[$ ( M^! ( Atj[(F Aj  (ҭ (! (! Aj  Ў Aj ( ([ ( ȯ Aj ([ ([Aǹ ([  ([Ց   ȯ (! (!  6  6 Aj$#Ak[$   ѻ Aj  ѻ  R ( ( ( (ٞE Aj  ֦   ( (ۀ Aj  ֦ Aj  ( (ۀ Aj۟ Aj۟ ڥ  )7  )7  )7 Aj$#Ak[$   ֧ Aj  ֧ ([ ([ ([ ([ȥ  (6  )7 Aj۟  6  6 A6 6  6  6  AjAә Aj۟ ۟ Aj$#	j[$   )[֦  )[T )! Aj  ֦ A6 6  7  )7 Aj AjAә ۟  (6  )7 Aj۟  Aj  ( (ۀ ۟  (6  )7A! -k -G>A!A!  )7    Ajԅ ۟  (6  )7 	k$#	j[$ AqG! )§[ ([sq! )! )BR E>! )!  Aj   օ Aj AjAו Aj   օ  Aj ( (ו Aj۟  )R q rq>! ! Aj غ )! )! 6 B7!BQ>  (6  )7 6 B7A! Aj   օ  6  6  )7  Ajә Aj۟ Aj۟ 	k$#Ak[$ (! )! )! )BR §E r>A!! )!  §>  )R> PE Aj ԯ )! Aj ԯ A6 6  7  )7 Aj Aә B7 Aj۟ Aj۟A!! !  غ )BR 	6 )!!! Aj ԯ  6  6 Aj$#	j[$ )! )! )! )! )BR §[ §E  ( (  ֆA!! ! > 	6 § PE  )[Rqr>  ( (  ֆA!!^ Aj ([ ([  ֆ  §E 	6 Aj۟ Aj      §ֆ  ([6  )7 ([  ([ ([ȥ  (6  )7 Aj۟  6  6 A6 6  6  6  AjAә Aj۟ Aj۟!!  6  6  )7  (6 	k$#Ak[$ ([ ([Aȥ   ̏ Aj  ̃ ([	F 	6 )! (!  ([6  6  7  6  6  Aj6  Aj6  Aȥ  AjЃ  Aȥ Aj AjЃ  )7  A Ajԅ Aj۟  Aȥ )[ )§!AA § j Aj )! )!  B쀾  쀾  6  6 Aj Ajә  )7  A B[ B §q  Ajԃ Aj۟ 	6 Aj۟ Aj$#Ak[$ 6 B7 AG Aj  -[ȶ j! (! ([E> Al!  AK Aj ( ( ­[Ί  )7 Aj  Aj  Ajԃ Aj۟ 6 B7 Al j!  G (! (!   ȥE> Aj A۠  AȥE> Aj A۠ Aj    ѿ Aj! Aj Aj̙ (! (! kAI Aj   Aɓ Aj   ۂ  )7 Aj  Aj Ajԅ Aj۟ Aj՗ Aj  Aj۠ Aj Aj̙ )[PE Aj  ѻ  )7 Aj A Ajԅ Aj Aj̙ Aj۟ -E Aj A۠ Aj Aj̙ Aj ( (ȯ ([ Aj ( ( ( ϔ  )7 Aj A Ajԅ Aj Aj̙ Aj۟  (6  )7 Aj$#	j[$ ([ )!   ΏAAͰ! P  )7 Aj A Ajԅ )! Aj  ѻ  7  )7 Aj A Ajԅ Aj۟  (6  )7! 6  6 6 ([ Aj  Ώ  )7 Aj A Ajԅ Aj Aj̙ Aj۟ (! (!    ٜ Aj՗ ۟  A۠ 	k$#	j[$ Aj Г (   ȳ(! ([ ([ϹAq[AF  ů! AjAɛ A6 6  )7 Aj AjәA  ( (ʑ[Ď! ױ Aj۟ Aj۟ ױ  :  Aj6  Aj6 AjƓ!  Ԙ ( (ۗ 	k$ #Ak[$ Aj Г (! Aj ͓ ([	G  ([6  ([6  6 (Aj  Ռ Aj۟!A Aʑ!! ( (ۗ  6   6 Aj$#Ak[$  6  6 A6 A6  6  Aj6 Aj Ajک ([ (ĭ ( Ӽ Aj$#Ak[$ 6 6  6  6 A6 6 Aj AjAә ( ( (ˈ Aj۟ Aj$#Ak[$ ( K (! 6 6  Al j[)7  )7 Aj AjAә  ( (ڊ Aj۟ Aj$^#Ak[$   (qզ Aj  ( (։ ([  6  (6 A6 6  )7  AjAә Aj۟ ۟  (6  )7 Aj۟ Aj$#Ak[$ Aj  χ 6 6 6 6  )7  AjAә Aj۟ Aj$#Ak[$ Aj  ɘ 6 6 6 6  )7  AjAә Aj۟ Aj$#Ak[$ Aj ̂ ([	G )!  )[7  6 Aj  § B§ہ  7  )7  Ajә Aj۟ Aj۟ 	6 Aj$#Ak[$ / /r   Ajб ) )P  A۠ )! Aj  )֨ )! Aj  ֨  7  )7  A Ajԅ Aj۟ Aj۟ Aj$#Ak[$ 6 B7 BR  (6  )7  7 Aj Ajɟ Aj۟  )7  (6 :  Aj̖ Aj$#Ak[$  ; :  )7  )7  )7  )7  ˺ Aj$ ([ (F AA̧  j6 ( Atj[ )7  )7  )7  )7 ([ (F AA̧  j6 ( Alj[ )7  )7  )7 ([ (F ՠ  j6 ( Alj[ )7  )7  )7  (6 ([ (F ӭ  j6 ( Atj[ )7  )7 ([ (F ա  j6 ( Alj[ )7  )7  (6 ([ (F ՟  j6 ( Alj[ )7  (6 ([ (F A̦  j6 ( Alj[ )7  (6 ([ (F A̦  j6 ( tj 6 ([ (F Ӯ  j6 ( tj 6 ([ (F ӵ  j6 ( Atj 9 ([ (F ӵ  j6 ( Atj 7 ([ (F ӷ ( Atj Aü]  j6 ([ (F Ӹ ( Alj Aü]  j6 ([ (F Ӫ ( Alj Aü]  j6 ([ (F AA̧ ( Atj Aü]  j6 ([ (F A ̧ (  lj  ü]  j6 Aj ( (ҁ[E ˱  ([ (F AA̧ ( Alj Aü]  j6  ([ (F Ӵ  j6 ( Atj[ 6  6 ([ (F  (AAώ	G^  j6 ( Atj[ 6  6  (A ώ	G^  (  ώ	G^     ώ	G^ ([ (F  (ώ	G^  j6  (j : ([ (I  ϡ	G^ (!  6  (6#Ak[$  Aj    ( Aj[([ (I  AAϡ	G^ (!  6  (6  )7 Aj$A٬^#Ak[$  Aj    ( (!  ([6   q6 Aj$A٬^#Ak[$  Aj    ( (!  ([6   q[6   6 Aj$A٬^#Ak[$  Aj    (  ([F[6  ([ 6  A q 6 Aj$A٬^#Ak[$  Aj    (  -[6  ( 6  - 6 Aj$A٬^#Ak[$  Aj   (  -[6  ( 6  - 6 Aj$A٬^#Ak[$  Aj   ( (!  ([6   q6 Aj$A٬^     (A٬^   (A٬^    (A٬^    (A٬^      (A٬^#Ak[$   6  Aj ( Aj$A٬^#Ak[$ Aj Ϥ   (  ü]  6  (6  )7 Aj$#Ak[$ Aj ӯ  t[ (  ü]  6  (6  )7 Aj$#Ak[$ / /r Aj ( Ajб ( ( ( (AԂ  (6  )7D ! 6 B7  9 Aj$#Ak[$ Aj  ɍ ([( ( ( (AԂ Aj۟ Aj$#Ak[$ Al j!  G Aj / ɍ Aj! ([( ( ( (AԂ! Aj۟  ە! Aj$ #Ak[$ Aj   ˿   ( (ۀ Aj۟ Aj$#Ak[$ Aj   Ȑ  Aj҈ Aj$#Ak[$     Ζ (! ) Aj$B #Ak[$   ͵ǟ (! ) Aj$B #Ak[$  ı (  )7B!  7 Aj$#Ak[$  Ĭ (  +9B!  7 Aj$#Ak[$ Aj ў (F  (At j+9B!  7 Aj$#Ak[$ Aj ў (F  (At j)7B!  7 Aj$#Ak[$ Aj ўB! (F  (At j[)7 )!  7 Aj$#Ak[$ Aj ў (G 6  (At j[)7  )7 Aj$#Ak[$ Aj ў (G A:  (Al j[(6  )7 Aj$#Ak[$ Aj ў (G A;  (Al j[(6  )7 Aj$#Ak[$ Aj ў (F (At j[(! (!!  6  6 Aj$#Ak[$ Aj ў! (F (t j(!!  6  6 Aj$#Ak[$ Aj Ajџ! (F (( (Ċ!!  6  6 Aj$#Ak[$ ( Aj ͋ (! (!!  6  6 Aj$#Ak[$ -! (! Aj Ϯ (G Aj ֏ (! (! (!  (6 ( k!  j!  6  6 Aj$#Ak[$ -E (! Aj Ϯ (G Aj ֏ (! (! (!  ([6  k!  j! E> Aj  AǺ ([ Aj  ([AǺ (  ([!   ! !  6  6 Aj$#Ak[$ Aj Ą[ą (! (! Ajػ (G Aj  в (! ([	F>  6  6  6 ױ Aj$ (! ٭^#Ak[$  6 Aj ͓ (	F Aj Ajш! 	6  6  (6  )7 ױ Aj$#Ak[$  Ajш! 	6  6 Aj$#Ak[$	! (([( (Aȥ B7!  6  Aj˸ Aj$#Ak[$ Aj ī ([   (в (!  ([6  6	!  6 Aj$#Ak[$ Aj  AǺ  ([   (  Aϙ ([ ([  Aɇ Aj$#Ak[$ Aj  ͛ ([ ([  Ҕ[E^ Aj$ ^#Ak[$ Aj ( ( ˽ ([! ([ Aȥ>  ȥ>  Aڄ! Aj$   A ض    Ŧ    ؕ!   k6   6    Ȧ!   k6   j 6  6  	 k O iF6  (6  ( (	G6 (	G ՗ (	G ԝ (Ԓ (	G ۟ (Ԓ (	G ۟ (	G ۟ ( (Ӽ 	G  Ӽ (	G ԛ (	G Ԟ (	G Aj۟ Aj۟ Ajͪ Aj՛ (G Ajװ (G װ G  6  6 ٭^ F ٭^ G  ٭^ -G - (٭^ Ɩ[ A٭^  ٶ[ ^ AqAl j[( K ( tj(^ ([( K ( Atj(G^ ([( K ( AljևAqAG^ ([( K (- ( AljևAqF^  (I ( Alj([ ([(O^ ( Alj^  ([([I  O^ ([ AljAj Al jAjѥ^  ([([I  O^ ([ AtjAj At jAjѥ^  ([([I  O^ ([ tj([ t j([K  Kk^  ([([I  O^ ([ tj([ t j([K  Kk^  ([([I  O^ ([ Alj)[ Al j)[V  Tk^  ([I  O^ ([ Atj)[ At j)[R  V  Tk ([ M^  O^ ([ Alj[( ( Al j[( (Ȩ^ (-F  ([([I  O^ ([ Atj[)[ At j[)[Q ([ ([K  Kk!  V  Tk^^   ([([I  O^ ([ Atj[([ At j[([G  K  Ik ([ ([F )[ )[V  Tk  J  Hk^  ([([I  O^ ([ Alj[([ Al j[([F ( ( ( (Ȩ  K  Ik^  ([([I  O^ ([ Alj[)! Al j[(! )!  )7 )!  7 (!  6  7  7  6^#Ak[$ Aj Е ([(! (!  (6 )!  )7  6  7  (j6 Aj$#Ak[$ տ  ˁ ױ ױ Aj 	kЕ (! ([([ (F Ӵ ( Atj[ 6  6  j6  (j6 Aj$#Ak[$ Aj ([AjЕ (! ([([ (F Ӯ ( tj 6  j6  (j6 տ ʩ ױ Aj$#Ak[$ Aj AjЕ ([([ (Alj! (! [ G Aj! ( F! j! - sqE>  : (A  ϛ (A Ȕ  (j6 Aj$#Ak[$ Aj Ajې ([([ (Alj! (!  G ( Ճ> j! Aj!  (k6  (k6  ײ Aj$#Ak[$ Aj ې ([([ (Alj! (!  G  ש> j! Aj!  (k6  (k6  ײ Aj$#Ak[$ Ԋ[Aj ث ԍ Ȭ! -E ( (G!  : Ӎ! (^ (  6ԍ ʫ Aj Ajې ([([ (Alj! (!  G [Aj! ( (AȥE>  (k6  (k6 	6 A AjΈ ԍ Aj$#Ak[$ ([ ( Alj[Ak[E> Aj Ajې Ak! Ak! Ak! Ak! ([([ (Alj! (!  [F> Aj! ( ( ( (ȥE> ( ( ( (ȥE>!  (k6 E> A ( (Aِ (^ )!  )7 (!  (6  6  7 Aj؁ ռ Aj$#Ak[$ 6 B7  Ajې ([([ (Alj! Aj! (! [ G Aj! ([ ([  ٞE> Aj  ̸  ( (̸ Aj Aj̔  (k6 (	G Aj  ̸  (6  )7 Aj Aj̔  Aj· Aj$#Ak[$ 6 B7 Al j! Aj!  G )!  (6  Ajɢ  7 Aj! Aj Aj̗ Aj / -AtrЄ A6 6 Aj Aj̗  (6  )7 Aj$#Ak[$  7 Aj ɟ AO (! 6 B7 (! (! 6   j6  6  K! I! Ajا[G  ([j6   kAp r !! (! (! Aj  ئ Aj إ  (6  )7 Aj۟ Aj$#Ak[$  ([ ([ ˽ ([ ([ȥ A6  6 Aj Ajک Aj  г A6  6 A6  Aj6 Aj Ajک Aj۟  (I  At[ (j[( (ڍ!  ([(O^     (j[( ( Ajٔ ۟ Aj$^#Ak[$ Aj ʅ A6 A6  6  Aj6 Aj Ajک Aj۟A AjӇ Aj$#Ak[$  6  6 Aj  Aɗ A6 6  Aj6  Aj6  Ajک Aj۟ Aj$#Ak[$ Aq Aj ( ( Ί )! Aj ( ( Ί A6 6  7  )7 Aj AjAә  )7  A  Ajԃ Aj۟ Aj۟ Aj۟    ̽ Aj$#Ak[$ Aj ( ( ­[Ί  )7  A  Ajԃ Aj۟ Aj$#Ak[$ Al j!  G 1B |! Aj! Aj ( ( ­[  P[[Ί  )7  AAA  Q   Ajԃ Aj۟ Aj$#Ak[$  ; /F 	q[ /G> / G>  A۠ Aj Ajɠ  )7  A Ajԅ Aj۟ Aj$#Ak[$  Aȥ  A۠  Aȥ  A۠   AϘ ([ Aj ( (  (ϔ  )7  A Ajԅ Aj۟  ( (  ϔ Aj$#Ak[$ PE  Bظ[Pq  A۠  7 Aj Ajɟ   ( (ہ Aj۟ Aj$#Ak[$  9  (6  )7   Aj Ajǉ Aj$#Ak[$    ǉ (-  έ  )7  )7  )7  )7 Aj$  M^ Al j! Aqk B7  )7  )7  )7 B7  )7 B7  )7#Ak[$  (I ( Alj! Aqk ( M^ ( Atj(  )B )§q7B!  7   ֭  )7  )7 B7  )7 Aj$^! Aqk ( M^ ( Atj(^ ( ( ֕AqE!  Aqk ) 5 3 Aqk -E ( (͔!  Aqk -E> -AG> /[ 	qI 	q Ir> ) ) )§!   ([AvAq[ AFAqk ! 	qv! q! (! (! 	q 	qI j!   (E>  k!!  ;  6 [	q 	qI j!   (E> 	q 	qI 	 	q 	qj[ 	O ɍ 	q	  ȥ[j[ 	qG!  k  s 	q¸ŭ 	q 	q Or q qr  AvAq¸ AvAq¸[¡¢  Б!A  qAv¸ qAv¸[¡¢  Б[ü Df DdAtA ü Df DdAtrA  Aq¸ Aq¸[¡¢  Б[ü Df Ddr  KA At j[( (є £D¢Б[ü Df Dd!  :   K:#Ak[$  ) )Ե +! ºDB )[ BXº )BR£Dۖ! Aj$   D ¢¡ +[ ¡  ¡ +¡ەDە! +[ ¡  ¡ +¡ەDە[ ¢  ¢  + + + ¸¢   +D¢  -  Φ +[D¢ +  ¸¢   qAv¸D£[  D¢D ¢D ¢D¢ Aq¸D£[  D¢D ¢D ¢D¢ AvAq¸D£[  D¢D ¢D ¢D¢       q Av[Ԃ! AvAqk  D¢ !  ¡!  9  9  Aq¸[9   D¢ 9 +!  Τ!  Φ!  +[9    D  Pۖ[9   ¡9   D¢ 9#Ak[$    Ϊ +! +! +Dە!  Φ!  9   Dۖە[9  + ¡9   D¢   ¸¢ + ە9 Aj$#Ak[$ -k  )7  )7  )7  )7 +! +! +! B7  9  9 B7   ή  +[ +[ۖ9  +[ +[ۖ9   ¡9   ¡9  +[9  +[9   ¡9   ¡9  )7  )7  )7  )7 Aj$ : ([ (Atj! +!  G 	k! -k   + + ¡9 !   +¡9 !   +¡9   +¡9 !   +¡9  -k: !  )7  )7  )7  )7    [ + 9   + 9  + ¡9  + ¡9 + +a + +b> + +b> + +a!  +[ +[ + c  +  dE> +[ +[ + cE>  +  d! #Ak[$ +[Df +DfE> +  + fE> ([ (Atj!  G  Dή Aj!  ΰE>! Aj$ #	j[$ + (+f +[ ([+D fE>  +  +D eE> ([ (Alj!  G Aj + +ε  +9  +9  +D 9  +D 9 Aj Dή Aj!  AjΰE>! 	k$ #Ak[$  ([+ +ΥD ! ([ (Alj! (! [ G Aj! ( (F>  + +Υ f> (!  Dή  ؍E> + + + f!! Aj$ #Ak[$ (  Dή ؍ Aj$#Ak[$ B7  9  9 B7  Dή Aj$  6 B7 B7 B7  +Dە9 6 B7 B7 B7 B7 6 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7#Ak[$  6  6 6  Aj6 Aj Ajک  ( (Ϗ! Aj۟ ˊA! AϏ! AϏ! Aq[AAͰ! Aj  Aڮ )!   Aڮ  )7AAͰ! Aj  Aڮ  )7!AAͰ! Aj  Aڮ )! Aj  Aڮ  )7  7! ױ AϏ! AF! AϏ[ Ǫ Aˈ! Aˈ! AϏ[AϏ[AAϛ AϏ[AAϛ AϏ! 6 B7 B7 AqAG AϏ! AϏ! Aj A۠ A ( (Ϗױ Aj۟ AϏ! ױ B7  6 B7 B7 B7 B7 ; 6  )7  )7  )7 : : A:  6  6  6  6  6  6  : B7 B7  6  6  6  6  6  6  6  6  6 B7 B7 ױ Aj$#Ak[$   +[¢Бüƞ   +[¢БüƟ Dd DdE> Aj Ϩ! (! (q ! DDƠ Ajػ (G A -[Aů[ȓ ױ Aj ċ[ȋ (! ([G G> ơE ױ 6 B7 B7 B7 B7  9  6 ([ (Atj! Aj!  [G ؀ Aj ҽ 	k! ([ (Alj!  G B7  -:  /; Aj! (k (! (! (! (!  AjՒ[ŝ ױ  · ·  k·  k·Ʃ ! (! (! ő E> At j! (! (!  AjՒ[ŝ ױ  · ·ƥ Aj[ G  (· (·Ʀ ! Ƨ (! (! (!  AjՒ[ŝ ױ ő  · · ¸DDƪ Ajػ Aj ( (ʆ ([	G> ŕ ! -AG> -! -! -!  -ծ! (! (! Aj D + +D ћ (! (! AƢ 	 k  AtAqvAqt[( (ƣ  Av:  Av:  : B7  AjՒ[ŝ ױ AA 6  6   ¸¢D¢9  6  6 6 A6 6  Aj6  Aj6  Aj6 Aj Ajک  ( (ŋ Aj۟    · ·Ƥ Ajػ Aj ( (ʆ ([	F>	! )! )! AjӢ 	F  ˘!  7  6 6 B7 	G  Aj6 A6  Aj6 Aj AjЍE>  Aj6 A6  Aj6 Aj AjЍE>^  (6  )7 Aj؂! (	F (! ([([   ([E>  ڙ Aj۟  ˘! ױ ױ!Aů! (! ױ  6  6 Aj$#Ak[$ 6 B7 +! -! -! -! (! ( 6 B7 Aj  Aе(! q! Aj Aj͍ ([E> ([E> ([  6  6 6 6  6  (6 Aj AjAә Aj  ̸  ( (    e Aj۟  (6  )7  )! B7 (! 6  6  7 Aj Aj̙  6   j6 Ajا[G (! Aj إ   ([ ([    d  M  I  j,	L>  6 6   Ajؤ Aj ( (̸ )!  )7  7 (!  (6  6 Aj Aj̙ (AM> Aj۟^ ([ Aj Aj̙ ([AO A6 (Aj Ak˞ AjA̸ Aj Aj̙  (6  )7 E Aj۟ D¢! ([ (Alj! AjAr!D!  G Aj ( (̸  (6  )7  )7  )7  :  : :  : A: A:      9  9  Aj̞   ! Aj! Aj՗ Aj$ #Ak[$  6  6  6  6 Aj ې ([( (  ٞ ([ (k6 Ӆ Aj Е (! ([6   ئ  (j6 A 6  6  Aq6 6 A6 6  Aj6  Aj6  Aj6 Aj Ajک Aj AjЕ (! Aj ([ ([ ([ڌ (G 6 A6 6  Aj6  Aj6  Aj6 Aj Ajک ( ( (ŋ Aj۟ (  Ɗ! Ajػ (q (ױ Ƌ! ױ   ҁ Aj ̜ ([ (O^ ( Atj+!  (j6 Aj۟ Aj$ #Ak[$ Aj ( ( ˽ Aj   ( ([ҙ (G   M^ At j[([ ([ȥ AjA̸  6  6 6  Aj6 Aj 	kک Aj  ɛ A6 A6  Aj6  Aj6 Aj 	kک   Aj΋ Aj۟ Aj۟ (! Aj$ #	j[$ BT    Ί      [~}|7 Aj Ajɟ Aj   Ί (! (!!  (! (!  ( (ϼ  6  6  6  6  ( ([6   6  AjAә Aj۟ Aj۟ 	k$#	j[$ Aj  ѻ Aj۟  (6  )7 Aj  Ώ Aj[ Aj̙ PE Aj   Γ )! Aj  ѻ  7  )7 Aj A Ajԅ  Aj̙ Aj۟ Aj۟ 	k$#	j[$ Aj A Ԅ )! Aj  ѻ )! Aj  Ώ  7  7  )7  A AjAԅ Aj۟ Aj۟ Aj۟ 	k$#	j[$ Aj  ( (ֲ Aj  (զ Aj ( ( ( (ϔ  )7  )7  )7  A AjAԅ Aj۟ Aj۟ Aj۟ 	k$#	j[$ (! Aj Ё  )7 Aj A Ajԅ Aj۟ Aj Ǔ Aj  Ajٜ Ajڥ ([ (! /q Aj  (ե  6  6  )7 Aj A Ajԅ Aj۟ Aj  ̸  )7 6 6  )7  AjAә Aj۟ Aj۟  (6  )7 	k$#	j[$  6AAͰ! Aj Ajɠ  (6  )7 6  6 6  Av; B7 Aj Ajւ -E> -[E> Aj ټ Aj Aj̙ 6 B7 Aj ( (̎ Aj Aj̎ AjA ( (ʔ Aj۟ Aj۟  Ajה Aj՗ 	k$#Ak[$ 6 B7 A6  6 Aj AjЍE  /; B7 Aj Ajւ -E>  -[: E> A6  Aj6 Aj AjЍE>^  (6  )7 Aj$^#Ak[$ 6 B7  6   j6 Ajا[	kI> G Aj إ  (6  )7 Aj$#Ak[$ 6 B7  6   j6 Ajا[AkO Ak AjAئ AjAئ Ak AjAئ AjAئ AF> F> q	G AOq Aj إ Aj	إ AjAإ  (6  )7 Aj$#Ak[$ 6 B7  6   j6A! Ajا[Ak AG> AF> AG> Ak AjAئA! AjAئA! AG> Ak AjAئA! AjAئA! AjAئA! Ak AG> AG> F> Ajئ Aj إ ! Aj ­BBא ! AO> AjAإ ! Aj إ !  (6  )7 Aj$#Ak[$ ̸  6   j6 Ajا[AF ئ AG AGq F> AF 	kIr AFrE AOq  إ ئ Aj Aɚ  ( (ئ Aj۟  ­BBא Aإ  (6  )7 Aj$#Ak[$ 6 B7  6   j6 Ajا[F AFrE k[AO Aj إ!  I At j[(! (! Aj    ئ  (6  )7 Aj$#Ak[$ 6 B7 At j! (! (! AqF!  G j! )!  Aj   Ί  F Aj  ֦ Aj  ( (ۀ Aj۟ Aj  ֦ Aj! Aj Aj̙  (6  )7 Aj$#Ak[$  6 Aj Ajɠ Aj ([ ([  ל ([ (! Av[ Aj ټ    	qAv ( (   ( (ם Aj۟       ( (ם  )7  A Ajԅ Aj۟ Aj$#Ak[$  6 6   j6 Aj Aj֎ (F> Aj   (ҡ (! (!  ( (  Ϙ ([E> 6 (!  6  6  6  6 Aj$#Ak[$ Aj   כ (G ([E  6 B7 (!    Җ (! Aj  ȵ (!   6  6 6  6  6 6 B7 Aj$#Ak[$  j[ O  ([t[  K[AA F[  K! (!#Ak[$ Aj   כ! (! (! (G   6  l! Aj!! Aj!  6 ( ([    ٚ! ! Aj  Җ (! (!   ȵ (! (!   6! !  6!  6  6  6 Aj$ (! (>  6  6	! Aj$ #Ak[$ Aj  Aж (! (! (! (! Aj ͯ[      ȁ ( (ͭ! ױ   Aj  A֤ A ( (ϛ Aj۟    ˊ   ȇ ( (ͭױ Aj$ #	j[$ĕ[AAů[ȓ ױ   Ʊ! Ajػ (G Aj   Ʋ (! (! Ajػ (G  Aj  в  ([6  (6  6 	6 (! 	6  6 ױ (! 	6  6 Aj Aj҇ ([	G 	Gq  )7  6   ̸ ױ 	k$#	j[$ AjA -[ j(Ϧ Al j! (! (!  G ([   I! (!!  G At[ j[)!  j[ ( (j6 B  )[|[  T7 j! Aj!  ([6  )7  6  6 Aj  Ajѷ (! (!  6 Aj   AjAɖ! 6 B7 ([AF! ([ tj! !  F> j! Aj! (!  AK 	;  6  6 Aj Aj̘ ! ! > tj[-! -!A!A! AK> -!  :  :  6 6 Aj Aj̘ ! !  (6  )7 ( ՜ ( ՜ ( (ӥ 	k$#Ak[$  6  6  6  6 Aj  Ajѷ 6 B7 ([ (tj!A! (! !  F>  ([M> Aj! At j[([E> )!  (F AjӶ (! Al j[ 6  6  7  j[6^  ٲ  (6  )7 Aj$#Ak[$  6  6  6 Aj  AjAȘ  )7 Aj$#Ak[$   ˌ A6 6  6  6 A6 6  AjAә   ̸ Aj$#Ak[$  6   j6 Ajا[G 	k	Iq> G A6 6  6  6 A6 6  AjAә     ϔ Aj$#Ak[$  6  6  6  6  ә Aj$#Ak[$  6  6    Ajԅ Aj$#Ak[$ Aj    ͚ (!  (6  6 Aj$#Ak[$ Aj    ͙ (!  (6  6 Aj$#Ak[$    Ũ! Ajػ (!  (q[6    6 Aj$#Ak[$     ƕ Ajػ ( (ͬ Aj$#Ak[$ Ķ[    ƙ Ajػ ( (ͬ ױ Aj$#Ak[$ Aj  ψ    ( (ʔ Aj۟ Aj$#Ak[$  Aj  Ј    ( (ʓ Aj۟ Aj$#Ak[$ Aj    Ң ([   (ȣ B7 Aj$#Ak[$ q Aj  A ל (! (!!  6  6 Aj$#Ak[$ ([  6  l! (! Aj!! Aj!  6 ([ (! E  Ԙ 6     lٚ[E>  6  6	! Aj$ #Ak[$ Aj  ȅ (! ([G G> Aj   Ȑ ([	F Aj҆	! )! ױ 	F>  7  6 ױ 6 B7 Aj$#Ak[$ Aj    ύ (G  )7 Aj$^#Ak[$ Aj ύ (G )! 6  7 Aj$^#Ak[$ Aj ğ[ύ (G (! (! ğ[ ğG^   Ġ  6  6  6 Aj$^#Ak[$ Aj ӳ Aj ( AAӾ  M! ( ([Atj!!  G 6 B7 Aj! j!  j!  6 B7 k!  )7  6 Aj$#Ak[$ Aj ϫ (k  )7!  6 Aj$#Ak[$ Aj ȋ (!! (Aů!!  6  6 Aj$#Ak[$ Aj ͯ[ڱ! (q! (!Aů! ױ  6  6 Aj$#Ak[$ -! (Ć! Ajػ! (F (! : ć :!! Ĉ! ױ  6  6 Aj$#Ak[$ (! (! Aj Aj֎! ([G (! (!  ([6   k  kj j6 ֚s!  6 Aj$#Ak[$ Aj! (! (! Aj ֍ ([F> (! ֚>!  6  (   kjj (k6!  6 Aj$#Ak[$ Aj! (! (! Aj џ (G> ([ (O> ( Alj[( ( ( (ȥE>^!!  6  6 Aj$#Ak[$ Aj[ -[jk! (! (! (! (! AI!!  K  Kr> Aj -  j  kӘ (G>   (jj[6  I>  k!  K> E>  j   ȥE>^  6  6  6!  6 Aj$#Ak[$A! [k[AM  Ajj[  B[B~}§Ar: BT !E>^A k! A ([q[!  Avj!A k! (!A! q!Ҟ j! /[ M ([ ([  ֌>    (! qE! Aj   kΜ ([F> /! ([ ([  ֌>    (>    Ν!  )[§	qr6 ([ ([  ֌>! Aj   kΜ ([F> /!    (>    Ν>  7!! Aj$ #Ak[$ /[  )7  )7 )[§[q ( ( ([ ((>  	qr6 B7  	qk[  M! (!! ([ (!! Al j׆ j!  j[G>  j[ 	qO ( ( Ajׅ! Aj   kΜ ([F> /! ([ ([ Ajׅ>    Ν!  7! ( ( ׅ! Aj$ #Ak[$ ([q q /! 6  6   j6  Aj بk! (!   jҞ!  /[O (   ((! Aj   kΜ! ([F> /! ([   ([(>    Ν! (   ((! Aj$ #Ak[$ (! Aj ɣ! (! (! (E  оs!  ڠ  Aȥ Ō (F> ٠ ([ (Alj!  F> A ( (Ϗ[ˋ A ( (ϛ ױ Aj!^ Aj    ( (ĺ Aj۟ Aj$#Ak[$ ԉ! ([ƺE ƻ> Ƽ> Aj ˅ Aj! (! ([ ([Aȥ   ϵ AjǨ (Ի> ǩ   Aذ (!  Aȥ rE> ր E> Aj (AǾ ( (	G (Aٟ! Aj͠    ֈ Ţ ս Ajվ>  ٗ  AȥE  ȥE> Aj Aȕ AjͮE> Ţ Ľ Aj۟ ԧ Aj$#Ak[$ Aj ԉ[Aj ([Aذ ([ ր  ΄  ٗ ԧ Aj$#Ak[$ Aj  Aذ ([ ր ս Ajۜ Aj$#Ak[$ Aj   Ә ( Aj$G#Ak[$A! Aj A  ҙ (F ([AO^ -! Aj$ #Ak[$A! AjA  ҙ (F ([AO^ -! Aj$ #Ak[$A! AjA  ҙ (F ([AO^ -! Aj$ #Ak[$ AjA  ҙ (F ([AO^ At j[(! (!!  6  6 Aj$#Ak[$ Aj   ҟ ([ (!  6  6 Aj$^#Ak[$ Aj   ҟ (!  (6  6 Aj$#Ak[$ (!#Ak[$  :  6  Aj6 Aj  AjAȘ  )7 Aj$ (!  (6  6 Aj$#Ak[$ Aj ǆ Aj ( (в  ([6  ([6  6  Aȥ Aj۟ Aj$#Ak[$ Aj ɧ ( Aj͠	G Aj ؐ Aj Ajح Aj Aj Aj΀ Aj۟ AjȬ Aj$#Ak[$ Aj Г Aj ((AjԊ[Ajح ԍ ( (ۗ  Aj̪  )7 Aj$#Ak[$ Aj ǔ Aj ( (υ Aj۟ ((  (6  )7 (!  )7  A Ajԅ Aj۟ Aj$#Ak[$ Aj ([(ɣ )! Aj (˃  )7  7   AjAȘ ( (؟ Aj۟ Aj۟ Aj$#Ak[$ ()! Aj ( ([( (ۀ  7  )7  Ajә Aj۟ Aj$#Ak[$ Aj Atq qAxrAvAɚ 6 6  )7  Ajә Aj۟ Aj$#Ak[$ -! )[ )[ )[  V[  V! Aj ( (  }  }  TΊ A  V[6  6  )7  Ajә Aj  Ar۠ Aj۟ Aj$#Ak[$ AqAF 6 B7 Aj A AtAq[( (֟  )7  A Ajԅ Aj۟ Aj$#Ak[$ Aj  ̅ /F Aj  / /Ɏ Aj Aj̙  (6  )7 Aj$#Ak[$ 6 B7  j!  G -[֗ Aj إ AjAإ B7  AqAt Avr;  Ajւ -E> -[AO^ Aj -إ^^ j!  (6  )7 Aj$#	j[$ 6 B7 ; 6   j6  6  6  6  6 6 Aj! (! Aj ϫ (k -> : -E ([ ([Fq>  (j!  k! (!  (6  j! ( k!  Aj  ̤ -E>  (6  )7 	k$#Ak[$ 6 B7 Aj [ [Ў (G> )[§[ K> Aj  Ў!! Aj ( ([ ( ئ Aj	إ BP> B§Aq j[ K>  j!  k!^ (! (!  (6  )7  Aj  ו Aj$#Ak[$ Aj  ط Aj ( (Љ ( (! (! M> At j[Ak(! Ak(!! [AF> Aj! ( G> (! ! ! E>A -[AkAqAI rAqA -[AkAqAI rAqG> j! j! k!^ k! 6 B7 At j! !  F> Aj (! (! ([ ([  jҞ   jҞjAO>  6  6 6 6  6  6 Aj AjAә Aj۟  (6  )7A! AjA v AqGj[ AOӽ A6  6   j6 Ajا[F> Aj إ k[>! ӧ  (6  )7 Aj$  j[  lj[ I At j[(! (! K -[AkAq[AM   l j[M^ At j[([ (j! -AkAq[ -AkAqj!! G! !! !  F> j!A -[AkAqAI r[AkAqAI> ! ! Aq[AI> AI> AG> q  I  j[MrE A̩ !  I  Oq  ̩ j! Aj! Ak!  -! -! AqAI> -! ( A̩ k! j!  A Aq AjAqAtr Ќ  ̩ k! j!^#Ak[$ q   v (! (! -[E> j! À[N  j!    E> AF Aj[ /[j!    E> AF  6  6 B7 At j[(  (> j! !B! q Aj! 5!! q j! /!! ! Aq j! /! ! Aq j! /! ! Aq At j/! Aq At j/!  6  6   ­B ­BB7 At j[(  (> j!! Aj$  Ak[  O! Aj	q k!!  M>  j-[À[N  kAq j! !  O>  j[( (r	q> Aj!    K!  M>  j,N j! !B! -k j[ O>  j,	J>  j[M>  j,! AF 	q	G> AF 	J> AjAqAI 	N> 	q	G 	Nr>B!  j[M>  j,	L>  j[M>  j,! Ak AjAqAI> AjAqK> 	H> 	J>  j[M>  j,	J>B!  Aj[M>  j,	N> j!B!B!  6  6!B!  ­ 7!  6 )B! )B! )[§! )[§! )BR  sq! ! ! E> )B[ R q r !! !  P>A   [ V! !     T[  V!B! E ! PB } B[B~Rr> B~!^  }  }  V! k  V>  T!  B[} V P>  V>  Q!  X P> P>  T> P> E> PE>!A!!!  :  7  7  7A!  : ½[B[B BB B§Aq[[B!! Ak! P[A A B[P BQkA!A! P!B!B B BQ[!BB ! P! 	 j!  :  ;  7 B7  7  B< D ¦ [½[B§Aq[AM BBB Ak­ AI[  BP¿!  ([I  j6  6   j6^ ״ Ak[(j!  6 E^ ([O׵^  6  6  Aj6  j6 (׵^ 6  6  Aj6 (^ 6  6  Aj6 (^  )7  )7 6#Ak[$ (^ )! 6  )7  7 ͪ Aj$#Ak[$  AjЖ ͪ ʀ Aj$#Ak[$  (6 Ajʲ Aj؜ Aj$#Ak[$  (6 Ajʱ Aj؜ Aj$#Ak[$  (6 Ajʰ Aj؜ Aj$#Ak[$  (6 Ajʵ Aj؛ Aj$#Ak[$  (6 Aj۝ Aj؛ Aj$#Ak[$  )7 Aj ד Aj؛ Aj$#Ak[$  )7 Aj ǘ Ajؚ Aj$#Ak[$  )7 Aj ǜ Aj$#Ak[$  )7 Aj ǝ Aj$#Ak[$  )7 Aj  Ѧ Aj$#Ak[$  )7 Aj  Ѩ Aj$#Ak[$  )7 Aj  ѧ Aj$#Ak[$  )7 Aj  Ѭ Aj$#Ak[$  )7 Aj  ѩ Aj$#Ak[$  )7 Aj  ͼ Aj$#Ak[$  )7 Aj  ѫ Aj$#Ak[$  )7 Aj  ٌ Aj$#Ak[$  )7 Ajʳ Ajؠ Aj$#Ak[$ Aj AȀ ( (ͬ Aj$ AՅ#Ak[$ Aj ϩ ( (ͭ! Aj Aȃ Aj ( (ͫ ([ (؟  Ю! Ƭ! Ajػ (F (٭^ ƭ! Ajػ (q[ (  ͭ ױ· f!! ױ Aj$ #Ak[$ Aj ϩ ( (ͭ[Ʈ! ػ Aj (q[ (  ͭ[͂ + (! ױ ױ Aj$D #Ak[$ ͯ[A  ƛ! Ajػ (! (! ױ   q[   ͭ[ȇ ( (ͭױ Aj$ #Ak[$ Aj Aj͜ (! (!  Aj͜ (! (!  ȭ    6    6  (6  /;  )7 Aj$#Ak[$ Aj ([ ([ / (Ϡ (! (!    / (Ϡ (! (!  E  6  6  A Ajԅ    ȥ   ̸  6  6  6  6  A Ajԅ   6  6  A Ajԅ  A۠ Aj$#Ak[$  6  6  6 Aj Aj̪  )7 Aj$#Ak[$  6 6   j6 Aj AjAȸ (F   ̸    (Ҡ A6 6  )7  Ajә Aj$#Ak[$ AjA  ǻ ;  6 6  AjAü] Aj$    ǻ ;  6 6#Ak[$ Aj   ǻ Aj AjϮ ( (!   ([k6   j6  6!  6 Aj$#Ak[$ Aj ( ( ˽ ([   ( Ǵ (! ([ ! AjA̸   Aj΋  6  6 Aj$#Ak[$ Aj  AǺ ([ Aj  (ό (E> ([ ([j! !  G - j!AkAqAO>  ( (  ϔ    ֲ Aj$#Ak[$ Aj ɝ ([ ([Alj! Aq! !  [F> Aj!  -G> M>   Aq ) (π 6 B7 ( Ӥ Aj$ Al j! [ G Aj! )[ V> 6 B7 B7 Aj ( (̸  7 Aq! Al j!  [G Aj!  (G> ( Aq! q[t j!!! E>  t j(F r! j[AG> Ak! 	k! qE> t j!  G ( Aj! G> t j! [ G Aj!  (G>  G At j! [ G Aj!  (G> (  Ƞ>  G Al j! [ G Aj! ( (  ȥE>  G ( (-Alj[([ (Alj! [ G Aj! ( (  ȥE>  G ([([ (Alj! [ G Aj! -> ( 	k(  ȥE>  G#Ak[$ 6 B7  j! ([ (Alj!  G [j! Aj! -! !  F> -! j!  G> -! !  ӡE>  ̚ !  Aj6   Ajְ Aj$#Ak[$ (! (! [ G j! t j(  մE>    Η (E>B ) |[  V! j!  7  6 Aj$#Ak[$ (! Aj ([(Ԯ ([ (tj!  G (! Aj[!   E> Aj  ֭ ([ (tj!  G (! Aj! ( M> ( tj[ (j6 ! (!  Aj6 Aj  Ajѷ Aj! ([ (tj! (! ! (! (!  F>  ([M> Aj! t j(E> B|[BV>  ̛^  ٲ BZ Aj ([( ( Ί  )7 Aj A  Ajԃ  )7  Ajɨ Aj۟ Aj۟ ( (՜ Aj$#Ak[$ 6 B7 6 B7 At j! Aj! !  G Aj ([ (Alj! [ G Aj! ( ( ( (ȥE> ( ( ( (ȥE> Aj ( (̸  ( (̸! 6 B7  (6  )7	! !  G /[ 	q[  I!  	q[  K! Aj!! :  ;  ; Aj AjѢ /q Aj   Aj /֢  (j! Aj˧ Aj ̚ Aj Ajډ! (!  Aj6  Aj6 Aj  Ajѷ 6 B7 ([ (tj! Aj! (! !  G ([ (O^ Aj! ( tj(E> ( M^ Aj ( Aljڬ ([ (Alj! (! (!  [G Aj! ( (  ȥE>!!  )7 6 6 Aj Ajә (! (!  6  6  6  6 Aj Ajә ۟  (6  )7 Aj Ajډ  F> Aj۟  ٲ  (6  )7 ( (՜ Aj˨ Aj$#Ak[$ (! AA (-[6  6 (Լ (ƾ! 6 B7 Ɔ!A!!  F> Aj  Ĩ[͓ (	F 6 B7  (6  )7 Aj ( Ȇ (! (F>  (6  )7  (F Ajӭ (! At j[ (6  )7  6  j[6 ױ Aj۟ ױ ([ ˛ ( Ӧ ױ (! (! ױ! 	F>  6  6  At j[6  F> Aj! ([	F> (!  )[7  6 Aj   § B§ ɸ (q> ױ Aj۟ ! ! (!  6 ױ Aj۟ Aj՚  6 Aj՚! Aj (ʄ A6 6  Aj6  Aj6 	k Ajک Aj۟ ( (ư! 	k۟!  6  6 Aj$#	j[$ Aj  ȉ Aj ( (ͭ[͓ (	F! 6 B7!  )7  ([6 (! ױ Aj  ό ([ (! Aj ( (ό ([E> (! Aj ([ ([ό     Aȥ ([   (   (  ( ֫ ˍ A6 Aj۟ 	k$#Ak[$ ([Թ A: ԈAq[G :  : Aj ͂ )BQ  +9 A: Aj ͓ (	F Aj ɦ ([	F 6  6  Ajک A:  (6  (6  ([6 A: Aj  ̉!  Ӽ  )7  ([6  6 A:  ([6 Aj  ̉! ( Ӽ Aj  ̉! Aj$ #Ak[$ A:   ъ ԉ[(Ь (Ŕ! AjDɋ )! Aj ·D ɋ A6 6  7  )7 Aj AjAә (A ( (Ϝ Aj۟ Aj۟ Aj۟ Aj (ϩ Aj ( (ͭ[AȄ  ( (ͫ! (F ([Խ! ױĕ!  6 A6 6 A6 6 6 A6 6 A6 6 B7 A6 AA 6 Aj Aj͆ ([   ( ( (ů[ȓ ױ ( ǅ ױ ױ ԧ Aj$#Ak[$ Aj Ԋ[Aj[ȭ Aj  Ajǯ ԉ!  )7  )7 ( ӂ +! +! +! +! Aj ȭ (! (! -! Aj[З (٠ A ( (˓ A ( (˓  -[AA  ( (˓ ([ (Alj!  G A ( (˓ Aj! -[AG (AϏ[ ҧ Aj  І  ( (ˊ Aj۟ ױ ([ (tj!A!!  G (! Aj! ( M> (! (  Ϗ[ Al j ˉ ױA!! A ( (˓ ( (ՄE (ǥ Aj ( (ȇ ( (ͭױ (ň (AȔ (AȔ (Ņ (œtH! (A Ȕ AF E> (ЭE> (ЬE (AAϛ (ſ ػ ([ (؟ E> (Ы (Ь> (Ы (Ő! (Ő! (œ! (Ŕ! ś ś ƀ! ś! ŗ! D  ·[¡[   [D [ (Ю ŗ¡ ¡[ c   [f!¡!  D¢  D¢¡ ۖ ە  ¡ە ۖ!  !   D [  ¡ ·[¡[e>  D  ¡[e>  D¢  D¢¡ ۖ ە! ! ױ ױ Aj ɋ (A ( (Ϝ Aj۟ Aj ɋ (A ( (Ϝ Aj۟ ԧ Aj˰ ԍ Aj$#Ak[$  6  6 Aj (Ӄ (! (! (! (! (! (! 6 6 B7  (6  )7  )7  Aj6 B7 B7 B7 B7 Aj AjAل  (6  )7  )7A! Aj AjǔD! AjDD ( (DλD D ! Aj۟ Aj AjǕ  AjD  ( (Dλ [D ! Aj۟ Aj Ajǖ ([ ([Alj!D  M¸£[D ! !  G (! (!  : 	; B7 Aj   Aj     Aj λ[  ( ( λ!   ! Aj!A!   D  ە!  ˝ ( ӣ   ! E>! G ( (ִ ( (ִ!  M! 6 B7 At j!D k¸D¢¡ ¸£[D !A! D [!  G ([ ([Aȥ!!  Aȥ!!  Aȥ!!  Aȥ[! s! Aj -[  ¸¢D [  ֣! (!  ە!  F AjӶ (! Aj! Al j[ 6  j6  :  9  j[6 D D ! ([ Alj! ( ! !  F> -[AF> Aj +! (! (! Aj Aj  Δ D D !  j! Aj  Aj  Ҵ!  G -[AF! Aj Aj D  Δ +DeE D !  A: A; B7 AjA Aj   ֣! Aj Aj  ك ە! Aj  Aj  Aj    ֣Ҵ! j! Aj؉ Aj؉  ە!! AAǼ    d!  k! !^ B7 B7 B7  D [9 Aj Aj	ل 6 B7 Aj ǒ ([ (Alj! (!  G Aj  ( ( ( (ҩ Aj! Aj Aj̙ Aj؁ Aj A۠ Aj  ( (  ҩ Aj Aj̙ Aj۟  Aj  ̸ Aj Aj̙ D ! ([ (Alj!  G  AjD  ( (Dλ ! Aj! ( (! D Б! F Ajӷ (!  At[ 	k  ü] B7 A: 	; B7 A:  9 B7  )7 :  9 B7  j[6  6 -  Ajέ  )7  )7  )7  )7 Aj՗ ( (ӧ Aj$#Ak[$ Aj ζ  t j!D! +! (! !  G (! Aj!  M> Aj ([ Al j[( (ֲ ( ( ( (AԂ! Aj۟ Aj ( ̌ ( ( ( (AԂ! Aj۟ Aj Aü] Aj  Aj̏ (  ە ە!	G ( ( ( (AԂ! Aj۟  D ە! Df   D¢ۖD [¡!D! D !D!D! Aj   ¡Dە[і  ¸¢D ! Df[ : B7  Ajѡ (G> Aj   (·¢D¢ [D  DAʞ^   ! D ! D¢!  D¢ !!  F> (! [j! Aj!  K[E> Al j!  +[9 B7  9   ¸¢D [9  F q[!  Aj ([( ( (ֲ Aj ( ̌ AjD   [D  ( ( 	r ʣ AjD D  ( ( ʣ Aj۟ Aj۟ ! Aj ([([ (qզ ( ( ([ ([AԂ! Aj  ( (ֲ Aj  ( (A  ¡D [ʘ Aj۟ ( ( ([ ([AԂ! AjD D [   	rʠ +Df Aj  ( (։ Aj D [  ( (  ¡ʣ Aj۟ Dd Aj +   ʠ Aj۟ Aj۟D! Aj    [  DAʞ E  9  9  9 B7 D ! D ! Aj Aj̓ )BR> Aj +[   DAʞ^ Aj ([( ̏ ([	G ( (AȥE Aj۟  )[7  6AA ! B§! §! )! )! )[ )[§ ([E Aj     ºD£Dۖ¢ [ D ʞ Aj  D   D D ʞB  B  §[PE  )[ [   [T ºD£Dۖ! Aj   ºD£Dۖ¢     ¢  D ʞ Aj غ  )[P> Aj   )  §ºD£Dۖ¢  DD  AtArֿ Aj +[      ¡D ʢ + Aj (ۚ ¡D ! Aj! ([( (ˌ ( ( ( ([AԂ e  Aj Aj ! Aj  ( (A ʘ Aj   ( (ʡ Aj۟ Aj۟ :  6 Aj Aj Ajم^  Aj Փ Aj$#Ak[$ Aj ([([  ̽ ( ( ([ ([AԂ! Aj BB̽ ( ( ( (AԂ! Aj۟ B7  D [9 B7   ¡D Dە º£[ º¢  ¡D Dە[ۖD¥[9  Aj AtAr̒  º¢ ۖD¥! D !  T     D ʞ     D D ʞ  D     Aդ ʢ Aj۟ Aj$#Ak[$ +! +! +! :  D£ü[6  Aj[  J[ D£ü[  H6 D£ü[Aj[  J[ D£ü[  H! Aj Ajѡ (G> (! :  6  6 ·D¢[ ¡Df  ¡Dfq!DD q!  ¡[ ¢! Aj Ajѡ (G>   (·D¢ [¡DfE  ¡DfEr>     ¡[ ¢ D fqE>   D ѐ^ Aj$#Ak[$  b  bq       ʜ Aj +[ +[  ћ (! (! Aj    ћ   ¢Б¢Б! Бü[ ü[  J[·  ¢£!  a     љ[j! ([   H!    J!     љ[j! ([   J!    H!  ;  Av:  6  6  6  6 6 Aj Aj̔ Aj$#Ak[$  +[ +[  ћ  ;  Av: 6  )7   Dە¢¢Бü[Au!   s k6 Aj Aj̔ Aj$#Ak[$ 6 B7 : 6   ¡[ ¢  ¡[ ¢ D£[ü6 Dە!  AjѠ (F (! B7 B7    ¸ £[¢ 9    ¢ 9 Aj 	kDή Aj Aj̓  (6  )7 Aj$#Ak[$ 6 B7DA  AM¸£[ ¢!  D£D   ¢D£ ¢[ ¢[D !    £!D ¡ £!D!  G Aj      ׀  ¢  ¢  ¢¡! j!  ¢ !  (6  )7 Aj$ (! ([ )ºD!D!  At jAk[B )[ BXº! º! -  £!D! Df D ! D£! D  D £[ ¢! D  D¢   D£D ¢D ¢D ¢  k[ M¸£!  £! +[  +¡DD  Dc[ Dd¢¡  j! !  F> j! -[AkAq[AO> Dd> D¢ ¸ ! !D! ! ! Ak   ¸¢ ! ! D£! AG>D! ! D Dە! Dd    cD  £ü[ M!  6   c:#Ak[$  Dʠ Dd   D¢ [Dʠ E>  D DDAʞ Aj ((Aہ    D ( (ʠ Aj۟ Aj$ D D   q       AԂD¢ D ۖ    D¢ ¢Б¢Бü   ¢Б¢Бü[! Dd  D¢Б¢Б!  Бü[ ü[  Jj[     ¢Б¢Бü[  J!  6  6   ¢ ¢Бü6   ¢ ¢Бü6 Ĩ! Ĩ! ױ  6  6 AϏ[A    ˏ! A  Ϗ! ױ  6  6 ([ (G!  j6  6  6 ([ (I!  j6  6  6 -E ([ ([M  I!  j6! :  6  6 -E ([ ([L  H!  j6! :  6  6 -E /[ /[M  I!  j;! :  ;  ; /! /G s! qE> / /G> / /F! q /! /G s! q j jَ! q /[ /[G  K  Ik -[ -[F -[ -[K  Ik  K  Ik  ([([I  O^ ([ Alj[([	q[ Al j[([	q[F AvAq[ AvAq[F Av[ Av[K  Ik  K  Ik  K  Ik[E /!! /qE qk qE> /[ /[G> -[ -[G> -[ -[K  Ik! ^  K  Ik  ([([I  O^ ([ Alj([ ([([O^  Al j([M^ ([ tj([	q[ t j([	q[F AvAq[ AvAq[F Av[ Av[K  Ik  K  Ik  K  Ik[  I  Kk ^  ([([I  O^ ([ tj([ t j([G  K  Ik ([([ M^  O^ ([ Alj[( ( Al j[( (Ȩ[AqE ( ( ( (Ȩ[AqE ( ( ( (Ȩ! ^#Ak[$  ([([I  O^ ([ tj([ t j([F Aj ([( ̋ Aj ( ̋ ( ( ( (Ȩ! Aj۟ Aj۟  I  Kk! Aj$ ^#Ak[$  ([([I  O^ Aj ([ Alj[Aü]  Al j[Aü]  AjAü] Aj$^  ([I  O^ ([ Alj)[BB [ Al j)[BB [U  Sk^#Ak[$  ([([I  O^  ((([([ ([ ([ Alj׉ Aj   Al j׉ /[ /[F )[ )[V  Tk  K  Ik Aj$^#Ak[$  (([ ֒ Aj  ֒ (! )BR k!! E> )[ )[V  Tk! Aj$ #Ak[$  ([ ֔ Aj  ֔ (! )BR k!! E> )[ )[V  Tk! Aj$ #Ak[$  ([( Ѱ /! )  ( Ѱ (!BR k!! E> /[ I  Kk! Aj$ #Ak[$ ( M^  ( Alj[յ /! / Aj ǡq (q  )7  )7  ;B!  7 Aj$#Ak[$ Aj ( ( ˽ ([ Aj ( ԫ )[P  Aڄ  )7  7 B7 Aj$#Ak[$ Aj ([ ([ ˽ (    ˽ Aj ( (Բ )[§E  Aڃ  )7  7 B7 Aj$#Ak[$  ( ( ˽ ([ Aj ( ֠ /E  Aڄ  /;  (6 ; Aj$#Ak[$  ( ( ˽ Aj ( (  /E    ڃ  /;  (6 Aj$#Ak[$ Aj ( ( ˽ (E    ڃ Aj$#Ak[$ Aj  ͛ ([  (  ғ[E^ Aj$ ^#Ak[$ Aj ӯ Aj ( AAӾ (! (!  G t j 6 j! j!  6  Aj  ְ Aj$#Ak[$ ([ (Alj!  G ( (  ȥ> j! Aj! Aj  ̸  Aj̙ (k! Aj$ #Ak[$ Aj ([( (ڞ ([ (Alj! [ G Aj! ( (  ȥE> Aj՗ Aj$  G#Ak[$ Aj ([( (х ([ (Alj! [ G Aj! ( (  ȥE> Aj˨ Aj$  G#Ak[$ Aj  ֧   ( (ۀ Aj۟ Aj$#Ak[$ Aj  ڊ  ( (A֤ Aj۟ Aj$#Ak[$ ([ Aj (  Β  ( (υ Aj۟ A̸ Aj$#Ak[$  ȥ! ([ (G  j6 ! 6 B7    /۠ Aj۟  (6  )7   ̸ Aj$#Ak[$ Aj    ֟ AqM Aj A۠ ( (Aȥ! Aj۟ (! ([I  Fq  ,	JqE> ֖  (6  )7 Aj$#Ak[$ Aj ( (   )ڽ Aj Aj ( (ו   ( (ۀ Aj۟ Aj$#Ak[$ ([ ([tM Aj t	k[AAځ (! (! ( (ӧ  6  6  6 (!!  F>   Al j[( (ұ[M^ At j[ 6 6 j!^^    ұ[M^ ( Atj[([E  6 6 Aj  ̸  Aj̙ Aj$ E#Ak[$ 6 B7 ([ ([  I! (! (!  G At j[(! (! At j[(! (! - E AjA̸ AK Aj  ψ Aj  ̸ Aj  ψ j! Aj   ( (ʔ Aj۟  ([ ئ Aj Ajה  ( (ئ Aj۟ ˬ Aj$#Ak[$  ( (Aϼ B7 6 ( ([!  ! ([([ (Alj! (! (! (	F!  G (! (!! E    п! Aj!    ȥ F> Aj  ̸ Aj Aj̙ Aj ( (G Ajז  Aj˸ Aj$#Ak[$ (	F 	6 (! Aj ([ӱ q[ ( ([k[  I! ( Alj!!  G Aj ( (̸ Al j[ (6  )7 Aj! j!  )7  6  6 Aj$ (	F 	6  ( (̸ (	F (ױ ۟ (	F 	6 (ױ  (6  )7 (	F 6 B7 ҆  (6  )7 ([  A ) π 6 B7#Ak[$ AjA֠ / Aj  (ե (	F>  (6  )7 6 B7 Aj$ ((  /;  (6 A֠ (   ѽ Aә   Ѝ   Ѝ([( ժ 6 6  j! ([qE qE>  ([j!  k[(G  թ (AqAG> 6  (	q6  r6  6 ([q  	q6  r6  j 6( F 6 (j[6  r6( G>66( F 6 (j[6  r6  j 6  	q[թ   j[r6  j 6( G> 6  ڐ Ak[ Ak([	q[j! qE qE>  ([j!  k[(G  թ (AqAG> 6  (	q6  r6  6 ([q  	q6  r6  j 6 (G( F 6 (j[6  r6  j 6  	q[թ   j[r6  j 6( G> 6 6 (j[6  r6 (F66( O>([E>(AO ֛֜((M>6 AI  ժ  ի(k[6 >֜ AI(A AjAq AI[Av[v[Aq  sqj[At[j([Aj! j ( ը  Ar6  j[ (r6 ( O>  t[ kr  tqh[At[j([Aj! j ( ը  Ar6  j[  k[r6  j 6  ҏ ([E> htj([(	q k! ! ([E ([E>  (	q k[K!   !   ! ! է AI   j[Ar6  j[ (r6  Ar6  j[ r6  j 6  ҏ Aj[> 	O> Aj	q!([E> k! ֙[tj([ A vk AGt! (	q[ O  k[ I ! [E>  ([ AvAq j([ F  ! t! >! ! E E>! !! t[ kr q[ htj(! [  (	q[ k[K!      K[!     ! ([> (! E>([ O  k Mq> է AI   j[Ar6  j[ (r6  Ar6  j[ r6  j 6  ڐ Aj[> ([M(!  k[AI66  Ar6  j[ (r6 6  j[6  r6  j 6  Ar6 Aj ([I  k[6 ([j[6  r6  Ar6 Aj! 	j[Av@[F>! At[E> 	q[Ak  k F[(j[6 ([  K6([! E> ([ ([j G (! (  Ir  Mr>   j6( (jي([   I6  j!! E> ([ G (! (>  6   (j6  Ar6 Aj	qAk[  j[k!( F 6 (j[6  r6( F 6 (j[6  r6  j 6 ([AqF  	q[թ  j!  j[(!  	q6  r6  j 6  ڐ Aj ֛[(! (!  Akي   j[Ak	qAk[ Aj K[A6)! )7 Aj[ 7 6 6 66 Aj! Aj[A6 Aj ! I>  F>  (	q6   k[r6  6  ڐ([EE  MqE 6!	6 6 66 AG At[j! j 6 j 6 j!  Akي! ([O>  k[6 ([j[6  r6  Ar6 Aj  Ak[([ ҕ AI! 	K>A Aj	q AI! 	q! Ak! Aq  M  k[AI>  ً  j[ ً  Ґ  j[(F (j[ M>  ً  j[  k[r6 6 6( F  (j[K>  k[AK  ً  j[ r6  j[ 6  (	q6  ً!! 6 6 ([q>   	q[j[K>  թ  k[AI  ً  ً  j[ ً  Ґ  k	K  Or AIr> E>  Ғ[E> 		 ([Aq 	qj[  K[   ü] ґ   Ҕ[E    K[   ü]  ڙ  AI Ғ!	A  AM[k M>A Aj	q AI[ jAjҒ[E> Ak!  k[q Ak([	q  j kqAk[   kAMj[ k[k! Aq  ً  ً  Ґ (!  6   j6 ! ([Aq 	q[ AjK  ً  j[  k[ً  Ґ Aj  	q[ AA Aq[jO EE  AjKq^^  E  Ҕ!  Ҕ[E! Ak-AqE Er>  ü  6  6 Aq!!  G  j- F> j! !!  6  6 Al j! 	q!!  F>  /G j! Aj!!  6  6 At j!!  F> ( (  ȥE j! Aj!!  6  6#Ak[$ AqAk Aj Ԋ[Ajȭ  ([(O ԍ ([ (Alj! ( Alj/!!  F>  /G j! Aj!! ԍ!  6  6 Aj$ Al j! 	q! !  G / F -q (> Aj! j!  6  Al j)7B!  7  	q! B Al j[) |[  V  /I!  j[G>   t j(G j!  j[G>   k[  j,	J j!  j[G>    O  F  j,	JE!  j!  k!  6  6   M  F  j,	JE^  6  6   M  F  j,	JE^  6  6   k6   j6  M   M  G  j,	L>   M  G  j,	L>  j!  k!  6  6  -AM^ ; Á[L  6  6 ; ; 6 6  k[6A!  O>   k[O>  j!  6 	q[ I ; 6 6 ;  6   k[6   j6  I  k!A! ;  6   k6  6 6 ;!  6 ;A!  6  6^#Ak[$ ([ ([  K[AI! 6  6  6   t[j6  6   j[6  AjӔ ([   (([ (j[j[6  I  Kr!  AF^ 6 j!  6 Aj$ ^#Ak[$ ([ ([  I[AI 6  6  6   t[j6  6   j6!  AjӔ ([  ([ ((sj[ qj[6  I  Ir! qE^  6 Aj$^#Ak[$ ([(j!  6  6  6  6  Aj6  Aj6 AjƓ (ױ Aj$#Ak[$  Aq6 A6  Aj6 Aj Ajک  ( (Ϗױ Aj۟ Aj$#Ak[$  6  6 6  Aj6 Aj  Ajک    Aj΋ Aj$#Ak[$  6  6  6  6  A ԅ Aj$#Ak[$ Aj	q[ G Aj    k[җ! (qE> (! Ak! Aql!  K>   j[(s[k r  (s[k rq	q	G> Aj!    j  kҗ! (q  (j!!  6  6 Aj$#Ak[$  ; AqAt!!! AG   DD    j[( ( -   Ajj-Atr -Atrrʠ Aj! j! Aj$#Ak[$ AF>  (G j! Aj! ! Al j[ k[ ([O^ ( tj(! (!!  M^ Aj ( (  ( tj(Ң (!  ([ 6   6 Aj$  k[ ([O^ ( tj(! (!  O^  ( tj([K^ ( I^   k6   (j6 ([ (I ( tj([At j  I!  (! (! ( E> E> t jAk[E>  ([M> At j[Ǣ!    ٧ R (! (!  F> j !  O>  t j[([G      6 !  6!^ ( ՜  j!	! !  G - sl! j! ([ (! (! (!  p[At j[(G>  ([M^ Al j[( (  ٞE> j! ^ Al j!ě!  G  ( (ů[٪ ױ Aj!    ȓ ױ#Ak[$ě! Aj  Aе  Aj͍ ([E> ([E>   ů[٪ ױ    ȓ ױ Aj$#Ak[$ +Dd    D ك! Aj  Ajǰ  (6  )7 Aj۟ Aj۟ ([ D [    (  +λ ! ۟ Aj$ #	j[$ Aj    ((Ϣ Aj ([ ([һ )BR ((A  Ϝ Aj (A̾  ( (һ Aj۟  )7  )7  )7 Aj۟ 	k$#Ak[$ Aj   ( (у )! (!! 6 B7 (! )! )!  (6  7   BR6 Aj! G At! j!  j[(G> ( ( ([м> Aj ̛ Aj ( (̸ (! Aj  Џ -[AG  -:  )7  )7  )7  (6  /; BQ A: Aj Aj ­Џ  (6  )7  )7  (6  )7  )7  )7  -: )!  )7  )7  )7  )7  AjAü]  :  :  6  6  7  (6  /; 	6 Aj۟ ( (՜ Aj$#Ak[$ ( )! )BR Aj  ѻ Aj  ) ˾  (6  )7  (6  )7  )7  )7 Aj A Ajԅ Aj۟ Aj۟ )! )! ([	F> )[B§! §! §  7  6 Aj  ѻ  6  6  )7 Aj A Ajԅ Aj۟ Aj۟  7  6  6  6 Aj A Ajԅ Aj۟ )! )! P 6 B7 Aj  ѻ  )7 Aj A Ajԅ Aj۟ ( Aj  ) )Γ - ([  6  (6  )7 Aj A Ajԅ  )7 Aj A Ajԅ  )7  )7 Aj A Ajԅ )! Aj  (ե  7  )7 Aj A Ajԅ Aj۟ Aj۟   )7 Aj   Ajʏ  (6  )7 Aj[ Aj̙ ([ (tj!  G (! Aj! ( M>  ( Atj[Aj (؊ (E> -G Aj  Ǣѻ Aj Aü] Aj  Aj̏ (	F 6 B7  (6  )7 (! (! Aj ( ( ( (ϔ Aj    ( (ҩ  Aj̙ Aj۟ Aj۟  Aj۟ Aj$#Ak[$   )[§ B§ɏ  )7 Aj A Ajԅ Aj ([ ([ 5Ί Aj   )Ί B7 B7 B7 6 B7  Ajڇ ۟ Aj A۠ -[AF A̸ 6 B7   Ѕ Aj  Aj[Ѕ 6 B7  (6  )7  )7  )7  )7  Ajڇ   (ե  )7 Aj A Ajԅ AF AjA̸ Aj   )[ )[ )[  V[  TΊ Aj  ̀ Aj ( (̹ 6 B7 6 B7  (6  )7  )7  (6  Ajڇ ۟ Aj$#Ak[$ (Ń[Š! ױ ([ ([Aȥ Aj  ǫ  Aj аAAͰ! Aj (AjA۠ Aj ς AjA̸ Aj պ AjA̸ Aj չ  )7  )7  )7  )7  )7  )7  )7  )7  )7 A6  6 A6 Aj˳  AȥEAAͰ! Aj (Aj[A۠ Aj[  ǎ  )7  )7  )7 6  6 6 Aj A˼ ( Aj͠	G Aj A۠   ǎ Aj Aj̔  (6  )7 Aj  ǫ (AAͰ!	F Aj (AjAԅ  )7  )7  )7  (6  )7 Aj (AjA۠  )7  )7  )7  (6  )7 Aj۟ 6  6 6 Aj͠ ױ Aj$#Ak[$ Aj Г (! Aj  ȳ ([ ([Aȥ Aj ((AǾ (	F> Aj Aj؂Ҧױ  AȥE  AȥE  Aȥ 	k ([( (ч  	kӉ[6 Aj[Ԋ[([( ( ( (ȥ ( ( ( (ȤE> ( ( ( (ȤE> ԍ ԍ  Aj6  	kAؒ Ӆ ʸ (! ԏ  Aȥ (Ajؑ ([Aj!  Aȥ - 	k ؐ Aj 	kح 	kȬ Aj Ԋ[Ajح ԍ  Ajʂ ʫ  6  6  6 Aj  	kAȗ (G 	6 	k ([ʅ ױ    	kΈ ʫ Ͽ (Ajʸ  Ԙ ( (ۗ Aj$#	j[$ Aj  Aж ([ (! (!  ([Aȥ Aj  AϘ ([D! (! B7D!  Aȥ>  Aȥ> B7 6 B7  6   j6 Ajا[Ak[AM tAqA! F> Aj إ Aj ( (ЉD! (! ([AO ( (єDۖ! Aj   Σ - -! Aj   Σ -E> -!    Σ -E> -!  9 B7  ­B ­BB ­BB7 ( ӧ Aj۟ B7 ( ӧ Aj۟ B7 	k$#Ak[$ ԉ! Aj ( (ȅ (! ([F ٭^ qEA٭^  6  Aj6  Aj6 6 B7A! (ċ!! qE> Aj Aj Aҵ ( +! )!  (F AjӬ (! At j[ 9  7  j[6 Df> Aj ڲ! (q (! Ń[Š! ױ Հ[ ױ s! ױ ! ױ Aj A̾ Aj ( (һ / -Atr (! Aj۟ (! (  k[At j[/ -Atr D +¡΢! AAǼ Aj A̾ ( (ȥ! Aj۟! AjAü  E B7  Aj[6 AjAü] B7 Aj! Aj!  F>  Aj6 Aj ͉ ([E> Aj   (̾ Aj ( (һ )BQ +[Dd  ( D ¡΢[; :  Av: Aj۟ (! (! (! Av  qΨ! Aj (AǾ (	G ([ ([Aȥ[ Aj͠! Dc> -q>!  AȥE> Aj͠ DcE> -q>! ! Dc! Aj͠ Aj Aj (Aҵ! )BQ / -Atr D +¡΢Atr! -F -qE> -qE> - qE> / -Atr!! / -Atr[! / -Atr[! [[[[[! / -Atr[! [[! !  -: /; /; -: )7 )7 /; /; -: -: /;!!!! -: /; /; -: )7 )7 /; /; -: -: /;!!!! ([Av  q!! q Av ڿDf! (! (!  /;  -:  /;  -:  )7  )7  /;  -:  /; (! (!  Av:  ;  /;  -:   	q r q[Av  q[  ڿDf! Av! q[  D΢!  Av[:  :   D΢[Av:  Av:   D΢[Av:  ;  ;  ;  ;  ;  /;  -: Av  q! Av  q!   ! Aj! Aj!! AG Al j[ t j([Av / -Atr q[;  Av: j! / -Atr!   q[ ( qq  D΢ / -Atr! / -Atr! / -Atr! / -Atr! / -Atr! / -Atr! / -Atr! / -Atr! / -Atr! / -Atr! ! Aj (A (Ϣ (E AjAئ! E -  Dcsr!  (6  )7 Aj A̾ ( (є! Aj A̾ ( (є! Aj۟ Aj۟  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  q:  :  : DD  ەD¢D¢Б[ Dc[ Ddü6 ױ ԧ Aj$#Ak[$ -k /! Aj +[ +[ +[ +[њ    +[ +[њ ([ ([k[L> ([ ([k[L> Av! Ak AqAM[AqAF ( ծ!    D [9  D [9  9    D [9  D [9  9  9  9 Aj!! AF>    At j[+[ +[D ʝ j!^ Aj ( ּ  -:  /; Aj! -qE  6  6  6  6 6  /;  -:  Aj̔  / -Atr[;  Av:  6  6  6  6 6  Aj̔ +[ +Б¢Б!  Бü[ ü[  J[t[L  Nr> 6  /;  -:   j[6   j[6   k[6   k[6  Aj̔D + +¢£[ ·¢!  ·¢!  ·¢!  ·¢! AqF AFq B7  9  9      Aj ю  9  9  9  9  9  9  9  9  AjA  Ҿ +! +! +! Aj ( /[ּ / -Atr! Ak AqAM[AqAF Aj   A D¢D¢БDەü[ AOtђ (q! ([!   + + + +D ʜ k! Aj! ( ӥ -qE     ѐ Av! / -Atr!D! AqF k DcE>D! DcE>D! DcE>D!     ѐ     ¡[ ѐ Dc>  Ȟ  9  9  9   ¡  ¡       Aj ю Aj    D¢ Aђ  ([ (  Ҿ ( ӥ  + + + + + ( -ծя  + + + + + ( -ծʝ Aj$#Ak[$D!D!D! Ak AqAMAqkDD 	qAF!D!D! At j!D!D! !  G  +  +¢ D¢[ە!  ۖ! Aj!A  ¡ £üj[ AO! Aj!  £! Av!  F> Aj      ¸ ¢[Dҿ Aj ([ (    Dҿ ([M ( (ӥ 6 B7 ([ Atj! +! +! (! !  G Aj   + +ћ Aj ( (̥ Aj!  Օ  (6  )7  ;  : 6  Aj̔ j! ( ӥ^ Aj$#Ak[$ 6 B7 At j! !  G  j[  KAt j[+[  +[¢ D¢ ¡¢!  +[  +[¢ D¢ ¡¢[Df Aj  ׀ Aj! Dc DcsE> Aj   ¡   ¡£[¢    ¡ ¢ ׀  (6  )7 Aj$#Ak[$ 6 B7 Al j! 	q!A! At[ j!  [F> Aj!  /G>   Ү[E> (! (! (! (! !  [F> Aj! ( (  ȥE> ( (  ȥE>  (F Ajӭ (!  j[ 6  6  6  6  j[6  (6  )7 Aj$#Ak[$ ( ([( ([ (Alj! (!  [F> Aj! ([ (Alj! /!  [F[E Aj!  /G> -qE>  ([ ([Ү[E r>   үG r! / /r[G r! E r!^-! 6 B7 AA ;  q: A6 6 A;  q: 6 A;  q: A6 6 (! A6 Aj! Aj! AF> Al j[/[AF> j! -qE> (! (!   ۠  6  6 Aj Aj̗  (6  )7 Aj$#Ak[$ +! +! +! +! A -AFȔ! 6 B7  9 6  9 A6 6  9 A6 6  9 A6 6 A6 Aj! AF> At j[([E> +! Aj  (ئ Aj ɋ Aj ( (ئ j! Aj۟ Ķ[ ( (Ɯ ױ Aj۟ Aj$#Ak[$ Aj AǾ (	F AjAӰ (Aü] A6  )7  ([6  )7 6 B7 Aj ( Aе Aj Aj͍ ([E>   (ȯ! (! (! AF> j! (! Aj!  ([  ȥE> Aj  ̤  (6  )7 Aj۟ Aj$#	j[$ (! (!AAͰ! Aj  ̸  (6  )7 B7 6 B7 6 B7 B7 B7 6 B7 Aj՗ (^ Aj AjAü] 6  6 6  (6  )7  )7  (6 Aj˯ ռ  ( (   ( (ِ 	k$#Ak[$  AjЕ (! Aj ([Aü] 6 B7 B7 B7 B7  (j6 Ajۛ  (j6 Aj$#Ak[$ B7 B7 B7 At j!  G Aj ( (̸ Aj! Aj Aj̙  )7  )7  )7 Aj$AAͰ[ 6  6 6 B7  (6  )7 AAͰ[B7  )7  (6 AAͰ[B7 Aj Aü] AAͰ[B7 Aj Aü] AAͰ[B7 Aj Aü] AAͰ[B7 Aj Aü] AAͰ[B7 Aj Aü] #Ak[$AAͰ[	6 B7  Aӑ[ Aӑ[Ɖױ Aj Aj[Aü]  Aü]  ­ ­B7 Ajט Ԏ Aj$#Ak[$ ([([(j!  6  ((! ((ċ! ((ċ!AAͰ[ 6  6  6  6AAͰ[ 6 6  6 B7  6 6 	6 	6 	6 B7 B7 6  6 AjAĔ[ӎ ױ Aj$^#Ak[$ ċ! B7 Ajӈ[(j!  6 AAͰ[ 6  6  (6  )7 Ū[ċ Aj AjД (! ([( (؞  6 6  (j6 Ԓ Aj$^  (j[6 AAͰ[ 6  6 Ū^ (([(j!  6  (ԏ  6^ Ak[(j!  6   6 6^ ([ (I  j6 t[ (j!  (j!!  6  6 ([  k6 ([ (F>  Aj6 (!!  6  6#Ak[$  :  ([6  (6 (-!  Aj6 G  Aj k[׋E>!  [G! j! Aj ׋E>! !  6  6 Aj$#Ak[$ AO AjA  Ҫ (G!  G!  j j!-AG>!  - r: ([(   (( Aj$#Ak[$ AO Aj   Ҫ (! (! Aq!  G  j- F> j!!! !  6  6 Aj$#Ak[$  At j! !  G (! Aj!   j[M>^ Aj Ӳ Aj ( (ئ  ([k!  ([j! Aj[ G ([ K^   ( ü]  k!  j! !  k! (!!!  6  6  6 Aj$ K  v[   Ӛ t j[  k[   Ӛ    K K> t j!  M t[   ü]  j!  F  Fr>    ([( ( ( ((Aq[AF[(6 t j! AGt j! Aj!^ t[   ü]  j! ([( Ak[( Ak[( ((Aq[AF! Ak[   (6 t j!  AGt j[F>  G> !  k[E>   ü] G> ([( ([ ([ ((AqAG>! q>  6  [6! ! !^ AI Aq! Av! ([AI!  E^  k[j[AO^ t j t j(6^!  G t j6 j!  (j!  k[AK^ ! t j([A k[v[ AK^ t j 6 j! j!  K k[AK^ k[t j  t t j([ vr6^ t j[ ( t6 !  6 ^ j! t j! t j!  G [j! (! Aj[! E> ­!! !!  G  j[AO^ ­ t j[5  5~||!  쀾 B§! Aj! j!^ !   j[AO^ t j 6 !   j[  I! !  ([AI t j! ­! !  G  ­  5~|[쀾 Aj! B§!  AF^  6 j!  6 ^  ([AO^ t j! ­!  G Ak[5 B[ !  쀾   ~}!^ ([ ([  K[AO^  t[j!  j!  G Ak[([ Ak[([F>  K  Ik At j!  G ( Aj!E> (	G AqAtj! ([ (Alj!  G [Aj! ( ( ( (ȥE> ([ (؋ ( AAǼ  AAǼ  AAǼ  AAǼ  AAǼ  AAǼ  AAǼ  AAǼ AA̧ AA̧ AA̧ AA̧ AA̧  AAԭ  AAԭ  AAԭ  ԭ  AAԭ AA̧ AA̧ AA̧ AA̧ AA̧ AA̧  AAǼ  AAǼ  Ǽ  ( ([kK   ̨  ( kK     ̨     ڵ     ڶ    ٞ     ʓ      (   	q   מ   	q jBAמ   	qB  מ   	l 	qr	jզ   qզ İ[G F ([I  j6 ([(j!  6 E^  (k6 ^ ([I  j6 ([(j!  6 E^  (k6 ^ -k A: (I (E>  (j[6 E^ :^^  (k[6 E Ajԩ G  (k[6 > Aڙ  (k[6 E AjȬ G  (k[6 > Aڙ  (k[6 E Ajט G  (k[6 > Aڙ  (k[6 E Ajˮ G  (k[6 > Aڙ  (k[6 E Aj؃ G  (k[6 > Aڙ  (k[6 E ( (Ԗ G  (k[6 > Aڙ  (k[6 E ( (؞ G  (k[6 > Aڙ G  (k[6 > Aڙ G  (j[6 >^  G ([E>  j[6 ! >^   ([   ([E>  ڙ ([  ڙ   ڙ   ڙ ۟ Aj؇ Aڙ ۟ Aj۟ Ajˣ ۟ (ױ ۟ (ԓ ۟ (ԓ (ױ (ױ (ԍ (ױ (ԓ (ױ ( (؟ (ױ Aj۟ Aj۟ Aj! AG Al j͝ j! Aj۟ ( (AǼ Aj! AG Al jٳ j! ( (AAǼ ( (Ǽ ( (ӧ ( (AAǼ Aj۟ ( (՜ ( (՜ ( (՜  (k[6 E! ( (՜ ( (Ӥ Aj! AG Al j[( (Ӥ j! Aj!! AG Al j[( (՜ j! ( (Ӥ Aj˦ ( (AAǼ Aj˨ (	G Aj˲ Aj˫ ( (՜ ( (՜ ( (՜ ( (՜ Aj՗ Aj՗ Aj˥ (! (!!  G Al j[Aj۟ ( (՜ j! ( (AAǼ G  (k[6 > Aڙ  (k[6 E (ױ (ױ Aj͠ (ױ (ױ (ױ (ױ (ױ (! (!  G At j[(ױ (ױ j! ( (AAǼ Aj՛ (ױ (ױ (ױ (ױ Aj!! AG t j(ױ j! (! (!!  G t j(ױ j! ( (AAǼ (ױ (! (!!  G Al j[(ױ (ױ ͨ j! ( (AAǼ (ױ (ױ (ױ (ױ (ױ (ױ (ױ (ױ Aj՛ (! (!!  G At j[(ױ (ױ ( (ө ( (ˠ ( (Ӻ (ױ (ױ Aj؉ (ױ (ױ (ױ (! (!!  G At j(ױ j! ( (AAǼ (ױ ( (ױ (ױ (ױ ( (˛ ( (AAǼ j! (ױ ( (AAǼ (ױ (ױ (ױ (ױ (ױ (؝ (ױ (ױ (ױ (؝ (ױ (ױ Ajͨ ( (؟ (ױ (ױ Ajͧ G  (k[6 > Aڙ  (k[6 E Aj[ʬ (ױ (ױ (ױ (ױ Ajۛ ͦ Ajͦ Ajͦ Ajͦ Ajͧ Ajͧ ( (ˡ ( (՜ Ajͧ Ajͦ (ԍ (ԧ (ױ (ԓ Ajͩ (˗ ( (˚ ( (ӧ Aj˯ Aj؁ G  (k[6 > Aڙ ([ā (Ԩ (ױ ױ (˗ ב#Ak[$ Aj  ( ( ( (ů[ɸ )! ױ  7 Aj$#Ak[$   ȣ )BQ  )7B!  7 Aj$#Ak[$   ȣ (!  )[=  B}BT q; Aj$#Ak[$ Aj   ڂ )! 6  7 Aj$#Ak[$ Aj AAځ )!  6  7 Aj$#Ak[$  B[  B~|BV­|7  Ajɟ Aj$  Bѓ  Bظ#Ak[$ Aj  Aж ( ([[k[M (! Aj (  ȣ )BR> At)! )! Aj      ȣ )BR>  )BԵ )BR> )[  ~|[ T>  7B!  7 Aj$#Ak[$  -[Ak -! AF[ j!  k[AO E> Aj BԵ Aj -Aڴ (G> )BR> k! j! )[ 5|[ Z>^ E> Aj -Aڴ (F j! k! 5 B~|!^  7B!  7 Aj$#Ak[$B! B7 B7 B7 B7 B7 Aj Aj̈́ )BR> )! BV   ԵB )B )BR[P>  [  ~ R­|[BZ>  ~B[P>  ! §q>  ~ R­ |[BZ> Aj BԵB ) )BR!^  7 B  BX7 Aj$  B[ B[~[  B[~[  B[~|[B|[7   T­  ~  T­B B||7 Aq  B  BZ§Ώ   ѻ P   Ώ    Γ      Ҳ   Aȓ AĥG ŉG ņG įG řG ĜG ƅG ƄG ēG  ĉG  ČG  łG   ŒG#Ak[$ AjA  ҙ ( Aj$G#Ak[$ Aj ȭ (-! ;  : 	6 	6 	6 	6 : B7 B7 B7  Aj˹ Aj$#Ak[$ Aj  (Ѳ )! )! Aj  ([Ѳ )! )! Aj  (Ѳ )! )! -F  § § §rr AjA̸   Aj΋ B7 B7  7  7  7  7  7  7 B7  (6  )7 	k! Aj Ajͅ )[BQ> )!  Ȏ (G>    §q[V !E> (! AjA̸   Aj΋  7  7  7  7  7  7 Aj$#	j[$ )!  )[7  7  )7  )7  )7  )7 Aj غ )BQ )!  7  7  )7  )[7  )7  )[7  BRAA §q j)! Aj غ   )§ ) Vq[! §  Tq! B! §  Tq! !   ! -k B7  ­7  7  ­7  B7  B7 B7  B7  B7  B7   V­7 : B7  7 B7  7 B7  7 B7   V­7 Aj ̚ 	k$#Ak[$ )! )! )! (! )! )! Aj  -[ ǢԶ BR §E r>  )7  A Ajԅ  §  Rr> PE  Z>    B BΎ  )7  A Ajԅ Aj۟  (6  )7 Aj$#Ak[$  6  6  Aj6 (!  Aj6 Aj  Ajѷ ([ (tj!  F> ([ (I  ( tj(6 Aj!^  (6  )7 Aj$#Ak[$ 	6  6  6  Aj6  AjAؒ  (6  )7 A AjΈ Aj$#Ak[$ ״ Ak!  Ԍ (GA٬^ )! )! )! (! 6  6  7  7  7 G Ak[(k!  6 > Aڙ ԩ Aj$#Ak[$ Aj  ȯ Aj ( (Գ ) )!  ů!BQ ºŭ! ױ ! Aj$ #Ak[$ Aj AǾ (	G Aj ( (Գ ( )[BTq! §! Aj۟  Ӄ   kAO 6 Aj$#	j[$ B7  )7  (6 Aj AjȎ (G> Aj ( ( ([˽ Aj ( (Բ )BR> )BX> AjA̸   Aj΋ 	k$#	j[$ 6  6  6 )7 )7 )7  6   j6 Aj Aj֎ ([G AjA н (Eq! 	k$ #	j[$  -:  -:  -:  +9 A6 A6 A6 A6  Aj6  Aj6  Aj6  Aj6 Aj Aj֥ ([ (ů ( Ӽ 	k$ :  )7  (6  Б9  +9 ( (ӻ  ӻ  ӥ  ՝ ([ (˞ ( ՝ ([ (˟ ( բ ([ ( kAn˟ ( (բ ([ ( kAv˛ ( (Ӧ ([ (ˡ ( AAǼ  AAǼ  AAǼ  ( AAӾ AA̧ AA̧ AA̧  AAǼ  AAȟ  AAAȟ   AAϋ   AAϋ (!  ([G ([ 6  6AA ([ j([E! Aj Aj ! ! [Aj! ([> Aj! ([> 6  ([tj[( F  6 >(	 wq6  (F  6  6 E>  6 ([  6  6 ([E>  6  6  F(	 wq6  6  6 AO է ([ ([F(	 Avwq6  6  6([ Avt[q 	q[j! j(!  r6 	qj[!  6  6  6  6 B7  ֙[6 tj!([ t[qE  6  6  6  6  r6 A vk AGt! (!  [(	qG Av t!Aq j[([> ([ 6  6 6  6  6  6  6  6  6  j! ! !  F[> k! k[-AF>  A: k!!A!!^  j[ -j:  O  k!^A! E>  jA ü  :  : ([  (jk[E> -AF> A̩ A̩  j!  G j! -[Ak A̩ ! AG> ئ !  ̩ ! A̩A Ak Aq[AMAqk j! Aj! Aj! Aj! Aj! Aj! Aj! Aj! AI AqAl jAj!^^ Aj! / -Atr#Ak[$ -k  -: A6  6 ( ( AjЍ!  )7 A6  6 ( ( AjЍ! (A ((! (A ((! (A ((! (A ((! (A ((! (A ((! (A ((! ( ( ( ((!  )7 A6  6 ( ( AjЍ!  +9 A6  6 ( ( AjЍ!  (6 A6  6 ( ( AjЍ!  )7 6  6 ( ( AjЍ! (A ((! (A ((! (A ((! (A ((! Aj$ #Ak[$ )BBT :  6 A6  6  AjҍE -E ( ((>!! A6  6 ( ( AjЍ! Aj$ #Ak[$ (! ( (! A6  6  AjЍ Aj$#Ak[$ A6 A6  6  Aj6!   ЍE ( A6  Aj6   Ѝ> A6  Aj6   Ѝ! Aj$ #Ak[$ (!  ([6  6   q ˁ ױ Aj˙ Aj$#Ak[$  6  Ρ[	q[ 	q[G  O Av AvO AvAq[ AvAq[O  FE!   Ρ6 Aj Ajړ! Aj$ #Ak[$ /q /qE> ([	q ([	qG> Av[Aq AvAqG  sKr Aqr> ( (AȥE> Aj ǡ (!  ;  ; Aj$ /q   / /[ /q[ q	q[ / /[ 	q[  K q	q!     K[  K[   K!  F  Oq>  ;     K;!  ;#Ak[$ Aj ȭ ([/q! Aj ([Aj /! Aj Aj /! E /qE> ([(! (! ([( (Aȥ Aj     Ο ն Aj      Οն Aj Ȫ  -:  (6  /; Aj AjAü]  )7  -:  )7  (6  Aj˹ Aj$#Ak[$ Aѵ -F Aj Aѳ Aj ([ ([ǽ Aj  ǽ Aj  ǽ Aj  Aǽ  /;  (6  )7  ([6 Aj ( ֶ ( E AjA̸  Aj΋ ( Aj̣> AjA̸  Aj΋ Aj$#Ak[$ 6 B7 Aϝ AAϝ Aj Ё A ( (ϝ Aj۟ 6 B7 Aj ([ ([ѽ AjA ( (ϝ Aj۟ Aj Ajה Aj Aj̎ A ( (ʔ Aj۟ Aj۟ Aj  Ҍ A ( (ϝ Aj۟ Aj ҋ /F Aj (σ A ( (ʔ Aj۟ ([ A  (ϝ /E> Aj (σ A ( (ʔ Aj۟ Aj Ǔ A ( (ϝ Aj۟ Aj ה Aj Aj̎  Ajו Aj۟ Aj$#	j[$ Aj ҋ Ajә /[F  (6  (6  )7 Aj Ajו Aj Ajτ Aj Aj ( (ו Aj۟ Aj Ё Aj ( (̍ AjA ( (ʒ Aj۟ Aj۟ Aj ([ ([ѽ Aj ( (̍ AjA ( (ʒ Aj۟ Aj۟   (6 Aj Ajɠ AjA ( (ʒ Aj۟ Aj  Ҍ Aj ( (χ AjA ( (ʒ Aj۟ Aj۟ Aj Ǔ Aj ( (χ AjA ( (ʒ Aj۟ Aj۟ ([ Aj  (AA֤ Aj ( (AA֤ Aj ( (AA֤ Aj۟ Aj۟ AjA ( (ʒ Aj۟ /E>  (6 Aj Ajτ AjA ( (ʒ Aj۟  AjAו 	k$#Ak[$ Aj ( ( ( (ϔ /F )! Aj  (ե  7  )7 Aj A Ajԅ Aj۟  (6  )7 Aj۟ Aj ([ ([ֶ  ([A  ( (Ϗ! Aj  ֶ ([ A  (ϛ AAϛ AAϛ Aj۟ Aj$ #Ak[$ ԉ[(٠ ([O^  j6 ([ ( ( Ϗױ ([ (Alj!  G ( ( (ˑ Aj! ([ ( ( Ϗױ  (k6 Aj Ajې ([([ (Alj! (!  G ( ( (ˑ Aj!  (k6 ԧ Aj$#Ak[$ Aj Ajې (! ([ ([(O  (k6 ( Alj(ċ!  (k6  Ȍ ( (ͬ ױ Aj$#Ak[$ (ԻE Aj Ajې (( ([ (k6F! Aj$ #Ak[$ Aj Ajې (( ([ (k6 Aj$F#Ak[$ տ Aj Ajې (( ([ (k6F> Dɳ Aj$#Ak[$ Aj ې (! ([ ([(O A:  ( AljAü]  (k6 Aj$#Ak[$ Aj ў ([F ( j-!  :  q: Aj$#Ak[$ Aj AqAڴ (!  (:  q: Aj$ AqG   ֧  ( ( Ί B! q   ֧  ( ( Ί B!  Aȥ  ( ( Ί   ֦#Ak[$ (! (!A! -k  AȥE>!  AȥE>!  AȥE>!  ǟ A (! Aj$ #Ak[$ Aj ې ((! ([ (k6  Gk! (!  AȥE  Aȥ E>  Aȥ >  Aȥ>  Aȥ Aj!  Aȥ Ak[  M!!  Aȥ>! !  Aȥ>  Gk! j!     Kײ! Aj$   Aȥ  A۠  Aȥ  A۠  Aȥ  A۠  Aȥ  A۠  ( (  ϔ    AȥA  AȥAAA  Aȥ۠  Aȥ  AȥA  Aȥ G   (    ( ة[G ( (j (k!  6  6 (! (! ا[G  (  ([j ( jkj6  6  6 -E : -G ([ ([F> (! (!  k!  (j!  6  6#Ak[$ -E )[ )[X  T  B|7 :  ) Ե B ) )BR7B!B!  7 Aj$ )BQ  ) )Ա7B!  7 ( M^ ( Alj[)BQ  )7B!  7 ([( K ( Alj-^ ([( K  ([( ( (- ( tj(Ζ^  K t j([AK^ -^ A -[AkAqAI r:! AkAqAO 	qAkAqAOqA ϶! ! ԿE Հ! A! I A Avg[kvq trAs!  Ak[AM! vq>! AI> Av[E Aq-! AF 	F! AF Aq-qv! AG> 	F! q!  ([ M ( j K> (!! ! ([ j! Aj!	  	M6  Aq!!   j-F j!  j[G> A! AqAF  چAq! #Ak[$ Aqk A  ҙ (G> ([AO^ -!A! AjA  ҙ (G> ([AO^ -!A!!  AȥA! >A!  چAq[AF>A!   ( (   (!A!    AqԄ  ( (  ϔ Aj$#Ak[$ Ak  AAϟ (E> )!!  AAϟ (E> )!  AAAϟ (E> )!  AAϟ (E> )!  AAAϟ )BR> )!  AAAϟ )BR> )§! §! AO §[Aq kAq[AO> -! 	qAp kAq[AO> -!A! Aq[AK> t	qA! G>AA 	qAp!A! Aq[ Aq I! -AG> k! AO -AF AqAIq AqAI! E>! >  §	q §Atq Atrr6!!  ; Aj$ ([q! q +! [/!#Ak[$ Aj А! -[G -!  !! !A k MAqk A6 6 ;! Aj! A6 6 ;! Aj!! ;   6 ; 6 6! 6 6 Aj!	A .[H l[	M )[P^ BZ^ )! )!	 k ÁHÁ! AvAj! Aj	  y[§k[k׊ Aj )  ԵB	 / jk[­[[B}[ ) )B|[[PE Aq­! Aj  §[ڋ (!  -[ /kjÁ[N Aj Aj    B ­  ן 	q  k[Á   I!! E^  n!  F^   lk!  Ajj Aj:  j[F>  F> An! ! Aj Aj      ­ | ­  ןkAq­!B!  BR>  O^  Ajj B~[ §Aj: B~!  !  j[G> Aj Aj       ן ([E> /! (! P^ P^ B T^  V^  ۔ Aj ؏ AjAü 6 6Á! H Aj kÁӛ Aj ӛ Aj Aj H Au[ s kڑ Aj AjAü] ! AO AjӞ Ak! Aj t(tӞ Aj AjҤ Ajڕ j! AjAӝ!  Á[J[E  kÁ    kK[E! Aj AjAü] Ajӛ! Aj AjAü] Ajӛ! Aj AjAü]! AjAӛ!  G ([AO^ j! Aj tj! Aj!  F> ( Aj!E>! Aj ڕ Aj ҥA! Aj ڕ Aj ҥ Ar! Aj ڕ Aj ҥ j! Aj Ajڕ j! Aj Ajҥ  F^  Ajj Aj: AjAӝ !^!  I^  Ajj!  Ajj!  F> A: j!^ Aj AjAӝӟAq[G E qE>  k[M^  Ajj-qE>  I^ Aj Aj լ -E> j!  M r>  Ajj -: j!  I^ Aj! Á J Aj     Ajң (! (!! ;   6 ; 6 6! 6 6 Aj!^  6  6  6  6  Ajϰ! Aj$  +!!#Ak[$ Aj А! ,[G -!  !! !A k MAqk A6 6 ;! Aj! A6 6 ;! Aj!! 6 6 ; Aj! )[PE )[P^ )[P^   |[V^  V^ BZ^ .[ y[§k! Aj  }  ס )! Aj   ס )! Aj	 k׊ Aj )[  Ե Aj  Ե Aj  Ե 	k ) )B|B|[ / jk[­[§[ڋB [B}[ !   )B )}|B|[! ) )B|! -[ /kj! Aq­! (! E^  n! AF^  Ajj Aj: j!     lk[­ |[V>  F> An! ! Aj Aj      } ­ BנB! AF^  Ajj B~[ §Aj: j! B~!  [ B~[Z> Aj Aj      } ~  נ ([ /! (!  ۔ Aj ؏ Aj ؏ Aj ؏ AjAü 6 6Á! H Aj kÁӛ Aj ӛ Aj ӛ Aj ӛ N Aj ڑ Aj k	q[ڑ Aj ڑ Aj ڑ Aj AjAü]  Aj Aj AjҤӟÀJ j! AjAӝ AjAӝ AjAӝ Aj AjAü] Ajӛ! Aj AjAü] Ajӛ! Aj AjAü]! AjAӛ!! Aj ڕ Aj ҥA! Aj ڕ Aj ҥ Ar! Aj ڕ Aj ҥ j! Aj Ajڕ j! Aj Ajҥ AF^  Ajj Aj: Aj Ajӟ! Aj AjAü] j! Aj Aj AjҤӟÀ!  ÀJ>  H> AjAӝ AjAӝ AjAӝ !  N> Ajӛ AjڕE> Aj Aj լ -E> AK^  Ajj -: j! j! AO^ Aj!     Ajң (! (!^  6  6  6  6 Ajϰ! Aj$ #Ak[$ 6 B7 At j! (! (! (! (!A! 	q!! Al[ j! !  [F> j! Aj!  /G> ( (  ٞ> ( (  ٞ> ǣE>  (q[6 Aj! !  [F> Aj! Aj AjَE> Aj ٘E>   Չ  (6  )7 B7 B7 B7 B7 B7 B7  6 : B7 6 B7 Aj  Չ  (F AjAA̧ (!  j AjAü]  j[6 Al j! [ G Aj! (q> (E> -E> (E> )!  )[7  7  BR  Zq[­7 )  (! )  (! )  (q[! )  !!   T  Tr!  7  7  7     T7   BR BRqq­7  ([6  )7  Aj6  Aj6 Aj  Ajѷ  Aj6 Aj AjAҰ (! Aj ([ ([ Ƿ (! (! Aj   sǷ! (F (! G  I>  O^  O^ Al j[Aj Al j[Aj٘E> Aj ֑ Aj ֑ )[ )[P  §E ) )Q>!^ :  ;  6  6  6  6  6  6  6 Aj$#Ak[$ Aj  Aj[ǰ ([       (   λ D [ ( ( λ! (! (! (! (! 6 B7 ( AqAk Aj ɝ ([ (Alj! (! Aj! !  F> -[AF>  A At[( (֟  : A: Aj! Aj Aj̖  ٱ (E> Aj A۠ A; Aj Aj̖ -! Aj  ( ( ϑA !A  j! ([ (Alj! (! !  F> /! ( ([ (O> Aj   ( Alj[( (֟ Aj A۠ Aj!  )7  (6  ; Aj Aj̖  Ֆ Aj Ӂ (!  ([ (Alj[6  6  6 Aj!  F> Aj! ([	F> (! (!  )[7  6	!  AȥE		  Aȥ!  § B§̸  ; Aj Aj̖ Aj۟ ! !  6 Ajՙ   !   ! ([ ([Atj! ( ! !  G -! -! ( ( (A ((! B7 B7     c   D [ cq[[9  D   [D [9D! Ak AMAqA Ak AMAq[AG AF>D!^ AG AGr>D!  Aj  Atrل A:  9  :  : :  D 9  D 9  Aj̞  D  D  ( (Dλ D   ! Aj!!  G At jAj۟ j! AAǼ D    c! Aj˲ Aj$ #	j[$ AK[E Fq -! Aj Ӳ Aj ӽ (! ! (!A  AOAq!  j   j-[  F: j!  j[G>  )7  6 Aj  O  Ӳ Aj   ǻ Aj AjϮ (F ( k!  j! (! Aj  ئ Aj  ئ Aj  j  kئ  (6  )7 	k$#Ak[$ q v! ! ,[ j! N  j!  j! 	G  AqAx[Atq AtrAvj vqj vqj!  Er! /[ j!  jj! t[ AO  q! Aj Ϥ Aj  Ҏ^  (6  )7 Aj$#Ak[$ ([ (Alj! [ G Aj! )[B!  T> BV   [~ R> PE>^^  ( ( ΊB!B } B[B~R BTrE B! ! Aj ( (  ξ  Aj ( (ו Aj$#Ak[$ ([ ([Alj! !  [F>B! j[ I Al j)!  ع P> Aj! )[ T>^  ( ( Ί BQ Aj ( ( B[  B~|BV­|Bξ BQ Aj ( ( BBV­ B|Bξ  Bع[BB BVZ  ع! Aj ( ( Ί §[	qAn[	l	q k	qF Aj ( ( ­Ί Aj ( ( Bξ  Aj ( (ו Aj$#Ak[$ (BB ()[BV!B!B! PE   ع[Pq Aj̸ Aj ( (B ξ  Aj ( (ו Aj۟  ( (  ξ Aj$#Ak[$ Aj ͓ (	G Aj   ( (ҙ ( (! Aj۟q> Aj    ΍    ( (ʑ! Aj۟!  6  6 Aj$#Ak[$ 6 B7  j! !  F> j! -[AF  F> Aj -փ -E  jFr> -!  -փ -E> Aj! - Atr! ! Aj ̩ ( (Ӽ (! Aj ([ ([Ў ( 	G  Ӽ )! ! ! ­!  6  §[6  6 	F>      (6  )7     Aʗ Aj۟^     Aʗ 	6 Aj$#Ak[$ Aj  ̸ Aj  ʉ Aj   	 ʉ A6 6 B7  : Aj AjA۠ Aj!A! (! (!!  Aj  ό ( ( (  ([! Aj     Gҡ (! (! Aj ( (ԳB! )BQB! ([E> q  ~! F> v!  ~!^ Aj  ̸  (F Ӷ (! ! ! Al j[ 7  )7  (6  j[6  AjAü] Aj۟ Aj$#Ak[$  ( /[ /q6  (  /q6 Aj! ([ (Atj! (! (! (! (! (!B! [ G! / F ( (  ȥ ( (  ȥ! Aj! (q qG> Aj ٘ qG> -AG> -> )! Aj AjAü] (! (!  6  6  6 )! Aj Aü]  7  7 Aj AjAü]  6  6     AjҶ Aj$#Ak[$  (I ( Alj[)! )! )! )! )!  k[ (O^ ( tj(! !! Aj  AҬ ( M^ (! (! t[ (j(! Aj  Ҭ ( M^  (j([AK^ ( M^ ( tj([ (O^ (! (! -! ( Alj[(! (! Aj  AҬ ( M^ ( tj([AO^ ( M^ ( M^ ( M^ ( tj([ (O^ (! (! -! ( Atj[(! (! ( Atj[)! )! ( Alj[(! (! ( ( ֕! Aj  AҬ ( M^ ( M^  ( tj([K^ ( I^ (! (! ( tj[-! -! (! Aj  AҬ )!  6  6  6  :  6  6  :  6  6  6  6  7  7  7  6  6  :  6  6  7  7  7  7  :  :  6  6   k6  t j6  7 Aj$^#Ak[$ Aj  ֭ 6 B7 ([ (tj! (! (!  G (! Aj!  O> ( AjAإ Aj Al j  Aj ( (ئ Aj۟ 6 B7 Aj ( (ض Aj (ʈ Aj ( (ض Aj -At[( (ض Aj ( (ض Aj ( (ض Aj -At[( (ض AjB )̑ AjB )̑ AjB )̑ Aj 5 5̑ Aj ) )̑ Aj ) )̑ Aj ( (ض Aj -At[( (ض Aj ( (ض Aj -͗ Aj -͗ Aj ( (ض Aj ( (ض  (6  )7 Aj۟ Aj$#Ak[$ 6 B7 6 B7 Al j! AqE!  G Aj Aj -E s ̚ j! Aj! (  (6  )7 ( (՜  (6  )7 ( (՜ Aj$#	k[$ (! (!  6  6  Aj6 O 	I   AjA AjӚ Aj vӯ   ([ ([tj ([ k AjӚ  ՜  (6  )7 	j$#Ak[$  څAq[AG  :  6  Aj6  AjAؒ ͝ Aj$#Ak[$ Aj  ط ([ ([Aȥ  A۠  Aȥ  A۠   Aϙ ( (Aٟ  A۠  ( (  ϔ Aj$A  ؕ!  AȥE  Aȥ! !  AȦE  AȦ!   AȦE  AȦE> !  6  6 Լ! ĩ!  6  6 ([(	G (! (!!  6  6 AI  :! 	I  AqAr:  AvAr:! Av! Aq	r! AvAq	r! 	O  :  :  AqAr:  AvAr:A!  :  :  Ar:A!  6  6 (! AA 	I 	I AI[[ӽ ( (j!   : 	I  AqAr:  AvAr: Av! Aq	r! AvAq	r! 	O  :  :  AqAr:  AvAr:  :  :  Ar:   j6 AI  : 	I  AqAr:  AvAr: Av! Aq	r! AvAq	r! 	O  :  :  AqAr:  AvAr:  :  :  Ar: 	qAv! Ak AqAMAqk   ծ[; :  Av:  ծ!  ծ! k :  -:  /; - / -Atr! / -Atr! :  -:  /;^ / -Atr! / -Atr! / -Atr! / -Atr! :  -:  /; / -Atr! / -Atr!  ;  ; :  Av:  Av:A! AqkA!A!   D AtArֿ   DAֿ   D AtArֿ#	j[$    D Aֿ  9  9  9  : 	;  )7  )7  ن     D Aֿ 	k$#Ak[$  9  9  9  ; :  ˺ Aj$ ([ (F Ӭ  j6 ( Atj[ 9  9  (+  ([+ -ї [ (+¢ 9  (+  (+¢ 9 (+!  (+£Dۖ!  (+  ¢ 9  (+  (+¢ 9 ([ ([Alj!D! + ¡  + [ە! ! ! AGD! DD q  vk¸¢  ە ۖ! !  G +! +! +! Aj!   ¡[ ¢  ¡[ ¢  ¡ ¡ۖ!    d[!   !   ! j!  9  9  (F AjӶ (!  j6 Al j[ 9  9  9#Ak[$ Aj Ajۑ  +[£!  £! ([(! (!! (!    K!  [F> j! At j[-AF>  O> -G Aj ά Aj  Υ!  +¡[ ¢  +¡[ ¢  +¡Dە! DeE>    eE q[!   !!^   M A: At j[-[AG  )7  )7 Aj ά +! +! +!   +¢9   ¢9   ¢9   ¢9  : A: A:  (k6 Aj$#Ak[$ ([  (  (> ([ (Alj!  F> Aj! /k (! AK A (> 	j! ! E>   (> /! : 6 ׆[AO>  Ajj! Aj G k[  An[AlkAr: !  Aj  (> (! (! !    (E>^! Aj$  /k ( /[ 	j 	jq 	j 	jqsAvj (  (- ([/ /Λ  ȝ!   /r; /!    ٧7  ; ÁAl	j	m[AK^  At[/;  )7  /; ( M^ ( Alj[)P (- / /rEsq ([( M^! ( Alj[-F )BR!  ([( M^ ( Atj(J ((G ([( M^ (/ ( tj/F! ([(G> (  (- ͱF! #Ak[$ Aj! Aj!! (G> Aj ў (G> (t j([E> Aj$ #Ak[$ ӽ  7 Aj! G  t j(إ j! Aj$#Ak[$ (! (!  G Al j[(F ( ( ( ( -Ā Ajػ (׳ (ױ (	G Aj۟ j! (E> (ĳ (ױ ( AAǼ Aj$#Ak[$ Ě[Ė! Ajػ (G ՁE : ױ  ė! ػ (G Լ ę[Ձ ױ :  6 : ױ (! A:  6 ױ (! A:  6 ױ Aj$#Ak[$ (ԕ[ (ű[  6 Aj  Aj ( ױ Ԩ Aj$#Ak[$  (6  )7  ו Aj$   ئ  (6  )7   (6  )7 	6 ՗    Ȳ 	6 (	G Ԝ Aj˭ Ajͣ (ױ (! ([([    ԗ Ajˢ ([ ([([    ԗ (Ԓ ([	G  (AAǼ Aj՗!A! ­ ­~[BP §[	 kM  6!A! !  j 6  6 Av[kAqAM  Aq Aqjk[K Al j[(! (!!!!  6  6#Ak[$  Aq[K Al j[(! (!!!  6  6  6  6  6  6    AjAω Aj$#Ak[$ ( K ( Alj[(! (!!! BZ BB|! (AO §[ ([(I  (j-Ak! Aq! Aq I   ό (  ([! (  ! j!     ω Aj$#Ak[$  X 6   }Z 6  } V  B} BZq  O>^  V   }[} X  I^ Aj  լ - jÁ[ ÁL  MrE  j -: j!  O>^ 6  ;  6  6 Aj$  jk[E^  }!  |!   }[V!  T  Zr>  |[ Z  }  }TqE  -k: !!  T >  |[ Z  }  }Tq> 6 B X  B} Zq  ;  6  6 6  kÁ[N   ­[[ R^  ;  7^ )[B!   } BY ϯ ) ϯ 5 ϯ 3 ϯ 1 ϯ ([Au[ s k­ sAv ϯě[ ٪  ٪   ت Aj Ajί!  -AF[ -[AFq! E AGq  ت!  (	F[ ([	Fq! E 	Gq ( ( ( (Ȥ!  (	F[ ([	Fq! E 	Gq ( ( ( (ȥ!   ( ([	GAAӾ (! (! 	G Al j[ Aü]  6  )7  )7 j!	!  6 (G B7 ([ (I  ( Alj[)7  )7  )7 B7 (F ( ([Alj ( K!  ( 6F (Ű[AO ż ( (؞ AO ż  6 -F ΃ FA٬^ EA٬^A٬^ (A (( (A (( (A (( (A (( (  (( ([(  ((  - AFr: ([(  (( -[AA  ٩ ( ( ٩ ( ( ٩ (! 6 ( ؋ ([ (˜ ( ӣ ( (ů ۟ ԥ Aj؆ Aj؅ Aj˩ Aj۟ Aj۟ Aj۟ Aj۟ Aj۟ Aj۟ Aj۟ (! (!  G Al j[Aj۟ Aj۟ Aj۟ Aj۟ Aj۟ Aj۟ j! ( AAǼ (! (!  G At j[Aj۟ Aj۟ Aj۟ Aj۟ j! ( AAǼ (! (!  G Al j[۟ Aj۟ Aj۟ j! ( AAǼ (! (!  G Al j[۟ Ajڥ Ajڥ ( 	k(՜ j! ( AAǼ (! (!  G At j! j[-AG> Aj۟ ( AAǼ Aj! t j!  G (! Aj! ( ( м>  ̛  G Al! j!  j[(G> ( (AAǼ Al j!!  G ([ r! ([ r!  q r! Aj!  AA qA qA q۠#Ak[$ ([ (Alj!  F[E    )Ϊ j! Aj!  ΰE> Aj$ #Ak[$ Aü  ([K     Ӝ! AO^     Ӝ!  Aü]  6 Aj$#Ak[$ Aü PE AF^ t j 쀾 j! B!^  6  Aü] Aj$#Ak[$ Ԋ[([(j!  6    Aj Ԋ[(ǳ  Aü] Aj؁ ԍ ԍ Aj$^#Ak[$ Ԋ[([(j!  6  Aj  Aj Ԋ[(ǳ  AjAü]  (6  )7 ԍ ԍ  Ά  Aj· Ͽ Aj$^#Ak[$  Ԋ[Ajș ԍ    Aj Aü]  AjΆ Aj$#Ak[$  Aü]   (  ԗ Aj$    (  ԗ    ȧ  ʮ ͞  ʯ י ʭ ͟ ʴ ͤ (Ԏ (ԓ ([ ԓ  ԍ  ˗  ױ ( (ױ  ɤ ױ ( A΁ ױ F ױ  6  s6  ֻ AA 	I 	I AI6  6 (! AA 	I 	I AI[ӽ  ( (jֻ   j6  ӽ (!   (j  ü]   j6 ([ (F  j6 -[ÀH  j6 -Aq! Aq! AM  Atr  Aj6 -Aq Atr! AO  Aj6 Atq -Aq Atrr! At r   (! (! (!  [F>  j[6 -[ÀH  j[6 AI>  Aj[6 AI> -!  Aj[6 Atq -Aq AqAt -AqAtrrrF>    kj[6 k[>  ([ (F  k[6 ,[H  k[6 -[À[	H  Ak[6 -[À[	H  Ak[6 Aq -AqAtr! Aq! Aq Atr! Aq! Aq Atr!  -[ -F k - -G> ( ( ( (ڟ ( (G> ( ( ( (ڟ ( (F ( (F - -G> - -G> - -G> ( (F!  (-[ -F -s AG!  :  q:   Aj - -ɺ ([O^  j6 (	G - -G> - -G> ( (G> ( ( ( (ȥE> Aj Ajد!  6  - -F j jۢE> Aj AjۢE> Aj AjۢE> Aj AjۢE> Aj AjۢE> Aj AjۢE> Aj AjۢE> Aj AjۢE> Aj! Aj! AF> Al! j!  j  jۢ>! Aj AjۢE> Aj AjۢE> Aj Ajۢ! #Ak[$ Aj   ȕ Ajͮ ([ (Atj!! ! [ F> j! Aj! ( ՄE> Aj!  6  6 Aj$#Ak[$ Aj (Aȕ Ajͮ  ے И Aj$#Ak[$ Aj ( (ֶ  ([ (  AjAr Aj (AA֤ Aj$#Ak[$  ;  ; ;  Aj Ajѣs;  (6 Aj$#Ak[$ Aj  ֠! /F ([q  6!  ; Aj$#Ak[$ Aj  ֠! /F ([qE  6!  ; Aj$#Ak[$   ̸ :  ̖ Aj$#Ak[$   ό  (  ([6    6 Aj$#Ak[$ P^   [ Ե )! )! Aj$ BB BZ[!BB    ~}  ~B| B |[  T BR P^  [    ~}BX­| )§ )[§ (sqq! B  7 AA  j)7)!B7  B쀾  §F6 ­BB7  (-At)7  (-At)7  (-At)7  (-At)7  (-At)7#Ak[$   (-[[ ([([I    [M^ (-! ([(! ([ tj(! Aj ([ t j([֭ Aj  ֭ k /[ /[G  K  Ik! -[ -[F -[ -[K  Ik  K  Ik! Aj ( (ڊ Aj ( (ڊ ( ( ( (Ȩ! Aj۟ Aj۟ -At[( ( -At[( (Ȩ! -At[( ( -At[( (Ȩ! -[ -[J  Hk! ([ ([ -[ ̿[    ̿[V  Tk! Aj$ ^#Ak[$ ([ (Atj! Aj!  G -[k  +9  +9  /;   + 9   + 9  +9  /;   + 9   + 9  +9  -:   + 9   + 9   + 9   + 9  +9  -:   + 9   + 9   + 9   + 9 +! +!  ( (̸    9    9  (6  +9  +9   + 9   + 9 	k!  :  	kAü] A:  ̞ +! Aj$   #Ak[$  ; :  )7  )7  )7  )7 AjAr AjAü] A:  Aj̞ Aj$#Ak[$ A:  )7  )7  )7  )7 Ajr AjAü]  )7  )7 Aj Aj̞ Aj$ Aj ̞ Akԋ Akԑ Ak[ԋ ԑ Aj	q[Ak[6   kjAj[6  r6  jA66  (q rr6  j[ (r6 ( (-AAͰ[ 6  6 Ǎ ( (- ͱ ((F ( (Fĕ[A  ˔   پ AD º º£ P˕ ĕ[A  ˔ A  ˔   ɾ A Ȗ ױ Al j! ((  Я!  G  ( ( ( (ϛ Aj!   ͘ ױ#	j[$ q! Al j! (!  [F>  ( (  ,· [  ,· [    -Atr[Ω Aj!  αE>  )7  )7  )7  )7  Aj E>      ʡ 	k$  G#Ak[$ + ([( (   ј!  ( (    Ω  α     ʠ Aj$#Ak[$  - q: ( Aj  ( (    ڭ Ajڈ Aj$#Ak[$ ( Aj  ( ( (( ( ( ڭ Ajڈ Aj$#Ak[$ Aj ( ( к      AjҀ Aj ( (   )ڽ  Aj ( (ו Ajԣ Aj$#Ak[$  ց -AG   щ Aj$  Ѥ Aj AjѤ!    ѳ Aj  ѳ    ғ  A  ɒ  A  ɒ  A  ɒ    ȥs  rE!      ȥ!   ͘  (Ծ  إ  ¡Da ڎ   ئ   ӏ   Ү[ ǢB ([( ̀[ ( ̀[V  Tk   ϱ  ƈ  Ǜ  Ī^ Ĳ^ ʷ ʁ ɰ  Ӥ  ՜ ՗ ( (՜ ՗ ( (ӧ ɱ  Ҕ ԈAq  A AqԄ  A AqԄ  A AqԄ  A AqԄ#Ak[$ AjAӲ Aq[AO AO Aj AqAn[Arإ  	lj! Aj AqAn[Arإ  	lj! Aj ArAqإ  (6  )7 Aj$#Ak[$ )! -[AG )[ )[   T[  Tº!B! !! Aj  Aϖ  ( (  ں Aj۟ Aj  Aϖ  ( ( § AGq­  º¡ں Aj۟ Aj  Aϖ  ( ( At[( (˔ Aj۟ Aj$ A ¸˕ A ٿ    º˕    ­Ί    ϣ    ϣ    Ҩ    Ҩ  Ϸ  Ϸ  A̢  A̢  A̢#Ak[$ 6 B7  6   j6 Ajا[GA! AkAO AkAI AkAIr AkAI AkAIrr AkAI 	kAIrr> qAFA! AkAIA! AkAIA!A! AkA!A! AG> AjAئ AkAI AkAIr AkAI AkAIrr AkAI 	kAIr 	kAIrrE AkAOq  AkAI AkAIr AkAIrq! sq! Aj   j[ 	sk	I[ Fإ  (6  )7 Aj$ 	I AIA AK[!A AI[!AA ! 	IAA 	I[!		 ! IAA I[!	 !AA I[! !  6  : ([    ұ[M^ ( Atj[(! (!!  6  6  k[ (I ( tj([ (M>^! ( - ( ֝j + e +! -  c!  e  Ƹ! ƹ!  ·9  ·9 AI  ժ  ի AI  t(ӝ Aq[  t( vӝ Aq 	ӝ Aq ؎ Aq A؎ Aq A؎ Aq A؎ Aq A؎  ӛ  ѥAqAv  ѥÀL  ѥÀJ  ӟÀN Aj ̓ ( ׾ ( ؍ Ak( ҕ ґ  Ҽ  Ҽ   Ͻ   Ͻ   Aɕ s  F q Gq  sň  -s:  -դ -[E AFr A˞ ˞   ͻ   ق    Ɏ q   v̸   ֥ ( (ˌ   ̸    ֲ  ( (̸  ( (̸ Aj ( (̸ Aj ( (̸   ̸ Aj  ̸  6  :  )7  (6   Ǫ  Aˈ6  6  6 6  6 6  Ň[6  G6  Ş[6  G6  š[6  G6  Ak	qAj Ak[ AK  AK[6   I6 (     ( (μ (     ( (μ (     ([( (μ#Ak[$  )7 Aj    ڷ Aj$   ̸A! BQ ŭ!    ȓ ױ! F  Kq Al j[(! (!   ض! F  O^ Al jAj Ajړ! B! BV>  ~! PE  ! P> B~!  T^       ξ Al j!  G  ( ( ( (AԂە! Aj!  ΨD [ ΨD [d  £  £    Aϗ    Aϗ    Aɓ   AǸ   AǸ^^^^^^^^^^^  AВ  AВ  Aȹ  Aȹ ­Ã B}y}B~B|B§     c  b     c  b  (k6 Ԍ   ArAq۠  A۠ ٴ ( (Ө З (ǥ (Ǯ ( ( (ղ ( (Ӽ   AԅA Aʑ  AȠE# j$#  ¹ʃ","~|~||||~~~|","^^]^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]]		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	>]	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^","]	]^^^^^^^^^^^^^^^^^^^^^]	]^^^^^^		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^		^]>	^^^^^^^^^^^^^^^^^^]^","]]^^]^^^^^^","^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^","	>!!&'$(  12#]][)%)%[)[%[#[[[>]34132	3]]1!21 [!#$[! !2    ^!]11123]]12]] 1#$%2311 [# $[%[%&!121&2&[^123122!! 11]1216731234512789661621211232121!32[451[#[ 1  ! 3!1[222 % % 1 [#! #!$[[! !'%'%  !! #$[##[! 111[ !1 [!11! 112$12[#! #1	!^13]213]21#-0]2 '1!$&31' ()+ $!,./&&!''*'*[%]1][#)[%$%$(-+121*0!'](  ('(]. & [ [, [&,	 [ [[(-%$[& $% [&&][$ ] [1%%  ),.	$   [' $$($+*+*]]!//!![[[]]213131 1! ! #[! 1[[#2&][  [[&	 !314562115232112112[ &!	!21 [##$! [[[%'%152431!!131!! [#!^1234111]]! 2! !2 [[ (	쀝 ![>]]>>>,>>]]>,,-]>]>]#]]>)]$$*+[]%&]-	]]	 ']	]!#$%	,-&&)쀝>>[]0	*+/-,.-,-,-,-,-,-,-,-,-,-,-,--,->	]]]	>	]			]	'>]	]>쀝' ![#>$'%&>'>	]>^^^]^	>^^>^^^]]		^^^^]	^^^^	]^^>^]^^^^]	^^^^^	]>]>]^	^^^^^^^	^^		]]>		]>	]		]]]>>	]^>^	]^^^^^^^^]>^^^^	^^^^>]^>	]]^^	]>]>	^	^>^	^^^^^>^>^^]^^]^^^^^^^	^]>]]	^^^^	>]]	^^^	^		]				]^^^>	]^^]	^>^^^^]^^^^&'^^&^ ^^^^	^^^>^>^^[^^>^^^^^^^^^^[#[^^>&^^^^^^>^>^^[^^>^^^!^^	^^^^^^>^^^^^^#[^^^[^^^^[##[^[^^^^^^[^^^		^>	>	^^^^^^^^^^	^^^	>[#>^[^	[#^	^^^	[^^^^^[^^^^^[^^)^^^^^*&>	^'(^'^쀝^^>$^^^^^^^^^&'(+,->>^$[&^$	^쀝^^$[#%]^^'()*&^^^^^^^^^^^[$^	]			>]]]>	>	>>>]	]	]]		]>		]>^^	^^^]^]]^	^^^^^^^^^^^^^^	>]]	]	^^^^^^^^^^^^^^^^^^^^	]^^]	^^^^^^^	]	>^^^^]	>		>			]	]>]>]>^^^>^>>]^	^^^	^^>^^]				]^		^]				]		]>^>		]]]>	]>	^	]^^^>^^^^]		]^^^]		^^^^^^^^^^^^^^^^^^^^^^^	]			]]	]	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	]	]	^^^^^^^^		>]]	]]	>	>	>]	]	]]		>]			^]^]	^	]	]	]	]>>	]]	>^	]	^]^^^^^^^	]]]	>	]			]						]			^^^^^^^^	^^^^^^^^^^	]>	]	]	]		]]	]^^^^^^^^^	>^^^]^^]^^^>	]	]]		]]쀝]	> > [!#!$  	]>>>		]	]]]>>	]	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^		]^^	]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^	^^]		>	]	]	^^^^				]>>>]	>]]]		>	]]^	]>	]>>	]]>		^^^^^^^^	]>^^^	]^^]		>	]]	]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]]]	^	^^^^]^^^^^>^	]^^^^	>		^^^쀝^^]^]^^^]^^^^^^^^^]>		]	]	]	>]	>]		]]		]]]		]	]]	]		]>	]>]	]	>	]쀝	]> ![^	>]]]>^>	]	^^^^]]			]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^	]^^^^]>^^	^^^","				]]]										>>				>>						>>						>>		>>>>										>>		>>>>>>		>>				>>					>>>>						>>>>		>>>>	>>>>>>>]]]]]		]>>>>>>>>>>^^^					>>]]][>										]]^^^^^^^^^^]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^									^^^^^^^	]]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]^^]]]^^^^]]]^	^]]^						]]		]		]]			]]^	^]]^^]]	]]]	^^^^^^^^>>>>]]]]]]		^]		]]]^^	>		^^^^^^^		^^		^^^^^>>>^^^			^	^		^^^^]]]]^^^^^^^^^^]]]]^]]^]	^>>]^^]]]^^^^]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^		>>>>^^^^^^^^^^^^^^^^^^^^^^^^^^^															]			^^^^^^^^		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]]]]	]]^^]>]^^^^]]		^^^	]^^^^^^^^^^^^^^^^^^^^^^^^^		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^	^^^^^^^^]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^			]																								^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]]]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^>>^^^^>^^			^^^^^^]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]]]]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^","$!#[)%2[32!#11]321211#$% %%[[1!!125431332551![32 321 13 [!%'[ [#! !11![!1 !111 		212 1]	]2&!0##[]2/,#&[.%	 ,!>[ ]1$.%'%'$[		!]%'$31!! [&>>1321[ !2! 31>1	!]>]][[,->&-*			>)$ -,쀝..&>]]>			]				']'[#'&$>]> 쀝']	]	>^^^^^^^^^^^^	]^^^^^	^^^	]		>]	]	>^>^^^^^^^		^	^^	^^	>]	]>^^^	^		]>>^^>]^^	>]^^^^^^^^^^]^^					^^^^^^]	^^^^>^^>	^^^^^[^^^>	^[^!>^#^[[	^[^	^	>	#[	^^	^^^'^'^^$$[	$>^%#[$]^^^^^[$^^									>]	^	]^	^^^^>	>^^^	^]]		^^^^^^^^^^]^^	^^^^^^^^^^^^^^^^^^]^^]>^^^	^]]^>	]	^]			]	^]>^^^^^^^			]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	]				^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^>		]]	]]>^^^^^]	]]]	^]		>^^]]]^^^^^^^^^^^^^	^^^^^^^^]	^^^^^^^^^^	]			]쀝	]>^^^^^^^^^^^^^^^	^^^^^^^^^	>>^^^^^^^^]]	]>		^>]		]	^^^^^^^^^^^^^^^^^^^^^^^^^^]]	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^				>>^^^^]]^^	>	]	]>]]	]]]]	]]		]>쀝 ![^^^	^^^^^^^^^^^^^^^^^^^^^]>^^^^^^^^^^^^^^	^^^^","!!!!$( ! ]![!)%[[[[)%1#]#%[ '[%[ #%[ ! [# [& $^>]1142323]>1	]21]112 [ 1![]!12$![  2 ! ^^]1!>]]]113121 [! ![!#1][[[#&#!! 2$211 $1 2$!&!&!&!!&[[]^^]^^^]^^13212!1 1 121^^>]11211267669171628261122322112112]12141121411212![ #!1 ] !312121[% !2!! !#! !#$  ]! [!![[! !! #[ [!# ! # [[$!1 [ !  !!!]112>#!! $# [!#! ! [  !![!1![!1]	!^^1122323]1312#]2]113' $#['[ [[[211)2](()!!+&)!+'[!['+*[!](!$ $ '*!''*!*!$ !$ !'!-[%^>]1###[))##[112$1)-0#*')]($'' (('(].$]&[[  [   [&[, &	[, [ [ [[% #([-')($ &%[  #+&[%$#(())))&(]'([#     & $  [>%%  &    %$$$*+ ]]!// [ [$((%[%$*+!*+!,)*+!*+['#1211321111 -10!&!]# ][! [!12! #[&^^]][[ [ [ [[ 	]&112161523232524131112133121! !11[ !##$[!'% %[5432!45!1244213!&# !!]]^[^	2311312141 [! !2!12 [[1[]^(	![]>,>,>>,,>]!]>]]	쀝]	쀝]>	]]>(]>> ]]			]쀝[+]&	%%!	 ]	 (##]]	'	'%#$										')>>(-/,-)/	%$#! 0+*].,-,-,-.,-.>쀝.,-.,-.,-,-,-+*.,-..,-'[>쀝'-,-,!^>>>	>]]]		]	]	]]	^^^]]]			]]]>	>			'!>>%]]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^>]^	>^^^	]^	^^^^^^]^	>^]^	^^	^	]	^^^^^]>^]>^	^^^		^^	]]]			^	]>]^^^		^]]]^^^^^^	]>^^^^^^^^^^^^^]	]^^^^^^^^^^>>^^^	^^>>^>>^>^^^^>^^^^^	]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]]]	^^^^^^^^^^^^^^^^>	^^^^^^			^^^^^^^^^^]		^^^^^^^^^^	^	^^^^^^^^^^^]		^^^>	]^		]^^^^^^^'^&&^^^^^^	^^>^^^	^^^^^^^^^^]^^^^[[#^[^>&^^^^^^^^>^^>	^^^^^^^^^^^^^^^^^^^^^^^^^[[^^^^[^^^^^^^[#^^^^^^>^^^	^^	^>^	^^^	^^^]^^^]^^^^>[^	^^^#[^^^	[[^	^^^^^^^[]]^^^^^^^[[^^^^^^&*&'()'^'(쀝^^^&^^$^^^^^^^^^^^&'(^+,-^^^^&^&^&^&^^쀝	^쀝]^^^*&)&(&'&^ ^^^^^^^^^^^^^^					]]>]]>]		>]]]>		]]]]		]]>]]]>>]>]>]]>]]]		^^^^^^]]	]]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	]>^^^^^^^^^^^^^^^^^	]	^^^^^^^^^^^^^^^^^^^	^^	^]^	^^^	^^^^^		^^]]]>]>]	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	]>^^^^^]	>	^^			]		>]	]]>>>]	^^^^^^^>^>^	^^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]]		]^^^^^^^	]^]			]			]]]		^^	>]	^^^^^^^^^^^^^^^^	]>]>	>	>^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^		^^^^^^^^^^^]^^^^^^^^]	^]	^]			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^>	>]>		]>]^^]	]	^	^^]^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^^^^	]^^	^^^^]	>>]	^^]	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	]]^^^^	>>	]		]^^^^		]^^^	^]]	]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^	]>^]	^^	]^]	^		^^	]]	^^^^^^^^^^^^^^^]>^^	]		]	>>	^^^^^]]]쀝]]]>>   !!#[ ! $#[ >	^	>^^>^^]	]>^^]]				]			^^^^		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^	]^^^^^	]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^^^^^	]	^^^^^^^^^^^^^>^^	]^^^^^^^	]	^^^^^^^^^^^^^^^^^^^^	]]>>			^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^]^^>^^^^^^^^^	]]>^^^^^^^^^^^		>>>^^>]^^>>			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]>^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^>>		^^^^^^]]]	]		^^^^^^	^^^^^^^^^^^^^^^]^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]		^]^^^	^	^^^^^^]^]^^]^]		^^^^]^^^^^>>쀝쀝^쀝^^]]^^^^^^쀝>^^^^>>^>^^^]			]]	]]		^^^^^^^^^^^^				]		]]^^^		^^^^^^^^	]]^]]^^^^^				]		]>	]^^^	]		^>	]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	>]]]>>^^^^>	^	^^^>^>^>^>^^^]^^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]]]]]]^]]]		^^^	^^^^					]]]]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^]	^^^^^^^^^^^^^^^^^^]^]]]]]	^]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^","^İ°ɸɰĬńň°ɴɸǤǨX`h¤ªpxưƸ°^ɴɸɰɸʀ°ɴɸ°ƴȄȈɴɸ4Āü^^虴@ưƸŀňȄȈȀØ^^ $¸¸()^( $¸^͸WƌƐΤΨ^Ɛƌh^ƐƌhTX@L ǠǨȀȈưƸňŀ(0 ̈̄̀@DƌƐ^ɸɰŀńňΠΘ^ɴɸ^8<^DH^PT ^ńň͸ɴɸ͸0,͸Θ^DH8<͸^ ͸PTȀȄ͸WƌƐƴƸ^ưȄȀ^ ôøĸļôøńňøô (^ňŀàČĈ2ĸļĈLP^^^ɰɴ8 V(0@ňńɴɰ^^^^ŀńŀ0ƀƄèìŐŀ^ $ øôɰɸèìƀƄTɸɰɴǎĈɸɰĨ(,PXŀưƸǠǤǨƄưɰɴƸĈĈĨŐĈČĈČŘHL^ɴɸǐɴɸŘĈƀƄƈ4Ǹ,0Ř^ɸƸƸưǀȘȐȈȀ^ŰŨŐŸưƸèìƀƄTŐƙŸŰŨƸƸưVèìTʜʠ^HLTXʈʐȈȀèìVȈȀʀȀȐȈʀhnͤ͠ʨʬ^ʘʜʤ ƘøôǠǨĈČD@8ŨŐ<ĨXT40(,ȄȀ $ƨƬƬƤΠΨΠlpɴɸ̄̈ȈȄ^ƘŐƈ̄̈ǨǤǠƄĨĈ^ŰŨŐŸȄȈ^ɸưƸ̀ƘƈƄǤǨȈȄȀ^ưƴɰɸưǠŐ^Ĩʠʤ̄̈Ͱ̄ǠǨ^Ǹǰͤƙɴɸɰ^^TVèìĨHL^ȄȈɸɰͤŠ͠ƈƄ(,ƀƄĴĸĈČƀƄTVèìhnŀńɴɸɰŀńȠȈČȄČĈ2 ɀ^ɴɸ2^ɴɸƀƄTèìHL^ɴɸt^ɴɸʀ2^ɴɸèìŐŀČĈTɴɸɴɸ2ɴɸƄƀƀƄèìɀɸɰʀHLɴɸńňɀ^ƴƸɀtɴɸ2ɴɸèìɰɸʀhnȀ|x^^ɴɸɰ^^ǔɰɸdh^ŀńňŀɈɨńňͤptͨ -ͨͤ^ -^ - -ɰɴɴ^ɰ -ͤͨ^ -^lhɨɈɴɸɴɸɈɨ^ɴɸͨͰʹͬ^ͨͤ,^ (-ͤͨ(ʠʤńňɨ^>, ^^ɴɸɰ^ȈȀ^ -̈̀ɸɰɴɸɰ^ɸʈɰʀ(^ -ɴɸɰ^ͨͤŀńńŀ^̀̄̄̈^ɨ^ǤǨɈưƸ^ -^^^ɨȄȈ̀ͤ͠ŔŐͤͨ^ø^ô虰@^̰^ɴɸ̐̐̰^ǤǨôøĴ^( ^ŀňŀňưƸȄȀȈĴƸƴǠǨΠĴΤŀŇǠ̐Τ̰ ^ƴƸ̐ɴɸɰ^^̐̐^ňŀŐ(,ŀňŐôøŔ^ɸɰ^ưƴƴưôø( ^^^̐ɴɸɰƴƸ^^lplpƴƸưôø^̰lp̈̄ƸȈȀưƼǤ^ƴƸʹʹͰŔ̰^ƴƸŔ^ɴɸňŐxŀ|Ŕ̰̐^ƴƸ^Ͱʹ͠^^ΨΤ$(Πͬ͠ŜŠͰͤͨĴ^ɰʈʀ^Čɸʀɰ͠Ĵ^ưƸĈČ͘^ΤΨ̸͘Ȁ̸̸̄̈ȈȐøôlpȈȄTXɴɸ̸ǤǨǀǈW^èìLH^ ôø^`dx^`d^400l^LH^pt{HLTX{hnʸx^xʰʴʴʸʰ^̸̰0@BʰʴxʰʸxdPRT3^虤@^h`pt^8<<@ 2 ̸HLx^xHLHLTXTX̴̴̸̰0^^x̸̰͈̀`dxxɐɘLDɨɠltɰɸɼʄʐʈʜʔʨʠΐΈXPƈƌɌ虴@40ͼ΀^΄ͼ(,1TRPɂɄɀ [ΘΜ͈̀Θ虴@^ΠΘ^ΠΘ4ΜΠΘ48^VɌ^̸̰@8虴@^ȼ^虴@^^ΘΠ^ʸ^諛@ꝐHδθʴδθΐΌ^ΘΰʠƌƐ^ (0 PL^^^ØÐ¨ °¸ ^ÈÀx虴@^虴@^ΠΘŰŴΠΘäèɌ^^]ΰδ^^ΘΠθΰìðΠΘ^^^ꦼAèììè^^^^^^^<@^^8<`TH^^^^^,($ Ɛƈʄɤɨ^ŘŜŜŜŜŜèìŘŜŜèðìΌΈ΄8<40(,4 $ǈƌƼ^Ɛƌǘǔ`^ǘǔ虤@肰@肴@`ŘŜǀƸǈǌƌƐǔǘǐǘƌƐǈǌ^ŰŴ^^^脰@脬@`ƜƠƴƬǈǌƼǀǔǘżƀżƄŠŘŤŬŰŸTL@HŐŐŌŐ^^^^ÔØÈÄŐŌǰǬÐÔØ^Ĥĸ $ĔČhtŌŐlp^ŌŐ^lht^40 ¨ÄĄ,(lp^ƤƠ^èì<@x{끈H끌HHLTXthjnpzĀĄ04`dŐň04ôø<@꿐H꿔HHLTX`dlp蟤@蟨@ĀĄ04x|Őň04ĀĄ^ 02(,ŐňŌŐÔØĐČ^|ĐÔ^ǬǰŐ PXÔÜÔx|PTXPTXT^Ę°´ÀÄ048$(,¤¨¬HL^ØÜØ|^^^^8<^^¨^¨¬^ 냴H넀H¨¬^`l $,08|t I $,<D(,D<48^Ą Ā @D4,$^,(^TXD<^lp^¸¼^ĄĀ^TX(,$^X^D<TXXX@ĐČd@$,4<DL`h p^0(TXǔ@8xD8,D8,W0WTX<8,,Ĭİ^°XPDxĐČTxTX^¨¬WǄ0Ǆ80ĐČxph048x|^^PTR^lx(ǄĐW¨¬x(WP(x`^ÜØÜÔ^@DW0¨¬^ÐČĘüÐĘÌü(0¨´ü´¨WÀÄ^^0PŌ8<^¼È(ǔøŐňŔŜ8@ŐňŔŜŐň¤ŐňŔŜàØÐĀĈĐĘĠĨŀĸİ0ŘŐňŘŐňŘŐňȰȸŐň ȰȸŐňĬĤȸȰ^¬¸<8¼ÄÌÔɬɰ^ɼʀϤϰϠϬǼȀ ˠ˘˜ɨ$ɨˌːɰɨˠĀøð˘˜ϠϤ,(04ˠ˘ːˈϸϰϨϠ´°^ϠϨϠϨϠˈˌːϠϨϠɨϨϠɰɨàˈˌɼʀϠϤːˈôøϠϬϨ^ðːˌˈÜØȈȘȌȠȴȰȨȤȸɌɈɀȼɐɤɠɘɔʀɸӼӸӴːH@ˈˌøðÜØà^ƨ^^ĔĜĤ ΠΘϔϠΰδ ̀˸˼πθİ^^ xtČĐÌ^ôøÐÈTX(,48D @ÐÈØÜ |Ä¼X^ĄĀ20ÐÈ(,¸°¨¬ÌÐÀÄ@LP^^`d^XPnpx|^^LH¤ °¨¬^@D8<^^^^04¼(, $Ô^(, ¸¼$蜶@^¸¼^^24^^ÀÈ´¼¨°¤x^虴@^$*,&^^^ ¨|xp^ (HPldtx¬¨X`^( ^^ (^ (^( ^{^Ŕ^^馜@^DHD<@(,DDD<@ $^hDDDD^D@DH^^(,@D$|px^^x|pttxtx $pl@DxtlplpLHP4880HPT^HW肰@꺰H꺬HPPǈ^^``|8<X0(,$ LD^^4^TP^èð`dXLH`X´ ¨ °¨¼¸èì@Dèì8<èèð°´^^ìð4è蜶@^^^^ŐưňńŐ  ĠĜŐ¼À¼ÀŐĴĸĤŀĬŔŜŘŐ,(èðŔŘŜŔŔ^ ^Ŕ ^èèð¼$ ^¬}§©­¯´µ £¡¦¤^]ÜàÜȴȸtx°°ÄČĀżĀĠĤlh^Ā^`dXĀĠĤPTƬHLä¼Àè¼Àì¼À¸^ìÈÌ¼ÀLTD^虤@W^¼À^¸¸Àɤ8<ꄤ@ǌǊǈTRPÀ¸Ppx^VÀ¸Ɯ04ƔƐƘ^^DƔƘpt(,`XtƔƘ8¼À8<Ɍɐ@PǊǈRǌT^¼À^¼À^¼À ^^騈@ĈČ`ĈČ`V¼ÀČ^dƔƘVp¼À(,W脬@脰@¼À¼À¼ÀƔƘhlƐ^^ $^dl^^^^¼À^¼À^040(ɘɈɐhtxɔɜxtƔƘlɤɨTôP0ôĔĘ^ꄤ@ƘƔ¼Àô¼À`ǄƘƔ¼ÀôDLÜð¼ÀôÈÌüÔØìäèTLD^^ø01ĈČƔƘƐ^	øƐƘƔƘƔƘƐƔƘ^øtxŸŴ^ƜŴŸtxƘƐ Ÿ0ɤŸtÜøƔƘƐ^øꞤHꞨHƔƘPøƔƘøø虰@蟤@øôøtøɤɨø@ƔƘƌƐhTXƔƘhptÀ¸ttpüxĀĀĀD^@^ĄĀ^^^^ĄĈČÄ0¥¤Č|0¼ƔƘ蜶@腠@Č¼ÀĐ¦xpp¨¤ ^pl^ȐȘȗꝐHꝔHȖꞤHꞨHǔȀȈȬȤȰȸȼɄɈɐɜɔɨɠ¬°¬p^ĐŌŐèìļĽ^ĘĜŘŜŤŨľŰŴżƀƈƌĔĐɤɨƔƘ^ĄĀĔ|0¦¼ĔƔƘŀÀ^¼^^Ę¼À¸^Ę¼ÀxtŜ°ÐÐÔÐ^Ä¸ÈÜȸÔĤĨÐDĠØŔŘD@^ȰɌɈɄ^^((  ((    ^^Ô8ɄɈ0^ȀǼǸǼ^Ȥ^ƄƀĈČT^ȈȌ( ȐȘ((  ȌȈȄǸ^È( @Ġ^ĨĤȠȢ^ ($PXȰ`ȸhɀpɈŠ4(,0^Ġ81ȰȸɀɈ¨^Ƭ $^^<ÌÐ^^^ÀÌƼƽètäɘɜtxɘɜƸɜɔôĀøƾƽƼĤĠĬ^İƔƘƜƤƨĬĈĀĈĀĈĀ^ĈĀh`XĀĈĄ^pxĄĈxt^^pƔtĀ0ĐĈtƔ^X^üĀ^^ĈĀtx^ĈĀĈĀðƐ虴@ĈĀ^øĸļôƐHLĄTXĄĄĄĄx|ĄlpĈĀĈĀ`dĄĈƘƐ04ĈĀ^ƀôƈƔèàļĸtxŰŸxp|ôäĀĈtĐĘtØÜtŐŔøô tøôtƄƅŠŤtİĴxpǔxpxpƆŘŜPTxpƄƀ^èìhnjptHLTXxĈĀ¤´¨´xpĈĀĈĀĀ{ĈĐĄ¼z^ìè{äèĄĈ{ôøĄĈ{ttƔtƔôøÌÐ`dĄ0^ìè0ƐƌäèƔthTX@xpHĄxp80( xp`dPTĈĀČĈ^1PL^  ^^äôtlpT^^^ĄǐǎTĄ2ĈČT(0ƔƘĄĈtäƔ^İĴǔäôĈĀtTÔÜÔxp¼ÈÌĈĀ虴@ĈĀĈĀƔ@8ƤƨƘƜ<ĬİX`h8@<¤ª¦¬Ü$ÜĬİp´ĄĀ<Ā<0ĤĨìäðøĀü^<4@8ĈĐWƌƐèì^ƐƌhL <@ôĀ80( Ĥäļ^ôø@8ČĈlpĐüĀHLôĤTXôĤìä8@ňĐĈ8@<8ĐĘĔČĈHLlplpôÜôèTôèÜČĨĠüĄ0Č@8,421@82ĈČV (0ĈČVČĈ2V  TǐǎTôČĨĠĈČV ôèW(èôôèČôČ0^ÐÔàØ8@Ą@8Ā^ĨĤĐĈ8@p@8ČĐ^@8ĈĨĠĀĄ@8Č^p0ČĐǔ^@8Ĉ(<ĤĤČl^hl^Ĥ(ČôøĄü^ŐŔ^øôĈ8Đ@Ŕ8<lpĤĀČ@8ØàÔÐ<ĨĤìäø@8Øà^ŜŠ^øôŠĐĈĄŠĐĈĀČĨĠ^^^^¸¸ÄÀ´X $Ąü^ĤĨøðèàpPLHT@<8DÝ,04ňŌlØlh¼°X^x|ňɰɴɨɬpt^̔ʨʬhl虤@¨¬`dĠĤZĨĬPXR虴@鏈A鏄A̐ĨĠHLĠĨ@DĤĨĠ8<虮@04虰@(,虤@ $虮@虴@̘̐蜶@ƴư¨¬^^ʌʔʐ̴̴̼ʈʀ( $<4,DH, 8, ^^^^^^^^^Ő^^^^^^ĸĴìŀńĀü<^ƌƈĔĐT^xĘĔ^hP^V^^^ꄤ@W^^^^^^ĔĐTT¯X®`hTRPWLD^VVVWW^^03214^^^^^^^^^^^^^^^^^^^((t(ÀÄ(HL^^钔A^^¨¬虴@虴@^^^ƶŐŐ^^^^^^^^^^^^¸¼HP¸PÀH^ĬĬ^^ư0(Ü날HÜ0Ð°´¸^¬¬ĬĬŐH@<4^ ,0´¸°t^^^^^^^8Ąlp^^$ ^èìƀƄ40ƔƘƜHLƤƨTXĬİx04$ ^ôø40^$ ^ƌƐ`d^$ ^$ÐÔÌ $^^ĄĀÀÄÀ ,0^ ÐÄÈ(,MDX^^L^D^48@Ĉ^ĜPT@^^ƠƤƨƬ40^0(,^ $^^^^HL8@04ƨƠ^^@D<8^Ĩİ^^0dtŬŰ8<Ƥƨ0ƨƠ^^^^^^`^^İĴĤĨ^虤@ĨĠÈÐĤĨ^ĤĨhĤĨhĤĨ^hÄÀ^ļŀŌňÈÐx| $H ¨  ¨ `Xhp<TL¤¤480^48 ¤ ¨ ph¤¤PXPXTX (048^@Dhh`DPT^PTHTH@``dhPT迠A远A^PptXTtDH^DHd`HTtxtx^^LHDpLD 远A迠A$DDLd远A^DDLt^ĠĤ DHTPX@@ôø<@DHTPX@@虮@虰@虤@$ 虮@,(虴@ŨŬTXD@PHPTPX8<虴@TXD@HPP40虤@@PXHPXPT^^(,0^ ¤肰@肴@$ 40(,^ $W肰@PRTT`HL虴@鏄A鏈A(,^lpVlp $0肈@肌@3胜@胘@2聤@聨@1脈@脌@4脬@脰@腠@腤@<4^Ɣƴư0肈@肌@ǔ胘@胜@2聤@聨@1脈@脌@4脬@脰@øô<@^(08@X`x|DLH^ƔĬİƨƤƜƘ^80X`hpx´ƌƐTXh꽤H꽨HL 9<0( 8꽀H꽄H`dĀĄ^^lp^HL¸¼PT¨ꚜHꚠHX`d§ꝐHꝔHD@( 80hl¦ꞤHꞨHpt¤¥x|^ĄĀ($ W肰@肴@PTRTX^V<D<(^,^LPpt $^ŔX|x48hdtpŔ$ Ŕ,0`dXTP8<PT<4^^DH^^D^^^8 °¤ª¦¬8 (,$^^^^´X^ T^(,,$ $$$ ((^^^H@@H ^ ^ ^ ^^^ưØäÜ^ưƌƘƐ^ưŔƨ^ĐĤĜĔĐĘĔĜĤŔ^^^^^^^^^^^^^^^ø^ƴƤŐƤƜżƀĈČƶ^^^^^^^ (, ,($^^^^^^^^HL^^^^^^^,($0440^^^^虰@蟤@蟨@°¨ØÙ´¼ÈÀ ÈÉ¤¬^Ä¼^øô^$,,$^($,^ (,^^8$^ (^(, 8( ^(^( ^`d`d`d0( $^`d$(   ^^H虴@H84H^HVH `X8 Ǆ(^8 $,((,$ĄĀHL^(((¤ª0^8(,$ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^		hn^ ^T ^^^^^^^^%%$,^^^^^^^^^^^^^^^^ ^^^øô^ø^ô^øô^^^^^^^^^^^^^1^^^^^^^^^^^^^^^^^^^(A00^0^^^^ƴĀĄ^^^^^^^PT^^^^^^] , ^^^^^<H(PRT^ 4^^ ¤ ^^¤ ^dh Tlp{{x ^^^^^^0(8Y(8(^    ^^^^^^^^^^^^^^^ 0(8^^^^^@D^ @DHPX^,( 40X^^^ 냨H넀Hx|80^$^]	 $xt|pxxtx^^pxlxlhld¨ (,^$ ^TX8`d8 ^^^^<8^ ,8,8lpTX8  $& <4	,0	^^^(,(,  $ (,^^^^^<8 $1<8PL^^<4$ ^^虴@0(^^^^^^^^^^^^^^^^^^^ĤĤĠĤ  ^^L^虴@虰@諛@^ ^^Đ^^^^^^^ꞤHꞨHPRT^^鏴A410<81$ (^^ꎔAꎐA^^^($4,( ^^^^^^^^^^^^^^^뉰H^^^^^^( ^^^^^^^^^^^^^^^^^^^^^^^^^ $(,^^^$(^^^^^^^^^^^^^^^ôø<^ôø^^^^Ąlp^hl^^^^°HLTXHLTX¨ x] PTL^$ ^`lht`X ^^^^$,$^XP48H@8484^^DH008 $(,048<048<^ (0<D@08^ŠŠ d¸¸(,^`dhl¸^¸( lpŤ $X,08<YŤ`dDH^ĄĀŤPT°^^°^Š°ŠŠŠ^^^^^^Š°ŠŠŠ^`d^`dŐ ^80(TXTX^^^DHHD^^xTXtx$ 4xp(^lp^TX^TX^^^(lpTX(^lpTX^HLTX(¤`d¨(^ PX^TXTX ^^^^^^^^^^^ ^^^^^^^^^^^°°ªª¬¬®®¯¯^((^^^^^  ^^^^^^^^^^èì^^^^^^^^^^^øô^^^^^^]]^^]]^^èì^èì ĐČ^^^^^^^żƀxtpƀ^^^^^^^PH^Đ($Đ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^T^ƄĈČƀTTV T^^^^^^^^  ^^^  ^^^^ƨ^^^>ꄐ@ÈÄ^È¸¼Ä^^^^^^^^^^^,$^^^^8<( ^`0hd^ptxLT`hpx^X^$Td80DHd80X`h´LHddHdH°d ^ìè0d{`h`TX`d@L h`^H^`dh`t|<4,DLTldtdt|Ř(ŘŠ $($(4ƽ $$0,(8<(,	^$$ŔTPŐP`XÀÄ(,XZPÄÀ^TXÜàÀÐÈTP$ŐPTX$$ŐPXZ`$(0457)+%'13^^^^^^^^^^^^^^^^^^^^^^$(4äæèêÀÈÐîì0,ØÚèê^^oq@{}~xzuwrtlnik`b쁝_ŐŔà$àØÄÈTX^^ ^ ^ ^^  ^  (  ( ^( $$^ ^4,^^XTLH^0ƀƄ^ĈČTVèìhn0]^ (^^hl(,(0(^ꀈA^$$Ĩ^^^<^^^^^^^^Ř^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^ ^^^^^^ ^ ^  ^^^$(,^(,$^^ĈČ^ĈĀĄ^Ā^^^^^^^^^^^^^0^ ¨¬ÀÄÌÐØÜ^pt|^^ĀĄĘĜƜļŀňŌŔŘŠŤƔƘ`ƐƔ^èìðôø^@DHL^$(^ $d04,0<hlptxüĀÐ@$(8<48ÔØìðôèäàäø^üĄĈĔĘĜĐĠĬİĨŌŐŘŜŠŤ^ŘŜŠ@ÈÌÄÈČĔƬƸưPTLP^^^끰H^^^^(,^PX^W^^`h^ (^08^^08{( ^{p^pl^^^^^08^^^	]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`dǈTǌPRǊP^^ǈ^^^ÏxÎ^TD^(,^(, (,(, $&(,(,4848(,^48(,4848(,48(, 48(, $&4802H0((, èĨĴèİļŀèŌèňĨè^(^0^^^^^^^^(^d`^^(^^^%$  ^^X`hČĈ^^ČĈV^ǔ^^虴@^네H네H^^^^諣@諛@0^^^^^^낈H낒H^R0P8H@8@( 0аид뢀HӜ^^^ԊӨӰӸԀԈӨӨӰӸ (80@ӨD`hd	^xHLTXt^X^²08( P@H èìðøèðĀ0LPH^ꞤHꞨHP1ĈČLPH^HLP^^ $^ ^48<^^(,^(,^^,(^^	^ $(LHXTPXPTPX04PXpxnjhèìXTLHtxHLTXt{z^400^ àÜ^,(^ ^|^t$ 諣@p84^¤°PL^D諛@ ^¬^@dhàÜ^Ô^Ð`dĄĀ^ ¨¬048<ꚜHꚠH@DHLꝐHꝔHpx(, PTꞤHꞨHX hl¬¤h^^Ɣƴư^+-!+-[$.0+-^^^^ -^^^^^^^^^8<^^48¨0^081 (^^^^^2^^델H데H덺H^X^¤ª^4^0^T^^^^^^^^^^^^^^^^ ^^^^ ƈƄ^^	^^^^^^^^^^^^^`hX`h^^-^^^^^^^^^^^^^^^<^^^^48^0^DH ^ ^ ŘŐ^^^^^^^^^^^^^^^^^^ÜDÝEØ@ ^^Ð^(,^]]^^ ^^^0肈@1脈@4脬@2聤@ǔ胘@^^^^^^ĘĚě8<ÈÌĬİĸļꚜHꚠHĠꚜHꚠHꝐHꝔHğꝐHꝔHĞǔ^ ( (   ^^^^^^^^^^^^^ ^^^^ ^^^(,^^^^^^꼈H꼌H^^^^뢀H뢀H^^^^{ ^^^^^^^^^^^^","^ňńŀŐŀŘňʈʀɸɰʈʀɸɰʀɸɰɴɰɸɰɴȈȀʀʈʌʔɴɰɸʘʘɸɰŘŐŀňʈɸʀɰɱɰɴ̈̀ǨǠʘʠʤʬʰʸ˄ʼʌʐʈʀɸɰňŀƴƲưȀɴɰʠʘʐʌʈɰȈȀʈɸɰʀ ^ȈŐňŀŘɰɴʈʀɸɰưƴʘʐʈʀɸɰʈʀɸɰŀńɸɰʈʀňŀɸɰ^ɸ40,( ^ňʌʄɸɰɼǨǠʈʀɸɰƘƈƄƀŨƐƌňŀŐƙŸŰŠŘƔʘʐʈʀɸɴɰɰͨ͠ȈȀȐȘǍǅƽƵɱɰʬʨʤʠƸƴưʀɸɰʈʀɸɰʠʘʐʈʀʬʤɸɰȘȐȈȀȀȄȀ^ͨȐȘȈȀƸƴưǈǀƸưȀȄʈʀɸɰʀɼɸɴɰΨΠΠ̈̀ʐʈʀɸɰͱͯͮͬƠɰɰǀƸƴưƼɰ̀ɰɰƸưɸɴɰʀɼ^ƸɼɸɰʀǈǀƸưǤǠʀɸɰƼƸưǀƴňŀ^ňưưƴȈʌʄɸɰɼǠŘŐňŀʈʀɸɰɸɴɰƸưɰɰŀńʈʀɸɰňŀ^-,( ňͨ͠ňŀňŀ ^^ɰɸ^^ɴɰʠʈʀɸɲɰʤǌƼΨΠ̈̀ǨǠŐňŀŌńʈʀɸɰʈʀɸɰʈʀɸɰʈʀɸɰʈʀɸɰ̈̀ňŀ^ň^̈ŐňŀʈʀɸɰɰʹͬΨΠʠʘʐʈʀɸɴĴńŀȈȀȈȀŘŐňŀŃŋ ^!(ΨŀŔŐňɴɰƸưɰɸ^ƸȈȄȀ̀ƸưǠȈȀǨǠɸɰʀɼɸɴɰɼɸɴɰʹưƴĴʹɰƠʈʀɸɰǨǤǠŘňŀŐɰɴ̸̰ΠΜΘxʰxʰΰðè¨àÜØʸʰ^^ʸXPh`ʸʰ̈́͂̀^ʸx`hʰxɘɐ^ʰɨɠxΚΘ̈́̀θΰ̸̰^^̸^ΠΘ̀^̨̨̠͈̤̬̀ΈΐʨʠΈΐɈɆɄɂɀɌȰȸèà¨ ȼØÐxÈìÀ¸°ƈƀŸŰŨŠŘŐňŀĸİĨĠĘĐĈĀøðƐƜƔƨƠƬƴƸǀǄǌǘǐǤǜǰǨǼǴȈȀʸʴʰ^ƐͰͤ͌̀͘΄ͼ^΄^̀˼˸ΠΘ̴̲̰80( ^TVD@LΠ͸Ͱ͈ͨ͐̀͘͠^^@8^ȼʠΜΘΨΠ (0^^^ØÐ¨ °¸ÈÀx^^ŸŰƄƀżθΰΜΚΘ^θΠΘôìèð^^ðĘìøĀĈĐ@8@ˀʼʸʰʬʨʠʜʘʐʌʈ^^^^4̴͔̼̬͌̈́͜àØʹͰ̨ͬͤ͠͸ͨ^^ƾƼƴưƬƨƔƌƄżŴŬŤŠŜŘŐňŀĸİĠĘĔĐČĈôàØÐÈÀ¼¬xh`XPHƸ^8Ό΄^ʈ$ ^^ƬƘd`XǜǘǐH@TLƼƸǈǄŠŘ^ŠŬŤXƬǔǐǔǐŸŰXƸ^ŸƄżƌƐƔƨƤǔǐtplhd`Xǜǘǐ^Ƅ|`Xdlpxplhd`XTPLHD@<80|tŴøôðìèäàŠŜŘŌňńļĴĬĨĤĜĘĔĐČĄĀü ^^^^ÜØÐĸĴÔüøðìèàÜØÐÐØÐÔÐ¨ ŰŬŨŤŠŜŘŔŐŌÔÐÀÈĜĘĔČİĬĨĠńŀļĴ°¬¨ ^ŐňØÐ^ŐňØÐ^ŐňØÐǼǴŬŨŜŘňŠŐŌŬŨŠŜŔŐŰŤŘôðìäàÜØÔÐè^LHDtplh`XPd|xXTP^TPd`XTP04< (@JH|xtplhd`XTtpld`TXTplhd`XTtpld`XTthJIH@D@D@PLD@<T^,(@<$08LD@<^^ $,^ TLD^XTPLD<^T^`D<^``h<lh`80^ (0l8t@^h`XP`XP^XPPH@PXtXPt840t`X08`Xf08,$PHD@80H@800^Ä¼ÐÈêèæäâàÞÜøĀĔÔÜĐĈÜÔäÜÔ^İ¨°ìØÐÜäĈĀČĔĠĘĤĬĸİļń^ (08@XPH^ĜĔČĄüôńļĴĬĤȰɌɄȼɤɜɔʔʌʄ̨̠̘ŐŌňȸȰ̜̘ňŐüôȸȰ̜̘ňŐĈĀȸȰĔČĜĔ@è¸ˈˌ˔˜ˤȀǼϬϤϨϠĄüˤɸʌʈϬϤϨϠʈøôðϴϬϤϰϨϠϸϰϨϠ^´ːˈH@ɨɰɨH@ʀɸʈʌʐʈˌˈȄȀǼϬϨϤϠH@ÔÐÌÈÄÀ¼¸ʀɸʐʈ˄ˀʼʸʴʰʬʨʤʠʜʘϘϐɨϤϠϤϠ^ϤϠӼӸӴϤϠĠĨĸİ˰˨ƾτπθψЈЀϸϰϨϰϨϜ^¼ÐÈ àÜØÔÐÈÈÐàè^¬¨¤ÐÈ¸°ÜÔ¼^ÈÀ¼ ^^^¤^°¬¨¤ ¸´ÌÈ¬¨¬¨tl408@DLPXdph|tld408@DLPXdph{zxt@80( ld`X¨¬( 80^^^=@<84HLH48^D@<DtlpHlpxplt`dxtpl|T)(&$^ X`hjLHD^^^^`¬Ę¼¸¤ ¨°¸ÈÀìèè¸èðèè¸è¸èĀøð^ňńĬĤİĸĴĸŀÀ¸ŜŘŔŔ^À¸¸ÀŔ^¸ìèĲİļľňŊŔŖŢŠŮŬǀǂǌǎźŸƄƆƐƒƜƞƪƨĨĬĴĸŀńŌŐŘŜŤŨŰŴżƀƈƌƔƘƠƤƬưƸƼǄǈĠƶƴĴİĤĠĨťŤŠżĨĠ¼ÄÌ¸ɨɠɠɨƐÀ¸xpƐƘtpÄÀ¸ƘƐƘƐƜ`XÌÈÄÀ¼¸xpÀ¸¼¼¸ÀɔɠƐàÜØÔÌÄÀ¼ÈÐpld¸À¸^pƜƤ¸ÀpƔƐƠƘƐɠtptpɤɠƘƔƐƘƐƔƐƘ^ƐƘƠƔƐƘƤƐƘxp^xÀ¼^^^ĈƔƐÄ¸À¼´¬ɨɠŐňŔŜŠŨŬŴƀŸƌƄ´¸ƔƘƜƘƔƐ^ƘƐtpÔÌǜǘǔǰǤǨǠÈĐČx^^ȀǸĨĠȌȄȠȨĠĠĨĤĠĨĤĠĠȘȐ^ĠĨ( ĠĨ^( ȢȠıĳ^ĤĨĴĸĠİH,($DMX`hpĸİĨĠ^Ĩġ^ňŀĸİĠƴ^^Ȱ^ĄĀüøĨĠƽƼh`H@80( XP( ^^^h@<8^ƐƘððàðhxp( Ɛ( ^ĀĈĄi^ðpðððp( ^^^|xp^ÜÔèàøðxpððƐøð øààƐ( ^hi^¤( ĀĈĀ^^^p¼ÐÈĈĀĐČĈĀpèàĈĀĐ( Ɛ^ĘĐĈĀ^^ÌÈ¼ÔĐĈĀƐƐĐČĈĀĈĀĈĀĐĄĀČĈĔČĔČ( ^i^h^^ĈĐČĈH@<88ĄüĨĠÌÌ^ĠĐĈ ^PH@8ĐĈĘ^88H@@8 ^ ^ÔÐÌ@8H@8H@8D@<8, ^4, ^^ÔÐÌ8@øð@8@<8@8@8H@8ĄĀü^àØ ^^ĨĤĠĈ ^^Ąü@8ĨĠ@8ôð^øôðĠĈ8@88@^ÔÌôð8<<8H@8^ĨĤĠü^ ^ĄüXPH@8@8LDðXPX°¼Ä¸ÝØÜÔÐÌÈĄüČĈôðèäàìĜĘĐĔĬŀļĬ^øðèàph`XńìèäàĤĠüĠňńôìäðèàɤɜɔɌɄȼȴȬȤȜȔȌȄǼǴǬǤǜǔǌǄƸưňň^ɬɨɰ̄̂̀̇˴˨˜ː̆ʰˀʸ̐ɨɬ^ʰ̆ˀʼʸŐĠőńĸĬ̜̌ʤʛʘʚʜʙɰɨ^ưƴ^^hPD8(  p¡|on^ĸņńŀļʈʀʌʐʌʠʘ¨ |t^<4XPHD@H@^^^^^^^^^^^^^^^^^^^^^^^^^^^		^^^^^^^ðìè^ldÈxÎ^^TRPW^V^TRPWV^^^^^^^^^^^^^^^ ( ],$ (^ (^^^^^^^^^^^^^^^^^^^^^^^^^^^´d`h¸ppƶ^  ¬¼¸°ÈÄ´°xp°¸¤ ^^^^^40,(^^¼ÈÀÜØ^È,(0^L^ĐĘČ¨^ƜƘƔƐƌƈƄƀżŸŴŰŨ^A@<40^^ƠƨİĨ^408@^L<4DD^^^ğØÐÈĞŀĸŌńxp,^0D@H4<TLH`Xph|x^^^@<4ph844|x^^PX^^<XTPh`D@^^^d`H@TP^^XTP^<P^^LH@P^0,@PLHDPd`XTtp48xpLD tph``hxppx^H@`XH@lhdxtp|WRP^V^^tplhx@Btphxht^^^80^^P|xxH@^^^^^^^^^^^^^^^^^^($,^@0,(H$LHD4@^<4,80(^<4,80(<840,($ ,($ ,($ LH@<840,( LHD@<80,( ´LHD@<0,($ 4P@HD LHD@P<804^^$(,$^840(0(phXP@8( H0x`,.$^ <480,( ^( ^ ^^^^^èäàÜ^ƜƘƔƐ^^ĤĠĜĘĔ( Ę^^^^^^^^^^^^^^^Č^04xp ¡|h`ltx0^^^^^^^^^,($ ($,^^^ ^ ($,^^^^<840,(^^480D($ <^ 080<$$^$$,^($,4$( ^ ,($ $ (,($ ^  ^,$ ^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^A^^^^^ƴĄ^^^T^,$ ^^ ,($,^$ ,($ ,$ (,$( ,( 0]^^^^^^^^^^^^^^^^^^^^^^ ^ ^àØÐÈÀ¸°¨ xph`XPH@80( ^0,84^^TLD@80( LPTdtx¸ÐÔØìðôÜÈløèäà^üTH@80Pxxd`htp|x80p|xp|xx^xpldxppxx¬p x¨l^$#[! P@884@<^^HDL|tlxph|tlxph^84D@LDH@$ ,(   ,$,(0840(^^0($ ',(^^^^^^^$^^^^^^^^40,,,0,0^^^4840(<84=<84^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^( ^^^0,($ 1^( ( LHD@<8( @8<^^^^^[ ^^^^^^^^^^^^ $(^,( ,($$ ^^^^^^^^¬¸¤$H@0(¤ `X¨¤ ¬¨¤ ^^ <4XPXPH@^<,$0TP((0(,$^0LH^p40(8XTPLH@<840(D @$80(<xpxpXYPLD^Lpx^0 xp$^XP@0H8h`XPPT(  ,($,.($ PXH@^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^   ($^^^ ^ ƨ^^^^^^^^($xph`XdPX08@H( 9hLH@:쀾XPh`TPd`LD``XPXP`XPH80T $,4lPH80 $,^ (08@^^^^^^4@HD@@^^<4$(^^^ ÈÀ^ÈXT¸P^æäèêÀÈÐìîÚØæäèêÀÈÐìîÚØ쁝_`biqy}{~tqnkwurolixz^^?=<:9764310.-+*('%$[!>ED@XPH@80( ($ ,.,.($ ,. $(( PH@80(  (4,D<LN8^^^:840.,$[ (@<^XPHD@840($ T^$^^^4,$<ŀļĸĴĬńŌ ^^<^^^^^^^^^¬^^¬|x`H0¨¤^^^^^^^^^^^^^^^^^^^^^^ ^^^^ ^Ĉ^ĈĀ^Ā^^^^^^^^^^^^^^^^^^^H@80(^^X_L@4(쁞T@80( PH( ^( ^( ^^ (0PH8@´xh`Xp^^^^^^$,80( ,4<4,$80( ^^^^^^^^^^^^^^^^^^^^^^^^wpt v(0PL@H^80$$4< ĨĨ^^^^^^^^^^^^^%^^^^^^^۔ېی۔ېییۜۘ۔ې۔ې^^Ӡր^^^یۜۘ۔ې۔ېشذجبӰӬӨӰӬӨӰӬӨ^^ɘ˸^^ѐьшф $ÔÌhXH8(ØÜÈÀ h`Xxpðèäàà^IHHLTH ¨¤H@8(0x`JIHXP^^^^^ ^^<80@^8^¨¤ `,(40D@<8xph$ LH^TPX` ¬¤^^^^^^^^^^^^^^^^^^^^^^^^^^08^^^^^<^^( ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`h^^^^( ^ ^^¨ ^^^^^^^^^^^]PR^^^^^^^^^^^^`XAPHXAPHhA`XPHhA`XPH`XA`XPH@0	h`XP8h`XP@8^^^^80( ^^^^^$( ^^^^^^^^","ɰ ɰŀɰŀɰɰǠɰɰưɰɰɰɰɰɰưȀɰưȀ Ǡɰŀɰɰ¸ưŀȀɰʀʌȀɰ0¸¸ɰ¸¸ɰŀ0¸͸ΠǠȀưŀŀ̀ɰʼʰʤɴưɰDɰȀŀɰɰɰXŀɰ͸͸ɰŀ͸͸͸͸ɰ͸͸͸͸ȀXưX͸ɰŀ(͸ưɰ͸͸(4LàŀɰàɰàŀɰàĈĈĴɰŀXɰŀ8ɰɰXɰPŀưɰȀȀȀȀŀǠȀŀɸưŀĈĈHĈĈŀɰĈɰɰĈŀɰĈɰĐ8ǠŀĈǠưŀɰŀĈȀưɰɰŀĈưɰŀŀĈưɰĈĈɰưưȀɰŀŀȀɰĈĈȀĈȀȀưĈŀŀĈȀ͠ǠȀĈǠɰŀĈɰɰŀĈưɰǠ8ĈŀĈĈưĈȀɰɸ0(ɰȀɰ ƤƤΠ̀ɰȀɰɸŀĈͬƠȀ̀ƀ̀ɰǠɰưȀȀŀɰŀŀĈɰȀ̀ǠɰȀɰɰưǠŀɰ̀ͬ̀̀Πɰ̀ȀΠͬĈȀɰȀŀɰĈưĈĈĈĈĈĈΠͬɰǠʀXȀŀɰĈưȀƌĈȠŀXŀɰưŀȀưɰɰɰɰɰɰɰɰɰɰɰɰɰŀɰǠȠɰɰȠɰȠɰɰȠɰȠɰŀȠȠɰɰŀɰȠȠɰȠɰɰȠɰŀưȠȠɰɰȠȠɰȠŀɰȠɈɰɰŀɰŀɰŀpŀ0000ɰ00hɈɈɰɰɈɈɈɈɈɰͬ͠ɰɈɰɈǨ̈ǀ0ɰŀưŀưɈưΠɰǠ̀ȀŀɈɰ0ɰɰŀɰɈɰ 0ɈɈɈɈɰ ɈɰŀɰɈŀɈưưɰɈŀ̀ǠưŀɈɰ0ɰɈȀɈɈȀǠɰɈɰɈ̐͠ɰɰ̐̐ɰɸĴǠŀŀȀŀưŀȀưΠưƸư̐ɰ̐̐ɰ̐ưɰɰư̐̐̐̐ȀȀừɰǠȀȀừưǠɰȀưɰǠ̀ŀ̐ɰưͬ0ưɰɰưxưɰ̐ɰ̐ưɰ̐ưɰ̸̐̐ͬĴͬ͠ɰĈɰɰưȀΠỜ̸̸̸̸Ǡɰ̀ΠȀɰǠɰȀ̸̸̸ɰŀǠ̸ΰD$°Πxxʰxʰ̀x̀ʰΰx̰ʰlʰ̰ʰttʰx̰x̀xʰ` lʰxɐʰ8ɰɼʈʔäΘʠ̀xhh̰xΘ̀̠̤̀x̨̀x̨ΰxȌʰƈʰ0ͼ̀ʼ̀(ʰ̈́ ̰ΘĴΘ̀Θ̀Θżøà̰ʠʠΘʠʠΰΘΈΰΰΘΈʠ̀Θ̀ΘΘΰΘ̀ʰxπèʈʸøʈ88ʈèʈ8èǼ( èè4è8èɤɴ8èɤèʈ8ʈ̨ØØðʈ΄ʈè΄èè΄èè΄èè΄èè΄èèè΄èè΄èè΄èè΄è΄èʈ8èΐ80( ǄƈƬƘƸXǐƸƈǄƈǐƸXǄXXXXLǐƈǐXXǐXXŘ`ƸXƬǄǐƬƈǐǐǐƈǄŤ`ǐXǄǄƈƸŰƈǄƐƘƤXǐXƬXƸǄǐǄǐǐƸƘżXǠ<h<ňÐhňÐŔ ÐňňÐhÀÐ hňǨhČÐ ŔČĴÐČĠĴ ÐČĴĠČ ÐÐǨ ÀňĀňĀňňĀĀĀÐĀĀĀňĀhØŐ0 Ðň(ňČňňňňňňňňňňňňňňĠÐňňňňňňňňňňňňňĴÐ8ňňňňň ÐňhÐǴÐňǴǴǴǴǴÐǴǜňÐ ĴĠŐǨÐǜǨǜ ĴĠČÀhhh<ȀPPÔDxPxPPPPPDPPXDP¤°°P¼PÈÈÈÔÈÈÈxPÈxÈÈÈÈÈÔ¼¤DàH4T¤T¤¤¤T¤T¤T¤¤¤°$h0<thD<$<<<<$0DT$<<$``TT$``<`T`<`<`<`<`<$<H`TðP(4PtPtP4(PP(P4PtPtPtPhtPtPtPtPtPtPPP4(0X0tXth0Xt00$hft$0th$t00t$0XÔÔ¤°ÜĈĔìøÈìĔĈøĈĔøĔøĈÔøĔÈ¼ĈøĔÔ¼ĔøøÔ¼øÔ¼Ô¼°¤Ġňİň¸ÄňôŔìňňň¨ôÄ¸ŠĤ0ȰȰňȼňɔňʄĤ̘ȰňňȰ̘ňȰĤ̘ôȰĤ ̘ĀČḬ̇D8¸ˈɨ¬ɸϠǼ ɸǼǼˈʈϠǼʈɸðˈ˔ʈɸðϠðϠ(ðʈˈǼϠðǼ0ˈˈ¬ϠˈϠϠɨϠϠϠˈϠɸϠˈϠϠˈϠˈðϠˈǼʈɸϠϠˈðǼʈɸǼϠϠϠʈˈϠϐðːȈɨðϠɸðϠˈϨðϠϠ¬èԀļ˸İŘɈ˸Ɉ˸ϐ˸ϜάθϜϐ˸ά˸Ϩϴ˸˸,˸θϜЀ˸˸ĴϨ˸˨˸˸ĠĔА$p$È|¼È|ÈÈÔÈÈÈØÈÔ¼ÈÈà°ÈÈ¼È¤¼ÈÈ¼È¤¼p$ðn`XPt¼tÈ¼H¨<8lÀ´0(Ì ´¼È¼ØtÐ( ÀÀ´¨À´ÀÀ´¨À´28llxÀ´¨8Ð$   *0ddp |0°HXp|X¨X|pd° <(< <4<H<PH(H ptpp4pp4p<<0l<llHllTl`t<DlXRǊTǌxlXhlxXxlXjlxXXlxX8X0( DDDxPèXHŠèXĘ¬¸XX¸Xèèè8è¬ĿŠèèèĿ0è¸è¸¸è¸èèè¸è¸èĴðĘİ¸Ĵ¸¸¸Ĥ¸Ę(Ĵèè¸èè ¸èŀppĨØØØ°ȰĠȰØĠĬ|Ø ĠØ¸ĠhĠØØ`XĠPHD¸D¸¸D¸¸D¸Ƹ¸¸¼¸8Ɛp¸Ɛ¸¸Ɛp¸Ɛ0ƐƐ¸Ɛ¸p(ƐXpXƐ¸Ɛpɠ¸¸Ɉ¸¸ɔ¸¸ɠ¸¸Ɛ¸X¸¸XÀƐpƐ¸¸¸¸¸¸¸¸dƐ¸ ¸¸¸¸¸ɔÄƐppƐpƐpƐ¸ɠƐ¸pɠƐ¸¸Ɛp¸Ɛ¸Ɛ¸¸Ɛ¸DƐƐɠƐpƐpƐƐƐƐƐDpƐpɠƐpƐƐpɠpƐpɠƐƐƐƐƐƐpɠƐpɠĀƐƐ¸Ɛ¸ƐppÀ$HĄ¸p¸Ɛ¸Ɛ¸Ɛ¸h ¸ƐȤȰȼɈɔɠ¸Ɛ¬¸ƘÀØɠƐƐƐɠ¸Ɛ¸Ɛ¸ƐĜ¸Ĭ¸¸DƐ¸p¸ƐɰĀÌĀİĠ|ǔȰ¸ǠĠĠØĠxĠØP008ȰØ0ǸĠȠȠĠXĠȠ00ȐȄĠ 0ĠĠ0Ġ0Š(00ĠȰØĠØĠ ȰpĠĠHØpØĠȰpĬɔĠĠĠpÐĠpĠɔĠĠɠPD8,Ā ĀĀ ¸ĀĀ ĀČĀppĀpƐĀĀðĀpĀpƐðppàpƐ¸ ĀpĀĀ  ĀĀpĀ Ā Ɛð ĀĀƐĀpðĀppppppĀ pĀĀpðpĀĀĀpðĀpðpĀĀ pĀĀ ĀĀĀĀĀðƐàpƐðpppƐpÔƐðàpƐðÔƐppƐðÔƐppÔ ƐpppƐðƐpppƐàðƐppƐàƐpðppppp Ɛpp ppp¤¤h°Ā pĀpĀ¤ĀĀĀĀ¼pĀ¼ĀĀàðĀĀĀĀƐpÔĀÔĀpƐÔðàÔÈÔĀÈĀĀ pĀ 4 4°àƐp$ðĀðHpƐĀĀĀČpĀ ĀĀpƐĀpĀĀà  ÔàTĀĀðpƐĀƐpðĀpƐpĀĀpƐpĀĀĀpƐĀĀƐƐĀƐ|ppĀpƐĀðĀpƐĀƐpð¼È ĀĀpĀ ĀĀĀĀà Ơ88ØĈ8 8  äZ8 Ĉä8ð 8ü88ĈÌ8ĈÌĠĈ88Ġ88Ġ88Ġ8ĠüØ8ĈĠ88äð8ü8Ġ8ĈĠüð8Ĉää8ðüĠä8ĠĠä8ĠüðČ8Ĉ88888Ĉ8Øäðü8ü8ü8Ĉ8Ġ,ĈðäØÌ,88X8Ì8X8Ì8XäðĈĠ8ðĈØ88Ø8ĈØ8ĈĈØ8ĈĠĈĈĠðü8Ø8ĈĠØðä8Ìü88ĈĠ8Ĉ8Ġü8ĈĠ8D8ĈðüĈ88üĈ8Ġð8ĈĈ88üĈ8Ġü8Ĉü8ĈĠ8ĠĈü8ĈĠð8Ì8Ĉ8Ø8üĠĈ8Ĉ8Ĉä8ĈĠüðä88ĈüĠĈ8Ġ8ØÌ8ü8Ĉ8ĈDĈĠðPĈ8üİİ°°¼°¼ ÈàüàÈĈĐĐàĠńńļńàĠXÈXPÈHÈÈ8ÈĐ(ÈńĐà0ÈńààĐĠàńĠńüĬàĬÈĐààxxàXŐƼưĠxĠɨpư̐ʤɨưʤ̐ưhư`ưĠXPư˄̐ĠưɨHưĠưưĠưʸ̐ư̜8ư0ư(ư ưưɴư̌ʀưʤʌưĠưưŸɨʰèèư̠¨p¨¨Āpʔ̨ʌ¨̜ʀ̜ʌʌ̴¨ʌʌʀʌ῭( 4hh (444(`      °°Ő`X ø øİXXXXXXèèdèXèĠxxdxxxÐXl°DPPPXdp$|XǠXX   Ő  0$$$$0$$0$$0 0 0      $ŠŠŠ¸ŠH¸¸Hhl¸PÀŠŠðŠ Đ(Āp(p°(Ä°¬(°(Ĥ(pppp°(Ð(( ŘŌŀĴ(p¼ÌØÀ((ÌÀ(ÀÌàØØØ¸¨0 ĀdXyHØØyØ¨dP¨HƠŨ0(¨ H¨HŨHĸŨ8ĸ¨¨¨ŨØƠŨ4ƠØưÈĠĬÐĬÔĘĘĸńńńĸÈĬÔĠĬĠÈ|pŐx ,¯0<0  LxL<  hxh4°PPPoPP 00<P```P<`PP`PoP<PoPopTDpT`TD`TD`p`pDDD4D,DpD DDp`$PXPd (PpP|8P0PPP`(((((P4hPBDh4DP(4h4h4h4h 44444444$444h $D °DHpP  ´´À,T`<H(ƌxlŬxl ŜTx`lxl`THxżHxx`TH0Ŝ(XXLXXXL4XLżXLXƌXXLŬXL4(ŬŜż       DDPDDP 4$44$44$P((00 P PTT`T$0$`(((((P(($$$0 $ ,,P000     Đ0   PżƌżƠ    0$<$$$$pX¨pÌàX`°ÐX$$0$0$$0044$$$$4$4$$0(((00DD<DPD$Ɠ0DDDD0DDD$ƒ<D0$Ɣ$D0$0DDDD0$0DP$4$4$44$4$44$$0$0000$$0$$0$$0¤$$0$00 hX $0  tt¸HH0P P P$0$$0$0  0 0 08D D8P , ]               ,<4< <<`( 0T0xxxxph`xx0p0xp0xx   ||pdp¬d |dpT d p   °( 4LDPh<LDhP4((44(P44$(44((44(44(4((((4(444(4(4'(0     $$0$$$0 0   8 ,4X44(4(4    0  $ ĴŠ Ř      Ŝ À   0      4  0,8  8 Ppƌ (0    000  ð¬0¬¸¤¬À4$  ( (L |d$  XdÀ$4PPP$$PP$P`0 00 0<HP`(`(`(pŠppP(PPpPpPDPPppppPpPppPpPPpppp PPPPPPPPPPPPPP¤¤PPPPP0°0ߐߐ$0$0$   ` À       ]]$       'XX X     0044L0L DD`P`D`PD`D````D`$4P```Pp`$<`< `ltt<T,8DPhh ((4444à$$4$44PŔPÀ$P$PP$P`X$ØÀØPPPPPi8ØØÀPPÀð $ `$ ,8PXD<P ddp((((P(Ĭ0$$0°° 4´ÄČĤƜİŬŸƄP T|XĴŨŤŴƄƔàôÐĜĴ (0P(`````p00 h     0000 ]>1$ TǌRǊx4 Ð(T4TTTT`$$$$$$$$$$$$$$$$$$0$00$00$$00$$00$00$$00$$00$$00$0D(4DPPĐØ0ییی0 а000а000а0мӤӠммӠیӠیییмӠмքӠքبӠبیӠیмммммммммӠмӠ00м00мӠ0000ییبݰӨӨӨӨӨӨӨ 0O0`OO0`OlĐƴɜɘlĐƴɘlĐƴӨlɘӨƴlĐƴ˼ɘ˼ΠɘΠфɘфlllllllɘlɘO0lĐӨlɘӨƴlĐƴlɘOOOӨф֐h¸°$¤((¸èďøàèøà¤¤èøĐHLHLHHHHLH¤(H°4  $0$D0PPPPD`hh0h0°( 0¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤°p 0400lx¤ äðüĈ¨´ÀÌ8DPht8DP$0¸8   Ő °°Ő° Š  ŀĠX¤]]>>++..11Ā P]]]ĨĴĴĨŀHpKpIp  00$$00 ]","ΰÿ00ppÿpX((Xÿ]ÿX88 8X8Xÿ0]ÿ88X		88XXɘÿ0(00̠000 ÿÿ000ÿ0π$ÿÿ]XX((ΐ]0,[[	ǠǟǟȀÿ],[[8à°ø`8ð8 ÿ]ÿ]ĠŠ̰Ԁ	 {А,	ð8Ð(Ðÿ°° Plllŀÿÿɠ0ÿɰ	ÿÿÿ]XXÿÿ	ÿ]pÿH8ØØ8ØØĬ0ÿX00ÿÿƠ¸¸pHXİÿpÿXXXXÿ]ɘɘÿŐ]ÿ,][[,][,]ÿ̠;ÿÿ̀ `      ŐİĠXÐÿÿÿÿÿÿÿÿÿÿÿÿÿ	:ÿõ°XXPǠ   ÿd0000ÿ00      ð Ðàp8ư0ÿHHHHHHHHŐÿ°pÿ  `$ÿPÿ ߸Pp8À8,`       PP P00PP``P0Pߐ000   0   PƠ   0HX¸$8pàÐ0000ÿ0PPÿ000080000000X08 X 0  ÿÿÿ88HH0  000000Pÿ  ,     (ÿ(ÿÿÿÿÿÿ쀝ÿÿÿÿÿÿÿÿÿ      `ÿÿ	 ø°	ÿP0  	[<>  #',-`{<<쀾  ][<  |0ÿ00   X    00   $   À  0   Ą ÿ߸  0ÿP AÿÿAÿÿÿ ÿ ÿAÿaÿÿ0:_ÿøÿÀ àíÿðÿ0ÿ߿г߿вϿϿ0   000  쁛ÿæÿÿÿÀÀ$$$`Pÿpp8 °000 `0ÿ]-e¸¸ÿÿ00ÿÿ$$ÿÿ À¸¸       $ ÿ      )ĀõǸ쀝(  (	Ā	ÿX ÿXXXX0 )( )  ÿ ÿÿ 00 p à)Ið`ÿÿÿÿÿߐÿPÿÿĀߐPXǟpP(00°° .ÿÿÿÿÿÿÿÿÿԀ)('''(()())ÿp 0++`ÿ`p      Ā쀝9]][ÿÿÿÿÿ ÿÿÿÐ`0PH0ÿÿXXAÿ0ÿ]Aÿ쀾	ÿ0 ÿÿÿÿÿÿÿ]ÿ]dÿ]ÿƐÿÿ--ÿÿݰÿ?]?]	)ÿ֐ÿ?]Đ¸¸¸¸°ÿÿÿ	ÿ쀝]  0%`°0(]°8 pÿÿ?À???ðà?À???ðà?À???ðàÿÿÿ0x0@]]0PP¸8ÿÿ ÿ!0ÿÿp¸¸ЄЄ.,H¸ 8 ) (°ŠŀĠ?ß?ð?àð??????ŀppp 0000ÿÿÿÿÿÿ]dÿd0ÿ]00ÿ AÀØΑΣ	А ЀԱ&ΈΆİĲŊ.Ѡ[Ҋ6Ӑ``Ā0ĹŹӁd	ϨĀ @ĀA0]98Ĉǿ","]]]ؐR]G>0§>>§¨>ؐ(X8	]%]0]]  )*+,-8(>>	>>]]		ܔ؆Ā؇]ؐ(](0%¯&«¬®­	]	'0>ª©]Ā(0( 56$<H	ǘ[[[[,]0]>>  ǀ@lQ]RQS]TUV	WX(>		>			]]l>(Đ>Ĩħ]>.]0	>	2	[쀝]@	>	 		]	P	0ÁžǐǏǓǒHǋǌǑǍǗǖǕƩǘǙǚǜ@ǛǝƈƉƈƊƌƍƋƎƏƑƐƄƄƅƄƂƂƂƃƇƆƦƱưƯƮƬƫƭƪƧƨƩƵƴ`ƲƳƶääĔ UT	]	/lJĔČ ČĠĈ Ž$$DÃÁ>* *[>	!	]]]>;8[	]>]0#8[	]>00>	>|=#	>0D	EFL	0JKHG	>Ų]>>]ŴųI]]4HH]ĐđĒL]ƿĦĤĪ>>Ĕ>H>G	>Ň>ş]ł]>]ŒőŐœŔŕŏŎ	]	ØØÐ		]ţ	Ť]ØŢš4@@//<žǴЁ>ԀÌÏÐÍÎGÙØÙ8Ýz«¬­¤ßÞàÜôõö;÷ùøòóÆÇêéðñîïìíëĀÆHáæâåç9èLRsYX쁞_edcgfhniÿwvxutryz{0qspo}|~ž¡´µ ¢¤¥¦$]]>[쀾/>>>>;쀝		8X8X8Ԁ /ЀЂЂ X8X8X8XST]<<X84>>¸	,1	/0844ƥǎŦŨ/ĀH4/00000]ЀLLLO;;]				'>]]	ЁЃ	,Ђ			Ё	<	Ё			]					]>>Ё<&] ,<]]x&&½ÅÄߐؐúϨN>È2	Ŭ>ЂЃX¸$8 00'´³µ¶(·ƢơƣƤƥƼƽƾƻ	 @X0ĀĀ88222Ѐ2222222222ǟ]>)(	ЁźŻżÚÛ	ſƀ]Ɓÿÿÿÿ]/0123		Ŋ>	쀾@?& >>	ǅǄ£žǞ]:  쁞{}~ [..H$&쀝+-	]ǔÂ%   -;ðP]())ũA> ]]]		ܐ	Čǎ>0			>]¸¸¸*%8ς]]>W;9Ñ	ÒÓÖÕ×Ô0āĂăHŵŸ	ŹŷŶ>P	O( Ё,X]	ߐ ߐ(,$$ @8ĜĔƀŸǠǘ¨ ´¬¤Ѐ. 00(@XHH (¨´@Ĝǀ (pǠĀƀǀ.]]ЁЁ'쀝µ´7?(>쀾:::̄Ԇ1100,[ [v!>wxy]]쀾쀾><I[{}ŧ0	]	JK¹LJº»¼	 &!7DF?E]]]]쀝¤]¤¤¤]0¤]]]¤¤¤¤]]]¸¸=şܔHG>-;8(0(;ЀMH)ÀI]]ؐؐؐ@p1O]6	,H@PQON       ĠЀ>;(0%'(UV,Ʒ	]		H,$ P0%&@?]dϨ	]ЁYZBCMD","谀Ὲ谁⿀谁῀揱谁ៈ谀Ὲ揳谀῀贀῀揯耀῀耀ᯀ耀ᯀ谀Ὲ谀Ὲ贁ᯀ贀ᯀ贀ᯈ谀ᯈ谀ᯈ谀῀耀谀ᯀ揈揠谁ᯄ掰ۼ谁ᯈ谁ᯈ摌摤谀῀搜贁ᯀ贁⿀谁⿈贀ᯀ谀῀谀῀谀Ὲ谀῀谀῀谀ῄ撐谀῀谀῀谁ᯀ뿿羿谀῀撸ۼ撨谀ᯀ谀ῄ谀ῄ搴贁ᯀ谀῀谀῀Tࠆ뿿ο뿿οסע咾ফ呀ٌTℭℤۼ뫜榼榘榐榜榤榬榴৅৪ঢ়৐뫜뫜뫘뫜뫘뫘༔ꮼᏮ扐押拂拌拗拢ឮ我括拸戗ꯐᏮפఀఒఇః嬉嬖గడఞఛ啿తలషƔ夨夬呴姐୵妬呹奬奠奈᜼ዔఀ失剗ዔాዔዝዦ౅ᾰ῀ῆῊῐῚೕۼ಑ᦜƥɸᆉ륄ۼሳ恰ዃῠ΅῾‒‧›ᨈᨰ⁎崰崴ǆኀሳኇ኏ንኦኢኸีካ⁝ᜬ⁥⁯⁶⁼₂్౔ౚౣ౨౰฿ๅ๊౶౻។៤៫ಉᅬᅼᐟᤌᤜ༔갌敽斯斸旖旈旀无旴ݤ擐۽数敵敶耀۽数ኀបល擐枌栤梜婲棤棪朲棲曎݄懊棌棄俓俍俄懊棠棝棛݄ഢగ岂匼ᏮᏮ岊ᏮᏮᆞ椀椌椐媡椒বঽܽ椖Ꮾ椶ᆞ楄楏楘昀昈昐昘܅܀ۿ۾܋۽ۼۯ۵ۨۦۤ뿿뾿뿿뾿۩܏ۿ۾ܘܜܧܲۼ映܀܅昤屈ఞ屓耀ꭐ曎曎ℭℤ뿿뾿뿿ο뿿ο뿿ο뿿οꩌꨐꚜꝐꞤꢀꟌ꫸ꩴꥰ꣤耛ǀݤ耀ϧݔℭↆℲϏ⇛Ќݠᝡݘ倀倓Ժݔ倉倀ݠ倩ݔϭнݔ厠ᇷۼݔ卜耀婲幚᚞幢幧幭干挓ꢌꢶ꘵઀ǯҽ꣌ꚜꝐꞤℐ℘℠Ӱ꿐꿐ʺ৴ߤʺ৺নઢ끈끈ʺ৴৺ٻ뉯耀ᠶឮ௴௴ᆉ륄ᦠ௴륉ᠽᤰᠽᤥᤰ್᥊᥄᥁್륄ᆉᦍࣳҲ啺啺ݽݼ员뉭뉭뉯峻峘峥媠媡崋꺄ࡵ༔ኀ挷ු௯懗W懺ෛ懾戇傐«ঞ懜傟Š懡懩懋෯ซܼ懬峀岸岰峈ᆉ륉ᇖᇞᇣడᇫᇯᇷᇻᇼ륄Ǿ௢ีᇈමᇐ懲뿿뾿崬懶๱๵๸ຄຊຑທຝລອີຽ໅໏໙ໟ໩໤໰ಠ௴௺ಫ೉್ಒಜಞුₕᦍࣳŜǷᦔሳᦊ᥹뉯ۼᦊℭℤᨰᨳ᥮ᥩ᥯ᥢᥚᥓఀሠራሳ಑ሳ಑ተಐለዃ಑ወɯ௢௢௯ዮ刔ǧ刘ƺዮዶঢᏉ륉륄륉Ꮦዮዮ刜憰懊懀Ꮦ륉륄ኀี៤剗崵ีఀ崵崺嵼ๅ嶌媶嶓嫈嫍嶝嫐嶕嶝嶟嶦嫐๏๟๕ƴ๨ঞꬄ媶媸媿嫈嫍ሳ嬁嫐嫕嫜嫥嫰嫐嫷៤ኀ媄媕ี媞៭ಐ಑Й໴܅ᐟࡵ뿿뾿깈Ᏹលបኀᏽ胈ˤા઼ন៯៯ଃ胣઼͐뿿οℭℤ肇Ǡ઱뿿ο⃉⃄ݤ⃏ℍ̍匍匀ȘҔ匄匈Վℍʁ各偳偹૯储児储٧兲兩八兩ೕ°ࣳ凝ࣳ凟೶೶凷ࠍ厴ܲ೽ആ഍ØഔdഛĈഠĬ傋傐傖傟Š傣吐ന݄݄ঽܽ뿿ο뿿ο마ᐊᐑᐙ耀иƐ₸૰ℍ걠걠걠걠걠ᝡ릐ݽ懑挫挠༔ᐟ༔ల೑್ឮ್娄娜ఒ娟劅娨್್ឮ娼್ꬸ៭៭ۼሳ៯඿ධ෧ෟෛු෎඼්මีೕ°ܲᨰࠍ悅$ٻٹ4ڕ444Ѧݔ侻ᝡ俠俼೽傋ആ٧഍٧Øഔ٧dഛ٧Ĉഠ٧Ĭ傐傖ប唔ߤ叄ೕ٧°ࣳ॰क़॰ॶࠍࣀܲល哄࣍೶哄॰唔ഢഢᇫ啜๱ഢ啡ೕ॰ࠍܲആ|ഔTഛøഠĀࠍ厫厤ࣳ凝॰೙ೠ೧೭øࠍࠕ召兩凝ࣳ೶ࠍ厤ܲ೽ആ|഍ഔTഛøഠĀ傋傐傖傟Ŝ傣史೽ആ഍ഔഛഠ傋傋傐傖庸庾廅廌廼常೽嫈ആആ帼幃呴幉幑幑ᝎ弸帒帛帟ᝎ഍᜼帡ᝅ帪席俓彂彈ŔĀ彊ģ录Ę彛彥彳徂徍徚Ğ復徴ࠍ忁俓忉᝷ᝫᝲ᝿ឃជឍᝥೕࣳࣳ幼॰ࠍܲݼݼ݄ݼ૯࣓ឍࡌ링૰忢忐忐٧念ͧˏ়স঴૯૮勶勲勴敶敻ۼযভব঱뉯凓凋凄ۼ冺耀耀₮૯耀^긴깜捀깰捛捡긠િિિࡻિિિિિ׸婋啼婲侲ࡉ啼గ⇟గ⇟⇟⇟겲ࡦࡱዃ්ᝡ᚞්෎ුಐడఛ婷岗岢઼઼⃄઼⃉⃄઼⃉⃄⃉઼নT咅ࠆꚖ꺬٧Řؠ݄ޠ˯ᇆᆵۼ뿿ο៯়朱۽懊棣륍륍륍륍륍륍륍륍륍륍륍륍륍D4ঞ呤ٻٹ꣘ٻٹෟ눪෧෩݄݄ݔ敷耀͑Ϳϧݠ忱כ઼倀倓倉뿿?耀ܼ耀π耀μ耀μ耀μ耀μ耀μվۼ利刳ᑜᓈᖈᘌᙸ刾ዿᎰኀᏀ༌༔༚륉วමะ༥剤剆剗剤屓ఞఛځܘ侵Ȏ걠Τ걠΍屜ۼ耀₮効ІȆ勸לɅۼ曄걠ꮨ걠ꮰ耀昸昫昰昴耀뿾?暏暰普晾暟耀曂敶棼耀棾耀耀ۼఒ්悉揸搐咤ࡉ侲耀耀ࡉ侲屜ࠬ耀耀耀耀@耀ǀ耀π耀耰翀耀耀π耰翀耀耀忀耀㿀耀ᚈ೽ᚘ᚞懑戇持డఞ挄ۼ按戇懋ߤ꺬储据耀μ胿μݼ꬜ۼ耀뿿뾿뿿뾿嶮嶮嶧姪耀₮ꧥࠄ뿰羿卄ꬠ吤吼បល̴ঝঝ悏ఞЛ嶻嶾巋布巽帊巰巷巰巫៳៹᠍᠃៹᠜᠜ሳᠥᠶᠽᠽ嶮嶵ᡂپ崔ஈ஘ந呴ٮ୵咂呹咀周呾᜼୸ைஸ耀㏀耀ᯀ谀῀뿿ο谀῀谀Ὲন谁㏈谁ᯈ谀῀谁⿀谁ᯀ뿿뾿뿿뾿눪谀῀₱谀ῄ₳谀Ὲᇞ悀ሳ꘵꧀৺咼显ࠫٻ棸₶ঝ뿿뾿朲朲杈멈넌벀번번벀번벀벌벌버버번벀번번번벀벀번벀번벀벌번번벀벀번벀벌버버번벀번벘벌버버벘벘베베뱸뭸뭰벀뭸뭰뱼뫠뱼뫠뫠벀벀번번벀벀번버버벌벌벐벐범범벌뭠벌버벜벜뭠벌벌버버번번벀벀뭠뭨뭤뭠뭨뭬벜벜베뭤뭠뭬뭰뭸뭼버버벌벌벌버버벌번벀번벀눫뉯뉯،ǖ脁τ脀τ脀τ膓πஸݧݮ胊ˬ઼઼ᆖᆧᆭᆚᆞ݌ᏮᏮ匼ឡగ݄ݽ₝₩₢₥耀剪剺傣ܼ寰ഢ๱霔,啜뿿ο₝勍勋勎勐勗募勧勩勫勱勯꼪닿Ǒ놩ʮ껬΃劔劒劕劗办劦劮劰劲劸劶꟤ͫ銳tꅙŭ頖4屈௘܏ࡦ뿾᾿ₛ઱呬呩婔婪婣婞婙匼怈怌޼꯸ꯤ릀ߤ뿿ο뿿ο뿿뾿뿿뾿뿿뾿눪ߤꥼꦣ摸݄갠ឡ꩘ޘސވ耀׈뫠뱼뱼뱸뱸뱸뱸뱸뭰뭸뱸뭰뫠뱼뱼姨ֺ֬맸먀먃먇먓먢먯֬և֜ʰ맊맔맞맪Л멅Лξ˄ɣϨ뿿ο咅ਲ਷઀彈显්晉婲晐晗八晝晣晦忉ঝ朔뉭婲晗常八忉杠杣杦朤朧朮媠ሳ媡Ā媥媫媮뿿뾿ಐಐࠆTࠆT෯෸ขซฒบภฤୖଢ଼୮୵ୖଢ଼୮楢楪楳耀耀耀吠耀π耟ǀ뭠뭨베ꚜꝐ૱耀μ耀@耀㿀뉭뉮뉭눤눧눫눪言긫눫눪뉭뉮뉭눤눧눪뿿οشந呩呬ந耀뿀⃎冤具⇡૮뿿ο뿿οଃଖିଃି呴୵ঽܽঽܽ눭눭়侱걸멠멻먽ꭨꭲ격륉륄耀耀0耀0耀耀뿿뾿捡敲耀μ耀μࠄ벨벨벨벌버벘耀@ࢰ忍呴厠ឍᏢ뼁㯃谀ῄ谀ῄीᝎ᝗ᝡ᜼ᝅ˥НĬꞤ耀뿰?咑耀耀耀ꄀភ隀Ȣ隀Ȣ言긫ꄀភ言긫뢨뢰뢼룐룸ᐣࣳࣸ","@@v@¿xxèÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿ$~xxÿÿxÿÿÿÿÿÿxÿÿÿÿÿÿÿÿÿÿ@ÿÿÿÿÿÿÿÿxxÿÿÿÿxxxxxÿÿÿÿxÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿùøxxx@@xxxxxxxxxxxxxx@@@@@@@@@@x@@@ÿÿÿÿÿÿÿÿxxxxÿý@@x@xxx@xx@xx@xxx@xxxx@xx@x@xx@@@xxxxxxxxxxxxàÔ@xxxxxxxxx@@ÿÿ@xxxxxxxxxÿÿxxxxxxxÿÿxxx@x ÿÿxxxx@xxxxxxxxxxxxxxxxxx@@ÿÿÿÿ@@@@xxxx@xxÿÿÿÿÿÿÿÿÿÿÿÿxxxxxx@@xxxxx@xx@xxxxxxxxxxxxxx@x@xxx@@x@xxxxx@@ÕªÕªx@xxxxxxx@x@x@xx@x@ÿÿÿÿxxxx@xxxxxx@xxx@@xxxxxxxxxxxxxxx@@@@@@@@@@@@~}|@@ÿÿÿÿ@@@@xxxxxxxx@@@@@xxxx@xxxxx@@@@x@xx@xxx@@@@xxxxxxxxxxxxxxxxxxxxxxxxxxx@xxÿÿÿÿÿÿþÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿx@@@@xxxxxx¿@@@@@@@@@@@@@@èÀ^þÿýÿ¨À^þx@xxxxx@@@yxxxxÿyÿyÿÿÿÿxx@@ýÿ|x¿` @~n@¿@¿@~@@ÿÿÿÿÿÿxxx@@@x@xx0@ xx@ÿÿÿÿÿÿÿÿ¿@xxxxxxxxxx~~xx~~xxxÍÿ{xxx¯|xx~x~ÿÌÿ{xx~x|xxÍÿ{xxxxÿÿÿÿÿÿ¿¿¿¿¿¿ÿÿ|xxÅ»òx@@xxxxxx@@@@@@@x@@@@x~þÿÿx@@xxxxxÿÿÿÿÿÿÿÿxxxxx@@@xx@@@@@@~~~xxxÿÿÿÿÿÿÿÿÿÿÿÿÿÿ@@_à^-ÿÿÿÿÐÿÿÿÿt¿ý^~ @ÿÿ @ÿÿÿÿx@@ÿÿvþÿÿÿxxxxÐÛ^  xþ@ @@öÿÿø7ð±°§Îxxxxxxxxxxxxxxx@@@x@@x@@v¡þ< =°¼Î^À= Î^ À=áë_","^À^À^ ^À^^À^ ^À^À^^À^^ôè^ä^	^^^^^ ^è^À^^^^^^ ø?^^^è^À^ ^À^^^ À À^À^À^  À^À À^^^^^À^^ ÀÀ^ÀÀ^ÀÀ^	]]À^ °À^à­À^Ð²À^^èèä^]]³æÌ³æÌ³æÌ³æÌ]^ ^ÀÀ^¡À^^¡À^^    À^À^À^^À^À^À^À^À^À^^^^^^^À^^^À^^À^^^^^^^^^^^^^À^À^^^À^^ ^^^^À^^  ^^^^À^À^À^À^À^Ð^^À^ ^ ^^^^^ Ð^À^À^À^À^À^  À^ø?À^ø?À^à ã?® À^À^^À^À^À^À^^À^^À^^À^^À^ ^® Ð^À^0èxè^èèèèèè^ ^À^À^à À^ ^À^À^  ü° ^^^À^]]]À^^^À^À^^À^?À^ ^^À^À^ýøà^^À^À^ À^^À^À^À^^^^^À^ ^^^À^À^À^      À^ 0À^À^À^À^  À^ À^À^Ð^^^^^^Ð^À^À^À^Ð^À^À^Ð^Ð^À^ø?  À^ è^À^À^ ^^À^À^ä^^^^^^^^^À^^À^^^^À^^À^^À^^À^^À^^ ^^^^^ø?^À^^ø?À^ø?ø?À^   Ü^ Ü^À^^À^^^^]]] À^(  0ÿÿ  ^^^À^à^èèè^]v]ÿÿÿÿÿÿÿþÿÿÿÿÿÿ4øÿ^øÿ^ ?4xÀ^À^À^À^À^ 0À^ ÈÀ^ À^ À^À^À^ø? ÈÀ^ À^À^^^àÈÀ^àÈÀ^À^^0 ¸Ë¦­Ø¤ËÀ^^^^??^^À^À^  ^À^^^ÿÿÿ^^°^øÿ^À^À^À^À^^^À^^À^À^ ^   Î^èxóèèè^]^]]À^ÿÿÿÿÿÿÿÿÿ^^]^ÿÿÿÿÿÿÿÿ     ÿÿÿÿÿÿÿÿ^^00^èèèèèè   èè0 ^ÿÿÿÿÿÿÿÿÿ^øÿ^èè^^ ?]^]] ???]]]^^^^^^^À^^^^À^ À^À^Î^Î^Î^^]v]Â×/­âÓ{¿±]ëÜ­â¿±­âä^]èä^Î^]]ÿëÜ]À^À^À^^ Èä^ä^?^^^ ^^^  ^ç]ÂÁè¡Í ´ ","^^^^^^ @]×£p=]×?^^^^^^W@^^^^^^<@^^^^^^E@^^^^^^t@^^^^^^ð?^^^^^^^^^^^^^^ @^^^^^^E@^^^^^^<@^^^^^^@@^^^^^^à?^^^^^^8@^^^^^^^^^^^^^^ð?^^^^^^$À^^^^^^ð?^^^^^^ð?^^^^^^ð?^^^^^^^@^^^^^^@^^^^^^À^^^^^^ð?^^^^^^,@^^^^^^À^^^^^^@^^^^^^À^^^^^^ð?^^^^^^$@ffffff@ÍÌÌÌÌÌ@^^^^^^À^^^^^^8@^^^^^^^^^^^^^^(@^^^^^^8@Ù?^^^^^^(@^^^^^^(À^^^^^^ À^^^^^^^^^^^^^^8@^^^^^^^^^^^^^^^^^^^^^^(@^^^^^^À^^^^^^ð?^^^^^^ @{®Gáz?^^^^^^y@Ù?^^^^^^ @^^^^^^(@^^^^^^(À^^^^^^^^^^^^^^ @^^^^^^ @^^^^^^6@^^^^^^^^^^^^^^*@^^^^^^<@^^^^^^^^^^^^^^*@^^^^^^ À^^^^^^À^^^^^^^^^^^^^^ð?^^^^^^^@ÍÌÌÌÌÌ@^^^^^^@^^^^^^:@^^^^^^6À^^^^^^^^^^^^^^@^^^^^^^@^^^^^ p@^^^^^^n@^^^^^^[À^^^^^^$@^^^^^^^^^^^^^^^^^^^^^^[@^^^^^^A@^^^^^^ @^^^^^^A@^^^^^^ @)Âõ(Ü?^^^^^^F@×£p=]×ã?^^^^^^H@^^^^^^N@^^^^^^@^^^^^^^^^^^^^^à?©?^^^^^@u@^^^^^^i@×£p=]×ã?^^^^^^i@^^^^^@u@^^^^^^B@^^^^^^4@^^^^^^^^^^^^^^ð?^^^^^^^^^^^^^^[À^^^^^^(@^^^^^^L@^^^^^^0@^^^^^^^^^^^^^^ð?^^^^^^^^^^^^^^^@^^^^^^ð?^^^^^^^^^^^^^^8@^^^^^^8@^^^^^^@^^^^^^à?^^^^^^ø?^^^^^^@^^^^^^ø?^^^^^^@ffffff@333333@^^^^^^à?^^^^^^@^^^^^^[@^^^^^^à?^^^^^^^^^^^^^^^^^^^^^^ð?ÍÌÌÌÌÌ@^^^^^^0@333333ó?^^^^^^à¿ÍÌÌÌÌÌ@^^^^^^^@^^^^^^ð¿@^^^^^^^@^^^^^^À^^^^^^D@^^^^^^à?^^^^^^$À^^^^^^@^^^^^^À^^^^^^D@^^^^^^ð?^^^^^^à?^^^^^^ð?^^^^^^À^^^^^^ð?^^^^^^ð?^^^^^^ð?^^^^^^ð?^^^^^@`@^^^^^ @^^^^^^D@^^^^^^D@R¸ëQØ?^^^^^^(À^^^^^^(@^^^^^^[@^^^^^C@^^^^^^(À^^^^^^^^^^^^^^ð?^^^^^C@^^^^^F@^^^^^^A@^^^^^^L@{®Gáz?^^^^^^6@^^^^^^A@^^^^^^1@^^^^^^ð?^^^^^^^^^^^^^^À^^^^^^@{®Gáz?^^^^^^@^^^^^^0@^^^^^^À^^^^^^@ÍÌÌÌÌÌ@^^^^^^^@^^^^^^@^^^^^^ð¿^^^^^^à¿^^^^^^?@^^^^^^à?^^^^^^(@^^^^^^B@^^^^^^ð?^^^^^^^@^^^^^^Y@^^^^^^N@^^^^^^@^^^^^^N@^^^^^^Y@^^^^^^n@^^^^^@^^^^^^à?ÿÿÿÿÿÿï^^^^^^t@^^^^^^V@^^^^^p·@^^^^^^O@^^^^^^^^^^^^^puÀ^^^^^^(@^^^^^H@^^^^^^I@^^^^^^^^^^^^^^O@^^^^^^à?^^^^^^ À^^^^^p·@^^^^^^~@@^^^^^^ @^^^^^@^^^^^^ð?^^^^^^^^^^^^^^^^^^^^^^ð?333333ó?^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^@^^^^^^^^q=]×£pí?^^^^^@ffffffî?ffffffò?^^^^^^^^^^^^^^^^^^^^^^ð?^^^^^^D@^^^^^@^^^^^^D@^^^^^^T@^^^^^@^^^^^^0@^^^^^^ð?^^^^^^^^^^^^àÿï@^^^^^^^@^^^^^^@^^^^^^ð?^^^^^^,@^^^^^^à?^^^^^@^^^^^^^^^^^^^^ð?^^^^^^^^^^^^^^$@^^^^^^^^^^^^^^ð?^^^^^^^@^^^^^^à?^^^^^^^^^^^^^^@^^^^^HjÀ^^^^^^^^^^^^^^-À^^^^^^^^^^^^^^^^^^^^^^ð?^^^^^^ð?^^^^^^ð¿^^^^^^ø?^^^^^^ð¿^^^^^^ð?^^^^^^ð¿^^^^^^=@^^^^^^à?^^^^^^=@^^^^^^ð?^^^^^^ð¿^^^^^^ø?^^^^^^ð¿^^^^^^ð?^^^^^^ð¿^^^^^^à?^^^^^^^@^^^^^^ð?^^^^^^à?^^^^^^à?^^^^^^ð?^^^^^^à?^^^^^^à¿^^^^^^à?^^^^^^@^^^^^^ð?^^^^^^@^^^^^^ð?^^^^^^ð?^^^^^@ÿÿÿÿÿÿï@^^^^^^(@^^^^^^ À^^^^^^4@^^^^^^8@^^^^^^@^^^^^^(@^^^^^^4@^^^^^^À^^^^^^à?^^^^^^8@^^^^^^^^^^^^^^@^^^^^^ @^^^^^^ @^^^^^^4@^^^^^^ @^^^^^^2@^^^^^^@^^^^^^$@^^^^^^$À^^^^^^$@^^^^^^I@^^^^^^D@^^^^^^^^^^^^^^,@^^^^^^Ð?^^^^^^I@^^^^^^À^^^^^^ð¿^^^^^^^^^^^^^^^^^^^^^^:À^^^^^^^^^^^^^^ð?^^^^^^^^^^^^^^ À^^^^^^ð?^^^^^^ð¿^^^^^^à¿^^^^^^?@^^^^^^à¿^^^^^^@^^^^^^(@^^^^^^[@^^^^^^[@^^^^^^[À^^^^^^À^^^^^^Àù?^^^^^^À^^^^^^ð¿^^^^^^À^^^^^^^À^^^^^^@^^^^^^ð?ù?^^^^^^^@^^^^^@^^^^^^,À^^^^^^(@^^^^^^à?^^^^^^6@^^^^^^^^^^^^^^^^^^^^^^ @^^^^^^ @^^^^^^2@^^^^^^B@^^^^^^^^^^^^^^ @^^^^^^B@^^^^^^$@^^^^^^^@^^^^^^ @^^^^^^ @]×£p=]×?^^^^^^ @^^^^^^ @^^^^^^ @^^^^^^Y@^^^^^^TÀ^^^^^^@^^^^^^@^^^^^^~@^^^^^^D@^^^^^^Y@^^^^^k@^^^^^^ð?^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^àÿï@^^^^^^^^^^^^àÿï@^^^^^^^^^^^^^^^^^^^^^^ð?^^^^^^à?^^^^^^^^^^^^^@^^^^^^@^^^^^^@^^^^^^^@^^^^^^ @^^^^^^@^^^^^^^^^^^^^ào@^^^^^^^^^^^^^ào@^^^^^^^^^^^^^ào@^^^^^ào@^^^^^^^^^^^^^ào@^^^^^^ðC^^^^^^ð?^^^^^^4À^^^^^^^^^^^^^^^^^^^^^^à?^^^^^^à?^^^^^ào@!9[Ó?ë«XÔå?Ã±;¥?쁝mÅþ²{²?^^^^^ào@!9[Ó?ë«XÔå?Ã±;¥?¼z6Ë?^^^^^ào@!9[Ó?ë«XÔå?Ã±;¥?¥,Cëâæ?^^^^^^à¿^^^^^^à¿^^^^^^ð¿^^^^^^à¿^^^^^^8@^^^^^^8@^^^^^^à¿^^^^^^^^^^^^^^^^^^^^^^@^^^^^^ À^^^^^^À^^^^^^À^^^^^^@^^^^^^^@^^^^^^^@^^^^^^^@^^^^^^^@^^^^^^@^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^À?^^^^^^À?^^^^^^^^-DTû!@^^^^^^ @^^^^^^^^^^^^^^ @^^^^^^à?^^^^^^^^ÿÿÿÿÿÿß?^^^^^^^^^^^^^^,@^^^^^^,@^^^^^^,À^^^^^^,@^^^^^^à?^^^^^^à?^^^^^^,@^^^^^^,À^^^^^^à?^^^^^^à?^^^^^^@@^^^^^^@@^^^^^^I@^^^^^@^^^^^^I@^^^^^^@^^^^^^@@^^^^^À@^^^^^^4@^^^^^@^^^^^^4À^^^^^^4@^^^^^@^^^^^^D@^^^^^^D@^^^^^^H@^^^^^^@@^^^^^^dÀ^^^^^^0À^^^^^^d@^^^^^^0@^^^^^^d@^^^^^^^^^^^^^^8@^^^^^^H@^^^^^^(@^^^^^^@@^^^^^@^^^^^^@@^^^^^^L@^^^^^^ @^^^^^^@^^^^^^à?^^^^^^8@^^^^^^G@^^^^^^À^^^^^^D@^^^^^^@^^^^^^^^^^^^^^6@^^^^^^@^^^^^^Ð?^^^^^^2@^^^^^^ð?^^^^^^(À^^^^^^à?^^^^^^à?^^^^^^6@^^^^^^^^^^^^^^ À^^^^^^^^^^^^^^ @^^^^^^ À^^^^^^^^^^^^^^[@^^^^^^t@^^^^^^ @^^^^^^^^^^^^^^;@^^^^^^ð?^^^^^^@^^^^^^À^^^^^^ð?^^^^^jø@^^^^^^ð?^^^^^^@^^^^^^À^^^^^^@^^^^^^^@^^^^^jø@^^^^^^ð?^^^^^jø@^^^^^^ð?^^^^^^^@^^^^^jø@^^^^^^ð?^^^^^^@^^^^^^@^^^^^^À^^^^^^À^^^^^^2@^^^^^^ À^^^^^^^^^^^^^^ À^^^^^^^^^^^^^^ð?^^^^^^ð?^^^^^^@^^^^^^^@^^^^^^$@^^^^^^^@^^^^^^ @^^^^^^@^^^^^^@^^^^^^@^^^^^^@^^^^^^@é?é?^^^^^^@^^^^^^^^^^^^^^@é?é?é?é?^^^^^^^^^^^^^^@^^^^^^ð?^^^^^^à?-DTû!	@^^^^^^@^^^^^^ð?^^^^^^@^^^^^^ð?^^^^^^ð?^^^^^^^^^^^^^^^^^^^^^^ð?^^^^^^^^^^^^^^$@^^^^^^ð?^^^^^^$@S쁛Ú:XL	ÀS쁛Ú:XL	@^^^^^^à?J({Ëë?^^^^^^@É?UUUUUUÕ?^^^^^^ð?^^^^^^ð?^^^^^^^^^^^^^^^^^^^^^^ð?^^^^^^^^^^^^^^$@¹?^^^^^^$@^^^^^^^^^^^^^^@^^^^^^A@^^^^^^^^^^^^^^@^^^^^^ @^^^^^^Y@^^^^^^à?^^^^^^ @^^^^^^1@^^^^^^5@^^^^^^ð?^^^^^^ @^^^^^^^@^^^^^^ð?^^^^^^à¿^^^^^^ð¿^^^^^^à¿^^^^^^^^^^^^^^^^^^^^^^6@^^^^^^@^^^^^^^^^^^^^^(@^^^^^^ @^^^^^^ð?^^^^^ào@^^^^^^ð?^^^^^^ð?^^^^^^ð?^^^^^^ð?^^^^^^^^^^^^^^ð?¶óýÔxéÆ?¶óýÔxéÆ?¶óýÔxéÆ?^^^^^^ð?^^^^^^@^^^^^^@É?ffffffÖ?^^^^^^è?ÍÌÌÌÌÌì?¶óýÔxéÆ?^^^^^^i@^^^^^^Y@^^^^^^°?^^^^^^Y@^^^^^^Y@^^^^^^i@^^^^^^à¿^^^^^^à?^^^^^^à¿^^^^^^à?^^^^^^ð?^^^^^^ð?-DTû!	@^^^^^^à?^^^^^^@^^^^^^ð?^^^^^^ð?^^^^^^@ÍÌÌÌÌÌü?^^^^^^@ffffffö?^^^^^^@ñ?^^^^^^@^^^^^^à?^^^^^^@^^^^^^ð¿@^^^^^^$@^^^^^^@^^^^^^ð?ÍÌÌÌÌÌü?ÿÿÿÿÿÿïÿÿÿÿÿÿÿïÍ;f æ?^^^^^^ð?^^^^^^ð¿Í;f æ?Í;f æ?^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ð^^^^^^@^^^^^^0@^^^^^^4@^^^^^^ @^^^^^^@^^^^^^@^^^^^^@^^^^^^@^^^^^^@^^^^^^0@^^^^^^@ÿÿÿÿÿÿï^^^^^^0@^^^^^^6@^^^^^^@333333@^^^^^^@333333ó?ù¿^^^^^^ð?ÿÿÿÿÿÿïÿ^^^^^^^^ffffffæ?ffffffæ¿^^^^^^^^^^^^^^(@^^^^^^^^^^^^^^^^©?©?"],zn=[0,10,13,34,92],Sn=0,An=1,j=2,Nn=3,En=4,Un=5,on=6,Dn=7,Cn=8,On=9,_n=10,ln=11,jn=12,Ln=13,Fn=14,Tn=15,In=16,Pn=17,qn=18,Rn=19,Zn=20,cn=21,H=256,Q=32767,D=255,Bn=Y([[0,1,D],[5,5,D],[15,15,D],[26,27,D],[69,196,D],[12,13,Un],[33,34,On],[35,36,Cn],[40,53,Ln],[54,62,Fn]]),Mn=32,U=65,Gn=Y([[0,255,jn],[40,53,_n],[54,62,ln],[H,Q,ln]]),Wn=Y([[0,Q,Pn],[69,120,In],[106,106,Tn]]);function Y(a){let n=new Uint8Array(Q+1);for(let[e,t,i]of a)n.fill(i,e,t+1);return n}async function un(){return WebAssembly.compile(Jn(kn.map(Vn)))}function Vn(a){let n=Uint8Array.from({length:128},(t,i)=>i);zn.forEach((t,i)=>n[yn.charCodeAt(i)]=t);let e=new Uint16Array(a.length);for(let t=0;t<e.length;t++){let i=a.charCodeAt(t);e[t]=i<128?n[i]:i<49152?i:i-49152}return e}function Jn(a){let n=new Uint32Array(a.length),e=a[Nn],t=new Uint8Array(Z(j)),i=0,o=0;return _(a[Sn]),b(10),S(p),_(a[An]),t;function p(){for(let c=E(j);c;c--)S(m)}function m(){for(let c=E(j);c;c--)E(j),$(j,1);for(let c=1;c;){let g=e[i++],A=g===Mn?Gn[e[i]]:g===U?Wn[e[i]]:Bn[g];if(A?t[o++]=g:c+=y(g),!A||A===D)continue;g>=40&&g<U&&o++;let B=a[A][n[A]++];B<64?t[o++]=B:g===U?an(B):R(sn(B,A))}}function y(c){return c>5&&c<9?(b(c-4),b(64)):c>=H?(b(16),R(c-H)):c===9?(b(U),J(Rn)):c===18?(b(U),an(Z(qn)+1048576)):c>18&&c<23?(b(U),b([0,1,2,127][c-19])):(b(c),O(c)),c===11?-1:c<9?1:0}function O(c){if(c<5)J(En);else if(c===14)for(let g=E(on);g>=0;g--)E(on);else c===17?(E(Dn),b(0)):c===63||c===64?b(0):c===66?J(Zn):c===67?$(cn,4):c===68?$(cn,8):c===252&&z(e[i++])}function z(c){b(c),c===10&&(b(0),b(0)),c===11&&b(0)}function S(c){let g=o;c();let A=t.slice(g,o);o=g,R(A.length),_(A)}function _(c){t.set(c,o),o+=c.length}function E(c){let g=Z(c);return R(g),g}function R(c){for(;c>127;c>>>=7)b(c|128);b(c)}function an(c){for(;c>63;c>>=7)b(c|128);b(c)}function J(c){let g;do b(g=K(c));while(g>127)}function $(c,g){for(;g--;)b(K(c))}function b(c){t[o++]=c}function Z(c){return sn(K(c),c)}function sn(c,g){return c<32768?c:(c&16383)+Z(g)*16384}function K(c){return a[c][n[c]++]}}var C=class{__destroy_into_raw(){let n=this.__wbg_ptr;return this.__wbg_ptr=0,dn.unregister(this),n}free(){let n=this.__destroy_into_raw();l.Oc(n,0)}attribute(n){let e=v(n,l.jd,l.kd),t=x;l.Pc(this.__wbg_ptr,e,t)}export(n){let e=v(n,l.jd,l.kd),t=x,i=l.Qc(this.__wbg_ptr,e,t);return w(i)}get filter(){let n=l.Rc(this.__wbg_ptr);return w(n)}incidents(){let n=l.Sc(this.__wbg_ptr);return w(n)}load(n){let e=l.Tc(this.__wbg_ptr,s(n));return w(e)}look(){l.Uc(this.__wbg_ptr)}constructor(n,e,t){try{let m=l.nd(-16);l.Vc(m,s(n),s(e),s(t));var i=d().getInt32(m+0,!0),o=d().getInt32(m+4,!0),p=d().getInt32(m+8,!0);if(p)throw w(o);return this.__wbg_ptr=i,dn.register(this,this.__wbg_ptr,this),this}finally{l.nd(16)}}get options(){let n=l.Wc(this.__wbg_ptr);return w(n)}ready(){let n=l.Xc(this.__wbg_ptr);return w(n)}reset(){l.Yc(this.__wbg_ptr)}restore(n){try{let i=l.nd(-16);l.Zc(i,this.__wbg_ptr,fn(n));var e=d().getInt32(i+0,!0),t=d().getInt32(i+4,!0);if(t)throw w(e)}finally{l.nd(16),k[I++]=void 0}}save(){let n,e;try{let o=l.nd(-16);l._c(o,this.__wbg_ptr);var t=d().getInt32(o+0,!0),i=d().getInt32(o+4,!0);return n=t,e=i,f(t,i)}finally{l.nd(16),l.od(n,e,1)}}set filter(n){try{let i=l.nd(-16);l.$c(i,this.__wbg_ptr,s(n));var e=d().getInt32(i+0,!0),t=d().getInt32(i+4,!0);if(t)throw w(e)}finally{l.nd(16)}}set options(n){try{let i=l.nd(-16);l.ad(i,this.__wbg_ptr,s(n));var e=d().getInt32(i+0,!0),t=d().getInt32(i+4,!0);if(t)throw w(e)}finally{l.nd(16)}}settled(){let n=l.bd(this.__wbg_ptr);return w(n)}summary(){let n=l.cd(this.__wbg_ptr);return w(n)}};Symbol.dispose&&(C.prototype[Symbol.dispose]=C.prototype.free);function $n(){return{__proto__:null,a:{__proto__:null,Fb:function(n,e){let t=Error(f(n,e));return s(t)},S:function(){return u(function(n,e){let t=r(e).URL,i=v(t,l.jd,l.kd),o=x;d().setInt32(n+4,o,!0),d().setInt32(n+0,i,!0)},arguments)},Ib:function(n,e){let t=r(e),i=typeof t=="bigint"?t:void 0;d().setBigInt64(n+8,h(i)?BigInt(0):i,!0),d().setInt32(n+0,!h(i),!0)},Hb:function(n){let e=r(n),t=typeof e=="boolean"?e:void 0;return h(t)?16777215:t?1:0},h:function(n,e){return r(n)in r(e)},f:function(n){return typeof r(n)=="bigint"},hb:function(n){return typeof r(n)=="function"},M:function(n){return r(n)===null},Gb:function(n){let e=r(n);return typeof e=="object"&&e!==null},L:function(n){return r(n)===void 0},_a:function(n,e){return r(n)===r(e)},xb:function(n,e){return r(n)==r(e)},Eb:function(n,e){let t=r(e),i=typeof t=="number"?t:void 0;d().setFloat64(n+8,h(i)?0:i,!0),d().setInt32(n+0,!h(i),!0)},Jb:function(n){throw w(n)},Db:function(n,e){let t=r(e),i=typeof t=="string"?t:void 0;var o=h(i)?0:v(i,l.jd,l.kd),p=x;d().setInt32(n+4,p,!0),d().setInt32(n+0,o,!0)},Cb:function(n,e){throw new Error(f(n,e))},Kb:function(n){r(n)._wbg_cb_unref()},yc:function(n){let e=r(n).activeElement;return h(e)?0:s(e)},Da:function(){return u(function(n,e,t,i,o){r(n).addEventListener(f(e,t),r(i),r(o))},arguments)},Ha:function(n){return r(n).altKey},Dc:function(){return u(function(n,e){let t=r(n).appendChild(r(e));return s(t)},arguments)},Sb:function(){return u(function(n,e,t){r(n).append(f(e,t))},arguments)},ra:function(){return u(function(n,e,t,i,o,p){r(n).arc(e,t,i,o,p)},arguments)},n:function(){return u(function(n){let e=r(n).arrayBuffer();return s(e)},arguments)},tc:function(){return u(function(n,e){let t=r(e).baseURI;var i=h(t)?0:v(t,l.jd,l.kd),o=x;d().setInt32(n+4,o,!0),d().setInt32(n+0,i,!0)},arguments)},jc:function(n){r(n).beginPath()},Pa:function(){return u(function(n,e,t,i){let o=r(n).call(r(e),r(t),r(i));return s(o)},arguments)},X:function(){return u(function(n,e,t){let i=r(n).call(r(e),r(t));return s(i)},arguments)},lb:function(){return u(function(n,e){let t=r(n).call(r(e));return s(t)},arguments)},C:function(){return u(function(n,e){r(n).cancelAnimationFrame(e)},arguments)},cc:function(n){return r(n).checked},fc:function(n){return r(n).childElementCount},aa:function(n){let e=r(n).classList;return s(e)},c:function(n){let e=clearTimeout(w(n));return s(e)},Tb:function(n){r(n).click()},_b:function(n){return r(n).clientWidth},Na:function(n){let e=r(n).clipboard;return s(e)},pa:function(n){r(n).closePath()},I:function(n){r(n).close()},gc:function(){return u(function(n,e,t){let i=r(n).closest(f(e,t));return h(i)?0:s(i)},arguments)},Ka:function(n){let e=r(n).composedPath();return s(e)},Yb:function(n,e){return r(n).contains(r(e))},ea:function(){return u(function(n,e,t,i,o){let p=r(n).createElementNS(e===0?void 0:f(e,t),f(i,o));return s(p)},arguments)},Xb:function(){return u(function(n,e,t){let i=r(n).createElement(f(e,t));return s(i)},arguments)},z:function(){return u(function(n,e){let t=URL.createObjectURL(r(e)),i=v(t,l.jd,l.kd),o=x;d().setInt32(n+4,o,!0),d().setInt32(n+0,i,!0)},arguments)},Ga:function(n){return r(n).ctrlKey},ac:function(n){let e=r(n).defaultView;return h(e)?0:s(e)},wa:function(n){return r(n).devicePixelRatio},b:function(n){r(n).disconnect()},F:function(){return u(function(n,e){return r(n).dispatchEvent(r(e))},arguments)},Ya:function(n){return r(n).done},Bb:function(n){let e=Object.entries(r(n));return s(e)},t:function(n,e,t){let i=r(n).fetch(f(e,t));return s(i)},qa:function(n,e,t,i,o){r(n).fillRect(e,t,i,o)},ma:function(){return u(function(n,e,t,i,o){r(n).fillText(f(e,t),i,o)},arguments)},nc:function(n){r(n).fill()},Ub:function(){return u(function(n){r(n).focus()},arguments)},db:function(n){let e=r(n).fonts;return s(e)},qb:function(n){let e=Array.from(r(n));return s(e)},hc:function(n,e,t,i){let o=r(e).getAttribute(f(t,i));var p=h(o)?0:v(o,l.jd,l.kd),m=x;d().setInt32(n+4,m,!0),d().setInt32(n+0,p,!0)},ic:function(n){let e=r(n).getBoundingClientRect();return s(e)},Vb:function(){return u(function(n,e){let t=r(n).getComputedStyle(r(e));return h(t)?0:s(t)},arguments)},Fc:function(){return u(function(n,e,t){let i=r(n).getContext(f(e,t));return h(i)?0:s(i)},arguments)},W:function(n){return r(n).getDate()},U:function(n){return r(n).getFullYear()},V:function(n){return r(n).getMonth()},qc:function(){return u(function(n,e,t,i){let o=r(e).getPropertyValue(f(t,i)),p=v(o,l.jd,l.kd),m=x;d().setInt32(n+4,m,!0),d().setInt32(n+0,p,!0)},arguments)},Zb:function(n){let e=r(n).getRootNode();return s(e)},wb:function(){return u(function(n,e){let t=Reflect.get(r(n),r(e));return s(t)},arguments)},kb:function(){return u(function(n,e){let t=Reflect.get(r(n),r(e));return s(t)},arguments)},Ab:function(n,e){let t=r(n)[e>>>0];return s(t)},$a:function(n,e){let t=r(n)[e>>>0];return s(t)},kc:function(n,e,t){return r(n).hasAttribute(f(e,t))},ua:function(){return u(function(n){return r(n).height},arguments)},$b:function(n){return r(n).hidden},Sa:function(){return u(function(n){let e=r(n).history;return s(e)},arguments)},s:function(n,e){let t=r(e).host,i=v(t,l.jd,l.kd),o=x;d().setInt32(n+4,o,!0),d().setInt32(n+0,i,!0)},xc:function(n){let e=r(n).host;return s(e)},oc:function(n,e){let t=r(e).href,i=v(t,l.jd,l.kd),o=x;d().setInt32(n+4,o,!0),d().setInt32(n+0,i,!0)},Wa:function(){return u(function(n,e){let t=r(e).href,i=v(t,l.jd,l.kd),o=x;d().setInt32(n+4,o,!0),d().setInt32(n+0,i,!0)},arguments)},wc:function(n,e){let t=r(e).id,i=v(t,l.jd,l.kd),o=x;d().setInt32(n+4,o,!0),d().setInt32(n+0,i,!0)},va:function(){return u(function(n){let e=r(n).innerHeight;return s(e)},arguments)},da:function(){return u(function(n,e,t){let i=r(n).insertBefore(r(e),r(t));return s(i)},arguments)},zb:function(n){let e;try{e=r(n)instanceof ArrayBuffer}catch{e=!1}return e},p:function(n){let e;try{e=r(n)instanceof Blob}catch{e=!1}return e},ja:function(n){let e;try{e=r(n)instanceof CanvasRenderingContext2D}catch{e=!1}return e},i:function(n){let e;try{e=r(n)instanceof Map}catch{e=!1}return e},yb:function(n){let e;try{e=r(n)instanceof Uint8Array}catch{e=!1}return e},r:function(n){let e;try{e=r(n)instanceof URL}catch{e=!1}return e},pb:function(n){return Array.isArray(r(n))},g:function(n){return Number.isSafeInteger(r(n))},bb:function(n,e){return Object.is(r(n),r(e))},nb:function(){return s(Symbol.iterator)},Bc:function(n,e){let t=r(e).key,i=v(t,l.jd,l.kd),o=x;d().setInt32(n+4,o,!0),d().setInt32(n+0,i,!0)},j:function(n){let e=Object.keys(r(n));return s(e)},sc:function(n){return r(n).left},sb:function(n){return r(n).length},N:function(n){return r(n).length},oa:function(n,e,t){r(n).lineTo(e,t)},Va:function(n){let e=r(n).location;return s(e)},Wb:function(){return u(function(n,e,t){let i=r(n).matchMedia(f(e,t));return h(i)?0:s(i)},arguments)},Lb:function(){return u(function(n,e,t){return r(n).matches(f(e,t))},arguments)},rc:function(n){return r(n).matches},Q:function(){return u(function(n,e,t){let i=r(n).measureText(f(e,t));return s(i)},arguments)},Ia:function(n){return r(n).metaKey},na:function(n,e,t){r(n).moveTo(e,t)},Ma:function(n){let e=r(n).navigator;return s(e)},T:function(){return s(new Date)},eb:function(){return u(function(n){let e=new ResizeObserver(r(n));return s(e)},arguments)},ub:function(n){let e=new Uint8Array(r(n));return s(e)},xa:function(n,e){let t=new TypeError(f(n,e));return s(t)},Y:function(n,e){try{var t={a:n,b:e},i=(p,m)=>{let y=t.a;t.a=0;try{return Yn(y,t.b,p,m)}finally{t.a=y}};let o=new Promise(i);return s(o)}finally{t.a=0}},jb:function(){let n=new Object;return s(n)},ya:function(){return u(function(n,e,t){let i=new Intl.DisplayNames(f(n,e),r(t));return s(i)},arguments)},ob:function(){let n=new Array;return s(n)},Ec:function(){return u(function(n,e,t,i){let o=new URL(f(n,e),f(t,i));return s(o)},arguments)},E:function(){return u(function(n,e,t){let i=new CustomEvent(f(n,e),r(t));return s(i)},arguments)},q:function(){return u(function(n){let e=new Response(r(n));return s(e)},arguments)},y:function(){return u(function(n,e){let t=new Blob(r(n),r(e));return s(t)},arguments)},mb:function(n){let e=r(n).next;return s(e)},Xa:function(){return u(function(n){let e=r(n).next();return s(e)},arguments)},rb:function(){return Date.now()},fb:function(n,e){r(n).observe(r(e))},za:function(){return u(function(n,e,t,i){let o=r(e).of(f(t,i));var p=h(o)?0:v(o,l.jd,l.kd),m=x;d().setInt32(n+4,m,!0),d().setInt32(n+0,p,!0)},arguments)},x:function(n){let e=Array.of(r(n));return s(e)},mc:function(n){return r(n).offsetHeight},lc:function(n){return r(n).offsetWidth},Ea:function(n){return r(n).offsetX},Fa:function(n){return r(n).offsetY},k:function(n){return r(n).ok},$:function(n){let e=r(n).ownerDocument;return h(e)?0:s(e)},vc:function(n){let e=r(n).parentElement;return h(e)?0:s(e)},B:function(){return u(function(n){let e=r(n).parent;return h(e)?0:s(e)},arguments)},o:function(){return u(function(n,e){let t=JSON.parse(f(n,e));return s(t)},arguments)},Ra:function(n,e){let t=r(e).pointerType,i=v(t,l.jd,l.kd),o=x;d().setInt32(n+4,o,!0),d().setInt32(n+0,i,!0)},zc:function(n){r(n).preventDefault()},tb:function(n,e,t){Uint8Array.prototype.set.call(ne(n,e),r(t))},Ua:function(){return u(function(n,e,t,i,o,p){r(n).pushState(r(e),f(t,i),o===0?void 0:f(o,p))},arguments)},O:function(n,e){return r(n).push(r(e))},Mb:function(){return u(function(n,e,t){let i=r(n).querySelector(f(e,t));return h(i)?0:s(i)},arguments)},cb:function(n){let e=Promise.reject(r(n));return s(e)},Ja:function(n){let e=r(n).relatedTarget;return h(e)?0:s(e)},Ob:function(){return u(function(n,e,t){r(n).removeAttribute(f(e,t))},arguments)},a:function(){return u(function(n,e,t,i,o){r(n).removeEventListener(f(e,t),r(i),o!==0)},arguments)},Rb:function(n){r(n).remove()},D:function(){return u(function(n,e){return r(n).requestAnimationFrame(r(e))},arguments)},ib:function(n){let e=Promise.resolve(r(n));return s(e)},v:function(){return u(function(n,e){URL.revokeObjectURL(f(n,e))},arguments)},H:function(n){return r(n).right},ia:function(){return u(function(n,e,t){r(n).scale(e,t)},arguments)},ta:function(){return u(function(n){let e=r(n).screen;return s(e)},arguments)},Qa:function(n,e){r(n).scrollIntoView(r(e))},La:function(n){r(n).select()},_:function(){return u(function(n,e,t,i,o){r(n).setAttribute(f(e,t),f(i,o))},arguments)},ca:function(){return u(function(n,e,t,i,o){r(n).setProperty(f(e,t),f(i,o))},arguments)},gb:function(){return u(function(n,e){let t=setTimeout(r(n),e);return s(t)},arguments)},A:function(){return u(function(n,e,t){return r(n).setTimeout(r(e),t)},arguments)},Z:function(){return u(function(n,e,t){return Reflect.set(r(n),r(e),r(t))},arguments)},Aa:function(n,e){r(n).capture=e!==0},dc:function(n,e){r(n).checked=e!==0},fa:function(n,e,t){r(n).cssText=f(e,t)},uc:function(n,e){r(n).fillStyle=r(e)},ec:function(n,e,t){r(n).font=f(e,t)},ha:function(n,e){r(n).height=e>>>0},bc:function(n,e){r(n).hidden=e!==0},Ba:function(n,e){r(n).once=e!==0},Ca:function(n,e){r(n).passive=e!==0},la:function(n,e,t){r(n).textAlign=f(e,t)},ka:function(n,e,t){r(n).textBaseline=f(e,t)},Cc:function(n,e,t){r(n).textContent=e===0?void 0:f(e,t)},w:function(n,e,t){r(n).type=f(e,t)},Qb:function(n,e,t){r(n).value=f(e,t)},ga:function(n,e){r(n).width=e>>>0},K:function(){return u(function(n){r(n).showModal()},arguments)},G:function(){return u(function(n){r(n).showPopover()},arguments)},Ta:function(){return u(function(n){let e=r(n).state;return s(e)},arguments)},m:function(n,e){let t=r(e).statusText,i=v(t,l.jd,l.kd),o=x;d().setInt32(n+4,o,!0),d().setInt32(n+0,i,!0)},l:function(n){return r(n).status},vb:function(){return u(function(n){let e=JSON.stringify(r(n));return s(e)},arguments)},Nb:function(n){let e=r(n).style;return s(e)},u:function(n){let e=r(n).target;return h(e)?0:s(e)},Ac:function(n,e){let t=r(e).textContent;var i=h(t)?0:v(t,l.jd,l.kd),o=x;d().setInt32(n+4,o,!0),d().setInt32(n+0,i,!0)},P:function(n,e,t){let i=r(n).then(r(e),r(t));return s(i)},sa:function(){return u(function(n,e){r(n).toBlob(r(e))},arguments)},e:function(){return u(function(n,e){let t=r(n).toString(e);return s(t)},arguments)},J:function(){return u(function(n,e,t){return r(n).toggleAttribute(f(e,t))},arguments)},ba:function(){return u(function(n,e,t,i){return r(n).toggle(f(e,t),i!==0)},arguments)},pc:function(n){return r(n).top},Pb:function(n,e){let t=r(e).value,i=v(t,l.jd,l.kd),o=x;d().setInt32(n+4,o,!0),d().setInt32(n+0,i,!0)},Za:function(n){let e=r(n).value;return s(e)},R:function(n){return r(n).width},Oa:function(n,e,t){let i=r(n).writeText(f(e,t));return s(i)},Gc:function(n,e){let t=X(n,e,Hn);return s(t)},Hc:function(n,e){let t=X(n,e,Qn);return s(t)},Ic:function(n,e){let t=X(n,e,Kn);return s(t)},Jc:function(n){return s(n)},Kc:function(n){return s(n)},Lc:function(n,e){let t=f(n,e);return s(t)},Mc:function(n){let e=BigInt.asUintN(64,n);return s(e)},ab:function(n){let e=r(n);return s(e)},d:function(n){w(n)}}}}function Kn(a,n){l.id(a,n)}function Hn(a,n,e){l.hd(a,n,s(e))}function Qn(a,n,e){try{l.gd(a,n,fn(e))}finally{k[I++]=void 0}}function Yn(a,n,e,t){l.fd(a,n,s(e),s(t))}var dn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(a=>l.Oc(a,1));function s(a){T===k.length&&k.push(k.length+1);let n=T;return T=k[n],k[n]=a,n}function fn(a){if(I==1)throw new Error("out of js stack");return k[--I]=a,I}var pn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(a=>l.md(a.a,a.b));function Xn(a){a<1028||(k[a]=T,T=a)}function ne(a,n){return a=a>>>0,F().subarray(a/1,a/1+n)}var N=null;function d(){return(N===null||N.buffer.detached===!0||N.buffer.detached===void 0&&N.buffer!==l.Nc.buffer)&&(N=new DataView(l.Nc.buffer)),N}function f(a,n){return te(a>>>0,n)}var L=null;function F(){return(L===null||L.byteLength===0)&&(L=new Uint8Array(l.Nc.buffer)),L}function r(a){return k[a]}function u(a,n){try{return a.apply(this,n)}catch(e){l.ld(s(e))}}var k=new Array(1024).fill(void 0);k.push(void 0,null,!0,!1);var T=k.length;function h(a){return a==null}function X(a,n,e){let t={a,b:n,cnt:1},i=(...o)=>{t.cnt++;let p=t.a;t.a=0;try{return e(p,t.b,...o)}finally{t.a=p,i._wbg_cb_unref()}};return i._wbg_cb_unref=()=>{--t.cnt===0&&(l.md(t.a,t.b),t.a=0,pn.unregister(t))},pn.register(i,t,t),i}function v(a,n,e){if(e===void 0){let m=P.encode(a),y=n(m.length,1)>>>0;return F().subarray(y,y+m.length).set(m),x=m.length,y}let t=a.length,i=n(t,1)>>>0,o=F(),p=0;for(;p<t;p++){let m=a.charCodeAt(p);if(m>127)break;o[i+p]=m}if(p!==t){p!==0&&(a=a.slice(p)),i=e(i,t,t=p+a.length*3,1)>>>0;let m=F().subarray(i+p,i+t),y=P.encodeInto(a,m);p+=y.written,i=e(i,t,p,1)>>>0}return x=p,i}var I=1024;function w(a){let n=r(a);return Xn(a),n}var M=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0});M.decode();var ee=2146435072,nn=0;function te(a,n){return nn+=n,nn>=ee&&(M=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0}),M.decode(),nn=n),M.decode(F().subarray(a,a+n))}var P=new TextEncoder;"encodeInto"in P||(P.encodeInto=function(a,n){let e=P.encode(a);return n.set(e),{read:a.length,written:e.length}});var x=0,re,ie,l;function ae(a,n){return ie=a,l=a.exports,re=n,N=null,L=null,l}function mn(a){if(l!==void 0)return l;a!==void 0&&(Object.getPrototypeOf(a)===Object.prototype?{module:a}=a:console.warn("using deprecated parameters for `initSync()`; pass a single object instead"));let n=$n();a instanceof WebAssembly.Module||(a=new WebAssembly.Module(a));let e=new WebAssembly.Instance(a,n);return ae(e,a)}var gn=':host{display:block;font-family:var(--heists-font, inherit);line-height:1.4;text-align:start}:host([hidden]){display:none}.root{--start: left;--end: right;--way: 1;container-type:inline-size;position:relative;border-block-start:2px solid var(--text);padding-block-start:16px;color:var(--text);color-scheme:light;font-size:calc(10 * var(--px));line-height:calc(18 * var(--px));overflow-wrap:break-word;font-variant-numeric:tabular-nums lining-nums;-webkit-text-size-adjust:100%}.root>*{font-size:calc(13 * var(--px))}.root.dark{color-scheme:dark}.root.own{background:var(--background);padding-inline:16px;padding-block-end:16px}.probe{position:absolute;visibility:hidden;font-size:medium;forced-color-adjust:none;background-color:color-mix(in srgb,var(--heists-background, #0000),var(--heists-background, #0000));border-block-start-color:color-mix(in srgb,var(--heists-text, #0000),var(--heists-text, #0000));border-block-end-color:color-mix(in srgb,var(--heists-muted, #0000),var(--heists-muted, #0000));border-inline-start-color:color-mix(in srgb,var(--heists-grid, #0000),var(--heists-grid, #0000));border-inline-end-color:color-mix(in srgb,var(--heists-accent, #0000),var(--heists-accent, #0000));outline-color:color-mix(in srgb,var(--heists-series-1, #0000),var(--heists-series-1, #0000));column-rule-color:color-mix(in srgb,var(--heists-series-2, #0000),var(--heists-series-2, #0000));text-decoration-color:color-mix(in srgb,var(--heists-series-3, #0000),var(--heists-series-3, #0000));caret-color:color-mix(in srgb,var(--heists-series-4, #0000),var(--heists-series-4, #0000));-webkit-text-fill-color:color-mix(in srgb,var(--heists-series-5, #0000),var(--heists-series-5, #0000));-webkit-text-stroke-color:color-mix(in srgb,var(--heists-series-6, #0000),var(--heists-series-6, #0000));flood-color:color-mix(in srgb,Canvas,Canvas);lighting-color:color-mix(in srgb,var(--color, #0000),var(--color, #0000))}.read{color:transparent}.watch{transition:1ms;transition-behavior:allow-discrete}.root:dir(rtl){--start: right;--end: left;--way: -1}[hidden]{display:none!important}*{box-sizing:border-box}h2,h3,h4,h5,h6,p,dl,dd,ol,ul,fieldset{margin:0;padding:0;border:0;min-inline-size:0}button,input,select{font:inherit;color:inherit}button,select,summary,label,input[type=checkbox],input[type=radio],input[type=range]{cursor:pointer}button,select{background:none;border:0;border-radius:0;padding:0}:focus-visible{outline:2px solid;outline-color:var(--heists-focus, var(--text));outline-offset:2px}a{color:inherit;text-underline-offset:2px}.muted{color:var(--muted)}.status p{margin-block-end:4px;overflow-wrap:anywhere}.status:not(:empty){border-inline-start:3px solid;padding-inline-start:12px;margin-block-end:20px}.status p:first-child{font-weight:600}.headline{font-size:calc(30 * var(--px));line-height:calc(36 * var(--px));font-weight:700;letter-spacing:-.012em;max-inline-size:36em;text-wrap:balance}.lead{font-size:calc(16 * var(--px));line-height:calc(24 * var(--px));color:var(--muted);max-inline-size:46em;margin-block-start:4px;text-wrap:pretty}.figures:empty{display:none}.figures{display:flex;flex-wrap:wrap;gap:16px 56px;margin-block-start:20px}.figure{display:flex;flex-direction:column-reverse;justify-content:flex-end}.figure dd{font-size:calc(24 * var(--px));line-height:calc(30 * var(--px));font-weight:600;white-space:nowrap}.figure:first-child dd{color:var(--accent)}.figure dt{color:var(--muted)}.controls{margin-block-start:24px}.views{display:inline-flex;border:1px solid var(--axis);border-radius:var(--heists-radius, 4px);overflow:clip}.views label{position:relative;display:flex}.views label+label{border-inline-start:1px solid var(--axis)}.views input,.steps input{position:absolute;inset:0;inline-size:100%;block-size:100%;margin:0;opacity:0}.views span{padding:8px 14px;font-weight:500}.views b{font-weight:400;color:var(--muted)}.views :checked+span,.pill.set,.button.strong,.button[aria-expanded=true]{background:var(--text);color:var(--background)}.views :checked+span b,.pill.set span{color:inherit;opacity:.75}.views label:focus-within,.steps label:focus-within{outline:2px solid;outline-color:var(--heists-focus, var(--text));outline-offset:2px}.views:has(:focus-visible){outline:2px solid;outline-color:var(--heists-focus, var(--text));outline-offset:2px}.bar{display:flex;flex-wrap:wrap;align-items:center;gap:8px;margin-block-start:12px}.pill{display:inline-flex;align-items:center;gap:6px;min-block-size:32px;padding:4px 12px;border:1px solid var(--axis);border-radius:var(--heists-radius, 16px);font-weight:500}.pill span{font-weight:400;color:var(--muted)}.pill span:empty{display:none}.pill.filters{display:none}.pill:after{content:"";inline-size:6px;block-size:6px;margin-block-start:-3px;border:solid currentColor;border-width:0 1.5px 1.5px 0;rotate:45deg}.pill[aria-expanded=true]:after{rotate:225deg;margin-block-start:3px}input[type=search]{flex:1 1 calc(200 * var(--px));max-inline-size:calc(280 * var(--px));min-inline-size:calc(160 * var(--px));min-block-size:32px;padding-block:4px;padding-inline:24px 4px;border:0;border-block-end:1px solid var(--axis);border-radius:0;appearance:none;background:radial-gradient(circle at var(--start) 9px top 14px,transparent 4px,var(--muted) 4.5px 5.5px,transparent 6px),linear-gradient(calc(45deg * var(--way)),transparent 45%,var(--muted) 45% 55%,transparent 55%) var(--start) 12px top 17px / 5px 5px no-repeat}input::placeholder{color:var(--muted);opacity:1}.left-out{display:flex;flex-wrap:wrap;gap:4px 8px;align-items:baseline;min-block-size:24px;margin-block-start:8px;color:var(--muted)}.link{color:var(--text);text-decoration:underline;text-underline-offset:3px;min-block-size:24px;min-inline-size:24px}.button{min-block-size:32px;padding:4px 12px;border:1px solid var(--axis);border-radius:var(--heists-radius, 4px);font-weight:500}.widen{display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin-block-start:12px}.panel[open]{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(calc(210 * var(--px)),100%),1fr));gap:28px 40px}.panel{position:relative;inline-size:auto;margin:12px 0 0;padding:24px;border:1px solid var(--axis);border-radius:var(--heists-radius, 6px);background:none;color:inherit}.panel-head,.fold>summary,.total{display:none}.panel fieldset{position:relative}legend,.panel-end{padding:0}legend{font-weight:600;margin-block-end:8px}.ranges{display:grid;gap:24px;align-content:start}.year-bars{display:flex;align-items:end;gap:4px;block-size:40px;margin-block-end:4px}.year-bars i{flex:1;border:1px solid var(--accent);background:var(--accent)}.year-bars .out{border-color:var(--axis);background:var(--series-6)}.slider{--half: calc(50% / var(--years));position:relative;block-size:28px}.slider:after{content:"";position:absolute;inset-inline:calc(var(--half) * (1 + 2 * var(--before))) calc(var(--half) * (1 + 2 * var(--after)));inset-block-start:calc(50% - 2px);block-size:4px;background:var(--text)}.slider:before{content:"";position:absolute;inset-inline:0;inset-block-start:calc(50% - 1px);block-size:2px;background:var(--axis)}.slider input{position:absolute;z-index:1;inset-inline-start:calc(var(--half) - 12px);inline-size:calc(100% + 24px - 2 * var(--half));block-size:28px;margin:0;background:none;appearance:none;pointer-events:none}.slider input::-webkit-slider-runnable-track{background:none}.slider input::-moz-range-track{background:none}.slider input::-webkit-slider-thumb{appearance:none;inline-size:24px;block-size:24px;border:2px solid var(--text);border-radius:50%;background:var(--background);pointer-events:auto}.slider input::-moz-range-thumb{inline-size:20px;block-size:20px;border:2px solid var(--text);border-radius:50%;background:var(--background);pointer-events:auto}.slider input:focus-visible::-webkit-slider-thumb{background:var(--text)}.slider input:focus-visible::-moz-range-thumb{background:var(--text)}.steppers{display:flex;gap:6px;align-items:center;margin-block-start:8px}.stepper{display:inline-flex;border:1px solid var(--axis);border-radius:var(--heists-radius, 4px)}.stepper button{inline-size:calc(26 * var(--px));min-block-size:30px}.stepper input{inline-size:calc(42 * var(--px));padding:0;border:solid var(--axis);border-width:0 1px;background:none;text-align:center;appearance:textfield}.stepper input::-webkit-inner-spin-button{appearance:none}.steps{display:flex;flex-wrap:wrap;gap:4px}.steps label{position:relative}.steps span{display:flex;align-items:center;justify-content:center;min-inline-size:calc(36 * var(--px));padding:5px 8px;border:1px solid var(--axis);border-radius:var(--heists-radius, 4px)}.steps :checked+span{background:var(--text);color:var(--background)}.check{display:flex;align-items:center;gap:8px;min-block-size:28px}.check input{inline-size:calc(16 * var(--px));block-size:calc(16 * var(--px));margin:0;accent-color:var(--text);flex:none}.check b{margin-inline-start:auto;font-weight:400;color:var(--muted)}.consequence{display:block;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));color:var(--muted)}.keys-list .consequence{margin-inline-start:24px}details.consequence{padding-block-end:8px}details.consequence summary{line-height:calc(24 * var(--px));text-decoration:underline;cursor:pointer}.evidence .keys-list{max-block-size:none}.all-none{position:absolute;inset-block-start:calc(-9px - 18 * var(--px));inset-inline-end:0;display:flex;gap:8px}.all-none .link{color:var(--muted)}.keys-list{max-block-size:320px;overflow:auto}.panel-end{grid-column:1 / -1;display:flex;flex-wrap:wrap;gap:12px;align-items:center;padding-block-start:20px;border-block-start:1px solid var(--grid)}.sheet.panel{position:fixed;inset:0;inline-size:100%;max-inline-size:600px;block-size:100%;max-block-size:none;margin:0 auto;padding:0 16px;border:0;border-radius:0;background:var(--background);overscroll-behavior:contain;scroll-padding-block:56px 120px}.sheet.panel[open]{display:flex;flex-direction:column;gap:0}.sheet .panel-head,.sheet .panel-end{position:sticky;z-index:2;inset-block:0;background:var(--background)}.sheet .panel-head,.sheet .fold>summary{display:flex;flex-wrap:wrap;gap:0 12px;align-items:center;justify-content:space-between;min-block-size:48px}.sheet .link,.sheet summary,.sheet select{min-block-size:44px}.sheet .ranges{gap:0}.sheet .fold,.sheet .amounts{border-block-end:1px solid var(--grid)}.fold>summary{font-weight:500}.fold>summary span{margin-inline-start:auto;font-weight:400;color:var(--muted)}.fold>summary .set{font-weight:600;color:var(--text)}.fold>summary:after{content:"›"}.fold[open]>summary:after{rotate:90deg}.sheet .fold fieldset{padding-block-end:12px}.sheet .fold legend{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}.sheet .all-none{position:static;justify-content:end}.sheet .keys-list{max-block-size:none}.sheet .amounts{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:0 12px}.sheet .amounts legend{float:inline-start;margin:0;font-weight:500}.sheet .amounts select{margin-inline-start:auto;border:0}.sheet .steppers{flex-wrap:wrap;justify-content:space-between;margin-block:4px 12px}.sheet .stepper button{inline-size:44px;min-block-size:44px;touch-action:manipulation}.sheet .stepper input{<<<<<<< HEAD inline-size: calc(44 * var(--px));======= inline-size: calc(46 * var(--px))}.sheet .steppers .muted{display:none;>>>>>>> bd1214c58b250afbc5eff38c57aee10825fafda4}.sheet .panel-end{flex-direction:column-reverse;align-items:stretch;gap:8px;margin-block-start:auto;padding-block:12px max(12px,env(safe-area-inset-bottom))}.sheet .total{display:inline}.sheet .strong span:first-child,.sheet .panel-end .strong+.button{display:none}select{appearance:none;field-sizing:content;min-block-size:24px;max-inline-size:100%;padding-inline-end:14px;border-block-end:1px solid var(--axis);font-weight:500;text-overflow:ellipsis;background:conic-gradient(from -39deg at bottom,currentColor 78deg,transparent 0) var(--end) 1px center / 8px 5px no-repeat}select option{color:var(--text);background:var(--background)}.charts{display:grid;gap:48px 40px;margin-block-start:32px}.chart{display:grid;grid-row:span 2;grid-template-rows:subgrid;grid-template-columns:minmax(0,1fr);row-gap:0}.companion{margin-block-start:24px}.title{font-size:calc(17 * var(--px));line-height:calc(22 * var(--px));font-weight:600;text-wrap:balance;max-inline-size:34em}.companion .title{display:inline;font-size:calc(13 * var(--px));line-height:calc(18 * var(--px))}.subtitle{margin-block-start:4px;color:var(--muted);max-inline-size:52em;text-wrap:pretty}.companion .subtitle{display:inline;margin-inline-start:4px}.choices{display:flex;flex-wrap:wrap;gap:4px 12px;margin-block-start:2px}.companion .choices{display:inline-flex;margin:0;margin-inline-start:8px}.title:empty,.choices:empty,.keys:empty,.note:empty,.subtitle:empty{display:none}.keys{display:flex;flex-wrap:wrap;gap:4px 16px;margin-block-start:4px;color:var(--muted)}.key{white-space:nowrap}.legend{margin-block-start:4px}.switches{display:flex;flex-wrap:wrap;gap:0 14px;margin-block-start:2px}.switch{min-block-size:28px;text-align:start}.switch[aria-pressed=false],.switches .link{color:var(--muted)}.swatch.dot,.switch:before{content:"";box-sizing:border-box;display:inline-block;inline-size:8px;block-size:8px;margin-inline-end:6px;border:4px solid var(--dot);border-radius:50%;background:none}.swatch.ring,.switch[aria-pressed=false]:before{border-width:1.6px}.swatch.revised{inline-size:5px;block-size:5px;margin-block-end:1px;border-width:2.5px;border-color:var(--axis)}.plot{position:relative;margin-block-start:12px}canvas{display:block;inline-size:100%}.note{margin-block-start:8px;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));color:var(--muted)}.mark,.halo{position:absolute;pointer-events:none}.round{border-radius:50%}.plot.pointed .halo{outline:1px solid var(--text);outline-offset:2px}.aloud{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}.waffle{display:grid;grid-template-columns:minmax(calc(80 * var(--px)),calc(160 * var(--px))) 1fr;gap:0 16px;align-items:start}.waffle .plot{grid-area:1 / 1;margin:0}.waffle .words{grid-area:1 / 2}.waffle .title{display:block;font-size:calc(20 * var(--px));line-height:calc(26 * var(--px));color:var(--accent)}.waffle .subtitle{display:block;margin:4px 0 0}details>.words{display:block;min-block-size:24px;inline-size:auto;text-align:start;text-decoration:none}details>.words:before{content:"";display:inline-block;inline-size:5px;block-size:5px;margin-inline:2px 8px;margin-block-end:2px;border:solid var(--muted);border-width:0 1.5px 1.5px 0;rotate:calc(45deg - 90deg * var(--way))}details[open]>.words:before{rotate:45deg}details>.words .subtitle{display:inline}.swatch{display:inline-block;inline-size:calc(10 * var(--px));block-size:calc(10 * var(--px));margin-inline-end:6px;background:var(--accent)}.tier-0{background:var(--tier-0)}.tier-1{background:var(--tier-1)}.tier-2,.tier-3{overflow:clip;border:1px solid currentColor;background:none}.tier-2{color:var(--tier-2);background:var(--pale)}.tier-3{color:var(--tier-3)}.tier-2:before,.tier-3:before{content:"";display:block;background:currentColor}.tier-2:before{inline-size:14px;block-size:1.5px;margin:3px -3px;rotate:-45deg;box-shadow:0 3px currentColor,0 -3px currentColor}.tier-3:before{inline-size:2px;block-size:2px;margin:1px;border-radius:50%;box-shadow:4px 0 currentColor,0 4px currentColor,4px 4px currentColor}.rest{border:1px solid var(--axis);background:var(--series-6)}.pale{border:1px solid var(--accent);background:var(--series-5)}.ring{border:1px dashed var(--text);border-radius:50%;background:none}.tip{position:absolute;z-index:2;inline-size:calc(300 * var(--px));max-inline-size:100cqi;padding:12px 14px;border:1px solid var(--axis);border-radius:var(--heists-radius, 6px);background:var(--background);box-shadow:0 6px 20px #00000024;overflow-wrap:anywhere}.tip-text>*{display:block}.tip strong{font-size:calc(14 * var(--px));line-height:calc(20 * var(--px));font-weight:600}.tip .value{font-size:calc(20 * var(--px));line-height:calc(26 * var(--px));font-weight:600;margin-block:2px}.tip .value.dprk{color:var(--accent)}.tip .rule{margin-block-start:8px;padding-block-start:8px;border-block-start:1px solid var(--grid)}.tip .action{margin-block-start:8px;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px))}.tip-bar,.tip-close{display:none}.tip.sheet{display:flex;flex-direction:column;inline-size:100cqi;padding:0}.tip.sheet[popover]{position:fixed;inset:auto 0 0!important;inline-size:auto;max-inline-size:600px;max-block-size:60vh;margin:0 auto;border-block-end:0;border-end-start-radius:0;border-end-end-radius:0;color:inherit}.sheet .tip-text{overflow:auto;overscroll-behavior:contain;padding:12px 14px 4px}.sheet .tip-text strong{padding-inline-end:36px}.sheet .tip-text a{padding-block:13px}.sheet .tip-close{display:block;position:absolute;inset-block-start:0;inset-inline-end:0;inline-size:44px;font-size:calc(20 * var(--px));text-decoration:none}.sheet .tip-bar{display:flex;gap:8px;padding:8px 14px max(8px,env(safe-area-inset-bottom))}.sheet .tip-bar .button{flex:1;min-block-size:44px;touch-action:manipulation}.tip-bar :first-child:before{content:"‹ "}.tip-bar :last-child:after{content:" ›"}.tip.sheet .action{display:none}.sources-panel{margin-block-start:16px}.sources-panel ol{columns:24em 2;column-gap:32px;margin-block:8px 0;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px))}.sources-panel li{list-style:none;break-inside:avoid;padding-block:6px;border-block-start:1px solid var(--grid);overflow-wrap:anywhere}.address{display:block;color:var(--muted);overflow-wrap:anywhere;user-select:all}.root:not(.framed) :is(.tip,td) a+.address{display:none}.table{margin-block-start:56px;padding-block-start:12px;border-block-start:1px solid var(--text)}table{inline-size:100%;margin-block:12px;border-collapse:collapse;font-size:calc(14 * var(--px));line-height:calc(20 * var(--px))}th,td{padding-block:8px;padding-inline:0 12px;text-align:start;vertical-align:top;font-weight:400}thead th{vertical-align:bottom;padding-block-end:6px;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));color:var(--muted);border-block-end:1px solid var(--axis)}tbody tr{border-block-end:1px solid var(--grid)}thead .link{display:block;min-block-size:24px;padding-block-start:6px;color:inherit;text-decoration:none}thead .link:hover{text-decoration:underline}th[aria-sort=ascending] .link,th[aria-sort=descending] .link{color:var(--text);font-weight:600}th[aria-sort=ascending] .link:after{content:" ↑"}th[aria-sort=descending] .link:after{content:" ↓"}td.date{white-space:nowrap}tbody th span:first-child{font-weight:500}td small,th small{display:block;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));color:var(--muted);max-inline-size:46em}td.loss,th.loss{text-align:end;white-space:nowrap}th.loss .link{margin-inline-start:auto}td.sources,th.sources{text-align:end;padding-inline-end:0}td.sources li{list-style:none;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));text-align:start;max-inline-size:12em}:is(.cited,.tip,td.sources) a{display:inline-block;padding-block:4px}summary{list-style:none}.sources summary{display:inline-block;min-inline-size:24px;min-block-size:24px;text-align:center;text-decoration:underline;text-underline-offset:3px}summary::-webkit-details-marker{display:none}.word{display:none}.tag{margin-inline-start:6px;padding:0 5px;border:1px dashed var(--axis);border-radius:3px;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px))}.ledger{display:grid;gap:16px 40px;margin-block-start:56px;padding-block-start:12px;border-block-start:1px solid var(--text)}.ledger>*,.ledger td,.ledger th{min-inline-size:0}.ledger table{margin-block:0 16px}.ledger caption{font-weight:600;text-align:start;font-size:calc(13 * var(--px));line-height:calc(18 * var(--px))}.ledger td,.ledger thead th:not(:first-child){text-align:end;padding-inline-end:0;padding-inline-start:12px}.ledger tbody th,.ledger tbody td{padding-block:4px}.ledger tbody th{inline-size:100%}.ledger tr{border:0}.ledger thead td{border-block-end:1px solid var(--axis)}.ledger .said th,.ledger .said td{font-weight:600}.ledger .said td{white-space:nowrap}.ledger .said small{font-weight:400}.ledger .cited{border-block-end:1px solid var(--grid)}.ledger .cited td{padding:0 0 8px;text-align:start}.cited small{display:block}.ledger td:not([colspan]) small{white-space:nowrap}@container (width < 32em){.ledger tbody th,.ledger td{font-size:calc(12 * var(--px))}.ledger .said td,.ledger td:not([colspan]) small{white-space:normal}}.end{display:flex;flex-wrap:wrap;gap:12px 24px;margin-block-start:32px;padding-block-start:12px;border-block-start:1px solid var(--grid)}.export{display:contents}.buttons{display:flex;align-items:start;gap:8px}.buttons .button{padding-inline:10px}.export-panel{flex-basis:100%;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(calc(280 * var(--px)),100%),1fr));gap:16px 24px}.copy label{display:block;cursor:default}textarea{display:block;inline-size:100%;margin-block:4px 8px;padding:8px;border:1px solid var(--axis);border-radius:var(--heists-radius, 4px);background:none;color:inherit;font:inherit;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));resize:vertical}.copied{grid-column:1 / -1;color:var(--muted)}.foot{flex:1 1 calc(320 * var(--px));font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));color:var(--muted)}.foot p{max-inline-size:70em;margin-block-end:4px}.foot b{font-weight:600;color:var(--text)}@container (width >= 60em){.charts{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.trend,.incidents,.said{grid-column:1 / -1}}@container (width >= 80em){.ledger{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.ledger>.words{grid-column:1 / -1}.said>div:last-child{display:grid;grid-template-columns:minmax(0,1fr) calc(340 * var(--px));gap:40px}.said .companion{margin:0}}@container (width >= 96em){td.evidence{white-space:nowrap}.charts:not(.trend-first){grid-template-columns:repeat(3,minmax(0,1fr))}.charts:not(.trend-first) .trend{grid-column:auto}}@container (width < 60em){.headline{font-size:calc(25 * var(--px));line-height:calc(31 * var(--px))}.lead{font-size:calc(15 * var(--px));line-height:calc(22 * var(--px))}.figures{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr);gap:12px 16px}.figure dd{font-size:calc(20 * var(--px));line-height:calc(26 * var(--px));white-space:normal}.views{display:flex}.views label{flex:1}.views span{flex:1;padding:6px 4px;text-align:center;min-block-size:44px}.views b{display:block}.pill,.button,.steps span,.check,.stepper button,.switch,.switches .link{min-block-size:44px}.pill{border-radius:var(--heists-radius, 22px)}input[type=search]{flex:1 1 calc(140 * var(--px));min-inline-size:0;max-inline-size:none;min-block-size:44px;background-position:0 6px,var(--start) 12px top 23px}.buttons{display:grid;grid-template-columns:repeat(3,1fr);inline-size:100%}.panel{padding:16px}.table table,.table thead,.table tbody{display:block}.table thead tr{display:flex;flex-wrap:wrap;gap:0 16px;border-block-end:1px solid var(--axis)}.table thead th{border:0}thead .link{min-block-size:44px}thead .sources{display:none}.table tbody tr{display:flex;flex-wrap:wrap;gap:2px 12px;padding-block:10px}.table th,.table td{padding:0}.table tbody th{order:-2;flex:1 0 calc(100% - 12px - 96 * var(--px));max-inline-size:calc(100% - 12px - 96 * var(--px))}td.loss{order:-1;inline-size:calc(96 * var(--px))}td.loss small{white-space:normal}td.date,td.kind,td.method,td.evidence,td.sources{font-size:calc(12 * var(--px));line-height:calc(24 * var(--px));color:var(--muted);text-align:start}td.sources li{max-inline-size:none}.sources summary{min-inline-size:44px;text-align:start}.figure-alone{display:none}.word{display:inline}.pill:not(.filters){display:none}.pill.filters{display:inline-flex}}@container (width < 24em){.figures{grid-template-columns:minmax(0,1fr)}.views{flex-direction:column}.views label+label{border-block-start:1px solid var(--axis);border-inline-start:0}.waffle{display:block}.key{white-space:normal}.ledger :is(table,thead,tbody,caption){display:block}.ledger tr{display:flex;flex-wrap:wrap;justify-content:end}.ledger tbody th,.ledger .cited td,.table tbody th{flex:1 0 100%;max-inline-size:none}td.loss{inline-size:100%;text-align:start}}@media(pointer:coarse){.views span,.pill,.button,.link,.switch,.check,.steps span,.stepper button,select,details>.words,details>summary,.sources summary,input[type=search]{min-block-size:44px}summary,.views span{align-content:center}input[type=search]{background-position:0 6px,var(--start) 12px top 23px}:is(.cited,.tip,td.sources) a{padding-block:14px}.slider,.slider input{block-size:44px}.panel legend{margin:0;line-height:44px}.all-none{inset-block-start:-44px}}@media(prefers-reduced-motion:no-preference){.tip:not([hidden]){animation:appear 80ms ease-out}.tip.sheet:not([hidden]){animation:rise .16s ease-out}@keyframes appear{0%{opacity:0}}@keyframes rise{0%{opacity:0;translate:0 12px}}}@media(forced-colors:active){.probe{order:1;background-color:Canvas;border-block-start-color:CanvasText;border-inline-start-color:GrayText;border-inline-end-color:Highlight}.swatch,.switch:before,select,input[type=search]{forced-color-adjust:none}.tier-1{border:1px solid var(--tier-1);background:repeating-linear-gradient(-45deg,var(--pale) 0 3px,var(--tier-1) 3px 4.5px)}.slider:before,.slider:after{background:CanvasText}.views :checked+span,.steps :checked+span,.pill.set,.button.strong,.button[aria-expanded=true]{forced-color-adjust:none;background:Highlight;color:HighlightText}}@container (60em <= width < 96em){th,td{padding-inline-end:8px}td.kind,td.method,td.evidence{hyphens:auto}}.root:lang(ko){word-break:keep-all}.root:lang(ar){line-height:1.45}.root:lang(ar) :is(.headline,.lead,.title,.subtitle,.words,.note,.tip *){letter-spacing:0;line-height:1.45}.root[dir=rtl] [lang=en]{direction:ltr;unicode-bidi:isolate;text-align:right}.on-paper{display:none}@media print{:host{container-type:inline-size}.root{--background: #fff !important;--text: #16181d !important;--muted: #59616b !important;--grid: #e4e7ea !important;--axis: #868e98 !important;--accent: #b3122d !important;--tier-0: #8f0e24 !important;--tier-1: #dc4a5f !important;--tier-2: #b3122d !important;--tier-3: #b3122d !important;--series-5: #f6c3ca !important;--series-6: #eceef1 !important;--pale: #fdeaec !important;--dot: #3a414b !important;--px: 1px !important;background:#fff;color-scheme:light;print-color-adjust:exact}@supports (zoom: tan(atan2(1cqi,1px))){.root{inline-size:842px;zoom:tan(atan2(100cqi,842px))}}.filters,.widen,.choices,.legend,.companion,.ledger,.export,.more,.tip,.plot:has(svg)>:not(svg){display:none}.on-paper{display:block;inline-size:100%;block-size:auto}.figures{flex-wrap:nowrap;column-gap:40px}.trend,.incidents,.said,.said>div:last-child{display:block}.charts{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.chart,tr,.note{break-inside:avoid}.table{margin-block-start:40px}.table .title,thead,.sources-panel .words{break-after:avoid}thead .link{display:contents}.table table{font-size:13px;line-height:17px}.table th,.table td{padding-block:5px}td.evidence{white-space:nowrap}.sources-panel .words:before{display:none}.sources-panel a{text-decoration:none}.sources-panel ol{columns:3;column-gap:24px;font-size:10px;line-height:12px}.sources-panel li{padding-block:2px}.sources-panel .address{display:inline;margin-inline-start:4px}}';var G={en:`The interactive figure is not shown, because the rules of this page forbid its program.
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
`,3);return{csp:e,wasm:t}[n]??i}function vn(a){let n=[];for(let e=a;e;e=e.parentElement??e.getRootNode().host)n.push(e.getAttribute("lang"));return[...n,...navigator.languages??[]].find(e=>e&&G[en(e)])??"en"}function en(a){try{return new Intl.Locale(a).language}catch{return""}}function le(a){let n=i=>new Intl.NumberFormat(a).formatToParts(i),e=(i,o)=>i.find(p=>p.type===o)?.value??"",t=e(n(1234),"group")?4:5;return[e(n(1.5),"decimal"),e(n(12345),"group"),"#".repeat(t)]}function ce(a){let n=(z,S)=>new Intl.DateTimeFormat(a,{timeZone:"UTC",...z}).formatToParts(S),e={day:"",month:"",year:""},t=z=>n(z,hn[10]).map(S=>e[S.type]??S.value).join("").replace("月",""),i=z=>/^\d+$/.test(z)?`${z}月`:z,o=z=>hn.map(S=>i(n(z,S).find(_=>_.type==="month").value)),[p,m]=[{day:"numeric"},{year:"numeric"}],y={month:"long",...m},O={month:"short",...m};return[t({...p,...y}),t(y),t({...p,...O}),t(O),t({...p,month:"short"}),...o({...p,...y}),...o({...p,...O})]}function ue(a,n){let e=oe[n]??["one","other"],t=new Intl.PluralRules(a),i=o=>e.indexOf(t.select(o));return Array.from({length:200},(o,p)=>i(p)<0?e.length-1:i(p)).join("")}var q="dprk-heists",de=["view","charts","years","targets","methods","actors","countries","evidence","min-usd","disputed","text","estimator","edition","amounts","measure","stack","by","controls","theme","lang","heading-level","src","state","permalink","loading"],rn=class extends(globalThis.HTMLElement??Object){static observedAttributes=de;static version="0.1.0";static script=globalThis.document?.currentScript;#n=null;#e=new V;#u=!1;#r=!1;#a=null;#s=null;#d=[];constructor(){super();let n=pe();this.attachShadow({mode:"open"}).adoptedStyleSheets=[n],this.#c();for(let e of["filter","options"]){if(!Object.hasOwn(this,e))continue;let t=this[e];delete this[e],this[e]=t}}connectedCallback(){this.#r||(this.#u||this.getAttribute("loading")==="eager"?this.#l():this.#a??=me(this,()=>this.#l()))}disconnectedCallback(){queueMicrotask(()=>this.isConnected||this.#h())}attributeChangedCallback(n){n==="loading"&&this.getAttribute(n)==="eager"&&this.#i(),this.#n?.attribute(n)}get ready(){return this.#i(),this.#e.ready}get filter(){return this.#t("filter").filter}set filter(n){this.#p("filter",n)}get options(){return this.#t("options").options}set options(n){this.#p("options",n)}async settled(){return(await this.#o()).settled()}summary(){return this.#t("summary()").summary()}incidents(){return this.#t("incidents()").incidents()}async load(n){return(await this.#o()).load(n)}save(){return this.#t("save()").save()}restore(n){this.#t("restore()").restore(n)}async export(n){return await this.ready,(await this.#o()).export(`${n}`)}reset(){this.#t("reset()").reset()}#o(){return this.#i(),this.#e.started}#t(n){if(this.#i(),this.#n)return this.#n;throw new DOMException(`<${q}> has not started: await its ready before ${n}`,"InvalidStateError")}#p(n,e){this.#n?this.#n[n]=e:this.#d.push([n,e])}#i(){this.#u=!0,this.isConnected&&this.#l()}async#l(){if(this.#r)return;this.#r=!0,this.#f();let n=this.#e;try{await fe(),n===this.#e&&this.#m()}catch(e){n===this.#e&&this.#g(e)}}#m(){this.shadowRoot.replaceChildren(),this.#n=new C(this,this.shadowRoot,bn);for(let[n,e]of this.#d.splice(0))try{this.#n[n]=e}catch(t){reportError(t)}this.#n.attribute("permalink"),this.#s=ge(()=>this.#n?.attribute("lang"),()=>this.#n?.look()),this.#e.start(this.#n)}#g(n){let e=he(n);this.#c(xn(this,e.code)),console.error(`<${q}>`,e.message),this.#e.fail(Object.assign(new Error(e.message,{cause:n}),{code:e.code})),this.dispatchEvent(new CustomEvent("heists-error",{detail:e,bubbles:!0,composed:!0}))}#h(){this.#f(),this.#r&&(this.#r=!1,this.#e=new V,this.#s?.(),this.#n?.free(),this.#s=this.#n=null,this.#c())}#f(){this.#a?.(),this.#a=null}#c(n){let e=document.createElement("p");e.className="status",e.setAttribute("role","status"),this.shadowRoot.replaceChildren(e,document.createElement("slot")),n&&(e.textContent=n)}},V=class{constructor(){this.started=new Promise((n,e)=>Object.assign(this,{start:n,fail:e})),this.ready=this.started.then(n=>n.ready());for(let n of[this.started,this.ready])n.catch(()=>{})}},tn=null,wn=null;function pe(){if(tn)return tn;let a=new CSSStyleSheet;return a.replaceSync(gn),tn=a}function fe(){return wn??=un().then(a=>mn({module:a})).catch(a=>{throw wn=null,a})}function me(a,n){let e=new IntersectionObserver(t=>t.some(i=>i.isIntersecting)&&n(),{rootMargin:"400px"});return e.observe(a),addEventListener("beforeprint",n),()=>{e.disconnect(),removeEventListener("beforeprint",n)}}function ge(a,n){let e=[new MutationObserver(a),new MutationObserver(n)];e[0].observe(document.documentElement,{attributes:!0,attributeFilter:["lang"],subtree:!0});for(let t of[document.documentElement,document.body??document.documentElement])e[1].observe(t,{attributes:!0});return()=>e.forEach(t=>t.disconnect())}function he(a){let n=String(a?.message??a);return typeof a?.code=="string"?{code:a.code,message:n}:globalThis.WebAssembly?/content security policy|\bcsp\b|unsafe-eval/i.test(n)?{code:"csp",message:`the page's Content-Security-Policy must allow script-src 'wasm-unsafe-eval': ${n}`}:{code:"wasm",message:n}:{code:"wasm",message:"this browser has WebAssembly switched off"}}var W=globalThis.customElements?.get(q);W&&W.version!=="0.1.0"&&console.warn(`<${q}>: version ${W.version} is on this page already, 0.1.0 is not used`);W||globalThis.customElements?.define(q,rn);})();
