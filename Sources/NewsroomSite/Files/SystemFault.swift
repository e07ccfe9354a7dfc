import Newsroom

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension SiteOutage {
  /// What an error number of the system means to the operator.
  init(of number: Int32, at path: String) {
    switch number {
    case ENOSPC, EDQUOT: self = .full(path: path)
    case EACCES, EROFS, EPERM: self = .notWritable(path: path)
    default: self = .other(path: path, detail: String(cString: strerror(number)))
    }
  }
}
