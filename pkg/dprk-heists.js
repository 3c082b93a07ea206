/*! dprk-heists 0.1.0, MIT OR Apache-2.0, data CC-BY-4.0 */
(()=>{var[yn,...kn]=["^]>[","^asm^^^e`^`^`^````^`^``^`^`|``~^`|`|^`^`~^`||^`|||||^`|`~~^`||||^`|^`~^`^``~|`|||^`~^`^^``|^`|^`||^`|||^`||^`~~^`~~^`~`~^`|`~`~~~`|`|||`~`~`|`||||`||||^`|||^`|||^`||~~~^`||||`~~^`~^`~^`|`|^`|||`||^`||`|`~`~`~~^`|`]^`~~^`|||`||||`|||`||`||||^`|||^`||^`|||^`||^`||^`~^`~|^`~^`~~`~~~~`	~~~^`	~~~~~^`~^`|||`]||`~~~^`|`|^`}^`|^`}^`~^`~`^|`||^`|||||^Ë]Éaa^ab^ak^aUa^	aVa^aWa^^aXa^aYa^aZa^a_a^a$a^aab^abb^al^acb^adb^aeb^afb^^agb^ahb^aib^ajb^akb^alb^am^^amb^anb^aob^apb^aqb^arb^basb^atb^aub^avb^an^awb^axb^ayb^azb^aAb^aBb^aCb^^aDb^^aEb^^aFb^ao^aGb^aHb^aIb^^aJb^aKb^aLb^aMb^aNb^aOb^aPb^^ap^aQb^aRb^aSb^aTb^aUb^aVb^aWb^aXb^aYb^aZb^aq^a_b^a$b^aac^abc^^acc^adc^^aec^afc^agc^ahc^ar^aic^ajc^akc^alc^amc^anc^aoc^^apc^aqc^arc^as^^asc^atc^^auc^^avc^awc^^axc^ayc^azc^aAc^^aBc^^at^aCc^aDc^aEc^aFc^aGc^aHc^aIc^aJc^,aKc^.aLc^ac^au^aMc^.av^^aw^ax^ay^az^^aA^aB^aC^^aD^ad^aE^aF^aG^aH^aI^aJ^aK^aL^aM^aN^ae^aO^aP^aQ^aR^aS^^aT^aU^aV^aW^aX^af^aY^aZ^a_^a$^aaa^aba^aca^ada^aea^afa^ag^aga^^aha^^aia^aja^aka^ala^ama^cana^aoa^apa^ah^aqa^ara^dasa^^ata^aua^ava^awa^axa^aya^aza^ai^aAa^^aBa^^aCa^^aDa^aEa^aFa^aGa^aHa^aIa^aJa^aj^aKa^aLa^aMa^aNa^aOa^aPa^aQa^^aRa^^aSa^aTa^]]]]]			^^^^^^^^^^^^^^^^/ ^^^^^^^^^^^^^^^^^^^^^^^^^^^]!0!12[[##]]]^^^	3^4$56	^^^^^^^^^^^^^%^^^^^^^^^^	^^^^^^^^^^^^>&78]9^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^':;<=>>^^^^^](쀾^^^^^^^^^^^^^^^^^^^?)>@'^^^^^^^^^^^^^^^^^^^^^*^^^^^^^^			^^				^^^^^^^^^^^A^^^^^^^^^^%>B^^^^^^^^^^^^^^^^^^^^^^^^^^^]C쀝^^DE&FGHIJKLM$N^^^^^^]^^^	^(	O^^^>>P^^^^QRS]^^^^^^]^^^+T+^^^^^^^UVW	^^^^^^^^,^^^^^^^^^*^X^^^^^YZ쀝)쁛^^^^^^^^^	쁝쀝쁞_`>^^^^^a--^^^p^AÀ^^AÄõÈ^^A¼ùÈ^²Nc^Oc^]Pc^ñQc^ÔRc^ÿSc^ÏTc^Uc^Vc^ËWc^þXc^Yc^Zc^Õ_c^$c^´ad^µbd^cd^ddedfd^gd^hd^id^jd^ækd^ld^ømd^nd^ãod^ 	þ^Aÿá]Åjlknr¿	]ÄÛÚ¯]°]à]ø]Í	È	ÿü]	ûÛÜÝ¾	À	á	¿]Çè	]Î	m	Æ]ÀÉ®à©Åß¯Çá®·óûï]ð]í]ù©ª¿¶º»¶½¶¸¶¾¹·¶¼»Ã]ºÈo¶]Éü	¼¾½»ÆÐ]ÁîÆÅ¾Áô ]ìî	¸ù]ºá»ß¿¼àä¹ú]Îþ¡]ÿ½û]ÜïÇ	î]¾òÂãÃå¿æÀóÄ]½ñÀÄÍÏÞ	îÆïÏâÇðÂõÃâÂ	Åç¶]Ñ¥Ðú·]ÈëÌº]óË»]ô÷]â]à]ç	µ]Í÷ö]ÊøÊ¸]ùÎöÏõÍ¹]ò÷]â]Ì]ôÖØ×Áè	À","ó쀝^AÀ^{^^^^^^^^^|^^^}^AÀ^^^^~^A¬À^^^^^A¼À^^^^^AÌÀ^ð^^^^^^usdcounttotal^^^T^^^^^W^^^^^^^^^^latestfirst^|^^^^^^^^^^un-panelgovernmentsall^^^^^^^ ^^^^^«^^^^^bestunlowhigh^^^È^^^^^Ì^^^^^Î^^^^^Ñ^^^^^evidencetarget^^ø^^^^^^^^^^methodactorcountry^^^^^^^^^^^^^^^ø^^^^^#^^^^datekindlossT^^^^^^^^^X^^^^^^^^ø^^^^^^^^^hÀ^section.chart.À^button.pill.À^th.À^	i.swatch.À^>details.fold.À^i.swatch.tier-À^tier-À^line-À^â¥ À^copy À^ÀÀpx À^À Àpx À^the cell is À bytes long; wanted at most À^wanted one of À; taken as À^	, column À^widen À^panel À^,the file is empty; wanted a header row with À^string À^one of À^À, line À^À: read À	, wanted À^wanted À^invalid type: À, expected À^$the header has no such column; read À^À: wanted an object, read À^the cell is empty; À^À has no field [À[; À^read [À[; À^Font loading error: À^Drawing backend error: À^Canvas Error: À^À could not be read: À^À: À^No row could be read. À^ÀÀ À^À] answered À À^wanted À; taken as empty^Àpx^À&, line 1: there is a header and no row^À+: wanted a list of plain objects, one a row^read [À[; wanted UTF-8 text^.À input^wanted low â¤ À  â¤ high; the range is left out^[ÀE[ is no key of sources.csv and no address; the row is kept without it^[À[ is no address^the row has À À	; wanted À, as in the header^À.title^floating point `À`^character `À`^	integer `À`^	boolean `À`^rgba(À,À,À,À)^À[À[^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^one of ^^^noyestopmiddlestartendcenterCouldn't deserialize i64 or u64 from a BigInt outside i64::MIN..u64::MAX boundscxcyrcirclepointspolygon ,xywidthheightrectfont-sizeboldfont-weighttext-anchortext^1http://state^^^D^^^^datadata.csvhttpï»¿--colorlighting-color#permalink^^=^^^+^^^-^^^@^^^	^^^>^^^a text, as save() gives it^^^^^^^^^^^^^^governmentfirminstitute^Ì^^^^^Ì^]^^^Ö^^^^Ú^	^^^ (attacksdisputed[include[ or [exclude[%there is no window to draw inâ©the browser gave no reasoninline-size1remmemorythe browser has no room for a picture of this size^^^^^^^^^^^^^^^true or falsea textsomething that is no plain valueyearsnull or 쁛first, last쁝, two whole years, the first not after the last^AÆÀ^]ð?^^^^Ã@^AàÀ^£ÿÿÿÿÿÿ?C^^^^^^^^minUsda whole number of US dollars, 0 or more]nonecount pct쀾</쀾]/쀾],]   = {}https://sources.csvincidents.csvestimates.csvclaims.csva namea day, a month or a year, as 2023-06-02, 2023-06 or 2023a keywanted an address that begins with https://; shown as text, not as a linkwanted a key that no row above hasa year, as 2023dot.revisedâFnOnce called more than once^^	];=!DPRK (unspecified)UN Panel of ExpertsFormer members of the UN Panel of Experts, citing a member statemissilemissile-and-othernuclearwmd^^^^^^6@^AÀ^B@^AÀ^8@^^A®À^2@^>^A¾À^0@^^AÎÀ^¸2@>^^^^^sans-serifbutton.buttonclear:focus.trenddivrootroot framedclasslangltrrtldirVWXYZ쁛.body.charts.ledger.filters.status.aloud.headline.lead.figures.widen.foot.sources-panel.exportpbdiv.figuredtddtrend-firstdetails:not(.seen, .more-said)seenopenslotviewtargetsmethodsactorscountriesmin-usdestimatoreditionamountsmeasurestackbytheme^Õ^^^^ó^^^^Ù^^^^à^^^^ç^^^^í^	^^^ø^^^^^ö^^^^>^^^^2^^^^ý^	^^^>^^^^>>^^^^>^^^^>^^^^ >^^^^[>^^^^div.markroleimgbutton.marktypebuttondata-domarktabindex-1cursorArrowDownArrowRightArrowLeftArrowUpPageDownPageUpHomeEnddiv.marksgrouparia-label.tabletbody.more.titledescendingascendingaria-sortdarkown--background--text--muted--grid--axis--accent--tier-0--tier-1--tier-2--tier-3--series-5--series-6--pale--dotcalc(px/100)--px^^^^^^^^^^^^^^^^^^^div.plotcanvasaria-hiddendiv.halodiv.buttons  role=group  aria-label=%] button.button  type=button  data-do=export png  aria-label=%  |PNG] button.button  type=button  data-do=export svg  aria-label=%  |SVG] button.button  type=button  data-do=export csv  aria-label=%  |CSV] button.button  type=button  data-do=export json  aria-label=%  |JSON] button.button  type=button  data-do=export cite  aria-expanded=false  |%] button.button  type=button  data-do=export link  aria-expanded=false  |%] button.button  type=button  data-do=export embed  aria-expanded=false  |%]div.export-panel  hiddenjklmnopq-^/^^^^^^.export-panelaria-expandedcitelinkintegrityBibTeXCSL-JSON쁛data-do='export '쁝p.copiedstatusdiv.copylabeltextareaautoreadonlyrows4spellcheck^^^^^^^^^^^^^^^^^^^^^label.checkcheckboxspanspan.consequence]details.consequence] summary  |%] p^)^^7^4^^^l^^^^summaryfieldsetlegendspan.all-noneall none div.keys-listbutton.linkinput.consequencediv.wordsdiv.linesdiv.barsspan.keyi.swatch.details.legendsummary.words]div.switches] button.link  type=button  data-do=counts all  aria-label=%  |%] button.link  type=button  data-do=counts none  aria-label=%  |%H'I(>^^^^¨^^^^.switchesbutton.switcharia-pressedheists-errorsrcheists-readyheists-filterbubblescomposeddetail.tipselect:last-of-typeselect  name=estimator  aria-label=%36^$^^^Z^^^^select  name=edition  aria-label=%] option  value=latest  |%] option  value=first  |%^456l^U^^^Â^^^^select  name=by  aria-label=%] option  value=target  |%] option  value=method  |%] option  value=actor  |%] option  value=evidence  |%] option  value=country  |%^789:;<^^Ø^¡^^^z^^^^select  name=measure  aria-label=%] option  value=usd  |%] option  value=count  |%] option  value=total  |%^=쀾?@^k^^^^^^^select  name=stack  aria-label=%] option  value=evidence  |%] option  value=target  |%A;8^V^^^r^^^^ý^	^^^>^^^^optionvalueselect  name=amounts  aria-label=%] option  value=best  |%] option  value=un  |%] option  value=low  |%] option  value=high  |%쀝 !£^^^^[^^^^incidentsstolenUsdpublisheddifferencenameissueswarningerrorseverityfilelinecolumnmessageoptionsfilterheading-levelprintdetails] summary.words  |%] ol^e³^^^^Ò^^^^detailsolli Â· strongspan.mutedspan.valuespan.value.dprkspan.rulespan.muted.actionpointedsheetleftdiv.tip-text]button.link.tip-close  type=button  data-do=tip-close  aria-label=%  |Ã]div.tip-bar] button.button  type=button  data-do=tip -1  |%] button.button  type=button  data-do=tip 1  |%MKLF^À^^^^^^^.tip-text.fold쁛open쁝.fold:not(쁛open쁝)offpolitearia-live--years--before--afteri.outiblock-size 쀾 summary 쀾 spansetfiltersdoubt^^^^^^^^^ó^^^^>^^^^^^^^^^^^^^쀝^^^^^^^^^^ø^^^^^^^^#^^^^ ^^^^^^^^^^^^^^A´À^ã@B^^^^^^^^^^^áõ^^^^^Ê;^^^^minmaxdiv.controls  part=controls] div.views  role=radiogroup  aria-label=%] div.bar] p.left-out]  span]  button.link  type=button  data-do=clear  |%] dialog.panel  hidden  aria-label=%]  div.panel-head]   span.title  |%]   button.link  type=button  data-do=clear  |%]  div.ranges]   fieldset.years]    legend  |%]    div.bars  aria-hidden=true]    div.slider]     input  type=range  name=first  aria-label=%]     input  type=range  name=last  aria-label=%]    div.steppers]     span.stepper]      button  type=button  data-do=step first -1  aria-label=%  |â]      input  type=number  name=first  aria-label=%]      button  type=button  data-do=step first 1  aria-label=%  |+]     span.muted  |%]     span.stepper]      button  type=button  data-do=step last -1  aria-label=%  |â]      input  type=number  name=last  aria-label=%]      button  type=button  data-do=step last 1  aria-label=%  |+]   details.fold.loss]    summary  |%]     span]    fieldset]     legend  |%]     div.steps]   fieldset.amounts]    legend  |%]   details.fold.doubt]    summary  |%]     span]    fieldset]     legend  |%]     label.check]      input  type=checkbox  name=disputed]      span  |%]     span.consequence]  div.panel-end]   button.button.strong  type=button  data-do=panel]    span  |%]    span.total]   button.button  type=button  data-do=clear  |%]   span.muted%>쀝[[#$%^^6^F^^|^^^^.panel.bar.steps.panel-end.views.left-out span.left-out button.slider 쁛name=first쁝.stepper 쁛name=first쁝.slider 쁛name=last쁝.stepper 쁛name=last쁝쁛name=disputed쁝.amounts.bars.slider.muted.total.doubt .consequencepanel colorrgbrgbasrgb â¦50100,]âÃ ^^i^^â¤Â â¥Â <the header names this column more than once; the first is read, ^^^^^^^^^^^^^^^^^^	file:the address does not answer, or its server does not send Access-Control-Allow-Origina browser lets no page read files from disk by their address; choose the file insteadcorsenThe interactive figure is not shown, because the rules of this page forbid its program.]The interactive figure is not shown, because this browser does not run its program.]The interactive figure is not shown, because its program could not be started.]9bn;6m]US$]%]<1%] percentage points] theft| thefts] of ]US$bn, of all]as published]]â]â]â]â]from ]to ]part-year], ], ] and ] or ]yes]UN panelâs list]Named by governments]All cases]Target]Method]Actor]Evidence]Country]Exchanges]Other DeFi]Bridges]Wallet makers]Games]Gambling]Payments]Funds]Custodians]Private holders]Other]exchange]DeFi]bridge]wallet]game]gambling]payments]fund]custodian]private holder]other]Social engineering]Stolen key]Malware]False IT worker]Contract flaw]Supply chain]Faked screen]Not known]a government]the UN panel]an analytics firm]a researcher]not stated]North Korea, unit not named]Not known]Not stated]All others]UN panel]UN panel, quoting a state]missiles]missiles and other aims]all such weapons]no percentage given]no worldwide figure]no figure for North Korea]figures that give no share]no two figures of one edition]No worldwide figures in this data]this selection]this list] ]; ]: ]âs]â] of crypto stolen in  went to North Korea, by  count] of crypto stolen from platforms in  went to North Korea, by  count] of crypto stolen from exchanges in  went to North Korea, by  count] of crypto stolen from platforms and personal wallets in  went to North Korea, by  count]No share of worldwide theft can be given for these years by  count]North Koreaâs share of worldwide theft. Of the filters, only the years act on it.]North Koreaâs share of worldwide theft from platforms. Of the filters, only the years act on it.]North Koreaâs share of worldwide theft from exchanges. Of the filters, only the years act on it.]North Koreaâs share of worldwide theft from platforms and personal wallets. Of the filters, only the years act on it.]Divided here, both figures from one edition.] as published.] as published, the others divided here, both figures from one edition.]Grey dot: as first published.]Grey dot: in the latest edition.]Bracket: the range of the figures behind a share.]What was hit]How it was done]Which unit is named]Who says so]Where the victims are]share of the ] of every 100 dollars]for , says , .]for , says an unnamed member state, . The UN panel quotes it; it is not a finding of the panel.], says ], says , .] on the funding of : ] of weapons funding comes from illicit cyber means, says one state the UN panel quotes]No claim on the funding of weapons by these speakers]No claims on the funding of weapons in this data]What has been said of the funding of weapons]Published claims, oldest first. They mean different programmes and cannot be joined to a trend. No filter acts on them, only the choice of speakers.]Share of foreign-currency income]that comes from theft, in per cent; another question]Nothing to draw for this choice]Dashed: what is in view with no filter set.]Stolen a year, by strongest evidence.]Stolen a year, by kind of target.]Thefts a year, by strongest evidence.]Thefts a year, by kind of target.]Stolen since the first year, added up, by strongest evidence.]Stolen since the first year, added up, by kind of target.]A stroke: lowest to highest figures found.]The other years stay, grey.] ()] by ] by the end of ] in ] had the most thefts:  of ] was the costliest year: ] was the costliest year: ,  of the list] was the costliest year: ,  of the sum]One year by different counts]Under a name: when it was published.]Small dot: .]other counts of the same year]part of the year]first edition, revised later]latest edition, revised]No thefts to draw for this choice]A circle a theft, placed on its day; area is the loss, the fill its strongest evidence.]Without a circle, in the table only: , smaller than all that are drawn.]One theft: , ] without a known loss]The largest of  makes up  of the sum]The six largest thefts make up  of the sum]What was said, and when]Running totals reach  (, )]No running total by these speakers]A dot a statement, at the day it was published. They count different thefts and periods: no line joins them.]A stroke upwards is âat leastâ, a bar on top âup toâ.]No filter acts on them, only the choice of speakers.]In other units: .] (, )]What was said of costs, budgets and exports]Grey: what others said of one year. Red: what was stolen that year, in this choice. Set beside each other for scale; it is not a ratio.]Without a bar, being no sum spent, budgeted or exported in one whole year: .]rows]US$]stolen, in this choice]no theft in this choice]Stolen in all]Number of attacks]Held in wallets]Held in wallets, each line tenfold]the UN]a government]a firm]an institute]about ]at least ]up to ] a year] attacks] ]nuclear]missiles and other programmes]nuclear weapons]weapons of mass destruction]services]exchanges]all incl. personal wallets]Former members of the UN panel]. ]Strongest evidence: ]North Koreaâs crypto thefts, compiled data, version of ], for ], , for ]published ]published , covers ]edition of ]edition of , covers ]Edition of : ]Edition of , covers : ] over the range of its figures] less than as first published] more than as first published] less than in the latest edition] more than in the latest edition] ( at the low end)] by North Korea] worldwide], published in ] as published] as published; ] divided here: ]Enter shows all again]Enter shows only these]Enter shows all years again]Enter shows only ]Enter fills the square with it]Share of the funding of ]of ]since ]up to ]of  and  in ]data to ] up to ] up to the end of ], lowest to highest figures found for ] of them disputed]Largest of : , ]by strongest evidence]Worked out from published figures.]Range: ]First , ]again , ]then , ]raised by  to , ]cut by  to , ]raised by , ]cut by , ]Disputed: the attribution is contradicted, or the theft may be counted twice]All or nearly all of the money came back]sources give  to ]the UN list ]the Monitoring Team ]Listed by the UN panel as suspected]Attributed to North Korea by ] more]How the list adds up:  rows read, , against ]How the Monitoring Teamâs tables add up:  rows read, , against ]How the rows add up:  rows read, , against ]A bar a year, in the amounts that the UN list prints; in red what its report names by itself. No filter acts on it.]Bars: the rows here. Dots: what was published. No filter acts on it.]Rounding: the sum, with as many digits as were published, is the published figure. Not itemised: more was published than there are rows for.]: thefts ; US dollars ], rows here]Difference]Published ]none]rounding]not itemised]our rows exceed it]in the amounts of the UN list]in the amounts of its tables]all cases, in our best-supported amounts]Which cases]Filters]Years]Loss]Disputed]any]in]out]Search victim, method, note]Reset]First year]Last year]First year, one earlier]First year, one later]to]Last year, one earlier]Last year, one later]Smallest loss, US$]Amounts]best supported]as the UN list prints them]lowest found]highest found]Disputed cases]keep in]Done]Reset all] shown.]all]none]What it means]All years]All targets]All methods]All actors]All evidence]All countries]Any loss]With disputed cases]Any words]Counted by]Edition]latest edition]as first published]Grouped by]by target]by method]by actor]by evidence]by country]Measured in]US dollars]number of thefts]running total]Stacked by]Speakers:  of  kinds]the UN]governments]firms]institutes]Other counts:  of ]Other counts: all]Other counts: none]More statements, without a bar]Earlier]Later]Close], largest first], smallest first], latest first], earliest first], by victim], by kind], by method], by evidence]Date]Victim]Kind]Method]Evidence]Loss, US$]Sources]thefts]US$]disputed]returned]Show all ]Show fewer] source| sources] source: | sources: ]Sources of this selection]The data name no source of what is shown.], ]cited by  row|cited by  rows]Rests on  sources, the most cited of them:]Save, cite and share]Save as PNG]Save as SVG]Save as CSV]Save as JSON]Cite]Link]Embed]Copy]Copied]The text is selected: copy it with the keyboard or the menu]Sentence]Link to this selection]This selection, for the attribute ââ]Live: follows the scriptâs updates]Pinned: this version of the script only]One cell was not as expected:| cells were not as expected:]One row was left out:| rows were left out:]One row was left out, and more was not as expected:| rows were left out, and more was not as expected:]and  more].]your file]this pageâs own data]data from ]  comes to , |  add up to , ]The   comes to , |The   add up to , ]  , , comes to |  , , add up to ] , , , comes to | , , , add up to ]No theft ]No theft  fits this choice]on the UN panelâs list]that governments attribute to North Korea]named by governments]attributed to North Korea]listed by the UN panel as suspected]attributed to North Korea or listed by the UN panel as suspected], with an amount on the UN list,] in ] to ], ]from ]from  kinds of target]with no target chosen]with the method given as ]by one of  methods]with no method chosen]with the unit named as ]by one of  units]with no unit chosen]resting on ]resting on one of  kinds of evidence]with no evidence chosen]in ]in  countries]with no country chosen]other targets]an unknown country]of at least ]without disputed cases]matching ââ]Asked for: .]The largest, at  in , is  of the sum.]It hit  in .]The panel calls the cases suspected and under investigation.]Of , .] rests on | rest on ] on ]It rests on .|All rest on .]a governmentâs word]the UN panelâs list of suspected cases]an analytics firmâs word]independent researchers or a tentative remark]stolen, ]lowest to highest, same thefts]theft, not disputed|thefts, none disputed]theft, disputed|thefts,  of them disputed]the largest: , ]best-supported amounts]as the UN list prints it]lowest figures found]highest figures found]Nothing left out.] left out.] () left out.]Without an amount on the UN list: .]A government attributes it to North Korea: an agency, a prosecutor, a police force or a group of governments.]The UN Panel of Experts lists it as suspected, under investigation; no government attributes it.]An analytics or security firm attributes it; no government does, and the UN panel does not list it.]Independent researchers attribute it, or an official in a tentative remark: the weakest tier.]The data do not say who attributes it.]: â, â]Without cases named by governments]Without cases for which the UN panelâs list is the strongest evidence]Without cases for which a firm is the strongest evidence]Without cases named only by independent researchers or in a tentative remark]Without cases of which the data do not say who attributes them]Without disputed cases]Sources]How it is counted]Data]State]None is named for this selection.] and  other, listed by row.| and  others, listed by row.]Dollars at the time of the theft, gross of what was frozen or returned. An attribution is a finding by the body named, not a verdict.]Compiled on , SHA-256 .]This is , not the projectâs own.]North Koreaâs crypto thefts, compiled data: ]No row is selected.] () in  row.| () in  rows.] () in  row, lowest to highest .| () in  rows, lowest to highest .]Selection: ; .]Selection: ; no filter set.], edition of .]Data: compiled on , SHA-256 .]Data: .]State: ââ.], read on |â¨normalresourcesestimatesclaimssources^^<^	^^^¼O^	^^^ÅO^^^^ËO^^^^pathyour filedata from this pageâs own datawanted a URL, a Blob, a list of rows, or an object with a list [incidents[lengthat most 4096 bytesclaimcountsclaimantssortorderÕ^^^^ó^^^^Ù^^^^à^^^^ç^^^^ø^^^^^í^	^^^ö^^^^>^^^^2^^^^ý^	^^^>^^^^>>^^^^>^^^^>^^^^ >^^^^P^^^^P^^^^P^	^^^P^^^^P^^^^it once; the last is readv1versionfieldper cent signs with two digits each, in UTF-8one that the data have And more.state, : read [[; wanted ..two years, as 2019..2023whole US dollars, as 10000000restpalei.swatch.ringp.subtitlediv.choicesdiv.keysdetails.more-saidsummary.wordsp.notebackground-colorflood-color^ÿÿÿ쀝Yakäçêìîñ³-³-$ÜJ_³-³-öÃÊìîñýêìÿÿÿ:AKbold ^ìîð©±»*/6}&+2ÿrÿrÿÈ8Oÿrÿrk*5&+25âæê,[{[[:empty^^^^^^cellcellsa quotation mark opens here and is never closedcharts^^^^^^^^^^^^^^^^^^^^^a newer load has taken the place of this one, or the element is gonecodeexcludeinclude^^S^^^^£S^^^^Ù^^^^à^^^^ç^^^^ø^^^^^í^	^^^;view=up0123456789ABCDEF%;=,!down^^^êS^^^^T^^^^-._~^^^^^^^^^^^^^^^^^^^: ^^^^^^^^^^^^^^^^^^^^^dprk-heists-MSMTdotdot.ringsharetrend	usd_per_yeariÌ0123456789abcdef^^^^^^^^^^^^^^^^^^^Ï^^^Õ^^^^ó^^^^Ù^^^^à^^^^ç^^^^í^	^^^ø^^^^^p	^^^^>^^^^2^^^^ý^	^^^>^^^^>>^^^^>^^^^>^^^^ >^^^^P^^^^P^^^^P^	^^^light[auto[, [light[ or [dark[  bdi:div.status  role=status]slot  hidden]div.body] div.head]  À^.headline  part=headline]  p.lead] dl.figures] div.filters] div.widen] div.charts] section.ledger  part=ledger] section.table  part=table]  ÀÙ.title]  table]   thead]    tr]     th.date  scope=col]      button.link  type=button  data-do=sort date  |%]     th.target  scope=col]      button.link  type=button  data-do=sort target  |%]     th.kind  scope=col]      button.link  type=button  data-do=sort kind  |%]     th.method  scope=col]      button.link  type=button  data-do=sort method  |%]     th.evidence  scope=col]      button.link  type=button  data-do=sort evidence  |%]     th.loss  scope=col]      button.link  type=button  data-do=sort loss  |%]     th.sources  scope=col  |%]   tbody]  button.button.more  type=button  data-do=more] div.end]  div.foot  part=foot]  div.export] div.sources-panel]p.aloud  role=status]div.tip  part=tooltip  tabindex=-1  hidden^partchartdiv.maindiv.companion^^^^^)Y^^^^	^^^1Y^>^^^^^^)Y^^^^^^^)Y^^^^^^^1Y^>^^^div.companion.waffledetails.companion^^^^^^)Y^^^^^^^|Y^^^^^^^Y^^^^^^^^)Y^^^^^^^1Y^>^^^[[http://www.w3.org/2000/svg^^^^^^^^^^^^^^^^^^^svgon-paper^^^^^^^^^^^ ^^^¡^^^p.note.on-paper.on-paperroundleft:;top:;width:;height:titlesmall.addressspan.figure-alonespan.wordulahref_blankrelnoopenertrtd.dateth.targetscoperowsmalltd.kindtd.methodtd.evidencetd.losstd.sourcesspan.tagi.probe.watchi.probe.readborder-block-start-colorborder-block-end-colorborder-inline-start-colorborder-inline-end-coloroutline-colorcolumn-rule-colortext-decoration-colorcaret-color-webkit-text-fill-color-webkit-text-stroke-color^^bR^^^^쁛^^^^2쁛^^^^H쁛^^^^a쁛^^^^x쁛^>^^^쁛^^^^쁛^^^^«쁛^^^^¶쁛^^^^Í쁛^^^^font-familydirectionthe browser gives no canvas to draw oncontrolsyour-data.csvconstructorscriptembed^^^^^^^^^^^ ^^^^¢^^^^^^^^^£^^^image/svg+xmltext/csv;charset=utf-8application/jsondownload^^^^^^^^^^^¤^^^¥^^^¥^^^then^tablecaptionthead] tr]  td]  th  scope=col  |%]  th  scope=col  |%^쁝쁞9쁝^6^^^p쁝^^^^tr.saidthtr.citedtdcolspan3.framedpopovermanual 0 scroll-margin(prefers-reduced-motion: reduce)blocknearestinlinesmoothinstantbehaviorpublisherfromtoIncidentsUsdpublishedAsyeardprkUsdallUsdlowSharehighSharesubtitlelinesspokenmarkscitation^^^^^^Ù^^^^^^^à^^^^^^^ç^^^^^^^í^	^^^^^^ø^^^^^lowUsdhighUsdleftOutbyYearbyTargetbyMethodbyActorbyEvidencebyCountry^^^^Ê쁞^^^^^^^Ò쁞^^^^^^^Ú쁞^^^^^^^á쁞^]^^^^^^ë쁞^	^^^worldShareledgeridtarget_kindchainsamount_usdamount_low_usdamount_high_usdun_annex_noun_amount_usdmsmt_amount_usdattributionattributed_byreturnednotekeynull or a list of null or one of [, [wanted one of said^lT^^^^u^^^^qT^^^^<^	^^^û_^^^^input  type=search  name=text  placeholder=%  aria-label=%^^(`^:^^^b`^^^^radiolastregion]]details.legend] summary.words] div.switches]  button.switch  type=button  data-do=claimant un  |%]  button.switch  type=button  data-do=claimant government  |%]  button.switch  type=button  data-do=claimant firm  |%]  button.switch  type=button  data-do=claimant institute  |%^CDEF^^`^^^a^^^^쁛data-do$=쁝.tip *Escapepanelwidenclaimanttipexportcopystepmoretip-close.markclickchangekeydownfocusinfocusoutpointerdownpointermovetransitionendb^^^^¦^^^Ã^^^^§^^^	b^^^^¨^^^b^^^^©^^^b^^^^ª^^^쀝b^^^^«^^^%b^^^^¬^^^0b^^^^­^^^;b^>^^^®^^^resizehashchangeloadingdonebeforeprintafterprintpointerleavepointerupTabEnter쁛role=img쁝heists-select.mark, .tip.tip, canvas쁛data-do쁝쁛type=range쁝, 쁛type=search쁝select쁛type=number쁝touchbridgeexchangenetworkprotocolkc^^^^qc^^^^yc^^^^c^^^^^^^^^^^^^^¯^^^°^^^°^^^^^^^^^^^^^±^^^²^^^²^^^^öúö^ðöö^ê]â ^^^^^^^^^^^³^^^´^^^´^^^^^^^^^^^^^^^^µ^^^¶^^^¶^^^^^^^^^^^^^·^^^¸^^^¸^^^^^^^^^^^^^¹^^^º^^^º^^^	^^÷^þó^óþ>^>^^^^^^^^^^^^»^^^¼^^^¼^^^^^^^^^^^^^½^^^¾^^^¾^^^÷^	^^^î^î^^^^^^^^^^^¿^^^À^^^À^^^@_^^^^T^^^^^^^^^B_^^^^#^^^^M_^^^^^^^^S_^]^^^쁝_^^^^k_^^^^z_^^^^_^>^^^_^^^^^^^^¡_^^^^¬_^>^^^>^^^^¹_^^^^ËO^^^^Á_^^^^>]%3B'[fill=[<svg xmlns=[http://www.w3.org/2000/svg[ role=[img[xml:spacepreserve쀾<title쀾</title쀾<desc쀾</desc쀾]^^^^^^^^^^^^Á^^^Â^^^</svg쀾]^AþËÁ^¿ð?^^^^^^ @^^^^^^ð?]×£p=]×?0 0 viewBox&amp;&lt;&gt;&quot;dprk-heistsdatasetliteralauthorissuedURLaccessedtextbraceleft{}textbraceright{}textbackslash{}textasciitilde{}textasciicircum{}{}date-parts18b8cb0969f493fc50d8db247240dda85697bd451b2a6e359345cda5bf2e7faa@misc{g^^^^6f^^^^urlurldate]}]{2026-11-20, SHA-256 ^^*g^]^^^4g^]^^^Æf^@^^^%7B%7D%5Cperiod_startperiod_endderivedsource@_^^^^0쁞^^^^>^^^^ý^	^^^ÀZ^^^^N^	^^^Î^^^^^^^^^Ñ^^^^^ag^^^^mg^]^^^wg^^^^~g^^^^Á_^^^^topicprogrammestatementunitclaimant_kind@_^^^^ôg^^^^ùg^	^^^h^	^^^Î^^^^^^^^^Ñ^^^^^h^^^^ag^^^^mg^]^^^Ùa^^^^h^>^^^N^	^^^~g^^^^Á_^^^^@_^^^^]쁞^	^^^jZ^^^^N^	^^^g^^^^{[meta[:,][incidents[:쁛}],][[:쁛쁛origincompiledsha256nullnu<dprk-heists쀾<p쀾<a</a쀾</p쀾</dprk-heists쀾]<script deferdprk-heists.jscrossoriginanonymous쀾</script쀾servicesexchangesall incl. personal wallets^^^^^^^^^^^^^^^^^ð^^^^^^¥^^^^^^^^^^^^V^^^id] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] @-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1]ccn-1] ~-1] ~-2] ~-3] ~-1] ~-2] ~-3] ~-4] ~-5] ~-6] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-2] ~-3] ~-1] ~-1] @-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] @-1] ~-1] ~-2] ~-1] ~-2] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] @-1] ~-1] ~-1] ~-2] ~-3] ~-4] ~-5] ~-6] ~-7]fbi-1]fbi-2]fbi-3]fbi-4]fbi-5]fbi-6] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-2] ~-3] ~-1] ~-1] ~-1] ~-1] ~-1] @-1] ~-1] ~-1] ~-2] ~-3] @-1] ~-1] ~-2] ~-1] ~-1] ~-1] ~-1] ~-2] ~-3] ~-4] ~-5] ~-6] ~-1] ~-1] @-1] ~-1] ~-1] ~-2] ~-1] ~-1] ~-2] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-2] ~-1] ~-1] ~-2] ~-1] ~-2] @-1] @-10] @-11] @-12] @-13] @-14] @-15] @-16] @-17] @-18] @-19] @-2] @-20] @-21] @-22] @-23] @-24] @-25] @-27] @-28] @-29] @-3] @-30] @-31] @-32] @-33] @-34] @-35] @-36] @-37] @-38] @-39] @-4] @-40] @-41] @-42] @-43] @-44] @-45] @-46] @-47] @-48] @-49] @-5] @-50] @-51] @-52] @-53] @-54] @-55] @-56] @-57] @-58] @-59] @-6] @-60] @-61] @-7] @-8] @-9] ~-1] ~-1] ~-1] ~-2] ~-1] ~-1] ~-2] ~-3] ~-1] ~-1] ~-1] ~-1] ~-2] ~-1] ~-1] ~-1] ~-2] ~-3] ~-4] ~-5] ~-1] ~-1] ~-1] ~-1] ~-1] ~-1] ~-2] ~-3] ~-1] ~-1] ~-2] ~-1] ~-2] @-1] @-2] @-3] @-4] @-5] ~-1] ~-1]voi-1] ~-1] ~-1] ~-1] ~-2] ~-3] ~-1] ~-1]ytn-1] ~-1] ~-1] ~-1] ~-1]publisher]21.co]AlphaScala (digest of TRM Labs)]Analytics Insight]Argia]Associated Press (CityNews)]Benzinga]Binance Square (digest of Chainalysis)]BitlyFool (digest of Immunefi)]Biztech Africa]BleepingComputer]Bloomingbit]BNN Bloomberg]Business Insider]Business2Community]Bytes Europe (press digest)]CCN]CertiK]CertiK]CertiK]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]CipherTrace]CleanSky (digest of TRM Labs)]CNN (via OODA Loop)]CoinCentral]CoinDesk]CoinDesk (reprint)]Coinspeaker]Cointelegraph]Cointelegraph]Cointelegraph]Cointelegraph (Arabic)]Cointelegraph (digest)]Cointelegraph (digest, The BIT Times)]Cointelegraph (reprint)]CoinTrust (digest of SlowMist)]Computing]Council on Foreign Relations]Crowdfund Insider]Crypto Daily]Crypto News UK (digest of Chainalysis)]CryptoGlobe]CryptoGlobe]CryptoPotato]CryptoPotato]CryptoSlate (reprint)]CySecurity News]Decrypt]Dedaub]DL News]Echo (PA, AP)]Economic Blogs (digest of Chainalysis)]EconoTimes]Elliptic]Elliptic]Elliptic]Elliptic]Elliptic]Elliptic]Elliptic]FBI]FBI]FBI]FBI]FBI]FBI]Forkast]FXStreet]GetBlock]Global Economic]Grafa (digest of TRM Labs)]Halborn]Halborn]Halborn]iHodl]Infosecurity]Insurance Journal]Investing.com]Investing.com (Brazil)]Investor Minute (digest of TRM Labs)]Japan Today]KBS World]KBS World]KBS World]Keyvans Crypto (digest of Chainalysis)]Korea Daily US]Korea Daily US]Korea Times US]Kukinews (Yonhap)]Kukmin Ilbo]lazarus.day]lazarus.day]lazarus.day]lazarus.day]lazarus.day]lazarus.day]Merkle Science]Millennium Post (AP)]Multilateral Sanctions Monitoring Team (MSMT)]Nairametrics]Nasdaq]Nasdaq]Newspim]NHK World]NHK World]Nikkei Asia]Nikkei (reprint)]NK News]Observers]Odaily (Binance Square)]ON3X (digest of TRM Labs)]PAID Network (Medium)]PANews]Protos]Pulse (digest of TRM Labs)]Quadriga Initiative]Quadriga Initiative]Recorded Future]SC Media]SC Media]SlowMist]SlowMist]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Taylor Monahan (lazarus-bluenoroff-research)]Tech Times]TechRadar (reprint)]The Block]The Block]The Block (reprint)]The Chosun Ilbo]The Chosun Ilbo]The Chosun Ilbo]The Chosun Ilbo (Chosun Biz)]The Citizen]The Daily Hodl (reprint)]The Independent]The Independent]The Investor]The Japan Times]The Korea Herald]The Korea Herald]The Korea Herald]The Korea Herald]The Korea Herald]The Next Web]The Record]The Straits Times]TokenPost]Tom's Hardware]TRM Labs]TRM Labs]TRM Labs]TRT World]United Nations Security Council]United Nations Security Council]US Department of Justice]US Department of Justice]US District Court for the District of Columbia]US District Court for the District of Columbia]US District Court for the District of Columbia]US District Court for the District of Columbia]US District Court for the District of Columbia]US State Department]US Treasury]VOI]Wired (digest)]Yahoo News (Reuters)]Yonhap]Yonhap]Yonhap]Yonhap (reprint)]Yonhap (via Binance Square)]YTN]ZachXBT]ZachXBT (thread archive)]Zawya (Reuters)]ZDNet Korea]title]Crypto holdings of the Lazarus Group (On-Chain Insights 10)]Crypto hack count hits record]$44M CoinDCX hack traced to North Korea's Lazarus Group]Spending on nuclear weapons rises for the third year]U.S. sanctions North Korean bankers accused of laundering stolen cryptocurrency]Benzinga: hackers from North Korea stole over $180M in crypto within 6 months]2026 Crypto Crime Report: North Korea's thefts of 2025]Crypto losses of 2024]Lazarus Group has amassed over $40 million in stolen crypto]KelpDAO suffers $290 million heist tied to Lazarus hackers]South Korean intelligence on North Korea's foreign-currency income]North Korea suspected in hack of DeFi project Mixin]Stolen money from cyberattacks makes up a third of the funds for North Korea's missile program]North Korean hackers raked in $2.3 billion in stolen crypto]ICAN report on nuclear spending in 2023]Web3 losses to crypto hacks hit $1.4 billion]CertiK: Hack3d, the Web3 security report 2023]Hack3d: the Web3 security report 2024]Hack3d: the Web3 security report 2025]The KuCoin hack and the Lazarus Group]North Korean hackers have prolific year as unlaundered holdings reach all-time high]$2.2 billion stolen from crypto platforms in 2024]Crypto hacking in 2025 (preview of the 2026 Crypto Crime Report)]Inside the KelpDAO bridge exploit]Tracing the $387M Bitget theft]Cryptocurrency anti-money-laundering report, first quarter of 2019]H1 2026 crypto hacks and North Korea]Half of North Korean missile program funded by cyberattacks and crypto theft, White House says]BtcTurk halts withdrawals after $48M hack across multiple networks]Russian hackers may have carried out largest ever crypto exchange theft]North Korea responsible for over $600M in crypto thefts in 2023, TRM Labs says]A week of crypto hacks]Cointelegraph: crypto exchange hack losses already 250% higher than 2017]Terra DeFi project Terraport suffers $2M hack days after launch]OKX DEX exploit of US$2.7m]Crypto market crash wipes out millions from North Korea's stolen crypto funds]North Korean crypto hacks down 80%]North Korean crypto hacks down 80%]North Korean hackers stole $600M in crypto in 2023]Losses of 2022]UN report blames North Korean attackers for theft of US$571 million from cryptocurrency exchanges]Targeting of Mixin cryptocurrency network]SlowMist's blockchain security report for 2024]TRM Labs: groups tied to North Korea stole $600 million in crypto in 2023]Crypto hackers' thefts of 2022]CryptoGlobe: total crypto theft declined in 2019]North Korean hackers reportedly behind the hack of DragonEx]How much BTC, ETH and stablecoins are held by the Lazarus Group]Lazarus Group becomes $1B bitcoin whale]Crypto hacks hit a record count]North Korea-linked hackers behind $2.1bn crypto theft in early 2025]Decrypt: North Korean hackers have stolen over $200 million in 2023]The Poly Network hack]DL News: how North Korean hackers stole a record two billion in crypto]UN experts investigate alleged North Korean cyberattacks]North Korean hackers turn to Russian exchanges]North Korea hackers stole $721 million in cryptocurrency from Japan]Following the money from the Bithumb hack]FBI: North Korean hackers behind $100 million Horizon bridge theft]North Korea-linked Atomic Wallet heist tops $100 million]How the Lazarus Group is stepping up crypto hacks and changing its tactics]North Korean hackers return to Tornado Cash despite sanctions]Drift Protocol exploited for $286 million in suspected DPRK-linked attack]Bitget attack pushes suspected North Korea heists over $1 billion in 2026]Statement on attribution of malicious cyber activity posed by the DPRK (Ronin)]Lazarus Group responsible for Harmony's Horizon bridge theft]FBI identifies cryptocurrency funds stolen by DPRK]Lazarus Group responsible for theft of $41 million from Stake.com]TraderTraitor responsible for theft of $308 million from DMM Bitcoin (with DC3 and Japan's police)]North Korea responsible for $1.5 billion Bybit hack (public service announcement)]Forkast: 2023 crypto hack loss]Hackers scoop $21 million from Japanese crypto mining pool SBI]Hacker returns all stolen assets to Munchables]Global Economic (Korea): DPRK took over 2tn won of crypto in 2022]North Korea-linked crypto theft 2025]Explained: the EasyFi hack (April 2021)]Explained: the Poloniex hack (November 2023)]Explained: the Step Finance hack (January 2026)]Chainalysis on crypto crime in 2021]Liquid cryptocurrency exchange hack]Liquid exchange theft]ChangeNOW returns $1 million stolen during 2020 Eterbase exchange hack]Report on hacks sponsored by North Korea, 65% of stolen crypto]Crypto theft in the first half of 2025]North Korean hackers stole $721 million in cryptocurrency from Japan]UN panel on North Korea's cyber attacks]US report on North Korea's military spending]US hearing on North Korea's crypto thefts]Crypto hacks of 2024]North's ripped off $1B in 2 years, says Mayorkas]North Korean hackers steal $50M in cryptocurrency from Hong Kong-based platform]N. Korea stole US$700 mln of crypto in 2022: NIS]UN panel on crypto thefts of 2022]Kukmin Ilbo: NIS report to the intelligence committee]Coinshift]Fantom]Merlin]OKX DEX]Orbit Bridge]Uno Re]Hack track: Nexus Mutual founder's wallet]North Korea stealing millions in cyber attacks, say UN experts]DPRK violations of UN sanctions through cyber and IT worker activities]Crypto worth $2.1 billion stolen in half-year 2025]US files suit against crypto accounts tied to North Korea]UN says North Korea funded nuclear weapons with crypto hacks in 2020]Newspim: Chainalysis report, US$2.2bn worldwide, DPRK 61 %]N. Korea funds weapons programs with cyberattacks, UN experts say]97 suspected North Korean cyberattacks]North Korea missile tests cost 2% of GDP already this year]North Korea's foreign-currency income from cyber theft]Lazarus Group linked to $11.5M theft from Taiwan crypto exchange]North Korea becomes third-largest government bitcoin holder after Bybit hack]Chainalysis mid-year update, August 2024]Two heists accounted for 76% of all crypto stolen in 2026]PAID Network attack postmortem]South Korean intelligence on North Korea's hacking income]Chart: North Korea stole $2.8B in crypto hacks since 2024]76% of all crypto stolen in 2026 is in North Korea]BiKi case study]CoinBene case study]Crypto Country: North Korea's targeting of cryptocurrency]FBI: North Korean hackers behind $620M Axie Infinity theft]SC Media: crypto hack theft reached record high in 2022]SlowMist Hacked (database)]Blockchain security and anti-money-laundering annual report 2025]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean crypto thefts: research notes]North Korean hackers took record-breaking virtual assets in 2022, UN experts say]A huge year for criminals stealing cryptocurrency]US charges North Korea hackers over crypto thefts]Orbit Bridge exploit and firewall sabotage]Crypto users lost $1.8 billion in 2023 hacks and scams, Immunefi says]]Chosun Ilbo: N. Korea stole millions worth of crypto last year]Chosun Biz: MSMT report]US official on North Korea's crypto thefts of 2025]North Korea spends billions on developing nukes as people starve]$3bn of crypto stolen by North Korean hackers in six years]North Korean hackers have stolen $1.2 billion of virtual goods]North Korea's record crypto theft (Elliptic)]Crypto exchange thefts in South Korea]Attacks on South Korean cryptocurrency exchanges reportedly traced to North]]]]]Upbit theft of November 2025]Coinrail cryptocurrency exchange hack]$69 million stolen in cyberattack on crypto platform Phemex]UN inquiry suspects N. Korea link in $372m digital currency heist]TokenPost: Chainalysis 2025]US$40 million of crypto stolen from Step Finance]North Korean hackers attack Drift Protocol in USD 285 million heist]North Korea stole 76% of all crypto hack value in 2026 with just two attacks]Bitget loses $351.6 million in hot-wallet breach]UN report on North Korea's cyber attacks]Midterm report of the Panel of Experts, S/2019/691]Final report of the Panel of Experts, S/2024/215 (annex 95)]Three North Korean military hackers indicted]Coordinated actions against North Korean remote IT workers]United States v. 280 Virtual Currency Accounts, 1:20-cv-02396]United States v. 113 Virtual Currency Accounts, 1:20-cv-00606]Forfeiture complaint of 2024]Forfeiture complaint 1:25-cv-03771]Forfeiture complaint 1:25-cv-03943]Joint statement of the US, Japan and South Korea on cryptocurrency thefts]Sanctions on individuals laundering cryptocurrency for the Lazarus Group]]North Korean hackers stole nearly $400 million in crypto last year]Crypto crash threatens North Korea's stolen funds]North Korea's attacks on crypto exchanges in UN report]]N. Korea funds nearly 30 pct. of weapons programs through illicit cyber activities: Neuberger]Malicious cyberactivities account for half of North Korea's foreign currency income, UN report says]North Korea stole about $659 million in crypto in 2024]Police blame North Korea for the 2019 Upbit theft]Lazarus Group laundering of 25 hacks]Developers under false identities and a US$1.3m treasury theft]Reuters via Zawya: crypto hackers stole around $1.7bln in 2023]ZDNet Korea: DPRK crypto theft total US$6.75bn]published]2023-09-26]2026-07]2025-07]2023-06-12]2025-11-04]2023-08-17]2025-12-18]2024-12]2023-09]2026-04]2023-07-19]2023]2022-07]2023-05-15]2024-06-17]2023-11]2024-01-03]2025-01-02]2025-12]]2022-01-13]2024-12-19]2025-12-18]2026-04-23]2026-10-01]2019]2026-07-05]2023-05-10]2025-08]2019-06-17]2024-01-05]2019-04]2018-10-10]2023-04]2023-12]2022]2023-09-14]2023-09-14]2024-01-05]2023-01]2019-03]]2025-01-03]2024-01]2023-02-01]2020-01]2020-02]2023-09]2025-03-17]2026-07-05]2025-07]2023-08-18]2023-07]2025-10-07]2024-02]2023-09-14]2023-05-15]]2023-01]2023-06]2023-09-15]2024-03]2026-04-02]2026-09-25]2022-04-14]2023-01-23]2023-08-22]2023-09-06]2024-12-23]2025-02-26]2024-01-24]2025-10-01]2024-03-27]2023-02-01]2025]]]]2022-01-10]2021-08]2021-08-19]]2018-10-16]2025-06-26]2023-05]2019-03-06]2022-08-19]2023-07-20]2024-12-19]2022-10]2024-12]2023-07-19]2023-10-27]2018-02-05]]]]]]]]2022-02-06]2025-10-22]2025-06-27]2020-08-27]2021-02-09]2024-12-19]2024-02-09]2024-05-16]2022-06-09]2023-10]2025-06]2025-03-17]2024-08-15]2026-05]2021-03-07]2023-11]2025-10-23]2026-05]]]2023-11-30]2022-04]2023-02-01]]2025-12]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]2023-02-08]2024-12-19]2021-02]2024-01]2023-12-28]2023-02-01]2023-04-05]2025-10-22]2026-01-13]2022-09]2023-12]2022-12-22]2025-10]2017-10-16]2017-12-16]2013-02-12]2016-12-22]2020-05-13]2023-07-19]2025-11]2018-06]2025-01]]2025-12-18]2026]2026-04-03]2026-04-30]2026-09-25]2019-08-05]2019-08-30]2024-03-07]2021-02-17]2025-06-30]2020]2020]2024]2025]2025]2025-01-14]2020-03-02]2023-11-30]2022-01-13]2022-06-28]2019-08-13]2022-06-14]2022-11-17]2024-03-20]2025-01-14]2024-11-21]2024-04]2024-08]2024-01-24]2025-12-18]url]https://www.21.co/research/>E~-> 2-lazarus-group]https:// *.com/markets/> ~-the-real-risk-isnt-smart-contracts]https://www. )insight.net/news/> F>G~-same-date-as-wazirx-breach]http:// ~.eus/en/albistea/Arma-nuklearretan-estatuek-egindako-gastua-hirugarren-urtez-jarraian-gora/inprimatu]https://toronto.1~.ca/2025/11/04/> ~/]https://www. ~.com/markets/cryptocurrency/23/08/33894794/>)~-report]https://www. '.bh/en/square/post/33885752593234]https:// ).com/?p=673640]https:// 'africa.com/article/north-korean-hacking-group-lazarus->.~-data-reveals/43120]https://www. ~.com/news/security/> ~/]https://web-stg. ~.io/ko/feed/news/51999]https://www.bnn$~.ca/north-korea-suspected-in-massive->9~-1.1981356]https://www. (insider.nl/> l>m~-us-official-says/]https://www. ~.com/crypto-news/> ~-japan-was-the-prime-victim-02692215]https:// %eu.com/?p=197804]https://www.ccn.com/news/web3-losses->/~/]https://www. ~.com/resources/blog/7BokMhPUgffqEvyvXgHNaq->'~]https://www. ~.com/resources/blog/> ~]https://www. ~.com/blog/> ~]https://blog. ~.com/reports/>8~->$&-exchange-hack/]https://blog. ~.com/reports/> J-their-total-unlaundered-cryptocurrency->W~/]https://www. ~.com/blog/crypto-hacking->,(unds-2025/]https://www. ~.com/blog/> .-stolen-funds->F$/]https://www. ~.com/blog/>+~-april-2026/]https://www. ~.com/blog/>,~-2026/]https:// ~.com/articles/q1-2019-> K-section2/]https:// (.io/blog/> 4->9~-2026/]https://www.($loop.com/technology/2023/05/10/> ~/]https:// ~.com/btcturk-exchange->(~]https://www. ~.com/markets/2019/06/17/> ~/]https://welt-news.com/bit $/north-korea-was->,J-last-year->_(.html]https://www. ~.com/maxs-corner-hacks-week->*&/]https:// ~.com/news/>.~-q3-report-shows]https:// ~.com/news/> ~]https:// ~.com/news/> '-2-7-m->('-proxy-admin-contract-upgrade]https://ar. -.com/news/> ~/amp]https://howdybit $.com/category/chainalysis/page/5]https://bitcoin-news-official-thebit=~.blogspot.com/search/label/money%20laundering]https://waarkoopikmijncrypto.nl/crypto-news-english/> ~-report/]https:// ).com/market-news/ethereum-and-bnb-chain-was-the-main-target-of-hackers-in->*~]https://www. ~.co.uk/news/3072600/> Wd>X~]https://www.cfr.org/cyber-operations/> ~]https://www. )insider.com/2025/01/234920-defi-remains-most-frequently-targeted-crypto-and-web3-sector-for-attacks-slowmist->+:/]https:// &daily.co.uk/2024/01/trm-labs-report->)~]http:// &newsuk.uk/> .-steal-3-3bn]https://www. ~.com/latest/2020/01/>,~-despite-increase-in-activity/]https://www. ~.com/latest/2020/02/north-korean-hackers-were->5=-crypto-exchange->S~/]https:// ~.com/heres-> L-north-koreas->Q~-data/]https:// ~.com/> ~-after-converting-arkham/]https://usagoldmines.com/ &-news-> ~-but-the-biggest-threat-isnt-smart-contracts-liam-akiba-wright-usagoldmines-com/]https://www. *.news/2025/07/> C1.html]https:// ~.co/153063/north-korean-hackers->B~]https:// ~.com/blog/>$~/]https://www.dl#~.com/articles/markets/>(~]https://www. $-news.co.uk/news/national/24111050.> ~-valued-billions/]https://crypto.economicblogs.org/crypto-news/2023/young-korean-hackers-turning-russian-exchanges-launder-stolen-crypto-9~]https:// ~.com/North-Korea-Hackers-Stole-721-Million-Cryptocurrency->X$-Japan-1656182]https:// ~.co/our-thinking/following-money-from->=~]https://hub. ~.co/news/> ~/]https://www. ~.co/insights/> ~/]https://www. ~.co/insights/> ~/]https://www. ~.co/blog/> ~]https://www. ~.co/insights/> ~/]https://www. ~.co/insights/> J-crypto->K~/]https://www.fbi.gov/news/press-releases/fbi-> cemocratic-peoples-republic-of-korea]https://www.fbi.gov/news/press-releases/fbi-confirms-lazarus-group-cyber-actors->.7>F0-currency-theft]https://www.fbi.gov/news/press-releases/> ~]https://www.fbi.gov/news/press-releases/fbi-identifies-lazarus-group-cyber-actors-as->.Ncom]https://www.fbi.gov/news/press-releases/fbi-dc3-and-npa-identification-of-north-korean-cyber-actors-tracked-as-> W->'dmmcom]https://www.ic3.gov/PSA/2025/PSA250226]https:// ~.news/investors->-~->(&hainalysis/]https://www. ~.com/cryptocurrencies/news/> ~-zachxbt-202510012040]https:// ~.net/en/news/> 2-625-million-worth-of->30-gaming-platform-munchables]https://news.g-enews.com/article/Global-Biz/2023/02/202302030622472756b49b9d1da_1?md=20230203063425_U]https:// %.com/pt-BR/news/crypto/> ~]https:// ~.com/> ~]https://www. ~.com/blog/post/> ~]https://www. ~.com/blog/post/> ~]https:// ~.com/technologies/2022-01-10/> +->/&-fraudsters-stole-14-billion-2021/]https:// ~-magazine.com/news/> 쀾]https://amp. )journal.com/news/international/2021/08/19/627943.htm]https:// ).com/news/cryptocurrency-news/> ~-2680014]https://br. ).com/news/>V~currency-news/relatorio->*%-patrocinados-pela-coreia-do-norte-abrangem-65-do-total-de-criptomoedas-roubadas-613187]https:// (minute.com/?p=172752]https:// %today.com/category/crime/> ~-nikkei]http://$~.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=143546]http://$~.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=171850]http://$~.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=179299]https://keyvanscrypto.com/wetgeving/cryptoplatforms-hebben-in-2024-2200000000-verlies-geleden-door-hacks-maar-er-is-een-addertje-onder-het-gras-9~]https:// %dailyus.com/north>&~]https:// %dailyus.com/> Z>쁛~]http:// %timesus.com/n-korea-stole-us>1~]http://img. (.com/article/list/@sdh3698?page=81]https://www.kmib.co.kr/article/view_amp.asp?arcid=0923896634]https:// '.day/incidents/> &fit/]https:// '.day/incidents/> ~/]https:// '.day/incidents/> ~/]https:// '.day/incidents/> #dex/]https:// '.day/incidents/orbit>&~/]https:// '.day/incidents/> #re/]https://merkle'~.com/blog/> ?>@~]http://www. *post.in/world/> ~-467527]https://G~.info/Publications/detail/MSMT%20Report/4221]https:// ~.com/2025/06/27/> ~-report/]https://www. ~.com/articles/> ~-2020-08-27]https://www. ~.com/articles/> ~%3A-report-2021-02-09]https:// ~.com/> $/view/20241220000001]https://www3.nhk.or.jp/nhk$~/en/news/20240209_01/]https://www3.nhk.or.jp/nhk$~/en/news/20240516_13/]https://asia. &.com/Spotlight/N-Korea-at-crossroads/North-Korea->,7-GDP->H~-report]https://bactf.com/news/asia_politics/202310/2031368.html]https://www.nk#~.org/2025/06/north-koreas-> ~/]https:// ~.com/> ~]https://''.com/en-IN/square/post/2024-08-15-> +->C~-16-12204255234513]https:// $.io/en/news/> ~-how-north-korea]https://paidnetwork.medium.com/ ,->-~-march-7-2021-9e4c0fef0e07]https://t-www. ~lab.com/en/articledetails/c1075173.html]https:// ~.com/> ~-report/]https://www. %.bot/defense/news/> B-now->C~-6c68570a-5314-47ec-8901-588cef66c839/]https://quadriga)~.com/case>*~/> $passwordtampering.php]https://quadriga)~.com/casestudy/> (hackcoverup.php]https://go. (future.com/hubfs/reports/cta-2023-1130.pdf]https://www.scmagazine.com/brief/cybercrime/> ~]https://www.scmagazine.com/brief/>)~]https://hacked. ~.io/]https://www. ~.com/>U&/>~-Blockchain-Security-and-AML-Annual-Report(EN).pdf]https://github.com/tayvano//~/blob/001954bfe49410717199fab576baf8848cf97f63/hacks-and->4&/bZx.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and-thefts/>-&pia.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/dao_maker.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/dragonex.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/etbox.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/eterbase.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/fetchai.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/finnexus.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/kucoin.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/liquid_global.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/taylor_ico.md]https://github.com/tayvano//~/blob/001954bfe49410717199fab576baf8848cf97f63/hacks-and->4&/paid_network.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/tradeio.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/youbit_aka_yapizon_aka_coinbin.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/zaif.md]https://github.com/tayvano//~/blob/2737dec412c3718f6904e92d85a54fa2df3f4832/hacks-and->4&/Cypherium.md]https://github.com/tayvano//~/blob/29143c734ab958bce6a452da52a2dbda0a20d12d/hacks-and->4&/bitcurex.md]https://github.com/tayvano//~/blob/307576e2bfc9b2d37297c78ce077d792ff5665f7/hacks-and->4&/dwf.md]https://github.com/tayvano//~/blob/528b82247324c7144b1051a60cdf235069809caf/hacks-and->4&/mgnr.md]https://github.com/tayvano//~/blob/5a456eda945dd922c18ac6016ef7ace79b6165c7/hacks-and->4&/unidentified_company.md]https://github.com/tayvano//~/blob/69b91b5787ed1844d5385bbd32d48c3748743fe6/hacks-and->4&/exmo.md]https://github.com/tayvano//~/blob/048fd1b7a1b0447a3fd854544466f2ce520ce203/hacks-and->4&/990_btc.md]https://github.com/tayvano//~/blob/7a77ad92ff181e65348dbf086e5feb9bbcded7f1/hacks-and->4&/metaplay-it.md]https://github.com/tayvano//~/blob/7a77ad92ff181e65348dbf086e5feb9bbcded7f1/hacks-and->4&/metaplay-sq.md]https://github.com/tayvano//~/blob/8caa8c00f1f8a8832730cda48d64def4d199237c/README.md]https://github.com/tayvano//~/blob/9525ce54a9cc510c18bf7dd3e5ced74f9017dfd7/hacks-and->4&/coinsquare.md]https://github.com/tayvano//~/blob/957479459e8296234c897c46a13f3bbaa5fe44c3/hacks-and->4&/btc_markets.md]https://github.com/tayvano//~/blob/fcf20f098b2fab97934dbf950e589a98c596b372/hacks-and->4&/market-maker.md]https://github.com/tayvano//~/blob/main/README.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/2026-05-01_unknown.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/a_large_>4%.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/afx.md]https://github.com/tayvano//~/blob/048fd1b7a1b0447a3fd854544466f2ce520ce203/hacks-and->4&/deribit.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/coinshift.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/fantom_foundation.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/huge_march_2024_>4%.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/huge_march_2025_>4%-1900-btc.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/humanity.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/kyrrex.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/merlin_dex.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/nfprompt.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/okx_dex.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/oro.md]https://github.com/tayvano//~/blob/055352346ca7690f798eba770ed9d69a2e4f0a12/hacks-and->4&/depo.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/ostium.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/polynetwork-2023.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/ripio.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/solareum.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/stablr.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/steadefi.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/terraport.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/unidentified_company.md]https://github.com/tayvano//~/blob/main/hacks-and->4&/unoredao.md]https://github.com/tayvano//~/blob/main/more-hacks-and->4&/deltaprime.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/bancor.md]https://github.com/tayvano//~/blob/main/more-hacks-and->4&/hector-network.md]https://github.com/tayvano//~/blob/main/more-hacks-and->4&/onyx-dao.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/biki.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/bondly_finance.md]https://github.com/tayvano//~/blob/24f52cbeec6446691028dcba0695977254ea27c5/hacks-and->4&/coinsecure.md]https://tech%~.com/articles/287361/20230208/north-korea-hackers->:쀾->/.htm]https://afghanjobcenter.com/its-been-> ~-and-north-korea-was-largely-to-blame]https://www.the$~.co/linked/95175/> 쀾->D~]https://the$~.co/post/274411/orbit-bridge->9~->-']https://welt-news.com/bitcoin/> ~.html]http://english.$&.com/site/data/html_dir/2023/02/07/2023020700963.html]https://english.$&.com/site/data/html_dir/2023/04/07/2023040701132.html?related_all]https://biz.$&.com/en/en-policy/2025/10/22/DTU5BIKAARE7HBLRXTNELAHA7M/?outputType=amp]https://biz.$&.com/en/en-international/2026/01/13/TPSYKD6ONBHJXARKHBPHWDE7CQ/?outputType=amp]https://www.the$~.co.tz/tanzania/news/international/> ~-3966548]https://free.cc/3000000000-worth->$~-says-cybersecurity-firm]https://www.$~.co.uk/tech/korea-north-south-crypto-bitcoin->P'-b2249890.html]https://www.$~.co.uk/asia/east-asia/north-korea->.--attack-b2841452.html]http://m.the$~.co.kr/view.php?ud=20171016000776]https://www.$%times.co.jp/news/2017/12/16/asia-pacific/attacks->+W->f~/]http://www01.korea*~.com/view.php?mp=190&np=1895&ud=20130212000939]http://www.korea*~.com/view.php?ud=20161223000120]http://www.korea*~.com/view.php?ud=20200514000780]https://m.korea*~.com/view.php?mp=6&np=51&ud=20230719000770]https://www.korea*~.com/article/10625930]https://the$$web.com/news/> ~]https://the$~.media/69-million-stolen-cyberattack->D~]https://www.$'times.com/world/united-states/> ~]http://www. ~.kr/news/breaking/316260]https://www.toms&~.com/tech-industry/cyber-security/usd40-million-worth->.~-hackers-compromise-executives-devices-to-gain-illicit-access]https://www.trm$~.com/resources/blog/> M->R~]https://www.trm$~.com/resources/blog/> ~]https://www.trm$~.com/resources/blog/bitget-loses-usd-351>1~-in-likely-north-korea-attack]https://www.trt$~.com:443/article/12727766]https://undocs.org/S/>I$/691]https://undocs.org/S/>G$/>L#]https://www.1~.gov/opa/pr/> ~-wide-ranging-scheme-commit-cyberattacks-and]https://www.justice.gov/opa/pr/justice-#*-announces-coordinated-nationwide-actions-combat-><3]https://docs.justia.com/cases/federal/district-courts/:~/dcdce/1:2020cv>V~/221487/33]https://supreme.justia.com/cases/federal/district-courts/:~/dcdce/1:2020cv>V~/215786/42/]https://storage.,%listener.com/recap/gov.uscourts.dcd.273464/gov.uscourts.dcd.273464.1.0_1.pdf]https://storage.,%listener.com/recap/gov.uscourts.dcd.286215/gov.uscourts.dcd.286215.1.0.pdf]https://storage.,%listener.com/recap/gov.uscourts.dcd.286839/gov.uscourts.dcd.286839.1.0.pdf]https://2021-2025.#%.gov/office-of-the-spokesperson/releases/2025/01/joint-statement->P~-by-the-democratic-peoples-republic-of->J%-and-public-private-collaboration]https://home.#~.gov/news/press-releases/sm924]https://voi.id/en/technology/336006]https://newsmuncher.com/article/0c649e2676e54e378c17c9799e695b02/> ~]https://news. %.com/> Bs-114136733.html]https://m-en.yna.co.kr/view/AEN20190813005200325]https://m-en.yna.co.kr/view/AEN20220615000200325]https://en.yna.co.kr/view/AEN20221118000300325?section=national/diplomacy]https://indiatips.in/2024/03/21/malicious-n-k->*C->7-fund-wmd-programs-un-report/]https://bbapi.viigoo.eu.org/3~/post/18949146110138]https://m.ytn.co.kr/en/news_view.amp.php?param=0103_202411212149561588]https:// ~.mirror.xyz/B0-UJtxN41cJhpPtKv0v2LZ8u-0PwZ4ecMPEdX4l8vE]https://(&readerapp.com/scrolly/1824047425822310580]https://www. %.com/en/special-coverage/the-future-of-cryptos/>2=>P~-report-q8ucetia]https:// %.co.kr/view/?no=20251219130449]id] '-> ~] ~-> ~] '-> ~-youbit] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> )] '-> ~] '-> ~] ~-> &-ico] '-> ~] '-> ~] '-> ~] ~-unidentified->('] '-> ~] ~-> $nesian-company] '-> $] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-new-york->(2] '-> ~] '-> ~] '-> ~] '-> 4] '-> ~] '-> ~] '-> ~] '->/#-btc-account] '-> ~] '-> (] '->(~] '-> ~] '-> &] '-> ~] '-> &] '-> ~] '-> (] '-bzx] '-> ~-insider] '-> %] ~-serbian->(-] '-> ~] ~-atlanta-> *-company] '-> (-founder] '-ronin->.&] '-> /] '-> %] '-> ~] '-> ~] '-> )] '-> ~] '-> ~] '->(~] '-> ~] '-> ~] '-> ~] '-> ~] '->2~] '-> ~] '-> ~] '-> ~] '-french->('] '-> ~] '-> ~] '-> &] '-> ~] '-> #] '-> ~] '-> ,] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> .-90m] '-> ~] '-> ~] '-> (] '-> ~] '-> +] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> (] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] ~-> '-team] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-m2] '-> *] '-> '-ton-holder] '-xt] '-> (] '-> ~] '-> $fi] '-> ~] '-> '] '-> ~] '-> ~] '-> .] '-> .-1900-btc] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '->&%-user] '-> )] '-> ~] '-> ~] '-> ~] '-> '] '-> *] '-> ~] '-> ~] '-> ~] '-> ~] '-> ~] '-linked-to-humanity] '-> ~] '-> ~] '-> '] '-> '-btc-holder] '-> '-victim] '-> ~] '-> ~] '-> #] '-> ~] '-> #] '-> ~] '-> ~] '-> ~]date]2016-10-13]2017-02]2017-04-22]2017-06-29]2017-09-23]2017-12-06]2017-12-19]2018-01-26]2018-03-18]2018-04-12]2018-04-21]2018-05]2018-06-10]2018-06-19]2018-07-09]2018-08]2018-08-07]2018-09]2018-09-14]2018-10-20]2019-01-14]2019-03-23]2019-03-24]2019-03-25]2019-03-26]2019-03-29]2019-07-01]2019-09-25]2019-11-27]2020-08-07]2020-09-07]2020-09-25]2020-10-26]2020-12-14]2020-12-21]2021-03-05]2021-04-19]2021-05-12]2021-05-17]2021-06-07]2021-06-21]2021-06-23]2021-07-14]2021-08-12]2021-08-19]2021-10-08]2021-10-28]2021-11-05]2022-01-11]2022-01-27]2022-02]2022-02-04]2022-03]2022-03-22]2022-03-23]2022-06-24]2022-08-01]2022-09-22]2022-11-02]2023-04-10]2023-04-26]2023-06-02]2023-06-11]2023-07-01]2023-07-22]2023-07-22]2023-08-07]2023-08-16]2023-09-04]2023-09-12]2023-09-23]2023-09-28]2023-10-17]2023-11-10]2023-11-14]2023-11-22]2023-11-22]2023-12-12]2023-12-31]2024-01-15]2024-01-22]2024-01-25]2024-02-09]2024-02-13]2024-03-05]2024-03-13]2024-03-13]2024-03-16]2024-03-20]2024-03-26]2024-03-28]2024-03-29]2024-04-29]2024-05-06]2024-05-15]2024-05-22]2024-05-29]2024-05-31]2024-06-04]2024-06-09]2024-06-10]2024-06-22]2024-06-22]2024-07-01]2024-07-18]2024-07-22]2024-08]2024-08-07]2024-09-10]2024-09-16]2024-09-20]2024-09-25]2024-09-26]2024-10-16]2024-10-18]2024-10-31]2024-11-11]2024-11-25]2024-11-28]2024-11-29]2024-12-16]2024-12-18]2025-01-23]2025-01-26]2025-02-17]2025-02-21]2025-02-28]2025-03-14]2025-03-21]2025-05-08]2025-05-08]2025-06-14]2025-06-25]2025-07-16]2025-07-19]2025-07-24]2025-08-14]2025-09-01]2025-09-02]2025-09-08]2025-09-10]2025-09-11]2025-09-22]2025-09-23]2025-09-24]2025-10-30]2025-11-27]2026-01-01]2026-01-31]2026-03-01]2026-03-17]2026-04-01]2026-04-06]2026-04-18]2026-05-01]2026-05-05]2026-05-24]2026-06-08]2026-07-13]2026-07-15]2026-07-22]2026-07-24]2026-08-12]2026-09-24]target]Bitcurex]Bithumb]Yapizon]Bithumb]Coinis]NiceHash]Youbit]Coincheck]Cypherium (token sale)]Coinsecure]Gate.io]Taylor (token sale)]Coinrail]Bithumb]Bancor]Unnamed company (India)]BTC Markets]Indodax]Zaif (Tech Bureau)]Trade.io]Cryptopia]Etbox]DragonEx]CoinBene]BiKi]Bithumb]CoinTiger]Algo Capital]Upbit]Unnamed financial services company (New York)]Eterbase]KuCoin]Harvest Finance]Nexus Mutual (founder's wallet)]EXMO]PAID Network]EasyFi]Unnamed holder (990.1 BTC)]FinNexus]Fetch.ai account at Binance]Unnamed market maker]Coinsquare]Bondly Finance]DAO Maker]Liquid (Quoine)]mgnr]PolyPlay / MetaPlay]bZx]MetaPlay]Qubit Finance (QBridge)]Virtual-token company (Serbia)]DePo]Blockchain research company (Atlanta)]DeFiance Capital (founder's wallet)]Ronin Network bridge (Axie Infinity)]Harmony Horizon bridge]Nomad bridge]DWF Labs]Deribit]Terraport Finance]Merlin DEX]Atomic Wallet]Unnamed investment platform]Poly Network]Alphapo]CoinsPaid]Steadefi]Wallets linked to Coinshift]Stake.com]CoinEx]Mixin Network]Unnamed company (France)]Fantom Foundation]Poloniex]Uno Re DAO]HECO Bridge]HTX (November hot wallets)]OKX DEX]Orbit Bridge (Orbit Chain)]Hector Network]Concentric]Wall Street Memes]PlayDapp]Duelbits]MurAll]CloudAI]NFPrompt]Wilder World]Private holder (unnamed, US$90m)]Munchables]Prisma Finance]Solareum (trading bot users)]Rain]Genius (GNUS token)]ALEX Lab]Exclusible Penthouse]SpaceCatch]DMM Bitcoin]Lykke]Loopring (smart-wallet users)]UwU Lend]BtcTurk]CoinStats]Kyrrex]WazirX]Irys]Unnamed project treasury]Nexera]Indodax]DeltaPrime]BingX]Truflation]Onyx]Radiant Capital]Tapioca DAO]M2]DeltaPrime (second theft)]Private holder (unnamed, TON)]XT.com]MetaCene (MAK)]SyFu]Rain.fi]Phemex]Dimitra (token wallet)]Ripio]Bybit]Private holder (unnamed, February 2025)]Private holder of about 1,900 BTC (unnamed)]Zoth]BitoPro]LND.fi]Clober]Favrr]BigONE]CoinDCX]WOO X]BtcTurk]OlaXBT]Large Venus Protocol user]SwissBorg (Kiln staking API)]Request / Singularity]Shibarium]UXLINK]Seedify (SFUND bridge)]SBI Crypto (mining pool)]Garden Finance]Upbit]Tenexium]Step Finance]Bitrefill]Unnamed victim (March 2026)]Drift Protocol]Zignaly]KelpDAO (rsETH bridge on LayerZero)]Private holder (unnamed, 1 May 2026)]Private holder (unnamed, 5 May 2026)]StablR]Humanity Protocol]ORO (Bittensor subnet owner wallet)]Ostium]AFX (custody bridge)]Triple-A]Bitazza]Bitget]target_kind]exchange]exchange]exchange]exchange]exchange]other]exchange]exchange]other]exchange]exchange]other]exchange]exchange]defi]other]exchange]exchange]exchange]exchange]exchange]exchange]exchange]exchange]exchange]exchange]exchange]fund]exchange]other]exchange]exchange]defi]individual]exchange]defi]defi]individual]defi]other]fund]exchange]defi]defi]exchange]fund]gaming]defi]gaming]defi]other]defi]other]individual]bridge]bridge]bridge]fund]exchange]defi]defi]wallet]other]bridge]payments]payments]defi]wallet]gambling]exchange]wallet]other]fund]exchange]defi]bridge]exchange]defi]bridge]defi]defi]other]gaming]gambling]other]other]other]gaming]individual]gaming]defi]wallet]exchange]other]defi]other]gaming]exchange]exchange]wallet]defi]exchange]wallet]exchange]exchange]other]other]defi]exchange]defi]exchange]other]defi]defi]defi]exchange]defi]individual]exchange]gaming]other]defi]exchange]other]exchange]exchange]individual]individual]defi]exchange]defi]defi]other]exchange]exchange]exchange]exchange]other]individual]custodian]other]other]other]bridge]other]bridge]exchange]other]defi]payments]other]defi]other]bridge]individual]individual]payments]other]wallet]defi]bridge]payments]exchange]exchange]country]PL]KR]KR]KR]KR]SI]KR]JP]US]IN]KY]EE]KR]KR]CH]IN]AU]ID]JP]CH]NZ]]SG]SG]SG]KR]SG]US]KR]US]SK]SC]]GB]GB]]IN]]VG]GB]]CA]US]]JP]]]US]]KR]RS]]US]SG]VN]US]US]]PA]KR]GB]EE]]]VC]EE]VG]]AU]HK]HK]FR]KY]PA]EE]]SC]SC]KR]]]]KR]]]]]]]]]US]BH]]]]]JP]GB]]]TR]]]IN]]]NL]ID]]SG]US]]HK]US]AE]]]]]]]SG]]]AE]]]]TW]]]]SC]IN]TW]TR]]]]]]]]JP]]KR]]]]]AU]]IN]]]]]]]]SG]TH]SC]chains]BTC]]BTC]BTC;ETH]BTC]BTC]BTC]XEM]ETH]BTC]BTC;ETH;LTC;ETC;XRP;DOGE;ZEC]ETH]ETH]BTC;ETH]ETH]]ETH]]BTC;BCH;MONA]ETH]ETH]]BTC;ETH;XRP;LTC;EOS]ETH]]EOS;XRP]ETH]ALGO;BTC;ETH]ETH]]ETH;BTC;XRP;XTZ;ALGO;TRX]BTC;ETH;BSV;LTC;XRP;XLM;TRX]ETH]ETH]BTC;BCH;ETH;XRP;ZEC;ETC]ETH]MATIC;ETH]BTC]BNB;ETH]BTC;BNB;ETH]ETH]BTC]ETH;BNB]ETH]ETH;BTC;XRP;TRX]ETH]ETH]BNB;MATIC;ETH]BNB]BNB;ETH]]ETH]]ETH]ETH;RON]ETH;BNB;ONE]ETH]ETH;BTC]ETH;BTC]LUNC]]BTC;ETH;TRX;XRP;XLM;DOGE;LTC]ETH]ETH;BNB;MATIC;AVAX;ARB;OP;FTM]ETH;TRX;BTC]ETH;TRX]ARB;AVAX]ETH]ETH;BNB;MATIC]BTC;ETH;TRX;MATIC;XRP;BCH;SOL;BNB;ARB;OP;XLM]BTC;ETH]]ETH;OP;FTM;MATIC;ARB]ETH;TRX;BTC]ETH;BNB]ETH]ETH;TRX;BTC]ETH]ETH]ETH;BNB;MATIC]]]ETH]]]]BNB]]BTC;ETH]ETH]ETH]SOL]BTC;ETH;SOL;XRP]]BNB;STX]]]BTC]BTC;ETH]ETH]ETH]]]TRX;BTC;ETH]ETH]]SOL;ETH]ETH]BTC;ETH;TRX;MATIC]ARB]ETH;BNB;MATIC;ARB;AVAX]]ETH]ARB;BNB]ARB;ETH]BTC;ETH;SOL]AVAX;ARB]]]]]]BTC;ETH;SOL;TRX;BNB]]ETH;BTC]ETH]]BTC;ETH]]ETH;TRX;SOL;MATIC]]]]BTC;ETH;TRX;SOL]SOL;ETH]BTC;ETH;BNB;ARB]ETH;AVAX;ARB;SOL;MATIC]]BNB]SOL]]]ARB;ETH]]BTC;ETH;LTC;DOGE;BCH]ARB;SOL;ETH]SOL]]SOL]]]SOL]]ETH;ARB]BTC;ETH]]ETH]ETH;BNB]TAO]ARB;ETH]ARB]]]ETH;XRP;ZEC;TRX]method]unknown]social-engineering]social-engineering]social-engineering]unknown]social-engineering]social-engineering]malware]private-key]private-key]malware]private-key]unknown]malware]private-key]unknown]unknown]unknown]unknown]private-key]unknown]unknown]malware]unknown]social-engineering]unknown]unknown]private-key]private-key]malware]private-key]private-key]contract-exploit]ui-spoofing]private-key]private-key]malware]unknown]private-key]unknown]unknown]unknown]private-key]private-key]unknown]social-engineering]social-engineering]social-engineering]it-worker]contract-exploit]it-worker]it-worker]it-worker]social-engineering]private-key]private-key]contract-exploit]private-key]private-key]it-worker]it-worker]unknown]unknown]malware]private-key]social-engineering]social-engineering]malware]unknown]private-key]unknown]unknown]social-engineering]private-key]it-worker]private-key]social-engineering]private-key]private-key]it-worker]social-engineering]social-engineering]private-key]unknown]social-engineering]social-engineering]social-engineering]social-engineering]social-engineering]it-worker]contract-exploit]it-worker]social-engineering]social-engineering]social-engineering]social-engineering]social-engineering]social-engineering]unknown]unknown]contract-exploit]private-key]malware]social-engineering]ui-spoofing]social-engineering]it-worker]social-engineering]unknown]private-key]unknown]social-engineering]contract-exploit]ui-spoofing]social-engineering]unknown]contract-exploit]social-engineering]unknown]social-engineering]social-engineering]social-engineering]unknown]social-engineering]unknown]supply-chain]unknown]social-engineering]social-engineering]malware]it-worker]social-engineering]it-worker]supply-chain]unknown]social-engineering]private-key]social-engineering]social-engineering]supply-chain]unknown]it-worker]social-engineering]private-key]social-engineering]unknown]private-key]it-worker]malware]malware]unknown]social-engineering]unknown]social-engineering]social-engineering]social-engineering]private-key]social-engineering]social-engineering]unknown]supply-chain]unknown]unknown]supply-chain]amount_usd]1500000]7000000]4800000]7000000]2190000]63920000]2650000]534000000]8500000]3500000]234337669]1700000]37200000]31000000]23500000]13000000]3500000]24900000]60000000]10000000]16000000]132000]7090000]105000000]123300]19400000]272000]2500000]48500000]11800000]5400000]281000000]24000000]8250000]10500000]3140000]81000000]55622579]7000000]2600000]13682000]22620000]8500000]7000000]91350000]24100000]1600000]55000000]2700000]80000000]175000]1723632]740000]1700000]620000000]100000000]190000000]44000000]28000000]2000000]1800000]121000000]17600000]10000000]101000000]37300000]1140000]2900000]41000000]70000000]150000000]3000000]7500000]138000000]219000]86000000]30000000]2390976]81500000]2789000]1720000]3850000]36000000]4600000]278000]360000]10400000]2314583]90000000]62500000]11600000]1114813]16130000]1262630]27400000]820000]200000]308000000]22800000]5000000]19300000]55000000]2200000]13500000]234900000]1500000]1300000]1830000]22000000]5980000]52000000]5125000]3800000]50000000]4700000]13700000]4800000]14000000]1700000]2056995]1936593]2009331]85000000]6910484]7800000]1460000000]3200000]171000000]8361915]11500000]1180000]1391963]680000]27000000]44200000]14000000]50000000]2206525]13500000]41000000]3000000]2000000]11300000]1200000]21000000]10800000]30400000]2000000]40000000]2500000]1250000]285000000]3106135]292000000]41297094]16219375]10400000]36000000]3100000]23000000]24047838]12000000]9700000]387000000]amount_low_usd]1500000]0]4800000]870000]2190000]62000000]2650000]526000000]8500000]3500000]230000000]1350000]37000000]17000000]13000000]13000000]3500000]24900000]59000000]7500000]16000000]132000]6028283]45000000]123300]13000000]272000]1000000]48500000]11800000]5400000]275000000]23000000]8000000]10500000]3000000]6000000]55600000]7000000]2600000]13682000]22620000]5000000]7000000]91000000]18000000]1600000]55000000]2700000]80000000]175000]1600000]740000]1500000]540000000]100000000]190000000]44000000]28000000]2000000]1800000]100000000]17600000]5500000]60000000]37000000]1140000]2900000]41000000]53000000]150000000]3000000]7000000]114000000]219000]86000000]12000000]2390976]81000000]2700000]1700000]2500000]36000000]4600000]278000]309400]10400000]2314583]90000000]62000000]10000000]1114813]14100000]1262630]4300000]820000]200000]305000000]22400000]5000000]19300000]55000000]2200000]13500000]230000000]1400000]1300000]1500000]20500000]5930000]43000000]5000000]3200000]50000000]4400000]13000000]4500000]14000000]1700000]2056995]1936593]2009331]69100000]6910484]7800000]1400000000]3200000]171000000]8300000]11000000]500000]1391963]650000]27000000]44000000]14000000]48000000]2206525]13000000]41000000]3000000]2000000]11000000]1200000]20283197]10800000]30000000]2000000]28900000]2500000]1250000]263000000]3106135]290000000]26234583]16219375]3000000]31000000]3100000]23000000]24047838]12000000]9700000]350000000]amount_high_usd]1500000]7000000]5300000]7870000]2190000]75000000]2650000]538000000]9800000]3500000]250000000]1700000]40000000]31500000]23500000]13000000]3500000]24900000]63000000]11000000]17000000]132000]9000000]105000000]12300000]20000000]272000]2500000]50700000]11800000]5400000]281000000]34000000]8300000]10500000]160000000]126000000]55622579]7000000]2600000]13682000]22620000]8500000]7000000]97000000]24100000]1710991]55000000]2700000]80000000]175000]1723632]740000]1760000]625000000]105000000]190000000]45150000]28300000]4000000]1800000]129000000]17600000]10000000]113500000]44000000]1200000]2900000]41300000]70000000]200000000]3000000]7624588]138000000]219000]87000000]30000000]2700000]84500000]2789000]1720000]3850000]290400000]4600000]278000]360000]36090000]2314583]90000000]63000000]11600000]1114813]16300000]1262630]27400000]827000]200000]308000000]23000000]5000000]20300000]55000000]2300000]13500000]235000000]1500000]1300000]1900000]22000000]7000000]52000000]5125000]3800000]58000000]4700000]13700000]4800000]14000000]1700000]2056995]1936593]2009331]85085704]6910484]9400000]1500000000]3200000]171000000]8361915]12300000]1180000]1391963]680000]27000000]44200000]14038066]55000000]2206525]27000000]41500000]3000000]2000000]44112708]1700000]21000000]12371369]36800000]2000000]40000000]2500000]1250000]286000000]3106135]293720000]41297094]16219375]13500000]36400000]3100000]23000000]24150000]12000000]9700000]390000000]un_annex_no]]1]2]3]4]6]5]]9]10]7]11]8]12]13]14]]15]16]17]18]]20]21]22]19]24]25]23]26]27]28]]29]]]30]]31]32]]]33]]]34]]35]]36]]]]37]38]39]40]]]41]42]43]44]]45]46]47]48]49]50]]51]52]53]54]56]55]]57]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]un_amount_usd]]7000000]4800000]7000000]2190000]65000000]2650000]]8500000]3500000]234000000]1700000]37000000]31500000]23500000]13000000]]24900000]60000000]10000000]16000000]]7000000]105000000]12300000]16000000]272000]2000000]50700000]11800000]5400000]275000000]]8000000]]]81000000]]7000000]2600000]]]5900000]]]24100000]]55000000]]80000000]]]]1700000]620000000]100000000]190000000]]]2000000]1800000]121000000]17600000]]113500000]44000000]1200000]2900000]41300000]70000000]]3000000]7500000]130000000]219000]86000000]30000000]]81000000]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]msmt_amount_usd]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]2789000]1700000]3850000]290000000]]278000]360000]36090000]]]]10000000]]16100000]]4300000]827000]200000]308000000]22400000]5000000]19300000]55000000]2300000]13500000]235000000]1400000]]1830000]22000000]5980000]52000000]5000000]3800000]50000000]4700000]13100000]4750000]]]]]]85000000]]7800000]1460000000]3200000]]8300000]12300000]]]680000]27000000]]]]]]41500000]]]]]]]]]]]]]]]]]]]]]]]]]actor]DPRK (unspecified)]DPRK (unspecified)]Lazarus Group]DPRK (unspecified)]Lazarus Group]Lazarus Group]Lazarus Group]Lazarus Group]BlueNoroff]TraderTraitor]Lazarus Group]BlueNoroff]DPRK (unspecified)]Lazarus Group]BlueNoroff]DPRK (unspecified)]BlueNoroff]Lazarus Group]Lazarus Group]BlueNoroff]BlueNoroff]Lazarus Group]Lazarus Group]BlueNoroff]Lazarus Group]DPRK (unspecified)]BlueNoroff]BlueNoroff]Lazarus Group]Lazarus Group]Lazarus Group]Lazarus Group]DPRK (unspecified)]BlueNoroff]Lazarus Group]DPRK (unspecified)]BlueNoroff]Citrine Sleet]BlueNoroff]BlueNoroff]BlueNoroff]TraderTraitor]BlueNoroff]DPRK (unspecified)]DPRK (unspecified)]BlueNoroff]BlueNoroff]BlueNoroff]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]BlueNoroff]Lazarus Group]Lazarus Group]DPRK (unspecified)]Citrine Sleet]Lazarus Group]DPRK (unspecified)]DPRK (unspecified)]TraderTraitor]DPRK (unspecified)]Lazarus Group]TraderTraitor]TraderTraitor]Lazarus Group]Lazarus Group]Lazarus Group]Lazarus Group]DPRK (unspecified)]DPRK (unspecified)]Lazarus Group]Lazarus Group]DPRK (unspecified)]APT38]APT38]Lazarus Group]Lazarus Group]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]DPRK (unspecified)]TraderTraitor]Lazarus Group]TraderTraitor]TraderTraitor]TraderTraitor]TraderTraitor]TraderTraitor]TraderTraitor]BlueNoroff]DPRK (unspecified)]DPRK (unspecified)]TraderTraitor]DPRK (unspecified)]TraderTraitor]DPRK (unspecified)]DPRK (unspecified)]Citrine Sleet]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]BlueNoroff]TraderTraitor]BlueNoroff]BlueNoroff]BlueNoroff]TraderTraitor]BlueNoroff]BlueNoroff]TraderTraitor]BlueNoroff]BlueNoroff]DPRK (unspecified)]Lazarus Group]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]TraderTraitor]Lazarus Group]TraderTraitor]TraderTraitor]BlueNoroff]Lazarus Group]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]Lazarus Group]DPRK (unspecified)]BlueNoroff]BlueNoroff]DPRK (unspecified)]DPRK (unspecified)]DPRK (unspecified)]TraderTraitor]BlueNoroff]BlueNoroff]DPRK (unspecified)]DPRK (unspecified)]BlueNoroff]DPRK (unspecified)]TraderTraitor]DPRK (unspecified)]DPRK (unspecified)]TraderTraitor]attribution]independent]government]government]government]government]government]government]analytics]un-panel]un-panel]government]un-panel]government]un-panel]un-panel]un-panel]independent]government]un-panel]un-panel]un-panel]analytics]un-panel]un-panel]un-panel]un-panel]government]government]government]government]government]un-panel]analytics]un-panel]independent]independent]un-panel]independent]un-panel]un-panel]independent]independent]un-panel]independent]analytics]un-panel]independent]un-panel]independent]un-panel]government]independent]government]un-panel]government]government]un-panel]independent]government]un-panel]government]government]un-panel]independent]government]government]un-panel]un-panel]government]un-panel]independent]un-panel]un-panel]government]un-panel]government]government]independent]un-panel]government]government]government]government]independent]government]government]government]independent]independent]government]government]government]government]independent]government]government]government]government]government]government]government]government]government]government]government]government]independent]government]government]government]government]government]government]government]government]government]government]independent]independent]independent]independent]independent]government]independent]government]government]government]independent]government]government]analytics]independent]government]government]analytics]analytics]independent]independent]analytics]government]independent]independent]independent]analytics]independent]independent]government]independent]independent]independent]independent]analytics]independent]analytics]independent]independent]independent]analytics]independent]independent]independent]independent]independent]analytics]attributed_by]Taylor Monahan]UN Panel of Experts;South Korea National Intelligence Service]UN Panel of Experts;South Korea National Intelligence Service;Group-IB]UN Panel of Experts;South Korea National Intelligence Service;South Korea prosecutors]UN Panel of Experts;South Korea National Intelligence Service;Group-IB]US Department of Justice;UN Panel of Experts;LIFARS]UN Panel of Experts;US Department of Justice;Group-IB]Group-IB]UN Panel of Experts;Taylor Monahan]UN Panel of Experts;Taylor Monahan]UN Panel of Experts;US Department of Justice;US Treasury;Center for a New American Security;ZachXBT]UN Panel of Experts;Taylor Monahan]UN Panel of Experts;US Department of Justice;Taylor Monahan]UN Panel of Experts;AlienVault;Elliptic;Group-IB]UN Panel of Experts;Taylor Monahan]UN Panel of Experts]Taylor Monahan]UN Panel of Experts;US Department of Justice]UN Panel of Experts;Elliptic;Taylor Monahan]UN Panel of Experts;Taylor Monahan]UN Panel of Experts;Taylor Monahan]Qihoo 360]UN Panel of Experts;Chainalysis;Qihoo 360]UN Panel of Experts;Taylor Monahan]UN Panel of Experts;Qihoo 360]UN Panel of Experts]UN Panel of Experts;US Department of Justice;Taylor Monahan]UN Panel of Experts;US Department of Justice;Taylor Monahan]UN Panel of Experts;US Department of Justice;South Korea National Police Agency;Chainalysis]UN Panel of Experts;US Department of Justice]UN Panel of Experts;Slovakia National Crime Agency]UN Panel of Experts;Chainalysis;Center for a New American Security]Chainalysis]UN Panel of Experts;ZachXBT;Taylor Monahan]Taylor Monahan]Taylor Monahan]UN Panel of Experts;ZachXBT;Taylor Monahan]Taylor Monahan]UN Panel of Experts;ZachXBT;Taylor Monahan]UN Panel of Experts;Taylor Monahan]Taylor Monahan]Taylor Monahan]UN Panel of Experts;ZachXBT;Taylor Monahan]Taylor Monahan]Chainalysis;Taylor Monahan]UN Panel of Experts;ZachXBT;Taylor Monahan]ZachXBT;Taylor Monahan]UN Panel of Experts;Kaspersky;ZachXBT;Taylor Monahan]Taylor Monahan]UN Panel of Experts;Chainalysis]US Department of Justice;FBI]Taylor Monahan]US Department of Justice;FBI]UN Panel of Experts;Taylor Monahan]UN Panel of Experts;FBI;US Treasury;Chainalysis]UN Panel of Experts;FBI;Elliptic]UN Panel of Experts]Taylor Monahan;independent on-chain researchers]US Department of Justice;Taylor Monahan]UN Panel of Experts;Taylor Monahan]UN Panel of Experts;UK Treasury (OFSI);Taylor Monahan]FBI;UN Panel of Experts;Elliptic;TRM Labs;Chainalysis]UN Panel of Experts;Taylor Monahan]Taylor Monahan]FBI;US Department of Justice;UN Panel of Experts;Elliptic;TRM Labs;ZachXBT]FBI;US Department of Justice;UN Panel of Experts;Elliptic;TRM Labs]UN Panel of Experts;ZachXBT;Taylor Monahan]UN Panel of Experts;ZachXBT;Taylor Monahan]FBI;UN Panel of Experts;TRM Labs;Elliptic;ZachXBT]UN Panel of Experts;Elliptic;TRM Labs;SlowMist;CertiK;ZachXBT]White House official]UN Panel of Experts]UN Panel of Experts;Taylor Monahan]US Department of Justice;UN Panel of Experts;Halborn;SlowMist;X-explore;Taylor Monahan]UN Panel of Experts;Taylor Monahan]US Department of Justice;UN Panel of Experts;Elliptic;Taylor Monahan]US Department of Justice;UN Panel of Experts;Elliptic;Taylor Monahan]Taylor Monahan]UN Panel of Experts;Match Systems]Multilateral Sanctions Monitoring Team (MSMT)]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Taylor Monahan]Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);ZachXBT;SlowMist;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT)]FBI;Taylor Monahan]US government;Japan government;South Korea government;Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);ALEX Lab;ZachXBT;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]FBI;US Department of Defense Cyber Crime Center;Japan National Police Agency;South Korea government;Multilateral Sanctions Monitoring Team (MSMT);Chainalysis;Taylor Monahan]UK Treasury (OFSI);Multilateral Sanctions Monitoring Team (MSMT);Whitestream]Multilateral Sanctions Monitoring Team (MSMT)]Multilateral Sanctions Monitoring Team (MSMT)]Multilateral Sanctions Monitoring Team (MSMT)]Multilateral Sanctions Monitoring Team (MSMT);CoinStats;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]US government;South Korea government;Multilateral Sanctions Monitoring Team (MSMT);Elliptic;ZachXBT;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]ZachXBT]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT)]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT)]US government;South Korea government;Multilateral Sanctions Monitoring Team (MSMT);Mandiant;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT)]Taylor Monahan]Taylor Monahan]Taylor Monahan]Taylor Monahan]Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]FBI;Multilateral Sanctions Monitoring Team (MSMT);Elliptic;TRM Labs;Chainalysis;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);BitoPro;Taylor Monahan]Elliptic;Taylor Monahan]Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);ZachXBT;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT);Taylor Monahan]Cyvers]Elliptic;Taylor Monahan]Taylor Monahan]Taylor Monahan]SlowMist;Taylor Monahan]Multilateral Sanctions Monitoring Team (MSMT)]Taylor Monahan]Taylor Monahan]Taylor Monahan]Elliptic;Taylor Monahan]ZachXBT;Taylor Monahan]ZachXBT;Taylor Monahan]South Korea government officials]Taylor Monahan]Taylor Monahan]Bitrefill;Taylor Monahan]Taylor Monahan]TRM Labs;Elliptic;Chainalysis;Mandiant;SEAL 911;Drift Protocol;Taylor Monahan]Taylor Monahan]LayerZero;Mandiant;CrowdStrike;Chainalysis;TRM Labs;Taylor Monahan]Taylor Monahan]Taylor Monahan]Taylor Monahan]Quantstamp;Taylor Monahan]ORO;Taylor Monahan]Taylor Monahan]Taylor Monahan]Taylor Monahan]Taylor Monahan]Chainalysis;Elliptic]disputed]no]yes]no]no]no]no]no]yes]no]yes]no]no]no]no]no]yes]no]no]no]no]no]no]no]yes]no]yes]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]yes]yes]yes]no]no]no]no]no]no]no]yes]no]no]yes]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]returned]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]sources]ù]ùÙùØùæ]ùÙùØùÉ]ùÙùØùÈ]ùÙùØùÈ]ùÙùÚù½]ùÙùØù]ø]ùÙùù]ùÙùºù]ùÙùâùÝ]ùÙùù]ùÙùÝùÏ]ùÙùØøº]ùÙùµù]ùÙùØù]ùù]ùÙùÚù½]ùÙøÕù]ùÙùù]ùÙøù]ùù]ùÙùØø¯]ùÙøùø]ùÙøøù¸]ùÙùØø ]ùÙùÜøé]ùÙùÜøé]ùÙùÝùë]ùÙùÚù½]ùÙøÒù]ùÙùÑø]ùÑù]ùÙùìøå]ùù]øôù]ùÙøÌùì]ùùù]ùÙùù]ùÙùù]ùùù]ùùù]ùÙùìù¹]ùùù]øÑøÐù]ùÙùìù]ùìù]ùÙùìøÿ]ùùù]ùÙ]ùÛ]ùùªù]ùÛ]ùÙ]øÁùÙøû]øÂùÙø»]ùÙ]ù]ù]ùÙø¢ù±]ùÙøáù¦]ùÙøÃø¼]ùÙù]øµù¬]ùÙùßøÃ]ùÙøÃùß]ùÙùìù°]ùÙøßù ]ùÙøÄùÞ]ùÙø½øý]øøª]ùÙù²]ùÙøàù¡]ùÙùßøÍ]ùÙøäù³]ùÙùàø¾]ùÙùàø¾]øâø£ù¨]ùÙøãù¾]øçù¶ù]øçù]øçù]øçøöù]ù]øçù]øçù]øçù§ù]ù]ù¢ù]øÉù]øçøöù]ù®ù]ùáøç]ù]øçù]øçù]øçù]øÅùáøç]øçù]øçù]øçøöù]øçøöù]øçù]øçù¥ù]ùáøç]øçù]ùí]øçù]øçù]øçù´ù]øçù]øçù]øçù·ù]ùáøçøÛ]øçù]øçù]øçù]ù]ù]ù]ù]ù]øçùÐù]ù]øçù­ù]øÆøçøö]øçù]ù£ù]øçøöù]øçøðù]ùÇù]ù]øçù]øçù]ø]ùÇù]øù]ù]ù]øçøöù]ù]ù]ù]ùÇù]øÈù]ù]ùÎ]ù]ùÓøÎù]ù]ù¤]ùÔø¿ùÕ]ù]øøùÕ]ùù]ù]ù¯]ù¤]ù©ù]ù«ù]ùù]ù]ù]øøÀùÖ]note]Earliest case and a weak one: one researcher matches it to a Chainalysis count, while Polish prosecutors looked at the exchange's operator.]May be the same break-in as June 2017: US$7m equals the sum South Korea gave for two other exchanges, so it may be counted twice.]Some 3,800 bitcoin went; losses were spread over all customers and the exchange carried on as Youbit, to be hit again in December.]Customer data came from an employee's computer and accounts were then drained; South Korean figures do not bear out the US$7m.]A small exchange; the UN panel puts this theft and April's at Yapizon at US$6.99m together.]A hash-power marketplace was emptied with a phished engineer's login; US charges describe a Slovenian company without naming it.]The second theft in eight months took 17% of the exchange's holdings and pushed its operator into bankruptcy.]Group-IB blamed Lazarus, but malware found later points to Russian-speaking thieves, and official totals for 2018 look too small for it.]Proceeds of a token presale were swept from its wallets; the project never gave a full public account.]Listed by the UN panel, although the exchange itself accused its own security chief of the theft.]An emailed malware file opened the way; the UN list names Gate.io, US filings leave it unnamed and it never confirmed the loss.]Proceeds of a token sale were taken; the project tied its attackers to the theft at Cypherium.]Mainly little-traded tokens were taken and some were later frozen, so the cash value was lower.]Third Bithumb theft on the UN list; the company later put its net loss at about US$17m after recoveries.]A wallet used to upgrade contracts was compromised; after freezing tokens the company put its net loss at about US$13m.]Same month, country and sum as the raid on Cosmos Bank, so the UN list may repeat a bank theft here.]Never reported by the exchange; known only from blockchain tracing by one independent researcher.]The UN list names Indodax; the US indictment speaks of an Indonesian company, and the exchange never confirmed a loss.]About 7bn yen was taken, including 5,966 bitcoin; dollar values differ with the exchange rate used.]The exchange's own tokens left cold storage; it replaced the token afterwards, so the cash value was lower.]Two drains about two weeks apart ended the exchange; New Zealand police never named North Korea.]A small loss that the security firm 360 tied to the same wave of attacks as DragonEx.]Malware opened the way; Singapore told the UN it had no record of the firm, which also cited Bangkok and Hong Kong.]The exchange denied a hack, and the value rests largely on hardly traded tokens; one analyst put it at US$45m.]Accounts were hijacked with stolen text-message codes and users repaid; the exchange says US$123,300, the UN list US$12.3m.]The exchange suspected insiders; the UN panel lists it as a fourth North Korean theft at Bithumb.]Described in a US forfeiture case that leaves the exchange unnamed; the UN list names CoinTiger.]The fund lost control of its wallets; its technology chief stepped down and promised to make good most of the loss.]In 2024 South Korean police formally blamed North Korea for the theft of 342,000 ether; the UN list dates it 28 May 2019.]A rigged trading program opened the way in; US prosecutors seized about US$1.9m to give back and did not name the firm.]Keys to several wallets were stolen and the exchange went bankrupt; a swap service later returned about US$1m.]Hot-wallet keys were stolen; the exchange says over 80% was recovered, while the figure here is the gross loss.]A weak link: the money passed through the same accounts as the KuCoin loot, but the project suspected one of its own community.]A tampered browser wallet tricked the founder, while the insurance pool was untouched; the UN list dates it 14 November 2020.]Hot wallets were emptied and about US$4m was cashed out at another exchange; only independent researchers blame North Korea.]A stolen key minted tokens worth up to US$160m on paper; only about US$3m could be turned into ether.]The headline value is mostly the project's own token, replaced days later; liquid funds taken were about US$6m.]One of the largest thefts from a single holder, traced by one independent researcher and never confirmed by the victim.]An administrator key was stolen; some users suspected insiders until links to later thefts were traced on the blockchain.]A London court ordered Binance to help trace the money; beyond the UN listing the link to North Korea is weak.]An unnamed trading firm's funds went through Tornado Cash the same day; known only from one researcher's tracing.]No statement by the exchange was found; the case is known only from one researcher's blockchain tracing.]The recovery phrase of a hardware wallet was read from an executive's password store; the UN list says US$5.9m.]A stolen key was used; a second exploit of the same service a month later is not linked to North Korea.]Wallets of the exchange's Singapore unit were breached; Chainalysis says some US$91m was laundered for North Korea.]Forged term sheets got the thieves in; the trading firm warned that others were receiving the same bait.]Two sister gaming projects fell to social engineering; a separate theft by an insider followed in January 2022.]A developer opened a booby-trapped document and keys for two chains were lost; the project cites Kaspersky on the culprit.]The project blamed a developer it had hired; losses of sister projects, about US$0.3m, are left out.]A flaw in its bridge was used; in 2023 Chainalysis blamed North Korea and called it South Korea's largest crypto theft of 2022.]A remote worker with a false identity took company funds, says the US indictment that also covers the Atlanta case.]The project blamed a former senior employee; one researcher counts it among thefts by North Korean remote workers.]A remote worker using a stolen identity changed two smart contracts to divert funds, US prosecutors say.]A phishing mail that seemed to come from a company the fund had backed emptied the founder's wallet.]Stolen validator keys let the thieves withdraw 173,600 ether and 25.5m USDC; it was noticed only six days later.]Bridge keys were stolen; the FBI saw over US$60m of the loot move through a privacy tool in January 2023.]Many wallets joined in draining a faulty bridge; only the UN list ties the sum to North Korea.]Came to light three years later through independent tracing; the firm had made no statement and part of the bitcoin lay unmoved.]Hot wallets were emptied; US authorities froze about US$1.7m of the proceeds and the exchange bore the loss.]Pools of a days-old exchange were emptied; developers it had hired are suspected.]Pools were drained during the token launch; the UN panel and Britain point to hired back-end developers.]More than 5,000 user wallets were emptied; the FBI counts about US$100m, the UN US$121m, and the cause was never published.]Counted by the UN panel, which does not name the victim.]Forged bridge messages created tokens worth US$34bn on paper, of which a few million could be sold; no agency blames North Korea.]A payment firm for betting sites lost its hot wallets; estimates rose from US$60m (FBI) to US$101m in a US court filing.]After months of attempts a fake recruiter got an employee to install remote-control software; same day as Alphapo.]A supposed fund manager sent a booby-trapped file, and the wallet that controlled the contracts was taken over.]Listed by the UN without a name; date and sum match wallets linked to Coinshift that malware had emptied.]Hot wallets were drained; the casino denied that keys had leaked, and the FBI blamed the Lazarus Group two days later.]Keys to hot wallets were stolen, and an address already used in the Stake.com theft exposed the link.]Its cloud provider's database was breached; a White House official saw North Korean methods, but no formal attribution followed.]Counted by the UN panel, which does not name the company.]An employee opened a fake video-call link; personal and foundation wallets on five chains were emptied.]Hot wallets were drained; a US court filing of 2025 puts the loss at US$138m, the UN list at US$130m.]An owner account approved a false insurance claim; hired developers are suspected of opening the door.]An operator account of the bridge tied to HTX was misused an hour before the exchange's own wallets were hit.]An employee had run a poisoned coding project 12 days earlier, say US court papers, which count US$107m with the HECO bridge.]The administrator key of an outdated contract was abused to pull tokens that users had approved for trading.]Struck hours before midnight on New Year's Eve; the operator accused a former security officer, so the case is contested.]Attributed by the 11-nation monitoring team; an independent researcher is only half convinced.]A social-engineering theft; the 11-nation monitoring team blames North Korean IT workers.]The 11-nation monitoring team blames North Korean IT workers and counts US$3.85m, an independent tally US$2.5m.]A stolen key minted 1.79bn tokens against 577m in circulation, so the US$290m counted by governments could not be cashed.]A betting site lost funds; only one independent researcher links the theft to North Korea.]A small theft; the 11-nation monitoring team blames North Korean IT workers.]A small theft; the 11-nation monitoring team blames North Korean IT workers and counts US$0.36m.]Governments count US$36m, an independent tally US$10.4m; US authorities filed to seize funds held at an exchange.]A social-engineering theft that only one independent researcher links to North Korea.]Known from blockchain tracing by one researcher; neither the victim nor any agency has confirmed it.]A hired developer diverted the funds and gave everything back within a day, so nothing was lost in the end.]Someone posing as a well-meaning hacker used a contract flaw; governments blame North Korea, a researcher disagrees.]Over 1,300 users of a trading bot lost coins, most later frozen; the FBI does not name it, a researcher made the match.]A staff member was approached with a false job offer on LinkedIn; three governments attributed the theft in January 2025.]A social-engineering theft that only one independent researcher links to North Korea.]Keys were phished; governments count US$4.3m, while the higher tally adds tokens that exchanges partly froze.]A small theft; the 11-nation monitoring team blames North Korea without naming a unit.]A small gaming project; the 11-nation monitoring team blames North Korean IT workers.]4,502.9 bitcoin went after an employee of its wallet-software supplier fell for a fake recruiter; the exchange closed.]Registered in Britain and run from Zug; Britain and the monitoring team blame North Korea, some experts find the proof thin.]Thieves got past a wallet-recovery service; governments blame North Korea, an independent researcher doubts it.]Prices were manipulated twice within three days; governments blame North Korea, an independent researcher disagrees.]Hot wallets were drained and US$5.3m frozen; governments blame North Korea, an independent researcher points to Russia.]Malware reached the company, and only wallets created inside its app were emptied.]Developers were pursued on Telegram for weeks with a malicious app; the press hardly covered the theft.]Approvers of a shared wallet saw one transaction on their screens and signed another, handing over control.]Attributed by the 11-nation monitoring team, which dates it 15 July, a week before other accounts.]A project's treasury was taken by developers hired under false names; the month is that of the disclosure.]Wallet credentials were stolen; the project removed most of the tokens from the thief, who sold about US$0.45m worth.]Hot wallets were emptied in about 150 transfers; the 11-nation monitoring team names the TraderTraitor unit.]A stolen key was used; North Korean developers had worked there, yet one researcher suspects an ordinary key thief.]Hot wallets on several chains were drained on 20 September Singapore time; early counts ran from US$43m to US$52m.]The team fell to social engineering; the 11-nation monitoring team blames North Korea without naming a unit.]A known flaw in lending code was used; governments blame North Korean IT workers, one researcher disagrees.]Three developers' computers showed harmless data while malicious transactions were signed.]Malware stole a developer's keys; the team won back about US$2.7m.]Hot wallets were hit and the exchange covered the loss; the 11-nation monitoring team counts US$13.1m.]A bug in reward claims was used; governments blame North Korea, though the taker resembled a repeat exploiter.]An unnamed holder lost coins; known only from tracing by one independent researcher.]The exchange lost coins; the link to North Korea rests on one independent researcher.]A social-engineering theft from a gaming project, linked to North Korea by one independent researcher alone.]A social-engineering theft that one independent researcher alone links to North Korea.]A social-engineering theft, linked to North Korea by one independent researcher alone.]Hot wallets on many chains were emptied at once while cold storage was untouched; early counts were near US$69m.]Its laundering overlaps with a US$171m theft of March 2025, says the one researcher who links it to North Korea.]Little covered by the press; the 11-nation monitoring team counts US$7.8m, an independent tally US$9.4m.]Largest known crypto theft: tampered software of the wallet provider Safe made staff sign away a cold wallet.]An unnamed holder; the 11-nation monitoring team lists the case as a private victim of 28 February 2025.]Second-largest case of 2025, after a faked video call; neither the victim nor any agency has confirmed it.]Governments name the TraderTraitor unit, an independent researcher another North Korean group.]Malware on a cloud engineer's computer opened the way; disclosed only after an independent investigator wrote about it.]A developer hired under a false identity is blamed; Elliptic and an independent tally differ widely on the sum.]A social-engineering theft that only one independent researcher links to North Korea.]A worker with a false identity had risen to chief technology officer before the money went.]Intruders changed the servers' logic so that false withdrawals passed as valid; no private keys leaked.]One security firm blames Lazarus, judging by the method alone; the exchange covered the loss from its own funds.]A staff device was phished; users were repaid, and Elliptic links the theft to North Korea.]Second hot-wallet theft at this exchange in 14 months; only one independent researcher links this one to North Korea.]A social-engineering theft linked to North Korea by one independent researcher; no press attribution was found.]A large user was tricked out of control over an account; a governance vote won the funds back within 12 hours.]A staking partner's interface was compromised; governments blame North Korea, one researcher sees no sign of it.]One independent researcher links it to North Korea; how it happened is not public.]One researcher counts it as a case of North Korean workers hired under false names; no other attribution was found.]Months of deepfake video calls came first; the high figure counts newly minted tokens, the low one does not.]The bridge for the project's token was abused with a stolen key; Elliptic links it to North Korea.]Coins left a mining pool and were traced by an independent investigator; its parent had not confirmed it when reported.]A bridge accused of moving stolen money was robbed itself; only independent investigators blame North Korea.]Six years to the day after the 2019 theft; South Korean officials suspect Lazarus, while PeckShield could not confirm it.]One researcher counts it as a case of North Korean workers hired under false names; no press report was found.]Executives' devices were compromised and about US$4.7m recovered; one researcher makes the link to North Korea.]An employee's laptop opened the way; the company itself pointed to North Korea and some 18,500 purchase records were exposed.]One researcher ties it to a new group, the same one later blamed for the theft at Humanity Protocol.]After six months of contact in person and online, signers were led to approve transactions in advance.]Linked to North Korea by one independent researcher alone; no press report was found.]A forged message between two chains released the tokens; about US$71m to US$75m of them was later frozen.]An unnamed holder; one researcher's estimate rose from US$26m to US$41m between two versions of a list.]An unnamed holder; one researcher ties the case on the blockchain to thefts of 9 April and 1 May 2026.]One stolen key was enough to mint tokens; how much of them the thief could cash is disputed.]A mail posing as an exchange infected one laptop that held seven signing keys; Quantstamp makes the attribution.]A fake software update stole the seed phrase of a wallet; no independent firm has published on it.]A recent case that rests on one independent researcher; no press attribution was found.]A developer copied a malicious code project and two weeks later the intruder held validator keys, one researcher says.]Named by one independent researcher only.]Named by one independent researcher only.]A wallet back-end was compromised and transaction data faked; Chainalysis and Elliptic link it to North Korea, TRM Labs not definitively.]id] ~-> ~- ~- '] ~-> ~- ~- '- ~] ~-> ~- ~- '] ~-> ~- ~- '- ~] ~-> ~- ~- '] ~-> ~- ~- ~- ~] ~-> ~- ~- '] ~-> ~- ~- '- ~] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- ~- ~] ~-> ~- ~- '] ~-> ~- ~- ~- ~] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- ~] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- ~] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- ~] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- ~] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- ~] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- ~] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '- #] ~-> ~- ~- '] ~-> ~- ~- ~] ~-> ~- ~- ~] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '- #] ~-> ~- ~- '] ~-> ~- ~- ~] ~-> ~- ~- '] ~-> ~- ~- ~] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- '] ~-> ~- ~- ']year]2016]2017]2017]2017]2018]2018]2018]2018]2018]2018]2018]2019]2019]2019]2019]2019]2020]2020]2020]2020]2021]2021]2021]2021]2021]2021]2021]2021]2021]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2022]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2023]2024]2024]2024]2024]2024]2024]2024]2024]2024]2024]2024]2024]2024]2024]2024]2024]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2025]2026]2026]2026]2026]2026]2026]2026]measure]dprk_stolen_usd]all_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]all_incidents]all_stolen_usd]all_stolen_usd]all_stolen_usd]dprk_incidents]dprk_stolen_usd]dprk_stolen_usd]all_incidents]all_incidents]all_stolen_usd]all_stolen_usd]dprk_stolen_usd]all_stolen_usd]all_stolen_usd]dprk_incidents]dprk_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]dprk_incidents]dprk_incidents]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]all_incidents]all_incidents]all_incidents]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]dprk_incidents]dprk_share_pct]dprk_share_pct]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]all_incidents]all_incidents]all_incidents]all_incidents]all_incidents]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]dprk_incidents]dprk_incidents]dprk_incidents]dprk_incidents]dprk_share_pct]dprk_share_pct]dprk_share_pct]dprk_share_pct]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]all_incidents]all_incidents]all_incidents]all_incidents]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]dprk_incidents]dprk_incidents]dprk_share_pct]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]all_incidents]all_incidents]all_incidents]all_incidents]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]all_stolen_usd]dprk_incidents]dprk_incidents]dprk_share_pct]dprk_share_pct]dprk_share_pct]dprk_share_pct]dprk_share_pct]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]dprk_stolen_usd]all_incidents]all_stolen_usd]dprk_incidents]dprk_share_pct]dprk_share_pct]dprk_stolen_usd]dprk_stolen_usd]estimator]Chainalysis]CipherTrace]Chainalysis]South Korea NIS]Chainalysis]Chainalysis]Chainalysis]CipherTrace]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]Chainalysis]SlowMist Hacked]Chainalysis]UN Panel of Experts]Chainalysis]Chainalysis]UN Panel of Experts]Chainalysis]Immunefi]SlowMist Hacked]CertiK]Chainalysis]Chainalysis]Chainalysis]Immunefi]SlowMist Hacked]TRM Labs]South Korea NIS]Chainalysis]Recorded Future]Chainalysis]Chainalysis]Chainalysis]Elliptic]Elliptic]Recorded Future]South Korea NIS]South Korea NIS]TRM Labs]TRM Labs]UN Panel of Experts]UN Panel of Experts]CertiK]Chainalysis]Chainalysis]Immunefi]SlowMist Hacked]CertiK]Chainalysis]Chainalysis]Immunefi]SlowMist Hacked]TRM Labs]Chainalysis]Chainalysis]Elliptic]UN Panel of Experts]Chainalysis]Immunefi]TRM Labs]TRM Labs]21.co (FBI-confirmed cases)]Chainalysis]Chainalysis]Chainalysis]Elliptic]Immunefi]South Korea NIS]TRM Labs]TRM Labs]UN Panel of Experts]CertiK]Chainalysis]Immunefi]SlowMist Hacked]CertiK]Chainalysis]Chainalysis]Immunefi]SlowMist Hacked]Chainalysis]US, Japan, South Korea joint statement]Chainalysis]Chainalysis]Elliptic]MSMT]US, Japan, South Korea joint statement]CertiK]SlowMist Hacked]TRM Labs]TRM Labs]CertiK]Chainalysis]Chainalysis]SlowMist Hacked]TRM Labs]TRM Labs]TRM Labs]Chainalysis]Elliptic]Chainalysis]Chainalysis]TRM Labs]TRM Labs]TRM Labs]Chainalysis]Elliptic]MSMT]TRM Labs]TRM Labs]US State Department on MSMT]TRM Labs]TRM Labs]TRM Labs]TRM Labs]TRM Labs]TRM Labs]TRM Labs]scope]services]exchanges]services]exchanges]services]exchanges]services]exchanges]services]services]services]exchanges]services]exchanges]services]services]services]services]services]services]services]services]services]]services]]services]services]]services]]]]services]services]services]]]]]services]]services]services]services]]]]]]]]]]]services]services]]]]services]services]]]]services]services]]]services]]]]]services]services]services]]]]]]]]services]]]]services]services]]]services]]services]services]]]]]]]]]all incl. personal wallets]services]]]]]services]]all incl. personal wallets]services]]]]services]]]]]]]]]]]]]published]2023-02-01]2018-10-10]2023-02-01]2018-02-05]2024-12-19]2020-01]2024-12-19]2018-10-10]2022-01-13]2022-01-13]2023-02-01]2020-01]2024-12-19]2020-01]2023-02-01]2023-02-01]2022-01-06]2023-02-01]2022-01-13]2023-02-01]2022-01-06]2023-02-01]2024-12-19]2023-01]2022-01-13]2022-02-06]2022-01-13]2023-02-01]2022-02-06]2024-01-24]2023-12-28]2023-01]2024-01-03]2023-02-01]2024-01-24]2024-12-19]2023-12-28]2023-01]2024-01-05]2023-07-19]2023-02-01]2023-11-30]2023-02-01]2024-01-24]2024-12-19]2023-05-15]2025-10-07]2023-11-30]2022-12-22]2023-07-19]2023-08-18]2024-01-05]2023-04-05]2023-10-27]2024-01-03]2024-01-24]2024-12-19]2023-12-28]2025-01-03]2024-01-03]2024-01-24]2024-12-19]2023-12-28]2025-01-03]2024-01-05]2024-01-24]2024-12-19]2023-09-15]2024-03-20]2023-09-14]2023-12-28]2023-08-18]2024-01-05]2023-09-26]2023-09-14]2024-01-24]2024-12-19]2023-09-15]2023-12-28]2023-08-17]2023-08-18]2024-01-05]2024-03-20]2025-01-02]2024-12-19]2024-12]2025-01-03]2025-01-02]2024-08-15]2024-12-19]2024-12]2025-01-03]2024-12-19]2025-01-14]2024-12-19]2024-12-19]2025-10-07]2025-10-22]2025-01-14]2025-12-24]2025-12]2025-06-26]2026-07-03]2025-12-24]2025-12-18]2025-12-18]2025-12]2025]2025-06-26]2026-07-03]2025-12-18]2025-10-07]2025-12-18]2025-12-18]2025]2025-06-26]2026-05]2025-12-18]2025-10-07]2025-10-22]2025-06-26]2026-07-03]2026-01-12]2026-07-03]2026-07-03]2026-04-30]2026-04-30]2026-07-03]2026-04-30]2026-07-03]low]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]800000000]]630000000]]]]]]]]]]]]]]]]]]]20]]200000000]]]]240000000]]180000000]200000000]600000000]750000000]]]]]2300000000]]]]]]]]]670000000]]]]]75]]]3400000000]]]]]]]30]]]50]]]]2000000000]]]]2000000000]]]]]]]]value]1500000]266000000]29200000]24000000]35]875500000]1500000000]927000000]10]522000000]522300000]11]35]282600000]500000000]271100000]520000000]500000000]4]299500000]3200000000]3300000000]3300000000]9795000000]7]7]395000000]428800000]400000000]219]168]303]3700000000]3800000000]3700000000]3700000000]3900000000]3777000000]4000000000]2]43.4]44]1650500000]1700000000]1100000000]640000000]1350000000]1700000000]626000000]700000000]800000000]850000000]]1700000000]751]231]282]319]464]1840879064]1700000000]1800000000]1800000000]2486000000]1700000000]20]20]5]17]30]17.4]20]33]200000000]340400000]1000000000]660500000]]308600000]180000000]200000000]600000000]750000000]760]303]232]410]2300000000]1580000000]2200000000]1490000000]2013000000]47]5]61]1340000000]]1190000000]659130000]630]200]75]83]3350000000]3400000000]2690000000]2935000000]2700000000]2100000000]2300000000]12]30]59]76]]70]66.7]2020000000]2000000000]1650000000]1600000000]1700000000]2000000000]207]972000000]2]76]66]577000000]643000000]high]]]]]]]]]]]]]]]]]]]]]]]]]]]400000000]]]]]]]]]]]]]]]]]]]]]]]]]]1000000000]]]]]]]]]]]]]]]]]]]]]]]]]300000000]]]]700000000]]]]]]2450000000]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]period_start]]]]]]]]2018-01]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]2023-06-03]]2023-01]]2023-01]]2023-01]2023-01]]]2023-06-03]]2023-01]2023-01]]]]]]]]2024-01]]]]]]]]]]]]]2025-01]2025-01]]]]]]2025-01]2025-01]]2025-01]]]]2025-01]]]2025-01]2025-01]2025-01]2025-01]]2026-01]2026-01]2026-01]2026-01]2026-01]2026-01]2026-01]period_end]]]]]]]]2018-09]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]2023-09-15]]2023-09-14]]2023-08-15]]2023-09-26]2023-09-14]]]2023-09-15]]2023-06]2023-08-15]]]]]]]]2024-07]]]]]]]]]]]]]2025-06]2025-06]]]]]]2025-06]2025-06]]2025-09]]]]2025-06]]]2025-09]2025-09]2025-06]2025-06]]2026-06]2026-06]2026-04]2026-04]2026-06]2026-04]2026-06]derived]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]yes]no]no]no]no]no]no]no]no]yes]no]no]no]no]yes]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]no]source]øÊ]ø¡]øÊ]øÞ]ù¼]ø®]ø]ø¡]ùä]ùä]øÊ]ø®]ù¼]ø®]ø­]øÊ]øÏ]ø­]ø]øÊ]øÏ]øü]ø]ø¨]ø]øæ]ùä]øÊ]øæ]ùî]ù¿]ø¨]ø]øü]øÇ]ø]ù¿]ø¨]ø]øÜ]øÊ]øú]øÊ]ùî]øë]ø]ø¶]øú]ùÆ]øÜ]ø´]ø]ùÁ]øÝ]ø]ùî]øë]ù¿]ø«]ø]ùî]ø]ù¿]ø«]ø]ùî]øÙ]ø°]ùé]ø¥]ù¿]ø´]ø§]ø]ø¦]ùî]øë]ø°]ù¿]ø]ø´]ø§]ùé]ø]øë]ø]ø«]ø]øò]øë]ø]ø«]øë]ùá]øë]øë]ø¶]ùÂ]ùê]ø]øþ]øè]ø²]ø]ø]ø]øþ]øË]øè]ø]ø]ø¶]ùï]ùÒ]øË]ø³]ø÷]ø]ø¶]ùÂ]øè]ø]ùÃ]ø]ø]ùÕ]ùÕ]ø]ùÕ]ø]note]]]]South Korean exchanges only; 26bn won at about 1,090 won to the dollar.]Read off a chart.]Exchanges only.]]]]]]Exchanges only.]Read off a chart.]Exchanges only.]Rounded to US$0.5bn.]]Worked back from a published rise of 516% to 2021.]Rounded to US$0.5bn.]]]]]]Counts large frauds; not comparable.]]]US$395m, also given as nearly US$400m.]]Takes over an industry figure.]]]]]]Revised from US$3.8bn.]]]]]The two thefts behind its US$700m.]]Takes over Chainalysis' figure.]]]Revised down from US$1.65bn.]Businesses only, ransom included.]]Takes over Chainalysis' figure.]800bn won.]Two thefts.]More than; three bridge attacks.]]From US$630m (South Korean authorities) to over US$1bn (a security firm).]More than; takes over an industry figure.]]]Revised up from 231.]]]]]]]]]]]]Under investigation.]]Only cases that law enforcement had confirmed.]]]More than; cases confirmed by the FBI.]]Slightly over US$1bn.]Revised down from US$1.0bn.]]Only cases that law enforcement had confirmed.]]]US$600m confirmed, up to US$700m with thefts of late December.]More than; 17 thefts under investigation.]]]]]Mostly phishing; restated as about US$2.45bn in December 2025.]]]Without individual wallets.]]]Five named cases, not an estimate of the year.]]]A little above; worked back from Â«2025 is nearly three times 2024Â».]]Five named cases, not an estimate of the year.]]]]]]January to early December; US$713m of it from personal wallets.]US$3.4bn less US$713m from personal wallets.]Without individual users.]Undated article; the year may not have been complete.]]First published as US$2.1bn.]Worked back from Â«74% fewer than the 47 of 2024Â».]More than; individuals included.]]]More than half; undated article.]As reported; 1.6 of 2.1 would be 76%.]]]More than.]]]First published as US$1.6bn.]Likely to exceed.]]]]]]Two thefts: Drift Protocol and KelpDAO.]]id]n-un- $-5]n-un- $-35]n- ~-15]n- ~-49]n-un- $-58]n-un- $-17]n-un- '-97]n- ~- $-30]n- #- $-2]oth-cost-8~- $]oth-mil-wmeat-2004-2014]oth-cost-R~-2019]oth-mil-R~-2018]oth-cost-E~-missiles- $]oth-cost-R~-2021]oth-mil-wmeat-2019]oth-cost-E~-nuclear-total]oth- ~-2022-38bn]oth-exports-2020]oth-missile-2022-launches]oth-cost-R~-2022]oth-cost-nis-30-icbm]oth- ~- $-q3]oth-nis- '-920m]oth-exports-2021]oth-mil- (future-2022]oth- #-2023-700m]oth-un- $-missiles]oth-un-2023-750m]oth-cost-R~-2023]oth-share- #-2020]oth-share- #-2025]cum-nis- ']cum- %ib- $]cum-un- $-670m]cum-un- $-571m]cum-un- $-2bn]cum-un- $-316m]cum- ~- ~]cum- ~- ']cum-un- $-50m]cum-?~- $]cum-nis- ']cum- ~- ']cum- ~- ']cum-nis- ']cum- #- ']cum- ~- ']cum-21co-fbi- ']cum- (future- $]cum- #- ']cum-un- $-3bn]cum-un- '-36bn]cum- ~- ']cum- #- ']cum- ~- ']cum-G~- ']cum-#~- ']cum- ~- ']fx-nis- ']fx-nis- '-it]fx- +- ~]fx-un- $-50pct]fx-G~-2024-third]hold- ~- ']hold- ~- ']hold-21co- ~-06]hold-21co- $-aave]hold-21co- $-bnb]hold-21co- $-btc]hold-21co- $-busd]hold-21co- $-eth]hold-21co- $-total]hold-21co- '-14]hold-21co- $-bnb-units]hold-21co- $-btc-units]hold-21co- $-eth-units]hold- &- ']wmd-1~- ']wmd-?~- $]wmd-1~- ']wmd-1~- ']wmd-5~- ']wmd- (future- $]wmd-un- $-40pct]topic]attacks-count]attacks-count]attacks-count]attacks-count]attacks-count]attacks-count]attacks-count]attacks-count]attacks-count]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]context]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]cumulative-stolen]foreign-currency-share]foreign-currency-share]foreign-currency-share]foreign-currency-share]foreign-currency-share]holdings]holdings]holdings]holdings]holdings]holdings]holdings]holdings]holdings]holdings]holdings]holdings]holdings]holdings]wmd-funding-share]wmd-funding-share]wmd-funding-share]wmd-funding-share]wmd-funding-share]wmd-funding-share]wmd-funding-share]programme]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]missile]wmd]missile-and-other]missile]nuclear]missile]wmd]statement]At least five successful attacks on crypto exchanges in Asia]At least 35 attacks on banks, crypto exchanges and mining in some 17 countries]15 documented cases worth US$1.59bn]49 hacks behind the coins not yet laundered]58 suspected attacks on crypto firms under investigation]17 suspected crypto heists in 2023]97 suspected attacks on crypto firms]More than 30 hacks in the first nine months of 2025]Two attacks make up the total for January to April 2026]Nuclear and rocket programmes had cost about US$3.2bn by 2013]Military spending of about US$3.5bn a year on average]Nuclear-weapons spending of US$620m in 2019]Military budget of US$10.2bn in 2018, 35% of national income]33 missiles fired by early June 2022 cost US$400m to US$650m]Nuclear-weapons spending of US$642m in 2021]Military spending of US$4.3bn to US$11bn in 2019]Nuclear development since the 1970s cost US$1.1bn to US$1.6bn]US$3.8bn stolen worldwide in 2022, 43.4% of it by North Korea]Goods exports of US$142m in 2020]At least 73 ballistic missile launches in 2022, eight of them intercontinental]Nuclear-weapons spending of US$589m in 2022]US$700m would pay for 30 launches of intercontinental missiles]US$208m taken by Lazarus in the third quarter of 2023]About US$920m taken by hacking worldwide from 2022 to autumn 2023]Exports of US$182m in 2021]US$1.7bn of thefts equals 45% of the military budget and 5% of the economy]US$600m confirmed in 2023, up to US$700m with late-December hacks]At least seven ballistic missile launches from July 2023 to January 2024]The 17 suspected heists of 2023 are worth more than US$750m]Nuclear-weapons spending of US$856m in 2023]Under 10% of worldwide crypto theft in 2020]About two thirds of worldwide crypto theft in 2025]26bn won of crypto taken from South Korean exchanges in 2017]US$571m of the US$882m stolen from exchanges]About US$670m in foreign currency and crypto taken by cyber attack]US$571m from at least five Asian crypto exchanges]Up to US$2bn raised by cyber attacks for weapons programmes]US$316.4m of virtual assets stolen from 2019 to November 2020]US$1.59bn in documented crypto thefts]US$1.5bn over five years]More than US$50m from at least three exchanges]More than US$1bn of crypto and hard currency in two years]About US$1.2bn of virtual assets since 2017, US$626m of it in 2022]US$3.2bn from 2016 to 2022]US$2.3bn of crypto taken from businesses]Over US$1.5bn since 2015]Over US$2bn in five years]US$3.54bn up to mid-September 2023]At least US$900m, over US$200m of it in 2023]About US$3bn since 2017, more than half of it in 2022]Nearly US$3bn since 2017]About US$3bn in 58 suspected attacks on crypto firms]US$3.6bn in 97 suspected attacks]Over US$6bn since 2017]More than US$5bn since 2017]More than US$6bn in known thefts]At least US$2.84bn from January 2024 to September 2025]More than US$3bn in three years, mostly crypto]At least US$6.75bn in all]Hackers earn about 30% of foreign currency]IT workers earn close to 30% of foreign currency]About half of foreign-currency income comes from cyber theft]Malicious cyber activity brings about half of foreign-currency income]Crypto theft of 2024 equals about a third of that year's foreign-currency income]US$170m of stolen crypto not yet laundered]The same holdings worth US$65m after prices fell]Lazarus wallets held US$86m on 6 September 2023]US$61,000 in Aave tokens]US$1.05m in BNB]US$42.5m in bitcoin]US$640,000 in the stablecoin BUSD]US$1.9m in ether]295 wallets named by US authorities held about US$47m]295 wallets named by US authorities held about US$75m]64,490 BNB]1,600 bitcoin]10,810 ether]Lazarus wallets held about 13,500 bitcoin after the Bybit theft]Up to a third of the missile programme's money comes from cyber operations]Weapons programmes largely paid for by cyber heists over two years]About 30% of missile and other malicious programmes paid for by cyber attacks]About half of the missile programme paid for by cyber attacks and crypto theft]Laundered theft pays for about half of the nuclear programme]Theft could have paid for half of the ballistic-missile programme]40% of weapons of mass destruction programmes paid for by illicit cyber means]low]5]35]]]]]]30]]]]]]400000000]]4310000000]1100000000]]]73]]]]]]]600000000]7]750000000]]]]]]]]]]1590000000]]50000000]1000000000]]]]1500000000]2000000000]]900000000]]]]]6000000000]5000000000]6000000000]2837000000]3000000000]6750000000]]]]]]]]]]]]]]47000000]]]]]1130000000]]]]]]]]value]5]35]15]49]58]17]97]30]2]3200000000]3500000000]620000000]10200000000]]642000000]]]3800000000]142000000]73]589000000]700000000]208000000]920000000]182000000]45]600000000]7]750000000]856000000]]66.7]26000000000]571000000]670000000]571000000]]316400000]1590000000]1500000000]50000000]1000000000]1200000000]3202900000]2300000000]1500000000]2000000000]3540000000]900000000]3000000000]]3000000000]3600000000]6000000000]5000000000]6000000000]2837000000]3000000000]6750000000]30]30]50]50]33.3]170000000]65000000]86000000]61000]1050000]42520000]640000]1910000]47000000]75000000]64490]1600]10810]1140000000]]]30]50]50]50]40]high]]]]]]]]]]]]]]650000000]]11000000000]1600000000]]]]]]]]]]700000000]]]]10]]]]]]2000000000]]]]]]]]]]]]]]3000000000]]]]]]]]]]]]]]]]]]1100000]]645000]]]]]]]1160000000]33.3]]]]]]]unit]attacks]attacks]attacks]attacks]attacks]attacks]attacks]attacks]attacks]usd]usd_per_year]usd_per_year]usd_per_year]usd]usd_per_year]usd_per_year]usd]usd]usd_per_year]launches]usd_per_year]usd]usd]usd]usd_per_year]pct_of_military_budget]usd]launches]usd]usd_per_year]pct]pct]krw]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]pct]pct]pct]pct]pct]usd]usd]usd]usd]usd]usd]usd]usd]usd]usd]BNB]BTC]ETH]usd]pct]qualitative]pct]pct]pct]pct]pct]period_start]2017-01]]]2017]2017]2023]2017]2025-01]2026-01]]2004]2019]2018]2022-01]2021]2019]1970]2022]2020]2022]2022]2022]2023-07]2022]2021]2022]2023]2023-07]2023]2023]2020]2025]2017]2017-01]2015]2017-01]]2019]]2017]2020]2020-10]2017]2016]2017]2015]2018]2016]2022-03]2017]2017]2017]2017]2017]2017]2017]2024-01]2022-11]2016]]]]]2024]]]2023-09-06]2023-09-20]2023-09-20]2023-09-20]2023-09-20]2023-09-20]2023-09-20]2023-09-14]2023-09-14]2023-09-14]2023-09-14]2025-03-16]]2020]]]]2022]]period_end]2018-09]2019-07]2022]2021]2023]2023]2024-04]2025-09]2026-04]2013]2014]2019]2018]2022-06]2021]2019]2022]2022]2020]2022]2022]2022]2023-09]2023]2021]2022]2023]2024-01]2023]2023]2020]2025]2017]2018-09]2018]2018-09]2019-07]2020-11]2022]2021]2021-06]2022-10]2022]2022]2022]2023-06]2023-08]2023-09-14]2023-09]2023]2023]2023]2024-04]2025-03]2025-06]2025-09]2025-09]2025-11]2025]]]]]2024]2022-01]2022-06]2023-09-06]2023-09-21]2023-09-21]2023-09-21]2023-09-21]2023-09-21]2023-09-21]2023-09-14]2023-09-14]2023-09-14]2023-09-14]2025-03-17]]2022]]]]2022]]claimant]UN Panel of Experts]UN Panel of Experts]Coincub]Chainalysis]UN Panel of Experts]UN Panel of Experts]Former members of the UN Panel of Experts]Elliptic]TRM Labs]South Korea Ministry of Unification]US State Department]International Campaign to Abolish Nuclear Weapons (ICAN)]International Campaign to Abolish Nuclear Weapons (ICAN)]Korea Institute for Defense Analyses (KIDA)]International Campaign to Abolish Nuclear Weapons (ICAN)]US State Department]Korea Institute for Defense Analyses (KIDA)]Chainalysis]Chainalysis]UN Panel of Experts]International Campaign to Abolish Nuclear Weapons (ICAN)]South Korea National Intelligence Service]Immunefi]South Korea National Intelligence Service]Recorded Future]Recorded Future]TRM Labs]UN Panel of Experts]UN Panel of Experts]International Campaign to Abolish Nuclear Weapons (ICAN)]TRM Labs (as reported)]TRM Labs]South Korea National Intelligence Service]Group-IB]UN Panel of Experts]UN Panel of Experts]UN Panel of Experts]UN Panel of Experts, citing a member state]Coincub]Chainalysis]UN Panel of Experts, citing a member state]US Homeland Security (Alejandro Mayorkas)]South Korea National Intelligence Service]Chainalysis]Elliptic]South Korea National Intelligence Service]TRM Labs]Chainalysis]21.co]Recorded Future]TRM Labs]UN Panel of Experts]Former members of the UN Panel of Experts]Elliptic]TRM Labs]Elliptic]Multilateral Sanctions Monitoring Team (MSMT)]US Treasury]Chainalysis]South Korea National Intelligence Service]South Korea National Intelligence Service]US official (unnamed)]UN Panel of Experts, citing a member state]Multilateral Sanctions Monitoring Team (MSMT)]Chainalysis]Chainalysis]21.co]21.co]21.co]21.co]21.co]21.co]21.co]21.co]21.co]21.co]21.co]Arkham Intelligence]White House (Anne Neuberger)]US Homeland Security (Alejandro Mayorkas)]White House (Anne Neuberger)]White House (Anne Neuberger)]US Senator Elizabeth Warren]Recorded Future]UN Panel of Experts, citing a member state]claimant_kind]un]un]firm]firm]un]un]un]firm]firm]government]government]institute]institute]institute]institute]government]institute]firm]firm]un]institute]government]firm]government]firm]firm]firm]un]un]institute]firm]firm]government]firm]un]un]un]un]firm]firm]un]government]government]firm]firm]government]firm]firm]firm]firm]firm]un]un]firm]firm]firm]government]government]firm]government]government]government]un]government]firm]firm]firm]firm]firm]firm]firm]firm]firm]firm]firm]firm]firm]firm]government]government]government]government]government]firm]un]published]2019-03-06]2019-08-05]2022]2022-01-13]2024-02-09]2024-03-20]2024-05-10]2025-10-07]2026-04-30]2013-02-12]2016-12-22]2020-05-13]2020-05-13]2022-06-09]2022-06-14]2022-08-19]2022-09]2023-02-01]2023-02-01]2023-04-05]2023-06-12]2023-07-19]2023-11]2023-11-01]2023-11-30]2023-11-30]2024-01-05]2024-02-09]2024-03-20]2024-06-17]2026-05]2026-05]2018-02-05]2018-10-16]2019-03-06]2019-03-12]2019-08-05]2021-02-08]2022]2022-01-13]2022-02-06]2022-10-18]2022-12-22]2023-02-01]2023-05-15]2023-08-17]2023-08-18]2023-09-14]2023-09-26]2023-11-30]2024-01-05]2024-03-20]2024-05-10]2025-03-17]2025-06-26]2025-10-07]2025-10-22]2025-11-04]2025-12-18]2023-07-19]2023-07-19]2023-10]2024-03-20]2025-10-22]2022-01-13]2022-06-28]2023-09]2023-09-21]2023-09-21]2023-09-21]2023-09-21]2023-09-21]2023-09-21]2023-09-26]2023-09-26]2023-09-26]2023-09-26]2025-03-17]2022-07-28]2022-10-18]2022-11-17]2023-05-09]2023-07-20]2023-11-30]2024-03-20]source]øÖ]ù×]ø¤]ø]øì]ùÙ]øí]ø¶]ùÕ]ùÊ]ùË]ùÌ]ùÌ]øî]ùç]ø×]ùÄ]ùÀ]øü]ù»]ø]ùÍ]ø]øõ]ùã]ùã]ø¬]ø·]ùÙ]ø]øó]ø÷]øÞ]øÓ]øÖ]ø©]ù×]øê]ø¤]ùä]øæ]øÚ]ùÆ]øÊ]ø¹]ø]ø´]ø¸]ø]øú]ø¬]ùÙ]øí]ø±]øÔ]ø¶]øç]ø]ø]ùÍ]ø]øï]ùÙ]ùÂ]ø]ùå]ø]ø°]ø°]ø°]ø°]ø°]ø°]ø]ø]ø]ø]øñ]ø]øÚ]ùè]ø]øØ]ùÅ]ùÙ]note]Attacks from January 2017 to September 2018.]Banks are included; South Korea was hit most often, with ten cases.]The article speaks of more than 15 cases.]Hacks of 2017 to 2021 whose proceeds still lay in known wallets.]From press accounts of the report; its annex 95 lists 57 cases.]Cases under investigation, not findings; valued at more than US$750m.]Unfinished work, handed in after the mandate had ended on 30 April 2024.]Includes thefts from individuals.]Drift Protocol (US$285m) and KelpDAO (US$292m), 3% of all incidents.]About US$1.5bn of it for nuclear work; the parts given do not add up exactly.]23.3% of an economy of US$15bn.]A formula: 6% of a military budget put at 35% of national income; warheads only, not missiles.]The base on which ICAN reckons nuclear spending.]Near 2% of the economy; materials alone US$208m to US$325m; five months only.]Same 6% assumption as in the 2019 estimate.]Even the low method gives more than 15% of the economy.]Some 50 years; one nuclear test is put at US$110m to US$160m.]As first published; the firm later cut both the total and North Korea's part.]Set beside the theft figures for scale.]Includes missiles combining ballistic and guidance technology.]Same formula as in the earlier estimates.]Works out at about US$23m a launch.]30% of that quarter's losses.]The day of the briefing is approximate.]Set beside the theft figures for scale.]Implies a military budget of about US$3.8bn.]About a third of all crypto hack losses of the year.]A refitted submarine and a satellite are named as well.]The 2023 rows of annex 95 add up to US$753m.]Called a 4.7% rise, so 2022 was re-estimated at about US$818m and the series breaks.]As told by the press; Chainalysis figures for the same year imply about 60%.]As told by the press.]About US$24m at the time; the Coincheck theft was still under review.]Five of 14 attacks from early 2017 to autumn 2018, Coincheck by far the largest.]Attacks of 2015 to 2018.]From private research; same sum and period as Group-IB's count, which includes Coincheck.]Banks and crypto together.]Information from one member state.]More than 15 cases.]2017 to 2021, as published in January 2022.]2020 to mid-2021, in North America, Europe and Asia; information from one member state.]Hard currency is included.]1.5tn won, of which over 100bn won from South Korea.]Sum of the yearly figures (US$3,202.9m); the part for 2022 was later cut.]2017 to 2022, US$721m (30%) of it from Japan; reckoned for Nikkei.]Over US$180m of it in the first half of 2023.]As of August 2023.]The sum up to 2022 plus US$340.4m; later cut with the 2022 figure.]Counts only cases confirmed by the FBI, from March 2022 on.]Follows industry figures for 2022 that were later cut.]As of January 2024.]An investigation, not a final finding; annex 95 lists 57 cases adding up to US$2,966m.]Unfinished work, handed in after the mandate had ended on 30 April 2024.]Reckoned after the Bybit theft.]As of June 2025.]Counts only heists the firm considers certain.]US$2.837bn in the report, signed by eleven governments.]Stated with sanctions on bankers in November 2025.]A lower bound; the firm's yearly series starts in 2016.]Press accounts differ on whether hackers or IT workers were meant.]Another press account of the same briefing, which others read as hackers.]Told to Nikkei by an official who was not named.]Information from one unnamed member state; all cyber activity, not crypto alone.]US$1.19bn, which implies an income of about US$3.6bn.]From 49 hacks between 2017 and 2021.]Down from US$170m; the day of publication is approximate.]Two days after the Stake.com theft.]0.13% of the wallets' value on 20 to 21 September 2023.]Given as US$1.1m elsewhere; 20 to 21 September 2023.]About 92% of the wallets' value on 20 to 21 September 2023.]Up to US$645,000 in other press accounts; 20 to 21 September 2023.]About 4% of the wallets' value on 20 to 21 September 2023.]A lower bound for 20 to 21 September 2023; wallets named by the FBI and the US Treasury.]1,600 BTC, 10,810 ETH and 64,490 BNB on 14 September 2023.]Held on 14 September 2023.]Held on 14 September 2023.]Held on 14 September 2023.]About US$1.14bn, plus 13,702 ether and smaller sums in other coins.]An upper bound, for the missile programme only.]No percentage was given; the day of the speech is approximate.]Covers more than missiles, so it does not continue the earlier figure.]Missile programme only; a spokesperson confirmed the figure the next day.]Repeats the White House share for a different programme.]Follows the White House figure; the report calls the exact amount unclear.]Information from one unnamed member state, not a finding of the panel; no period given.]a whole number of US dollars, as 620000000defiwalletgaminggamblingpaymentsfundcustodianindividualother^qc^^^^W&^^^^kc^^^^쁛&^^^^a&^^^^g&^^^^o&^^^^w&^^^^{&^	^^^&^]^^^&^^^^social-engineeringprivate-keymalwareit-workercontract-exploitsupply-chainui-spoofingunknown^ì&^^^^þ&^^^^	'^^^^'^	^^^'^^^^)'^^^^5'^^^^@'^^^^analyticsindependentÌ^]^^^^^^^^'^	^^^'^^^^^AÈÏÈ^Ì^^^^^^Ã^^^Ä^^^T^^^^^^^^^S_^]^^^@_^^^^B_^^^^#^^^^M_^^^^^^^^쁝_^^^^k_^^^^z_^^^^_^>^^^_^^^^^^^^¡_^^^^¬_^>^^^>^^^^¹_^^^^ËO^^^^Á_^^^^Ø'^^^^^^^a day or a month, as 2022-03-23 or 2022-03the name of the victima row numberyes or no^^^^^^^^^^^^^Å^^^Æ^^^@_^^^^ôg^^^^Ùa^^^^h^>^^^N^	^^^ùg^	^^^h^	^^^Î^^^^^^^^^Ñ^^^^^h^^^^ag^^^^mg^]^^^~g^^^^Á_^^^^ð(^^^^^^^wanted a number here, or in low or highwanted low â¤ value â¤ higha plain number, as 1100000000 or 43.4wanted a key of sources.csv or an address^^^^^^^^^^^^Ç^^^È^^^@_^^^^]쁞^	^^^g^^^^jZ^^^^N^	^^^*^^^^^^^wanted at most 100 per cent^^^^^^^^^^^É^^^Ê^^^0쁞^^^^>^^^^ý^	^^^N^	^^^^^^^@_^^^^ÀZ^^^^Î^^^^^Ñ^^^^^ag^^^^mg^]^^^wg^^^^~g^^^^Á_^^^^*^^^^^^^^^^^^^^^^^Ë^^^Ì^^^Ì^^^â^^^^^^^^^^^Í^^^Î^^^Î^^^^^^^^^^^^^Ï^^^Ð^^^Ð^^^^^^^^^^^^^Ñ^^^Ò^^^Ò^^^a sequencea text, a number, true, false, null or a list of textsÃ ^^i^^-Ã ^^i^^^^Ó^^^^^^^^^Ô^^^Õ^^^Ó^^^^^^^^^Ö^^^×^^^Ø^^^^^^^^^Ù^^^Ú^^^Û^^^^^^^^^Ü^^^Ý^^^Þ^^^^^^^^^ß^^^à^^^attempted to take ownership of Rust value while it was borrowed^á^^^^^^^^^â^^^ã^^^ä^^^called `Result::unwrap_throw()` on an `Err` valuean object.],]4]  ] ]  ] ] ]January]February]March]April]May]June]July]August]September]October]November]December]Jan]Feb]Mar]Apr]May]Jun]Jul]Aug]Sep]Oct]Nov]Dec]10111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111^^å^^^^^^^^^æ^^^ç^^^è^^^^^^^^^é^^^ê^^^ë^^^^^^^^^ì^^^í^^^å^^^^^^^^^î^^^ï^^^å^^^^^^^^^ð^^^ñ^^^ò^^^^^^^^^ó^^^ô^^^pngcsvjsonbibtexcsl^.^^^^Z^^^^.^^^^.^^^^^^^^.^^^^ .^^^^ ^^^^roundingnot-itemisedexceeds^	^^^^ä.^^^^ì.^^^^ø.^^^^aboutat-leastup-torange^ /^^^^%/^^^^-/^^^^2/^^^^msmtÌ^^^^^X/^^^^È^^^^^wmd-funding-shareforeign-currency-sharecumulative-stolenattacks-countholdingscontextt/^^^^/^^^^/^^^^¬/^>^^^¹/^^^^Á/^^^^dprk_stolen_usdall_stolen_usddprk_share_pctdprk_incidentsall_incidents^^ø/^^^^0^^^^0^^^^#0^^^^10^>^^^d^^^^^^^]^^^^^^^^^^^^^^쀝^AáÈ^y@^A­áÈ^y@^AÅáÈ^P@^AÕáÈ^RP@^^^^^P@^^^^^^^^^^^^^^^õ^^^^^^^^^ö^^^÷^^^ä^^^^AÄâÈ^^^^^^^AûâÈ^^A¡ãÈ^^A¼ãÈ^^AäÈ^ÌNaNinf00.0000000000000000000000000000000000000000000000000000000000000000-+.^AªæÈ^3^AèæÈ^ìßE=ÏæÁûÌþ^^^^ÊÆÇþp«ÜûÔþ^^^^OÜ¼¾ü±wÿöûÜþ^^^^ÖkAïV¾üäþ^^^^<ü­Ð,üìþ^^^^U1(QÓFüôþ^^^^µÉ¦­¬qaüüþ^^^^Ëî#w[ê{üÿ^^^^mSx@IÌ®üÿ^^^^WÎ¶쁝y<±üÿ^^^^7VûM6ÂËüÿ^^^^OH8oêæü$ÿ^^^^Ç:%Ët×^ý,ÿ^^^^ô¿ÍÏ ý4ÿ^^^^å¬*]4ï5ý<ÿ^^^^²5*ûg8²PýDÿ^^^^;?ÆÒßÔÈkýLÿ^^^^ºÍÓ'DÝÅýTÿ^^^^É%»Îk ýÿ^^^^¥b}$l¬Ûºýdÿ^^^^öÚ_>Xf«£Õýlÿ^^^^&ñÃÞøâóïýtÿ^^^^¸ÿª¨­µµ]þ|ÿ^^^^J|l_b%þÿ^^^^S0Á4`ÿ¼É?þÿ^^^^U&ºNZþÿ^^^^½~)p$wùßtþÿ^^^^¸å¸½ß¦þ¤ÿ^^^^}tÏ_©ø©þ¬ÿ^^^^Ï¨pD¹Äþ´ÿ^^^^k¿øðßþ¼ÿ^^^^¶11eU%°ÍùþÄÿ^^^^¬{ÐÆâ?ÿÌÿ^^^^;+*Ää.ÿÔÿ^^^^Ósi$$ªIÿÜÿ^^^^Ê^òµýcÿäÿ^^^^ëdå¼~ÿìÿ^^^^ÌPo	Ì¼ÿôÿ^^^^,eâX·Ñ³ÿüÿ^AÞëÈ^@Îÿ^AìëÈ^Ö	¥Ôèèÿ^^^^^^^b¬Åëx­^^^^^^	øx9?^^^^^^³É{ÎÀ8^$^^^^^pê{Î2~S^,^^^^^hé«¤8ÒÕm^4^^^^^E[&'O^<^^^^^'ûÄÔ1¢cí¢^D^^^^^¨­È8eÞ°½^L^^^^^Ûe«ÇØ^T^^^^^쀝qBù쀝쁝Äò^^^^^^Xç¦,iM>d^^^^^êpdîÚ'l^^^^^Jwï£m¢Bt^^^^^k}´{x	ò|^^^^^wÝy¡äT´w^^^^^ÂÅ쁛쁛^^^^^=쁝ÈÅS5È¬^^^^^³ ú´*Ç^^^^^ã_ ½FÞá¤^^^^^%9Û4Â¥ü¬^^^^^£rÆö´^^^^^Î¾éTS¿Ü·1¼^^^^^âA[òóüLÄ^^^^^¥xÓÎ ÌfÌ^^^^^ßS!{óZÔ^^^^^:0Üµ âÜ^^^^^³ãSÑÙ¨¶ä^^^^^<D§¤Ù|ûÐì^^^^^D¤§LLv»ëô^^^^^@¶ï«ü^^^^^,W¦ïÐ ^^^^)1éå¤;^^^^¡ûçU^^^^)ô;bÙ (¬p^^^^Ï§z쁞KD$^^^^-Ý¬@ä!¿¥,^^^^ÿD쁞/gÀ4^^^^A¸3ÔÚ<^^^^©ã´ÛõD^^^^Ùwßºn¿ëL^^^^^^^]^^^d^^^è^^'^^ ^@B^^^áõ^Ê;Áoò#^^^ï¬쁛Am-î^^j¿dí8ní§Úôù?éO^쀾.	ßý8/ät#ìõÏÓÜÄÚ°Í¼3¦&éN^^|.쁛Ó¾rÙØ/ÆPÞkpnJÏØÕnq²&°fÆ­$6쀝ZÓB<TÿcÀsUÌïùeò(¼U÷ÇÜÜínôÎïÜ_÷S^falsetrueclosure invoked recursively or after being dropped^ø^^^ù^^^ú^^^û^^^called `Option::unwrap_throw()` on a `None` valueUnknown2dbyte arrayunit valueOption valuenewtype structsequencemapenumunit variantnewtype varianttuple variantstruct varianta string.0^^^^^^^^^^^ü^^^ý^^^þ^^^null pointer passed to rustrecursive use of an object detected which would lead to unsafe aliasing in rust^AÄõÈ^ÿ^^^","麚Ԝ|	~(~#~>~~~~~|~~!~|~~>~~>~||~>~~~	~~~~~~~~~~~	~^^^^^^^^^^^^^^^^^^^^^|~|~||~~~	~|	|>||~|||||~>]|	|~~~~~~^^~^^~~~~~~~~~^~~~~~~~^^^|~~~|||~^^^^^^^^^^^^^^^^^^^^^^^^^^^~~~~~^^^^^^^^^^^~~~~^~^^^^^|||^||||||||||||^^^~~~~~~^^^^~|~~~]|~||||~~~~~~~~~]~|~^^^^~^^~~~	~~~~~^^^^^^^^^^^^^^^^^	~~~|~|~~~~~~>|~|]~	~~~~~~^~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^~^|^^^||]|	|~~~~~~~~	~^~~^^~~~~^^^^~~~~~~^~^^^^^^^^^^^^^^^^^^^^~|^^^^^^^^^^^^]~^~^^~~~~~~^^^^^^^^^^~~^^^^^^^^^^^^^^^^^^^^^^^~~~~>~|^^^^^^^^^^^^^^^^^^|^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^~^^|^^^^^|~||^^^^^|^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^","#Ak[$ (! (! (! Aqk Aj ς ([ +!AA͙! Aj ([([A۝  (6  )7 6  6 6 ([ Atj! !  G פ! Aj! E> Aj  ˝ Aj Ajͮ  ( (ژD  D¢۔Dۓ! Ajب DD Dc[[¡D  ¡Dۓ! Aj  ɫ E Aj ((A۝ Aj +D ( (Ɉ Ajٷ D !   !DD AK[D¢!!  G  +9 B7  9   ¸¢D [9 -! Aj / ɓ AjD   [ ( (A kAt	rɈ פ[ )BQ   )[º )[º£D۔¢  ¡! q[AA / /r!A!!A!A!A!!A! B7  9  D [9  9 Aj Aj 	rΠ B7  9  9  9 Aj Aj  AtrΠ )BQ )º )º£D۔! Aj   )º )º£D۔¢ [    ¢ [ D ۓ DAɆ  9  9 B7 D ! D ! Aj AjР )BR> Aj +[   DAɆ^ Aj ([(  Ν   ! ( ( ([ ([AԻD !  ʞ  f Aj D    Ɉ    f Aj D     Ɉ  fE> Aj D     	rɉ Ajٷ Aj ւ )BQ q Aj   )º )º£D۔¢ [ D [DAա Aj  D	ա > Aj (( ˝ Aj +[  ( (  ¡D Ɋ Ajٷ Aj (( ( (ؾ A6 6  )7 Aj Aj֏ Ajٷ Aj   ( ( + ¡ɋ Ajٷ Aj! Ajٷ :  6 Aj Aj Ajڋ j!  ¸¢D ! Aj (A۝ AjDD ( ( +ɋ AjٷD!  Aj ٨ (! Aj ς -[Al j[(! (!A ([ AK! ([ Alj!! !    I[j  [F>B )[ |[  V! Aj!  F j!E>B  |[  V!  (j!! 6 B7 (! AG! E  FrE  ([K Al j[(! (!!! Aj    ֒ Aj )[ (  ӻ Aj  ʶ ([ (Al j!  G [Aj! ( (  ʥE>A!A!A!A! AK r> -!A! k! Aj!  )7  (6  )7  (6  6 6  7   Atr; Aj Aj͵ AO Aj A۝ Aj    ӻ 	;  7 6 Aj Aj͵ ([ ([Alj! (B! (! !  G ( ( ( (AԻ! ( ( ( (AԻ! )[   T! Aj!  ۓ!  ۓ!  +[D¢۔D [D ! º!!  ¡ ¡D Dۓ! !  G B7  +9 B7  ¸D¢[9 - -ʞ!D! AjD D [ ( ( ( [	r ɋ )! PE º £! j! B7  D 9   ¢[ Dۓ P[9  9 Aj Aj /Π Aj   D [  ( ( 	r + ¡D Ɋ  : :  )7 Aj Aj Ajڋ Aj!  Aj Al¸٨!  G Al j[Ajٷ Ajٷ j! AAɼ Aj ς (! +! Aj ([- ( (̡ (! ([ ([ (O^ ( Alj[- 6 B7 t j!A! !  G ([ (O^ ( Alj[-[ AqG Aj  ( (כ 6 B7 Aj  )[§ B§ɕ Aj ( ( 5̥ )! Dc Aj  ֋ Aj ( ( ̥ Aj!  )7  (6  )7  (6  )7  (6  (6  )7 )! )! )!  6  7 6  7  7 B7 Aj Ajʹ ! (! (! (! 6 B7 /! /! :  ;  ; t j! Aj! Aj! Aj! Aj! Aj AjҖ /q  /[; (! (! !  Aj[G  ([M^  6  6 Al j[	k AjڟE> Aj ڟE>!! Aj   ջ )! 5!  Ajȸ  ( ( ̥  ( ( ̥ 6 B7  7  6  6 B7 Aj Ajʹ (! (! (!A!! ( Ԩ  Aj ([(A۝ Al j! ( ( ( (AԻ! AjٷB! !  G ( ( ( (AԻ! ( ( ( (AԻ! ( ( ( (AԻ! )[ )[   T[  T  (q! Aj!  ۓ!  ۓ!  ۓ!    D¢۔D  [D [¡ ¡D Dۓ!  c Aj (A۝ Aj (A۝ Aj D ( (Ɉ Aj +D ( ( Ɋ Ajٷ Ajٷ 6 B7 º!D!A!! !  G +! ([ AjD D  (  ɋ D ! +! ([( ( ([ ([AԻ! AjD D [ ( (  ¡D ɋ Aj     +Ɋ )! (! )! B7  D 9  9    º £¢  ¡DD Pۓ9 Aj Aj		 	 P[Π BQ   )[º £¢ !  )[V Aj   º £¢    DAɆ Aj  DAա Aj  D	ա Aj +[  ( ( r   ¡Ɋ (! (!  (F Ajԛ (! Aj! Al j[B7  9  9 B7  6  6  j[6 D !  +9 B7 B7  D 9 Aj - ( (̡ (! ( (! ! [ G Aj! (G>  (G> A:  6 Aj Aj Ajڋ ( Ԩ ([ Alj! ( !  F> ([F> (!  )7  )7  )7  )7 Aj! qE> A:  6 Aj Aj Ajڋ AAɼ  Aj ٨  AjD٨!  G Al j[Ajٷ Ajٷ 	kٷ Ajٷ j!  AAɼ  ( ( ( ( ( ( ɭ  ( ( ( ( ( ( ɭ Aj ς (F ([ (O> ( Alj[)!  )[7  7  )7  )7  )7  )7 Aj Aj؂ )! ([ §qrE>B   [B|[  VB!DD +D۔[Df[  D¢ D£Dۓ[ !B! BR  9  9  B §[AqAn[­}º¢9    	ljAq¸¢9 Aj Aj		  TΠ B|! :  6 B7 B7  9  9 Aj Aj Ajڋ  Aj ٨ Aj ς ([E  AjD٨ Aj  (  ӕ -! ([ ( 6 B7 ([ Alj!Alj!A! F! G! !  G! 6 B7A! !  G ([ (Atj! (! (! (!B!!! [ G j! Aj! ! G [ G Aj! (G>  (G>  F !E>B ) |[  V!  (j! !  (F Ajԯ (! Aj! Al j[ ­  7  6  6  6  j[6 )! )! 5 -!B! E q!E>! )[ )[Z>B! ! ! 5  !  ! ([Al! (! (! (! E E>  j[AF> Ak([   K! Ak(! Ak)! Ak)!!  G Al[ j[)[  j)|! B   T7 j!B  |[  V!B  |[  V!  (F AjAAͼ (! Aj!  j[ :  6  6  6  7  7  7  7  7  j[6 (! ([ ([ (Alj!B!  F>  ([ ([ؘ!   ؙ! 6 6 6 B7  ­ ­B7 AjҶ[ Aj ǳ ) ǵ ([   T! Aj!^B! Al j! !  G  )[ )[  V  (q )! Aj!    T! (! ([F ( M> Aj ( Alj؂ E Gr> (E> )B[   T!! !  G Aj ( ( ( ( /ɤ (! ( (ԧ    K! Aj!  Gk¸D¢ /! +! Aj ֡ )! )!D! PA!! ([(! Aj  ӹ Aj ( (B ) )BR[Г 6 B7 :  7 B7  7 )! Aj Aj؃ )BQ )! k  Q> P> Aj ( (   ږ  Q> P> Aj ( (   ږ Aj ( ( ̥ Aj    AjՔ Aj Ajͮ (! (! (! Ajؤ E>   kژD Dۓ!!D ! (!   ۔[¡ ¸£! G Gq[ D¢D۔ D¢D۔!  :  6  6  6  9  6  6  7  7  9  Dd q:  9   ¡ D D ¡D¢ D¢ۓ9 DD D¢[ Dc[ Ddϗ[9  DD ¡9  6 B7 :  7 B7  7  Al j6  6 Aj! Aj ؃ )BR> ([ (F> )!  Aj6 Aj ΰ! +! PE AjD   DAɆ +! AjD D  ( ( Ɋ ((! Aj +[ ( ( AjϹ ( ( AjϹɪ +D ! (! -q! !  Aj kγ! Aj  AljAk/ ɓ Aj   ( (ֲ  k[  O! Ajٷ q Aj  ( Dfɶ Aj Aj kγ D  ( (ֲ Ajٷ AjD +[ + DAɆ 6 B7 ([ Alj! ([ (Alj! AjAr! Aj!!A!!  G j Aj  Aj Aj  )[ζ P -[qrE Aj Aj	Π qE> +! ([ (Alj!B! +! [ G Aj! )[P> /! (! (! Aj Aj B  |[  V[ζ BR Aj Aj  ζD! + +[¡[DfE>D!  +[¡!D!  9  +9  +9   ¡9 Dc Aj Aj Π  )7  )7  )7  )7  ; :  AjAü]  6  6  6 A:  Ajͳ ! DcE> 6  6 A: Aj Aj  η Aj Aj Ajڋ )BQ Aj )ΰ! Aj )ΰ[ ¡[Dc> Aj + + + ¸¢   +D¢[ [   DAɆ  9  9 B7  D۔[ !  ¡! Aj AjР )BQ Aj  +[  DAɆ  9    9  9  9 Aj Aj۟  O> Aj ( ( ( ( Al j[/ɤD! +! -[E D£D۔! +D¢[  +  ¸¢ + [   D !   !    !  ¡   ¡ ([ Gk[ M¸£D۔!   D¢!D!  (6  )7  9  9  9! 6 B7  9  9AA -! ! [ G [j! Aj!  ( (ؘ[E> / /G> ([ (Atj!!  G ( ( ( (ʥ ( ( ( (ʥ> Aj! j!D! ¸! +! +! Aj Aü] Aj Aj   ¢  Aj ǵΰ ՟ +! +!  ( (ؙ[ E> -qE>  Aj ǵΰ[¡[Dc> Aj Aj  D՟ +! +[ a Dfq Aj     +D [   d¡[Aɇ   ¡9 B7   ۔9  D 9 Aj Aj۟ A: Aj Aj  DAբ Aj Ajǳ )BQ Aj  Aj )ΰ  Aj )ΰD Ɇ  6 A: Aj Aj   +[ / /rG բ  (F Ajԯ (! Al j[ 6  9  9  j[6 ([ (Alj! !  G +! +! +! B7 B7  9  9 Aj Aj D κ Aj! Aj Aj۟ ( (ԧ ( AAɼ )[PB! Aj Aj  ζ Aj Aj	Π Aj Aj  η 6  6 A: Aj Aj Ajڋ!!  -!  AqG>  (I ( Alj[/! /! /! / Aj ؂qE qEr> (E> )! 	k ([ ([ Џ (! (! Aj   Џ! ( qE> Aj +[ +[ ¸¢ [ Aj B[ΰ[    (¸¢  [ DAɆ Aj    DAɆ B7   ¡[9  9  9 Aj Aj۟ :  6 B7  9  D 9  9 Aj Aj Ajڋ (([( (Ȅ (! (! 6   j6  6  6  6 Aj! Aj ˨ ([F> AkAO> Aj   ([Й AjA ( ([ɻ Aj AjЮ Aj   (  ( jї Aj ( (ϼ ([ ([A҆! I  Fq  ,	Jq ӂ   jњAI  (6  )7 	6 Ajٷ Aj  ˑ (	F>  (6  )7 Aj  Ͽ Aj  ( (כ Aj  ( ( ( (Ѹ Ajٷ :  9! :  9 B7 Aj! (! (! G At j[+!  -[: 	;  : 	; j!  Aj6 Aj   Aj   AjAڕE> Ajٷ Ajٷ -!! +! (!  Aj[6 Aj  Aj϶ (! (!  6 Aj   AjAɜ (! (! (!  AqF[ Dc6  6  6  6  t j6 (! Aj AjҜ (G>  ([M^ Al j[)! ([(!  Aj ( ( ̥ Aj  ֋ + ( ( + + + ¸¢   +D¢  ([ ([՛! Aj ) )[ (ΰ! Aj Aj  ζ +!  Aj6 Aj   ۔A   AjAڕ Ajٷ ( (ٱ ( Ԩ -E (! (!  6  Aj6 Aj  Aj϶ (! (!  6 Aj   AjAɜ! 6 B7 (! (!  (6  6  6 6  t j6A! Aj AjҜ (G>B! ([ I Al j)!  O^ Al j[)BR> )[P  B} Vr> (!  (F AjԜ (! At j[ 7  6  6  j[6 ( (ٱ ( ( Ԩ At j! +! !  G (! Aj Aj ([ )[ζ ([(! Aj  շ Aj ( (ϑ Aj ( ( ( (̻ Ajٷ )! Aj ( ֋ 6 6  7  )7 Aj AjA֏ Aj! Ajٷ +[D [D !! +! AF> Aj ( (    Ak AI[¸D¢ [ Aj Aj [( (ε   ¡9 B7  9  9 j! DfE AK !E> ! Aj AjνE> Aj AjDκ Aj AjؽE> Aj AjνE> Aj   ( (ɉ Aj D [    + DAɆ  c Aj   D [ DAɆ Aj    DAɆ Aj   D [ DAɆ  O>  Al j)Z> Aj    +  Aɇ Ajٷ Ajٷ AAɼ (! -G>  6  6 Aj  Aj϶ ([ (tj! (! Aj! !  G  ([M^  Al j[)[7  )7  )7 §[ I Al j[/! !  [F[E Aj!  /G> -qE>  ( (ؘ[E r> Aj ([( ( (כ ( ( ([ ([AԻDdE +! +!  6  6  6  Aj6  Aj6 Aj  A   AjAڕ Ajٷ Aj!^  ٱ (! Aj  Aj +٨ ( AAɼ! (! (!  G Al j[( (AAɼ j! ( (AAɼب ( (Ԣ Aj ς! 6 B7 ([ (Alj!  G ([ (Alj!B!!B!! [ G Aj! / /G> -G>  ([ ([ؘ[ / /rE   ڇ[   T!    T! j! j!  }[B  Z!  (F AjԜ Aj! ( Atj[ 7  6  6  j[6  Aj6 Aj  Aj϶ (! (!  Aj6  6 Aj   AjAɜ ( Ԩ ( (AAɼ A +[Df[ ([  I[6   M[k·D¢¡ ¸£[D ! D¢! (! (! (! (!!    K!  [F> j!   ЉE> ( M^ Al[ (j! -F 5 )! Aj  ʡ ([( ( ( (AԻ! Ajٷ Aj -  ׂ ( ( ( (AԻ! Ajٷ ([ (Alj! ! [ G Aj! / /G>  ( (ؘ[E> Aj ( ( (כ ( ( ( (AԻ! Ajٷ Aj ( (Հ ( ( ( (AԻ! Ajٷ Aj  ϻ +! Ajٷ Aj -  ˎ ( ( ( (AԻ! Ajٷ  ( (ؙ! 6 6 6 B7  ­ ­B7 AjҶ[ Aj ǳ ) ǵ ([   T!  ۓ!    ۓ ۓ! (!   [ ¡D    ۔ D [ۓ!  O^   (j/[; Aj Ajȸ Aj D ( ( ɋ Ajٷ B7  9 B7  9 Aj  ʡ Aj D ( (  ¡D [ɋ Ajٷ B7   ºB  BXº[£  ¡[¢ [ ¡DD Pۓ9 B7  9 Aj Aj	Π Aj -  ׂ Aj D ( (  ¡[Ɋ Ajٷ! 6  6 A: Aj Aj Ajڋ! ([ (!! Al j/ F j!  j[G> Aj D  ¸D¢D [Aɇ D ! ([ (Alj!D! [ G [j! Aj!  /G>  ( (ؘ[E> Aj  D [D [  DAɆ Aj ([ ϻ  (6  )7 +! Aj ( ( (כ Aj  ( (A  ¡Dۓɀ Ajٷ Aj  D [ ([ ([Ɉ Aj  ([( (  AԻD [   ( (  ¡D Ɋ Aj (( (Հ Aj  D  ( ( Ɋ Ajٷ Aj -  ˎ Aj   ( ( Ɋ Ajٷ Ajٷ Ajٷ  ( (ؙ!   ǵº £¢ !    ǵº £¢ [ ¡Df Aj   DD  d  Aɇ A: Aj Aj  DAբ Aj ǳ ( Aj   )º £¢     )º £¢  DAɆ A: Aj Aj  D / /rGAբ A:  6 B7  9  9  9 Aj Aj Ajڋ   !  ۓ!  Aj ٨ ( Ԩ Aj ς ([ ([ AljAk[ / /! 6 B7 Aj  ֭ ([ (tj! (!A! !  F AFrE ([ (O^ ( tj(! Aj ( ( - ΢ (! )! ( ( և! ( M^ AvAq¸D  Av[¸D D£D  D£  k	q¸ ! ( tj-!  (F AjԮ (! Aj! Al j[B7  :  :  6 B7  9  B 7 B7  j[6  ٱ  (6  )7D! +! k	q¸D [De! 6 B7 (! 	qAM Aj (  Կ j! Aj AjͮDD  ( (ژD [ Dc[ Dd! AjبD! ! Dc  ¡D¢!D!D £DۓD £۔!DD D D¢D£D [ Dc[ Dd!   D¢! (!B!!  G ( M^ ( Alj)[   T! j!^ : B7 D ! º!D £D۔! Aj Ajҗ (! (G> ( (Al j! !  G   )º £¢Dۓ9 Aj!!D! G Dc[E  ¡ £! j! !  F> + -՜D !  +!   ¡ ¡ +[£۔! Aj!    ¢¡ۓ!^ Dۓ!  G B7    +¢ 9 Aj!!! (! (!AG!  F> j Al j[+!D!! AF>      + -՜D [¡۔ ۓ[9 B7!A! !  6 [ F> Aj! + ¡[ + -՜ + -՜ D [cE>  ¢  ¢¡[ +[ !  (F AjԜ (! At j[ 9   ¡9 j! ([ Atj!!D!D! qE !!  F>   +[dE +[ dEr[  dE  cEr[qq!   !   ! Aj!^ ( AAɼ      fs   Da Ddq[q[9  s! j!   + -՜ f> > D ¡ Dd!!D! DcD! D¢ ۔!  ¢! (! (Al j!   ¢ !D! !D!  G [+! Aj!  +[ + -՜[ ۓ!   ¡ۓ!    D ۓ! D !  G  +[  +[  Dc[9      9 Aj! D    D  Dc[! D £Dۓü!! Aj  Aj Ϻ Aj Ϻɪ -! (!	 ü Df Dd De[[t	q!DD ! D ! D¢! q!! [ G !   p! j! >	  	q vj[ 	O!  Aj ((  AqԿ Aj  ɓ   ¸¢ £ ! Dc AjD  + DAɆ AjD D  ( (Ɉ Aj D  DAɆ  Aj   ( (Ɉ Aj + ([( (    ([ ([՛   Ɉ Ajٷ (!  6  Aj6 Aj  Aj϶ ([ (tj! (! !  G ([ (O^ Aj! ( Alj[-! +! +! +! A:  9  9  9  : 	;  (6 Aj Ajڊ -G> Aj   D D Aա  ٱ ([ (Alj! Aj! Aj! Aj! (!A! ! E  Fr> )[P> k! Aj Aj  ([շ Aj ( (ϑ Aj ( ( ( (̻ Ajٷ   Ͽ 	; 	;D!! (! AG  ( (  Ajj[( ( - -Իۓ! Aj! -kAqAO D  +[ ¢D Dۓ[  e Aj Aj + +D Aդ A; B7 AjǷAq[F>  +[9  +[9! AF> AjDDDA՝ j ([ (Atj! AlAj¸! (! !  G +!  +[9  9  6  6  6  Aj6  Aj6 Aj Aj ٥ DD D¢[ Dc[ DdD D¢D¢ +[ [D cE +! B7  9  9   DD D¢[ Dc[ Dd[D ¢D¢ [9 Aj AjνE> B7  9  9  9 !  G [Aj! Aj + +α + -՜D cE> q[ +! +! E> Aj AjD٥ +! +! Aj    ̷ ([ (Atj! (! !  F>  )7  )7  )7  )7 Aj AjνE> Aj! + +D¢ ! + +D¢ ! !  [F> Aj! >  (F>  +¡[ ¢  +¡[ ¢  + -՜¡Dd>  ٩ ! ! Aj!  ٪!^  ٩! ! !!!! ! DfE De   !! D¢  !!  ٪  q Aj    DAɆ Aj    DAɆ Aj  DAա Aj    DAɆ Aj    ̷ ([ (Atj! (! !  G  )7  )7  )7  )7 Aj! Aj Aj۟  ٩ B7  9  9  9 Aj AjDκ Aj AjAΠ Aj Aj   	դ! G Aj Atjٷ j!! Dc Aj AjAü] ([ (! 6 B7 )!B! P^  [BV B~!! 6 B7 BV!A!! AG q! PE B~  [PE  (F AjԚ (! At j 7  j[6 j!  B ! s! ([ Atj! (D!! !  G )! Aj!   º £¢Dۓ[  [D dE>  (F AjԜ ( Atj[ 7  9  j[6 ! AAɼ (! ([ +! Aj ([( )֯ ( ( ( (AԻ     [¡D 9 B7 B7 D  ! Al j! +! Aj AjР )BR>D! +!    dE>  9  9  9  9 ! Aj Ajν  F> [Aj! Aj + +α + -՜D d> D !^ At j!  +[ !     ! )! !  G Aj   +[¡ 	ա Aj!   D [D ! !  F> +! Aj (( )[  Q֯ Aj     ¡D [  Aɇ Aj   ( (ɉ Aj! Ajٷ^ Ajٷ ( AAɼ Aj AjAü] D !  Aj ٨ ( (AAɼ  AjD٨ Aj ς (! (!  6 Aj   AjAɜ (! ([ t j[Ak[ ([ ([O^  ([M^ ([ Alj/! Al j/!D!D! [AG j! -! !  F>  ([M^ Aj!  Al j-G> Aj ([(A Խ ( ( ([ ([AԻD D ! Dd +   c D !D! Aj   գ Aj D     + ¡D ɋ   ! Ajٷ 6 B7 6 B7 B7 : B7 : B7 : D !A! Aj! (! A6D! (!!! AG  At j[-: +!  Aj6  6 Aj   AjAɜ D ! j! ([ ([tj! (! (!B!B! -! !  G  ([M^ Al j[) )! ) )! Aj ǲ (E> Aj!B[ )[   V[  V  §!B[    V[  T  §! PE Fq 6 B7  BT> B!B!  X B~!B  BZ! Aj Ͳ  T B~!! 6 B7 Aj ֡ )! )! :  7 B7  7 Aj Aj؃ )BQ Aj )Ͳ!  	qr! (! (! E  ԥ 	F> Aj  ([  -̨ ([  ( kژD!  )7  (6 ( -!  ۓ! F AjԮ (!   [D ! Al j[ :  6  6  6  6  9  9  )7  )7  j[6 Ajب ( Ԩ   +[D¢۔Dۓ ۔[9  ;   k[  Mj[6   ¡D D Dۓ ¸£9 ([ Alj! Aj!  G ((!A! -[kA!AA -! Aj  ۝ AjD +[D  ( ( +ɋ Aj ([ ([  ̨ At j! ([ qAlj! (Al j! (! !  F>  F> Aj! ([	F> )!  )[7  6 AjD  ɨ[ + DAA Ɇ AjD D  § B§ +Ɋ j! Ajٷ ! Aj! ! !  kAn!!  G Al j[( (Ե j! Ԣ +!! +! +! (!  G Aj   ¸¢ [   DAɆ j! Ajٷ (! (!! 6 B7 +[ +[ (¸¢ ! t j! (! (!A! /!  G  ([M^ Aj Al j[ǲ  )B (ɨ! ([AvAq[ ¸! Av[ D  ¸D D£  D !D! Aj! B7 : Al[ j!   D£ 	q[ k[  O¸ ¢ [! Aj Ajҗ (G> (! !  e  F> +! + Aj! ¡[ ¢  ¡[ ¢ Df> DD q  vk¸¢ ! (  ۔! F Ajԯ (!  j[ 6  9  9  j[6 ([ Al[j! ( (! (! !  G  ([M^ Aj! Al j[)! )! )! )! +! ( )!! §> PE  [R> Aj  +[  D D DAɆ ! § §[E Aj D D  +D D [ D D  DAɆ !   ! B  §! ! ! E  Xr> Aj   ׾   ׾DAɆ !  G  ([M^ Aj + + Al j-գ Aj!^ +!  6  6  6  Aj6 6 B7AA Dc! ! E> Aj k[͞-> Aj ͯ  Aj6 Aj  Aj϶ ([ (tj! (! !  G Aj ([ (tj! (!  G Aj (͞! Aj ͞! Aj! ( ( ( (ʥE> Aj ͯ!  ٱ ([ (tj! (! (! (! !  G  ([M^  Al j[([M^ Aj (([ Al j[( (Е (! (! Aj  ː 6 B7 (	F  (6  )7 )!  )7  7 Aj Aj֏ ٷ Ajٷ Aj!  )7 6 6  6  6 Aj AjA֏ Ajٷ Ajٷ +! +! (! (!  6  6  6  Aj6 Aj  A   AjAڕ! Ajٷ  k[>  ٱ Aj ( AAԷ (!   ( Alj  ü]   j6 Ԭ Aj! Aj /Ϊ ([( ( ( (AԻ! Aj /Ϊ ( ( ( (AԻ! Ajٷ Ajٷ Aj +[  ɪ ([ ([n[  l Gj! D [D ! +! -q!!  Aj /  Ϊ + ([( (   ¸D ¢  ([ ([՛! Aj ( (    ε Aj Ajν Aj    Ɉ k!  j! Ajٷ ([ (Alj! (! !  G (! ! [ G Aj!  (G> :  6 Aj + +ρ Aj Aj Ajڋ Aj!  ٱ  Aj D ٨! (! (!  G Al j[( (ԥ ( (Ԩ j! ( AAɼ ( Ԭ  AjD٨ ( Ԩ (! Aj ς  6 (! Aj ([Ԗ  t[ (  ü]  6  Aj6 Aj Aj Aj֮ ([ (tj!B! Aj! !  G Aj ( (֥ Aj! (E> )! )! Aj ( ( /В )[     T[  T[  T  (! (! !  G Aj ( ([֥ Aj! )BR> /[ 	qF q ! Aj ( ( В  ; Aj Ajȸ ([( ( ([ ([AԻ! AjD   [D [   +ɋ Aj ((AA )[P۝ Aj D [  ( ( + ¡ɋD! BQ B7  +[9  9 B7 (! Aj    )[ Aɬ 6  6 A: Aj Aj AjڋD!   ! Ajٷ Ajٷ ( M^ Aj  ( Alj[( (Е (! (! Aj ( ( ( (̺ Aj    ( (Ѹ Ajٷ Ajٷ B7  9 B7  +[9 AjD D  ( ( ɋ Aj    ) )Aɬ :  6 D ! Aj Aj Ajڋ AjٷD!! !^  ٱ  Aj ٨ Aj$#Ak[$ (! -! (!    K!  [F> j!   ΤE> t j/[ 	q[  K  !  	q[  I  !! Aj ([ ([Ϯ (! (! (	F  ! Al j! (! (! !  [G Aj! ( (  ʥE>!! 6 B7 A; 6 At j! ([ ([Alj! Aj! Aj! G  j[6  j-!!! ! Aj!  [F> Aj! -G> ( (AʥE>  ΦE>   Ajٞ>!! 	qF  [G Aj   Σ j! )P> t j(! q  6  §[6 Aj Ajٜ!  6   !  B§[6   Aj Ajٜ! ! ­ ­B!! ! qE>! /qE> /qE> ([	q §[	qG> ([	q B§[	qG>   ׭E>     ׭! ! E> Aj!! ! [Aj!  [F> Aj! -AG> ( (AʥE> Aj ؐE>  ΦE> E>  AjٝE> /q /q  5 5B7  )! (! (! Aj AjAü]B! )!  ([6  )7 Aj Aü]  7  7  AjAü]  6  6 Aj   Aj AjӖ Aj Ajց (! G! q! Aj! !  [F> (! (! Aj!    ( (ʥ  ϥE>  (qG> -> Aj   ո Aj Ajց^ ! 6 B7A! ! [ G Aj! E> ( ( ( (ʥE> ( ( ( (ʥE> -> / /r> ([t[ j! /! !  [F> Aj!  ([/G> Aj AjٝE>  6  (F AjԞ (!  j 6  j6 ([ (tj! ( !  G Aj  (ո Aj! Aj Ajց AAɼ  (6  )7! 6 B7  E> -! 6 B7 :  ;  ;A!q! 	k AjҖ /qE> Aj     /ɰ  (F AjAAͼ (! At j[ )7  )7  )7  )7  j[6  )7  (6 Ajȣ  )7  ([6 ([ Atj! /! /! /!  F>! q  /[O  Oq!  : Aj!^ Aj  պ -!!! !  [F>  t j([6 	q[ 	q[  I! j! q  6! Aj AjٞE>     Τ[!  r!! q 	q 	qF AvkAqAIq! 6 B7!  G AG Aj -[tj[   Τ (j6 j! j!  Aj ׌ 	6  (6  )7 Aj! ([ (tj!!  G  ([M^ Aj ӿ ( ( Al j[( (ؗ> Aj! ) )P>   -[!  Er!! !  q[!   !! Aj  պ Aj  Aպ Aj  պ Aj  ۜ! 6 B7  Aj!  ;  ;  Aj6  6 Aj   AjAɛ Ajب 6 B7 6 B7 -! (! (! (	F!A! ! ([Al[ j! !  [F> j! Aj! E   ( (ЅE>    ΧE> Aj! /! !  [F> (E^  (([M^ Aj!  At j[/G> ( ( ( (ʥE> ( ( ( (ʥE> Aj ؐE>  ͯAA͙[ 6  (F AjԠ  ([j[ ; B7  6 6  j6 ([ (Alj! -! [ G (! 6 )! B7  6  7  6 Aj Aj Aj֮ ( (Ԩ  (6  )7 Aj! >  (k6  6  ([6  )7  Aj6  Aj6  Aj6 Aj  Aj϶  Aj6 Aj AjAր  )7  (6 Ajȝ! !!  [F> [j! Aj! /qE> /qE>!! -F -E! -! /! - /! ( (Aʥ Aj ؂ (! rE 	q Mq      ג  q  	qMqq[!   !     ג^  (6  )7 B7 6  6  ;  ;  ;  ;  E  AF:  )7  (6 6 B7 6 B7 6 6 B7 B7 6 6 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 6  (6  )7 Aj AjAü]  6  6  (6  )7  )7  (6  )7  (6  )7  (6  6  6  (6  )7  (6  )7  (6  )7  (6  )7  (6  )7  6 6 6 Aj!! AjʢAq[AG  (F ԙ ( Atj[6  :  j[6 -! 	6 	6 	6 	6 	6 Aj!! AG Aj  -[ʶ j! (! ([E>! 6 B7 Al j[([ (Alj!!  G   ( (Ѕ!  (F Ajͼ (! Aj!  j :  j[6 Aj Alj[( (͈  (6  )7 Aj[ AjAü] Aj ( (ʯ Aj ( (Ѐ  :  6  6!A -[ j(! /! /! /! /! /! / 6 B7q :  ;  ; Aj!A!! Aj AjҖ /qE> /!! q  M  Oq!  Ц  (F AjԱ (! Al j[B7 B7 B7 6 B7 B7 )! )!  ;  :  7 6  7  j[6 (!A!!!! Aj! 6 B7 B7 B7 B7 B7 B7 B7 AG Aj -[Al j([Ц Al[ Ajj[( (Ԧ  (6  )7 Aj У  j[( (Ԩ  (6  )7 j! Aj -[Alj[(! Aj ([Ԙ (!  At[   ü] (! Aj Aj! Aj!A ! (! ʝs! (! (! )! (! (! (! (! (! (! -q!!    K! [ F> j!   ΤE> Aj   - ΢ t[ j/ k	q[ O^ )! )! Al j[ (j6 B )[ B §[[|[  V7! AG  -[ ͚[ Al j[(O^ ( tj[ (j6 j!^  ( sj6 P	! ;  O^!! q  j/[ I  Kr! AjA ӆ AG! -[Al j[(	G   ͚[ (O^  (j-s! j! Aj  qӆ Aj    ΢ AjA (s  )Vrӆ!! E  O^ t j-! AjA qӆ ([ Aj  Ҏ  O^  j([AO^ (! (! Aj  AҎ  6  6  )7  -At)7 Aj AjAɝ Aj ( (Ѐ Ajٷ Aj ( Ϗ ([ (Atj! (! (! ! [ G Aj   ( (̪ Aj! (>  G! ( Ԥ Ajٷ AjA ӆ /! ([ (Atj!  G -ʝ!  ( s q	qEj6 Aj!Aʝs q	qE  (j6 B  )[|[  V7  O^ B )[ Al j[)|[  V7 B )[ )|[  V7   ͚[ (O^ ( Atj[ (j6 B  )[|[  V7 )BQ ) Z>  7  6 B7  q	qE    ͚[M^ At j[ (j6 B  )[|[  V7 	q  (j6 B  )[|[  V7  ͯ  (j6 B  )[|[  V7  O^ B )[ Al j[)|[  V7 B )[ )|[  V7  O^ t j-  (j6 B  )[|[  V7 )BQ ) Z>  7  6 B7! AF>  -[ ͚[ Aj Alj[(O^ ( Atj[ (j6 B  )[|[  V7 j!^^! AG Aj -[Al[ Ajj[( ( Al j[( (̸  j[( (Ԭ  (6  )7 j! Aj   Al j[( (̸ ( (Ԭ  (6  )7Ȟ  6  6  6 ([ (tj!! -! !	!  G  ([M^ t j/[ 	q[  I!  	q[  K! Aj!^ 6 B7 :  ;  ;A!! Aj AjҖ /qE> /!  (F Ajԯ (! Al j[6 B7  ;  j[6  G  ([M^ t j/ k	q[ O^ Aj! Aj    ΢ (! )! Al j[ (j6 B  )[|[  V  7^  (6  )7 ( (Ԭ  (6  )7  Ԧ! AG Aj Alj[( (Ԧ j!! AG Al j[( (͈ j! Ajٷ  AjAü] Aj$#Ak[$ ċ! ċ!-G B7A!  6 [	F> j! -AG>  (F Ajԙ (! At j[  k6  j6 j! ! (! (! AG Aj Alj[(6 )7 j! B7 B7  Aj6 )7 )7 )7 )7 Aj!! AG  Ajj! At j[(! (!! 6 B7 Aj!!  G!  G! 6       Ajϒ ([ ([j! !  G -[AF AFr r! j!A! ! q  ;  F> -! j! AG>A! A; A;   ہ AA  j[K; j! ( Ե j!   lj! Aj AjAü] AAɼ  )7 A6 6  )7 A6 6  )7 A6 6  )7 A6 6 Aj AjǪ! AG Aj Alj[( (Ե j! Ajϋ! AjҰ-k^:(Ҥ: 6(!  (j[6 E^  6 Aj Щ (! (q ! Aj ͘[Aʁ (! ( צq ! Aj Ш (! (F צ 6 B7 B7 B7 B7 B7 B7 צ Aj  ȁ Aj  Aj Ajό[ɳ Aj AjAü]  (6  )7 Aj կ Aj Ajʭ Aj  Aj (ǌ Ajϊ! ( (Ԥ  6  6  6 6  6 6 Aj AjAü]  6  6AAە[E^ B7 Ajψ! ҩҩ!AA͙[ 6 Ŭ! Aj[ AjAü] : ; 6  6  6 6 B7 B7 B7 B7 B7 B7 B7  6  6  6 B7 B7 B7 B7 B7 6 6  6 6  6 6 B7 B7 B7 B7 B7 B7 : A: A: 6 B7 B7 B7 B7  6 6 Aԑ ˰ Ajج  Aj׳ ˰ ң  6! 6 B7 Aj[Aü] AF> Al j[([E> Aj    ( (ˬ j! Aj Ajͫ (͘[ď! צ Aj  (AAˬ Aj Ajͫ Aj  (AAˬ Aj Ajͫ Aj  AAˬ Aj Ajͫ Aj  (AAˬ Aj Ajͫ Aj  (AAˬ Aj Ajͫ Aj (Aʄ Aj ( (͔ (F Aj  ([AAˬ Aj Ajͫ צ Aj  (AAˬ Aj Ajͫ Aj  (AAˬ Aj Ajͫ Aj  (AAˬ Aj Ajͫ צ  (j[6 E^AA͙[ 6 Ŭ[Đ! Ajӷ (F (! ȏ AjҸ ҭ  đ Aj Aɾ (	F  6 AjƓ! (! (! ̐ Aj  ůѵ! Ajٷ (! (! (! צ Ҥ צ צ צ	! צ צ! 	GAA͙[ 6  6  6  6  6  6  6! 6 B7 Aj!  6   6   6 Aj$#Ak[$ Š[͘! צ Aj Aʁ ( (͖! Aj ԃ (! ([F Ź! Ajӷ (G G! (צ  q  ԏs  rG!  ّ  ّ A AA д AȆצ AȆ! A ( (д A -Aд Aj  ʇ ( (͖צ Aj ([ɒ )! Aj ɒ  )7  7 6 6  Aj6  Aj6 Aj Ajٽ A6 6  )7  Aj ǽ Ajٷ Ajٷ Ajٷ A̘! A̘! 6 B7 6 B7 ([ (Atj!  G (! (! Aj ɒ (! (!! Aj ɒ (! (!  6  6 6  Aj6 Aj Ajٽ  ( (̭! Ajٷ AAд  Aʥ!  Aʥ!A!  Aʥ!  Aʥ[! ! Aj! Al j! A̭! A̭!  G -!  ([ ([̭!  Aʥ Aj  ċ    Ǎ Aj   AF[AA ̭    Ǎ 	k AjͶ Aj! צ צ Aj Ͱ Ajٷ Ajٷ A̘! Aj ɒ (! (! A̭! A̭! Aj A̭ A   Ǎ 	k AjͶ ċ! Ajٷ צ A̘[ ǽ A̘! A̘! A̘! A̘! A̘! 6 B7A!! AG Aj  -[ֿ Aj A At[( ( ( (˫ (! (! Ajٷ Ȃ ̭!  (F Ajԙ (! At j[ 6  6  j[6 צ 6 B7 B7 AjAü] Aj Ajϟ /[AG  )7 6  Aj6 Aj Ajٽ (! (! 6  Aj6 Aj Ajٽ (! (! Aj  ۝      ( (Ȉ! Ajٷ Ajٷ Ajٷ AAд Ȃ A̭צ Aj Ͱ  ǽ! A̘! A̘! A̘! A̘! A̘! A̘! A̘! 6 B7 B7 AjAü]A! Aj AjС )BR>  )[7 BR Aj  ֌ Aj A۝ Aj Ajȷ  A ( ( ( (˫ ( (!  (F AjԞ (! t j 6  j[6צ Ajٷ Ajٷ A̘! 6 B7 A6 (6 -: Aj!A!! AG Aj   j-[׀  At[([6  ([6 6  Aj6 Aj Ajٽ  ( (̭! Ajٷ A ([ ([̭[Ȃ A̭צ A̭[A  ̭צ A̭! A; A6 6 A; A6 6 B7 Aj Ajϟ /[AG )! Aj  ۝  6  6  7 Aj Aj֏ A ( ( ([ ([Ȉ! Ajٷ Aj     Ѹ A ( (д Ajٷ צ Ajٷ A̭! צ צ צ Ajٷ  (F Ajԟ (! Al j[ : A:  6  6 B7 B7  j[6  )7  (6 Aj A̘[ Aٚ )! A̘! A̘! A̘! A̘! A̘!  (6  )7  )7  (6  )7  (6 צ צ Aj  ʇ ( (͖צ  AjAü]  6  6  6  6  6  6  6  6  6  6 6  6  6  6  6  7 צ צ צ צ A̘! A̘! A̘! A̘! A̘! A̘!  (6  )7  )7  (6 A̘[A̘! A̘! A̘! A̘[ ǽ A̘! ̘! A̘[ ǽ ċ! A̘! A̘[ ǽ A̘! :  6  6  6  6  6  6  6 B7  6  6 B7  6  6 B7  6  6 B7 B7 B7  6  6 B7  6  6  6  6 B7  6  6 צ צ צ צ Aj$#Ak[$  6  6 6  Aj6 Aj Ajٽ  ( (̭! Ajٷ ȂA! A̭! A̭! Aq[AA͙! Aj  Aٚ )!   Aٚ  )7AA͙! Aj  Aٚ  )7!AA͙! Aj  Aٚ )! Aj  Aٚ  )7  7! צ A̭! AF! A̭[ ǽ A̘! A̘! A̭[A̭[AAд A̭[AAд A̭! 6 B7 B7 AqAG A̭! A̭! Aj A۝ A ( (̭צ Ajٷ A̭! צ B7  6 B7 B7 B7 B7 ; 6  )7  )7  )7 : : A:  6  6  6  6  6  6  : B7 B7  6  6  6  6  6  6  6  6  6 B7 B7 צ Aj$#Ak[$  (j[6 AI Aj  ֧ 6  6  6 A6 6 A6 6  6  6 A6 6  )7 6  K[6  6 Aj AjA֏  ( (ہ Ajٷ Ajٷ AF Aہ Aj$#Ak[$ ([Aٍ   ہ Al j!  G  ( ( ( (ǐ Aj!  Aj  ̾ )! 6 6  6  6 6 6  7 6 6 B7 Aj Ajʍ ([   (ہ Ajٷ Aہ Aj$#Ak[$ Aj  ̾ )! 6 6  7 6 6  6  6 6 6 B7 Aj Ajʍ ([   (ہ Ajٷ Aj$#	j[$ 6 6  6  6 A6 6  6  6 A6 6 B7 Aj Ajʍ ([   (ہ 	k$#Ak[$  6  6 6 6  6  6 6 6 B7  Ajʍ ([   (ہ Aj$#Ak[$ (!  6  6 6 6  6  6 6  6 B7  Ajʍ ([   (ہ Aj$#Ak[$  6  6 Aj  Aɝ A6 6  Aj6  Aj6  Ajٽ Ajٷ Aj$#	j[$  6  6  6  6 Aj ˡ 6 A6 6  Aj6  Aj6  6 Aj Ajٽ Ajٷ ( (ư Ajٷ 	k$#	j[$  6  6  6  6 AjA  ǔ A6 6 6  Aj6  Aj6  6 Aj Ajٽ Ajٷ ( (ư Ajٷ 	k$#	j[$ Aj   ҂ ([ Aj    ([А (! (! Aj  ɡ A6 6  )7 Aj Aj֏      ( (ǎ Ajٷ Ajٷ  6  6 	k$#Ak[$ Aj  (ۆ /q /q )! Aj  ( (ɵ  7  6  6 6  )7  	k6 Aj Ajɢ   Av ([ (Ծ ( Ԥ Ajٷ  6  6 6  )7  Aj6 Aj 	kɢ    ([ (Ծ ( Ԥ Ajٷ Aj$#Ak[$ Ԋ AO^  At[([6  ([6  ċ[6 	kڦ[ (Ɔ! 6  6 6  6 Aj	  	Oԗ Aj Ajϣ (G> (!  (j6 Aj Ϫ ([	F>  )7  6 Aj Ajͭ )! (! 5! AjȢ Aj ҹ (! -[k 	k Ajּ­! ­!  :  6 Ajԗ  AjЪ (! ( Aj Ϫ ([	F>  )7  6 Aj Ajͭ )! (! (! ­! AjȢ	! (צ	! צ 	G  6  7 6 B7 §[ B§Alj! !  G ([ (Alj!  G (! (! Aj! ( (  І> Aj  ͹ Aj! 6 B7 ([ (Atj! !  G Aj ( (֟ Aj! AjA;  G !  G Aj ([ (Alj!  [G Aj! ( ( ( (ʥE>!! (! (! Aj  ֟! Aj! (! (! (! ( Ԥ AjȢ 	F> Aj  ϼ Al j[Aj͇  6  6  6  (6  )7 §צ 6  Aj6 Aj AjٽA Ajώ! Aj Aʒ (qE AF> Aj  ( (ʒ [j! Aj! (G>   ([   Ǚ! צ E> ([ĝ[Ɔ!  G Aj  Ĩ[Aʑ (	F! 6 B7!  )7  ([6 (! j!!! AF> ( j(  ʥE j! Aj! Aj Aʑ (	F! 6 B7!  )7  ([6 (! Aj    ж (! (q צ ([ (F ԙ  j6 ( Atj[ 6  6 Ajٷ Ajٷ צ צ צ! Aj$ #Ak[$  (! (!  Aʥ 6 B7 ([ (Alj!  G 	k ( (͹ Aj! Aj    ([ (Ҋ (! ([	G (! Aj͆  6  6  6 ( Ԥ ( Ԥ^  Aʥ 6 B7 ([ (Alj! [ G Aj! -> 	k ( (͹ Aj    ([ (Ҋ (! ([	G (! Aj͆  6  6  6 ( Ԥ ( Ԥ^  Aʥ Aj   Aف! (! (q> O^  -:  AʥA! ѠE Aj   AAف! (! (q> AO^ -!  :  Aʥ Aj   AAف! (! (q> AO^  -:  Aʥ Aj   Aف! (! (q> O^  -:  ʥ Aj   AAف! (! (q> AO^  -:  Aʥ Aj ( (ɟ 	k    ([ (ҋ (! ([	F ( Ԥ (! Aj͋  6  6  6 ( Ԥ^  AʥE!A  Aǖ! Aj   Aҋ (! ([	F> (! Aj͋  6  6  6 (! AjA  А (F ([AO^ Aj -Al j[( (ɟ 	k    ([ (ҋ (! ([	G (! Al j[Aj͋  6  6  6 ( Ԥ ( Ԥ^  Aʥ Aj   AAف! (! (q> AO^  -:  Aʥ ѠE ĝ[Ɔ 	k Ĩ[П! Aj Ĩ[ПF )BR> (E> +! +! צ צ ٣  fE ٣ErE!	 ü Df DdAt	 ü Df Ddr!! ז! צ > צ צ ז! צ  6  ;  Aʥ Aj П )BQ +[ ¡Db> ڙE>  ü7!A AǕ!  Aʥ ֽAq[F!   AǕ!  :^  AʥE!A  Aǖ! Aj Ϥ ([	G )! Ajٷ  7  6   AǕ!!!  6  6 Aj$#Ak[$ (! ([ ([Aʥ!A  [A  [І[EA  ІE  AʥE! Aj (Aɾ! (	G ([ ([Aʥ>  Aʥ>  Aʥ>A  ů[AǕ! צ! Aj͆ Aj (  ɾ s! ([	F  Aʥ ([( (ՍAqAt[( (ů!  AʥDŭ!  Aʥ>  Aʥů!  AʥAů!  AʥAů!  AʥAů!  ʥAůA! (! (!  Aʥ  Aʥ>  AʥE>A!  Aʥ Aj  ̪ (! (! ([   (  հ[      հ[؋! צ צ  Aʥ  հ!  AʥE  Aʥ>  Aʥ>  Aʥ>  AʥE>ě! Aj  A֩ Aj Aj˥ ([E> Aj  (ʯ  ( (ů[ם צ^^  ů!A!      ǚ! (F (! 	G  Aʥ   ( (ů[AǕ! צ צ !! צ Aj͆  6  6 Aj$#Ak[$ Aj Ղ[Aj[ ([A׆ ([ (! Aj (٧ Aj  + +ՠ ( 6 (! Aj  -[ (Б AF Ajڤ (! ( Aj AjAü]q  G  6  6  Aj6  Aj6  AjA׹  Ajϴ  Ajǭ  6  )7  )7 -F )!  )7 )!  )7 (!  (6  7  6  7 -[AG -[AGq  (G> AjAr AjՅ> AG> AF>   AjӜ  Ajۑ Aj Aʃ 	k ( (͔ ([ (ّ  ˰ Aj Aʃ Aj ( (͔ (G> Aj ([Aɾ (	F 6 B7!  )7  ([6 (! Aj  Ϗ (! ([ ([ ([AʥE>  AjA׹ (! (!  Aʥ Ajڤ Aj Aj k֏  ( (Ǽ Ajٷ  Aʥ  6  6  AjA׹ k  Aʥ  AjA׹  AʥE  AʥE>   ̔ Aj  A׆ ([E>  ϳ Aj ի -AF> Aj AjAü]  Ajǭ  Ajۑ  Aʥ  )7  Aj6  Aj6  AjA׹  Aʥ (! (! 	6    Ajҁ  Aʥ (! (! 6 B7    Ajҁ  Aʥ  )7  AjA׹  Aʥ AjA ( (А (G> ([AO^  -:  Aj6  AjA׹  Aʥ ( (҃Aq[AF>  :  Aj6  AjA׹  Aʥ (! (! Aj  A׆ ([E>   ʥ[AA զ  ڡ  Aʥ (! (!! )7 )7 )7 Aj! Aj! AG At j! j[([ ([  ʥE>  ҄Aq[AF> (ċ! Ճ! (ҩ!AA͙[ :  6  6  6   Ǡ Ճ! (! ( ǻ   ʥE  6  6   ˗[AAд צ (ڧ Aj (Aj[A۝ 6 B7 Aj  Ajә ([ (Alj! (! (!!  G  6 (A̭[A ( (̭[A ( (̭[AAд Aд Aд AAд A6  Aj6 Aj Ajٽ A ( (  Ȉ! Ajٷ Aj    ( (Ѹ A ( (д Ajٷ Aj Ͱ צ צ צ Aj! j! Ajج (A̭[AAд (^ )!  )7 (!  (6  6  7 Ajԩ (^ (!  6 ( 6 ّ (ٿ Ajٷ ҡ  AʥE> (! (! Aj Ajۍ (! (! Aj  ֠! )BQ ( )§[tj  (I! ([O^  j6 (F (ċ! E צ (k!  (k6 (ǀ Ճ[([(j!  6 E^ ҡ Aj Aj[A۝ (ǁ[ǂ! צ Ԍ  ( (˟ צ Ajٷ Aj (̋ (	F! 6 B7!  )7  ([6 (!   ǃ! Ajٷ Aj A۝  Ajӱ!  Ajӱ! Aj Aů[ʆ (! ( צ!q !    Ǆ! Ajӷ (G צ! (! צ  ͕ צ צ צ צ ң צ  6  (k6  AʥE> )!  )7  7  Aj6  Aj6  AjA׹ ( Ԥ Ajٷ צ Ҭ Aj$#Ak[$ Ҫ[ Aj[˱ Ղ! Aj Ԓ Aj[ AjՉE  -:  /;  /;  -:  /;  -:  /;  -:  -:  /;  -:  /;  /;  -:  /;  -: (A -[ʔ (A -[ʔ  -:  /;  /;  -:  /;  -:  /;  -:  -:  /; 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 6 A6 B7  -:  /; Aj!! AF> Al j[([E> (! Aj / -AtrΖ (   ( (е j! Ajٷ Aj Ajȹ A6 6 A6 6  )7 Aj AjA֏ (A ( (е Ajٷ Ajٷ Aj ( (ϼ Aj AjAü]  :  :  (6 (^ Aj Aj[Aü]  AjAü] Aj͆ Aj Ճ[Ajʭ (! ((Al¸ (Ņ· ¸D£[£[D D£d! (A ʔ -!   Dfq[:  G Aj (Aʂ Aj ( (͔ (! ( ; B7 AjǷAq[G ([ (tj!  [F> Aj!  Aj (Aʕ Aj͗ sq> q> Aj ( (ʇ ( (͖צ^G> Aj ʌ ( (͕ צ D¢! Aj (Aʂ Aj ( (͔ (G> ([Aʔ  Ņ·e Aд צ Aj (Ԅ ([ (ّ#Ak[$ Aj Aj[ʭ Aj Ajǧ ( ( (˟ Ajٷ Aj AjǨ ( ( (˟ Ajٷ (ڧ Aj Ajǩ ([ (Alj! ( !  G Aj! ([	F>  )7  )7  (6  6 (A̭[ ( (̭צ  ( (̭צ צ Aj؜ ! !   kAnȕ ԫ  )7  ([6  )7 ([Aj! ([ (Atj!! (!  G AF^ ( -[ -FŊ Aj ( ( t j5̥ ( ( (˟ Aj! j! Ajٷ^ Aj! ([ (tj!  G Aj (Aɾ (	F! 6 B7!  )7  ([6 (! Aj  Aи!! ([  [ (  [Aʥ  -ʜ j! j[AG>  Aj ( ( ­̥! 6!!!  Aʥ /! /! /! /! /! /! 6 B7 q[ qrE  (6  )7! Aj       ɔ Ajٷ /!  )7  (6  Aʥ )[P Aj A۝! Aj  ֋ A6  Aj6 Aj Ajٽ Ajٷ^  Aʥ Aj AA -[۝ s!  گ : 6 B7Aq[AF  )7  )7 -! Aj  ʶ ([ ([G Aj    ɗ Aj   ( (Օ!! 6 B7  : Ajٷ! (! (! (! (A̘[  ˟ צ (A q[ʔ  6  6  6 A6 6  6  6 6 6 Aj AjA֏ Aj ( ( (ʂ Aj ( (͔ ( (! AjٷG Ajٷ E  گAq[AGq Aj Al j[( (ћ   ɗ Ajٷ  (6  )7  ( (˟ A ʔ Ajٷ צ Aj! Ajٷ Aj (̈ ( ( ( (ؖ Ajٷ ( ( (ĺ Aj  ˓ ( ( (˟ 6 6  6 Ajʢ! ( AqAGٿ /!!  / /q[[; /  q[!  / [; /  !A! AG    I; Aj Ajȸ  j[(A ( (д Ajٷ Aj Ajȸ (A ( (д Ajٷ Aj Ajȸ ( ( (ĺ j! Aj! Ajٷ ([ (tj!!  G AF^ ( ) At)QŊ Aj! j!^ ([ (Alj!B!  G )[   T! Aj! (ڧ ([ (Alj! º!!!!  G ( -[A ̭! Aj )ºD¢ £ɑ A ( (е Ajٷ צ j ! Aj!  r[sq j! (!  6 A6 6  6 6 A6 6 A6   M6 A6 Aj!! AF> Al j[([E> (!  (6 Aj Ajȹ (   ( (е j! Ajٷ ( -Ŋ Aj  خ ( ( (˟ Ajٷ (Aj! ([ (Alj!  G [-[Al j[(! (! -  -[: G (ڧ 6 B7 -Al j[([ ([Alj!  G (A̭[A̭[A -At[( ( ( (ȇצ -[ ([ ([ўAq[AF Aj    ֒ A ( (̭צ Ajٷ ̭!  Ѷ Aj  - ( (֒ A ( (̭צ Ajٷ ̭צ  ǽ ̘! Aj A Խ  ( (˟ Ajٷ Aj! צ Aj Ͱ צ  -Al j6 Aj  Aj϶ ([ (tj! (! (! (! !  G (! Aj! -AF>  O^ Aj ( t j(ʇ ( (͖צ^  ٱ (^ )!  )7 (!  (6  6  7 Ajԩ -! Aj! Aj  ʶ (! (! Aj ۍ Al j! ([([ (tj!! (! [ G  F^ ( M^ Al j! ( tj(!    ( (Ѕ! j! Aj! (A̘[ Ŋ צ (  Gq Grٿ (̘! Aj ( ( ­̥  ( (˟ Ajٷ צ - ( (ўAq[AF> (A̘! Aj   Д  ( (˟ Ajٷ צ  (k6 ( (ћ! ( G Krٿ ( ( AjӍ Aj  (Ι Aj  )Ͽ  )7 Aj A AjԾ  )7  (6 Aj  Ajؔ ( ( (˟ Ajٷ Ajڄ Aj A۝  )7  (6 (! (! Aj  Ajؓ Aj    ( (Ѹ Ajٷ Ajڄ Ajٷ ( ( (˟ Ajٷ (! ( ([([Eٿ (ڧ E ([ (Atj!!  G  6 ([ -!!! AF> - ۄE j! ! Aj A Խ (! (! Aj  Ι Aj    ( (Ѹ Ajٷ Ajٷ A6  Aj6 Aj Ajٽ (A ( ( ( (Ȉצ Ajٷ Ajٷ Aj! j! ([ ([F> Aj A۝ (! (! Aj   kΙ Aj    ( (Ѹ Ajٷ Ajٷ (AA ( (Ȉצ Ajٷ ([ (Atj! (!  [F> (! Aj - Ajǟ ( ([ ([˟ ( ( (˟ ( ( (˟ ( Gٿ ([ (Atj!  G  (6  )7  )7 ( ( AjӍ Aj! (F (ڧ ( -! Aj  ( ( ӕA !A  j! ([ (Alj! (! !  F> ([F> -! (! -! (A̭! Ak AMAqk AG> AjAϼ  6 A6  Aj6 Aj Ajٽ  )7  (6 AjAϼ A6  Aj6 Aj Ajٽ  ( (̭צ Ajٷ F  (I Aj   ( Alj[( (֒ Aj A۝ Aj!  ( (Ȃ Ajٷ Ajٷ צ  ٫ Aj Ajչ (!  ([ (Alj[6  6  6  F> Aj! ([	G )!  )[7  6 (A̭!  7 A6 6 Aj Aj֏  ( (̭צ Ajٷ  § B§Ȃ צ Ajٷ ! !  6 Ajت (^ 6 (! ([ (F (!!  F> Al! At! j!  j[( (  j[( (ʥ> Aj! 6 At j!  F>  )7  )[7 Aj! §	G ([Ļ צ Ajٷ  F>   kAvȓ ([ (Alj!  G A6 6  )7 Aj Aj֏ Aj  ( (כ Aj ( (ϼ (A ( ( ( (Ȉ! ([ (F ԝ Aj! ( Atj[ (6  )7  6  j6 Ajٷ Ajٷ (! (! At j!B!  G (	GAA ( ( ( (Ѕ[! ! ­!A!B!! (A  д  |! Aj! ( ( (Gٿ Aj ( ( ̥ )! Aj ( ( 5̥  7  )7 Aj A AjԾ ( ( (˟ Ajٷ Ajٷ Ajٷ  (j6 -[AF (ڧ Aj ɣ ([ (Alj! (! !  F> -[AF> (A̭[ Ѷ Aj A At[( (֒  ( (Ȃ Ajٷ צ Aj!  ٬ (E> (A̭[A̭צ Aj A۝  ( (Ȃ Ajٷ צ G> (ŌE ( ǽ!!! AG 6 A6 6  -[At)7 6 Aj AjA֏ j! ( ( (̘! Ajٷ ([ (Alj! [ G Aj!  -G>  Վ!   G[ٿ A AA д צ  q j!  j! Aj ( ( ۊ )! Aj ( ( ۊ  7  )7 Aj A ­ AjԼ Ajٷ Ajٷ (A̘[ ( (˟ צ ( Gٿ Ajٷ Aj! Aj  ̽ (A ( (д Ajٷ AjȪ 6 B7 ([ (Alj!A!A!! [ G Aq -[G Aj  ( (כ (! (! Aj  ٕ Aj    ( (Ѹ Ajٷ Ajٷ -F!  (F Ajԟ (! Al j[ (6  )7  : 6 B7  j[6 (! Aj! E Al j[AFr>   AkӘ! (! ( ( ([Gٿ (Ō G (ڧ Al j! Aj! !  F> (! - A̭[A ([ ([̭צ A̭[A  д A̭[A̭[A ( (̭צ Aj  ǽ A̭! ([ (Alj!  G!  ([A ̭[ ( (̭[AAд צ  Aj­ Aj­B7 6 G  t j([( (̭! ([ A ( ̭צ j! צ  A̭[̭! צ Aд ([ tj!  G (! Aj! ( M> (! A̭[ Al j ̙ צ צ Aj! צ צ צ צ!^  G Al j[ٷ Ajҳ j! AAɼ Aj Ajۍ (! (([ Aj Ն  (k6  (k6  (j[6 E^ (^ (  6ٓ Aj ʭ! ( ((Gٿ Aj ʭ -! -! (A̘!A! (! (! kAA q!A!A!A!AA q! Aj  (Ι  )7 Aj   AjԾ Ajٷ  ( (˟ Ajٷ צ q[!AA ! AG  -[At)7 6  Aj6 Aj Ajٽ ( ( (̘[A   F[ A д צ j! Ajٷ (ڧ -!  (6  )7  )7  :  : ([(!  Aj6  Aj6  Aj6  Aj6 Aj  Aj϶ (! 6 B7 ([ A  AO [tj!A! (! (! (!! !  G ([ (O^ Aj  ( tj([շ Aj  (ۇ Aj  -־ Aj  -At[( (Օ Aj A -At[( (Օ Aj  ([( ( (- М֋ )[ )[Q 6 B7 Aj   ˌ Aj AjAü]  (6  )7  )7  (6  )7  (6  )7  (6  (6  )7  (6  )7  (F AjAAͼ (! Aj! Al j AjAü]  j[6  ٱ Al j! ( Aj! Aj! (! !  G Aj! )[BQ>  7  AjAü]! (̭[A ( (̭צ A̭[AAд A ([ ([̭[ȃ צ 1! 1! 6  B B7 G t j! j[-E> Aj  /۝ A ( (̭צ Ajٷ A ( (̭[ȃ צ A ( (̭צ A ( (̭צ A̭[ -Ѷ  ( (Ȃ A ( (̭[A ( (̭צ צ A̭! ([ (! A̭! Aj ( ( ­[̥ A̭[A ([ ([̭צ  6  6 Aj A  AjԼ A ( (̭צ Ajٷ  6  6  6  6 Aj A  AjԼ A ( (д t j! ̭!  G (! Aj! ( M> (! ̭[ Al j ̙ צ צ Ajٷ צ Ajٷ צ צ צ צ צ Ajئ ! !  kAn!!  G Al jئ j! AAɼ (! ( (([AKٿ - Aj A۝ Aj ( ( ­[̥  )7 Aj A  AjԼ Ajٷ ( ( (˟ Ajٷ Aj Ϭ ( Aj Aj[ ә  ۍ ([ ([([  I! (!! (! (!  G t j( Al j[( (˟ j!  (k6 Ajج (ڧ Aj Ajǥ ([ (Alj! ( !  G Aj! ([	F>  )[7  6  (6  )7 (̭[ § B§̭צ A6  Aj6 Aj Ajٽ  ( (Ȃ Ajٷ צ Ajٷ Ajٷ ! !   kAnȔ ԫ Aj$ (! (! (Ư! (! 6 B7 ([ (Atj!  G (ٿ Aj! ([ (Atj!  G Aj (Ņ·ͱ Aj! ([ ([  I! ¸D£! Aj! Ajr! (! Aj! (!  F[E At j+! (! (! (!  6  6  6  6 6    D£۔Dۓ[£9  Aj6 At j[ 9 Aj - Aj AjΟ Aj  +[¢ɑ (A ( (е Ajٷ ( Ddٿ (! Aj Aü]   ¢[9  6 Aj Aj[Aü] : -[G -[Gq  (G> Aj AjڔE>  +a> G Gr> 	k Ajێ (! ([+ +a  +b> - -G> ([ (G> (!! (!  G At[ j[-[  j[-G> k Aj AjλE> - - jʞE> + +b> + +b> + +b> - - jʞ> + +b> + +b> + +b> + +b> + +b> - jځ> + +b> + +b> + +b> + +b> + +b> - jځE> + +b> + +b> ( ( ( (ʥE> - -G> - -G> - -G> - jځ> Aj AjλE> j! Aj Aj؍>  (k6  (k6 Aj ( Aj    ɂ (F>  AjAü] Dd 6 B7 ([ (Atj! [ G Aj! 	k! -AF>  )7  )7  θ Aj Aj͵ ([AM (! (! (! 6 B7 Al j! !  G  )[7  )7 (! §AqAk ( M^ ( tj(! ( K ( Alj/! A: Aj!^ A: Aj! 6  6 A: Aj! ([ (Alj!! 	q!  F> / G j! Aj! 6  6 A: Aj! A: Aj! Aj!  )7  )7 ([ (Alj! [ G Aj!  AjՅE>  )7  )7  )7  )7  )7  )7 Aj Aj͵ !  +[ +[۔[9  +[ +[۔[9   +   + ۓ ¡9   +   + ۓ ¡9 ! (! (! (! ( ԭA!!! j! Aj! Al j! !  G )!  )[7  7 +!  7  7   +¢9   +¢9   +¢9   +¢9 Aj! ( Gٿ Aj ի -[AF[E  -:  /; )! (!! !!!  G /! -!  /;  -: -!  :  ;  ([6  )7  6  7  :  : E Aj Յ   !! AG AqAGr  Gr>   !! j! Aj!     6 (^  6 (!  6 (  6 ԭ 6 : (^ )!  )7 )!  )7 )!  )7 )!  )7  7  7  7  7 AjҴ^ Aj  (A׆ ([ Aj[թE> Aj Ajێ Aj! ([([ (Atj! (!  G -[AG Aj ؍[> 	k!  (k6 Aj ի -!  )7  )7 Aj θ +! +! +! +! +!  (k6   ¢9   ¢9   ¢9   ¢9 Aj Ajr[Aü] AqAk ڤ  :  AjAü]   Ajӛ  (Ņ6 E> Aj (Ԅ (F ([œ צ> ([ (tj!  [F> Aj! (œL> Aj (ʌ ( (͕ (! AjҴ ( (ԥ ҡ Ajٷ Ҭ E Aj ˢ A Ajώ[Ƚ ؛ צ Aj Ajϛ ([(! (! A6 ( 6 (! 6  (j6At j! !  G ([ ([̆ צ צ Aj! Ȓ  Ԥ (O^ A (ˮ ̝! -F -s! Aj Ճ[Ajʭ (! Aj Ajǧ  )7 Aj A AjԾ Ajٷ Aj ( ˓ Aj  Ajؔ Ajڄ Aj ( (ϼ Aj Aj AjӰ ( ( ( (ʥ! Ajٷ q rE (ҩ!AA͙[ 6  (6  )7 Aj Ŭ[Aʈ (! (ד (^ )!  6 6 )!  6 6  7  7 Aj͓ Ajٷ ҡ -F - :G AAʖ - : Aj Ճ[Ajʭĕ[A (ӑ[ʓ צ A AjӒ[ʓ צ A ( (ӎ[ʓ צ ҡ A ʖ צ ҭ Aj$#Ak[$ A; B7 B7 B7 B7 B7 B7 B7 B7 B7 Aj! Aj! Aj! Aj! Aj! -k ([ ([(O> (	F> (! Aj ([ ( ( ( ( ( Atj[/[̳ Ajٷ  (6  )7 Aj (  Λ ٷ  (6  )7 פ[E Aj  ( (ؾ ٷ  (6  )7 ([ (Alj! (!  F> Aj   ӗ Aj!^ Aj  Aǘ ٷ  (6  )7 )! )!!!! )[BQ Aj   Ν ([	F> (! (! ! ٷ :  6  6  6 Aj ([  ӗ ( )! ) ) )׿! Aj ( ( B̯ ׿! Aj ( ( B̯A!! AG  Ajj! Aj!  ([j[ O>^ Aj Ԕ Aj ( (ہ  ([k!  (j!A! AG M^  Ajj[(! (! -: /;  Ak[K^ Aj!    ü] Aj!  k!  j!  )7   k[6 Aj  ( ۉ Ajٷ Ajڄ  )7 Aj A AjԾ  Ajͮ Ajٷ Aj ւ § )§qq -! )! )!  ׿!  ׿!  ׿!  ׿! Aj ( (  }  }  VB̯  )7 Aj A AjԾ Ajٷ  )7 Aj AA  T[AA   AjԾ  Ajͮ Ajٷ ([ (Alj!!  [F> j! Aj! (F ( F !> ! )P> Aj   ӗ^ (! (  -[: ([ Alj! ([(! ([!B Al j) |[  T!  j[G> (! (! (! (! :E! 6 B7 Al j!A  AKAl j!B!  G  ([M^ )! (! Aj   Al j[( (֒B  |[  V!  j! Aj! Aj Ajͮ^ Aj A۝ Ajٷ  (6  )7 Aj    ̰ Aj  ( (ی  Ajͮ Ajب  6 Al j!! [ F> Aj!  (G>B!! (! )!!  I Al j[(! (! Aj  ʶA! ([ (FAA ( (  ʥ! Aj    ֒ Ajٷ  (6  )7 Aj  ׀ ٷ  (6  )7 Aj    ̰  6  Aj6  Aj6 Aj  AjAϭA! -AF ([AO^ -!  : Aj  ۝ ٷ  (6  )7 ([ ([(O> ([( ( Љ! Aj ([ ( Alj[ˑ! (!  	F>! (G>  (G! ([ ([ȄE -k Aj  ( (֘  )7 Aj A AjԾ Ajٷ Aj A۝ Aj A۝ Aj A۝ Aj A۝ Aj A۝  Ajͮ (! (! Aj   ( (̺  )7 Aj Ajծ Ajٷ (! /! /q (! qE Aj  ۆ  )7 Aj A AjԾ  Ajͮ Ajٷ  F Aj  ۆ Aj   ɵ  )7 Aj A AjԾ qE> Aj  ۆ  )7 Aj A AjԾ  Ajͮ Ajٷ Aj ( ( ( (̺  )7 Aj Ajծ Ajٷ Aj  ( (ټ Ajٷ  (6  )7 Aj  (ۆ ٷ  (6  )7 	F ( (Aʥ r Aj ٔ  ( (ہ Ajٷ ٷ  (6  )7 (  (Ͱ E> Aj A۝ ٷ  (6  )7 ([ ([(O> (! (! Aj  շ Aj  (ۆ )! Aj  -־ A6 6  7  )7 Aj AjA֏ ٷ  (6  )7 Ajٷ Ajٷ ([ (! Aہ Aj A  ֒  ( (ہ Ajٷ 6 B7 )[ )[R Aj   ̢  (6  )7  (6  )7  )7  )7 Aj A AjԾ Aj Ajͮ Ajٷ Ajٷ )BQ Aj  )Ͽ  )7 Aj A AjԾ Aj Ajͮ Ajٷ )BQ Aj  )Ͽ  )7 Aj A AjԾ Aj Ajͮ Ajٷ Aj  ( (ؕ Ajب  )7 Aj Ajծ Ajٷ! 6 B7 Aj ( (A֩ Aj Aj˥ ([E>  ([Aʥ! E> Aj   ټ Aj Ajͮ q Aj A۝  Ajͮ ([AK Aj k[ԗ  6 6 Al[ ( (Aj ü] 5! Ajب Aj ( ( ̥  )7 Aj A  AjԼ Aj Ajͮ Ajٷ (!  Aj  ( ی  )7 Aj A AjԾ  Ajͮ Ajٷ Ajب - Aj A۝  Ajͮ - Aj A۝  Ajͮ Aj ( ( ( (̺  )7 Aj Ajծ Ajٷ Aj ( ( ( (̺ Ajٷ  (6  )7 Aj ( ( - ΢ Aj  )B (Ͽ ٷ  (6  )7 :  -: Aj ( (Ͻ ( (Ԩ  (6  )7 ([ ([(O> (! ( Alj[ ([( (ؘ[E> /[q /[qq Aj  ( (ɵ  r Aj  Aj֫ 	6 Aj  (ۆ Aj  ( ( ( ( /[̳ Ajٷ  (6  )7 (	F  )7 Aj A AjԾ  )7  )7 Aj A AjԾ Ajٷ ٷ  (6  )7 Aj  ӥ ٷ  (6  )7 Aj (  Λ ٷ  (6  )7 Aj ǳ )BQ )§ Aj  - ) )Ֆ  )7 Aj A AjԾ Ajٷ (	F>  Ajͮ 	6 - Aj A۝  Ajͮ ([K! 6 B7 ([ tj!  G (! Aj[! ( M> ( Atj!  ǵ! ǵ! Aj  ӥ Aj  ӥ Aj  - Ӻ ([ ([ ( (ʥ! Ajٷ  Aj  - Ӻ ([ ([ ( (ʥ Ajٷ  Q    ʥ>E>  }[B! Aj  -   }Ӻ Aj  (ۆ    ʥ  )7  )7 Aj AA  T AjԾ  )7  6  6  )7 Aj AA  T AjAԾ Ajٷ Ajٷ  R>   ( (ʥE>A!A! Aj   ɖ Ajٷ Ajٷ Aj A ɖ Aj Ajͮ ! ! Aj  ( (ؕ Ajب  Ajͮ Aj ( ( ( (̺  )7 Aj Ajծ Ajٷ Aj Aj (ҵ ([ (tj!  G (! Aj! ( M> Aj ( Atj[Aj (ҵ Ajٷ ([ ([(O> (! (! 6 B7  Al j[ AjӘ ([ (Alj!  G )! Aj  Ajؓ )! Aj  Ajؓ  7  7  )7 Aj A AjAԾ  Ajͮ Aj! Ajٷ Ajٷ Aj  -ٕ  Ajͮ Aj  ( (כ Aj  )[§ B§ɕ Aj  Ajؓ Ajٷ  (6  )7 Ajڄ Aj  (ۆ  )7 Aj A AjԾ ٷ  (6  )7 Ajٷ  )7  )7  )7  )7 Aj  Ajˍ ٷ  (6  )7 Aj ( (Ͻ ( (Ԩ  (6  )7 Ajҳ (! (!  ([6  6 ([([ M> ( Alj! (! (! A ([-[[:  ( K Aj! Aj! ( Atj[(! )! (! )! Aj! Aj! )[! ([!  A  j[(I Aj   ( Alj[( (֒ 	6 Aj Ajȸ Aj  Ι  Ajͮ   (F  )Q> Aj  Ι Aj  Ͽ  )7  )7  )7 Aj A AjAԾ  Ajͮ Ajٷ Ajٷ ([ (tj!B! /!  G ([ (O^ Aj! ( tj/ G> ( M^ ( tj1 |!^ P> Aj ( ( ̥  )7 Aj A  AjԼ  Ajͮ Ajٷ (! /[q / 	qF Aj  ۆ  )7 Aj A AjԾ  Ajͮ Ajٷ -F Aj  ( ( /[ќ   ̴  Ajͮ )[ )[T Aj   ̢ Aj  Ͽ Aj  Ͽ ( ( ( (ʥ Ajٷ Ajٷ )!  )7 A6 6  7 Aj AjA֏ Aj   Ϸ Ajٷ Ajٷ  )7  )7 Aj A AjԾ  Ajͮ Ajٷ ( )! Aj  ([շ Aj ( (ʴ Aj ( ( ( (̺ Aj ( ( - ΢ )! )! Aj  )  (Ͽ  7  7  )7 Aj A AjAԾ  Ajͮ Ajٷ Ajٷ    I6  6  Aj6  Aj6 Aj  AjAϭ Aj  /[ۃ (	F 6 B7  (6  )7 Aj  Ajؓ Ajٷ  (6  )7 Ajڄ -AF ( (! Aj A۝ ٷ  (6  )7A! AM -!  : Aj  Ͽ ٷ  (6  )7 : Aj (  Λ ٷ  (6  )7 Ajٷ  AjAü] Aj$#Ak[$ Aqk (! ([(	F Aj A۝ B7 B7 B7  (6  )7 ( (֙! ([ ([Aˇ! Aj   ټ  )7 Aj AA  AjԾ Ajٷ ([ (Atj! [ G Aj! -G>   פ[!   ! ! )BQ Aj  ) )Ν!! ([	F> (! (! !!! /q /q Aj  ( (ɵ Aj  /ۃ  6  6  6  )7  )7  6  6 Aj  AjB AjAڗ Ajٷ Ajٷ  )7 Aj A AjԾ Aj A Խ (!! 6 B7 ([ (Atj!!! [ G! - (! Aj!  r! פ[E> ( r! -F Aj  /ۃ Aj Ajͮ! 6 B7 ([ q Aj  ( ی  )7 Aj A AjԾ Aj  ( ی  )7 Aj A AjԾ Aj Ajͮ Ajٷ q Aj A۝ Aj Ajͮ q Aj AA -۝ Aj Ajͮ q Aj A۝ Aj Ajͮ Aj  ( (ؔ Ajب Ajب  (6  )7  )7  (6 Ajٷ (! (! ([([ (!!B Al j) |[  V!  j[G> P> Aj  Ͽ  )7 Aj A AjԾ Ajٷ 6 B7 Aj A -Խ 6 B7  (6  )7  )7  (6 (! Aj (- ([( (̡ (! ( ([ (I ( Alj[-! Aj ( ( 5[̥ Aj ( ( )̥ Aj  ( (ۈ Ajٷ )! )!  )7  )7  )7  )7 Aj  Ajˍ  7  7  )7   AkAq  AjAԼ Aj B At­§۝ Aj A۝ Ajٷ Ajٷ Ajٷ σ ( Ԩ (! ((E ([([ (Alj!  G - Aj!>A!A! Aj  ۝ B7 B7 B7  (6  )7 Aj ȳ (	F Aj A۝ ([([ ([ל  )7 Aj A AjԾ Aj   כ Aj  ˑ (! (! (	F[E  ȄE )! Aj  ( (֘  7  )7  )7 Aj A AjAԾ Ajٷ Aj   ( (̺  )7  )7 Aj A AjԾ Ajٷ > Ajٷ Ajٷ Ajٷ Aj A۝ 6 B7  (6  )7  )7  (6 ((E> Aj ([A۝ Aj A۝ 6 B7  (6  )7  )7  (6 (! Aj ȳ (	F Aj͎ (! Aj͎ Aj Aü] Aj Ajˏ ([	G (! (! (! (!!!!  6  6  6 Aj  ( (֘ Aj  ( (ټ Aj  (qۇ ( (ל  )7  )7 Aj A AjԾ ( (Ȅ  )7  )7  )7 Aj A AjAԾ  )7  )7  )7 Aj A AjAԾ  6  6  6  6 Aj Aj֏  )7 Aj A AjԾ 6 B7  (6  )7  )7  (6 Ajٷ Ajٷ Ajٷ Ajٷ Ajٷ (! ([(E ( Aj A۝ 6 B7 Aj A۝ 6 B7  (6  )7  )7  (6 ([-! -!AA͙! Aj A tAq rԽ  (6  )7 6  6 6 -E ([ (Alj!  [F> Aj! -G> (E> ) )Z> Aj A۝ Aj Ajͮ ([ ([Alj! !  F> - Aj!> Aj A۝ Aj Ajͮ (! (! Al j! -! (!! !  [F> Aj! -G> (E> E>  Υ  ΥX>  (! Aj  )[Ͽ Aj  /[ۃ (! /[q / 	qF )! Aj  ɶ  7  )7 Aj A AjԾ Ajٷ  (6  )7 Ajٷ (!! ([!  Al j[- (Gqj!  j[G> k F  )7  )7 Aj A AjԾA! -E  6 6 6AA AjʢAqAF! )[P  )7  )7 Aj A AjԾ )! )! Aj   Ν  7  7  )7 Aj   AjAԾ Ajٷ F Aj  Ι  )7  )7 Aj A AjԾ Ajٷ 5! Aj ( ( ­[̥ Aj ( ( ̥  Aj6  Aj6  Aj6! Aj! AG Aj Atj ()7 j! Aj! Aj A  AjAԼ Ajٷ Ajٷ Aj    ќ   ̴ Ajٷ Ajٷ 6 B7 Aj  ( (ؔ 6 B7  (6  )7  )7  (6 Ajب Aj չ ([ (!AA͙! Aj A۝  (6  )7! 6  6 6 ([ Alj!  [F> Aj! ( (AʥE>  )7 Aj A AjԾ Aj Ajͮ (! (! Aj A۝ Aj   ؔ 6 B7  (6  )7  )7  (6 Ajب σ Ajة (! ([([E Aj A۝ B7 B7 B7  (6  )7AA͙! 6 B7 Aj ɣ (! (! 6 B7  Al jAk[ Aj   -Д Ajٷ  (6  )7 ( Ԭ Aj  خ  (6  )7! AG  Ajj! Aj! ([E>  6  (6 Aj A AjԾ Aj Ajͮ Ajڄ Aj  ( (ؔ Ajب  (6  )7 6  6 6 AK Aj  AkΙ  )7 Aj A AjԾ Aj Ajͮ Ajٷ (! ([G (! Aj  ֭A AI! ([ (tj! ! E  FrE Aj ( ( - (΢B ) |[  V  (! Aj! k! ( Ԩ )[P Aj  Ι  )7 Aj A ­ AjԼ Ajٷ Aj   Ν AO  )7 Aj A AjԾ Aj  Ι  )7  )7 Aj A ­ AjԼ Ajٷ Ajٷ Aj  ((շ  ( (ʴ Aj ( ( ( (̺ )! Aj  )Ͽ  7  )7 Aj A AjԾ Ajٷ Ajٷ Aj A۝ Aj  ( (ؔ  (6  )7 Ajب (! (! (!! 6 B7 ([ (tj! !  F> ([ (O^ Aj! ( Alj[֕Aq Aj  ̲ Aj Ajͮ E> Aj ǲ Aj ǲ (E> (E> ) )X> Aj A۝ (  Aj  ˑ ([	F>  )[7  6 Aj  ( (כ Aj  (qۆ Aj §[ B§[Aи (! Aj  Aи ([  6  6 Aj A AjԾ ([  (6  6 Aj A AjԾ Aj  ϼ  )7  )7  )7 Aj A AjAԾ Ajٷ Ajٷ Ajٷ Ajٷ Aj A۝AA͙! Aj A۝  (6  )7  )7  (6! 6  6 6 ([ Aj  ( ؕ  )7 Aj A AjԾ Aj Ajͮ Ajٷ (! (! Aj A۝ Aj   ؔ  (6  )7 Ajب ( Aj A۝ 6 B7  (6  )7  )7  (6 σ Ajٷ Ajب (! (! (! 6 B7 ([ (tj!  G ([ (O^ Aj! Aj ( Alj[׫ /> Aj  ̲ Aj Ajͮ 6 B7 B7 B7 B7 ( Aj A۝ Ajٷ  (6  )7 ([ (I Aj A۝ Ajٷ  (6  )7 E> Aj  ( ؕ  )7 Aj A AjԾ Ajٷ  (6  )7 Ajٷ  AjAü] Ajب σ Aj$#Ak[$ Ճ[Aj! Aj ( Ǿ Aj Aj ֪ Aqk Aj ԓ Aj  Aj Ajɮ Aj (͘[Aʁ ( (͖! צ Aj  Aj Aj ( (Dɂ (G B7 Ajύ[(j!  6 AA͙[ 6  6  6 Ū[ċ! Aj AjϚ (! ([( (ْ  6 6  (j6 Ҧ  ƫ ӷ ( (͕ צ^   (׻ צ AjҴ Ajٷ Aj ԓ Aj Ajǧ Aj ( (̽ Ajٷ Aj  Aj Ajɮ (! (! (! (! Aj Ajָ (! (! AjAϼ Aj Aj  ǣ (!  ([ (Alj[6  6  6 Aj!  F> Aj! ([	G (! (!  )[7  6 Aj   § B§ǐ Ajٷ ! !  6 Ajت AjAAǐ Aj  ̾ )! Aj  ̾ )! A6 6  7 A6 6  7 A6 6 B7 Aj Ajʍ ([ Aj  (ہ Ajٷ Ajٷ  Aj6 Aj  AjǢ  (6  )7 Aj AjA׊ Ajٷ AjҴ Ajٷ Ajٷ (! (! AjAϼ AjAɝ Aj ( (ہ Ajٷ ([ (tj!  G Aj  (Aն ([ (Atj!!!  G Aj  ہ (! (! -!!  ַ[! Aj!  j! !  [G j!! -[Ak AF> AG>! Aj   G[ہ Aj  ہ  6  6 Ajو[AF AjAٍ F> Aj ٍ Aj  ہ!! Aj! AjȤ Aj Aj׊ (! 6 B7ӑ! AjӒ!  ([ ([ӎ6 A6 6  6 A6 6  6 A6 6 A6 Aj! Aj! AF> j! Al j[([E> (! Aj ([ʊ (! (G  ٵ  6  6 Aj Ajͩ צ ! נ^ AF>A k! Aj Alj!!  F> Al j(צ j!^  )7  ([6 (! Aj ([ګ (! ( A6 6 6 B7 A6 6 6 B7 A6 6 6 B7 A6 6 6 B7 ([ (tj!  G Aj  ([Aն Aj AjӞ Aj  շ ([! (! t j([ I  j:  j[G> Aj! ([ (Atj! [ G 6 B7 Aj ( (װ AjB 3˞ Aj -At[( (װ Aj ( (װ Aj ( (װ Aj (Ӫ Aj Ǳ Aj / (Ӫ Aj / (Ӫ Aj -Ϩ Aj ( ( ( (ב Aj ( (װ  (6  )7 Aj! Aj AjӞ (G>  ([M>  j: ([ (Alj! [ G 6 B7 Aj ( (װ Aj -At[( (װ Aj ( (װ Aj ( (װ Aj Ǳ Aj ( (װ Aj / (Ӫ Aj / (Ӫ Aj ( (װ Aj -At[( (װ Aj (Ӫ Aj ( ( ( (ב Aj ( (װ  (6  )7 Aj! Aj AjӞ (G>  ([M>  j: ([ (Alj!  j! !  [F  FrE Aj! - j!E> 6 B7 Aj ( (װ Aj ( (װ Aj ( (װ Aj / (Ӫ Aj ( (װ  (6  )7 Aj AjӞ Ե 6 B7 Aj Ajǧ Aj ( (̽ AjA ( (в Ajٷ Ajٷ ([ AjA ( в AjAAв AjAAв Al j!  G Aj ( ( ( (Ǔ Aj! AjA ( (в Aj Aj׉ 6 6 A6 6 6  )7  )7 A6 Aj AjA֏ Ajٷ A6 6 A6 6 A6 6  Aj6  Aj6  Aj6 Aj!! AF> Al j[([E> j! (! ([([E> 6 6  6 A6 6  6  6 A6 6  (6 Aj AjA֏ Aj ( (ہ Ajٷ Aj Aj׊ Ajٷ Ajٷ Ajٷ Ajٷ Ajة Aj Ajָ Aj Ajֹ Aj Ajֺ Aj ( ǡ   Ajا׻ Ajȫ ҡ Aj$#Ak[$ Aj  ǾAA͙! Aj ( (ϼ A6 6  )7  (6 6  6 6 A6 6 A6 6 6 A6 6 B7 A6 Aj Ajʍ ([E> Aj   ([ɾ (	F>  (6  )7  6  6 Aj Ajͩ Aj ͘[ʏ Aj Aj̈́ ([	G 	Gq )!  6  7 B§! §!! 6 B7! צ Aj Aɾ (	G Aj ( (  ж (! (F צ Ajٷ Ajٷ Aj ̇ צ ([	F> ( (є  )7  6 A6 6 Aj Ajͩ Ajٷ ([(j!  6 E^ ( ҤE> AjAϼ A6 6 Aj Ajͩ Aj Ạ Aj Ạ	! ([	G  )! ! Ajٷ  7  6 Aj ʭ Aj Ajǧ (! (! (! (! (! (! (! (! ( (! (! ([ ( AjAϼAlj!  G Aj ( ( ( (ǐ Aj! AjAہ Aj  ̾ 	F 	Fq Aj ( (ہ Ajہ AjA  	G  	F[   ǐ A6 6  )7 6 6 Aj AjA֏ Aj ( (ہ Ajٷ	G  AʦE   Aʦ!! AjAہ AjA   A ǐ 	G AjA § B§ǐ AjAAǐ  AjA׊ Ajٷ Ajٷ Aj͆ Aj͆ Ajٷ Ajة Ajȫ Aj$#Ak[$  6 B7 6 )7 )7 )7 )7 ([ (Atj! (! Aj! Aj! Aj! -q! [ G ح Aj ɧ 	k! ([ (Alj!  G B7  -:  /; Aj! (k (! (!  ( ([k6 A6 6   k6 A6 6  6 6 6  6 6 6  A AjA 	kɌ ! ([ ( 6 B7Atj!  G (!  (6  6 Aj AjȺ )! Aj AjȺ  )7 6 6  7 6 6 B7 Aj Ajʍ ([ Aj  (ہ Aj! Ajٷ Ajٷ AjA 	k̦  ( (ʮ  ( (ϼ A6 6 Aj Ajͩ A ( (  Ajة Ajٷ ! (! (! (! 6 6  6 6 6  6 6 6   O6  A AjA 	kɌ ! -AG> - -! -!  -֓! (! (! +! +! A6 6 6 6 6 6  ¸[D¢ϗü6  D¢ϗü6   D¢ D¢ϗü6  Av:  Av:  : B7 Aj AjA 	k̦F Aϼ A6 6 Aj 	kͩ 	 k  AtAqvAqt[( (ϼ A6 6 Aj 	kͩ A ( (    Ajة AjԪ Aj$#Ak[$ +[D¢ϗ! +!  ü6  D¢ϗü6AA͙! Aj ɐ Aj ɐ Aj AjȺ )! Aj AjȺ 6 6  7 A6 6  )7 Aj AjA֏ Aj  ϼ A6 6 A6 6 A6 6 A6 6  )7  (6  )7  (6  )7  (6  (6  )7 A6  6 A6 Ajٷ Ajٷ - AjAϼ A6 6 Aj Ajͩ  (6  )7 Aj$#Ak[$AA͙! Aj ( (ϼ Aj ( (ϼ Aj ( (ϼ Aj - ӧ  (6  )7  )7  (6  )7  (6  )7  (6 A6  6 A6 (! Aj ([ԣ (!  (! Aj Al j[( (ϼ Al j[ (6  )7 j!  j[G>  6 6 B7 ([ (tj!  G (! Aj! ( M> ( ( ( Alj[([ ([Ѕ> Aj  ϼ Aj Ajͮ Aj  ( (ؓ Aj ( (ϼ  )7  )7  )7 Ajԣ Aj!! (! (! G Al j[ Al j[(6  )7 j! j!  6 Al j! Aj! !  G Aj ( (̽ (! (! 6   j[6  6  6  6 B7 B7 Aj ! ! !  ˩ ([F> (! (! (! AjA Ї>!   j  jkj! Aj  ϼ ٷ  (6  )7 Ajٷ!  A  ɘ Ajب Ajب Aj$#Ak[$ (! (! (! 6 B7 ([ (tj!A!  G Aj  (շ ([ (tj!  G (! Aj! ( M> ([Al[ j! ( Alj! !  [F> Aj! ( ( ( (ʥE>  (j6 (! (!  (F Ajԡ (!  j[6  6  6  j6 Aj! (!  Aj6 Aj  Aj϶ 6 B7 ([ (tj! (! !  F> ([ (I Aj ( ( ( Alj[( (̺ Aj! Aj Ajͮ^  ٱ  (6  )7 ( (AAɼ Aj  (A ([ AO[ؕ  AI  )7 Aj A AjԾ )! Aj ( (  k­[̥  7  )7 Aj A  AjԼ Ajٷ Aj A۝ ([ Aj (  Μ  )7 Aj A AjԾ Ajٷ Aj ͂ A6 6  )7 Aj A AjԾ AjٷAA͙! Aj A۝  (6  )7 Aj A۝ Aj A۝ Aj A۝  )7  )7  )7  )7  )7  )7  )7  )7  )7  (6  )7 A6  6 A6 Ajٷ ب Aj$#Ak[$ (! (! (! (!AA͙! 5[BR Aj ( ( )̥ Aj  ( (ۈ Aj - ׁ Ajٷ 	k ( ( ̥ )[ )[V Aj   Ϸ  )7  )7  )7  )7 Aj A  AjAԼ Ajٷ  )7  )7  )7 Aj A  AjAԼ 	kٷ Ajٷ Ajٷ Aj A۝  (6  )7 6  6 6 -[E ( Aj A۝ Aj Ajͮ -!! Aj  ֿ Aj  Ө Aj  ( (ؕ Ajب ([  6  (6  )7 Aj A AjԾ  )7 Aj A AjԾ Aj Ajͮ ([ (Atj!  F> Ak!! k-F פ! ! E> (! Aj ǟ  (6  )7 Ajٷ Ajٷ )! Aj  ۆ  7  )7 Aj A AjԾ Ajٷ 	kٷ (	F> Aj Ajͮ ([ Aj (  Μ  )7 	k A AjԾ Ajٷ Aj ͂ A6 6  )7 	k A AjԾ Ajٷ Aj 	kͮ  )7 Aj A AjԾ Aj Ajͮ Aj  ( (ؔ  ( (̽ Ajٷ Ajٷ Ajٷ Ajب Aj$#Ak[$ (! (! (!  ([6 6 6 Ajʢ! ( (Ј! -! AqAFA! k (>A!A! k^A! AA ( FA! Aj  ۝ (  )7 Aj A AjԾ Ajٷ  (6  )7 ([ )! Aj (  Μ  7  )7 Aj A AjԾ Ajٷ  (6  )7 Ajٷ ([ Aj  ˒ Aj A ( (ɘ Ajب Aj  Ι ([ ([AljAk! G Gq[ /! /! /[ rq /  q[!  /  [; ([ (! G Aj! kq!!  t j[  ғÀJ!  j[G> 	q ([	qG AvkAqAKr> 	q[ 	qF Aj  	r qɵ Aj Ajȸ )! Aj  qۆ  7  )7 Aj A AjԾ Ajٷ Ajٷ Aj   ɔ 6 B7 Aj  )Ͽ ([A! ([E> ([E>A! (> -G>AA ( (Ј!  )7  )7  6  (6  )7  )7    ­ AjAԼA! -GAAA / !  )7  )7  )7  )7    ­ AjAԼ Ajٷ Ajٷ Ajٷ Ajٷ (!  )7  AA  AjԾ Ajٷ Aj$#Ak[$ (! ([)BR Aj ( Ө Aj A ( (ɘ Ajب ([  6  (6  A AjԾ Ajٷ  (6  )7 )! (! Aj ( (շ Aj ( (ʴ Aj ( ( ( (̺ Aj  (qۆ! 6 B7 - (! 6 B7 A; A: A; : A; : A; : Aj! AF> t j[/! j! ( ( -Ј[E>  G (! Aj ( ( ­[̥ )! Aj  ۝  7  )7 Aj AA   AjԼ Aj Ajͮ Ajٷ Ajٷ Aj  ۝  )7 Aj A ­ AjԼ Ajٷ ([ Aj ( ( ­̥ )! Aj  ( ی  7  )7 Aj A AjԾ Ajٷ Ajٷ 6 B7 Ajب Aj Ajͮ )[PE ([Oq )! )! Aj   Ν  7  7  )7 Aj A AjAԾ Aj Ajͮ Ajٷ G>  )7  )7 Aj A AjԾ Aj Ajͮ -E Aj A۝ Aj Ajͮ   ( (ؔ Ajب Ajٷ Ajٷ Aj$#Ak[$ ([)BR 6 B7 (! )! Aj ( (շ 5! ([ Aj ( ( ­̥  )7 Aj A  AjԼ Ajٷ Aj A AԼ  ( (ʴ Aj ( ( ( (̺ )! Aj  (qۆ  7  )7AA͙! Aj  )Ͽ Aj - ׁ  )7 Aj[ A AjԾ  (6  )7  )7  (6 Aj  ) )Ϸ  A۝  (6  )7  )7  (6 Aj ( ( ̥  (6  )7  )7  (6 Aj  Ͽ  A AjԾ  (6  )7  )7  (6  )7  )7  )7  )7  )7  )7  )7  )7  )7  )7  )7  )7 A6  6 A6 Ajٷ Ajٷ Ajٷ Aj$#Ak[$ 6 B7 Ajτ B7 B7 B7 B7 B7 B7 6 B7 B7 B7 B7 (  Aj6 Aj Aj Ajɱ Ajτ AjAӬ Ajٲ  )7  )7  )7 AjAӬ Ajٲ  )7  )7  )7 AjAӬ Ajٲ  )7  )7  )7 B7 B7 B7  Aj6  Aj6  Aj6  Aj Ajɱ Aj AjAü] Ajٳ AjҮ Aj AjAü] ( 6 B7  Aj6  Aj6 Aj Aj Ajɱ  )7  (6 Ajұ  (6  )7 ( 6 B7  Aj6  Aj6 Aj Aj Ajɱ  )7  (6 AjҲ  (6  )7  (6  )7 Ajȡ  (6  )7  AjAü]  (6  )7 Ajٳ Aj$#Ak[$ ([(! 	6 	F צ )!  6 Aj AjAü]  7 Aj  ( (! 	6 Aj! (! 	G (!  6  )7  )7  )7  ([6 q q Aj ˊ! Aj ġ[Х ([ ([j! Aj! !  F> -! j! Ak[AM tq>A ҆> ArAG> Aj  ϐ Aj	 ([ ([ɻ ([ ([j! (! (!  6  [ j6 Ajو[F> (  (kj!  F> !  j  kĮ! Ajӷ (G 	k (  ( ( Ǚ! צ Ajٷ ( Ե E> Aj ([ˢ A6 A6  Aj6  Aj6 Aj Ajٽ AjٷA Ajώ! צ Ajٷ ( Ե צ Aj ( (ϼ  (6  )7 ([AO^ 	k Alj[Aj͇  )7  )7  )7 צ צ Aj؜ : F  Aj6 AA ( (Aʦ[6  6 6 A6  Aj6  Aj6 Aj AjٽA Ajώ! ĂE  č; Aj Ę Aj ( (֦  ([6  (6  6 A6 A6 A6  Aj6  Aj6  Aj6 Aj Ajٽ AjٷA Ajώ! צ ģ! Ajӷ ([F Aj ([ˊ! צ צ! q>  )7  )7  )7  )7 ͉  )7  )7  )7  )7^ צ Aj؜! Aj! ([E>  k[6 ( Atj[(! ([Ĺ Aj Aʑ (	F AjAϼ  (6  )7 ń! Ajӷ (F> AjAϼ 	kٷ  (6  )7 (! (! (! Ĕ! צ!! !! Aj Ϥ (	F ŏ Aj ̇ 	6 Aj͆  (6  )7 (	F AjAϼ 	kٷ  (6  )7		 	k   Ǚ[!   !  (6  )7 Aj ([͘[ʏ Aj Aj̈́ ([	G 	Gq )!  6  7 B§! §!! 6 B7! צ Aj ( (  ж (! (q A6  Aj6 Aj AjٽA Ajώ! צ Aj Ś Aj ( (֦  ([6  ([6  6   6  6 A6 6 Aj Aj֏ AjAϼ 	kٷ  (6  )7 Aj ̇ ([! ([! Aj  AЗ ( (! (! Aj  ϼ  Щ (! (G   ť! (! (! (! (! צ Ajٷ צ Ajٷ Ajٷ ! ! ! Aj ˢA Ajώ! צ Ajٷ Ajٷ Ajٷ צ Ajٷ Ajٷ	! צ 	k ͉ :  6  6  6  6  6  6  6! ! (נ^ 	F צ (! ( Aj 	kAü] (	F AjAϼA Ajώ!  )7  )7! (	G (! (! (! (!! (	G (! (! (! (! (	G (! (! (! (!!  )7  )7  6  6  6  6  6  6  6  6  6  6  6  6 Aj AjǪ Aj AjAü] (! (! (! ( Ajٷ  (6  )7 (! (! Aj AjAü] Ajț   6 A6  Aj6 Aj Ajٽ 6  Aj6 Aj AjٽAA͙[A6 6  6  6  6  (6  )7 Ajإ 	k؝	!  6  6 Aj AjAü]  6  6  6  Aj׺! 	G> צ G 	k χ צ (! (  6 	6  Aj׺ 	k؝ Ajȥ ͉ (צ AjȚ Aj$#Ak[$  Aü] (! (! (Ҫ[ ( G ҭ (	F Aj ([Ƚ ( (ĭ[A ( (ů[ʓ צ ( ̆ צ ؛ ҭ צ )! (! Aj AjAü]  )7  ([6 (!ĕ[A ¸ȍ   Ӑ  6  7 Aj Ajϋ Aj Aj[Ճ[(ɳ Aj AjAü]  (6  )7 ҡ  Ajϲ : ˽  Ajȅ Aj Aj  Κ )! Aj ȶ 6 6  7  )7 Aj AjA֏ Ajٷ Ajٷ AjȦ A ( (  י Ajٷ Ճ! 6 B7 B7 B7 B7 ([Aj!  Aj   Κ Ajٷ  (6  )7 Aj! Al j!A! E  FrE Aj ȶ  Ajͮ k! Aj! AO Aj ( ( Ak­[̥  )7 Aj A  AjԼ Aj[ٷ  (6  )7 Ajٷ (^ Aj Aj[Aü]  AjAü] Ajȧ ҡ ״  Aj׳ Aj Ճ[AjՈ  Aj̟ ҡ   ӯ AjҰ ҭ^Aĭ! ( ̆ צ צ (	F (؛ إ AjҰ (Ҩ (צ Aj$#Ak[$ Aj Ճ[Ajʭ Aj  AjǞ Aj Aj ([ ([Ǥ (! (! ([ ([ʥ Aj ͂  )7 Aj A AjԾ Ajٷ Aj  ϼ -k Aj Ajǧ (! (! (! 6 B7  O  (6  )7 Aj Al j[( (ϼ Ajٷ 6 B7 Aj ([ ([ϼ Aj ([ ([ϼ Aj  Ajؓ Ajڄ ([ Aj  ( ( ( Ѹ Ajٷ  (6  )7 (! (! 6   j[6  6  6  6 B7 Aj! ! ! ! Aj ˩ ([F> (! (! (! Aj Ї>   j  jkj! Aj  ϼAA͙!  )7  (6  )7  (6 Aj A AjAɘ  (6  )7 6  6 6 Ajڃ ([ (tj! Aj!  G (! Aj! ( M> ( Alj[(! / 6 B7q Aj  ۆ Ajٷ  (6  )7 Aj ( (ϼ  ( (ϼ  (6  )7 Aj  AjAؓ Aj Ajͮ Ajڃ Aj  ( (ؕ Aj ( (̽ Ajٷ Ajب Ajٷ (! (!ĕ[A  Ȍ A  Ȍ A ( Ȍ A ( (ս A  Ȍĕ!ě[ ם A ʓ A  Ȍ צ צ Ajٷ Ajٷ AjȨ ҡ A ʖ צ Aj$#Ak[$ (! (! (! Aj AAѹ AЛ Aj ([ ([̤ Aj ( (Ѿ )§[E Aڭ (! (! )! Aj  A̤ ([ Aj  ([ ر ( AjAϼ A Ajˋ Aj  ϼ  (6 A6  Aj6 Aj Ajٽ /F E> -qE> (!  ([ ([Փ ([ (F Aͼ ( tj 6  j6  7 Aj A֤ )! (! Aj A֤ )! (! Aj A֤ )! )!    [T[E   [ Z> A6  Aj6 Aj Ajٽ AA  Ajˋ [! ([ (F Ajԛ ( Alj[ 7  7  7  7  7  j6 Aϧ! Aϧ! ([ (F Ajͼ ( tj[ :  :  j6 Aj ( (A̤! ([ Aj ( ֠ )BQ )[BT §!! AAڮ ([ (F Ajԙ ( Atj[ 6  6  j6 Aj A֤ )! )! ([ (F AjԜ ( Atj[ 7  7  j6 AAAӔ! AAAӔ! AAAӔ! 	k ([ ([A̤ Aj ( (ϵ! Aj  A̤  Aj ( (ϵ6 A:  6 :  6 A:  6 :  6! : Aj! AG At j[-Al jAj (Ͱ j! B7 )7 )7 (6 Aj! Aj! Aj Ajϡ (G> ! ! ([AG Aj   ̤ (! (!   ہ  (Ͱ Aj  A̤ Aj ( (A֩ Aj! Aj Aj˥ ([E> Aj  (ʯ (! ([E>  6  6 Aj   ɴ (G 6  Aj6 Aj Ajٽ A Ajˋ  (Ͱ Aj (Ͱ Ajٷ Aj$#Ak[$ Aj ( (̤A! AjA ( (А (G AjAɡ A6  Aj6 Aj Ajٽ Ajٷ  ( (ڭ Ajٷ ([AO^ -! AЛ Aj ( (A̤ ( (҃Aq[AF AjAɡ A6  Aj6 Aj Ajٽ Ajٷ A ( (ڭ Ajٷ Aj AAAѹ A6 B7 Aj  Ajӣ Aj ( (A̤ ( (Aʥ  Ajڠ Aj AAؑ Aj A (Ж AG AF> /qE> -qE> (! (! (! (! Aj ([ ([ɽ Aj  Aɽ Aj  Aɽ Aj  Aɽ Aj  ɽ Aj  Aɽ ([ (F AAͼ ( Alj[ AjAü]  6  6  )7  (6  )7  (6  )7  (6  )7  (6  (6  )7  :  :  6  (6  (6  )7  )7  j6 Aj$#Ak[$ Aj AAѹ Aj ( (̤A! AjA ( (А (G AjAɡ A6  Aj6 Aj Ajٽ Ajٷ  ( (ڭ Ajٷ ([AO^ -! AЛ Aj AAAѹ A6 B7 Aj  Ajӣ F  Ajڠ Aj AAؑ Aj A (Ж /F AF> /qE> -qE> (! (! (! (! /! Aj ([ ([Aɽ Aj  ɽ Aj  Aɽ   A̤ ( (Aʥ! Aj  Aɽ ([ (F AAͼ ( Atj[ AjAü]  6  6  )7  (6  )7  (6  )7  (6  )7  (6  (6  )7  :  :  ;  6  j6 Aj$#Ak[$ )! )! )! )! )!  )7  7  7  7  7  7 B7 Aj AjТ )[BQ> )! 6 B7 BR  (6  )7  B[7 Aj Ajȷ  B~|[PE  B|7 Aj Ajȷ Aj Aj׊ Aj ( (И AjA ([ [ ( ɻ ([ ([j! (! (!  6  [ j6 Ajى[F> ( j (k!  F>! Aj Aj  ׊ Ajٷ Ajٷ  )7  (6 :  Ajͬ Aj$#	j[$ )! )!  )7  )7  7  7  )[7  )[7  Aj؂ )! ([ §[qrEB! §qE>     q B7B!  7 	k$ )[ )[PE ) )[ §B!  )[P> )  §B[ X>  7  7B!  7 )[ )[§[ )[§[r  ) )[ § )[ [B7       PB7B!  7#Ak[$  ؂ )! ) ) )! )! )! Aj$ §   §[B[ B §q #Ak[$ -M  ؂ (! Aj$ #Ak[$ Aj ҙ! (F ( j-! Aj$ #Ak[$ ň ђ Aj Ԃ (F ([Aʔ צ Aj$#Ak[$ Aj (Aʄ  ( (͔ (F ([ԉ צ Ӛ ̑ Aj$#Ak[$ Aj Aʂ  ( (͔ ([ (ّ Aj$ G#Ak[$ (! (! B7  Aj (Aʂ Aj ( (͔ ([ (ّ (ٿ   ˗[AAд  Aj ʌ ( (͕ צ Aj$#Ak[$ AF> ( j(  ʥ> j! Aj! AG! AG (œ[Jq  (G! Aj (Aʂ Aj ( (͔ ([ (ّ !A! J> (M^ ((œ (!! Aʔ!A! ̜! (A ʔ !AA ! Aj (  ʂ Aj ( (͔ (G> ([AƂ! ӷ (G!  G:  (6!  : Aj͗ צ (A AA д (ň (!  ƃ Ajӷ ( (͕A!A! Aд (Ɓ (ň!A! ([ (tj!  G (A  д Aj! A   Aʥ[6   6   6 6  Aj6 Aj Ajٽ Aj ( ( (̘[ʌ ( (͕ צ Ajٷ  ([ (O^ Aj ( tj(ʌ ( (͕ Aj$#Ak[$ (! (! (!  ([6  t j6AA͙[ ċ6 6  6 6 Aj  ֨ Aj Aj˦ ([E> Aj  ([ʮ (! ([  (kj[O  6 t j  kș ! E> t jAk[E> Aj  ʮ Aj ( (̪ Aj  ʮ ( ([! ( ! (  (  Aj AjAr (̭!  Aj  ̪ ( ( Aj ([  [ (  [Aɹ (! (! Aj  AЗ ! !  Aj Aj   ׅ  ( (Ȃ Ajٷ ([ (! Aj Aj  ( (ׅ    ( (д Ajٷ   д Aj Ͱ Ajԩ Aj$#Ak[$ Aj ʭ Aj ( ( - -ӓ Aj ͘[ƌ (! (! Ajӷ (G Aj  ֦  ([6 (! (!	!  6  6 Aj Aj̓ צ Aj ([ ([AЗ (! (! ([  [ (  [є Aj  ϼ 	6 Aj ̉	! ([	G )!  6  7 BZ Aԑ> Ajٷ	! ! (! (! (!  7  6   	G6  6 	G 	Gq  6  7 Aj     § B§ ( (ȿ 6 6  6  6  )7 Aj AjA֏ Ajٷ Ajٷ 	G Ajٷ 	6ƍ[Ǝ! Ə!  Ɛ:  j:  ; ;  (6  )7  )7  (6  )7  (6 צ Ajٷ Aj$#Ak[$ Aj (Ajʭ -! A6 6  ([-At)7 Aj Aj֏ At[(! (! (! /q[E /qE>  Aj Aj /[;  Aj Aj /[; Aj Aj׊ Aj Ajȸ Aj Aj ( (׊ Ajٷ  M> Aj Aj׊ Aj Ajȸ Aj Aj ( (׊ Ajٷ! Aj Aj׊ Aj Aj  ׊ q ! (! (! Aj Ϥ (	F ċ!!A!ĕ! k!A!!A!   Ŵ Ajا[ŵ[ Ŷ! Ajӷ! (G צ צ צ ! (! צ צ Aj ŷ (! (! Ajӷ (G Aj  ֦ (! ([	F>  6  6  6 Aj (͘[ʁ (! ( צF Ajٷ ! A  д A  д ĽAA͙[B7 B7AA͙[ 6  (6  )7 Ŭ[ċ! Aj AjϚ (! ([( (ْ  6 6  (j6 Ҧ Aj (Щ (! (q !  	Ÿ Ajӷ (G צ צ צ! (! צ צ צ (!! צ צ (Ҫ[  Aj ˢ AjA Ajώ[Ƚ ؛ ҭ צ  צ E> ҭ Ajٷ ء Aj$#Ak[$ (! AA (-[6  6 (Ԉ (ƾ! 6 B7 Ɔ!A!!  F> Aj  Ĩ[Ϥ (	F 6 B7  (6  )7 Aj ( ʆ (! (F>  (6  )7  (F Ajԝ (! At j[ (6  )7  6  j[6 צ Ajٷ צ ([ ȓ ( ԧ צ (! (! צ! 	F>  6  6  At j[6  F> Aj! ([	F> (!  )[7  6 Aj   § B§ ǚ (q> צ Ajٷ ! ! (!  6 צ Ajٷ Ajث  6 Ajث! Aj (ˡ A6 6  Aj6  Aj6 	k Ajٽ Ajٷ ( (ư! 	kٷ!  6  6 Aj$#	j[$ Aj  ʉ Aj ( (͖[Ϥ (	F! 6 B7!  )7  ([6 (! צ Aj  ̪ ([ (! Aj ( (̪ ([E> (! Aj ([ ([̪     Aʥ ([   (   (  ( ؿ ȅ A6 Ajٷ 	k$#Ak[$ Aj  A̪ ([E> (! Aj ( (A̪ ([E> (! (! (!  Aj   ɿ ( (͕ A  ̭[Aд צ     ɿ ( (͕ Aj$ Aд  ʦ Aؿ   ̭[AAе  A̭[A  д A  д A  д      ̭[AAд A  д    ̭[ȃ AAд צ  A  ̭צ  (    ̭צ     ů[ʓ צ    ŭ[ʓ צ   AA [ʓ צ ĳ צ צ צ (צ (צ  G At j[(צ (צ j!  G At j[ٷ (צ j!  G Al j[ٷ Ajٷ j!  G Al j؜ j!  G Al jٷ j!  G Al jAjٷ j!  G Al jأ j!  G t j(צ j! G t j(ȏ j! AG Al j͇ j! (! (!  G Al j[ٷ Ajٷ j! ( AAɼ (! (!  G Al j[( (Ԩ j! ( AAɼ (! (!  G Al j[( (Ԧ j! ( AAɼ (! (!  G Al j[( (Ԩ j! ( AAɼ (! (!  G Al jȪ j! ( AAɼ (! (!  G Al jȩ j! ( AAɼ (! (!  G Al jȜ j! ( AAɼ (! (!  G At jȟ j! ( AAɼ (! (!  G At jٷ j! ( AAɼ (! (!  G At j(צ j! ( AAɼ ٷ Ajب Ajب (! (!  G Al jAjٷ j! ( AAɼ ٷ Ajب Ajٷ ٷ Ajٷ Ajٷ Ajب ( (Ԩ Ajٷ ٷ Ajٷ Ajٷ Ajٷ ٷ Ajٷ Ajٷ ٷ Aj͆ Aj͆ ͆ Aj͆ Aj͋ Aj͋  Β -! (! Aj AjΒ Aj AjΓ Aj AjΓ  6  :#Ak[$ (-! Aj (Γ Aj ʪ Aj Alj[Aj͋  (6  )7  Ajȱ Aj$#Ak[$ 6 B7 Aj! (-! AG -! j!  Վ  FF> Aj At[( (ϼ Aj Ajͮ Aj (AI Ajΐ Aj ʪ Aj ȭ  (6  )7  -:  (6  )7  (6  (6  )7  Aj Ajʫ Aj͋ Aj$#Ak[$ Aj ʪ Aj Ajȭ  (6  )7  -:  (6  )7  (6  (6  )7  (6  )7  Aj Ajʫ Aj͋ Aj$#	j[$ Aj Ajȭ   Ajʫ 	k$#	j[$  Aü] A: Aj ͳ 	k$#	j[$ ([( ([ ([(O 	6 (! Aj ( Alj[Aü] Aj  Aj˜ ([	G  )7  6  6 	6 	6 	k$#Ak[$ - (AԑE> Aj (̉ (	F> (  (6  )7 Ajٷ 	6 	6 Aj$#Ak[$ Aj Aɾ (	F 6 B7  (6  )7 Aj$#Ak[$ 6 B7  Ajׯ^  (6  )7 Aj$#Ak[$ 6 B7 6 B7  Aj6  Aj؆^  (6  )7 Aj$#Ak[$ 6 B7 6 B7  Aj6  Aj؈^  (6  )7 Aj$#Ak[$ 6 B7 6 B7  Aj6  Aj؇^  (6  )7 Aj$#Ak[$ 6 B7 6 B7  Aj6  Aj؊^  (6  )7 Aj$#Ak[$ 6 B7 A6  6 Aj AjϓE  /; B7 Aj Ajլ -E>  -[: E> A6  Aj6 Aj AjϓE>^  (6  )7 Aj$^#	j[$  6AA͙! Aj Ajȸ  (6  )7 6  6 6  Av; B7 Aj Ajլ -E> -[E> Aj ٖ Aj Ajͮ 6 B7 Aj ( (˛ Aj Aj˛ AjA ( (Ǔ Ajٷ Ajٷ  Aj׉ Ajب 	k$#	j[$ (! (!AA͙! Aj  ϼ  (6  )7 B7 6 B7 6 B7 B7 B7 6 B7 Ajب (^ Aj AjAü] 6  6 6  (6  )7  )7  (6 Ajȧ ״  ( (   ( (י 	k$#Ak[$ Aj Aɾ (	F AjAԕ (Aü] A6  )7  ([6  )7 6 B7 Aj ( A֩ Aj Aj˥ ([E>   (ʯ! (! (! AF> j! (! Aj!  ([  ʥE> Aj  ͹  (6  )7 Ajٷ Aj$#Ak[$ Aj  ө Aj Aj׊ 6 B7 Aj  A֩ (! (! Aj Aj˥ ([E> ([E>    ʦ> Aj  ہ AjAٍ  Aj  ہ Aj  ہ  ([6  ([ j6 Ajى[F> 			 	I 	I AI j6  (6  )7 Ajٷ Aj$#Ak[$ ( (    Ի e   ϼ  6 6   j6 Aj 	kAʸ Aj    ( (Fї  ([6  ( j6 AjىF> (!  ([6  6   k6  6 6 Aj 	kЬ A6 6  6  ( (6 Aj Aj֏  G ( ( ( (  Ի eqE Ajٷ  (6  )7 6 B7 Aj$#Ak[$  6  6  6  6 Aj ۍ ([( (  ؖ ([ (k6 ӭ Aj ϛ (! ([6   ہ  (j6 A 6  6  Aq6 6 A6 6  Aj6  Aj6  Aj6 Aj Ajٽ Aj Ajϛ (! Aj ([ ([ ([ر (G 6 A6 6  Aj6  Aj6  Aj6 Aj Ajٽ ( ( (ŋ Ajٷ (  Ɗ! Ajӷ (q (צ Ƌ! צ   Փ Aj ͱ ([ (O^ ( Atj+!  (j6 Ajٷ Aj$ #Ak[$   +[¢ϗüƞ   +[¢ϗüƟ Dd DdE> Aj Ш! (! (q ! DDƠ Ajӷ (G A -[Aů[ʓ צ Aj ċ[ʋ (! ([G G> ơE צ 6 B7 B7 B7 B7  9  6 ([ (Atj! Aj!  [G ح Aj ɧ 	k! ([ (Alj!  G B7  -:  /; Aj! (k (! (! (! (!  Ajֶ[ŝ צ  · ·  k·  k·Ʃ ! (! (! ő E> At j! (! (!  Ajֶ[ŝ צ  · ·ƥ Aj[ G  (· (·Ʀ ! Ƨ (! (! (!  Ajֶ[ŝ צ ő  · · ¸DDƪ Ajӷ Aj ( (ˠ ([	G> ŕ ! -AG> -! -! -!  -֓! (! (! Aj D + +D ٙ (! (! AƢ 	 k  AtAqvAqt[( (ƣ  Av:  Av:  : B7  Ajֶ[ŝ צ AA 6  6   ¸¢D¢9  6  6 6 A6 6  Aj6  Aj6  Aj6 Aj Ajٽ  ( (ŋ Ajٷ    · ·Ƥ Ajӷ Aj ( (ˠ ([	F>	! )! )! AjԪ 	F  Ȑ!  7  6 6 B7 	G  Aj6 A6  Aj6 Aj AjϓE>  Aj6 A6  Aj6 Aj AjϓE>^  (6  )7 Ajا! (	F (! ([([   ([E>  ڣ Ajٷ  Ȑ! צ צ!Aů! (! צ  6  6 Aj$#Ak[$ 6 B7 +! -! -! -! (! ( 6 B7 Aj  A֩(! q! Aj Aj˥ ([E> ([E> ([  6  6 6 6  6  (6 Aj AjA֏ Aj  ϼ  ( (    e Ajٷ  (6  )7  )! B7 (! 6  6  7 Aj Ajͮ  6   j6 Ajو[G (! Aj ٍ   ([ ([    d  M  I  j,	L>  6 6   Ajَ Aj ( (ϼ )!  )7  7 (!  (6  6 Aj Ajͮ (AM> Ajٷ^ ([ Aj Ajͮ ([AO A6 (Aj AkȖ AjAϼ Aj Ajͮ  (6  )7 E Ajٷ D¢! ([ (Alj! AjAr!D!  G Aj ( (ϼ  (6  )7  )7  )7  :  : :  : A: A:      9  9  Ajͳ   ! Aj! Ajب Aj$ #Ak[$ +! 6 B7  9  9  9  9  9  9  9  9  D £ۓD¢  ¡[ ¢  ¡[ ¢ Dۓ£[9  9  [9  9 Aj! +! AG Al j[+!    +  ¢¡ +  ¢ ٙ Aj ( (ͺ j!  ;  Av:  (6  )7 6 Aj Ajͪ Aj$#Ak[$  9   ¡[9  9   ¡[9   ¢  ¢ [9  Aj6  Aj6A D£ü[ AO!  Aj6  6  Aj6!  G 	k Aj ¸D¢[٤ +! +! 	k Aj D ٤    + +  ̵ j! Aj$#Ak[$  9  9  9  9  9  : :  Ȳ Aj$#Ak[$ B7  9  9  9  9  : A:  Ȳ Aj$#Ak[$   ([( (     ε Aj Ρ Aj  ϼ  9  9  Av:  q:  Av:  Av: A:  Ȳ Aj$#	j[$ Aj ([( (     ε  AjDκ  AΠ      Ɉ 	k$ ([( (   q AvԻ e      Ɉ#Ak[$ Aj (   q Av ɀ    ( ( Ɉ Ajٷ Aj$#Ak[$ Aj   ̦    ( ( ( Ajة Aj$#Ak[$  (6 Aj      Ǐ Aj$#Ak[$  (6 Aj      վ Aj$#Ak[$  (6 Aj Ӣ Aj$#Ak[$  ϗü6  AjȺ Aj$#Ak[$  ϗü6 A6  Aj6  Ajٽ Aj$#Ak[$ A  j[ AO6 A6  Aj6  Ajٽ Aj$#Ak[$  ;   	qAp; A6  Aj6  Ajٽ  Ajȸ Aj$#Ak[$  ;  ; Aj Ajȸ Aj Ajȸ 	q 	qF  )7  A AjԾ  )7  )7  A AjԾ Ajٷ Ajٷ Aj$#Ak[$  6 	q 	qG Aj  ۇ )! Aj  ۇ  7  )7  A AjԾ Ajٷ Ajٷ  s	K  6 ;  6 ; Aj  Aj֫ )! Aj Ajȸ  7  )7  A AjԾ Ajٷ Ajٷ   ۇ Aj$#Ak[$ Aj  ӥ )! Aj  (ۆ  7  )7    AjԾ Ajٷ Ajٷ Aj$#Ak[$ AqAl j[( (ћ! Aj ( ( ۊ )! Aj ( ( ۊ  7  )7  A AjԾ Ajٷ Ajٷ Aj$#Ak[$ 6 B7 Al j! [ G Aj! ([E Aj ( (ہ ([E>  6  6  (6  (6 Aj   AjԾ Ajٷ  (6  )7  (6  )7 Aj$#Ak[$  Aj ( (ϼ k! Al j!! Aj[ G  )7  )7 Aj A   G AjԾ Ajٷ  (6  )7 j! !  (6  )7 6 B7 Aj$#Ak[$  6 B7 Al j!  G  AjAٍ j! Aj ( (ө Aj ( (ہ Ajٷ Aj!    (  ( ǒ Ajٷ Aj$#Ak[$ 6 B7 At j! [ G Aj!   E> ( ( ([ ([Ѕ> Aj  ϼ Aj Ajͮ  (6  )7 Aj$#Ak[$ 6 B7 t j!  G (! Aj!   E> Aj ͯ  (6  )7 Aj$#Ak[$ 6 B7 At j!  G  Aj  ہ j! Aj ( (ہ Aj!  (6  )7 Aj$#Ak[$ 6 B7 Al j!  G  Aj  ہ j! Aj ( (ہ Aj!  (6  )7 Aj$#Ak[$ 6 B7 Al j!  G Aj ( (͹ Aj!  (6  )7 Aj$#Ak[$ 6 B7  Aj  k[tvAq-ٍ  (6  )7 Aj$#Ak[$ 6 B7 At j! [ G Aj! ([E> ( Ajہ Aj ( ہ  (6  )7 Aj$#Ak[$  At j(j! j[G> Aj ԕ! AG  j[(! Aj ( ([AAԷ (!  At[ ( Atj  ü] Aj!   j6  (6  )7 Aj$#Ak[$ 6 B7A! AG ([ (Alj! -! [ G Aj! ([AK>  -G> (! )!  (F Ajԯ (! Al j[ 6  7  :  j[6 j!  (6  )7 Aj$#Ak[$ 6 B7 Al j! 	q!A! At[ j!  [F> Aj!  /G>   ؘ[E> (! (! (! (! !  [F> Aj! ( (  ʥE> ( (  ʥE>  (F Ajԝ (!  j[ 6  6  6  6  j[6  (6  )7 Aj$#Ak[$ 6 B7 At j! !  G  j[  KAt j[+[  +[¢ D¢ ¡¢!  +[  +[¢ D¢ ¡¢[Df Aj  ٦ Aj! Dc DcsE> Aj   ¡   ¡£[¢    ¡ ¢ ٦  (6  )7 Aj$#Ak[$D!D!D! Ak AqAMAqkDD 	qAF!D!D! At j!D!D! !  G  +  +¢ D¢[ۓ!  ۔! Aj!A  ¡ £üj[ AO! Aj!  £! Av!  F> Aj      ¸ ¢[Dɥ Aj ([ (    Dɥ ([M ( (Ԧ 6 B7 ([ Atj! +! +! (! !  G Aj   + +ٙ Aj ( (ͺ Aj!  ٪  (6  )7  ;  : 6  Ajͪ j! ( Ԧ^ Aj$#Ak[$ -k /! Aj +[ +[ +[ +[ՙ    +[ +[ՙ ([ ([k[L> ([ ([k[L> Av! Ak AqAM[AqAF ( ֓!    D [9  D [9  9    D [9  D [9  9  9  9 Aj!! AF>    At j[+[ +[D Ʌ j!^ Aj ( ڎ  -:  /; Aj! -qE  6  6  6  6 6  /;  -:  Ajͪ  / -Atr[;  Av:  6  6  6  6 6  Ajͪ +[ +ϗ¢ϗ!  ϗü[ ü[  J[t[L  Nr> 6  /;  -:   j[6   j[6   k[6   k[6  AjͪD + +¢£[ ·¢!  ·¢!  ·¢!  ·¢! AqF AFq B7  9  9      Aj ՞  9  9  9  9  9  9  9  9  AjA  ɦ +! +! +! Aj ( /[ڎ / -Atr! Ak AqAM[AqAF Aj   A D¢D¢ϗDۓü[ AOt՝ (q! ([!   + + + +D Ʉ k! Aj! ( Ԧ -qE     ̶ Av! / -Atr!D! AqF k DcE>D! DcE>D! DcE>D!     ̶     ¡[ ̶ Dc>  ʞ  9  9  9   ¡  ¡       Aj ՞ Aj    D¢ A՝  ([ (  ɦ ( Ԧ  + + + + + ( -̵֓  + + + + + ( -֓Ʌ Aj$ (! ([ )ºD!D!  At jAk[B )[ BXº! º! -  £!D! Df D ! D£! D  D £[ ¢! D  D¢   D£D ¢D ¢D ¢  k[ M¸£!  £! +[  +¡DD  Dc[ Dd¢¡  j! !  F> j! -[AkAq[AO> Dd> D¢ ¸ ! !D! ! ! Ak   ¸¢ ! ! D£! AG>D! ! D Dۓ! Dd    cD  £ü[ M!  6   c:#Ak[$  DɈ Dd   D¢ [DɈ E>  D DDAɆ Aj ((Aۉ    D ( (Ɉ Ajٷ Aj$#Ak[$ Aj ([([  Ϸ ( ( ([ ([AԻ! Aj BBϷ ( ( ( (AԻ! Ajٷ B7  D [9 B7   ¡D Dۓ º£[ º¢  ¡D Dۓ[۔D¥[9  Aj AtArΠ  º¢ ۔D¥! D !  T     D Ɇ     D D Ɇ  D     Aۅ Ɋ Ajٷ Aj$#Ak[$ Aj ς  t j!D! +! (! !  G (! Aj!  M> Aj ([ Al j[( (כ ( ( ( (AԻ! Ajٷ Aj ( ˙ ( ( ( (AԻ! Ajٷ Aj Aü] Aj  Aj˜ (  ۓ ۓ!	G ( ( ( (AԻ! Ajٷ  D ۓ! Df   D¢۔D [¡!D! D !D!D! Aj   ¡Dۓ[ɫ  ¸¢D ! Df[ : B7  AjҘ (G> Aj   (·¢D¢ [D  DAɆ^   ! D ! D¢!  D¢ !!  F> (! [j! Aj!  K[E> Al j!  +[9 B7  9   ¸¢D [9  F q[!  Aj ([( ( (כ Aj ( ˙ AjD   [D  ( ( 	r ɋ AjD D  ( ( ɋ Ajٷ Ajٷ ! Aj ([([ (qۇ ( ( ([ ([AԻ! Aj  ( (כ Aj  ( (A  ¡D [ɀ Ajٷ ( ( ([ ([AԻ! AjD D [   	rɈ +Df Aj  ( (֗ Aj D [  ( (  ¡ɋ Ajٷ Dd Aj +   Ɉ Ajٷ AjٷD! Aj    [  DAɆ E  9  9  9 B7 D ! D ! Aj AjР )BR> Aj +[   DAɆ^ Aj ([( ˜ ([	G ( (AʥE Ajٷ  )[7  6AA ! B§! §! )! )! )[ )[§ ([E Aj     ºD£D۔¢ [ D Ɇ Aj  D   D D ɆB  B  §[PE  )[ [   [T ºD£D۔! Aj   ºD£D۔¢     ¢  D Ɇ Aj ؂  )[P> Aj   )  §ºD£D۔¢  DD  AtArա Aj +[      ¡D Ɋ + Aj (ٔ ¡D ! Aj! ([( (Ȅ ( ( ( ([AԻ e  Aj Aj ! Aj  ( (A ɀ Aj   ( (ɉ Ajٷ Ajٷ :  6 Aj Aj Ajڋ^  Aj ٨ Aj$#Ak[$  6  6 Aj (Ⱦ (! (! (! (! (! (! 6 6 B7  (6  )7  )7  Aj6 B7 B7 B7 B7 Aj AjAڌ  (6  )7  )7A! Aj AjǧD! AjDD ( (DɃD D ! Ajٷ Aj AjǨ  AjD  ( (DɃ [D ! Ajٷ Aj Ajǩ ([ ([Alj!D  M¸£[D ! !  G (! (!  : 	; B7 Aj   Aj     Aj Ƀ[  ( ( Ƀ!   ! Aj!A!   D  ۓ!  ȕ ( ԫ   ! E>! G ( (֖ ( (֖!  M! 6 B7 At j!D k¸D¢¡ ¸£[D !A! D [!  G ([ ([Aʥ!!  Aʥ!!  Aʥ!!  Aʥ[! s! Aj -[  ¸¢D [  ɯ! (!  ۓ!  F Ajԯ (! Aj! Al j[ 6  j6  :  9  j[6 D D ! ([ Alj! ( ! !  F> -[AF> Aj +! (! (! Aj Aj  Ξ D D !  j! Aj  Aj  ՘!  G -[AF! Aj Aj D  Ξ +DeE D !  A: A; B7 AjA Aj   ɯ! Aj Aj  ڍ ۓ! Aj  Aj  Aj    ɯ՘! j! AjҴ AjҴ  ۓ!! AAɼ    d!  k! !^ B7 B7 B7  D [9 Aj Aj	ڌ 6 B7 Aj ǥ ([ (Alj! (!  G Aj  ( ( ( (Ѹ Aj! Aj Ajͮ Ajج Aj A۝ Aj  ( (  Ѹ Aj Ajͮ Ajٷ  Aj  ϼ Aj Ajͮ D ! ([ (Alj!  G  AjD  ( (DɃ ! Aj! ( (! D ϗ! F Aj԰ (!  At[ 	k  ü] B7 A: 	; B7 A:  9 B7  )7 :  9 B7  j[6  6 -  Ajι  )7  )7  )7  )7 Ajب ( (Ԥ Aj$#Ak[$ Aj  Aj[ǟ ([       (   Ƀ D [ ( ( Ƀ! (! (! (! (! 6 B7 ( AqAk Aj ɣ ([ (Alj! (! Aj! !  F> -[AF>  A At[( (֒  : A: Aj! Aj Ajͬ  ٬ (E> Aj A۝ A; Aj Ajͬ -! Aj  ( ( ӕA !A  j! ([ (Alj! (! !  F> /! ( ([ (O> Aj   ( Alj[( (֒ Aj A۝ Aj!  )7  (6  ; Aj Ajͬ  ٫ Aj չ (!  ([ (Alj[6  6  6 Aj!  F> Aj! ([	F> (! (!  )[7  6	!  AʥE		  Aʥ!  § B§ϼ  ; Aj Ajͬ Ajٷ ! !  6 Ajت   !   ! ([ ([Atj! ( ! !  G -! -! ( ( (A ((! B7 B7     c   D [ cq[[9  D   [D [9D! Ak AMAqA Ak AMAq[AG AF>D!^ AG AGr>D!  Aj  Atrڌ A:  9  :  : :  D 9  D 9  Ajͳ  D  D  ( (DɃ D   ! Aj!!  G At jAjٷ j! AAɼ D    c! AjȪ Aj$ #Ak[$ 6 B7 At j! (! (! (! (!A! 	q!! Al[ j! !  [F> j! Aj!  /G> ( (  ؖ> ( (  ؖ> ǶE>  (q[6 Aj! !  [F> Aj! Aj AjڟE> Aj ؐE>   Ӥ  (6  )7 B7 B7 B7 B7 B7 B7  6 : B7 6 B7 Aj  Ӥ  (F AjAAͼ (!  j AjAü]  j[6 Al j! [ G Aj! (q> (E> -E> (E> )!  )[7  7  BR  Zq[­7 )  (! )  (! )  (q[! )  !!   T  Tr!  7  7  7     T7   BR BRqq­7  ([6  )7  Aj6  Aj6 Aj  Aj϶  Aj6 Aj AjAր (! Aj ([ ([ ɷ (! (! Aj   sɷ! (F (! G  I>  O^  O^ Al j[Aj Al j[AjؐE> Aj փ Aj փ )[ )[P  §E ) )Q>!^ :  ;  6  6  6  6  6  6  6 Aj$#Ak[$ 	6 (! (! (! ([AO Aj AAʥ! Ak!   [   [A҆! B7 B7AA ! ([ ([Atj! Aj! Aj! (! (!!A!!  j!! !  G -Ak j! j! !  K^   ѝ  F>  k!! 6 6 j!  j[!!  G -! Aqk AF>! Ak AG Aj ;A!^ AF AjA; AF>A! Ak AF> AF>! Ak! Aj (ͯ! Aj ;! j! j! ! Aj ([ͯ  AqF:  6  :  ([6  ([6  6  ([6 (	F! 6 B7  G Aj Aj ҏ Aj ( (ϐ Aj ( (ʯ Aj ( (ϼ j! Aj Ajͮ Ajٷ  (6  )7 :! 6 B7 !  G (!  ([6  6  6  6  6  6  6  Aj6  6 6  6  Aj6 Aj AjЭ (! (! Aj AjЭ ( Aϼ : Aj ְ E  Iq Aj ( (ɞ Aj ( (֧ A6  Aj6  Ajٽ Ajٷ : Aj ְ : Ajٷ ([ (F Ajԙ j! Aj! ( Atj[ 6  6  j6  (6  )7  )7  )7 AjՏ  (6  )7  )7  )7 -E> :  6  6  6  6 k!  Aj6  Aj6!  G Aj Aj ʱ j! (qE> Aj Aj ʱ (! (! (!!!  G 	k Aj ʰ j! (qE> Aj Aj ʰ (! (! (!! - AjAϼ q Aj Aj ҏ  (6 A6 6 A6  Aj6 Aj Ajٽ ! q Aj Aj ҏ Aj ( (ϐ Aj ( (֧ A6  Aj6 Aj Ajٽ Ajٷ Ajٷ ! ([ F  Aj   6  6 AA F[6  6 A6 6 A6  Aj6  Aj6  Aj6 Aj Ajٽ Aj ( Ajֱ ( K ( Alj[(! (!!! Aj Aj ز   Ajֱ  K^   ѝ j!  j!  k!^ ( Ԩ ( Ե (	F  K^ Aj  ɝ A6  Aj6 Aj Ajٽ Aj   Aj׋  Ajڲ Ajٷ AjՏ Aj$#Ak[$ (! 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 B7 B7  j! Aj! !  G -[AF!! џEAA ҆!   ! j! j!  j[	I> !  M> Aj   Й AjA ( (Aǎ Aj   ї Aj ( (A֩ 6 Aj Aj˥ ([E> (!  ([j6 Aj  ̪ (! (! AjA ([  [ (  [А  K (q ([AK^ At j[(!   6 (!   6 E> Aj    Aǎ E>  AjAɡ A6 6  )7 Aj Aj֏ AjA   ( (ǎ Ajٷ Ajٷ  ʥ> AjA  ǎ Aj AjAAǗA! (F ([AO^ -! Aj! ( (Ս Aj AjA҂Aq  AqAF!! ([ Aj  ([̪ Aj ([   (  ѽ /! Aj (   (  ѽ / /q! /[ 	qO> AjA  Aǎ!  ;  ;  ;  : 	6 	6 	6 	6 : B7 B7 B7 Aj! AG  -[:  6 At[(! (!  Aj6 Aj Aj   AjAҌ -Al j[͋  (6  )7 j! Aj AjA҂ ([ Aj  ([ʣ )BQ )[BT> AjA  AǎB!  7 	k AjAǗ!  (s (Grq:A! Aj AjAAҍ (! (! (! Ajٷ   	F[6   6   6 : 	6 	6 	6 	6 	6  6  6 Aj AjA AjAҍ Aj AjAǗ (F ([O^ -! Aj AjAAǗ (F ([AO^ -! Aj AjAAǗ!! (F ([AO^ -! Aj AjAǗ (F ([O^ -! Aj AjAǗ! (F ([AO^ -! Aj AjA AjAҍ  6 Aj AjA AjAҌ Aj AjAAҌ  :  q:  :  :  q:  (6  )7 AjȬ Aj AjAAǗA! (F ([AO^ -! Aj AjAǗ )! (! (! (! Aj[ AjAü] Aj AjAü] Aj Aü]  Aj Ajʫ  :  E q: 	F 	6  6  7 BZ  7  6 Ajٷ 	6 Aj$#Ak[$ ( (Ս! ; 	6 	6 	6 	6 B7 B7 B7 : 	6 	6 	6 	6 	6  : : Aj Aj Aj AjǊ Ajω!  (j[6 E^  6 Aj AjAü] Aj AjAü] : A;  6  6 6 B7 B7 AjAü] Aj! Aj AjϠ ([E> Aj Aj  ([ ̹ (qE> (! Aj  ϼ  ˢ Aj Ajͪ צ Aj (Aɾ ([	G (E Ajٷ  )[7  6 Aj Aj § B§ɲ Ajٷ (	F> AjAϼ  (6  )7 Aj Ajͪ  AjAü]  (6  )7 Aj$#Ak[$ Aj Aj[  ر! (G Aj  Aи ([ (! Aj  Aи ([ (!! 	k  A֩ Aj 	k˥ Aj ([   (  ϼ Aj  ϼ Aj  ϼ ; 6 B7  (6  )7  Aj͸ Aj   ر (! (! (!  6  6 Aj$#Ak[$ Aj  ۆ Aj  ۆ Aj ([ ([A Ց ([ 	q 	qG Kr (! Aj  A Ց ([ (! Av[ 	k ٖ Aj  A ( (  Ւ 	kٷ Aj  ϼ 6 B7  )7  )7  )7  6  6  A 	kAԾ Ajٷ  )7  )7  A 	kԾ Ajٷ Ajٷ Aj$#Ak[$  ([ ([A Ց ([ (!  K Aj Avٖ Aj  A ( (  Ւ Ajٷ  )7  A AjԾ Ajٷ  6  6  A AjԾ 6 B7 Aj$#Ak[$  :  6  6  Aj6 Aj AjЋ! (G  AjЋ (! (! (!  6  6 Aj$#Ak[$ Aj ϙ (  6(!  Aj6  Aj Aj ʗ (! (! (צ ( (ۙ  6   q6 Aj$#Ak[$ 6 Aj  Ajَ Aj ( (  Ӽ  )7 Aj$#Ak[$ 6 Aj  Ajَ Aj ( (  ӽ  )7 Aj$#Ak[$ 6   Ajَ (!  6 6  6  6  :  6  (6 Aj$#Ak[$   6  l! Aj!! Aj!  6 (  (ҟ Aj$#Ak[$ Aj   ̤  ( (ϼ Aj$#Ak[$ Aj   Ŏ  ( (Α Aj$#Ak[$   ļ Ajӷ (!  (6  6 Aj$#Ak[$   ķ Ajӷ (!  (6  6 Aj$#Ak[$   Ł! Ajӷ (!  (q[6    6 Aj$#Ak[$   ĵ! Ajӷ (!  G (q[6    6 Aj$#Ak[$   ō! Ajӷ (!  G (q[6    6 Aj$#Ak[$   ŀ! Ajӷ (!  G (q[6    6 Aj$#Ak[$  Ŀ! Ajӷ (!  G (q[6    6 Aj$#Ak[$  Ĥ! Ajӷ (!  (q[6    6 Aj$#Ak[$  ŧ! Ajӷ (!  (q[6    6 Aj$#Ak[$  Ē! Ajӷ (!  (q[6    6 Aj$#Ak[$ A Ƒ! Ajӷ (!  (q[6    6 Aj$#Ak[$ Ģ! Ajӷ (!  (q[6    6 Aj$#Ak[$ ũ! Ajӷ (!  G (q[6    6 Aj$#Ak[$ ľ Ajӷ (!  (6  6 Aj$#Ak[$ Aj Ϡ (!  (6  6 Aj$#Ak[$ Aj ϡ (!  (6  6 Aj$#Ak[$ Aj Ŝ (! (! ӷ (G   Α (! 	6  6 Aj$#Ak[$ Aj   Ř (! (! ӷ (G   ʲ (! 	6  6 Aj$#Ak[$ Aj   ů[ʆ  ( (ُ (q  ([Ϥ צ 	6 צ Aj$#Ak[$ Aj   ů[ʆ  ( (ُ! (F ([Ԋ! צ צ  6  6 Aj$#Ak[$   ů[ Ɣ! ӷ! (G!  G:  (6  : Aj͗ צ Aj$#Ak[$ Ɨ[   Ƙ! ӷ! (G!  G:  (6  : Aj͗ צ Aj$#Ak[$   Ĵ! Ajӷ! (G!  G:  (6  : Aj$#Ak[$ĕ[AAʓ AAʓ A ʓ   Ž! Ajӷ (F (נ^ ( ž! Ajӷ (G!  G:  (6!  : Aj͗ צ צ Aj$#Ak[$ Aj Ճ[Ajʙ ҡ Aj  Aj ! (G Aj AjAü]  Ajϲ! (! Ajʬ  6  6 Aj$#Ak[$ Aj ʪ Aj[ Ajȭ  (Aj6  (Aj6   Aj ! (G Aj AjAü] Aj Aü]  Aj Ajʫ! (! Ajү Ȭ  6  6 Aj$#Ak[$ ([(j!  6   ʪ Aj Ajȭ ([(j!  6 E^ ([(j!  6 E^  6 /! -!  Aü] Aj AjAü]  :  ;  6  6 Aj$^#Ak[$ ([(! (! -! -!  ʪ Aj Ajȭ k ([( M^  ( Atj/ٗ qE>AA͙! ( Alj[( M^ Aj ( Alj[( (ϼ  (6  )7! 6  6 6 Al jAj[ Aj؎ ͋ Aj͋	! )! ͋  7  6 ([( ( ЉE> ([( M^ Aj ( Alj[( 	k(ϼ Aj͆  (6  )7 ([( M^  ( Alj/ٗ ([( M^  ( Alj/ٗ Aj Aü] Aj AjAü]  Aj Ajʫ Aj$#Ak[$ Aj ( (֠ )BQ ) Aj ʭ§[ ([(I ( Atj-! Aj ʭ Aj (ʪ Ak AMAqk ; Aj Alj[Aj͋ 	6 B7 : 6 Aj AjAü]  Ajȱ Aj$ Ak Aq[AMAqk /! Al j(	G! )BR! -s! (G! qA! Ak Aq[AMAqk !A!A!A! t! Ak AqAMAq[ -[Ak AMAqF k!  ځE> - AqF!   jځ   k Aq[ MAq[   k Aq[ MAqF  F  Gr!   F>  j!  j j!-[ -[F>  k!  AF> -! j!  ʜE> Aۄ>  A۝ -  A۝  ֿ (! (! (!  G  j[6 -! !  ʜE>A   j! !  G - j!AkAqAK>   ֠ B7  F  [G j! Al[ j[( (  j[( (ؖE> !  M!   F   ʠE!   O   ʠE!   O   k j ʠE!       Iʠ[  k [J Hk#Ak[$ (([ (([  K[ ([([I     I[M^ ([ Alj/! Al j/! Aj ʪ  ;  ; ;  -: Aj AjAü]  )7  -:  )7  (6  ȱ Aj$^#Ak[$ Aj! /! /! /! -! AG Aj Γ Aj Alj[ (6  )7 j! Aj! )! -! Aj ( (ϼ  ;  ;  ;  : Aj AjAü]  :  7 Aj$#Ak[$ - -F - -G> Aj AjҕE> Aj! Aj! AG Al! j!  j  j؎> ) )R> ( ( ( (ʥE>  Aj؏E> - -G> - -G> - -G> - -G> - -G> Aj Aj؏E> Aj Aj؎E> Aj Aj؎E> Ȭ ү Aj (Aj  Ǌ Ajω! (ҫ  6 ү  Aü] Aj[Ȭ  Aü] Aj$ (Ҥ ү AjȬ (ҫ (ң  6  Aj6  (Aj6  (Aj6  (Aj6#Ak[$ 6  6  6  6   j6 Aj Ч   (  ([k6   j6 Aj$#Ak[$  6  6  6   j6 6 Aj Ч (! (! (! Aj Ь  (   (  [k6   j6 Aj$#Ak[$ Aj  ҏ Aj ( (ϔ (!  6  6 Aj$#Ak[$ Aj  ҏ  (	K6  6 Aj$#Ak[$ Aj  ֦ (!  ([6  6  6 Aj$#Ak[$ Aj  ֦ (!  (6  6 Aj$#Ak[$ Aj  ױ (!  (6  6 Aj$#Ak[$ Aj  ѣ (!  (6  6 Aj$#Ak[$ Aj AqAl jAjӿ (!  (6  6 Aj$#Ak[$ Aj  ( ( (Aj̹ (!  (6  6 Aj$#Ak[$  ه! Aj ˨ (! (!  6  6 Aj$#Ak[$  6  Aj ׹ Aj$#Ak[$  (6 Aj  ͡ Aj$#Ak[$  (6 Aj  ͟ Aj$#Ak[$  (6 Aj  ͠ Aj$#Ak[$  (6 Aj  ձ Aj$#Ak[$  (6 Aj  ղ Aj$#Ak[$  (6 Aj  ͦ Aj$#Ak[$  (6 Aj  ճ Aj$#Ak[$  (6 Aj  Ӯ Aj$#Ak[$  (6 Aj  ͣ Aj$#Ak[$  (6 Aj  ͢ Aj$#Ak[$  (6 Aj  ڈ Aj$#Ak[$  (6 Aj  ͧ Aj$#Ak[$  (6 Aj  ِ Aj$#Ak[$ 6   Ajً   ( (ʧ Aj$#Ak[$ (! -Aq 6   Ajً  ( (ӌ! (  ((! Aj$ #Ak[$ (! ( (! A6  6  Ajϓ Aj$#Ak[$ Aj ˢ A6 A6  6  Aj6 Aj Ajٽ AjٷA Ajώ Aj$#Ak[$  ([ ([ ̤ ([ ([ʥ A6  6 Aj Ajٽ Aj  ֧ A6  6 A6  Aj6 Aj Ajٽ Ajٷ  (I  At[ (j[( (ز!  ([(O^     (j[( ( Ajֱ ٷ Aj$^#Ak[$   ֋ Aj  ֋ ([ ([ ([ ([ʥ  (6  )7 Ajٷ  6  6 A6 6  6  6  AjA֏ Ajٷ ٷ Aj$#	j[$   )[֌  )[T )! Aj  ֌ A6 6  7  )7 Aj AjA֏ ٷ  (6  )7 Ajٷ  Aj  ( (ۈ ٷ  (6  )7A! -k -G>A!A!  )7    AjԾ ٷ  (6  )7 	k$#	j[$ AqG! )§[ ([sq! )! )BR E>! )!  Aj   ׃ Aj AjA׊ Aj   ׃  Aj ( (׊ Ajٷ  )R q rq>! ! Aj ؂ )! )! 6 B7!BQ>  (6  )7 6 B7A! Aj   ׃  6  6  )7  Aj֏ Ajٷ Ajٷ 	k$#Ak[$ (! )! )! )BR §E r>A!! )!  §>  )R> PE Aj ׽ )! Aj ׽ A6 6  7  )7 Aj A֏ B7 Ajٷ AjٷA!! !  ؂ )BR 	6 )!!! Aj ׽  6  6 Aj$#	j[$ )! )! )! )! )BR §[ §E  ( (  ׄA!! ! > 	6 § PE  )[Rqr>  ( (  ׄA!!^ Aj ([ ([  ׄ  §E 	6 Ajٷ Aj      §ׄ  ([6  )7 ([  ([ ([ʥ  (6  )7 Ajٷ  6  6 A6 6  6  6  AjA֏ Ajٷ Ajٷ!!  6  6  )7  (6 	k$#Ak[$ ([ ([Aʥ   ˜ Aj  ː ([	F 	6 )! (!  ([6  6  7  6  6  Aj6  Aj6  Aʥ  AjΗ  Aʥ Aj AjΗ  )7  A AjԾ Ajٷ  Aʥ )[ )§!AA § j Aj )! )!  B쀾  쀾  6  6 Aj Aj֏  )7  A B[ B §q  AjԼ Ajٷ 	6 Ajٷ Aj$#Ak[$ 6 B7 AG Aj  -[ʶ j! (! ([E> Al!  AK Aj ( ( ­[̥  )7 Aj  Aj  AjԼ Ajٷ 6 B7 Al j!  G (! (!   ʥE> Aj A۝  AʥE> Aj A۝ Aj    Օ Aj! Aj Ajͮ (! (! kAI Aj   Aə Aj   ی  )7 Aj  Aj AjԾ Ajٷ Ajب Aj  Aj۝ Aj Ajͮ )[PE Aj  Ͽ  )7 Aj A AjԾ Aj Ajͮ Ajٷ -E Aj A۝ Aj Ajͮ Aj ( (ʯ ([ Aj ( ( ( ̺  )7 Aj A AjԾ Aj Ajͮ Ajٷ  (6  )7 Aj$#	j[$ ([ )!   ΙAA͙! P  )7 Aj A AjԾ )! Aj  Ͽ  7  )7 Aj A AjԾ Ajٷ  (6  )7! 6  6 6 ([ Aj  Ι  )7 Aj A AjԾ Aj Ajͮ Ajٷ (! (!    ؔ Ajب ٷ  A۝ 	k$#	j[$ Aj ϙ (   ʳ(! ([ ([҄Aq[AF  ů! AjAɡ A6 6  )7 Aj Aj֏A  ( (Ǖ[Ď! צ Ajٷ Ajٷ צ  :  Aj6  Aj6 AjƓ!  ҟ ( (ۙ 	k$ #Ak[$ Aj ϙ (! Aj Ϥ ([	G  ([6  ([6  6 (Aj  ֬ Ajٷ!A AǕ!! ( (ۙ  6   6 Aj$#Ak[$  6  6 A6 A6  6  Aj6 Aj Ajٽ ([ (ĭ ( Ե Aj$#Ak[$ 6 6  6  6 A6 6 Aj AjA֏ ( ( (̘ Ajٷ Aj$#Ak[$ ( K (! 6 6  Al j[)7  )7 Aj AjA֏  ( (́ Ajٷ Aj$^#Ak[$   (qۇ Aj  ( (֗ ([  6  (6 A6 6  )7  AjA֏ Ajٷ ٷ  (6  )7 Ajٷ Aj$#Ak[$ Aj  ̿ 6 6 6 6  )7  AjA֏ Ajٷ Aj$#Ak[$ Aj  ɞ 6 6 6 6  )7  AjA֏ Ajٷ Aj$#Ak[$ Aj ˏ ([	G )!  )[7  6 Aj  § B§ۉ  7  )7  Aj֏ Ajٷ Ajٷ 	6 Aj$#Ak[$ / /r   Aj֫ ) )P  A۝ )! Aj  )֊ )! Aj  ֊  7  )7  A AjԾ Ajٷ Ajٷ Aj$#Ak[$ 6 B7 BR  (6  )7  7 Aj Ajȷ Ajٷ  )7  (6 :  Ajͬ Aj$#Ak[$ Aj ̋ (	F 6 B7!  )7  ([6 (! Aj  ̽   ( (ؖ Ajٷ Ajٷ ڧ   Ȃ Aj$#Ak[$ G 	6  ʊ (! (qE Aj ΍ צ (	G  (6  )7 (! AjAϼ צ  (6  )7 צ Aj$#Ak[$ Aj ʊ (! (G Aj Ϥ צ (	F>  (6  )7 צ Aϼ Aj$#Ak[$ Aj Aʑ (	F Aj Ϥ Aj͆  (6  )7 (	F Aϼ  (6  )7 Aj$#Ak[$  6 Aj Ϥ (	F Aj Ajּ! 	6  6  (6  )7 צ Aj$#Ak[$ Aj Ą[ą (! (! Ajӷ (G Aj  ֦ (! ([	F>  6  6  6 צ Aj$ (! נ^#Ak[$ -! (! Aj Ю (G Aj ˧ (! (! (!  (6 ( k!  j!  6  6 Aj$#Ak[$ -E (! Aj Ю (G Aj ˧ (! (! (!  ([6  k!  j! E> Aj  Aɺ ([ Aj  ([Aɺ (  ([!   ! !  6  6 Aj$ -E : -G ([ ([F> (! (!  k!  (j!  6  6 (! (! و[G  (  ([j ( jkj6  6  6 ى[G ( (j (k!  6  6 Ĩ! Ĩ! צ  6  6 A̭[A    ȇ! A  ̭! צ  6  6#Ak[$  (j[6 AA͙[ 6  6 ū!ĕ[ƴ Ƶ ƶ     Ʒ Ajӷ (ד ċ!  6  6 	6  6 :  6 6 צ Aj$^#Ak[$ (ċ! թAA͙[ 6 6 Aj Ŭ[Aʈ (! (ד (^ )!  6 6 )!  6 6  7  7 Aj͓ צ Aj$#Ak[$ (ҩ!AA͙[ 6 Aj Ŭ[ ʈ (! (ד (^ )!  6 6 )!  6 6  7  7 Aj͓ Aj$#Ak[$ Aj ([Aʕ Aj͗ Aj ȴ ( Aj͆	F> (ҩ!AA͙[ 6 Aj Ŭ[Aʈ (! (ד (^ )!  6 6 )!  6 6  7  7 Aj͓ Aj Aʕ Aj͗  6  AjA׹ Aj Aʕ Aj͗>  ې Aj$#Ak[$ Aj Ajۍ (( ([ (k6F (ҩ! ( (Ż! Ajӷ (q[ (  ͖!AA͙[ 6  Ŭ[Aʈ (! (ד (^ (!  6 )! 6  6 )! 6  6  6  7  7 Aj͒ Aj$#Ak[$ (^ (! 6 G (!  6  )7  (6 ( ź Ajӷ ( (͕ Ajץ Aj$#Ak[$ (! 	6 	G (!  )[7  6 § B§ų Ajӷ ( (͕ Ajٷ  AjϚ ([( (! 6 (  (j6ْ Ҧ Aj$Aן^#Ak[$ (! 	6 	G  )[7  6  ([6 (!  § (˟ צ Aj؞ Aj AjϚ ([( (! 6 (  (j6ْ Ҧ Aj$Aן^#Ak[$ (! 6 EAן^ ( )[§! ԋ  Aů׻ צ   ׻ Aj B§AjϚ ([( (! 6 (  (j6ْҦ Aj$ (! 6 EAן^ Ҫ[ Ajь ҭ Ҩ (! 6 EAן^ Ҫ[ AjĞD ϫ ҭ Ҩ (! 6  ǝ ҨAן^ ( 6 ([Ǹ צAן^#Ak[$ (! 	6 	FAן^  6  )7  ([6 Ҫ[ AjՂ[( ( (˟ Ҭ ҭ ؟ Aj$ (Ҫ[ ( Aj[Ղ[(Ņ ҬG ˰ ҭ ӭ ˰#Ak[$ Ղ! Aj Ԓ Aj AjՉ Ajٷ ҬE ˰ Aj$#Ak[$ ( ڨ Aj (կ Aj Ճ[Ajʭ Aj ( Aj (ǌ ҡ ( (Ԥ Ajϊ! (^ (  6Ҭ  -̐ ״ ˰ Aj$#Ak[$  ϙ Aj ((AjՃ[Ajʭ AjӒ ҡ ( (ۙ Aj$#Ak[$  ϙ Aj ((AjՃ[Ajʭ (ӑ ҡ ( (ۙ Aj$#Ak[$  ϙ Aj ((AjՃ[Ajʭ ( (ӎ ҡ ( (ۙ Aj$#Ak[$  ϙ  ((Aj6 AjƓ ( (ۙ Aj$#Ak[$ Aj ϙ ((Aj׵ ( (ۙ Aj$#Ak[$ Aj ϙ ((Aj˼ ( (ۙ Aj$#Ak[$ Aj ϙ ((ċ ( (ۙ Aj$#Ak[$ Aj ϙ (Aj ѵ ( (ۙ Aj$#Ak[$ Aj  ʉ ( (͖צ Aj$#Ak[$ Aj Ŗ  ( (ʲ Aj$#Ak[$ Aj ĸ  ( (ʲ Aj$#Ak[$ Aj ş  ( (ʲ Aj$#Ak[$ Aj Ť  ( (ʲ Aj$#Ak[$ Aj ţ  ( (Α Aj$#Ak[$ Aj Aʂ  ( (͔  )7 Aj$#Ak[$ ([ƿ[Ĩ! צ ִ Aj Aʃ  ( (͔ ([ (ّ > Ղ[Ajڤ Ҭ צ Aj$#Ak[$ Aj (̊ ( (Aʥ Ajٷ Ղ[Ajڤ Ҭ Aj$ (ִE A: Ղ[Aj˭ Ҭ  : Ղ[(A̘[ ٿ צ (A̘[ sٿ צ Ҭ#Ak[$ Ղ! Aj (̌ (F ([Ļ צ Aj (Aɾ ( (	G (Aؗ Aj͆  (Aʀ ( (͕ Ҭ Aj$#Ak[$ Ղ! ([ƺE ƻ> Ƽ> Aj ̊ Aj! (! ([ ([Aʥ   ̔ Ajǻ (ԇ> Ǽ   A׆ (!  Aʥ rE> է E> Aj (Aɾ ( (	G (Aؗ! Aj͆    զ Ţ ժ Ajթ>  ڡ  AʥE  ʥE> Aj Aʕ Aj͗E> Ţ Ľ Ajٷ Ҭ Aj$#Ak[$ Aj Ղ[Aj ([A׆ ([ է  ϳ  ڡ Ҭ Aj$#Ak[$ Aj  A׆ ([ է ժ Ajڤ Aj$#	j[$  ([ִ: Aj Ղ[Aj (A׆ ([ Aj ٧ Aj  + +ՠ   - (Б (! (!!  6  6 Ҭ 	k$#Ak[$ ([ִE Ղ! Aj ([Aʃ Aj ( (͔ ([ (ّ  Ajы Aj Aj A׆ ([ (! Aj ٧ Aj  + +ՠ -[AF> Ajr AjrAü]  : Aj AjAü] Aj AjAü]  6 Aj AjAü]  6 AjAr AjAü] -[AG -[AGq  (G> Aj Aj،E> AG AGr> Ajы  Ajϴ   Ajӛ A: Aj˭ Ҭ Aj$#Ak[$ Ղ[Aj! (ƽ[ ( ԅ צ> Aj (Aʃ  ( (͔ ([ (ّ E> ˭ Ҭ Aj$#Ak[$ Aj   ʂ  ( (͔ (q ( Aj$  ůנ^#Ak[$ Aj   ֻ[Aʂ  ( (͔ (F (! צ ! A ( (д  ( (Ȋ צ Aj$#Ak[$ ͘[A  ƛ! Ajӷ (! (! צ   q[   ͖[ʇ ( (͖צ Aj$ #Ak[$ Aj Щ ( (͖[Ʈ! ӷ Aj (q[ (  ͖[П + (! צ צ Aj$D #Ak[$ Aj Щ ( (͖! Aj Aʃ Aj ( (͔ ([ (ّ  ̛! Ƭ! Ajӷ (F (נ^ ƭ! Ajӷ (q[ (  ͖ צ· f!! צ Aj$ #Ak[$ Aj ȴ (	G  (6  )7 Aj Ճ[AjՈ ҡ Aj Ajۍ ((! ([ (k6 F Aj ([ ([ϼ Aj Aj AjӰ ( (  ʥ Ajٷ> Aj Ajۍ   ([( (ʥ ([ (k6! 6 Aj (ˤ! Aj ([ ([̪ (! Aj ( ([ (  ( (  ȿ  ([6  (6  G6  6    6    6 Aj AjA֏ (! (! (Ǉ! Ajӷ (G ǈ! Ajӷ (G    ă Ajӷ (! (! צ (! צ (!  ّ Ajٷ  Ajٷ Ajٷ Ajٷ Aj Aj AjӰ Ajٷ 	6 A Aj̧ Ajٷ Ajٷ Ajٷ Ajٷ Aj$#Ak[$ Aj ȴ (	G Aj! (! (! Aj (ˤ Aj ( (̪ (! (! (! Aj  ө Aj Aj׊ Aj    A֩ (! (! Aj Aj˥ ([E> Aj  (  и ([E>! (! Ajٷ Aj    ϼ Aj ([ ([ϼ Aj Aj AjӰ ( (  ʥ! Ajٷ E Aj AjϜ Aj͓   (6  )7  ۍ (! 	k ([( (ϼ  (k6  ( (֬ Aj Ճ[AjՈ Aj Aj AjӰ Ajٷ ҡ 	kٷ > Ajٷ Ajٷ Ajٷ Aj$#Ak[$ Aj ( (ϼ Aj Aj AjӰ Ajٷ Aj Aj Ӱ Ajٷ 6 B7 Aj Aj AjӰ Ajٷ ̞ Aj$#Ak[$ ŭ[AƇ! Ajӷ ( (! צ  q! G Aj ٵ 6 B7 צ  (6  )7 Aj$#Ak[$ 6 B7 6 B7 Al j! AqE!  G Aj Aj -E s ͯ j! Aj! (  (6  )7 ( (Ԩ  (6  )7 ( (Ԩ Aj$#Ak[$   Ͽ Aj  Ͽ  R ( ( ( (ؖE Aj  ֌   ( (ۈ Aj  ֌ Aj  ( (ۈ Ajٷ Ajٷ ڄ  )7  )7  )7 Aj$#Ak[$ Aj Aů[ʆ Aj ( (ُ (q (! צ Aj Aů[ʆ  ( (ُ (F ([ԈE צ צ Aj   ʑ (	F 	6 (  (6  )7 Ajٷ 	6 צ 	6 צ 	6 ! צ Aj$#Ak[$ ( M^! ( Atj[(F Aj  (ҏ (! (! Aj  ϔ Aj ( ([ ( ʯ Aj ([ ([Aɹ ([  ([ַ   ʯ (! (!  6  6 Aj$#Ak[$  7 Aj ȷ AO (! 6 B7 (! (! 6   j6  6  K! I! Ajو[G  ([j6   kAp r !! (! (! Aj  ہ Aj ٍ  (6  )7 Ajٷ Aj$#Ak[$ 6 B7 Al j! Aj!  G )!  (6  AjȺ  7 Aj! Aj Ajͩ Aj / -AtrΖ A6 6 Aj Ajͩ  (6  )7 Aj$#Ak[$ 6 B7  Ajۍ ([([ (Alj! Aj! (! [ G Aj! ([ ([  ؖE> Aj  ϼ  ( (ϼ Aj Ajͪ  (k6 (	G Aj  ϼ  (6  )7 Aj Ajͪ  Aj׳ Aj$#Ak[$ 6 B7 At j! (! (! AqF!  G j! )!  Aj   ̥  F Aj  ֌ Aj  ( (ۈ Ajٷ Aj  ֌ Aj! Aj Ajͮ  (6  )7 Aj$#Ak[$  6 Aj Ajȸ Aj ([ ([  Ց ([ (! Av[ Aj ٖ    	qAv ( (   ( (Ւ Ajٷ       ( (Ւ  )7  A AjԾ Ajٷ Aj$#Ak[$  6 6   j6 Aj Aj˨ (F> Aj   (ј (! (!  ( (  и ([E> 6 (!  6  6  6  6 Aj$#Ak[$ Aj   Ր (G ([E  6 B7 (!    ѣ (! Aj  ʵ (!   6  6 6  6  6 6 B7 Aj$#Ak[$  j[ O  ([t[  K[AA F[  K! (!#Ak[$ Aj   Ր! (! (! (G   6  l! Aj!! Aj!  6 ( ([    ؒ! ! Aj  ѣ (! (!   ʵ (! (!   6! !  6!  6  6  6 Aj$ (! (>  6  6	! Aj$ #Ak[$ Aj  AЗ (! (! (! (! Aj ͘[      ʁ ( (͖! צ   Aj  A֎ A ( (д Ajٷ    Ȃ   ʇ ( (͖צ Aj$ #	j[$ĕ[AAů[ʓ צ   Ʊ! Ajӷ (G Aj   Ʋ (! (! Ajӷ (G  Aj  ֦  ([6  (6  6 	6 (! 	6  6 צ (! 	6  6 Aj Aj̈́ ([	G 	Gq  )7  6   ϼ צ 	k$#	j[$ BT    ̥      [~}|7 Aj Ajȷ Aj   ̥ (! (!!  (! (!  ( (И  6  6  6  6  ( ([6   6  AjA֏ Ajٷ Ajٷ 	k$#	j[$ Aj  Ͽ Ajٷ  (6  )7 Aj  Ι Aj[ Ajͮ PE Aj   Ν )! Aj  Ͽ  7  )7 Aj A AjԾ  Ajͮ Ajٷ Ajٷ 	k$#	j[$ Aj A Խ )! Aj  Ͽ )! Aj  Ι  7  7  )7  A AjAԾ Ajٷ Ajٷ Ajٷ 	k$#	j[$ Aj  ( (כ Aj  (ۇ Aj ( ( ( (̺  )7  )7  )7  A AjAԾ Ajٷ Ajٷ Ajٷ 	k$#	j[$  ; Aj   ټ  ֙[ Aj A kԽ Aj ( (  ̺ Aj jȸ ([  )7  6  (6  )7  A AjAԾ  )7  )7  A AjԾ Ajٷ Ajٷ Ajٷ 	k$#Ak[$  ; Aj  Ͽ q 	q 	qFq )! Aj  ۆ  7  )7    AjԾ )! Aj Ajȸ  7  )7   Av AjԾ Ajٷ Ajٷ Aj$#Ak[$  b  bq       Ʉ Aj +[ +[  ٙ (! (! Aj    ٙ   ¢ϗ¢ϗ! ϗü[ ü[  J[·  ¢£!  a     ՚[j! ([   H!    J!     ՚[j! ([   J!    H!  ;  Av:  6  6  6  6 6 Aj Ajͪ Aj$#Ak[$  +[ +[  ٙ  ;  Av: 6  )7   Dۓ¢¢ϗü[Au!   s k6 Aj Ajͪ Aj$#Ak[$ 6 B7 : 6   ¡[ ¢  ¡[ ¢ D£[ü6 Dۓ!  Ajҗ (F (! B7 B7    ¸ £[¢ 9    ¢ 9 Aj 	kDκ Aj AjΡ  (6  )7 Aj$#Ak[$  6  6  6  6 Aj  Aj϶ 6 B7 ([ (tj!A! (! !  F>  ([M> Aj! At j[([E> )!  (F Ajԯ (! Al j[ 6  6  7  j[6^  ٱ  (6  )7 Aj$#Ak[$  6  6  6 Aj  AjAʘ  )7 Aj$#Ak[$   Ȅ A6 6  6  6 A6 6  AjA֏   ϼ Aj$#Ak[$  6   j6 Ajو[G 	k	Iq> G A6 6  6  6 A6 6  AjA֏     ̺ Aj$#Ak[$ 6 B7  6   j6 Ajو[F AFrE k[AO Aj ٍ!  I At j[(! (! Aj    ہ  (6  )7 Aj$#Ak[$ 6 B7  6   j6 Ajو[	kI> G Aj ٍ  (6  )7 Aj$#Ak[$ 6 B7  6   j6 Ajو[AkO Ak AjAہ AjAہ Ak AjAہ AjAہ AF> F> q	G AOq Aj ٍ Aj	ٍ AjAٍ  (6  )7 Aj$#Ak[$ 6 B7  6   j6A! Ajو[Ak AG> AF> AG> Ak AjAہA! AjAہA! AG> Ak AjAہA! AjAہA! AjAہA! Ak AG> AG> F> Ajہ Aj ٍ ! Aj ­BBҷ ! AO> AjAٍ ! Aj ٍ !  (6  )7 Aj$#Ak[$ ϼ  6   j6 Ajو[AF ہ AG AGq F> AF 	kIr AFrE AOq  ٍ ہ Aj Aɠ  ( (ہ Ajٷ  ­BBҷ Aٍ  (6  )7 Aj$#Ak[$ 6 B7  6   j6 Ajو[GA! AkAO AkAI AkAIr AkAI AkAIrr AkAI 	kAIrr> qAFA! AkAIA! AkAIA!A! AkA!A! AG> AjAہ AkAI AkAIr AkAI AkAIrr AkAI 	kAIr 	kAIrrE AkAOq  AkAI AkAIr AkAIrq! sq! Aj   j[ 	sk	I[ Fٍ  (6  )7 Aj$#Ak[$ AjA֑ / Aj  (ۆ (	F>  (6  )7 6 B7 Aj$ (	F 6 B7 ͅ  (6  )7 (	F 	6 (צ  (6  )7 (	F (צ ٷ (	G ٷ (	G ٷ ( (Ե 	G  Ե (	G ؜ (	G ؟ (	G ب (	G ؞ (Ҧ (	G ٷ (Ҧ (	G Ajٷ Ajٷ Aj͓ Ajԩ (G Ajץ (G ץ G  6  6 נ^ F נ^ G  נ^ -G - (נ^ Ɩ[ Aנ^  ە[ ^ AqAl j[( K ( tj(^ ([( K ( Atj(G^ ([( K ( Alj֕AqAG^ ([( K (- ( Alj֕AqF^  (I ( Alj([ ([(O^ ( Alj^  ([([I  O^ ([ AljAj Al jAjғ^  ([([I  O^ ([ AtjAj At jAjғ^  ([([I  O^ ([ tj([ t j([K  Kk^  ([([I  O^ ([ tj([ t j([K  Kk^  ([([I  O^ ([ Alj)[ Al j)[V  Tk^  ([I  O^ ([ Atj)[ At j)[R  V  Tk ([ M^  O^ ([ Alj[( ( Al j[( (ʨ^ (-F  ([([I  O^ ([ Atj[)[ At j[)[Q ([ ([K  Kk!  V  Tk^^   ([([I  O^ ([ Atj[([ At j[([G  K  Ik ([ ([F )[ )[V  Tk  J  Hk^  ([([I  O^ ([ Alj[([ Al j[([F ( ( ( (ʨ  K  Ik^  ([([I  O^ ([ Alj[)! Al j[(! )!  )7 )!  7 (!  6  7  7  6^ ([ (F Ԡ  j6 ( Alj[ )7  )7  (6 ([ (F AAͼ  j6 ( Alj[ )7  )7  )7 ([ (F ԟ  j6 ( Alj[ )7  )7  )7  (6 ([ (F ԝ  j6 ( Atj[ )7  )7 ([ (F ԡ  j6 ( Alj[ )7  (6 ([ (F Aͻ  j6 ( Alj[ )7  (6 ([ (F Aͻ  j6 ( tj 6 ([ (F Ԟ  j6 ( tj 6 ([ (F Ԛ  j6 ( Atj 9 ([ (F Ԛ  j6 ( Atj 7 ([ (F ԰ ( Atj Aü]  j6 ([ (F Ա ( Alj Aü]  j6 ([ (F Ԯ ( Alj Aü]  j6 ([ (F AAͼ ( Atj Aü]  j6 ([ (F A ͼ (  lj  ü]  j6 Aj ( (Փ[E ȩ  ([ (F AAͼ ( Alj Aü]  j6  ([ (F ԙ  j6 ( Atj[ 6  6 ([ (F  (AA̬	G^  j6 ( Atj[ 6  6  (A ̬	G^  (  ̬	G^     ̬	G^ ([ (F  (̬	G^  j6  (j : ([ (I  Я	G^ (!  6  (6#Ak[$  Aj    ( Aj[([ (I  AAЯ	G^ (!  6  (6  )7 Aj$Aן^#Ak[$  Aj    ( (!  ([6   q6 Aj$Aן^#Ak[$  Aj    ( (!  ([6   q[6   6 Aj$Aן^#Ak[$  Aj    (  ([F[6  ([ 6  A q 6 Aj$Aן^#Ak[$  Aj    (  -[6  ( 6  - 6 Aj$Aן^#Ak[$  Aj   (  -[6  ( 6  - 6 Aj$Aן^#Ak[$  Aj   ( (!  ([6   q6 Aj$Aן^     (Aן^   (Aן^    (Aן^    (Aן^      (Aן^#Ak[$   6  Aj ( Aj$Aן^#Ak[$ Aj Ϥ (	G  (6  )7 Aj$Aן^#Ak[$ Aj  ( (ɲ ([͆  (6  )7 Aj$#Ak[$ ([Ħ Aj Х  (6  )7 ħ Aj ġ[Х  (6  )7 צ 	6 Aj$   (6  )7 	6 ب    ʲ 	6 (	F 	6  ( (ϼ#Ak[$ (	F 	6 (! Aj ([ԗ q[ ( ([k[  I! ( Alj!!  G Aj ( (ϼ Al j[ (6  )7 Aj! j!  )7  6  6 Aj$#Ak[$ Aj ǧ Aj ( (̽ Ajٷ ((  (6  )7 (!  )7  A AjԾ Ajٷ Aj$#Ak[$ Aj ϙ Aj ((AjՃ[AjՈ ҡ ( (ۙ  AjͿ  )7 Aj$#Ak[$ Aj Atq qAxrAvAɠ 6 6  )7  Aj֏ Ajٷ Aj$#Ak[$ ()! Aj ( ([( (ۈ  7  )7  Aj֏ Ajٷ Aj$#Ak[$ Aj ([(ȵ )! Aj (̈  )7  7   AjAʘ ( (ّ Ajٷ Ajٷ Aj$#Ak[$ Aj ( ( ­[̥  )7  A  AjԼ Ajٷ Aj$#Ak[$ Al j!  G 1B |! Aj! Aj ( ( ­[  P[[̥  )7  AAA  Q   AjԼ Ajٷ Aj$#Ak[$  ; /F 	q[ /G> / G>  A۝ Aj Ajȸ  )7  A AjԾ Ajٷ Aj$#Ak[$  Aʥ  A۝  Aʥ  A۝   Aи ([ Aj ( (  (̺  )7  A AjԾ Ajٷ  ( (  ̺ Aj$#Ak[$ PE  B؀[Pq  A۝  7 Aj Ajȷ   ( (ۉ Ajٷ Aj$#Ak[$  9  (6  )7   Aj Ajǉ Aj$#Ak[$    ǉ (-  ι  )7  )7  )7  )7 Aj$#Ak[$  ; :  )7  )7  )7  )7  Ȳ Aj$ ([ (F AAͼ  j6 ( Atj[ )7  )7  )7  )7  M^ Al j! Aqk B7  )7  )7  )7 B7  )7 B7  )7#Ak[$  (I ( Alj! Aqk ( M^ ( Atj(  )B )§q7B!  7   շ  )7  )7 B7  )7 Aj$^! Aqk ( M^ ( Atj(^ ( ( ևAqE!  Aqk ) 5 3 Aqk -E ( (ϥ!  Aqk -E> -AG> /[ 	qI 	q Ir> ) ) )§!   ([AvAq[ AFAqk ! 	qv! q! (! (! 	q 	qI j!   (E>  k!!  ;  6 [	q 	qI j!   (E> 	q 	qI 	 	q 	qj[ 	O ɓ 	q	  ʥ[j[ 	qG!  k  s 	q¸ŭ 	q 	q Or q qr  AvAq¸ AvAq¸[¡¢  ϗ!A  qAv¸ qAv¸[¡¢  ϗ[ü Df DdAtA ü Df DdAtrA  Aq¸ Aq¸[¡¢  ϗ[ü Df Ddr  KA At j[( (ɩ £D¢ϗ[ü Df Dd!  :   K:#Ak[$  ) )ӹ +! ºDB )[ BXº )BR£D۔! Aj$   D ¢¡ +[ ¡  ¡ +¡ۓDۓ! +[ ¡  ¡ +¡ۓDۓ[ ¢  ¢  + + + ¸¢   +D¢  -  β +[D¢ +  ¸¢   qAv¸D£[  D¢D ¢D ¢D¢ Aq¸D£[  D¢D ¢D ¢D¢ AvAq¸D£[  D¢D ¢D ¢D¢       q Av[Ի! AvAqk  D¢ !  ¡!  9  9  Aq¸[9   D¢ 9 +!  ΰ!  β!  +[9    D  P۔[9   ¡9   D¢ 9#Ak[$    ζ +! +! +Dۓ!  β!  9   D۔ۓ[9  + ¡9   D¢   ¸¢ + ۓ9 Aj$#Ak[$ -k  )7  )7  )7  )7 +! +! +! B7  9  9 B7   κ  +[ +[۔9  +[ +[۔9   ¡9   ¡9  +[9  +[9   ¡9   ¡9  )7  )7  )7  )7 Aj$ : ([ (Atj! +!  G 	k! -k   + + ¡9 !   +¡9 !   +¡9   +¡9 !   +¡9  -k: !  )7  )7  )7  )7    [ + 9   + 9  + ¡9  + ¡9 + +a + +b> + +b> + +a!  +[ +[ + c  +  dE> +[ +[ + cE>  +  d! #Ak[$ +[Df +DfE> +  + fE> ([ (Atj!  G  Dκ Aj!  μE>! Aj$ #	j[$ + (+f +[ ([+D fE>  +  +D eE> ([ (Alj!  G Aj + +ρ  +9  +9  +D 9  +D 9 Aj Dκ Aj!  AjμE>! 	k$ #Ak[$  ([+ +αD ! ([ (Alj! (! [ G Aj! ( (F>  + +α f> (!  Dκ  ؽE> + + + f!! Aj$ #Ak[$ (  Dκ ؽ Aj$#Ak[$ B7  9  9 B7  Dκ Aj$  6 B7 B7 B7  +Dۓ9 6 B7 B7 B7 B7 6 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7 B7#Ak[$ Aj ʭ (-! ;  : 	6 	6 	6 	6 : B7 B7 B7  Ajȱ Aj$#Ak[$ ([([(j!  6  ((! ((ċ! ((ċ!AA͙[ 6  6  6  6AA͙[ 6 6  6 B7  6 6 	6 	6 	6 B7 B7 6  6 AjAĔ[χ צ Aj$^#Ak[$AA͙[	6 B7  AӲ[ AӲ[Ɖצ Aj Aj[Aü]  Aü]  ­ ­B7 AjՊ Ң Aj$AA͙[B7 Aj Aü] AA͙[B7 Aj Aü] AA͙[B7 Aj Aü] AA͙[B7 Aj Aü] AA͙[B7 Aj Aü] AA͙[B7  )7  (6 AA͙[ 6  6 6 B7  (6  )7 #	j[$ 6 B7 ; 6   j6  6  6  6  6 6 Aj! (! Aj Ы (k -> : -E ([ ([Fq>  (j!  k! (!  (6  j! ( k!  Aj  ͹ -E>  (6  )7 	k$#Ak[$ 6 B7 Aj [ [ϔ (G> )[§[ K> Aj  ϔ!! Aj ( ([ ( ہ Aj	ٍ BP> B§Aq j[ K>  j!  k!^ (! (!  (6  )7  Aj  ׊ Aj$#Ak[$ Aj  ױ Aj ( (Ϗ ( (! (! M> At j[Ak(! Ak(!! [AF> Aj! ( G> (! ! ! E>A -[AkAqAI rAqA -[AkAqAI rAqG> j! j! k!^ k! 6 B7 At j! !  F> Aj (! (! ([ ([  jњ   jњjAO>  6  6 6 6  6  6 Aj AjA֏ Ajٷ  (6  )7A! AjA v AqGj[ AOԶ A6  6   j6 Ajو[F> Aj ٍ k[>! Ԥ  (6  )7 Aj$  j[  lj[ I At j[(! (! K -[AkAq[AM   l j[M^ At j[([ (j! -AkAq[ -AkAqj!! G! !! !  F> j!A -[AkAqAI r[AkAqAI> ! ! Aq[AI> AI> AG> q  I  j[MrE A; !  I  Oq  ; j! Aj! Ak!  -! -! AqAI> -! ( A; k! j!  A Aq AjAqAtr ϒ  ; k! j!^#Ak[$ q   v (! (! -[E> j! À[N  j!    E> AF Aj[ /[j!    E> AF  6  6 B7 At j[(  (> j! !B! q Aj! 5!! q j! /!! ! Aq j! /! ! Aq j! /! ! Aq At j/! Aq At j/!  6  6   ­B ­BB7 At j[(  (> j!! Aj$  Ak[  O! Aj	q k!!  M>  j-[À[N  kAq j! !  O>  j[( (r	q> Aj!    K!  M>  j,N j! !B! -k j[ O>  j,	J>  j[M>  j,! AF 	q	G> AF 	J> AjAqAI 	N> 	q	G 	Nr>B!  j[M>  j,	L>  j[M>  j,! Ak AjAqAI> AjAqK> 	H> 	J>  j[M>  j,	J>B!  Aj[M>  j,	N> j!B!B!  6  6!B!  ­ 7!  6 )B! )B! )[§! )[§! )BR  sq! ! ! E> )B[ R q r !! !  P>A   [ V! !     T[  V!B! E ! PB } B[B~Rr> B~!^  }  }  V! k  V>  T!  B[} V P>  V>  Q!  X P> P>  T> P> E> PE>!A!!!  :  7  7  7A!  : ½[B[B BB B§Aq[[B!! Ak! P[A A B[P BQkA!A! P!B!B B BQ[!BB ! P! 	 j!  :  ;  7 B7  7  B< D ¦ [½[B§Aq[AM BBB Ak­ AI[  BP¿!  ([I  j6  6   j6^ ה Ak[(j!  6 E^ ([Oו^  6  6  Aj6  j6 (ו^ 6  6  Aj6 (^ 6  6  Aj6 (^  )7  )7 6#Ak[$ Aj ҙ (G 6  (At j[)7  )7 Aj$#Ak[$ Aj ҙ (G A:  (Al j[(6  )7 Aj$#Ak[$ Aj ҙ (G A;  (Al j[(6  )7 Aj$#Ak[$ Aj ҙ (F (At j[(! (!!  6  6 Aj$#Ak[$ Aj ҙ! (F (t j(!!  6  6 Aj$#Ak[$ Aj AjҚ! (F (( (Ċ!!  6  6 Aj$#Ak[$ ( Aj Ϣ (! (!!  6  6 Aj$#Ak[$ Aj ī ([   (֦ (!  ([6  6	!  6 Aj$#Ak[$ Aj  Aɺ  ([   (  Aз ([ ([  Aˇ Aj$#Ak[$ Aj  Ӿ ([ ([  ѭ[E^ Aj$ ^#Ak[$ Aj ( ( ̤ ([! ([ Aʥ>  ʥ>  Aڮ! Aj$   A װ#Ak[$  6 Ԑ ϼ ֽAq[G  q[A ϼ ƒ Aj О )BQ  )[Ů[Ԏ צ צ  ۤ Aj О )BQ  )[Ų[Ԏ צ צ :  7 Aj Aj˖! 	6  6 AjAϼ ( (ĭ! Ajٷ 	6  6 Aj П ( +! Ɲ  üۤ  ̠ Aj Ϥ (	G  ( (ϼ Ajٷ Ԋ  6 Ajڦ[ (Ɔ! 6  6 6  6 6 B7 Aj Ajϣ (qE> (!  (j6 	k ϩ ([	F>  )[7  6 ( AjAٍ Aj § B§ہ 	kٷ  (6  )7 (! 	6  6 Ajٷ Aj ҹ (! -[k  Aj҉ 	6  6  :  6 6 B7  AjЪ (! ( Aj ϩ ([	F>  )[7  6 ( 	kAٍ 	k § B§ہ Ajٷ (!  (6  )7 	6  6 	kٷ (צ Aj AjΏ ([	G (!  (6  6 A: Aj Aj˖! 	6  6  Ե ԈĚ[ ƨ צ ƳE>  6 Aj ҹ (! -[k Aj ԁ (G  Aj҉ ([Ɔ A: Aj Aj˖! 	6  6 ّ צ 	6  6  :  6 6 A: Aj Aj˖! 	6  6 	kآ  Aj҉ צ צ Aj$#Ak[$  6 Aj ҹ (! -[k Aj ԁ (G Aj Ajּ! 	6  6  ([6  Ɔ6 6 6 6  Aj6 6 B7 Aj! Aj! E> Aj Ϣ (G> Aj (˪  (j6 (! Aj (ˣ (	F>  (6  )7 Aj ϩ (	F>  (6  )7 (! ([	F> (!  (6  )7 	F>  )7  (6  6  6  6 Aj Ajͪ (!  (6  )7 (! צ (! Ajٷ 	6  6 AjȜ ( (ّ (צ 	6  6  :  6 6 6 B7 Aj! Aj Ъ (! (  ˪ (! (! ( (ّ  6 6 Aj ˣ ([	F>  )[7  6 6 Aj ϩ (	F>  (6  )7  7  6 Aj Ajͪ  (6  )7 (! (! Ajٷ 	6  6 AjȜ Ajآ צ Aj$#Ak[$ Aj AjϜ Aj͓ ը Aj! Ճ[Aj! Ղ[([ (Atj! Ajr!  G Aj! Aj! Aj 	k! Aj ʭ -F> (! Aj ۍ (! ([( K ( Alj[-! Aj jAü]A!  (k6 Aq[AF - A;!E (Ǻ! Aj ϛ ([([ ([I^ (! Aj  k[AAڬ ( (!  6 Al[  ( Alj ü]  (j6  j! !  G Aj! ([	F> Aj Aü]  )7  )7  6 (Ļ Ajأ ! !   kAnȘ Գ ײ E> (Ǻ> ժ  :  AjAü] Aj Aj AjǞ (! Aj ۍ ([([ I^ G! (! ([ Alj! Al[ j!!  G  AjՅ  -F> Aj! j!  (k6 ( AA ̭! 6 6 A6 6 A6 6 A6 6 AA 6  6 A6  6 B7 Aj Ajϝ ([   ( ( (д Aj ۍ (!  ([(I (   (j(ƚ! Ajӷ (q[ (  ͖צ  (k6  Ajӝ Aj ϛ  ([([K^ (!  (F Բ  (j!  I  kAl[ Aj  ü]  AjAü] :  : 6 B7  6  j6  (j6  (k6!!  (Ǻ! s!  G Aj ϛ ([([ M^ (! Aj  (j[Aü]  )7  )7 (! (!  jAl[  Aj ü]  k6 	F^ Aj AjAü]  )7  )7  (j6 	k ( ʇ ( (͖צ Aj ϛ (! ([([ (F Բ j! ( Alj[ AjAü]  6  6  )7  )7  j6  (j6 E> (Ǻ> : Aj ϛ ([( M^ (!  (j[ Aj،E  AjAü] ( Ajӝ Aj Aj ( (Ǥ Aj ( (̽ Ajٷ ( ( ([ ([ؖ (A  д Ajٷ  (6  )7  j6  j6 Ajٷ  (j6 AjȨ AF>Ğ fE>!  ϛ ([(! (! A6 ( 6 (! 6  (j6t j! !  G ([Ă צ Aj! ș  Ԩ ˮ Ҭ ҡ Aj$#Ak[$  ۍ (! (([ (! (  (k6 F>  (k6 (AԑE>  (j[6  (^ (  6ٓ (ڧ Aj Aj[ʭ (! Aj ʭ (! Aj ([(У ([ (tj!  G Aj  (շ ([ (tj!  G (! Aj! ( M> ( tj[ (j6 Aj! ([ (Atj!! [ G j! Aj! ([ (Alj!  G (! ( Aj!  ЉE> (! ( ! (	F> ( ( ( (ʥE> ( ( ( (ʥE> ǶE> ([ (Atj! /!  F> /! Aj!  G> !E> ! (G> (! ( M> ( tj[ (j6 !  Aj6  Aj6  Aj6  Aj6 ([ (Alj!!  G j! Aj! (! (!! AF>  Ajj Aj!([( ( ЉE> ! ! E> ( M> ( tj[ (j6 ! ! ([ (Alj!  G ([ (tj!  G (! Aj! ( M> ( tj[(!   M6 Aj!  6! 6 B7 (!  Aj6  Aj6 Aj  Aj϶ ([ (tj! (!A! ! (! (!  F>  ([M^ Aj! t j([E> ( M^ ( Alj!  (F Ajԙ (! At j[ 6  6  j[6  ٱ )! ( (Ԩ E Aj A۝ ( ( (̭צ Ajٷ § B§[ Atj! !  G 5! (! (̭[  ֻצ Ȃ A ( (̭[ȃ צ Aj ( ( ̥  )7 Aj A  AjԼ A6 6  )7 Aj Aj֏  ( (Ȃ Ajٷ Ajٷ Ajٷ  ( (Ȋ צ Aj! AAɼ^ Aj$#Ak[$ (! Aj ([(У ([ (tj!  G (! Aj[!   E> Aj  շ ([ (tj!  G (! Aj! ( M> ( tj[ (j6 ! (!  Aj6 Aj  Aj϶ Aj! ([ (tj! (! ! (! (!  F>  ([M> Aj! t j(E> B|[BV>  Ͱ^  ٱ BZ Aj ([( ( ̥  )7 Aj A  AjԼ  )7  Ajծ Ajٷ Ajٷ ( (Ԩ Aj$#Ak[$ 6 B7 6 B7 At j! Aj! !  G Aj ([ (Alj! [ G Aj! ( ( ( (ʥE> ( ( ( (ʥE> Aj ( (ϼ  ( (ϼ! 6 B7  (6  )7	! !  G /[ 	q[  I!  	q[  K! Aj!! :  ;  ; Aj AjҖ /q Aj   Aj /ɰ  (j! Ajȟ Aj ͯ Aj Ajڳ! (!  Aj6  Aj6 Aj  Aj϶ 6 B7 ([ (tj! Aj! (! !  G ([ (O^ Aj! ( tj(E> ( M^ Aj ( Alj׌ ([ (Alj! (! (!  [G Aj! ( (  ʥE>!!  )7 6 6 Aj Aj֏ (! (!  6  6  6  6 Aj Aj֏ ٷ  (6  )7 Aj Ajڳ  F> Ajٷ  ٱ  (6  )7 ( (Ԩ AjȠ Aj$#Ak[$ Ղ! Aj ( (ʅ (! ([F נ^ qEAנ^  6  Aj6  Aj6 6 B7A! (ċ!! qE> Aj Aj A՗ ( +! )!  (F AjԜ (! At j[ 9  7  j[6 Df> Aj Ԃ! (q (! Ń[Š! צ Ԍ[ צ s! צ ! צ Aj Aϸ Aj ( (ϰ / -Atr (! Ajٷ (! (  k[At j[/ -Atr D +¡ή! AAɼ Aj Aϸ ( (ʥ! Ajٷ! AjAü  E B7  Aj[6 AjAü] B7 Aj! Aj!  F>  Aj6 Aj Ϡ ([E> Aj   (ϸ Aj ( (ϰ )BQ +[Dd  ( D ¡ή[; :  Av: Ajٷ (! (! (! Av  qδ! Aj (Aɾ (	G ([ ([Aʥ[ Aj͆! Dc> -q>!  AʥE> Aj͆ DcE> -q>! ! Dc! Aj͆ Aj Aj (A՗! )BQ / -Atr D +¡ήAtr! -F -qE> -qE> - qE> / -Atr!! / -Atr[! / -Atr[! [[[[[! / -Atr[! [[! !  -: /; /; -: )7 )7 /; /; -: -: /;!!!! -: /; /; -: )7 )7 /; /; -: -: /;!!!! ([Av  q!! q Av ڢDf! (! (!  /;  -:  /;  -:  )7  )7  /;  -:  /; (! (!  Av:  ;  /;  -:   	q r q[Av  q[  ڢDf! Av! q[  Dή!  Av[:  :   Dή[Av:  Av:   Dή[Av:  ;  ;  ;  ;  ;  /;  -: Av  q! Av  q!   ! Aj! Aj!! AG Al j[ t j([Av / -Atr q[;  Av: j! / -Atr!   q[ ( qq  Dή / -Atr! / -Atr! / -Atr! / -Atr! / -Atr! / -Atr! / -Atr! / -Atr! / -Atr! / -Atr! ! Aj (A (а (E AjAہ! E -  Dcsr!  (6  )7 Aj Aϸ ( (ɩ! Aj Aϸ ( (ɩ! Ajٷ Ajٷ  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  Av:  ;  q:  :  : DD  ۓD¢D¢ϗ[ Dc[ Ddü6 צ Ҭ Aj$#	j[$ Aj  AЗ ([ (! (!  ([Aʥ Aj  Aи ([D! (! B7D!  Aʥ>  Aʥ> B7 6 B7  6   j6 Ajو[Ak[AM tAqA! F> Aj ٍ Aj ( (ϏD! (! ([AO ( (ɩD۔! Aj   ί - -! Aj   ί -E> -!    ί -E> -!  9 B7  ­B ­BB ­BB7 ( Ԥ Ajٷ B7 ( Ԥ Ajٷ B7 	k$#Ak[$ Aj ϙ (! Aj  ʳ ([ ([Aʥ Aj ((Aɾ (	F> Aj Ajاѵצ  AʥE  AʥE  Aʥ 	k ([( (ȁ  	kό[6 Aj[Ճ[([( ( ( (ʥ ( ( ( (ʤE> ( ( ( (ʤE> ҡ ҡ  Aj6  	kA׹ ӭ ˽ (! ң  Aʥ (Aj׵ ([Aj!  Aʥ - 	k ׶ Aj 	kՈ 	kʬ Aj Ճ[AjՈ ҡ  Aj̟ ˰  6  6  6 Aj  	kAʗ (G 	6 	k ([ˢ צ    	ķ ˰ ֵ (Aj˽  ҟ ( (ۙ Aj$#Ak[$ Ճ[Aj Ն ҡ ʬ! -E ( (G!  : ψ! (^ (  6ҡ ˰ Aj Ajۍ ([([ (Alj! (!  G [Aj! ( (AʥE>  (k6  (k6 	6 A Aj̧ ҡ Aj$#Ak[$ Aj Ajۍ ([([ (Alj! (!  G ( ԏ> j! Aj!  (k6  (k6  ښ Aj$#Ak[$ Aj ۍ ([([ (Alj! (!  G  ،> j! Aj!  (k6  (k6  ښ Aj$#Ak[$ ([ (Alj!  G ( (  ʥ> j! Aj! Aj  ϼ  Ajͮ (k! Aj$ #Ak[$ Aj Ԗ Aj ( AAԷ (! (!  G t j 6 j! j!  6  Aj  ֮ Aj$#Ak[$ Aj   ˌ   ( (ۈ Ajٷ Aj$#Ak[$ Aj   ʐ  Aj̓ Aj$#Ak[$ Al j!  G Aj / ɓ Aj! ([( ( ( (AԻ! Ajٷ  ۓ! Aj$ #Ak[$ Aj  ɓ ([( ( ( (AԻ Ajٷ Aj$#Ak[$ / /r Aj ( Aj֫ ( ( ( (AԻ  (6  )7D ! 6 B7  9 Aj$#Ak[$ Aj Ф   (  ü]  6  (6  )7 Aj$#Ak[$ Aj Ԗ  t[ (  ü]  6  (6  )7 Aj$#Ak[$ ([ Aj (  Μ  ( (̽ Ajٷ Aϼ Aj$#Ak[$ Aj  ֋   ( (ۈ Ajٷ Aj$#Ak[$ Aj  ́  ( (A֎ Ajٷ Aj$#Ak[$ Aj ([( (ۜ ([ (Alj! [ G Aj! ( (  ʥE> Ajب Aj$  G#Ak[$ Aj ([( (Ϯ ([ (Alj! [ G Aj! ( (  ʥE> AjȠ Aj$  G ([([ (Alj! [ G Aj! -> ( 	k(  ʥE>  G ( (-Alj[([ (Alj! [ G Aj! ( (  ʥE>  G Al j! [ G Aj! ( (  ʥE>  G At j! [ G Aj!  (G> (  ʠ>  G t j! [ G Aj!  (G>  G Aq! Al j!  [G Aj!  (G> ( Aq! q[t j!!! E>  t j(F r! j[AG> Ak! 	k! qE> t j!  G ( Aj! G>  j! ! !  F[> k! k[-AF>  A: k!!A!!^  j[ -j:  O  k!^A! E>  jA ü  :  :#Ak[$  :  ([6  (6 (-!  Aj6 G  Aj k[ףE>!  [G! j! Aj ףE>! !  6  6 Aj$#Ak[$ AO AjA  ե (G!  G!  j j!-AG>!  - r: ([(   (( Aj$#Ak[$ AO Aj   ե (! (! Aq!  G  j- F> j!!! !  6  6 Aj$ Aq!!  G  j- F> j! !!  6  6 Al j! 	q!!  F>  /G j! Aj!!  6  6 At j!!  F> ( (  ʥE j! Aj!!  6  6#Ak[$ AqAk Aj Ճ[Ajʭ  ([(O ҡ ([ (Alj! ( Alj/!!  F>  /G j! Aj!! ҡ!  6  6 Aj$ Al j! 	q! !  G / F -q (> Aj! j!  6  Al j)7B!  7 Al j! [ G Aj! )[ V> 6 B7 B7 Aj ( (ϼ  7#Ak[$ Aj ɣ ([ ([Alj! Aq! !  [F> Aj!  -G> M>   Aq ) (̱ 6 B7 ( Ԭ Aj$#Ak[$ Aj  Aɺ ([ Aj  (̪ (E> ([ ([j! !  G - j!AkAqAO>  ( (  ̺    כ Aj$#Ak[$ Aj ( ( ̤ ([   ( ɴ (! ([ ! AjAϼ   Ajˋ  6  6 Aj$#Ak[$ Aj   ɻ Aj AjЮ ( (!   ([k6   j6  6!  6 Aj$#Ak[$ Aj   і (!  (6  6 Aj$#Ak[$ Aj   і ([ (!  6  6 Aj$^#Ak[$ Aj  Ӿ ([  (  Ѭ[E^ Aj$ ^#Ak[$ Aj ( ( ̤ (E    ڭ Aj$#Ak[$     ΢ (! ) Aj$B #Ak[$   ͞ǲ (! ) Aj$B #Ak[$  ı (  )7B!  7 Aj$#Ak[$  Ĭ (  +9B!  7 Aj$#Ak[$ Aj ҙ (F  (At j+9B!  7 Aj$#Ak[$ Aj ҙ (F  (At j)7B!  7 Aj$#Ak[$ Aj ҙB! (F  (At j[)7 )!  7 Aj$#Ak[$ Aj AAګ )!  6  7 Aj$#Ak[$ Aj ̫ (G )! 6  7 Aj$^#Ak[$ Aj ğ[̫ (G (! (! ğ[ ğG^   Ġ  6  6  6 Aj$^#Ak[$ Aj Ԙ Aj ( AAԷ  M! ( ([Atj!!  G 6 B7 Aj! j!  j!  6 B7 k!  )7  6 Aj$#Ak[$ Aj Ы (k  )7!  6 Aj$#Ak[$ Aj ʋ (!! (Aů!!  6  6 Aj$#Ak[$ Aj ͘[ԃ! (q! (!Aů! צ  6  6 Aj$#Ak[$ -! (Ć! Ajӷ! (F (! : ć :!! Ĉ! צ  6  6 Aj$#Ak[$ (! (! Aj Aj˨! ([G (! (!  ([6   k  kj j6 Ѣs!  6 Aj$#Ak[$ Aj! (! (! Aj ˩ ([F> (! Ѣ>!  6  (   kjj (k6!  6 Aj$#Ak[$ Aj! (! (! Aj Қ (G> ([ (O> ( Alj[( ( ( (ʥE>^!!  6  6 Aj$#Ak[$ Aj[ -[jk! (! (! (! (! AI!!  K  Kr> Aj -  j  kЍ (G>   (jj[6  I>  k!  K> E>  j   ʥE>^  6  6  6!  6 Aj$#Ak[$ ([  6  l! (! Aj!! Aj!  6 ([ (! E  ҟ 6     lؒ[E>  6  6	! Aj$ #Ak[$ Aj  ʅ (! ([G G> Aj   ʐ ([	F Ajͅ	! )! צ 	F>  7  6 צ 6 B7 Aj$#Ak[$ Aj    ̫ (G  )7 Aj$^#Ak[$ Aj  ̀    ( (Ǔ Ajٷ Aj$#Ak[$  Aj  ө    ( (ǒ Ajٷ Aj$#Ak[$     ƕ Ajӷ ( (͕ Aj$#Ak[$ Ķ[    ƙ Ajӷ ( (͕ צ Aj$#Ak[$    Ũ! Ajӷ (!  (q[6    6 Aj$#Ak[$ Aj    ӽ (!  (6  6 Aj$#Ak[$ Aj    Ӽ (!  (6  6 Aj$#Ak[$ Aj    љ ([   (ʣ B7 Aj$#Ak[$ q Aj  A Ց (! (!!  6  6 Aj$#Ak[$  6  6  6  6  ֏ Aj$#Ak[$  6  6    AjԾ Aj$#Ak[$  )7 Aj    ٻ Aj$#Ak[$  )7 Aj  Ғ Aj$#Ak[$  )7 Aj  Ґ Aj$#Ak[$  )7 Aj  ґ Aj$#Ak[$  )7 Aj  մ Aj$#Ak[$  )7 Aj  ։ Aj$#Ak[$  )7 Aj  ͥ Aj$#Ak[$  )7 Aj  ؄ Aj$#Ak[$  )7 Aj  ڝ Aj$#Ak[$  )7 Aj ǯ Aj$#Ak[$  )7 Aj ǰ Aj$#Ak[$  )7 Aj ǫ Ajط Aj$#Ak[$  )7 Aj ׼ Ajض Aj$#Ak[$  )7 Aj˸ Ajٶ Aj$#Ak[$ (^ )! 6  )7  7 ͓ Aj$#Ak[$  AjϜ ͓ ̝ Aj$#Ak[$  (6 Aj˷ Ajص Aj$#Ak[$  (6 Aj˶ Ajص Aj$#Ak[$  (6 Aj˵ Ajص Aj$#Ak[$  (6 Aj˺ Ajض Aj$#Ak[$  (6 Ajڥ Ajض Aj$#Ak[$ Aj Aʀ ( (͕ Aj$ Aԑ!  AʦE  Aʦ!   AʦE  AʦE> !  6  6   O  F  j,	JE!  j!  k!  6  6   M  F  j,	JE^  6  6   M  F  j,	JE^  6  6   k6   j6  M   M  G  j,	L>   M  G  j,	L>  j!  k!  6  6  k[  j,	J j!  j[G>   t j(G j!  j[G>   	q! B Al j[) |[  V  /I!  j[G>   Aq!!   j-F j!  j[G> A! AqAF  ڰAq! ! AkAqAO 	qAkAqAOqA ҆! ! ԋE Ԍ! A! I A Avg[kvq trAs!  Ak[AM! vq>! AI> Av[E Aq-! AF 	F! AF Aq-qv! AG> 	F! q  E  ѭ!  ѭ[E! Ak-AqE Er>  ü  6  6 (!  ([G ([ 6  6AA ([ j([E! Aj Aj ! ! [Aj! ([> Aj! ([> 6  ([tj[( F  6 >(	 wq6  (F  6  6 E>  6 ([  6  6 ([E>  6  6  F(	 wq6  6  6 AO Ѥ ([ ([F(	 Avwq6  6  6([ Avt[q 	q[j! j(!  r6 	qj[!  6  6  6  6 B7  ѡ[6 tj!([ t[qE  6  6  6  6  r6 A vk AGt! (!  [(	qG Av t!Aq j[([> ([ 6  6 6  6  6  6  6  6  6 AI(A AjAq AI[Av[v[Aq  sqj[At[j([Aj! j ( ѥ  Ar6  j[ (r6 ( O>  t[ kr  tqh[At[j([Aj! j ( ѥ  Ar6  j[  k[r6  j 6  Ӷ ([E> htj([(	q k! ! ([E ([E>  (	q k[K!   !   ! ! Ѥ AI   j[Ar6  j[ (r6  Ar6  j[ r6  j 6  Ӷ Aj[> 	O> Aj	q!([E> k! ѡ[tj([ A vk AGt! (	q[ O  k[ I ! [E>  ([ AvAq j([ F  ! t! >! ! E E>! !! t[ kr q[ htj(! [  (	q[ k[K!      K[!     ! ([> (! E>([ O  k Mq> Ѥ AI   j[Ar6  j[ (r6  Ar6  j[ r6  j 6  ڛ Aj[> ([M(!  k[AI66  Ar6  j[ (r6 6  j[6  r6  j 6  Ar6 Aj ([I  k[6 ([j[6  r6  Ar6 Aj! 	j[Av@[F>! At[E> 	q[Ak  k F[(j[6 ([  K6([! E> ([ ([j G (! (  Ir  Mr>   j6( (jӵ([   I6  j!! E> ([ G (! (>  6   (j6  Ar6 Aj	qAk[  j[k!( F 6 (j[6  r6( F 6 (j[6  r6  j 6 ([AqF  	q[Ѧ  j!  j[(!  	q6  r6  j 6  ڛ Aj س[(! (!  Akӵ   j[Ak	qAk[ Aj K[A6)! )7 Aj[ 7 6 6 66 Aj! Aj[A6 Aj ! I>  F>  (	q6   k[r6  6  ڛ([EE  MqE 6!	6 6 66 AG At[j! j 6 j 6 j!  Akӵ! ([O>  k[6 ([j[6  r6  Ar6 Aj  Ak[ Ak([	q[j! qE qE>  ([j!  k[(G  Ѧ (AqAG> 6  (	q6  r6  6 ([q  	q6  r6  j 6 (G( F 6 (j[6  r6  j 6  	q[Ѧ   j[r6  j 6( G> 6 6 (j[6  r6 (F66( O>([E>(AO سش((M>6 AI  ѧ  Ѩ(k[6 >ش  j! ([qE qE>  ([j!  k[(G  Ѧ (AqAG> 6  (	q6  r6  6 ([q  	q6  r6  j 6( F 6 (j[6  r6( G>66( F 6 (j[6  r6  j 6  	q[Ѧ   j[r6  j 6( G> 6  ڛ Ak[([ Ѯ AI! 	K>A Aj	q AI! 	q! Ak! Aq  M  k[AI>  ۏ  j[ ۏ  ѫ  j[(F (j[ M>  ۏ  j[  k[r6 6 6( F  (j[K>  k[AK  ۏ  j[ r6  j[ 6  (	q6  ۏ!! 6 6 ([q>   	q[j[K>  Ѧ  k[AI  ۏ  ۏ  j[ ۏ  ѫ  k	K  Or AIr> E>  ѩ[E> 		 ([Aq 	qj[  K[   ü] Ѫ   ѭ[E    K[   ü]  ڣ  AI ѩ!	A  AM[k M>A Aj	q AI[ jAjѩ[E> Ak!  k[q Ak([	q  j kqAk[   kAMj[ k[k! Aq  ۏ  ۏ  ѫ (!  6   j6 ! ([Aq 	q[ AjK  ۏ  j[  k[ۏ  ѫ Aj  	q[ AA Aq[jO EE  AjKq^^  ([AO^ t j! ­!  G Ak[5 B[ !  쀾   ~}!^ ([AI t j! ­! !  G  ­  5~|[쀾 Aj! B§!  AF^  6 j!  6 ^ j! t j! t j!  G [j! (! Aj[! E> ­!! !!  G  j[AO^ ­ t j[5  5~||!  쀾 B§! Aj! j!^ !   j[AO^ t j 6 !   j[  I! !  AI Aq! Av! ([AI!  E^  k[j[AO^ t j t j(6^!  G t j6 j!  (j!  k[AK^ ! t j([A k[v[ AK^ t j 6 j! j!  K k[AK^ k[t j  t t j([ vr6^ t j[ ( t6 !  6 ^#Ak[$ ([ ([  K[AI! 6  6  6   t[j6  6   j[6  Ajқ ([   (([ (j[j[6  I  Kr!  AF^ 6 j!  6 Aj$ ^#Ak[$ ([ ([  I[AI 6  6  6   t[j6  6   j6!  Ajқ ([  ([ ((sj[ qj[6  I  Ir! qE^  6 Aj$^#Ak[$ ([(j!  6  6  6  6  Aj6  Aj6 AjƓ (צ Aj$#Ak[$  Aq6 A6  Aj6 Aj Ajٽ  ( (̭צ Ajٷ Aj$#Ak[$  6  6 6  Aj6 Aj  Ajٽ    Ajˋ Aj$#Ak[$  6  6  6  6  A Ծ Aj$#Ak[$  ( ( ̤ Aj ( (  /E    ڭ  /;  (6 Aj$#Ak[$  ( ( ̤ ([ Aj ( ֑ /E  Aڮ  /;  (6 ; Aj$#Ak[$ Aj  ֑! /F ([qE  6!  ; Aj$#Ak[$ Aj  ֑! /F ([q  6!  ; Aj$#Ak[$   ʣ (!  )[=  B}BT q; Aj$#Ak[$   ʣ )BQ  )7B!  7 Aj$#Ak[$ Aj  ( ( ( (ů[ǚ )! צ  7 Aj$#Ak[$ Aj   ڬ )! 6  7 Aj$#Ak[$  گAq[AG  :  6  Aj6  AjA׹ ͋ Aj$#Ak[$ AjA  А (F ([AO^ At j[(! (!!  6  6 Aj$#Ak[$A! AjA  А (F ([AO^ -! Aj$ #Ak[$A! AjA  А (F ([AO^ -! Aj$ #Ak[$A! Aj A  А (F ([AO^ -! Aj$ #Ak[$ Aj   Ѝ ( Aj$G#Ak[$ AjA  А ( Aj$G#Ak[$	! (([( (Aʥ B7!  6  AjȰ Aj$#Ak[$  Ajּ! 	6  6 Aj$#Ak[$ Ѡ 	6 Aj   A  ف (! (q 	6  6  O^  At j[( (ϼ Aj$#Ak[$ Ѡ 	6 ԊE AjA  ǔ    ( (Ǖ! 	6  6 Ajٷ ĝ!! 6 B7 Ɔ!  G     Ĩ[A  ف (! (q>  M^ j! Aj At j[( (ϼ Aj Ajͮ צ^  (6  )7 צ 	6  6 צ Ajب צ Aj$#Ak[$ Aj   ҂ ([ (! 6 B7  ؖ Aj  A֩  Aj˥ ([E> Aj     (  ـ (	F> Aj Ajͮ (> 	6 Ajب  (6  )7 	6 Aj$#Ak[$ Aj   ҂ ([      (  ـ 	6 Aj$#Ak[$ AF>  (G j! Aj! ! Al j[ k[ ([O^ ( tj(! (!!  M^ Aj ( (  ( tj(љ (!  ([ 6   6 Aj$  k[ ([O^ ( tj(! (!  O^  ( tj([K^ ( I^   k6   (j6  ([([I  O^ ([ tj([ t j([G  K  Ik ([([ M^  O^ ([ Alj[( ( Al j[( (ʨ[AqE ( ( ( (ʨ[AqE ( ( ( (ʨ! ^  ([([I  O^ ([ Alj([ ([([O^  Al j([M^ ([ tj([	q[ t j([	q[F AvAq[ AvAq[F Av[ Av[K  Ik  K  Ik  K  Ik[  I  Kk ^  ([([I  O^ ([ Alj[([	q[ Al j[([	q[F AvAq[ AvAq[F Av[ Av[K  Ik  K  Ik  K  Ik[E /!! /qE qk qE> /[ /[G> -[ -[G> -[ -[K  Ik! ^  K  Ik /[ /[G  K  Ik -[ -[F -[ -[K  Ik  K  Ik /! /G s! q j jڟ! q /! /G s! qE> / /G> / /F! q -E /[ /[M  I!  j;! :  ;  ; -E ([ ([M  I!  j6! :  6  6 -E ([ ([L  H!  j6! :  6  6 ([ (G!  j6  6  6 ([ (I!  j6  6  6 ([ (I  j6 t[ (j!  (j!!  6  6 ([  k6 ([ (F>  Aj6 (!!  6  6  ([   ([E>  ڣ ([  ڣ   ڣ   ڣ  (k[6 E Ajʬ G  (k[6 > Aڣ  (k[6 E AjՊ G  (k[6 > Aڣ  (k[6 E AjȦ G  (k[6 > Aڣ  (k[6 E Ajإ G  (k[6 > Aڣ  (k[6 E Ajٴ G  (k[6 > Aڣ  (k[6 E ( (ْ G  (k[6 > Aڣ  (k[6 E ( (ҝ G  (k[6 > Aڣ G  (k[6 > Aڣ G  (j[6 >^  G ([E>  j[6 ! >^   (k[6 E! ( (Ԩ ( (Ԭ Aj! AG Al j[( (Ԭ j! Aj!! AG Al j[( (Ԩ j! ( (Ԭ AjȞ ( (AAɼ AjȠ (	G AjȪ Ajȣ ( (Ԩ ( (Ԩ ( (Ԩ ( (Ԩ Ajب Ajب Ajȝ (! (!!  G Al j[Ajٷ ( (Ԩ j! ( (AAɼ G  (k[6 > Aڣ  (k[6 E (צ (צ Aj͆ (צ (צ (צ (צ (צ (! (!  G At j[(צ (צ j! ( (AAɼ Ajԩ (צ (צ (צ (צ Aj!! AG t j(צ j! (! (!!  G t j(צ j! ( (AAɼ (צ (! (!!  G Al j[(צ (צ ͑ j! ( (AAɼ (צ (צ (צ (צ (צ (צ (צ (צ Ajԩ (! (!!  G At j[(צ (צ ( (ԭ ( (Ș ( (Գ (צ (צ AjҴ (צ (צ (צ (! (!!  G At j(צ j! ( (AAɼ (צ ( (צ (צ (צ ( (ȓ ( (AAɼ j! (צ ( (AAɼ (צ (צ (צ (צ (צ (ٓ (צ (צ (צ (ٓ (צ (צ Aj͑ ( (ّ (צ (צ Aj͐ G  (k[6 > Aڣ  (k[6 E Aj[˱ (צ (צ (צ (צ Ajۛ ͏ Aj͏ Aj͏ Aj͏ Aj͐ Aj͐ ( (ș ( (Ԩ Aj͐ Aj͏ (ҡ (Ҭ (צ (Ҩ Aj͒ (ȏ ( (Ȓ ( (Ԥ Ajȧ Ajج G  (k[6 > Aڣ ( (Aɼ Aj! AG Al jٲ j! ( (AAɼ ( (ɼ ( (Ԥ ( (AAɼ Ajٷ ( (Ԩ ( (Ԩ ( (Ԩ Aj! AG Al j͋ j! Ajٷ (! (!  G Al j[ٷ Ajٷ Ajٷ j! ( AAɼ (! (!  G At j[Ajٷ Ajٷ Ajٷ Ajٷ j! ( AAɼ (! (!  G Al j[Ajٷ Ajٷ Ajٷ Ajٷ Ajٷ Ajٷ j! ( AAɼ (! (!  G Al j[ٷ Ajڄ Ajڄ ( 	k(Ԩ j! ( AAɼ (! (!  G At j! j[-AG> Ajٷ ( AAɼ Aj! t j!  G (! Aj! ( ( Љ>  Ͱ#Ak[$ Aj! Aj!! (G> Aj ҙ (G> (t j([E> Aj$ #Ak[$ Զ  7 Aj! G  t j(ٍ j! Aj$#Ak[$ (! (!  G Al j[(F ( ( ( ( -Ā Ajӷ (ד (צ (	G Ajٷ j! (E> (ĳ (צ ( AAɼ Aj$#Ak[$ Ě[Ė! Ajӷ (G ԍE : צ  ė! ӷ (G Ԉ ę[ԍ צ :  6 : צ (! A:  6 צ (! A:  6 צ Aj$#Ak[$ )BBT :  6 A6  6  AjרE -E ( ((>!! A6  6 ( ( Ajϓ! Aj$  (A (( (A (( (A (( (A (( (  (( ([(  ((  - AFr: ([(  (( A -[AkAqAI r: -[AA  ډ ( ( ډ ( ( ډ  ʝ!   /r;  (- ([/ /Χ /k ( /[ 	j 	jq 	j 	jqsAvj (#Ak[$ ([  (  (> ([ (Alj!  F> Aj! /k (! AK A (> 	j! ! E>   (> /! : 6 ӈ[AO>  Ajj! Aj G k[  An[AlkAr: !  Aj  (> (! (! !    (E>^! Aj$ #Ak[$A! [k[AM  Ajj[  B[B~}§Ar: BT !E>^A k! A ([q[!  Avj!A k! (!A! q!њ j! /[ M ([ ([  ֚>    (! qE! Aj   kΨ ([F> /! ([ ([  ֚>    (>    Ω!  )[§	qr6 ([ ([  ֚>! Aj   kΨ ([F> /!    (>    Ω>  7!! Aj$ #Ak[$ /[  )7  )7 )[§[q ( ( ([ ((>  	qr6 B7  	qk[  M! (!! ([ (!! Al jӈ j!  j[G>  j[ 	qO ( ( AjӉ! Aj   kΨ ([F> /! ([ ([ AjӉ>    Ω!  7! ( ( Ӊ! Aj$ #Ak[$ ([q q /! 6  6   j6  Aj هk! (!   jњ!  /[O (   ((! Aj   kΨ! ([F> /! ([   ([(>    Ω! (   ((! Aj$ #Ak[$ (! Aj ȵ! (! (! (E  Іs!  ٿ  Aʥ Ō (F> ڧ ([ (Alj!  F> A ( (̭[ȃ A ( (д צ Aj!^ Aj    ( (ĺ Ajٷ Aj$#Ak[$ĕ[ )[ (ח A )ۋ A )ۋĕ[ ) (ח A ʓě! ([ (Alj!  G  ȸ  ( ( ) ( ט[ם צ Aj! ٷ A ʓ B7 AjAü] Aj! Aj! Aj Ϟ -[AF> Al j[(! (! (! (!ě! Al j[([ (Alj!  G  ([M>  Al j[( ( ) ( ט[ם צ Aj!    ʓ צ^ě! (	G ([ (Atj! (! (! (! (!  [F> Aj! -G> פ!ĕ[A /¸ȍ A  Ȍ A  Ȍ   AjȻ A ( (Ȍ ٷ )º  )[§! AAʓB! A  אB!  )º  )[§!B! A  א  )BQ )º )º£!B! A  אB!!  )! )! )BR> )º )º£!B!! A  א  AB º º£[א AB א A  -qȎ  ם צ^ A ʓ צě! ([ (Alj!  Gĕ[A ( (Ȍ  	kȻ A ( (Ȍ ٷ  AjȻ  ( (Ȍ ٷ  AjȻ A ( (Ȍ ٷ A -At[( (Ȍ A (¸ȍ A ך A )ºȍ  (6  (6  )7  )7  )7  -[: A ך A At[( (Ȍě! ([ (tj! (! (!  G (! Aj!  O>  Al j[( (ů[ם צ A ʓ צ  ם צ Aj! A ʓ צ צ צ Aj$ #Ak[$  ϙ Aj ((AjՃ[Ajʭ (! (!ě! ([ (tj! Aj!  G Aj  (շĕ[ ( (Ȍ Aj Ȼ A ( (Ȍ Ajٷ A ( (Ȍ A -At[( (Ȍ A ( (Ȍ A ( (ռ A -At[( (Ȍ A )ۋ A )ۋ A )ۋ (¸  ([! A ­ א )º  )[§! A  א )º  )[§! A  א A ( (Ȍ A -At[( (Ȍ A ( (ռ A -Ȏ A -Ȏě! ([ (tj!  G (! Aj! ( M>  ( Alj[( (ů[ם צ A ʓ A ( (Ȍ  ם צ צ Aj! ҡ ( (ۙ Aj$  Al j!ě!  Gĕ[A -[AA Ȍ A ( (Ȍ A (¸ȍ A ( (Ȍ A ( (Ȍ  ם צ Aj! A ʓ צ#Ak[$ĕ[A -At[( (Ȍ /G AAʓ /! A /ά[ ά[؋[ʓ צ צ צ B7 AjAü] Aj AjϞ -[AG Aj  ʶ  ( ( ( (׏ A )ۋ A -Ȏ A ( (Ȍ Aj$ #Ak[$ (! (! (!ĕ!! (	G (! (! A  Ȍ A -At[( (Ȍ A -At[( (Ȍ A -At[( (Ȍ A -At[( (Ȍ  -At[( (Ȍ (F ([ (I A ( Alj[( (Ȍ AAʓ Aj Ajӿ A ( (׏  Ajӿ A ( (׏ Aj$ #Ak[$ A6 6 6 6  -At)7 Aj AjA֏ /F  /;  /; Aj 	kȸ )! Aj Ajȸ 6 6  7  )7 Aj AjA֏ AjA ( (ǒ Ajٷ Ajٷ Ajٷ AG Aj  -[ʶ Aj At[( ( ( (ɚ j! )PE Aj ȷ AjA ( (ǒ Ajٷ -E AjAAǒ ([ Aj ( ө AjA ( (ǒ Ajٷ : 	6 	6 	6 	6 	6 Aj ӿ AjA ( (г AjA -At[( (AԺ!! -[AG At[(! (! AjA  Ժ AjA -At[( (AԺ AjA -At[( (AԺ Aj -At[( (AԺ Aj Ajӿ AjA ( (г Aj Ajӿ AjA ( (ɚ Aj Ajӿ AjA ( (ɚ AjA AtAq[( (AԺ AjA  Ժ  (6  )7 AjȬ Aj$#Ak[$ Aj ( ( ̤ Aj   ( ([А (G   M^ At j[([ ([ʥ AjAϼ  6  6 6  Aj6 Aj 	kٽ Aj  ɡ A6 A6  Aj6  Aj6 Aj 	kٽ   Ajˋ Ajٷ Ajٷ (! Aj$ #	j[$ AjA -[ j(Ц Al j! (! (!  G ([   I! (!!  G At[ j[)!  j[ ( (j6 B  )[|[  T7 j! Aj!  ([6  )7  6  6 Aj  Aj϶ (! (!  6 Aj   AjAɜ! 6 B7 ([AF! ([ tj! !  F> j! Aj! (!  AK 	;  6  6 Aj Ajͭ ! ! > tj[-! -!A!A! AK> -!  :  :  6 6 Aj Ajͭ ! !  (6  )7 ( Ԩ ( Ԩ ( (Ԧ 	k$#Ak[$ Aj   ( (ջ )! (!! 6 B7 (! )! )!  (6  7   BR6 Aj! G At! j!  j[(G> ( ( ([Љ> Aj Ͱ Aj ( (ϼ (! Aj  ϕ -[AG  -:  )7  )7  )7  (6  /; BQ A: Aj Aj ­ϕ  (6  )7  )7  (6  )7  )7  )7  -: )!  )7  )7  )7  )7  AjAü]  :  :  6  6  7  (6  /; 	6 Ajٷ ( (Ԩ Aj$#Ak[$ ( )! )BR Aj  Ͽ Aj  ) ̢  (6  )7  (6  )7  )7  )7 Aj A AjԾ Ajٷ Ajٷ )! )! ([	F> )[B§! §! §  7  6 Aj  Ͽ  6  6  )7 Aj A AjԾ Ajٷ Ajٷ  7  6  6  6 Aj A AjԾ Ajٷ )! )! P 6 B7 Aj  Ͽ  )7 Aj A AjԾ Ajٷ ( Aj  ) )Ν - ([  6  (6  )7 Aj A AjԾ  )7 Aj A AjԾ  )7  )7 Aj A AjԾ )! Aj  (ۆ  7  )7 Aj A AjԾ Ajٷ Ajٷ   )7 Aj   Ajǘ  (6  )7 Aj[ Ajͮ ([ (tj!  G (! Aj! ( M>  ( Atj[Aj (ҵ (E> -G Aj  ǵϿ Aj Aü] Aj  Aj˜ (	F 6 B7  (6  )7 (! (! Aj ( ( ( (̺ Aj    ( (Ѹ  Ajͮ Ajٷ Ajٷ  Ajٷ Aj$#Ak[$   )[§ B§ɕ  )7 Aj A AjԾ Aj ([ ([ 5̥ Aj   )̥ B7 B7 B7 6 B7  Ajڱ ٷ Aj A۝ -[AF Aϼ 6 B7   Ӧ Aj  Aj[Ӧ 6 B7  (6  )7  )7  )7  )7  Ajڱ   (ۆ  )7 Aj A AjԾ AF AjAϼ Aj   )[ )[ )[  V[  T̥ Aj  ˍ Aj ( (Ͻ 6 B7 6 B7  (6  )7  )7  (6  Ajڱ ٷ Aj$#Ak[$ (Ń[Š! צ ([ ([Aʥ Aj  Ǿ  Aj ֪AA͙! Aj (AjA۝ Aj ָ AjAϼ Aj ֹ AjAϼ Aj ֺ  )7  )7  )7  )7  )7  )7  )7  )7  )7 A6  6 A6 Ajȫ  AʥEAA͙! Aj (Aj[A۝ Aj[  ǡ  )7  )7  )7 6  6 6 Aj Ạ ( Aj͆	G Aj A۝   ǡ Aj Ajͪ  (6  )7 Aj  Ǿ (AA͙!	F Aj (AjAԾ  )7  )7  )7  (6  )7 Aj (AjA۝  )7  )7  )7  (6  )7 Ajٷ 6  6 6 Aj͆ צ Aj$#Ak[$ Aj Ղ[(̌ ([ (ّ Ҭ E Aj Ajۍ (( ([ (k6G (ǝ Ղ! Ճ! Aj ԓ  ([6  )7 Aj! ([ (Atj! (! [ G Aj! -[AKA vqEr> Aj ʭ  6  6  6  At+9  (6 6  Aj6 Aj - Aj AjΟ +DeE  (A̚[6 AAд Aj Aj  ǣ (!  ([ (Alj[6  6  6  F> Aj! ([	G (! (!  )[7  6 (   § B§д Ajٷ ! !  6 Ajت  Aj6 Aj AjǢ (צ AjҴ (AԑE (AAд Aj Ϭ Aj ( Ǿ  (6  )[7  (6  )7  Aj Aj §	F[[)7  (6 Aj Aj ͆ Aj ʭ Aj ([A۝ Aj  ( ( ( (Ѹ Ajٷ (! (! (!  )7 B7   	F[6   6  AjϠ ([ (A  (̭צ Ajٷ Aj͆ Ajٷ Ajٷ ҡ Ҭ Aj$#Ak[$ Aj Ճ[Aj[ʭ Aj  AjǞ Ղ!  )7  )7 ( ӝ +! +! +! +! Aj ʭ (! (! -! Aj[ы (ڧ A ( (ȋ A ( (ȋ  -[AA  ( (ȋ ([ (Alj!  G A ( (ȋ Aj! -[AG (A̭[ Ѷ Aj  ӧ  ( (Ȃ Ajٷ צ ([ (tj!A!!  G (! Aj! ( M> (! (  ̭[ Al j ̙ צA!! A ( (ȋ ( (ԅE (Ǹ Aj ( (ʇ ( (͖צ (ň (Aʔ (Aʔ (Ņ (œtH! (A ʔ AF E> (̜E> (ѓE (AAд (ſ ӷ ([ (ّ E> (ђ (ѓ> (ђ (Ő! (Ő! (œ! (Ŕ! ś ś ƀ! ś! ŗ! D  ·[¡[   [D [ (̛ ŗ¡ ¡[ c   [f!¡!  D¢  D¢¡ ۔ ۓ  ¡ۓ ۔!  !   D [  ¡ ·[¡[e>  D  ¡[e>  D¢  D¢¡ ۔ ۓ! ! צ צ Aj ɑ (A ( (е Ajٷ Aj ɑ (A ( (е Ajٷ Ҭ AjȨ ҡ Aj$#Ak[$ A:   ӛ Ղ[(ѓ (Ŕ! AjDɑ )! Aj ·D ɑ A6 6  7  )7 Aj AjA֏ (A ( (е Ajٷ Ajٷ Ajٷ Aj (Щ Aj ( (͖[Aʄ  ( (͔! (F ([ԉ! צĕ!  6 A6 6 A6 6 6 A6 6 A6 6 B7 A6 AA 6 Aj Ajϝ ([   ( ( (ů[ʓ צ ( ǅ צ צ Ҭ Aj$#Ak[$ +! +! +! +! A -AFʔ! 6 B7  9 6  9 A6 6  9 A6 6  9 A6 6 A6 Aj! AF> At j[([E> +! Aj  (ہ Aj ɑ Aj ( (ہ j! Ajٷ Ķ[ ( (Ɯ צ Ajٷ Aj$#Ak[$ 6 B7 ([ ([  I! (! (!  G At j[(! (! At j[(! (! - E AjAϼ AK Aj  ̀ Aj  ϼ Aj  ̀ j! Aj   ( (Ǔ Ajٷ  ([ ہ Aj Aj׉  ( (ہ Ajٷ Ȥ Aj$#Ak[$  ( (AИ B7 6 ( ([!  ! ([([ (Alj! (! (! (	F!  G (! (!! E    Ѕ! Aj!    ʥ F> Aj  ϼ Aj Ajͮ Aj ( (G Ajΐ  AjȰ Aj$#Ak[$ (! Aj ʭ Aj ([ʪ Aj (̈ Aj (ȵ ([ ([Aʥ A ( (А (G> ([AO^  -:  Aʥ Ajٷ  (6  )7 Ajٷ )! (! Aj AjAü]  Aʥ Aj ( (֠ (E>  )7  Aʥ  (Ԇ:  Aʥ Aj ( (֠ )BR> )[BZ> Aj  ( § ׬  Aʥ Aj ( (֠ )BR> )[BZ> Aj  (  §׬  گAq[AF> (! (! (Ԇ (! (!! 6 B7 Al j[([ (Alj! Al j! [ G ( M^ Aj! t! j! ( j(E> Aj ( (ϼ Aj Ajͮ 6 B7 Aj  ʶ ([ ([ [ ( ([ Alj!  G [Aj! ([ ([  ؖE> Aj  ϼ Aj Ajͮ Aj  ϼ Aj Ajͮ Al j! (! (! [ G Aj!   ( (Ѕ> Aj  G Ajΐ Ajب Aj Alj[Aj͋  (6  )7 Ajٷ )! (! Aj AjAü] Ajٷ Ajٷ Ajٷ Ajү 	F>  6  7 Aj AjAü]  Ajȱ Aj$#Ak[$ Aj ʭ ([/q! Aj ([Aj /! Aj Aj /! E /qE> ([(! (! ([( (Aʥ Aj     Ϋ ׬ Aj      Ϋ׬ Aj ʪ  -:  (6  /; Aj AjAü]  )7  -:  )7  (6  Ajȱ Aj$#Ak[$ AЛ -F Aj AѺ Aj ([ ([ɽ Aj  ɽ Aj  ɽ Aj  Aɽ  /;  (6  )7  ([6 Aj ( ѕ ( E AjAϼ  Ajˋ ( Aj͸> AjAϼ  Ajˋ Aj$#Ak[$ Aj  (֣ )! )! Aj  ([֣ )! )! Aj  (֣ )! )! -F  § § §rr AjAϼ   Ajˋ B7 B7  7  7  7  7  7  7 B7  (6  )7 	k! Aj AjТ )[BQ> )!  ʎ (G>    §q[V !E> (! AjAϼ   Ajˋ  7  7  7  7  7  7 Aj$#	j[$ )!  )[7  7  )7  )7  )7  )7 Aj ؂ )BQ )!  7  7  )7  )[7  )7  )[7  BRAA §q j)! Aj ؂   )§ ) Vq[! §  Tq! B! §  Tq! !   ! -k B7  ­7  7  ­7  B7  B7 B7  B7  B7  B7   V­7 : B7  7 B7  7 B7  7 B7   V­7 Aj ͯ 	k$#Ak[$ )! )! )! (! )! )! Aj  -[ ǵӺ BR §E r>  )7  A AjԾ  §  Rr> PE  Z>    B BՖ  )7  A AjԾ Ajٷ  (6  )7 Aj$#Ak[$ -! )[ )[ )[  V[  V! Aj ( (  }  }  T̥ A  V[6  6  )7  Aj֏ Aj  Ar۝ Ajٷ Aj$#Ak[$ AqAF 6 B7 Aj A AtAq[( (֒  )7  A AjԾ Ajٷ Aj$#Ak[$ Aj  ˒ /F Aj  / /ɔ Aj Ajͮ  (6  )7 Aj$#Ak[$ 6 B7  j!  G -[џ Aj ٍ AjAٍ B7  AqAt Avr;  Ajլ -E> -[AO^ Aj -ٍ^^ j!  (6  )7 Aj$#Ak[$ 6 B7 q  6  AjȻ Ajٷ  (6  )7  ( (װ ٷ Aj$#Ak[$ 6 B7 Aj  ֨ Aj Aj˦ ([ Aj  (ϼ Aj Ajͮ  (6  )7 Aj$#Ak[$ B7 B7 B7 At j!  G Aj ( (ϼ Aj! Aj Ajͮ  )7  )7  )7 Aj$#Ak[$  Ajϛ (! Aj ([Aü] 6 B7 B7 B7 B7  (j6 Ajۛ  (j6 Aj$#Ak[$ Aj ([Ajϛ (! ([([ (F Ԟ ( tj 6  j6  (j6 ը ˮ צ Aj$#Ak[$ ը  ̆ צ צ Aj 	kϛ (! ([([ (F ԙ ( Atj[ 6  6  j6  (j6 Aj$#Ak[$ Aj ϛ ([(! (!  (6 )!  )7  6  7  (j6 Aj$#Ak[$ ċ! B7 Ajύ[(j!  6 AA͙[ 6  6  (6  )7 Ū[ċ Aj AjϚ (! ([( (ْ  6 6  (j6 Ҧ Aj$^  (j[6 AA͙[ 6  6 Ū^ (([(j!  6  (ң  6^ Ak[(j!  6   6 6^ Aj	q[Ak[6   kjAj[6  r6  jA66([( ѧ 6 6)!B7  B쀾  §F6 ­BB7  B[ B[~[  B[~[  B[~|[B|[7   T­  ~  T­B B||7 Aq  B  BZ§Ι   Ͽ P   Ι    Ν    ʦ!   k6   j 6    ؼ!   k6   6  6  	 k O iF6  (6  ( (	G6 ([(	G (! (!!  6  6 Ԉ! ĩ!  6  6  Ş[6  G6  Ň[6  G6  š[6  G6  łG ŉG ņG įG řG ĜG ƅG ƄG ēG  ĉG  ČG AĥG   ŒG  ϯ  ϯ  Ҁ  AAҀ  AAҀ  AAҀ  AAҀ AAͼ AAͼ AAͼ AAͼ AAͼ AAͼ AAͼ AAͼ AAͼ  AAɼ  ( AAԷ  AAɼ  AAɼ  AAɼ  AAɼ  AAɼ ([ (ș ( AAɼ ([ (֞ ( AAɼ  AAɼ  AAɼ  AAɼ AAͼ AAͼ AAͼ AAͼ AAͼ  AAɼ  AAɼ  ɼ  ( ([kK   ͽ  ( kK     ͽ     ٹ     ٺ    ؖ     ǒ      (   	q   ڗ   	q jBAڗ   	qB  ڗ   	l 	qr	jۇ   qۇ İ[G F ([I  j6 ([(j!  6 E^  (k6 ^ ([I  j6 ([(j!  6 E^  (k6 ^ -k A: (I (E>  (j[6 E^ :^^ -[ -F k - -G> ( ( ( (پ ( (G> ( ( ( (پ ( (F ( (F - -G> - -G> - -G> ( (F!  (-[ -F -s AG!  :  q:   Aj - -ӓ ([O^  j6 (	G - -G> - -G> ( (G> ( ( ( (ʥE> Aj Ajڔ!  6  (	G ؝ Ajȥ Aj͉ (צ (! ([([    Ҟ AjȚ ([ ([([    Ҟ (Ҧ ([ ([  K[AO^  t[j!  j!  G Ak[([ Ak[([F>  K  Ik At j!  G ( Aj!E> (	G AqAtj! ([ (Alj!  G [Aj! ( ( ( (ʥE> ([	G  (AAɼ Ajب!A! ­ ­~[BP §[	 kM  6!A! !  j 6  6 Av[kAqAM  Aq Aqjk[K Al j[(! (!!!!  6  6#Ak[$  Aq[K Al j[(! (!!!  6  6  6  6  6  6    AjA̼ Aj$#Ak[$ ([ ([tM Aj t	k[AAګ (! (! ( (Ԥ  6  6  6 (!!  F>   Al j[( (տ[M^ At j[ 6 6 j!^^    տ[M^ ( Atj[([E  6 6 Aj  ϼ  Ajͮ Aj$ E#Ak[$ Aj ( (   )ږ Aj Aj ( (׊   ( (ۈ Ajٷ Aj$#Ak[$ Aj    ֒ AqM Aj A۝ ( (Aʥ! Ajٷ (! ([I  Fq  ,	JqE> ӂ  (6  )7 Aj$#Ak[$ Aq Aj ( ( ̥ )! Aj ( ( ̥ A6 6  7  )7 Aj AjA֏  )7  A  AjԼ Ajٷ Ajٷ Ajٷ    Ϸ Aj$#	j[$ Aj    ((а Aj ([ ([ϰ )BR ((A  е Aj (Aϸ  ( (ϰ Ajٷ  )7  )7  )7 Ajٷ 	k$#Ak[$ +Dd    D ڍ! Aj  Ajǟ  (6  )7 Ajٷ Ajٷ ([ D [    (  +Ƀ ! ٷ Aj$    ¢ϗ¢ϗü[! Dd  D¢ϗ¢ϗ!  ϗü[ ü[  Jj[     ¢ϗ¢ϗü[  J!  6  6    D¢ ¢ϗ¢ϗü       AԻD¢ D ۔ D D   q#Ak[$ 6 B7DA  AM¸£[ ¢!  D£D   ¢D£ ¢[ ¢[D !    £!D ¡ £!D!  G Aj      ٦  ¢  ¢  ¢¡! j!  ¢ !  (6  )7 Aj$#Ak[$ +! +! +! :  D£ü[6  Aj[  J[ D£ü[  H6 D£ü[Aj[  J[ D£ü[  H! Aj AjҘ (G> (! :  6  6 ·D¢[ ¡Df  ¡Dfq!DD q!  ¡[ ¢! Aj AjҘ (G>   (·D¢ [¡DfE  ¡DfEr>     ¡[ ¢ D fqE>   D ̶^ Aj$ ([ ([Alj!D! + ¡  + [ۓ! ! ! AGD! DD q  vk¸¢  ۓ ۔! !  G +! +! +! Aj!   ¡[ ¢  ¡[ ¢  ¡ ¡۔!    d[!   !   ! j!  9  9  (F Ajԯ (!  j6 Al j[ 9  9  9#Ak[$ Aj Ajێ  +[£!  £! ([(! (!! (!    K!  [F> j! At j[-AF>  O> -G Aj θ Aj  α!  +¡[ ¢  +¡[ ¢  +¡Dۓ! DeE>    eE q[!   !!^   M A: At j[-[AG  )7  )7 Aj θ +! +! +!   +¢9   ¢9   ¢9   ¢9  : A: A:  (k6 Aj$#Ak[$  9  9  9  ; :  Ȳ Aj$#	j[$    D Aա  9  9  9  : 	;  )7  )7  ڊ     D Aա 	k$A! AqkA!A!   D AtArա   DAա   D AtArա#Ak[$  ; AqAt!!! AG   DD    j[( ( -   Ajj-Atr -AtrrɈ Aj! j! Aj$#Ak[$ Aj	q[ G Aj    k[Ў! (qE> (! Ak! Aql!  K>   j[(s[k r  (s[k rq	q	G> Aj!    j  kЎ! (q  (j!!  6  6 Aj$#Ak[$ Aj ۍ ((! ([ (k6  Gk! (!  AʥE  Aʥ E>  Aʥ >  Aʥ>  Aʥ Aj!  Aʥ Ak[  M!!  Aʥ>! !  Aʥ>  Gk! j!     Kښ! Aj$ #Ak[$ ը Aj Ajۍ (( ([ (k6F> Dϫ Aj$#Ak[$ Aj Ajۍ (( ([ (k6 Aj$F#Ak[$ (ԇE Aj Ajۍ (( ([ (k6F! Aj$ #Ak[$ Aj Ajۍ (! ([ ([(O  (k6 ( Alj(ċ!  (k6  ʌ ( (͕ צ Aj$#Ak[$ Aj ۍ (! ([ ([(O A:  ( AljAü]  (k6 Aj$#Ak[$ Aj ҙ ([F ( j-!  :  q: Aj$#Ak[$ Aj AqA٘ (!  (:  q: Aj$#Ak[$ Aj ֏ ( Aj Ajͮ Ajٷ Aj$#Ak[$ Aj Aɾ (	G Aj ( (֠ ( )[BTq! §! Ajٷ  Ⱦ   kAO 6 Aj$#Ak[$ Aj  ʯ Aj ( (֠ ) )!  ů!BQ ºŭ! צ ! Aj$ #Ak[$  ([ ֆ Aj  ֆ (! )BR k!! E> )[ )[V  Tk! Aj$ #Ak[$  (([ ք Aj  ք (! )BR k!! E> )[ )[V  Tk! Aj$ #Ak[$  ([( ֥ /! )  ( ֥ (!BR k!! E> /[ I  Kk! Aj$ #Ak[$  ([([I  O^  ((([([ ([ ([ Aljס Aj   Al jס /[ /[F )[ )[V  Tk  K  Ik Aj$^#Ak[$   (-[[ ([([I    [M^ (-! ([(! ([ tj(! Aj ([ t j([շ Aj  շ k /[ /[G  K  Ik! -[ -[F -[ -[K  Ik  K  Ik! Aj ( (́ Aj ( (́ ( ( ( (ʨ! Ajٷ Ajٷ -At[( ( -At[( (ʨ! -At[( ( -At[( (ʨ! -[ -[J  Hk! ([ ([ -[ М[    М[V  Tk! Aj$ ^#Ak[$ Aj  շ 6 B7 ([ (tj! (! (!  G (! Aj!  O> ( AjAٍ Aj Al j  Aj ( (ہ Ajٷ 6 B7 Aj ( (װ Aj (Ӫ Aj ( (װ Aj -At[( (װ Aj ( (װ Aj ( (װ Aj -At[( (װ AjB )˞ AjB )˞ AjB )˞ Aj 5 5˞ Aj ) )˞ Aj ) )˞ Aj ( (װ Aj -At[( (װ Aj ( (װ Aj -Ϩ Aj -Ϩ Aj ( (װ Aj ( (װ  (6  )7 Ajٷ Aj$#Ak[$  (I ( Alj[)! )! )! )! )!  k[ (O^ ( tj(! !! Aj  AҎ ( M^ (! (! t[ (j(! Aj  Ҏ ( M^  (j([AK^ ( M^ ( tj([ (O^ (! (! -! ( Alj[(! (! Aj  AҎ ( M^ ( tj([AO^ ( M^ ( M^ ( M^ ( tj([ (O^ (! (! -! ( Atj[(! (! ( Atj[)! )! ( Alj[(! (! ( ( և! Aj  AҎ ( M^ ( M^  ( tj([K^ ( I^ (! (! ( tj[-! -! (! Aj  AҎ )!  6  6  6  :  6  6  :  6  6  6  6  7  7  7  6  6  :  6  6  7  7  7  7  :  :  6  6   k6  t j6  7 Aj$^#Ak[$  ( /[ /q6  (  /q6 Aj! ([ (Atj! (! (! (! (! (!B! [ G! / F ( (  ʥ ( (  ʥ! Aj! (q qG> Aj ؐ qG> -AG> -> )! Aj AjAü] (! (!  6  6  6 )! Aj Aü]  7  7 Aj AjAü]  6  6     AjӖ Aj$#Ak[$ ( ([( ([ (Alj! (!  [F> Aj! ([ (Alj! /!  [F[E Aj!  /G> -qE>  ([ ([ؘ[E r>   ؙG r! / /r[G r! E r!^-! 6 B7 AA ;  q: A6 6 A;  q: 6 A;  q: A6 6 (! A6 Aj! Aj! AF> Al j[/[AF> j! -qE> (! (!   ۝  6  6 Aj Ajͩ  (6  )7 Aj$#Ak[$ 6 B7  j! ([ (Alj!  G [j! Aj! -! !  F> -! j!  G> -! !  ՎE>  ͯ !  Aj6   Aj֮ Aj$#Ak[$ (! (! [ G j! t j(  ׭E>    Σ (E>B ) |[  V! j!  7  6 Aj$#Ak[$ě! Aj  A֩  Aj˥ ([E> ([E>   ů[ם צ    ʓ צ Aj$ Al j!ě!  G  ( (ů[ם צ Aj!    ʓ צ Al j! ((  ̚!  G  ( ( ( (д Aj!   ڨ צ  j!	! !  G - sl! j! ([ (! (! (!  p[At j[(G>  ([M^ Al j[( (  ؖE> j! ^ (! (!  F> j !  O>  t j[([G      6 !  6!^ ( Ԩ  ( ([	GAAԷ (! (! 	G Al j[ Aü]  6  )7  )7 j!	!  6 (G B7 ([ (I  ( Alj[)7  )7  )7 B7 )BQ  ) )׿7B!  7 ( M^ ( Alj[)BQ  )7B!  7 ([( K ( Alj-^ ([( K  ([( ( (- ( tj(΢^  K t j([AK^ -^#Ak[$  ([([I  O^ Aj ([ Alj[Aü]  Al j[Aü]  AjAü] Aj$^#Ak[$  ([([I  O^ ([ tj([ t j([F Aj ([( ˘ Aj ( ˘ ( ( ( (ʨ! Ajٷ Ajٷ  I  Kk! Aj$ ^#Ak[$ (BB ()[BV!B!B! PE   ؁[Pq Ajϼ Aj ( (B ̯  Aj ( (׊ Ajٷ  ( (  ̯ Aj$#Ak[$ ([ ([Alj! !  [F>B! j[ I Al j)!  ؁ P> Aj! )[ T>^  ( ( ̥ BQ Aj ( ( B[  B~|BV­|B̯ BQ Aj ( ( BBV­ B|B̯  B؁[BB BVZ  ؁! Aj ( ( ̥ §[	qAn[	l	q k	qF Aj ( ( ­̥ Aj ( ( B̯  Aj ( (׊ Aj$#Ak[$ ([ (Alj! [ G Aj! )[B!  T> BV   [~ R> PE>^^  ( ( ̥B!B } B[B~R BTrE B! ! Aj ( (  ̯  Aj ( (׊ Aj$#Ak[$ q v! ! ,[ j! N  j!  j! 	G  AqAx[Atq AtrAvj vqj vqj!  Er! /[ j!  jj! t[ AO  q! Aj Ф Aj  ק^  (6  )7 Aj$#	j[$ AK[E Fq -! Aj Ԕ Aj Զ (! ! (!A  AOAq!  j   j-[  F: j!  j[G>  )7  6 Aj  O  Ԕ Aj   ɻ Aj AjЮ (F ( k!  j! (! Aj  ہ Aj  ہ Aj  j  kہ  (6  )7 	k$#Ak[$  At j! !  G (! Aj!   j[M>^ Aj Ԕ Aj ( (ہ  ([k!  ([j! Aj[ G ([ K^   ( ü]  k!  j! !  k! (!!!  6  6  6 Aj$ K  v[   ֐ t j[  k[   ֐    K K> t j!  M t[   ü]  j!  F  Fr>    ([( ( ( ((Aq[AF[(6 t j! AGt j! Aj!^ t[   ü]  j! ([( Ak[( Ak[( ((Aq[AF! Ak[   (6 t j!  AGt j[F>  G> !  k[E>   ü] G> ([( ([ ([ ((AqAG>! q>  6  [6! ! !^#Ak[$ Ak  AAй (E> )!!  AAй (E> )!  AAAй (E> )!  AAй (E> )!  AAAй )BR> )!  AAAй )BR> )§! §! AO §[Aq kAq[AO> -! 	qAp kAq[AO> -!A! Aq[AK> t	qA! G>AA 	qAp!A! Aq[ Aq I! -AG> k! AO -AF AqAIq AqAI! E>! >  §	q §Atq Atrr6!!  ; Aj$#Ak[$ Aqk A  А (G> ([AO^ -!A! AjA  А (G> ([AO^ -!A!!  AʥA! >A!  ڰAq[AF>A!   ( (   (!A!    AqԽ  ( (  ̺ Aj$A Ak Aq[AMAqk j! Aj! Aj! Aj! Aj! Aj! Aj! Aj! AI AqAl jAj!^^ Aj! / -Atr#Ak[$ -k  -: A6  6 ( ( Ajϓ!  )7 A6  6 ( ( Ajϓ! (A ((! (A ((! (A ((! (A ((! (A ((! (A ((! (A ((! ( ( ( ((!  )7 A6  6 ( ( Ajϓ!  +9 A6  6 ( ( Ajϓ!  (6 A6  6 ( ( Ajϓ!  )7 6  6 ( ( Ajϓ! (A ((! (A ((! (A ((! (A ((! Aj$ #Ak[$ (! (!A! -k  AʥE>!  AʥE>!  AʥE>!  ǲ A (! Aj$ !  AʥE  Aʥ!   Aʥ  A۝  Aʥ  A۝  Aʥ  A۝  Aʥ  A۝  ( (  ̺    AʥA  AʥAAA  Aʥ۝  Aʥ  AʥA  Aʥ G   (    ( ([( M^ ( Atj(J ((G ([( M^! ( Alj[-F )BR!  ([( M^ (/ ( tj/F! ([(G> (  (- ͚F!   G Al! j!  j[(G> ( (AAɼ ([  (jk[E> -AF> A; A;  j!  G j! -[Ak A; ! AG> ہ !  ; ! A;#Ak[$  -[Ak -! AF[ j!  k[AO E> Aj Bӹ Aj -A٘ (G> )BR> k! j! )[ 5|[ Z>^ E> Aj -A٘ (F j! k! 5 B~|!^  7B!  7 Aj$#Ak[$B! B7 B7 B7 B7 B7 Aj AjС )BR> )! BV   ӹB )B )BR[P>  [  ~ R­|[BZ>  ~B[P>  ! §q>  ~ R­ |[BZ> Aj BӹB ) )BR!^  7 B  BX7 Aj$#Ak[$ Aj  AЗ ( ([[k[M (! Aj (  ʣ )BR> At)! )! Aj      ʣ )BR>  )Bӹ )BR> )[  ~|[ T>  7B!  7 Aj$#Ak[$ Aj ([ ([ ̤ (    ̤ Aj ( (֢ )[§E  Aڭ  )7  7 B7 Aj$#Ak[$ Aj ( ( ̤ ([ Aj ( Ѿ )[P  Aڮ  )7  7 B7 Aj$#Ak[$ ( M^  ( Alj[׫ /! / Aj Ǵq (q  )7  )7  ;B!  7 Aj$#Ak[$  6  6  6 Aj AjͿ  )7 Aj$#Ak[$  6 6   j6 Aj AjAʸ (F   ϼ    (ї A6 6  )7  Aj֏ Aj$#Ak[$ AjA  ɻ ;  6 6  AjAü] Aj$    ɻ ;  6 6#Ak[$ Aj Ajӿ (! (!  Ajӿ (! (!  ʭ    6    6  (6  /;  )7 Aj$#Ak[$ Aj ([ ([ / (к (! (!    / (к (! (!  E  6  6  A AjԾ    ʥ   ϼ  6  6  6  6  A AjԾ   6  6  A AjԾ  A۝ Aj$#Ak[$ 	6  6  6  Aj6  AjA׹  (6  )7 A Aj̧ Aj$#Ak[$  6  6  Aj6 (!  Aj6 Aj  Aj϶ ([ (tj!  F> ([ (I  ( tj(6 Aj!^  (6  )7 Aj$#	k[$ (! (!  6  6  Aj6 O 	I   AjA Aj֐ Aj vԖ   ([ ([tj ([ k Aj֐  Ԩ  (6  )7 	j$#Ak[$ Aj ( ( Г      AjՔ Aj ( (   )ږ  Aj ( (׊ Ajؤ Aj$#Ak[$ ( Aj  ( ( (( ( ( ׋ Ajڲ Aj$#Ak[$  - q: ( Aj  ( (    ׋ Ajڲ Aj$#Ak[$ + ([( (   ՛!  ( (    ε  ν     Ɉ Aj$#Ak[$ (!#Ak[$  :  6  Aj6 Aj  AjAʘ  )7 Aj$ (!  (6  6 Aj$#Ak[$ Aj ǆ Aj ( (֦  ([6  ([6  6  Aʥ Ajٷ Aj$#Ak[$ Aj ȴ ( Aj͆	G Aj ׶ Aj AjՈ Aj Aj AjӰ Ajٷ Ajʬ Aj$#	j[$  -:  -:  -:  +9 A6 A6 A6 A6  Aj6  Aj6  Aj6  Aj6 Aj Aj֍ ([ (ů ( Ե 	k$#	j[$ 6  6  6 )7 )7 )7  6   j6 Aj Aj˨ ([G AjA Ї (Eq! 	k$ #	j[$ (! Aj Δ  )7 Aj A AjԾ Ajٷ Aj Ǧ Aj  Ajؔ Ajڄ ([ (! /q Aj  (ۆ  6  6  )7 Aj A AjԾ Ajٷ Aj  ϼ  )7 6 6  )7  AjA֏ Ajٷ Ajٷ  (6  )7 	k$#	j[$ Aj ת Aj֏ /[F  (6  (6  )7 Aj Aj׊ Aj AjȻ Aj Aj ( (׊ Ajٷ Aj Δ Aj ( (˚ AjA ( (Ǒ Ajٷ Ajٷ Aj ([ ([Ͼ Aj ( (˚ AjA ( (Ǒ Ajٷ Ajٷ   (6 Aj Ajȸ AjA ( (Ǒ Ajٷ Aj  ש Aj ( (̿ AjA ( (Ǒ Ajٷ Ajٷ Aj Ǧ Aj ( (̿ AjA ( (Ǒ Ajٷ Ajٷ ([ Aj  (AA֎ Aj ( (AA֎ Aj ( (AA֎ Ajٷ Ajٷ AjA ( (Ǒ Ajٷ /E>  (6 Aj AjȻ AjA ( (Ǒ Ajٷ  AjA׊ 	k$#Ak[$ 6 B7 Aв AAв Aj Δ A ( (в Ajٷ 6 B7 Aj ([ ([Ͼ AjA ( (в Ajٷ Aj Aj׉ Aj Aj˛ A ( (Ǔ Ajٷ Ajٷ Aj  ש A ( (в Ajٷ Aj ת /F Aj (ȼ A ( (Ǔ Ajٷ ([ A  (в /E> Aj (ȼ A ( (Ǔ Ajٷ Aj Ǧ A ( (в Ajٷ Aj ׉ Aj Aj˛  Aj׊ Ajٷ Aj$#Ak[$ Aj ( ( ( (̺ /F )! Aj  (ۆ  7  )7 Aj A AjԾ Ajٷ  (6  )7 Ajٷ Aj ([ ([ѕ  ([A  ( (̭! Aj  ѕ ([ A  (д AAд AAд Ajٷ Aj$ #Ak[$ ([Ԑ A: ՁAq[G :  : Aj П )BQ  +9 A: Aj Ϥ (	F Aj Ώ ([	F 6  6  Ajٽ A:  (6  (6  ([6 A: Aj  ˖!  Ե  )7  ([6  6 A:  ([6 Aj  ˖! ( Ե Aj  ˖! Aj$  ՁAq  A AqԽ  A AqԽ  A AqԽ  A AqԽ AqG   ֋  ( ( ̥ B! q   ֋  ( ( ̥ B!  Aʥ  ( ( ̥   ֌#Ak[$  ʥ! ([ (G  j6 ! 6 B7    /۝ Ajٷ  (6  )7   ϼ Aj$#Ak[$ Aj   ʕ Aj͗ ([ (Atj!! ! [ F> j! Aj! ( ԅE> Aj!  6  6 Aj$#Ak[$ Aj (Aʕ Aj͗  ې ь Aj$#Ak[$ Aj ( (ѕ  ([ (  AjAr Aj (AA֎ Aj$#Ak[$  (6  )7  ׊ Aj$   ہ  (6  )7   ϼ Aj  ϼ  6  :  )7  (6  ( (ϼ Aj ( (ϼ Aj ( (ϼ  ( (ϼ   ϼ      ս   AʓA! BQ ŭ!    ʓ צ! F  Kq Al j[(! (!   װ! F  O^ Al jAj Ajٝ!  FAן^ EAן^Aן^A AǕ A ¸ȍ A ۋĕ[A  Ȍ   ח AD º º£ Pȍ ĕ[A  Ȍ A  Ȍ   Ӑ A ʖ צ#Ak[$ )! -[AG )[ )[   T[  Tº!B! !! Aj  Aл  ( (  א Ajٷ Aj  Aл  ( ( § AGq­  º¡א Ajٷ Aj  Aл  ( ( At[( (Ȍ Ajٷ Aj$#Ak[$ Aj  ױ ([ ([Aʥ  A۝  Aʥ  A۝   Aз ( (Aؗ  A۝  ( (  ̺ Aj$A  ؼ  ƈ  Ǯ  Ī^ Ĳ^ /!    ڇ7  ; ÁAl	j	m[AK^  At[/;  )7  /; ( M^ ( Alj[)P (- / /rEsq (F ( ([Alj ( K!  ( 6F (Ű[AO ż ( (ْ AO ż   ϓ   ϓ (   Ͼ A֏ ((  /;  (6 A֑#Ak[$ /q /qE> ([	q ([	qG> Av[Aq AvAqG  sKr Aqr> ( (AʥE> Aj Ǵ (!  ;  ; Aj$ /q   / /[ /q[ q	q[ / /[ 	q[  K q	q!     K[  K[   K!  F  Oq>  ;     K;!  ;#Ak[$  6  έ[	q[ 	q[G  O Av AvO AvAq[ AvAq[O  FE!   έ6 Aj Ajٝ! Aj$ #Ak[$ (!  ([6  6   q ̆ צ Ajȑ Aj$#Ak[$ A6 A6  6  Aj6!   ϓE ( A6  Aj6   ϓ> A6  Aj6   ϓ! Aj$ #Ak[$   ϼ :  ͬ Aj$#Ak[$   ̪  (  ([6    6 Aj$#Ak[$ Aj Ajϛ ([([ (Alj! (! [ G Aj! ( F! j! - sqE>  : (A  д (A ʔ  (j6 Aj$#Ak[$ ([ ( Alj[Ak[E> Aj Ajۍ Ak! Ak! Ak! Ak! ([([ (Alj! (!  [F> Aj! ( ( ( (ʥE> ( ( ( (ʥE>!  (k6 E> A ( (Aי (^ )!  )7 (!  (6  6  7 Ajج ״ Aj$#Ak[$ Ղ[(ڧ ([O^  j6 ([ ( ( ̭צ ([ (Alj!  G ( ( (ȉ Aj! ([ ( ( ̭צ  (k6 Aj Ajۍ ([([ (Alj! (!  G ( ( (ȉ Aj!  (k6 Ҭ Aj$#Ak[$ Ճ[([(j!  6  Aj  Aj Ճ[(ɳ  AjAü]  (6  )7 ҡ ҡ  ϲ  Aj׳ ֵ Aj$^#Ak[$ Ճ[([(j!  6    Aj Ճ[(ɳ  Aü] Ajج ҡ ҡ Aj$^#Ak[$ Aü PE AF^ t j 쀾 j! B!^  6  Aü] Aj$#Ak[$ Aü  ([K     ѱ! AO^     ѱ!  Aü]  6 Aj$#Ak[$  Ճ[Ajʙ ҡ    Aj Aü]  Ajϲ Aj$#Ak[$  Aü]   (  Ҟ Aj$    (  Ҟ#Ak[$ (Ҫ[ (ű[  6 Aj  Aj ( צ ҭ Aj$#Ak[$  B[  B~|BV­|7  Ajȷ Aj$  Bɨ  B؀#Ak[$ P^   [ ӹ )! )! Aj$ BB BZ[!BB    ~}  ~B| B |[  T BR P^  [    ~}BX­| )§ )[§ (sqq! B  7 AA  j)7#Ak[$ -E )[ )[X  T  B|7 :  ) ӹ B ) )BR7B!B!  7 Aj$  ([I  O^ ([ Alj)[BB [ Al j)[BB [U  Sk^ )[B!   } BY ӊ ) ӊ 5 ӊ 3 ӊ 1 ӊ ([Au[ s k­ sAv ӊě[ ם  ם   Յ Aj Ajλ!  -AF[ -[AFq! E AGq  Յ!  (	F[ ([	Fq! E 	Gq ( ( ( (ʤ!  (	F[ ([	Fq! E 	Gq ( ( ( (ʥ!   Ҕ Aj AjҔ!    Ѻ Aj  Ѻ    Ѭ  A  ɘ  A  ɘ  A  ɘ    ʥs  rE!      ʥ!  ([ (I ( tj([At j  I!  (! (! ( E> E> t jAk[E>  ([M> At j[ǵ!    ڇ R#Ak[$ ה Ak!  ҥ (GAן^ )! )! )! (! 6  6  7  7  7 G Ak[(k!  6 > Aڣ ٴ Aj$ ٷ AjҰ Aڣ ٷ Ajٷ Ajț ٷ (צ ٷ (Ҩ ٷ (Ҩ (צ (צ (ҡ (צ (Ҩ (צ ( (ّ (צ Ajٷ Ajٷ Ү Ajұ AjҲ Ajȡ Ajٷ Ajٷ Ajٷ Ajٷ Ajٷ Ajٷ Ajٷ ( (ů ٷ ([ (Ȗ ( Ԣ ([ (ȗ ( ۞ ([ ( kAnȗ ( (۞ ([ ( kAvȓ ( (ԧ ([ (Ȕ ( ԫ (! 6 ( ֞ ([  A ) ̱ 6 B7  6 6  6 6 ([    տ[M^ ( Atj[(! (!!  6  6  k[ (I ( tj([ (M>^! ( - ( ѝj!  ([ M ( j K> (!! ! ([ j! Aj!	  	M6 ([ Ҩ (Ҩ (Ң ˹ ͊ ˲ ͍  ˳ ͌  ˴ Ջ    ʧ#Ak[$ ([ (Alj!  F[E    )ζ j! Aj!  μE> Aj$  Al j!!  G ([ r! ([ r!  q r! Aj!  AA qA qA q۝#Ak[$ Aj  ϼ Aj  ӫ Aj   	 ӫ A6 6 B7  : Aj AjA۝ Aj!A! (! (!!  Aj  ̪ ( ( (  ([! Aj     Gј (! (! Aj ( (֠B! )BQB! ([E> q  ~! F> v!  ~!^ Aj  ϼ  (F ԯ (! ! ! Al j[ 7  )7  (6  j[6  AjAü] Ajٷ Aj$#Ak[$ 6 B7  j! !  F> j! -[AF  F> Aj -խ -E  jFr> -!  -խ -E> Aj! - Atr! ! Aj ; ( (Ե (! Aj ([ ([ϔ ( 	G  Ե )! ! ! ­!  6  §[6  6 	F>      (6  )7     Aǎ Ajٷ^     Aǎ 	6 Aj$#Ak[$ Aj Ϥ (	G Aj   ( (А ( (! Ajٷq> Aj    ǔ    ( (Ǖ! Ajٷ!  6  6 Aj$#Ak[$  X 6   }Z 6  } V  B} BZq  O>^  V   }[} X  I^ Aj  Њ - jÁ[ ÁL  MrE  j -: j!  O>^ 6  ;  6  6 Aj$  jk[E^  }!  |!   }[V!  T  Zr>  |[ Z  }  }TqE  -k: !!  T >  |[ Z  }  }Tq> 6 B X  B} Zq  ;  6  6 6  kÁ[N   ­[[ R^  ;  7^  -AM^ ; Á[L  6  6 ; ; 6 6  k[6A!  O>   k[O>  j!  6 	q[ I ; 6 6 ;  6   k[6   j6  I  k!A! ;  6   k6  6 6 ;!  6 ;A!  6  6^ ([q! q +! [/!#Ak[$ Aj ϖ! -[G -!  !! !A k MAqk A6 6 ;! Aj! A6 6 ;! Aj!! ;   6 ; 6 6! 6 6 Aj!	A .[H l[	M )[P^ BZ^ )! )!	 k ÁHÁ! AvAj! Aj	  y[§k[kע Aj )  ӹB	 / jk[­[[B}[ ) )B|[[PE Aq­! Aj  §[ڜ (!  -[ /kjÁ[N Aj Aj    B ­  ق 	q  k[Á   I!! E^  n!  F^   lk!  Ajj Aj:  j[F>  F> An! ! Aj Aj      ­ | ­  قkAq­!B!  BR>  O^  Ajj B~[ §Aj: B~!  !  j[G> Aj Aj       ق ([E> /! (! P^ P^ B T^  V^  ے Aj ׷ AjAü 6 6Á! H Aj kÁѲ Aj Ѳ Aj Aj H Au[ s kٛ Aj AjAü] ! AO Ajѯ Ak! Aj t(tѯ Aj Ajѳ Ajٟ j! AjAѰ!  Á[J[E  kÁ    kK[E! Aj AjAü] AjѲ! Aj AjAü] AjѲ! Aj AjAü]! AjAѲ!  G ([AO^ j! Aj tj! Aj!  F> ( Aj!E>! Aj ٟ Aj ѴA! Aj ٟ Aj Ѵ Ar! Aj ٟ Aj Ѵ j! Aj Ajٟ j! Aj AjѴ  F^  Ajj Aj: AjAѰ !^!  I^  Ajj!  Ajj!  F> A: j!^ Aj AjAѰՌAq[G E qE>  k[M^  Ajj-qE>  I^ Aj Aj Њ -E> j!  M r>  Ajj -: j!  I^ Aj! Á J Aj     Ajم (! (!! ;   6 ; 6 6! 6 6 Aj!^  6  6  6  6  AjӋ! Aj$  +!!#Ak[$ Aj ϖ! ,[G -!  !! !A k MAqk A6 6 ;! Aj! A6 6 ;! Aj!! 6 6 ; Aj! )[PE )[P^ )[P^   |[V^  V^ BZ^ .[ y[§k! Aj  }  ل )! Aj   ل )! Aj	 kע Aj )[  ӹ Aj  ӹ Aj  ӹ 	k ) )B|B|[ / jk[­[§[ڜB [B}[ !   )B )}|B|[! ) )B|! -[ /kj! Aq­! (! E^  n! AF^  Ajj Aj: j!     lk[­ |[V>  F> An! ! Aj Aj      } ­ BكB! AF^  Ajj B~[ §Aj: j! B~!  [ B~[Z> Aj Aj      } ~  ك ([ /! (!  ے Aj ׷ Aj ׷ Aj ׷ AjAü 6 6Á! H Aj kÁѲ Aj Ѳ Aj Ѳ Aj Ѳ N Aj ٛ Aj k	q[ٛ Aj ٛ Aj ٛ Aj AjAü]  Aj Aj AjѳՌÀJ j! AjAѰ AjAѰ AjAѰ Aj AjAü] AjѲ! Aj AjAü] AjѲ! Aj AjAü]! AjAѲ!! Aj ٟ Aj ѴA! Aj ٟ Aj Ѵ Ar! Aj ٟ Aj Ѵ j! Aj Ajٟ j! Aj AjѴ AF^  Ajj Aj: Aj AjՌ! Aj AjAü] j! Aj Aj AjѳՌÀ!  ÀJ>  H> AjAѰ AjAѰ AjAѰ !  N> AjѲ AjٟE> Aj Aj Њ -E> AK^  Ajj -: j! j! AO^ Aj!     Ajم (! (!^  6  6  6  6 AjӋ! Aj$   (! (! (!  [F>  j[6 -[ÀH  j[6 AI>  Aj[6 AI> -!  Aj[6 Atq -Aq AqAt -AqAtrrrF>    kj[6 k[>  ([ (F  j6 -[ÀH  j6 -Aq! Aq! AM  Atr  Aj6 -Aq Atr! AO  Aj6 Atq -Aq Atrr! At r  ([ (F  k[6 ,[H  k[6 -[À[	H  Ak[6 -[À[	H  Ak[6 Aq -AqAtr! Aq! Aq Atr! Aq! Aq Atr!  AI  : 	I  AqAr:  AvAr: Av! Aq	r! AvAq	r! 	O  :  :  AqAr:  AvAr:  :  :  Ar: AI  :! 	I  AqAr:  AvAr:! Av! Aq	r! AvAq	r! 	O  :  :  AqAr:  AvAr:A!  :  :  Ar:A!  6  6 (! AA 	I 	I AI[[Զ ( (j!   : 	I  AqAr:  AvAr: Av! Aq	r! AvAq	r! 	O  :  :  AqAr:  AvAr:  :  :  Ar:   j6 (! AA 	I 	I AI[Զ  ( (jي   j6  ي AA 	I 	I AI6  6 F צ  6  s6 ( Aӯ צ  צ  ȏ  ҡ  A۝   ArAq۝#Ak[$ AjAԔ Aq[AO AO Aj AqAn[Arٍ  	lj! Aj AqAn[Arٍ  	lj! Aj ArAqٍ  (6  )7 Aj$#Ak[$  ;  ; ;  Aj Ajҕs;  (6 Aj$  Ak	qAj Ak[ AK  AK[6   I6   ¢ ¢ϗü6   ¢ ¢ϗü6   ǽ  A̘6  6 AI  t(Ѱ Aq[  t( vѰ Aq 	Ѱ Aq ׸ Aq A׸ Aq A׸ Aq A׸ Aq A׸  Ѳ  ғAqAv  ғÀL  ғÀJ  ՌÀN  ٍ   ہ  ¡Da ڙ (+!  (+£D۔!  (+  ¢ 9  (+  (+¢ 9  (+  ([+ -՜ [ (+¢ 9  (+  (+¢ 9 ([ (F Ԝ  j6 ( Atj[ 9  9 Ƹ! ƹ!  ·9  ·9 :  )7  (6  ϗ9  +9 ( (Դ  Դ  Ԧ  Ԣ  Ԭ ̑ ˼ ̞ Ӛ  Ԩ ب ( (Ԩ ب ( (Ԥ ([ā (ҭ (צ צ (ȏ Ҹ  ΍ צ ( (צ ( (Ե ( ( (ׯ (     ( (Ɂ (     ( (Ɂ (     ([( (Ɂ ( (Ȅ   ϼ    כ q   vϼ   ֍ s  F q Gq  sň  -s:  -ۅ -[E AFr AȖ Ȗ   ͤ   φ   ؘ[ ǵB ([( Н[ ( Н[V  Tk   ӌ Aj ͳ#Ak[$ A:  )7  )7  )7  )7 Ajr AjAü]  )7  )7 Aj Ajͳ Aj$#Ak[$  ; :  )7  )7  )7  )7 AjAr AjAü] A:  Ajͳ Aj$#Ak[$ ([ (Atj! Aj!  G -[k  +9  +9  /;   + 9   + 9  +9  /;   + 9   + 9  +9  -:   + 9   + 9   + 9   + 9  +9  -:   + 9   + 9   + 9   + 9 +! +!  ( (ϼ    9    9  (6  +9  +9   + 9   + 9 	k!  :  	kAü] A:  ͳ +! Aj$    	qAv! Ak AqAMAqk   ֓[; :  Av:  ֓!  ֓! k :  -:  /; - / -Atr! / -Atr! :  -:  /;^ / -Atr! / -Atr! / -Atr! / -Atr! :  -:  /; / -Atr! / -Atr!  ;  ; :  Av:  Av:  (-At)7  (-At)7  (-At)7  (-At)7  (-At)7 - -F j jۢE> Aj AjۢE> Aj AjۢE> Aj AjۢE> Aj AjۢE> Aj AjۢE> Aj AjۢE> Aj AjۢE> Aj! Aj! AF> Al! j!  j  jۢ>! Aj AjۢE> Aj AjۢE> Aj Ajۢ! #	j[$ q! Al j! (!  [F>  ( (  ,· [  ,· [    -Atr[ε Aj!  νE>  )7  )7  )7  )7  Aj E>      ɉ 	k$  GB! BV>  ~! PE  ! P> B~!  T^       ̯#Ak[$ ( K ( Alj[(! (!!! BZ BB|! (AO §[ ([(I  (j-Ak! Aq! Aq I   ̪ (  ([! (  ! j!     ̼ Aj$ Al j!  G  ( ( ( (AԻۓ! Aj!  + e +! -  c!  e   6 -F ײ AI  ѧ  Ѩ 	I AIA AK[!A AI[!AA ! 	IAA 	I[!		 ! IAA I[!	 !AA I[! !  6  : ( (-AA͙[ 6  6 Ǡ ( (- ͚ ((F ( (F#	j[$ B7  )7  (6 Aj Ajʎ (G> Aj ( ( ([̤ Aj ( (֢ )BR> )BX> AjAϼ   Ajˋ 	k$#Ak[$  ի -AG   Ӝ Aj$ δD [ δD [d  £  £ Ak( Ѯ Ѫ ы (Ǹ (ǝ  (Ԋ  ڨ    Ŧ   ֳ   ֳ    б    б    ѷ    ѷ  ҅  ҅  Aͷ  Aͷ  Aͷ   Aɸ   Aɸ^^^^^^^^^^^  Զ (!   (j  ü]   j6   յ    ɔ  AAʟ  AAAʟ   AA̩   AA̩    Aм    Aм    ­̥    ºȍ    Aə  AϘ  AϘ  (q rr6  j[ (r6  Aʹ  Aʹ ­Ã B}y}B~B|B§     c  b     c  b  ѭ Ak[Մ ҧ Akҧ AkՄ  (k6 ҥ ٳ ( (ԥ   Aɛ   AԾ  AAɼ Aj Ρ ( ӄ ( ؽ  AʠE# j$#  ¹̠","~|~||||~~~|","^^]^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]]		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	>]	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^","]	]^^^^^^^^^^^^^^^^]	]^^^^^^^^^^^^^^^^^^^^^^		^^^^^^^^^^^^^]^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^^^^^		^]>	^^^^^^^^^^","]]^]^^^^^^^","^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^","	>!!&'$(  12#]][)%)%[)[%[#[[[>]34132	3]]1!21 [!#$[! !2    ^!]11123]]12]] 1#$%2311 [# $[%[%&!121&2&[^123122!! 11]1216731234512789661621211232121!32[451[#[ 1  ! 3!1[222 % % 1 [#! #!$[[! !'%'%  !! #$[##[! 111[ !1 [!11! 112$12[#! #1	!^13]213]21#-0]2 '1!$&31' ()+ $!,./&&!''*'*[%]1][#)[%$%$(-+121*0!'](  ('(]. & [ [, [&,	 [ [[(-%$[& $% [&&][$ ] [1%%  ),.	$   [' $$($+*+*]]!//!![[[]]213131 1! ! #[! 1[[#2&][  [[&	 !314562115232112112[ &!	!21 [##$! [[[%'%152431!!131!! [#!^1234111]]! 2! !2 [[ (	쀝 ![>]]>>>,>>]]>,,-]>]>]#]]>)]$$*+[]%&]-	]]	 ']	]!#$%	,-&&)쀝>>[]0	*+/-,.-,-,-,-,-,-,-,-,-,-,-,--,->	]]]	>	]			]	'>]	]>쀝 '![#$>'%&>'>	]>		>]^	]^^]				]^		^]				]		]>		]^^^>	]^^]	^>^^^^]^^^^&'^^&^ ^^^^	^^^>^>^^[^^>^^^^^^^^^^[#[^^>&^^^^^^>^>^^[^^>^^^!^^	^^^^^^>^^^^^^#[^^^[^^^^[##[^[^^^^^^[^^^		^>	>	^^^^^^^^^^	^^^	>[#>^[^	[#^	^^^	[^^^^^[^^^^^[^^)^^^^^*&>	^'(^'^쀝^^>$^^^^^^^^^&'(+,->>^$[&^$	^쀝^^$[#%]^^'()*&^^^^^^^^^^^[$^	]			>]]]>	>	>>>]	]	]]		]>		]^^^]^	>^^>^^^]]		^^^^]	^^^^	]^^>^]^^^^]	^^^^^	]>]>]^	^^^^^^^	^^		]]>		]>	]		]]]>>	]^>^	]^^^^^^^^]>^^^^	^^^^>]^>	]]^^	]>]>	^	^>^	^^^^^>^>^^]^^]^^^^^^^	^]>]]	^^^^	>]]	^^^	^		]			]^^^^^^^^^^		^]^]]	]]	>	>	>]	]	]]		>]	]		]	>	]	]>	]>>	]]^^^^^	]>>	]]쀝]	> > [!#!$  >	]	]]		]	>]	>]		]]]>		]	]>^^	^^^]^]]^	^^^^^^^^^^^^^^	>]]	]	^^^^^^^^^^^^^^^^^^^^	]^^^^	]			]]	]	^^^^^^^^^^^^^^^^^^^^^^^^^^^		]	]	]	]	^	]]]>>	]]	>^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	]]]	>	]			]						]			^^^^^			]	]>]>]>^]	>		>	]	]		]]				]>>>]	>]]]		^^^^^^^^^^^^^^^^^^^^^	^^^	]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^^^^^^^^	]>^^^^^^]	^^^^^^^^^^^^^^^^^^^		^]^^>		]]]>	]>	^	]^^^>^^^^	]>>	]]		>	]	]		]	>^^^^	>^^^]^^]^^^^^^^^	^	]^^	]^^^>^>>]^	^^^	^^>^^]		>	]]	]^^^^^^^^]		>		]	>]]]>^>	]	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^쀝	]> ![>	]]>		]>	]^^^^^^^^^	]]]	^^]]]	^^	]^^^^^^^^^^	^^	]^^^^^^^^^^^]	]		]]	]		]>	]>		]		]^	^^^^]^^^^^>^	]^^^^	>		^^^쀝^^]^]^^^]^^^^^^^^^^^^^^^^^^^	]]>]	^^^","				]]]										>>				>>						>>						>>		>>>>										>>		>>>>>>		>>				>>					>>>>						>>>>		>>>>	>>>>>>>]]]]]		]>>>>>>>>>>^^^					>>]]][>										]]^^^]]		^^^^^^^^^^^^^^^]^^]]]^^^^]]]^	^]]^						]]		]		]]			]]^	^]]^^]]	]]]	^^^^^^^^>>>>]]]]]]		^]		]]]^^	>		^^^^^^^		^^		^^^^^>>>^^^			^	^		^^^^]]]]^^^^^^^^^^]]]]^]]^]	^>>]^^]]]^^^^]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^		>>>>^^^^^^^^^^^^^^^^^^^^^^^^^^^															]			^^^^^^^^^^]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^									^^^^^^^	]]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^	^^^^		^^^^^^^]^^^^^^^^^^^^^^^^^^^^^	]																								^^^^>^^>>^^^^^^^^		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]>]^^^^]]]]	]]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	]^^^^^^^^^^^^^^^^^^^^^^^^^^		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]^^^^^^^^^^^^^^^^^^^^^^^]]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^					^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]]]]^^^^^^^^^^^^^^^^^^^^^^^^^^","$!#[)%2[32!#11]321211#$% %%[[1!!125431332551![32 321 13 [!%'[ [#! !11![!1 !111 		212 1]	]2&!0##[]2/,#&[.%	 ,!>[ ]1$.%'%'$[		!]%'$31!! [&>>1321[ !2! 31>1	!]>]][[,->&-*			>)$ -,쀝..&>]]>			]				']'#$'&>]>! 쀝']	]	>>		]^^	]^^	]	^]			^^^^^]	^^^^>^^>	^^^^^[^^^>	^[^!>^#^[[	^[^	^	>	#[	^^	^^^'^'^^$$[	$>^%#[$]^^^^^[$^^									>]	^	]^	^^^^^^^^^^^^^^	]^^^^^	^^^	]		>]	]	>^>^^^^^^^		^	^^	^^	>]	]>^^^	^		]>>^^>]^^	>]^^^^^^^^^^]^^					^^^^^^^^^^^^^^^^^^^^^^^^]]	]]>			]>]		^]			]쀝		]>]>	]^^>	>^^^	^]]		^^^^^^^^^^]^^^^	]				^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	]]]	^]	]>	>^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^	^^]>]	]]	]>^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^^^^^		^^]]]^^]	^]>		>>^^^^]^^^^^^^	^^]]^>]]	^^^^^^^^^^^^^^^^^^^^		^^^^	]>쀝 ![]	^]^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^]]]]		]				>>^^^^]]^^	^^^^^^^^^^^^^^^^^]>^^^^^^^^","!!!!$( ! ]![!)%[[[[)%1#]#%[ '[%[ #%[ ! [# [& $^>]1142323]>1	]21]112 [ 1![]!12$![  2 ! ^^]1!>]]]113121 [! ![!#1][[[#&#!! 2$211 $1 2$!&!&!&!!&[[]^^]^^^]^^13212!1 1 121^^>]11211267669171628261122322112112]12141121411212![ #!1 ] !312121[% !2!! !#! !#$  ]! [!![[! !! #[ [!# ! # [[$!1 [ !  !!!]112>#!! $# [!#! ! [  !![!1![!1]	!^^1122323]1312#]2]113' $#['[ [[[211)2](()!!+&)!+'[!['+*[!](!$ $ '*!''*!*!$ !$ !'!-[%^>]1###[))##[112$1)-0#*')]($'' (('(].$]&[[  [   [&[, &	[, [ [ [[% #([-')($ &%[  #+&[%$#(())))&(]'([#     & $  [>%%  &    %$$$*+ ]]!// [ [$((%[%$*+!*+!,)*+!*+['#1211321111 -10!&!]# ][! [!12! #[&^^]][[ [ [ [[ 	]&112161523232524131112133121! !11[ !##$[!'% %[5432!45!1244213!&# !!]]^[^	2311312141 [! !2!12 [[1[]^(	![]>,>,>>,,>]!]>]]	쀝]	쀝]>	]]>(]>> ]]			]쀝[+]&	%%!	 ]	 (##]]	'	'%#$										')>>(-/,-)/	%$#! 0+*].,-,-,-.,-.>쀝.,-.,-.,-,-,-+*.,-..,-'[>쀝'-,-,!^>>>	>]]]		]	]	]]	^^^]]]			]]]>	>			'[>>%]]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]]		]^^^^^^^	]^]			]			]]]		^^	>]	^^^^^^^^^^^^	^	^^^^^^^^^^^]		^^^>	]^		]^^^^^^^'^&&^^^^^^	^^>^^^	^^^^^^^^^^]^^^^[[#^[^>&^^^^^^^^>^^>	^^^^^^^^^^^^^^^^^^^^^^^^^[[^^^^[^^^^^^^[#^^^^^^>^^^	^^	^>^	^^^	^^^]^^^]^^^^>[^	^^^#[^^^	[[^	^^^^^^^[]]^^^^^^^[[^^^^^^&*&'()'^'(쀝^^^&^^$^^^^^^^^^^^&'(^+,-^^^^&^&^&^&^^쀝	^쀝]^^^*&)&(&'&^ ^^^^^^^^^^^^^^					]]>]]>]		>]]]>		]]]]		]]>]]]>>]>]>]]>]]]		^^^^^^]]	]]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	]>^^^^^^^^^^^^^^^^^	]	^^^^^^^^^^^^^^^^^^^^^>]^	>^^^	]^	^^^^^^]^	>^]^	^^	^	]	^^^^^]>^]>^	^^^		^^	]]]			^	]>]^^^		^]]]^^^^^^	]>^^^^^^^^^^^^^]	]^^^^^^^^^^>>^^^	^^>>^>>^>^^^^>^^^^^	]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]]]	^^^^^^^^^^^^^^^^>	^^^^^^			^^^^^^^^^^]			]]	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^]>	>]>		]>]^^]	]	^]^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]	^^>]^^	>>>^^^	^^	]]>^^^^^^^^^^^^^^^^^^^^^	>^^>^^]]]]쀝]]]>>   !!#[ ! $#[ >	^	]		]	>>	^^^^^^^^				]		]]^^^	]			]]	]]		^^^^^^^^^^^^^	^^	^]^	^^^	^^^^^		^^]]]>]>]	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^		^^^^^^^^^^^]^^^^^^^^]	^]	^]			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]	^	^^^^^^^^^^^^^^^^^^^	]^^	^^^^^^^^^^^^^^^^^^]]				]			^^^^]	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	]]^^^^	>>	]		]^^^^		]^^^	^]]	]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^			]		>]	]]>>>]	^^^^]	>		]^]	^		^^	]]>>			^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^]^^>^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]>^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^			^^^^^^	]>]>	>	>^^^^^^^^^^^^^^^^^^^]	>>]	^^	]	^^^^^^^^^^^^^>^^	]^^^^^^^	]	^^^^^^^^^^	]>^^^^^^^^]>^^^^^^^^^	]^^^^^	]^^^^^>^>^	^^^^^	^^^^^>>		^^^^^^]]]	]		^^^^^^	^^^^^^^^^^^^^^^]^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]]]]]]^]]^^^^	^^^^^^^^^^^^^^^^^^^^		^^	]>^	>]]]>>^^^^>	^	^^^>^>^>^>^^^]^^^^^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^>	]^>>			^^	]>^]	^^^^^^^^^^^^^^^^^^^^^^^^^	]]^]]^^^^^	^^^^^^^^^^^^^^^^^]		^]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^	]		^				]		]>	]^^^^^^^	^^^^					]]]]^^^^^^^^^^^	^	^^^^^^]^]^^]^]		^^^^]^^^^^>>쀝쀝^쀝^^]]^^^^^^쀝>^^^^>>^>^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^]^]]]]]	^]^]		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^","^İ°ɸɰĬńň°ɴɸǤǨX`h¤ªpxưƸ°^ɴɸɰɸʀ°ɴɸ°ƴȄȈɴɸ4Āü^^虴@ưƸŀňȄȈȀØ^^ $¸¸()^( $¸^͸WƌƐΤΨ^Ɛƌh^ƐƌhTX@L ǠǨȀȈưƸňŀ(0 ̈̄̀@DƌƐ^ɸɰŀńňΠΘ^ɴɸ^8<^DH^PT ^ńň͸ɴɸ͸0,͸Θ^DH8<͸^ ͸PTȀȄ͸WƌƐƴƸ^ưȄȀ^ ôøĸļôøńňøô (^ňŀàČĈ2ĸļĈLP^^^ɰɴ8 V(0@ňńɴɰ^^^^ŀńŀ0ƀƄèìŐŀ^ $ øôɰɸèìƀƄTɸɰɴǎĈɸɰĨ(,PXŀưƸǠǤǨƄưɰɴƸĈĈĨŐĈČĈČŘHL^ɴɸǐɴɸŘĈƀƄƈ4Ǹ,0Ř^ɸƸƸưǀȘȐȈȀ^ŰŨŐŸưƸèìƀƄTŐƙŸŰŨƸƸưVèìTʜʠ^HLTXʈʐȈȀèìVȈȀʀȀȐȈʀhnͤ͠ʨʬ^ʘʜʤ ƘøôǠǨĈČD@8ŨŐ<ĨXT40(,ȄȀ $ƨƬƬƤΠΨΠlpɴɸ̄̈ȈȄ^ƘŐƈ̄̈ǨǤǠƄĨĈ^ŰŨŐŸȄȈ^ɸưƸ̀ƘƈƄǤǨȈȄȀ^ưƴɰɸưǠŐ^Ĩʠʤ̄̈Ͱ̄ǠǨ^Ǹǰͤƙɴɸɰ^^TVèìĨHL^ȄȈɸɰͤŠ͠ƈƄ(,ƀƄĴĸĈČƀƄTVèìhnŀńɴɸɰŀńȠȈČȄČĈ2 ɀ^ɴɸ2^ɴɸƀƄTèìHL^ɴɸt^ɴɸʀ2^ɴɸèìŐŀČĈTɴɸɴɸ2ɴɸƄƀƀƄèìɀɸɰʀHLɴɸńňɀ^ƴƸɀtɴɸ2ɴɸèìɰɸʀhnȀ|x^^ɴɸɰ^^ǔɰɸdh^ŀńňŀɈɨńňͤptͨ -ͨͤ^ -^ - -ɰɴɴ^ɰ -ͤͨ^ -^lhɨɈɴɸɴɸɈɨ^ɴɸͨͰʹͬ^ͨͤ,^ (-ͤͨ(ʠʤńňɨ^>, ^^ɴɸɰ^ȈȀ^ -̈̀ɸɰɴɸɰ^ɸʈɰʀ(^ -ɴɸɰ^ͨͤŀńńŀ^̀̄̄̈^ɨ^ǤǨɈưƸ^ -^^^ɨȄȈ̀ͤ͠ŔŐͤͨ^ø^ô虰@^̰^ɴɸ̐̐̰^ǤǨôøĴ^( ^ŀňŀňưƸȄȀȈĴƸƴǠǨΠĴΤŀŇǠ̐Τ̰ ^ƴƸ̐ɴɸɰ^^̐̐^ňŀŐ(,ŀňŐôøŔ^ɸɰ^ưƴƴưôø( ^^^̐ɴɸɰƴƸ^^lplpƴƸưôø^̰lp̈̄ƸȈȀưƼǤ^ƴƸʹʹͰŔ̰^ƴƸŔ^ɴɸňŐxŀ|Ŕ̰̐^ƴƸ^Ͱʹ͠^^ΨΤ$(Πͬ͠ŜŠͰͤͨĴ^ɰʈʀ^Čɸʀɰ͠Ĵ^ưƸĈČ͘^ΤΨ̸͘Ȁ̸̸̄̈ȈȐøôlpȈȄTXɴɸ̸ǤǨǀǈW^èìLH^ ôø^`dx^`d^400l^LH^pt{HLTX{hnʸx^xʰʴʴʸʰ^̸̰0@BʰʴxʰʸxdPRT3^虤@^h`pt^8<<@ 2 ̸HLx^xHLHLTXTX̴̴̸̰0^^x̸̰͈̀`dxxɐɘLDɨɠltɰɸɼʄʐʈʜʔʨʠΐΈXPƈƌɌ虴@40ͼ΀^΄ͼ(,1TRPɂɄɀ [ΘΜ͈̀Θ虴@^ΠΘ^ΠΘ4ΜΠΘ48^VɌ^̸̰@8虴@^ȼ^虴@^^ΘΠ^ʸ^諛@ꝈHδθʴδθΐΌ^ΘΰʠƌƐ^ (0 PL^^^ØÐ¨ °¸ ^ÈÀx虴@^虴@^ΠΘŰŴΠΘäèɌ^^]ΰδ^^ΘΠθΰìðΠΘ^^^ꦴAèììè^^^^^^^<@^^8<`TH^^^^^,($ Ɛƈʄɤɨ^ŘŜŜŜŜŜèìŘŜŜèðìΌΈ΄8<40(,4 $ǈƌƼ^Ɛƌǘǔ`^ǘǔ虤@肰@肴@`ŘŜǀƸǈǌƌƐǔǘǐǘƌƐǈǌ^ŰŴ^^^脰@脬@`ƜƠƴƬǈǌƼǀǔǘżƀżƄŠŘŤŬŰŸTL@H@D^ @DHPX´X^^^^8 °¤ª¦¬8 (,$还A返A^PptXTtDH^DHd`HTtxtx^^LHDpLD 返A还A$DDLd返A^DDLt^ĠĤ DHTPX@@ôø<@DHTPX@@虮@虰@虤@$ 虮@,(虴@ŨŬTXD@PHPTPX8<虴@TXD@HPP40虤@@PXHPXPT^^(,0^ ¤肰@肴@$ 40(,^ $^TP^èð`dXLH`X´ ¨ °¨¼¸èì@Dèì8<èèð°´^^ìð4è蜶@^^^^ŐưňńŐ  ĠĜŐ¼À¼ÀŐĴĸĤŀĬŔŜŘŐ,(èðŔŘŜŔŔ^ ^Ŕ ^èèð¼$ ^¬}§©­¯´µ £¡¦¤^]ÜàÜȴȸtx°°ÄČĀżĀĠĤlh^Ā^`dXĀĠĤPTƬHLä¼Àè¼Àì¼À¸^ìÈÌ¼ÀLTD^虤@W^¼À^¸¸Àɤ8<ꄜ@ǌǊǈTRPÀ¸Ppx^VÀ¸Ɯ04ƔƐƘ^^DƔƘpt(,`X¼À8¼À8<Ɍɐ@PǊǈRǌT^¼À^¼À^¼À ^^騈@ĈČ`ĈČ`V¼ÀČ^dƔƘVp¼À(,W脬@脰@¼À¼À¼ÀƔƘhlƐ^^ $^dl^^^^¼À^¼À^040(ɘɈɐhtxɔɜxtƔƘlɤɨTôP0ôĔĘ^ꄜ@ƘƔ¼Àô¼À`ǄƘƔ¼ÀôDLÜð¼ÀôÈÌüÔØìäèTLD^^ø01ĈČƔƘƐ^	øƐƘƔƘƔƘƐƔƘ^øtxŸŴ^ƜŴŸtxƘƐ Ÿ0ɤŸtÜøƔƘƐ^øꞜHꞠHƔƘPøƔƘøø虰@蟤@øôøtøɤɨø@ƔƘƌƐhTXƔƘhptÀ¸ttpüxĀĀĀD^@^ĄĀ^^^^ĄĈČÄ0¥¤Č|0¼ƔƘ蜶@腠@Č¼ÀĐ¦xpp¨¤ ^pl^ȐȘȗꝈHꝌHȖꞜHꞠHǔȀȈȬȤȰȸȼɄɈɐɜɔɨɠ¬°¬p^ĐŌŐèìļĽ^ĘĜŘŜŤŨľŰŴżƀƈƌĔĐɤɨƔƘ^ĄĀĔ|0¦¼ĔƔƘŀÀ^¼^^Ę¼À¸^Ę¼ÀxtŜ°ÐÐÔÐ^Ä¸ÈÜȸÔĤĨÐDĠØŔŘD@^ȰɌɈɄ^^((  ((    ^^Ô8ɄɈ0^ȀǼǸǼ^Ȥ^ƄƀĈČT^ȈȌ( ȐȘ((  ȌȈȄǸ^È( @Ġ^ĨĤȠȢ^ ($PXȰ`ȸhɀpɈŠ4(,0^Ġ81ȰȸɀɈ¨^Ƭ $^^<ÌÐ^^^ÀÌƼƽètäɘɜtxɘɜƸɜɔôĀøƾƽƼĤĠĬ^İƔƘƜƤƨĬĈĀĈĀĈĀ^ĈĀh`XĀĈĄ^pxĄĈxt^^pƔtĀ0ĐĈtƔ^X^üĀ^^ĈĀtx^ĈĀĈĀðƐ虴@ĈĀ^øĸļôƐHLĄTXĄĄĄĄx|ĄlpĈĀĈĀ`dĄĈƘƐ04ĈĀ^ƀôƈƔèàļĸtxŰŸxp|ôäĀĈtĐĘtØÜtŐŔøô tøôtƄƅŠŤtİĴxpǔxpxpƆŘŜPTxpƄƀ^èìhnjptHLTXxĈĀ¤´¨´xpĈĀĈĀĀ{ĈĐĄ¼z^ìè{äèĄĈ{ôøĄĈ{ttƔtƔôøÌÐ`dĄ0^ìè0ƐƌäèƔthTX@xpHĄxp80( xp`dPTĈĀČĈ^1PL^  ^^äôtlpT^^^ĄǐǎTĄ2ĈČT(0ƔƘĄĈtäƔ^İĴǔäôĈĀtTÔÜÔxp¼ÈÌĈĀ虴@ĈĀĈĀƔ@8ƤƨƘƜ<ĬİX`h8@<¤ª¦¬Ü$ÜĬİp´ĄĀ<Ā<0ĤĨìäðøĀü^<4@8ĈĐWƌƐèì^ƐƌhL <@ôĀ80( Ĥäļ^ôø@8ČĈlpĐüĀHLôĤTXôĤìä8@ňĐĈ8@<8ĐĘĔČĈHLlplpôÜôèTôèÜČĨĠüĄ0Č@8,421@82ĈČV (0ĈČVČĈ2V  TǐǎTôČĨĠĈČV ôèW(èôôèČôČ0^ÐÔàØ8@Ą@8Ā^ĨĤĐĈ8@p@8ČĐ^@8ĈĨĠĀĄ@8Č^p0ČĐǔ^@8Ĉ(<ĤĤČl^hl^Ĥ(ČôøĄü^ŐŔ^øôĈ8Đ@Ŕ8<lpĤĀČ@8ØàÔÐ<ĨĤìäø@8Øà^ŜŠ^øôŠĐĈĄŠĐĈĀČĨĠŐŐŌŐ^^^^ÔØÈÄŐŌǰǬÐÔØ^Ĥĸ $ĔČhtŌŐlp^ŌŐ^lht^40 ¨ÄĄ,(lp^ƤƠ^èì<@x{끀H끄HHLTXthjnpzĀĄ04`dŐň04ôø<@꿈H꿌HHLTX`dlp蟤@蟨@ĀĄ04x|Őň04ĀĄ^ 02(,ŐňŌŐÔØĐČ^|ĐÔ^ǬǰŐ PXÔÜÔx|PTXPTXT^Ę°´ÀÄ048$(,¤¨¬HL^ØÜØ|^^^^8<^^¨^¨¬^ 냬H냸H¨¬^`l $,08|t I $,<D(,D<48^Ą Ā @D4,$^,(^TXD<^lp^¸¼^ĄĀ^TX(,$^X^D<TXXX@ĐČd@$,4<DL`h p^0(TXǔ@8xD8,D8,W0WTX<8,,Ĭİ^°XPDxĐČTxTX^¨¬WǄ0Ǆ80ĐČxph048x|^^PTR^lx(ǄĐW¨¬x(WP(x`^ÜØÜÔ^@DW0¨¬^ÐČĘüÐĘÌü(0¨´ü´¨WÀÄ^^0PŌ8<^¼È(ǔøŐňŔŜ8@ŐňŔŜŐň¤ŐňŔŜàØÐĀĈĐĘĠĨŀĸİ0ŘŐňŘŐňŘŐňȰȸŐň ȰȸŐňĬĤȸȰ^¬¸<8¼ÄÌÔɬɰ^ɼʀϤϰϠϬǼȀ ˠ˘˜ɨ$ɨˌːɰɨˠĀøð˘˜ϠϤ,(04ˠ˘ːˈϸϰϨϠ´°^ϠϨϠϨϠˈˌːϠϨϠɨϨϠɰɨàˈˌɼʀϠϤːˈôøϠϬϨ^ðːˌˈÜØȈȘȌȠȴȰȨȤȸɌɈɀȼɐɤɠɘɔʀɸӼӸӴːH@ˈˌøðÜØà^ƨ^^ĔĜĤ ΠΘϔϠΰδ ̀˸˼πθİ^^ xtČĐÌ^ôøÐÈTX(,48D @ÐÈØÜ |Ä¼X^ĄĀ20ÐÈ(,¸°¨¬ÌÐÀÄ@LP^^`d^XPnpx|^^LH¤ °¨¬^@D8<^^^^04¼(, $Ô^(, ¸¼$蜶@^¸¼^^24^^ÀÈ´¼¨°¤x^虴@^$*,&^^^ ¨|xp^ (HPldtx¬¨X`^( ^^ (^ (^( ^{^Ŕ^^馜@^DHD<@(,DDD<@ $^hDDDD^D@DH^^(,@D$|px^^x|pttxtx $pl@DxtlplpLHP4880HPT^HW肰@꺨H꺤HPPǈ^^``|8<X0(,$ LD^^4^^^^$,$^XP48H@8484^^DH008 $(,048<048< ,($^^^^^^^^HL^^^^^^^,($0440^^^^虰@蟤@蟨@°¨ØÙ´¼ÈÀ ÈÉ¤¬^Ä¼^øôƶŐŐ	<4	,0$Ĩ^(,(0(^ꀀA^$ $$^ T^(,,$(,^$ ^TX8`d8 ^^^,( 40X^^^ 냠H냸Hx|80^$^]	 $xt|pxxtx^^pxlxlhld¨ ^^^H@@H ^ ^ ^ ^^^((t(ÀÄ(HL^^钌A^^¨¬虴@虴@^XTLH^^^^( $$^ ^4,^^ ^ ^ ^^  ^  (  ( ^^^^  ^^(^lp^TX^TX^^^(lpTX(^lpTX^HLTX(¤`d¨(^ PX^TXTXŐ ^80(TXTX^^^DHHD^^xTXtx$ 4xp0LPH^ꞜHꞠHP1ĈČLPH^HLP^^ $xHLTXt^X^²08( P@H èìðøèðĀ^^^^¸¸ÄÀ´X $Ąü^ĤĨøðèàpPLHT@<8DÝ,04ňŌlØlh¼°X^x|ňɰɴɨɬpt^̔ʨʬhl虤@¨¬`dĠĤZĨĬPXR虴@鏀A鎼A̐ĨĠHLĠĨ@DĤĨĠ8<虮@04虰@(,虤@ $虮@虴@̘̐蜶@ƴư¨¬^^ʌʔʐ̴̴̼ʈʀ( $<4,DH, 8, ^^^^^^^^^Ő^^^^^^ĸĴìŀńĀü<^ƌƈĔĐT^xĘĔ^hP^V^^^ꄜ@W^^^^^^ĔĐTT¯X®`hTRPWLD^VVVWW^^03214^^^^^^^^^^^^^^^^^^^^^^^^^^8$^ (^(, 8( ^(^( ^`d`d`d0( $^`d$(   ^^H虴@H84H^HVH `X8 Ǆ(^8 $,((,$ĄĀHL^(((¤ª0^8(,$ ^%%$,%$  ^^^^ưØäÜ^ưƌƘƐ^ưŔƨ^ĐĤĜĔĐĘĔĜĤŔ^^^^^^^^^^^^^^^ø^ƴƤŐƤƜżƀĈČƶ^^^^^^^^^ĬĬ^^^L^^^^^^¸¼HP¸PÀH^^^^^^ (,^^ $(,<D<(^,^LPpt $^ŔX|x48hdtpŔ$ Ŕ,0`dXTP8<PT<4^^DHh (,^^$,,$^($,^ , ^]^^^^^(,(,  $ (,^^^^^<8 $<8^ ,8,8lpTX8$ ((^^^^^^^^^^^^^^^^^^^^^^ ^^^øô^ø^ô^øô^^^^^^^^^^^^^1^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^		^^^^^^Đ^^^^^^^(PRT^ 4^^^^^ ¤ ^^¤ ^dh Tlp{{x ^^^^^^0(8Y(8(^    ^^^^^^^^^^^^^^^ 0(8^^^^^W^^^^^Ř^^410<81$ (^^ꎌAꎈA^^^($4,( ^^^^^^^^^^^^^^^뉨H^^^^^^( ^^^^^^^^^^^^^PXPXTX (048^@Dhh`DPT^PTHTH@``dhPTx| $H ¨  ¨ `Xhp<TL¤¤480^48 ¤ ¨ ph¤¤MDX^^L^D^48@Ĉ^ĜPT@^^ƠƤƨƬ40^0(,^ $^^^^HL8@04ƨƠ^^@D<8^Ĩİ^^0dtŬŰ8<Ƥƨ0ƨƠ^^^^^^^^^^^8Ąlp^^$ ^èìƀƄ40ƔƘƜHLƤƨTXĬİx04$ ^ôø40^$ ^ƌƐ`d^$ ^$ÐÔÌ $^^ĄĀÀÄÀ ,0^ ÐÄÈ(,^Ąlp^hl^^^^°HLTXHLTX¨ x] PTL^$ ^`lht`X ŔTPŐP`XÀÄ(,XZPÄÀ^TXÜàÀÐÈTP$ŐPTX$$ŐPXZ`$(0457)+%'13^^^^^^^^^^^^^^^^^^^^^^$(4äæèêÀÈÐîì0,ØÚèê^^oq@{}~xzuwrtlnik`b쁝_ŐŔà$àØÄÈTX$0,(8<(,	^$$Ř(ŘŠ $($(4ƽ $ƴĀĄ^^0^^^^T ^ ^hn^ĐČ^èì^èì ^ôø<^^^^^^^^^^^^^^^^T^ƄĈČƀTTV ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^T^넜H넜H^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^ ^^^^ ^ ^^^  ^^^  ^^^^ƨ^^]]^^]]]]^^^虰@諛@虴@^^^^^^^Dꄈ@ÈÄ^È¸¼Ä^^^^^^^  ^((^^°°ªª¬¬®®¯¯^^^^^^^^^^^^^^^^^^^^^^^pt|^^ĀĄĘĜƜļŀňŌŔŘŠŤƔƘ`ƐƔ^èìðôø^@DHL^$(^ $d04,0<hlptxüĀÐ@$(8<48ÔØìðôèäàäø^üĄĈĔĘĜĐĠĬİĨŌŐŘŜŠŤ^ŘŜŠ@ÈÌÄÈČĔƬƸưPTLP^ ¨¬ÀÄÌÐØÜ^^^<^^^^48^^^^^^^^^^^^^^^^^^^^^^^^2^^^^^^^^^^^^^^^ĤĤĠĤ  (08@X`x|DLH^ƔĬİƨƤƜƘ^80X`hpx´ƌƐTXh꽜H꽠HL 9<0( 8꼸H꼼H`dĀĄ^^lp^HL¸¼PT¨ꚔHꚘHX`d§ꝈHꝌHD@( 80hl¦ꞜHꞠHpt¤¥x|^ĄĀ($ W肰@肴@PTRTX^V^Ɣƴư0肈@肌@ǔ胘@胜@2聤@聨@1脈@脌@4脬@脰@øô<@^W肰@PRTT`HL虴@鎼A鏀A(,^lpVlp $0肈@肌@3胜@胘@2聤@聨@1脈@脌@4脬@脰@腠@腤@<4^^1<8PL^^<4$ ^^虴@0(^^`0hd^ptxLT`hpx^X^$Td80DHd80X`h´LHddHdH°d ^ìè0d{`h`TX`d@L h`^H^`dh`t|<4,DLTldtdt|^ư0(Ü나HÜ0Ð°´¸^¬¬ĬĬŐH@<4^ ,0´¸°t^^¸( lpŤ $X,08<YŤ`dDH^ĄĀŤPT°^^°^Š°ŠŠŠ^^^^^^Š°ŠŠŠ^`d^`dŠŠ d¸¸(,^`dhl¸ (^^hl^^^żƀxtpƀ^`^^İĴĤĨ^虤@ĨĠÈÐĤĨ^ĤĨhĤĨhĤĨ^hÄÀ^ļŀŌňÈÐP^^ǈ^^^ÏxÎ^TD^^^`h^ (^08^^08{( ^{^ꞜHꞠHPRT^^鏬A^^^<^^^^^^^^^^^^^^^^^^^^^Ɣƴư^(,$^^ĈČ^ĈĀĄ^Ā^^^^^ÜDÝEØ@ ^ ^^^  ^^^$(,^^^^<H^^^8<( ,$^^8<^^48¨0^081 (^^^>^^^(^^^^^^(^0^^(^^^^^^^^^^^^^^èì^^^^^^^ĘĚě8<ÈÌĬİĸļꚔHꚘHĠꚔHꚘHꝈHꝌHğꝈHꝌHĞǔ`dĄĀ^ ¨¬048<ꚔHꚘH@DHLꝈHꝌHpx(, PTꞜHꞠHX hl¬¤^ àÜ^,(^ ^|^t$ 諣@p84^¤°PL^D諛@ ^¬^@dhàÜ^Ô^ÐpxnjhèìXTLHtxHLTXt{z^4000ƀƄ^ĈČTVèìhn0]^ôø^^^^^^^^^^^`hX`hX`hČĈ^^ČĈV^ǔ^^虴@^^^^^^,(^(,^^(,^^^^ ^48<^^^^^^^^^^^^^^^^^^^^^낀H낊H^諣@諛@0^^^^^^^^^^^^^^^^^^^^d`^^0^4^T^^^^^^^^^(,^PX^끨H^^^^øô^^^$(^^p^pl^^(,^^ ^^^ 	]^^^^  $& 4848(,^48(,4848(,48(, 48(, $&48(,^(, (,(, $&(,(,02H0((, ^ (0<D@08^^^Ð^(,^^^^ ^꼀H꼄H^데H덨H덲H^X^¤ª^^Đ^Đ($`dǈTǌPRǊ^^(A00^^^^^^PT^èĨĴèİļŀèŌèňĨè^^ ŘŐ^  ^^^ ^^^^^^^^^^^^^^^^^^^^^^^^0^^^^^PH^^^^^^^^DH0^LHXTPXPTPX04PX^	^ $(	^^^R0P8H@8@( 0аид롸HӜ^^^ԊӨӰӸԀԈӨӨӰӸ (80@ӨD`hd	^^^^^^^^^^^롸H롸H^^^^^^^^ -^^^^^^^^^^^^^{^^^^^^^ ( (   ^+-!+-[$.0+-0肈@1脈@4脬@2聤@ǔ胘@^^ ^^^ ƈƄ^^^^-^^^^^^^^^08^^^^^^^^","^ňńŀŐŀŘňʈʀɸɰʈʀɸɰʀɸɰɴɰɸɰɴȈȀʀʈʌʔɴɰɸʘʘɸɰŘŐŀňʈɸʀɰɱɰɴ̈̀ǨǠʘʠʤʬʰʸ˄ʼʌʐʈʀɸɰňŀƴƲưȀɴɰʠʘʐʌʈɰȈȀʈɸɰʀ ^ȈŐňŀŘɰɴʈʀɸɰưƴʘʐʈʀɸɰʈʀɸɰŀńɸɰʈʀňŀɸɰ^ɸ40,( ^ňʌʄɸɰɼǨǠʈʀɸɰƘƈƄƀŨƐƌňŀŐƙŸŰŠŘƔʘʐʈʀɸɴɰɰͨ͠ȈȀȐȘǍǅƽƵɱɰʬʨʤʠƸƴưʀɸɰʈʀɸɰʠʘʐʈʀʬʤɸɰȘȐȈȀȀȄȀ^ͨȐȘȈȀƸƴưǈǀƸưȀȄʈʀɸɰʀɼɸɴɰΨΠΠ̈̀ʐʈʀɸɰͱͯͮͬƠɰɰǀƸƴưƼɰ̀ɰɰƸưɸɴɰʀɼ^ƸɼɸɰʀǈǀƸưǤǠʀɸɰƼƸưǀƴňŀ^ňưưƴȈʌʄɸɰɼǠŘŐňŀʈʀɸɰɸɴɰƸưɰɰŀńʈʀɸɰňŀ^-,( ňͨ͠ňŀňŀ ^^ɰɸ^^ɴɰʠʈʀɸɲɰʤǌƼΨΠ̈̀ǨǠŐňŀŌńʈʀɸɰʈʀɸɰʈʀɸɰʈʀɸɰʈʀɸɰ̈̀ňŀ^ň^̈ŐňŀʈʀɸɰɰʹͬΨΠʠʘʐʈʀɸɴĴńŀȈȀȈȀŘŐňŀŃŋ ^!(ΨŀŔŐňɴɰƸưɰɸ^ƸȈȄȀ̀ƸưǠȈȀǨǠɸɰʀɼɸɴɰɼɸɴɰʹưƴĴʹɰƠʈʀɸɰǨǤǠŘňŀŐɰɴ̸̰ΠΜΘxʰxʰΰðè¨àÜØʸʰ^^ʸXPh`ʸʰ̈́͂̀^ʸx`hʰxɘɐ^ʰɨɠxΚΘ̈́̀θΰ̸̰^^̸^ΠΘ̀^̨̨̠͈̤̬̀ΈΐʨʠΈΐɈɆɄɂɀɌȰȸèà¨ ȼØÐxÈìÀ¸°ƈƀŸŰŨŠŘŐňŀĸİĨĠĘĐĈĀøðƐƜƔƨƠƬƴƸǀǄǌǘǐǤǜǰǨǼǴȈȀʸʴʰ^ƐͰͤ͌̀͘΄ͼ^΄^̀˼˸ΠΘ̴̲̰80( ^TVD@LΠ͸Ͱ͈ͨ͐̀͘͠^^@8^ȼʠΜΘΨΠ (0^^^ØÐ¨ °¸ÈÀx^^ŸŰƄƀżθΰΜΚΘ^θΠΘôìèð^^ðĘìøĀĈĐ@8@ˀʼʸʰʬʨʠʜʘʐʌʈ^^^^4̴͔̼̬͌̈́͜àØʹͰ̨ͬͤ͠͸ͨ^^ƾƼƴưƬƨƔƌƄżŴŬŤŠŜŘŐňŀĸİĠĘĔĐČĈôàØÐÈÀ¼¬xh`XPHƸ^8Ό΄^ʈ$ ^^ƬƘd`XǜǘǐH@TLƼƸǈǄŠŘ^ŠŬŤXƬǔǐǔǐŸŰXƸ^ŸƄżƌƐƔƨƤǔǐtplhd`Xǜǘǐ^Ƅ|`Xdlpxplhd`XTPLHD@<80|tŴøôðìèäàŠŜŘŌňńļĴĬĨĤĜĘĔĐČĄĀü0,84^^TLD@80( LPTdtx¸ÐÔØìðôÜÈløèäà^ü´LHD@<0,($ 4PLHD@<80,( LH@<840,( <840,($ ,($ ,($ ,$( ^<4,80(^<4,80(($,^@0,(H$LHD4@0,@PLHDPd`XTtp48xpLD tph``hxppx^H@`XH@lhdxtp|WRP^V^^`¬Ę¼¸¤ ¨°¸ÈÀìèè¸èðèè¸è¸èĀøð^ňńĬĤİĸĴĸŀÀ¸ŜŘŔŔ^À¸¸ÀŔ^¸ìèĲİļľňŊŔŖŢŠŮŬǀǂǌǎźŸƄƆƐƒƜƞƪƨĨĬĴĸŀńŌŐŘŜŤŨŰŴżƀƈƌƔƘƠƤƬưƸƼǄǈĠƶƴĴİĤĠĨťŤŠżĨĠ¼ÄÌ¸ɨɠɠɨƐÀ¸xpƐƘtpÄÀ¸ƘƐƘƐƜ`XÌÈÄÀ¼¸À¸¼¸ÀɔɠƐàÜØÔÌÄÀ¼ÈÐpld¸À¸^pƜƤ¸ÀpƔƐƠƘƐɠtptpɤɠƘƔƐƘƐƔƐƘ^ƐƘƠƔƐƘƤƐƘxp^xÀ¼^^^ĈƔƐÄ¸À¼´¬ɨɠŐňŔŜŠŨŬŴƀŸƌƄ´¸ƔƘƜƘƔƐ^ƘƐtpÔÌǜǘǔǰǤǨǠÈĐČx^^ȀǸĨĠȌȄȠȨĠĠĨĤĠĨĤĠĠȘȐ^ĠĨ( ĠĨ^( ȢȠıĳ^ĤĨĴĸĠİH,($DMX`hpĸİĨĠ^Ĩġ^ňŀĸİĠƴ^^Ȱ^ĄĀüøĨĠƽƼh`H@80( XP( ^^^h@<8^ƐƘððàðhxp( Ɛ( ^ĀĈĄi^ðpðððp( ^^^|xp^ÜÔèàøðxpððƐøð øààƐ( ^hi^¤( ĀĈĀ^^^p¼ÐÈĈĀĐČĈĀpèàĈĀĐ( Ɛ^ĘĐĈĀ^^ÌÈ¼ÔĐĈĀƐƐĐČĈĀĈĀĈĀĐĄĀČĈĔČĔČ( ^i^h^^ĈĐČĈH@<88ĄüĨĠÌÌ^ĠĐĈ ^PH@8ĐĈĘ^88H@@8 ^ ^ÔÐÌ@8H@8H@8D@<8, ^4, ^^ÔÐÌ8@øð@8@<8@8@8H@8ĄĀü^àØ ^^ĨĤĠĈ ^^Ąü@8ĨĠ@8ôð^øôðĠĈ8@88@^ÔÌôð8<<8H@8^ĨĤĠü^ ^ĄüXPH@8@8LDðXP ^^^^ÜØÐĸĴÔüøðìèàÜØÐÐØÐÔÐ¨ ŰŬŨŤŠŜŘŔŐŌÔÐÀÈĜĘĔČİĬĨĠńŀļĴ°¬¨ ^ŐňØÐ^ŐňØÐ^ŐňØÐǼǴŬŨŜŘňŠŐŌŬŨŠŜŔŐŰŤŘôðìäàÜØÔÐè^LHDtplh`XPd|xXTP^TPd`XTP04< (@JH|xtplhd`XTtpld`TXTplhd`XTtpld`XTthJIH@D@D@PLD@<T^,(@<$08LD@<^^ $,^ TLD^XTPLD<^T^`D<^``h<lh`80^ (0l8t@^h`XP`XP^XPPH@PXtXPt840t`X08`Xf08,$PHD@80H@800^Ä¼ÐÈêèæäâàÞÜøĀĔÔÜĐĈÜÔäÜÔ^İ¨°ìØÐÜäĈĀČĔĠĘĤĬĸİļń^ (08@XPH^ĜĔČĄüôńļĴĬĤȰɌɄȼɤɜɔʔʌʄ̨̠̘ŐŌňȸȰ̜̘ňŐüôȸȰ̜̘ňŐĈĀȸȰĔČĜĔ@è¸ˈˌ˔˜ˤȀǼϬϤϨϠĄüˤɸʌʈϬϤϨϠʈøôðϴϬϤϰϨϠϸϰϨϠ^´ːˈH@ɨɰɨH@ʀɸʈʌʐʈˌˈȄȀǼϬϨϤϠH@ÔÐÌÈÄÀ¼¸ʀɸʐʈ˄ˀʼʸʴʰʬʨʤʠʜʘϘϐɨϤϠϤϠ^ϤϠӼӸӴϤϠĠĨĸİ˰˨ƾτπθψЈЀϸϰϨϰϨϜ^¼ÐÈ àÜØÔÐÈÈÐàè^¬¨¤ÐÈ¸°ÜÔ¼^ÈÀ¼ ^^^¤^°¬¨¤ ¸´ÌÈ¬¨¬¨tl408@DLPXdph|tld408@DLPXdph{zxt@80( ld`X¨¬( 80^^^=@<84HLH48^D@<DtlpHlpxplt`dxtpl|T)(&$^ X`hjLHD^^^^ <4XPXPH@^<,$0TP((0(,$^004xp ¡|h`ltx0^^^^^^^^^^^ ',(^^0($^^4,$<ŀļĸĴĬńŌ^$^$(,$^@HD LHD@P<804^^84@<^^HDL|tlxph|tlxph^TH@80Pxxd`htp|x80p|xp|xx^xpldxppxx¬p x¨l^$#[! P@8phXP@8( H0x`,.$^ <480,( ^( ^ ^ ( ],$ (^ (^^^^^^^^^^^^^^^4,D<LN8XPH@80( ($ ,.,.($ ,. $(( PH@80(  (^( XP@0H8h`XPPT@$80(<xpxpXYPLD^Lpx^0 xp$^IHHLTH ¨¤H@8(0x`JIHXP $ÔÌhXH8(ØÜÈÀ h`Xxpðèäàà^X°¼Ä¸ÝØÜÔÐÌÈĄüČĈôðèäàìĜĘĐĔĬŀļĬ^øðèàph`XńìèäàĤĠüĠňńôìäðèàɤɜɔɌɄȼȴȬȤȜȔȌȄǼǴǬǤǜǔǌǄƸưňň^ɬɨɰ̄̂̀̇˴˨˜ː̆ʰˀʸ̐ɨɬ^ʰ̆ˀʼʸŐĠőńĸĬ̜̌ʤʛʘʚʜʙɰɨ^ưƴ^^hPD8(  p¡|on^ĸņńŀļʈʀʌʐʌʠʘ¨ |t^<4XPHD@H@^^^^^^^^^^^^^^^^^^^^^^^^^^^		^^^^^^^ðìè^ldÈxÎ^^TRPW^V^TRPWV^^^^^^^^^^^^^^^,$ ($ ,($ ^,($ ($,^^^ ^ ($,^^^^<840,(^^480D($ <^ 080<$$^$$,^($,4$( ^ ,($ $ (,($ ^  ^,$ ^^^^^^^^^%^^^^^^^^^èäàÜ^ƜƘƔƐ^^ĤĠĜĘĔ( Ę^^^^^^^^^^^^^^^Č^pƶ´d`h¸p80^^P|xxH@^^^^^^^^^^^^ ,($,^ ^^,$^$^^^^^^^^40,,,0,0^$ ,(   ,$840(0(,.($ PXH@^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^( ]^^ ^^^^^^^^^^^^^^^^^^^^^^ ^ ^àØÐÈÀ¸°¨ xph`XPH@80( ^X_L@4(쁞^^¬|x`H0¨¤^¬^^^^^^^0,($ 1^( ( LHD@<8( @8<^^^^^[ ^^^^^^^^^^^^^^^^^^^^^PX^^<XTPh`D@^^^d`H@TP^^XTP^<P^^LH@P^,^0D@H4<TLH`Xph|x^^^@<4ph844|x^^^L^ĐĘČ¨^ƜƘƔƐƌƈƄƀżŸŴŰŨ^A@<40^^ƠƨİĨ^408@^L<4DD^^^^^^^^40,(^^¼ÈÀÜØ^È,(0^¬¸¤$H@0(¤ `X¨¤ ¬¨¤ ^^ ÈÀ^ÈXT¸P^æäèêÀÈÐìîÚØæäèêÀÈÐìîÚØ쁝_`biqy}{~tqnkwurolixz^^?=<:9764310.-+*('%$[!>ED@^^<4$(^^^4@HD@@ƴĄ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^ ^^ ^ ƨ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^tplhx@Btphxht^84D@LDH@^^4840(<84=<84^($xph`XdPX08@H( 9hLH@:쀾XPh`TPd`LD``XPXP`XPH80T $,4lPH80 $,^ (08@^^^^^^^  ¬¼¸°ÈÄ´°xp°¸¤  p40(8XTPLH@<840(DXPHD@840($ TğØÐÈĞŀĸŌńxpwpt v(0PL@HT@80( PH( ^( ^( ^^ (0PH8@´xh`Xp^^^^^^^ ^^<^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^Ĉ^ĈĀ^Ā^^^^^^^,( 0^^^^ ,($^<^^( ^^^^^^08^^^^^^^^^^^ ¬¤^,(40D@<8xph$ LH^TPX`^¨¤ `:840.,$[ (@<^^^^^`h^^^^^^^^^^^^^^^^^^^^^H@80(^^^^^^^^,( ,($$  $(^^^^<4,$80( 80( ,4,(0840(^80$$^4< LH^^^^^^$( ^^^^^^^^^^A^^TĨĨ^^¨ ^^  ^^^^^^^^^^<80@^8 ^^^^^^^^^^^^^^   ($^۔ېی۔ېییۜۘ۔ې۔ې^^Ӡր^^^یۜۘ۔ې۔ېشذجبӰӬӨӰӬӨӰӬӨ^^ɘ˸^^ѐьшф^^^^^^^^^^^^^^^^^^^^^^^^]PR^^^^^^^^h`XP@8	h`XP8`XAPHXAPHhA`XPHhA`XPH`XA`XPH@0^^^^^^^^^^80( (^^$,^","ɰ ɰŀɰŀɰɰǠɰɰưɰɰɰɰɰɰưȀɰưȀ Ǡɰŀɰɰ¸ưŀȀɰʀʌȀɰ0¸¸ɰ¸¸ɰŀ0¸͸ΠǠȀưŀŀ̀ɰʼʰʤɴưɰDɰȀŀɰɰɰXŀɰ͸͸ɰŀ͸͸͸͸ɰ͸͸͸͸ȀXưX͸ɰŀ(͸ưɰ͸͸(4LàŀɰàɰàŀɰàĈĈĴɰŀXɰŀ8ɰɰXɰPŀưɰȀȀȀȀŀǠȀŀɸưŀĈĈHĈĈŀɰĈɰɰĈŀɰĈɰĐ8ǠŀĈǠưŀɰŀĈȀưɰɰŀĈưɰŀŀĈưɰĈĈɰưưȀɰŀŀȀɰĈĈȀĈȀȀưĈŀŀĈȀ͠ǠȀĈǠɰŀĈɰɰŀĈưɰǠ8ĈŀĈĈưĈȀɰɸ0(ɰȀɰ ƤƤΠ̀ɰȀɰɸŀĈͬƠȀ̀ƀ̀ɰǠɰưȀȀŀɰŀŀĈɰȀ̀ǠɰȀɰɰưǠŀɰ̀ͬ̀̀Πɰ̀ȀΠͬĈȀɰȀŀɰĈưĈĈĈĈĈĈΠͬɰǠʀXȀŀɰĈưȀƌĈȠŀXŀɰưŀȀưɰɰɰɰɰɰɰɰɰɰɰɰɰŀɰǠȠɰɰȠɰȠɰɰȠɰȠɰŀȠȠɰɰŀɰȠȠɰȠɰɰȠɰŀưȠȠɰɰȠȠɰȠŀɰȠɈɰɰŀɰŀɰŀpŀ0000ɰ00hɈɈɰɰɈɈɈɈɈɰͬ͠ɰɈɰɈǨ̈ǀ0ɰŀưŀưɈưΠɰǠ̀ȀŀɈɰ0ɰɰŀɰɈɰ 0ɈɈɈɈɰ ɈɰŀɰɈŀɈưưɰɈŀ̀ǠưŀɈɰ0ɰɈȀɈɈȀǠɰɈɰɈ̐͠ɰɰ̐̐ɰɸĴǠŀŀȀŀưŀȀưΠưƸư̐ɰ̐̐ɰ̐ưɰɰư̐̐̐̐ȀȀừɰǠȀȀừưǠɰȀưɰǠ̀ŀ̐ɰưͬ0ưɰɰưxưɰ̐ɰ̐ưɰ̐ưɰ̸̐̐ͬĴͬ͠ɰĈɰɰưȀΠỜ̸̸̸̸Ǡɰ̀ΠȀɰǠɰȀ̸̸̸ɰŀǠ̸ΰD$°Πxxʰxʰ̀x̀ʰΰx̰ʰlʰ̰ʰttʰx̰x̀xʰ` lʰxɐʰ8ɰɼʈʔäΘʠ̀xhh̰xΘ̀̠̤̀x̨̀x̨ΰxȌʰƈʰ0ͼ̀ʼ̀(ʰ̈́ ̰ΘĴΘ̀Θ̀Θżøà̰ʠʠΘʠʠΰΘΈΰΰΘΈʠ̀Θ̀ΘΘΰΘ̀ʰxπèʈʸøʈ88ʈèʈ8èǼ( èè4è8èɤɴ8èɤèʈ8ʈ̨ØØðʈ΄ʈè΄èè΄èè΄èè΄èè΄èèè΄èè΄èè΄èè΄è΄èʈ8èΐ80( ǄƈƬƘƸXǐƸƈǄƈǐƸXǄXXXXLǐƈǐXXǐXXŘ`ƸXƬǄǐƬƈǐǐǐƈǄŤ`ǐXǄǄƈƸŰƈǄƐƘƤXǐXƬXƸǄǐǄǐǐƸƘżXǠ,<4< <<`TT` P P00 0((4$44$44$PTDpT`TD`TD`p`pDDD4D,DpD DDp`$PXPd (PpP|8P0PPP`(((((PPèXHŠèXĘ¬¸XX¸Xèèè8è¬ĿŠèèèĿ0è¸è¸¸è¸èèè¸è¸èĴðĘİ¸Ĵ¸¸¸Ĥ¸Ę(Ĵèè¸èè ¸èŀppĨØØØ°ȰĠȰØĠĬ|Ø ĠØ¸ĠhĠØØ`XĠPHD¸D¸¸D¸¸D¸Ƹ¸¸¼¸8Ɛp¸Ɛ¸¸Ɛp¸Ɛ0ƐƐ¸Ɛ¸p(ƐX¸X¸ɠ¸¸Ɉ¸¸ɔ¸¸ɠ¸¸Ɛ¸X¸¸XÀƐpƐ¸¸¸¸¸¸¸¸dƐ¸ ¸¸¸¸¸ɔÄƐppƐpƐpƐ¸ɠƐ¸pɠƐ¸¸Ɛp¸Ɛ¸Ɛ¸¸Ɛ¸DƐƐɠƐpƐpƐƐƐƐƐDpƐpɠƐpƐƐpɠpƐpɠƐƐƐƐƐƐpɠƐpɠĀƐƐ¸Ɛ¸ƐppÀ$HĄ¸p¸Ɛ¸Ɛ¸Ɛ¸h ¸ƐȤȰȼɈɔɠ¸Ɛ¬¸ƘÀØɠƐƐƐɠ¸Ɛ¸Ɛ¸ƐĜ¸Ĭ¸¸DƐ¸p¸ƐɰĀÌĀİĠ|ǔȰ¸ǠĠĠØĠxĠØP008ȰØ0ǸĠȠȠĠXĠȠ00ȐȄĠ 0ĠĠ0Ġ0Š(00ĠȰØĠØĠ ȰpĠĠHØpØĠȰpĬɔĠĠĠpÐĠpĠɔĠĠɠPD8,Ā ĀĀ ¸ĀĀ ĀČĀppĀpƐĀĀðĀpĀpƐðppàpƐ¸ ĀpĀĀ  ĀĀpĀ Ā Ɛð ĀĀƐĀpðĀppppppĀ pĀĀpðpĀĀĀpðĀpðpĀĀ pĀĀ ĀĀĀĀĀðƐàpƐðpppƐpÔƐðàpƐðÔƐppƐðÔƐppÔ ƐpppƐðƐpppƐàðƐppƐàƐpðppppp Ɛpp ppp¤¤h°Ā pĀpĀ¤ĀĀĀĀ¼pĀ¼ĀĀàðĀĀĀĀƐpÔĀÔĀpƐÔðàÔÈÔĀÈĀĀ pĀ 4 4°àƐp$ðĀðHpƐĀĀĀČpĀ ĀĀpƐĀpĀĀà  ÔàTĀĀðpƐĀƐpðĀpƐpĀĀpƐpĀĀĀpƐĀĀƐƐĀƐ|ppĀpƐĀðĀpƐĀƐpð¼È ĀĀpĀ ĀĀĀĀà Ơ88ØĈ8 8  äZ8 Ĉä8ð 8ü88ĈÌ8ĈÌĠĈ88Ġ88Ġ88Ġ8ĠüØ8ĈĠ88äð8ü8Ġ8ĈĠüð8Ĉää8ðüĠä8ĠĠä8ĠüðČ8Ĉ88888Ĉ8Øäðü8ü8ü8Ĉ8Ġ,ĈðäØÌ,88X8Ì8X8Ì8XäðĈĠ8ðĈØ88Ø8ĈØ8ĈĈØ8ĈĠĈĈĠðü8Ø8ĈĠØðä8Ìü88ĈĠ8Ĉ8Ġü8ĈĠ8D8ĈðüĈ88üĈ8Ġð8ĈĈ88üĈ8Ġü8Ĉü8ĈĠ8ĠĈü8ĈĠð8Ì8Ĉ8Ø8üĠĈ8Ĉ8Ĉä8ĈĠüðä88ĈüĠĈ8Ġ8ØÌ8ü8Ĉ8ĈDĈĠðPĈ8üİ<h<ňÐhňÐŔ ÐňňÐhÀÐ hňǨhČÐ ŔČĴÐČĠĴ ÐČĴĠČ ÐÐǨ ÀňĀňĀňňĀĀĀÐĀĀĀňĀhØŐ0 Ðň(ňČňňňňňňňňňňňňňňĠÐňňňňňňňňňňňňňĴÐ8ňňňňň ÐňhÐǴÐňǴǴǴǴǴÐǴǜňÐ ĴĠŐǨÐǜǨǜ ĴĠČÀhhh<ȀPPÔDxPxPPPPPDPPXDP¤°°P¼PÈÈÈÔÈÈÈxPÈxÈÈÈÈÈÔ¼¤DàH4T¤T¤¤¤T¤T¤T¤¤¤°$h0<thD<$<<<<$0DT$<<$``TT$``<`T`<`<`<`<`<$<H`TðP(4PtPtP4(PP(P4PtPtPtPhtPtPtPtPtPtPPP4(0X0tXth0Xt00$hft$0th$t00t$0XÔÔ¤°ÜĈĔìøÈìĔĈøĈĔøĔøĈÔøĔÈ¼ĈøĔÔ¼ĔøøÔ¼øÔ¼Ô¼°¤Ġňİň¸ÄňôŔìňňň¨ôÄ¸ŠĤ0ȰȰňȼňɔňʄĤ̘ȰňňȰ̘ňȰĤ̘ôȰĤ ̘ĀČḬ̇D8¸ˈɨ¬ɸϠǼ ɸǼǼˈʈϠǼʈɸðˈ˔ʈɸðϠðϠ(ðʈˈǼϠðǼ0ˈˈ¬ϠˈϠϠɨϠϠϠˈϠɸϠˈϠϠˈϠˈðϠˈǼʈɸϠϠˈðǼʈɸǼϠϠϠʈˈϠϐðːȈɨðϠɸðϠˈϨðϠϠ¬èԀļ˸İŘɈ˸Ɉ˸ϐ˸ϜάθϜϐ˸ά˸Ϩϴ˸˸,˸θϜЀ˸˸ĴϨ˸˨˸˸ĠĔА$p$È|¼È|ÈÈÔÈÈÈØÈÔ¼ÈÈà°ÈÈ¼È¤¼ÈÈ¼È¤¼p$ðn`XPt¼tÈ¼H¨<8lÀ´0(Ì ´¼È¼ØtÐ( ÀÀ´¨À´ÀÀ´¨À´28llxÀ´¨8Ð$   *0ddp |0°HXp|X¨X|pd° <(< <4<H<PH(H ptpp4pp4p<<0l<llHllTl`t<DlXRǊTǌxlXhlxXxlXjlxXXlxX8X0( DDDx$4PPP$$PP$P`0 00 0$<$$$$pX¨pÌàX`°ÐX    '(04(444(4(4(Ĭ((((P(((((PT$0$`( 4LDPh<LDhP( 0T0xxxxph`xx0p0xp0xx   ||pdp¬d |dpT d p   ° $ ,,P000    0$$$$0$$0$$0 0 0  $ ,8P $ `0PPPPPPPPPPPPPP¤¤PPPPP0°pP(PPpPpPDPPppppPpPppPpPPpppp HLHLHHHHLH¤(H°h¸°$¤((¸èďøàèøà¤¤èøĐİ°°¼°¼ ÈàüàÈĈĐĐàĠńńļńàĠXÈXPÈHÈÈ8ÈĐ(ÈńĐà0ÈńààĐĠàńĠńüĬàĬÈĐààxxàXŐƼưĠxĠɨpư̐ʤɨưʤ̐ưhư`ưĠXPư˄̐ĠưɨHưĠưưĠưʸ̐ư̜8ư0ư(ư ưưɴư̌ʀưʤʌưĠưưŸɨʰèèư̠¨p¨¨Āpʔ̨ʌ¨̜ʀ̜ʌʌ̴¨ʌʌʀʌ῭( 4hh (444(`      °°Ő`X ø øİXXXXXXèèdèXèĠxxdxxxÐXl°DPPPXdp$|XǠXX   Ő 0  0044$$$$4$4$$0(((00DD<DPD$Ɠ0DDDD0DDD$ƒ<D0$Ɣ$D0$0DDDD0$0DP$4$4$44$4$44$$0$0000$$0$$0$$0¤$$0$0       $0   Đ0   PżƌżƠ   ŠŠŠ ĴŠ Ř¸ŠH¸¸Hhl¸PÀŠŠðŠ  (0<H(ƌxlŬxl ŜTx`lxl`THxżHxx`TH0Ŝ(XXLXXXL4XLżXLXƌXXLŬXL4(ŬŜż  p $$0$$0$0$0$$0P$0$$0$$$0 0   8 ,44$(44((44(44(($$$0$0$   `           tt       0 , ]     0          `°°4  0,8  8 PpPPPoPP 00<P```P<`PP`PoP<PoPopx ,¯0<0  LxL<  hxh4°ØØØ¸¨0 ĀdXyHØØyØ¨dP¨HƠŨ0(¨ H¨HŨHĸŨ8ĸ¨¨¨ŨØƠŨ4ƠØư(( ŘŌŀĴ(p¼ÌØÀ((ÌÀ(ÀÌà¬0¬¸¤¬À4$  ( (L |d$  XdÀPŔPÀ$P$PP$P`X$ØÀØPPPPPi8ØØÀPPÀð$$4$44((4444àP H0Xh$XX X  0ƌ'     ]]]] DDPÄČĤƜİŬŸƄP T|XĴŨŤŴƄƔàôÐĜĴ´8DP8DPht$00  $ D °DHpP  ´´À,T`$4hPBDh4DP(4h4h4h4h 44444444$444h 4((44(P4X44(4(4L0L DD`P`D`PD`D````D`$4P```Pp`$<`< `ltt<T,8DPhh Đ(Āp(p°(Ä°¬(°(Ĥ(pppp°(ÐŠp`(`(`(p ddp  ÈĠĬÐĬÔĘĘĸńńńĸÈĬÔĠĬĠÈ|pŐTǌRǊx4 Ð(T4TTTT````p00      DDP$$00¸ X¤lx¤    8D D8P440ߐߐ$04000ØĐ$      ĨĴĴĨŀ¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤°( 0hh0h0°XD<Pð0À  4]>1(0P(`      00  h $$000       Ŝ À 0(4(((($00$00$$00$$00$00$$00$$00$$00$0$$$$$$$$$$$$$$$$$$0D(4DP 0<HPĀ  $HP P°Ő° ŠŐ °    ŀĠ 4äðüĈ¨´ÀÌ8 ¸$D0PPPPD`$0 0ییی0 а000а000а0мӤӠммӠیӠیییмӠмքӠքبӠبیӠیмммммммммӠмӠ00м00мӠ0000ییبݰӨӨӨӨӨӨӨ 0O0`OO0`OlĐƴɜɘlĐƴɘlĐƴӨlɘӨƴlĐƴ˼ɘ˼ΠɘΠфɘфlllllllɘlɘO0lĐӨlɘӨƴlĐƴlɘOOOӨф֐P]]IpKpHp]]>>++..11 0000","ΰÿ00ppÿpX((Xÿ]ÿX88 8X8Xÿ0]ÿ88X		88XXɘÿ0(00̠000 ÿÿ000ÿ0π$ÿÿ]XX((ΐ]0,[[	Ǡǟǟ`ÿÿ	`PP000P  `$ÿPÿŀÿÿɠ0ÿɰ	ÿÿÿ]XXÿÿ	ÿ]pÿH8ØØ8ØØĬ0ÿX00ÿÿƠ¸¸pHXİÿpÿXXXXÿ]ɘɘÿȀÿ],[[8à°ø`8ð8 ÿ]ÿ]ĠŠ̰Ԁ	 {А,	ð8Ð(Ðÿ°° Plll`0HX¸$8pàÐ    0P(P`ÿ ø°	Pߐ000d0000ÿ00  PÿÿĀߐ`ÿÿÿÿÿߐÿ0ÿ]-e0° °ÿÿÿ	Đ¸¸¸¸Ő]ÿ,][[,][,]ÿ̠;ÿÿ̀ `      ŐİĠXÐÿÿÿÿÿÿÿÿÿÿÿÿÿ	:ÿõ°XXPǠ   ÿ000ÿ0PPÿ00008000000       0   0   PƠ     ð 0   pÿ0000000ÿ00   00 `     |  	[<>  #',-`{<<쀾  ][<  AÀØΑΣ	А ЀԱ&ΈΆİĲŊ.Ѡ[Ҋ6Ӑ``Ā0ĹŹӁ ÿÿÿ88X08      0  ,     0(ÿ(ÿÿÿÿÿÿ쀝ÿÿÿÿÿÿÿÿÿ      `°°0ÿP AÿÿAÿÿÿ ÿ ÿAÿaÿÿ0:_ÿøÿÀ àíÿðÿ0ÿ߿г߿вϿϿpÿ°ư0ÿHHHHHHHHàp8ÀÀ$$$ð)Ià H0X$ÿ9.ÿÿX ÿXXXÿÿ 쁛ÿæ 0Xÿÿÿ0ÿ]Aÿ쀾	ÿ0 ÿĀ쀝õǸ쀝(  ()Ā	Ā	))(((Ԁ)(''' )( )  ÿ ÿ P$$ÿÿ00ÿÿ¸¸ÿÿp,H.Aÿ@]]000   $Pp8À8,` ߸PX p Ðp8pp  ŐÿÐ`p  Ą ÿ߸   P00 ÿ)ÿÿÿ ÿ   ÿPÿ00x00ÿÿ ÿH0ÿ      ŀ°80(]°PXǟ0p¸XXÀ¸¸  ]쀝ÿÿÿÿÿÿÿÿÿ]ÿ]dÿ]ÿƐÿÿ--ÿÿÿÿÿÿÿÿ8]][0++`     00   000   À0PPÿÿÿÿÿÿÿ8PP¸¸ЄЄ ÿÿÿÿÿH Š° ( )ŀĠ  8¸`0% 0ݰÿ?]?]	)ÿ֐ÿ?]àð????ß?ð?????À???ðà?À???ðà?À???ðàĈǿÿ]dÿd0ÿ]00ÿA0]9 @Āpppÿÿ!0ÿÿĀd	Ϩ0","]]]ؐR]G>0§>>§¨>ؐ(X8	]%]0]]  )*+,-8(>>	>>]]		ܔ؆Ā؇]ؐ(](0%¯&«¬®­	]	'0>ª©]Ā(0( 56$<H	ǘ[[[[,]0]>>  ǀ@lQ]RQS]TUV	WX(>		>			]]l>(Đ>Ĩħ]>.0	>	]/0123		Ŋ>]]<]				'>]]	ЁЃ	,Ђ0D	EFL	0JKHG	>Ų]>>]ŴųI]]4HH]ĐđĒL]ƿĦĤĪ>>Ĕ>H>G	>Ň>ş]ł]>]ŒőŐœŔŕŏŎ	]	ØØÐ		]ţ	Ť]ØŢš4@@//<žǴЁ>ԀÌÏÐÍÎGÙØÙ8Ýz«¬­¤ßÞàÜôõö;÷ùøòóÆÇêéðñîïìíëĀÆHáæâåç9èLRsYX쁞_edcgfhniÿwvxutryz{0qspo}|~ž¡´µ ¢¤¥¦$2	[쀝]@	>	 		]	P	0ÁžǐǏǓǒHǋǌǑǍǗǖǕƩǘǙǚǜ@ǛǝƈƉƈƊƌƍƋƎƏƑƐƄƄƅƄƂƂƂƃƇƆƦƱưƯƮƬƫƭƪƧƨƩƵƴ`ƲƳƶääĔ UT	]	/lJĔČ ČĠĈ Ž$$DÃÁ>* *[>	!	]]]>;8[	]>]0#8[	]>00>	>|=#	>AŬ>ЂЃX¸$8 00	:]$(,&&x>>	쀾@?& ߐؐ4>>¸	,ߐߐ ]>0			>ܐ	ČǎşܔHG>¸¸=]]>[쀾/>>>>;쀝		8X8X8Ԁ /ЀЂЂ X8X8X8XST]<<X8´³µ¶(·ƢơƣƤƥƼƽƾƻ	 ]>úϨN>È2	]/0844&]'..	ǅǄ£½ÅÄ  쁞{}~ [ P0%&@?]Ё@X0ĀĀ88222Ѐ22222222221ǔźŻżÚÛ	ſƀ]Ɓ ÿÿÿÿЀ´¬¤¨ ǠǘƀŸĜĔ@8    -;ðǟ)(	O;;/ĀH4/00000]ЀŦŨũЁ,X]	( >P	Oς1100.))&쀝& >W8M,¨´@Ĝ(ǀpǠĀƀǀ(,H@쀾쀾]6	 @+-	<	Ё			]					]>>Ё<	Ё			H$9Ñ	ÒÓÖÕ×Ô0āĂăHŵŸ	ŹŷŶƥǎ]]]		> LLL<I['쀝µ´Â%$(Ё(00@XHH ؐؐ]]ؐ	]	0>;(0(;p¸¸¸]]]]쀝!7DF?Ev!>wxy]]JK¹LJº»¼	,[ []].%*P](7Ѐ쀾:::žǞ{}ŧ,Ʒ>;ЁЁ1OD			]H)ÀI]>       Ġ(UV?( PQON;8-¤]¤¤¤]0¤]]]¤¤¤¤]]]ЀM]'%0]dϨ	H,$YZ̄ԆBC","谀Ὲ谁⿀谁῀揩谁ៈ谀Ὲ揫谀῀贀῀揧耀῀耀ᯀ耀ᯀ谀Ὲ谀Ὲ贁ᯀ贀ᯀ贀ᯈ谀ᯈ谀ᯈ谀῀耀谀ᯀ揀揘谁ᯄ推ۼ谁ᯈ谁ᯈ摄摜谀῀搔贁ᯀ贁⿀谁⿈贀ᯀ谀῀谀῀谀Ὲ谀῀谀῀谀ῄ撈谀῀谀῀谁ᯀ뿿羿谀῀撰ۼ撠谀ᯀ谀ῄ谀ῄ搬贁ᯀ谀῀谀῀Tࠆ뿿ο뿿οסע咶ফ吸ٌT℥ℜۼ뫔榴榐榈榔榜榤榬৅৪ঢ়৐뫔뫔뫐뫔뫐뫐༔ꮴᏮ扈抴抺拄拏拚ឮ戉拤拰戏ꯈᏮפఀఒఇః嬁嬎గడఞఛ啷తలషƔ夠夤呬姈୵妤呱奤奘奀᜼ዔఀ天剏ዔాዔዝዦ౅ᾬᾼῂῆῌῖೕۼ಑ᦜƥɸᆉ뤼ۼሳ恨ዃ῜ῪῺ‎‣‶ᨈᨰ⁊崨崬ǆኀۼሳኇ኏ንኦኢኸีካ⁙ᜬ⁡⁦⁭⁳⁹్౔ౚౣ౨౰฿ๅ๊౶౻។៤៫ಉᅬᅼᐟᤌᤜվۼ刡别ᑜᓈᖈᘌᙸ制ዿᎰኀᏀ༌༔༚륁วමะ༥剜刾剏剜뉧凋凃冼ۼ冲যভব঱敮敳ۼ়স঴૯૮勮勪勬忩כˏ忭ͧ٧Ѧݔ侳ᝡ俘俴೽傃ആ٧഍٧Øഔ٧dഛ٧Ĉഠ٧Ĭ傈傎ប唌ߤ厼ೕ٧°ࣳ॰क़॰ॶࠍࣀܲល咼࣍೶咼॰唌ഢഢᇫ啔๱ഢ啙ೕ॰ࠍܲആ|ഔTഛøഠĀࠍ厣厜ࣳ凕॰೙ೠ೧೭øࠍࠕ༔ኀ振ු௯懏W懲ෛ懶懿傈«ঞ懔傗Š懙懡懃෯ซܼ懤岸岰岨峀ᆉ륁ᇖᇞᇣడᇫᇯᇷᇻᇼ뤼Ǿ௢ีᇈමᇐ懪뿿뾿崤懮๱๵๸ຄຊຑທຝລອີຽ໅໏໙ໟ໩໤໰ಠ௴௺ಫ೉್ಒಜಞු₌ᦍࣳŜǷᦔሳᦊ᥹뉧ᦊ℥ℜᨰᨳ᥮ᥩ᥯ᥢᥚᥓఀሠራሳ಑ሳ಑ተಐለዃ಑ወɯ௢௢௯ዮ刌ǧ刐ƺዮዶঢᏉ륁뤼륁Ꮦዮዮ刔憨懂憸Ꮦ륁뤼ኀี៤剏崭ีఀ崭崲嵴ๅ嶄媮嶋嫀嫅嶕嫈嶍嶕嶗嶞嫈๏๟๕ƴ๨ঞ꫼媮媰媷嫀嫅ሳ嫹嫈嫍嫔嫝嫨嫈嫯៤ኀ婼媍ี媖៭ಐ಑Й໴܅ᐟࡵ뿿뾿김Ᏹលបኀᏽ胈ˤા઼ন៯៯ଃ胣઼͐뿿ο℥ℜ肇Ǡ઱뿿ο⃀₻༔간敵斧新旎旀斸旘旬ݤ擈۽敨敭敮耀۽敨ኀបល擈构栜梔婪棜棢未棪曆݄懂棄梼俋俅侼懂棘棕棓݄ഢగ屺匴ᏮᏮ岂ᏮᏮᆞ棸椄椈媙椊বঽܽ椎Ꮾ椮ᆞ椼楇楐旸昀昈昐܅܀ۿ۾܋۽ۼۯ۵ۨۦۤ뿿뾿뿿뾿۩܏ۿ۾ܘܜܧܲۼ昘܀܅昜局ఞ屋耀ꭈ曆曆℥ℜ뿿뾿뿿ο뿿ο뿿ο뿿οꩄꨈꚔꝈꞜ꡸Ꞔ꫰ꩬꥨ꣜耛ǀݤ耀ϧݔ℥ⅾKϏ⇓Ќݠᝡݘ俸個Ժݔ倁俸ݠ倡ݔϭнݔ厘ᇷۼݔ協耀婪幒᚞幚幟幥幪挋ꢄꢮ꘭઀ǯҽ꣄ꚔꝈꞜ℈ℐ℘Ӱ꿈꿈ʺ৴ߤʺ৺নઢ끀끀ʺ৴৺ٻ뉧耀ᠶឮ௴௴ᆉ뤼ᦠ௴륁ᠽᤰᠽᤥᤰ್᥊᥄᥁್뤼ᆉᦍࣳҲ啲啲ݽݼ呐뉥뉥뉧峳峐峝媘媙崃깼ࡵបល̴ঝঝ悇ఞ侪ࡉ啴గ⇗గ⇗⇗⇗겪ࡦࡱዃ්ᝡ᚞්෎ුಐడఛ婯ݽᝡ걘걘걘걘걘걘ꮠ걘ꮨ暼匴怀怄૯耀耀耀₥励ІȆ屋ఞఛځܘ侭Ȏ걘Τ걘΍屔ۼ耀₥иƐ₯૰℄뿾᾿ₒ눢谀῀₨谀ῄ₪谀Ὲ谁⿀谁ᯀ耀㏀耀ᯀ谀῀뿿ο谀῀谀Ὲন谁㏈谁ᯈ谀῀崌ஈ஘ந呬ٮ୵呺呱呸呠呶᜼୸ைஸந呡呤ந뿿οشݤ⃆℄̍包勸ȘҔ勼匀Վ℄ʁ叼偫偱૯傠先傠٧兪兡兣兡ೕ°ࣳ凕ࣳ凗೶೶凯ࠍ厬ܲ೽ആ഍ØഔdഛĈഠĬ傃傈傎傗Š傛合ന݄݄ঽܽ뿿ο뿿ο맀ᐊᐑᐙ耀ξϧݠ͑Ϳ઼઼₻઼⃀₻઼⃀₻⃀઼নT命ࠆꚎ꺤٧Řؠ݄ޠ˯ᇆᆵۼ뿿ο៯়朩۽懂棛릹࣓ឍࡌD耀耀ᇞ恸ሳ^긬깔挸깨捓捙긘િિિࡻિિિિિ׸婃挣應ల೑್ឮ್應懿拹డఞ拼ۼ持懿懃༔ᐟ༔挘啴婪姢嶟ݼݼ݄ݼ૯岏岚耀敯耀ۼఒ්悁咜ࡉ侪耀耀ࡉ侪耀耀昰昣昨昬耀뿾?暇暨晦晶暗耀暺敮棴耀棶耀뿰?咉耀耀耀未륅륅륅륅륅륅륅륅륅륅륅륅륅릈뿿뾿耀μ胿μݼ俸個倁뿿?耀ܼ耀π耀μ耀μ耀μ耀μ耀μ޼ۼ耀뿿뾿뿿뾿呜ٻٹ꣐ٻٹٻٹ4ڕ444$඿ධ෧ෟෛු෎඼්මี್ꬰ៭៭ۼሳ៯꬘吜吴剢割傛ܼ寨ഢ๱霔,啔뿿οₔ勅勃勆勈勏勗募勡勣勩勧꼪닿Ǒ놩ʮ껬΃劌劊劍劏劖办劦动努劰劮꟤ͫ銳tꅙŭ頖4局௘܏ࡦₔ₠ₙₜ耀ᏮᏮ匴ឡగ݄ݽ݄݄昶咴뿰羿ࠄ꧝屔ࠬ耀耀嶦嶦ঽܽঽܽ吘耀π耟ǀ뫘뱴뱴뱰뱰뱰뱰뱰뭨뭰뱰뭨뫘뱴뱴뱰뭰뭨뱸뭰뭨뱴뫘뱴뫘뫘뱸뱸벀벀뱸뱸벀뱼뱼버버번번벌벌버뭘버뱼범범뭘버버뱼뱼벀벀뱸뱸뭘뭠뭜뭘뭠뭤범범벘뭜뭘뭤뭨뭰뭴뱼뱼버버벀뱸버벀벀뱸뱸벀뱸버뱼뱼벀뱸벀벐버뱼뱼벐벐벘벘벀뱸버버뱼뱼벀뱸벀벀벀뱸뱸벀뱸버뱼뱼버벀뱸벀뱸،ǖ৺耀μ耀μ傠ߤ꺤ߤঞ4忚忈忈૰Л먽Л먵ꭠ꭪겡륁뤼눥눥耀耀@耀ǀ耀π耀耰翀耀耀π耰翀耀耀忀耀㿀耀ᚈ೽ᚘ᚞庰庶庽廄廴帰೽嫀ആആ帴帻呬幁幉幉ᝎ弰帊帓帗ᝎ഍᜼帙ᝅ帢帥俋强彀ŔĀ彂ģ彍Ę当彝彫彺待徒Ğ御徬ࠍ徹俋忁᝷ᝫᝲ᝿ឃជឍᝥೕࣳࣳ年॰ࠍܲ೽ആ഍ഔഛഠ傃傃傈傎古兡凕ࣳ೶ࠍ厜ܲ೽ആ|഍ഔTഛøഠĀ傃傈傎傗Ŝ傛只勰לɅ揰搈胊ˬ઼઼ᆖᆧᆭᆚᆞ݌姼娔ఒ娗剽娠್್ឮ娴៳៹᠍᠃៹᠜᠜ሳᠥᠶᠽᠽ嶦嶭ᡂپ嶳嶶巃巻巵市巨巯巨巣婌婢婛婖婑棰₭ঝೕ°ܲᨰࠍ恽ਲ਷઀ꥴꦛꬔ꯰ꯜ른버뱼벐耀@뱸벀벀뱸베베베뿿ο뿿ο뿿뾿뿿뾿뿿뾿뿿뾿ߤٻ઼ݧݮஸ뿿뾿뿿뾿脁τ脀τ脀τ෯෸ขซฒบภฤឡ뿿ο뿿ο઱呤呡匼膓π⃅耀뿀耀μꚔꝈ૱ֺ֬맰맸맻맿먋먚먧֬և֜ʰ맂만맖맢TࠆT呬୵ୖଢ଼୮୵ୖଢ଼୮楚楢楫耀姠눢ꦸ꘭耀₥݄摰谀ῄ谀ῄ捦׈ޘސވ耀ۼ朌뉥婪晏帰兣忁杘杛杞朜期朦彀昶්晁婪晈晏兣晕晛晞忁ঝ媘ሳ媙Ā媝媣媦Лࠆࠫ捙敪়거멘멳ࣳࣸ᜼ᝅ必呬厘ឍᏢᝎ᝗ᝡଃଖିଃି넄멀杀未뿿ο命˄ɣϨࠄෟ눢෧෩ݔ뿿뾿ಐಐ갘뭘뭠벘⇙૮农兯눣뉧뉧耀@耀㿀뉥뉦뉥눜눟눣눢言긫눣눢뉥뉦뉥눜눟눢耀0耀耀耀0耀ᐣ뢠뢨뢴룈룰ी뼁㯃侩ꄀភ隀Ȣ隀Ȣ言긫ꄀភ言긫ࢰ꩐˥НĬꞜ","@@v@¿xxèÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿ$~xxÿÿxÿÿÿÿÿÿxÿÿÿÿÿÿÿÿÿÿ@ÿÿÿÿÿÿÿÿxxÿÿÿÿxxxxxÿÿÿÿxÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿùøxxx@@@@@@@@@@@@@ÕªÕªx@xxxxxxx@x@x@xx@x@ÿÿÿÿxxxx@xxxxxxxxx@@ÿÿ@xxxxxxxxxÿÿxxxxxxxÿÿxxxxxxxxxxxxxxx@@@@@@@@@@x@@@ÿÿÿÿÿÿÿÿxxxxÿý@@x@xxx@xx@xx@xxx@xxxx@xx@x@xx@@@xxxxxxxxxxxxàÔxxx@@@x@@@@@@xxxx@xxxx@@@@x~}|@@@xxxxxx¿@@@@ÿÿÿÿÿÿÿÿÿÿÿÿÿÿþxx0@ xÿÿxx@x ÿÿxxxx@xxxxxxxxxxxxxxxxxx@@ÿÿÿÿ@@@@xxxx@xx@@@@x@xx@xxx@@@@xxxxxxxxxxxxxxxxxxxxxx@@xxx@@xxxxxxþx@xxxxx@@@@@@@@@@@ÿÿÿÿ@yèÀ^þÿýÿ¨À^¡þ< =°¼xxxxxxxxxxxxxxxxxxxxxxxxxxxxxÿÿÿÿÿÿþÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿx@@@xxxxxxxx@@ýÿ|x¿` @~n@¿@¿@~xxxx@x@xxx@@x@xxxxx@xxxxxxxxxx@xx@xÿÿÿÿÿÿx~@@x@@@@@@@x@@x@@ÿÿÿÿxxxx¿¿¿¿¿¿ÿÿ_à^-~~~xxxxxÍÿ{xxx¯|xx~x~ÿx~~x~~xÌÿ{xx~x|xxÍÿ{xxxxxxxxxxxxxxxÿÿÿÿÿÿÿÿx@xöÿÿø7ð±@ÿyÿyÿÿÿÿx@x@xxxx@@@@xxxxxxxxxx@@@@xxxxÿÿÿÿÿÿÿÿxxxxx@¿@@@ @|xxxÅ»òxxxxÿÿvþÿÿÿ@@ÿÿÐÿÿÿÿx  x@@@@@@@@xx°§ÎÿÿÿÿÿÿÿÿÿÿÿÿÿÿxxxxxxÿÿÐÛ^xxxxÿÿt¿ý^~ @ÿÿ @ÿÿ@@v_áë@@þ@@Î^À= Î^ À=@@","^À^À^ ^À^^À^ ^À^À^^À^^ôè^ä^	^^^^^ ^è^À^^^^^^ ø?^^^è^À^ ^À^^^ À À^À^À^  À^À À^^^^^À^^ ÀÀ^ÀÀ^ÀÀ^	]]À^ °À^à­À^Ð²À^^èèä^]]³æÌ³æÌ³æÌ³æÌ]^ ^ÀÀ^¡À^^¡À^^    À^À^À^^À^À^À^À^À^À^^^^^^^À^^^À^^À^^^^^^^^^^^^^À^À^^^À^^ ^^^^À^^  ^^^^À^À^À^À^À^Ð^^À^ ^ ^^^^^^^^^ø?^Ð^Ð^Ð^À^À^À^ À^À^À^À^à À^ ^À^À^  ü° ^^^À^]]]À^^^À^À^^À^?À^ ^^À^À^ýøà^^À^À^ À^^^ Ð^À^À^À^À^À^  À^ø?À^ø?À^à ã?® À^À^^À^À^À^À^^À^^À^^À^^À^ ^® Ð^À^0èxè^èèèèèè^ ^À^ À^      ^À^À^^ø?À^ø?ø?À^À^ø?À^À^À^À^À^øÿ^¸Ë¦­Ø¤ËÀ^^À^^0 À^ ÈÀ^ À^ À^À^À^ø? ÈÀ^ À^À^^^àÈÀ^àÈÀ^À^ À^À^^^^^^^^À^^^^À^À^À^^^^^À^ ^^^ è^À^À^   À^À^À^À^À^^^^ Ü^ Ü^ä^^^^^^^^^À^^À^^^^À^^À^^À^^À^^À^^ ^ À^À^(  0ÿÿ  ^^^À^à^èèè^]v]ÿÿÿÿÿÿÿþÿÿÿÿÿÿ4øÿ^øÿ^ ?4x  À^À^0À^ À^À^À^°^^^ÿÿÿ^^^^^^^^   Î^À^À^ÿÿÿÿÿÿÿÿÿ^øÿ^]]]Ð^^^^^^Ð^À^À^  ^À^  0À^À^À^^00^èèèèèè   èè À^^À^^À^^^  ÿÿÿÿÿÿÿÿ     ÿÿÿÿÿÿÿÿ À^À^À^^^]ÿëÜÂ×/­âÓ{¿±]ëÜ­â¿±­âä^]èä^Î^]Î^Î^Î^^]v]^]^]]À^ÿÿÿÿÿÿÿÿÿ^^]^è^^^èè èxóèè^^^^???^] ?]^]] ???]]]^ç]Èä^ä^0 ÂÁè¡Í ´ ","^^^^^^ @]×£p=]×?^^^^^^W@^^^^^^<@^^^^^^E@^^^^^^t@^^^^^^ð?^^^^^^^^^^^^^^ @^^^^^^E@^^^^^^<@^^^^^^@@^^^^^^à?^^^^^^8@^^^^^^^^^^^^^^ð?^^^^^^$À^^^^^^ð?^^^^^^ð?^^^^^^ð?^^^^^^^@^^^^^^@^^^^^^À^^^^^^ð?^^^^^^,@^^^^^^À^^^^^^@^^^^^^À^^^^^^ð?^^^^^^$@ffffff@ÍÌÌÌÌÌ@^^^^^^À^^^^^^8@^^^^^^^^^^^^^^(@^^^^^^8@Ù?^^^^^^(@^^^^^^(À^^^^^^ À^^^^^^^^^^^^^^8@^^^^^^^^^^^^^^^^^^^^^^(@^^^^^^À^^^^^^ð?^^^^^^ @{®Gáz?^^^^^^y@Ù?^^^^^^ @^^^^^^(@^^^^^^(À^^^^^^^^^^^^^^ @^^^^^^ @^^^^^^6@^^^^^^^^^^^^^^*@^^^^^^<@^^^^^^^^^^^^^^*@^^^^^^ À^^^^^^À^^^^^^^^^^^^^^ð?^^^^^^^@ÍÌÌÌÌÌ@^^^^^^@^^^^^^:@^^^^^^6À^^^^^^^^^^^^^^@^^^^^^^@^^^^^ p@^^^^^^n@^^^^^^[À^^^^^^$@^^^^^^^^^^^^^^^^^^^^^^[@^^^^^^A@^^^^^^ @^^^^^^A@^^^^^^ @)Âõ(Ü?^^^^^^F@×£p=]×ã?^^^^^^H@^^^^^^N@^^^^^^@^^^^^^^^^^^^^^à?©?^^^^^@u@^^^^^^i@×£p=]×ã?^^^^^^i@^^^^^@u@^^^^^^B@^^^^^^4@^^^^^^^^^^^^^^ð?^^^^^^^^^^^^^^[À^^^^^^(@^^^^^^L@^^^^^^0@^^^^^^^^^^^^^^ð?^^^^^^^^^^^^^^^@^^^^^^ð?^^^^^^^^^^^^^^8@^^^^^^8@^^^^^^@^^^^^^à?^^^^^^ø?^^^^^^@^^^^^^ø?^^^^^^@ffffff@333333@^^^^^^à?^^^^^^@^^^^^^[@^^^^^^à?^^^^^^^^^^^^^^^^^^^^^^ð?ÍÌÌÌÌÌ@^^^^^^0@333333ó?^^^^^^à¿ÍÌÌÌÌÌ@^^^^^^^@^^^^^^ð¿@^^^^^^^@^^^^^^À^^^^^^D@^^^^^^à?^^^^^^$À^^^^^^@^^^^^^À^^^^^^D@^^^^^^ð?^^^^^^à?^^^^^^ð?^^^^^^À^^^^^^ð?^^^^^^ð?^^^^^^ð?^^^^^^ð?^^^^^@`@^^^^^ @^^^^^^D@^^^^^^D@R¸ëQØ?^^^^^^(À^^^^^^(@^^^^^^[@^^^^^C@^^^^^^(À^^^^^^^^^^^^^^ð?^^^^^C@^^^^^F@^^^^^^A@^^^^^^L@{®Gáz?^^^^^^6@^^^^^^A@^^^^^^1@^^^^^^ð?^^^^^^^^^^^^^^À^^^^^^@{®Gáz?^^^^^^@^^^^^^0@^^^^^^À^^^^^^@ÍÌÌÌÌÌ@^^^^^^^@^^^^^^@^^^^^^ð¿^^^^^^à¿^^^^^^?@^^^^^^à?^^^^^^(@^^^^^^B@^^^^^^ð?^^^^^^^@^^^^^^Y@^^^^^^N@^^^^^^@^^^^^^N@^^^^^^Y@^^^^^^n@^^^^^@^^^^^^à?ÿÿÿÿÿÿï^^^^^^t@^^^^^^V@^^^^^p·@^^^^^^O@^^^^^^^^^^^^^puÀ^^^^^^(@^^^^^H@^^^^^^I@^^^^^^^^^^^^^^O@^^^^^^à?^^^^^^ À^^^^^p·@^^^^^^~@@^^^^^^ @^^^^^@^^^^^^ð?^^^^^^^^^^^^^^^^^^^^^^ð?333333ó?^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^@^^^^^^^^q=]×£pí?^^^^^@ffffffî?ffffffò?^^^^^^^^^^^^^^^^^^^^^^ð?^^^^^^D@^^^^^@^^^^^^D@^^^^^^T@^^^^^@^^^^^^0@^^^^^^ð?^^^^^^^^^^^^àÿï@^^^^^^^@^^^^^^@^^^^^^ð?^^^^^^,@^^^^^^à?^^^^^@^^^^^^^^^^^^^^ð?^^^^^^^^^^^^^^$@^^^^^^^^^^^^^^ð?^^^^^^^@^^^^^^à?^^^^^^^^^^^^^^@^^^^^HjÀ^^^^^^^^^^^^^^-À^^^^^^^^^^^^^^^^^^^^^^ð?^^^^^^ð?^^^^^^ð¿^^^^^^ø?^^^^^^ð¿^^^^^^ð?^^^^^^ð¿^^^^^^=@^^^^^^à?^^^^^^=@^^^^^^ð?^^^^^^ð¿^^^^^^ø?^^^^^^ð¿^^^^^^ð?^^^^^^ð¿^^^^^^à?^^^^^^^@^^^^^^ð?^^^^^^à?^^^^^^à?^^^^^^ð?^^^^^^à?^^^^^^à¿^^^^^^à?^^^^^^@^^^^^^ð?^^^^^^@^^^^^^ð?^^^^^^ð?^^^^^@ÿÿÿÿÿÿï@^^^^^^(@^^^^^^ À^^^^^^4@^^^^^^8@^^^^^^@^^^^^^(@^^^^^^4@^^^^^^À^^^^^^à?^^^^^^8@^^^^^^^^^^^^^^@^^^^^^ @^^^^^^ @^^^^^^4@^^^^^^ @^^^^^^2@^^^^^^@^^^^^^$@^^^^^^$À^^^^^^$@^^^^^^I@^^^^^^D@^^^^^^^^^^^^^^,@^^^^^^Ð?^^^^^^I@^^^^^^À^^^^^^ð¿^^^^^^^^^^^^^^^^^^^^^^:À^^^^^^^^^^^^^^ð?^^^^^^^^^^^^^^ À^^^^^^ð?^^^^^^ð¿^^^^^^à¿^^^^^^?@^^^^^^à¿^^^^^^@^^^^^^(@^^^^^^[@^^^^^^[@^^^^^^[À^^^^^^À^^^^^^Àù?^^^^^^À^^^^^^ð¿^^^^^^À^^^^^^^À^^^^^^@^^^^^^ð?ù?^^^^^^^@^^^^^@^^^^^^,À^^^^^^(@^^^^^^à?^^^^^^6@^^^^^^^^^^^^^^^^^^^^^^ @^^^^^^ @^^^^^^2@^^^^^^B@^^^^^^^^^^^^^^ @^^^^^^B@^^^^^^$@^^^^^^^^^^^^àÿï@^^^^^^^^^^^^àÿï@^^^^^^^^^^^^^^^^^^^^^^Y@^^^^^^TÀ^^^^^^@^^^^^^@^^^^^^~@^^^^^^D@^^^^^^Y@^^^^^k@^^^^^^ð?^^^^^^^^^^^^^^^^^^^^^^^@^^^^^^ @^^^^^^ @]×£p=]×?^^^^^^ @^^^^^^ @^^^^^^ @^^^^^^^^^^^^^^^^^^^^^^À?^^^^^^À?^^^^^^^^-DTû!@^^^^^^ @^^^^^^^^^^^^^^ @^^^^^^à?^^^^^^^^^^^^^^ð?^^^^^^à?^^^^^^^^^^^^^@^^^^^^@^^^^^^@^^^^^^^@Í;f æ?Í;f æ?^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^@^^^^^^ð¿@^^^^^^$@^^^^^^@^^^^^^ð?ÍÌÌÌÌÌü?ÿÿÿÿÿÿïÿÿÿÿÿÿÿïÍ;f æ?^^^^^^ð?^^^^^^ð¿^^^^^^à¿^^^^^^à?^^^^^^à¿^^^^^^à?^^^^^^ð?^^^^^^ð?-DTû!	@^^^^^^à?^^^^^^@^^^^^^ð?^^^^^^ð?^^^^^^@ÍÌÌÌÌÌü?^^^^^^@ffffffö?^^^^^^@ñ?^^^^^^@^^^^^^à?^^^^^^^^^^^^^^ð?^^^^^^^^^^^^^^$@^^^^^^ð?^^^^^^$@S쁛Ú:XL	ÀS쁛Ú:XL	@^^^^^^à?J({Ëë?^^^^^^@É?UUUUUUÕ?^^^^^^ð?^^^^^^ð?^^^^^^^^^^^^^^^^^^^^^^ð?^^^^^^^^^^^^^^$@¹?^^^^^^$@^^^^^^^^^^^^^^@^^^^^^A@^^^^^^^^^^^^^^@^^^^^^ @^^^^^^Y@^^^^^^à?^^^^^^ @^^^^^^1@^^^^^^5@^^^^^^ð?^^^^^^ @^^^^^^2@^^^^^^ À^^^^^^^^^^^^^^ À^^^^^^^^^^^^^^ð?^^^^^^ð?^^^^^^@^^^^^^^@^^^^^^$@^^^^^^^@^^^^^^ @^^^^^^L@^^^^^^ @^^^^^^@^^^^^^à?^^^^^^8@^^^^^^G@^^^^^^À^^^^^^D@^^^^^^@^^^^^^^^^^^^^^6@^^^^^^@^^^^^^Ð?^^^^^^2@^^^^^^ð?^^^^^^(À^^^^^^à?^^^^^^à?^^^^^^6@^^^^^^^^^^^^^^ À^^^^^^^^^^^^^^ @^^^^^^ À^^^^^^^^^^^^^^[@^^^^^^t@^^^^^^ @^^^^^^^^^^^^^^;@^^^^^^ð?^^^^^^@^^^^^^À^^^^^^ð?^^^^^jø@^^^^^^ð?^^^^^^@^^^^^^À^^^^^^@^^^^^^^@^^^^^jø@^^^^^^ð?^^^^^jø@^^^^^^ð?^^^^^^^@^^^^^jø@^^^^^^ð?^^^^^^@^^^^^^@^^^^^^À^^^^^^À^^^^^^@@^^^^^^@@^^^^^^I@^^^^^@^^^^^^I@^^^^^^@^^^^^^@@^^^^^À@^^^^^^4@^^^^^@^^^^^^4À^^^^^^4@^^^^^@^^^^^^D@^^^^^^D@^^^^^^H@^^^^^^@@^^^^^^dÀ^^^^^^0À^^^^^^d@^^^^^^0@^^^^^^d@^^^^^^^^^^^^^^8@^^^^^^H@^^^^^^(@^^^^^^@@^^^^^@^^^^^^@@^^^^^^@^^^^^^0@^^^^^^4@^^^^^^ @^^^^^^@^^^^^^@^^^^^^@^^^^^^@^^^^^^@^^^^^^0@^^^^^^@ÿÿÿÿÿÿï^^^^^^0@^^^^^^6@^^^^^^ @^^^^^^^^^^^^^^^^^^^^^^@^^^^^^ð?^^^^^^à?^^^^^^^^^^^^^ào@^^^^^^^^^^^^^ào@^^^^^^^^^^^^^ào@^^^^^ào@^^^^^^^^^^^^^ào@^^^^^^ðC^^^^^^ð?^^^^^^4À^^^^^^^^^^^^^^^^^^^^^^à?^^^^^^à?^^^^^ào@!9[Ó?ë«XÔå?Ã±;¥?쁝mÅþ²{²?^^^^^ào@!9[Ó?ë«XÔå?Ã±;¥?¼z6Ë?^^^^^ào@!9[Ó?ë«XÔå?Ã±;¥?¥,Cëâæ?^^^^^^à¿^^^^^^à¿^^^^^^ð¿^^^^^^à¿^^^^^^8@^^^^^^8@^^^^^^à¿^^^^^^^^^^^^^^^^^^^^^^@^^^^^^ À^^^^^^À^^^^^^À^^^^^^@^^^^^^^@^^^^^^^@^^^^^^^@^^^^^^^@^^^^^^@^^^^^^^^ÿÿÿÿÿÿß?^^^^^^ð?^^^^^^ð?^^^^^^^^^^^^^^ð?¶óýÔxéÆ?¶óýÔxéÆ?¶óýÔxéÆ?^^^^^^ð?^^^^^^@^^^^^^@É?ffffffÖ?^^^^^^è?ÍÌÌÌÌÌì?¶óýÔxéÆ?^^^^^^i@^^^^^^Y@^^^^^^°?^^^^^^Y@^^^^^^Y@^^^^^^i@^^^^^^ð?^^^^^ào@^^^^^^ð?^^^^^^ð?^^^^^^@^^^^^^^^^^^^^^,À^^^^^^,@^^^^^^à?^^^^^^à?^^^^^^,@^^^^^^,À^^^^^^à?^^^^^^à?^^^^^^,@^^^^^^,@^^^^^^^^^^^^^^(@^^^^^^ @^^^^^^^^^^^^^^^^^^^^^^à¿^^^^^^à¿^^^^^^ð¿^^^^^^^@^^^^^^ð?-DTû!	@^^^^^^@^^^^^^ð?^^^^^^@^^^^^^ð?^^^^^^ð?^^^^^^^^^^^^^^@^^^^^^@^^^^^^@^^^^^^@^^^^^^@é?é?^^^^^^@^^^^^^^^^^^^^^@é?é?é?é?ÿÿÿÿÿÿïÿ^^^^^^^^ffffffæ?ffffffæ¿^^^^^^^^^^^^^^(@333333ó?ù¿^^^^^^@333333@^^^^^^@^^^^^^6@^^^^^^@^^^^^^ð^^^^^^^^^^^^^^^^^^^^^^ð?©?©?"],zn=[0,10,13,34,92],Sn=0,An=1,j=2,Nn=3,En=4,Un=5,on=6,Dn=7,Cn=8,On=9,_n=10,ln=11,jn=12,Ln=13,Fn=14,Tn=15,In=16,Pn=17,qn=18,Rn=19,Zn=20,cn=21,H=256,Q=32767,D=255,Bn=Y([[0,1,D],[5,5,D],[15,15,D],[26,27,D],[69,196,D],[12,13,Un],[33,34,On],[35,36,Cn],[40,53,Ln],[54,62,Fn]]),Mn=32,U=65,Gn=Y([[0,255,jn],[40,53,_n],[54,62,ln],[H,Q,ln]]),Wn=Y([[0,Q,Pn],[69,120,In],[106,106,Tn]]);function Y(s){let n=new Uint8Array(Q+1);for(let[e,t,i]of s)n.fill(i,e,t+1);return n}async function un(){return WebAssembly.compile(Jn(kn.map(Vn)))}function Vn(s){let n=Uint8Array.from({length:128},(t,i)=>i);zn.forEach((t,i)=>n[yn.charCodeAt(i)]=t);let e=new Uint16Array(s.length);for(let t=0;t<e.length;t++){let i=s.charCodeAt(t);e[t]=i<128?n[i]:i<49152?i:i-49152}return e}function Jn(s){let n=new Uint32Array(s.length),e=s[Nn],t=new Uint8Array(Z(j)),i=0,o=0;return _(s[Sn]),b(10),S(p),_(s[An]),t;function p(){for(let c=E(j);c;c--)S(m)}function m(){for(let c=E(j);c;c--)E(j),$(j,1);for(let c=1;c;){let g=e[i++],A=g===Mn?Gn[e[i]]:g===U?Wn[e[i]]:Bn[g];if(A?t[o++]=g:c+=y(g),!A||A===D)continue;g>=40&&g<U&&o++;let B=s[A][n[A]++];B<64?t[o++]=B:g===U?sn(B):R(an(B,A))}}function y(c){return c>5&&c<9?(b(c-4),b(64)):c>=H?(b(16),R(c-H)):c===9?(b(U),J(Rn)):c===18?(b(U),sn(Z(qn)+1048576)):c>18&&c<23?(b(U),b([0,1,2,127][c-19])):(b(c),O(c)),c===11?-1:c<9?1:0}function O(c){if(c<5)J(En);else if(c===14)for(let g=E(on);g>=0;g--)E(on);else c===17?(E(Dn),b(0)):c===63||c===64?b(0):c===66?J(Zn):c===67?$(cn,4):c===68?$(cn,8):c===252&&z(e[i++])}function z(c){b(c),c===10&&(b(0),b(0)),c===11&&b(0)}function S(c){let g=o;c();let A=t.slice(g,o);o=g,R(A.length),_(A)}function _(c){t.set(c,o),o+=c.length}function E(c){let g=Z(c);return R(g),g}function R(c){for(;c>127;c>>>=7)b(c|128);b(c)}function sn(c){for(;c>63;c>>=7)b(c|128);b(c)}function J(c){let g;do b(g=K(c));while(g>127)}function $(c,g){for(;g--;)b(K(c))}function b(c){t[o++]=c}function Z(c){return an(K(c),c)}function an(c,g){return c<32768?c:(c&16383)+Z(g)*16384}function K(c){return s[c][n[c]++]}}var C=class{__destroy_into_raw(){let n=this.__wbg_ptr;return this.__wbg_ptr=0,dn.unregister(this),n}free(){let n=this.__destroy_into_raw();l.Oc(n,0)}attribute(n){let e=v(n,l.jd,l.kd),t=x;l.Pc(this.__wbg_ptr,e,t)}export(n){let e=v(n,l.jd,l.kd),t=x,i=l.Qc(this.__wbg_ptr,e,t);return w(i)}get filter(){let n=l.Rc(this.__wbg_ptr);return w(n)}incidents(){let n=l.Sc(this.__wbg_ptr);return w(n)}load(n){let e=l.Tc(this.__wbg_ptr,a(n));return w(e)}look(){l.Uc(this.__wbg_ptr)}constructor(n,e,t){try{let m=l.nd(-16);l.Vc(m,a(n),a(e),a(t));var i=d().getInt32(m+0,!0),o=d().getInt32(m+4,!0),p=d().getInt32(m+8,!0);if(p)throw w(o);return this.__wbg_ptr=i,dn.register(this,this.__wbg_ptr,this),this}finally{l.nd(16)}}get options(){let n=l.Wc(this.__wbg_ptr);return w(n)}ready(){let n=l.Xc(this.__wbg_ptr);return w(n)}reset(){l.Yc(this.__wbg_ptr)}restore(n){try{let i=l.nd(-16);l.Zc(i,this.__wbg_ptr,fn(n));var e=d().getInt32(i+0,!0),t=d().getInt32(i+4,!0);if(t)throw w(e)}finally{l.nd(16),k[I++]=void 0}}save(){let n,e;try{let o=l.nd(-16);l._c(o,this.__wbg_ptr);var t=d().getInt32(o+0,!0),i=d().getInt32(o+4,!0);return n=t,e=i,f(t,i)}finally{l.nd(16),l.od(n,e,1)}}set filter(n){try{let i=l.nd(-16);l.$c(i,this.__wbg_ptr,a(n));var e=d().getInt32(i+0,!0),t=d().getInt32(i+4,!0);if(t)throw w(e)}finally{l.nd(16)}}set options(n){try{let i=l.nd(-16);l.ad(i,this.__wbg_ptr,a(n));var e=d().getInt32(i+0,!0),t=d().getInt32(i+4,!0);if(t)throw w(e)}finally{l.nd(16)}}settled(){let n=l.bd(this.__wbg_ptr);return w(n)}summary(){let n=l.cd(this.__wbg_ptr);return w(n)}};Symbol.dispose&&(C.prototype[Symbol.dispose]=C.prototype.free);function $n(){return{__proto__:null,a:{__proto__:null,Fb:function(n,e){let t=Error(f(n,e));return a(t)},S:function(){return u(function(n,e){let t=r(e).URL,i=v(t,l.jd,l.kd),o=x;d().setInt32(n+4,o,!0),d().setInt32(n+0,i,!0)},arguments)},Ib:function(n,e){let t=r(e),i=typeof t=="bigint"?t:void 0;d().setBigInt64(n+8,h(i)?BigInt(0):i,!0),d().setInt32(n+0,!h(i),!0)},Hb:function(n){let e=r(n),t=typeof e=="boolean"?e:void 0;return h(t)?16777215:t?1:0},h:function(n,e){return r(n)in r(e)},f:function(n){return typeof r(n)=="bigint"},hb:function(n){return typeof r(n)=="function"},M:function(n){return r(n)===null},Gb:function(n){let e=r(n);return typeof e=="object"&&e!==null},L:function(n){return r(n)===void 0},_a:function(n,e){return r(n)===r(e)},xb:function(n,e){return r(n)==r(e)},Eb:function(n,e){let t=r(e),i=typeof t=="number"?t:void 0;d().setFloat64(n+8,h(i)?0:i,!0),d().setInt32(n+0,!h(i),!0)},Jb:function(n){throw w(n)},Db:function(n,e){let t=r(e),i=typeof t=="string"?t:void 0;var o=h(i)?0:v(i,l.jd,l.kd),p=x;d().setInt32(n+4,p,!0),d().setInt32(n+0,o,!0)},Cb:function(n,e){throw new Error(f(n,e))},Kb:function(n){r(n)._wbg_cb_unref()},yc:function(n){let e=r(n).activeElement;return h(e)?0:a(e)},Da:function(){return u(function(n,e,t,i,o){r(n).addEventListener(f(e,t),r(i),r(o))},arguments)},Ha:function(n){return r(n).altKey},Dc:function(){return u(function(n,e){let t=r(n).appendChild(r(e));return a(t)},arguments)},Sb:function(){return u(function(n,e,t){r(n).append(f(e,t))},arguments)},ra:function(){return u(function(n,e,t,i,o,p){r(n).arc(e,t,i,o,p)},arguments)},n:function(){return u(function(n){let e=r(n).arrayBuffer();return a(e)},arguments)},tc:function(){return u(function(n,e){let t=r(e).baseURI;var i=h(t)?0:v(t,l.jd,l.kd),o=x;d().setInt32(n+4,o,!0),d().setInt32(n+0,i,!0)},arguments)},jc:function(n){r(n).beginPath()},Pa:function(){return u(function(n,e,t,i){let o=r(n).call(r(e),r(t),r(i));return a(o)},arguments)},X:function(){return u(function(n,e,t){let i=r(n).call(r(e),r(t));return a(i)},arguments)},lb:function(){return u(function(n,e){let t=r(n).call(r(e));return a(t)},arguments)},C:function(){return u(function(n,e){r(n).cancelAnimationFrame(e)},arguments)},cc:function(n){return r(n).checked},fc:function(n){return r(n).childElementCount},aa:function(n){let e=r(n).classList;return a(e)},c:function(n){let e=clearTimeout(w(n));return a(e)},Tb:function(n){r(n).click()},_b:function(n){return r(n).clientWidth},Na:function(n){let e=r(n).clipboard;return a(e)},pa:function(n){r(n).closePath()},I:function(n){r(n).close()},gc:function(){return u(function(n,e,t){let i=r(n).closest(f(e,t));return h(i)?0:a(i)},arguments)},Ka:function(n){let e=r(n).composedPath();return a(e)},Yb:function(n,e){return r(n).contains(r(e))},ea:function(){return u(function(n,e,t,i,o){let p=r(n).createElementNS(e===0?void 0:f(e,t),f(i,o));return a(p)},arguments)},Xb:function(){return u(function(n,e,t){let i=r(n).createElement(f(e,t));return a(i)},arguments)},z:function(){return u(function(n,e){let t=URL.createObjectURL(r(e)),i=v(t,l.jd,l.kd),o=x;d().setInt32(n+4,o,!0),d().setInt32(n+0,i,!0)},arguments)},Ga:function(n){return r(n).ctrlKey},ac:function(n){let e=r(n).defaultView;return h(e)?0:a(e)},wa:function(n){return r(n).devicePixelRatio},b:function(n){r(n).disconnect()},F:function(){return u(function(n,e){return r(n).dispatchEvent(r(e))},arguments)},Ya:function(n){return r(n).done},Bb:function(n){let e=Object.entries(r(n));return a(e)},t:function(n,e,t){let i=r(n).fetch(f(e,t));return a(i)},qa:function(n,e,t,i,o){r(n).fillRect(e,t,i,o)},ma:function(){return u(function(n,e,t,i,o){r(n).fillText(f(e,t),i,o)},arguments)},nc:function(n){r(n).fill()},Ub:function(){return u(function(n){r(n).focus()},arguments)},db:function(n){let e=r(n).fonts;return a(e)},qb:function(n){let e=Array.from(r(n));return a(e)},hc:function(n,e,t,i){let o=r(e).getAttribute(f(t,i));var p=h(o)?0:v(o,l.jd,l.kd),m=x;d().setInt32(n+4,m,!0),d().setInt32(n+0,p,!0)},ic:function(n){let e=r(n).getBoundingClientRect();return a(e)},Vb:function(){return u(function(n,e){let t=r(n).getComputedStyle(r(e));return h(t)?0:a(t)},arguments)},Fc:function(){return u(function(n,e,t){let i=r(n).getContext(f(e,t));return h(i)?0:a(i)},arguments)},W:function(n){return r(n).getDate()},U:function(n){return r(n).getFullYear()},V:function(n){return r(n).getMonth()},qc:function(){return u(function(n,e,t,i){let o=r(e).getPropertyValue(f(t,i)),p=v(o,l.jd,l.kd),m=x;d().setInt32(n+4,m,!0),d().setInt32(n+0,p,!0)},arguments)},Zb:function(n){let e=r(n).getRootNode();return a(e)},wb:function(){return u(function(n,e){let t=Reflect.get(r(n),r(e));return a(t)},arguments)},kb:function(){return u(function(n,e){let t=Reflect.get(r(n),r(e));return a(t)},arguments)},Ab:function(n,e){let t=r(n)[e>>>0];return a(t)},$a:function(n,e){let t=r(n)[e>>>0];return a(t)},kc:function(n,e,t){return r(n).hasAttribute(f(e,t))},ua:function(){return u(function(n){return r(n).height},arguments)},$b:function(n){return r(n).hidden},Sa:function(){return u(function(n){let e=r(n).history;return a(e)},arguments)},s:function(n,e){let t=r(e).host,i=v(t,l.jd,l.kd),o=x;d().setInt32(n+4,o,!0),d().setInt32(n+0,i,!0)},xc:function(n){let e=r(n).host;return a(e)},oc:function(n,e){let t=r(e).href,i=v(t,l.jd,l.kd),o=x;d().setInt32(n+4,o,!0),d().setInt32(n+0,i,!0)},Wa:function(){return u(function(n,e){let t=r(e).href,i=v(t,l.jd,l.kd),o=x;d().setInt32(n+4,o,!0),d().setInt32(n+0,i,!0)},arguments)},wc:function(n,e){let t=r(e).id,i=v(t,l.jd,l.kd),o=x;d().setInt32(n+4,o,!0),d().setInt32(n+0,i,!0)},va:function(){return u(function(n){let e=r(n).innerHeight;return a(e)},arguments)},da:function(){return u(function(n,e,t){let i=r(n).insertBefore(r(e),r(t));return a(i)},arguments)},zb:function(n){let e;try{e=r(n)instanceof ArrayBuffer}catch{e=!1}return e},p:function(n){let e;try{e=r(n)instanceof Blob}catch{e=!1}return e},ja:function(n){let e;try{e=r(n)instanceof CanvasRenderingContext2D}catch{e=!1}return e},i:function(n){let e;try{e=r(n)instanceof Map}catch{e=!1}return e},yb:function(n){let e;try{e=r(n)instanceof Uint8Array}catch{e=!1}return e},r:function(n){let e;try{e=r(n)instanceof URL}catch{e=!1}return e},pb:function(n){return Array.isArray(r(n))},g:function(n){return Number.isSafeInteger(r(n))},bb:function(n,e){return Object.is(r(n),r(e))},nb:function(){return a(Symbol.iterator)},Bc:function(n,e){let t=r(e).key,i=v(t,l.jd,l.kd),o=x;d().setInt32(n+4,o,!0),d().setInt32(n+0,i,!0)},j:function(n){let e=Object.keys(r(n));return a(e)},sc:function(n){return r(n).left},sb:function(n){return r(n).length},N:function(n){return r(n).length},oa:function(n,e,t){r(n).lineTo(e,t)},Va:function(n){let e=r(n).location;return a(e)},Wb:function(){return u(function(n,e,t){let i=r(n).matchMedia(f(e,t));return h(i)?0:a(i)},arguments)},Lb:function(){return u(function(n,e,t){return r(n).matches(f(e,t))},arguments)},rc:function(n){return r(n).matches},Q:function(){return u(function(n,e,t){let i=r(n).measureText(f(e,t));return a(i)},arguments)},Ia:function(n){return r(n).metaKey},na:function(n,e,t){r(n).moveTo(e,t)},Ma:function(n){let e=r(n).navigator;return a(e)},T:function(){return a(new Date)},eb:function(){return u(function(n){let e=new ResizeObserver(r(n));return a(e)},arguments)},ub:function(n){let e=new Uint8Array(r(n));return a(e)},xa:function(n,e){let t=new TypeError(f(n,e));return a(t)},Y:function(n,e){try{var t={a:n,b:e},i=(p,m)=>{let y=t.a;t.a=0;try{return Yn(y,t.b,p,m)}finally{t.a=y}};let o=new Promise(i);return a(o)}finally{t.a=0}},jb:function(){let n=new Object;return a(n)},ya:function(){return u(function(n,e,t){let i=new Intl.DisplayNames(f(n,e),r(t));return a(i)},arguments)},ob:function(){let n=new Array;return a(n)},Ec:function(){return u(function(n,e,t,i){let o=new URL(f(n,e),f(t,i));return a(o)},arguments)},E:function(){return u(function(n,e,t){let i=new CustomEvent(f(n,e),r(t));return a(i)},arguments)},q:function(){return u(function(n){let e=new Response(r(n));return a(e)},arguments)},y:function(){return u(function(n,e){let t=new Blob(r(n),r(e));return a(t)},arguments)},mb:function(n){let e=r(n).next;return a(e)},Xa:function(){return u(function(n){let e=r(n).next();return a(e)},arguments)},rb:function(){return Date.now()},fb:function(n,e){r(n).observe(r(e))},za:function(){return u(function(n,e,t,i){let o=r(e).of(f(t,i));var p=h(o)?0:v(o,l.jd,l.kd),m=x;d().setInt32(n+4,m,!0),d().setInt32(n+0,p,!0)},arguments)},x:function(n){let e=Array.of(r(n));return a(e)},mc:function(n){return r(n).offsetHeight},lc:function(n){return r(n).offsetWidth},Ea:function(n){return r(n).offsetX},Fa:function(n){return r(n).offsetY},k:function(n){return r(n).ok},$:function(n){let e=r(n).ownerDocument;return h(e)?0:a(e)},vc:function(n){let e=r(n).parentElement;return h(e)?0:a(e)},B:function(){return u(function(n){let e=r(n).parent;return h(e)?0:a(e)},arguments)},o:function(){return u(function(n,e){let t=JSON.parse(f(n,e));return a(t)},arguments)},Ra:function(n,e){let t=r(e).pointerType,i=v(t,l.jd,l.kd),o=x;d().setInt32(n+4,o,!0),d().setInt32(n+0,i,!0)},zc:function(n){r(n).preventDefault()},tb:function(n,e,t){Uint8Array.prototype.set.call(ne(n,e),r(t))},Ua:function(){return u(function(n,e,t,i,o,p){r(n).pushState(r(e),f(t,i),o===0?void 0:f(o,p))},arguments)},O:function(n,e){return r(n).push(r(e))},Mb:function(){return u(function(n,e,t){let i=r(n).querySelector(f(e,t));return h(i)?0:a(i)},arguments)},cb:function(n){let e=Promise.reject(r(n));return a(e)},Ja:function(n){let e=r(n).relatedTarget;return h(e)?0:a(e)},Ob:function(){return u(function(n,e,t){r(n).removeAttribute(f(e,t))},arguments)},a:function(){return u(function(n,e,t,i,o){r(n).removeEventListener(f(e,t),r(i),o!==0)},arguments)},Rb:function(n){r(n).remove()},D:function(){return u(function(n,e){return r(n).requestAnimationFrame(r(e))},arguments)},ib:function(n){let e=Promise.resolve(r(n));return a(e)},v:function(){return u(function(n,e){URL.revokeObjectURL(f(n,e))},arguments)},H:function(n){return r(n).right},ia:function(){return u(function(n,e,t){r(n).scale(e,t)},arguments)},ta:function(){return u(function(n){let e=r(n).screen;return a(e)},arguments)},Qa:function(n,e){r(n).scrollIntoView(r(e))},La:function(n){r(n).select()},_:function(){return u(function(n,e,t,i,o){r(n).setAttribute(f(e,t),f(i,o))},arguments)},ca:function(){return u(function(n,e,t,i,o){r(n).setProperty(f(e,t),f(i,o))},arguments)},gb:function(){return u(function(n,e){let t=setTimeout(r(n),e);return a(t)},arguments)},A:function(){return u(function(n,e,t){return r(n).setTimeout(r(e),t)},arguments)},Z:function(){return u(function(n,e,t){return Reflect.set(r(n),r(e),r(t))},arguments)},Aa:function(n,e){r(n).capture=e!==0},dc:function(n,e){r(n).checked=e!==0},fa:function(n,e,t){r(n).cssText=f(e,t)},uc:function(n,e){r(n).fillStyle=r(e)},ec:function(n,e,t){r(n).font=f(e,t)},ha:function(n,e){r(n).height=e>>>0},bc:function(n,e){r(n).hidden=e!==0},Ba:function(n,e){r(n).once=e!==0},Ca:function(n,e){r(n).passive=e!==0},la:function(n,e,t){r(n).textAlign=f(e,t)},ka:function(n,e,t){r(n).textBaseline=f(e,t)},Cc:function(n,e,t){r(n).textContent=e===0?void 0:f(e,t)},w:function(n,e,t){r(n).type=f(e,t)},Qb:function(n,e,t){r(n).value=f(e,t)},ga:function(n,e){r(n).width=e>>>0},K:function(){return u(function(n){r(n).showModal()},arguments)},G:function(){return u(function(n){r(n).showPopover()},arguments)},Ta:function(){return u(function(n){let e=r(n).state;return a(e)},arguments)},m:function(n,e){let t=r(e).statusText,i=v(t,l.jd,l.kd),o=x;d().setInt32(n+4,o,!0),d().setInt32(n+0,i,!0)},l:function(n){return r(n).status},vb:function(){return u(function(n){let e=JSON.stringify(r(n));return a(e)},arguments)},Nb:function(n){let e=r(n).style;return a(e)},u:function(n){let e=r(n).target;return h(e)?0:a(e)},Ac:function(n,e){let t=r(e).textContent;var i=h(t)?0:v(t,l.jd,l.kd),o=x;d().setInt32(n+4,o,!0),d().setInt32(n+0,i,!0)},P:function(n,e,t){let i=r(n).then(r(e),r(t));return a(i)},sa:function(){return u(function(n,e){r(n).toBlob(r(e))},arguments)},e:function(){return u(function(n,e){let t=r(n).toString(e);return a(t)},arguments)},J:function(){return u(function(n,e,t){return r(n).toggleAttribute(f(e,t))},arguments)},ba:function(){return u(function(n,e,t,i){return r(n).toggle(f(e,t),i!==0)},arguments)},pc:function(n){return r(n).top},Pb:function(n,e){let t=r(e).value,i=v(t,l.jd,l.kd),o=x;d().setInt32(n+4,o,!0),d().setInt32(n+0,i,!0)},Za:function(n){let e=r(n).value;return a(e)},R:function(n){return r(n).width},Oa:function(n,e,t){let i=r(n).writeText(f(e,t));return a(i)},Gc:function(n,e){let t=X(n,e,Hn);return a(t)},Hc:function(n,e){let t=X(n,e,Qn);return a(t)},Ic:function(n,e){let t=X(n,e,Kn);return a(t)},Jc:function(n){return a(n)},Kc:function(n){return a(n)},Lc:function(n,e){let t=f(n,e);return a(t)},Mc:function(n){let e=BigInt.asUintN(64,n);return a(e)},ab:function(n){let e=r(n);return a(e)},d:function(n){w(n)}}}}function Kn(s,n){l.id(s,n)}function Hn(s,n,e){l.hd(s,n,a(e))}function Qn(s,n,e){try{l.gd(s,n,fn(e))}finally{k[I++]=void 0}}function Yn(s,n,e,t){l.fd(s,n,a(e),a(t))}var dn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(s=>l.Oc(s,1));function a(s){T===k.length&&k.push(k.length+1);let n=T;return T=k[n],k[n]=s,n}function fn(s){if(I==1)throw new Error("out of js stack");return k[--I]=s,I}var pn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(s=>l.md(s.a,s.b));function Xn(s){s<1028||(k[s]=T,T=s)}function ne(s,n){return s=s>>>0,F().subarray(s/1,s/1+n)}var N=null;function d(){return(N===null||N.buffer.detached===!0||N.buffer.detached===void 0&&N.buffer!==l.Nc.buffer)&&(N=new DataView(l.Nc.buffer)),N}function f(s,n){return te(s>>>0,n)}var L=null;function F(){return(L===null||L.byteLength===0)&&(L=new Uint8Array(l.Nc.buffer)),L}function r(s){return k[s]}function u(s,n){try{return s.apply(this,n)}catch(e){l.ld(a(e))}}var k=new Array(1024).fill(void 0);k.push(void 0,null,!0,!1);var T=k.length;function h(s){return s==null}function X(s,n,e){let t={a:s,b:n,cnt:1},i=(...o)=>{t.cnt++;let p=t.a;t.a=0;try{return e(p,t.b,...o)}finally{t.a=p,i._wbg_cb_unref()}};return i._wbg_cb_unref=()=>{--t.cnt===0&&(l.md(t.a,t.b),t.a=0,pn.unregister(t))},pn.register(i,t,t),i}function v(s,n,e){if(e===void 0){let m=P.encode(s),y=n(m.length,1)>>>0;return F().subarray(y,y+m.length).set(m),x=m.length,y}let t=s.length,i=n(t,1)>>>0,o=F(),p=0;for(;p<t;p++){let m=s.charCodeAt(p);if(m>127)break;o[i+p]=m}if(p!==t){p!==0&&(s=s.slice(p)),i=e(i,t,t=p+s.length*3,1)>>>0;let m=F().subarray(i+p,i+t),y=P.encodeInto(s,m);p+=y.written,i=e(i,t,p,1)>>>0}return x=p,i}var I=1024;function w(s){let n=r(s);return Xn(s),n}var M=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0});M.decode();var ee=2146435072,nn=0;function te(s,n){return nn+=n,nn>=ee&&(M=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0}),M.decode(),nn=n),M.decode(F().subarray(s,s+n))}var P=new TextEncoder;"encodeInto"in P||(P.encodeInto=function(s,n){let e=P.encode(s);return n.set(e),{read:s.length,written:e.length}});var x=0,re,ie,l;function se(s,n){return ie=s,l=s.exports,re=n,N=null,L=null,l}function mn(s){if(l!==void 0)return l;s!==void 0&&(Object.getPrototypeOf(s)===Object.prototype?{module:s}=s:console.warn("using deprecated parameters for `initSync()`; pass a single object instead"));let n=$n();s instanceof WebAssembly.Module||(s=new WebAssembly.Module(s));let e=new WebAssembly.Instance(s,n);return se(e,s)}var gn=':host{display:block;font-family:var(--heists-font, inherit);line-height:1.4;text-align:start}:host([hidden]){display:none}.root{--start: left;--end: right;--way: 1;container-type:inline-size;position:relative;border-block-start:2px solid var(--text);padding-block-start:16px;color:var(--text);color-scheme:light;font-size:calc(10 * var(--px));line-height:calc(18 * var(--px));overflow-wrap:break-word;font-variant-numeric:tabular-nums lining-nums;-webkit-text-size-adjust:100%}.root>*{font-size:calc(13 * var(--px))}.root.dark{color-scheme:dark}.root.own{background:var(--background);padding-inline:16px;padding-block-end:16px}.probe{position:absolute;visibility:hidden;font-size:medium;forced-color-adjust:none;background-color:color-mix(in srgb,var(--heists-background, #0000),var(--heists-background, #0000));border-block-start-color:color-mix(in srgb,var(--heists-text, #0000),var(--heists-text, #0000));border-block-end-color:color-mix(in srgb,var(--heists-muted, #0000),var(--heists-muted, #0000));border-inline-start-color:color-mix(in srgb,var(--heists-grid, #0000),var(--heists-grid, #0000));border-inline-end-color:color-mix(in srgb,var(--heists-accent, #0000),var(--heists-accent, #0000));outline-color:color-mix(in srgb,var(--heists-series-1, #0000),var(--heists-series-1, #0000));column-rule-color:color-mix(in srgb,var(--heists-series-2, #0000),var(--heists-series-2, #0000));text-decoration-color:color-mix(in srgb,var(--heists-series-3, #0000),var(--heists-series-3, #0000));caret-color:color-mix(in srgb,var(--heists-series-4, #0000),var(--heists-series-4, #0000));-webkit-text-fill-color:color-mix(in srgb,var(--heists-series-5, #0000),var(--heists-series-5, #0000));-webkit-text-stroke-color:color-mix(in srgb,var(--heists-series-6, #0000),var(--heists-series-6, #0000));flood-color:color-mix(in srgb,Canvas,Canvas);lighting-color:color-mix(in srgb,var(--color, #0000),var(--color, #0000))}.read{color:transparent}.watch{transition:1ms;transition-behavior:allow-discrete}.root:dir(rtl){--start: right;--end: left;--way: -1}[hidden]{display:none!important}*{box-sizing:border-box}h2,h3,h4,h5,h6,p,dl,dd,ol,ul,fieldset{margin:0;padding:0;border:0;min-inline-size:0}button,input,select{font:inherit;color:inherit}button,select,summary,label,input[type=checkbox],input[type=radio],input[type=range]{cursor:pointer}button,select{background:none;border:0;border-radius:0;padding:0}:focus-visible{outline:2px solid;outline-color:var(--heists-focus, var(--text));outline-offset:2px}a{color:inherit;text-underline-offset:2px}.muted{color:var(--muted)}.status p{margin-block-end:4px;overflow-wrap:anywhere}.status:not(:empty){border-inline-start:3px solid;padding-inline-start:12px;margin-block-end:20px}.status p:first-child{font-weight:600}.headline{font-size:calc(30 * var(--px));line-height:calc(36 * var(--px));font-weight:700;letter-spacing:-.012em;max-inline-size:36em;text-wrap:balance}.lead{font-size:calc(16 * var(--px));line-height:calc(24 * var(--px));color:var(--muted);max-inline-size:46em;margin-block-start:4px;text-wrap:pretty}.figures:empty{display:none}.figures{display:flex;flex-wrap:wrap;gap:16px 56px;margin-block-start:20px}.figure{display:flex;flex-direction:column-reverse;justify-content:flex-end}.figure dd{font-size:calc(24 * var(--px));line-height:calc(30 * var(--px));font-weight:600;white-space:nowrap}.figure:first-child dd{color:var(--accent)}.figure dt{color:var(--muted)}.controls{margin-block-start:24px}.views{display:inline-flex;border:1px solid var(--axis);border-radius:var(--heists-radius, 4px);overflow:clip}.views label{position:relative;display:flex}.views label+label{border-inline-start:1px solid var(--axis)}.views input,.steps input{position:absolute;inset:0;inline-size:100%;block-size:100%;margin:0;opacity:0}.views span{padding:8px 14px;font-weight:500}.views b{font-weight:400;color:var(--muted)}.views :checked+span,.pill.set,.button.strong,.button[aria-expanded=true]{background:var(--text);color:var(--background)}.views :checked+span b,.pill.set span{color:inherit;opacity:.75}.views label:focus-within,.steps label:focus-within{outline:2px solid;outline-color:var(--heists-focus, var(--text));outline-offset:2px}.views:has(:focus-visible){outline:2px solid;outline-color:var(--heists-focus, var(--text));outline-offset:2px}.bar{display:flex;flex-wrap:wrap;align-items:center;gap:8px;margin-block-start:12px}.pill{display:inline-flex;align-items:center;gap:6px;min-block-size:32px;padding:4px 12px;border:1px solid var(--axis);border-radius:var(--heists-radius, 16px);font-weight:500}.pill span{font-weight:400;color:var(--muted)}.pill span:empty{display:none}.pill.filters{display:none}.pill:after{content:"";inline-size:6px;block-size:6px;margin-block-start:-3px;border:solid currentColor;border-width:0 1.5px 1.5px 0;rotate:45deg}.pill[aria-expanded=true]:after{rotate:225deg;margin-block-start:3px}input[type=search]{flex:1 1 calc(200 * var(--px));max-inline-size:calc(280 * var(--px));min-inline-size:calc(160 * var(--px));min-block-size:32px;padding-block:4px;padding-inline:24px 4px;border:0;border-block-end:1px solid var(--axis);border-radius:0;appearance:none;background:radial-gradient(circle at var(--start) 9px top 14px,transparent 4px,var(--muted) 4.5px 5.5px,transparent 6px),linear-gradient(calc(45deg * var(--way)),transparent 45%,var(--muted) 45% 55%,transparent 55%) var(--start) 12px top 17px / 5px 5px no-repeat}input::placeholder{color:var(--muted);opacity:1}.left-out{display:flex;flex-wrap:wrap;gap:4px 8px;align-items:baseline;min-block-size:24px;margin-block-start:8px;color:var(--muted)}.link{color:var(--text);text-decoration:underline;text-underline-offset:3px;min-block-size:24px;min-inline-size:24px}.button{min-block-size:32px;padding:4px 12px;border:1px solid var(--axis);border-radius:var(--heists-radius, 4px);font-weight:500}.widen{display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin-block-start:12px}.panel[open]{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(calc(210 * var(--px)),100%),1fr));gap:28px 40px}.panel{position:relative;inline-size:auto;margin:12px 0 0;padding:24px;border:1px solid var(--axis);border-radius:var(--heists-radius, 6px);background:none;color:inherit}.panel-head,.fold>summary,.total{display:none}.panel fieldset{position:relative}legend,.panel-end{padding:0}legend{font-weight:600;margin-block-end:8px}.ranges{display:grid;gap:24px;align-content:start}.bars{display:flex;align-items:end;gap:4px;block-size:40px}.bars i{flex:1;border:1px solid var(--accent);background:var(--accent)}.bars .out{border-color:var(--axis);background:var(--series-6)}.slider{--half: calc(50% / var(--years));position:relative;block-size:28px}.slider:after{content:"";position:absolute;inset-inline:calc(var(--half) * (1 + 2 * var(--before))) calc(var(--half) * (1 + 2 * var(--after)));inset-block-start:calc(50% - 2px);block-size:4px;background:var(--text)}.slider:before{content:"";position:absolute;inset-inline:0;inset-block-start:calc(50% - 1px);block-size:2px;background:var(--axis)}.slider input{position:absolute;z-index:1;inset-inline-start:calc(var(--half) - 12px);inline-size:calc(100% + 24px - 2 * var(--half));block-size:28px;margin:0;background:none;appearance:none;pointer-events:none}.slider input::-webkit-slider-runnable-track{background:none}.slider input::-moz-range-track{background:none}.slider input::-webkit-slider-thumb{appearance:none;inline-size:24px;block-size:24px;border:2px solid var(--text);border-radius:50%;background:var(--background);pointer-events:auto}.slider input::-moz-range-thumb{inline-size:20px;block-size:20px;border:2px solid var(--text);border-radius:50%;background:var(--background);pointer-events:auto}.slider input:focus-visible::-webkit-slider-thumb{background:var(--text)}.slider input:focus-visible::-moz-range-thumb{background:var(--text)}.steppers{display:flex;gap:6px;align-items:center;margin-block-start:8px}.stepper{display:inline-flex;border:1px solid var(--axis);border-radius:var(--heists-radius, 4px)}.stepper button{inline-size:calc(26 * var(--px));min-block-size:30px}.stepper input{inline-size:calc(42 * var(--px));padding:0;border:solid var(--axis);border-width:0 1px;background:none;text-align:center;appearance:textfield}.stepper input::-webkit-inner-spin-button{appearance:none}.steps{display:flex;flex-wrap:wrap;gap:4px}.steps label{position:relative}.steps span{display:flex;align-items:center;justify-content:center;min-inline-size:calc(36 * var(--px));padding:5px 8px;border:1px solid var(--axis);border-radius:var(--heists-radius, 4px)}.steps :checked+span{background:var(--text);color:var(--background)}.check{display:flex;align-items:center;gap:8px;min-block-size:28px}.check input{inline-size:calc(16 * var(--px));block-size:calc(16 * var(--px));margin:0;accent-color:var(--text);flex:none}.check b{margin-inline-start:auto;font-weight:400;color:var(--muted)}.consequence{display:block;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));color:var(--muted)}.keys-list .consequence{margin-inline-start:24px}details.consequence{padding-block-end:8px}details.consequence summary{line-height:calc(24 * var(--px));text-decoration:underline;cursor:pointer}.evidence .keys-list{max-block-size:none}.all-none{position:absolute;inset-block-start:calc(-9px - 18 * var(--px));inset-inline-end:0;display:flex;gap:8px}.all-none .link{color:var(--muted)}.keys-list{max-block-size:320px;overflow:auto}.panel-end{grid-column:1 / -1;display:flex;flex-wrap:wrap;gap:12px;align-items:center;padding-block-start:20px;border-block-start:1px solid var(--grid)}.sheet.panel{position:fixed;inset:0;inline-size:100%;max-inline-size:600px;block-size:100%;max-block-size:none;margin:0 auto;padding:0 16px;border:0;border-radius:0;background:var(--background);overscroll-behavior:contain}.sheet.panel[open]{display:flex;flex-direction:column;gap:0}.sheet .panel-head,.sheet .panel-end{position:sticky;z-index:2;inset-block:0;background:var(--background)}.sheet .panel-head,.sheet .fold>summary{display:flex;flex-wrap:wrap;gap:0 12px;align-items:center;justify-content:space-between;min-block-size:48px}.sheet .link,.sheet summary,.sheet select{min-block-size:44px}.sheet .ranges{gap:0}.sheet .fold,.sheet .amounts{border-block-end:1px solid var(--grid)}.fold>summary{font-weight:500}.fold>summary span{margin-inline-start:auto;font-weight:400;color:var(--muted)}.fold>summary .set{font-weight:600;color:var(--text)}.fold>summary:after{content:"›"}.fold[open]>summary:after{rotate:90deg}.sheet .fold fieldset{padding-block-end:12px}.sheet .fold legend{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}.sheet .all-none{position:static;justify-content:end}.sheet .keys-list{max-block-size:none}.sheet .amounts{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:0 12px}.sheet .amounts legend{float:inline-start;margin:0;font-weight:500}.sheet .amounts select{margin-inline-start:auto;border:0}.sheet .steppers{justify-content:space-between;margin-block:4px 12px}.sheet .stepper button{inline-size:44px;min-block-size:44px;touch-action:manipulation}.sheet .stepper input{inline-size:calc(56 * var(--px))}.sheet .panel-end{flex-direction:column-reverse;align-items:stretch;gap:8px;margin-block-start:auto;padding-block:12px max(12px,env(safe-area-inset-bottom))}.sheet .total{display:inline}.sheet .strong span:first-child,.sheet .panel-end .strong+.button{display:none}select{appearance:none;field-sizing:content;min-block-size:24px;max-inline-size:100%;padding-inline-end:14px;border-block-end:1px solid var(--axis);font-weight:500;text-overflow:ellipsis;background:conic-gradient(from -39deg at bottom,currentColor 78deg,transparent 0) var(--end) 1px center / 8px 5px no-repeat}select option{color:var(--text);background:var(--background)}.charts{display:grid;gap:48px 40px;margin-block-start:32px}.chart{display:grid;grid-row:span 2;grid-template-rows:subgrid;grid-template-columns:minmax(0,1fr);row-gap:0}.companion{margin-block-start:24px}.title{font-size:calc(17 * var(--px));line-height:calc(22 * var(--px));font-weight:600;text-wrap:balance;max-inline-size:34em}.companion .title{display:inline;font-size:calc(13 * var(--px));line-height:calc(18 * var(--px))}.subtitle{margin-block-start:4px;color:var(--muted);max-inline-size:52em;text-wrap:pretty}.companion .subtitle{display:inline;margin-inline-start:4px}.choices{display:flex;flex-wrap:wrap;gap:4px 12px;margin-block-start:2px}.companion .choices{display:inline-flex;margin:0;margin-inline-start:8px}.title:empty,.choices:empty,.keys:empty,.note:empty,.subtitle:empty{display:none}.keys{display:flex;flex-wrap:wrap;gap:4px 16px;margin-block-start:4px;color:var(--muted)}.key{white-space:nowrap}.legend{margin-block-start:4px}.switches{display:flex;flex-wrap:wrap;gap:0 14px;margin-block-start:2px}.switch{min-block-size:28px;text-align:start}.switch[aria-pressed=false],.switches .link{color:var(--muted)}.swatch.dot,.switch:before{content:"";box-sizing:border-box;display:inline-block;inline-size:8px;block-size:8px;margin-inline-end:6px;border:4px solid var(--dot);border-radius:50%;background:none}.swatch.ring,.switch[aria-pressed=false]:before{border-width:1.6px}.swatch.revised{inline-size:5px;block-size:5px;margin-block-end:1px;border-width:2.5px;border-color:var(--axis)}.plot{position:relative;margin-block-start:12px}canvas{display:block;inline-size:100%}.note{margin-block-start:8px;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));color:var(--muted)}.mark,.halo{position:absolute;pointer-events:none}.round{border-radius:50%}.plot.pointed .halo{outline:1px solid var(--text);outline-offset:2px}.aloud{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}.waffle{display:grid;grid-template-columns:minmax(calc(80 * var(--px)),calc(160 * var(--px))) 1fr;gap:0 16px;align-items:start}.waffle .plot{grid-area:1 / 1;margin:0}.waffle .words{grid-area:1 / 2}.waffle .title{display:block;font-size:calc(20 * var(--px));line-height:calc(26 * var(--px));color:var(--accent)}.waffle .subtitle{display:block;margin:4px 0 0}details>.words{display:block;min-block-size:24px;inline-size:auto;text-align:start;text-decoration:none}details>.words:before{content:"";display:inline-block;inline-size:5px;block-size:5px;margin-inline:2px 8px;margin-block-end:2px;border:solid var(--muted);border-width:0 1.5px 1.5px 0;rotate:calc(45deg - 90deg * var(--way))}details[open]>.words:before{rotate:45deg}details>.words .subtitle{display:inline}.swatch{display:inline-block;inline-size:calc(10 * var(--px));block-size:calc(10 * var(--px));margin-inline-end:6px;background:var(--accent)}.tier-0{background:var(--tier-0)}.tier-1{background:var(--tier-1)}.tier-2,.tier-3{overflow:clip;border:1px solid currentColor;background:none}.tier-2{color:var(--tier-2);background:var(--pale)}.tier-3{color:var(--tier-3)}.tier-2:before,.tier-3:before{content:"";display:block;background:currentColor}.tier-2:before{inline-size:14px;block-size:1.5px;margin:3px -3px;rotate:-45deg;box-shadow:0 3px currentColor,0 -3px currentColor}.tier-3:before{inline-size:2px;block-size:2px;margin:1px;border-radius:50%;box-shadow:4px 0 currentColor,0 4px currentColor,4px 4px currentColor}.rest{border:1px solid var(--axis);background:var(--series-6)}.pale{border:1px solid var(--accent);background:var(--series-5)}.ring{border:1px dashed var(--text);border-radius:50%;background:none}.tip{position:absolute;z-index:2;inline-size:calc(300 * var(--px));max-inline-size:100cqi;padding:12px 14px;border:1px solid var(--axis);border-radius:var(--heists-radius, 6px);background:var(--background);box-shadow:0 6px 20px #00000024;overflow-wrap:anywhere}.tip-text>*{display:block}.tip strong{font-size:calc(14 * var(--px));line-height:calc(20 * var(--px));font-weight:600}.tip .value{font-size:calc(20 * var(--px));line-height:calc(26 * var(--px));font-weight:600;margin-block:2px}.tip .value.dprk{color:var(--accent)}.tip .rule{margin-block-start:8px;padding-block-start:8px;border-block-start:1px solid var(--grid)}.tip .action{margin-block-start:8px;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px))}.tip-bar,.tip-close{display:none}.tip.sheet{display:flex;flex-direction:column;inline-size:100cqi;padding:0}.tip.sheet[popover]{position:fixed;inset:auto 0 0!important;inline-size:auto;max-inline-size:600px;max-block-size:60vh;margin:0 auto;border-block-end:0;border-end-start-radius:0;border-end-end-radius:0;color:inherit}.sheet .tip-text{overflow:auto;overscroll-behavior:contain;padding:12px 14px 4px}.sheet .tip-text strong{padding-inline-end:36px}.sheet .tip-text a{padding-block:13px}.sheet .tip-close{display:block;position:absolute;inset-block-start:0;inset-inline-end:0;inline-size:44px;font-size:calc(20 * var(--px));text-decoration:none}.sheet .tip-bar{display:flex;gap:8px;padding:8px 14px max(8px,env(safe-area-inset-bottom))}.sheet .tip-bar .button{flex:1;min-block-size:44px;touch-action:manipulation}.tip-bar :first-child:before{content:"‹ "}.tip-bar :last-child:after{content:" ›"}.tip.sheet .action{display:none}.sources-panel{margin-block-start:16px}.sources-panel ol{columns:24em 2;column-gap:32px;margin-block:8px 0;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px))}.sources-panel li{list-style:none;break-inside:avoid;padding-block:6px;border-block-start:1px solid var(--grid);overflow-wrap:anywhere}.address{display:block;color:var(--muted);overflow-wrap:anywhere;user-select:all}.root:not(.framed) :is(.tip,td) a+.address{display:none}.table{margin-block-start:56px;padding-block-start:12px;border-block-start:1px solid var(--text)}table{inline-size:100%;margin-block:12px;border-collapse:collapse;font-size:calc(14 * var(--px));line-height:calc(20 * var(--px))}th,td{padding-block:8px;padding-inline:0 12px;text-align:start;vertical-align:top;font-weight:400}thead th{vertical-align:bottom;padding-block-end:6px;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));color:var(--muted);border-block-end:1px solid var(--axis)}tbody tr{border-block-end:1px solid var(--grid)}thead .link{display:block;min-block-size:24px;padding-block-start:6px;color:inherit;text-decoration:none}thead .link:hover{text-decoration:underline}th[aria-sort=ascending] .link,th[aria-sort=descending] .link{color:var(--text);font-weight:600}th[aria-sort=ascending] .link:after{content:" ↑"}th[aria-sort=descending] .link:after{content:" ↓"}td.date{white-space:nowrap}tbody th span:first-child{font-weight:500}td small,th small{display:block;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));color:var(--muted);max-inline-size:46em}td.loss,th.loss{text-align:end;white-space:nowrap}th.loss .link{margin-inline-start:auto}td.sources,th.sources{text-align:end;padding-inline-end:0}td.sources li{list-style:none;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));text-align:start;max-inline-size:12em}:is(.cited,.tip,td.sources) a{display:inline-block;padding-block:4px}summary{list-style:none}.sources summary{display:inline-block;min-inline-size:24px;min-block-size:24px;text-align:center;text-decoration:underline;text-underline-offset:3px}summary::-webkit-details-marker{display:none}.word{display:none}.tag{margin-inline-start:6px;padding:0 5px;border:1px dashed var(--axis);border-radius:3px;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px))}.ledger{display:grid;gap:16px 40px;margin-block-start:56px;padding-block-start:12px;border-block-start:1px solid var(--text)}.ledger>*,.ledger td,.ledger th{min-inline-size:0}.ledger table{margin-block:0 16px}.ledger caption{font-weight:600;text-align:start;font-size:calc(13 * var(--px));line-height:calc(18 * var(--px))}.ledger td,.ledger thead th:not(:first-child){text-align:end;padding-inline-end:0;padding-inline-start:12px}.ledger tbody th,.ledger tbody td{padding-block:4px}.ledger tbody th{inline-size:100%}.ledger tr{border:0}.ledger thead td{border-block-end:1px solid var(--axis)}.ledger .said th,.ledger .said td{font-weight:600}.ledger .said td{white-space:nowrap}.ledger .said small{font-weight:400}.ledger .cited{border-block-end:1px solid var(--grid)}.ledger .cited td{padding:0 0 8px;text-align:start}.cited small{display:block}.ledger td:not([colspan]) small{white-space:nowrap}@container (width < 32em){.ledger tbody th,.ledger td{font-size:calc(12 * var(--px))}.ledger .said td,.ledger td:not([colspan]) small{white-space:normal}}.end{display:flex;flex-wrap:wrap;gap:12px 24px;margin-block-start:32px;padding-block-start:12px;border-block-start:1px solid var(--grid)}.export{display:contents}.buttons{display:flex;align-items:start;gap:8px}.buttons .button{padding-inline:10px}.export-panel{flex-basis:100%;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(calc(280 * var(--px)),100%),1fr));gap:16px 24px}.copy label{display:block;cursor:default}textarea{display:block;inline-size:100%;margin-block:4px 8px;padding:8px;border:1px solid var(--axis);border-radius:var(--heists-radius, 4px);background:none;color:inherit;font:inherit;font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));resize:vertical}.copied{grid-column:1 / -1;color:var(--muted)}.foot{flex:1 1 calc(320 * var(--px));font-size:calc(12 * var(--px));line-height:calc(16 * var(--px));color:var(--muted)}.foot p{max-inline-size:70em;margin-block-end:4px}.foot b{font-weight:600;color:var(--text)}@container (width >= 60em){.charts{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.trend,.incidents,.said{grid-column:1 / -1}}@container (width >= 80em){.ledger{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.ledger>.words{grid-column:1 / -1}.said>div:last-child{display:grid;grid-template-columns:minmax(0,1fr) calc(340 * var(--px));gap:40px}.said .companion{margin:0}}@container (width >= 96em){td.evidence{white-space:nowrap}.charts:not(.trend-first){grid-template-columns:repeat(3,minmax(0,1fr))}.charts:not(.trend-first) .trend{grid-column:auto}}@container (width < 60em){.headline{font-size:calc(25 * var(--px));line-height:calc(31 * var(--px))}.lead{font-size:calc(15 * var(--px));line-height:calc(22 * var(--px))}.figures{display:grid;grid-template-columns:2fr 3fr;gap:12px 16px}.figure dd{font-size:calc(20 * var(--px));line-height:calc(26 * var(--px));white-space:normal}.views{display:flex}.views label{flex:1}.views span{flex:1;padding:6px 4px;text-align:center;min-block-size:44px}.views b{display:block}.pill,.button,.steps span,.check,.stepper button,.switch,.switches .link{min-block-size:44px}.pill{border-radius:var(--heists-radius, 22px)}input[type=search]{flex:1 1 calc(140 * var(--px));min-inline-size:0;max-inline-size:none;min-block-size:44px;background-position:0 6px,var(--start) 12px top 23px}.buttons{display:grid;grid-template-columns:repeat(3,1fr);inline-size:100%}.panel{padding:16px}.table table,.table thead,.table tbody{display:block}.table thead tr{display:flex;flex-wrap:wrap;gap:0 16px;border-block-end:1px solid var(--axis)}.table thead th{border:0}thead .link{min-block-size:44px}thead .sources{display:none}.table tbody tr{display:flex;flex-wrap:wrap;gap:2px 12px;padding-block:10px}.table th,.table td{padding:0}.table tbody th{order:-2;flex:1 0 calc(100% - 12px - 96 * var(--px));max-inline-size:calc(100% - 12px - 96 * var(--px))}td.loss{order:-1;inline-size:calc(96 * var(--px))}td.loss small{white-space:normal}td.date,td.kind,td.method,td.evidence,td.sources{font-size:calc(12 * var(--px));line-height:calc(24 * var(--px));color:var(--muted);text-align:start}td.sources li{max-inline-size:none}.sources summary{min-inline-size:44px;text-align:start}.figure-alone{display:none}.word{display:inline}.pill:not(.filters){display:none}.pill.filters{display:inline-flex}}@container (width < 24em){.figures{grid-template-columns:minmax(0,1fr)}.views{flex-direction:column}.views label+label{border-block-start:1px solid var(--axis);border-inline-start:0}.waffle{display:block}.key{white-space:normal}.ledger :is(table,thead,tbody,caption){display:block}.ledger tr{display:flex;flex-wrap:wrap;justify-content:end}.ledger tbody th,.ledger .cited td,.table tbody th{flex:1 0 100%;max-inline-size:none}td.loss{inline-size:100%;text-align:start}}@media(pointer:coarse){.views span,.pill,.button,.link,.switch,.check,.steps span,.stepper button,select,details>.words,details>summary,.sources summary,input[type=search]{min-block-size:44px}summary,.views span{align-content:center}input[type=search]{background-position:0 6px,var(--start) 12px top 23px}:is(.cited,.tip,td.sources) a{padding-block:14px}.slider,.slider input{block-size:44px}.panel legend{margin:0;line-height:44px}.all-none{inset-block-start:-44px}}@media(prefers-reduced-motion:no-preference){.tip:not([hidden]){animation:appear 80ms ease-out}.tip.sheet:not([hidden]){animation:rise .16s ease-out}@keyframes appear{0%{opacity:0}}@keyframes rise{0%{opacity:0;translate:0 12px}}}@media(forced-colors:active){.probe{order:1;background-color:Canvas;border-block-start-color:CanvasText;border-inline-start-color:GrayText;border-inline-end-color:Highlight}.swatch,.switch:before,select,input[type=search]{forced-color-adjust:none}.tier-1{border:1px solid var(--tier-1);background:repeating-linear-gradient(-45deg,var(--pale) 0 3px,var(--tier-1) 3px 4.5px)}.slider:before,.slider:after{background:CanvasText}.views :checked+span,.steps :checked+span,.pill.set,.button.strong,.button[aria-expanded=true]{forced-color-adjust:none;background:Highlight;color:HighlightText}}.root:lang(ko){word-break:keep-all}.root:lang(ar){line-height:1.45}.root:lang(ar) :is(.headline,.lead,.title,.subtitle,.words,.note,.tip *){letter-spacing:0;line-height:1.45}.root[dir=rtl] [lang=en]{direction:ltr;unicode-bidi:isolate;text-align:right}.on-paper{display:none}@media print{:host{container-type:inline-size}.root{--background: #fff !important;--text: #16181d !important;--muted: #59616b !important;--grid: #e4e7ea !important;--axis: #868e98 !important;--accent: #b3122d !important;--tier-0: #8f0e24 !important;--tier-1: #dc4a5f !important;--tier-2: #b3122d !important;--tier-3: #b3122d !important;--series-5: #f6c3ca !important;--series-6: #eceef1 !important;--pale: #fdeaec !important;--dot: #3a414b !important;--px: 1px !important;background:#fff;color-scheme:light;print-color-adjust:exact}@supports (zoom: tan(atan2(1cqi,1px))){.root{inline-size:842px;zoom:tan(atan2(100cqi,842px))}}.filters,.widen,.choices,.legend,.companion,.ledger,.export,.more,.tip,.plot:has(svg)>:not(svg){display:none}.on-paper{display:block;inline-size:100%;block-size:auto}.figures{flex-wrap:nowrap;column-gap:40px}.trend,.incidents,.said,.said>div:last-child{display:block}.charts{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.chart,tr,.note{break-inside:avoid}.table{margin-block-start:40px}.table .title,thead,.sources-panel .words{break-after:avoid}thead .link{display:contents}.table table{font-size:13px;line-height:17px}.table th,.table td{padding-block:5px}td.evidence{white-space:nowrap}.sources-panel .words:before{display:none}.sources-panel a{text-decoration:none}.sources-panel ol{columns:3;column-gap:24px;font-size:10px;line-height:12px}.sources-panel li{padding-block:2px}.sources-panel .address{display:inline;margin-inline-start:4px}}';var G={en:`The interactive figure is not shown, because the rules of this page forbid its program.
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
Schlüsseldiebstahl
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
، اطُّلع عليه في `};var oe={ar:["zero","one","two","few","many","other"],ko:["other"],ja:["other"],zh:["other"]},hn=Array.from({length:12},(s,n)=>new Date(Date.UTC(2022,n,22)));function bn(s){let n=vn(s);if(n==="en")return"";let e=en(n),t=new Intl.Locale(n,{numberingSystem:"latn",calendar:"gregory"});return`${[`${t.baseName}`,e==="ar"?"rtl":"ltr",...le(t),...ce(t),ue(t,e)].join(`
`)}

${e==="en"?"":G[e]}`}function xn(s,n){let[e,t,i]=G[en(vn(s))].split(`
`,3);return{csp:e,wasm:t}[n]??i}function vn(s){let n=[];for(let e=s;e;e=e.parentElement??e.getRootNode().host)n.push(e.getAttribute("lang"));return[...n,...navigator.languages??[]].find(e=>e&&G[en(e)])??"en"}function en(s){try{return new Intl.Locale(s).language}catch{return""}}function le(s){let n=i=>new Intl.NumberFormat(s).formatToParts(i),e=(i,o)=>i.find(p=>p.type===o)?.value??"",t=e(n(1234),"group")?4:5;return[e(n(1.5),"decimal"),e(n(12345),"group"),"#".repeat(t)]}function ce(s){let n=(z,S)=>new Intl.DateTimeFormat(s,{timeZone:"UTC",...z}).formatToParts(S),e={day:"",month:"",year:""},t=z=>n(z,hn[10]).map(S=>e[S.type]??S.value).join("").replace("月",""),i=z=>/^\d+$/.test(z)?`${z}月`:z,o=z=>hn.map(S=>i(n(z,S).find(_=>_.type==="month").value)),[p,m]=[{day:"numeric"},{year:"numeric"}],y={month:"long",...m},O={month:"short",...m};return[t({...p,...y}),t(y),t({...p,...O}),t(O),t({...p,month:"short"}),...o({...p,...y}),...o({...p,...O})]}function ue(s,n){let e=oe[n]??["one","other"],t=new Intl.PluralRules(s),i=o=>e.indexOf(t.select(o));return Array.from({length:200},(o,p)=>i(p)<0?e.length-1:i(p)).join("")}var q="dprk-heists",de=["view","charts","years","targets","methods","actors","countries","evidence","min-usd","disputed","text","estimator","edition","amounts","measure","stack","by","controls","theme","lang","heading-level","src","state","permalink","loading"],rn=class extends(globalThis.HTMLElement??Object){static observedAttributes=de;static version="0.1.0";static script=globalThis.document?.currentScript;#n=null;#e=new V;#u=!1;#r=!1;#s=null;#a=null;#d=[];constructor(){super();let n=pe();this.attachShadow({mode:"open"}).adoptedStyleSheets=[n],this.#c();for(let e of["filter","options"]){if(!Object.hasOwn(this,e))continue;let t=this[e];delete this[e],this[e]=t}}connectedCallback(){this.#r||(this.#u||this.getAttribute("loading")==="eager"?this.#l():this.#s??=me(this,()=>this.#l()))}disconnectedCallback(){queueMicrotask(()=>this.isConnected||this.#h())}attributeChangedCallback(n){n==="loading"&&this.getAttribute(n)==="eager"&&this.#i(),this.#n?.attribute(n)}get ready(){return this.#i(),this.#e.ready}get filter(){return this.#t("filter").filter}set filter(n){this.#p("filter",n)}get options(){return this.#t("options").options}set options(n){this.#p("options",n)}async settled(){return(await this.#o()).settled()}summary(){return this.#t("summary()").summary()}incidents(){return this.#t("incidents()").incidents()}async load(n){return(await this.#o()).load(n)}save(){return this.#t("save()").save()}restore(n){this.#t("restore()").restore(n)}async export(n){return await this.ready,(await this.#o()).export(`${n}`)}reset(){this.#t("reset()").reset()}#o(){return this.#i(),this.#e.started}#t(n){if(this.#i(),this.#n)return this.#n;throw new DOMException(`<${q}> has not started: await its ready before ${n}`,"InvalidStateError")}#p(n,e){this.#n?this.#n[n]=e:this.#d.push([n,e])}#i(){this.#u=!0,this.isConnected&&this.#l()}async#l(){if(this.#r)return;this.#r=!0,this.#f();let n=this.#e;try{await fe(),n===this.#e&&this.#m()}catch(e){n===this.#e&&this.#g(e)}}#m(){this.shadowRoot.replaceChildren(),this.#n=new C(this,this.shadowRoot,bn);for(let[n,e]of this.#d.splice(0))try{this.#n[n]=e}catch(t){reportError(t)}this.#n.attribute("permalink"),this.#a=ge(()=>this.#n?.attribute("lang"),()=>this.#n?.look()),this.#e.start(this.#n)}#g(n){let e=he(n);this.#c(xn(this,e.code)),console.error(`<${q}>`,e.message),this.#e.fail(Object.assign(new Error(e.message,{cause:n}),{code:e.code})),this.dispatchEvent(new CustomEvent("heists-error",{detail:e,bubbles:!0,composed:!0}))}#h(){this.#f(),this.#r&&(this.#r=!1,this.#e=new V,this.#a?.(),this.#n?.free(),this.#a=this.#n=null,this.#c())}#f(){this.#s?.(),this.#s=null}#c(n){let e=document.createElement("p");e.className="status",e.setAttribute("role","status"),this.shadowRoot.replaceChildren(e,document.createElement("slot")),n&&(e.textContent=n)}},V=class{constructor(){this.started=new Promise((n,e)=>Object.assign(this,{start:n,fail:e})),this.ready=this.started.then(n=>n.ready());for(let n of[this.started,this.ready])n.catch(()=>{})}},tn=null,wn=null;function pe(){if(tn)return tn;let s=new CSSStyleSheet;return s.replaceSync(gn),tn=s}function fe(){return wn??=un().then(s=>mn({module:s})).catch(s=>{throw wn=null,s})}function me(s,n){let e=new IntersectionObserver(t=>t.some(i=>i.isIntersecting)&&n(),{rootMargin:"400px"});return e.observe(s),addEventListener("beforeprint",n),()=>{e.disconnect(),removeEventListener("beforeprint",n)}}function ge(s,n){let e=[new MutationObserver(s),new MutationObserver(n)];e[0].observe(document.documentElement,{attributes:!0,attributeFilter:["lang"],subtree:!0});for(let t of[document.documentElement,document.body??document.documentElement])e[1].observe(t,{attributes:!0});return()=>e.forEach(t=>t.disconnect())}function he(s){let n=String(s?.message??s);return typeof s?.code=="string"?{code:s.code,message:n}:globalThis.WebAssembly?/content security policy|\bcsp\b|unsafe-eval/i.test(n)?{code:"csp",message:`the page's Content-Security-Policy must allow script-src 'wasm-unsafe-eval': ${n}`}:{code:"wasm",message:n}:{code:"wasm",message:"this browser has WebAssembly switched off"}}var W=globalThis.customElements?.get(q);W&&W.version!=="0.1.0"&&console.warn(`<${q}>: version ${W.version} is on this page already, 0.1.0 is not used`);W||globalThis.customElements?.define(q,rn);})();
