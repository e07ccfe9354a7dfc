import CLibPQ

extension ConnectionString {
  /// The string as another program may be given it on its command line, which everybody on the machine can read: without
  /// what is secret. Nothing for a string that libpq cannot read.
  public var forCommandLine: (text: String, password: String?)? {
    guard let text, !text.isEmpty else { return ("", nil) }
    var message: UnsafeMutablePointer<CChar>?
    guard let options = PQconninfoParse(text, &message) else {
      PQfreemem(message)
      return nil
    }
    defer { PQconninfoFree(options) }
    var words: [String] = []
    var password: String?
    var option = options
    while let keyword = option.pointee.keyword {
      if let value = option.pointee.val {
        let (name, value) = (String(cString: keyword), String(cString: value))
        switch name {
        case "password": password = value
        // Its own kind of secret, for which there is no variable.
        case "sslpassword": break
        default:
          words.append("\(name)='\(value.replacing("\\", with: "\\\\").replacing("'", with: "\\'"))'")
        }
      }
      option += 1
    }
    return (words.joined(separator: " "), password)
  }
}
