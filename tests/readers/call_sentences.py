"""Sentences of our own, in families, with the calls that are in them: (paragraphs, calls).

A text that begins with "#" has its first line for a heading over it.
"""

from __future__ import annotations

Expected = list[tuple[list[str], list[str]]]
Case = tuple[str, Expected]

ENGLISH: list[Case] = [
    # Verbs of calling.
    (
        "We therefore call upon the Government of Lindmark to withdraw the bill.",
        [(["Government of Lindmark"], ["withdraw the bill"])],
    ),
    (
        "Our organisations jointly urge the Senate not to adopt the amendments and to hear those concerned.",
        [(["Senate"], ["not to adopt the amendments", "hear those concerned"])],
    ),
    (
        "We appeal to the member states of the European Union to grant visas to those who had to flee.",
        [(["member states of the European Union"], ["grant visas to those who had to flee"])],
    ),
    (
        "(Vienna, 4 May 2024) – The Lindmark authorities should free both editors. We ask the OSCE to send observers.",
        [(["Lindmark authorities"], ["free both editors"]), (["OSCE"], ["send observers"])],
    ),
    (
        "Harbour Watch and its partners call on the Mayor of Eastwick to reopen the archive.",
        [(["Mayor of Eastwick"], ["reopen the archive"])],
    ),
    (
        "The undersigned organisations request the Ministry of Justice to publish the list, and the Ombudsman "
        "to examine each entry.",
        [(["Ministry of Justice"], ["publish the list"]), (["Ombudsman"], ["examine each entry"])],
    ),
    # Duties.
    (
        "# What must happen now\n\nInterpol must delete the notices. The Registrar of Associations should "
        "restore the status of all groups.",
        [
            (["Interpol"], ["delete the notices"]),
            (["Registrar of Associations"], ["restore the status of all groups"]),
        ],
    ),
    (
        "# Our demands\n\nThe police are requested to return the laptops, and the Prosecutor's Office of "
        "Eastwick is urged to close the case.",
        [
            (["police"], ["return the laptops"]),
            (["Prosecutor's Office of Eastwick"], ["close the case"]),
        ],
    ),
    (
        "# Recommendations\n\nIt is for the National Assembly to repeal the decree.",
        [(["National Assembly"], ["repeal the decree"])],
    ),
    (
        "# Our calls\n\nThe decree must be repealed by the National Assembly, and the editor must be released "
        "by the authorities of Eastwick.",
        [
            (["National Assembly"], ["decree must be repealed by the National Assembly"]),
            (["authorities of Eastwick"], ["editor must be released by the authorities of Eastwick"]),
        ],
    ),
    # Lists whose items name their addressees.
    (
        "We call on:\n\n- the Government of Lindmark to release the editors;\n- Telenord Group to restore the "
        "lines;\n- all donors to pay for lawyers.",
        [
            (["Government of Lindmark"], ["release the editors"]),
            (["Telenord Group"], ["restore the lines"]),
            (["donors"], ["pay for lawyers"]),
        ],
    ),
    (
        "# We demand\n\nthat the Ministry of Culture reopen the theatre;\nthat the Broadcasting Board of "
        "Eastwick return the licence.",
        [
            (["Ministry of Culture"], ["reopen the theatre"]),
            (["Broadcasting Board of Eastwick"], ["return the licence"]),
        ],
    ),
    (
        "# Recommendations\n\nTo the Government of Lindmark:\n\n- end the searches\n- return what was taken\n\n"
        "To the World Bank:\n\n- suspend the loan",
        [
            (["Government of Lindmark"], ["end the searches", "return what was taken"]),
            (["World Bank"], ["suspend the loan"]),
        ],
    ),
    (
        "The National Assembly of Lindmark should:\n\n- reject the bill;\n- consult the unions.",
        [(["National Assembly of Lindmark"], ["reject the bill", "consult the unions"])],
    ),
    (
        "# Our calls\n\nWe call on the European Commission:\n\n1. to open proceedings;\n2. to freeze the funds.",
        [(["European Commission"], ["open proceedings", "freeze the funds"])],
    ),
    # Resolutions.
    (
        "# The conference\n\nCalls on the Council of Europe to act without delay;\n\nUrges the Parliament of "
        "Lindmark to vote the bill down;",
        [
            (["Council of Europe"], ["act without delay"]),
            (["Parliament of Lindmark"], ["vote the bill down"]),
        ],
    ),
    # Nouns.
    (
        "Our message to the European Parliament is clear: put the case on your agenda.",
        [(["European Parliament"], ["put the case on your agenda"])],
    ),
    # One body with a field and a place in its name.
    (
        "We call on the UN Special Rapporteur on the independence of judges and lawyers, the Council of Europe "
        "Commissioner for Human Rights and the EU Delegation to Lindmark to attend the trial.",
        [
            (
                [
                    "UN Special Rapporteur on the independence of judges and lawyers",
                    "Council of Europe Commissioner for Human Rights",
                    "EU Delegation to Lindmark",
                ],
                ["attend the trial"],
            )
        ],
    ),
]

ENGLISH_NOT = [
    "In March the Council of Europe called on the Government to change the law, without success.",
    "“The ministry must close these clubs,” said the deputy who tabled the bill in the first reading.",
    "The law requires every association to register and allows the ministry to close those that do not.",
    "The authorities have asked the court to extend the detention of the two editors until July.",
    "Under the new article, owners of websites must store all messages and should expect inspections.",
    "According to the minister, parents should decide what the schools of Lindmark teach their children.",
]

FRENCH: list[Case] = [
    (
        "Nous appelons les autorités de Brumaine à libérer les deux photographes.",
        [(["autorités de Brumaine"], ["libérer les deux photographes"])],
    ),
    (
        "Nos associations exhortent le Parlement à rejeter ce texte et à entendre les personnes concernées.",
        [(["Parlement"], ["rejeter ce texte", "entendre les personnes concernées"])],
    ),
    (
        "Nous demandons que le ministère de la Culture rouvre le théâtre.",
        [(["ministère de la Culture"], ["rouvre le théâtre"])],
    ),
    (
        "À la Commission européenne, nous demandons d'ouvrir une procédure.",
        [(["Commission européenne"], ["ouvrir une procédure"])],
    ),
    (
        "# Nos demandes\n\nLe Sénat ne doit pas adopter ce texte. Il appartient au préfet de Brumaine de rendre "
        "les locaux.",
        [(["Sénat"], ["adopter ce texte"]), (["préfet de Brumaine"], ["rendre les locaux"])],
    ),
    (
        "# Appels\n\nLa Suisse et le Canada sont priés d'accueillir les familles. Interpol est tenu de "
        "supprimer les notices.",
        [
            (["Suisse", "Canada"], ["accueillir les familles"]),
            (["Interpol"], ["supprimer les notices"]),
        ],
    ),
    (
        "Nous appelons :\n\n- le gouvernement de Brumaine à libérer les rédacteurs ;\n- la société Télénord à "
        "rétablir les lignes ;\n- les bailleurs à payer des avocats.",
        [
            (["gouvernement de Brumaine"], ["libérer les rédacteurs"]),
            (["société Télénord"], ["rétablir les lignes"]),
            (["bailleurs"], ["payer des avocats"]),
        ],
    ),
    (
        "# Nous demandons\n\n- au ministre de l'Intérieur, de mettre fin aux perquisitions ;\n- à la mairie de "
        "Brumaine, de rouvrir la salle.",
        [
            (["ministre de l'Intérieur"], ["mettre fin aux perquisitions"]),
            (["mairie de Brumaine"], ["rouvrir la salle"]),
        ],
    ),
    (
        "# Recommandations\n\nAu gouverneur de Brumaine :\n\n- lever l'interdiction ;\n- publier les ordres.\n\n"
        "À l'Union européenne :\n\n- suspendre l'accord.",
        [
            (["gouverneur de Brumaine"], ["lever l'interdiction", "publier les ordres"]),
            (["Union européenne"], ["suspendre l'accord"]),
        ],
    ),
    (
        "Le gouvernement doit :\n\n- retirer le projet ;\n- consulter les syndicats.",
        [(["gouvernement"], ["retirer le projet", "consulter les syndicats"])],
    ),
]

FRENCH_NOT = [
    "En mars, le Conseil de l'Europe a appelé le gouvernement à modifier la loi, sans succès.",
    "« Le ministère doit fermer ces cercles », a déclaré le député qui a déposé le texte en mars.",
    "La loi oblige chaque association à s'inscrire et permet au ministère de fermer les autres.",
    "Selon le ministre, les parents doivent décider de ce que les écoles enseignent à leurs enfants.",
]

GERMAN: list[Case] = [
    (
        "Wir fordern die Regierung von Lindmark auf, den Entwurf zurückzuziehen.",
        [(["Regierung von Lindmark"], ["den Entwurf zurückzuziehen"])],
    ),
    (
        "Deshalb appellieren wir an den Bundestag, die Visa zu verlängern.",
        [(["Bundestag"], ["die Visa zu verlängern"])],
    ),
    (
        "Wir erwarten vom Auswärtigen Amt, dass es die Verfahren beobachtet.",
        [(["Auswärtiges Amt|Auswärtigen Amt"], ["es die Verfahren beobachtet"])],
    ),
    (
        "# Forderungen\n\nDer Senat darf dem Gesetz nicht zustimmen. Interpol ist aufgefordert, die Gesuche zu löschen.",
        [(["Senat"], ["Gesetz nicht zustimmen"]), (["Interpol"], ["die Gesuche zu löschen"])],
    ),
    (
        "Wir rufen auf:\n\n- die Regierung von Lindmark, die Redakteure freizulassen;\n- den Telenord-Konzern, die "
        "Leitungen herzustellen;\n- alle Geldgeber, Anwälte zu bezahlen.",
        [
            (["Regierung von Lindmark"], ["die Redakteure freizulassen"]),
            (["Telenord-Konzern"], ["die Leitungen herzustellen"]),
            (["Geldgeber|alle Geldgeber"], ["Anwälte zu bezahlen"]),
        ],
    ),
    (
        "# Forderungen\n\nAn die Bundesregierung:\n\n- Visa erteilen\n- Verfahren beobachten\n\nAn das "
        "Europäische Parlament:\n\n- den Fall beraten",
        [
            (["Bundesregierung"], ["Visa erteilen", "Verfahren beobachten"]),
            (["Europäische Parlament|Europäisches Parlament"], ["den Fall beraten"]),
        ],
    ),
    (
        "Die Landesregierung muss:\n\n- den Erlass aufheben;\n- die Verbände anhören.",
        [(["Landesregierung"], ["den Erlass aufheben", "die Verbände anhören"])],
    ),
    (
        "Wir fordern, dass das Kulturministerium das Theater wieder öffnet.",
        [(["Kulturministerium"], ["das Theater wieder öffnet"])],
    ),
    (
        "# Was jetzt nötig ist\n\nWir bitten:\n\n- das **Hilfswerk der Vereinten Nationen**, die Suche zu "
        "leiten;\n- den **Landtag** und die **Stadt Eschweg**, die Räume zu öffnen.",
        [
            (["Hilfswerk der Vereinten Nationen"], ["die Suche zu leiten"]),
            (["Landtag", "Stadt Eschweg"], ["die Räume zu öffnen"]),
        ],
    ),
]

GERMAN_NOT = [
    "Im März forderte der Europarat die Regierung auf, das Gesetz zu ändern.",
    "„Das Ministerium muss diese Vereine schließen“, sagte der Abgeordnete im März der Zeitung.",
    "Die Polizei darf Versammlungen filmen, und wer teilnimmt, muss mit einer Strafe rechnen.",
    "Das Gesetz verpflichtet jeden Verein, sich einzutragen, und erlaubt dem Ministerium die Auflösung.",
]

SPANISH: list[Case] = [
    (
        "Instamos al Gobierno de Lindamar a retirar el proyecto y a escuchar a las familias.",
        [(["Gobierno de Lindamar"], ["retirar el proyecto", "escuchar a las familias"])],
    ),
    (
        "Exigimos que el Ministerio de Cultura reabra el teatro.",
        [(["Ministerio de Cultura"], ["reabra el teatro"])],
    ),
    (
        "Las organizaciones firmantes pedimos a la Comisión Europea que abra un procedimiento.",
        [(["Comisión Europea"], ["abra un procedimiento"])],
    ),
    (
        "# Exigencias\n\nEl Senado no debe aprobar la ley. Corresponde a la Fiscalía General cerrar el caso.",
        [(["Senado"], ["aprobar la ley"]), (["Fiscalía General"], ["cerrar el caso"])],
    ),
    (
        "Hacemos un llamado:\n\n- al Gobierno de Lindamar, a liberar a los redactores;\n- a la empresa Telenorte, "
        "a restablecer las líneas;\n- a los donantes, a pagar abogados.",
        [
            (["Gobierno de Lindamar"], ["liberar a los redactores"]),
            (["empresa Telenorte"], ["restablecer las líneas"]),
            (["donantes"], ["pagar abogados"]),
        ],
    ),
    (
        "# Exigimos\n\n- que la Fiscalía concluya la investigación;\n- que el Congreso derogue la ley.",
        [(["Fiscalía"], ["concluya la investigación"]), (["Congreso"], ["derogue la ley"])],
    ),
    (
        "# Recomendaciones\n\nAl Gobernador de Lindamar:\n\n- levantar la prohibición\n- publicar las órdenes\n\n"
        "A la Unión Europea:\n\n- suspender el acuerdo",
        [
            (["Gobernador de Lindamar"], ["levantar la prohibición", "publicar las órdenes"]),
            (["Unión Europea"], ["suspender el acuerdo"]),
        ],
    ),
    (
        "La Asamblea Nacional debe:\n\n- rechazar el proyecto;\n- consultar a los sindicatos.",
        [(["Asamblea Nacional"], ["rechazar el proyecto", "consultar a los sindicatos"])],
    ),
]

SPANISH_NOT = [
    "En marzo el Consejo de Europa instó al Gobierno a modificar la ley, sin éxito alguno.",
    "«El ministerio debe cerrar esos clubes», dijo el diputado que presentó el texto en marzo.",
    "La ley obliga a cada asociación a registrarse y permite al ministerio cerrar las demás.",
    "Según el ministro, los padres deben decidir qué enseñan las escuelas a sus hijos.",
]

RUSSIAN: list[Case] = [
    (
        "Мы призываем власти Линдмарка освободить фотографов и прекратить обыски.",
        [(["власти Линдмарка"], ["освободить фотографов", "прекратить обыски"])],
    ),
    (
        "Мы требуем от Министерства культуры открыть театр.",
        [(["Министерство культуры"], ["открыть театр"])],
    ),
    (
        "Обращаемся к Европейской комиссии с просьбой начать расследование.",
        [(["Европейская комиссия"], ["начать расследование"])],
    ),
    (
        "# Требования\n\nСенат не должен принимать закон. Правительству Линдмарка рекомендуется отозвать проект.",
        [
            (["Сенат"], ["принимать закон"]),
            (["Правительству Линдмарка|Правительство Линдмарка"], ["отозвать проект"]),
        ],
    ),
    (
        "Мы призываем:\n\n- правительство Линдмарка — освободить редакторов;\n- Министерство внутренних дел и "
        "Генеральную прокуратуру — закрыть дело;\n- доноров — оплатить адвокатов.",
        [
            (["правительство Линдмарка"], ["освободить редакторов"]),
            (
                ["Министерство внутренних дел", "Генеральная прокуратура|Генеральную прокуратуру"],
                ["закрыть дело"],
            ),
            (["доноров"], ["оплатить адвокатов"]),
        ],
    ),
    (
        "# Мы призываем\n\n- Европейский парламент обсудить дело;\n- Верховный суд Линдмарка отменить приговор.",
        [
            (["Европейский парламент"], ["обсудить дело"]),
            (["Верховный суд Линдмарка"], ["отменить приговор"]),
        ],
    ),
    (
        "# Рекомендации\n\nПравительству Линдмарка:\n\n- снять запрет\n- опубликовать приказы\n\nЕвропейскому "
        "союзу:\n\n- приостановить соглашение",
        [
            (
                ["Правительству Линдмарка|Правительство Линдмарка"],
                ["снять запрет", "опубликовать приказы"],
            ),
            (["Европейскому союзу|Европейский союз"], ["приостановить соглашение"]),
        ],
    ),
    (
        "Парламент Линдмарка должен:\n\n- отклонить законопроект;\n- выслушать профсоюзы.",
        [(["Парламент Линдмарка"], ["отклонить законопроект", "выслушать профсоюзы"])],
    ),
]

RUSSIAN_NOT = [
    "В марте Совет Европы призвал правительство изменить закон, но ничего не изменилось.",
    "«Министерство должно закрыть эти клубы», — сказал депутат, который внёс законопроект.",
    "Закон обязывает каждую организацию зарегистрироваться и позволяет министерству закрыть остальные.",
    "По словам министра, родители должны решать, чему школы учат их детей.",
]

CALLS = {"en": ENGLISH, "fr": FRENCH, "de": GERMAN, "es": SPANISH, "ru": RUSSIAN}
NO_CALLS = {
    "en": ENGLISH_NOT,
    "fr": FRENCH_NOT,
    "de": GERMAN_NOT,
    "es": SPANISH_NOT,
    "ru": RUSSIAN_NOT,
}
