// SPDX-License-Identifier: GPL-3.0-or-later

// Stands between a program and the C library (LD_PRELOAD) and writes down whom it speaks to: a line
// for each name that it looks up and each address that it connects or sends to. Nothing is held
// back.
//
//   DAYSHIFT_WITNESS=FILE    where to

#include <arpa/inet.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

// Without memory of its own and without locks: it is called from every thread.
static void note(const char *verb, const char *whom, int port)
{
    const char *path = std::getenv("DAYSHIFT_WITNESS");
    if (!path)
        return;
    const int kept = errno;
    char line[400];
    const int length = std::snprintf(line, sizeof line, "%s %s %d\n", verb, whom, port);
    if (const int file = ::open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600); file >= 0) {
        if (::write(file, line, std::strlen(line)) != length)
            std::abort(); // a witness that misses something is none
        ::close(file);
    }
    errno = kept;
}

static void noteAddress(const char *verb, const sockaddr *address)
{
    char text[INET6_ADDRSTRLEN] = {};
    if (address && address->sa_family == AF_INET) {
        const auto *four = reinterpret_cast<const sockaddr_in *>(address);
        note(verb, ::inet_ntop(AF_INET, &four->sin_addr, text, sizeof text), ntohs(four->sin_port));
    } else if (address && address->sa_family == AF_INET6) {
        const auto *six = reinterpret_cast<const sockaddr_in6 *>(address);
        note(verb, ::inet_ntop(AF_INET6, &six->sin6_addr, text, sizeof text),
             ntohs(six->sin6_port));
    }
}

template<typename Function>
static Function real(Function, const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

extern "C" {

int connect(int socket, const sockaddr *address, socklen_t length)
{
    static const auto next = real(&connect, "connect");
    noteAddress("connect", address);
    return next(socket, address, length);
}

ssize_t sendto(int socket, const void *bytes, size_t count, int flags, const sockaddr *address,
               socklen_t length)
{
    static const auto next = real(&sendto, "sendto");
    noteAddress("send", address);
    return next(socket, bytes, count, flags, address, length);
}

ssize_t sendmsg(int socket, const msghdr *message, int flags)
{
    static const auto next = real(&sendmsg, "sendmsg");
    noteAddress("send", static_cast<const sockaddr *>(message->msg_name));
    return next(socket, message, flags);
}

int getaddrinfo(const char *name, const char *service, const addrinfo *hints, addrinfo **found)
{
    static const auto next = real(&getaddrinfo, "getaddrinfo");
    note("lookup", name ? name : "-", 0);
    return next(name, service, hints, found);
}

} // extern "C"
