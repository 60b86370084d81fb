/** Drugs, gases, solutions and classes of drugs, without accents, in the singular. */
// What the sample library and French protocols of pain care name, and what is taken for it.
const names = `
abatacept abciximab acebutolol aceclofenac acenocoumarol acetaminophene acetazolamide acetylcysteine aciclovir acide adalimumab adenosine adrenaline albumine aldactone alfentanil
alfuzosine aliskiren alizapride allopurinol almotriptan alprazolam alteplase amantadine amikacine aminophylline amiodarone amisulpride amitriptyline amlodipine amoxicilline
amphotericine ampicilline anakinra anastrozole apixaban apomorphine aprepitant aripiprazole aspegic aspirine atarax atenolol atorvastatine atosiban atracurium atropine augmentin azathioprine
azithromycine aztreonam baclofene bactrim basiliximab beclometasone benazepril benzodiazepine benzathine betahistine betamethasone bevacizumab bicarbonate bisoprolol bleomycine
bosentan botulique bromazepam bumetanide bupivacaine buprenorphine bupropion buspirone butylscopolamine cabergoline calcitonine calcium calciparine candesartan cannabidiol capecitabine capsaicine
captopril carbamazepine carbidopa carboplatine carvedilol cefazoline cefepime cefixime cefotaxime ceftazidime ceftriaxone celecoxib celestene cetirizine chloral chlordiazepoxide chlorhexidine
chloroprocaine chlorpromazine ciclosporine cimetidine ciprofloxacine cisatracurium cisplatine citalopram clarithromycine clindamycine clobazam clomipramine clonazepam clonidine
clopidogrel clopixol clorazepate clozapine codeine codoliprane colchicine colistine corotrope cortancyl corticoide corticoides coumadine cyamemazine cyclizine cyclophosphamide cytarabine dabigatran dafalgan dakin dalteparine
danaparoide dantrolene dapagliflozine darbepoetine deferoxamine denosumab desflurane desloratadine desmopressine dexamethasone dexmedetomidine dextrose diamicron diazepam diclofenac digoxine
dihydrocodeine diltiazem diosmectite diphenhydramine dipyridamole diprivan dobutamine dolipranne doliprane domperidone donepezil dopamine dorzolamide doxepine doxorubicine doxycycline droleptan
droperidol duloxetine durogesic ebastine efferalgan eletriptan emend emla enalapril enoxaparine entonox ephedrine epinephrine epirubicine eptifibatide ergotamine ertapenem erythromycine escitalopram esketamine
esmolol esomeprazole estradiol etanercept etelcalcetide ethanol ethosuximide etomidate etoposide etoricoxib ezetimibe famotidine fentanyl fer fexofenadine filgrastim flecainide floxapen
fluconazole flumazenil fluoxetine flurbiprofene fluticasone fluvoxamine fondaparinux fosfomycine fosphenytoine fraxiparine fraxodi furosemide gabapentine gemcitabine gentamicine glibenclamide gliclazide
glimepiride glucagon glucose glucoserum glutamine glycerol granisetron haldol haloperidol heparine hydrocortisone hydromorphone hydroxychloroquine hydroxyzine hypnovel ibuprofene ifosfamide
imatinib imigrane imipenem imipramine imodium indapamide indometacine infliximab insuline ipratropium irbesartan irinotecan isoflurane isoprenaline isosorbide itraconazole ivabradine kaleorid kalinox kardegic ketalar ketamine
ketoprofene ketorolac lacosamide lactate lactulose lamaline lamotrigine lansoprazole largactil laroxyl lasilix levetiracetam levobupivacaine levodopa levofloxacine levomepromazine levothyroxine lexomil
lidocaine linezolide lioresal liraglutide lisinopril lithium loperamide loratadine lorazepam lormetazepam losartan lovenox loxapac loxapine lyrica macrogol magnesium mannitol mefenamique melatonine
meloxicam meopa mepivacaine meprobamate meropenem metamizole metformine methadone methotrexate methoxyflurane methyldopa methylene methylphenidate methylprednisolone metoclopramide metoprolol
metronidazole mianserine miconazole midazolam milnacipran milrinone mirtazapine misoprostol mivacurium monoprost montelukast mopral morphine moscontin moxifloxacine mycophenolate nacl nalbuphine
nalmefene naloxone naltrexone naproxene naratriptan narcan neostigmine nefopam neurontin nicardipine nicorandil nifedipine nimodipine nitroprusside nivolumab noradrenaline norfloxacine nortriptyline novalgine nubain nurofen nystatine
octreotide ofloxacine olanzapine omeprazole ondansetron opiace opioide opium oramorph oxazepam oxcarbazepine oxybuprocaine oxybutynine oxycodone oxycontin oxygene oxynorm oxynormoro oxytocine paclitaxel palexia palladone paliperidone
pamidronate pancuronium pantoprazole paracetamol parecoxib paroxetine penicilline pentazocine perfalgan perindopril pethidine pethidin phenergan phenobarbital phenoxymethylpenicilline phenylephrine phenytoine
phloroglucinol phytomenadione piperacilline piracetam piritramide piroxicam plavix polaramine potassium pramipexole pravastatine praxilene prazepam prednisolone prednisone pregabaline prialt prilocaine primperan procaine
profenid prochlorperazine promethazine propacetamol propofol propranolol propylthiouracile protamine protoxyde prozac pyridostigmine quetiapine quinine quinolone rabeprazole ramipril ranitidine rapifen
rapiscan remifentanil reteplase rifampicine risperdal risperidone rivaroxaban rivastigmine rivotril rizatriptan rocuronium romiplostim ropivacaine rosuvastatine rituximab salbutamol saline scopolamine scoburen
selegiline seresta sertraline sevoflurane sevredol sildenafil simvastatine sitagliptine skenan sodium solumedrol solupred sotalol spasfon spironolactone streptomycine sucralfate sufenta sufentanil sulfamethoxazole
sulfasalazine sulpiride sumatriptan suxamethonium tacrolimus tamoxifene tamsulosine tapentadol tegretol temgesic tenecteplase terbutaline tercian tetracaine tetracycline tetrazepam theophylline thiopental thiocolchicoside
tiapride ticagrelor ticlopidine tigecycline tinzaparine tirofiban tizanidine tobramycine tocilizumab tofranil topalgic topiramate topotecan tracrium trabectedine tradonal tramadol tranexamique tranxene trastuzumab trazodone tramacet
triatec trimethoprime trimebutine trinitrine tropatepine tropisetron ultiva ultracet urapidil valaciclovir valium valproate valsartan vancomycine vecuronium venlafaxine verapamil versatis vincristine viscericalm vitamine
vogalene voltarene vortioxetine warfarine xarelto xenon xylocaine xyzall zaldiar zamudol zanaflex ziconotide zolmitriptan zolpidem zomig zophren zopiclone zoledronique zuclopenthixol zyprexa ixprim izalgi klipal acupan actiq abstral instanyl breakyl effentora pecfent recivit matrifen
ains morphinique anticoagulant antivitamine benzodiazepines neuroleptique antidepresseur antiepileptique anesthesique curare hypnotique sedatif anxiolytique antiemetique laxatif antibiotique antihistaminique
corticosteroide betabloquant diuretique antiagregant triptan gabapentinoide anti-inflammatoire anti-inflammatoires antiinflammatoire placebo saccharose g30 g5 g10 ringer gelatine physiologique glucose glucosee hypertonique isotonique antidote azote vaseline alcool chlorhydrate sulfate citrate
immunoglobuline plasma plaquettes culot sang vaccin chimiotherapie collyre ocytocine carboprost uterotonique tocolytique thiamine pyridoxine folique furoate hydroalcoolique betadine povidone iode
amfetamine cocaine heroine cannabis nicotine cafeine
`

export const drugNames: ReadonlySet<string> = new Set(
  names
    .trim()
    .split(/\s+/)
    .filter((name) => !['acide', 'rapiscan', 'sang', 'fer', 'hydroalcoolique'].includes(name)),
)

/** Ends of the common names of drugs (INN); long enough to be ends of little else. */
const stems =
  /(?:caine|azepam|azolam|zolam|prazole|olol|sartan|statine|cilline|mycine|micine|floxacine|oxacine|profene|coxib|triptan|setron|parine|parinux|xaban|gatran|gliptine|gliflozine|codone|morphone|morphine|entanil|fentanyl|orphine|orphan|peridol|peridone|barbital|curium|curonium|imab|umab|ximab|zumab|tinib|ciclovir|tidine|sone|solone|onide|gabaline|bapentine|triptyline|pramine|oxetine|platine|rubicine|taxel|dronate|conazole|nidazole|thiazide|semide|formine|glitazone|lukast|terol|tropium|phylline|dipine|zosine|adol|fenac|oxicam|oxamine|flurane|apine|idone|azepine|racetam|oxone|trexone|azine|azocine|phenone|cyclovir|cycline|bactam|penem|cefal\w*|setine|faxine|prost|relix|tocine|pressine|kinase|teplase|grel|fibrate|drine|nidine|lamide|zolamide|phanol|dazole|methadol|butamol|naline|stigmine|xamine|nacline)$/u

// Ordinary words with such an end.
const ordinary = new Set(
  'persone pediadol reexamine magazine benzine gazoline examine americaine africaine republicaine mexicaine dominicaine cholesterol mercurium platine rapine cylindrine'.split(
    ' ',
  ),
)

/** Whether a word is a drug, or ends like one; without accents, in small letters. */
export const isDrug = (word: string): boolean => {
  const single = word.replace(/s$/u, '')
  if (drugNames.has(word) || drugNames.has(single)) return true
  return single.length >= 6 && !ordinary.has(single) && stems.test(single)
}
