/// The context that W3C publishes for ODRL 2.2, as far as JSON-LD needs it: known here, never fetched.
enum ODRLContext {
  static let addresses: Set<String> = [
    "http://www.w3.org/ns/odrl.jsonld", "https://www.w3.org/ns/odrl.jsonld",
    "http://www.w3.org/ns/odrl/2/ODRL22.jsonld",
    "https://www.w3.org/ns/odrl/2/ODRL22.jsonld",
  ]

  /// Those whose values are nodes by their IRI.
  private static let nodes = """
    profile inheritFrom relation hasPolicy target output partOf source assignee assigner assigneeOf assignerOf \
    attributedParty attributingParty compensatedParty compensatingParty consentedParty consentingParty contractedParty \
    contractingParty informedParty informingParty trackedParty trackingParty includedIn implies permission prohibition \
    obligation duty consequence remedy failure constraint refinement
    """
  /// Those whose values are names of the vocabulary.
  private static let names = "conflict function scope action operator leftOperand"
  private static let plain = """
    Policy Rule ConflictTerm perm prohibit invalid Agreement Assertion Offer Privacy Request Set Ticket Asset \
    AssetCollection Party PartyCollection PartyScope Individual Group All All2ndConnections AllConnections AllGroups Action \
    Permission Prohibition Duty Obligation Constraint LogicalConstraint Operator RightOperand LeftOperand rightOperand unit \
    status undefined use grantUse transfer \
    acceptTracking aggregate annotate anonymize archive attribute compensate concurrentUse delete derive digitize display \
    distribute ensureExclusivity execute extract give include index inform install modify move nextPolicy obtainConsent \
    play present print read reproduce reviewPolicy sell stream synchronize textToSpeech transform translate uninstall \
    watermark absolutePosition absoluteSize absoluteSpatialPosition absoluteTemporalPosition count dateTime delayPeriod \
    deliveryChannel device elapsedTime event fileFormat industry language media meteredTime payAmount percentage product \
    purpose recipient relativePosition relativeSize relativeSpatialPosition relativeTemporalPosition resolution spatial \
    spatialCoordinates system systemDevice timeInterval unitOfCount version virtualLocation eq gt gteq lt lteq neq isA \
    hasPart isPartOf isAllOf isAnyOf isNoneOf or xone and andSequence policyUsage
    """

  static let terms: [String: JSONLDContext.Term] = {
    var terms = [
      "uid": JSONLDContext.Term(iri: "@id"), "type": JSONLDContext.Term(iri: "@type"),
      "rightOperandReference": JSONLDContext.Term(
        iri: PolicyNames.iri("rightOperandReference"), type: PolicyNames.schema + "anyURI"),
      "dataType": JSONLDContext.Term(iri: PolicyNames.iri("dataType"), type: "@id"),
    ]
    for (list, type) in [(nodes, "@id"), (names, "@vocab"), (plain, nil)] {
      for name in list.split(separator: " ").map(String.init) {
        terms[name] = JSONLDContext.Term(iri: PolicyNames.iri(name), type: type)
      }
    }
    for (prefix, iri) in PolicyNames.prefixes where !["cb", "dc"].contains(prefix) {
      terms[prefix] = JSONLDContext.Term(iri: iri)
    }
    return terms
  }()
}
